import { describe, expect, test } from 'vitest';
import { type Answer, START, type TestEmulator, testEmulator } from './support/emulator.ts';
import { ADA, NEW_PASSWORD, OLD_PASSWORD } from './support/recovery.ts';
import {
  ACME_SPA,
  broughtBack,
  createVisitor,
  exchange,
  requestToken,
  resetPassword,
  SPA_CALLBACK,
  spaWith,
  type Visitor,
} from './support/visitor.ts';

const EMAIL = 'ada@example.com';
const LOGIN_REQUIRED = { error: 'login_required', error_description: 'Login required', state: 'xyz' };
const UNKNOWN_REFRESH_TOKEN = { error: 'invalid_grant', error_description: 'Unknown or invalid refresh token.' };

test('a password is reset: the old session ends, and the new password logs in', async () => {
  await using emulator = await testEmulator();
  const visitor = createVisitor(emulator);
  const before = (await logIn(emulator, visitor, OLD_PASSWORD)).json;
  expect(broughtBack(await visitor.authorize({ prompt: 'none' }))).toMatchObject({ code: expect.any(String) });

  await resetPassword(emulator);

  expect(broughtBack(await visitor.authorize({ prompt: 'none' }))).toEqual(LOGIN_REQUIRED);
  const form = await visitor.authorize();
  expect(await visitor.signIn(form, EMAIL, OLD_PASSWORD)).toMatchObject({
    status: 400,
    text: expect.stringContaining('Wrong email or password'),
  });
  const after = (await logIn(emulator, visitor, NEW_PASSWORD)).json;
  expect(claimsOf(after.id_token).sid).not.toBe(claimsOf(before.id_token).sid);
  expect(await userInfo(emulator, after.access_token)).toEqual({
    sub: ADA,
    given_name: 'Ada',
    family_name: 'Lovelace',
    nickname: 'ada',
    name: 'Ada Lovelace',
    picture: expect.stringContaining('gravatar'),
    updated_at: START,
    email: EMAIL,
    email_verified: true,
  });

  const returnTo = encodeURIComponent(SPA_CALLBACK);
  const left = await visitor.open(`/v2/logout?client_id=${ACME_SPA}&returnTo=${returnTo}`);
  expect(left.headers.get('location')).toBe(SPA_CALLBACK);
  expect(broughtBack(await visitor.authorize({ prompt: 'none' }))).toEqual(LOGIN_REQUIRED);
});

test('a refresh token outlives a reset, as the vendor documents, until it is revoked', async () => {
  await using emulator = await testEmulator();
  const { refresh_token } = (await logIn(emulator, createVisitor(emulator), OLD_PASSWORD)).json;
  await resetPassword(emulator);

  const { status, json } = await refresh(emulator, refresh_token);
  expect({ status, rotated: json.refresh_token !== refresh_token }).toEqual({ status: 200, rotated: true });
  const body = { client_id: ACME_SPA, token: json.refresh_token };
  expect(await emulator.send('POST', '/oauth/revoke', { body })).toMatchObject({ status: 200, text: '' });
  expect((await refresh(emulator, json.refresh_token)).json).toEqual(UNKNOWN_REFRESH_TOKEN);
});

describe('a session ends', () => {
  const patch = (body: object) => (emulator: TestEmulator) =>
    emulator.send('PATCH', `/api/v2/users/${encodeURIComponent(ADA)}`, {
      headers: { authorization: 'Bearer any' },
      body,
    });
  const remove = (emulator: TestEmulator) =>
    emulator.send('DELETE', `/api/v2/users/${encodeURIComponent(ADA)}`, { headers: { authorization: 'Bearer any' } });

  test.each([
    ['by a reset', resetPassword],
    ['by a new password of the Management API', patch({ password: NEW_PASSWORD })],
    ['by another address', patch({ email: 'countess@example.com' })],
    ['when the user is blocked', patch({ blocked: true })],
    ['when the user is deleted', remove],
    ['three days after it was last used', (emulator: TestEmulator) => emulator.pass(259_200)],
  ])('%s', async (_, end) => {
    await using emulator = await testEmulator();
    const visitor = createVisitor(emulator);
    await logIn(emulator, visitor, OLD_PASSWORD);
    await end(emulator);
    expect(broughtBack(await visitor.authorize({ prompt: 'none' }))).toEqual(LOGIN_REQUIRED);
  });

  test('seven days after the login, however often it is used', async () => {
    await using emulator = await testEmulator();
    const visitor = createVisitor(emulator);
    await logIn(emulator, visitor, OLD_PASSWORD);
    for (const _ of [1, 2, 3]) {
      emulator.pass(172_800);
      expect(broughtBack(await visitor.authorize({ prompt: 'none' }))).toHaveProperty('code');
    }
    emulator.pass(86_400);
    expect(broughtBack(await visitor.authorize({ prompt: 'none' }))).toEqual(LOGIN_REQUIRED);
  });

  test.each([
    ['session_lifetime', { session_lifetime: 2, idle_session_lifetime: 2 }, [3600, 3599], 1],
    ['idle_session_lifetime', { idle_session_lifetime: 1 }, [3599, 3599], 3600],
  ])('when the %s of the tenant says so', async (_, settings, uses, last) => {
    await using emulator = await testEmulator();
    const headers = { authorization: 'Bearer any' };
    await emulator.send('PATCH', '/api/v2/tenants/settings', { headers, body: settings });
    const visitor = createVisitor(emulator);
    await logIn(emulator, visitor, OLD_PASSWORD);
    for (const seconds of uses) {
      emulator.pass(seconds);
      expect(broughtBack(await visitor.authorize({ prompt: 'none' }))).toHaveProperty('code');
    }
    emulator.pass(last);
    expect(broughtBack(await visitor.authorize({ prompt: 'none' }))).toEqual(LOGIN_REQUIRED);
  });

  test('but not by a change of something else', async () => {
    await using emulator = await testEmulator();
    const visitor = createVisitor(emulator);
    await logIn(emulator, visitor, OLD_PASSWORD);
    await patch({ name: 'Countess' })(emulator);
    expect(broughtBack(await visitor.authorize({ prompt: 'none' }))).toHaveProperty('code');
  });
});

test('a logout that names the session by its sid asks nobody', async () => {
  await using emulator = await testEmulator();
  const visitor = createVisitor(emulator);
  const { sid } = claimsOf((await logIn(emulator, visitor, OLD_PASSWORD)).json.id_token);
  const asked = { client_id: ACME_SPA, logout_hint: String(sid), post_logout_redirect_uri: SPA_CALLBACK };
  const left = await visitor.open(`/oidc/logout?${new URLSearchParams(asked)}`);
  expect([left.status, left.headers.get('location')]).toEqual([302, SPA_CALLBACK]);
  expect(broughtBack(await visitor.authorize({ prompt: 'none' }))).toEqual(LOGIN_REQUIRED);
});

describe('a code', () => {
  const INVALID = { error: 'invalid_grant', error_description: 'Invalid authorization code' };

  test('is good once', async () => {
    await using emulator = await testEmulator();
    const answer = await signIn(createVisitor(emulator), OLD_PASSWORD);
    expect(await exchange(emulator, answer)).toMatchObject({ status: 200 });
    expect(await exchange(emulator, answer)).toMatchObject({ status: 403, json: INVALID });
  });

  test.each([
    [599.999, 200],
    [600, 403],
  ])('after %d seconds is answered %d', async (seconds, status) => {
    await using emulator = await testEmulator();
    const answer = await signIn(createVisitor(emulator), OLD_PASSWORD);
    emulator.pass(seconds);
    expect(await exchange(emulator, answer)).toMatchObject({ status });
  });
});

describe('a login page', () => {
  test('goes on in the browser that it began in, and in no other', async () => {
    await using emulator = await testEmulator();
    const form = await createVisitor(emulator).authorize();
    for (const other of [createVisitor(emulator), await arrived(emulator)]) {
      expect(await other.signIn(form, EMAIL, OLD_PASSWORD)).toMatchObject({
        status: 400,
        text: expect.stringContaining('Oops!, something went wrong'),
      });
      expect(broughtBack(await other.authorize({ prompt: 'none' }))).toEqual(LOGIN_REQUIRED);
    }
  });

  test('leads back once', async () => {
    await using emulator = await testEmulator();
    const visitor = createVisitor(emulator);
    const form = await visitor.authorize();
    expect(broughtBack(await visitor.signIn(form, EMAIL, OLD_PASSWORD))).toHaveProperty('code');
    expect(await visitor.signIn(form, EMAIL, OLD_PASSWORD)).toMatchObject({ status: 400 });
  });

  test.each([
    [3599.999, 302],
    [3600, 400],
  ])('after %d seconds is answered %d', async (seconds, status) => {
    await using emulator = await testEmulator();
    const visitor = createVisitor(emulator);
    const form = await visitor.authorize();
    emulator.pass(seconds);
    expect(await visitor.signIn(form, EMAIL, OLD_PASSWORD)).toMatchObject({ status });
  });
});

describe('refresh tokens', () => {
  const rotating = (more: object = {}) =>
    spaWith({ refresh_token: { rotation_type: 'rotating', expiration_type: 'expiring', ...more } });

  test('rotate; who uses an old one ends the whole family', async () => {
    await using emulator = await testEmulator(rotating());
    const first = (await logIn(emulator, createVisitor(emulator), OLD_PASSWORD)).json.refresh_token;
    const second = (await refresh(emulator, first)).json.refresh_token;
    const third = (await refresh(emulator, second)).json.refresh_token;
    expect(await refresh(emulator, first)).toMatchObject({ status: 403, json: UNKNOWN_REFRESH_TOKEN });
    expect(await refresh(emulator, third)).toMatchObject({ status: 403, json: UNKNOWN_REFRESH_TOKEN });
  });

  test('are good for the leeway after they were rotated', async () => {
    await using emulator = await testEmulator(rotating({ leeway: 10 }));
    const first = (await logIn(emulator, createVisitor(emulator), OLD_PASSWORD)).json.refresh_token;
    expect(await refresh(emulator, first)).toMatchObject({ status: 200 });
    emulator.pass(9.999);
    expect(await refresh(emulator, first)).toMatchObject({ status: 200 });
    emulator.pass(0.001);
    expect(await refresh(emulator, first)).toMatchObject({ status: 403, json: UNKNOWN_REFRESH_TOKEN });
  });

  test('stay the same where the client does not rotate them', async () => {
    await using emulator = await testEmulator(
      spaWith({ refresh_token: { rotation_type: 'non-rotating', expiration_type: 'non-expiring' } }),
    );
    const { refresh_token } = (await logIn(emulator, createVisitor(emulator), OLD_PASSWORD)).json;
    emulator.pass(31_557_600);
    for (const _ of [1, 2]) {
      const { status, json } = await refresh(emulator, refresh_token);
      expect({ status, refresh_token: json.refresh_token }).toEqual({ status: 200, refresh_token: undefined });
    }
  });

  test.each([
    ['15 days without use', 1, 1_296_000],
    ['30 days after the login, however often they are used', 3, 864_000],
  ])('expire %s', async (_, uses, seconds) => {
    await using emulator = await testEmulator(rotating());
    let { refresh_token } = (await logIn(emulator, createVisitor(emulator), OLD_PASSWORD)).json;
    for (let use = 1; use < uses; use += 1) {
      emulator.pass(seconds);
      refresh_token = (await refresh(emulator, refresh_token)).json.refresh_token;
      expect(refresh_token).toMatch(/^v1\./);
    }
    emulator.pass(seconds);
    expect(await refresh(emulator, refresh_token)).toMatchObject({ status: 403, json: UNKNOWN_REFRESH_TOKEN });
  });

  test('give no more than was granted', async () => {
    await using emulator = await testEmulator(rotating());
    const { refresh_token } = (await logIn(emulator, createVisitor(emulator), OLD_PASSWORD)).json;
    const { json } = await refresh(emulator, refresh_token, { scope: 'openid delete:users' });
    expect(json).toMatchObject({ scope: 'openid', id_token: expect.any(String) });
  });
});

/** A browser that has been to the login page, and so has cookies of its own. */
async function arrived(emulator: TestEmulator): Promise<Visitor> {
  const visitor = createVisitor(emulator);
  await visitor.authorize();
  return visitor;
}

async function signIn(visitor: Visitor, password: string): Promise<Answer> {
  return visitor.signIn(await visitor.authorize(), EMAIL, password);
}

/** The tokens of a login in the browser. */
async function logIn(emulator: TestEmulator, visitor: Visitor, password: string): Promise<Answer> {
  const answer = await signIn(visitor, password);
  expect(broughtBack(answer)).toEqual({ code: expect.stringMatching(/^[A-Za-z0-9]{43}$/), state: 'xyz' });
  const tokens = await exchange(emulator, answer);
  expect(tokens).toMatchObject({ status: 200, json: { scope: 'openid profile email offline_access' } });
  return tokens;
}

function refresh(emulator: TestEmulator, refresh_token: string, more: object = {}): Promise<Answer> {
  return requestToken(emulator, { grant_type: 'refresh_token', refresh_token, ...more });
}

async function userInfo(emulator: TestEmulator, token: string): Promise<object> {
  return (await emulator.send('GET', '/userinfo', { headers: { authorization: `Bearer ${token}` } })).json;
}

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}
