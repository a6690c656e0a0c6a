import type { Message, Ticket, User } from '../testing/client/index.ts';

const PROVIDERS: Readonly<Record<string, string>> = { auth0: 'Auth0', zitadel: 'ZITADEL' };

/** What tickets are for, by their purposes. */
export const PURPOSES: Readonly<Record<Ticket['purpose'], string>> = {
  password_reset: 'Password reset',
  email_verification: 'Email verification',
  phone_verification: 'Phone verification',
  invitation: 'Invitation',
  passwordless_login: 'Passwordless login',
  mfa_enrollment: 'MFA enrollment',
  passkey_registration: 'Passkey registration',
  sso_setup: 'SSO setup',
};

export const STATUSES: readonly Ticket['status'][] = ['open', 'redeemed', 'expired', 'superseded', 'revoked'];

/** A provider by the name that it gives itself. */
export const providerName = (provider: string): string => PROVIDERS[provider] ?? provider;

/** Whom a ticket is for, as well as that is known. */
export const holderOf = ({ email, phone, userId }: Ticket): string => email ?? phone ?? userId ?? 'whoever has it';

/** A ticket in a few words, as in `Password reset for ada@example.com`. */
export const titleOf = (ticket: Ticket): string => `${PURPOSES[ticket.purpose]} for ${holderOf(ticket)}`;

export const subjectOf = ({ subject, text }: Message): string => subject || text.trim().slice(0, 120) || 'No text';

/** The key of a user of any provider, as it stands in the URL. */
export const userKey = (provider: string, userId: string): string => `${provider}:${userId}`;

/** What somebody is called: a name, else an address, else the id. */
export function nameOf({ profile, email, userId }: User): string {
  const { name, username, human, machine } = profile as Profile;
  const called = human?.profile?.displayName ?? machine?.name ?? name;
  const names = [called, username, email].filter((text) => typeof text === 'string');
  return names.find((text) => text !== '') ?? userId;
}

/** What is to be known of somebody's state, as in `verified` or `blocked`. */
export function stateOf({ profile, email, emailVerified }: User): string[] {
  const { blocked, state, human } = profile as Profile;
  const word = typeof state === 'string' ? state.replace(/^USER_STATE_/, '').toLowerCase() : 'active';
  return [
    ...(word === 'active' ? [] : [word]),
    ...(blocked === true ? ['blocked'] : []),
    ...(email === null ? [] : [emailVerified ? 'email verified' : 'email not verified']),
    ...(human?.phone?.isVerified ? ['phone verified'] : []),
  ];
}

/** A name of the emulator's as words, as in `wrong code` for `wrong_code`. */
export const spaced = (name: string): string => name.replaceAll('_', ' ');

/** JSON as somebody reads it; a text as it is. */
export function pretty(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

/** Whether every word of a search stands in one of the texts, whatever its case. */
export function matches(search: string | undefined, texts: readonly (string | null | undefined)[]): boolean {
  const all = texts.join('\n').toLowerCase();
  return (search ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** The address, if a browser may be led to it: the web's schemes alone, nothing that runs. */
export function webAddress(text: string | null | undefined): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** The members of the vendors' users that are told of here; anything may stand in them. */
interface Profile {
  readonly name?: unknown;
  readonly username?: unknown;
  readonly blocked?: unknown;
  readonly state?: unknown;
  readonly human?: {
    readonly profile?: { readonly displayName?: string };
    readonly phone?: { readonly isVerified?: boolean };
  };
  readonly machine?: { readonly name?: string };
}
