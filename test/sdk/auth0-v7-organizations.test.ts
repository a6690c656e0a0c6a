import type { ManagementClient } from 'auth0';
import { expect, test } from 'vitest';
import { testEmulator } from '../support/emulator.ts';
import { ADA, backend } from './auth0.ts';
import { startSdk } from './sdk-process.ts';

const ACME = { id: 'org_AcmeCorporation1', name: 'acme', display_name: 'Acme Corporation' };
const GRACE = 'auth0|64b7e0f8c2d3a1b4e5f60002';
const DATABASE = 'con_UsernamePassword';
const CLIENT = 'AcmeWebApplication00000000000001';

test('creates, reads, changes, lists and deletes an organization', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { organizations } = sdk.client<ManagementClient>('ManagementClient', backend(emulator));

  const created = await organizations.create({ name: 'globex', display_name: 'Globex', metadata: { plan: 'gold' } });
  const id = created.id ?? '';
  expect(created).toEqual({ name: 'globex', display_name: 'Globex', metadata: { plan: 'gold' }, id });
  expect(await organizations.update(id, { metadata: { plan: null, seats: '3' } })).toMatchObject({
    metadata: { seats: '3' },
  });
  const changed = { id, name: 'globex', display_name: 'Globex', metadata: { seats: '3' } };
  expect(await organizations.get(id)).toEqual(changed);
  expect(await organizations.getByName('globex')).toEqual(changed);
  expect(await organizations.list()).toEqual([ACME, changed]);
  expect(await organizations.list({ take: 1 })).toEqual([ACME, changed]);
  await expect(organizations.create({ name: 'globex' })).rejects.toMatchObject({ statusCode: 409 });
  await organizations.delete(id);
  await expect(organizations.get(id)).rejects.toMatchObject({
    classes: ['NotFoundError', 'ManagementError', 'Error'],
    body: { statusCode: 404, error: 'Not Found', message: 'No organization found by that id or name' },
  });
});

test('lets users join an organization and leave it', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { organizations } = sdk.client<ManagementClient>('ManagementClient', backend(emulator));
  const { members } = organizations;
  const membersNow = () => members.list(ACME.id, { take: 1, fields: 'user_id' });

  await members.create(ACME.id, { members: [GRACE] });
  expect(await membersNow()).toEqual([{ user_id: ADA }, { user_id: GRACE }]);
  await members.delete(ACME.id, { members: [ADA] });
  expect(await membersNow()).toEqual([{ user_id: GRACE }]);
});

test('enables connections for an organization', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { organizations } = sdk.client<ManagementClient>('ManagementClient', backend(emulator));
  const { enabledConnections } = organizations;
  const connection = { name: 'Username-Password-Authentication', strategy: 'auth0' };
  const enabled = { connection_id: DATABASE, assign_membership_on_login: false, connection };

  expect(await enabledConnections.add(ACME.id, { connection_id: DATABASE })).toEqual(enabled);
  const changed = { ...enabled, assign_membership_on_login: true };
  expect(await enabledConnections.update(ACME.id, DATABASE, { assign_membership_on_login: true })).toEqual(changed);
  expect(await enabledConnections.get(ACME.id, DATABASE)).toEqual(changed);
  expect(await enabledConnections.list(ACME.id)).toEqual([changed]);
  await enabledConnections.delete(ACME.id, DATABASE);
  expect(await enabledConnections.list(ACME.id)).toEqual([]);
});

test('invites somebody, and takes it back', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { organizations } = sdk.client<ManagementClient>('ManagementClient', backend(emulator));
  const { invitations } = organizations;

  const invitation = await invitations.create(ACME.id, {
    inviter: { name: 'Ada Lovelace' },
    invitee: { email: 'mary@example.com' },
    client_id: CLIENT,
    ttl_sec: 3600,
  });
  const id = invitation.id ?? '';
  const query = `invitation=${invitation.ticket_id}&organization=${ACME.id}&organization_name=acme`;
  expect(invitation).toMatchObject({
    invitation_url: `https://app.acme.test/login?${query}`,
    expires_at: '2026-01-01T13:00:00.000Z',
  });
  expect(emulator.log.at(-1)).toBe(`auth0 invitation link for mary@example.com: ${invitation.invitation_url}`);
  expect(await invitations.get(ACME.id, id)).toEqual(invitation);
  expect(await invitations.list(ACME.id)).toEqual([invitation]);

  await invitations.delete(ACME.id, id);
  expect(await invitations.list(ACME.id)).toEqual([]);
  const { json } = await emulator.send('GET', '/__inspect/tickets/latest');
  expect(json).toMatchObject({ purpose: 'invitation', status: 'revoked', url: invitation.invitation_url });
});
