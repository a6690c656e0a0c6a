import { describe, expect, test } from 'vitest';
import { SNAPSHOT_LIMIT } from '../src/core/snapshots.ts';
import { savedIn } from './support/data-file.ts';
import { type Answer, START, type TestEmulator, temporaryFolder, testEmulator } from './support/emulator.ts';
import { ADA, GRACE, issue } from './support/recovery.ts';

const headers = { authorization: 'Bearer any' };
const ZITADEL_ADA = '/v2/users/300000000000000101';

const take = (emulator: TestEmulator, name = 'start') => done(emulator.send('PUT', `/__inspect/snapshots/${name}`));
const restore = (emulator: TestEmulator, name = 'start') =>
  done(emulator.send('POST', `/__inspect/snapshots/${name}/restore`));
const stateOf = async (emulator: TestEmulator) => (await emulator.send('GET', '/__inspect/state')).text;
const putState = (emulator: TestEmulator, body: unknown) => emulator.send('PUT', '/__inspect/state', { body });
const addSeed = (emulator: TestEmulator, body: unknown) => emulator.send('POST', '/__inspect/seed', { body });
const wait = (emulator: TestEmulator, query: string) => emulator.send('GET', `/__inspect/tickets/wait?${query}`);

async function done(answer: Promise<Answer>): Promise<void> {
  expect(await answer).toMatchObject({ status: 204, text: '' });
}

async function zitadelCode(emulator: TestEmulator): Promise<string> {
  const body = { returnCode: {} };
  return (await emulator.send('POST', `${ZITADEL_ADA}/password_reset`, { headers, body })).json.verificationCode;
}

const redeem = (emulator: TestEmulator, verificationCode: string) => {
  const body = { newPassword: { password: 'Difference-Engine-2' }, verificationCode };
  return emulator.send('POST', `${ZITADEL_ADA}/password`, { headers, body });
};

const linkStatus = async (emulator: TestEmulator, link: string) => {
  const { pathname, search } = new URL(link);
  return (await emulator.send('GET', `${pathname}${search}`)).status;
};

/** Changes something of everything there is. */
async function upset(emulator: TestEmulator): Promise<void> {
  await issue(emulator, 'email-verification', { user_id: GRACE });
  await emulator.send('PATCH', `/api/v2/users/${encodeURIComponent(GRACE)}`, {
    headers,
    body: { nickname: 'Amazing' },
  });
  await emulator.send('DELETE', `/api/v2/users/${encodeURIComponent(ADA)}`, { headers });
  await emulator.send('DELETE', ZITADEL_ADA, { headers });
  const body = { email: 'grace@example.com', connection: 'Username-Password-Authentication' };
  await emulator.send('POST', '/dbconnections/change_password', { body });
  await emulator.send('PUT', '/__inspect/clock', { body: { now: '2030-01-01T00:00:00Z' } });
}

describe('restoring a snapshot', () => {
  test('brings back tickets, messages, users and the clock of both providers', async () => {
    await using emulator = await testEmulator();
    const link = await issue(emulator, 'password-change', { user_id: ADA });
    await emulator.send('POST', `${ZITADEL_ADA}/password_reset`, { headers, body: { sendLink: {} } });
    const paths = ['state', 'tickets', 'messages', 'users', 'clock'].map((name) => `/__inspect/${name}`);
    const look = async () => {
      const answers = await Promise.all(paths.map((path) => emulator.send('GET', path)));
      return answers.map(({ json: { cursor: _, ...rest } }) => rest);
    };
    const before = await look();
    await take(emulator);
    await upset(emulator);
    expect(await look()).not.toEqual(before);
    await restore(emulator);
    expect(await look()).toEqual(before);
    expect(await linkStatus(emulator, link)).toBe(302);
  });

  test('opens a redeemed ticket again, as often as it is done', async () => {
    await using emulator = await testEmulator();
    const code = await zitadelCode(emulator);
    await take(emulator);
    for (let round = 0; round < 3; round += 1) {
      expect((await redeem(emulator, code)).status).toBe(200);
      expect((await redeem(emulator, code)).status).toBe(400);
      await restore(emulator);
      expect((await emulator.send('GET', '/__inspect/tickets/latest')).json).toMatchObject({
        status: 'open',
        attempts: [],
      });
    }
  });

  test('can be done a hundred times, and soon', async () => {
    await using emulator = await testEmulator();
    await take(emulator);
    const before = await stateOf(emulator);
    let took = 0;
    for (let round = 0; round < 100; round += 1) {
      await issue(emulator, 'password-change', { user_id: ADA });
      const began = performance.now();
      await restore(emulator);
      took += performance.now() - began;
    }
    expect(await stateOf(emulator)).toBe(before);
    // A millisecond or two where nothing else runs.
    expect(took / 100).toBeLessThan(50);
  });

  test('leaves a clock that went on as far from real time as it was', async () => {
    await using emulator = await testEmulator();
    await emulator.send('PUT', '/__inspect/clock', { body: { now: '2030-01-01T00:00:00Z' } });
    await take(emulator);
    await emulator.send('POST', '/__inspect/reset');
    await restore(emulator);
    expect(emulator.clock.frozen).toBe(false);
    const later = emulator.clock.now() - Date.parse('2030-01-01T00:00:00Z');
    expect(later).toBeGreaterThanOrEqual(-1);
    expect(later).toBeLessThan(60_000);
  });

  test('lets what is issued afterwards come after every cursor', async () => {
    await using emulator = await testEmulator();
    await take(emulator);
    await issue(emulator, 'password-change', { user_id: ADA });
    const after = (await emulator.send('GET', '/__inspect/tickets')).json.cursor;
    await restore(emulator);
    expect((await emulator.send('GET', '/__inspect/tickets')).json).toEqual({ tickets: [], cursor: after });
    await issue(emulator, 'password-change', { user_id: ADA });
    expect((await wait(emulator, `after=${after}&timeout=0`)).json).toMatchObject({ userId: ADA });
  });

  test('is seen by whoever waits', async () => {
    await using emulator = await testEmulator();
    await issue(emulator, 'password-change', { user_id: ADA });
    await take(emulator);
    await emulator.send('POST', '/__inspect/reset');
    const ticket = wait(emulator, 'email=ada@example.com');
    await restore(emulator);
    expect(await ticket).toMatchObject({ status: 200, json: { userId: ADA } });
  });

  test('gives a fresh allowance of requests', async () => {
    await using emulator = await testEmulator({ rateLimits: { management: { burst: 1, perMinute: 1 } } });
    const ask = async () => (await emulator.send('GET', '/api/v2/clients', { headers })).status;
    await take(emulator);
    expect([await ask(), await ask()]).toEqual([200, 429]);
    await restore(emulator);
    expect([await ask(), await ask()]).toEqual([200, 429]);
  });

  test('is in the data file when it is answered; the snapshots are not', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    const first = await testEmulator({ data });
    await issue(first, 'password-change', { user_id: ADA });
    await take(first);
    const before = savedIn(data);
    await upset(first);
    expect(savedIn(data)).not.toBe(before);
    await restore(first);
    expect(savedIn(data)).toBe(before);
    await first.close();

    await using second = await testEmulator({ data });
    expect(await stateOf(second)).toBe(before);
    expect((await second.send('GET', '/__inspect/snapshots')).json).toEqual({ snapshots: [] });
  });
});

test('no more snapshots are kept than the limit, and one of them can be replaced or make room', async () => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  for (let number = 0; number < SNAPSHOT_LIMIT; number += 1) await take(emulator, `number-${number}`);
  expect(await emulator.send('PUT', '/__inspect/snapshots/more')).toMatchObject({
    status: 400,
    json: { detail: 'There are 100 snapshots already, which is the most. Delete one, or take its name.' },
  });
  await take(emulator, 'number-5');
  await done(emulator.send('DELETE', '/__inspect/snapshots/number-6'));
  await take(emulator, 'more');
  const { snapshots } = (await emulator.send('GET', '/__inspect/snapshots')).json;
  expect(snapshots).toHaveLength(SNAPSHOT_LIMIT);
  expect(snapshots.slice(-2).map(({ name }: { name: string }) => name)).toEqual(['number-5', 'more']);
});

describe('a state', () => {
  test('is that of the data file, with no password in it', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    await using emulator = await testEmulator({ data });
    await issue(emulator, 'password-change', { user_id: ADA });
    const state = await stateOf(emulator);
    expect(state).toBe(savedIn(data));
    expect(state).not.toContain('Analytical-Engine-1843');
  });

  test('got from another emulator goes on here', async () => {
    await using there = await testEmulator();
    await issue(there, 'email-verification', { user_id: GRACE });
    const link = await issue(there, 'password-change', { user_id: ADA });
    const code = await zitadelCode(there);
    const state = await stateOf(there);

    await using here = await testEmulator();
    const ticket = wait(here, 'provider=zitadel');
    await done(putState(here, JSON.parse(state)));
    expect((await ticket).status).toBe(200);
    expect(await stateOf(here)).toBe(state);
    expect(await linkStatus(here, link)).toBe(302);
    expect((await here.send('GET', '/__inspect/tickets')).json.cursor).toBe('3');
    expect((await redeem(here, code)).status).toBe(200);
    expect(emulatorTime(here)).toBe(START);
  });

  test('that is refused changes nothing, in memory or in the file', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    await using emulator = await testEmulator({ data });
    await issue(emulator, 'password-change', { user_id: ADA });
    const before = await stateOf(emulator);
    const { providers, ...rest } = JSON.parse(before);
    const torn = { ...providers, zitadel: { ...providers.zitadel, users: [{ id: '1', username: 'torn' }] } };
    expect(await putState(emulator, { ...rest, tickets: [], providers: torn })).toMatchObject({
      status: 400,
      json: { detail: expect.stringMatching(/^providers\.zitadel: is not what this emulator writes \(.+\)\.$/) },
    });
    expect(await stateOf(emulator)).toBe(before);
    expect(savedIn(data)).toBe(before);
  });
});

describe('more of a seed', () => {
  const auth0User = { user_id: 'auth0|new', connection: 'Username-Password-Authentication', email: 'new@example.com' };
  const zitadelUser = { userId: '1', human: { givenName: 'New', familyName: 'User', email: 'new@acme.example' } };

  test('gives users who can be issued tickets at once, and who log in', async () => {
    await using emulator = await testEmulator();
    const users = [{ ...auth0User, password: 'Analytical-Engine-1843' }];
    await done(addSeed(emulator, { auth0: { users }, zitadel: { users: [zitadelUser] } }));
    const link = await issue(emulator, 'password-change', { user_id: 'auth0|new' });
    expect(await linkStatus(emulator, link)).toBe(302);
    const reset = await emulator.send('POST', '/v2/users/1/password_reset', { headers, body: { returnCode: {} } });
    expect(reset.json.verificationCode).toEqual(expect.any(String));
    const body = {
      grant_type: 'password',
      client_id: 'AcmeWebApplication00000000000001',
      client_secret: 'acme-web-client-secret-for-local-tests-only-0000000000000000000A',
      username: 'new@example.com',
      password: 'Analytical-Engine-1843',
    };
    expect((await emulator.send('POST', '/oauth/token', { body })).status).toBe(200);
  });

  test('that clashes changes nothing, whichever record does', async () => {
    await using emulator = await testEmulator();
    await issue(emulator, 'password-change', { user_id: ADA });
    const before = await stateOf(emulator);
    const clashing = { ...zitadelUser, userId: '300000000000000101' };
    const seed = {
      auth0: { tenant: { friendly_name: 'New' }, users: [auth0User] },
      zitadel: { users: [zitadelUser, clashing] },
    };
    expect(await addSeed(emulator, seed)).toMatchObject({
      status: 400,
      json: { detail: 'zitadel.users[1].userId: is that of another one already: 300000000000000101.' },
    });
    expect(await stateOf(emulator)).toBe(before);
  });

  test('is gone after a reset, and in the data file before', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    await using emulator = await testEmulator({ data });
    await done(addSeed(emulator, { auth0: { users: [auth0User] } }));
    expect(savedIn(data)).toContain('new@example.com');
    await emulator.send('POST', '/__inspect/reset');
    expect(savedIn(data)).not.toContain('new@example.com');
  });
});

function emulatorTime({ clock }: TestEmulator): string {
  return new Date(clock.now()).toISOString();
}
