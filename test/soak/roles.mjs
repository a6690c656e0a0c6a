import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import {
  PasswordResetRequestSchema,
  PasswordResetResponseSchema,
  SetPasswordRequestSchema,
} from '@zitadel/proto/zitadel/user/v2/user_service_pb.js';
import { framed } from './client.mjs';

const ADA = 'auth0|64b7e0f8c2d3a1b4e5f60001';
const GRACE = 'auth0|64b7e0f8c2d3a1b4e5f60002';
const SPA = 'AcmeSinglePageApp000000000000001';
const WEB = 'AcmeWebApplication00000000000001';
const CALLBACK = 'http://localhost:3000';
const OTP = 'http://auth0.com/oauth/grant-type/passwordless/otp';
const DATABASE = 'Username-Password-Authentication';
const INVITATIONS = '/api/v2/organizations/org_AcmeCorporation1/invitations';
const USER_SERVICE = '/zitadel.user.v2.UserService';
const any = { authorization: 'Bearer any' };
const json = { 'content-type': 'application/json' };
const zitadelUser = '300000000000000101';
const password = 'Difference-Engine-1822';
const user = (path) => `/v2/users/${zitadelUser}/${path}`;
const stateIn = ({ text }) => /name="state" value="([^"]*)"/.exec(text)?.[1] ?? '';

/** A link as a path: requests go where the client says. */
const pathOf = (link) => {
  const { pathname, search } = new URL(link, 'http://localhost');
  return `${pathname}${search}`;
};

/**
 * Everybody who has something to do with the emulator. What one of them is answered
 * may depend on the others, for all share a few users: a link may be used, superseded or forgotten meanwhile.
 */
export const ROLES = {
  /** Asks for a link, opens it, sets a password. */
  async resetByLink({ client }) {
    const { json: issued } = await client.send('POST', '/api/v2/tickets/password-change', {
      headers: any,
      body: { user_id: ADA, ttl_sec: 3600 },
    });
    const opened = await client.send('GET', pathOf(issued.ticket));
    const form = opened.headers.location;
    if (!form) return;
    await client.send('GET', pathOf(form));
    await client.send('POST', pathOf(form), { form: { 'password-reset': password, 're-enter-password': password } });
  },
  async verifyAddress({ client }) {
    const { json: issued } = await client.send('POST', '/api/v2/tickets/email-verification', {
      headers: any,
      body: { user_id: GRACE },
    });
    const link = pathOf(issued.ticket);
    await client.send('POST', link, { form: { state: stateIn(await client.send('GET', link)) } });
  },
  async forget({ client }) {
    const asked = await client.send('POST', '/dbconnections/change_password', {
      body: { client_id: SPA, connection: DATABASE, email: 'ada@example.com' },
    });
    const after = asked.headers['x-ticketstub-cursor'];
    await client.send('GET', `/__inspect/messages/wait?to=ada@example.com&after=${after}&timeout=1`, { patient: true });
  },
  async passwordlessCode({ client, number }) {
    const username = `visitor-${number % 20}@example.com`;
    await client.send('POST', '/passwordless/start', {
      body: { client_id: SPA, connection: 'email', email: username, send: 'code' },
    });
    const { status, json: ticket } = await client.send('GET', `/__inspect/tickets/latest?email=${username}`);
    if (status !== 200) return;
    await client.send('POST', '/oauth/token', {
      body: { client_id: SPA, grant_type: OTP, realm: 'email', username, otp: ticket.code },
    });
  },
  /** Signs in by a link, and gets tokens that it renews: a session, a code, a family of refresh tokens. */
  async passwordlessLink({ client, number }) {
    const email = `reader-${number % 20}@example.com`;
    const authParams = { scope: 'openid offline_access', redirect_uri: CALLBACK };
    await client.send('POST', '/passwordless/start', {
      body: { client_id: SPA, connection: 'email', email, send: 'link', authParams },
    });
    const { status, json: ticket } = await client.send('GET', `/__inspect/tickets/latest?email=${email}`);
    if (status !== 200) return;
    const { headers } = await client.send('GET', pathOf(ticket.url ?? '/'));
    const code = new URL(headers.location ?? CALLBACK).searchParams.get('code');
    if (!code) return;
    const exchange = { client_id: SPA, grant_type: 'authorization_code', code, redirect_uri: CALLBACK };
    const given = await client.send('POST', '/oauth/token', { body: exchange });
    const { refresh_token } = given.status === 200 ? given.json : {};
    if (!refresh_token) return;
    await client.send('POST', '/oauth/token', {
      body: { client_id: SPA, grant_type: 'refresh_token', refresh_token },
    });
  },
  /** Begins a login, and never comes back. */
  async beginLogin({ client }) {
    const query = new URLSearchParams({
      ...{ client_id: SPA, redirect_uri: CALLBACK, response_type: 'code', state: 'xyz' },
      ...{ code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' },
    });
    const { headers } = await client.send('GET', `/authorize?${query}`);
    if (headers.location) await client.send('GET', pathOf(headers.location));
  },
  async resetOverRest({ client }) {
    const { json: reset } = await client.send('POST', user('password_reset'), {
      headers: any,
      body: { returnCode: {} },
    });
    const body = { newPassword: { password }, verificationCode: reset.verificationCode };
    await client.send('POST', user('password'), { headers: any, body });
  },
  async resetOverGrpc({ client }) {
    const asked = create(PasswordResetRequestSchema, {
      userId: zitadelUser,
      medium: { case: 'returnCode', value: {} },
    });
    const { code, message } = await client.grpc(
      `${USER_SERVICE}/PasswordReset`,
      toBinary(PasswordResetRequestSchema, asked),
    );
    if (code !== 0) return;
    const { verificationCode = '' } = fromBinary(PasswordResetResponseSchema, message);
    const set = create(SetPasswordRequestSchema, {
      userId: zitadelUser,
      newPassword: { password },
      verification: { case: 'verificationCode', value: verificationCode },
    });
    await client.grpc(`${USER_SERVICE}/SetPassword`, toBinary(SetPasswordRequestSchema, set));
  },
  async resetOverConnect({ client }) {
    const call = (method, body) => client.send('POST', `${USER_SERVICE}/${method}`, { headers: any, body });
    const { json: reset } = await call('PasswordReset', { userId: zitadelUser, returnCode: {} });
    const verificationCode = reset.verificationCode ?? '';
    await call('SetPassword', { userId: zitadelUser, newPassword: { password }, verificationCode });
  },
  async resetOverGrpcWeb({ client }) {
    const asked = create(PasswordResetRequestSchema, { userId: zitadelUser });
    await client.send('POST', `${USER_SERVICE}/PasswordReset`, {
      headers: { ...any, 'content-type': 'application/grpc-web+proto' },
      body: framed(toBinary(PasswordResetRequestSchema, asked)),
    });
  },
  async resetAtLoginPage({ client }) {
    await client.send('POST', user('password_reset'), { headers: any, body: { sendLink: {} } });
    const latest = await client.send('GET', `/__inspect/tickets/latest?userId=${zitadelUser}&provider=zitadel`);
    if (latest.status !== 200 || !latest.json.url) return;
    const link = pathOf(latest.json.url);
    await client.send('GET', link);
    await client.send('POST', link, { form: { code: latest.json.code, password, confirmPassword: password } });
  },
  /** Sessions that are begun and forgotten, and now and then ended. */
  async sessions({ client, number }) {
    const body = { checks: { user: { userId: zitadelUser } }, ...(number % 2 && { lifetime: '60s' }) };
    const { status, json: begun } = await client.send('POST', '/v2/sessions', { headers: any, body });
    if (status !== 201) return;
    await client.send('GET', `/v2/sessions/${begun.sessionId}`, { headers: any });
    if (number % 3 === 0) await client.send('DELETE', `/v2/sessions/${begun.sessionId}`, { headers: any });
  },
  async comeAndGo({ client, number }) {
    const email = `passing-${number}@example.com`;
    const profile = { givenName: 'Passing', familyName: 'Visitor' };
    const created = await client.send('POST', '/v2/users/human', {
      headers: any,
      body: { profile, email: { email, isVerified: true } },
    });
    if (created.status === 201) await client.send('DELETE', `/v2/users/${created.json.userId}`, { headers: any });
    const { status, json: added } = await client.send('POST', '/api/v2/users', {
      headers: any,
      body: { connection: DATABASE, email, password },
    });
    if (status === 201)
      await client.send('DELETE', `/api/v2/users/${encodeURIComponent(added.user_id)}`, { headers: any });
  },
  async registerPasskey({ client }) {
    const { json: link } = await client.send('POST', user('passkeys/registration_link'), {
      headers: any,
      body: { returnCode: {} },
    });
    await client.send('POST', user('passkeys'), { headers: any, body: { code: link.code } });
  },
  async personalTokens({ client }) {
    const program = '/v2/users/300000000000000201/pats';
    const added = await client.send('POST', program, {
      headers: any,
      body: { expirationDate: '2999-01-01T00:00:00Z' },
    });
    if (added.status === 201) await client.send('DELETE', `${program}/${added.json.tokenId}`, { headers: any });
  },
  async invite({ client, number }) {
    const body = { client_id: WEB, inviter: { name: 'Ada' }, invitee: { email: `guest-${number}@example.com` } };
    await client.send('POST', INVITATIONS, { headers: any, body });
  },
  async enroll({ client }) {
    const { json: issued } = await client.send('POST', '/api/v2/guardian/enrollments/ticket', {
      headers: any,
      body: { user_id: ADA, send_mail: true, allow_multiple_enrollments: true },
    });
    const link = pathOf(issued.ticket_url);
    await client.send('POST', link, { form: { state: stateIn(await client.send('GET', link)) } });
  },
  async read({ client, number }) {
    const paths = [
      'tickets?limit=20',
      'messages?limit=5',
      'requests?limit=20',
      'users',
      'clock',
      'faults',
      'snapshots',
    ];
    await client.send('GET', `/__inspect/${paths[number % paths.length]}`);
    if (number % 400 === 0) await client.send('GET', '/__inspect/state');
    if (number % 401 === 0) await client.send('GET', '/__inspect/requests.har');
  },
  /** Has the emulator redeem a ticket, and scan one. */
  async driven({ client }) {
    const list = await client.send('GET', '/__inspect/tickets?status=open&purpose=password_reset&limit=2');
    const [first, second] = list.json.tickets ?? [];
    if (first) await client.send('POST', `/__inspect/tickets/${first.id}/redeem`, { headers: json, body: '{}' });
    if (second?.url)
      await client.send('POST', `/__inspect/tickets/${second.id}/scan`, { body: { profile: 'browser' } });
  },
  async waitInVain({ client, number }) {
    const path = `/__inspect/tickets/wait?userId=nobody&timeout=${(number % 5) / 20}`;
    await client.send('GET', path, { patient: true });
  },
  waitAndVanish: ({ client, number }) => client.leave('/__inspect/tickets/wait?userId=nobody&timeout=60', number % 50),
  followAndVanish: ({ client, number }) =>
    client.leave('/__inspect/events', number % 50, number % 3 ? {} : { 'last-event-id': '1' }),
  async err({ client, number }) {
    const wrongs = [
      ['POST', '/api/v2/tickets/password-change', { headers: { ...any, ...json }, body: '{"user_id":' }],
      ['POST', '/api/v2/tickets/password-change', { headers: any, body: { user_id: 5 } }],
      ['POST', '/api/v2/tickets/password-change', { body: { user_id: ADA } }],
      ['GET', `/nowhere/${number}`, {}],
      ['DELETE', '/v2/settings/login', { headers: any }],
      ['POST', user('password'), { headers: any, body: { newPassword: { password }, verificationCode: `X${number}` } }],
      ['POST', '/u/reset-password/change', { form: { state: `made-up-${number}`, 'password-reset': password } }],
      ['GET', '/__inspect/tickets', { headers: { host: 'evil.example.com' } }],
      ['GET', '/api/v2/users', { headers: { ...any, prefer: 'code=429' } }],
    ];
    await client.send(...wrongs[number % wrongs.length]);
    if (number % 500 === 0) {
      await client.send('POST', '/api/v2/users', { headers: { ...any, ...json }, body: 'x'.repeat(1_100_000) });
    }
  },
  async moveClock({ client, number }) {
    if (number % 10 === 0) await client.send('DELETE', '/__inspect/clock');
    else await client.send('POST', '/__inspect/clock/advance', { body: { seconds: 120 } });
  },
  async snapshot({ client, number }) {
    const path = `/__inspect/snapshots/soak-${number % 4}`;
    await client.send('PUT', path);
    if (number % 20 === 0) await client.send('POST', `${path}/restore`);
    if (number % 3 === 0) await client.send('DELETE', path);
  },
  /** Something goes wrong for one user whom nobody else looks at. */
  async fail({ client, number }) {
    const fault = [{ drop: true }, { scenario: 'unavailable' }, { delayMs: 5 }, { respond: { status: 404 } }][
      number % 4
    ];
    const body = { match: { operation: 'users.get', userId: GRACE }, times: 1, ...fault };
    const { status, json: added } = await client.send('POST', '/__inspect/faults', { body });
    await client.send('GET', `/api/v2/users/${encodeURIComponent(GRACE)}`, { headers: any, patient: true });
    if (status === 201) await client.send('DELETE', `/__inspect/faults/${added.id}`);
  },
};

/** How many of a hundred turns each of them has. */
export const TURNS = {
  ...{ resetByLink: 10, verifyAddress: 6, forget: 4, passwordlessCode: 4, passwordlessLink: 5, beginLogin: 4 },
  ...{ resetOverRest: 8, resetOverGrpc: 6, resetOverConnect: 4, resetOverGrpcWeb: 2, resetAtLoginPage: 4 },
  ...{ sessions: 6, comeAndGo: 2, registerPasskey: 2, personalTokens: 1, invite: 2, enroll: 2 },
  ...{ read: 10, driven: 2, waitInVain: 1, waitAndVanish: 2, followAndVanish: 2, err: 8, moveClock: 1 },
  ...{ snapshot: 1, fail: 1 },
};
