import { matchesText } from '../../comparison.ts';
import * as errors from '../../errors.ts';
import type { components } from '../../schema.ts';
import { isHuman, type Metadata, type User } from '../user.ts';
import { TEXTS } from './columns.ts';

type Schemas = components['schemas'];
type Query = Schemas['SearchQuery'];
type KeyMethod = NonNullable<Schemas['MetadataKeyFilter']['method']>;

/** As in a database: what is not known is neither so nor not so. */
type Verdict = boolean | undefined;

/** A user beside one entry of his metadata; null beside a user who has none. */
interface Row {
  readonly user: User;
  readonly metadata: Metadata | null;
}

/** How deep queries may nest. */
const LEVELS = 20;

/**
 * In its list of users, unlike elsewhere, the vendor takes the number of a method for that of another kind, which counts
 * otherwise: `contains` finds what ends so, and the other way round (v4, internal/api/grpc/user/v2/convert/user.go, at
 * 7d89ea27; the numbers are those of internal/query/search_query.go).
 */
const CONFUSED: Readonly<Partial<Record<KeyMethod, KeyMethod>>> = {
  TEXT_FILTER_METHOD_CONTAINS: 'TEXT_FILTER_METHOD_ENDS_WITH',
  TEXT_FILTER_METHOD_CONTAINS_IGNORE_CASE: 'TEXT_FILTER_METHOD_ENDS_WITH_IGNORE_CASE',
  TEXT_FILTER_METHOD_ENDS_WITH: 'TEXT_FILTER_METHOD_CONTAINS',
  TEXT_FILTER_METHOD_ENDS_WITH_IGNORE_CASE: 'TEXT_FILTER_METHOD_CONTAINS_IGNORE_CASE',
};

/** Refuses queries that the vendor cannot make a statement of. */
export function checkQueries(queries: readonly Query[], level = 0): void {
  for (const { orQuery, andQuery, notQuery, inUserIdsQuery, inUserEmailsQuery } of queries) {
    if (level > LEVELS) throw errors.tooManyLevels();
    for (const group of [orQuery, andQuery]) {
      if (group && !group.queries?.length) throw errors.emptyQuery();
      checkQueries(group?.queries ?? [], level + 1);
    }
    if (notQuery && !notQuery.query) throw errors.emptyQuery();
    if (notQuery?.query) checkQueries([notQuery.query], level + 1);
    if (inUserIdsQuery && !inUserIdsQuery.userIds?.length) throw errors.emptyList();
    if (inUserEmailsQuery && !inUserEmailsQuery.userEmails?.length) throw errors.emptyList();
  }
}

/**
 * Tells whether a user is who all of these queries look for: in respect of one and the same entry of his metadata
 * (inferred), so where they ask for none, one look is enough.
 */
export function matcherOf(queries: readonly Query[]): (user: User) => boolean {
  const anyEntry = queries.some(asksForMetadata);
  return (user) => {
    const entries = anyEntry && user.metadata.length > 0 ? user.metadata : [null];
    return entries.some((metadata) => every(queries, { user, metadata }) === true);
  };
}

function asksForMetadata({ metadataKeyFilter, metadataValueFilter, orQuery, andQuery, notQuery }: Query): boolean {
  if (metadataKeyFilter || metadataValueFilter) return true;
  const within = [
    ...(orQuery?.queries ?? []),
    ...(andQuery?.queries ?? []),
    ...(notQuery?.query ? [notQuery.query] : []),
  ];
  return within.some(asksForMetadata);
}

function every(queries: readonly Query[], row: Row): Verdict {
  let known = true;
  for (const query of queries) {
    const verdict = judge(query, row);
    if (verdict === false) return false;
    known &&= verdict !== undefined;
  }
  return known ? true : undefined;
}

function some(queries: readonly Query[], row: Row): Verdict {
  let known = true;
  for (const query of queries) {
    const verdict = judge(query, row);
    if (verdict === true) return true;
    known &&= verdict !== undefined;
  }
  return known ? false : undefined;
}

function judge(query: Query, row: Row): Verdict {
  const { user, metadata } = row;
  if (query.orQuery) return some(query.orQuery.queries ?? [], row);
  if (query.andQuery) return every(query.andQuery.queries ?? [], row);
  if (query.notQuery) {
    const verdict = query.notQuery.query && judge(query.notQuery.query, row);
    return verdict === undefined ? undefined : !verdict;
  }
  if (query.stateQuery) return query.stateQuery.state === `USER_STATE_${user.state}`;
  if (query.typeQuery) return query.typeQuery.type === (isHuman(user) ? 'TYPE_HUMAN' : 'TYPE_MACHINE');
  if (query.organizationIdQuery) return user.resourceOwner === query.organizationIdQuery.organizationId;
  if (query.inUserIdsQuery) return query.inUserIdsQuery.userIds?.includes(user.id) ?? false;
  if (query.inUserEmailsQuery) {
    const email = TEXTS.email(user);
    return email === null ? undefined : (query.inUserEmailsQuery.userEmails?.includes(email) ?? false);
  }
  if (query.metadataKeyFilter) {
    const { key = '', method = 'TEXT_FILTER_METHOD_EQUALS' } = query.metadataKeyFilter;
    return metadata ? matchesText(metadata.key, key, CONFUSED[method] ?? method) : undefined;
  }
  if (query.metadataValueFilter) {
    const { value = '', method } = query.metadataValueFilter;
    if (!metadata) return undefined;
    return (metadata.value === value) === (method !== 'BYTE_FILTER_METHOD_NOT_EQUALS');
  }
  return judgeText(query, user);
}

function judgeText(query: Query, user: User): Verdict {
  const { userNameQuery, firstNameQuery, lastNameQuery, nickNameQuery, displayNameQuery } = query;
  const { emailQuery, loginNameQuery, phoneQuery } = query;
  const asked = [
    userNameQuery && [TEXTS.username(user), userNameQuery.userName, userNameQuery.method],
    firstNameQuery && [TEXTS.firstName(user), firstNameQuery.firstName, firstNameQuery.method],
    lastNameQuery && [TEXTS.lastName(user), lastNameQuery.lastName, lastNameQuery.method],
    nickNameQuery && [TEXTS.nickName(user), nickNameQuery.nickName, nickNameQuery.method],
    displayNameQuery && [TEXTS.displayName(user), displayNameQuery.displayName, displayNameQuery.method],
    emailQuery && [TEXTS.email(user), emailQuery.emailAddress, emailQuery.method],
    loginNameQuery && [TEXTS.username(user), loginNameQuery.loginName, loginNameQuery.method],
    phoneQuery && [TEXTS.phone(user), phoneQuery.number, phoneQuery.method],
  ] satisfies (readonly [string | null, string | undefined, Schemas['TextQueryMethod'] | undefined] | undefined)[];
  const found = asked.find((each) => each !== undefined);
  if (!found) return undefined;
  const [value, text = '', method] = found;
  return value === null ? undefined : matchesText(value, text, method);
}
