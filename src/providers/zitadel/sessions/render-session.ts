import type { ZitadelContext } from '../operation.ts';
import type { components } from '../schema.ts';
import { timestamp } from '../timestamp.ts';
import { isHuman } from '../users/user.ts';
import type { Session } from './session.ts';

/** The session as reading it shows. */
export function renderSession(context: ZitadelContext, session: Session): components['schemas']['Session'] {
  const { id, createdAt, changedAt, sequence, metadata, userAgent, expiresAt } = session;
  const factors = renderFactors(context, session);
  return {
    id,
    creationDate: timestamp(createdAt),
    changeDate: timestamp(changedAt),
    sequence: String(sequence),
    ...(factors && { factors }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
    ...(userAgent && { userAgent }),
    ...(expiresAt !== null && { expirationDate: timestamp(expiresAt) }),
  };
}

/** Names are those that the user has now. A machine has no name to show. */
function renderFactors(
  { model }: ZitadelContext,
  { userId, userVerifiedAt, passwordVerifiedAt }: Session,
): components['schemas']['Factors'] | undefined {
  const user = model.users.get(userId ?? '');
  if (!user || userVerifiedAt === null) return undefined;
  return {
    user: {
      verifiedAt: timestamp(userVerifiedAt),
      id: user.id,
      loginName: user.username,
      ...(isHuman(user) && { displayName: user.type.human.displayName }),
      organizationId: user.resourceOwner,
    },
    ...(passwordVerifiedAt !== null && { password: { verifiedAt: timestamp(passwordVerifiedAt) } }),
  };
}
