import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_SEED } from '../../src/seed.ts';
import { barriers, NARROW } from '../support/accessibility.ts';
import { openBrowser, visit } from '../support/browser.ts';
import { testEmulator } from '../support/emulator.ts';
import { openForm, submitForm } from '../support/form.ts';
import { latestTicket, zitadelPosting } from '../support/issuing.ts';
import { ACME_WEB, issueReset, NEW_PASSWORD } from '../support/recovery.ts';
import { auth0Pages, type Shown, zitadelPages } from './every-page.ts';
import { press, sendPassword } from './screen.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

const SEED = parse(readFileSync(DEFAULT_SEED, 'utf8'));

/** The heading of every page in every state, and what it says. */
const AUTH0 = [
  'Change Your Password: Enter a new password below to change your password.',
  'Change Your Password: Enter a new password. New password confirmation is missing',
  "Change Your Password: Passwords don't match",
  'Change Your Password: Password is too weak',
  'Password Changed!: Your password has been changed successfully.',
  'Invalid Link: This link has already been used. To reset your password, return to the login page and select "Forgot Your Password" to send a new email.',
  'Link Expired: To reset your password, return to the login page and select "Forgot Your Password" to send a new email.',
  'Please Try Again: Something went wrong. Please return to the login page and select "Forgot Your Password" to try again.',
  'Oops!, something went wrong: Unknown client: nobody',
  'Verify your email: Confirm that grace@example.com is yours.',
  'Email Verified: Your email address was successfully verified.',
  'Error: This ticket was already used.',
  'Error: User account does not exist or the verification code is invalid.',
  'Welcome: Log in to Ticketstub to continue to Acme Web.',
  'Welcome: Please enter an email address Password is required',
  'Welcome: Wrong email or password',
  'Welcome: Log in to Acme Corporation to continue to Acme Web.',
  'Logout: Hi Grace Hopper,',
  'Logout: You are still logged in.',
  'Forgot Your Password?: Enter your email address and we will send you instructions to reset your password.',
  'Forgot Your Password?: Email is not valid.',
  'Check Your Email: Please check the email address ada@example.com for instructions to reset your password.',
  'Keep Your Account Safe: Add another authentication method.',
  "You're All Set!: You have successfully added a new authentication factor.",
  'Already used: This link has already been used. Please get a new link to enroll with Multi-factor Authentication.',
  'Invalid Link: This link is invalid or expired.',
  'Set up Single Sign-On: Acme',
  'Set up Single Sign-On: Choose an identity provider.',
  "You're done: Acme is set up. You can close this page.",
  'Invalid Link: This link has expired or has already been used. Ask for a new one.',
  'Change Password: Enter a new password for ada@example.com.',
  "Change Password: Passwords don't match",
  'Change Password: Password is too weak',
  'Password reset: Your password has been reset successfully.',
  'Password reset: This URL can be used only once',
  'Password reset: The operation cannot be completed. Please try again.',
  "Verify Your Identity: We've sent an email with your code to ada@example.com.",
  'Verify Your Identity: The code you entered is invalid',
  'Change Your Password: Enter a new password below to change your password.',
  'Please Try Again: Something went wrong. Please return to the login page and try again.',
];
const ZITADEL = [
  'Set Password: Set the password for your account',
  'Set Password: You have to provide a password!',
  'Set Password: Passwordconfirmation is wrong',
  'Set Password: Password is too short',
  'Set Password: Code is invalid',
  'Password set: Password successfully set',
  'Set Password: Code not found',
  'Set Password: Code is expired',
  'Set Password: A code has been sent to your email address.',
  'Something went wrong: Could not get the context of the user. Make sure to enter the username first or provide a loginName as searchParam.',
  'Something went wrong: Send application/x-www-form-urlencoded.',
  'Verify user: Enter the Code provided in the verification email.',
  'Verify user: Could not verify email',
  'User verified: The user has been verified successfully.',
  'Set Password: The user has been verified successfully.',
  'Set Password: Password is too short',
  'Password set: Password successfully set',
  'Setup a passkey: A passkey is an authentication method on a device like your fingerprint, Apple FaceID or similar.',
  'Passwordless set up: Device for passwordless successfully added.',
  'Setup a passkey: Code is invalid',
  'Set Password: You have received a code, which you have to enter in the form below, to set your new password.',
  'Set Password: Password is too short',
  'Password set: Password successfully set',
  'E-Mail Verification: We have sent you an email to verify your address. Please enter the code in the form below.',
  'E-Mail Verification: Your email address has been successfully verified.',
  'Activate User: Verify your e-mail with the code below and set your password.',
  'Activate User: Code is invalid',
  'User activated: Email verified and Password successfully set',
  "Passwordless setup: Add your authentication by providing a name (e.g MyMobilePhone, MacBook, etc) and then clicking on the 'Register passwordless' button below.",
  'Passwordless set up: Device for passwordless successfully added.',
  'Passwordless setup: Code is invalid',
  'Something went wrong: User could not be found',
];

describe.each([
  ['Auth0', auth0Pages, AUTH0],
  ['ZITADEL', zitadelPages, ZITADEL],
])('every page of %s', (service, pagesOf, states) => {
  let pages: Shown[];
  beforeAll(async () => {
    pages = await pagesOf(SEED);
  });

  test('is reached without a script', () => {
    expect(pages.map(({ name }) => name)).toEqual(states);
  });

  test('says that it is emulated, and leads to its ticket in the inbox', () => {
    for (const { name, text, ticketId } of pages) {
      const [, path, words] = /<aside .*<a href="([^"]*)">([^<]*)<\/a><\/aside>/.exec(text) ?? [];
      const [leads, says] =
        ticketId === null ? ['/__inspect', 'The inbox'] : [`/__inspect?ticket=${ticketId}`, 'This ticket in the inbox'];
      expect([name, path, words]).toEqual([name, leads, says]);
      expect(text).toContain(`Ticketstub emulates ${service}.`);
    }
  });

  test('is kept nowhere, is what it says, and tells no other site of its link', () => {
    for (const { name, headers } of pages) {
      const told = ['cache-control', 'x-content-type-options', 'referrer-policy'].map((it) => headers.get(it));
      expect([name, ...told]).toEqual([name, 'no-store', 'nosniff', 'same-origin']);
    }
  });

  test('asks nothing of another host, and runs nothing that its policy does not name', () => {
    for (const { name, text, headers } of pages) {
      expect([name, headers.get('content-security-policy')]).toEqual([
        name,
        expect.stringMatching(
          /^default-src 'none'; img-src 'self' data:; style-src( 'sha256-\S+'){2}(; script-src 'sha256-\S+')?; base-uri 'none'; frame-ancestors 'none'$/,
        ),
      ]);
      expect([
        name,
        addressesIn(text).filter((address) => !/^(\/|https:\/\/app\.acme\.test\/|data:,$)/.test(address)),
      ]).toEqual([name, []]);
    }
  });

  test('can be used by everybody: on a telephone, in light and in dark, by axe', async () => {
    await using visitor = await visit(browser, { viewport: NARROW });
    const seen = new Set<string>();
    for (const { name, text } of pages) {
      const outline = outlineOf(text);
      if (seen.has(outline)) continue;
      seen.add(outline);
      // With its scripts, a page that sends itself would be gone.
      await visitor.page.setContent(text.replaceAll(/<script>.*?<\/script>/gs, ''));
      expect([name, await barriers(visitor.page)]).toEqual([name, []]);
    }
  });
});

test('names and addresses from outside are shown on every page, and are nothing more', async () => {
  const attack = `</title></style><script>alert(1)</script><img src=x onerror="alert(2)">'"&amp;`;
  const address = `https://app.acme.test/"'><script>alert(3)</script>`;
  const { auth0, zitadel } = SEED;
  const first = (list: readonly object[], change: object) => [{ ...list[0], ...change }, ...list.slice(1)];
  const seed = {
    auth0: {
      ...auth0,
      tenant: { ...auth0.tenant, friendly_name: `tenant ${attack}`, picture_url: `javascript:${attack}` },
      branding: { logo_url: address },
      clients: first(auth0.clients, { name: `client ${attack}`, initiate_login_uri: address }),
      organizations: first(auth0.organizations, {
        display_name: `organization ${attack}`,
        branding: { logo_url: `https://a;sandbox/logo.png` },
      }),
      users: first(auth0.users, { name: `user ${attack}` }),
    },
    zitadel: {
      ...zitadel,
      branding: {
        lightTheme: { logoUrl: address },
        darkTheme: { logoUrl: `data:image/png,"><script>alert(4)</script>` },
      },
      organizations: first(zitadel.organizations, { name: `organization ${attack}` }),
      users: zitadel.users.map((user: { human?: object }) =>
        user.human ? { ...user, human: { ...user.human, displayName: `user ${attack}` } } : user,
      ),
    },
  };
  for (const { name, text, headers } of [...(await auth0Pages(seed)), ...(await zitadelPages(seed))]) {
    expect([name, text.match(/<script>alert|<img src=x/)]).toEqual([name, null]);
    const foreign = addressesIn(text).filter((it) => !/^(\/|https:\/\/app\.acme\.test\/|data:(,$|image\/))/.test(it));
    expect([name, foreign]).toEqual([name, []]);
    expect(headers.get('content-security-policy')).toMatch(
      /img-src 'self' data:( https:\/\/app\.acme\.test)?; style-src/,
    );
  }
});

test('a page leads nowhere but on the web, whatever its tenant says', async () => {
  await using emulator = await testEmulator({ seed: SEED });
  const { json: state } = await emulator.send('GET', '/__inspect/state');
  for (const row of [...state.providers.auth0.tenants, ...state.providers.auth0.clients]) {
    row.default_redirection_uri = 'javascript:alert(1)//';
    row.initiate_login_uri = 'data:text/html,<script>alert(1)</script>';
  }
  await emulator.send('PUT', '/__inspect/state', { body: state });
  const form = await openForm(emulator, await issueReset(emulator, { client_id: ACME_WEB }));
  const typed = { 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD };
  const { text } = await submitForm(emulator, form, typed);
  expect(text).toContain('Password Changed!');
  expect(addressesIn(text)).toEqual(['data:,', expect.stringMatching(/^\/__inspect\?ticket=/)]);
});

test('the keyboard reaches the page before the bar, and shows where it is', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;
  await page.goto(await issueReset(emulator));
  await page.locator('input:focus').waitFor();
  const stops = [];
  for (let count = 0; count < 4; count += 1) {
    stops.push(await focus(page));
    await page.keyboard.press('Tab');
  }
  const names = ['New password', 'Re-enter new password', 'Reset password', 'This ticket in the inbox'];
  expect(stops).toMatchObject(names.map((name) => ({ name, shows: true })));
});

test('what is wrong is read out where typing goes on', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;
  await page.goto(await issueReset(emulator));
  await sendPassword(page, 'one', 'another');
  await page.locator('input:focus').waitFor();
  const [error, rules] = ["Passwords don't match", expect.stringContaining('At least 8 characters')];
  expect(await focus(page)).toEqual({ name: 'New password', described: [error, rules], shows: true });
  await sendPassword(page, 'weak');
  await page.locator('input:focus').waitFor();
  expect(await focus(page)).toMatchObject({ name: 'New password', described: ['Password is too weak', rules] });

  await zitadelPosting('101', 'passkeys/registration_link')(emulator);
  const { url } = await latestTicket(emulator);
  await page.goto(url.replace('code=', 'code=x'));
  await press(page, 'Continue');
  await page.locator('button:focus').waitFor();
  expect(await focus(page)).toMatchObject({ name: 'Continue', described: ['Code is invalid'] });
});

test('without the bar a page is the same otherwise', async () => {
  await using usual = await testEmulator();
  await using bare = await testEmulator({ banner: false });
  for (const path of [
    '/u/reset-verify?ticket=x',
    '/authorize',
    '/ui/v2/login/verify',
    '/ui/login/password/init?userID=x',
  ]) {
    const { text } = await usual.send('GET', path);
    expect(text).toContain('<aside class="bar"');
    expect((await bare.send('GET', path)).text).toBe(text.replace(/<aside .*<\/aside>\n/, ''));
  }
});

/** What has the focus: its name, the texts that describe it, and whether it shows. */
function focus(page: Page): Promise<{ name: string; described: string[]; shows: boolean }> {
  return page.evaluate(`{
    const it = document.activeElement, style = getComputedStyle(it);
    const described = (it.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    ({
      name: it.labels?.[0]?.textContent ?? it.textContent,
      described: described.map((id) => document.getElementById(id).textContent),
      shows: style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2,
    })
  }`);
}

/** Where a page leads, what it shows and where it sends its forms. */
function addressesIn(text: string): string[] {
  return Array.from(text.matchAll(/ (?:href|src|srcset|action)="([^"]*)"/g), ([, address = '']) => address);
}

/** How a page is built, without its words and values. */
function outlineOf(text: string): string {
  const [, body = ''] = /<body>(.*)/s.exec(text) ?? [];
  return body.replaceAll(/>[^<]+/g, '>').replaceAll(/ (value|href|action|data-\w+)="[^"]*"/g, '');
}
