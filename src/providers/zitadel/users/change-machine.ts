import * as errors from '../errors.ts';
import type { ZitadelContext } from '../operation.ts';
import { demandWrite, demandWriteOrSelf } from '../permissions.ts';
import type { components } from '../schema.ts';
import type { Asking } from './asking.ts';
import { record, type UserEvent } from './events.ts';
import { checkMetadata, type MetadataEntry, withMetadata } from './metadata.ts';
import { isHuman, type Machine, type User } from './user.ts';
import { refuseForeignDomain, refuseTaken } from './username.ts';

/** What a request changes in a program. */
export interface MachineChange {
  readonly username?: string | undefined;
  readonly machine: components['schemas']['UpdateUserRequest_Machine'];
  readonly metadata?: readonly MetadataEntry[] | undefined;
}

/** Changes a program, in the order of the vendor's ChangeUserMachine. */
export function changeMachine(
  context: ZitadelContext,
  { caller }: Pick<Asking, 'caller'>,
  id: string,
  { username, machine, metadata = [] }: MachineChange,
): User {
  const user = context.model.users.get(id);
  if (!user || isHuman(user) || !('machine' in user.type)) throw errors.userNotFound('COMMAND-ugjs0upun6');
  const changesMachine = Object.values(machine).some((part) => part !== undefined);
  if (metadata.length > 0) demandWrite(context, caller, user);
  else if (changesMachine || username !== undefined) demandWriteOrSelf(context, caller, user);
  if (username !== undefined && username !== user.username) {
    refuseForeignDomain(context.model, username, user.resourceOwner);
  }
  checkMetadata(metadata);
  if (username !== undefined) refuseTaken(context.model, username, id);

  const before: Machine = user.type.machine;
  const after: Machine = { ...before, ...machine };
  const differs = (Object.keys(after) as (keyof Machine)[]).some((name) => before[name] !== after[name]);
  const events: UserEvent[] = [];
  if (username !== undefined && username !== user.username) events.push('user.username.changed');
  if (differs) events.push('user.machine.changed');
  for (const _ of metadata) events.push('user.metadata.set');
  const changed: User = { ...user, username: username ?? user.username, type: { machine: after } };
  return record(context, withMetadata(changed, metadata, context.clock.now()), events);
}
