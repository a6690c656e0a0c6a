import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createApp } from '../examples/compose/app.mjs';
import { testEmulator } from './support/emulator.ts';
import { optionsOf } from './support/example-options.ts';
import { openForm, submitForm } from './support/form.ts';
import { mailServer } from './support/receivers.ts';
import { NEW_PASSWORD } from './support/recovery.ts';

interface Service {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const folder = new URL('../examples/compose/', import.meta.url);
const { services } = parse(readFileSync(new URL('compose.yaml', folder), 'utf8')) as {
  readonly services: Readonly<Record<'ticketstub' | 'mailpit' | 'app', Service>>;
};

/** What the application's environment says, but for the address. */
function settings() {
  const { AUTH0_CLIENT_ID = '', AUTH0_CLIENT_SECRET = '', AUTH0_CONNECTION = '' } = services.app.environment ?? {};
  return { clientId: AUTH0_CLIENT_ID, clientSecret: AUTH0_CLIENT_SECRET, connection: AUTH0_CONNECTION };
}

test('the application resets a password by the mail that a mail server got', async () => {
  await using mailpit = await mailServer();
  await using emulator = await testEmulator({ smtp: `smtp://127.0.0.1:${mailpit.port}` });
  await using app = createApp({ auth0: emulator.url, ...settings() }).listen(0, '127.0.0.1');
  await once(app, 'listening');
  const url = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
  const send = async (path: string, form: Readonly<Record<string, string>>) => {
    const answer = await fetch(`${url}${path}`, { method: 'POST', body: new URLSearchParams(form) });
    return /<h1>(.*?)<\/h1>/.exec(await answer.text())?.[1];
  };
  const email = 'ada@example.com';

  expect(await (await fetch(url)).text()).toContain('I forgot my password');
  expect(await send('/login', { email, password: NEW_PASSWORD })).toBe('That is not your password.');
  expect(await send('/forgot', { email })).toBe('Look into your mail.');
  const [mail] = await mailpit.until(1);
  const [link = ''] = /http:\S+\/u\/[^\s"]+/.exec(mail?.bodies['text/plain'] ?? '') ?? [];
  await submitForm(emulator, await openForm(emulator, link), {
    'password-reset': NEW_PASSWORD,
    're-enter-password': NEW_PASSWORD,
  });
  expect(await send('/login', { email, password: NEW_PASSWORD })).toBe('Welcome!');
});

test('the services find each other, and their environment is one that we read', () => {
  const { ticketstub, app } = services;
  expect(optionsOf(ticketstub.environment ?? {})).toEqual({
    smtp: 'smtp://mailpit:1025',
    publicUrl: 'http://localhost:4747',
    data: '/data/state.json',
  });
  expect(app.environment?.['AUTH0_URL']).toBe('http://ticketstub:4747');
  expect(app.depends_on).toEqual({ ticketstub: { condition: 'service_healthy' } });
  expect(ticketstub.ports).toEqual(['4747:4747']);
  // Whatever the image may write to is a volume.
  const dockerfile = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8');
  expect(dockerfile).toMatch(/^HEALTHCHECK/m);
  expect(dockerfile).toMatch(/^VOLUME \/data$/m);
  expect(ticketstub.volumes).toEqual(['state:/data']);
});
