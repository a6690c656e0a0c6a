import { sameText } from '../../../core/same-text.ts';
import { missingParameter, unauthorizedClient } from '../errors.ts';
import type { Client } from '../model.ts';
import type { Auth0Context } from '../operation.ts';

/** How a client names itself in a body. */
interface ClientCredentials {
  readonly client_id?: string | undefined;
  readonly client_secret?: string | undefined;
}

/**
 * The client that the request names in its body or in basic authentication, if it proves to be it.
 * @throws what `refusal` makes otherwise
 */
export function authenticateClient(
  { model }: Auth0Context,
  body: ClientCredentials,
  authorization: string | undefined,
  refusal = unauthorizedClient,
): Client {
  const basic = /^basic (.+)$/i.exec(authorization ?? '')?.[1];
  const [id, secret] = basic
    ? Buffer.from(basic, 'base64').toString().split(':').map(decoded)
    : [body.client_id, body.client_secret];
  if (id === undefined) throw missingParameter('client_id');
  const client = model.clients.get(id);
  const open = client?.token_endpoint_auth_method === 'none';
  if (!client || !(open || (client.client_secret !== undefined && sameText(client.client_secret, secret)))) {
    throw refusal();
  }
  return client;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
