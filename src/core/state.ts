import { LAST_INSTANT } from './clock.ts';
import type { Message, Messages } from './message.ts';
import { MisuseError } from './misuse.ts';
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

/** What `JSON.stringify` turns into a saved state: tables write themselves as arrays of their rows. */
export function toSaved(state: State): object {
  return { ticketstub: STATE_VERSION, ...state };
}

/**
 * What a data file holds.
 * @throws MisuseError when that is no state of this version, whole in every ticket
 */
export function parseSaved(file: string, text: string): SavedState {
  const refuse = (reason: string) =>
    new MisuseError(`${file}: ${reason}. It was left as it is; move it away, or name another file with --data.`);
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch (error) {
    throw refuse(`is not JSON: ${(error as Error).message}`);
  }
  if (!isObject(saved) || !('ticketstub' in saved)) throw refuse('is not a data file of Ticketstub');
  if (saved['ticketstub'] !== STATE_VERSION) {
    const version = JSON.stringify(saved['ticketstub']);
    throw refuse(`was written in version ${version} of the form, and this emulator reads version ${STATE_VERSION}`);
  }
  for (const [name, isWhole] of [['tickets', isTicket] as const, ['messages', isMessage] as const]) {
    const rows = saved[name];
    if (!isRows(rows)) throw refuse(`${name}: is not a list of records with an id`);
    const odd = rows.findIndex((row) => !isWhole(row));
    if (odd !== -1) throw refuse(`${name}[${odd}]: is not what this emulator writes there`);
  }
  if (!isObject(saved['providers'])) throw refuse('providers: is not an object');
  for (const [provider, tables] of Object.entries(saved['providers'])) {
    if (!isObject(tables)) throw refuse(`providers.${provider}: is not an object`);
    for (const [table, rows] of Object.entries(tables)) {
      if (!isRows(rows)) throw refuse(`providers.${provider}.${table}: is not a list of records with an id`);
    }
  }
  return saved as unknown as SavedState;
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

function isTicket(row: Record<string, unknown>): boolean {
  return (
    typeof row['sequence'] === 'number' &&
    TICKET_TIMES.every((name) => isInstant(row[name])) &&
    TICKET_ENDS.every((name) => row[name] === null || isInstant(row[name])) &&
    TICKET_TEXTS.every((name) => typeof row[name] === 'string') &&
    Array.isArray(row['attempts']) &&
    Array.isArray(row['views']) &&
    isObject(row['request'])
  );
}

const MESSAGE_TEXTS = ['provider', 'channel', 'to', 'text'];

function isMessage(row: Record<string, unknown>): boolean {
  return (
    typeof row['sequence'] === 'number' &&
    isInstant(row['sentAt']) &&
    MESSAGE_TEXTS.every((name) => typeof row[name] === 'string')
  );
}

function isInstant(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= LAST_INSTANT;
}
