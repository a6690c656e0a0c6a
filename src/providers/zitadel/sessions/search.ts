import type { Caller } from '../../../server/provider.ts';
import { matchesTime } from '../comparison.ts';
import * as errors from '../errors.ts';
import { pageFrom, pageOf } from '../paging.ts';
import type { components } from '../schema.ts';
import type { Session } from './session.ts';

type Schemas = components['schemas'];
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
export function testOf(query: Schemas['SessionSearchQuery'], caller: Caller | undefined): Test {
  const { idsQuery, userIdQuery, creationDateQuery, creatorQuery, userAgentQuery, expirationDateQuery } =
    query as Query;
  if (idsQuery) return ({ id }) => idsQuery.ids?.includes(id) ?? false;
  if (userIdQuery) return ({ userId }) => (userId ?? '') === (userIdQuery.id ?? '');
  if (creationDateQuery) {
    const { creationDate, method } = creationDateQuery;
    return ({ createdAt }) => matchesTime(createdAt, creationDate, method);
  }
  if (creatorQuery) {
    // Without an id, whoever asks.
    const creator = creatorQuery.id ?? caller?.subject;
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
    expiresAt === null ? method?.includes('GREATER') === true : matchesTime(expiresAt, expirationDate, method);
}

/** The sessions in the order asked for, and of these the page; without a column they stand as they came. */
export function pageOfSessions(
  sessions: readonly Session[],
  { sortingColumn, query }: Schemas['ListSessionsRequest'],
): Session[] {
  const page = pageOf(query);
  if (sortingColumn !== 'SESSION_FIELD_NAME_CREATION_DATE') return pageFrom(sessions, page);
  const ascending = sessions.toSorted((a, b) => a.createdAt - b.createdAt);
  return pageFrom(page.asc ? ascending : ascending.reverse(), page);
}
