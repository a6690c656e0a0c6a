import { describe, expect } from 'vitest';
import { test } from '../src/testing/vitest.ts';

/** What is under test here: a back end that asks the vendor for a link to be mailed. */
async function forgotPassword(url: string, email = 'ada@example.com'): Promise<number> {
  const body = { email, connection: 'Username-Password-Authentication' };
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/dbconnections/change_password`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return answer.status;
}

describe('cookbook', () => {
  test('read the link in a test', async ({ emulator, inspect }) => {
    const after = await inspect.cursor();
    await forgotPassword(emulator.url);
    const { text, ticketId } = await inspect.waitForMessage({ to: 'ada@example.com', after });
    const { url } = await inspect.waitForTicket({ email: 'ada@example.com', after });
    expect(text).toContain(url);
    expect((await inspect.ticket(ticketId ?? '')).status).toBe('open');
  });

  test('redeem it without a browser', async ({ emulator, inspect }) => {
    await forgotPassword(emulator.url);
    const { id } = await inspect.latestTicket({ email: 'ada@example.com' });
    const weak = await inspect.redeemTicket(id, { password: 'secret' });
    expect(weak).toMatchObject({ redeemed: false, ticket: { status: 'open' } });
    const strong = await inspect.redeemTicket(id, { password: 'Difference-Engine-2' });
    expect(strong).toMatchObject({ redeemed: true, page: { heading: 'Password Changed!' } });
  });

  test('expire it', async ({ emulator, inspect }) => {
    await forgotPassword(emulator.url);
    const { id } = await inspect.latestTicket({ email: 'ada@example.com' });
    await inspect.clock.advance(5 * 24 * 3600); // or inspect.expireTicket(id)
    expect(await inspect.redeemTicket(id)).toMatchObject({ redeemed: false, ticket: { status: 'expired' } });
  });

  test('let time stand still', async ({ emulator, inspect }) => {
    await inspect.clock.set('2026-01-01T00:00:00Z', { frozen: true });
    await forgotPassword(emulator.url);
    const { issuedAt } = await inspect.latestTicket({ email: 'ada@example.com' });
    expect(issuedAt).toBe('2026-01-01T00:00:00.000Z');
    await inspect.clock.reset();
  });

  test('have the next link be expired, or used by somebody else', async ({ emulator, inspect }) => {
    await inspect.fault({ scenario: 'expired', email: 'ada@example.com', times: 1 }); // or already_used
    await forgotPassword(emulator.url);
    const first = await inspect.latestTicket({ email: 'ada@example.com' });
    expect(await inspect.redeemTicket(first.id)).toMatchObject({ redeemed: false });
    await forgotPassword(emulator.url);
    const second = await inspect.latestTicket({ email: 'ada@example.com' });
    expect(await inspect.redeemTicket(second.id)).toMatchObject({ redeemed: true });
  });

  test('fail the third call', async ({ emulator, inspect }) => {
    const match = { operation: 'dbconnections.changePassword' };
    await inspect.fault({ match, respond: { status: 503 }, skip: 2, times: 1 });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push(await forgotPassword(emulator.url));
    expect(statuses).toEqual([200, 200, 503, 200]);
  });

  test('be slow, be cut off, be limited', async ({ emulator, inspect }) => {
    await inspect.fault({ match: { provider: 'auth0' }, delayMs: 20, times: 1 });
    expect(await forgotPassword(emulator.url)).toBe(200);
    await inspect.fault({ match: { provider: 'auth0' }, drop: true, times: 1 });
    await expect(forgotPassword(emulator.url)).rejects.toThrow();
    await inspect.fault({ scenario: 'rate_limited', email: 'ada@example.com' });
    expect(await forgotPassword(emulator.url)).toBe(429);
    expect(await forgotPassword(emulator.url, 'grace@example.com')).toBe(200);
  });

  test('survive a link scanner', async ({ emulator, inspect }) => {
    await forgotPassword(emulator.url);
    const { id } = await inspect.latestTicket({ email: 'ada@example.com' });
    const { consumed, ticket } = await inspect.scanTicket(id, 'browser');
    expect(consumed).toBe(false);
    expect(ticket.views).toHaveLength(1);
  });

  test('see what was really sent', async ({ emulator, inspect }) => {
    await forgotPassword(emulator.url);
    const [newest] = await inspect.requests({ operation: 'dbconnections.changePassword' });
    const { request, response } = await inspect.request(newest?.id ?? '');
    expect(request.body).toEqual({ email: 'ada@example.com', connection: 'Username-Password-Authentication' });
    expect(response.status).toBe(200);
  });

  test('begin each test where another one ended', async ({ emulator, inspect }) => {
    await inspect.seed({ auth0: { clients: [{ client_id: 'one-more', name: 'One more' }] } });
    await inspect.snapshot('one-more');
    await forgotPassword(emulator.url);
    await inspect.restore('one-more');
    expect(await inspect.messages()).toEqual([]);
  });

  test('wait for what is still to come', async ({ emulator, inspect }) => {
    const after = await inspect.cursor();
    const coming = inspect.waitForMessage({ to: 'ada@example.com', after });
    await forgotPassword(emulator.url);
    expect((await coming).ticketId).toBeDefined();
    const other = inspect.waitForTicket({ email: 'grace@example.com', after }, { timeout: 0 });
    await expect(other).rejects.toMatchObject({ status: 408 });
  });

  test('watch it happen', async ({ emulator, inspect }) => {
    await forgotPassword(emulator.url);
    for await (const event of await inspect.events({ after: '0' })) {
      if (event.type !== 'message') continue;
      expect(event.message.to).toBe('ada@example.com');
      break;
    }
  });
});
