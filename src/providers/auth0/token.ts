import jwt from 'jsonwebtoken';
import type { Auth0Context } from './operation.ts';
import type { User } from './user.ts';

/** Lifetimes that the vendor gives by default, in seconds. */
export const ACCESS_TOKEN_SECONDS = 86_400;
const ID_TOKEN_SECONDS = 36_000;

/** What an access token says. */
export interface AccessClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
  readonly azp: string;
  readonly scope: string;
  /** How the token was got; absent for a login in the browser. */
  readonly gty?: string;
}

/** An access token with the recorded claims, in the recorded order (facts/auth0.md 4.8). */
export function accessToken(context: Auth0Context, { iss, sub, aud, ...more }: AccessClaims): string {
  return sign(context, { iss, sub, aud, ...lifetime(context, ACCESS_TOKEN_SECONDS), ...more });
}

/** An ID token with the claims that its scopes open up. */
export function idToken(
  context: Auth0Context,
  user: User,
  client: string,
  issuer: string,
  scopes: readonly string[],
): string {
  const { nickname, name, picture, email, email_verified } = user.profile;
  return sign(context, {
    ...(scopes.includes('profile') && { nickname, name, picture, updated_at: new Date(user.updatedAt).toISOString() }),
    ...(scopes.includes('email') && { email, email_verified }),
    iss: issuer,
    aud: client,
    sub: user.id,
    ...lifetime(context, ID_TOKEN_SECONDS),
  });
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
