import { once } from 'node:events';
import { constants, createServer } from 'node:http2';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CompleteResponse } from '../src/server/complete.ts';
import { createHttp2App } from '../src/server/http2.ts';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { type Http2Client, http2Client } from './support/http2.ts';

const management = { authorization: 'Bearer any' };
const ADA = 'auth0|64b7e0f8c2d3a1b4e5f60001';
const PREFACE = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n';
const EMPTY_SETTINGS = Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]);
/** Headers on a stream with an even number. */
const PUSHED = Buffer.from([0, 0, 1, 1, 5, 0, 0, 0, 2, 0x82]);
const LIMIT = 1_048_576;

const cleartext = (emulator: TestEmulator) => http2Client(emulator.url);
const overTls = (emulator: TestEmulator) => http2Client(emulator.httpsUrl, emulator.ca);

/** Resolves once the emulator has read everything that was sent before. */
async function arrived({ session }: Http2Client): Promise<void> {
  if (session.connecting) await once(session, 'connect');
  await new Promise<void>((done, fail) => void session.ping((error) => (error ? fail(error) : done())));
}

/** A connection on which nothing has been said. */
async function opened(emulator: TestEmulator): Promise<Socket> {
  const socket = connect({ port: emulator.port, host: '127.0.0.1', noDelay: true });
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

describe.each([
  ['in clear', cleartext],
  ['over TLS', overTls],
])('HTTP/2 %s', (_, client) => {
  test('is answered as HTTP/1.1 is', async () => {
    await using emulator = await testEmulator();
    using http2 = client(emulator);
    const plain = await emulator.send('GET', '/health');
    const { status, headers, text } = await http2.send('GET', '/health');
    expect({ status, text }).toEqual({ status: 200, text: plain.text });
    const common = [
      'cache-control',
      'content-security-policy',
      'content-type',
      'date',
      'x-content-type-options',
      'x-ticketstub-cursor',
    ];
    expect(Object.keys(headers).sort()).toEqual([':status', ...common]);
    expect(headers).toMatchObject(Object.fromEntries(common.map((name) => [name, plain.headers.get(name)])));
  });

  test('issues links on the origin that was used, and shows them to /__inspect', async () => {
    await using emulator = await testEmulator();
    using http2 = client(emulator);
    const body = { user_id: ADA };
    const { json } = await http2.send('POST', '/api/v2/tickets/password-change', { headers: management, body });
    expect(new URL(json.ticket).origin).toBe(client === overTls ? emulator.httpsUrl : emulator.url);
    const { json: listed } = await http2.send('GET', '/__inspect/tickets');
    expect(listed.tickets).toMatchObject([{ url: json.ticket }]);
    const { pathname, search } = new URL(json.ticket);
    expect(await http2.send('GET', `${pathname}${search}`)).toMatchObject({
      status: 302,
      headers: { location: expect.stringContaining('/u/reset-password') },
    });
  });

  test('sends no body to HEAD', async () => {
    await using emulator = await testEmulator();
    using http2 = client(emulator);
    expect(await http2.send('HEAD', '/__inspect/clock')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      text: '',
    });
  });

  test('refuses a body that is too large, be it as sent or as it unfolds, and goes on', async () => {
    await using emulator = await testEmulator();
    using http2 = client(emulator);
    const headers = { ...management, 'content-type': 'application/json' };
    const large = 'x'.repeat(8 * LIMIT);
    const path = '/api/v2/tickets/password-change';
    expect(await http2.send('POST', path, { headers, body: large })).toMatchObject({
      status: 413,
      json: { statusCode: 413, message: `Payload content length greater than maximum allowed: ${LIMIT}` },
    });
    const folded = { headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(large) };
    expect(await http2.send('POST', path, folded)).toMatchObject({ status: 413 });
    expect(await http2.send('GET', '/health')).toMatchObject({ status: 200 });
  });

  test('reads compressed bodies', async () => {
    await using emulator = await testEmulator();
    using http2 = client(emulator);
    const headers = { ...management, 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const body = gzipSync(JSON.stringify({ user_id: ADA }));
    const path = '/api/v2/tickets/password-change';
    expect(await http2.send('POST', path, { headers, body })).toMatchObject({ status: 201 });
    expect(await http2.send('POST', path, { headers, body: 'nope' })).toMatchObject({ status: 400 });
    const strange = { ...headers, 'content-encoding': 'strange' };
    expect(await http2.send('POST', path, { headers: strange, body })).toMatchObject({ status: 400 });
  });

  test('refuses foreign hosts and pages of other sites', async () => {
    await using emulator = await testEmulator();
    using http2 = client(emulator);
    const rebound = { ':authority': 'rebound.evil.com' };
    expect(await http2.send('GET', '/health', { headers: rebound })).toMatchObject({ status: 403 });
    const elsewhere = { origin: 'https://evil.com', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };
    expect(await http2.send('POST', '/__inspect/reset', { headers: elsewhere })).toMatchObject({ status: 403 });
  });

  test('says in the vendor’s words that nothing is there', async () => {
    await using emulator = await testEmulator();
    using http2 = client(emulator);
    expect(await http2.send('GET', '/api/v2/rules')).toMatchObject({
      status: 404,
      headers: { 'x-ticketstub': 'not-emulated' },
      json: { statusCode: 404, error: 'Not Found' },
    });
  });

  test('does not keep the emulator open when it is idle', async () => {
    const emulator = await testEmulator();
    using http2 = client(emulator);
    await http2.send('GET', '/health');
    const began = performance.now();
    await emulator.close();
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test('lets a running request end when the emulator is closed', async () => {
    const emulator = await testEmulator();
    using http2 = client(emulator);
    const request = http2.session.request({
      ':method': 'POST',
      ':path': '/api/v2/tickets/password-change',
      'content-type': 'application/json',
      ...management,
    });
    request.write('{"user_id":');
    await arrived(http2);
    const closed = emulator.close();
    await once(http2.session, 'goaway');
    request.end(JSON.stringify(ADA).concat('}'));
    const [answer] = await once(request, 'response');
    expect(answer[':status']).toBe(201);
    request.resume();
    await closed;
  });

  test('forgets a request that is cut off', async () => {
    await using emulator = await testEmulator();
    using http2 = client(emulator);
    const request = http2.session.request({ ':method': 'POST', ':path': '/__inspect/reset' });
    request.on('error', () => {}).write('half');
    await arrived(http2);
    request.close(constants.NGHTTP2_CANCEL);
    expect(await http2.send('GET', '/health')).toMatchObject({ status: 200 });
  });
});

describe('what is spoken', () => {
  test('over TLS is HTTP/1.1 where the client offers both', async () => {
    await using emulator = await testEmulator();
    const { port, ca } = emulator;
    const socket = connectTls({ port, ca, servername: 'localhost', ALPNProtocols: ['h2', 'http/1.1'] });
    await once(socket, 'secureConnect');
    expect(socket.alpnProtocol).toBe('http/1.1');
    socket.end('GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
    expect(String(await socket.setEncoding('utf8').toArray())).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  test('is told by the first bytes, even when they come one by one', async () => {
    await using emulator = await testEmulator();
    const answerTo = async (bytes: string | Buffer) => {
      const socket = await opened(emulator);
      for (const byte of Buffer.from(bytes)) {
        await new Promise((written) => socket.write(Buffer.of(byte), written));
      }
      const [first] = await once(socket, 'data');
      socket.destroy();
      return first as Buffer;
    };
    const settings = await answerTo(Buffer.concat([Buffer.from(PREFACE), EMPTY_SETTINGS]));
    expect(settings[3]).toBe(EMPTY_SETTINGS[3]);
    const http1 = await answerTo('PUT /health HTTP/1.1\r\nhost: localhost\r\n\r\n');
    expect(http1.toString('latin1')).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  test.each<[string, string | Buffer]>([
    ['a preface that goes wrong', 'PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n'],
    ['text instead of frames', `${PREFACE}${'hello '.repeat(100)}`],
    ['a frame that is larger than any may be', Buffer.concat([Buffer.from(PREFACE), Buffer.alloc(64, 0xff)])],
    ['a stream that only we may open', Buffer.concat([Buffer.from(PREFACE), EMPTY_SETTINGS, PUSHED])],
  ])('%s ends its own connection alone', async (_, bytes) => {
    await using emulator = await testEmulator();
    using http2 = cleartext(emulator);
    await http2.send('GET', '/health');
    const socket = await opened(emulator);
    socket.resume().write(bytes);
    await once(socket, 'close');
    expect(await http2.send('GET', '/health')).toMatchObject({ status: 200 });
    expect(await emulator.send('GET', '/health')).toMatchObject({ status: 200 });
  });

  test('may be said too often: floods of settings and of resets end their own connection alone', async () => {
    await using emulator = await testEmulator();
    const settings = await opened(emulator);
    settings
      .resume()
      .write(Buffer.concat([Buffer.from(PREFACE), ...Array.from({ length: 50_000 }, () => EMPTY_SETTINGS)]));
    await once(settings, 'close');
    using http2 = cleartext(emulator);
    await http2.send('GET', '/health');
    for (let count = 0; count < 5_000; count++) {
      if (http2.session.destroyed) break;
      const request = http2.session.request({ ':path': '/health' }).on('error', () => {});
      request.close(constants.NGHTTP2_CANCEL);
    }
    expect(await emulator.send('GET', '/health')).toMatchObject({ status: 200 });
  });
});

describe('trailers', () => {
  const trailers = { 'grpc-status': '8' };

  /** What a client gets for a request when this is the answer to everything. */
  async function received(answer: CompleteResponse, method: string, body?: string) {
    const server = createServer(createHttp2App(async () => answer, undefined)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const http2 = http2Client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    try {
      return await http2.send(method, '/any', { body });
    } finally {
      http2.session.destroy();
      server.close();
    }
  }

  test.each([
    ['a body', 'text', 'POST', 'sent'],
    ['bytes', Buffer.from('text'), 'POST', 'sent'],
    ['no body', undefined, 'GET', undefined],
    ['an empty body', new Uint8Array(), 'POST', 'sent'],
    ['an answer to a body that is too large', 'text', 'POST', 'x'.repeat(8 * LIMIT)],
  ])('follow %s', async (_, body, method, sent) => {
    const answer = {
      status: 200,
      headers: { 'content-type': 'application/grpc', connection: 'close' },
      body,
      trailers,
    };
    expect(await received(answer, method, sent)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/grpc' },
      trailers,
      text: body?.toString() ?? '',
    });
  });

  test('do not follow the head alone', async () => {
    const answer = { status: 200, headers: {}, body: 'text', trailers };
    expect(await received(answer, 'HEAD')).toMatchObject({ status: 200, trailers: {}, text: '' });
  });
});
