import { organizationOf } from '../../authenticate.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { totalOf } from '../../paging.ts';
import { demand } from '../../permissions.ts';
import { authenticationMethods } from '../../users/authentication-methods.ts';
import { lastSeen } from '../../users/events.ts';

/** The permission is asked in the organization that the caller acts in, not in the user's; nobody has no methods. */
export const ListAuthenticationMethodTypes: ZitadelOperation<'UserService.ListAuthenticationMethodTypes'> = (
  context,
  { path, headers, caller },
) => {
  if (caller?.subject !== path.userId) {
    demand(context, caller, 'user.read', organizationOf(context, { headers }, caller));
  }
  const methods = authenticationMethods(context.model.users.get(path.userId));
  return {
    status: 200,
    body: {
      details: { ...totalOf(methods, methods), ...lastSeen(context.model) },
      ...(methods.length > 0 && { authMethodTypes: methods }),
    },
  };
};
