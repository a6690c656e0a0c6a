import { describe, expect, test } from 'vitest';
import { type Answer, START, type TestEmulator, testEmulator } from './support/emulator.ts';
import { type Form, openForm, submitForm } from './support/form.ts';
import { GRACE, issue, loginStatus, seedWith } from './support/recovery.ts';

const OLD_PASSWORD = 'Nanosecond-Wire-1952';
const NEW_PASSWORD = 'Compiler-A0-1951';

/** When the tickets here are redeemed: a minute after they were issued. */
const LATER = '2026-01-01T12:01:00.000Z';

const PASSWORD = {
  ticket: 'password-change',
  purpose: 'password_reset',
  body: { user_id: GRACE, mark_email_as_verified: true },
  change: { email_verified: true, last_password_reset: LATER, updated_at: LATER },
  logins: { old: 403, new: 200 },
  message: 'You%20can%20now%20login%20to%20the%20application%20with%20the%20new%20password.',
} as const;

const VERIFICATION = {
  ticket: 'email-verification',
  purpose: 'email_verification',
  body: { user_id: GRACE },
  typed: {},
  change: { email_verified: true, updated_at: LATER },
  logins: { old: 200, new: 403 },
  message: 'Your%20email%20was%20verified.%20You%20can%20continue%20using%20the%20application.',
  link: '/u/email-verification',
  form: '/u/email-verification',
  done: 'Your email address was successfully verified.',
  used: 'This ticket was already used.',
  expired: 'This ticket was expired.',
} as const;

const STORIES = [
  {
    ...PASSWORD,
    experience: 'new',
    typed: { 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD },
    link: '/u/reset-verify',
    form: '/u/reset-password/change',
    done: 'Your password has been changed successfully.',
    used: 'This link has already been used.',
    expired: 'Link Expired',
  },
  {
    ...PASSWORD,
    experience: 'classic',
    typed: { newPassword: NEW_PASSWORD, confirmNewPassword: NEW_PASSWORD },
    link: '/lo/reset',
    form: '/lo/reset',
    done: 'Your password has been reset successfully.',
    used: 'This URL can be used only once',
    expired: 'Access expired.',
  },
  { ...VERIFICATION, experience: 'new' },
  { ...VERIFICATION, experience: 'classic' },
] as const;

type Story = (typeof STORIES)[number];

const passwords = STORIES.filter(({ ticket }) => ticket === 'password-change');
const verifications = STORIES.filter(({ ticket }) => ticket === 'email-verification');
const redirecting = STORIES.filter(({ link }) => link !== '/u/reset-verify');

describe.each(STORIES)('$ticket, $experience experience', (story) => {
  test('is issued, opened, redeemed once, and refused from then on', async () => {
    await using emulator = await begin(story);
    const link = await issueTicket(emulator, story);
    const ticket = await latestTicket(emulator);
    expect(new URL(link).pathname).toBe(story.link);
    expect(ticket).toEqual({
      id: expect.stringMatching(/^tkt_[A-Za-z0-9]{20}$/),
      provider: 'auth0',
      purpose: story.purpose,
      status: 'open',
      userId: GRACE,
      email: 'grace@example.com',
      phone: null,
      url: link,
      code: null,
      issuedAt: START,
      expiresAt: '2026-01-06T12:00:00.000Z',
      redeemedAt: null,
      supersededAt: null,
      revokedAt: null,
      attempts: [],
      views: [],
    });

    const user = await readUser(emulator);
    const scans = ['HEAD', 'GET', 'GET', 'GET'].map((method) => ({ method, userAgent: 'Scanner' }));
    for (const scan of scans) await openForm(emulator, link, scan);
    const scanned = scans.map((scan) => ({ at: START, ...scan }));
    expect(await latestTicket(emulator)).toEqual({ ...ticket, views: scanned });
    expect(await readUser(emulator)).toEqual(user);

    const form = await openForm(emulator, link);
    expect(form.action.pathname).toBe(story.form);
    emulator.pass(60);
    expect(await submit(emulator, form, story)).toMatchObject(page(200, story.done));
    expect(await readUser(emulator)).toEqual({ ...user, ...story.change });
    expect(await logins(emulator)).toEqual(story.logins);

    expect(await submit(emulator, form, story)).toMatchObject(page(400, story.used));
    expect(await emulator.send('GET', link)).toMatchObject(page(400, story.used));
    expect(await latestTicket(emulator)).toEqual({
      ...ticket,
      status: 'redeemed',
      redeemedAt: LATER,
      attempts: [
        { at: LATER, outcome: 'redeemed' },
        { at: LATER, outcome: 'already_redeemed' },
      ],
      views: [
        ...scanned,
        { at: START, method: 'GET', userAgent: 'Browser' },
        { at: LATER, method: 'GET', userAgent: expect.any(String) },
      ],
    });
  });

  test('is good one millisecond before it expires', async () => {
    await using emulator = await begin(story);
    const link = await issueTicket(emulator, story, { ttl_sec: 60 });
    emulator.pass(59.999);
    expect(await submit(emulator, await openForm(emulator, link), story)).toMatchObject(page(200, story.done));
    expect(await logins(emulator)).toEqual(story.logins);
  });

  test('is refused at the instant it expires', async () => {
    await using emulator = await begin(story);
    const link = await issueTicket(emulator, story, { ttl_sec: 60 });
    const [form, user] = [await openForm(emulator, link), await readUser(emulator)];
    emulator.pass(60);
    expect(await submit(emulator, form, story)).toMatchObject(page(400, story.expired));
    expect(await emulator.send('GET', link)).toMatchObject(page(400, story.expired));
    expect(await readUser(emulator)).toEqual(user);
    expect(await latestTicket(emulator)).toMatchObject({
      status: 'expired',
      redeemedAt: null,
      attempts: [{ at: LATER, outcome: 'expired' }],
    });
  });

  test('is found among parameters that a mailer adds', async () => {
    await using emulator = await begin(story);
    const link = await issueTicket(emulator, story);
    const tagged = link.replace(/\?(ticket=\w+)/, '?utm_source=mail&$1&utm_medium=e%20mail');
    expect(await submit(emulator, await openForm(emulator, tagged), story)).toMatchObject(page(200, story.done));
    expect(await latestTicket(emulator)).toMatchObject({ status: 'redeemed' });
  });
});

describe('a newer ticket', () => {
  test.each(passwords)('voids an older one ($ticket, $experience experience)', async (story) => {
    await using emulator = await begin(story);
    const older = await issueTicket(emulator, story);
    const form = await openForm(emulator, older);
    const { id } = await latestTicket(emulator);
    const newer = await issueTicket(emulator, story);

    expect(await emulator.send('GET', older)).toMatchObject(page(400, story.used));
    expect(await submit(emulator, form, story)).toMatchObject(page(400, story.used));
    expect((await emulator.send('GET', `/__inspect/tickets/${id}`)).json).toMatchObject({
      status: 'superseded',
      supersededAt: START,
      attempts: [{ at: START, outcome: 'superseded' }],
    });
    expect(await submit(emulator, await openForm(emulator, newer), story)).toMatchObject(page(200, story.done));
  });

  test.each(verifications)('leaves an older one open ($ticket, $experience experience)', async (story) => {
    await using emulator = await begin(story);
    const older = await issueTicket(emulator, story);
    await issueTicket(emulator, story);
    expect(await submit(emulator, await openForm(emulator, older), story)).toMatchObject(page(200, story.done));
  });
});

describe('result_url', () => {
  const result_url = 'https://app.acme.test/done?from=mail#/top';
  const leadsTo = (query: string) => redirect(`https://app.acme.test/done?from=mail&${query}#/top`);
  const USED = leadsTo('message=This%20URL%20can%20be%20used%20only%20once&success=false');
  const EXPIRED = leadsTo('message=Access%20expired.&success=false');

  describe.each(redirecting)('$ticket, $experience experience', (story) => {
    test.each([
      { includeEmailInRedirect: true, email: '&email=grace%40example.com' },
      { includeEmailInRedirect: false, email: '' },
    ])('is told of success and of use (includeEmailInRedirect: $includeEmailInRedirect)', async (options) => {
      await using emulator = await begin(story);
      const { email, includeEmailInRedirect } = options;
      const link = await issueTicket(emulator, story, { result_url, includeEmailInRedirect });
      const form = await openForm(emulator, link);
      expect(await submit(emulator, form, story)).toMatchObject(
        leadsTo(
          `supportSignUp=true&supportForgotPassword=true${email}&message=${story.message}&success=true&code=success`,
        ),
      );
      expect(await submit(emulator, form, story)).toMatchObject(USED);
      expect(await emulator.send('GET', link)).toMatchObject(USED);
    });

    test('is told that the ticket expired', async () => {
      await using emulator = await begin(story);
      const link = await issueTicket(emulator, story, { result_url, ttl_sec: 60 });
      const form = await openForm(emulator, link);
      emulator.pass(60);
      expect(await submit(emulator, form, story)).toMatchObject(EXPIRED);
      expect(await emulator.send('GET', link)).toMatchObject(EXPIRED);
    });
  });

  test('is not followed by the password page of the new experience', async () => {
    const [story] = STORIES;
    await using emulator = await begin(story);
    const link = await issueTicket(emulator, story, { result_url });
    const form = await openForm(emulator, link);
    expect(await submit(emulator, form, story)).toMatchObject(page(200, story.done));
    expect(await submit(emulator, form, story)).toMatchObject(page(400, story.used));
    expect(await emulator.send('GET', link)).toMatchObject(page(400, story.used));
  });
});

const begin = ({ experience }: Story) => testEmulator(seedWith({ tenant: { universal_login_experience: experience } }));

const issueTicket = (emulator: TestEmulator, { ticket, body }: Story, more: object = {}) =>
  issue(emulator, ticket, { ...body, ...more });

/** A page of this status that says this. */
const page = (status: number, sentence: string) => ({ status, text: expect.stringContaining(sentence) });

/** An answer that leads exactly there. */
const redirect = (location: string) => ({
  status: 302,
  headers: expect.toSatisfy((headers: Headers) => headers.get('location') === location, `leads to ${location}`),
});

/** Types into a form what the story wants there, and sends it. */
function submit(emulator: TestEmulator, form: Form, { typed }: Story): Promise<Answer> {
  return submitForm(emulator, form, typed);
}

async function latestTicket(emulator: TestEmulator) {
  return (await emulator.send('GET', '/__inspect/tickets/latest')).json;
}

async function readUser(emulator: TestEmulator) {
  const headers = { authorization: 'Bearer any' };
  return (await emulator.send('GET', `/api/v2/users/${encodeURIComponent(GRACE)}`, { headers })).json;
}

/** What a login with the old and with the new password is answered. */
async function logins(emulator: TestEmulator): Promise<{ old: number; new: number }> {
  const login = (password: string) => loginStatus(emulator, 'grace@example.com', password);
  return { old: await login(OLD_PASSWORD), new: await login(NEW_PASSWORD) };
}
