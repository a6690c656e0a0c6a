import jwt from 'jsonwebtoken';
import { withoutAbsent } from '../../../core/absent.ts';
import { isoTime } from '../../../core/clock.ts';
import type { Auth0Context } from '../operation.ts';
import type { User } from '../users/user.ts';
import type { UserGrant } from './grants/user-tokens.ts';

/** Lifetimes that the vendor gives by default, in seconds. */
export const ACCESS_TOKEN_SECONDS = 86_400;
export const ID_TOKEN_SECONDS = 36_000;

/** What an access token says. */
export interface AccessClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string | readonly string[];
  readonly azp: string;
  readonly scope: string;
  /** How the token was got; absent for a login in the browser. */
  readonly gty?: string;
  readonly org_id?: string;
}

/** An access token with the recorded claims, in the recorded order (facts/auth0.md 4.8). */
export function accessToken(context: Auth0Context, { iss, sub, aud, ...more }: AccessClaims): string {
  return sign(context, { iss, sub, aud, ...lifetime(context, ACCESS_TOKEN_SECONDS), ...more });
}

/** An ID token with the claims that its scopes open up. */
export function idToken(
  context: Auth0Context,
  { client, user, scopes, issuer, session_id, organization_id, nonce, signedInAt }: UserGrant,
): string {
  return sign(context, {
    ...profileClaims(user, scopes),
    iss: issuer,
    aud: client.id,
    sub: user.id,
    ...lifetime(context, ID_TOKEN_SECONDS),
    ...(signedInAt !== undefined && { auth_time: Math.floor(signedInAt / 1000) }),
    ...(session_id !== undefined && { sid: session_id }),
    ...(nonce !== undefined && { nonce }),
    ...(organization_id !== undefined && { org_id: organization_id }),
  });
}

/** What the scopes open up of the user, in the recorded order (facts/auth0.md 4.9). */
export function profileClaims(user: User, scopes: readonly string[]) {
  const { given_name, family_name, nickname, name, picture, email, email_verified } = user.profile;
  const updated_at = isoTime(user.updatedAt);
  return withoutAbsent({
    ...(scopes.includes('profile') && { given_name, family_name, nickname, name, picture, updated_at }),
    ...(scopes.includes('email') && { email, email_verified: email === undefined ? undefined : email_verified }),
  });
}

/** What a token that was signed here says; undefined for any other text, and for a token that is too old. */
export function readToken(
  { signingKey, clock }: Auth0Context,
  token: string,
  { ignoreExpiration = false } = {},
): jwt.JwtPayload | undefined {
  const clockTimestamp = Math.floor(clock.now() / 1000);
  try {
    const claims = jwt.verify(token, signingKey().publicKey, {
      algorithms: ['RS256'],
      clockTimestamp,
      ignoreExpiration,
    });
    return typeof claims === 'string' ? undefined : claims;
  } catch {
    return undefined;
  }
}

/** How a token says that it is signed; undefined for what is no token. */
export function algorithmOf(token: string): string | undefined {
  try {
    return jwt.decode(token, { complete: true })?.header.alg;
  } catch {
    return undefined;
  }
}

/** From now, by the emulator's clock, for this many seconds. */
function lifetime({ clock }: Auth0Context, seconds: number): { readonly iat: number; readonly exp: number } {
  const iat = Math.floor(clock.now() / 1000);
  return { iat, exp: iat + seconds };
}

function sign({ signingKey }: Auth0Context, claims: object): string {
  const { privateKey, kid } = signingKey();
  return jwt.sign(claims, privateKey, { algorithm: 'RS256', keyid: kid });
}
