import type { HttpRequest } from '../../server/http.ts';
import type { Caller } from '../../server/provider.ts';
import * as errors from './errors.ts';
import { instanceOf } from './model.ts';
import type { ZitadelContext } from './operation.ts';
import { type MayDo, mayDo } from './permissions.ts';
import type { Permission } from './roles.ts';

const ANYBODY: Caller = { subject: null, scopes: 'all' };

/**
 * Checks the bearer token of a request. A token that the seed names or that was issued here is held to its user's roles
 * and to its expiry; any other is accepted with all rights when authentication is lenient. `scopes` are the permissions
 * that the vendor's proto file asks for (facts/zitadel.md 1.1, 2.9).
 */
export function authenticate(context: ZitadelContext, request: HttpRequest, scopes: readonly string[]): Caller {
  const caller = callerOf(context, bearerToken(request.headers['authorization']));
  const organization = organizationOf(context, request, caller);
  for (const permission of scopes as readonly Permission[]) {
    refuse(mayDo(context, caller, permission, organization));
  }
  return caller;
}

/** `Bearer`, a space and the token: the vendor tells case apart. */
function bearerToken(header: string | undefined): string {
  if (!header) throw errors.missingHeader();
  const [scheme, token, ...rest] = header.split(' ');
  if (scheme !== 'Bearer' || !token || rest.length > 0) throw errors.malformedHeader();
  return token;
}

function callerOf({ model, clock, auth }: ZitadelContext, id: string): Caller {
  const token = model.tokens.get(id);
  if (!token) {
    if (auth === 'strict') throw errors.invalidToken();
    return ANYBODY;
  }
  const expired = token.expiresAt !== null && clock.now() >= token.expiresAt;
  const user = model.users.get(token.userId);
  // That the token of somebody who is locked or inactive is refused is inferred.
  if (expired || user?.state !== 'ACTIVE') throw errors.invalidToken();
  return { subject: user.id, scopes: [] };
}

/** The organization that the caller acts in: the one that the header names, else its own. */
export function organizationOf(
  { model }: ZitadelContext,
  { headers }: Pick<HttpRequest, 'headers'>,
  { subject }: Pick<Caller, 'subject'>,
): string {
  const named = headers['x-zitadel-orgid'];
  if (named && !model.organizations.get(named)) throw errors.unknownOrganizationHeader();
  return named || (model.users.get(subject ?? '')?.resourceOwner ?? instanceOf(model).defaultOrganizationId);
}

function refuse(answer: MayDo): void {
  if (answer === 'no_membership') throw errors.noMembership();
  if (answer === 'no_permission') throw errors.noStaticPermission();
}
