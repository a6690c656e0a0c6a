import { expect, test } from 'vitest';
import { testEmulator } from './support/emulator.ts';

const ADA = '300000000000000101';
const headers = { authorization: 'Bearer pat_iam_owner', 'content-type': 'application/json' };
const method = '/zitadel.user.v2.UserService/PasswordReset';

/** Members of a request in JSON, and what becomes of them. */
const TEXTS = [
  ['"medium":{"returnCode":{}}', 'no code'],
  ['"sendLink":null,"returnCode":{}', 'code'],
  ['"return_code":{}', 'code'],
  ['"sendLink":{"notificationType":"NOTIFICATION_TYPE_EMAIL"}', 'no code'],
  ['"sendLink":{"notificationType":2}', 'no code'],
  ['"sendLink":{},"returnCode":{}', 'oneof zitadel.user.v2.PasswordResetRequest.medium is already set'],
  ['"returnCode":5', 'unexpected token 5'],
  ['"returnCode":', 'unexpected token }'],
  ['"sendLink":{"urlTemplate":7}', 'invalid value for string field urlTemplate: 7'],
] as const;

test.each(TEXTS)('JSON over Connect is read as that of the REST API is: %s', async (members, outcome) => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  const since = emulator.log.length;
  const rest = await emulator.send('POST', `/v2/users/${ADA}/password_reset`, { headers, body: `{${members}}` });
  const told = emulator.log.slice(since).filter((line) => line.startsWith('warning'));
  const connect = await emulator.send('POST', method, { headers, body: `{"userId":"${ADA}",${members}}` });
  const toldAgain = emulator.log
    .slice(since)
    .filter((line) => line.startsWith('warning'))
    .slice(told.length);

  expect([connect.status, toldAgain]).toEqual([rest.status, told]);
  expect(Object.keys(connect.json)).toEqual(Object.keys(rest.json));
  if (rest.status === 200) expect('verificationCode' in rest.json).toBe(outcome === 'code');
  else {
    expect(rest.json).toEqual({ code: 3, message: expect.stringContaining(outcome) });
    expect(connect.json).toEqual({ code: 'invalid_argument', message: expect.stringContaining(outcome) });
    expect(connect.json.message).toMatch(/^unmarshal message: proto: /);
  }
});

test('half a surrogate pair names nobody', async () => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  const call = '/zitadel.user.v2.UserService/ReactivateUser';
  expect(await emulator.send('POST', call, { headers, body: '{"userId":"\\ud800"}' })).toMatchObject({
    status: 404,
    json: { code: 'not_found' },
  });
});
