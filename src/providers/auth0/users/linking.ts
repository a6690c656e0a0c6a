import type { Call } from '../../../server/provider.ts';
import { mayDo } from '../authenticate.ts';
import * as errors from '../errors.ts';
import { algorithmOf, readToken } from '../login/token.ts';
import type { Auth0Context } from '../operation.ts';
import type { components } from '../schema.ts';
import { refuseTogether } from '../tickets/ticket-body.ts';
import { type Account, accountOf } from './account.ts';
import { identityKey } from './user.ts';

type Body = components['schemas']['LinkUserIdentityRequest'];

/** The account that a request names by its identity, or proves to be the caller's by a token. Refuses one that is none. */
export function linkedAccount(context: Auth0Context, call: Call, body: Body): Account {
  if (body.link_with !== undefined) {
    for (const other of ['provider', 'user_id', 'connection_id'] as const) refuseTogether(body, other, 'link_with');
    const account = accountOf(context.model, subjectOf(context, call, body.link_with));
    if (!account) throw errors.unknownSecondary();
    return account;
  }
  const { provider, user_id, connection_id } = body;
  if (provider === undefined) throw errors.missingProperty('provider');
  if (user_id === undefined) throw errors.missingProperty('user_id');
  // Who may link his own accounts alone has to prove that the other one is his.
  if (call.caller && !mayDo(call.caller, ['update:users'])) throw errors.insufficientScope(['update:users']);

  const connections = Array.from(context.model.connections.values()).filter(
    ({ id, strategy }) => strategy === provider && (connection_id === undefined || id === connection_id),
  );
  if (connections.length === 0) throw errors.providerNotConfigured();
  // SDKs send the id with and without the provider in front (recorded: with it).
  const local = user_id.startsWith(`${provider}|`) ? user_id.slice(provider.length + 1) : user_id;
  const account = accountOf(context.model, identityKey({ provider, user_id: local }));
  if (account && connections.some(({ name }) => name === account.identity.connection)) return account;
  throw connection_id === undefined ? errors.identityWithoutConnection() : errors.inexistentIdentity();
}

/** Whom `link_with` speaks for, when it was issued here to the application that calls. */
function subjectOf(context: Auth0Context, { caller, origin }: Call, token: string): string {
  const algorithm = algorithmOf(token);
  if (algorithm !== undefined && algorithm !== 'RS256') throw errors.linkWithAlgorithm();
  const claims = readToken(context, token);
  if (!claims) throw errors.invalidLinkWith();
  if (claims.iss !== `${origin}/`) throw errors.linkWithIssuer();
  const { clientId } = caller ?? {};
  if (clientId !== undefined && ![claims.aud].flat().includes(clientId)) throw errors.linkWithAudience();
  if (!claims.sub) throw errors.linkWithSubject();
  return claims.sub;
}
