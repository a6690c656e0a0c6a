import type { HttpRequest } from '../../server/http.ts';
import type { Caller } from '../../server/provider.ts';
import * as errors from './errors.ts';
import { instanceOf } from './model.ts';
import type { ZitadelContext } from './operation.ts';
import { demand } from './permissions.ts';
import { readMessage } from './protojson/read.ts';
import type { ProtoSchema } from './protojson/schema.ts';
import type { Permission } from './roles.ts';
import type { components } from './schema.ts';

type Organization = components['schemas']['Organization'];

const ANYBODY: Caller = { subject: null, scopes: 'all' };

/**
 * Checks the bearer token of a request. A token that the seed names or that was issued here is held to its user's roles
 * and to its expiry; any other is accepted with all rights when authentication is lenient. `scopes` are the permissions
 * that the vendor's proto file asks for (facts/zitadel.md 1.1, 2.9).
 */
export function authenticate(context: ZitadelContext, request: HttpRequest, scopes: readonly string[]): Caller {
  const caller = callerOf(context, bearerToken(request.headers['authorization']));
  const organization = organizationOf(context, request, caller, organizationIn(request));
  for (const permission of scopes as readonly Permission[]) {
    demand(context, caller, permission, organization, errors.noPermissionByRule);
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
  const user = model.users.get(token.userId ?? '');
  // That the token of somebody who is locked or inactive is refused is inferred.
  if (expired || user?.state !== 'ACTIVE') throw errors.invalidToken();
  return { subject: user.id, scopes: [] };
}

/**
 * The organization that the caller acts in: the one that the request names, in its body or else in its header; its own
 * where it names none.
 */
export function organizationOf(
  { model }: ZitadelContext,
  { headers }: Pick<HttpRequest, 'headers'>,
  caller: Caller | undefined,
  { orgId, orgDomain }: Organization = {},
): string {
  const id = orgId || headers['x-zitadel-orgid'];
  if (!id && !orgDomain) {
    return model.users.get(caller?.subject ?? '')?.resourceOwner ?? instanceOf(model).defaultOrganizationId;
  }
  const { organizations } = model;
  const named = orgDomain ? organizations.find('domain', orgDomain.toLowerCase()) : organizations.get(id ?? '');
  if (!named) throw errors.unknownOrganizationHeader();
  return named.id;
}

/** The one request whose permission is about the organization in its body (`org_field` of the vendor's proto file). */
const NAMING = { method: 'POST', path: '/v2/users/human' };
const ORGANIZATION: ProtoSchema = { properties: { orgId: { type: 'string' }, orgDomain: { type: 'string' } } };

/** The organization that a body names: the body as a whole is looked at only after the caller. */
function organizationIn({ method, path, body }: HttpRequest): Organization | undefined {
  if (method !== NAMING.method || path !== NAMING.path || typeof body === 'string') return undefined;
  const { value } = readMessage(body.toString('utf8'), { properties: { organization: ORGANIZATION } });
  return value['organization'] as Organization | undefined;
}
