import * as errors from '../errors.ts';
import { instanceOf, type ZitadelModel } from '../model.ts';

/** A rule of the instance for passwords. */
interface PasswordRule {
  readonly text: string;
  /** What stands behind the place in the id of its refusal. */
  readonly id: string;
  fits(password: string): boolean;
}

/** Where a password is refused: its setting and the creation of a user have ids of their own. */
export type PasswordPlace = 'DOMAIN' | 'COMMA';

/** The rules that hold, in the order in which the vendor checks them (facts/zitadel.md 2.6). */
function passwordRules(model: ZitadelModel): PasswordRule[] {
  const policy = instanceOf(model).passwordComplexity;
  const length: PasswordRule = {
    text: 'Password is too short',
    id: 'HuJf6',
    // In bytes: an umlaut counts twice.
    fits: (password) => Buffer.byteLength(password) >= policy.minLength,
  };
  const sets: (PasswordRule & { readonly asked: boolean })[] = [
    contains('lower case', 'co3Xw', /[a-z]/, policy.requiresLowercase),
    contains('upper case', 'VoaRj', /[A-Z]/, policy.requiresUppercase),
    contains('number', 'ZBv4H', /[0-9]/, policy.requiresNumber),
    contains('symbol', 'ZDLwA', /[^A-Za-z0-9]/, policy.requiresSymbol),
  ];
  return [length, ...sets.filter(({ asked }) => asked)];
}

/** Refuses what may not become a password, for the first rule that it breaks. */
export function refuseWeakPassword(model: ZitadelModel, password: string, place: PasswordPlace): void {
  const broken = passwordRules(model).find((rule) => !rule.fits(password));
  if (broken) throw errors.passwordRule(broken.text, `${place}-${broken.id}`);
}

function contains(what: string, id: string, set: RegExp, asked: boolean) {
  return { text: `Password must contain ${what}`, id, fits: (password: string) => set.test(password), asked };
}
