import { createClient } from '@connectrpc/connect';
import { createConnectTransport, createGrpcTransport, createGrpcWebTransport } from '@connectrpc/connect-node';
import { UserService } from '@zitadel/proto/zitadel/user/v2/user_service_pb.js';
import { expect, test } from 'vitest';
import { START, type TestEmulator, testEmulator } from './support/emulator.ts';
import { openForm, submitForm } from './support/form.ts';
import { ADA, issueReset, loginStatus, NEW_PASSWORD } from './support/recovery.ts';

const USER = '300000000000000101';
const headers = { authorization: 'Bearer pat_iam_owner' };

async function requests(emulator: TestEmulator, query = ''): Promise<{ id: string }[]> {
  return (await emulator.send('GET', `/__inspect/requests${query}`)).json.requests;
}

async function newest(emulator: TestEmulator) {
  const [{ id = '' } = {}] = await requests(emulator);
  return (await emulator.send('GET', `/__inspect/requests/${id}`)).json;
}

test('a request is kept with its answer, its warnings and the tickets that it touched', async () => {
  await using emulator = await testEmulator();
  await emulator.send('POST', `/v2/users/${USER}/password_reset`, { headers, body: { medium: { returnCode: {} } } });
  const { json: ticket } = await emulator.send('GET', '/__inspect/tickets/latest');
  expect(await newest(emulator)).toEqual({
    id: 'req_1',
    at: START,
    took: expect.any(Number),
    provider: 'zitadel',
    operation: 'UserService.PasswordReset',
    protocol: 'rest',
    method: 'POST',
    url: `http://localhost:${emulator.port}/v2/users/${USER}/password_reset`,
    status: 200,
    ticketIds: [ticket.id],
    faultId: null,
    warnings: [expect.stringContaining('ignores medium, as ZITADEL does: sendLink or returnCode stands at the top')],
    request: {
      headers: expect.objectContaining({ authorization: 'Bearer [redacted]' }),
      body: { medium: { returnCode: {} } },
    },
    response: {
      status: 200,
      headers: expect.objectContaining({ 'content-type': 'application/json; charset=utf-8' }),
      body: { details: expect.objectContaining({ sequence: '3' }) },
    },
    violations: [],
  });
});

test('an rpc call is kept as the REST request that it stands for', async () => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  const baseUrl = emulator.url;
  const transports = {
    grpc: createGrpcTransport({ baseUrl }),
    'grpc-web': createGrpcWebTransport({ baseUrl, httpVersion: '1.1' }),
    connect: createConnectTransport({ baseUrl, httpVersion: '1.1' }),
  };
  for (const [protocol, transport] of Object.entries(transports)) {
    const call = { userId: USER, medium: { case: 'returnCode', value: {} } } as const;
    const { verificationCode } = await createClient(UserService, transport).passwordReset(call, { headers });
    expect(await newest(emulator)).toMatchObject({
      protocol,
      operation: 'UserService.PasswordReset',
      method: 'POST',
      url: `${baseUrl}/v2/users/${USER}/password_reset`,
      status: 200,
      request: { body: { returnCode: {} } },
      response: { body: { verificationCode } },
    });
  }
});

test('what does not fit its document, and what is not emulated, is told as such', async () => {
  await using emulator = await testEmulator();
  await emulator.send('POST', '/api/v2/tickets/password-change', { headers, body: { user_id: ADA, ttl_sec: -1 } });
  expect(await newest(emulator)).toMatchObject({
    status: 400,
    violations: [{ in: 'body', path: ['ttl_sec'], keyword: 'minimum' }],
  });
  await emulator.send('GET', '/api/v2/actions');
  expect(await newest(emulator)).toMatchObject({
    operation: null,
    status: 404,
    warnings: [expect.stringContaining('not emulated: GET /api/v2/actions')],
  });
});

test('an rpc call that is not emulated, or is no message, is told as such', async () => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  const json = { 'content-type': 'application/json', ...headers };
  for (const method of ['zitadel.user.v2.UserService/AddKey', 'zitadel.org.v2.OrganizationService/AddOrganization']) {
    await emulator.send('POST', `/${method}`, { headers: json, body: '{}' });
    const warning = `not emulated: POST /${method}.`;
    expect(await newest(emulator)).toMatchObject({
      protocol: 'connect',
      operation: null,
      status: 501,
      warnings: [warning],
    });
    expect(emulator.log.at(-1)).toBe(`warning: ${warning}`);
  }
  await emulator.send('POST', '/zitadel.user.v2.UserService/PasswordReset', { headers: json, body: '{' });
  expect(await newest(emulator)).toMatchObject({ protocol: 'connect', operation: null, status: 400, warnings: [] });
});

test('no password and no token is shown, neither in the journal nor in the archive', async () => {
  await using emulator = await testEmulator();
  const form = await openForm(emulator, await issueReset(emulator));
  await submitForm(emulator, form, { 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD });
  expect(await loginStatus(emulator, 'ada@example.com', NEW_PASSWORD)).toBe(200);
  const body = { newPassword: { password: NEW_PASSWORD }, verificationCode: 'ABCDEF' };
  await emulator.send('POST', `/v2/users/${USER}/password`, { headers, body });
  const checks = { user: { userId: USER }, password: { password: 'Analytical-Engine-1843' } };
  const { json: session } = await emulator.send('POST', '/v2/sessions', { headers, body: { checks } });
  await emulator.send('GET', `/v2/sessions/${session.sessionId}?sessionToken=${session.sessionToken}`, { headers });
  const torn = `{"newPassword":{"password":"${NEW_PASSWORD}`;
  await emulator.send('POST', `/v2/users/${USER}/password`, { headers, body: torn });

  const kept = await requests(emulator);
  const records = await Promise.all(kept.map(({ id }) => emulator.send('GET', `/__inspect/requests/${id}`)));
  const har = await emulator.send('GET', '/__inspect/requests.har');
  const shown = [...records.map(({ text }) => text), JSON.stringify(kept), har.text].join('\n');
  for (const secret of [
    NEW_PASSWORD,
    'Analytical-Engine-1843',
    'pat_iam_owner',
    session.sessionToken,
    'eyJ',
    'acme-web-client-secret',
  ])
    expect(shown).not.toContain(secret);
  expect(shown).toContain('ABCDEF');
  expect(har.json.log.entries.map(({ request }: { request: { url: string } }) => request.url)).toHaveLength(
    kept.length,
  );
});

test('a token in a path that is not emulated is shown nowhere, its warning included', async () => {
  await using emulator = await testEmulator();
  await emulator.send('GET', '/api/v2/nowhere/eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.c2ln?access_token=secret-horse');
  const whole = await newest(emulator);
  expect(whole).toMatchObject({
    url: expect.stringMatching(/\/nowhere\/\[redacted\]\?access_token=\[redacted\]$/),
    warnings: [expect.stringContaining('not emulated: GET /api/v2/nowhere/{…}.')],
  });
  const { text } = await emulator.send('GET', '/__inspect/requests');
  expect(text + JSON.stringify(whole)).not.toMatch(/eyJ|secret-horse/);
});

test('the journal can be narrowed, continued and emptied, forgets the oldest and begins anew with a reset', async () => {
  await using emulator = await testEmulator({ journalLimit: 3 });
  await emulator.send('GET', '/health');
  await issueReset(emulator);
  const { json } = await emulator.send('GET', '/__inspect/requests');
  expect([json.cursor, json.requests.map(({ id }: { id: string }) => id)]).toEqual(['1', ['req_1']]);
  for (const id of ['a', 'b', 'c']) await emulator.send('GET', `/v2/users/${id}`, { headers });
  const ids = async (query = '') => (await requests(emulator, query)).map(({ id }) => id);
  expect(await ids()).toEqual(['req_4', 'req_3', 'req_2']);
  expect(await ids('?after=3')).toEqual(['req_4']);
  expect(await ids('?operation=UserService.GetUserByID&status=404&path=users/b')).toEqual(['req_3']);
  expect(await ids('?operation=tickets.changePassword')).toEqual([]);
  expect((await emulator.send('DELETE', '/__inspect/requests')).status).toBe(204);
  expect(await ids()).toEqual([]);
  await issueReset(emulator);
  expect(await ids()).toEqual(['req_5']);
  await emulator.send('POST', '/__inspect/reset');
  expect(await ids()).toEqual([]);
});

test('an example whose headers are numbers in the document is kept like any other', async () => {
  await using emulator = await testEmulator();
  const prefer = { authorization: 'Bearer any', prefer: 'code=429' };
  const { status } = await emulator.send('GET', '/api/v2/users', { headers: prefer });
  const { json } = await emulator.send('GET', '/__inspect/requests');
  expect([status, json.requests[0].status]).toEqual([429, 429]);
  expect((await newest(emulator)).response.headers).toMatchObject({ 'x-ratelimit-remaining': '0' });
});
