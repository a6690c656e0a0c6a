import { execFileSync } from 'node:child_process';
import { createServerTransport } from '@zitadel/client/node';
import { createUserServiceClient } from '@zitadel/client/v2';
import type { AuthenticationClient } from 'auth0-v4';
import { describe, expect, test } from 'vitest';
import type { Ticket, User } from '../src/testing/client/index.ts';
import { emptyDraft, NO_ROWS, readRows, valuesOf } from '../src/ui/issue/draft.ts';
import type { Given, Kind } from '../src/ui/issue/kind.ts';
import { KINDS, usersFor } from '../src/ui/issue/kinds.ts';
import { curlOf, sdkOf } from '../src/ui/issue/snippets.ts';
import { addressOf, readRoute } from '../src/ui/route.ts';
import { relative, timeLeft } from '../src/ui/time.ts';
import { issuerOf, lifeOf } from '../src/ui/timeline.ts';
import { matches, webAddress } from '../src/ui/words.ts';
import { startSdk } from './sdk/sdk-process.ts';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { issueReset } from './support/recovery.ts';

const HOSTILE = `'; touch /tmp/x; echo "\`id\`$HOME\\' </script>\n\u2028{{.Code}}`;

describe('where the inbox is', () => {
  test.each([
    ['', { view: 'tickets', open: undefined, filters: {} }, '/__inspect'],
    ['?ticket=tkt_1', { view: 'tickets', open: 'tkt_1', filters: {} }, '/__inspect?ticket=tkt_1'],
    ['?request=req_1', { view: 'requests', open: 'req_1', filters: {} }, '/__inspect?view=requests&request=req_1'],
    ['?view=users&q=a+b%26c', { view: 'users', open: undefined, filters: { q: 'a b&c' } }, undefined],
    ['?view=nowhere&q=&status=open', { view: 'tickets', open: undefined, filters: { status: 'open' } }, undefined],
    ['?view=issue&kind=auth0.invitation&q=x', { view: 'issue', filters: { kind: 'auth0.invitation' } }, undefined],
  ])('%s', (search, route, address) => {
    expect(readRoute(search)).toMatchObject(route);
    const written = addressOf(readRoute(search));
    if (address !== undefined) expect(written).toBe(address);
    expect(readRoute(new URL(written, 'http://localhost').search)).toEqual(readRoute(search));
  });
});

test.each([
  [5 * 86_400_000, '5 d 0 h'],
  [3_600_000, '1:00:00'],
  [61_999, '1:01'],
  [999, '0:00'],
  [-1, '0:00'],
])('%i ms left are %s', (milliseconds, text) => expect(timeLeft(milliseconds)).toBe(text));

test('says how far away an instant is', () => {
  const now = 10 * 86_400_000;
  expect([0, 5000, 125_000, 7_200_000, 86_400_000, 9 * 86_400_000].map((ago) => relative(now - ago, now))).toEqual([
    'just now',
    '5 s ago',
    '2 min ago',
    '2 h ago',
    '1 day ago',
    '9 days ago',
  ]);
  expect(relative(now + 5000, now)).toBe('in 5 s');
});

test('leads to addresses of the web alone', () => {
  const inert = [
    'javascript:alert(1)',
    ' JAVA\nSCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/u/reset',
    '',
  ];
  expect(inert.map(webAddress)).toEqual(inert.map(() => undefined));
  expect(webAddress('https://app.acme.test/a?b#c')).toBe('https://app.acme.test/a?b#c');
});

test('finds every word of a search, in whichever text', () => {
  expect(matches('  ADA reset ', ['ada@example.com', null, 'Password reset'])).toBe(true);
  expect(matches('ada grace', ['ada@example.com'])).toBe(false);
  expect(matches(undefined, [])).toBe(true);
});

test("tells a ticket's whole life, and what issued it", async () => {
  await using emulator = await testEmulator();
  const link = await issueReset(emulator);
  emulator.pass(60);
  await emulator.send('GET', link, { headers: { 'user-agent': 'Scanner' } });
  const { id } = await emulator.inspect.latestTicket();
  emulator.pass(60);
  await emulator.inspect.redeemTicket(id);
  await emulator.inspect.redeemTicket(id);

  const ticket = await emulator.inspect.ticket(id);
  const steps = lifeOf(ticket, await emulator.inspect.messages());
  expect(steps.map(({ kind, text, detail }) => [kind, text, detail])).toEqual([
    ['issued', 'Issued', undefined],
    ['viewed', 'Link opened', 'GET by Scanner'],
    ['viewed', 'Link opened', 'GET by Ticketstub'],
    ['viewed', 'Link opened', 'GET by Ticketstub'],
    ['redeemed', 'Redeemed', undefined],
  ]);
  const requests = await emulator.inspect.requests();
  expect(issuerOf(ticket, requests)).toMatchObject({ operation: 'tickets.changePassword' });
  expect(
    issuerOf(
      ticket,
      requests.filter(({ operation }) => operation !== 'tickets.changePassword'),
    ),
  ).toBe(undefined);
});

test('is small', async () => {
  await using emulator = await testEmulator();
  const headers = { accept: 'text/html' };
  const paths = ['/__inspect', '/__inspect/inbox.js', '/__inspect/inbox.css'];
  const sizes = paths.map(async (path) => (await emulator.send('GET', path, { headers })).text.length);
  expect((await Promise.all(sizes)).reduce((sum, size) => sum + size)).toBeLessThan(100_000);
});

describe('the calls that issue tickets', () => {
  /** Beside the first user and what the fields begin with. */
  const CHOSEN: Readonly<Record<string, { readonly user?: string; readonly purpose: Ticket['purpose'] }>> = {
    'auth0.password_change': { purpose: 'password_reset' },
    'auth0.email_verification': { purpose: 'email_verification' },
    'auth0.verification_mail': { user: 'grace@example.com', purpose: 'email_verification' },
    'auth0.forgotten_password': { purpose: 'password_reset' },
    'auth0.invitation': { purpose: 'invitation' },
    'auth0.mfa_enrollment': { purpose: 'mfa_enrollment' },
    'auth0.sso_setup': { purpose: 'sso_setup' },
    'auth0.passwordless_email': { purpose: 'passwordless_login' },
    'auth0.passwordless_sms': { purpose: 'passwordless_login' },
    'zitadel.password_reset': { purpose: 'password_reset' },
    'zitadel.email_code': { purpose: 'email_verification' },
    'zitadel.email_code_again': { purpose: 'email_verification' },
    'zitadel.phone': { purpose: 'phone_verification' },
    'zitadel.phone_again': { purpose: 'phone_verification' },
    'zitadel.invitation': { user: 'alan@acme.example', purpose: 'invitation' },
    'zitadel.passkey': { purpose: 'passkey_registration' },
  };

  /** The form as it begins. */
  async function begin(emulator: TestEmulator, kind: Kind): Promise<Given> {
    const rows = await readRows(emulator.inspect);
    const users = usersFor(kind, await emulator.inspect.users());
    const { user: email } = CHOSEN[kind.id] ?? {};
    const user = users.find((each) => email === undefined || each.email === email);
    return { user, rows, values: valuesOf({ ...emptyDraft(), rows }, kind) };
  }

  test('do so by what a shell makes of the curl command, for every kind', async () => {
    await using emulator = await prepared();
    const issued: Record<string, string> = {};
    for (const kind of KINDS) {
      const after = await emulator.inspect.cursor();
      const command = curlOf(kind.call(await begin(emulator, kind)), { origin: emulator.url, token: 'any' });
      const { method, url, headers, body } = curlArguments(wordsOf([command])[0] ?? []);
      const answer = await fetch(url, { method, headers, body });
      expect([kind.id, answer.status]).toEqual([kind.id, expect.toSatisfy((status) => status < 300)]);
      issued[kind.id] = (await emulator.inspect.latestTicket({ after })).purpose;
    }
    expect(issued).toEqual(Object.fromEntries(Object.entries(CHOSEN).map(([id, { purpose }]) => [id, purpose])));
  });

  test('do so by the SDK call, for every kind', async () => {
    await using emulator = await prepared();
    await using auth0 = await startSdk('auth0', emulator);
    await using legacy = await startSdk('auth0-v4', emulator);
    const modules = {
      ManagementClient: recorded((options) => auth0.client('ManagementClient', options)),
      AuthenticationClient: recorded((options) => legacy.client<AuthenticationClient>('AuthenticationClient', options)),
      createServerTransport,
      createUserServiceClient,
    };
    const issued: Record<string, string> = {};
    for (const kind of KINDS) {
      const after = await emulator.inspect.cursor();
      const code = sdkOf(kind.call(await begin(emulator, kind)), { origin: emulator.url, token: 'any' });
      await run(code, modules);
      issued[kind.id] = (await emulator.inspect.latestTicket({ after })).purpose;
    }
    expect(issued).toEqual(Object.fromEntries(Object.entries(CHOSEN).map(([id, { purpose }]) => [id, purpose])));
  });

  test('say exactly what was typed, whatever that is', async () => {
    const user: User = { provider: 'auth0', userId: HOSTILE, email: HOSTILE, emailVerified: false, profile: {} };
    const given = (kind: Kind): Given => {
      const values = Object.fromEntries(
        kind.fields.map(({ name, type }) => [name, type === 'number' ? '60' : HOSTILE]),
      );
      return { user, values, rows: { ...NO_ROWS, clients: [{ id: HOSTILE, name: '', secret: HOSTILE }] } };
    };
    const calls = KINDS.map((kind) => kind.call(given(kind)));
    const sender = { origin: 'http://localhost:4747', token: HOSTILE };

    const commands = wordsOf(calls.map((call) => curlOf(call, sender))).map(curlArguments);
    expect(commands.map(({ url, body }) => [url, JSON.parse(body)])).toEqual(
      calls.map(({ path, body }) => [`http://localhost:4747${path}`, body]),
    );
    expect(new Set(commands.map(({ headers }) => headers['Authorization']))).toEqual(
      new Set([`Bearer ${HOSTILE}`, undefined]),
    );

    for (const call of calls) {
      const heard: unknown[] = [];
      const client = recorder(call.sdk.method, (args) => heard.push(...args));
      const made: unknown[] = [];
      const create = (...args: unknown[]) => {
        made.push(...args);
        return client;
      };
      const modules = {
        ManagementClient: recorded(create),
        AuthenticationClient: recorded(create),
        createServerTransport: create,
        createUserServiceClient: () => client,
      };
      await run(sdkOf(call, sender), modules);
      expect(heard).toEqual(call.sdk.args);
      expect(JSON.stringify(made)).toContain(JSON.stringify(HOSTILE));
    }
  });

  /** An emulator that has what every kind names. */
  async function prepared(): Promise<TestEmulator> {
    const emulator = await testEmulator();
    const headers = { authorization: 'Bearer any' };
    await emulator.send('POST', '/api/v2/self-service-profiles', { headers, body: { name: 'Customers' } });
    return emulator;
  }
});

/** What a POSIX shell hands to curl, command by command. */
function wordsOf(commands: readonly string[]): string[][] {
  const script = [`curl() { printf '%s\\000' "$@"; printf '\\001'; }`, ...commands].join('\n');
  const output = execFileSync('sh', ['-c', script], { encoding: 'utf8' });
  return output
    .split('\u0001')
    .slice(0, -1)
    .map((words) => words.split('\0').slice(0, -1));
}

/** What curl makes of its words, as far as ours go. */
function curlArguments(words: readonly string[]) {
  const [method = '', url = '', ...rest] = words.filter((word) => word !== '-X');
  const after = (flag: string) => rest.filter((_, index) => rest[index - 1] === flag);
  const headers = after('-H').map((line) => {
    const [, name = '', value = ''] = /^([^:]+): (.*)$/s.exec(line) ?? [];
    return [name, value];
  });
  return { method, url, headers: Object.fromEntries(headers) as Record<string, string>, body: after('-d')[0] ?? '' };
}

/** Runs a module's code with these instead of what it imports. */
async function run(code: string, modules: Readonly<Record<string, unknown>>): Promise<void> {
  const body = code.replaceAll(/^import .*;$/gm, '');
  const AsyncFunction = run.constructor as FunctionConstructor;
  await new AsyncFunction(...Object.keys(modules), body)(...Object.values(modules));
}

/** Something that `new` can be said to. */
function recorded(create: (options: object) => object) {
  return function Client(options: object) {
    return create(options);
  };
}

/** A client with one method, at this path. */
function recorder(path: string, hear: (args: readonly unknown[]) => void): object {
  return path
    .split('.')
    .reverse()
    .reduce<unknown>(
      (inner, name) => ({ [name]: inner }),
      async (...args: unknown[]) => hear(args),
    ) as object;
}
