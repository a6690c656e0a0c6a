import type { ApiResponse, AuthenticationClient, ManagementClient } from 'auth0-v4';
import { expect, test } from 'vitest';
import { createClock } from '../../src/core/clock.ts';
import { testEmulator } from '../support/emulator.ts';
import {
  ADA,
  backend,
  CHANGE,
  CHANGED,
  CREATED,
  domainOf,
  EMAILS,
  link,
  MARY,
  NEW_USER,
  NOBODY,
  PASSWORD_TICKETS,
  REFUSED,
  type Refusal,
  SETTINGS,
  TWO_A_PAGE,
  VERIFICATION_TICKETS,
  webApplication,
} from './auth0.ts';
import { type Sdk, startSdk } from './sdk-process.ts';

const managementOf = (sdk: Sdk, options: object) => sdk.client<ManagementClient>('ManagementClient', options);

test('issues tickets of both kinds', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { tickets } = managementOf(sdk, backend(emulator));

  for (const { body, ticket } of PASSWORD_TICKETS) {
    expect(await tickets.changePassword(body)).toMatchObject({ status: 201, data: link(emulator, '/u/reset-verify') });
    expect((await emulator.send('GET', '/__inspect/tickets/latest')).json).toMatchObject(ticket);
  }
  for (const { body, ticket } of VERIFICATION_TICKETS) {
    expect(await tickets.verifyEmail(body)).toMatchObject({
      status: 201,
      data: link(emulator, '/u/email-verification'),
    });
    expect((await emulator.send('GET', '/__inspect/tickets/latest')).json).toMatchObject(ticket);
  }
});

test('creates, reads, changes and deletes a user', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { users, usersByEmail } = managementOf(sdk, backend(emulator));

  expect(await dataOf(users.create(NEW_USER))).toEqual(CREATED);
  emulator.pass(60);
  expect(await dataOf(users.update({ id: MARY }, CHANGE))).toEqual(CHANGED);
  expect(await dataOf(users.get({ id: MARY }))).toEqual(CHANGED);
  expect(await dataOf(users.get({ id: MARY, fields: 'email,name' }))).toEqual({
    email: CHANGED.email,
    name: CHANGED.name,
  });
  expect(await dataOf(usersByEmail.getByEmail({ email: CHANGED.email }))).toEqual([CHANGED]);
  expect(await users.delete({ id: MARY })).toMatchObject({ status: 204 });
  expect(await dataOf(usersByEmail.getByEmail({ email: CHANGED.email }))).toEqual([]);
});

test('lists users page by page', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { users } = managementOf(sdk, backend(emulator));

  for (const page of [0, 1, 2]) {
    const start = page * 2;
    const listed = EMAILS.slice(start, start + 2);
    expect(await dataOf(users.getAll({ ...TWO_A_PAGE, page }))).toEqual(listed);
    const totals = { start, limit: 2, length: listed.length, total: EMAILS.length };
    expect(await dataOf(users.getAll({ ...TWO_A_PAGE, page, include_totals: true }))).toEqual({
      ...totals,
      users: listed,
    });
  }
  expect(await dataOf(users.getAll({ ...TWO_A_PAGE, q: 'email:ada*' }))).toEqual(EMAILS.slice(0, 1));
});

test('switches to the classic experience', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { prompts, tickets } = managementOf(sdk, backend(emulator));
  const classic = { ...SETTINGS, universal_login_experience: 'classic' };

  expect(await dataOf(prompts.get())).toEqual(SETTINGS);
  expect(await dataOf(prompts.update({ universal_login_experience: 'classic' }))).toEqual(classic);
  expect(await dataOf(prompts.get())).toEqual(classic);
  expect(await dataOf(tickets.changePassword({ user_id: ADA }))).toEqual(link(emulator, '/lo/reset'));
});

test('throws its own errors', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { users, tickets } = managementOf(sdk, backend(emulator));
  const ticketsOf = (token: string) => managementOf(sdk, { domain: domainOf(emulator), token }).tickets;

  await refused(users.get({ id: NOBODY }), REFUSED.unknownUser);
  await refused(tickets.changePassword({ user_id: NOBODY }), REFUSED.unknownUser);
  await refused(tickets.verifyEmail({ user_id: NOBODY }), REFUSED.unknownUser);
  await refused(users.create({ ...NEW_USER, email: 'ada@example.com' }), REFUSED.userExists);
  await refused(tickets.changePassword({ email: 'ada@example.com' }), REFUSED.emailAlone);
  await refused(ticketsOf('tok_expired').changePassword({ user_id: ADA }), REFUSED.expiredToken);
  await refused(ticketsOf('tok_read_users').verifyEmail({ user_id: ADA }), REFUSED.insufficientScope);
});

test('cannot log in with a wrong secret', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { users } = managementOf(sdk, { ...backend(emulator), clientSecret: 'wrong' });

  await expect(users.get({ id: ADA })).rejects.toMatchObject(notLoggedIn(401, REFUSED.wrongSecret));
});

test('logs a user in with a password, and checks the ID token', async () => {
  // The SDK holds the token against real time.
  await using emulator = await testEmulator({ auth: 'strict', clock: createClock() });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { oauth } = sdk.client<AuthenticationClient>('AuthenticationClient', webApplication(emulator));
  const ada = { username: 'ada@example.com', password: 'Analytical-Engine-1843' };

  for (const more of [{}, { realm: 'Username-Password-Authentication' }]) {
    expect(await dataOf(oauth.passwordGrant({ ...ada, ...more, scope: 'openid email' }))).toEqual({
      access_token: expect.any(String),
      expires_in: 86_400,
      id_token: expect.any(String),
      scope: 'openid email',
      token_type: 'Bearer',
    });
  }
  await expect(oauth.passwordGrant({ ...ada, password: 'wrong' })).rejects.toMatchObject(
    notLoggedIn(403, REFUSED.wrongPassword),
  );
});

/** What was answered, without its status and headers. */
async function dataOf<Data>(call: Promise<ApiResponse<Data>>): Promise<Data> {
  return (await call).data;
}

/** The call has to throw the error of this version, with the vendor's answer in it. */
function refused(call: Promise<unknown>, body: Refusal): Promise<void> {
  const name = 'ManagementApiError';
  const { attributes: _, ...members } = body;
  return expect(call).rejects.toMatchObject({ ...members, classes: [name, 'Error'], name, body: JSON.stringify(body) });
}

/** The error for what the token endpoint refuses. */
function notLoggedIn(statusCode: number, body: { readonly error: string; readonly error_description: string }) {
  const { error, error_description: message } = body;
  const name = 'AuthApiError';
  return { classes: [name, 'Error'], name, message, statusCode, error, body: JSON.stringify(body) };
}
