import { type TestEmulator, testEmulator } from '../support/emulator.ts';
import { latestTicket } from '../support/issuing.ts';
import {
  ACME_WEB,
  ADA,
  BY_CODE,
  codeIn,
  GRACE,
  issue,
  issueReset,
  latestMail,
  NEW_PASSWORD,
} from '../support/recovery.ts';
import { createJar } from '../support/visitor.ts';

/** A page of one of the vendors', as it goes out. */
export interface Shown {
  /** Its heading and what is wrong or has happened; without that what stands below the heading. */
  readonly name: string;
  readonly text: string;
  readonly headers: Headers;
  /** The ticket that it is about; null for one that is about none. */
  readonly ticketId: string | null;
}

/** What came of a request: the page, and where it was found. */
interface Opened {
  readonly url: string;
  readonly text: string;
  readonly headers: Headers;
}

/** Somebody who clicks through pages with a browser that runs no scripts. */
interface Reader {
  readonly emulator: TestEmulator;
  open(path: string): Promise<Opened>;
  /** Sends the page's form with what was typed into it, by its first button or by that of this name and value. */
  send(page: Opened, typed?: Readonly<Record<string, string>>): Promise<Opened>;
}

/** A way through pages in all their states, and the tickets that these are about. */
type Pages = AsyncGenerator<readonly [page: Opened, ticketId?: string]>;

const CALLBACK = 'https://app.acme.test/callback';
const ORGANIZATION = 'org_AcmeCorporation1';
const WEAK = 'abc';

/** Every page of Auth0's in every state, from a tenant with this seed and more options. */
export async function auth0Pages(seed: object, options: object = {}): Promise<Shown[]> {
  return [
    ...(await collect(seed, options, [universalPassword, verification, login, forgotten, enrollment, ssoSetup])),
    ...(await collect(changed(seed, 'tenant', { universal_login_experience: 'classic' }), options, [classicPassword])),
    ...(await collect(byCode(seed), options, [challenge])),
  ];
}

/** Every page of ZITADEL's in every state. */
export function zitadelPages(seed: object, options: object = {}): Promise<Shown[]> {
  return collect(seed, options, [passwordSet, verify, invitation, passkey, loginV1]);
}

async function collect(seed: object, options: object, tours: readonly ((reader: Reader) => Pages)[]): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const tour of tours) {
    await using emulator = await testEmulator({ seed, ...options });
    for await (const [{ text, headers }, ticketId = null] of tour(createReader(emulator))) {
      shown.push({ name: nameOf(text), text, headers, ticketId });
    }
  }
  return shown;
}

async function* universalPassword({ emulator, open, send }: Reader): Pages {
  const link = await issueReset(emulator, { client_id: ACME_WEB, organization_id: ORGANIZATION });
  const { id } = await latestTicket(emulator);
  const form = await open(link);
  yield [form, id];
  yield [await send(form), id];
  yield [await send(form, { 'password-reset': WEAK, 're-enter-password': 'abcd' }), id];
  yield [await send(form, { 'password-reset': WEAK, 're-enter-password': WEAK }), id];
  const typed = { 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD };
  yield [await send(form, typed), id];
  yield [await open(link), id];
  const late = await issueReset(emulator, { ttl_sec: 60 });
  emulator.pass(60);
  yield [await open(late), (await latestTicket(emulator)).id];
  yield [await open('/u/reset-verify?ticket=neverIssued')];
  yield [await open('/authorize?client_id=nobody')];
}

async function* classicPassword({ emulator, open, send }: Reader): Pages {
  const link = await issueReset(emulator);
  const { id } = await latestTicket(emulator);
  const form = await open(link);
  yield [form, id];
  yield [await send(form, { newPassword: NEW_PASSWORD, confirmNewPassword: WEAK }), id];
  yield [await send(form, { newPassword: WEAK, confirmNewPassword: WEAK }), id];
  const typed = { newPassword: NEW_PASSWORD, confirmNewPassword: NEW_PASSWORD };
  yield [await send(form, typed), id];
  yield [await open(link), id];
  yield [await open('/lo/reset?ticket=neverIssued')];
}

async function* verification({ emulator, open, send }: Reader): Pages {
  const link = await issue(emulator, 'email-verification', { user_id: GRACE, client_id: ACME_WEB });
  const { id } = await latestTicket(emulator);
  const form = await open(link);
  yield [form, id];
  yield [await send(form), id];
  yield [await open(link), id];
  yield [await open('/u/email-verification?ticket=neverIssued')];
}

async function* login({ emulator, open, send }: Reader): Pages {
  const asked = { client_id: ACME_WEB, redirect_uri: CALLBACK, response_type: 'code', scope: 'openid', state: 'xyz' };
  const form = await open(`/authorize?${new URLSearchParams(asked)}`);
  yield [form];
  yield [await send(form)];
  yield [await send(form, { username: 'nobody@example.com', password: WEAK })];
  const body = { inviter: { name: 'Ada' }, invitee: { email: 'grace@example.com' }, client_id: ACME_WEB };
  const path = `/api/v2/organizations/${ORGANIZATION}/invitations`;
  await emulator.send('POST', path, { headers: { authorization: 'Bearer any' }, body });
  const { id, url } = await latestTicket(emulator);
  const named = { invitation: new URL(url).searchParams.get('invitation') ?? '', organization: ORGANIZATION };
  yield [await open(`/authorize?${new URLSearchParams({ ...asked, ...named })}`), id];
  await send(form, { username: 'grace@example.com', password: 'Nanosecond-Wire-1952' });
  const question = await open(`/oidc/logout?client_id=${ACME_WEB}`);
  yield [question];
  yield [await send(question, { action: 'decline' })];
}

const FORGOTTEN = '/u/reset-password/request/Username-Password-Authentication';

async function* forgotten({ open, send }: Reader): Pages {
  const form = await open(FORGOTTEN);
  yield [form];
  yield [await send(form, { email: 'ada' })];
  yield [await send(form, { email: 'ada@example.com' })];
}

async function* challenge({ emulator, open, send }: Reader): Pages {
  const form = await send(await open(FORGOTTEN), { email: 'ada@example.com' });
  const { id } = await latestTicket(emulator);
  yield [form, id];
  yield [await send(form, { code: '000000' }), id];
  const code = codeIn(await latestMail(emulator, 'ada@example.com'));
  yield [await send(form, { code }), id];
  yield [await open('/u/email-identifier/challenge?state=none')];
}

async function* enrollment({ emulator, open, send }: Reader): Pages {
  const { ticket_url } = await posted(emulator, '/api/v2/guardian/enrollments/ticket', { user_id: ADA });
  const { id } = await latestTicket(emulator);
  const form = await open(ticket_url);
  yield [form, id];
  yield [await send(form), id];
  yield [await open(ticket_url), id];
  yield [await open('/mfa/enrollment?ticket=neverIssued')];
}

async function* ssoSetup({ emulator, open, send }: Reader): Pages {
  const branding = { colors: { primary: '#0f766e' } };
  const profile = await posted(emulator, '/api/v2/self-service-profiles', { name: 'Acme', branding });
  const { ticket } = await posted(emulator, `/api/v2/self-service-profiles/${profile.id}/sso-ticket`, {
    connection_config: { name: 'customer' },
  });
  const { id } = await latestTicket(emulator);
  const form = await open(ticket);
  yield [form, id];
  yield [await send(form, { strategy: 'none' }), id];
  yield [await send(form, { strategy: 'okta' }), id];
  yield [await open(ticket), id];
}

const [HUMAN, UNVERIFIED, INVITED] = ['300000000000000101', '300000000000000102', '300000000000000103'];

async function* passwordSet(reader: Reader): Pages {
  const { emulator, open, send } = reader;
  const { id, url } = await issued(reader, `${HUMAN}/password_reset`);
  const form = await open(url);
  yield [form, id];
  yield [await send(form), id];
  yield [await send(form, { password: WEAK, confirmPassword: 'abcd' }), id];
  yield [await send(form, { password: WEAK, confirmPassword: WEAK }), id];
  const typed = { password: NEW_PASSWORD, confirmPassword: NEW_PASSWORD };
  yield [await send(form, { code: 'XXXXXX', ...typed }), id];
  yield [await send(form, typed), id];
  yield [await send(form, typed), id];
  const late = await issued(reader, `${HUMAN}/password_reset`);
  emulator.pass(3600);
  yield [await send(await open(late.url), typed), late.id];
  yield [await send(form, { resend: 'true' })];
  yield [await open('/ui/v2/login/password/set?userId=nobody')];
  const text = await emulator.send('POST', '/ui/v2/login/password/set', { body: 'text' });
  yield [{ url: '', ...text }];
}

async function* verify(reader: Reader): Pages {
  const { open, send } = reader;
  const { id, url } = await issued(reader, `${UNVERIFIED}/email/send`);
  const form = await open(url);
  yield [form, id];
  yield [await send(form, { code: 'XXXXXX' }), id];
  yield [await send(form), id];
}

async function* invitation(reader: Reader): Pages {
  const { open, send } = reader;
  const { id, code } = await issued(reader, `${INVITED}/invite_code`);
  const form = await send(await open(`/ui/v2/login/verify?userId=${INVITED}&code=${code}&invite=true`));
  yield [form, id];
  yield [await send(form, { password: WEAK, confirmPassword: WEAK }), id];
  const typed = { password: NEW_PASSWORD, confirmPassword: NEW_PASSWORD };
  yield [await send(form, typed), id];
}

async function* passkey(reader: Reader): Pages {
  const { open, send } = reader;
  const { id, url } = await issued(reader, `${HUMAN}/passkeys/registration_link`);
  const form = await open(url);
  yield [form, id];
  yield [await send(form), id];
  yield [await send(form), id];
}

/** The same behind the links of the older login. */
async function* loginV1(reader: Reader): Pages {
  const { open, send } = reader;
  const typed = { password: NEW_PASSWORD, passwordconfirm: NEW_PASSWORD };
  const reset = await issued(reader, `${HUMAN}/password_reset`);
  const form = await open(`/ui/login/password/init?userID=${HUMAN}&code=${reset.code}`);
  yield [form, reset.id];
  yield [await send(form, { password: WEAK, passwordconfirm: WEAK }), reset.id];
  yield [await send(form, typed), reset.id];
  const mail = await issued(reader, `${UNVERIFIED}/email/send`);
  const address = await open(`/ui/login/mail/verification?userID=${UNVERIFIED}&code=${mail.code}`);
  yield [address, mail.id];
  yield [await send(address), mail.id];
  const invite = await issued(reader, `${INVITED}/invite_code`);
  const activation = await open(`/ui/login/user/invite?userID=${INVITED}&code=${invite.code}`);
  yield [activation, invite.id];
  yield [await send(activation, { code: 'XXXXXX', ...typed }), invite.id];
  yield [await send(activation, typed), invite.id];
  const link = await issued(reader, `${INVITED}/passkeys/registration_link`);
  const codeID = new URL(link.url).searchParams.get('codeId') ?? '';
  const query = new URLSearchParams({ userID: INVITED ?? '', codeID, code: link.code });
  const passwordless = await open(`/ui/login/login/passwordless/init?${query}`);
  yield [passwordless, link.id];
  yield [await send(passwordless), link.id];
  yield [await send(passwordless), link.id];
  yield [await open('/ui/login/password/init?userID=nobody')];
}

function nameOf(text: string): string {
  const [, heading, paragraph = ''] = /<h1>(.*?)<\/h1>\s*(?:<p>(.*?)<\/p>)?/s.exec(text) ?? [];
  if (heading === undefined) throw new Error(`this is no page: ${text}`);
  const told = Array.from(text.matchAll(/ role="(?:alert|status)">(.*?)</g), ([, words = '']) => words);
  return decoded(`${heading}: ${told.length > 0 ? told.join(' ') : paragraph}`);
}

function createReader(emulator: TestEmulator): Reader {
  const jar = createJar();
  async function request(method: string, url: string, body?: URLSearchParams): Promise<Opened> {
    const headers = { ...jar.headers(), accept: 'text/html' };
    const answer = jar.keep(await emulator.send(method, url, { headers, body }));
    const location = answer.headers.get('location');
    if (location?.startsWith('/')) return request('GET', new URL(location, emulator.url).href);
    return { url, text: answer.text, headers: answer.headers };
  }
  return {
    emulator,
    open: (path) => request('GET', new URL(path, emulator.url).href),
    send: ({ url, text }, typed = {}) => {
      const [, action = ''] = /<form[^>]* action="([^"]*)"/.exec(text) ?? [];
      const fields = text.matchAll(/<(?:input|button)[^>]* name="([^"]*)"(?:[^>]* value="([^"]*)")?/g);
      const begun = Array.from(fields, ([, name = '', value = '']) => [name, decoded(value)] as const).reverse();
      const body = new URLSearchParams({ ...Object.fromEntries(begun), ...typed });
      return request('POST', new URL(decoded(action), url).href, body);
    },
  };
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text that stands in an attribute. */
function decoded(text: string): string {
  return text.replaceAll(/&([^;]+);/g, (_, name: string) => CHARACTERS[name] ?? '');
}

async function posted(emulator: TestEmulator, path: string, body: object) {
  return (await emulator.send('POST', path, { headers: { authorization: 'Bearer any' }, body })).json;
}

async function issued({ emulator }: Reader, path: string) {
  await posted(emulator, `/v2/users/${path}`, {});
  return latestTicket(emulator);
}

function changed(seed: object, part: string, change: object): object {
  const { auth0 } = seed as { auth0: Record<string, object> };
  return { ...seed, auth0: { ...auth0, [part]: { ...auth0[part], ...change } } };
}

function byCode(seed: object): object {
  const { auth0 } = seed as { auth0: { connections: object[] } };
  const [first, ...others] = auth0.connections;
  return { ...seed, auth0: { ...auth0, connections: [{ ...first, options: BY_CODE }, ...others] } };
}
