import { afterAll, describe, expect, test } from 'vitest';
import { openBrowser, SERVICE_NAME, visit } from '../support/browser.ts';
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

const FORM = {
  title: 'Reset your password | Ticketstub',
  heading: 'Change Your Password',
  text: 'Enter a new password below to change your password.',
};
const SUCCESS = {
  title: 'Password reset successful | Ticketstub',
  heading: 'Password Changed!',
  text: 'Your password has been changed successfully.',
};
const USED = {
  title: 'Password reset error | Ticketstub',
  heading: 'Invalid Link',
  text: 'This link has already been used. To reset your password, return to the login page and select "Forgot Your Password" to send a new email.',
};
const EXPIRED = {
  title: 'Password reset error | Ticketstub',
  heading: 'Link Expired',
  text: 'To reset your password, return to the login page and select "Forgot Your Password" to send a new email.',
};
const UNKNOWN = {
  title: 'Password reset error | Ticketstub',
  heading: 'Please Try Again',
  text: 'Something went wrong. Please return to the login page and select "Forgot Your Password" to try again.',
};

describe('from the link to the new password', () => {
  test.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('%o', async (options) => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser, options);
    const { page, answers } = visitor;

    await page.goto(await issueReset(emulator));
    expect(await screen(page)).toEqual(FORM);
    expect(await page.locator('.brand').textContent()).toBe('Ticketstub');
    expect(await workingPasswords(emulator)).toEqual([OLD_PASSWORD]);

    await sendPassword(page, NEW_PASSWORD);
    expect(await screen(page)).toEqual(SUCCESS);
    expect(await page.locator('main a').count()).toBe(0);
    expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);
    expect(answers).toEqual([
      'GET 302 /u/reset-verify',
      'GET 200 /u/reset-password/change',
      'POST 200 /u/reset-password/change',
    ]);
  });

  test('by keyboard alone', async () => {
    await using application = await startApplication();
    await using emulator = await testEmulator(seedWith({ client: { initiate_login_uri: `${application.url}/login` } }));
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(await issueReset(emulator, { client_id: ACME_WEB }));
    await page.locator('input:focus').waitFor();
    for (const key of ['a', 'Tab', 'b', 'Tab', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('alert').waitFor();
    expect(await fieldError(page, 'Re-enter new password')).toBe("Passwords don't match");

    await page.locator('input:focus').fill('');
    await page.keyboard.type(NEW_PASSWORD);
    await page.keyboard.press('Tab');
    await page.keyboard.type(NEW_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: SUCCESS.heading }).waitFor();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${application.url}/**`);
    expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);
  });

  test.each([
    ['localhost', (port: number) => `http://localhost:${port}`],
    ['an address', (port: number) => `http://127.0.0.1:${port}`],
    // Browsers tell less of a request to a name that is neither secure nor this machine's.
    ['the name of a service', (port: number) => `http://${SERVICE_NAME}:${port}`],
  ])('under %s', async (_, originOf) => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page } = visitor;

    const { pathname, search } = new URL(await issueReset(emulator));
    await page.goto(`${originOf(emulator.port)}${pathname}${search}`);
    await sendPassword(page, NEW_PASSWORD);
    expect(await screen(page)).toEqual(SUCCESS);
  });

  test('from a message on another site', async () => {
    await using emulator = await testEmulator();
    await using mail = await startApplication(`<a href="${await issueReset(emulator)}">Reset your password</a>`);
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(mail.url);
    await page.getByRole('link').click();
    await sendPassword(page, NEW_PASSWORD);
    expect(await screen(page)).toEqual(SUCCESS);
  });

  test('over reloads and openings again', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page } = visitor;
    const link = await issueReset(emulator);

    await page.goto(link);
    await page.reload();
    await page.goto(link);
    await sendPassword(page, 'weak');
    await page.reload();
    expect(await fieldError(page, 'New password')).toBe('Password is too weak');
    await sendPassword(page, NEW_PASSWORD);
    expect(await screen(page)).toEqual(SUCCESS);
    await page.reload();
    expect(await screen(page)).toEqual(USED);
  });
});

describe('the button back', () => {
  test('leads to the login of the client that the ticket names', async () => {
    await using application = await startApplication();
    await using emulator = await testEmulator(seedWith({ client: { initiate_login_uri: `${application.url}/login` } }));
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(await issueReset(emulator, { client_id: ACME_WEB }));
    expect(await page.title()).toBe('Reset your password | Acme Web');
    await sendPassword(page, NEW_PASSWORD);
    expect(await page.title()).toBe('Password reset successful | Acme Web');
    await page.getByRole('link', { name: 'Back to Acme Web' }).click();
    await page.waitForURL(`${application.url}/**`);
    expect(application.requests).toEqual([`/login?iss=${encodeURIComponent(`${emulator.url}/`)}`]);
  });

  test('tells the organization, whose name the pages carry', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page } = visitor;

    const named = { client_id: ACME_WEB, organization_id: 'org_AcmeCorporation1' };
    await page.goto(await issueReset(emulator, named));
    expect(await page.locator('.brand').textContent()).toBe('Acme Corporation');
    await sendPassword(page, NEW_PASSWORD);
    const target = await page.getByRole('link', { name: 'Back to Acme Web' }).getAttribute('href');
    expect(Object.fromEntries(new URL(target ?? '').searchParams)).toEqual({
      iss: `${emulator.url}/`,
      organization_id: 'org_AcmeCorporation1',
      organization_name: 'acme',
    });
  });
});

describe('what the form refuses', () => {
  test.each([
    {
      name: 'nothing at all',
      password: '',
      again: '',
      errors: ['Enter a new password.', 'New password confirmation is missing'],
    },
    { name: 'no password', password: '', again: NEW_PASSWORD, errors: ['Enter a new password.', undefined] },
    {
      name: 'no confirmation',
      password: NEW_PASSWORD,
      again: '',
      errors: [undefined, 'New password confirmation is missing'],
    },
    {
      name: 'two passwords',
      password: NEW_PASSWORD,
      again: OLD_PASSWORD,
      errors: [undefined, "Passwords don't match"],
    },
    { name: 'a weak one', password: 'abc', again: 'abc', errors: ['Password is too weak', undefined] },
  ])('$name', async ({ password, again, errors }) => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(await issueReset(emulator));
    expect(await page.getByRole('alert').count()).toBe(0);
    await sendPassword(page, password, again);
    expect(await screen(page)).toEqual(FORM);
    expect([await fieldError(page, 'New password'), await fieldError(page, 'Re-enter new password')]).toEqual(errors);
    expect(await page.getByRole('alert').count()).toBe(errors.filter((error) => error !== undefined).length);
    expect(await ticketStatus(emulator)).toBe('open');

    await sendPassword(page, NEW_PASSWORD);
    expect(await screen(page)).toEqual(SUCCESS);
  });

  test('says why, whatever the connection asks for', async () => {
    const connection = {
      passwordPolicy: 'low',
      password_history: { enable: true },
      password_dictionary: { enable: true },
    };
    await using emulator = await testEmulator(seedWith({ connection }));
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(await issueReset(emulator));
    await sendPassword(page, OLD_PASSWORD);
    expect(await fieldError(page, 'New password')).toBe('Password has previously been used');
    await sendPassword(page, 'password');
    expect(await fieldError(page, 'New password')).toBe('Password is too common');
  });
});

describe('the rules', () => {
  const EXCELLENT = [
    'At least 10 characters in length',
    'Contain at least 3 of the following 4 types of characters:',
    'lower case letters (a-z)',
    'upper case letters (A-Z)',
    'numbers (i.e. 0-9)',
    'special characters (e.g. !@#$%^&*)',
    'No more than 2 identical characters in a row (e.g., "aaa" not allowed)',
  ];

  test('are marked while a password is typed', async () => {
    await using emulator = await testEmulator(seedWith({ connection: { passwordPolicy: 'excellent' } }));
    await using visitor = await visit(browser);
    const { page } = visitor;
    const rules = page.locator('.rules li');
    const marked = async () => {
      const marks = await rules.evaluateAll((items) => items.map((item) => item.dataset.met));
      return EXCELLENT.filter((_, index) => marks[index] === 'true');
    };

    await page.goto(await issueReset(emulator));
    const texts = await rules.allInnerTexts();
    expect(texts.map((text) => text.split('\n')[0])).toEqual(EXCELLENT);
    expect(await page.locator('[data-met]').count()).toBe(0);

    const [length, kinds, lower, upper, digits, specials, repeats] = EXCELLENT;
    const typed: [string, (string | undefined)[]][] = [
      ['a', [lower, repeats]],
      ['aB', [lower, upper, repeats]],
      ['aB1', [kinds, lower, upper, digits, repeats]],
      ['aB1!', [kinds, lower, upper, digits, specials, repeats]],
      ['aB1!aB1!aB', [length, kinds, lower, upper, digits, specials, repeats]],
      ['aB1!aB1!aBBB', [length, kinds, lower, upper, digits, specials]],
      ['', []],
    ];
    for (const [password, met] of typed) {
      await page.getByLabel('New password', { exact: true }).fill(password);
      expect([password, await marked()]).toEqual([password, met]);
    }
  });

  test('look unmet inside of one that is met', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(await issueReset(emulator));
    await page.getByLabel('New password', { exact: true }).fill('aB1');
    const looks = await page.evaluate<string[]>(
      `Array.from(document.querySelectorAll('.rules li li'), (kind) => getComputedStyle(kind).color)`,
    );
    const [lower, upper, digits, specials] = looks;
    expect([upper, digits, specials === lower]).toEqual([lower, lower, false]);
  });

  // Whatever the list says of a password, the server must say too.
  test.each([
    ['none', ['x']],
    ['low', ['12345', '123456']],
    ['fair', ['abcdefgH', 'abcdefG1']],
    ['good', ['abcdefgH', 'abcdefG1', 'abcdefg ', 'Abcdefg ', 'Abcdefgé', 'Abcdefg|', 'Abcdefg~']],
    ['excellent', ['Abcdefgh12', 'Abcdefgh111', 'Abcdef😀😀😀1']],
  ])('agree with the server on %s', async (passwordPolicy, passwords) => {
    await using emulator = await testEmulator(seedWith({ connection: { passwordPolicy } }));
    await using visitor = await visit(browser);
    const { page } = visitor;
    const unmet = page.locator('.rules > ul > li:not([data-met=true])');

    for (const password of passwords) {
      await page.goto(await issueReset(emulator));
      await page.getByLabel('New password', { exact: true }).fill(password);
      const promised = (await unmet.count()) === 0;
      await sendPassword(page, password);
      const taken = (await page.getByRole('heading').textContent()) === SUCCESS.heading;
      expect([password, promised]).toEqual([password, taken]);
    }
  });

  test('are not met by nothing', async () => {
    await using emulator = await testEmulator(seedWith({ connection: { passwordPolicy: 'none' } }));
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(await issueReset(emulator));
    await page.getByLabel('New password', { exact: true }).fill('x');
    expect(await page.locator('[data-met=true]').allInnerTexts()).toEqual(['Non-empty password required']);
    await page.getByLabel('New password', { exact: true }).fill('');
    expect(await page.locator('[data-met=true]').allInnerTexts()).toEqual([]);
  });
});

describe('links that lead nowhere', () => {
  test('used', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page, answers } = visitor;
    const link = await issueReset(emulator);

    await page.goto(link);
    await sendPassword(page, NEW_PASSWORD);
    await page.goto(link);
    expect(await screen(page)).toEqual(USED);
    expect(answers.at(-1)).toBe('GET 400 /u/reset-verify');
  });

  test('followed by a newer one', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const link = await issueReset(emulator);
    await issueReset(emulator);

    await visitor.page.goto(link);
    expect(await screen(visitor.page)).toEqual(USED);
  });

  test('expired', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page, answers } = visitor;
    const link = await issueReset(emulator, { ttl_sec: 60 });

    emulator.pass(59);
    await page.goto(link);
    expect(await screen(page)).toEqual(FORM);
    emulator.pass(1);
    await page.goto(link);
    expect(await screen(page)).toEqual(EXPIRED);
    expect(answers.at(-1)).toBe('GET 400 /u/reset-verify');
  });

  test('expired while the form was open', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(await issueReset(emulator, { ttl_sec: 60 }));
    emulator.pass(60);
    await sendPassword(page, NEW_PASSWORD);
    expect(await screen(page)).toEqual(EXPIRED);
    expect(await workingPasswords(emulator)).toEqual([OLD_PASSWORD]);
  });

  test('used in another window while the form was open', async () => {
    await using emulator = await testEmulator();
    await using first = await visit(browser);
    await using second = await visit(browser);
    const link = await issueReset(emulator);

    await first.page.goto(link);
    await second.page.goto(link);
    await sendPassword(first.page, NEW_PASSWORD);
    await sendPassword(second.page, 'Third-Engine-1900');
    expect(await screen(second.page)).toEqual(USED);
    expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);
  });

  test.each(['/u/reset-verify?ticket=neverIssued', '/u/reset-verify', '/u/reset-password/change?state=neverIssued'])(
    '%s',
    async (path) => {
      await using emulator = await testEmulator();
      await using visitor = await visit(browser);

      await visitor.page.goto(`${emulator.url}${path}`);
      expect(await screen(visitor.page)).toEqual(UNKNOWN);
    },
  );
});

describe('safety', () => {
  test('names from outside are shown, never run', async () => {
    const attack = `</title><script>alert(1)</script><img src=x onerror="alert(2)">'"&amp;`;
    const seed = seedWith({
      tenant: { friendly_name: `tenant ${attack}` },
      client: { name: `client ${attack}`, initiate_login_uri: `https://app.acme.test/?a="><script>alert(3)</script>` },
      organization: { display_name: `organization ${attack}` },
    });
    await using emulator = await testEmulator(seed);
    await using visitor = await visit(browser);
    const { page } = visitor;

    await page.goto(await issueReset(emulator));
    expect(await page.title()).toBe(`Reset your password | tenant ${attack}`);
    expect(await page.locator('.brand').textContent()).toBe(`tenant ${attack}`);

    const named = { client_id: ACME_WEB, organization_id: 'org_AcmeCorporation1' };
    await page.goto(await issueReset(emulator, named));
    expect(await page.title()).toBe(`Reset your password | client ${attack}`);
    expect(await page.locator('.brand').textContent()).toBe(`organization ${attack}`);
    await sendPassword(page, NEW_PASSWORD);
    const back = page.getByRole('link', { name: `Back to client ${attack}` });
    expect(await back.getAttribute('href')).toContain(`https://app.acme.test/?a="><script>alert(3)</script>&iss=`);
    expect(await page.locator('script').count()).toBe(0);
  });

  test('the policy of a page refuses code and files that are not its own', async () => {
    await using emulator = await testEmulator();
    await using visitor = await visit(browser);
    const { page, faults } = visitor;

    await page.goto(await issueReset(emulator));
    await page.evaluate(`document.body.append(
      Object.assign(document.createElement('script'), { textContent: 'document.title = "foreign"' }),
      Object.assign(document.createElement('style'), { textContent: 'h1 { color: red }' }),
      Object.assign(document.createElement('iframe'), { src: '/health' }),
    )`);
    expect(await page.title()).toBe(FORM.title);
    const violations = faults.splice(0).filter((fault) => fault.startsWith('violates'));
    expect(violations.sort()).toEqual([
      expect.stringMatching(/^violates frame-src: http/),
      'violates script-src-elem: inline',
      'violates style-src-elem: inline',
    ]);
  });
});
