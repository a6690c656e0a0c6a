import { once } from 'node:events';
import { EventEmitter } from 'node:stream';
import { expect } from 'vitest';
import { type Answer, send } from './emulator.ts';

/** Somebody whose password is reset again and again, as far as the emulator has told. */
interface Account {
  readonly provider: 'auth0' | 'zitadel';
  readonly id: string;
  readonly email: string;
  /** What was acknowledged last. */
  password: string;
  /** What was sent, and not answered any more: done or not done, but never half. */
  unanswered?: { readonly password: string; readonly ticket: string };
  /** Links and codes that were answered, and whether their redemption was too. */
  readonly tickets: Map<string, 'issued' | 'redeemed'>;
}

/** What a proof looked at. */
export interface Proof {
  readonly tickets: number;
  readonly redeemed: number;
  readonly users: number;
  /** Redemptions that nobody was answered; each was found done or not done. */
  readonly undecided: number;
}

const headers = { authorization: 'Bearer any' };
const DATABASE = 'Username-Password-Authentication';
const { client_id, client_secret } = {
  client_id: 'AcmeWebApplication00000000000001',
  client_secret: 'acme-web-client-secret-for-local-tests-only-0000000000000000000A',
};

/** Uses an emulator until it is gone, and keeps book of everything that it acknowledged. */
export class Ledger {
  readonly #round: number;
  readonly #accounts: Account[] = [];
  readonly #told = new EventEmitter();
  #answers = 0;

  constructor(round: number) {
    this.#round = round;
  }

  /** Resolves when so many requests have been answered. */
  async answered(count: number): Promise<void> {
    while (this.#answers < count) await once(this.#told, 'answer');
  }

  /** Creates an account and resets its password until the emulator does not answer any more, or cannot save. */
  async work(url: string, worker: number): Promise<void> {
    try {
      const account = await this.#create(url, worker);
      this.#accounts.push(account);
      for (let reset = 1; ; reset++) await this.#reset(url, account, `Difference-Engine-${reset}`);
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof Unsaved)) throw error;
    }
  }

  /** Holds everything that was acknowledged against what this emulator knows. */
  async prove(url: string): Promise<Proof> {
    const { json } = await send(url, 'GET', '/__inspect/state');
    const states = new Map<string, boolean>(
      json.tickets.map((it: { url: string | null; code: string | null; redeemedAt: number | null }) => [
        secretOf(it.url ?? it.code ?? ''),
        it.redeemedAt !== null,
      ]),
    );
    for (const account of this.#accounts) {
      for (const [ticket, told] of account.tickets) {
        expect(states.has(ticket), `${ticket} was issued`).toBe(true);
        if (told === 'redeemed') expect(states.get(ticket), `${ticket} was redeemed`).toBe(true);
        else if (account.unanswered?.ticket !== ticket) expect(states.get(ticket), `${ticket} is open`).toBe(false);
      }
      const { unanswered, password } = account;
      const done = unanswered !== undefined && states.get(unanswered.ticket) === true;
      const [good, bad] = done ? [unanswered.password, password] : [password, unanswered?.password];
      expect(await logsIn(url, account, good), `${account.email} with what was set last`).toBe(true);
      if (bad !== undefined) expect(await logsIn(url, account, bad), `${account.email} with another`).toBe(false);
    }
    const tickets = this.#accounts.flatMap((account) => [...account.tickets.values()]);
    return {
      tickets: tickets.length,
      redeemed: tickets.filter((told) => told === 'redeemed').length,
      users: this.#accounts.length,
      undecided: this.#accounts.filter(({ unanswered }) => unanswered).length,
    };
  }

  async #create(url: string, worker: number): Promise<Account> {
    const name = `r${this.#round}w${worker}`;
    const password = 'Analytical-Engine-1843';
    const account = { email: `${name}@example.com`, password, tickets: new Map() };
    if (worker % 2 === 0) {
      const body = { connection: DATABASE, email: account.email, password };
      const { json } = await this.#ask(url, '/api/v2/users', body);
      return { ...account, provider: 'auth0', id: json.user_id };
    }
    const { json } = await this.#ask(url, '/v2/users/human', {
      username: account.email,
      profile: { givenName: name, familyName: 'Crash' },
      email: { email: account.email, isVerified: true },
      password: { password },
    });
    return { ...account, provider: 'zitadel', id: json.userId };
  }

  async #reset(url: string, account: Account, password: string): Promise<void> {
    const { provider, id, tickets } = account;
    if (provider === 'auth0') {
      const { json } = await this.#ask(url, '/api/v2/tickets/password-change', { user_id: id });
      const ticket = secretOf(json.ticket);
      tickets.set(ticket, 'issued');
      const page = await send(url, 'GET', json.ticket);
      const form = new URLSearchParams({ 'password-reset': password, 're-enter-password': password });
      account.unanswered = { password, ticket };
      this.#take(account, await this.#ask(url, page.headers.get('location') ?? '', form));
    } else {
      const { json } = await this.#ask(url, `/v2/users/${id}/password_reset`, { returnCode: {} });
      tickets.set(json.verificationCode, 'issued');
      account.unanswered = { password, ticket: json.verificationCode };
      const body = { newPassword: { password }, verificationCode: json.verificationCode };
      this.#take(account, await this.#ask(url, `/v2/users/${id}/password`, body));
    }
  }

  #take(account: Account, _: Answer): void {
    if (!account.unanswered) return;
    account.password = account.unanswered.password;
    account.tickets.set(account.unanswered.ticket, 'redeemed');
    delete account.unanswered;
  }

  /** The answer to a request that succeeds. */
  async #ask(url: string, path: string, body: object): Promise<Answer> {
    const answer = await send(url, 'POST', path, { headers, body });
    if (answer.status === 503) throw new Unsaved(answer.text);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    this.#answers += 1;
    this.#told.emit('answer');
    return answer;
  }
}

/** What was asked for could not be saved. */
class Unsaved extends Error {}

async function logsIn(url: string, { provider, email }: Account, password: string): Promise<boolean> {
  if (provider === 'auth0') {
    const body = { grant_type: 'password', client_id, client_secret, username: email, password };
    return (await send(url, 'POST', '/oauth/token', { body })).status === 200;
  }
  const body = { checks: { user: { loginName: email }, password: { password } } };
  return (await send(url, 'POST', '/v2/sessions', { headers, body })).status === 201;
}

/** What tells a link from every other: its secret; a code is one. */
function secretOf(link: string): string {
  return URL.canParse(link) ? (new URL(link).searchParams.get('ticket') ?? link) : link;
}
