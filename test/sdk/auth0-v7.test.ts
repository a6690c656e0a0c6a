import type { ManagementClient } from 'auth0';
import { expect, test } from 'vitest';
import { testEmulator } from '../support/emulator.ts';
import {
  ACME,
  ACME_WEB,
  ADA,
  backend,
  CHANGE,
  CHANGED,
  CREATED,
  domainOf,
  EMAILS,
  IDENTITIES,
  LIN,
  link,
  MARY,
  NEW_USER,
  NOBODY,
  PASSWORD_TICKETS,
  REFUSED,
  type Refusal,
  SAM,
  SETTINGS,
  TWO_A_PAGE,
  VERIFICATION_TICKETS,
} from './auth0.ts';
import { type Sdk, startSdk } from './sdk-process.ts';

interface Log {
  readonly log_id: string;
}

const managementOf = (sdk: Sdk, options: object) => sdk.client<ManagementClient>('ManagementClient', options);

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
  expect(await users.listUsersByEmail({ email: CHANGED.email })).toEqual([CHANGED]);
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

test('links an account to a user and unlinks it', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { users } = managementOf(sdk, backend(emulator));
  const { sam, ada } = IDENTITIES;

  const body = { provider: 'google-oauth2', user_id: '100000000000000000001' } as const;
  expect(await users.identities.link(ADA, body)).toEqual([ada, sam]);
  await refused(users.identities.link(LIN, body), 'ConflictError', REFUSED.identityExists);
  expect(await users.identities.delete(ADA, body.provider, body.user_id)).toEqual([ada]);
  expect(await users.get(SAM, { fields: 'email' })).toEqual({ email: 'sam@example.com' });
  expect(await users.organizations.list(ADA)).toEqual([ACME]);
});

test('reads the link of a ticket in the log', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { logs, tickets, users } = managementOf(sdk, backend(emulator));

  const { ticket } = await tickets.changePassword({ user_id: ADA });
  const event = expect.objectContaining({ type: 'scpr', details: expect.objectContaining({ resetUrl: ticket }) });
  expect(await users.logs.list(ADA, { per_page: 1 })).toEqual([event]);
  expect(await logs.list({ search: 'type:scpr', per_page: 1 })).toEqual([event]);
  const [call] = (await logs.list({ fields: 'type,log_id', sort: 'date:1', per_page: 1 })) as unknown as [Log];
  expect(await logs.get(call.log_id)).toMatchObject({ type: 'sapi', client_name: 'Acme Backend' });
  await refused(logs.get('900'), 'NotFoundError', REFUSED.unknownLog);
});

test('switches to the classic experience', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { prompts, tickets } = managementOf(sdk, backend(emulator));
  const classic = { ...SETTINGS, universal_login_experience: 'classic' as const };

  expect(await prompts.getSettings()).toEqual(SETTINGS);
  expect(await prompts.updateSettings({ universal_login_experience: 'classic' })).toEqual(classic);
  expect(await prompts.getSettings()).toEqual(classic);
  expect(await tickets.changePassword({ user_id: ADA })).toEqual(link(emulator, '/lo/reset'));
});

test('creates, lists, changes and deletes a connection that users and tickets work with at once', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { connections, users, tickets } = managementOf(sdk, backend(emulator));
  const name = 'Acme-Customers';

  const created = await connections.create({ name, strategy: 'auth0', options: { disable_signup: true } });
  const id = created.id ?? '';
  expect(created).toMatchObject({ id: expect.stringMatching(/^con_/), options: { passwordPolicy: 'good' } });
  const user = await users.create({ ...NEW_USER, connection: name });
  expect(await tickets.changePassword({ connection_id: id, email: user.email ?? '' })).toEqual(
    link(emulator, '/u/reset-verify'),
  );
  await connections.clients.update(id, [{ client_id: ACME_WEB, status: true }]);
  expect(await connections.clients.get(id)).toEqual([{ client_id: ACME_WEB }]);
  const changed = await connections.update(id, { options: { passwordPolicy: 'none' }, metadata: { tier: 'gold' } });
  expect(changed).toMatchObject({ options: { passwordPolicy: 'none', brute_force_protection: true } });
  expect(await connections.get(id)).toEqual(changed);
  expect(await connections.list({ strategy: ['auth0', 'samlp'], take: 1, fields: 'name' })).toMatchObject([
    { name: 'Username-Password-Authentication' },
    { name },
  ]);
  await refused(connections.create({ name, strategy: 'auth0' }), 'ConflictError', REFUSED.connectionExists);
  await connections.delete(id);
  await refused(connections.get(id), 'NotFoundError', REFUSED.unknownConnection);
  await refused(users.get(MARY), 'NotFoundError', REFUSED.unknownUser);
});

test('creates, grants, lists, changes and deletes a client that gets tokens at once', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { clients, clientGrants } = managementOf(sdk, backend(emulator));
  const audience = 'https://ticketstub.us.auth0.com/api/v2/';

  const { client_id = '', client_secret } = await clients.create({ name: 'Acme Reports', callbacks: [] });
  const grant = await clientGrants.create({ client_id, audience, scope: ['read:users'] });
  expect(await clientGrants.list({ client_id, take: 1 })).toEqual([grant]);
  const reports = managementOf(sdk, { ...backend(emulator), clientId: client_id, clientSecret: client_secret });
  expect(await reports.users.get(ADA, { fields: 'email' })).toEqual({ email: 'ada@example.com' });
  await refused(reports.clients.list(), 'ForbiddenError', REFUSED.mayNotReadClients);

  expect(await clients.update(client_id, { app_type: 'non_interactive' })).toMatchObject({ client_secret });
  const listed = await clients.list({ per_page: 1, fields: 'name,app_type' });
  const [web, spa, machine] = ['Acme Web', 'Acme SPA', 'Acme Backend'].map((name) => ({ name }));
  expect(listed).toMatchObject([web, spa, machine, { app_type: 'non_interactive' }]);
  const rotated = await clients.rotateSecret(client_id);
  expect(rotated.client_secret).not.toBe(client_secret);
  expect(await clients.get(client_id)).toEqual(rotated);
  expect(await clientGrants.update(grant.id ?? '', { scope: [] })).toEqual({ ...grant, scope: [] });
  await clientGrants.delete(grant.id ?? '');
  await clients.delete(client_id);
  await refused(clients.get(client_id), 'NotFoundError', REFUSED.unknownClient);
});

test('throws its own errors', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { users, tickets } = managementOf(sdk, backend(emulator));
  const ticketsOf = (token: string) => managementOf(sdk, { domain: domainOf(emulator), token }).tickets;

  await refused(users.get(NOBODY), 'NotFoundError', REFUSED.unknownUser);
  await refused(tickets.changePassword({ user_id: NOBODY }), 'NotFoundError', REFUSED.unknownUser);
  await refused(tickets.verifyEmail({ user_id: NOBODY }), 'NotFoundError', REFUSED.unknownUser);
  await refused(users.create({ ...NEW_USER, email: 'ada@example.com' }), 'ConflictError', REFUSED.userExists);
  await refused(tickets.changePassword({ email: 'ada@example.com' }), 'BadRequestError', REFUSED.emailAlone);
  await refused(ticketsOf('tok_expired').changePassword({ user_id: ADA }), 'UnauthorizedError', REFUSED.expiredToken);
  await refused(ticketsOf('tok_read_users').verifyEmail({ user_id: ADA }), 'ForbiddenError', REFUSED.insufficientScope);
});

test('cannot log in with a wrong secret', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { users } = managementOf(sdk, { ...backend(emulator), clientSecret: 'wrong' });

  await expect(users.get(ADA)).rejects.toMatchObject({
    classes: ['ManagementError', 'Error'],
    name: 'ManagementError',
    message: messageOf('ManagementClient: token request failed', 401, REFUSED.wrongSecret),
    statusCode: 401,
    body: REFUSED.wrongSecret,
  });
});

/** The call has to throw the error of this class, with the vendor's answer in it. */
function refused(call: Promise<unknown>, name: string, body: Refusal): Promise<void> {
  const { statusCode } = body;
  const message = messageOf(name, statusCode, body);
  const classes = [name, 'ManagementError', 'Error'];
  return expect(call).rejects.toMatchObject({ classes, name, message, statusCode, body });
}

function messageOf(headline: string, statusCode: number, body: object): string {
  return `${headline}\nStatus code: ${statusCode}\nBody: ${JSON.stringify(body, null, 2)}`;
}
