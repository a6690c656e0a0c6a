import type { LiveRule } from '../../../server/password-fields.ts';
import { instanceOf, type ZitadelModel } from '../model.ts';

/** The rules of the instance as the page lists them, in login v2's words and order (apps/login, password-complexity). */
export function liveRules(model: ZitadelModel): LiveRule[] {
  const policy = instanceOf(model).passwordComplexity;
  const sets: (LiveRule & { readonly asked: boolean })[] = [
    contains('Must include a symbol.', '[^A-Za-z0-9]', policy.requiresSymbol),
    contains('Must include a number.', '[0-9]', policy.requiresNumber),
    contains('Must include an uppercase letter.', '[A-Z]', policy.requiresUppercase),
    contains('Must include a lowercase letter.', '[a-z]', policy.requiresLowercase),
  ];
  return [
    { text: `Must be at least ${policy.minLength} characters long.`, met: { bytes: policy.minLength } },
    ...sets.filter(({ asked }) => asked),
    { text: 'Password confirmation matched.', met: { same: true } },
  ];
}

function contains(text: string, pattern: string, asked: boolean) {
  return { text, met: { pattern }, asked };
}
