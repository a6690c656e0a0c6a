import { organizationOf } from '../../authenticate.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { detailsOf } from '../../users/events.ts';
import { createHuman } from '../../users/new-human.ts';

/** Creates a person in the organization that is named, or that the caller acts in. */
export const AddHumanUser: ZitadelOperation<'UserService.AddHumanUser'> = (context, { body, ...asking }) => {
  const { organization, ...request } = body;
  const organizationId = organizationOf(context, asking, asking.caller, organization);
  const { user, codes } = createHuman(context, asking, organizationId, request);
  return { status: 200, body: { userId: user.id, details: detailsOf(user), ...codes } };
};
