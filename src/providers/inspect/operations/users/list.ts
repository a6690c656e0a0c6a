import type { InspectOperation } from '../../operation.ts';

export const list: InspectOperation<'users.list'> = ({ control }, { query }) => {
  const email = query.email?.toLowerCase();
  const users = control.users().filter((user) => email === undefined || user.email?.toLowerCase() === email);
  return { status: 200, body: { users: users.map((user) => ({ ...user, profile: { ...user.profile } })) } };
};
