import { describe, expect, test } from 'vitest';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { openForm, submitForm } from './support/form.ts';
import { ACME_WEB, GRACE, issue, issueReset, NEW_PASSWORD, seedWith } from './support/recovery.ts';
import { ACME_SPA, SPA_CALLBACK } from './support/visitor.ts';

/** Addresses elsewhere, and such as are taken for one of ours. */
const ELSEWHERE = [
  'https://evil.test/',
  '//evil.test/',
  '/\\evil.test/',
  '\\\\evil.test',
  'https:evil.test',
  'javascript:alert(1)',
  'data:text/html,evil.test',
  `${SPA_CALLBACK}.evil.test/`,
  `${SPA_CALLBACK}@evil.test/`,
  `${SPA_CALLBACK}/../evil.test`,
  `${SPA_CALLBACK}\r\nset-cookie: evil.test=1`,
  `${SPA_CALLBACK}\u0000.evil.test`,
];

/** Every name by which a client of the vendors', or of another service, says where to lead somebody. */
const NAMES = [
  ...['redirect_uri', 'returnTo', 'post_logout_redirect_uri', 'result_url', 'return_to', 'redirectUrl', 'redirect'],
  ...['returnUrl', 'next', 'url', 'iss', 'target_link_uri', 'initiate_login_uri', 'defaultRedirectUri', 'requestId'],
];

/** Whether a browser that is at this page would leave the emulator for somebody else. */
function leadsAway(emulator: TestEmulator, location: string | null): boolean {
  if (location === null) return false;
  const url = new URL(location, emulator.url);
  const own = [new URL(emulator.url).host, new URL(SPA_CALLBACK).host, 'app.acme.test'];
  return !/^https?:$/.test(url.protocol) || !own.includes(url.host) || /[\r\n]/.test(location);
}

/** The pages that lead on, with all that they need but where to. */
async function pagesOf(emulator: TestEmulator): Promise<string[]> {
  const asked = `client_id=${ACME_SPA}&response_type=code&scope=openid`;
  const verification = new URL(await issue(emulator, 'email-verification', { user_id: GRACE, client_id: ACME_WEB }));
  const reset = new URL(await issueReset(emulator));
  return [
    `/authorize?${asked}`,
    `/authorize?${asked}&prompt=none`,
    `/v2/logout?client_id=${ACME_SPA}`,
    '/v2/logout?',
    `/oidc/logout?client_id=${ACME_SPA}`,
    '/oidc/logout?',
    `/passwordless/verify_redirect?${asked}&connection=email&email=ada@example.com&verification_code=000000`,
    `${reset.pathname}${reset.search}`,
    `${verification.pathname}${verification.search}`,
    '/lo/reset?ticket=none',
    '/u/reset-password/request/Username-Password-Authentication?state=none',
    '/ui/v2/login/password/set?userId=300000000000000101&code=ABCDEF',
    '/ui/v2/login/verify?userId=300000000000000101&code=ABCDEF',
    '/ui/login/password/init?userID=300000000000000101&code=ABCDEF',
    '/__inspect?',
  ];
}

describe('a page leads nowhere but to addresses of its ticket and its application', () => {
  test('whatever its address says', async () => {
    await using emulator = await testEmulator();
    const astray: string[] = [];
    let asked = 0;
    for (const path of await pagesOf(emulator)) {
      const answers = ELSEWHERE.map(async (address) => {
        const query = NAMES.map((name) => `${name}=${encodeURIComponent(address)}`).join('&');
        const { status, headers } = await emulator.send('GET', `${path}&${query}`, {
          headers: { accept: 'text/html' },
        });
        asked += 1;
        expect(status).toBeLessThan(500);
        if (leadsAway(emulator, headers.get('location'))) astray.push(`${path} ${headers.get('location')}`);
        expect(headers.getSetCookie().join()).not.toContain('evil');
      });
      await Promise.all(answers);
    }
    expect(asked).toBeGreaterThan(150);
    expect(astray).toEqual([]);
  });

  test('whatever is typed into its form', async () => {
    await using emulator = await testEmulator();
    const typed = { 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD };
    for (const address of ELSEWHERE) {
      const form = await openForm(emulator, await issueReset(emulator));
      const more = Object.fromEntries(NAMES.map((name) => [name, address]));
      const { status, headers } = await submitForm(emulator, form, { ...more, ...typed });
      expect([status, headers.get('location')]).toEqual([200, null]);
    }
  });

  test('whatever the form asks for that signs in to the inbox', async () => {
    await using emulator = await testEmulator({ inspectToken: 'sesame' });
    for (const return_to of [...ELSEWHERE, '/__inspect/../u/login', '/__inspectevil', 'http://localhost/__inspect']) {
      const body = new URLSearchParams({ token: 'sesame', return_to });
      const { status, headers } = await emulator.send('POST', '/__inspect/session', { body });
      expect([status, headers.get('location')]).toEqual([303, expect.stringMatching(/^\/__inspect$/)]);
      expect(headers.getSetCookie()).toEqual([
        expect.stringMatching(/^[^;]+; Path=\/__inspect; HttpOnly; SameSite=Strict$/),
      ]);
    }
  });
});

test('a ticket leads where its result_url says, if that is on the web', async () => {
  await using emulator = await testEmulator(seedWith({ tenant: { universal_login_experience: 'classic' } }));
  const typed = { newPassword: NEW_PASSWORD, confirmNewPassword: NEW_PASSWORD };
  const locations: (string | null)[] = [];
  for (const result_url of ['https://app.acme.test/done?a=b#c', 'HTTP://app.acme.test/']) {
    const form = await openForm(emulator, await issueReset(emulator, { result_url }));
    const { headers } = await submitForm(emulator, form, typed);
    locations.push(headers.get('location'));
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
  }
  expect(locations).toEqual([
    expect.stringMatching(/^https:\/\/app\.acme\.test\/done\?a=b&.*#c$/),
    expect.stringMatching(/^http:\/\/app\.acme\.test\/\?/i),
  ]);
});
