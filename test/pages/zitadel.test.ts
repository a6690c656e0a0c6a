import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_SEED } from '../../src/seed.ts';
import { openBrowser, visit } from '../support/browser.ts';
import { type TestEmulator, testEmulator } from '../support/emulator.ts';
import { fieldError, press, screen } from './screen.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

const ADA = '300000000000000101';
const GRACE = '300000000000000102';
const ALAN = '300000000000000103';
const NEW_PASSWORD = 'Difference-Engine-1822';

const PASSWORD_FORM = {
  title: 'Set Password',
  heading: 'Set Password',
  text: 'Set the password for your account',
};
const PASSWORD_SET = { title: 'Password set', heading: 'Password set', text: 'Password successfully set' };

/** Asks the API for something that sends a link, and takes it from the mail. */
async function linkFrom(emulator: TestEmulator, path: string, body: object = {}): Promise<string> {
  await emulator.send('POST', `/v2/users/${path}`, { headers: { authorization: 'Bearer any' }, body });
  const { json } = await emulator.send('GET', '/__inspect/tickets/latest');
  return json.url;
}

/** Whether somebody signs in with this password. */
async function signsIn(emulator: TestEmulator, userId: string, password: string): Promise<boolean> {
  const body = { checks: { user: { userId }, password: { password } } };
  const { status } = await emulator.send('POST', '/v2/sessions', { headers: { authorization: 'Bearer any' }, body });
  return status === 201;
}

async function typePassword(page: Page, password: string, again = password): Promise<void> {
  await page.getByLabel('New Password').fill(password);
  await page.getByLabel('Confirm Password').fill(again);
}

test.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('sets a password %o', async (options) => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser, options);
  const { page, answers } = visitor;

  await page.goto(await linkFrom(emulator, `${ADA}/password_reset`));
  expect(await screen(page)).toEqual(PASSWORD_FORM);
  expect(await page.getByLabel('Code').inputValue()).toMatch(/^[A-Z0-8]{6}$/);
  await typePassword(page, NEW_PASSWORD);
  await press(page, 'Continue');
  expect(await screen(page)).toEqual(PASSWORD_SET);
  expect(await signsIn(emulator, ADA, NEW_PASSWORD)).toBe(true);
  expect(answers).toEqual(['GET 200 /ui/v2/login/password/set', 'POST 200 /ui/v2/login/password/set']);
});

test('sets a password by keyboard alone, after one that is too weak', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;

  await page.goto(await linkFrom(emulator, `${ADA}/password_reset`));
  await page.locator('#password:focus').waitFor();
  for (const key of ['a', 'Tab', 'a', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('alert').waitFor();
  expect(await fieldError(page, 'New Password')).toBe('Password is too short');

  await page.locator('#password:focus').waitFor();
  await page.keyboard.type(NEW_PASSWORD);
  await page.keyboard.press('Tab');
  await page.keyboard.type(NEW_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: PASSWORD_SET.heading }).waitFor();
});

test('says beside each field of a password what is wrong, until a new code makes it right', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;

  await page.goto(await linkFrom(emulator, `${ADA}/password_reset`));
  await typePassword(page, NEW_PASSWORD, 'other');
  await press(page, 'Continue');
  expect(await fieldError(page, 'Confirm Password')).toBe('Passwordconfirmation is wrong');
  await page.getByLabel('Code').fill('999999');
  await typePassword(page, NEW_PASSWORD);
  await press(page, 'Continue');
  expect(await fieldError(page, 'Code')).toBe('Code is invalid');
  expect(await page.getByRole('alert').count()).toBe(1);

  emulator.pass(3600);
  await typePassword(page, NEW_PASSWORD);
  await press(page, 'Continue');
  expect(await fieldError(page, 'Code')).toBe('Code is expired');

  await press(page, 'Resend code');
  expect(await page.getByRole('status').textContent()).toBe('A code has been sent to your email address.');
  const { json } = await emulator.send('GET', '/__inspect/tickets/latest');
  await page.getByLabel('Code').fill(json.code);
  await typePassword(page, NEW_PASSWORD);
  await press(page, 'Continue');
  expect(await screen(page)).toEqual(PASSWORD_SET);
});

test('marks the rules while a password is typed, as the server sees them', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;
  const unmet = () => page.locator('.rules li:not([data-met=true])').allInnerTexts();

  await page.goto(await linkFrom(emulator, `${ADA}/password_reset`));
  await typePassword(page, 'ab1!');
  expect(await unmet()).toEqual(['Must be at least 8 characters long.', 'Must include an uppercase letter.']);
  // Seven signs, eight bytes; and the umlaut is the symbol.
  await typePassword(page, 'Abcde1ä');
  expect(await unmet()).toEqual([]);
  await page.getByLabel('Confirm Password').fill('Abcde1');
  expect(await unmet()).toEqual(['Password confirmation matched.']);
  await page.getByLabel('Confirm Password').fill('Abcde1ä');
  await press(page, 'Continue');
  expect(await screen(page)).toEqual(PASSWORD_SET);
});

test.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('verifies an address %o', async (options) => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser, options);
  const { page } = visitor;
  const link = await linkFrom(emulator, `${GRACE}/email/send`);

  await page.goto(link);
  if (!options.javaScriptEnabled) await press(page, 'Continue');
  await page.getByRole('heading', { name: 'User verified' }).waitFor();
  await page.goto(link);
  if (!options.javaScriptEnabled) await press(page, 'Continue');
  await page.getByRole('alert').waitFor();
  expect(await fieldError(page, 'Code')).toBe('Could not verify email');
});

test('accepts an invitation and sets a first password', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;

  const path = 'ui/v2/login/verify?code={{.Code}}&userId={{.UserID}}&organization={{.OrgID}}&invite=true';
  await page.goto(
    await linkFrom(emulator, `${ALAN}/invite_code`, { sendCode: { urlTemplate: `${emulator.url}/${path}` } }),
  );
  await page.getByRole('status').waitFor();
  expect(await screen(page)).toEqual(PASSWORD_FORM);
  await typePassword(page, 'weak');
  await press(page, 'Continue');
  expect(await fieldError(page, 'New Password')).toBe('Password is too short');
  await typePassword(page, NEW_PASSWORD);
  await press(page, 'Continue');
  expect(await screen(page)).toEqual(PASSWORD_SET);
  expect(await signsIn(emulator, ALAN, NEW_PASSWORD)).toBe(true);
});

test('registers a passkey with one button, once', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;
  const link = await linkFrom(emulator, `${ADA}/passkeys/registration_link`);

  await page.goto(link);
  await press(page, 'Continue');
  expect((await screen(page)).text).toBe('Device for passwordless successfully added.');
  await page.goto(link);
  await press(page, 'Continue');
  expect(await page.getByRole('alert').textContent()).toBe('Code is invalid');
});

test('login v1 does the same behind its own links', async () => {
  const { zitadel } = parse(readFileSync(DEFAULT_SEED, 'utf8'));
  await using emulator = await testEmulator({
    seed: { zitadel: { ...zitadel, login: 'v1' } },
  });
  await using visitor = await visit(browser);
  const { page, answers } = visitor;

  await page.goto(await linkFrom(emulator, `${ADA}/password_reset`));
  await typePassword(page, NEW_PASSWORD);
  await press(page, 'next');
  expect(await screen(page)).toEqual(PASSWORD_SET);

  await page.goto(await linkFrom(emulator, `${GRACE}/email/send`));
  await page.waitForFunction(`document.querySelector('h1 + p').textContent.includes('successfully verified')`);

  await page.goto(await linkFrom(emulator, `${ALAN}/invite_code`));
  await page.getByLabel('Code').fill('999999');
  await typePassword(page, NEW_PASSWORD);
  await press(page, 'next');
  expect(await fieldError(page, 'Code')).toBe('Code is invalid');
  await page.goto(await linkFrom(emulator, `${ALAN}/invite_code`));
  await typePassword(page, NEW_PASSWORD);
  await press(page, 'next');
  expect((await screen(page)).heading).toBe('User activated');
  expect(await signsIn(emulator, ALAN, NEW_PASSWORD)).toBe(true);

  await page.goto(await linkFrom(emulator, `${ALAN}/passkeys/registration_link`));
  await press(page, 'Register passwordless');
  expect((await screen(page)).heading).toBe('Passwordless set up');
  expect(answers.filter((answer) => answer.startsWith('POST'))).toEqual([
    'POST 200 /ui/login/password/init',
    'POST 200 /ui/login/mail/verification',
    'POST 400 /ui/login/user/invite',
    'POST 200 /ui/login/user/invite',
    'POST 200 /ui/login/login/passwordless/init',
  ]);
});

test('shows names from outside, and never runs them', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;

  const attack = `"><script>alert(1)</script><img src=x onerror="alert(2)">`;
  await page.goto(`${emulator.url}/ui/v2/login/password/set?${new URLSearchParams({ userId: ADA, code: attack })}`);
  expect(await page.getByLabel('Code').inputValue()).toBe(attack);
  await page.goto(`${emulator.url}/ui/v2/login/verify?userId=nobody`);
  expect((await screen(page)).text).toMatch(/^Could not get the context of the user\./);
});
