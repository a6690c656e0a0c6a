import type { ManagementClient } from 'auth0';
import { expect, test } from 'vitest';
import { testEmulator } from '../support/emulator.ts';
import { ADA, backend, domainOf, NOBODY, REFUSED } from './auth0.ts';
import { startSdk } from './sdk-process.ts';

/** Links that a backend issues so that somebody sets something up: a second factor, an enterprise connection. */

test('issues a link to enroll in multi-factor authentication', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { guardian } = sdk.client<ManagementClient>('ManagementClient', backend(emulator));

  const issued = await guardian.enrollments.createTicket({ user_id: ADA, send_mail: true, factor: 'otp' });
  expect(issued).toEqual({
    ticket_id: expect.stringMatching(/^[A-Za-z0-9]{32}$/),
    ticket_url: `https://${domainOf(emulator)}/mfa/enrollment?ticket=${issued.ticket_id}`,
  });
  expect((await emulator.send('GET', '/__inspect/tickets/latest')).json).toMatchObject({
    purpose: 'mfa_enrollment',
    userId: ADA,
    url: issued.ticket_url,
  });
  await expect(guardian.enrollments.createTicket({ user_id: NOBODY })).rejects.toMatchObject({
    statusCode: 404,
    body: REFUSED.unknownUser,
  });
});

test('keeps self-service profiles', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { selfServiceProfiles } = sdk.client<ManagementClient>('ManagementClient', backend(emulator));
  const profile = {
    name: 'Sample Self Service Profile',
    description: 'Sample Desc',
    user_attributes: [{ name: 'email', description: 'The address', is_optional: false }],
    allowed_strategies: ['oidc' as const],
    branding: { logo_url: 'https://example.com/logo.png', colors: { primary: '#334455' } },
  };

  const created = await selfServiceProfiles.create(profile);
  const times = { created_at: '2026-01-01T12:00:00.000Z', updated_at: '2026-01-01T12:00:00.000Z' };
  expect(created).toEqual({ id: expect.stringMatching(/^ssp_[A-Za-z0-9]{22}$/), ...profile, ...times });
  const id = created.id ?? '';
  emulator.pass(60);
  const changed = { ...created, name: 'Other', updated_at: '2026-01-01T12:01:00.000Z' };
  expect(await selfServiceProfiles.update(id, { name: 'Other' })).toEqual(changed);
  expect(await selfServiceProfiles.get(id)).toEqual(changed);
  expect(await selfServiceProfiles.list({ include_totals: true })).toEqual([changed]);
  await selfServiceProfiles.delete(id);
  await expect(selfServiceProfiles.get(id)).rejects.toMatchObject({
    statusCode: 404,
    body: { statusCode: 404, error: 'Not Found', message: `Profile with ID: ${id} not found` },
  });
});

test('issues a link to set up an enterprise connection, and takes it back', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { selfServiceProfiles } = sdk.client<ManagementClient>('ManagementClient', backend(emulator));
  const { id = '' } = await selfServiceProfiles.create({ name: 'Customers' });

  const { ticket = '' } = await selfServiceProfiles.ssoTicket.create(id, {
    connection_config: { name: 'customer', options: { domain_aliases: ['customer.test'] } },
    enabled_clients: ['AcmeWebApplication00000000000001'],
    ttl_sec: 3600,
  });
  const [link, secret = ''] = ticket.split('=');
  expect(link).toBe(`https://${domainOf(emulator)}/self-service/connections-flow?ticket`);
  const latest = async () => (await emulator.send('GET', '/__inspect/tickets/latest')).json;
  expect(await latest()).toMatchObject({ purpose: 'sso_setup', status: 'open', expiresAt: '2026-01-01T13:00:00.000Z' });

  await selfServiceProfiles.ssoTicket.revoke(id, secret);
  expect(await latest()).toMatchObject({ status: 'revoked' });
  await expect(
    selfServiceProfiles.ssoTicket.create(id, { connection_config: { name: 'google-oauth2' } }),
  ).rejects.toMatchObject({ statusCode: 409, body: { message: 'A connection with this name already exists.' } });
});
