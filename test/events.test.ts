import { expect, test } from 'vitest';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { openForm, submitForm } from './support/form.ts';
import { http2Client } from './support/http2.ts';
import { ADA, GRACE, issue, NEW_PASSWORD } from './support/recovery.ts';

const headers = { authorization: 'Bearer any' };
const ADA_AT_ZITADEL = '/v2/users/300000000000000101';

interface Told {
  readonly id: string;
  readonly type: string;
}

/** Somebody who is listening. */
interface Listener extends AsyncDisposable {
  /** The events up to the one that passes; all that come when none does. */
  until(passes: (event: Told) => boolean): Promise<Told[]>;
}

async function listen(emulator: TestEmulator, after?: string): Promise<Listener> {
  const answer = await fetch(`${emulator.url}/__inspect/events`, {
    headers: { ...(after !== undefined && { 'last-event-id': after }) },
  });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const told: Told[] = [];
  let text = '';
  return {
    async until(passes) {
      for (let seen = 0; ; seen += 1) {
        while (seen === told.length) {
          const { done, value } = (await reader?.read()) ?? { done: true };
          if (done) return told;
          const blocks = `${text}${value}`.split('\n\n');
          text = blocks.pop() ?? '';
          told.push(...blocks.filter((block) => block.includes('data:')).map(readEvent));
        }
        if (passes(told[seen] as Told)) return told.slice(0, seen + 1);
      }
    },
    [Symbol.asyncDispose]: async () => void (await reader?.cancel()),
  };
}

function readEvent(block: string): Told {
  const event = JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null');
  const [head = '', ...rest] = block.split('\n');
  expect(head).toMatch(new RegExp(`^id: ${event.id}-\\w{8}$`));
  expect(rest).toEqual([`event: ${event.type}`, `data: ${JSON.stringify(event)}`]);
  return event;
}

/** What is kept after this event, up to the one with the number `until`. */
async function keptAfter(emulator: TestEmulator, after: string, until: string): Promise<Told[]> {
  await using listener = await listen(emulator, after);
  return await listener.until(({ id }) => id === until);
}

/** Everything that has been told, by type. */
async function typesOf(emulator: TestEmulator, after = '0'): Promise<string[]> {
  const { text } = await emulator.send('GET', '/__inspect/events', { headers: { 'last-event-id': after } });
  return Array.from(text.matchAll(/^event: (.*)$/gm), ([, type]) => type ?? '');
}

test('tells of a ticket from its issue to its redemption, as it happens', async () => {
  await using emulator = await testEmulator();
  await using listener = await listen(emulator);
  const form = await openForm(emulator, await issue(emulator, 'password-change', { user_id: ADA }));
  await submitForm(emulator, form, { 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD });
  const events = await listener.until(({ type }) => type === 'redeemed');
  expect(events.map(({ type }) => type)).toEqual(['issued', 'request', 'viewed', 'request', 'request', 'redeemed']);
  expect(events[0]).toMatchObject({ ticket: { email: 'ada@example.com', status: 'open', views: [] } });
  expect(events[2]).toMatchObject({ ticket: { status: 'open', views: [{ userAgent: 'Browser' }] } });
  expect(events.at(-1)).toMatchObject({ ticket: { status: 'redeemed' } });
});

test('tells why a try was refused, what a newer code supersedes, and of the mails', async () => {
  await using emulator = await testEmulator();
  await emulator.send('POST', `${ADA_AT_ZITADEL}/password_reset`, { headers, body: { returnCode: {} } });
  await emulator.send('POST', `${ADA_AT_ZITADEL}/password_reset`, { headers });
  const body = { newPassword: { password: NEW_PASSWORD }, verificationCode: 'WRONG1' };
  await emulator.send('POST', `${ADA_AT_ZITADEL}/password`, { headers, body });
  expect(await typesOf(emulator)).toEqual([
    ...['issued', 'request'],
    ...['superseded', 'issued', 'message', 'request'],
    ...['refused', 'request'],
  ]);
  const [refused] = await keptAfter(emulator, '6', '7');
  expect(refused).toMatchObject({ id: '7', type: 'refused', reason: 'wrong_code', ticket: { status: 'open' } });
});

test('tells of tickets that expire, by themselves and by hand, each once', async () => {
  await using emulator = await testEmulator();
  await issue(emulator, 'email-verification', { user_id: ADA, ttl_sec: 120 });
  await issue(emulator, 'email-verification', { user_id: ADA, ttl_sec: 60 });
  await issue(emulator, 'email-verification', { user_id: ADA });
  const { json: latest } = await emulator.send('GET', '/__inspect/tickets/latest');
  emulator.pass(120);
  await emulator.send('POST', `/__inspect/tickets/${latest.id}/expire`);
  const expired = await keptAfter(emulator, '6', '9');
  expect(expired).toMatchObject([
    { type: 'expired', at: '2026-01-01T12:01:00.000Z' },
    { type: 'expired', at: '2026-01-01T12:02:00.000Z' },
    { type: 'expired', at: '2026-01-01T12:02:00.000Z', ticket: { id: latest.id } },
  ]);
  emulator.pass(864_000);
  await emulator.send('POST', '/__inspect/tickets/none/expire');
  expect(await typesOf(emulator, '9')).toEqual([]);
});

test('tells of an expiry while nothing else happens', async () => {
  await using emulator = await testEmulator();
  await issue(emulator, 'password-change', { user_id: ADA, ttl_sec: 60 });
  await using listener = await listen(emulator);
  emulator.pass(60);
  expect(await listener.until(() => true)).toMatchObject([{ type: 'expired', ticket: { status: 'expired' } }]);
});

test('tells of what expired on the way to a time and back, and of nothing that a reset would have', async () => {
  await using emulator = await testEmulator();
  await issue(emulator, 'password-change', { user_id: ADA });
  await emulator.send('POST', '/__inspect/clock/advance', { body: { seconds: 864_000 } });
  await emulator.send('PUT', '/__inspect/clock', { body: { now: '2020-01-01T00:00:00Z', frozen: true } });
  await issue(emulator, 'password-change', { user_id: GRACE });
  await emulator.send('POST', '/__inspect/reset');
  expect(await typesOf(emulator)).toEqual(['issued', 'request', 'expired', 'issued', 'request', 'reset']);
});

test('tells of resets, and goes on counting over them', async () => {
  await using emulator = await testEmulator();
  await emulator.send('PUT', '/__inspect/snapshots/here');
  await emulator.send('POST', '/__inspect/snapshots/here/restore');
  const { json: state } = await emulator.send('GET', '/__inspect/state');
  await emulator.send('PUT', '/__inspect/state', { body: state });
  emulator.reset();
  expect(await keptAfter(emulator, '0', '3')).toMatchObject([
    { type: 'reset', to: 'snapshot' },
    { type: 'reset', to: 'state' },
    { type: 'reset', to: 'seed' },
  ]);
});

test('says what is not kept any more', async () => {
  await using emulator = await testEmulator({ journalLimit: 2 });
  for (let count = 0; count < 3; count += 1) await issue(emulator, 'email-verification', { user_id: ADA });
  const told = await keptAfter(emulator, '1', '6');
  expect(told.map(({ id, type }) => `${id} ${type}`)).toEqual(['4 missed', '5 issued', '6 request']);
});

test('says that all of an emulator before this one is gone, be its numbers lower or higher', async () => {
  const mark = async (emulator: TestEmulator) => {
    const { text } = await emulator.send('GET', '/__inspect/events');
    return /-(\w+)$/m.exec(text)?.[1];
  };
  await using before = await testEmulator({ randomSeed: 42 });
  await using emulator = await testEmulator({ randomSeed: 42 });
  for (let count = 0; count < 2; count += 1) await issue(emulator, 'email-verification', { user_id: ADA });
  const all = ['issued', 'request', 'issued', 'request'];
  expect(await typesOf(emulator, `2-${await mark(before)}`)).toEqual(['missed', ...all]);
  expect(await typesOf(emulator, '1000')).toEqual(['missed', ...all]);
  expect(await typesOf(emulator, `2-${await mark(emulator)}`)).toEqual(all.slice(2));
});

test('shows neither passwords nor tokens', async () => {
  await using emulator = await testEmulator();
  const body = { connection: 'Username-Password-Authentication', password: NEW_PASSWORD };
  const path = `/api/v2/users/${encodeURIComponent(ADA)}`;
  await emulator.send('PATCH', path, { headers: { authorization: 'Bearer one-token' }, body });
  const { text } = await emulator.send('GET', '/__inspect/events', { headers: { 'last-event-id': '0' } });
  expect(text).toContain('"operation":"users.update"');
  expect(text).not.toMatch(/one-token|Difference-Engine/);
});

test('are told over HTTP/2 too', async () => {
  const emulator = await testEmulator();
  using client = http2Client(emulator.url);
  await issue(emulator, 'password-change', { user_id: ADA });
  const told = client.send('GET', '/__inspect/events', { headers: { 'last-event-id': '0' } });
  const late = client.send('GET', '/__inspect/tickets/wait?status=redeemed');
  await client.send('GET', '/health');
  await emulator.close();
  expect(await told).toMatchObject({
    status: 200,
    text: expect.stringMatching(/^: listening\n\nid: 0-\w+\n\nid: 1-\w+\nevent: issued\n/),
  });
  expect(await late).toMatchObject({ status: 408 });
});

test('ends when the emulator does, and leaves nobody listening', async () => {
  const emulator = await testEmulator();
  await using listener = await listen(emulator);
  const head = await fetch(`${emulator.url}/__inspect/events`, { method: 'HEAD' });
  expect(head.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  await emulator.close();
  expect(await listener.until(() => false)).toEqual([]);
});
