import type { AuthenticationClient } from 'auth0-v4';
import { expect, test } from 'vitest';
import { createClock } from '../../src/core/clock.ts';
import { type TestEmulator, testEmulator } from '../support/emulator.ts';
import { webApplication } from './auth0.ts';
import { startSdk } from './sdk-process.ts';

/** Since version 5 of the SDK this part of it stands still: `auth0/legacy` is version 4. */

const TOKENS = {
  access_token: expect.any(String),
  expires_in: 86_400,
  id_token: expect.any(String),
  scope: 'openid email',
  token_type: 'Bearer',
};

const latestCode = async (emulator: TestEmulator): Promise<string> =>
  (await emulator.send('GET', '/__inspect/tickets/latest')).json.code;

test('logs in by a code that went to an address', async () => {
  // The SDK holds the ID token against real time.
  await using emulator = await testEmulator({ auth: 'strict', clock: createClock() });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { passwordless } = sdk.client<AuthenticationClient>('AuthenticationClient', webApplication(emulator));

  expect(await passwordless.sendEmail({ email: 'mary@example.com', send: 'code' })).toMatchObject({ status: 200 });
  const code = await latestCode(emulator);
  const wanted = { email: 'mary@example.com', scope: 'openid email' };
  await expect(passwordless.loginWithEmail({ ...wanted, code: `${code}0` })).rejects.toMatchObject({
    name: 'AuthApiError',
    statusCode: 403,
    error: 'invalid_grant',
    message: 'Wrong email or verification code.',
  });
  expect(await passwordless.loginWithEmail({ ...wanted, code })).toMatchObject({ status: 200, data: TOKENS });
});

test('logs in by a code that went to a telephone', async () => {
  await using emulator = await testEmulator({ auth: 'strict', clock: createClock() });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { passwordless } = sdk.client<AuthenticationClient>('AuthenticationClient', webApplication(emulator));

  expect(await passwordless.sendSMS({ phone_number: '+15550100' })).toMatchObject({ status: 200 });
  const wanted = { phone_number: '+15550100', scope: 'openid email', code: await latestCode(emulator) };
  expect(await passwordless.loginWithSMS(wanted)).toMatchObject({ status: 200, data: TOKENS });
});

test('sends a link that leads to the application', async () => {
  await using emulator = await testEmulator({ auth: 'strict', clock: createClock() });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { passwordless } = sdk.client<AuthenticationClient>('AuthenticationClient', webApplication(emulator));
  const authParams = { redirect_uri: 'https://app.acme.test/callback', response_type: 'code', state: 'xyz' };

  await passwordless.sendEmail({ email: 'mary@example.com', send: 'link', authParams });
  const { url } = (await emulator.send('GET', '/__inspect/tickets/latest')).json;
  const { pathname, search } = new URL(url);
  const opened = await emulator.send('GET', `${pathname}${search}`);
  expect(opened.headers.get('location')).toMatch(/^https:\/\/app\.acme\.test\/callback\?code=[\w-]+&state=xyz$/);
});

test('cannot send to a connection that is not there', async () => {
  await using emulator = await testEmulator({ auth: 'strict', seed: { auth0: { clients: CLIENTS } } });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { passwordless } = sdk.client<AuthenticationClient>('AuthenticationClient', webApplication(emulator));

  await expect(passwordless.sendEmail({ email: 'mary@example.com', send: 'code' })).rejects.toMatchObject({
    name: 'AuthApiError',
    statusCode: 400,
    error: 'bad.connection',
    message: 'Connection does not exist',
  });
});

const CLIENTS = [
  {
    client_id: 'AcmeWebApplication00000000000001',
    name: 'Acme Web',
    client_secret: 'acme-web-client-secret-for-local-tests-only-0000000000000000000A',
  },
];
