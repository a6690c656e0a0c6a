// How the text of an option becomes its value; each throws an Error that says what would be right.
import { isoTime } from './core/clock.ts';
import { readMailServer } from './delivery/mail-server.ts';

/** A number without sign and fraction, within these bounds. */
export function wholeNumber(text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new Error(`is not a whole number from ${least} to ${most}.`);
  }
  return value;
}

/** Any text but none. */
export function nonEmpty(text: string): string {
  if (text === '') throw new Error('is empty; give a value or leave the option away.');
  return text;
}

/** What a switch is set to. */
export function trueOrFalse(text: string): boolean {
  return oneOf(text, ['true', 'false']) === 'true';
}

/** The address of a mail server, as it was written. */
export function mailServer(text: string): string {
  readMailServer(text);
  return text;
}

/** An address that messages can be posted to, as it was written. */
export function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new Error('is no http or https address without a user in it.');
  }
  return text;
}

/** One of the texts that are allowed. */
export function oneOf<T extends string>(text: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new Error(`is none of ${allowed.join(', ')}.`);
  return found;
}

/** The parts between commas; none are empty. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** At least one of the names that are allowed, between commas. */
export function names<T extends string>(text: string, allowed: readonly T[]): T[] {
  const found = list(text).map((name) => oneOf(name, allowed));
  if (found.length === 0) throw new Error(`names nothing; choose from ${allowed.join(', ')}.`);
  return found;
}

/** A file's name may hold a comma, as long as no provider's name follows. */
export function extensions(text: string, providers: readonly string[]): string[] {
  const found = text.split(/,\s*(?=\w+=)/).filter((part) => part !== '');
  for (const part of found) {
    const [, provider = '', file] = /^(\w+)=(.+)$/s.exec(part) ?? [];
    if (file === undefined) throw new Error(`is no <provider>=<file>, such as ${providers[0]}=management-api.json.`);
    if (!providers.includes(provider)) throw new Error(`names ${provider}; known are ${providers.join(', ')}.`);
  }
  return found;
}

/** An instant as the emulator's clock takes it. */
export function instant(text: string): string {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(time) || time < 0) throw new Error('is not an instant since 1970, such as 2026-01-01T12:00:00Z.');
  return isoTime(time);
}

/** A name of a host, in lower case. */
export function hostname(text: string): string {
  if (!/^[\w-]+(\.[\w-]+)*$/.test(text)) throw new Error('is not a list of host names, such as tickets.example.test.');
  return text.toLowerCase();
}

/** Scheme, host and port of an address. */
export function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error('is not an http or https address without a path, such as https://tickets.example.test.');
  }
  return url.origin;
}
