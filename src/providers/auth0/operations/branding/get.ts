import { tenantOf } from '../../model.ts';
import type { Auth0Operation } from '../../operation.ts';
import { renderBranding } from '../../tenant/branding.ts';

export const get: Auth0Operation<'branding.get'> = ({ model }) => ({
  status: 200,
  body: renderBranding(tenantOf(model)),
});
