import { expect, test } from 'vitest';
import { type Answer, type TestEmulator, testEmulator } from './support/emulator.ts';
import { ACME_WEB, ADA, issue, OLD_PASSWORD } from './support/recovery.ts';
import { ACME_SPA, broughtBack, createJar, createVisitor, SPA_CALLBACK } from './support/visitor.ts';

const management = { authorization: 'Bearer any' };
const LOGIN = new URLSearchParams({ client_id: ACME_SPA, redirect_uri: SPA_CALLBACK, response_type: 'code' });

/** Asks for the heads alone, as scanners of links do, and for what is allowed. */
async function probe(emulator: TestEmulator, path: string, headers: Record<string, string> = {}): Promise<void> {
  for (const method of ['HEAD', 'OPTIONS', 'HEAD']) {
    const { status } = await emulator.send(method, path, { headers });
    expect(status, `${method} ${path}`).not.toBe(500);
  }
}

/** Somebody who has signed in up to the last redirect, which leads to the application. */
async function signedIn(emulator: TestEmulator) {
  const jar = createJar();
  const begun = jar.keep(await emulator.send('GET', `/authorize?${LOGIN}`));
  const state = begun.headers.get('location')?.replace(/^.*state=/, '') ?? '';
  const body = new URLSearchParams({ state, username: 'ada@example.com', password: OLD_PASSWORD });
  const done = jar.keep(await emulator.send('POST', '/u/login', { headers: jar.headers(), body }));
  return { jar, location: done.headers.get('location') ?? '' };
}

const created = async (emulator: TestEmulator, path: string, body: object): Promise<Answer['json']> => {
  const { json, status, text } = await emulator.send('POST', path, { headers: management, body });
  expect(status, text).toBeLessThan(300);
  return json;
};

const latest = async (emulator: TestEmulator) => (await emulator.send('GET', '/__inspect/tickets/latest')).json;

test('a login and its session outlast everything but a GET', async () => {
  await using emulator = await testEmulator();
  const { jar, location } = await signedIn(emulator);
  await probe(emulator, location, jar.headers());
  for (const path of [`/v2/logout?client_id=${ACME_SPA}`, `/oidc/logout?client_id=${ACME_SPA}`]) {
    await probe(emulator, path, jar.headers());
  }
  const answer = await emulator.send('GET', location, { headers: jar.headers() });
  expect(broughtBack(answer)).toMatchObject({ code: expect.any(String) });
  const again = await emulator.send('GET', `/authorize?${LOGIN}&prompt=none`, { headers: jar.headers() });
  expect(broughtBack(again)).toMatchObject({ code: expect.any(String) });
});

test('an invitation is not accepted by somebody who asks for a head', async () => {
  await using emulator = await testEmulator();
  const members = '/api/v2/organizations/org_AcmeCorporation1/members';
  await emulator.send('DELETE', members, { headers: management, body: { members: [ADA] } });
  const { ticket_id } = await created(emulator, '/api/v2/organizations/org_AcmeCorporation1/invitations', {
    client_id: ACME_WEB,
    inviter: { name: 'Grace' },
    invitee: { email: 'ada@example.com' },
  });
  const { jar } = await signedIn(emulator);
  const invited = `/authorize?${LOGIN}&organization=org_AcmeCorporation1&invitation=${ticket_id}`;
  await probe(emulator, invited, jar.headers());
  expect(await latest(emulator)).toMatchObject({ purpose: 'invitation', status: 'open' });
  await emulator.send('GET', invited, { headers: jar.headers() });
  expect(await latest(emulator)).toMatchObject({ purpose: 'invitation', status: 'redeemed' });
});

test('a link to log in with survives a scanner', async () => {
  await using emulator = await testEmulator();
  await created(emulator, '/passwordless/start', {
    client_id: ACME_SPA,
    connection: 'email',
    email: 'mary@example.com',
    send: 'link',
  });
  const { url } = await latest(emulator);
  await probe(emulator, url);
  expect(await latest(emulator)).toMatchObject({ status: 'open', attempts: [] });
  expect((await emulator.send('GET', url)).status).toBe(302);
  expect(await latest(emulator)).toMatchObject({ status: 'redeemed' });
});

test.each([
  ['a new password', async (emulator: TestEmulator) => issue(emulator, 'password-change', { user_id: ADA })],
  ['a verification', async (emulator: TestEmulator) => issue(emulator, 'email-verification', { user_id: ADA })],
  [
    'a second factor',
    async (emulator: TestEmulator) =>
      (await created(emulator, '/api/v2/guardian/enrollments/ticket', { user_id: ADA, send_mail: false })).ticket_url,
  ],
  [
    'an enterprise connection',
    async (emulator: TestEmulator) => {
      const { id } = await created(emulator, '/api/v2/self-service-profiles', { name: 'Customers' });
      const wish = { connection_config: { name: 'customer' } };
      return (await created(emulator, `/api/v2/self-service-profiles/${id}/sso-ticket`, wish)).ticket;
    },
  ],
])('a link for %s stays good', async (_, linkOf) => {
  await using emulator = await testEmulator();
  const link = await linkOf(emulator);
  await probe(emulator, link);
  expect(await latest(emulator)).toMatchObject({ status: 'open', attempts: [] });
  const { text } = await createVisitor(emulator).open(link);
  expect(text).toContain('name="state"');
});
