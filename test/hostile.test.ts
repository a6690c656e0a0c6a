import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { auth0 } from '../src/providers/auth0/index.ts';
import { inspect } from '../src/providers/inspect/index.ts';
import { zitadel } from '../src/providers/zitadel/index.ts';
import { Contract } from '../src/server/contract.ts';
import type { DescribedOperation } from '../src/server/document.ts';
import type { Schema } from '../src/server/provider.ts';
import { type Answer, type TestEmulator, testEmulator } from './support/emulator.ts';

/** Requests made up for each operation; more with HOSTILE_RUNS. */
const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 10);

/** Values that name something, so that requests get past validation now and then. */
const KNOWN = [
  'auth0|64b7e0f8c2d3a1b4e5f60001',
  'google-oauth2|100000000000000000002',
  'con_UsernamePassword',
  'con_GoogleOauth2Demo',
  'AcmeWebApplication00000000000001',
  'http://localhost:3000/callback',
  'code',
  'org_AcmeCorporation1',
  'Username-Password-Authentication',
  'ada@example.com',
  'https://app.example.com/done',
  'auth0',
  'password',
  '300000000000000101',
  '300000000000000102',
  '300000000000000010',
  'ada@acme.example',
  '+41791234567',
  'Analytical-Engine-1843',
  '__proto__',
  'constructor',
];

const text = fc.oneof(
  fc.constantFrom(...KNOWN),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ size: 'large' }),
);
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, 1, -1, 0.5, 2 ** 53, 1e308));

const anything = fc.jsonValue();

/** As deep as a value follows its schema, which may lead back to itself. */
const LEVELS = 6;

/** A value for this schema that may fit, nearly fit, or be anything at all. */
function valueFor(schema: Schema, level = 0): fc.Arbitrary<unknown> {
  if (level > LEVELS) return anything;
  return fc.oneof({ weight: 5, arbitrary: fittingValue(schema, level) }, { weight: 1, arbitrary: anything });
}

function fittingValue(schema: Schema, level: number): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch ([schema.type].flat()[0]) {
    case 'string':
      return text;
    case 'integer':
    case 'number':
      return number;
    case 'boolean':
      return fc.boolean();
    case 'object':
      return fc.oneof(objectFor(schema, level), fc.dictionary(text, anything));
    default:
      return fc.array(schema.items ? valueFor(schema.items, level + 1) : anything);
  }
}

function objectFor(schema: Schema, level = 0): fc.Arbitrary<object> {
  const entries = Object.entries(schema.properties ?? {});
  const members = entries.map(([name, member]) => [name, valueFor(member, level + 1)] as const);
  const known = fc.record(Object.fromEntries(members), { requiredKeys: [] });
  const strange = fc.dictionary(text, anything, { maxKeys: 2 });
  const both = fc.tuple(known, strange).map((parts) => Object.assign({}, ...parts));
  return fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: both });
}

function bodyFor({ bodies }: DescribedOperation): fc.Arbitrary<{ readonly type: string; readonly text: string }> {
  const [schema = {}] = bodies.values();
  const json = objectFor(schema).map((value) => ({ type: 'application/json', text: JSON.stringify(value) }));
  const form = objectFor(schema).map((value) => ({
    type: 'application/x-www-form-urlencoded',
    text: Object.entries(value)
      .map(([name, item]) => `${encode(name)}=${encode(item)}`)
      .join('&'),
  }));
  const types = ['application/json', 'application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data', ''];
  const wild = fc.record({ type: fc.constantFrom(...types), text });
  return fc.oneof({ weight: 4, arbitrary: json }, { weight: 2, arbitrary: form }, { weight: 1, arbitrary: wild });
}

/** A value as a URL or form carries it; lone surrogates and objects without a prototype included. */
function encode(value: unknown): string {
  const written = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return encodeURIComponent(written.toWellFormed());
}

/** A value as a segment of a path; an empty one, or dots that a client takes for directions, would lead elsewhere. */
function segment(value: unknown): string {
  const encoded = encode(value ?? '');
  return /^\.{0,2}$/.test(encoded) ? 'x' : encoded;
}

function requestFor(operation: DescribedOperation) {
  const values = (place: string) => {
    const here = operation.parameters
      .filter((it) => it.in === place)
      .map(({ name, schema }) => [name, valueFor(schema)]);
    return fc.record(Object.fromEntries(here), { requiredKeys: [] }) as fc.Arbitrary<Record<string, unknown>>;
  };
  return fc.record({ path: values('path'), query: values('query'), body: bodyFor(operation) });
}

/** Everything that a refused request must leave as it was; the cursor tells of every ticket and message. */
async function stateOf(emulator: TestEmulator): Promise<unknown> {
  const paths = ['/__inspect/tickets?limit=1', '/__inspect/users'];
  const [tickets, users] = await Promise.all(paths.map((path) => emulator.send('GET', path)));
  return { cursor: tickets?.json.cursor, users: users?.text };
}

describe.each([auth0, inspect, zitadel])('$name', async (provider) => {
  const { operations } = Contract.load(provider.document);
  let emulator: TestEmulator | undefined;
  afterAll(() => emulator?.close());

  test.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s breaks on nothing, and what it refuses changes nothing',
    async (_, operation) => {
      emulator ??= await testEmulator({ providers: [provider === zitadel ? 'zitadel' : 'auth0'] });
      const target = emulator;
      let before = await stateOf(target);
      await fc.assert(
        fc.asyncProperty(requestFor(operation), async ({ path, query, body }) => {
          const place = operation.template.replaceAll(/\{(.+?)\}/g, (__, name) => segment(path[name]));
          // Nobody waits for what never comes.
          const asked = operation.id.endsWith('.wait') ? { ...query, timeout: 0 } : query;
          const search = Object.entries(asked).map(([name, value]) => `${encode(name)}=${encode(value)}`);
          const answer = await target.send(operation.method.toUpperCase(), `${place}?${search.join('&')}`, {
            headers: { authorization: 'Bearer any', ...(body.type !== '' && { 'content-type': body.type }) },
            ...(operation.bodies.size > 0 && { body: body.text.toWellFormed() }),
          });
          expect([...operation.answers.keys()]).toContain(answer.status);
          if (answer.status >= 400) expectRefusal(provider.name, operation, answer);
          const after = await stateOf(target);
          if (answer.status >= 400) expect(after).toEqual(before);
          before = after;
        }),
        { numRuns: provider === zitadel ? Math.ceil(RUNS / 3) : RUNS },
      );
    },
    120_000,
  );
});

/** Whose errors have a form of their own. */
const AUTHENTICATION_API = /^\/(oauth\/|dbconnections\/|passwordless\/start)/;

/** A refusal is in the vendor's words: JSON of the vendor's shape, or a page. */
function expectRefusal(provider: string, { template }: DescribedOperation, { json, status, text: page }: Answer): void {
  const words = expect.any(String);
  if (provider === 'zitadel') expectZitadelRefusal(template, status, json, page);
  else if (provider === 'inspect')
    expect(json).toEqual({
      title: words,
      status,
      detail: words,
      ...(status === 408 && { nearMisses: expect.any(Array) }),
    });
  else if (template.startsWith('/api/'))
    expect(json).toMatchObject({ statusCode: status, error: words, message: words });
  else if (template === '/userinfo') expect(page).toBe('Unauthorized');
  else if (AUTHENTICATION_API.test(template) && json?.statusCode === undefined)
    expect(json).toMatchObject({ error: words });
  else expect(json?.statusCode ?? page).toSatisfy((it) => it === status || String(it).startsWith('<!doctype html>'));
}

function expectZitadelRefusal(template: string, status: number, json: unknown, page: string): void {
  if (template.startsWith('/ui/')) expect(page).toMatch(/^<!doctype html>/);
  else expect({ status, json }).toMatchObject({ json: { code: expect.any(Number), message: expect.any(String) } });
}

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'ZITADEL knows no member %s, though every object has it',
  async (name) => {
    await using emulator = await testEmulator({ providers: ['zitadel'] });
    const headers = { authorization: 'Bearer any' };
    const send = (body: string) =>
      emulator.send('POST', '/v2/users/300000000000000101/password_reset', { headers, body });
    expect(await send(`{"${name}":[]}`)).toMatchObject({ status: 200 });
    expect(await send(`{"sendLink":{"${name}":{"a":1}}}`)).toMatchObject({ status: 200 });
  },
);

describe('what would take for ever', () => {
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };

  test('a body that nests without end is refused, and changes nothing', async () => {
    await using emulator = await testEmulator();
    const user = '/api/v2/users/auth0%7C64b7e0f8c2d3a1b4e5f60002';
    for (const depth of [101, 20_000, 200_000]) {
      const body = `{"user_metadata":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
      expect((await emulator.send('PATCH', user, { headers, body })).status).toBe(400);
    }
    const nested = `{"user_metadata":{"a":${'['.repeat(90)}${']'.repeat(90)}}}`;
    expect((await emulator.send('PATCH', user, { headers, body: nested })).status).toBe(200);
    expect((await emulator.send('GET', '/api/v2/users', { headers })).status).toBe(200);
  });

  test.each([
    ['members', Object.fromEntries(Array.from({ length: 60_000 }, (_, number) => [`k${number}`, 1]))],
    ['items', { enabled_clients: Array.from({ length: 250_000 }, () => 1) }],
  ])('a body with a great many wrong %s is refused soon', async (_, body) => {
    await using emulator = await testEmulator();
    const began = performance.now();
    const { status } = await emulator.send('POST', '/api/v2/connections', { headers, body: JSON.stringify(body) });
    expect(status).toBe(400);
    expect(performance.now() - began).toBeLessThan(8_000);
  });

  test.each(['<div>', '<blockquote>', '<table><tr><td>', '<ul><li>'])('a mail of many %s is sent', async (tag) => {
    await using emulator = await testEmulator();
    const template = { template: 'reset_email', from: '', subject: 'Reset', syntax: 'liquid', enabled: true };
    const body = JSON.stringify({ ...template, body: `{{ url }} ${tag.repeat(100_000)}`.slice(0, 900_000) });
    expect((await emulator.send('POST', '/api/v2/email-templates', { headers, body })).status).toBe(200);
    const asked = { email: 'ada@example.com', connection: 'Username-Password-Authentication' };
    expect((await emulator.send('POST', '/dbconnections/change_password', { body: asked })).status).toBe(200);
    const { messages } = (await emulator.send('GET', '/__inspect/messages')).json;
    expect(messages[0].text).toContain('/u/reset-verify?ticket=');
  });

  test('a search with many stars comes to an end', async () => {
    await using emulator = await testEmulator();
    const user = '/api/v2/users/auth0%7C64b7e0f8c2d3a1b4e5f60002';
    await emulator.send('PATCH', user, { headers, body: JSON.stringify({ name: 'a'.repeat(300) }) });
    const found = async (q: string) => (await emulator.send('GET', `/api/v2/users?q=${q}`, { headers })).json.length;
    expect(await found(`name:${'*a'.repeat(20)}*b`)).toBe(0);
    expect(await found(`name:${'*a'.repeat(20)}*`)).toBe(1);
  });
});

describe('raw sockets', () => {
  const post = 'POST /oauth/token HTTP/1.1\r\nhost: localhost\r\n';
  test.each<[string, string | Buffer]>([
    ['nothing that is HTTP', 'hello\r\n\r\n'],
    ['half a request line', 'GET /heal'],
    ['a body that never comes', `${post}content-length: 100\r\n\r\ngrant`],
    ['two lengths', `${post}content-length: 1\r\ncontent-length: 2\r\n\r\nab`],
    ['a length that is none', `${post}content-length: -1\r\n\r\n`],
    ['a great many headers', `GET /health HTTP/1.1\r\nhost: localhost\r\n${'x: y\r\n'.repeat(10_000)}\r\n`],
    ['a path that is none', 'GET /%E0%A4%A HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['an absolute path', 'GET http://localhost/health HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['no host', 'GET /health HTTP/1.0\r\n\r\n'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['TLS that is none', Buffer.from([0x16, 3, 1, 0, 2, 9, 9])],
    ['a body that claims to be gzip', `${post}content-encoding: gzip\r\ncontent-length: 4\r\n\r\nnope`],
  ])('%s does no harm', async (_, bytes) => {
    await using emulator = await testEmulator();
    await new Promise<void>((done) => {
      const socket = connect(emulator.port, '127.0.0.1', () => socket.end(bytes));
      socket
        .on('close', () => done())
        .on('error', () => done())
        .resume();
    });
    expect((await emulator.send('GET', '/health')).json).toEqual({ status: 'ok' });
  });
});
