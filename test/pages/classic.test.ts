import { afterAll, describe, expect, test } from 'vitest';
import { openBrowser, visit } from '../support/browser.ts';
import { testEmulator } from '../support/emulator.ts';
import {
  ACME_WEB,
  issueReset,
  NEW_PASSWORD,
  OLD_PASSWORD,
  seedWith,
  ticketStatus,
  workingPasswords,
} from '../support/recovery.ts';
import { fieldError, screen, sendPassword, startApplication } from './screen.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

const CLASSIC = seedWith({ tenant: { universal_login_experience: 'classic' } });

const FORM = {
  title: 'Reset your password',
  heading: 'Change Password',
  text: 'Enter a new password for ada@example.com.',
};
const notice = (text: string) => ({ title: 'Reset your password', heading: 'Password reset', text });
const SUCCESS = notice('Your password has been reset successfully.');

/** The whole query of a redirect after a success. */
const SUCCESS_QUERY =
  'supportSignUp=true&supportForgotPassword=true&email=ada%40example.com' +
  '&message=You%20can%20now%20login%20to%20the%20application%20with%20the%20new%20password.&success=true&code=success';

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('the form (%o)', (options) => {
  test('sets the password and says so itself', async () => {
    await using emulator = await testEmulator(CLASSIC);
    await using visitor = await visit(browser, options);
    const { page, answers } = visitor;

    await page.goto(await issueReset(emulator));
    expect(await screen(page)).toEqual(FORM);
    await sendPassword(page, NEW_PASSWORD);
    expect(await screen(page)).toEqual(SUCCESS);
    expect(answers).toEqual(['GET 200 /lo/reset', 'POST 200 /lo/reset']);
    expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);
  });

  test('leads to the result_url', async () => {
    await using emulator = await testEmulator(CLASSIC);
    await using application = await startApplication();
    await using visitor = await visit(browser, options);
    const { page, answers } = visitor;

    await page.goto(await issueReset(emulator, { result_url: `${application.url}/done` }));
    await sendPassword(page, NEW_PASSWORD);
    expect(page.url()).toBe(`${application.url}/done?${SUCCESS_QUERY}`);
    expect(application.requests).toEqual([`/done?${SUCCESS_QUERY}`]);
    expect(answers).toEqual(['GET 200 /lo/reset', 'POST 302 /lo/reset', 'GET 200 /done']);
    expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);
  });

  test.each([
    { name: 'nothing at all', password: '', again: '', errors: ['Password is too weak', undefined] },
    {
      name: 'two passwords',
      password: NEW_PASSWORD,
      again: OLD_PASSWORD,
      errors: [undefined, "Passwords don't match"],
    },
    { name: 'a weak one', password: 'abc', again: 'abc', errors: ['Password is too weak', undefined] },
  ])('refuses $name', async ({ password, again, errors }) => {
    await using emulator = await testEmulator(CLASSIC);
    await using visitor = await visit(browser, options);
    const { page } = visitor;

    await page.goto(await issueReset(emulator));
    await sendPassword(page, password, again);
    expect(await screen(page)).toEqual(FORM);
    expect([await fieldError(page, 'New password'), await fieldError(page, 'Re-enter new password')]).toEqual(errors);
    expect(await ticketStatus(emulator)).toBe('open');

    await sendPassword(page, NEW_PASSWORD);
    expect(await screen(page)).toEqual(SUCCESS);
  });
});

test('the rules are marked while a password is typed', async () => {
  await using emulator = await testEmulator(CLASSIC);
  await using visitor = await visit(browser);
  const { page } = visitor;

  await page.goto(await issueReset(emulator));
  await page.getByLabel('New password', { exact: true }).fill('abc');
  expect(await page.locator('.rules [data-met=true]').allInnerTexts()).toEqual(['lower case letters (a-z)']);
});

describe('where it leads', () => {
  test('to a result_url with a query and a fragment of its own', async () => {
    await using emulator = await testEmulator(CLASSIC);
    await using application = await startApplication();
    await using visitor = await visit(browser);
    const { page } = visitor;

    const result_url = `${application.url}/done?from=mail&q=%22%3Cscript%3E#/top`;
    await page.goto(await issueReset(emulator, { result_url, includeEmailInRedirect: false }));
    await sendPassword(page, NEW_PASSWORD);
    const query = SUCCESS_QUERY.replace('&email=ada%40example.com', '');
    expect(page.url()).toBe(`${application.url}/done?from=mail&q=%22%3Cscript%3E&${query}#/top`);
  });

  test('to the login of the client that the ticket names', async () => {
    await using application = await startApplication();
    await using emulator = await testEmulator(
      seedWith({
        tenant: { universal_login_experience: 'classic' },
        client: { initiate_login_uri: `${application.url}/login` },
      }),
    );
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(await issueReset(emulator, { client_id: ACME_WEB }));
    await sendPassword(page, NEW_PASSWORD);
    const issuer = encodeURIComponent(`${emulator.url}/`);
    expect(application.requests).toEqual([`/login?iss=${issuer}&${SUCCESS_QUERY}`]);
  });
});

describe('links that lead nowhere', () => {
  const USED = 'This URL can be used only once';
  const EXPIRED = 'Access expired.';

  test('used', async () => {
    await using emulator = await testEmulator(CLASSIC);
    await using visitor = await visit(browser);
    const { page, answers } = visitor;
    const link = await issueReset(emulator);

    await page.goto(link);
    await sendPassword(page, NEW_PASSWORD);
    await page.goto(link);
    expect(await screen(page)).toEqual(notice(USED));
    expect(answers.at(-1)).toBe('GET 400 /lo/reset');
  });

  test('expired while the form was open, and after', async () => {
    await using emulator = await testEmulator(CLASSIC);
    await using visitor = await visit(browser);
    const { page } = visitor;
    const link = await issueReset(emulator, { ttl_sec: 60 });

    await page.goto(link);
    emulator.pass(60);
    await sendPassword(page, NEW_PASSWORD);
    expect(await screen(page)).toEqual(notice(EXPIRED));
    await page.goto(link);
    expect(await screen(page)).toEqual(notice(EXPIRED));
    expect(await workingPasswords(emulator)).toEqual([OLD_PASSWORD]);
  });

  test('unknown', async () => {
    await using emulator = await testEmulator(CLASSIC);
    await using visitor = await visit(browser);

    await visitor.page.goto(`${emulator.url}/lo/reset?ticket=neverIssued`);
    expect(await screen(visitor.page)).toEqual(notice('The operation cannot be completed. Please try again.'));
  });

  test('tell the result_url', async () => {
    await using emulator = await testEmulator(CLASSIC);
    await using application = await startApplication();
    await using visitor = await visit(browser);
    const { page } = visitor;
    const result_url = `${application.url}/done`;

    const link = await issueReset(emulator, { result_url, ttl_sec: 60 });
    await page.goto(link);
    await sendPassword(page, NEW_PASSWORD);
    await page.goto(link);
    await page.goto(await issueReset(emulator, { result_url, ttl_sec: 60 }));
    emulator.pass(60);
    await sendPassword(page, OLD_PASSWORD);
    expect(application.requests).toEqual([
      `/done?${SUCCESS_QUERY}`,
      '/done?message=This%20URL%20can%20be%20used%20only%20once&success=false',
      '/done?message=Access%20expired.&success=false',
    ]);
  });
});

test('names from outside are shown, never run', async () => {
  const attack = `</title><script>alert(1)</script><img src=x onerror="alert(2)">'"&amp;`;
  const email = `o'neill&lt&amp@example.com`;
  await using emulator = await testEmulator(
    seedWith({
      tenant: { universal_login_experience: 'classic', friendly_name: `tenant ${attack}` },
      user: { email },
    }),
  );
  await using visitor = await visit(browser);
  const { page } = visitor;

  await page.goto(await issueReset(emulator));
  expect(await page.locator('.brand').textContent()).toBe(`tenant ${attack}`);
  expect(await screen(page)).toEqual({ ...FORM, text: `Enter a new password for ${email}.` });
  expect(await page.locator('input[name=email]').inputValue()).toBe(email);
  await sendPassword(page, NEW_PASSWORD);
  expect(await screen(page)).toEqual(SUCCESS);
});
