import { expect, test } from 'vitest';
import { BODY_LIMIT_BYTES } from '../src/server/body.ts';
import { testEmulator } from './support/emulator.ts';
import { callOver, methodOf, WIRES } from './support/wires.ts';

const ADA = '/v2/users/300000000000000101/password_reset';
const bearer = { authorization: 'Bearer any' };
const NOT_FOUND = { code: 5, message: 'Not Found' };

function zitadelEmulator() {
  return testEmulator({ providers: ['zitadel'] });
}

test.each([
  ['POST', '/v2/users/300000000000000101/password_rest', 404, NOT_FOUND],
  ['GET', '/v2/users/new/elsewhere', 404, NOT_FOUND],
  ['GET', ADA, 405, { code: 12, message: 'Method Not Allowed' }],
  ['PUT', '/v2/sessions/300000000000000101', 405, { code: 12, message: 'Method Not Allowed' }],
])('%s %s, which is not there, is answered with %s whoever asks', async (method, path, status, body) => {
  await using emulator = await zitadelEmulator();
  const answer = await emulator.send(method, path);
  expect([answer.status, answer.json]).toEqual([status, body]);
});

test('beside Auth0, all of /v2/ is ZITADEL, but for the logout', async () => {
  await using emulator = await testEmulator();
  const { status, json } = await emulator.send('GET', '/v2/applications');
  expect([status, json]).toEqual([404, NOT_FOUND]);
  expect((await emulator.send('PUT', '/v2/logout')).json).not.toHaveProperty('code');
});

test('what the vendor has and we do not says so', async () => {
  await using emulator = await zitadelEmulator();
  const answer = await emulator.send('POST', '/management/v1/users/_search', { headers: bearer, body: {} });
  expect([answer.status, answer.json]).toEqual([404, NOT_FOUND]);
  expect(answer.headers.get('x-ticketstub')).toBe('not-emulated');
});

test.each([
  [undefined, '/'],
  [['zitadel'], ''],
])('with the providers %j the discovery has an issuer that ends so: %j', async (providers, end) => {
  await using emulator = await testEmulator(providers && { providers });
  const { json } = await emulator.send('GET', '/.well-known/openid-configuration');
  expect(json.issuer).toBe(`${emulator.url}${end}`);
});

test('any content type and no body at all will do', async () => {
  await using emulator = await zitadelEmulator();
  const body = '{"return_code":{}}';
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
    const { json } = await emulator.send('POST', ADA, { headers: { ...bearer, 'content-type': type }, body });
    expect(json.verificationCode, type).toMatch(/^[A-Z0-8]{6}$/);
  }
  const { status, json } = await emulator.send('POST', ADA, { headers: bearer });
  expect([status, json.details.sequence]).toEqual([200, '6']);
});

test('a body that is too large is refused', async () => {
  await using emulator = await zitadelEmulator();
  const body = ' '.repeat(BODY_LIMIT_BYTES + 1);
  const { status, json } = await emulator.send('POST', ADA, { headers: bearer, body });
  expect([status, json]).toEqual([
    429,
    { code: 8, message: `message size is larger than configured max ${BODY_LIMIT_BYTES}` },
  ]);
});

test('any answer that the document names can be asked for', async () => {
  await using emulator = await zitadelEmulator();
  const ask = async (prefer: string) => {
    const { status, json } = await emulator.send('POST', ADA, { headers: { ...bearer, prefer } });
    return [status, json];
  };
  expect(await ask('code=404')).toEqual([404, expect.objectContaining({ code: 5 })]);
  expect(await ask('example=url_template_unparsable')).toEqual([
    400,
    expect.objectContaining({ message: 'URL Template is invalid (DOMAIN-oGh5e)' }),
  ]);
  expect(await ask('code=418')).toEqual([400, { code: 3, message: expect.any(String) }]);
});

test('a front end of another origin may read what the API answers', async () => {
  await using emulator = await zitadelEmulator();
  const origin = 'http://app.localhost:3000';
  const answer = await emulator.send('POST', ADA, { headers: { ...bearer, origin } });
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
  expect(answer.headers.get('access-control-expose-headers')).toContain('grpc-message');
  const asked = await emulator.send('OPTIONS', ADA, {
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
  });
  expect(asked.status).toBe(204);
  expect(asked.headers.get('access-control-allow-headers')).toMatch(/authorization/i);
});

test('permission for a user is that of the organization that he belongs to', async () => {
  await using emulator = await zitadelEmulator();
  const ask = async (token: string, user: string) => {
    const headers = { authorization: `Bearer ${token}` };
    const { status, json } = await emulator.send('POST', `/v2/users/${user}/password_reset`, { headers });
    return [status, json.details?.[0]?.id];
  };
  expect(await ask('pat_org_owner', '300000000000000101')).toEqual([200, undefined]);
  expect(await ask('pat_org_owner', '300000000000000107')).toEqual([404, 'AUTHZ-cdgFk']);
  expect(await ask('pat_viewer', '300000000000000101')).toEqual([403, 'AUTH-AWfge']);
  expect(await ask('pat_no_role', '300000000000000101')).toEqual([404, 'AUTHZ-cdgFk']);
  expect(await ask('tok_ada', '300000000000000101')).toEqual([200, undefined]);
  expect(await ask('tok_ada', '300000000000000102')).toEqual([404, 'AUTHZ-cdgFk']);
});

test.each([
  [503, 14],
  [504, 4],
  [412, 9],
  [418, 2],
])('a fault of status %i has the code %i, over REST and over gRPC', async (status, code) => {
  await using emulator = await zitadelEmulator();
  const body = { match: { provider: 'zitadel' }, respond: { status } };
  expect((await emulator.send('POST', '/__inspect/faults', { body })).status).toBe(201);
  const answer = await emulator.send('POST', ADA, { headers: bearer });
  expect([answer.status, answer.json.code]).toEqual([status, code]);
  const [method, wire] = [methodOf('UserService.PasswordReset'), WIRES['gRPC']?.(emulator.url)];
  if (!method || !wire) throw new Error('there is no such call');
  expect(await callOver(wire, method, { userId: '300000000000000101' }, bearer)).toMatchObject({ code });
});
