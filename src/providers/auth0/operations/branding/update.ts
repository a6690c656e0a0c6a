import { tenantOf } from '../../model.ts';
import type { Auth0Operation } from '../../operation.ts';
import { renderBranding, withBranding } from '../../tenant/branding.ts';

/** Pages that are opened from now on look so. */
export const update: Auth0Operation<'branding.update'> = ({ model }, { body }) => ({
  status: 200,
  body: renderBranding(model.tenants.put(withBranding(tenantOf(model), body))),
});
