import { expect, test } from 'vitest';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { openForm, submitForm } from './support/form.ts';
import { ADA, BY_CODE, codeIn, latestMail, seedWith, ticketStatus } from './support/recovery.ts';

const EMAIL = 'ada@example.com';
const REQUEST_PAGE = '/u/reset-password/request/Username-Password-Authentication';
const INVALID = 'The code you entered is invalid';
const headers = { authorization: 'Bearer any' };

const fault = async (emulator: TestEmulator, body: object) =>
  expect(await emulator.send('POST', '/__inspect/faults', { body })).toMatchObject({ status: 201 });

/** The address of the page that asks for the code that Ada was mailed. */
async function challengePage(emulator: TestEmulator): Promise<string> {
  const asked = await submitForm(emulator, await openForm(emulator, REQUEST_PAGE), { email: EMAIL });
  return asked.headers.get('location') ?? '';
}

test.each([
  ['expired', 'expired'],
  ['already_used', 'redeemed'],
])('%s by address meets the page that asks for a code', async (scenario, status) => {
  await using emulator = await testEmulator(seedWith({ connection: BY_CODE }));
  const form = await openForm(emulator, await challengePage(emulator));
  await fault(emulator, { scenario, email: EMAIL, times: 1 });
  const answer = await submitForm(emulator, form, { code: codeIn(await latestMail(emulator, EMAIL)) });
  expect([answer.status, await ticketStatus(emulator)]).toEqual([400, status]);
  expect(answer.text).toContain(INVALID);
});

test('a code that really expired is told the same', async () => {
  await using emulator = await testEmulator(seedWith({ connection: BY_CODE }));
  const form = await openForm(emulator, await challengePage(emulator));
  emulator.pass(10 * 24 * 3600);
  const answer = await submitForm(emulator, form, { code: codeIn(await latestMail(emulator, EMAIL)) });
  expect([answer.status, await ticketStatus(emulator)]).toEqual([400, 'expired']);
  expect(answer.text).toContain(INVALID);
});

test('a fault by address meets that page when it is opened', async () => {
  await using emulator = await testEmulator(seedWith({ connection: BY_CODE }));
  const page = await challengePage(emulator);
  await fault(emulator, { match: { email: EMAIL }, respond: { status: 503 }, times: 1 });
  expect((await emulator.send('GET', page)).status).toBe(503);
  expect((await emulator.send('GET', page)).status).toBe(200);
});

test.each([
  [{ blocked: false }, false],
  [{ nickname: 'Countess' }, true],
])('user_blocked takes back its own block alone: %j of a blocked user leaves %j', async (body, blocked) => {
  await using emulator = await testEmulator();
  const user = `/api/v2/users/${encodeURIComponent(ADA)}`;
  await emulator.send('PATCH', user, { headers, body: { blocked: true } });
  await fault(emulator, { scenario: 'user_blocked', match: { userId: ADA }, times: 1 });
  expect((await emulator.send('PATCH', user, { headers, body })).headers.get('x-ticketstub')).toBeNull();
  expect((await emulator.send('GET', user, { headers })).json.blocked).toBe(blocked);
  expect((await emulator.send('GET', '/__inspect/faults')).json.faults).toMatchObject([{ remaining: 0 }]);
});
