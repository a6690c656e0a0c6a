import type { Caller } from '../../../server/provider.ts';
import * as errors from '../errors.ts';
import type { components } from '../schema.ts';
import type { Session } from './session.ts';

type Schemas = components['schemas'];
type Method = Schemas['TimestampQueryMethod'];
/** What the document says one of has to be there. */
interface Query {
  readonly idsQuery?: Schemas['IDsQuery'];
  readonly userIdQuery?: Schemas['UserIDQuery'];
  readonly creationDateQuery?: Schemas['CreationDateQuery'];
  readonly creatorQuery?: Schemas['CreatorQuery'];
  readonly userAgentQuery?: Schemas['UserAgentQuery'];
  readonly expirationDateQuery?: Schemas['ExpirationDateQuery'];
}

type Test = (session: Session) => boolean;

/** Whether a session is one of those that a query asks for. */
export function testOf(query: Schemas['SessionSearchQuery'], caller: Caller): Test {
  const { idsQuery, userIdQuery, creationDateQuery, creatorQuery, userAgentQuery, expirationDateQuery } =
    query as Query;
  if (idsQuery) return ({ id }) => idsQuery.ids?.includes(id) ?? false;
  if (userIdQuery) return ({ userId }) => (userId ?? '') === (userIdQuery.id ?? '');
  if (creationDateQuery) {
    const { creationDate, method } = creationDateQuery;
    return ({ createdAt }) => compare(createdAt, instantOf(creationDate), method);
  }
  if (creatorQuery) {
    // Without an id, whoever asks.
    const creator = creatorQuery.id ?? caller.subject;
    if (!creator) throw errors.queryInvalid('GRPC-x8n24uh');
    return ({ creatorId }) => creatorId === creator;
  }
  if (userAgentQuery) {
    // Without an id, the browser that the token was issued to; those of this API were issued to none.
    const { fingerprintId } = userAgentQuery;
    if (!fingerprintId) throw errors.queryInvalid('GRPC-x8n23uh');
    return ({ userAgent }) => userAgent?.fingerprintId === fingerprintId;
  }
  const { expirationDate, method } = expirationDateQuery ?? {};
  // One that never expires does so later than any date.
  return ({ expiresAt }) =>
    expiresAt === null ? method?.includes('GREATER') === true : compare(expiresAt, instantOf(expirationDate), method);
}

/** A date that is not given is the beginning of time. */
function instantOf(date: string | undefined): number {
  return date === undefined ? 0 : Date.parse(date);
}

function compare(a: number, b: number, method: Method | undefined): boolean {
  switch (method) {
    case 'TIMESTAMP_QUERY_METHOD_GREATER':
      return a > b;
    case 'TIMESTAMP_QUERY_METHOD_GREATER_OR_EQUALS':
      return a >= b;
    case 'TIMESTAMP_QUERY_METHOD_LESS':
      return a < b;
    case 'TIMESTAMP_QUERY_METHOD_LESS_OR_EQUALS':
      return a <= b;
    default:
      return a === b;
  }
}

/** The sessions in the order asked for, and of these the page; without a column they stand as they came. */
export function sorted(
  sessions: readonly Session[],
  { sortingColumn, query = {} }: components['schemas']['ListSessionsRequest'],
) {
  const byDate = sortingColumn === 'SESSION_FIELD_NAME_CREATION_DATE';
  const ordered = byDate ? sessions.toSorted((a, b) => a.createdAt - b.createdAt) : [...sessions];
  if (byDate && !query.asc) ordered.reverse();
  const offset = Number(query.offset ?? 0);
  return ordered.slice(offset, query.limit ? offset + query.limit : undefined);
}
