import { expect, test } from 'vitest';
import { type Answer, type TestEmulator, testEmulator } from './support/emulator.ts';
import { ACME_WEB, ADA, OLD_PASSWORD, seedWith } from './support/recovery.ts';
import { ACME_SPA, broughtBack, createVisitor, requestToken, SPA_CALLBACK } from './support/visitor.ts';

/** How often each race is run; more with RACE_ROUNDS. */
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 15);
const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
const OTP = 'http://auth0.com/oauth/grant-type/passwordless/otp';
const headers = { authorization: 'Bearer any' };

/** Sends the same twice at the same time: one wins. Gives the newest ticket as it is then. */
async function race(emulator: TestEmulator, send: () => Promise<Answer>, won: (answer: Answer) => boolean) {
  const answers = await Promise.all([send(), send()]);
  expect(answers.filter(won), answers.map(({ text }) => text).join('\n')).toHaveLength(1);
  const { json } = await emulator.send('GET', '/__inspect/tickets/latest');
  return json;
}

const succeeded = ({ status }: Answer) => status === 200;

async function created(emulator: TestEmulator, path: string, body: object): Promise<Answer['json']> {
  const { json, status, text } = await emulator.send('POST', path, { headers, body });
  expect(status, text).toBeLessThan(300);
  return json;
}

/** The hidden field that the page's form carries. */
async function stateOf(emulator: TestEmulator, link: string): Promise<string> {
  const { text } = await emulator.send('GET', link);
  return /name="state" value="([^"]*)"/.exec(text)?.[1] ?? '';
}

test.each(['code', 'link'])('of two logins by one %s, one counts', async (send) => {
  await using emulator = await testEmulator();
  const start = { client_id: ACME_SPA, connection: 'email', email: 'mary@example.com', send };
  for (const _ of rounds) {
    await created(emulator, '/passwordless/start', start);
    const { code, url } = (await emulator.send('GET', '/__inspect/tickets/latest')).json;
    const redeem = { grant_type: OTP, realm: 'email', username: start.email, otp: code };
    const ticket =
      send === 'code'
        ? await race(emulator, () => requestToken(emulator, redeem), succeeded)
        : await race(
            emulator,
            () => emulator.send('GET', url),
            (answer) => broughtBack(answer)?.['code'] !== undefined,
          );
    expect(ticket).toMatchObject({ status: 'redeemed', code });
  }
});

test('of two exchanges of one authorization code, one counts; and of two uses of one rotating token', async () => {
  await using emulator = await testEmulator();
  const visitor = createVisitor(emulator);
  await visitor.signIn(await visitor.authorize(), 'ada@example.com', OLD_PASSWORD);
  const code_verifier = 'x'.repeat(43);
  const plain = { code_challenge: code_verifier, code_challenge_method: 'plain' };
  for (const _ of rounds) {
    const code = broughtBack(await visitor.authorize(plain))?.['code'];
    const exchange = { grant_type: 'authorization_code', code, redirect_uri: SPA_CALLBACK, code_verifier };
    const answers = await Promise.all([requestToken(emulator, exchange), requestToken(emulator, exchange)]);
    const [winner] = answers.filter(succeeded);
    expect(answers.filter(succeeded)).toHaveLength(1);
    const refresh = { grant_type: 'refresh_token', refresh_token: winner?.json.refresh_token };
    const renewed = await Promise.all([requestToken(emulator, refresh), requestToken(emulator, refresh)]);
    expect(renewed.filter(succeeded)).toHaveLength(1);
  }
});

test('an invitation is accepted once', async () => {
  await using emulator = await testEmulator();
  const visitor = createVisitor(emulator);
  await visitor.signIn(await visitor.authorize(), 'ada@example.com', OLD_PASSWORD);
  const members = '/api/v2/organizations/org_AcmeCorporation1/members';
  for (const _ of rounds) {
    await emulator.send('DELETE', members, { headers, body: { members: [ADA] } });
    const { ticket_id } = await created(emulator, '/api/v2/organizations/org_AcmeCorporation1/invitations', {
      client_id: ACME_WEB,
      inviter: { name: 'Grace' },
      invitee: { email: 'ada@example.com' },
      send_invitation_email: false,
    });
    const invited = { organization: 'org_AcmeCorporation1', invitation: ticket_id };
    const ticket = await race(
      emulator,
      () => visitor.authorize(invited),
      (answer) => broughtBack(answer)?.['code'] !== undefined,
    );
    expect(ticket.attempts.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['redeemed']);
  }
});

test('a code for a new password sets one', async () => {
  await using emulator = await testEmulator(
    seedWith({ connection: { attributes: { email: { verification_method: 'otp' } } } }),
  );
  for (const round of rounds) {
    const asked = { connection: 'Username-Password-Authentication', email: 'ada@example.com' };
    await emulator.send('POST', `/u/reset-password/request/${asked.connection}`, {
      body: new URLSearchParams({ email: asked.email }),
    });
    const { code, id } = (await emulator.send('GET', '/__inspect/tickets/latest')).json;
    const challenge = Buffer.from(`${id}  ${asked.email}`).toString('base64url');
    const entered = await emulator.send('POST', `/u/email-identifier/challenge?state=${challenge}`, {
      body: new URLSearchParams({ code }),
    });
    const state = new URL(entered.headers.get('location') ?? '', emulator.url).searchParams.get('state') ?? '';
    const passwords = [`Left-Runner-${round}`, `Right-Runner-${round}`];
    const answers = await Promise.all(
      passwords.map((password) => {
        const body = new URLSearchParams({ state, 'password-reset': password, 're-enter-password': password });
        return emulator.send('POST', '/u/reset-password/change', { body });
      }),
    );
    expect(answers.filter(succeeded)).toHaveLength(1);
  }
});

test('a link for a second factor adds one', async () => {
  await using emulator = await testEmulator();
  for (const _ of rounds) {
    const body = { user_id: ADA, send_mail: false, allow_multiple_enrollments: true };
    const { ticket_url } = await created(emulator, '/api/v2/guardian/enrollments/ticket', body);
    const form = new URLSearchParams({ state: await stateOf(emulator, ticket_url) });
    const ticket = await race(emulator, () => emulator.send('POST', ticket_url, { body: form }), succeeded);
    expect(ticket).toMatchObject({ status: 'redeemed' });
  }
});

test('a link for an enterprise connection creates one', async () => {
  await using emulator = await testEmulator();
  const { id } = await created(emulator, '/api/v2/self-service-profiles', { name: 'Customers' });
  for (const round of rounds) {
    const wish = { connection_config: { name: `customer-${round}` } };
    const { ticket: link } = await created(emulator, `/api/v2/self-service-profiles/${id}/sso-ticket`, wish);
    const form = new URLSearchParams({ state: await stateOf(emulator, link), strategy: 'okta' });
    await race(emulator, () => emulator.send('POST', link, { body: form }), succeeded);
  }
  const { json } = await emulator.send('GET', '/api/v2/connections?strategy=okta&per_page=1&include_totals=true', {
    headers,
  });
  expect(json.total).toBe(rounds.length);
});
