import { expect, test } from 'vitest';
import { ROW_LIMIT } from '../src/core/retention.ts';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { ADA, OLD_PASSWORD } from './support/recovery.ts';
import { broughtBack, createVisitor, exchange } from './support/visitor.ts';

const headers = { authorization: 'Bearer any' };
const YEAR_SECONDS = 31_557_600;
const INVITATIONS = '/api/v2/organizations/org_AcmeCorporation1/invitations';
const TOKENS = '/v2/users/300000000000000201/pats';

type Rows = readonly { readonly id: string }[];

async function saved(emulator: TestEmulator) {
  return (await emulator.send('GET', '/__inspect/state')).json;
}

/** The ids in the provider's tables of these names. */
async function idsIn(emulator: TestEmulator, provider: string, names: readonly string[]): Promise<string[][]> {
  const { providers } = await saved(emulator);
  return names.map((name) => providers[provider][name].map(({ id }: { id: string }) => id));
}

/** Puts these rows in the place of all in a table. */
async function fill(emulator: TestEmulator, provider: string, name: string, rows: Rows): Promise<void> {
  const state = await saved(emulator);
  state.providers[provider][name] = rows;
  const { status, text } = await emulator.send('PUT', '/__inspect/state', { body: state });
  expect(status, text).toBeLessThan(300);
}

const full = (row: (number: number) => object): Rows =>
  Array.from({ length: ROW_LIMIT }, (_, number) => ({ id: String(number), ...row(number) }));

test('logins, sessions, codes and tokens that are over go with the next of their kind', async () => {
  await using emulator = await testEmulator();
  const names = ['logins', 'sessions', 'authorizationCodes', 'refreshTokens'];
  const round = async () => {
    const [visitor, other] = [createVisitor(emulator), createVisitor(emulator)];
    await other.authorize();
    const first = await visitor.signIn(await visitor.authorize(), 'ada@example.com', OLD_PASSWORD);
    expect((await exchange(emulator, first)).status).toBe(200);
    expect(broughtBack(await visitor.authorize())).toHaveProperty('code');
    return idsIn(emulator, 'auth0', names);
  };
  const before = await round();
  expect(before.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  emulator.pass(YEAR_SECONDS);
  const after = await round();
  expect(after.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect(after.flat().filter((id) => before.flat().includes(id))).toEqual([]);
});

test('sessions of ZITADEL that are over make room when there are too many, and then the oldest', async () => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  const begin = async () => (await emulator.send('POST', '/v2/sessions', { headers, body: {} })).json.sessionId;
  const state = (number: number) => (number < 3 ? 'ACTIVE' : 'TERMINATED');
  await fill(
    emulator,
    'zitadel',
    'sessions',
    full((number) => ({ state: state(number), userId: null, expiresAt: number === 1 ? 1 : null })),
  );
  const first = await begin();
  expect(await idsIn(emulator, 'zitadel', ['sessions'])).toEqual([['0', '2', first]]);

  await fill(
    emulator,
    'zitadel',
    'sessions',
    full(() => ({ state: 'ACTIVE', userId: null, expiresAt: null })),
  );
  await emulator.send('POST', '/v2/sessions', { headers, body: { checks: { user: { userId: 'nobody' } } } });
  expect((await idsIn(emulator, 'zitadel', ['sessions']))[0]?.[0]).toBe('0');
  await begin();
  const [ids = []] = await idsIn(emulator, 'zitadel', ['sessions']);
  expect([ids.length, ids[0]]).toEqual([ROW_LIMIT, '1']);
});

test('tokens that were taken away are forgotten when there are too many; those that are good never', async () => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  const owner = '300000000000000201';
  const rows = full((number) => ({ tokenId: `t${number}`, userId: number < 2 ? owner : null, expiresAt: null }));
  await fill(emulator, 'zitadel', 'tokens', rows);
  const body = { expirationDate: '2999-01-01T00:00:00Z' };
  const { json } = await emulator.send('POST', TOKENS, { headers, body });
  expect(await idsIn(emulator, 'zitadel', ['tokens'])).toEqual([['0', '1', json.token]]);
});

test('invitations that have ended make room when there are too many', async () => {
  await using emulator = await testEmulator({ providers: ['auth0'] });
  const invite = async () => {
    const parties = { client_id: 'AcmeWebApplication00000000000001', inviter: { name: 'Ada' } };
    const body = { ...parties, invitee: { email: 'mary@example.com' }, send_invitation_email: false };
    return (await emulator.send('POST', INVITATIONS, { headers, body })).json.id;
  };
  const open = await invite();
  const { providers } = await saved(emulator);
  const ended = full(() => ({ organization_id: 'org_AcmeCorporation1', ticket_id: 'gone' })).slice(1);
  await fill(emulator, 'auth0', 'invitations', [...providers.auth0.invitations, ...ended]);
  const next = await invite();
  expect(await idsIn(emulator, 'auth0', ['invitations'])).toEqual([[open, next]]);
});

test('of registrations of passkeys that nobody ends a hundred are kept', async () => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  const register = async () =>
    (await emulator.send('POST', '/v2/users/300000000000000101/passkeys', { headers, body: {} })).json.passkeyId;
  const ids = [];
  for (let count = 0; count < 101; count += 1) ids.push(await register());
  const { providers } = await saved(emulator);
  const { human } = providers.zitadel.users.find(({ id }: { id: string }) => id === '300000000000000101').type;
  expect(human.passkeys.map(({ id }: { id: string }) => id)).toEqual(ids.slice(1));
});

test('of a body that is wrong in a hundred thousand places the journal keeps a hundred', async () => {
  await using emulator = await testEmulator({ providers: ['auth0'] });
  const body = { members: Array(100_000).fill(1) };
  const path = '/api/v2/organizations/org_AcmeCorporation1/members';
  expect((await emulator.send('POST', path, { headers, body })).status).toBe(400);
  const { json } = await emulator.send('GET', '/__inspect/requests/req_1');
  expect(json.violations).toHaveLength(100);
  expect((await emulator.send('GET', `/api/v2/users/${encodeURIComponent(ADA)}`, { headers })).status).toBe(200);
});
