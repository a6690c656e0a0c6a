import { expect, test } from 'vitest';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { ADA, issue, loginStatus } from './support/recovery.ts';

const ROUNDS = 200;
/** In one round of so many the winner and the loser try to log in. */
const SAMPLE = 25;
const rounds = Array.from({ length: ROUNDS }, (_, round) => round);

test('of two passwords set with one ticket at once, one counts', { timeout: 60_000 }, async () => {
  await using emulator = await testEmulator();
  for (const round of rounds) {
    const link = await issue(emulator, 'password-change', { user_id: ADA });
    const { headers } = await emulator.send('GET', link);
    const passwords = [`Left-Runner-${round}`, `Right-Runner-${round}`];
    const statuses = await race(
      emulator,
      headers.get('location') ?? '',
      passwords.map((password) => ({ 'password-reset': password, 're-enter-password': password })),
    );
    if (round % SAMPLE === 0) {
      const logins = await Promise.all(passwords.map((password) => loginStatus(emulator, 'ada@example.com', password)));
      expect(logins, `round ${round}`).toEqual(statuses.map((status) => (status === 200 ? 200 : 403)));
    }
  }
});

test('of two verifications with one ticket at once, one counts', { timeout: 60_000 }, async () => {
  await using emulator = await testEmulator();
  for (const _ of rounds) {
    await setUnverified(emulator);
    const link = await issue(emulator, 'email-verification', { user_id: ADA });
    const { text } = await emulator.send('GET', link);
    const [, state = ''] = /name="state" value="([^"]*)"/.exec(text) ?? [];
    await race(emulator, link, [{ state }, { state }]);
  }
});

/** Sends both forms at the same time; exactly one may succeed, and the ticket has to know of both. */
async function race(
  emulator: TestEmulator,
  path: string,
  forms: readonly Record<string, string>[],
): Promise<readonly number[]> {
  const answers = await Promise.all(
    forms.map((form) => emulator.send('POST', path, { body: new URLSearchParams(form) })),
  );
  const statuses = answers.map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 400]);
  const { json } = await emulator.send('GET', '/__inspect/tickets/latest');
  const outcomes = json.attempts.map(({ outcome }: { outcome: string }) => outcome);
  expect([json.status, ...outcomes]).toEqual(['redeemed', 'redeemed', 'already_redeemed']);
  return statuses;
}

async function setUnverified(emulator: TestEmulator): Promise<void> {
  const headers = { authorization: 'Bearer any' };
  const body = { email_verified: false };
  const { status } = await emulator.send('PATCH', `/api/v2/users/${encodeURIComponent(ADA)}`, { headers, body });
  expect(status).toBe(200);
}
