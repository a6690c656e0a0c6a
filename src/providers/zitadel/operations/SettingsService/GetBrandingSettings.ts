import { organizationOf } from '../../authenticate.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { brandingOf, renderBranding } from '../../settings/branding.ts';
import { answerSettings } from '../../settings/settings.ts';

/** How pages look: those of the organization that is asked about, of the caller's own when it is none, of the instance. */
export const GetBrandingSettings: ZitadelOperation<'SettingsService.GetBrandingSettings'> = (context, call) => {
  const { model } = context;
  const { 'ctx.instance': instance, 'ctx.orgId': orgId } = call.query;
  const id = orgId ?? (instance === undefined ? organizationOf(context, call, call.caller) : '');
  const organization = model.organizations.get(id);
  const owner = organization?.branding && organization;
  return answerSettings(context, call.query, () => renderBranding(brandingOf(model, owner)), owner);
};
