import type { ManagementClient } from 'auth0';
import { expect, test } from 'vitest';
import { testEmulator } from '../support/emulator.ts';
import { ADA, backend, link } from './auth0.ts';
import { startSdk } from './sdk-process.ts';

test('reads and changes the tenant settings and the branding', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { tenants, tickets, branding } = sdk.client<ManagementClient>('ManagementClient', backend(emulator));

  const settings = await tenants.settings.get();
  expect(settings).toMatchObject({ friendly_name: 'Ticketstub', session_lifetime: 168, enabled_locales: ['en'] });
  const change = { friendly_name: 'Acme', change_password: { enabled: true, html: '<h1>New</h1>' } };
  expect(await tenants.settings.update(change)).toMatchObject(change);
  expect(await tenants.settings.get()).toEqual({ ...settings, ...change });
  expect(await tickets.changePassword({ user_id: ADA })).toEqual(link(emulator, '/lo/reset'));

  const look = {
    colors: { primary: '#ea5323', page_background: '#000000' },
    logo_url: 'https://app.acme.test/logo.png',
  };
  expect(await branding.update(look)).toEqual(look);
  expect(await branding.get()).toEqual(look);
});

test('creates, reads, changes and replaces an e-mail template', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { emailTemplates } = sdk.client<ManagementClient>('ManagementClient', backend(emulator));
  const template = {
    template: 'reset_email' as const,
    body: '<a href="{{ url }}">Reset</a>',
    from: 'me@example.com',
    subject: 'Reset your password',
    syntax: 'liquid',
    urlLifetimeInSeconds: 3600,
    enabled: true,
  };

  await expect(emailTemplates.get('reset_email')).rejects.toMatchObject({ statusCode: 404 });
  expect(await emailTemplates.create(template)).toEqual(template);
  await expect(emailTemplates.create(template)).rejects.toMatchObject({
    classes: ['ConflictError', 'ManagementError', 'Error'],
    body: { statusCode: 409, error: 'Conflict', message: 'Template reset_email already exists.' },
  });
  expect(await emailTemplates.update('reset_email', { enabled: false })).toEqual({ ...template, enabled: false });
  const { urlLifetimeInSeconds: _, ...shorter } = template;
  expect(await emailTemplates.set('reset_email', shorter)).toEqual(shorter);
  expect(await emailTemplates.get('reset_email')).toEqual(shorter);
});
