import type { Auth0Operation } from '../../operation.ts';
import { pickFields } from '../../search/search.ts';
import { renderUser } from '../../users/render-user.ts';

export const listUsersByEmail: Auth0Operation<'users.listUsersByEmail'> = ({ model }, { query }) => {
  const users = model.users.all('email', query.email);
  return { status: 200, body: users.map((user) => pickFields(renderUser(user), query.fields, query.include_fields)) };
};
