import * as errors from '../errors.ts';
import { newId } from '../id.ts';
import type { ZitadelContext } from '../operation.ts';
import { demand } from '../permissions.ts';
import type { components } from '../schema.ts';
import type { Asking } from './asking.ts';
import { record, type UserEvent } from './events.ts';
import { newMetadata, withMetadata } from './metadata.ts';
import { blankUser, type User } from './user.ts';
import { refuseTaken } from './username.ts';

type Request = components['schemas']['CreateUserRequest'];

/**
 * Creates a program, in the order of the vendor's AddMachine, which asks for the permission first and takes any domain.
 * That an unknown organization is refused in the words used for people is inferred.
 */
export function createMachine(
  context: ZitadelContext,
  { caller }: Pick<Asking, 'caller'>,
  { organizationId, userId, username, metadata: entries }: Request,
  { name, description = '', accessTokenType = 'ACCESS_TOKEN_TYPE_BEARER' }: NonNullable<Request['machine']>,
): User {
  const { model, clock } = context;
  const id = userId ?? newId(context);
  if (caller?.subject !== id) demand(context, caller, 'user.write', organizationId);
  if (!model.organizations.get(organizationId)) throw errors.organizationNotFound();
  const metadata = newMetadata(entries);
  if (model.users.get(id)) throw errors.machineIdTaken();
  // A program without a name to sign in by signs in by its id.
  const loginName = username ?? id;
  refuseTaken(model, loginName, id);

  const now = clock.now();
  const user: User = {
    ...blankUser(id, organizationId, loginName, now),
    type: { machine: { name, description, accessTokenType } },
  };
  const events = metadata.map((): UserEvent => 'user.metadata.set');
  return record(context, withMetadata(user, metadata, now), ['user.machine.added', ...events]);
}
