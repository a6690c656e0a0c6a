import { SeedError } from './misuse.ts';
import { checkSaved, type SavedState } from './state.ts';
import type { Row } from './table.ts';

/** A row that was put into a table, or the id of one that went. */
export type Change = readonly [table: string, row: Row | string];

/** A piece of text is about so long, in characters: between two of them others get their turn. */
const PIECE = 65_536;
/** Rows that are written in one go. */
const ROWS = 128;

/** The first line of a data file, in pieces: the state as a whole. */
export function* linesOf(saved: SavedState): Generator<string> {
  let piece = '';
  for (const part of jsonOf(saved)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

/** A further line: what was changed together. */
export function changeLine(changes: readonly Change[]): string {
  return `${JSON.stringify(changes)}\n`;
}

/**
 * The state that these lines come to. What follows the last line break was cut off while it was written, before anybody
 * was told that it is done, and does not count.
 * @throws SeedError that names what is wrong, and the line
 */
export function parseLines(text: string): SavedState {
  const whole = parseJson(text);
  if (!(whole instanceof Error)) return checkSaved(whole);
  const [first = '', ...lines] = text.split('\n').slice(0, -1);
  const state = parseJson(first);
  if (state instanceof Error) throw new SeedError([], `is not JSON: ${whole.message}`);
  return checkSaved(replay(checkSaved(state), lines));
}

/** The state after these changes. */
function replay(saved: SavedState, lines: readonly string[]): unknown {
  const { ticketstub, tickets, messages } = saved;
  const tables = new Map([
    ['tickets', byId(tickets)],
    ['messages', byId(messages)],
  ]);
  for (const [provider, kept] of Object.entries(saved.providers)) {
    for (const [name, rows] of Object.entries(kept as object)) tables.set(`${provider}.${name}`, byId(rows));
  }
  for (const [index, line] of lines.entries()) {
    for (const [name, row] of changesOf(line, index + 2)) {
      const table = tables.get(name) ?? new Map<string, Row>();
      tables.set(name, table);
      if (typeof row === 'string') table.delete(row);
      else table.set(row.id, row);
    }
  }
  const rowsOf = (name: string) => [...(tables.get(name)?.values() ?? [])];
  const providers: Record<string, unknown> = { ...saved.providers };
  for (const name of tables.keys()) {
    const [provider = '', table] = name.split('.');
    if (table !== undefined) providers[provider] = { ...(providers[provider] as object), [table]: rowsOf(name) };
  }
  return { ticketstub, tickets: rowsOf('tickets'), messages: rowsOf('messages'), providers };
}

function byId(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** A table's name: one of ours, or a provider's. */
const TABLE = /^(tickets|messages|\w+\.\w+)$/;

function changesOf(line: string, number: number): readonly Change[] {
  const changes = parseJson(line);
  if (changes instanceof Error) throw new SeedError([], `line ${number} is not JSON: ${changes.message}`);
  if (Array.isArray(changes) && changes.every(isChange)) return changes;
  throw new SeedError([], `line ${number} is not what this emulator writes there`);
}

function isChange(value: unknown): value is Change {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [table, row] = value;
  return TABLE.test(table) && (typeof row === 'string' || typeof row?.id === 'string');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

/** The JSON of a value, in parts; of long lists so many rows at a time. */
function* jsonOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += ROWS) {
      yield `${at === 0 ? '[' : ','}${JSON.stringify(value.slice(at, at + ROWS)).slice(1, -1)}`;
    }
    yield value.length === 0 ? '[]' : ']';
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    for (const [index, [name, member]] of entries.entries()) {
      yield `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`;
      yield* jsonOf(member);
    }
    yield entries.length === 0 ? '{}' : '}';
  } else yield JSON.stringify(value);
}
