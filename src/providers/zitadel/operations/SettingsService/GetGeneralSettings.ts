import { instanceOf } from '../../model.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { LANGUAGES } from '../../settings/languages.ts';

/** What the instance defaults to. */
export const GetGeneralSettings: ZitadelOperation<'SettingsService.GetGeneralSettings'> = ({ model }) => {
  const { defaultOrganizationId, defaultLanguage } = instanceOf(model);
  return {
    status: 200,
    body: { defaultOrgId: defaultOrganizationId, defaultLanguage, supportedLanguages: LANGUAGES },
  };
};
