import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { openBrowser, visit } from '../support/browser.ts';
import { type TestEmulator, testEmulator } from '../support/emulator.ts';
import {
  ACME_WEB,
  BY_CODE,
  codeIn,
  latestMail,
  NEW_PASSWORD,
  seedWith,
  workingPasswords,
} from '../support/recovery.ts';
import { fieldError, press, screen, sendPassword } from './screen.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

const EMAIL = 'ada@example.com';
const REQUEST = {
  title: 'Reset your password | Ticketstub',
  heading: 'Forgot Your Password?',
  text: 'Enter your email address and we will send you instructions to reset your password.',
};
const SENT = {
  title: 'Check your email | Ticketstub',
  heading: 'Check Your Email',
  text: `Please check the email address ${EMAIL} for instructions to reset your password.`,
};
const CHALLENGE = {
  title: 'Verify your identity | Ticketstub',
  heading: 'Verify Your Identity',
  text: `We've sent an email with your code to ${EMAIL}.`,
};
const CHANGED = { heading: 'Password Changed!' };

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('a forgotten password (%o)', (options) => {
  test('is asked for from the login, and set by the link in the mail', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser, options);
    const { page } = visitor;

    await forgetPassword(emulator, page);
    expect(await screen(page)).toEqual(REQUEST);
    await press(page, 'Continue');
    expect(await fieldError(page, 'Email address')).toBe('Please enter an email address');
    await ask(page, 'ada');
    expect(await fieldError(page, 'Email address')).toBe('Email is not valid.');
    expect(await page.getByLabel('Email address').inputValue()).toBe('ada');

    await ask(page, EMAIL);
    expect(await screen(page)).toEqual(SENT);
    await press(page, 'Resend email');
    expect(await screen(page)).toEqual(SENT);
    await page.getByRole('link', { name: 'Back to Acme Web' }).click();
    await page.getByRole('heading', { name: 'Welcome' }).waitFor();

    const { messages } = (await emulator.send('GET', '/__inspect/messages')).json;
    expect(messages).toHaveLength(2);
    await page.goto(`${emulator.url}/__inspect/messages/${messages[0].id}.html`);
    await page.getByRole('link', { name: 'Reset your password' }).click();
    await page.getByRole('heading', { name: 'Change Your Password' }).waitFor();
    await sendPassword(page, NEW_PASSWORD);
    expect(await screen(page)).toMatchObject(CHANGED);
    expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);
  });

  test('is set by the newest code from a mail, where the connection sends codes', async () => {
    await using emulator = await testEmulator(seedWith({ connection: BY_CODE }));
    await using visitor = await visit(browser, options);
    const { page, answers } = visitor;

    await forgetPassword(emulator, page);
    await ask(page, EMAIL);
    expect(await screen(page)).toEqual(CHALLENGE);
    const first = codeIn(await latestMail(emulator, EMAIL));
    await press(page, 'Resend');
    expect(await screen(page)).toEqual(CHALLENGE);
    await page.getByLabel('Enter the code').fill(first);
    await press(page, 'Continue');
    expect(await fieldError(page, 'Enter the code')).toBe('The code you entered is invalid');

    // By keyboard: the field has the focus, and Enter continues instead of sending another code.
    await page.keyboard.type(codeIn(await latestMail(emulator, EMAIL)));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Change Your Password' }).waitFor();
    await sendPassword(page, NEW_PASSWORD);
    expect(await screen(page)).toMatchObject(CHANGED);
    expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);
    expect(answers.slice(-3)).toEqual([
      'POST 302 /u/email-identifier/challenge',
      'GET 200 /u/reset-password/change',
      'POST 200 /u/reset-password/change',
    ]);
  });
});

/** Comes from an application to the login, and goes on to the page for a forgotten password. */
async function forgetPassword(emulator: TestEmulator, page: Page): Promise<void> {
  const redirect_uri = 'https://app.acme.test/callback';
  const asked = new URLSearchParams({ client_id: ACME_WEB, redirect_uri, response_type: 'code', state: 'xyz' });
  await page.goto(`${emulator.url}/authorize?${asked}`);
  await page.getByRole('link', { name: 'Forgot password?' }).click();
  await page.getByRole('heading', { name: REQUEST.heading }).waitFor();
}

async function ask(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email address').fill(email);
  await press(page, 'Continue');
}
