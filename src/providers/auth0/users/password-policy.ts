import { createRequire } from 'node:module';
import dayjs from 'dayjs';
import relativeTime from 'dayjs/plugin/relativeTime.js';
import { verifyPassword } from '../../../core/password.ts';
import type { Connection } from '../model.ts';
import type { components } from '../schema.ts';
import type { Identity, User } from './user.ts';

/** What the vendor says of a password that it does not take (facts/auth0.md 3.4). */
export type PasswordRefusal = components['schemas']['PasswordPolicyError'];

type PasswordRules = components['schemas']['PasswordRules'];

/** One requirement of a policy, as the vendor's own library words it. */
export type PasswordRule = Omit<PasswordRules['rules'][number], 'verified'>;

interface Policy {
  check(password: string): boolean;
  missing(password: string): PasswordRules;
  explain(): readonly PasswordRule[];
  toString(): string;
}

/** Auth0's library for its own policies: the rules, their codes and their words. */
interface Sheriff {
  readonly PasswordPolicy: new (rules: Readonly<Record<string, unknown>>) => Policy;
  readonly charsets: Readonly<Record<'upperCase' | 'lowerCase' | 'numbers' | 'specialCharacters', object>>;
}

const require = createRequire(import.meta.url);
const { PasswordPolicy, charsets } = require('password-sheriff') as Sheriff;

const { lowerCase, upperCase, numbers, specialCharacters } = charsets;
const THREE_OF_FOUR = { atLeast: 3, expressions: [lowerCase, upperCase, numbers, specialCharacters] };

/** The rules of each policy beside its length, and the length it asks for unless the connection says otherwise. */
const POLICIES = {
  none: { minLength: 1, rules: {} },
  low: { minLength: 6, rules: {} },
  fair: { minLength: 8, rules: { contains: { expressions: [lowerCase, upperCase, numbers] } } },
  good: { minLength: 8, rules: { containsAtLeast: THREE_OF_FOUR } },
  excellent: { minLength: 10, rules: { containsAtLeast: THREE_OF_FOUR, identicalChars: { max: 2 } } },
} as const;

/** How many of the common passwords the vendor's dictionary holds. */
const DICTIONARY_SIZE = 10_000;
const HISTORY_SIZE = 5;

/** Why the vendor would not take this as the user's new password; undefined when it would. */
export function refusePassword(
  connection: Connection,
  user: Pick<User, 'profile'> & { readonly identity?: Identity },
  password: string,
  now: number,
): PasswordRefusal | undefined {
  return (
    tooWeak(connection, password) ??
    usedBefore(connection, user.identity, password, now) ??
    tooCommon(connection, password) ??
    personal(connection, user.profile, password)
  );
}

/** What a connection asks of a password, for people to read. */
export function explainPolicy(connection: Connection): readonly PasswordRule[] {
  return policyOf(connection).explain();
}

/** A rule in words, its numbers filled in. */
export function wordRule({ message, format = [] }: Pick<PasswordRule, 'message' | 'format'>): string {
  const holes = [...format];
  return message.replaceAll(/%[ds]/g, () => String(holes.shift()));
}

function policyOf({ options }: Connection): Policy {
  const { minLength, rules } = POLICIES[options.passwordPolicy ?? 'none'];
  return new PasswordPolicy({
    length: { minLength: options.password_complexity_options?.min_length ?? minLength },
    ...rules,
  });
}

function tooWeak(connection: Connection, password: string): PasswordRefusal | undefined {
  const policy = policyOf(connection);
  if (password !== '' && policy.check(password)) return undefined;
  return {
    name: 'PasswordStrengthError',
    message: 'Password is too weak',
    code: 'invalid_password',
    description: policy.missing(password),
    policy: policy.toString(),
    statusCode: 400,
  };
}

function usedBefore(
  { options: { password_history: history } }: Connection,
  identity: Identity | undefined,
  password: string,
  now: number,
): PasswordRefusal | undefined {
  if (!history?.enable || !identity) return undefined;
  const size = history.size ?? HISTORY_SIZE;
  const used = identity.passwords.slice(0, size).find(({ hash }) => verifyPassword(password, hash));
  if (!used) return undefined;
  dayjs.extend(relativeTime);
  const when = dayjs(used.at).from(dayjs(now));
  return invalidPassword(
    'PasswordHistoryError',
    'Password has previously been used',
    `You may not reuse any of the last ${size} passwords. This password was used ${when}.`,
  );
}

function tooCommon({ options: { password_dictionary: dictionary } }: Connection, password: string) {
  if (!dictionary?.enable) return undefined;
  const word = password.toLowerCase();
  const own = dictionary.dictionary?.some((entry) => entry.toLowerCase() === word);
  if (!own && !commonPasswords().has(word)) return undefined;
  const description = 'Password is not allowed, it might be too common.';
  return invalidPassword('PasswordDictionaryError', 'Password is too common', description);
}

function personal({ options }: Connection, profile: User['profile'], password: string): PasswordRefusal | undefined {
  if (!options.password_no_personal_info?.enable) return undefined;
  const { name, username, nickname, email, user_metadata: metadata = {} } = profile;
  const local = email?.replace(/@.*$/, '');
  const words = [name, username, nickname, local, metadata['name'], metadata['first'], metadata['last']];
  const typed = password.toLowerCase();
  const found = words.some((word) => typeof word === 'string' && word !== '' && typed.includes(word.toLowerCase()));
  if (!found) return undefined;
  const description = 'Password is based on user information';
  return invalidPassword('PasswordNoUserInfoError', 'Password contains user information', description);
}

function invalidPassword(name: PasswordRefusal['name'], message: string, description: string): PasswordRefusal {
  return { name, message, code: 'invalid_password', description, statusCode: 400 };
}

let common: ReadonlySet<string> | undefined;

/** Read when first asked for: few connections check a dictionary, and the list is long. */
function commonPasswords(): ReadonlySet<string> {
  if (!common) {
    const { dictionary } = require('@zxcvbn-ts/language-common') as { dictionary: Record<string, string[]> };
    common = new Set(dictionary['passwords-common']?.slice(0, DICTIONARY_SIZE));
  }
  return common;
}
