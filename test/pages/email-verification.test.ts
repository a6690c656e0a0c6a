import { afterAll, describe, expect, test } from 'vitest';
import { openBrowser, SERVICE_NAME, visit } from '../support/browser.ts';
import { type TestEmulator, testEmulator } from '../support/emulator.ts';
import { ACME_WEB, ADA, GRACE, issue, isVerified, seedWith, ticketStatus } from '../support/recovery.ts';
import { press, screen, startApplication } from './screen.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

const issueVerification = (emulator: TestEmulator, more: object = {}) =>
  issue(emulator, 'email-verification', { user_id: GRACE, ...more });

const TITLE = 'Email verification status Ticketstub';
const FORM = { title: TITLE, heading: 'Verify your email', text: 'Confirm that grace@example.com is yours.' };
const VERIFIED = { title: TITLE, heading: 'Email Verified', text: 'Your email address was successfully verified.' };
const failed = (text: string) => ({ title: TITLE, heading: 'Error', text });

/** The whole query of a redirect after a success. */
const SUCCESS_QUERY =
  'supportSignUp=true&supportForgotPassword=true&email=grace%40example.com' +
  '&message=Your%20email%20was%20verified.%20You%20can%20continue%20using%20the%20application.' +
  '&success=true&code=success';

describe('the page behind a link', () => {
  test('sends itself and verifies', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page, answers } = visitor;

    await page.goto(await issueVerification(emulator));
    await page.getByRole('heading', { name: VERIFIED.heading }).waitFor();
    expect(await screen(page)).toEqual(VERIFIED);
    expect(await page.locator('main a').count()).toBe(0);
    expect(answers).toEqual(['GET 200 /u/email-verification', 'POST 200 /u/email-verification']);
    expect(await isVerified(emulator, GRACE)).toBe(true);
  });

  test('waits for its button where scripts are switched off', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser, { javaScriptEnabled: false });
    const { page, answers } = visitor;

    await page.goto(await issueVerification(emulator));
    expect(await screen(page)).toEqual(FORM);
    await page.reload();
    expect(answers).toEqual(['GET 200 /u/email-verification', 'GET 200 /u/email-verification']);
    expect(await isVerified(emulator, GRACE)).toBe(false);

    await press(page, 'Verify my email');
    expect(await screen(page)).toEqual(VERIFIED);
    expect(await isVerified(emulator, GRACE)).toBe(true);
  });

  test.each(['GET', 'HEAD'])('is not used up by a scanner that sends %s', async (method) => {
    await using emulator = await testEmulator();
    const { pathname, search } = new URL(await issueVerification(emulator));

    const answer = await emulator.send(method, `${pathname}${search}`);
    expect(answer.status).toBe(200);
    expect(await ticketStatus(emulator)).toBe('open');
    expect(await isVerified(emulator, GRACE)).toBe(false);
  });

  test('verifies when it is reached from a message on another site', async () => {
    await using emulator = await testEmulator();
    await using mail = await startApplication(`<a href="${await issueVerification(emulator)}">Verify</a>`);
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(mail.url);
    await page.getByRole('link').click();
    await page.getByRole('heading', { name: VERIFIED.heading }).waitFor();
    // The page that sent itself is not in the way.
    await page.goBack();
    expect(page.url()).toBe(`${mail.url}/`);
  });

  test('verifies under the name of a service', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page } = visitor;

    const { pathname, search } = new URL(await issueVerification(emulator));
    await page.goto(`http://${SERVICE_NAME}:${emulator.port}${pathname}${search}`);
    await page.getByRole('heading', { name: VERIFIED.heading }).waitFor();
  });

  test('tells a reload that the ticket is used', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(await issueVerification(emulator));
    await page.getByRole('heading', { name: VERIFIED.heading }).waitFor();
    await page.reload();
    expect(await screen(page)).toEqual(failed('This ticket was already used.'));
  });
});

describe('where it leads', () => {
  test.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('to the result_url (%o)', async (options) => {
    await using emulator = await testEmulator();
    await using application = await startApplication();
    await using visitor = await visit(browser, options);
    const { page, answers } = visitor;

    await page.goto(await issueVerification(emulator, { result_url: `${application.url}/welcome` }));
    if (!options.javaScriptEnabled) await press(page, 'Verify my email');
    await page.waitForURL(`${application.url}/**`);
    expect(application.requests).toEqual([`/welcome?${SUCCESS_QUERY}`]);
    expect(answers).toEqual(['GET 200 /u/email-verification', 'POST 302 /u/email-verification', 'GET 200 /welcome']);
    expect(await isVerified(emulator, GRACE)).toBe(true);
  });

  test('to a result_url with a hostile query of its own, and without the address', async () => {
    await using emulator = await testEmulator();
    await using application = await startApplication();
    await using visitor = await visit(browser);
    const { page } = visitor;

    const result_url = `${application.url}/welcome?q="><script>alert(1)</script>'#/top`;
    await page.goto(await issueVerification(emulator, { result_url, includeEmailInRedirect: false }));
    await page.waitForURL(`${application.url}/**`);
    const url = new URL(page.url());
    expect(Object.fromEntries(url.searchParams)).toEqual({
      q: `"><script>alert(1)</script>'`,
      supportSignUp: 'true',
      supportForgotPassword: 'true',
      message: 'Your email was verified. You can continue using the application.',
      success: 'true',
      code: 'success',
    });
    expect(url.hash).toBe('#/top');
  });

  test('by a button to the login of the client that the ticket names', async () => {
    await using application = await startApplication();
    await using emulator = await testEmulator(seedWith({ client: { initiate_login_uri: `${application.url}/login` } }));
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(await issueVerification(emulator, { client_id: ACME_WEB }));
    await page.getByRole('link', { name: 'Back to Acme Web' }).click();
    await page.waitForURL(`${application.url}/**`);
    expect(application.requests).toEqual([`/login?iss=${encodeURIComponent(`${emulator.url}/`)}`]);
  });
});

describe('links that lead nowhere', () => {
  test('used', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page, answers } = visitor;
    const link = await issueVerification(emulator);

    await page.goto(link);
    await page.getByRole('heading', { name: VERIFIED.heading }).waitFor();
    const again = await page.context().newPage();
    await again.goto(link);
    expect(await screen(again)).toEqual(failed('This ticket was already used.'));
    expect(answers.at(-1)).toBe('GET 400 /u/email-verification');
  });

  test('expired', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page } = visitor;
    const link = await issueVerification(emulator, { ttl_sec: 60 });

    emulator.pass(60);
    await page.goto(link);
    expect(await screen(page)).toEqual(failed('This ticket was expired.'));
    expect(await isVerified(emulator, GRACE)).toBe(false);
  });

  test('expired before the button was pressed', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser, { javaScriptEnabled: false });
    const { page } = visitor;

    await page.goto(await issueVerification(emulator, { ttl_sec: 60 }));
    emulator.pass(60);
    await press(page, 'Verify my email');
    expect(await screen(page)).toEqual(failed('This ticket was expired.'));
    expect(await isVerified(emulator, GRACE)).toBe(false);
  });

  test('verified already', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(await issueVerification(emulator, { user_id: ADA }));
    await page.getByRole('heading', { name: 'Error' }).waitFor();
    expect(await screen(page)).toEqual(failed('This account is already verified.'));
  });

  test('for a user who is gone', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page } = visitor;
    const link = await issueVerification(emulator);
    await emulator.send('DELETE', `/api/v2/users/${encodeURIComponent(GRACE)}`, {
      headers: { authorization: 'Bearer any' },
    });

    await page.goto(link);
    await page.getByRole('heading', { name: 'Error' }).waitFor();
    expect(await screen(page)).toEqual(failed('User account does not exist or the verification code is invalid.'));
  });

  test('unknown', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);

    await visitor.page.goto(`${emulator.url}/u/email-verification?ticket=neverIssued`);
    expect(await screen(visitor.page)).toEqual(
      failed('User account does not exist or the verification code is invalid.'),
    );
  });

  test('tell the result_url', async () => {
    await using emulator = await testEmulator();
    await using application = await startApplication();
    await using visitor = await visit(browser);
    const { page } = visitor;
    const result_url = `${application.url}/welcome`;

    const link = await issueVerification(emulator, { result_url, ttl_sec: 60 });
    const later = await issueVerification(emulator, { result_url, ttl_sec: 60 });
    await page.goto(link);
    await page.waitForURL(`${application.url}/**`);
    await page.goto(link);
    await page.goto(later);
    await page.waitForURL(/already-verified/);
    emulator.pass(60);
    await page.goto(later);
    expect(application.requests).toEqual([
      `/welcome?${SUCCESS_QUERY}`,
      '/welcome?message=This%20URL%20can%20be%20used%20only%20once&success=false',
      '/welcome?message=This%20account%20is%20already%20verified.&success=false&code=already-verified',
      '/welcome?message=Access%20expired.&success=false',
    ]);
  });
});

test('names from outside are shown, never run', async () => {
  const attack = `</title><script>alert(1)</script><img src=x onerror="alert(2)">'"&amp;`;
  const email = `o'neill&lt&amp@example.com`;
  await using emulator = await testEmulator(
    seedWith({
      tenant: { friendly_name: `tenant ${attack}` },
      client: { name: `client ${attack}` },
      organization: { display_name: `organization ${attack}` },
      user: { email, email_verified: false },
    }),
  );
  await using waiting = await visit(browser, { javaScriptEnabled: false });
  await using visitor = await visit(browser);

  await waiting.page.goto(await issueVerification(emulator, { user_id: ADA }));
  expect(await screen(waiting.page)).toEqual({
    title: `Email verification status tenant ${attack}`,
    heading: FORM.heading,
    text: `Confirm that ${email} is yours.`,
  });

  const named = { user_id: ADA, client_id: ACME_WEB, organization_id: 'org_AcmeCorporation1' };
  await visitor.page.goto(await issueVerification(emulator, named));
  await visitor.page.getByRole('link', { name: `Back to client ${attack}` }).waitFor();
  expect(await visitor.page.locator('.brand').textContent()).toBe(`organization ${attack}`);
  expect(await screen(visitor.page)).toEqual({ ...VERIFIED, title: `Email verification status client ${attack}` });
});
