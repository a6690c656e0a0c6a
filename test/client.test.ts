import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createClient, type EmulatorEvent, InspectError } from '../src/testing/client/index.ts';
import { readEvents } from '../src/testing/client/sse.ts';
import { START, type TestEmulator, testEmulator } from './support/emulator.ts';
import { ADA, GRACE, issue, NEW_PASSWORD } from './support/recovery.ts';

const ADA_AT_ZITADEL = '/v2/users/300000000000000101';
const headers = { authorization: 'Bearer any' };

const issueReset = (emulator: TestEmulator) => issue(emulator, 'password-change', { user_id: ADA });
const mailReset = (emulator: TestEmulator) =>
  emulator.send('POST', `${ADA_AT_ZITADEL}/password_reset`, { headers, body: { sendLink: {} } });

/** What a promise is rejected with. */
const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error) => error,
  );

describe('the client', () => {
  test('reads tickets and ends their lives', async () => {
    await using emulator = await testEmulator();
    const { inspect } = emulator;
    const url = await issueReset(emulator);
    const after = await inspect.cursor();
    await issue(emulator, 'email-verification', { user_id: GRACE });

    const ticket = await inspect.latestTicket({ email: 'ada@example.com' });
    expect(ticket).toMatchObject({ url, purpose: 'password_reset', status: 'open' });
    expect(await inspect.tickets({ email: 'ada@example.com' })).toEqual([ticket]);
    expect((await inspect.tickets()).map(({ userId }) => userId)).toEqual([GRACE, ADA]);
    expect(await inspect.tickets({ after, limit: 1 })).toMatchObject([{ userId: GRACE }]);
    expect(await inspect.ticket(ticket.id)).toEqual(ticket);
    expect(await inspect.scanTicket(ticket.id, 'get')).toMatchObject({ consumed: false, ticket: { status: 'open' } });
    expect(await inspect.redeemTicket(ticket.id, { password: NEW_PASSWORD })).toMatchObject({
      redeemed: true,
      ticket: { status: 'redeemed' },
    });
    const { id } = await inspect.latestTicket();
    expect(await inspect.expireTicket(id)).toMatchObject({ id, status: 'expired' });
    await issueReset(emulator);
    expect(await inspect.revokeTicket((await inspect.latestTicket()).id)).toMatchObject({ status: 'revoked' });
  });

  test('waits for a ticket and a mail', async () => {
    await using emulator = await testEmulator();
    const { inspect } = emulator;
    await issueReset(emulator);
    const after = await inspect.cursor();
    const ticket = inspect.waitForTicket({ provider: 'zitadel', after });
    const message = inspect.waitForMessage({ to: 'ada@acme.example', after }, { timeout: 60 });
    await mailReset(emulator);
    expect(await message).toMatchObject({ channel: 'email', ticketId: (await ticket).id });
  });

  test('reads messages in every form', async () => {
    await using emulator = await testEmulator();
    const { inspect } = emulator;
    await mailReset(emulator);
    const [message, ...more] = await inspect.messages({ to: 'ada@acme.example' });
    if (!message) throw new Error('no mail was sent');
    expect(more).toEqual([]);
    const { id, text, html, subject } = message;
    expect(await inspect.message(id)).toEqual(message);
    expect(await inspect.messageText(id)).toBe(text);
    expect(await inspect.messageHtml(id)).toBe(html);
    expect(await inspect.messageSource(id)).toContain(`Subject: ${subject}`);
  });

  test('reads the journal, and empties it', async () => {
    await using emulator = await testEmulator();
    const { inspect } = emulator;
    await issueReset(emulator);
    await mailReset(emulator);
    const [request] = await inspect.requests({ operation: 'tickets.changePassword', status: 201 });
    expect(request).toMatchObject({ method: 'POST', ticketIds: [expect.any(String)] });
    expect(await inspect.request(request?.id ?? '')).toMatchObject({ ...request, request: { body: { user_id: ADA } } });
    const { log } = await inspect.har({ path: 'password_reset' });
    expect(log['entries']).toHaveLength(1);
    await inspect.clearRequests();
    expect(await inspect.requests()).toEqual([]);
  });

  test('knows the users and moves the clock', async () => {
    await using emulator = await testEmulator();
    const { users, clock } = emulator.inspect;
    expect(await users({ email: 'ada@example.com' })).toMatchObject([{ provider: 'auth0', userId: ADA }]);
    expect(await clock.get()).toEqual({ now: START, frozen: true });
    expect(await clock.advance(90)).toEqual({ now: '2026-01-01T12:01:30.000Z', frozen: true });
    const newYear = '2027-01-01T00:00:00.000Z';
    expect(await clock.set(newYear, { frozen: true })).toEqual({ now: newYear, frozen: true });
    expect(await clock.set(new Date(newYear))).toMatchObject({ frozen: false });
    expect(await clock.reset()).toMatchObject({ frozen: false });
  });

  test('keeps, replaces and brings back the state', async () => {
    await using emulator = await testEmulator();
    const { inspect } = emulator;
    const users = [{ user_id: 'auth0|new', connection: 'Username-Password-Authentication', email: 'new@example.com' }];
    const isThere = async () => (await inspect.users({ email: 'new@example.com' })).length === 1;
    const before = await inspect.state();
    await inspect.snapshot('before');
    expect(await inspect.snapshots()).toMatchObject([{ name: 'before', tickets: 0 }]);
    for (const goBack of [() => inspect.restore('before'), () => inspect.putState(before), () => inspect.reset()]) {
      expect(await inspect.seed({ auth0: { users } })).toBeUndefined();
      expect(await isThere()).toBe(true);
      await goBack();
      expect(await isThere()).toBe(false);
    }
    await inspect.deleteSnapshot('before');
    expect(await inspect.snapshots()).toEqual([]);
  });

  test('has something go wrong', async () => {
    await using emulator = await testEmulator();
    const { inspect } = emulator;
    const unavailable = await inspect.fault({ scenario: 'unavailable', match: { provider: 'auth0' } });
    const limited = await inspect.fault({ scenario: 'rate_limited', match: { provider: 'zitadel' } });
    expect(await inspect.faults()).toEqual([unavailable, limited]);
    expect((await emulator.send('GET', '/api/v2/clients', { headers })).status).toBe(503);
    await inspect.deleteFault(unavailable.id);
    expect((await emulator.send('GET', '/api/v2/clients', { headers })).status).toBe(200);
    await inspect.clearFaults();
    expect(await inspect.faults()).toEqual([]);
  });

  test('gives the token that is asked for, by the fetch that it was given', async () => {
    await using emulator = await testEmulator({ inspectToken: 'only-for-tests' });
    const asked: string[] = [];
    const client = createClient(emulator.url, {
      token: 'only-for-tests',
      fetch: (url, init) => {
        asked.push(String(url));
        return fetch(url, init);
      },
    });
    expect(await client.tickets()).toEqual([]);
    expect(asked).toEqual([`${emulator.url}/__inspect/tickets`]);
    expect(await emulator.inspect.tickets()).toEqual([]);
    const error = await refusal(createClient(emulator.url).tickets());
    expect(error).toMatchObject({ name: 'InspectError', status: 401, problem: { title: 'Unauthorized' } });
  });
});

describe('an error', () => {
  test('tells what came instead of what was waited for', async () => {
    await using emulator = await testEmulator();
    await issueReset(emulator);
    const { id } = await emulator.inspect.latestTicket();
    const filter = { email: 'grace@example.com', purpose: 'email_verification' } as const;
    const error = await refusal(emulator.inspect.waitForTicket(filter, { timeout: 0 }));
    if (!(error instanceof InspectError)) throw error;
    expect(error.message.split('\n')).toEqual([
      'No ticket that passes the filters came within 0 seconds. ' +
        '(GET /__inspect/tickets/wait?email=grace@example.com&purpose=email_verification&timeout=0)',
      `  ${id} came instead: purpose is password_reset, not email_verification; ` +
        'email is ada@example.com, not grace@example.com',
    ]);
    expect(error).toMatchObject({
      status: 408,
      problem: { nearMisses: [{ fails: ['purpose', 'email'], ticket: { id } }] },
    });
  });

  test('tells what is wrong with a filter, and what is not there', async () => {
    await using emulator = await testEmulator();
    const { inspect } = emulator;
    expect(await refusal(inspect.ticket('tkt_0'))).toMatchObject({
      message: 'There is no ticket tkt_0. (GET /__inspect/tickets/tkt_0)',
      status: 404,
    });
    expect(await refusal(inspect.tickets({ status: 'new' as 'open' }))).toMatchObject({
      message: expect.stringMatching(/^query status: "new" is none of open, redeemed, .* \(GET .*\?status=new\)$/),
      status: 400,
    });
    expect(await refusal(inspect.restore('../x'))).toMatchObject({ status: 400 });
  });

  test('tells that nothing answers, or somebody else', async () => {
    const other = createServer((_, response) => response.writeHead(404).end('<h1>Not here</h1>'));
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const client = createClient(url);
    expect(await refusal(client.tickets())).toMatchObject({
      message: `The answer is 404, and not Ticketstub's. Does something else listen at ${url}? (GET /__inspect/tickets)`,
      status: 404,
    });
    other.closeAllConnections();
    await once(other.close(), 'close');
    expect(await refusal(client.tickets())).toMatchObject({
      message: `Nothing answers at ${url}: start Ticketstub there, or mend the address.`,
    });
  });

  test('is the reason of whoever gives up waiting', async () => {
    await using emulator = await testEmulator();
    const given = new AbortController();
    const waiting = refusal(emulator.inspect.waitForTicket({}, { signal: given.signal, timeout: 60 }));
    given.abort(new Error('enough'));
    expect(await waiting).toMatchObject({ message: 'enough' });
  });
});

describe('events', () => {
  /** As many events as there are types, which have to be these. */
  async function expectTypes(events: AsyncIterable<EmulatorEvent>, types: readonly string[]): Promise<EmulatorEvent[]> {
    const seen: EmulatorEvent[] = [];
    for await (const event of events) {
      seen.push(event);
      if (seen.length === types.length) break;
    }
    expect(seen.map(({ type }) => type)).toEqual(types);
    return seen;
  }

  test('are told from when they are asked for, or after one that was had', async () => {
    await using emulator = await testEmulator();
    const { inspect } = emulator;
    await issueReset(emulator);
    const events = await inspect.events();
    await inspect.expireTicket((await inspect.latestTicket()).id);
    const [expired] = await expectTypes(events, ['expired']);
    await inspect.reset();
    await expectTypes(await inspect.events({ after: expired?.id }), ['reset']);
    await expectTypes(await inspect.events({ after: '0' }), ['issued', 'request', 'expired', 'reset']);
  });

  test('end with the signal, and with the emulator', async () => {
    const emulator = await testEmulator();
    const ended = new AbortController();
    const [some, others] = [await emulator.inspect.events({ signal: ended.signal }), await emulator.inspect.events()];
    const next = some.next();
    ended.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    const last = others.next();
    await emulator.close();
    expect(await last).toEqual({ done: true, value: undefined });
  });

  test('go on where a connection broke', async () => {
    const asked: unknown[] = [];
    const server = createServer(({ headers }, response) => {
      asked.push(headers['last-event-id']);
      const event = (id: string) => `id: ${id}\ndata: {"id":"${id}"}\n\n`;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      if (asked.length === 1) response.write('id: 6\n\n', () => response.destroy());
      else if (asked.length === 2) response.write(event('7'), () => response.destroy());
      else response.end(event('8'));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const client = createClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const ids: string[] = [];
    for await (const { id } of await client.events()) ids.push(id);
    expect([ids, asked]).toEqual([
      ['7', '8'],
      [undefined, '6', '7'],
    ]);
    server.closeAllConnections();
    await once(server.close(), 'close');
  });
});

describe('a stream of events', () => {
  const STREAM =
    ': hello\r\n\r\nid: 1\r\nevent: told\r\ndata: {"ü":\r\ndata:1}\r\n\r\nid:2\n: still\ndata\n\nid: 3\rdata: a\r\rdata: cut';
  const EVENTS = [
    { id: '1', event: 'told', data: '{"ü":\n1}' },
    { id: '2', event: 'message', data: '' },
    { id: '3', event: 'message', data: 'a' },
  ];

  test('is read wherever its chunks end', async () => {
    const bytes = new TextEncoder().encode(STREAM);
    for (let size = 1; size <= bytes.length; size += 1) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.slice(at * size, (at + 1) * size),
      );
      const stream = new ReadableStream({
        pull: (controller) => {
          const chunk = chunks.shift();
          if (chunk) controller.enqueue(chunk);
          else controller.close();
        },
      });
      let id = '';
      const heard = (told: string) => {
        id = told;
      };
      const events = [];
      for await (const event of readEvents(stream, heard)) events.push({ id, ...event });
      expect(events, `in chunks of ${size}`).toEqual(EVENTS);
    }
  });
});
