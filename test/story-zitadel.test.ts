import { describe, expect, test } from 'vitest';
import { type Answer, START, type TestEmulator, testEmulator } from './support/emulator.ts';
import { optionsFor } from './support/fixture-steps.ts';
import { openForm, submitForm } from './support/form.ts';

const ADA = '300000000000000101';
const OLD_PASSWORD = 'Analytical-Engine-1843';
const NEW_PASSWORD = 'Compiler-A0-1951';

/** When the codes here are redeemed: a minute after they were issued. */
const LATER = '2026-01-01T12:01:00.000Z';
const CODE = /^[A-Z0-8]{6}$/;

/** The ways in which a code reaches its user, and the link that carries it. */
const MEDIA = [
  { medium: 'the default mail', body: {}, url: /^http:\/\/localhost:\d+\/ui\/v2\/login\/password\/set\?code=/ },
  {
    medium: 'a template of the caller',
    body: { sendLink: { urlTemplate: 'https://app.acme.example/reset?code={{.Code}}' } },
    url: /^https:\/\/app\.acme\.example\/reset\?code=[A-Z0-8]{6}$/,
  },
  { medium: 'the answer', body: { returnCode: {} }, url: null },
] as const;

describe.each(MEDIA)('a code by $medium', ({ body, url }) => {
  test('is issued, read, redeemed once, and refused from then on', async () => {
    await using emulator = await begin();
    const { verificationCode } = (await reset(emulator, body)).json;
    const ticket = await latestTicket(emulator);
    expect(ticket).toEqual({
      id: expect.stringMatching(/^tkt_[A-Za-z0-9]{20}$/),
      provider: 'zitadel',
      purpose: 'password_reset',
      status: 'open',
      userId: ADA,
      email: 'ada@acme.example',
      phone: null,
      url: url && expect.stringMatching(url),
      code: expect.stringMatching(CODE),
      issuedAt: START,
      expiresAt: '2026-01-01T13:00:00.000Z',
      redeemedAt: null,
      supersededAt: null,
      revokedAt: null,
      attempts: [],
      views: [],
    });
    expect(verificationCode).toEqual(url ? undefined : ticket.code);
    const { messages } = (await emulator.send('GET', `/__inspect/messages?ticketId=${ticket.id}`)).json;
    expect(messages).toEqual(url ? [expect.objectContaining({ text: expect.stringContaining(ticket.url) })] : []);

    const user = await readUser(emulator);
    emulator.pass(60);
    expect(await redeem(emulator, ticket.code, 'weak')).toMatchObject(refused('DOMAIN-HuJf6'));
    expect(await redeem(emulator, ticket.code)).toMatchObject({ status: 200 });
    expect(await readUser(emulator)).toEqual({
      ...user,
      human: { ...user.human, passwordChanged: '2026-01-01T12:01:00Z' },
    });
    expect(await logins(emulator)).toEqual({ old: 400, new: 201 });

    expect(await redeem(emulator, ticket.code)).toMatchObject(refused('COMMAND-2M9fs'));
    expect(await latestTicket(emulator)).toEqual({
      ...ticket,
      status: 'redeemed',
      redeemedAt: LATER,
      attempts: [
        { at: LATER, outcome: 'redeemed' },
        { at: LATER, outcome: 'already_redeemed' },
      ],
    });
  });
});

const PAGES = [
  { login: 'v1', path: '/ui/login/password/init', confirmation: 'passwordconfirm' },
  { login: 'v2', path: '/ui/v2/login/password/set', confirmation: 'confirmPassword' },
] as const;

describe.each(PAGES)('the page of login $login', ({ login, path, confirmation }) => {
  const typed = { password: NEW_PASSWORD, [confirmation]: NEW_PASSWORD };
  const start = () => begin({ login });

  test('is opened by scanners without harm, and sets the password once', async () => {
    await using emulator = await start();
    await reset(emulator);
    const ticket = await latestTicket(emulator);
    expect(new URL(ticket.url).pathname).toBe(path);

    const user = await readUser(emulator);
    const scans = ['HEAD', 'GET', 'GET', 'GET'].map((method) => ({ method, userAgent: 'Scanner' }));
    for (const { method, userAgent } of scans) {
      const headers = { 'user-agent': userAgent };
      expect(await emulator.send(method, ticket.url, { headers })).toMatchObject({ status: 200 });
    }
    const views = scans.map((scan) => ({ at: START, ...scan }));
    expect(await latestTicket(emulator)).toEqual({ ...ticket, views });
    expect(await readUser(emulator)).toEqual(user);

    const form = await openForm(emulator, ticket.url);
    emulator.pass(60);
    expect(await submitForm(emulator, form, { code: ticket.code, ...typed })).toMatchObject({ status: 200 });
    expect(await logins(emulator)).toEqual({ old: 400, new: 201 });
    expect(await submitForm(emulator, form, { code: ticket.code, ...typed })).toMatchObject({ status: 400 });
    expect(await redeem(emulator, ticket.code)).toMatchObject(refused('COMMAND-2M9fs'));
    expect((await latestTicket(emulator)).attempts.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'redeemed',
      'already_redeemed',
      'already_redeemed',
    ]);
  });

  test('is too late at the instant at which the code expires', async () => {
    await using emulator = await start();
    await reset(emulator);
    const { url, code } = await latestTicket(emulator);
    const form = await openForm(emulator, url);
    emulator.pass(3600);
    expect(await submitForm(emulator, form, { code, ...typed })).toMatchObject({
      status: 400,
      text: expect.stringContaining('Code is expired'),
    });
    expect(await logins(emulator)).toEqual({ old: 201, new: 400 });
  });
});

test('a code is good one millisecond before it expires', async () => {
  await using emulator = await begin();
  await reset(emulator);
  const { code } = await latestTicket(emulator);
  emulator.pass(3599.999);
  expect(await redeem(emulator, code)).toMatchObject({ status: 200 });
});

test('a code is refused at the instant it expires', async () => {
  await using emulator = await begin();
  await reset(emulator);
  const { code } = await latestTicket(emulator);
  emulator.pass(3600);
  expect(await redeem(emulator, code)).toMatchObject(refused('CODE-QvUQ4P'));
  expect(await latestTicket(emulator)).toMatchObject({
    status: 'expired',
    redeemedAt: null,
    attempts: [{ at: '2026-01-01T13:00:00.000Z', outcome: 'expired' }],
  });
  expect(await logins(emulator)).toEqual({ old: 201, new: 400 });
});

test('a newer code voids an older one', async () => {
  await using emulator = await begin();
  await reset(emulator);
  const older = await latestTicket(emulator);
  await reset(emulator);
  const newer = await latestTicket(emulator);

  expect(await redeem(emulator, older.code)).toMatchObject(refused('CODE-woT0xc'));
  expect((await emulator.send('GET', `/__inspect/tickets/${older.id}`)).json).toMatchObject({
    status: 'superseded',
    supersededAt: START,
    attempts: [{ at: START, outcome: 'superseded' }],
  });
  expect(await redeem(emulator, newer.code)).toMatchObject({ status: 200 });
  expect(await logins(emulator)).toEqual({ old: 400, new: 201 });
});

/** An emulator with this changed in the built-in seed. */
const begin = (seed: Readonly<Record<string, unknown>> = {}) =>
  testEmulator(optionsFor('zitadel', { given: { seed } }));

/** A refusal with this id. */
const refused = (id: string) => ({ json: { details: [{ id }] } });

const headers = { authorization: 'Bearer any' };

function reset(emulator: TestEmulator, body: object = {}): Promise<Answer> {
  return emulator.send('POST', `/v2/users/${ADA}/password_reset`, { headers, body });
}

function redeem(emulator: TestEmulator, verificationCode: string, password = NEW_PASSWORD): Promise<Answer> {
  const body = { newPassword: { password }, verificationCode };
  return emulator.send('POST', `/v2/users/${ADA}/password`, { headers, body });
}

async function latestTicket(emulator: TestEmulator) {
  return (await emulator.send('GET', '/__inspect/tickets/latest')).json;
}

async function readUser(emulator: TestEmulator) {
  return (await emulator.send('GET', `/v2/users/${ADA}`, { headers })).json.user;
}

/** What a session with the old and with the new password is answered. */
async function logins(emulator: TestEmulator): Promise<{ old: number; new: number }> {
  const login = async (password: string) => {
    const checks = { user: { loginName: 'ada@acme.example' }, password: { password } };
    return (await emulator.send('POST', '/v2/sessions', { headers, body: { checks } })).status;
  };
  return { old: await login(OLD_PASSWORD), new: await login(NEW_PASSWORD) };
}
