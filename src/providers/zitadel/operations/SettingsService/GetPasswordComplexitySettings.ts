import { withoutAbsent } from '../../../../core/absent.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { answerSettings, count } from '../../settings/settings.ts';

/** What a password needs. */
export const GetPasswordComplexitySettings: ZitadelOperation<'SettingsService.GetPasswordComplexitySettings'> = (
  context,
  { query },
) =>
  answerSettings(context, query, ({ passwordComplexity }) => {
    const { minLength, requiresUppercase, requiresLowercase, requiresNumber, requiresSymbol } = passwordComplexity;
    return withoutAbsent({
      minLength: count(minLength),
      requiresUppercase: requiresUppercase || undefined,
      requiresLowercase: requiresLowercase || undefined,
      requiresNumber: requiresNumber || undefined,
      requiresSymbol: requiresSymbol || undefined,
    });
  });
