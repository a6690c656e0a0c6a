import { organizationOf } from '../../authenticate.ts';
import { lastSeen } from '../../lists.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demand } from '../../permissions.ts';
import { authenticationMethods } from '../../users/authentication-methods.ts';

/** The permission is asked in the organization that the caller acts in, not in the user's; nobody has no methods. */
export const ListAuthenticationMethodTypes: ZitadelOperation<'UserService.ListAuthenticationMethodTypes'> = (
  context,
  { path, headers, caller },
) => {
  if (caller?.subject !== path.userId) {
    demand(context, caller, 'user.read', organizationOf(context, { headers }, caller ?? { subject: null }));
  }
  const methods = authenticationMethods(context.model.users.get(path.userId));
  const total = methods.length > 0 && { totalResult: String(methods.length) };
  return {
    status: 200,
    body: {
      details: { ...total, ...lastSeen(context.model) },
      ...(methods.length > 0 && { authMethodTypes: methods }),
    },
  };
};
