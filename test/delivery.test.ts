import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Message } from '../src/core/message.ts';
import { MisuseError } from '../src/core/misuse.ts';
import { createDelivery, type Outcome } from '../src/delivery/delivery.ts';
import { startEmulator } from '../src/emulator.ts';
import { readOptions } from '../src/options.ts';
import { DEFAULT_SEED } from '../src/seed.ts';
import { createClient } from '../src/testing/client/index.ts';
import { START, type TestEmulator, testEmulator } from './support/emulator.ts';
import { freePort, mailServer, silentServer, webhookReceiver } from './support/receivers.ts';
import { ACME_WEB } from './support/recovery.ts';

const ADA = '300000000000000101';
/** He has no password yet. */
const ALAN = '300000000000000103';
const headers = { authorization: 'Bearer pat_iam_owner' };

/** Has ZITADEL mail Ada a link. */
function resetByMail(emulator: TestEmulator) {
  return emulator.send('POST', `/v2/users/${ADA}/password_reset`, { headers, body: { sendLink: {} } });
}

/** Has Auth0 mail somebody a link. */
function changePassword(emulator: TestEmulator, email: string) {
  const body = { client_id: ACME_WEB, email, connection: 'Username-Password-Authentication' };
  return emulator.send('POST', '/dbconnections/change_password', { body });
}

/** The messages that a test can read, oldest first. */
async function outbox(emulator: TestEmulator): Promise<Message[]> {
  return (await emulator.send('GET', '/__inspect/messages')).json.messages.reverse();
}

/** The first so many events that tell of messages delivered or not. */
async function deliveries(emulator: TestEmulator, count: number): Promise<object[]> {
  const told: object[] = [];
  for await (const event of await createClient(emulator.url).events({ after: '0' })) {
    if (event.type === 'delivered' || event.type === 'undelivered') told.push(event);
    if (told.length === count) break;
  }
  return told;
}

const warnings = ({ log }: TestEmulator) => log.filter((line) => line.startsWith('warning:'));

describe('a mail server', () => {
  test("gets every mail, in its order, with the vendor's words", async () => {
    await using server = await mailServer();
    await using emulator = await testEmulator({ smtp: `smtp://127.0.0.1:${server.port}` });
    await changePassword(emulator, 'ada@example.com');
    await resetByMail(emulator);
    await changePassword(emulator, 'grace@example.com');
    const mails = await server.until(3);
    const messages = await outbox(emulator);
    expect(messages.map(({ to }) => to)).toEqual(['ada@example.com', 'ada@acme.example', 'grace@example.com']);
    expect(mails).toEqual(
      messages.map(({ id, from, to, subject, text, html }) => ({
        from,
        to: [to],
        headers: expect.objectContaining({
          from,
          to,
          subject,
          date: 'Thu, 01 Jan 2026 12:00:00 +0000',
          'message-id': `<${id}@ticketstub.localhost>`,
        }),
        bodies: { 'text/plain': text, 'text/html': html },
      })),
    );
    expect(mails[1]?.bodies['text/plain']).toContain('/ui/v2/login/password/set?code=');
    expect(warnings(emulator)).toEqual([]);
  });

  test('gets no text messages', async () => {
    await using server = await mailServer();
    await using emulator = await testEmulator({ smtp: `smtp://127.0.0.1:${server.port}` });
    await emulator.send('POST', `/v2/users/${ADA}/phone`, { headers, body: { phone: '+41797654321', sendCode: {} } });
    await resetByMail(emulator);
    const [first] = await server.until(1);
    expect(await outbox(emulator)).toMatchObject([{ channel: 'sms' }, { channel: 'email' }]);
    expect(first?.to).toEqual(['ada@acme.example']);
  });

  test('is told who comes, and a wrong password is a warning without it', async () => {
    await using server = await mailServer({
      authOptional: false,
      onAuth: ({ username, password }, _, done) =>
        username === 'ada@x' && password === 'p:s/%' ? done(null, { user: 1 }) : done(new Error('who is that?')),
    });
    const at = (password: string) => `smtp://ada%40x:${password}@127.0.0.1:${server.port}`;
    await using right = await testEmulator({ smtp: at('p%3As%2F%25') });
    await resetByMail(right);
    await server.until(1);
    await using wrong = await testEmulator({ smtp: at('secret-horse') });
    expect(await resetByMail(wrong)).toMatchObject({ status: 200 });
    const [message] = await outbox(wrong);
    await wrong.close();
    expect(warnings(wrong)).toEqual([
      `warning: message ${message?.id} to ada@acme.example was not delivered to smtp://127.0.0.1:${server.port}: Invalid login: 535 who is that?`,
    ]);
    expect(wrong.log.join()).not.toContain('secret-horse');
  });

  test('may repeat the password, which nobody is told', async () => {
    await using server = await mailServer({
      authOptional: false,
      onAuth: ({ password = '' }, _, done) =>
        done(new Error(`not ${password} (${Buffer.from(`\0ada\0${password}`).toString('base64')})`)),
    });
    await using emulator = await testEmulator({ smtp: `smtp://ada:secret-horse@127.0.0.1:${server.port}` });
    await resetByMail(emulator);
    const reason = 'Invalid login: 535 not [redacted] ([redacted])';
    expect(await deliveries(emulator, 1)).toMatchObject([{ type: 'undelivered', reason }]);
    expect(warnings(emulator)).toEqual([expect.stringContaining(reason)]);
  });

  test('may refuse somebody, which whoever called the API is not told; the next mail goes on', async () => {
    await using server = await mailServer({
      onRcptTo: ({ address }, _, done) => done(address === 'ada@acme.example' ? new Error('no such box') : undefined),
    });
    await using emulator = await testEmulator({ smtp: `smtp://127.0.0.1:${server.port}` });
    expect(await resetByMail(emulator)).toMatchObject({ status: 200 });
    await changePassword(emulator, 'grace@example.com');
    expect(await server.until(1)).toMatchObject([{ to: ['grace@example.com'] }]);
    expect(await deliveries(emulator, 2)).toMatchObject([
      { type: 'undelivered', via: 'smtp', message: { to: 'ada@acme.example' }, reason: expect.stringContaining('550') },
      { type: 'delivered', via: 'smtp', message: { to: 'grace@example.com' } },
    ]);
    expect(warnings(emulator)).toEqual([expect.stringMatching(/ to ada@acme\.example was not .*: .*550 no such box$/)]);
    expect(await outbox(emulator)).toHaveLength(2);
  });

  test('that is not there is a warning', async () => {
    await using emulator = await testEmulator({ smtp: `smtp://127.0.0.1:${await freePort()}` });
    expect(await resetByMail(emulator)).toMatchObject({ status: 200 });
    await emulator.close();
    expect(warnings(emulator)).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });
});

const KEY = 'a key of the receiver';

function isSigned(body: string, header: unknown, key: string): boolean {
  const [, seconds = '', signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(header)) ?? [];
  // The vendor's library takes none that is older than five minutes.
  const fresh = Math.abs(Date.now() / 1000 - Number(seconds)) < 60;
  return fresh && signature === createHmac('sha256', key).update(seconds).update('.').update(body).digest('hex');
}

describe('a webhook', () => {
  test("gets ZITADEL's payload, signed", async () => {
    await using receiver = await webhookReceiver();
    await using emulator = await testEmulator({
      webhook: `http://127.0.0.1:${receiver.port}/hook?a=1`,
      webhookKey: KEY,
    });
    await resetByMail(emulator);
    const [{ method, url, headers: sent, body } = {}] = await receiver.until(1);
    const { json: ticket } = await emulator.send('GET', '/__inspect/tickets/latest');
    expect([method, url, sent?.['content-type']]).toEqual(['POST', '/hook?a=1', 'application/json']);
    expect(isSigned(String(body), sent?.['zitadel-signature'], KEY)).toBe(true);
    expect(JSON.parse(String(body))).toEqual({
      contextInfo: {
        eventType: 'user.human.password.code.added',
        provider: { id: '300000000000000901', description: 'Ticketstub' },
        recipientEmailAddress: 'ada@acme.example',
      },
      templateData: {
        title: 'Zitadel - Reset password',
        preHeader: 'Reset password',
        subject: 'Reset password',
        greeting: 'Hello Ada Lovelace,',
        text: `We received a password reset request. Please use the button below to reset your password. (Code ${ticket.code}) If you didn't ask for this mail, please ignore it.`,
        url: ticket.url,
        buttonText: 'Reset password',
        primaryColor: '#5469d4',
        backgroundColor: '#fafafa',
        fontColor: '#000000',
        fontFamily: '-apple-system, BlinkMacSystemFont, Segoe UI, Lato, Arial, Helvetica, sans-serif',
        footerText: 'PasswordReset.Footer',
      },
      args: {
        changeDate: START.replace('.000', ''),
        code: ticket.code,
        creationDate: START.replace('.000', ''),
        displayName: 'Ada Lovelace',
        firstName: 'Ada',
        lastEmail: 'ada@acme.example',
        lastName: 'Lovelace',
        lastPhone: '+41791234567',
        loginName: 'ada@acme.example',
        loginNames: ['ada@acme.example'],
        nickName: '',
        orgID: '300000000000000010',
        preferredLoginName: 'ada@acme.example',
        userID: ADA,
        userName: 'ada@acme.example',
        verifiedEmail: 'ada@acme.example',
        verifiedPhone: '+41791234567',
      },
    });
  });

  test('is told how the organization looks', async () => {
    const { zitadel } = parse(readFileSync(DEFAULT_SEED, 'utf8'));
    const [acme, other] = zitadel.organizations;
    const branding = { lightTheme: { primaryColor: '#ffdd00', logoUrl: 'https://acme.test/logo.png' } };
    await using receiver = await webhookReceiver();
    await using emulator = await testEmulator({
      webhook: `http://127.0.0.1:${receiver.port}`,
      seed: { zitadel: { ...zitadel, organizations: [{ ...acme, branding }, other] } },
    });
    await resetByMail(emulator);
    const [{ body } = {}] = await receiver.until(1);
    const look = { primaryColor: '#ffdd00', backgroundColor: '#fafafa', logoUrl: 'https://acme.test/logo.png' };
    expect(JSON.parse(String(body)).templateData).toMatchObject(look);
    const { json } = await emulator.send('GET', '/__inspect/messages');
    expect(json.messages[0].html).toContain('background:#ffdd00;color:#000000;');
  });

  test('gets text messages, and no signature without a key', async () => {
    await using receiver = await webhookReceiver();
    await using emulator = await testEmulator({ webhook: `http://127.0.0.1:${receiver.port}` });
    await emulator.send('POST', `/v2/users/${ADA}/phone`, { headers, body: { phone: '+41797654321', sendCode: {} } });
    const [{ headers: sent, body } = {}] = await receiver.until(1);
    const { json: ticket } = await emulator.send('GET', '/__inspect/tickets/latest');
    expect(sent).not.toHaveProperty('zitadel-signature');
    const payload = JSON.parse(String(body));
    expect(payload).toMatchObject({
      contextInfo: { eventType: 'user.human.phone.code.added', recipientPhoneNumber: '+41797654321' },
      templateData: { text: expect.stringContaining(`verify it ${ticket.code}`) },
      args: { code: ticket.code, domain: 'localhost', lastPhone: '+41797654321', verifiedPhone: '' },
    });
    expect(payload.templateData).not.toHaveProperty('url');
  });

  test("has HTML's signs escaped in mails, as ZITADEL does, and not in text messages", async () => {
    await using receiver = await webhookReceiver();
    await using emulator = await testEmulator({ webhook: `http://127.0.0.1:${receiver.port}` });
    const profile = { givenName: "D'Arcy", familyName: '<b>', displayName: '"D\'Arcy" & <b>' };
    await emulator.send('PUT', `/v2/users/human/${ALAN}`, { headers, body: { profile } });
    const sendCode = { applicationName: 'R&D' };
    await emulator.send('POST', `/v2/users/${ALAN}/invite_code`, { headers, body: { sendCode } });
    const phone = { phone: '+41797654321', isVerified: true };
    await emulator.send('PUT', `/v2/users/human/${ALAN}`, { headers, body: { phone } });
    const sendLink = { notificationType: 'NOTIFICATION_TYPE_SMS' };
    await emulator.send('POST', `/v2/users/${ALAN}/password_reset`, { headers, body: { sendLink } });
    const [mail, sms] = (await receiver.until(2)).map(({ body }) => JSON.parse(body));
    expect(mail).toMatchObject({
      contextInfo: { eventType: 'user.human.invite.code.added' },
      templateData: {
        title: 'Invitation to R&amp;D',
        greeting: 'Hello &#34;D&#39;Arcy&#34; &amp; &lt;b&gt;,',
        text: expect.stringContaining('invited to R&amp;D.'),
      },
      args: { firstName: 'D&#39;Arcy', lastName: '&lt;b&gt;', applicationName: 'R&amp;D' },
    });
    expect(sms).toMatchObject({
      contextInfo: { eventType: 'user.human.password.code.added', recipientPhoneNumber: '+41797654321' },
      templateData: { greeting: `Hello ${profile.displayName},`, url: expect.stringContaining('/password/set?') },
      args: { displayName: profile.displayName },
    });
  });

  test("gets Auth0's messages in the same form", async () => {
    await using receiver = await webhookReceiver();
    await using emulator = await testEmulator({ webhook: `http://127.0.0.1:${receiver.port}` });
    await changePassword(emulator, 'ada@example.com');
    const [{ body } = {}] = await receiver.until(1);
    const { json: ticket } = await emulator.send('GET', '/__inspect/tickets/latest');
    expect(JSON.parse(String(body))).toEqual({
      contextInfo: {
        eventType: 'reset_email',
        provider: { id: '300000000000000901', description: 'Ticketstub' },
        recipientEmailAddress: 'ada@example.com',
      },
      templateData: {
        subject: 'Reset your password',
        text: expect.stringContaining(ticket.url),
        url: ticket.url,
      },
      args: {
        userID: ticket.userId,
        displayName: 'Ada Lovelace',
        lastEmail: 'ada@example.com',
      },
    });
  });

  test('that answers an error is a warning, and is not called again', async () => {
    await using receiver = await webhookReceiver((response) => response.writeHead(500).end('sorry'));
    const webhook = `http://127.0.0.1:${receiver.port}/hook?token=secret-horse`;
    await using emulator = await testEmulator({ webhook });
    expect(await resetByMail(emulator)).toMatchObject({ status: 200 });
    const [message] = await outbox(emulator);
    await emulator.close();
    expect(await receiver.until(1)).toHaveLength(1);
    expect(warnings(emulator)).toEqual([
      `warning: message ${message?.id} to ada@acme.example was not delivered to http://127.0.0.1:${receiver.port}: it answered 500`,
    ]);
  });
});

const MESSAGE: Message = {
  id: 'msg_1',
  sequence: 1,
  provider: 'zitadel',
  channel: 'email',
  to: 'ada@acme.example',
  from: 'zitadel@zitadel.localhost',
  subject: 'Reset password',
  text: 'Here.',
  html: null,
  ticketId: null,
  sentAt: 0,
};
const made = () => ({ eventType: 'reset', templateData: {}, args: {} });

/** A delivery to servers at these ports, and what it told. */
function delivery(ports: { readonly smtp?: number; readonly webhook?: number }) {
  const outcomes: Outcome[] = [];
  const lines: string[] = [];
  const { deliver, close } = createDelivery({
    smtp: ports.smtp === undefined ? undefined : `smtp://127.0.0.1:${ports.smtp}`,
    webhook: ports.webhook === undefined ? undefined : `http://127.0.0.1:${ports.webhook}`,
    webhookKey: undefined,
    log: { info: () => {}, warn: (line) => lines.push(line), bug: () => {} },
    told: (outcome) => outcomes.push(outcome),
  });
  return { deliver, close, outcomes, lines };
}

describe('patience', () => {
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['smtp' as const, 10_000],
    ['webhook' as const, 5000],
  ])('%s has so many milliseconds: %d', async (via, limit) => {
    await using server = await silentServer();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { deliver, close, outcomes, lines } = delivery({ [via]: server.port });
    deliver(MESSAGE, made);
    const [connection] = await server.until(1);
    vi.advanceTimersByTime(limit - 1);
    expect(outcomes).toEqual([]);
    vi.advanceTimersByTime(1);
    await connection?.closed;
    await close();
    expect(outcomes).toEqual([{ message: MESSAGE, via, error: `no end after ${limit / 1000} s` }]);
    expect(lines).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('closing waits for what is under way', async () => {
    let answer = () => {};
    await using receiver = await webhookReceiver((response) => {
      answer = () => void response.writeHead(204).end();
    });
    const { deliver, close, outcomes } = delivery({ webhook: receiver.port });
    deliver(MESSAGE, made);
    await receiver.until(1);
    const closed = close();
    answer();
    await closed;
    expect(outcomes).toEqual([{ message: MESSAGE, via: 'webhook', error: null }]);
  });

  test('closing gives up after a second, and nothing stays open', async () => {
    await using server = await silentServer();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { deliver, close, outcomes } = delivery({ smtp: server.port, webhook: server.port });
    for (const id of ['msg_1', 'msg_2']) deliver({ ...MESSAGE, id }, made);
    const connections = await server.until(2);
    const closed = close();
    vi.advanceTimersByTime(1000);
    await closed;
    await Promise.all(connections.map((each) => each.closed));
    expect(outcomes.map(({ error }) => error)).toEqual(Array(4).fill('the emulator was closed'));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a thousand messages may wait, and no more', async () => {
    await using server = await silentServer();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { deliver, close, outcomes } = delivery({ webhook: server.port });
    deliver(MESSAGE, made);
    await server.until(1);
    for (let each = 0; each < 1000; each += 1) deliver(MESSAGE, made);
    expect(outcomes).toEqual([]);
    deliver({ ...MESSAGE, id: 'msg_2' }, made);
    expect(outcomes).toMatchObject([{ message: { id: 'msg_2' }, error: 'too many messages wait for it' }]);
    const closed = close();
    vi.advanceTimersByTime(1000);
    await closed;
    expect(outcomes).toHaveLength(1002);
  });
});

test.each([
  'localhost:1025',
  'http://localhost:1025',
  'smtp://:secret-horse@localhost',
  'smtp://ada:secret-horse%@localhost',
  'smtp://ada:secret-horse@',
  'smtp://localhost:1025/?pool=true',
])('an address of no mail server is refused, and not shown: %s', async (smtp) => {
  const refusal =
    'what is given is no address of a mail server; give one as smtp://localhost:1025 or smtps://user:password@host.';
  const texts = new Map([['smtp', { text: smtp, source: '--smtp' }]]);
  expect(() => readOptions(texts)).toThrow(new MisuseError(`--smtp: ${refusal}`));
  await expect(startEmulator({ smtp })).rejects.toThrow(new MisuseError(`smtp: ${refusal}`));
});

test.each(['localhost:3000/hook', 'ftp://localhost', 'http://ada:secret-horse@localhost'])(
  'an address to post to is refused: %s',
  async (webhook) => {
    await expect(startEmulator({ webhook })).rejects.toThrow(
      new MisuseError('webhook: what is given is no http or https address without a user in it.'),
    );
  },
);
