import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { mergeMetadata, organizationOf, renderOrganization } from '../../organizations/organization.ts';

export const update: Auth0Operation<'organizations.update'> = ({ model }, { path, body }) => {
  const before = organizationOf(model, path.id);
  const { metadata, token_quota, ...given } = body;
  const namesake = given.name === undefined ? undefined : model.organizations.find('name', given.name);
  if (namesake && namesake.id !== before.id) throw errors.organizationExists();
  const { token_quota: quotaBefore, ...kept } = before;
  const quota = token_quota === undefined ? quotaBefore : token_quota;
  const after = model.organizations.put({
    ...kept,
    ...given,
    ...(quota && { token_quota: quota }),
    ...(metadata && { metadata: mergeMetadata(before.metadata, metadata) }),
  });
  // This answer alone has its keys in this order.
  const { id, name, display_name, ...shown } = renderOrganization(after);
  return { status: 200, body: { ...shown, id, ...(display_name !== undefined && { display_name }), name } };
};
