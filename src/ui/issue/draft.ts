import type { Inspect } from '../../testing/client/index.ts';
import type { Given, Kind, Row, RowTable, VendorCall } from './kind.ts';

/** What the form for a new ticket holds. */
export interface Draft {
  /** What was typed, by the names of the fields; those of one name keep it from kind to kind. */
  readonly values: Readonly<Record<string, string>>;
  readonly token: string;
  /** What the emulator has that a field can name; undefined until it was read. */
  readonly rows: Given['rows'] | undefined;
  /** What came of the last call. */
  readonly answer: Answer | undefined;
}

/** What the vendor's API answered. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** The ticket that came of it, if one did. */
  readonly ticketId: string | undefined;
}

export const NO_ROWS: Given['rows'] = { clients: [], organizations: [], selfServiceProfiles: [] };

export function emptyDraft(): Draft {
  return { values: {}, token: 'any', rows: undefined, answer: undefined };
}

/** What the fields of this kind say: what was typed, else what they begin with. */
export function valuesOf({ values, rows = NO_ROWS }: Draft, { fields }: Kind): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ name, initial, options, table }) => {
      const first = options?.[0]?.[0] ?? (table && rows[table][0]?.id);
      return [name, values[name] ?? initial ?? first ?? ''];
    }),
  );
}

/** Calls the vendor's API, and finds what that issued. */
export async function sendCall({ path, body, bearer }: VendorCall, token: string, client: Inspect): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${token}` }) };
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await answer.text();
  const after = answer.headers.get('x-ticketstub-cursor') ?? '0';
  const [issued] = answer.ok ? await client.tickets({ after, limit: 1 }) : [];
  return { status: answer.status, text, ticketId: issued?.id };
}

/** What the emulator has that fields can name. */
export async function readRows(client: Inspect): Promise<Given['rows']> {
  const { providers } = await client.state();
  const tables = (providers['auth0'] ?? {}) as Readonly<Record<string, readonly StoredRow[]>>;
  const rowsOf = (table: RowTable): readonly Row[] =>
    (tables[table] ?? []).map(({ id, display_name, name, client_secret }) => {
      return { id, name: display_name ?? name ?? id, secret: client_secret };
    });
  return {
    clients: rowsOf('clients'),
    organizations: rowsOf('organizations'),
    selfServiceProfiles: rowsOf('selfServiceProfiles'),
  };
}

/** A row of a saved state, as far as it is read here. */
interface StoredRow {
  readonly id: string;
  readonly name?: string;
  readonly display_name?: string;
  readonly client_secret?: string;
}
