import { withoutAbsent } from '../../../../core/absent.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { answerSettings, count } from '../../settings/settings.ts';

/** How long a password lasts. */
export const GetPasswordExpirySettings: ZitadelOperation<'SettingsService.GetPasswordExpirySettings'> = (
  context,
  { query },
) =>
  answerSettings(context, query, ({ passwordExpiry: { maxAgeDays, expireWarnDays } }) =>
    withoutAbsent({ maxAgeDays: count(maxAgeDays), expireWarnDays: count(expireWarnDays) }),
  );
