import type { InspectOperation } from '../../operation.ts';
import { sessionCookie } from '../../session.ts';

export const signOut: InspectOperation<'inbox.signOut'> = (_, { origin }) => {
  return { status: 204, headers: { 'set-cookie': sessionCookie(undefined, origin) } };
};
