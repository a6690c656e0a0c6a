import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { createClock } from '../../src/core/clock.ts';
import { openBrowser, visit } from '../support/browser.ts';
import { type TestEmulator, testEmulator } from '../support/emulator.ts';
import { ACME_WEB, NEW_PASSWORD, OLD_PASSWORD, seedWith } from '../support/recovery.ts';
import { spaWith } from '../support/visitor.ts';
import { type Sample, startSample } from './sample.ts';
import { fieldError, press, screen, sendPassword, startApplication } from './screen.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

const EMAIL = 'ada@example.com';
const FORM = {
  title: 'Log in | Acme Web',
  heading: 'Welcome',
  text: 'Log in to Ticketstub to continue to Acme Web.',
};

describe('an application with auth0-spa-js', () => {
  test('resets a password, comes back, logs in with it, stays logged in, logs out', async () => {
    await using sample = await startSample();
    await using emulator = await tenantOf(sample);
    await using visitor = await visit(browser);
    const { page, answers } = visitor;

    await page.goto(sample.url);
    await shows(page, 'nobody');
    await page.getByRole('link', { name: 'Reset my password' }).click();
    await sendPassword(page, NEW_PASSWORD);
    await page.getByRole('link', { name: 'Back to Acme SPA' }).click();

    await page.getByRole('heading', { name: 'Welcome' }).waitFor();
    expect(await screen(page)).toEqual({
      title: 'Log in | Acme SPA',
      heading: 'Welcome',
      text: 'Log in to Ticketstub to continue to Acme SPA.',
    });
    await signIn(page, EMAIL, OLD_PASSWORD);
    expect(await fieldError(page, 'Password')).toBe('Wrong email or password');
    await signIn(page, EMAIL, NEW_PASSWORD);
    await shows(page, EMAIL);

    const before = answers.length;
    await page.reload();
    await shows(page, EMAIL);
    expect(answers.slice(before)).toEqual(['GET 200 /', 'GET 200 /authorize']);

    await page.getByRole('button', { name: 'Log out' }).click();
    await shows(page, 'nobody');
    expect(await silently(page)).toBe('login_required');
    expect(emulator.log.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  test('resets a password, comes back by the result_url, logs in with it', async () => {
    await using sample = await startSample();
    await using _ = await tenantOf(sample, {}, 'classic');
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(sample.url);
    await page.getByRole('link', { name: 'Reset it and come back' }).click();
    await sendPassword(page, NEW_PASSWORD);
    await shows(page, 'nobody');
    const told = Object.fromEntries(new URL(page.url()).searchParams);
    expect(told).toMatchObject({ email: EMAIL, success: 'true', code: 'success' });
    await page.getByRole('button', { name: 'Log in' }).click();
    await signIn(page, EMAIL, NEW_PASSWORD);
    await shows(page, EMAIL);
  });

  test('finds nobody any more after the password was reset elsewhere', async () => {
    await using sample = await startSample();
    await using _ = await tenantOf(sample);
    await using visitor = await visit(browser);
    await using other = await visit(browser);
    const { page } = visitor;

    await page.goto(sample.url);
    await page.getByRole('button', { name: 'Log in' }).click();
    await signIn(page, EMAIL, OLD_PASSWORD);
    await shows(page, EMAIL);
    await other.page.goto(`${sample.url}/reset`);
    await sendPassword(other.page, NEW_PASSWORD);
    await page.reload();
    await shows(page, 'nobody');
  });

  test('renews its tokens by refresh tokens that rotate', async () => {
    await using sample = await startSample();
    await using _ = await tenantOf(sample, { useRefreshTokens: true });
    await using visitor = await visit(browser);
    const { page, answers } = visitor;

    await page.goto(sample.url);
    await page.getByRole('button', { name: 'Log in' }).click();
    await signIn(page, EMAIL, OLD_PASSWORD);
    await shows(page, EMAIL);
    const before = answers.length;
    expect([await silently(page), await silently(page)]).toEqual(['a token', 'a token']);
    expect(answers.slice(before)).toEqual([]);
  });
});

test('an application with auth0-spa-js logs in by a window of its own', async () => {
  await using sample = await startSample();
  await using _ = await tenantOf(sample);
  await using visitor = await visit(browser);
  const { page } = visitor;

  await page.goto(sample.url);
  await shows(page, 'nobody');
  const opened = page.waitForEvent('popup');
  const email = page.evaluate('client.loginWithPopup().then(() => client.getUser()).then((user) => user.email)');
  const popup = await opened;
  await popup.getByLabel('Email address').fill(EMAIL);
  await popup.getByLabel('Password').fill(OLD_PASSWORD);
  await popup.getByRole('button', { name: 'Continue' }).click();
  expect(await email).toBe(EMAIL);
});

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('the login form (%o)', (options) => {
  test('says what is wrong beside the field, keeps the address, and leads back', async () => {
    await using application = await startApplication();
    await using emulator = await testEmulator(seedWith({ client: { callbacks: [`${application.url}/callback`] } }));
    await using visitor = await visit(browser, options);
    const { page, answers } = visitor;

    await page.goto(authorizeUrl(emulator, `${application.url}/callback`));
    expect(await screen(page)).toEqual(FORM);
    await press(page, 'Continue');
    expect([await fieldError(page, 'Email address'), await fieldError(page, 'Password')]).toEqual([
      'Please enter an email address',
      'Password is required',
    ]);
    await signIn(page, EMAIL, 'wrong');
    expect(await screen(page)).toEqual(FORM);
    expect(await fieldError(page, 'Password')).toBe('Wrong email or password');
    expect(await page.getByLabel('Email address').inputValue()).toBe(EMAIL);
    expect(await page.getByLabel('Password').inputValue()).toBe('');

    await signIn(page, EMAIL, OLD_PASSWORD);
    expect(answers.slice(-3)).toEqual(['POST 302 /u/login', 'GET 302 /authorize/resume', 'GET 200 /callback']);
    expect(application.requests).toEqual([expect.stringMatching(/^\/callback\?code=\w{43}&state=xyz$/)]);
  });
});

test('the answer is sent as a form by itself', async () => {
  await using application = await startApplication();
  await using emulator = await testEmulator(seedWith({ client: { callbacks: [`${application.url}/callback`] } }));
  await using visitor = await visit(browser);
  const { page, answers } = visitor;

  await page.goto(authorizeUrl(emulator, `${application.url}/callback`, { response_mode: 'form_post' }));
  await signIn(page, EMAIL, OLD_PASSWORD);
  await page.waitForURL(`${application.url}/callback`);
  expect(answers.slice(-3)).toEqual(['POST 302 /u/login', 'GET 200 /authorize/resume', 'POST 200 /callback']);
});

test('the question whether to log out is answered with a button', async () => {
  await using application = await startApplication();
  const client = { callbacks: [application.url], allowed_logout_urls: [application.url] };
  await using emulator = await testEmulator(seedWith({ client }));
  await using visitor = await visit(browser);
  const { page } = visitor;
  await page.goto(authorizeUrl(emulator, application.url));
  await signIn(page, EMAIL, OLD_PASSWORD);

  const asked = new URLSearchParams({ client_id: ACME_WEB, post_logout_redirect_uri: application.url, state: 'bye' });
  const question = `${emulator.url}/oidc/logout?${asked}`;
  await page.goto(question);
  expect(await screen(page)).toEqual({ title: 'Logout Acme Web', heading: 'Logout', text: 'Hi Ada Lovelace,' });
  await press(page, 'No');
  expect(await screen(page)).toMatchObject({ text: 'You are still logged in.' });
  await page.goto(question);
  await press(page, 'Yes');
  expect(page.url()).toBe(`${application.url}/?state=bye`);
  await page.goto(authorizeUrl(emulator, application.url));
  expect(await screen(page)).toEqual(FORM);
});

/** A tenant in real time, which the SDK goes by, that knows the sample. */
async function tenantOf(sample: Sample, options?: object, experience = 'new'): Promise<TestEmulator> {
  const emulator = await testEmulator({ clock: createClock(), ...spaWith(sample.client) });
  const headers = { authorization: 'Bearer any' };
  await emulator.send('PATCH', '/api/v2/prompts', { headers, body: { universal_login_experience: experience } });
  sample.use(emulator, options);
  return emulator;
}

function authorizeUrl(emulator: TestEmulator, redirect_uri: string, more: object = {}): string {
  const asked = { client_id: ACME_WEB, redirect_uri, response_type: 'code', scope: 'openid', state: 'xyz', ...more };
  return `${emulator.url}/authorize?${new URLSearchParams(asked)}`;
}

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Email address').fill(username);
  await page.getByLabel('Password').fill(password);
  await press(page, 'Continue');
}

/** Waits until the sample shows who is logged in. */
async function shows(page: Page, who: string): Promise<void> {
  await page.locator('output', { hasText: who }).waitFor();
}

/** What the SDK gets when it asks for a new token without anybody to see it. */
function silently(page: Page): Promise<string> {
  return page.evaluate(`client.getTokenSilently({ cacheMode: 'off' }).then(() => 'a token', ({ error }) => error)`);
}
