import { withoutNull } from '../../../../core/absent.ts';
import { tenantOf } from '../../model.ts';
import type { Auth0Operation } from '../../operation.ts';
import { getSettings } from './getSettings.ts';

/** Takes effect on links issued from now on; those already out keep opening the pages they name. */
export const updateSettings: Auth0Operation<'prompts.updateSettings'> = (context, call) => {
  const { model } = context;
  model.tenants.put({ ...tenantOf(model), ...withoutNull(call.body) });
  return getSettings(context, { ...call, body: undefined });
};
