import { createHash } from 'node:crypto';
import { randomString } from '../../../core/random.ts';
import { forgetOldest, ROW_LIMIT } from '../../../core/retention.ts';
import { sameText } from '../../../core/same-text.ts';
import type { Client } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import type { AuthorizationRequest } from './authorization.ts';
import type { SignedIn } from './session.ts';

/** What an application gets for a login, and gives for tokens. */
export interface AuthorizationCode {
  /** The code itself. */
  readonly id: string;
  readonly request: AuthorizationRequest;
  readonly user_id: string;
  readonly session_id: string;
  /** When the user gave a credential, in epoch milliseconds. */
  readonly signedInAt: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

const LENGTH = 43;
const LIFETIME_SECONDS = 600;

/** Issues a code for a login; the oldest go when there are too many. */
export function issueAuthorizationCode(
  { model, clock, random }: Auth0Context,
  request: AuthorizationRequest,
  { session, user }: SignedIn,
): AuthorizationCode {
  const now = clock.now();
  forgetOldest(model.authorizationCodes, ({ expiresAt }) => now >= expiresAt);
  model.authorizationCodes.trim(ROW_LIMIT - 1);
  return model.authorizationCodes.put({
    id: randomString(random, LENGTH),
    request,
    user_id: user.id,
    session_id: session.id,
    signedInAt: session.startedAt,
    expiresAt: now + LIFETIME_SECONDS * 1000,
  });
}

/** Takes the client's code, which is spent by that; undefined when it is none, or too old. */
export function takeCode({ model, clock }: Auth0Context, client: Client, id: string): AuthorizationCode | undefined {
  const code = model.authorizationCodes.get(id);
  if (code?.request.client_id !== client.id) return undefined;
  model.authorizationCodes.delete(id);
  return clock.now() < code.expiresAt ? code : undefined;
}

/** Whether the verifier is the one that the login began with (RFC 7636). */
export function fitsChallenge(
  { code_challenge, code_challenge_method }: AuthorizationRequest,
  verifier: string,
): boolean {
  const derived =
    code_challenge_method === 'plain' ? verifier : createHash('sha256').update(verifier).digest('base64url');
  return code_challenge !== undefined && sameText(code_challenge, derived);
}
