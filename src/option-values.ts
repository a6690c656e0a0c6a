// The kinds of options: which values one takes, and how a text becomes such a value.
import { isAbsolute, join } from 'node:path';
import { isoTime } from './core/clock.ts';
import { didYouMean } from './core/suggest.ts';
import { readMailServer } from './delivery/mail-server.ts';

/** What values an option may have. */
export interface Kind<T> {
  /** As JSON Schema, for configuration files. */
  readonly schema: { readonly type: string } & Readonly<Record<string, unknown>>;
  /** @throws Error that says what would be right */
  parse(text: string): T;
  /** The text with the files that it names taken from this folder; absent where it names none. */
  rebase?(text: string, folder: string): string;
}

/** A number without sign and fraction, within these bounds. */
export function wholeNumber(least: number, most: number): Kind<number> {
  const parse = (text: string) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new Error(`is not a whole number from ${least} to ${most}.`);
    }
    return value;
  };
  return { schema: { type: 'integer', minimum: least, maximum: most }, parse };
}

/** Any text but none. */
export const text: Kind<string> = { schema: { type: 'string', minLength: 1 }, parse: nonEmpty };

/** The name of a file or a folder. */
export const file: Kind<string> = { ...text, rebase: from };

/** The name of a file, unless it is one of these words. */
export function fileOr(words: readonly string[]): Kind<string> {
  return { ...text, rebase: (name, folder) => (words.includes(name) ? name : from(name, folder)) };
}

/** What a switch is set to. */
export const trueOrFalse: Kind<boolean> = {
  schema: { type: 'boolean' },
  parse: (text) => choose(text, ['true', 'false']) === 'true',
};

/** The address of a mail server, as it was written. */
export const mailServer: Kind<string> = {
  schema: { type: 'string', pattern: '^smtps?://' },
  parse(text) {
    readMailServer(text);
    return text;
  },
};

/** An address that messages can be posted to, as it was written. */
export const webAddress: Kind<string> = {
  schema: { type: 'string', pattern: '^https?://' },
  parse(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
      throw new Error('is no http or https address without a user in it.');
    }
    return text;
  },
};

/** One of the texts that are allowed. */
export function oneOf<const T extends string>(allowed: readonly T[]): Kind<T> {
  return { schema: { type: 'string', enum: allowed }, parse: (text) => choose(text, allowed) };
}

/** At least one of the names that are allowed, between commas. */
export function names<const T extends string>(allowed: readonly T[]): Kind<T[]> {
  const parse = (text: string) => {
    const found = list(text).map((name) => choose(name, allowed));
    if (found.length === 0) throw new Error(`names nothing; choose from ${allowed.join(', ')}.`);
    return found;
  };
  return { schema: { type: 'array', items: { enum: allowed }, minItems: 1 }, parse };
}

/** Files for providers, each as `provider=file`. A file's name may hold a comma, as long as no provider's name follows. */
export function extensions(providers: readonly string[]): Kind<string[]> {
  const parts = (text: string) => text.split(/,\s*(?=\w+=)/).filter((part) => part !== '');
  const parse = (text: string) => {
    for (const part of parts(text)) {
      const [, provider = '', file] = /^(\w+)=(.+)$/s.exec(part) ?? [];
      if (file === undefined) throw new Error(`is no <provider>=<file>, such as ${providers[0]}=management-api.json.`);
      if (!providers.includes(provider)) throw new Error(`names ${provider}; known are ${providers.join(', ')}.`);
    }
    return parts(text);
  };
  const rebase = (text: string, folder: string) =>
    parts(text)
      .map((part) => part.replace(/(?<=^\w+=).+$/s, (name) => from(name, folder)))
      .join(',');
  const items = { type: 'string', pattern: `^(${providers.join('|')})=.` };
  return { schema: { type: 'array', items }, parse, rebase };
}

/** An instant as the emulator's clock takes it. */
export const instant: Kind<string> = {
  schema: { type: 'string', format: 'date-time' },
  parse(text) {
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)
      ? Date.parse(text)
      : Number.NaN;
    if (Number.isNaN(time) || time < 0) throw new Error('is not an instant since 1970, such as 2026-01-01T12:00:00Z.');
    return isoTime(time);
  },
};

/** Names of hosts, between commas; in lower case. */
export const hostnames: Kind<string[]> = {
  schema: { type: 'array', items: { type: 'string', pattern: '^[\\w-]+(\\.[\\w-]+)*$' } },
  parse: (text) =>
    list(text).map((name) => {
      if (!/^[\w-]+(\.[\w-]+)*$/.test(name)) {
        throw new Error('is not a list of host names, such as tickets.example.test.');
      }
      return name.toLowerCase();
    }),
};

/** Scheme, host and port of an address. */
export const origin: Kind<string> = {
  schema: { type: 'string', pattern: '^https?://[^/?#]+/?$' },
  parse(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
      throw new Error('is not an http or https address without a path, such as https://tickets.example.test.');
    }
    return url.origin;
  },
};

function nonEmpty(text: string): string {
  if (text === '') throw new Error('is empty; give a value or leave the option away.');
  return text;
}

function choose<T extends string>(text: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new Error(`is none of ${allowed.join(', ')}${didYouMean(text, allowed)}.`);
  return found;
}

/** The parts between commas; none are empty. */
function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function from(name: string, folder: string): string {
  return isAbsolute(name) ? name : join(folder, name);
}
