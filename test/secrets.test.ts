import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '@bufbuild/protobuf';
import { expect, test } from 'vitest';
import type { DescribedOperation } from '../src/server/document.ts';
import type { Schema } from '../src/server/provider.ts';
import { type TestEmulator, temporaryFolder, testEmulator } from './support/emulator.ts';
import { contracts } from './support/fixture-steps.ts';
import { openForm, submitForm } from './support/form.ts';
import { mailServer, webhookReceiver } from './support/receivers.ts';
import { ACME_WEB, issueReset, seedWith } from './support/recovery.ts';
import { callOver, methodOf, WIRES } from './support/wires.ts';

/** In every secret of these tests, and in nothing else. */
const MARK = 'Zq7Marked';
const PASSWORD = `${MARK}-Password-1843`;
const TOKEN = `${MARK}-Token`;
/** A setting of an application's, and so a part of the state. */
const CLIENT_SECRET = `${MARK}-Client-Secret`;

const isSecret = (name: string) =>
  /password|secret|token|hash|assertion|verifier/i.test(name) &&
  !/passwordless|change_password|password_|passwordPolicy|token_|token.*(type|filter|exchange)|_hash$|_grant$|_encoded$|_type$|AssertionData$|passwordInit/i.test(
    name,
  );

/** As much of a body that fits the schema as leads to secrets, with these in their places. */
function bodyOf(schema: Schema, secretOf: (name: string) => unknown, depth = 0): unknown {
  const parts = [schema, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const properties: Readonly<Record<string, Schema>> = Object.assign({}, ...parts.map((part) => part.properties));
  if (depth > 4) return null;
  const members = Object.entries(properties).flatMap(([name, member]) => {
    const inner = bodyOf(member, secretOf, depth + 1);
    if (JSON.stringify(inner).includes(MARK)) return [[name, inner]];
    return isSecret(name) ? [[name, secretOf(name)]] : [];
  });
  if (members.length > 0) return Object.fromEntries(members);
  return schema.items ? [bodyOf(schema.items, secretOf, depth + 1)] : null;
}

interface Sent {
  readonly type?: string;
  readonly text?: string;
}

/** Bodies with secrets: such as fit as far as these go, wrong ones, torn ones, and such as are not what they say. */
function bodiesOf({ bodies }: DescribedOperation): Sent[] {
  const [schema] = bodies.values();
  if (!schema) return [{}];
  const json = 'application/json';
  const bare = { type: json, text: `{"password":${PASSWORD}}` };
  const secretOf = (name: string) => (/password/i.test(name) ? PASSWORD : `${MARK}-${name}`);
  const fit = bodyOf(schema, secretOf);
  if (!JSON.stringify(fit).includes(MARK)) return [bare];
  const whole = { password: PASSWORD, ...(fit as object) };
  const form = new URLSearchParams(
    Object.entries(whole).map(([name, it]): [string, string] => [
      name,
      typeof it === 'string' ? it : JSON.stringify(it),
    ]),
  ).toString();
  const texts = [
    JSON.stringify(fit),
    JSON.stringify(whole),
    JSON.stringify(bodyOf(schema, (name) => [secretOf(name)])),
    JSON.stringify(bodyOf(schema, (name) => (/token/i.test(name) ? TOKEN : { value: secretOf(name) }))),
    `{"password":"${PASSWORD}`,
    `{'password':'${PASSWORD}'}`,
    `{"padding":"${'x'.repeat(20_000)}","password":"${PASSWORD}"}`,
    form,
  ];
  const asForm = [JSON.stringify(whole), encodeURIComponent(JSON.stringify(whole)), form];
  return [
    bare,
    ...texts.map((text) => ({ type: json, text })),
    ...asForm.map((text) => ({ type: 'application/x-www-form-urlencoded', text })),
  ];
}

/** What was answered, by what was asked. */
type Answers = Map<string, string>;

/** Calls everything with secrets in every place. What would end or keep everything else, or go on for ever, is left out. */
async function callEverything({ send }: TestEmulator, answers: Answers): Promise<void> {
  const left = /^(emulator\.reset|requests\.clear|.*\.wait|events\.stream)$/;
  const headers = { authorization: `Bearer ${TOKEN}`, cookie: `auth0=${TOKEN}; did=${TOKEN}`, 'x-api-key': TOKEN };
  for (const { operations } of Object.values(contracts)) {
    for (const operation of operations.filter(({ id }) => !left.test(id))) {
      const named = operation.parameters.filter(({ in: place, name }) => place === 'query' && isSecret(name));
      const search = new URLSearchParams(
        ['access_token', ...named.map(({ name }) => name)].map((it): [string, string] => [it, TOKEN]),
      );
      const path = `${operation.template.replaceAll(/\{.+?\}/g, 'x')}?${search}`;
      const calls = bodiesOf(operation).map(async ({ type, text }) => {
        const init = { headers: { ...headers, ...(type && { 'content-type': type }) }, body: text };
        const answer = await send(operation.method.toUpperCase(), path, init);
        answers.set(`${operation.id} ${type} ${text}`, whole(answer));
      });
      await Promise.all(calls);
    }
  }
}

const whole = ({ text, headers }: { readonly text: string; readonly headers: Headers }) =>
  `${text} ${JSON.stringify([...headers])}`;

/** Everything where somebody could look afterwards. */
async function outputsOf(emulator: TestEmulator, data: string, token = ''): Promise<Record<string, string>> {
  const { inspect, log } = emulator;
  await emulator.send('GET', '/the-end');
  let events = '';
  for await (const event of await inspect.events({ after: '0' })) {
    events += JSON.stringify(event);
    if (event.type === 'request' && event.request.url.endsWith('/the-end')) break;
  }
  const paths = ['requests?limit=1000', 'requests.har', 'tickets', 'messages', 'users', 'state', 'faults', 'snapshots'];
  const read = paths.map(async (path) => {
    const { text } = await emulator.send('GET', `/__inspect/${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return [path, text] as const;
  });
  const records = (await inspect.requests({ limit: 1000 })).slice(0, 50).map(({ id }) => inspect.request(id));
  return {
    ...Object.fromEntries(await Promise.all(read)),
    records: JSON.stringify(await Promise.all(records)),
    events,
    log: log.join('\n'),
    'the data file': readFileSync(data, 'utf8'),
  };
}

/** Where secrets show, with a little of what stands around them. */
function leaksIn(texts: Iterable<readonly [string, string]>, allowed: readonly string[] = []): string[] {
  return [...texts].flatMap(([where, text]) => {
    const bare = allowed.reduce((rest, it) => rest.replaceAll(it, ''), text);
    const found = [bare.indexOf(MARK), bare.indexOf(Buffer.from(MARK).toString('base64').slice(0, -2))];
    return found.filter((at) => at >= 0).map((at) => `${where}: …${bare.slice(Math.max(0, at - 80), at + 40)}…`);
  });
}

const USER = '300000000000000101';
const DATABASE = 'Username-Password-Authentication';
const GRANT = { client_id: ACME_WEB, client_secret: CLIENT_SECRET };

/** Passwords, secrets and tokens that are good, at Auth0. Gives the tokens that it got. */
async function useAuth0(emulator: TestEmulator, answers: Answers): Promise<string[]> {
  const { send } = emulator;
  const post = async (path: string, body: object, headers = {}) => {
    const answer = await send('POST', path, { headers, body });
    answers.set(path + JSON.stringify(body), answer.status < 400 ? '' : whole(answer));
    return answer.json;
  };
  const admin = { authorization: `Bearer ${TOKEN}` };
  const form = await openForm(emulator, await issueReset(emulator));
  for (const again of [`${PASSWORD}-wrong`, PASSWORD]) {
    const answer = await submitForm(emulator, form, { 'password-reset': PASSWORD, 're-enter-password': again });
    answers.set(`the page: ${again}`, whole(answer));
  }
  await post('/dbconnections/signup', { ...GRANT, connection: DATABASE, email: 'new@example.com', password: PASSWORD });
  await post('/api/v2/users', { connection: DATABASE, email: 'made@example.com', password: PASSWORD }, admin);
  const login = { ...GRANT, grant_type: 'password', username: 'ada@example.com', password: PASSWORD };
  const { access_token, refresh_token, id_token } = await post('/oauth/token', {
    ...login,
    scope: 'openid offline_access',
  });
  await post('/oauth/token', { ...login, password: `${PASSWORD}-wrong` });
  await post('/oauth/token', { ...login, client_secret: `${CLIENT_SECRET}-wrong` });
  const basic = Buffer.from(`${ACME_WEB}:${CLIENT_SECRET}`).toString('base64');
  await post('/oauth/token', { grant_type: 'refresh_token', refresh_token }, { authorization: `Basic ${basic}` });
  await post('/oauth/revoke', { ...GRANT, token: refresh_token });
  await send('GET', '/userinfo', { headers: { authorization: `Bearer ${access_token}` } });
  await send('GET', `/oidc/logout?id_token_hint=${id_token}`);
  await send('GET', `/api/v2/nowhere/${access_token}/0a1B2c3D4e5F6g7H8i9J?token=${TOKEN}`, { headers: admin });
  return [access_token, refresh_token, id_token, basic];
}

/** The same at ZITADEL, over every wire. */
async function useZitadel({ url }: TestEmulator, answers: Answers): Promise<string[]> {
  const issued: string[] = [];
  const headers = { authorization: `Bearer ${TOKEN}` };
  let current = 'Analytical-Engine-1843';
  for (const [name, connect] of Object.entries(WIRES)) {
    const wire = connect(url);
    const call = async (operation: string, message: JsonObject) => {
      const method = methodOf(operation);
      if (!method) throw new Error(`there is no ${operation}`);
      return (await callOver(wire, method, message, headers)) as JsonObject;
    };
    const password = `${PASSWORD}-${issued.length}`;
    const checked = (given: string) => ({ checks: { user: { userId: USER }, password: { password: given } } });
    const wrong = await call('UserService.SetPassword', { userId: USER, newPassword: { password: `${MARK}` } });
    const set = { userId: USER, newPassword: { password }, currentPassword: current };
    expect(await call('UserService.SetPassword', set)).toMatchObject({ details: {} });
    current = password;
    const session = await call('SessionService.CreateSession', checked(password));
    const refused = await call('SessionService.CreateSession', checked(`${MARK}-wrong`));
    answers.set(name, JSON.stringify([wrong, refused]));
    issued.push(String(session['sessionToken']));
  }
  return issued;
}

/** Signs in to the inbox with the right token and with a wrong one. */
async function signIn({ send }: TestEmulator, answers: Answers): Promise<void> {
  for (const token of [`${TOKEN}-wrong`, TOKEN]) {
    const answer = await send('POST', '/__inspect/session', { body: new URLSearchParams({ token }) });
    answers.set(`sign in: ${token}`, whole(answer));
    await send('GET', '/__inspect/tickets', { headers: { authorization: `Bearer ${token}` } });
  }
}

test('what is good is shown nowhere either, whichever wire it came over and whoever it is handed on to', async () => {
  using folder = temporaryFolder();
  const data = join(folder.path, 'state.json');
  await using mails = await mailServer({
    // It says what it was told, as some do.
    onAuth: ({ password }, _, done) => done(new Error(`not ${password}`)),
  });
  await using posts = await webhookReceiver((response) => response.writeHead(500).end());
  await using emulator = await testEmulator({
    ...seedWith({ client: { client_secret: CLIENT_SECRET } }),
    data,
    inspectToken: TOKEN,
    smtp: `smtp://user:${PASSWORD}@127.0.0.1:${mails.port}`,
    webhook: `http://127.0.0.1:${posts.port}/${TOKEN}?token=${TOKEN}`,
    webhookKey: `${MARK}-Key`,
  });
  const answers: Answers = new Map();
  const issued = await useAuth0(emulator, answers);
  await signIn(emulator, answers);
  await emulator.send('POST', '/dbconnections/change_password', {
    body: { client_id: ACME_WEB, connection: DATABASE, email: 'ada@example.com' },
  });
  await posts.until(1);
  expect(leaksIn(answers)).toEqual([]);
  const { state, 'the data file': saved = '', ...shown } = await outputsOf(emulator, data, TOKEN);
  expect(leaksIn(Object.entries(shown))).toEqual([]);
  expect(leaksIn(Object.entries({ state: state ?? '', saved }), [CLIENT_SECRET])).toEqual([]);
  expect(issued.filter((token) => token === undefined || JSON.stringify(shown).includes(token))).toEqual([]);
});

test('nor is it at ZITADEL, over every wire', async () => {
  using folder = temporaryFolder();
  const data = join(folder.path, 'state.json');
  await using emulator = await testEmulator({ data, providers: ['zitadel'] });
  const answers: Answers = new Map();
  const issued = await useZitadel(emulator, answers);
  expect(leaksIn(answers)).toEqual([]);
  const { state, 'the data file': saved, ...shown } = await outputsOf(emulator, data);
  expect(leaksIn(Object.entries({ ...shown, state: state ?? '', saved: saved ?? '' }))).toEqual([]);
  expect(issued.filter((token) => token === undefined || JSON.stringify(shown).includes(token))).toEqual([]);
});

test('no operation repeats a secret that it is sent, and nothing that can be read afterwards has one', async () => {
  using folder = temporaryFolder();
  const data = join(folder.path, 'state.json');
  await using emulator = await testEmulator({ data, journalLimit: 10_000 });
  const answers: Answers = new Map();
  await callEverything(emulator, answers);
  expect(answers.size).toBeGreaterThan(400);
  expect(leaksIn(answers)).toEqual([]);
  expect(leaksIn(Object.entries(await outputsOf(emulator, data)))).toEqual([]);
}, 120_000);
