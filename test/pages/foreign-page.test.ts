import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { FOREIGN_NAME, openBrowser, SERVICE_NAME } from '../support/browser.ts';
import { type TestEmulator, testEmulator } from '../support/emulator.ts';
import { foreignSite, rebinding } from '../support/foreign-page.ts';
import { openForm } from '../support/form.ts';
import { GRACE, issue, issueReset, NEW_PASSWORD } from '../support/recovery.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

/** A token that is good, for the built-in seed is known to everybody. */
const BEARER = 'Bearer pat_iam_owner';

/** What there is to attack, a link and its form included, which the page would have to know. */
async function targetsOf(emulator: TestEmulator): Promise<string[]> {
  const link = new URL(await issueReset(emulator));
  const { action } = await openForm(emulator, link.href);
  return [
    '/__inspect/tickets',
    '/__inspect/events',
    '/__inspect/reset',
    '/api/v2/tickets/password-change',
    '/zitadel.user.v2.UserService/PasswordReset',
    `${action.pathname}${action.search}`,
    `${link.pathname}${link.search}`,
  ];
}

/** Everything there is, but for who looked at a link: anybody who knows it may do that. */
async function stateOf(emulator: TestEmulator): Promise<unknown> {
  const paths = ['/__inspect/state', '/__inspect/clock'];
  const [state, clock] = await Promise.all(paths.map((path) => emulator.send('GET', path)));
  const { tickets, ...more } = state?.json ?? {};
  return { ...more, tickets: tickets.map((it: object) => ({ ...it, views: [] })), clock: clock?.json };
}

/** What the page achieves, from itself or (`attackFromNowhere`) from a frame of it that has no origin. */
function attack(page: Page, urls: readonly string[], by = 'attack'): Promise<string[]> {
  return page.evaluate(`${by}(${JSON.stringify(urls)}, ${JSON.stringify(BEARER)})`);
}

async function openAt(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

describe('a page of another site', () => {
  test.each([
    // Browsers tell where a request comes from.
    ['localhost', 'attack'],
    ['localhost', 'attackFromNowhere'],
    // They do not over plain HTTP to names that do not say that they are this machine.
    [SERVICE_NAME, 'attack'],
  ])('reads and changes nothing by way of %s, whatever it has the browser do (%s)', async (name, by) => {
    await using emulator = await testEmulator();
    await using site = await foreignSite();
    const urls = (await targetsOf(emulator)).map((path) => `http://${name}:${emulator.port}${path}`);
    const before = await stateOf(emulator);
    await using context = await browser.newContext();
    const page = await openAt(context, `http://${FOREIGN_NAME}:${site.port}/`);
    expect(await attack(page, urls, by)).toEqual([]);
    expect(await stateOf(emulator)).toEqual(before);
  });

  test('cannot look into a window that it opens', async () => {
    await using emulator = await testEmulator();
    await using site = await foreignSite();
    await using context = await browser.newContext();
    const page = await openAt(context, `http://${FOREIGN_NAME}:${site.port}/`);
    for (const url of [await issueReset(emulator), `${emulator.url}/__inspect/tickets`]) {
      const [popup] = await Promise.all([
        page.waitForEvent('popup'),
        page.evaluate(`opened = open(${JSON.stringify(url)}), null`),
      ]);
      await popup.waitForURL(/localhost/);
      for (const look of ['document', 'location.href', 'ticketstub', 'localStorage']) {
        await expect(page.evaluate(`opened.${look}`)).rejects.toThrow('SecurityError');
      }
    }
  });

  test('under a name that leads here since (DNS rebinding) is refused like any client of that name', async () => {
    await using emulator = await testEmulator();
    const paths = await targetsOf(emulator);
    const before = await stateOf(emulator);
    await using context = await browser.newContext();
    await using site = await foreignSite();
    await using name = await rebinding(site.port);
    const page = await openAt(context, `http://${FOREIGN_NAME}:${name.port}/`);
    // From now on the page's own origin is the emulator.
    name.lead(emulator.port);
    const read: { status: number; text: string }[] = await page.evaluate(`Promise.all(${JSON.stringify(paths)}.flatMap(
      (path) => ['GET', 'POST'].map(async (method) => {
        const body = method === 'POST' ? '{}' : undefined;
        const headers = { authorization: ${JSON.stringify(BEARER)}, 'content-type': 'application/json' };
        const answer = await fetch(path, { method, headers, body });
        return { status: answer.status, text: await answer.text() };
      })))`);
    expect(new Set(read.map(({ status }) => status))).toEqual(new Set([403]));
    expect(read.filter(({ text }) => !text.includes('does not answer to the host'))).toEqual([]);
    expect(await stateOf(emulator)).toEqual(before);
  });
});

test('a page of this machine may do what the other one tried', async () => {
  await using emulator = await testEmulator();
  await using site = await foreignSite();
  const urls = ['/__inspect/tickets', '/api/v2/tickets/password-change'].map((path) => `${emulator.url}${path}`);
  await using context = await browser.newContext();
  const page = await openAt(context, `http://localhost:${site.port}/`);
  const won = await attack(page, urls);
  for (const way of ['get with a token', 'POST']) {
    for (const url of urls) expect(won).toContain(`${way} ${url}`);
  }
});

test('a cookie of the inbox does nothing for pages of other ports and sites', async () => {
  await using emulator = await testEmulator({ inspectToken: 'sesame' });
  await using site = await foreignSite();
  await using context = await browser.newContext();
  const inbox = await openAt(context, `${emulator.url}/__inspect`);
  await inbox.getByLabel('The token of').fill('sesame');
  await inbox.getByRole('button', { name: 'Sign in' }).click();
  await inbox.waitForURL(/__inspect$/);
  expect(await inbox.evaluate(`fetch('/__inspect/tickets').then((it) => it.status)`)).toBe(200);
  for (const name of ['localhost', '127.0.0.1', FOREIGN_NAME]) {
    const page = await openAt(context, `http://${name}:${site.port}/`);
    const statuses = await page.evaluate(`Promise.all(['tickets', 'state', 'events'].map((it) =>
      fetch('${emulator.url}/__inspect/' + it, { credentials: 'include' }).then(({ status }) => status, () => 'refused')))`);
    const expected = name === FOREIGN_NAME ? 'refused' : expect.toSatisfy((it) => it === 401 || it === 'refused');
    expect(statuses).toEqual([expected, expected, expected]);
  }
});

test('a site that a page shows an image of or leads to is not told the link', async () => {
  await using emulator = await testEmulator();
  await using elsewhere = await foreignSite();
  const site = `http://${FOREIGN_NAME}:${elsewhere.port}`;
  const { json: state } = await emulator.send('GET', '/__inspect/state');
  // Over the API they would have to be https.
  for (const tenant of state.providers.auth0.tenants) {
    Object.assign(tenant, { default_redirection_uri: `${site}/button`, picture_url: `${site}/logo.png` });
  }
  await emulator.send('PUT', '/__inspect/state', { body: state });
  const verification = await issue(emulator, 'email-verification', { user_id: GRACE, result_url: `${site}/redirect` });
  const reset = await issueReset(emulator);
  await using context = await browser.newContext();
  const page = await openAt(context, reset);
  await page.getByLabel('New password', { exact: true }).fill(NEW_PASSWORD);
  await page.getByLabel('Re-enter new password').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Reset password' }).click();
  await page.locator('a.button').click({ timeout: 15_000 });
  await page.waitForURL(/button/);
  await page.goto(verification);
  await page.waitForURL(/redirect/);
  const told = elsewhere.asked.filter(({ url }) => url !== '/favicon.ico');
  const paths = new Set(told.map(({ url = '' }) => url.split('?')[0]));
  expect(paths).toEqual(new Set(['/logo.png', '/button', '/redirect']));
  const secrets = [verification, reset].map((link) => new URL(link).searchParams.get('ticket') ?? '');
  for (const { url, headers: sent } of told) {
    expect(sent.referer).toBe(undefined);
    for (const secret of secrets) expect(url + JSON.stringify(sent)).not.toContain(secret);
  }
});
