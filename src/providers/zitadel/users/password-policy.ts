import type { HttpError } from '../../../server/http.ts';
import * as errors from '../errors.ts';
import { instanceOf, type ZitadelModel } from '../model.ts';

/** A rule of the instance for passwords. */
export interface PasswordRule {
  readonly is: 'length' | 'lowercase' | 'uppercase' | 'number' | 'symbol';
  readonly text: string;
  /** What stands behind the place in the id of its refusal. */
  readonly id: string;
  fits(password: string): boolean;
}

/** Where a password is refused: its setting and the creation of a user have ids of their own. */
export type PasswordPlace = 'DOMAIN' | 'COMMA';

/** The rules that hold, in the order in which the vendor checks them (facts/zitadel.md 2.6). */
export function passwordRules(model: ZitadelModel): PasswordRule[] {
  const policy = instanceOf(model).passwordComplexity;
  const length: PasswordRule = {
    is: 'length',
    text: 'Password is too short',
    id: 'HuJf6',
    // In bytes: an umlaut counts twice.
    fits: (password) => Buffer.byteLength(password) >= policy.minLength,
  };
  const sets: (PasswordRule & { readonly asked: boolean })[] = [
    contains('lowercase', 'lower case', 'co3Xw', /[a-z]/, policy.requiresLowercase),
    contains('uppercase', 'upper case', 'VoaRj', /[A-Z]/, policy.requiresUppercase),
    contains('number', 'number', 'ZBv4H', /[0-9]/, policy.requiresNumber),
    contains('symbol', 'symbol', 'ZDLwA', /[^A-Za-z0-9]/, policy.requiresSymbol),
  ];
  return [length, ...sets.filter(({ asked }) => asked)];
}

/** Why this may not become a password: the first rule that it breaks. */
export function refusePassword(model: ZitadelModel, password: string, place: PasswordPlace): HttpError | undefined {
  const broken = passwordRules(model).find((rule) => !rule.fits(password));
  return broken && errors.passwordRule(broken.text, `${place}-${broken.id}`);
}

function contains(is: PasswordRule['is'], what: string, id: string, set: RegExp, asked: boolean) {
  return { is, text: `Password must contain ${what}`, id, fits: (password: string) => set.test(password), asked };
}
