import { sameText } from '../../../core/same-text.ts';
import type { Caller } from '../../../server/provider.ts';
import * as errors from '../errors.ts';
import type { ZitadelContext } from '../operation.ts';
import { demand, mayDo } from '../permissions.ts';
import type { Session } from './session.ts';

/** The organization whose roles count for a session: its user's; null, the instance, while it has none. */
function placeOf({ model }: ZitadelContext, { userId }: Session): string | null {
  return model.users.get(userId ?? '')?.resourceOwner ?? null;
}

/** Refuses a caller who may not change the session: even the user himself needs the permission. */
export function demandSessionWrite(context: ZitadelContext, caller: Caller | undefined, session: Session): void {
  demand(context, caller, 'session.write', placeOf(context, session));
}

/** Refuses a caller who may not read the session: its token, its creator and its user may. */
export function demandSessionRead(
  context: ZitadelContext,
  caller: Caller | undefined,
  session: Session,
  token: string | undefined,
): void {
  if (token) {
    if (!sameText(session.token, token)) throw errors.sessionTokenDenied();
  } else if (!isOwn(caller, session)) demand(context, caller, 'session.read', placeOf(context, session));
}

/** Refuses a caller who may not end the session: its token and its user may, its creator only by permission. */
export function demandSessionDelete(
  context: ZitadelContext,
  caller: Caller | undefined,
  session: Session,
  token: string | undefined,
): void {
  if (token) {
    if (session.token === '' || !sameText(session.token, token)) throw errors.sessionTokenInvalid();
  } else if (!caller?.subject || caller.subject !== session.userId) {
    demand(context, caller, 'session.delete', placeOf(context, session));
  }
}

/** Whether the caller sees the session in a list. */
export function mayList(context: ZitadelContext, caller: Caller | undefined, session: Session): boolean {
  return isOwn(caller, session) || mayDo(context, caller, 'session.read', placeOf(context, session)) === 'yes';
}

function isOwn(caller: Caller | undefined, { creatorId, userId }: Session): boolean {
  return Boolean(caller?.subject) && (caller?.subject === creatorId || caller?.subject === userId);
}
