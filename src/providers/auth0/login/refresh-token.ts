import { randomString } from '../../../core/random.ts';
import { forgetOldest, ROW_LIMIT } from '../../../core/retention.ts';
import type { Client } from '../model.ts';
import type { Auth0Context } from '../operation.ts';

/** What a refresh token stands for, whichever of its family it is. */
export interface RefreshableGrant {
  readonly client_id: string;
  /** Null when the user was deleted: whoever gets the id later gets no more than that. */
  readonly user_id: string | null;
  readonly audience?: string | undefined;
  readonly scopes: readonly string[];
  readonly session_id?: string | undefined;
  readonly organization_id?: string | undefined;
}

/** Lets a client get new tokens. Times are epoch milliseconds. */
export interface RefreshToken extends RefreshableGrant {
  /** The token itself. */
  readonly id: string;
  /** Shared by a token and all that came of it by rotation. */
  readonly family: string;
  readonly familyIssuedAt: number;
  readonly usedAt: number;
  /** When another token took its place; to use it after that is an alarm. */
  readonly rotatedAt: number | null;
}

const LENGTH = 54;
/** What the vendor gives tokens that expire: 30 days, and 15 of them without use. */
export const REFRESH_TOKEN_SECONDS = 2_592_000;
export const IDLE_REFRESH_TOKEN_SECONDS = 1_296_000;

/** The first refresh token of a family. */
export function issueRefreshToken(context: Auth0Context, grant: RefreshableGrant): RefreshToken {
  const now = context.clock.now();
  const id = newToken(context);
  return keep(context, { ...grant, id, family: id, familyIssuedAt: now, usedAt: now, rotatedAt: null });
}

/**
 * The client's refresh token; undefined when it is none or too old. One that was rotated some time ago has been stolen,
 * now or before: the whole family ends.
 */
export function findRefreshToken({ model, clock }: Auth0Context, client: Client, id: string): RefreshToken | undefined {
  const token = model.refreshTokens.get(id);
  if (token?.client_id !== client.id) return undefined;
  const now = clock.now();
  if (isExpired(token, client, now)) return undefined;
  const leeway = (client.refresh_token?.leeway ?? 0) * 1000;
  if (token.rotatedAt === null || now < token.rotatedAt + leeway) return token;
  revokeFamily({ model }, token);
  return undefined;
}

/** Uses the token, and gives the one that takes its place; undefined when it stays good itself. */
export function useRefreshToken(context: Auth0Context, client: Client, token: RefreshToken): RefreshToken | undefined {
  const now = context.clock.now();
  if (client.refresh_token?.rotation_type !== 'rotating') {
    context.model.refreshTokens.put({ ...token, usedAt: now });
    return undefined;
  }
  context.model.refreshTokens.put({ ...token, usedAt: now, rotatedAt: token.rotatedAt ?? now });
  return keep(context, { ...token, id: newToken(context), usedAt: now, rotatedAt: null });
}

/** Ends the token and all that it shares a family with. */
export function revokeFamily({ model }: Pick<Auth0Context, 'model'>, { family }: RefreshToken): void {
  for (const { id } of model.refreshTokens.all('family', family)) model.refreshTokens.delete(id);
}

/** Takes the user from the refresh tokens of somebody who is deleted. */
export function orphanRefreshTokens({ model }: Pick<Auth0Context, 'model'>, userId: string): void {
  for (const token of model.refreshTokens.all('user', userId)) model.refreshTokens.put({ ...token, user_id: null });
}

function keep({ model, clock }: Auth0Context, token: RefreshToken): RefreshToken {
  const now = clock.now();
  forgetOldest(model.refreshTokens, (kept) => {
    const client = model.clients.get(kept.client_id);
    return client === undefined || isExpired(kept, client, now);
  });
  model.refreshTokens.trim(ROW_LIMIT - 1);
  return model.refreshTokens.put(token);
}

function newToken({ random }: Auth0Context): string {
  return `v1.${randomString(random, LENGTH)}`;
}

function isExpired({ familyIssuedAt, usedAt }: RefreshToken, { refresh_token }: Client, now: number): boolean {
  if (refresh_token?.expiration_type !== 'expiring') return false;
  const { token_lifetime = REFRESH_TOKEN_SECONDS, idle_token_lifetime = IDLE_REFRESH_TOKEN_SECONDS } = refresh_token;
  const tooOld = !refresh_token.infinite_token_lifetime && now >= familyIssuedAt + token_lifetime * 1000;
  const idle = !refresh_token.infinite_idle_token_lifetime && now >= usedAt + idle_token_lifetime * 1000;
  return tooOld || idle;
}
