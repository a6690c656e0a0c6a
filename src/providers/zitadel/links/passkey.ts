import { type PasskeyCode, passkeyTicket } from '../codes/passkey-code.ts';
import type { ZitadelContext } from '../operation.ts';
import { beginPasskey } from '../users/passkey.ts';
import type { HumanUser } from '../users/user.ts';

/** What the page says of a code that is no good: why is not told, as the API does not tell it either. */
const REFUSED = 'Code is invalid';

/**
 * Spends the code of a link that registers a passkey. The key pair that the vendor has the browser make is left out, so
 * the registration stays unconfirmed. Undefined when it is begun, else what the page says.
 */
export function registerPasskey(context: ZitadelContext, user: HumanUser, code: PasskeyCode): string | undefined {
  const ticket = passkeyTicket(context, user, code);
  if (!ticket) return REFUSED;
  beginPasskey(context, user, ticket);
  return undefined;
}
