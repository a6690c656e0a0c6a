import { tenantOf } from '../../../model.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { pickFields } from '../../../search/search.ts';
import { renderSettings } from '../../../tenant/tenant-settings.ts';

const SANDBOX_VERSIONS = ['22', '18'];

export const get: Auth0Operation<'tenants.settings.get'> = ({ model }, { query }) => {
  const tenant = tenantOf(model);
  const { resource_parameter_profile } = tenant;
  const settings = {
    ...renderSettings(tenant),
    sandbox_versions_available: SANDBOX_VERSIONS,
    ...(resource_parameter_profile !== undefined && { resource_parameter_profile }),
  };
  return { status: 200, body: pickFields(settings, query.fields, query.include_fields) };
};
