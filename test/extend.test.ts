import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, testEmulator } from './support/emulator.ts';

const file = fileURLToPath(new URL('./support/extension.yaml', import.meta.url));
const extend = [`auth0=${file}`];
const headers = { authorization: 'Bearer any' };
const seed = { auth0: { tokens: [{ token: 'reader', scope: 'read:rules' }] } };

/** What every document begins with. */
const head = { openapi: '3.1.0', info: { title: 'x', version: '1' } };

describe('an operation of the vendor’s own document', () => {
  test('is not emulated without it', async () => {
    await using emulator = await testEmulator();
    const answer = await emulator.send('GET', '/api/v2/rules', { headers });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('x-ticketstub')).toBe('not-emulated');
    expect(emulator.log).toEqual([expect.stringContaining('not emulated: GET /api/v2/rules. --extend ')]);
  });

  test('answers its example, and says so', async () => {
    await using emulator = await testEmulator({ extend });
    const answer = await emulator.send('GET', '/api/v2/rules?enabled=true&fields=id,name', { headers });
    expect(answer).toMatchObject({
      status: 200,
      json: [
        { id: 'rul_1', name: 'one' },
        { id: 'rul_2', name: 'two' },
      ],
    });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-ticketstub': 'example',
      'content-type': 'application/json; charset=utf-8',
    });
    expect((await emulator.send('GET', '/rules', { headers })).status).toBe(404);
  });

  test('answers one made up from its schema, always the same, where there is no example', async () => {
    await using emulator = await testEmulator({ extend });
    const send = () => emulator.send('POST', '/api/v2/rules', { headers, body: { name: 'x' } });
    const answer = await send();
    expect(answer).toMatchObject({ status: 201, json: { id: 'rul_0000000000000001', name: 'string' } });
    expect(answer.text).not.toContain('$ref');
    expect((await send()).text).toBe(answer.text);
  });

  test('may answer nothing, or something other than JSON', async () => {
    await using emulator = await testEmulator({ extend });
    const gone = await emulator.send('DELETE', '/api/v2/rules/rul_1', { headers });
    expect({ ...gone, headers: [gone.headers.get('content-type'), gone.headers.get('x-ticketstub')] }).toEqual({
      status: 204,
      text: '',
      json: undefined,
      headers: [null, 'example'],
    });
    const script = await emulator.send('GET', '/api/v2/rules/rul_1/script');
    expect(script).toMatchObject({ status: 200, text: 'function rule() {}' });
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await emulator.send('HEAD', '/api/v2/rules/rul_1/script')).status).toBe(200);
  });

  test('wants a credential, with the scopes that it names', async () => {
    await using emulator = await testEmulator({ extend, seed });
    expect(await emulator.send('GET', '/api/v2/rules')).toMatchObject({
      status: 401,
      json: { message: 'Missing authentication' },
    });
    const reader = { authorization: 'Bearer reader' };
    expect((await emulator.send('GET', '/api/v2/rules', { headers: reader })).status).toBe(200);
    expect(await emulator.send('POST', '/api/v2/rules', { headers: reader, body: { name: 'x' } })).toMatchObject({
      status: 403,
      json: { errorCode: 'insufficient_scope', message: expect.stringContaining('create:rules') },
    });
    // No scope of its own: the document's bare bearer.
    const text = { ...reader, 'content-type': 'text/javascript' };
    const put = (init: object) => emulator.send('PUT', '/api/v2/rules/rul_1/script', { body: 'x', ...init });
    expect([(await put({ headers: text })).status, (await put({})).status]).toEqual([202, 401]);
  });

  test.each<[string, string, unknown, string]>([
    ['POST', '/rules', undefined, "'Expected type object but found type null'"],
    ['POST', '/rules', {}, "'Missing required property: name'"],
    ['POST', '/rules', { name: 'x', colour: 1 }, "'Additional properties not allowed: colour'"],
    [
      'POST',
      '/rules',
      { name: 1 },
      "'Expected type string but found type integer' on property name (Name of this rule)",
    ],
    [
      'POST',
      '/rules',
      { name: 'x', stages: [] },
      "'Array is too short (0), minimum 1' on property stages (When it runs)",
    ],
    [
      'POST',
      '/rules',
      { name: 'x', stages: ['a', 'b', 'a'] },
      "'Array items are not unique (indexes 0 and 2)' on property stages (When it runs)",
    ],
    [
      'POST',
      '/rules',
      { name: 'x', target: { all: 1 } },
      "'None of the valid schemas were met' on property target (What it is for)",
    ],
    [
      'POST',
      '/rules',
      { name: 'x', inside: { name: 'y', inside: { name: 'z', order: -1 } } },
      "'Value -1 is less than minimum 0' on property inside.inside.order (Order in which it runs)",
    ],
    [
      'POST',
      '/rules',
      new URLSearchParams({ name: 'x', order: '-1' }),
      "'Value -1 is less than minimum 0' on property order",
    ],
  ])('%s %s refuses %j in the vendor’s words', async (method, path, body, sentence) => {
    await using emulator = await testEmulator({ extend });
    const { status, json } = await emulator.send(method, `/api/v2${path}`, { headers, body });
    expect({ status, ...json }).toEqual({
      status: 400,
      statusCode: 400,
      error: 'Bad Request',
      message: expect.stringContaining(`Payload validation error: ${sentence}`),
      errorCode: 'invalid_body',
    });
    expect(json.message).not.toContain('(also)');
  });

  test.each([
    ['/rules?enabled=perhaps', 'Query validation error: ', ' on property enabled (Only those that are switched on).'],
    ['/rules?fields=id,colour', 'Query validation error: ', 'No enum match for: '],
    [
      '/rules/1',
      'Path validation error: ',
      "'String does not match pattern ^rul_: 1' on property id (The id of the rule).",
    ],
  ])('GET %s is refused in the vendor’s words', async (path, beginning, end) => {
    await using emulator = await testEmulator({ extend });
    const { status, json } = await emulator.send('GET', `/api/v2${path}`, { headers });
    expect(status).toBe(400);
    expect(json.message.startsWith(beginning)).toBe(true);
    expect(json.message).toContain(end);
  });

  test('takes files and texts, and checks them', async () => {
    await using emulator = await testEmulator({ extend });
    const post = async (parts: Readonly<Record<string, string | Blob>>) => {
      const form = new FormData();
      for (const [name, part] of Object.entries(parts)) form.append(name, part);
      const answer = await fetch(`${emulator.url}/api/v2/rules/import`, { method: 'POST', headers, body: form });
      return { status: answer.status, json: await answer.json() };
    };
    const rules = new Blob(['[]']);
    expect(await post({ rules, limit: '3' })).toEqual({ status: 202, json: { status: 'pending' } });
    expect(await post({ rules, limit: 'x' })).toMatchObject({
      status: 400,
      json: { message: expect.stringContaining('Expected type integer but found type string') },
    });
    const broken = { ...headers, 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await emulator.send('POST', '/api/v2/rules/import', { headers: broken, body: 'no parts' });
    expect(answer.status).toBe(400);
    const script = { ...headers, 'content-type': 'text/javascript' };
    const long = await emulator.send('PUT', '/api/v2/rules/rul_1/script', { headers: script, body: 'x'.repeat(21) });
    expect(long).toMatchObject({
      status: 400,
      json: { message: expect.stringContaining('String is too long (21 chars), maximum 20') },
    });
    const json = await emulator.send('PUT', '/api/v2/rules/rul_1/script', { headers, body: {} });
    expect(json.status).toBe(415);
  });

  test('shows its other answers when asked; an error without a body in the vendor’s words', async () => {
    await using emulator = await testEmulator({ extend });
    const show = (prefer: string, path = '/rules') =>
      emulator.send('GET', `/api/v2${path}`, { headers: { ...headers, prefer } });
    expect(await show('example=none')).toMatchObject({ status: 200, json: [] });
    const missing = await show('code=404', '/rules/rul_1');
    expect(missing.json).toEqual({ statusCode: 404, error: 'Not Found', message: 'The rule does not exist.' });
    expect([missing.status, missing.headers.get('x-ticketstub')]).toEqual([404, 'example']);
    expect(await show('code=418')).toMatchObject({
      status: 400,
      json: { message: 'GET /api/v2/rules documents no status 418; it documents 200, 401, 403.' },
    });
  });

  test('calls nobody back', async () => {
    using folder = temporaryFolder();
    const calls: string[] = [];
    const server = createServer((request, response) => {
      calls.push(request.url ?? '');
      response.end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const responses = { 200: { description: 'Done.' } };
    const callbacks = { done: { [`${url}/back`]: { post: { responses } } } };
    const path = `${folder.path}/x.json`;
    writeFileSync(path, JSON.stringify({ ...head, paths: { '/x': { post: { responses, callbacks } } } }));
    await using emulator = await testEmulator({ extend: [`auth0=${path}`] });
    expect((await emulator.send('POST', '/x')).status).toBe(200);
    await fetch(`${url}/here`);
    server.close();
    expect(calls).toEqual(['/here']);
  });
});

describe('our own operations', () => {
  test('go before the vendor’s', async () => {
    await using emulator = await testEmulator({ extend });
    const path = '/api/v2/users/auth0%7C64b7e0f8c2d3a1b4e5f60001';
    const { json, headers: answered } = await emulator.send('GET', path, { headers });
    expect(json).toMatchObject({ user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001', email: 'ada@example.com' });
    expect(answered.get('x-ticketstub')).toBeNull();
    expect((await emulator.send('DELETE', path, { headers })).status).toBe(204);
    expect((await emulator.send('GET', path, { headers })).status).toBe(404);
  });

  test('are not extended in another emulator of the process', async () => {
    await using extended = await testEmulator({ extend });
    await using plain = await testEmulator();
    const statuses = [extended, plain].map(async (it) => (await it.send('GET', '/api/v2/rules', { headers })).status);
    expect(await Promise.all(statuses)).toEqual([200, 404]);
  });
});

const answering = (schema: object, more: object = {}) => ({
  ...head,
  paths: { '/x': { get: { responses: { 200: { description: '', content: { 'application/json': { schema } } } } } } },
  ...more,
});

test('several documents may extend one provider; the first that describes a path answers it', async () => {
  using folder = temporaryFolder();
  const files = ['one', 'two, and more'].map((name) => {
    const path = `${folder.path}/${name}.json`;
    const paths = {
      '/both': answering({ const: name }).paths['/x'],
      [`/${name.slice(0, 3)}`]: answering({ const: name }).paths['/x'],
    };
    writeFileSync(path, JSON.stringify({ ...head, paths }));
    return `auth0=${path}`;
  });
  await using emulator = await testEmulator({ extend: files });
  const answers = ['/both', '/one', '/two'].map(async (path) => (await emulator.send('GET', path)).json);
  expect(await Promise.all(answers)).toEqual(['one', 'one', 'two, and more']);
});

test.each<[string, object, object]>([
  ['an object', { type: 'object', properties: { next: { $ref: '#/components/schemas/X' } } }, { next: { next: {} } }],
  ['a list', { type: 'array', items: { $ref: '#/components/schemas/X' } }, [[[]]]],
  [
    'a described part',
    { type: 'object', properties: { next: { $ref: '#/components/schemas/X', description: 'Again.' } } },
    { next: { next: {} } },
  ],
])('%s may hold itself', async (_, schema, example) => {
  using folder = temporaryFolder();
  const path = `${folder.path}/x.json`;
  const more = { components: { schemas: { X: schema } } };
  writeFileSync(path, JSON.stringify(answering({ $ref: '#/components/schemas/X' }, more)));
  await using emulator = await testEmulator({ extend: [`auth0=${path}`] });
  expect(await emulator.send('GET', '/x')).toMatchObject({ status: 200, json: example });
});

test.each<[string, string, RegExp]>([
  ['neither JSON nor YAML', 'paths: {', /: is neither JSON nor YAML: .+\. Give --extend an OpenAPI document\.$/],
  ['YAML without an end', 'a: &a [*a]', /: is neither JSON nor YAML: /],
  ['empty', '', /: openapi: is not 3\.0 or later\. /],
  ['of another version', '{"swagger":"2.0"}', /: openapi: is not 3\.0 or later\. /],
  [
    'with a reference to nothing',
    JSON.stringify(answering({ $ref: '#/components/schemas/constructor' }, { components: { schemas: {} } })),
    /paths\.\/x\.get\.responses\.200\.content\.application\/json\.schema: the reference #\/components\/schemas\/constructor leads nowhere\. Bundle /,
  ],
  [
    'with a reference to another file',
    JSON.stringify(answering({ $ref: 'https://example.com/schema.json' })),
    /: the reference https:\/\/example\.com\/schema\.json leads out of the document\. Bundle /,
  ],
  [
    'with a reference to itself',
    JSON.stringify(
      answering(
        { $ref: '#/components/schemas/A' },
        { components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } } },
      ),
    ),
    /: the reference #\/components\/schemas\/\w leads back to itself\. /,
  ],
])('a document that is %s is refused before anything listens', async (_, content, sentence) => {
  using folder = temporaryFolder();
  const path = `${folder.path}/vendor.yaml`;
  writeFileSync(path, content);
  const start = testEmulator({ extend: [`auth0=${path}`] });
  await expect(start).rejects.toMatchObject({ name: 'MisuseError', message: expect.stringMatching(sentence) });
  await expect(start).rejects.toThrow(`${path}: `);
});

test.each([
  ['auth0', 'extend: ["auth0"] is no <provider>=<file>, such as auth0=management-api.json.'],
  ['okta=a.json', 'extend: ["okta=a.json"] names okta; known are auth0, zitadel.'],
  ['auth0=/nowhere/a.json', '/nowhere/a.json: cannot be read: ENOENT'],
])('%s is refused', async (each, sentence) => {
  await expect(testEmulator({ extend: [each] })).rejects.toThrow(sentence);
});
