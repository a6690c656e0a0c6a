import type { ZitadelContext } from '../operation.ts';
import { type HumanUser, isHuman, type User, usernameKey } from './user.ts';

/** The person of this id; a program counts as nobody (facts/zitadel.md 2.3). */
export function findHuman({ model }: ZitadelContext, id: string): HumanUser | undefined {
  const user = model.users.get(id);
  return user && isHuman(user) ? user : undefined;
}

/** Whoever signs in under this name: the username, whose case does not matter. */
export function findByLoginName({ model }: ZitadelContext, loginName: string): User | undefined {
  return model.users.find('username', usernameKey(loginName));
}
