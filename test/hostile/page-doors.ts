import { expect } from 'vitest';
import { openForm } from '../support/form.ts';
import { ADA, GRACE, issue, NEW_PASSWORD, OLD_PASSWORD } from '../support/recovery.ts';
import type { Target } from './target.ts';

/** A form that somebody may send who holds what proves it. */
export interface Door {
  readonly name: string;
  readonly path: string;
  /** What is in its address and proves nothing. */
  readonly query: Readonly<Record<string, string>>;
  /** What is typed in. */
  readonly typed: Readonly<Record<string, string>>;
  /** What proves that it may be sent, by the field. */
  readonly proofs: Readonly<Record<string, string>>;
  /** What the browser has to have kept. */
  readonly cookie: string | undefined;
  /** Whether too many forged codes end it, as they do at the vendor. */
  readonly wearsOut: boolean;
}

type Sent = Pick<Target, 'send' | 'url'>;

const management = { authorization: 'Bearer any' };
const CALLBACK = 'https://app.acme.test/callback';

/** Has links issued to several users of both vendors, opens them, and gives the forms behind. */
export async function openDoors(target: Sent): Promise<Door[]> {
  return [...(await auth0Doors(target)), ...(await zitadelDoors(target))];
}

async function auth0Doors(target: Sent): Promise<Door[]> {
  const passwords = { 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD };
  const classic = { newPassword: NEW_PASSWORD, confirmNewPassword: NEW_PASSWORD };
  const reset = (user_id: string) => issue(target, 'password-change', { user_id });
  const plain = { query: {}, cookie: undefined, wearsOut: false };
  const byState = async (name: string, link: string, typed: Door['typed']): Promise<Door> => {
    const { action, fields } = await openForm(target, link);
    return { ...plain, name, path: action.pathname, typed, proofs: { state: fields['state'] ?? '' } };
  };
  const secret = new URL(await reset(await newcomer(target))).searchParams.get('ticket') ?? '';
  const page = await openForm(target, `${target.url}/lo/reset?ticket=${secret}`);
  return [
    // The first to be opened in the end: afterwards the passwords are others.
    await loginDoor(target),
    await byState('reset of Ada', await reset(ADA), passwords),
    await byState('reset of Grace', await reset(GRACE), passwords),
    await byState('verification of Grace', await issue(target, 'email-verification', { user_id: GRACE }), {}),
    {
      ...plain,
      name: 'classic reset of a newcomer',
      path: '/lo/reset',
      typed: classic,
      proofs: { ticket: secret, _csrf: page.fields['_csrf'] ?? '' },
    },
  ];
}

async function newcomer(target: Sent): Promise<string> {
  const connection = 'Username-Password-Authentication';
  const body = { email: 'alan@example.com', password: OLD_PASSWORD, connection };
  const { json } = await target.send('POST', '/api/v2/users', { headers: management, body });
  return json.user_id;
}

async function loginDoor(target: Sent): Promise<Door> {
  const asked = { client_id: 'AcmeWebApplication00000000000001', redirect_uri: CALLBACK, response_type: 'code' };
  const { headers } = await target.send('GET', `/authorize?${new URLSearchParams(asked)}`);
  const state = new URL(headers.get('location') ?? '', target.url).searchParams.get('state') ?? '';
  const cookie = headers.get('set-cookie')?.split(';')[0];
  const typed = { username: 'ada@example.com', password: OLD_PASSWORD, action: 'default' };
  return { name: 'login', path: '/u/login', query: {}, typed, proofs: { state }, cookie, wearsOut: false };
}

const [HUMAN, UNVERIFIED, INVITED] = ['300000000000000101', '300000000000000102', '300000000000000103'];

async function zitadelDoors(target: Sent): Promise<Door[]> {
  const code = async (path: string, body: object, from: string): Promise<string> => {
    const { json } = await target.send('POST', `/v2/users/${path}`, { headers: management, body });
    expect(json[from]).toBeTruthy();
    return json[from];
  };
  const passwords = { password: NEW_PASSWORD, confirmPassword: NEW_PASSWORD };
  const v1 = { password: NEW_PASSWORD, passwordconfirm: NEW_PASSWORD };
  const resetCode = await code(`${HUMAN}/password_reset`, { returnCode: {} }, 'verificationCode');
  const otherCode = await code(`${UNVERIFIED}/password_reset`, { returnCode: {} }, 'verificationCode');
  const mailCode = await code(`${UNVERIFIED}/email/send`, { returnCode: {} }, 'verificationCode');
  const invitation = await code(`${INVITED}/invite_code`, { returnCode: {} }, 'inviteCode');
  const plain = { cookie: undefined, wearsOut: false };
  return [
    {
      ...plain,
      name: 'password at login v2',
      path: '/ui/v2/login/password/set',
      query: { userId: HUMAN },
      typed: passwords,
      proofs: { code: resetCode },
    },
    {
      ...plain,
      name: 'password at login v1',
      path: '/ui/login/password/init',
      query: { userID: UNVERIFIED },
      typed: v1,
      proofs: { code: otherCode },
    },
    {
      ...plain,
      name: 'address at login v2',
      path: '/ui/v2/login/verify',
      query: { userId: UNVERIFIED },
      typed: {},
      proofs: { code: mailCode },
    },
    {
      name: 'invitation at login v2',
      path: '/ui/v2/login/verify',
      query: { userId: INVITED, invite: 'true' },
      typed: {},
      proofs: { code: invitation },
      cookie: undefined,
      wearsOut: true,
    },
  ];
}
