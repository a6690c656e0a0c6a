import type { ZitadelOperation } from '../../operation.ts';
import { answerSettings } from '../../settings/settings.ts';

/** What a new instance has (cmd/defaults.yaml, DefaultInstance.LoginPolicy; internal/command/instance.go for factors). */
const LOGIN = {
  allowUsernamePassword: true,
  allowRegister: true,
  allowExternalIdp: true,
  passkeysType: 'PASSKEYS_TYPE_ALLOWED',
  passwordCheckLifetime: '864000s',
  externalLoginCheckLifetime: '864000s',
  mfaInitSkipLifetime: '2592000s',
  secondFactorCheckLifetime: '64800s',
  multiFactorCheckLifetime: '43200s',
  secondFactors: ['SECOND_FACTOR_TYPE_OTP', 'SECOND_FACTOR_TYPE_U2F'],
  multiFactors: ['MULTI_FACTOR_TYPE_U2F_WITH_VERIFICATION'],
  allowDomainDiscovery: true,
} as const;

/** How users may log in. */
export const GetLoginSettings: ZitadelOperation<'SettingsService.GetLoginSettings'> = (context, { query }) =>
  answerSettings(context, query, () => ({
    ...LOGIN,
    secondFactors: [...LOGIN.secondFactors],
    multiFactors: [...LOGIN.multiFactors],
  }));
