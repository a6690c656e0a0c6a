import type { Random } from '../../../core/random.ts';
import { redeemTicket, type Ticket } from '../../../core/ticket.ts';
import { newId } from '../id.ts';
import { instanceOf } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import { record } from './events.ts';
import { type HumanUser, withHuman } from './user.ts';

/** How long a browser may take over it, in milliseconds (inferred). */
const TIMEOUT_MS = 300_000;
/** Registrations that are kept of a user, who may begin one after another without an end; the oldest go first. */
const REGISTRATION_LIMIT = 100;
/** ES256 and RS256, by their numbers. */
const ALGORITHMS = [-7, -257];

/** The user with a registration begun, by a code where there is one: that is spent. Kept, with its id. */
export function beginPasskey(
  context: ZitadelContext,
  user: HumanUser,
  ticket?: Ticket,
): { readonly user: HumanUser; readonly id: string } {
  const id = newId(context);
  const passkeys = [...user.type.human.passkeys, { id, state: 'NOT_READY' as const }].slice(-REGISTRATION_LIMIT);
  if (ticket) redeemTicket(context.tickets, ticket, context.clock.now());
  const begun = record(context, withHuman(user, { passkeys }), [
    'user.human.passwordless.token.added',
    ...(ticket ? (['user.human.passwordless.initialization.code.check.succeeded'] as const) : []),
  ]);
  return { user: begun, id };
}

/** What a browser needs to make the key pair (WebAuthn's PublicKeyCredentialCreationOptions; its values are inferred). */
export function creationOptions(
  { model, random }: ZitadelContext,
  user: HumanUser,
  domain: string | undefined,
): object {
  return {
    publicKey: {
      rp: { name: 'ZITADEL', id: domain || instanceOf(model).domain },
      user: {
        name: user.username,
        displayName: user.type.human.displayName,
        id: Buffer.from(user.id).toString('base64url'),
      },
      challenge: challenge(random),
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      timeout: TIMEOUT_MS,
      authenticatorSelection: { requireResidentKey: true, residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    },
  };
}

/** A challenge of 32 bytes. */
function challenge(random: Random): string {
  return Buffer.from(random.bytes(32)).toString('base64url');
}
