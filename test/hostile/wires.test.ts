import { once } from 'node:events';
import { constants } from 'node:http2';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { create, toBinary } from '@bufbuild/protobuf';
import { Code } from '@connectrpc/connect';
import {
  compressionBrotli,
  compressionGzip,
  createConnectTransport,
  createGrpcTransport,
} from '@connectrpc/connect-node';
import { createUserServiceClient } from '@zitadel/client/v2';
import { PasswordResetRequestSchema } from '@zitadel/proto/zitadel/user/v2/user_service_pb.js';
import { afterAll, describe, expect, test } from 'vitest';
import { type TestEmulator, testEmulator } from '../support/emulator.ts';
import { http2Client } from '../support/http2.ts';

const ADA = '300000000000000101';
const SERVICE = '/zitadel.user.v2.UserService';
const RESET = `${SERVICE}/PasswordReset`;
/** A request that would be carried out, were it not for what is done to it. */
const GOOD = toBinary(PasswordResetRequestSchema, create(PasswordResetRequestSchema, { userId: ADA }));
const GOOD_JSON = `{"userId":"${ADA}"}`;
const LIMIT = 1_048_576;
const BOMB = gzipSync(Buffer.alloc(8 * LIMIT));
const GARBAGE = Buffer.alloc(6, 0xff);

type Headers = Readonly<Record<string, string>>;

/** A message in its envelope, whose flags and length may be lies. */
function envelope(message: Uint8Array, { flags = 0, length = message.length } = {}): Buffer {
  const prefix = Buffer.alloc(5);
  prefix[0] = flags;
  prefix.writeUInt32BE(length, 1);
  return Buffer.concat([prefix, message]);
}

/** What a call comes to: the code of its protocol, or the status of HTTP where the protocol could not be told. */
type Outcome = { readonly code: Code | 0 } | { readonly http: number };

type Send = (emulator: TestEmulator, path: string, body: Uint8Array | string, headers?: Headers) => Promise<Outcome>;

const gRPC: Send = async ({ url }, path, body, headers) => {
  using http2 = http2Client(url);
  const sent = { authorization: 'Bearer any', 'content-type': 'application/grpc', te: 'trailers', ...headers };
  const answer = await http2.send('POST', path, { headers: sent, body });
  const code = answer.trailers['grpc-status'] ?? answer.headers['grpc-status'];
  return code === undefined ? { http: answer.status ?? 0 } : { code: Number(code) };
};

const gRPCWeb: Send = async ({ url }, path, body, headers) => {
  const sent = { authorization: 'Bearer any', 'content-type': 'application/grpc-web+proto', ...headers };
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers: sent, body });
  // The trailers are the last envelope, in text.
  const [, last] = /grpc-status: (\d+)\r\n/.exec(await answer.text()) ?? [];
  const code = last ?? answer.headers.get('grpc-status');
  return code === null ? { http: answer.status } : { code: Number(code) };
};

function connectOutcome(status: number, text: string): Outcome {
  if (status < 400) return { code: 0 };
  if (text === '') return { http: status };
  const { code } = JSON.parse(text);
  const name = String(code).replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { code: Code[name as keyof typeof Code] };
}

const connectOverHttp1: Send = async ({ url }, path, body, headers) => {
  const sent = { authorization: 'Bearer any', 'content-type': 'application/json', ...headers };
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers: sent, body });
  return connectOutcome(answer.status, await answer.text());
};

const connectOverHttp2: Send = async ({ url }, path, body, headers) => {
  using http2 = http2Client(url);
  const sent = { authorization: 'Bearer any', 'content-type': 'application/json', ...headers };
  const { status = 0, text } = await http2.send('POST', path, { headers: sent, body });
  return connectOutcome(status, text);
};

/** What calls change; the cursors tell of every ticket and message. */
async function stateOf(emulator: TestEmulator): Promise<unknown> {
  const paths = ['/__inspect/users', '/__inspect/tickets?limit=1', '/__inspect/messages?limit=1'];
  const [users, tickets, messages] = await Promise.all(paths.map((path) => emulator.send('GET', path)));
  return { users: users?.text, tickets: tickets?.json.cursor, messages: messages?.json.cursor };
}

let shared: TestEmulator | undefined;
afterAll(() => shared?.close());

/** What a call that has to leave everything as it was comes to. */
async function refused(send: Send, path: string, body: Uint8Array | string, headers?: Headers): Promise<Outcome> {
  // They share one: each has to leave it as it was.
  shared ??= await testEmulator({ providers: ['zitadel'] });
  const emulator = shared;
  const before = await stateOf(emulator);
  const outcome = await send(emulator, path, body, headers);
  expect(await stateOf(emulator)).toEqual(before);
  return outcome;
}

const zipped = { 'grpc-encoding': 'gzip' };

const ENVELOPES: readonly [string, Buffer, Code, Headers?][] = [
  ['no message', Buffer.alloc(0), Code.Unimplemented],
  ['an empty message', envelope(Buffer.alloc(0)), Code.InvalidArgument],
  ['two messages', Buffer.concat([envelope(GOOD), envelope(GOOD)]), Code.Unimplemented],
  ['half a prefix', envelope(GOOD).subarray(0, 3), Code.InvalidArgument],
  ['half a message', envelope(GOOD, { length: 500 }), Code.InvalidArgument],
  ['more than a message', Buffer.concat([envelope(GOOD), Buffer.alloc(2)]), Code.InvalidArgument],
  ['a length of four gigabytes', envelope(GOOD, { length: 0xffff_ffff }), Code.ResourceExhausted],
  ['a length that is too short', envelope(GOOD, { length: 3 }), Code.ResourceExhausted],
  ['a message above the limit', envelope(Buffer.alloc(LIMIT + 1)), Code.ResourceExhausted],
  ['every flag there is', envelope(GOOD, { flags: 0xff }), Code.Internal],
  ['compression that is not named', envelope(gzipSync(GOOD), { flags: 1 }), Code.Internal],
  ['compression that nobody knows', envelope(GOOD, { flags: 1 }), Code.Unimplemented, { 'grpc-encoding': 'snappy' }],
  ['gzip that is none', envelope(GARBAGE, { flags: 1 }), Code.InvalidArgument, zipped],
  ['gzip that breaks off', envelope(gzipSync(GOOD).subarray(0, 15), { flags: 1 }), Code.Internal, zipped],
  ['gzip that unfolds without end', envelope(BOMB, { flags: 1 }), Code.ResourceExhausted, zipped],
  ['bytes that are no message', envelope(GARBAGE), Code.InvalidArgument],
  ['text that is not UTF-8', envelope(Buffer.from([10, 2, 0xff, 0xfe])), Code.InvalidArgument],
  ['groups in groups', envelope(Buffer.alloc(200_000, 0x0b)), Code.InvalidArgument],
  ['no time at all that can be read', envelope(GOOD), Code.InvalidArgument, { 'grpc-timeout': 'soon' }],
  ['no time', envelope(GOOD), Code.DeadlineExceeded, { 'grpc-timeout': '0n' }],
  ['a time before now', envelope(GOOD), Code.InvalidArgument, { 'grpc-timeout': '-1S' }],
  ['a time beyond all bounds', envelope(GOOD), Code.InvalidArgument, { 'grpc-timeout': '999999999999H' }],
  ['no credential', envelope(GOOD), Code.Unauthenticated, { authorization: '' }],
];

describe.each([
  ['gRPC', gRPC],
  ['gRPC-Web', gRPCWeb],
])('%s', (_, send) => {
  test.each(ENVELOPES)('refuses %s', async (__, body, code, headers) => {
    expect(await refused(send, RESET, body, headers)).toEqual({ code });
  });

  test.each([
    ['a method that there is not', `${SERVICE}/Nothing`],
    ['a method that is not emulated', `${SERVICE}/AddKey`],
    ['a service that is not emulated', '/zitadel.org.v2.OrganizationService/ListOrganizations'],
    ['reflection', '/grpc.reflection.v1.ServerReflection/ServerReflectionInfo'],
  ])('says that %s is not implemented', async (__, path) => {
    expect(await refused(send, path, envelope(GOOD))).toEqual({ code: Code.Unimplemented });
  });
});

const proto = { 'content-type': 'application/proto' };
const deep = (depth: number) => `{"userId":"","a":${'['.repeat(depth)}${']'.repeat(depth)}}`;

const MESSAGES: readonly [string, Uint8Array | string, Code, Headers?][] = [
  ['nothing', '', Code.InvalidArgument],
  ['no message in binary', '', Code.InvalidArgument, proto],
  ['bytes that are no message', GARBAGE, Code.InvalidArgument, proto],
  ['JSON that breaks off', '{"userId":', Code.InvalidArgument],
  ['a list', '[]', Code.InvalidArgument],
  ['null', 'null', Code.InvalidArgument],
  ['both of a oneof', `{"userId":"${ADA}","sendLink":{},"returnCode":{}}`, Code.InvalidArgument],
  ['a member twice', `{"userId":"${ADA}","user_id":"${ADA}"}`, Code.InvalidArgument],
  ['a number for a text', '{"userId":5}', Code.InvalidArgument],
  ['JSON that nests without end', deep(100_000), Code.InvalidArgument],
  ['text that is not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), Code.InvalidArgument],
  ['a message above the limit', `{"userId":"${'x'.repeat(LIMIT)}"}`, Code.ResourceExhausted],
  ['gzip that is none', 'nope', Code.InvalidArgument, { 'content-encoding': 'gzip' }],
  ['gzip that unfolds without end', BOMB, Code.ResourceExhausted, { 'content-encoding': 'gzip' }],
  ['compression that nobody knows', GOOD_JSON, Code.InvalidArgument, { 'content-encoding': 'snappy' }],
  ['no time at all that can be read', GOOD_JSON, Code.InvalidArgument, { 'connect-timeout-ms': 'soon' }],
  ['no time', GOOD_JSON, Code.DeadlineExceeded, { 'connect-timeout-ms': '0' }],
  ['a time before now', GOOD_JSON, Code.InvalidArgument, { 'connect-timeout-ms': '-5' }],
  ['a time beyond all bounds', GOOD_JSON, Code.InvalidArgument, { 'connect-timeout-ms': '99999999999999' }],
  ['no credential', GOOD_JSON, Code.Unauthenticated, { authorization: '' }],
];

describe.each([
  ['Connect over HTTP/1.1', connectOverHttp1],
  ['Connect over HTTP/2', connectOverHttp2],
])('%s', (_, send) => {
  test.each(MESSAGES)('refuses %s', async (__, body, code, headers) => {
    expect(await refused(send, RESET, body, headers)).toEqual({ code });
  });

  test.each([
    'application/xml',
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/connect+proto',
    'application/grpc-web-text',
    '',
  ])('does not know the type %j', async (type) => {
    expect(await refused(send, RESET, GOOD_JSON, { 'content-type': type })).toEqual({ http: 415 });
  });

  test.each([`${SERVICE}/Nothing`, `${SERVICE}/AddKey`, '/zitadel.org.v2.OrganizationService/ListOrganizations'])(
    'says that %s is not implemented',
    async (path) => {
      expect(await refused(send, path, '{}')).toEqual({ code: Code.Unimplemented });
    },
  );
});

describe('a call', () => {
  test.each([
    ['gRPC', gRPC, envelope(GOOD), { 'grpc-timeout': '99999999H' }],
    ['gRPC-Web', gRPCWeb, envelope(GOOD), { 'grpc-timeout': '8760H' }],
    ['Connect over HTTP/1.1', connectOverHttp1, GOOD_JSON, { 'connect-timeout-ms': '9999999999' }],
    ['Connect over HTTP/2', connectOverHttp2, GOOD_JSON, { 'connect-timeout-ms': '2147483648' }],
  ] as const)('may be given years, over %s', async (_, send, body, headers) => {
    await using emulator = await testEmulator({ providers: ['zitadel'] });
    const warnings: string[] = [];
    const hear = ({ name }: Error) => void warnings.push(name);
    process.on('warning', hear);
    expect(await send(emulator, RESET, body, headers)).toEqual({ code: 0 });
    process.off('warning', hear);
    // Node's word for a timer that is over at once, as it cannot take so long.
    expect(warnings).not.toContain('TimeoutOverflowWarning');
  });

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])('is not made by %s', async (method) => {
    await using emulator = await testEmulator({ providers: ['zitadel'] });
    using http2 = http2Client(emulator.url);
    expect(await emulator.send(method, RESET)).toMatchObject({ status: 405, text: '' });
    expect(await http2.send(method, RESET)).toMatchObject({ status: 405, headers: { allow: 'POST' }, text: '' });
  });

  test('of gRPC needs HTTP/2', async () => {
    await using emulator = await testEmulator({ providers: ['zitadel'] });
    const before = await stateOf(emulator);
    const headers = { authorization: 'Bearer any', 'content-type': 'application/grpc' };
    const answer = await fetch(`${emulator.url}${RESET}`, { method: 'POST', headers, body: envelope(GOOD) });
    expect({ status: answer.status, code: answer.headers.get('grpc-status') }).toEqual({ status: 505, code: '13' });
    expect(await stateOf(emulator)).toEqual(before);
  });

  test('is refused under a foreign host, and under one that is none', async () => {
    await using emulator = await testEmulator({ providers: ['zitadel'] });
    const before = await stateOf(emulator);
    expect(await gRPC(emulator, RESET, envelope(GOOD), { ':authority': 'rebound.evil.com' })).toEqual({
      code: Code.PermissionDenied,
    });
    for (const host of ['rebound.evil.com', '::::', 'a b', '']) {
      const socket = connect(emulator.port, '127.0.0.1');
      socket.end(
        `POST ${RESET} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\nauthorization: Bearer any\r\n` +
          `content-type: application/json\r\ncontent-length: ${GOOD_JSON.length}\r\n\r\n${GOOD_JSON}`,
      );
      expect(String(await socket.setEncoding('utf8').toArray())).toMatch(/^HTTP\/1\.1 40[03] /);
    }
    expect(await stateOf(emulator)).toEqual(before);
  });

  test('may carry metadata of any kind, as long as it is not too much', async () => {
    await using emulator = await testEmulator({ providers: ['zitadel'] });
    for (const [name, value] of [
      ['x-trace-bin', 'AAEC/w'],
      ['x-trace-bin', '!!! not base64 !!!'],
      ['x-long', 'x'.repeat(8_000)],
      ['connect-protocol-version', '7'],
      ['grpc-accept-encoding', 'nothing,at,all'],
    ] as const) {
      for (const send of [gRPC, gRPCWeb]) {
        expect(await send(emulator, RESET, envelope(GOOD), { [name]: value })).toEqual({ code: 0 });
      }
    }
    const before = await stateOf(emulator);
    const much = { 'x-long': 'x'.repeat(60_000) };
    expect(await gRPCWeb(emulator, RESET, envelope(GOOD), much)).toEqual({ http: 431 });
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, number) => [`x-${number}`, 'y']));
    await gRPC(emulator, RESET, envelope(GOOD), many).catch(() => {});
    expect(await stateOf(emulator)).toEqual(before);
  });

  test.each([compressionGzip, compressionBrotli])('may be compressed by $name', async (compression) => {
    await using emulator = await testEmulator({ providers: ['zitadel'] });
    const options = {
      baseUrl: emulator.url,
      sendCompression: compression,
      acceptCompression: [compression],
      compressMinBytes: 0,
    };
    const transports = [
      createGrpcTransport(options),
      createConnectTransport({ ...options, httpVersion: '1.1' }),
      createConnectTransport({ ...options, httpVersion: '2', useBinaryFormat: false }),
    ];
    const headers = { authorization: 'Bearer any' };
    for (const transport of transports) {
      const { user } = await createUserServiceClient(transport).getUserByID({ userId: ADA }, { headers });
      expect(user?.userId).toBe(ADA);
    }
  });
});

describe('an HTTP/2 session', () => {
  const headers = {
    ':method': 'POST',
    ':path': RESET,
    authorization: 'Bearer any',
    'content-type': 'application/grpc',
    te: 'trailers',
  };

  test('answers many calls at once, each by itself', async () => {
    await using emulator = await testEmulator({ providers: ['zitadel'] });
    using http2 = http2Client(emulator.url);
    const { ':method': method, ':path': path, ...sent } = headers;
    const calls = Array.from({ length: 250 }, (_, number) =>
      http2.send(method, path, { headers: sent, body: number % 2 ? envelope(GARBAGE) : envelope(GOOD) }),
    );
    const codes = (await Promise.all(calls)).map(({ trailers }) => trailers['grpc-status']);
    expect(codes).toEqual(codes.map((_, number) => (number % 2 ? '3' : '0')));
    const { tickets } = (await emulator.send('GET', '/__inspect/tickets?limit=1000')).json;
    expect(tickets).toHaveLength(125);
  });

  test('goes on when calls are given up, and what was given up half way did nothing', async () => {
    await using emulator = await testEmulator({ providers: ['zitadel'] });
    using http2 = http2Client(emulator.url);
    const before = await stateOf(emulator);
    await http2.send('GET', '/debug/healthz');
    for (let count = 0; count < 40; count++) {
      const request = http2.session.request(headers).on('error', () => {});
      request.write(envelope(GOOD).subarray(0, -1));
      request.close(constants.NGHTTP2_CANCEL);
      await once(request, 'close');
    }
    expect(await http2.send('GET', '/debug/healthz')).toMatchObject({ status: 200 });
    expect(await stateOf(emulator)).toEqual(before);
  });
});
