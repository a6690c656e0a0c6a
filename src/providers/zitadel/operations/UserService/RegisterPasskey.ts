import { passkeyTicket } from '../../codes/passkey-code.ts';
import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWriteOrSelf } from '../../permissions.ts';
import { detailsOf } from '../../users/events.ts';
import { findHuman } from '../../users/find.ts';
import { beginPasskey, creationOptions } from '../../users/passkey.ts';

/** The code of a link is the proof; without one, the caller's rights are. */
export const RegisterPasskey: ZitadelOperation<'UserService.RegisterPasskey'> = (context, { path, body, caller }) => {
  const { code, domain } = body;
  const user = findHuman(context, path.userId);
  if (!user) throw code ? errors.passkeyCodeInvalid() : errors.userNotFound('COMMAND-M9dsd');
  const ticket = code && passkeyTicket(context, user, code);
  if (code && !ticket) throw errors.passkeyCodeInvalid();
  if (!code) demandWriteOrSelf(context, caller, user);

  const begun = beginPasskey(context, user, ticket);
  return {
    status: 200,
    body: {
      details: detailsOf(begun.user),
      passkeyId: begun.id,
      publicKeyCredentialCreationOptions: { ...creationOptions(context, user, domain) },
    },
  };
};
