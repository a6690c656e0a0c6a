import { describe, expect, test } from 'vitest';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { optionsFor } from './support/fixture-steps.ts';
import {
  type Issuing,
  inviting,
  latestTicket,
  posting,
  startingPasswordless,
  zitadelPosting,
} from './support/issuing.ts';
import { ADA, GRACE, issue, issueReset, seedWith } from './support/recovery.ts';

const issueVerification = (emulator: TestEmulator, more: object = {}) =>
  issue(emulator, 'email-verification', { user_id: GRACE, ...more });

async function scan(emulator: TestEmulator, profile: string) {
  const { id } = await latestTicket(emulator);
  return emulator.send('POST', `/__inspect/tickets/${id}/scan`, { body: { profile } });
}

describe('by which scanner a link is used up', () => {
  const passwordless = startingPasswordless({ connection: 'email', email: 'ada@example.com', send: 'link' });
  const v1 = optionsFor('zitadel', { given: { seed: { login: 'v1' } } });
  const links: readonly (readonly [link: string, by: string, issuing: Issuing, options?: object])[] = [
    ['a password link of Auth0', 'none', (emulator) => issueReset(emulator)],
    ['a verification link of Auth0, whose page sends itself', 'browser', (emulator) => issueVerification(emulator)],
    ['the link of a passwordless login', 'get', passwordless],
    ['an enrollment', 'none', posting('/api/v2/guardian/enrollments/ticket', { user_id: ADA })],
    ['a password link of ZITADEL', 'none', zitadelPosting('101', 'password_reset')],
    ['a verification link of ZITADEL, whose page sends itself', 'browser', zitadelPosting('102', 'email/send')],
    ['a verification link of login v1, likewise', 'browser', zitadelPosting('102', 'email/send'), v1],
    ['an invitation of login v1, which takes a password', 'none', zitadelPosting('103', 'invite_code')],
    ['a passkey link', 'none', zitadelPosting('101', 'passkeys/registration_link', { sendLink: {} })],
  ];

  for (const [link, by, issuing, options] of links)
    test(`${link}: ${by}`, async () => {
      await using emulator = await testEmulator(options);
      await issuing(emulator);
      const consumers: string[] = [];
      for (const profile of ['head', 'get', 'browser']) {
        const { status, json } = await scan(emulator, profile);
        expect([status, json.profile]).toEqual([200, profile]);
        if (json.consumed) consumers.push(profile);
      }
      expect(consumers).toEqual(by === 'none' ? [] : [by]);
      expect((await latestTicket(emulator)).status).toBe(by === 'none' ? 'open' : 'redeemed');
    });

  test('no dead one', async () => {
    await using emulator = await testEmulator();
    await issueVerification(emulator, { ttl_sec: 60 });
    emulator.pass(60);
    const { json } = await scan(emulator, 'browser');
    expect(json).toMatchObject({ consumed: false, ticket: { status: 'expired' }, requests: [{ status: 400 }] });
  });
});

describe('what a scanner does', () => {
  test('stands in the journal, and each opening among the views', async () => {
    await using emulator = await testEmulator();
    await issueVerification(emulator, { result_url: 'https://app.acme.test/done' });
    await scan(emulator, 'head');
    const { json } = await scan(emulator, 'browser');

    const { url, id, views } = json.ticket;
    const [link] = url.split('#');
    expect(json.requests).toEqual([
      { method: 'GET', url: link, status: 200 },
      { method: 'POST', url: link, status: 302 },
    ]);
    expect(views).toEqual([
      { at: expect.any(String), method: 'HEAD', userAgent: expect.stringContaining('ms-office') },
      { at: expect.any(String), method: 'GET', userAgent: expect.stringContaining('Chrome') },
    ]);
    const journal = await emulator.send('GET', '/__inspect/requests?path=/u/email-verification');
    const seen = journal.json.requests.map(({ method, ticketIds }: { method: string; ticketIds: string[] }) => {
      return [method, ...ticketIds];
    });
    expect(seen).toEqual([
      ['POST', id],
      ['GET', id],
      ['HEAD', id],
    ]);
  });

  test('follows ten redirects, and no more', async () => {
    await using emulator = await testEmulator();
    const url = `${emulator.url}/u/email-verification?ticket=none`;
    await emulator.send('PATCH', '/api/v2/tenants/settings', {
      headers: { authorization: 'Bearer any' },
      body: { error_page: { url } },
    });
    await issueVerification(emulator, { ttl_sec: 60 });
    emulator.pass(60);
    const { json } = await scan(emulator, 'get');
    expect(json.requests).toHaveLength(11);
    expect(json.requests.at(-1)).toMatchObject({ method: 'GET', status: 302 });
  });

  test('is cut off where a fault says so', async () => {
    await using emulator = await testEmulator();
    await issueVerification(emulator);
    const body = { match: { operation: 'universalLogin.emailVerificationPage' }, drop: true, times: 1 };
    await emulator.send('POST', '/__inspect/faults', { body });
    const { json } = await scan(emulator, 'browser');
    expect(json).toMatchObject({ consumed: false, requests: [{ method: 'GET', status: null }] });
  });

  test('does not leave the emulator', async () => {
    await using emulator = await testEmulator();
    await inviting('grace@example.com')(emulator);
    const { status, json } = await scan(emulator, 'get');
    expect([status, json.detail]).toEqual([409, expect.stringMatching(/^The link leads to https:\/\/app\.acme\.test/)]);
  });

  test('reaches links under the public address', async () => {
    await using emulator = await testEmulator({ publicUrl: 'https://tickets.example.test' });
    await issueVerification(emulator);
    const { json } = await scan(emulator, 'browser');
    expect(json).toMatchObject({
      consumed: true,
      ticket: { url: expect.stringMatching(/^https:\/\/tickets\.example/) },
    });
  });
});

describe('scanning every link', () => {
  test('uses up those that a scanner can, after their call is answered', async () => {
    await using emulator = await testEmulator({ scanLinks: 'browser' });
    const link = await issueVerification(emulator);
    expect(link).toMatch(/\/u\/email-verification\?ticket=/);
    const scanned = await emulator.send('GET', '/__inspect/tickets/wait?status=redeemed');
    expect(scanned.json).toMatchObject({ url: link, views: [{ method: 'GET' }] });
    const again = await emulator.send('GET', new URL(link).pathname + new URL(link).search);
    expect(again.text).toContain('This ticket was already used.');
  });

  test('tells what came of each, and is done with all before the emulator is closed', async () => {
    const emulator = await testEmulator({ scanLinks: 'get', ...seedWith({}), providers: ['auth0'] });
    const links = await Promise.all([issueReset(emulator), issueVerification(emulator)]);
    await inviting('grace@example.com')(emulator);
    await startingPasswordless({ connection: 'email', email: 'ada@example.com', send: 'link' })(emulator);
    await startingPasswordless({ connection: 'sms', phone_number: '+15550100' })(emulator);
    await emulator.close();
    const told = emulator.log.filter((line) => line.startsWith('link scanner (get) '));
    expect(told).toHaveLength(4);
    for (const link of links) expect(told).toContain(`link scanner (get) opened, and left as it is, ${link}`);
    expect(told).toContainEqual(
      expect.stringMatching(/did not open https:\/\/app\.acme\.test\S+: it leads elsewhere$/),
    );
    expect(told).toContainEqual(expect.stringMatching(/used up http:\/\/localhost:\d+\/passwordless\/verify_redirect/));
  });
});
