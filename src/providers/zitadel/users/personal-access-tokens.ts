import { matchesTime } from '../comparison.ts';
import type { Token, ZitadelModel } from '../model.ts';
import type { components } from '../schema.ts';
import { timestamp } from '../timestamp.ts';
import { isHuman, type User } from './user.ts';

type Schemas = components['schemas'];

/** When a token expires that never does: the vendor writes down the end of time. */
const NEVER = Date.UTC(9999, 11, 31, 23, 59, 59);

/** A token beside the program that it speaks for. */
export interface TokenRow {
  readonly token: Token;
  readonly user: User;
}

/** The personal access tokens: what a seed gives to people is none. */
export function listedTokens({ tokens, users }: ZitadelModel): TokenRow[] {
  return [...tokens.values()].flatMap((token) => {
    const user = users.get(token.userId ?? '');
    return user && !isHuman(user) ? [{ token, user }] : [];
  });
}

/** By what a list of tokens is sorted; by their age where nothing else is asked for. */
export const TOKEN_SORTING: Readonly<
  Record<Schemas['PersonalAccessTokenFieldName'], (row: TokenRow) => string | number>
> = {
  PERSONAL_ACCESS_TOKEN_FIELD_NAME_UNSPECIFIED: ({ token }) => token.createdAt,
  PERSONAL_ACCESS_TOKEN_FIELD_NAME_CREATED_DATE: ({ token }) => token.createdAt,
  PERSONAL_ACCESS_TOKEN_FIELD_NAME_ID: ({ token }) => token.tokenId,
  PERSONAL_ACCESS_TOKEN_FIELD_NAME_USER_ID: ({ user }) => user.id,
  PERSONAL_ACCESS_TOKEN_FIELD_NAME_ORGANIZATION_ID: ({ user }) => user.resourceOwner,
  PERSONAL_ACCESS_TOKEN_FIELD_NAME_EXPIRATION_DATE: ({ token }) => token.expiresAt ?? NEVER,
};

/** Whether a filter lets the token through. */
export function matchesFilter({ token, user }: TokenRow, filter: Schemas['PersonalAccessTokensSearchFilter']): boolean {
  const { tokenIdFilter, userIdFilter, organizationIdFilter, createdDateFilter, expirationDateFilter } = filter;
  if (tokenIdFilter) return token.tokenId === (tokenIdFilter.id ?? '');
  if (userIdFilter) return user.id === (userIdFilter.id ?? '');
  if (organizationIdFilter) return user.resourceOwner === (organizationIdFilter.id ?? '');
  if (createdDateFilter) return matchesTime(token.createdAt, createdDateFilter.timestamp, createdDateFilter.method);
  if (!expirationDateFilter) return true;
  return matchesTime(token.expiresAt ?? NEVER, expirationDateFilter.timestamp, expirationDateFilter.method);
}

/** The token as a list shows it: never the token itself. */
export function renderToken({ token, user }: TokenRow): Schemas['PersonalAccessToken'] {
  return {
    creationDate: timestamp(token.createdAt),
    changeDate: timestamp(token.createdAt),
    id: token.tokenId,
    userId: user.id,
    organizationId: user.resourceOwner,
    expirationDate: timestamp(token.expiresAt ?? NEVER),
  };
}
