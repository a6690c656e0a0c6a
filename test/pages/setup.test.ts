import { afterAll, expect, test } from 'vitest';
import { openBrowser, visit } from '../support/browser.ts';
import { type TestEmulator, testEmulator } from '../support/emulator.ts';
import { ADA, ticketStatus } from '../support/recovery.ts';
import { press, screen } from './screen.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

async function post(emulator: TestEmulator, path: string, body: object) {
  return (await emulator.send('POST', `/api/v2/${path}`, { headers: { authorization: 'Bearer any' }, body })).json;
}

test('a link to enroll asks, enrolls, and says afterwards that it was used', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;
  const { ticket_url } = await post(emulator, 'guardian/enrollments/ticket', { user_id: ADA });
  const title = 'Secure your Account';

  await page.goto(ticket_url);
  const asked = { title, heading: 'Keep Your Account Safe', text: 'Add another authentication method.' };
  expect(await screen(page)).toEqual(asked);
  await press(page, 'Enroll');
  const done = { title, heading: "You're All Set!", text: 'You have successfully added a new authentication factor.' };
  expect(await screen(page)).toEqual(done);
  expect(await ticketStatus(emulator)).toBe('redeemed');
  await page.goto(ticket_url);
  expect(await screen(page)).toMatchObject({ title, heading: 'Already used' });
});

test('a link to set up an enterprise connection lets its holder choose and creates it', async () => {
  await using emulator = await testEmulator();
  await using visitor = await visit(browser);
  const { page } = visitor;
  const { id } = await post(emulator, 'self-service-profiles', { name: 'Acme', allowed_strategies: ['oidc', 'okta'] });
  const body = { connection_config: { name: 'customer' } };
  const { ticket } = await post(emulator, `self-service-profiles/${id}/sso-ticket`, body);
  const title = 'Set up Single Sign-On';

  await page.goto(ticket);
  expect(await screen(page)).toEqual({ title, heading: title, text: 'Acme' });
  await page.getByLabel('Identity provider').selectOption('okta');
  await press(page, 'Create connection');
  expect(await screen(page)).toMatchObject({ title, heading: "You're done" });
  const headers = { authorization: 'Bearer any' };
  const { json } = await emulator.send('GET', '/api/v2/connections?name=customer', { headers });
  expect(json).toMatchObject([{ name: 'customer', strategy: 'okta' }]);
});
