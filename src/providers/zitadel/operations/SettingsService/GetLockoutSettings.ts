import { withoutAbsent } from '../../../../core/absent.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { answerSettings, count } from '../../settings/settings.ts';

/** After how many failures a user is locked. */
export const GetLockoutSettings: ZitadelOperation<'SettingsService.GetLockoutSettings'> = (context, { query }) =>
  answerSettings(context, query, ({ lockout: { maxPasswordAttempts, maxOtpAttempts } }) =>
    withoutAbsent({ maxPasswordAttempts: count(maxPasswordAttempts), maxOtpAttempts: count(maxOtpAttempts) }),
  );
