import { ManagementClient } from 'auth0';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { barriers, NARROW } from '../support/accessibility.ts';
import { openBrowser, type Visit, visit } from '../support/browser.ts';
import { type TestEmulator, testEmulator } from '../support/emulator.ts';
import { ADA, GRACE, issue, issueReset, NEW_PASSWORD, workingPasswords } from '../support/recovery.ts';
import { press, sendPassword } from './screen.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

const INBOX = '/__inspect';

/** Opens the inbox and waits until it is told what happens. */
async function openInbox(emulator: TestEmulator, { page }: Visit, query = ''): Promise<void> {
  await page.goto(`${emulator.url}${INBOX}${query}`);
  await live(page);
}

const live = (page: Page) => page.getByText('Live', { exact: true }).waitFor();
const rows = (page: Page) => page.locator('.list .row strong').allTextContents();
const told = (page: Page, text: string) => page.locator('.notice', { hasText: text }).waitFor();
const steps = (page: Page) => page.locator('.timeline strong').allTextContents();

test('shows a ticket that an SDK issued as it is issued, redeems it at its page, and tells its life', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = visitor;
  await openInbox(emulator, visitor);
  await page.getByText('No tickets yet.').waitFor();

  // The SDK insists on https; this browser has no TLS.
  const unsafely: typeof fetch = (url, init) => fetch(String(url).replace('https:', 'http:'), init);
  const management = new ManagementClient({ domain: `localhost:${emulator.port}`, token: 'any', fetch: unsafely });
  const { ticket } = await management.tickets.changePassword({ user_id: ADA });
  await page.getByRole('link', { name: 'Password reset' }).click();
  expect(await page.getByRole('log').textContent()).toBe('New ticket: Password reset for ada@example.com');
  await page.getByRole('heading', { name: 'Password reset for ada@example.com' }).waitFor();
  expect(await page.locator('.detail .left').textContent()).toBe('5 d 0 h left');

  await page.getByRole('button', { name: 'Copy the link' }).click();
  await told(page, 'The link is copied.');
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(ticket);
  await page.getByText('QR code for a phone').click();
  await page.getByRole('img', { name: 'QR code of the link' }).waitFor();

  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open', exact: true }).click();
  const resetPage = await opening;
  await sendPassword(resetPage, NEW_PASSWORD);
  await resetPage.close();
  expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);
  await page.locator('.timeline .redeemed').waitFor();
  expect(await steps(page)).toEqual(['Issued', 'Link opened', 'Redeemed']);
  expect(await page.locator('.detail .badge').first().textContent()).toBe('redeemed');

  await page.getByRole('link', { name: 'POST /api/v2/tickets/password-change' }).click();
  await page.getByRole('heading', { name: 'POST /api/v2/tickets/password-change' }).waitFor();
  await page.locator('pre').first().waitFor();
  expect(await page.locator('pre').allTextContents()).toEqual([
    `{\n  "user_id": "${ADA}"\n}`,
    expect.stringContaining(ticket),
  ]);
});

test('keeps what the list is narrowed by in the URL', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;
  await issueReset(emulator);
  await issue(emulator, 'email-verification', { user_id: GRACE });
  await issueReset(emulator);
  await openInbox(emulator, visitor);
  expect(await rows(page)).toEqual(['Password reset', 'Email verification', 'Password reset']);

  await page.getByLabel('Status').selectOption('open');
  await page.getByLabel('Purpose').selectOption('Password reset');
  await page.getByLabel('Search tickets').fill('ADA');
  expect(await page.evaluate('location.search')).toBe('?q=ADA&purpose=password_reset&status=open');
  await page.reload();
  await live(page);
  expect(await rows(page)).toEqual(['Password reset']);
  expect(await page.getByLabel('Search tickets').inputValue()).toBe('ADA');
  expect(await page.getByLabel('Status').inputValue()).toBe('open');

  await page.locator('.row').click();
  await page.locator('#opened:focus').waitFor();
  await page.goBack();
  await page.locator('.row:focus').waitFor();
  await page.getByLabel('Search tickets').fill('nobody');
  await page.getByText('Nothing passes these filters.').waitFor();
});

test('is driven by keyboard alone', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;
  await issueReset(emulator);
  await openInbox(emulator, visitor);
  const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Presses Tab until what has the focus says this. */
  const tabTo = async (text: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await press('Tab');
      if ((await focused()) === text) return;
    }
    expect.unreachable(`Tab leads to no ${text}`);
  };

  await press('Tab');
  expect(await focused()).toBe('Skip to the content');
  await press('Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await page.locator('#opened:focus').waitFor();
  await tabTo('Expire');
  await press('Enter');
  await told(page, 'The ticket has expired.');
  await page.locator('.timeline .ended').waitFor();

  await tabTo('POST /api/v2/tickets/password-change201');
  await press('Enter');
  await page.getByRole('heading', { name: 'POST /api/v2/tickets/password-change' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Password reset for' }).waitFor();
});

describe.each([{ viewport: NARROW }, { viewport: { width: 1280, height: 720 } }])(
  'in a window of $viewport.width',
  (options) => {
    test('has no barriers, in light and in dark', async () => {
      await using emulator = await testEmulator();
      await using visitor = await visit(browser, options);
      const { page } = visitor;
      await openInbox(emulator, visitor);
      const found = await barriers(page);
      await fill(emulator);
      const [ticket] = await emulator.inspect.tickets();
      const [message] = await emulator.inspect.messages();
      const [request] = await emulator.inspect.requests();
      const opened = [
        `?ticket=${ticket?.id}`,
        `?message=${message?.id}`,
        `?request=${request?.id}`,
        `?user=auth0:${ADA}`,
      ];
      // Where there is no room for both, what is open stands in the place of its list.
      const seen = options.viewport === NARROW ? ['', ...opened.slice(0, 2)] : opened;
      for (const query of [...seen, '?view=issue', '?view=control']) {
        await goTo(page, query);
        found.push(...(await barriers(page)));
      }
      expect(found).toEqual([]);
    });
  },
);

test('scans a link and redeems a ticket, and says what came of that', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;
  await issueReset(emulator);
  const { id } = await emulator.inspect.latestTicket();
  await openInbox(emulator, visitor, `?ticket=${id}`);
  const click = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await page.getByLabel('Scan the link').selectOption('asks for the head alone');
  await click('Scan');
  await told(page, 'The link has survived the scan.');
  await page.locator('.outcome', { hasText: 'HEAD http://localhost' }).waitFor();
  await page.getByLabel('Redeem it').fill('weak');
  await click('Redeem');
  await told(page, 'The ticket was not redeemed.');
  await page.locator('.outcome .error').first().waitFor();
  await page.getByLabel('Redeem it').fill(NEW_PASSWORD);
  await click('Redeem');
  await told(page, 'The ticket is redeemed.');
  await page.locator('.outcome', { hasText: 'Password Changed!' }).waitFor();
  expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);
  expect(await page.getByRole('button', { name: 'Revoke' }).isDisabled()).toBe(true);
  expect(await steps(page)).toContain('Redeemed');
});

test('shows as text whatever a client sends, and makes no link of what is none', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;
  const { inspect } = emulator;
  const send = (method: string, path: string, body: object, more: object = {}) =>
    emulator.send(method, path, { headers: { authorization: 'Bearer any', ...more }, body });
  await send('PATCH', `/api/v2/users/${encodeURIComponent(ADA)}`, {
    name: ATTACK,
    user_metadata: { [ATTACK]: ATTACK },
  });
  await send('POST', '/api/v2/email-templates', {
    ...{ template: 'reset_email', enabled: true, from: 'me@example.com', syntax: 'liquid' },
    ...{ subject: ATTACK, body: ATTACK, urlLifetimeInSeconds: 60 },
  });
  await send('POST', '/dbconnections/change_password', {
    email: 'ada@example.com',
    connection: 'Username-Password-Authentication',
  });
  const { id, url } = await inspect.latestTicket();
  await emulator.send('GET', String(url), { headers: { 'user-agent': ATTACK } });
  await send('POST', '/api/v2/tickets/password-change', { user_id: ADA, result_url: 'javascript:alert(1)' });
  await send('POST', `/v2/users/${ZITADEL_ADA}/password_reset`, {
    sendLink: { urlTemplate: 'javascript:alert({{.Code}})' },
  });
  const scripted = await inspect.latestTicket();
  await send('POST', '/api/v2/tickets/password-change', { ttl_sec: ATTACK });
  expect(scripted.url).toMatch(/^javascript:/);
  const [message] = await inspect.messages({ ticketId: id });
  const [unfit, , refused] = await inspect.requests();

  await openInbox(emulator, visitor, `?ticket=${id}`);
  expect(await page.locator('.timeline').textContent()).toContain(`GET by ${ATTACK}`);
  await goTo(page, `?ticket=${scripted.id}`);
  expect(await page.locator('.secret').first().textContent()).toBe(scripted.url);
  expect(await page.getByRole('link', { name: 'Open', exact: true }).count()).toBe(0);
  await goTo(page, `?user=auth0:${ADA}`);
  await page.getByRole('heading', { name: ATTACK }).waitFor();
  expect(JSON.parse((await page.locator('pre').textContent()) ?? '')).toMatchObject({
    user_metadata: { [ATTACK]: ATTACK },
  });
  await goTo(page, `?message=${message?.id}&view=messages&form=source`);
  await page.getByRole('heading', { name: ATTACK }).waitFor();
  await page.locator('pre', { hasText: 'MIME-Version' }).waitFor();
  await goTo(page, `?request=${refused?.id}`);
  await page.locator('pre', { hasText: 'javascript:alert(1)' }).first().waitFor();
  await goTo(page, `?request=${unfit?.id}`);
  expect(await page.locator('.warning').textContent()).toContain('body › ttl_sec type');
  await page.locator('pre', { hasText: JSON.stringify(ATTACK) }).waitFor();
  await goTo(page, `?view=issue&for=auth0:${ADA}`);
  expect(
    await page.locator('a:not([href^="http://localhost:"], [href^="/__inspect"], [href="#content"])').count(),
  ).toBe(0);
});

test('shows a mail that can reach nothing around it, and whose links open windows of their own', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page, faults } = visitor;
  await emulator.send('POST', '/api/v2/email-templates', {
    headers: { authorization: 'Bearer any' },
    body: {
      ...{ template: 'reset_email', enabled: true, from: 'me@example.com', subject: 'Hello', syntax: 'liquid' },
      ...{ urlLifetimeInSeconds: 60, body: MAIL },
    },
  });
  const connection = 'Username-Password-Authentication';
  await emulator.send('POST', '/dbconnections/change_password', { body: { email: 'ada@example.com', connection } });
  const [message] = await emulator.inspect.messages();
  const blocked: string[] = [];
  page.on('requestfailed', (request) => blocked.push(`${request.url()} ${request.failure()?.errorText}`));
  await openInbox(emulator, visitor, `?message=${message?.id}`);
  const mail = page.frameLocator('iframe');
  for (const name of ['script', 'data', 'top', 'send']) await mail.getByText(name, { exact: true }).click();
  expect(await page.evaluate('location.pathname')).toBe(INBOX);
  expect(await page.evaluate('document.querySelector("iframe").contentDocument')).toBe(null);
  await page.getByRole('heading', { name: 'Hello' }).waitFor();
  expect(blocked.sort()).toEqual(['https://evil.test/pixel.gif csp', 'https://evil.test/style.css csp']);
  // All of it was tried, and none of it was done.
  const tried =
    /base URI|JavaScript URL|http-equiv='refresh'|style\.css|pixel\.gif|Blocked script execution|Blocked form submission|Unsafe attempt/;
  expect(faults.filter((fault) => !tried.test(fault))).toEqual([]);

  const opening = page.waitForEvent('popup', (popup) => popup.url().startsWith(emulator.url));
  await mail.getByText('reset', { exact: true }).click();
  await sendPassword(await opening, NEW_PASSWORD);
  expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);
  faults.length = 0;
});

test('asks for the token, and comes back to what was asked for', async () => {
  await using emulator = await testEmulator({ inspectToken: 'sesame' });
  await using visitor = await visit(browser);
  const { page, faults } = visitor;
  const connection = 'Username-Password-Authentication';
  await emulator.send('POST', '/dbconnections/change_password', { body: { email: 'ada@example.com', connection } });
  const [message] = await emulator.inspect.messages();
  const signIn = async (token: string) => {
    await page.getByLabel('The token of').fill(token);
    await press(page, 'Sign in');
  };

  await page.goto(`${emulator.url}${INBOX}?message=${message?.id}`);
  expect(await barriers(page)).toEqual([]);
  await signIn('sesam');
  expect(await page.getByRole('alert').textContent()).toBe('That is not the token of this emulator.');
  await signIn('sesame');
  await live(page);
  await page.frameLocator('iframe').getByRole('heading', { name: 'Reset your password' }).waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(faults).toEqual(faults.map(() => expect.stringContaining('the server responded with a status of 401')));
  faults.length = 0;
});

test('finds its way back to an emulator that was gone, and to what happened while nobody looked', async () => {
  const first = await testEmulator();
  await using visitor = await visit(browser);
  const { page, faults } = visitor;
  const { port } = first;
  await issueReset(first);
  await openInbox(first, visitor);
  expect(await rows(page)).toEqual(['Password reset']);
  await first.close();
  await page.getByText('The emulator does not answer').waitFor();
  await using second = await testEmulator({ port });
  await live(page);
  await page.getByText('No tickets yet.').waitFor();

  const hide = (hidden: boolean) =>
    page.evaluate(
      `Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))`,
    );
  await hide(true);
  await issueReset(second);
  await hide(false);
  await page.locator('.row', { hasText: 'Password reset' }).waitFor();
  expect(faults.filter((fault) => !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING/.test(fault))).toEqual([]);
  faults.length = 0;
});

test('moves the clock, lets things go wrong, and puts everything back', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;
  await issueReset(emulator);
  await openInbox(emulator, visitor, '?view=control');
  const click = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await click('7 days');
  await told(page, 'The clock is advanced.');
  expect(await page.locator('.clock').textContent()).toBe('2026-01-08 12:00:00 UTC frozen');
  await page.getByLabel('Set it to').fill('2030-05-06T07:08:09');
  await page.getByLabel('and freeze it').check();
  await click('Set');
  await told(page, 'The clock is set.');
  expect(await page.locator('.clock').textContent()).toBe('2030-05-06 07:08:09 UTC frozen');
  await click('Let it go on');
  await told(page, 'Time goes on.');
  expect(emulator.clock.frozen).toBe(false);
  await click('Freeze it');
  await told(page, 'Time stands still.');

  await page.getByLabel('Name', { exact: true }).fill('later');
  await click('Take a snapshot');
  await told(page, 'The snapshot later is taken.');
  await page.getByLabel('Operation').fill('tickets.changePassword');
  await page.getByLabel('Status of the answer').fill('503');
  await click('Add the fault');
  await told(page, 'is added.');
  await page.getByText('answered with 503').waitFor();
  expect((await emulator.inspect.faults()).map(({ match, respond }) => [match.operation, respond?.status])).toEqual([
    ['tickets.changePassword', 503],
  ]);
  await click('Add the fault');
  await page.locator('.notice.wrong', { hasText: 'it does nothing' }).waitFor();
  await page.getByRole('button', { name: /Delete the fault/ }).click();
  await told(page, 'is deleted.');

  await click('Reset…');
  await click('Reset');
  await told(page, 'Everything is as it was at the start.');
  expect(await emulator.inspect.tickets()).toEqual([]);
  await click('Restore later');
  await told(page, 'Everything is as it was in later.');
  await page.getByRole('link', { name: 'Tickets', exact: true }).click();
  await page.locator('.row', { hasText: 'expired' }).waitFor();
});

test('issues a ticket by the vendor’s own API, and shows the call and the answer', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using visitor = await visit(browser);
  const { page } = visitor;
  await openInbox(emulator, visitor, '?view=issue');
  const send = () => page.getByRole('button', { name: 'Issue the ticket' }).click();

  await page.getByLabel('For', { exact: true }).selectOption('grace@example.com');
  await page.getByLabel('Lifetime').fill('60');
  await page.locator('pre', { hasText: `-d '{"user_id":"${GRACE}","ttl_sec":60}'` }).waitFor();
  await page.locator('pre', { hasText: `changePassword({ user_id: '${GRACE}', ttl_sec: 60 })` }).waitFor();
  await send();
  await page.locator('pre', { hasText: '"errorCode": "Bearer"' }).waitFor();
  await page.getByLabel('Bearer token').fill('tok_tickets_only');
  await send();
  await page.getByRole('link', { name: 'See the ticket' }).click();
  await page.getByRole('heading', { name: 'Password reset for grace@example.com' }).waitFor();
  expect(await page.locator('.detail .left').textContent()).toBe('1:00 left');

  await page.getByRole('link', { name: 'Issue', exact: true }).click();
  await page.getByLabel('Bearer token').fill('pat_org_owner');
  await page.getByLabel('Kind').selectOption('Invitation');
  await page.getByLabel('For', { exact: true }).selectOption('alan@acme.example');
  await page.getByLabel('How').selectOption('return the code');
  await send();
  await page.locator('pre', { hasText: '"inviteCode"' }).waitFor();
});

/** A name, a subject, a user agent. */
const ATTACK = `"><script>alert(1)</script><img src=x onerror="alert(2)">`;

const ZITADEL_ADA = '300000000000000101';

/** A mail that tries what mails should not. */
const MAIL = `<base href="https://evil.test/"><meta http-equiv="refresh" content="0; url=https://evil.test/">
<link rel="stylesheet" href="https://evil.test/style.css"><img src="https://evil.test/pixel.gif" onerror="alert(1)">
<script>parent.document.body.textContent = 'gone'; top.location = 'https://evil.test/'</script>
<form action="https://evil.test/"><button>send</button></form>
<p><a href="javascript:parent.alert(1)">script</a> <a href="data:text/html,<script>alert(1)</script>">data</a></p>
<p><a href="https://evil.test/" target="_top">top</a> <a href="{{ url }}">reset</a></p>`;

/** Goes somewhere within the inbox as its own links do. */
async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(`${INBOX}${query}`)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
}

/** Something of every kind. */
async function fill(emulator: TestEmulator): Promise<void> {
  const { inspect } = emulator;
  const connection = 'Username-Password-Authentication';
  await emulator.send('POST', '/dbconnections/change_password', { body: { email: 'ada@example.com', connection } });
  const [{ id } = { id: '' }] = await inspect.tickets();
  await inspect.redeemTicket(id, { password: 'weak' });
  await issueReset(emulator);
  await issue(emulator, 'email-verification', { user_id: GRACE });
  await emulator.send('POST', '/api/v2/nothing');
  await inspect.fault({ email: 'ada@example.com', scenario: 'expired' });
  await inspect.snapshot('filled');
}
