import { writeFileSync } from 'node:fs';
import type { ManagementClient } from 'auth0';
import jwt from 'jsonwebtoken';
import { describe, expect, test } from 'vitest';
import { createClock } from '../src/core/clock.ts';
import { auth0 } from '../src/providers/auth0/index.ts';
import type { MeteredRequest } from '../src/server/provider.ts';
import { ADA, domainOf } from './sdk/auth0.ts';
import { startSdk } from './sdk/sdk-process.ts';
import { type Answer, START, type TestEmulator, temporaryFolder, testEmulator } from './support/emulator.ts';

const headers = { authorization: 'Bearer any' };
const NOW = Date.parse(START) / 1000;

const GLOBAL_LIMIT = {
  statusCode: 429,
  error: 'Too Many Requests',
  message: 'Global limit has been reached',
  errorCode: 'too_many_requests',
};

const ERROR_URI = 'https://auth0.com/docs/policies/rate-limits';
const ENDPOINT_LIMIT =
  'Too many requests. Check the X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset headers.';

const BACKEND = {
  grant_type: 'client_credentials',
  client_id: 'AcmeMachineToMachine000000000001',
  client_secret: 'acme-m2m-client-secret-for-local-tests-only-0000000000000000000A',
  audience: 'https://ticketstub.us.auth0.com/api/v2/',
};

/** Limit, remaining and, in seconds from the start, reset, as the answer shows them. */
function shown({ headers: from }: Answer): (number | undefined)[] {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => {
    const value = from.get(`x-ratelimit-${name}`);
    return value === null ? undefined : Number(value);
  });
  return [limit, remaining, reset === undefined ? undefined : reset - NOW];
}

const prompts = (emulator: TestEmulator) => emulator.send('GET', '/api/v2/prompts', { headers });
const jwks = (emulator: TestEmulator) => emulator.send('GET', '/.well-known/jwks.json');
const token = (emulator: TestEmulator) => emulator.send('POST', '/oauth/token', { body: BACKEND });
const issue = (emulator: TestEmulator) =>
  emulator.send('POST', '/api/v2/tickets/password-change', { headers, body: { user_id: ADA } });

/** The answers to so many requests, one after the other. */
async function repeat(times: number, send: () => Promise<Answer>): Promise<Answer[]> {
  const answers = [];
  while (answers.length < times) answers.push(await send());
  return answers;
}

describe('off', () => {
  test('never refuses, and shows the limits of a large plan', async () => {
    await using emulator = await testEmulator();
    const answers = await repeat(60, () => prompts(emulator));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(answers.slice(0, 2).map(shown)).toEqual([
      [50, 49, 1],
      [50, 48, 1],
    ]);
    expect(answers.slice(49, 52).map(shown)).toEqual([
      [50, 0, 1],
      [50, 49, 1],
      [50, 48, 1],
    ]);
    expect(shown(await jwks(emulator))).toEqual([100, 99, 1]);
  });

  test('shows them on refusals too, and not on what the vendor does not limit', async () => {
    await using emulator = await testEmulator();
    const refused = [
      await emulator.send('GET', '/api/v2/prompts'),
      await emulator.send('GET', '/api/v2/users/nobody', { headers }),
      await emulator.send('POST', '/api/v2/users', { headers, body: { email: 1 } }),
      await emulator.send('GET', '/api/v2/branding', { headers }),
    ];
    expect(refused.map((answer) => [answer.status, shown(answer)[1]])).toEqual([
      [401, 49],
      [400, 48],
      [400, 47],
      [200, 46],
    ]);
    for (const path of ['/__inspect/tickets', '/health', '/nothing']) {
      expect(shown(await emulator.send('GET', path))).toEqual([undefined, undefined, undefined]);
    }
  });

  test('lets front ends of other origins read them', async () => {
    await using emulator = await testEmulator();
    const answer = await emulator.send('GET', '/.well-known/jwks.json', {
      headers: { origin: 'https://app.acme.test' },
    });
    expect(answer.headers.get('access-control-expose-headers')).toBe('*');
    expect(answer.headers.get('x-ratelimit-remaining')).toBe('99');
  });
});

describe('free', () => {
  test('refuses the third call within a second to the Management API, whatever it calls', async () => {
    await using emulator = await testEmulator({ rateLimits: 'free' });
    expect(shown(await prompts(emulator))).toEqual([2, 1, 1]);
    expect(shown(await emulator.send('GET', '/api/v2/users', { headers }))).toEqual([2, 0, 1]);
    const third = await prompts(emulator);
    expect({ status: third.status, body: third.text, shown: shown(third) }).toEqual({
      status: 429,
      body: JSON.stringify(GLOBAL_LIMIT),
      shown: [2, 0, 1],
    });
    expect(third.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(third.headers.get('retry-after')).toBeNull();

    emulator.pass(1);
    expect(shown(await prompts(emulator))).toEqual([2, 1, 2]);
  });

  test('a refused request for a ticket issues none', async () => {
    await using emulator = await testEmulator({ rateLimits: 'free' });
    const answers = await repeat(3, () => issue(emulator));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 429]);
    const { json } = await emulator.send('GET', '/__inspect/tickets');
    expect(json.tickets).toHaveLength(2);
    expect(emulator.log).toHaveLength(2);
  });

  test('counts before it looks at the credential', async () => {
    await using emulator = await testEmulator({ rateLimits: 'free' });
    const answers = await repeat(3, () => emulator.send('GET', '/api/v2/prompts'));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 429]);
  });

  test('does not count an example that is asked for', async () => {
    await using emulator = await testEmulator({ rateLimits: 'free' });
    const prefer = { ...headers, prefer: 'code=429' };
    await repeat(3, () => emulator.send('GET', '/api/v2/prompts', { headers: prefer }));
    expect(shown(await prompts(emulator))).toEqual([2, 1, 1]);
  });

  test('reset empties the count', async () => {
    await using emulator = await testEmulator({ rateLimits: 'free' });
    await repeat(3, () => prompts(emulator));
    await emulator.send('POST', '/__inspect/reset');
    expect((await prompts(emulator)).status).toBe(200);
  });

  test('a clock that goes back locks nobody out', async () => {
    await using emulator = await testEmulator({ rateLimits: 'free' });
    await repeat(3, () => prompts(emulator));
    emulator.clock.set(Date.parse('2020-01-01T00:00:00Z'), { frozen: true });
    expect((await prompts(emulator)).status).toBe(429);
    emulator.pass(0.5);
    expect((await prompts(emulator)).status).toBe(200);
  });

  test('every endpoint says in its own way that its limit is used up', async () => {
    await using emulator = await testEmulator({ rateLimits: 'free' });
    const [lastToken, refusedToken] = (await repeat(31, () => token(emulator))).slice(29);
    expect(lastToken && [lastToken.status, shown(lastToken)]).toEqual([200, [30, 0, 1]]);
    expect(refusedToken?.json).toEqual({
      error: 'access_denied',
      error_description: ENDPOINT_LIMIT,
      error_uri: ERROR_URI,
    });
    const [lastKeys, refusedKeys] = (await repeat(21, () => jwks(emulator))).slice(19);
    expect(lastKeys && [lastKeys.status, shown(lastKeys)]).toEqual([200, [20, 0, 1]]);
    expect(refusedKeys && [refusedKeys.status, refusedKeys.text]).toEqual([429, 'Rate limit exceed']);
    expect(refusedKeys?.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });
});

describe("limits of one's own", () => {
  test('hold what they name and nothing else', async () => {
    await using emulator = await testEmulator({ rateLimits: { jwks: { burst: 1, perMinute: 1 } } });
    const answers = await repeat(2, () => jwks(emulator));
    expect(answers.map((answer) => [answer.status, ...shown(answer)])).toEqual([
      [200, 1, 0, 60],
      [429, 1, 0, 60],
    ]);
    expect(new Set((await repeat(60, () => prompts(emulator))).map(({ status }) => status))).toEqual(new Set([200]));
    emulator.pass(59.999);
    expect((await jwks(emulator)).status).toBe(429);
    emulator.pass(0.001);
    expect((await jwks(emulator)).status).toBe(200);
  });

  test('of new passwords counts requests to the API and by the page together, for each address', async () => {
    await using emulator = await testEmulator({ rateLimits: { change_password: { burst: 2, perMinute: 1 } } });
    const connection = 'Username-Password-Authentication';
    const byApi = (email: string) =>
      emulator.send('POST', '/dbconnections/change_password', { body: { email, connection } });
    const byPage = (email: string) =>
      emulator.send('POST', `/u/reset-password/request/${connection}`, { body: new URLSearchParams({ email }) });
    const [ada, grace] = ['ada@example.com', 'grace@example.com'];
    const answers = [await byApi(ada), await byPage(ada), await byApi(ada), await byPage(ada), await byPage(grace)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 429, 200]);
    const { messages } = (await emulator.send('GET', '/__inspect/messages')).json;
    expect(messages.map(({ to }: { to: string }) => to)).toEqual([grace, ada, ada]);
    emulator.pass(60);
    expect([(await byPage(ada)).status, (await byApi(ada)).status]).toEqual([200, 429]);
  });

  test('the limit of the whole API goes before that of the endpoint', async () => {
    const rateLimits = { authentication: { burst: 1, perHour: 1 }, token: { burst: 5, perSecond: 5 } };
    await using emulator = await testEmulator({ rateLimits });
    expect(shown(await token(emulator))).toEqual([5, 4, 1]);
    const refused = await token(emulator);
    expect([refused.status, shown(refused)]).toEqual([429, [1, 0, 3600]]);
    expect(refused.json).toEqual({
      error: 'access_denied',
      error_description: 'Global rate limit exceeded',
      error_uri: ERROR_URI,
    });
    expect((await jwks(emulator)).text).toBe('Rate limit exceed');
    const page = await emulator.send('GET', '/u/reset-verify?ticket=any');
    expect([page.status, page.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<p>Global rate limit exceeded</p>');
    const script = await emulator.send('POST', '/lo/reset', { body: {} });
    expect(script.json).toMatchObject({ error: 'too_many_requests' });
  });

  test('stand in a file, YAML or JSON', async () => {
    using folder = temporaryFolder();
    const file = `${folder.path}/limits`;
    for (const text of ['management:\n  burst: 1\n  perSecond: 0.5\n', '{"management":{"burst":1,"perSecond":0.5}}']) {
      writeFileSync(file, text);
      await using emulator = await testEmulator({ rateLimits: file });
      expect((await repeat(2, () => prompts(emulator))).map(shown)).toEqual([
        [1, 0, 2],
        [1, 0, 2],
      ]);
    }
  });

  test.each([
    [
      'an unknown limit',
      'users: {}',
      /limits:1:1: users: is not known here; known are management, authentication, token,/,
    ],
    ['no burst', '\nmanagement:\n  perSecond: 1', /limits:2:1: management: lacks burst\.$/],
    [
      'no rate',
      'management:\n  burst: 1',
      /limits:1:1: management: needs exactly one of perSecond, perMinute, perHour\.$/,
    ],
    [
      'two rates',
      'management: { burst: 1, perSecond: 1, perHour: 9 }',
      /limits:1:1: management: needs exactly one of perSecond, perMinute, perHour\.$/,
    ],
    ['a burst of nothing', 'management:\n  burst: 0\n  perSecond: 1', /limits:2:3: management\.burst: must be >= 1\.$/],
    ['a rate of nothing', 'jwks:\n  burst: 1\n  perHour: 0', /limits:3:3: jwks\.perHour: must be > 0\.$/],
    ['a list', '- management', /limits:1:1: the limits: must be object\.$/],
    ['what is no YAML', 'management: {', /limits:1:14: is not YAML/],
  ])('are refused with %s before anything listens', async (_, text, sentence) => {
    using folder = temporaryFolder();
    const file = `${folder.path}/limits`;
    writeFileSync(file, text);
    await expect(testEmulator({ rateLimits: file })).rejects.toThrow(sentence);
  });

  test('are refused when they are not there, or wrong in code', async () => {
    await expect(testEmulator({ rateLimits: 'fre' })).rejects.toThrow(
      /^fre: cannot be read: ENOENT.*Give --rate-limits off, free or a file that can\.$/,
    );
    await expect(testEmulator({ rateLimits: { jwks: { burst: 1 } } })).rejects.toThrow(
      'rateLimits: jwks: needs exactly one of perSecond, perMinute, perHour.',
    );
  });
});

describe('whom a limit counts apart', () => {
  const clock = createClock();
  clock.set(Date.parse(START), { frozen: true });
  const unsigned = (payload: unknown) =>
    [{ alg: 'none', typ: 'JWT' }, payload]
      .map((it) => Buffer.from(JSON.stringify(it)).toString('base64url'))
      .join('.')
      .concat('.');
  const tokenOf = (sub: string) => `Bearer ${jwt.sign({ sub }, 'anything')}`;

  /** How many more requests each of these visits is told of, one after the other. */
  function remaining(name: string, ...visits: readonly Partial<MeteredRequest>[]): (string | undefined)[] {
    const meter = auth0.meter?.({ [name]: { burst: 9, perMinute: 1 } }, clock);
    return visits.map((visit) => {
      const reading = meter?.({
        method: 'post',
        template: '/',
        headers: {},
        ip: '127.0.0.1',
        body: undefined,
        ...visit,
      });
      return reading?.headers['x-ratelimit-remaining'];
    });
  }

  test('asking for a new password: the address it came from and the one that it is about', () => {
    const api = { template: '/dbconnections/change_password' };
    const page = { template: '/u/reset-password/request/{connection}' };
    const ada = { body: { email: 'ada@example.com', connection: 'db' } };
    const grace = { body: { email: 'grace@example.com' } };
    const told = remaining(
      'change_password',
      { ...api, ...ada },
      { ...api, body: { email: 'Ada@Example.com' } },
      { ...page, ...ada },
      { ...api, ...grace },
      { ...api, ...ada, ip: '10.0.0.1' },
      { ...page, ...ada, method: 'get' },
      ...[undefined, null, 'text', { email: { toString: 1 } }].map((body) => ({ ...api, body })),
    );
    expect(told).toEqual(['8', '7', '6', '8', '8', '94', '8', '7', '6', '5']);
  });

  test('passwordless: the address it came from', () => {
    const start = { template: '/passwordless/start' };
    expect(remaining('passwordless', start, { ...start, method: 'get' }, { ...start, ip: '::1' })).toEqual([
      '8',
      '7',
      '8',
    ]);
  });

  test('userinfo: the user, whichever of his tokens it is', () => {
    const userinfo = { method: 'get', template: '/userinfo' };
    const as = (authorization: string) => ({ ...userinfo, headers: { authorization } });
    const visits = [as(tokenOf('auth0|ada')), as(tokenOf('auth0|ada').replace(/.$/, '_')), as(tokenOf('auth0|grace'))];
    expect(remaining('userinfo', ...visits)).toEqual(['8', '7', '8']);
    const odd = [null, 'text', { sub: { toString: 1 } }].map((payload) => as(`Bearer ${unsigned(payload)}`));
    expect(remaining('userinfo', ...odd)).toEqual(['8', '8', '8']);
    expect(remaining('userinfo', as('Bearer one'), as('bearer one'), as('Bearer two'), userinfo)).toEqual([
      '8',
      '7',
      '8',
      '8',
    ]);
  });

  test('e-mail templates: nobody, but reading and changing', () => {
    const one = { template: '/api/v2/email-templates/{templateName}' };
    const told = ['get', 'patch', 'put'].map((method) => ({ ...one, method }));
    expect(remaining('email_templates_write', ...told)).toEqual(['49', '8', '7']);
    expect(remaining('email_templates_read', ...told)).toEqual(['8', '48', '47']);
  });
});

test('the official SDK waits for the time that it is told, and gets its answer', async () => {
  await using emulator = await testEmulator({ rateLimits: { management: { burst: 1, perSecond: 1 } } });
  await using sdk = await startSdk('auth0', emulator);
  const { tickets } = sdk.client<ManagementClient>('ManagementClient', { domain: domainOf(emulator), token: 'any' });
  // The SDK reads the reset by the time of day.
  emulator.clock.reset();
  await tickets.changePassword({ user_id: ADA });
  await tickets.changePassword({ user_id: ADA });
  const { json } = await emulator.send('GET', '/__inspect/tickets');
  const [first = 0, second = 0, ...more] = json.tickets.map((ticket: { issuedAt: string }) =>
    Date.parse(ticket.issuedAt),
  );
  expect(Math.abs(second - first)).toBeGreaterThanOrEqual(1000);
  expect(more).toEqual([]);
});
