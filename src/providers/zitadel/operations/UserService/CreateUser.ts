import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { timestamp } from '../../timestamp.ts';
import { createHuman } from '../../users/new-human.ts';
import { createMachine } from '../../users/new-machine.ts';

/** Creates a person or a program in the organization that is named. */
export const CreateUser: ZitadelOperation<'UserService.CreateUser'> = (context, { body, ...asking }) => {
  const { human, machine, ...rest } = body;
  if (machine) {
    const user = createMachine(context, asking, rest, machine);
    return { status: 200, body: { id: user.id, creationDate: timestamp(user.createdAt) } };
  }
  if (!human) throw errors.noUserType();
  const { organizationId, userId, username } = rest;
  const entries = rest.metadata ?? [];
  if (entries.length > 0 && human.metadata?.length) throw errors.conflictingMetadata();
  const metadata = entries.length > 0 ? entries : human.metadata;
  const { user, codes } = createHuman(context, asking, organizationId, { ...human, userId, username, metadata });
  return { status: 200, body: { id: user.id, creationDate: timestamp(user.createdAt), ...codes } };
};
