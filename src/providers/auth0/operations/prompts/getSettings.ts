import { tenantOf } from '../../model.ts';
import type { Auth0Operation } from '../../operation.ts';

export const getSettings: Auth0Operation<'prompts.getSettings'> = ({ model }) => {
  const { universal_login_experience, identifier_first, webauthn_platform_first_factor } = tenantOf(model);
  return { status: 200, body: { universal_login_experience, identifier_first, webauthn_platform_first_factor } };
};
