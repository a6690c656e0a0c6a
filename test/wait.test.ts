import { describe, expect, test } from 'vitest';
import { type Answer, type TestEmulator, testEmulator } from './support/emulator.ts';
import { ADA, GRACE, issue } from './support/recovery.ts';

const headers = { authorization: 'Bearer any' };

const wait = (emulator: TestEmulator, what: 'tickets' | 'messages', query: Readonly<Record<string, string>>) =>
  emulator.send('GET', `/__inspect/${what}/wait?${new URLSearchParams(query)}`);

/** Has the vendor mail a link. */
const forget = (emulator: TestEmulator, email: string): Promise<Answer> => {
  const body = { email, connection: 'Username-Password-Authentication' };
  return emulator.send('POST', '/dbconnections/change_password', { body });
};

const cursorOf = ({ headers: told }: Answer): string => told.get('x-ticketstub-cursor') ?? '';

describe('waiting', () => {
  test('is over at once for what is there already', async () => {
    await using emulator = await testEmulator();
    const link = await issue(emulator, 'password-change', { user_id: ADA });
    expect(await wait(emulator, 'tickets', { email: 'ADA@example.com' })).toMatchObject({
      status: 200,
      json: { url: link },
    });
  });

  test('is over as soon as it is issued, and not for another user', async () => {
    await using emulator = await testEmulator();
    const ticket = wait(emulator, 'tickets', { email: 'ada@example.com' });
    const message = wait(emulator, 'messages', { to: 'ada@example.com' });
    await forget(emulator, 'grace@example.com');
    await forget(emulator, 'ada@example.com');
    const [{ json: issued }, { json: sent }] = await Promise.all([ticket, message]);
    expect(issued).toMatchObject({ email: 'ada@example.com', purpose: 'password_reset' });
    expect(sent).toMatchObject({ to: 'ada@example.com', ticketId: issued.id });
  });

  test('goes on over a reset', async () => {
    await using emulator = await testEmulator();
    const ticket = wait(emulator, 'tickets', { provider: 'zitadel' });
    await emulator.send('POST', '/__inspect/reset');
    await emulator.send('POST', '/v2/users/300000000000000101/password_reset', { headers });
    expect(await ticket).toMatchObject({ status: 200, json: { userId: '300000000000000101' } });
  });

  test('sees a ticket expire that nobody touches', async () => {
    await using emulator = await testEmulator();
    await issue(emulator, 'password-change', { user_id: ADA, ttl_sec: 60 });
    const expired = wait(emulator, 'tickets', { status: 'expired' });
    emulator.pass(60);
    expect(await expired).toMatchObject({ status: 200, json: { status: 'expired' } });
  });

  test('tells after its time what came instead, the newest first', async () => {
    await using emulator = await testEmulator();
    await issue(emulator, 'password-change', { user_id: GRACE });
    await issue(emulator, 'email-verification', { user_id: ADA });
    const late = await wait(emulator, 'tickets', { email: 'ada@example.com', purpose: 'password_reset', timeout: '0' });
    expect(late).toMatchObject({
      status: 408,
      json: {
        title: 'Request Timeout',
        detail: 'No ticket that passes the filters came within 0 seconds.',
        nearMisses: [
          { fails: ['purpose'], ticket: { email: 'ada@example.com', purpose: 'email_verification' } },
          { fails: ['email'], ticket: { email: 'grace@example.com', purpose: 'password_reset' } },
        ],
      },
    });
    const tooEarly = await wait(emulator, 'messages', { to: 'ada@example.com', timeout: '0.3' });
    expect(tooEarly).toMatchObject({ status: 408, json: { nearMisses: [] } });
  });
});

describe('the cursor of an answer', () => {
  test('tells two mails to one address apart', async () => {
    await using emulator = await testEmulator();
    const mails = [];
    for (const answer of [await forget(emulator, 'ada@example.com'), await forget(emulator, 'ada@example.com')]) {
      mails.push((await wait(emulator, 'messages', { to: 'ada@example.com', after: cursorOf(answer) })).json.id);
    }
    const { json } = await emulator.send('GET', '/__inspect/messages?to=ada@example.com');
    // The newest that came since: so the first request's cursor leads to the second mail as well, now that it is there.
    expect(mails).toEqual([json.messages[0].id, json.messages[0].id]);
  });

  test('leads to just what the request issued, before anything else is', async () => {
    await using emulator = await testEmulator();
    const seen = [];
    for (let round = 0; round < 3; round += 1) {
      const after = cursorOf(await forget(emulator, 'ada@example.com'));
      seen.push((await wait(emulator, 'messages', { to: 'ada@example.com', after })).json.id);
    }
    expect(new Set(seen).size).toBe(3);
  });

  test('of a list is that in its body', async () => {
    await using emulator = await testEmulator();
    await issue(emulator, 'password-change', { user_id: ADA });
    const list = await emulator.send('GET', '/__inspect/tickets');
    expect(cursorOf(list)).toBe(list.json.cursor);
    expect(await wait(emulator, 'tickets', { after: cursorOf(list), timeout: '0' })).toMatchObject({ status: 408 });
  });
});

describe('many who wait', () => {
  test('each get their own', async () => {
    await using emulator = await testEmulator({ providers: ['zitadel'] });
    const ids = Array.from({ length: 200 }, (_, number) => `user-${number}`);
    const waiting = ids.map((userId) => wait(emulator, 'tickets', { userId, timeout: '30' }));
    for (const id of ids) {
      const path = `/v2/users/${id}/passkeys/registration_link`;
      await emulator.send('POST', path, { headers, body: { returnCode: {} } });
    }
    const answers = await Promise.all(waiting);
    expect(answers.map(({ json }) => json.userId)).toEqual(ids);
  });

  test('and go away leave nothing behind, and hold nobody up', async () => {
    const emulator = await testEmulator();
    const gone = new AbortController();
    const url = `${emulator.url}/__inspect/tickets/wait?timeout=60`;
    const cut = Array.from({ length: 50 }, () => fetch(url, { signal: gone.signal }).catch(() => 'cut off'));
    const left = wait(emulator, 'tickets', { timeout: '60' });
    await emulator.send('GET', '/health');
    gone.abort();
    expect(await Promise.all(cut)).toEqual(cut.map(() => 'cut off'));
    const [answer] = await Promise.all([left, emulator.close()]);
    const detail = 'No ticket that passes the filters came before the emulator was closed.';
    expect(answer).toMatchObject({ status: 408, json: { detail, nearMisses: [] } });
  });
});
