import { tenantOf } from '../../../model.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { renderSettings, withSettings } from '../../../tenant/tenant-settings.ts';

/** Links that are out already keep the path that they have; everything else follows at once. */
export const update: Auth0Operation<'tenants.settings.update'> = ({ model }, { body }) => ({
  status: 200,
  body: renderSettings(model.tenants.put(withSettings(tenantOf(model), body))),
});
