import type { JsonObject } from '@bufbuild/protobuf';
import { describe, expect, test } from 'vitest';
import { type Answer, type TestEmulator, testEmulator } from './support/emulator.ts';
import { openForm, submitForm } from './support/form.ts';
import { http2Client } from './support/http2.ts';
import {
  ADA,
  GRACE,
  issue,
  issueReset,
  loginStatus,
  NEW_PASSWORD,
  OLD_PASSWORD,
  ticketStatus,
} from './support/recovery.ts';
import { callOver, methodOf, WIRES } from './support/wires.ts';

const headers = { authorization: 'Bearer any' };
const ADA_AT_ZITADEL = '300000000000000101';
const ADAS_ADDRESS = 'ada@example.com';

const fault = async (emulator: TestEmulator, body: object): Promise<string> => {
  const { status, json, text } = await emulator.send('POST', '/__inspect/faults', { body });
  if (status !== 201) throw new Error(text);
  return json.id;
};

const changePassword = (emulator: TestEmulator, user_id = ADA): Promise<Answer> =>
  emulator.send('POST', '/api/v2/tickets/password-change', { headers, body: { user_id } });

const passwordReset = (emulator: TestEmulator, userId = ADA_AT_ZITADEL): Promise<Answer> =>
  emulator.send('POST', `/v2/users/${userId}/password_reset`, { headers, body: { returnCode: {} } });

const setPassword = (emulator: TestEmulator, verificationCode: string): Promise<Answer> => {
  const body = { newPassword: { password: NEW_PASSWORD }, verificationCode };
  return emulator.send('POST', `/v2/users/${ADA_AT_ZITADEL}/password`, { headers, body });
};

/** A call over one of the rpc protocols. */
const overWire = (emulator: TestEmulator, wire: string, operation: string, message: JsonObject) => {
  const method = methodOf(operation);
  const transport = WIRES[wire]?.(emulator.url);
  if (!method || !transport) throw new Error(`there is no ${operation} over ${wire}`);
  return callOver(transport, method, message, headers);
};

describe('an answer instead of the operation', () => {
  test('fails the third call, in the words of the vendor, and changes nothing', async () => {
    await using emulator = await testEmulator();
    const id = await fault(emulator, {
      match: { operation: 'tickets.changePassword' },
      respond: { status: 503, headers: { 'Retry-After': '7' } },
      skip: 2,
      times: 1,
    });
    const answers = [];
    for (let count = 0; count < 4; count += 1) answers.push(await changePassword(emulator));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 503, 201]);
    const failed = answers[2];
    expect(failed?.json).toEqual({ statusCode: 503, error: 'Service Unavailable', message: 'Service Unavailable' });
    expect(failed?.headers.get('retry-after')).toBe('7');
    expect(failed?.headers.get('x-ticketstub')).toBe('fault');
    const { json: tickets } = await emulator.send('GET', '/__inspect/tickets');
    expect(tickets.tickets).toHaveLength(3);
    const { json: journal } = await emulator.send('GET', '/__inspect/requests?status=503');
    expect(journal.requests).toMatchObject([{ operation: 'tickets.changePassword', faultId: id, ticketIds: [] }]);
  });

  test('shows an example of the document, over every wire', async () => {
    await using emulator = await testEmulator();
    const operation = 'UserService.PasswordReset';
    await fault(emulator, { match: { operation }, respond: { example: 'reset_user_not_found' } });
    const { status, json } = await passwordReset(emulator);
    expect({ status, code: json.code }).toEqual({ status: 404, code: 5 });
    for (const wire of Object.keys(WIRES)) {
      expect(await overWire(emulator, wire, operation, { userId: ADA_AT_ZITADEL })).toEqual(json);
    }
  });

  test('shows the documented answer of a status', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, { match: { operation: 'tickets.changePassword' }, respond: { status: 404 } });
    expect(await changePassword(emulator)).toMatchObject({
      status: 404,
      json: { statusCode: 404, error: 'Not Found' },
    });
  });

  test('sends what it was given', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, {
      match: { provider: 'auth0' },
      respond: { status: 418, body: 'short and stout' },
      times: 1,
    });
    await fault(emulator, { match: { provider: 'auth0' }, respond: { body: { odd: true } } });
    expect(await changePassword(emulator)).toMatchObject({ status: 418, text: 'short and stout' });
    expect(await changePassword(emulator)).toMatchObject({ status: 200, json: { odd: true } });
    expect((await passwordReset(emulator)).status).toBe(200);
    expect((await emulator.send('GET', '/__inspect/tickets')).status).toBe(200);
  });

  test.each([204, 304])('may be a %i, which has no body, over either version of HTTP', async (status) => {
    await using emulator = await testEmulator();
    await fault(emulator, {
      match: { provider: 'auth0' },
      respond: { status, body: 'none', headers: { etag: '"x"' } },
    });
    expect(await changePassword(emulator)).toMatchObject({ status, text: '' });
    using client = http2Client(emulator.url);
    const path = `/api/v2/users/${encodeURIComponent(ADA)}`;
    expect(await client.send('GET', path, { headers })).toMatchObject({ status, text: '', headers: { etag: '"x"' } });
  });

  test('that fits no message is an error over an rpc protocol, not a fault of ours', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, { match: { provider: 'zitadel' }, respond: { status: 200, body: 'nonsense' } });
    for (const wire of Object.keys(WIRES)) {
      const told = await overWire(emulator, wire, 'UserService.PasswordReset', { userId: ADA_AT_ZITADEL });
      expect(told).toMatchObject({ code: expect.any(Number) });
    }
  });
});

test('an answer of null is an empty message over rpc, and kept like any other', async () => {
  await using emulator = await testEmulator();
  await fault(emulator, { match: { provider: 'zitadel' }, respond: { body: null } });
  expect((await passwordReset(emulator)).text).toBe('null');
  for (const wire of Object.keys(WIRES)) {
    expect(await overWire(emulator, wire, 'UserService.PasswordReset', { userId: ADA_AT_ZITADEL })).toEqual({});
  }
  const { json } = await emulator.send('GET', '/__inspect/requests?status=200');
  expect(json.requests).toHaveLength(5);
});

describe('a connection', () => {
  test('is cut instead of an answer', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, { match: { email: ADAS_ADDRESS }, drop: true, times: 1 });
    await expect(changePassword(emulator)).rejects.toThrow();
    expect((await changePassword(emulator)).status).toBe(201);
    expect(await emulator.send('GET', '/__inspect/tickets').then(({ json }) => json.tickets)).toHaveLength(1);
  });

  test('that was cut is kept without an answer', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, { match: { email: ADAS_ADDRESS }, drop: true, times: 1 });
    await expect(changePassword(emulator)).rejects.toThrow();
    const { json: kept } = await emulator.send('GET', '/__inspect/requests/req_1');
    const warnings = ['the connection was cut by the fault flt_1: nobody was sent an answer'];
    expect(kept).toMatchObject({ status: null, response: { status: null, headers: {}, body: null }, warnings });
    const { json: har } = await emulator.send('GET', '/__inspect/requests.har');
    expect(har.log.entries[0].response).toMatchObject({ status: 0, statusText: '' });
  });

  test.each(Object.keys(WIRES))('is cut over %s', async (wire) => {
    await using emulator = await testEmulator();
    await fault(emulator, { match: { operation: 'UserService.PasswordReset' }, drop: true });
    const message = { userId: ADA_AT_ZITADEL, returnCode: {} };
    const told = await overWire(emulator, wire, 'UserService.PasswordReset', message);
    expect(told).not.toHaveProperty('verificationCode');
    expect(await emulator.send('GET', '/__inspect/tickets').then(({ json }) => json.tickets)).toHaveLength(0);
  });
});

test('an answer is held back, and nobody waits for it when the client or the emulator goes', async () => {
  const emulator = await testEmulator();
  await fault(emulator, { match: { userId: ADA }, delayMs: 600_000 });
  const gone = new AbortController();
  const path = `${emulator.url}/api/v2/users/${encodeURIComponent(ADA)}`;
  const first = fetch(path, { headers, signal: gone.signal });
  const second = fetch(path, { headers });
  const other = await emulator.send('GET', `/api/v2/users/${encodeURIComponent(GRACE)}`, { headers });
  expect(other.status).toBe(200);
  gone.abort();
  await expect(first).rejects.toThrow();
  await emulator.close();
  // It was told to go on, for there is no more time.
  expect((await second).status).toBe(200);
});

test('a fault that only holds back lets the operation do its work, in the state as it is then', async () => {
  await using emulator = await testEmulator();
  await fault(emulator, { match: { operation: 'tickets.changePassword' }, delayMs: 30 });
  const held = changePassword(emulator);
  await emulator.send('POST', '/__inspect/reset');
  expect((await held).status).toBe(201);
  expect(await ticketStatus(emulator)).toBe('open');
});

describe('expired', () => {
  test('spoils the next link of this address that is opened, for good', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, { scenario: 'expired', email: 'ADA@example.com', times: 1 });
    const link = await issueReset(emulator);
    const graces = await issue(emulator, 'password-change', { user_id: GRACE });
    await openForm(emulator, graces);
    for (const _ of ['once', 'again']) {
      const { pathname, search } = new URL(link);
      const opened = await emulator.send('GET', `${pathname}${search}`);
      expect(opened.text).toContain('<title>Password reset error');
    }
    await openForm(emulator, await issueReset(emulator));
  });

  test('spoils a link whose page is open already', async () => {
    await using emulator = await testEmulator();
    const form = await openForm(emulator, await issueReset(emulator));
    await fault(emulator, { scenario: 'expired', email: ADAS_ADDRESS });
    const typed = { 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD };
    const late = await submitForm(emulator, form, typed);
    expect(late.text).toContain('<title>Password reset error');
    expect(await ticketStatus(emulator)).toBe('expired');
    expect(await loginStatus(emulator, ADAS_ADDRESS, OLD_PASSWORD)).toBe(200);
  });

  test('spoils a code, over REST and over rpc, as time would', async () => {
    await using emulator = await testEmulator();
    const late = await passwordReset(emulator);
    emulator.pass(3600);
    const expected = await setPassword(emulator, late.json.verificationCode);
    await fault(emulator, { scenario: 'expired', email: 'ada@acme.example' });
    const { json } = await passwordReset(emulator);
    expect(await setPassword(emulator, json.verificationCode)).toMatchObject({
      status: expected.status,
      json: expected.json,
    });
    const next = await passwordReset(emulator);
    const message = {
      userId: ADA_AT_ZITADEL,
      newPassword: { password: NEW_PASSWORD },
      verificationCode: next.json.verificationCode,
    };
    expect(await overWire(emulator, 'gRPC', 'UserService.SetPassword', message)).toEqual(expected.json);
  });

  test('lets a wrong code be wrong', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, { scenario: 'expired', email: 'ada@acme.example' });
    const { json } = await passwordReset(emulator);
    const wrong = await setPassword(emulator, 'WRONG1');
    expect(JSON.stringify(wrong.json)).toContain('Code is invalid');
    const { json: faults } = await emulator.send('GET', '/__inspect/faults');
    expect(faults.faults).toMatchObject([{ matched: 0 }]);
    expect((await setPassword(emulator, json.verificationCode)).status).toBe(400);
  });
});

test('several faults: the first that is due acts, and those that still let some go by count along', async () => {
  await using emulator = await testEmulator();
  const match = { operation: 'tickets.changePassword' };
  await fault(emulator, { match, respond: { status: 500 }, times: 1 });
  await fault(emulator, { match, respond: { status: 503 }, skip: 2, times: 1 });
  await fault(emulator, { match, respond: { status: 502 }, skip: 2, times: 1 });
  const statuses = [];
  for (let count = 0; count < 5; count += 1) statuses.push((await changePassword(emulator)).status);
  expect(statuses).toEqual([500, 201, 503, 502, 201]);
});

describe('a ticket is spoilt', () => {
  const spoil = { scenario: 'already_used', email: 'ada@acme.example' };

  test('by no request that is refused before it would use it', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, spoil);
    const { json } = await passwordReset(emulator);
    const path = `/v2/users/${ADA_AT_ZITADEL}/password`;
    const { verificationCode } = json;
    const body = { newPassword: { password: NEW_PASSWORD }, verificationCode };
    expect((await emulator.send('POST', path, { body })).status).toBe(401);
    expect((await emulator.send('POST', path, { headers, body: { newPassword: 7, verificationCode } })).status).toBe(
      400,
    );
    expect(await ticketStatus(emulator)).toBe('open');
  });

  test('by no words that happen to be its code', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, spoil);
    const { json } = await passwordReset(emulator);
    const metadata = [{ key: json.verificationCode, value: 'eA==' }];
    await emulator.send('POST', `/v2/users/${ADA_AT_ZITADEL}/metadata`, { headers, body: { metadata } });
    expect(await ticketStatus(emulator)).toBe('open');
  });

  test('for an address whatever its case, also beside a code', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, { scenario: 'expired', email: 'Ada@Example.com' });
    const start = { client_id: 'AcmeWebApplication00000000000001', connection: 'email', send: 'code' };
    const secret = 'acme-web-client-secret-for-local-tests-only-0000000000000000000A';
    const client = { ...start, client_secret: secret };
    await emulator.send('POST', '/passwordless/start', { body: { ...client, email: ADAS_ADDRESS } });
    const { json: ticket } = await emulator.send('GET', '/__inspect/tickets/latest');
    const grant = { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'email' };
    const body = {
      ...grant,
      client_id: client.client_id,
      client_secret: secret,
      username: 'ADA@example.COM',
      otp: ticket.code,
    };
    expect((await emulator.send('POST', '/oauth/token', { body })).status).toBe(403);
    expect(await ticketStatus(emulator)).toBe('expired');
  });

  test('without that being taken for a redemption', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, { ...spoil, email: ADAS_ADDRESS });
    await issueReset(emulator);
    const { json: ticket } = await emulator.send('GET', '/__inspect/tickets/latest');
    const { json } = await emulator.send('POST', `/__inspect/tickets/${ticket.id}/redeem`);
    expect(json).toMatchObject({
      redeemed: false,
      ticket: { status: 'redeemed', attempts: [] },
    });
  });
});

test('who is merely mentioned is not the one that a request is about', async () => {
  await using emulator = await testEmulator();
  await fault(emulator, { email: ADAS_ADDRESS, respond: { status: 500 } });
  const path = `/api/v2/users/${encodeURIComponent(GRACE)}`;
  const body = { user_metadata: { manager: ADAS_ADDRESS } };
  expect((await emulator.send('PATCH', path, { headers, body })).status).toBe(200);
  expect(await loginStatus(emulator, 'grace@example.com', ADAS_ADDRESS)).toBe(403);
});

test('already_used has the ticket used by somebody else, and tells so as the vendor does', async () => {
  await using emulator = await testEmulator();
  const used = await passwordReset(emulator);
  await setPassword(emulator, used.json.verificationCode);
  const expected = await setPassword(emulator, used.json.verificationCode);
  await fault(emulator, { scenario: 'already_used', match: { userId: ADA_AT_ZITADEL }, times: 1 });
  const { json } = await passwordReset(emulator);
  expect(await setPassword(emulator, json.verificationCode)).toMatchObject({
    status: expected.status,
    json: expected.json,
  });
  expect(await ticketStatus(emulator)).toBe('redeemed');
  const again = await passwordReset(emulator);
  expect((await setPassword(emulator, again.json.verificationCode)).status).toBe(200);
});

describe('rate_limited', () => {
  test('refuses as Auth0 does, for this user alone', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, { scenario: 'rate_limited', email: ADAS_ADDRESS, times: 1 });
    expect((await changePassword(emulator, GRACE)).status).toBe(201);
    const refused = await changePassword(emulator);
    expect(refused).toMatchObject({ status: 429, json: { statusCode: 429, error: 'Too Many Requests' } });
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect((await changePassword(emulator)).status).toBe(201);
  });

  test('refuses as ZITADEL does, over REST and gRPC', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, { scenario: 'rate_limited', match: { provider: 'zitadel' } });
    const { status, json } = await passwordReset(emulator);
    expect({ status, code: json.code }).toEqual({ status: 429, code: 8 });
    const message = { userId: ADA_AT_ZITADEL };
    expect(await overWire(emulator, 'gRPC', 'UserService.PasswordReset', message)).toEqual(json);
  });
});

describe('user_blocked', () => {
  test('refuses a login as Auth0 does, and leaves the user as he is', async () => {
    await using emulator = await testEmulator();
    const path = `/api/v2/users/${encodeURIComponent(ADA)}`;
    const before = await emulator.send('GET', path, { headers });
    await fault(emulator, {
      scenario: 'user_blocked',
      email: ADAS_ADDRESS,
      match: { operation: 'oauth.token' },
      times: 1,
    });
    expect(await loginStatus(emulator, ADAS_ADDRESS, OLD_PASSWORD)).toBe(403);
    expect((await emulator.send('GET', path, { headers })).json).toEqual(before.json);
    expect(await loginStatus(emulator, ADAS_ADDRESS, OLD_PASSWORD)).toBe(200);
  });

  test('refuses a session as ZITADEL does', async () => {
    await using emulator = await testEmulator();
    await fault(emulator, { scenario: 'user_blocked', email: 'ada@acme.example' });
    const checks = { user: { loginName: 'ada@acme.example' }, password: { password: OLD_PASSWORD } };
    const refused = await emulator.send('POST', '/v2/sessions', { headers, body: { checks } });
    expect(refused).toMatchObject({ status: 400, text: expect.stringContaining('Errors.User.NotActive') });
    await emulator.send('DELETE', '/__inspect/faults');
    expect((await emulator.send('POST', '/v2/sessions', { headers, body: { checks } })).status).toBe(201);
  });
});

test('unavailable is the 503 of either vendor, and UNAVAILABLE over rpc', async () => {
  await using emulator = await testEmulator();
  await fault(emulator, { scenario: 'unavailable' });
  expect(await changePassword(emulator)).toMatchObject({ status: 503, json: { statusCode: 503 } });
  expect(await passwordReset(emulator)).toMatchObject({ status: 503, json: { code: 14 } });
  const told = await overWire(emulator, 'gRPC', 'UserService.PasswordReset', { userId: ADA_AT_ZITADEL });
  expect(told).toMatchObject({ code: 14 });
});

test('a snapshot has the faults that there were, and as often as they had met something', async () => {
  await using emulator = await testEmulator();
  await fault(emulator, { scenario: 'unavailable', times: 2 });
  await changePassword(emulator);
  await emulator.send('PUT', '/__inspect/snapshots/one-left');
  await changePassword(emulator);
  await fault(emulator, { drop: true });
  await emulator.send('POST', '/__inspect/snapshots/one-left/restore');
  const { json } = await emulator.send('GET', '/__inspect/faults');
  expect(json.faults).toMatchObject([{ scenario: 'unavailable', remaining: 1 }]);
});

test('there are a hundred faults at most', async () => {
  await using emulator = await testEmulator();
  for (let count = 0; count < 100; count += 1) await fault(emulator, { delayMs: 1 });
  await expect(fault(emulator, { delayMs: 1 })).rejects.toThrow('There are 100 faults already');
});
