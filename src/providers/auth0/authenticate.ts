import jwt from 'jsonwebtoken';
import type { HttpRequest } from '../../server/http.ts';
import type { Caller } from '../../server/provider.ts';
import * as errors from './errors.ts';
import { type SeededToken, tenantOf } from './model.ts';
import type { Auth0Context } from './operation.ts';

/** The texts of facts/auth0.md 2.2. */
const INVALID = 'Invalid token';
const EXPIRED = 'Expired token received for JSON Web Token validation';
const BAD_SIGNATURE = 'Invalid signature received for JSON Web Token validation';

const ANYBODY: Caller = { subject: null, scopes: 'all' };

/**
 * Checks the bearer token of a request to the Management API. A token that the seed names or that was issued here is
 * held to its scopes, audience and expiry; any other is accepted with all rights when authentication is lenient.
 */
export function authenticate(context: Auth0Context, request: HttpRequest, scopes: readonly string[]): Caller {
  const token = bearerToken(request.headers['authorization']);
  const seeded = context.model.tokens.get(token);
  const caller = seeded ? seededCaller(context, seeded, request) : tokenCaller(context, token, request);
  if (scopes.length > 0 && !mayDo(caller, scopes)) throw errors.insufficientScope(scopes);
  return caller;
}

/** Refuses a caller who may act on himself alone and means somebody else; `scopes` are those to act on everybody. */
export function refuseOtherUsers(caller: Caller | undefined, scopes: readonly string[], userId: string): void {
  if (!caller || mayDo(caller, scopes) || caller.subject === userId) return;
  throw errors.unownedResource();
}

/** Whether this names the Management API of the tenant, by its own domain or by the address a client uses here. */
export function isManagementAudience(
  context: Auth0Context,
  audience: string,
  { origin }: Pick<HttpRequest, 'origin'>,
): boolean {
  if (!URL.canParse(audience)) return false;
  const { host, pathname } = new URL(audience);
  if (pathname !== '/api/v2/') return false;
  const here = new URL(origin);
  const aliases = ['localhost', '127.0.0.1', '[::1]'].map((name) => (here.port ? `${name}:${here.port}` : name));
  return [tenantOf(context.model).domain, here.host, ...aliases].includes(host);
}

/** Whom a bearer token says it speaks for, be that true or not; the token itself when it does not say. */
export function claimedSubject(header = ''): string {
  const token = header.replace(/^bearer\s+/i, '');
  const { sub } = Object(decoded(token)?.payload) as { readonly sub?: unknown };
  return typeof sub === 'string' ? sub : token;
}

/** Whether the caller has one of these scopes. */
export function mayDo({ scopes: granted }: Caller, scopes: readonly string[]): boolean {
  return granted === 'all' || scopes.some((scope) => granted.includes(scope));
}

function bearerToken(header: string | undefined): string {
  if (!header) throw errors.missingAuthentication();
  const [scheme = '', token, ...rest] = header.trim().split(/\s+/);
  if (token === undefined || rest.length > 0) throw errors.badHeaderFormat();
  if (scheme.toLowerCase() !== 'bearer') throw errors.missingAuthentication();
  return token;
}

function seededCaller(context: Auth0Context, token: SeededToken, request: HttpRequest): Caller {
  if (token.expiresAt !== undefined && context.clock.now() >= token.expiresAt) throw errors.badToken(EXPIRED);
  if (token.audience !== undefined) checkAudience(context, token.audience, request);
  return { subject: token.sub ?? null, scopes: token.scope.split(' ') };
}

function tokenCaller(context: Auth0Context, token: string, request: HttpRequest): Caller {
  if (token.split('.').length !== 3) {
    if (context.auth === 'strict') throw errors.badHeaderFormat();
    return ANYBODY;
  }
  const { kid, publicKey } = context.signingKey();
  if (decoded(token)?.header.kid !== kid) {
    if (context.auth === 'strict') throw errors.badToken(INVALID);
    return ANYBODY;
  }
  try {
    const clockTimestamp = Math.floor(context.clock.now() / 1000);
    const claims = jwt.verify(token, publicKey, { algorithms: ['RS256'], clockTimestamp }) as jwt.JwtPayload;
    // An ID token is signed with the same key; it opens no API.
    if (claims['azp'] === undefined) throw errors.badToken(INVALID);
    checkAudience(context, claims.aud ?? '', request);
    const { sub, azp, scope } = claims;
    return { subject: sub ?? null, scopes: String(scope ?? '').split(' '), ...(azp && { clientId: String(azp) }) };
  } catch (error) {
    if (error instanceof jwt.TokenExpiredError) throw errors.badToken(EXPIRED);
    if (!(error instanceof jwt.JsonWebTokenError)) throw error;
    throw errors.badToken(error.message === 'invalid signature' ? BAD_SIGNATURE : INVALID);
  }
}

/** The parts of a token, unchecked; undefined for what is no token. */
function decoded(token: string): jwt.Jwt | undefined {
  try {
    return jwt.decode(token, { complete: true }) ?? undefined;
  } catch {
    return undefined;
  }
}

function checkAudience(context: Auth0Context, audience: string | readonly string[], request: HttpRequest): void {
  const audiences = [audience].flat();
  if (audiences.some((each) => isManagementAudience(context, each, request))) return;
  throw errors.badToken(`Bad audience: ${audiences.join(', ')}`);
}
