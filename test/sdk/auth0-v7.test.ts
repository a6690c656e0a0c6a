import type { ManagementClient } from 'auth0';
import { expect, test } from 'vitest';
import { type TestEmulator, testEmulator } from '../support/emulator.ts';
import {
  backend,
  CHANGE,
  CHANGED,
  CREATED,
  domainOf,
  EMAILS,
  link,
  MARY,
  NEW_USER,
  PASSWORD_TICKETS,
  REFUSED,
  type Refusal,
  SETTINGS,
  TWO_A_PAGE,
  VERIFICATION_TICKETS,
} from './auth0.ts';
import { type Sdk, startSdk } from './sdk-process.ts';

const managementOf = (sdk: Sdk, options: object) => sdk.client<ManagementClient>('ManagementClient', options);

async function begin(): Promise<{ emulator: TestEmulator; sdk: Sdk }> {}

test('issues tickets of both kinds', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const management = managementOf(sdk, backend(emulator));

  for (const { body, ticket } of PASSWORD_TICKETS) {
    expect(await management.tickets.changePassword(body)).toEqual(link(emulator, '/u/reset-verify'));
    expect((await emulator.send('GET', '/__inspect/tickets/latest')).json).toMatchObject(ticket);
  }
  for (const { body, ticket } of VERIFICATION_TICKETS) {
    expect(await management.tickets.verifyEmail(body)).toEqual(link(emulator, '/u/email-verification'));
    expect((await emulator.send('GET', '/__inspect/tickets/latest')).json).toMatchObject(ticket);
  }
});

test('creates, reads, changes and deletes a user', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { users } = managementOf(sdk, backend(emulator));

  expect(await users.create(NEW_USER)).toEqual(CREATED);
  emulator.pass(60);
  expect(await users.update(MARY, CHANGE)).toEqual(CHANGED);
  expect(await users.get(MARY)).toEqual(CHANGED);
  expect(await users.get(MARY, { fields: 'email,name' })).toEqual({ email: CHANGED.email, name: CHANGED.name });
  expect(await users.listUsersByEmail({ email: 'MARY@example.com' })).toEqual([CHANGED]);
  await users.delete(MARY);
  expect(await users.listUsersByEmail({ email: CHANGED.email })).toEqual([]);
});

test('lists users from page to page', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { users } = managementOf(sdk, backend(emulator));

  expect(await users.list(TWO_A_PAGE)).toEqual(EMAILS);
  expect(await users.list({ ...TWO_A_PAGE, page: 1 })).toEqual(EMAILS.slice(2));
  expect(await users.list({ ...TWO_A_PAGE, q: 'email:ada*' })).toEqual(EMAILS.slice(0, 1));
});

test('switches to the classic experience', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { prompts, tickets } = managementOf(sdk, backend(emulator));
  const classic = { ...SETTINGS, universal_login_experience: 'classic' as const };

  expect(await prompts.getSettings()).toEqual(SETTINGS);
  expect(await prompts.updateSettings({ universal_login_experience: 'classic' })).toEqual(classic);
  expect(await prompts.getSettings()).toEqual(classic);
  expect(await tickets.changePassword({ user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001' })).toEqual(link(emulator, '/lo/reset'));
});

test('throws its own errors', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { users, tickets } = managementOf(sdk, backend(emulator));
  const withToken = (token: string) => managementOf(sdk, { domain: domainOf(emulator), token });

  await expect(users.get('auth0|nobody')).rejects.toMatchObject(thrown('NotFoundError', REFUSED.unknownUser));
  await expect(tickets.verifyEmail({ user_id: 'auth0|nobody' })).rejects.toMatchObject(thrown('NotFoundError', REFUSED.unknownUser));
  await expect(users.create({ ...NEW_USER, email: 'ada@example.com' })).rejects.toMatchObject(thrown('ConflictError', REFUSED.userExists));
  await expect(tickets.changePassword({ email: 'ada@example.com' })).rejects.toMatchObject(thrown('BadRequestError', REFUSED.emailAlone));
  await expect(withToken('tok_expired').tickets.changePassword({ user_id: MARY })).rejects.toMatchObject(thrown('UnauthorizedError', REFUSED.expiredToken));
  await expect(withToken('tok_read_users').tickets.changePassword({ user_id: MARY })).rejects.toMatchObject(thrown('ForbiddenError', REFUSED.insufficientScope));
});
