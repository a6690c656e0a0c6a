import { describe, expect, test } from 'vitest';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import {
  type Issuing,
  inviting,
  latestTicket,
  posting,
  startingPasswordless,
  zitadelPosting,
} from './support/issuing.ts';
import { ADA, BY_CODE, GRACE, issue, issueReset, isVerified, loginStatus, seedWith } from './support/recovery.ts';

const CLASSIC = seedWith({ tenant: { universal_login_experience: 'classic' } });
const returned = { returnCode: {} };
const passwordless = { connection: 'email', email: 'new@example.com' };
const verifyGrace: Issuing = (emulator) => issue(emulator, 'email-verification', { user_id: GRACE });

async function redeem(emulator: TestEmulator, body?: object) {
  const { id } = await latestTicket(emulator);
  return emulator.send('POST', `/__inspect/tickets/${id}/redeem`, { body });
}

const forgetPassword: Issuing = (emulator) => {
  const body = { connection: 'Username-Password-Authentication', email: 'ada@example.com' };
  return emulator.send('POST', '/dbconnections/change_password', { body });
};

const issueSsoTicket: Issuing = async (emulator) => {
  const { json } = await posting('/api/v2/self-service-profiles', { name: 'Staff' })(emulator);
  const body = { connection_config: { name: 'staff' } };
  return posting(`/api/v2/self-service-profiles/${json.id}/sso-ticket`, body)(emulator);
};

/** What a session with this password is answered. */
async function zitadelLogin(emulator: TestEmulator, loginName: string, password: string): Promise<number> {
  return (await posting('/v2/sessions', { checks: { user: { loginName }, password: { password } } })(emulator)).status;
}

describe('a ticket is redeemed at its page', () => {
  const inviteByOwnLink = { sendCode: { urlTemplate: 'https://app.acme.test/join?code={{.Code}}' } };
  const passkeyLink = 'passkeys/registration_link';
  const tickets: readonly (readonly [ticket: string, heading: string | null, issuing: Issuing, options?: object])[] = [
    ['a password link', 'Password Changed!', (emulator) => issueReset(emulator)],
    ['a password code', 'Password Changed!', forgetPassword, seedWith({ connection: BY_CODE })],
    ['a classic link', 'Password reset', (emulator) => issueReset(emulator), CLASSIC],
    ['a verification link', 'Email Verified', verifyGrace],
    ['an enrollment', "You're All Set!", posting('/api/v2/guardian/enrollments/ticket', { user_id: ADA })],
    ['an SSO ticket', "You're done", issueSsoTicket],
    ['a passwordless link', null, startingPasswordless({ ...passwordless, send: 'link' })],
    ['a passwordless code', null, startingPasswordless({ ...passwordless, send: 'code' })],
    [
      'a passwordless code by text message',
      null,
      startingPasswordless({ connection: 'sms', phone_number: '+15550100' }),
    ],
    ["ZITADEL's password link", 'Password set', zitadelPosting('101', 'password_reset')],
    ["ZITADEL's password code", 'Password set', zitadelPosting('101', 'password_reset', returned)],
    ["ZITADEL's verification code", 'User verified', zitadelPosting('102', 'email/send', returned)],
    ["ZITADEL's invitation", 'User activated', zitadelPosting('103', 'invite_code')],
    ["ZITADEL's invitation into an application", 'Password set', zitadelPosting('103', 'invite_code', inviteByOwnLink)],
    ["ZITADEL's passkey link", 'Passwordless set up', zitadelPosting('101', passkeyLink, { sendLink: {} })],
    ["ZITADEL's passkey code", 'Passwordless set up', zitadelPosting('101', passkeyLink, returned)],
  ];

  for (const [ticket, heading, issuing, options] of tickets)
    test(ticket, async () => {
      await using emulator = await testEmulator(options);
      await issuing(emulator);
      const { status, json } = await redeem(emulator);
      expect([status, json.redeemed, json.ticket?.status]).toEqual([200, true, 'redeemed']);
      expect(json.page).toMatchObject({ heading, errors: [] });
    });

  test('with a password that is made up, and works', async () => {
    await using emulator = await testEmulator();
    await issueReset(emulator);
    const { password } = (await redeem(emulator)).json;
    expect(password).toMatch(/^([a-z][A-Z]\d-){4}[a-z][A-Z]\d$/);
    expect(await loginStatus(emulator, 'ada@example.com', password)).toBe(200);

    await zitadelPosting('103', 'invite_code', returned)(emulator);
    const invited = (await redeem(emulator)).json;
    expect(await zitadelLogin(emulator, 'alan@acme.example', invited.password)).toBe(201);
  });

  test('with the same password in every run, where everything is', async () => {
    const passwords = [1, 2].map(async () => {
      await using emulator = await testEmulator({ randomSeed: 7 });
      await issueReset(emulator);
      return (await redeem(emulator)).json.password;
    });
    expect(new Set(await Promise.all(passwords)).size).toBe(1);
  });

  test('without a password, where none is asked for', async () => {
    await using emulator = await testEmulator();
    await verifyGrace(emulator);
    expect((await redeem(emulator, { password: 'Never-Typed-1' })).json).not.toHaveProperty('password');
    expect(await isVerified(emulator, GRACE)).toBe(true);
  });

  test('and the way out of the emulator is told, not gone', async () => {
    await using emulator = await testEmulator(CLASSIC);
    await issueReset(emulator, { result_url: 'https://app.acme.test/done?from=mail' });
    const { page, redirect, requests } = (await redeem(emulator)).json;
    expect(page).toMatchObject({ status: 302, heading: null });
    const { origin, searchParams } = new URL(redirect);
    expect([origin, searchParams.get('from'), searchParams.get('success')]).toEqual([
      'https://app.acme.test',
      'mail',
      'true',
    ]);
    expect(requests.map(({ method }: { method: string }) => method)).toEqual(['GET', 'POST']);
  });
});

describe('what a user would see is told', () => {
  test('of a weak password, which burns nothing', async () => {
    await using emulator = await testEmulator();
    for (const issuing of [issueReset, zitadelPosting('101', 'password_reset', returned)]) {
      await issuing(emulator);
      const { status, json } = await redeem(emulator, { password: 'weak' });
      expect([status, json.redeemed, json.page.status, json.page.errors.length]).toEqual([200, false, 400, 1]);
      expect(json).toMatchObject({ password: 'weak', ticket: { status: 'open' } });
      expect((await redeem(emulator, { password: 'Difference-Engine-2' })).json.redeemed).toBe(true);
    }
  });

  test('of a link that is too old', async () => {
    await using emulator = await testEmulator();
    await issueReset(emulator, { ttl_sec: 60 });
    emulator.pass(60);
    const { status, json } = await redeem(emulator);
    expect([status, json.redeemed, json.ticket.status]).toEqual([200, false, 'expired']);
    expect(json.page).toMatchObject({ status: 400, heading: 'Link Expired' });
  });

  test('of a code that was used', async () => {
    await using emulator = await testEmulator();
    await zitadelPosting('102', 'email/send', returned)(emulator);
    await redeem(emulator);
    const { status, json } = await redeem(emulator);
    expect([status, json.redeemed]).toEqual([200, false]);
    expect(json.page).toMatchObject({ status: 400, heading: 'Verify user', errors: ['Could not verify email'] });
  });
});

describe("an invitation into Auth0's organization", () => {
  test('is accepted by a login with the present password', async () => {
    await using emulator = await testEmulator();
    await inviting('grace@example.com')(emulator);
    const asked = await redeem(emulator);
    expect([asked.status, asked.json.detail]).toEqual([
      400,
      'The page asks for the present password of grace@example.com: give it as password.',
    ]);
    const { json } = await redeem(emulator, { password: 'Nanosecond-Wire-1952' });
    expect(json).toMatchObject({ redeemed: true, page: { status: 302 }, ticket: { status: 'redeemed' } });
    expect(json.redirect).toMatch(/^https:\/\/app\.acme\.test\/callback\?code=/);
    const members = await emulator.send('GET', '/api/v2/organizations/org_AcmeCorporation1/members', {
      headers: { authorization: 'Bearer any' },
    });
    expect(members.text).toContain(GRACE);
  });

  test('stays open when the password is wrong', async () => {
    await using emulator = await testEmulator();
    await inviting('grace@example.com')(emulator);
    const { json } = await redeem(emulator, { password: 'Wrong-1' });
    expect(json).toMatchObject({ redeemed: false, ticket: { status: 'open' } });
    expect(json.page).toMatchObject({ status: 400, heading: 'Welcome', errors: ['Wrong email or password'] });
  });
});

describe('what has no page is refused, with the way that there is', () => {
  const createInDatabase = posting('/api/v2/users', {
    connection: 'Username-Password-Authentication',
    email: 'new@example.com',
    password: 'Difference-Engine-2',
  });
  const codes: readonly (readonly [code: string, why: RegExp, issuing: Issuing, options?: object])[] = [
    [
      "of a number of ZITADEL's",
      /POST \/v2\/users\/\d+\/phone\/verify/,
      zitadelPosting('101', 'phone', { phone: '+41790000000' }),
    ],
    [
      "that verifies an address at Auth0's login",
      /^The login page asks/,
      createInDatabase,
      seedWith({ connection: BY_CODE }),
    ],
  ];

  for (const [code, why, issuing, options] of codes)
    test(`a code ${code}`, async () => {
      await using emulator = await testEmulator(options);
      await issuing(emulator);
      const { status, json } = await redeem(emulator);
      expect([status, json.detail]).toEqual([409, expect.stringMatching(why)]);
    });

  test("a code of a provider's that is switched off", async () => {
    await using before = await testEmulator();
    await zitadelPosting('101', 'password_reset', returned)(before);
    const state = (await before.send('GET', '/__inspect/state')).json;
    await using emulator = await testEmulator({ providers: ['auth0'] });
    await emulator.send('PUT', '/__inspect/state', { body: state });
    const { status, json } = await redeem(emulator);
    expect([status, json.detail]).toEqual([409, expect.stringMatching(/its provider is switched off/)]);
  });
});
