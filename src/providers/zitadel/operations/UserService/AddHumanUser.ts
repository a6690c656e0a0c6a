import { organizationOf } from '../../authenticate.ts';
import * as errors from '../../errors.ts';
import type { ZitadelContext, ZitadelOperation } from '../../operation.ts';
import { mayDo } from '../../permissions.ts';
import type { components } from '../../schema.ts';
import { detailsOf } from '../../users/events.ts';
import { createHuman } from '../../users/new-human.ts';

/** Creates a person in the organization that is named, or that the caller acts in. */
export const AddHumanUser: ZitadelOperation<'UserService.AddHumanUser'> = (context, { body, ...asking }) => {
  const { organization, ...request } = body ?? { profile: { givenName: '', familyName: '' }, email: { email: '' } };
  const caller = asking.caller ?? { subject: null, scopes: [] };
  const named = organization && organizationNamed(context, organization);
  // The rule of the proto file is about the organization in the body, where there is one.
  const answer = named === undefined ? 'yes' : mayDo(context, caller, 'user.write', named);
  if (answer === 'no_membership') throw errors.noMembership();
  if (answer === 'no_permission') throw errors.noStaticPermission();
  const organizationId = named ?? organizationOf(context, asking, caller);
  const { user, codes } = createHuman(context, asking, organizationId, request);
  return { status: 200, body: { userId: user.id, details: detailsOf(user), ...codes } };
};

/** By id or by domain; an organization that is not there is refused before anything else is looked at. */
function organizationNamed(
  { model }: ZitadelContext,
  { orgId, orgDomain }: components['schemas']['Organization'],
): string | undefined {
  if (!orgId && !orgDomain) return undefined;
  const found = orgId
    ? model.organizations.get(orgId)
    : model.organizations.find('domain', (orgDomain ?? '').toLowerCase());
  if (!found) throw errors.unknownOrganizationHeader();
  return found.id;
}
