import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DEFAULT_SEED } from '../../src/seed.ts';
import type { TestEmulator } from './emulator.ts';

export const ADA = 'auth0|64b7e0f8c2d3a1b4e5f60001';
/** Her address is not verified. */
export const GRACE = 'auth0|64b7e0f8c2d3a1b4e5f60002';
export const ACME_WEB = 'AcmeWebApplication00000000000001';

export const OLD_PASSWORD = 'Analytical-Engine-1843';
export const NEW_PASSWORD = 'Difference-Engine-1822';

const built = parse(readFileSync(DEFAULT_SEED, 'utf8')).auth0;

/** Options of a connection whose users prove their address with a code instead of a link. */
export const BY_CODE = { attributes: { email: { verification_method: 'otp' } } };

type Change = Readonly<Record<string, unknown>>;

/** The built-in seed with its tenant, its one database connection or the first client, user or organization changed. */
export function seedWith(changes: {
  readonly tenant?: Change;
  readonly connection?: Change;
  readonly client?: Change;
  readonly user?: Change;
  readonly organization?: Change;
}): { readonly seed: object } {
  const first = (list: readonly object[], change: Change = {}) => [{ ...list[0], ...change }, ...list.slice(1)];
  return {
    seed: {
      auth0: {
        ...built,
        tenant: { ...built.tenant, ...changes.tenant },
        connections: first(built.connections, changes.connection && { options: changes.connection }),
        clients: first(built.clients, changes.client),
        users: first(built.users, changes.user),
        organizations: first(built.organizations, changes.organization),
      },
    },
  };
}

/** Issues a ticket and gives its link. */
export async function issue(
  emulator: Pick<TestEmulator, 'send'>,
  kind: 'password-change' | 'email-verification',
  body: object,
): Promise<string> {
  const answer = await emulator.send('POST', `/api/v2/tickets/${kind}`, {
    headers: { authorization: 'Bearer any' },
    body,
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.json.ticket;
}

/** Issues a ticket by which Ada resets her password and gives its link. */
export function issueReset(emulator: Pick<TestEmulator, 'send'>, more: object = {}): Promise<string> {
  return issue(emulator, 'password-change', { user_id: ADA, ...more });
}

/** What has become of the newest ticket, as in `open` or `redeemed`. */
export async function ticketStatus(emulator: Pick<TestEmulator, 'send'>): Promise<string> {
  const answer = await emulator.send('GET', '/__inspect/tickets/latest');
  return answer.json.status;
}

/** The text of the newest mail to an address. */
export async function latestMail(emulator: Pick<TestEmulator, 'send'>, to: string): Promise<string> {
  const { json } = await emulator.send('GET', `/__inspect/messages?to=${encodeURIComponent(to)}`);
  return json.messages[0]?.text ?? '';
}

/** The link that stands in a mail, on a line of its own. */
export const linkIn = (mail: string): string => /^https?:\S+$/m.exec(mail)?.[0] ?? '';

/** The code that stands in a mail. */
export const codeIn = (mail: string): string => /^\d{6}$/m.exec(mail)?.[0] ?? '';

/** What a login with a password is answered: 200 or 403. */
export async function loginStatus(
  emulator: Pick<TestEmulator, 'send'>,
  username: string,
  password: string,
): Promise<number> {
  const { client_id, client_secret } = built.clients[0];
  const body = { grant_type: 'password', client_id, client_secret, username, password };
  return (await emulator.send('POST', '/oauth/token', { body })).status;
}

/** The passwords, of these two, that let Ada in. */
export async function workingPasswords(emulator: Pick<TestEmulator, 'send'>): Promise<string[]> {
  const tried = [OLD_PASSWORD, NEW_PASSWORD].map(async (password) => {
    return (await loginStatus(emulator, 'ada@example.com', password)) === 200 ? [password] : [];
  });
  return (await Promise.all(tried)).flat();
}

export async function isVerified(emulator: Pick<TestEmulator, 'send'>, userId: string): Promise<boolean> {
  const answer = await emulator.send('GET', `/api/v2/users/${encodeURIComponent(userId)}`, {
    headers: { authorization: 'Bearer any' },
  });
  return answer.json.email_verified;
}
