import type { TestEmulator } from '../emulator.ts';
import { ACME_WEB, ADA, GRACE, issue, loginStatus, OLD_PASSWORD, seedWith } from '../recovery.ts';
import { ACME_SPA, broughtBack, createVisitor, requestToken, SPA_CALLBACK, type Visitor } from '../visitor.ts';
import type { Kind, Prize, Try } from './race.ts';
import { byForm, call, driven, headers, latest, pathOf, scanned } from './ways.ts';

const OTP = 'http://auth0.com/oauth/grant-type/passwordless/otp';
const MEMBERS = '/api/v2/organizations/org_AcmeCorporation1/members';
const INVITATIONS = '/api/v2/organizations/org_AcmeCorporation1/invitations';
const MAIL = 'mary@example.com';

/** What a hidden field of the page at this address holds. */
async function hidden(emulator: TestEmulator, path: string, name: string): Promise<string> {
  const { text } = await emulator.send('GET', path);
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
}

const login = async (emulator: TestEmulator, password: string) =>
  (await loginStatus(emulator, 'ada@example.com', password)) === 200;

/** Sets a password at the page that this state opens. */
const atPage =
  (state: string): Try =>
  async (carry, password) => {
    const body = new URLSearchParams({ state, 'password-reset': password, 're-enter-password': password });
    return (await carry('POST', '/u/reset-password/change', { body })).status === 200;
  };

const passwordLink: Kind = {
  name: 'Auth0, a link for a new password',
  provider: 'auth0',
  login,
  async prepare(emulator) {
    const link = pathOf(await issue(emulator, 'password-change', { user_id: ADA }));
    const { id } = await latest(emulator);
    const ticket = new URL(link, emulator.url).searchParams.get('ticket') ?? '';
    const page = (await emulator.send('GET', link)).headers.get('location') ?? '';
    const state = new URL(page, emulator.url).searchParams.get('state') ?? '';
    const _csrf = await hidden(emulator, `/lo/reset?${new URLSearchParams({ ticket })}`, '_csrf');
    const typed = (password: string) => ({ ticket, _csrf, newPassword: password, confirmNewPassword: password });
    const atClassic = byForm('/lo/reset', typed);
    return { ticketId: id, ways: { 'universal page': atPage(state), 'classic page': atClassic, ...driven(id) } };
  },
};

const passwordCode: Kind = {
  name: 'Auth0, a code for a new password',
  provider: 'auth0',
  options: seedWith({ connection: { attributes: { email: { verification_method: 'otp' } } } }),
  login,
  async prepare(emulator) {
    const body = new URLSearchParams({ email: 'ada@example.com' });
    await emulator.send('POST', '/u/reset-password/request/Username-Password-Authentication', { body });
    const { id, code } = await latest(emulator);
    const challenge = Buffer.from(`${id}  ada@example.com`).toString('base64url');
    const typeCode = `/u/email-identifier/challenge?state=${challenge}`;
    const stateIn = (location: string) => new URL(location, emulator.url).searchParams.get('state') ?? '';
    const codeBody = () => new URLSearchParams({ code });
    const entered = await emulator.send('POST', typeCode, { body: codeBody() });
    const throughCode: Try = async (carry, password) => {
      const { location } = await carry('POST', typeCode, { body: codeBody() });
      return location !== undefined && atPage(stateIn(location))(carry, password);
    };
    const opened = atPage(stateIn(entered.headers.get('location') ?? ''));
    return { ticketId: id, ways: { 'open page': opened, 'code, then page': throughCode, ...driven(id) } };
  },
};

const addressLink: Kind = {
  name: 'Auth0, a link that verifies an address',
  provider: 'auth0',
  async prepare(emulator) {
    await emulator.send('PATCH', `/api/v2/users/${encodeURIComponent(GRACE)}`, {
      headers,
      body: { email_verified: false },
    });
    const link = pathOf(await issue(emulator, 'email-verification', { user_id: GRACE }));
    const { id } = await latest(emulator);
    const state = await hidden(emulator, link, 'state');
    return { ticketId: id, ways: { page: byForm(link, () => ({ state })), ...driven(id), ...scanned(id) } };
  },
};

/** A login without a password, by its code or by its link: one ticket. */
const passwordless = (sent: 'code' | 'link'): Kind => ({
  name: `Auth0, a login by ${sent}`,
  provider: 'auth0',
  async prepare(emulator) {
    await emulator.send('POST', '/passwordless/start', {
      body: { client_id: ACME_SPA, connection: 'email', email: MAIL, send: sent },
    });
    const { id, code, url } = await latest(emulator);
    const asked = { client_id: ACME_SPA, connection: 'email', email: MAIL, verification_code: code };
    const query = new URLSearchParams({ ...asked, response_type: 'code', redirect_uri: SPA_CALLBACK, scope: 'openid' });
    const link = url === null ? `/passwordless/verify_redirect?${query}` : pathOf(url);
    const body = { client_id: ACME_SPA, grant_type: OTP, realm: 'email', username: MAIL, otp: code };
    const ways = {
      '/oauth/token': async (carry) => (await carry('POST', '/oauth/token', { body })).status === 200,
      link: async (carry) => /[?&]code=/.test((await carry('GET', link)).location ?? ''),
      ...driven(id),
    } satisfies Prize['ways'];
    return { ticketId: id, ways };
  },
});

const factor: Kind = {
  name: 'Auth0, a link for a second factor',
  provider: 'auth0',
  async prepare(emulator) {
    const wish = { user_id: ADA, send_mail: false, allow_multiple_enrollments: true };
    const { ticket_url } = await call(emulator, '/api/v2/guardian/enrollments/ticket', wish);
    const { id } = await latest(emulator);
    const state = await hidden(emulator, ticket_url, 'state');
    return {
      ticketId: id,
      ways: { page: byForm(pathOf(ticket_url), () => ({ state })), ...driven(id) },
    };
  },
};

const ssoSetup: Kind = {
  name: 'Auth0, a link for an enterprise connection',
  provider: 'auth0',
  async prepare(emulator, round) {
    const profiles = '/api/v2/self-service-profiles';
    const { json: known } = await emulator.send('GET', profiles, { headers });
    // A tenant may have a few.
    const profile = known[0] ?? (await call(emulator, profiles, { name: 'Customers' }));
    const wish = { connection_config: { name: `customer-${round}` } };
    const { ticket: link } = await call(emulator, `${profiles}/${profile.id}/sso-ticket`, wish);
    const { id } = await latest(emulator);
    const state = await hidden(emulator, link, 'state');
    return { ticketId: id, ways: { page: byForm(pathOf(link), () => ({ state, strategy: 'okta' })), ...driven(id) } };
  },
};

/** The one who is signed in with each emulator. */
const visitors = new WeakMap<TestEmulator, Promise<Visitor>>();

async function signIn(emulator: TestEmulator): Promise<Visitor> {
  const visitor = createVisitor(emulator);
  await visitor.signIn(await visitor.authorize(), 'ada@example.com', OLD_PASSWORD);
  return visitor;
}

function visitorOf(emulator: TestEmulator): Promise<Visitor> {
  const known = visitors.get(emulator) ?? signIn(emulator);
  visitors.set(emulator, known);
  return known;
}

const invitation: Kind = {
  name: 'Auth0, an invitation',
  provider: 'auth0',
  // Who comes too late is asked to sign in like anybody else.
  tellsLosers: false,
  async prepare(emulator) {
    const visitor = await visitorOf(emulator);
    await emulator.send('DELETE', MEMBERS, { headers, body: { members: [ADA] } });
    const parties = { client_id: ACME_WEB, inviter: { name: 'Grace' }, invitee: { email: 'ada@example.com' } };
    const { ticket_id } = await call(emulator, INVITATIONS, { ...parties, send_invitation_email: false });
    const { id } = await latest(emulator);
    const invited = { organization: 'org_AcmeCorporation1', invitation: ticket_id };
    const accept: Try = async () => broughtBack(await visitor.authorize(invited))?.['code'] !== undefined;
    return { ticketId: id, ways: { 'signed in': accept } };
  },
};

const authorizationCode: Kind = {
  name: 'Auth0, an authorization code',
  provider: 'auth0',
  async prepare(emulator) {
    const visitor = await visitorOf(emulator);
    const code_verifier = 'x'.repeat(43);
    const plain = { code_challenge: code_verifier, code_challenge_method: 'plain' };
    const code = broughtBack(await visitor.authorize(plain))?.['code'];
    const body = {
      client_id: ACME_SPA,
      grant_type: 'authorization_code',
      code,
      redirect_uri: SPA_CALLBACK,
      code_verifier,
    };
    return {
      ways: { '/oauth/token': async (carry) => (await carry('POST', '/oauth/token', { body })).status === 200 },
    };
  },
};

const refreshToken: Kind = {
  name: 'Auth0, a refresh token that rotates',
  provider: 'auth0',
  async prepare(emulator) {
    const visitor = await visitorOf(emulator);
    const code_verifier = 'x'.repeat(43);
    const code = broughtBack(
      await visitor.authorize({ code_challenge: code_verifier, code_challenge_method: 'plain' }),
    );
    const grant = { grant_type: 'authorization_code', code: code?.['code'], redirect_uri: SPA_CALLBACK, code_verifier };
    const { refresh_token } = (await requestToken(emulator, grant)).json;
    const body = { client_id: ACME_SPA, grant_type: 'refresh_token', refresh_token };
    return {
      ways: { '/oauth/token': async (carry) => (await carry('POST', '/oauth/token', { body })).status === 200 },
    };
  },
};

export const AUTH0_KINDS: readonly Kind[] = [
  ...[passwordLink, passwordCode, addressLink, passwordless('code'), passwordless('link'), factor, ssoSetup],
  ...[invitation, authorizationCode, refreshToken],
];
