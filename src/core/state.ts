import { LAST_INSTANT } from './clock.ts';
import type { Message, Messages } from './message.ts';
import { MisuseError, SeedError, wordPath } from './misuse.ts';
import { Table, type Watchable } from './table.ts';
import type { Ticket, Tickets } from './ticket.ts';

/** Everything the emulator remembers. */
export interface State {
  readonly tickets: Tickets;
  readonly messages: Messages;
  /** What each provider keeps besides these, under the provider's name. */
  readonly providers: Readonly<Record<string, unknown>>;
}

/** The JSON form of a state: what the data file holds. `ticketstub` is the version of this form. */
export interface SavedState {
  readonly ticketstub: typeof STATE_VERSION;
  readonly tickets: readonly Ticket[];
  readonly messages: readonly Message[];
  readonly providers: Readonly<Record<string, unknown>>;
}

/** The version of the form in which a state is saved. */
export const STATE_VERSION = 1;

/** The state as it is saved: tables as arrays of their rows, which nothing changes any more. */
export function toSaved({ tickets, messages, providers }: State): SavedState {
  const kept = Object.entries(providers).map(([name, tables]) => [name, rowsOf(tables as object)]);
  return {
    ticketstub: STATE_VERSION,
    tickets: tickets.toJSON(),
    messages: messages.toJSON(),
    providers: Object.fromEntries(kept),
  };
}

/** Every table of the state under its name in the data file; a provider's has the provider's before it, and a dot. */
export function* tablesOf({ tickets, messages, providers }: State): Generator<readonly [name: string, Watchable]> {
  yield ['tickets', tickets];
  yield ['messages', messages];
  for (const [provider, tables] of Object.entries(providers)) {
    for (const [name, table] of Object.entries(tables as object)) {
      if (table instanceof Table) yield [`${provider}.${name}`, table];
    }
  }
}

/** The rows of a provider's tables; of one that is switched off they are rows already. */
function rowsOf(tables: object): object {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, table instanceof Table ? table.toJSON() : table]),
  );
}

/** The refusal of a data file for what is wrong in it. */
export function refusedFile(file: string, { path, message }: SeedError): MisuseError {
  const place = path.length === 0 ? file : `${file}: ${wordPath(path, '')}`;
  return new MisuseError(`${place}: ${message}. It was left as it is; move it away, or name another file with --data.`);
}

/**
 * The value as a saved state.
 * @throws SeedError that names the place where it is none of this version, whole in every ticket
 */
export function checkSaved(saved: unknown): SavedState {
  if (!isObject(saved) || !('ticketstub' in saved)) throw new SeedError([], 'is no saved state of Ticketstub');
  if (saved['ticketstub'] !== STATE_VERSION) {
    const version = JSON.stringify(saved['ticketstub']);
    const reason = `was written in version ${version} of the form, and this emulator reads version ${STATE_VERSION}`;
    throw new SeedError([], reason);
  }
  for (const [name, isWhole] of [['tickets', isTicket] as const, ['messages', isMessage] as const]) {
    const rows = checkRows(saved[name], [name]);
    const odd = rows.findIndex((row) => !isWhole(row));
    if (odd !== -1) throw new SeedError([name, odd], 'is not what this emulator writes there');
  }
  if (!isObject(saved['providers'])) throw new SeedError(['providers'], 'is not an object');
  for (const [provider, tables] of Object.entries(saved['providers'])) {
    if (!isObject(tables)) throw new SeedError(['providers', provider], 'is not an object');
    for (const [table, rows] of Object.entries(tables)) checkRows(rows, ['providers', provider, table]);
  }
  return saved as unknown as SavedState;
}

function checkRows(value: unknown, path: readonly string[]): Record<string, unknown>[] {
  if (!isRows(value)) throw new SeedError(path, 'is not a list of records with an id');
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRows(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every((row) => isObject(row) && typeof row['id'] === 'string');
}

const TICKET_TIMES = ['issuedAt', 'expiresAt'];
const TICKET_ENDS = ['redeemedAt', 'supersededAt', 'revokedAt'];
const TICKET_TEXTS = ['provider', 'purpose', 'secret'];
const TICKET_TEXTS_OR_NULL = ['userId', 'email', 'phone', 'url', 'code'];
const TICKET_HISTORIES = ['attempts', 'views'];

function isTicket(row: Record<string, unknown>): boolean {
  return (
    isSequence(row['sequence']) &&
    TICKET_TIMES.every((name) => isInstant(row[name])) &&
    TICKET_ENDS.every((name) => row[name] === null || isInstant(row[name])) &&
    TICKET_TEXTS.every((name) => typeof row[name] === 'string') &&
    TICKET_TEXTS_OR_NULL.every((name) => isTextOrNull(row[name])) &&
    TICKET_HISTORIES.every((name) => isHistory(row[name])) &&
    isObject(row['request'])
  );
}

const MESSAGE_TEXTS = ['provider', 'channel', 'to', 'text'];
const MESSAGE_TEXTS_OR_NULL = ['from', 'subject', 'html', 'ticketId'];

function isMessage(row: Record<string, unknown>): boolean {
  return (
    isSequence(row['sequence']) &&
    isInstant(row['sentAt']) &&
    MESSAGE_TEXTS.every((name) => typeof row[name] === 'string') &&
    MESSAGE_TEXTS_OR_NULL.every((name) => isTextOrNull(row[name]))
  );
}

function isInstant(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= LAST_INSTANT;
}

/** A number to count on from, far from where counting ends. */
function isSequence(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1e14;
}

function isTextOrNull(value: unknown): boolean {
  return typeof value === 'string' || value === null;
}

function isHistory(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => isObject(each) && isInstant(each['at']));
}
