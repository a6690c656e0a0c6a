import type { Html } from '../../../server/html.ts';
import { passwordFields as fields, type LiveRule } from '../../../server/password-fields.ts';
import type { Connection } from '../model.ts';
import { explainPolicy, type PasswordRule, wordRule } from '../users/password-policy.ts';

/** What the form says beside each of its two fields. */
export interface FieldErrors {
  readonly password?: string | undefined;
  readonly confirmation?: string | undefined;
}

/** The vendor's kinds of characters, as regular expressions. */
const SETS: Readonly<Record<string, string>> = {
  lowerCase: '[a-z]',
  upperCase: '[A-Z]',
  numbers: '[0-9]',
  specialCharacters: '[ !"#$%&\'()*+,\\-.\\/:;<=>?@[\\\\\\]^_`{|}~]',
};

/** Both password fields under the names the form gives them, with their errors and the connection's rules. */
export function passwordFields(
  connection: Connection | undefined,
  names: { readonly password: string; readonly confirmation: string },
  errors: FieldErrors,
): Html {
  return fields({
    password: { name: names.password, label: 'New password', error: errors.password },
    confirmation: { name: names.confirmation, label: 'Re-enter new password', error: errors.confirmation },
    // Neither field keeps what was typed, so after an error too one begins with the first.
    autofocus: true,
    heading: 'Your password must contain:',
    rules: connection ? explainPolicy(connection).map(liveRule) : [],
  });
}

function liveRule(rule: PasswordRule): LiveRule {
  const { code, format = [], items = [] } = rule;
  const number = Number(format[0]);
  const text = wordRule(rule);
  if (items.length > 0) {
    const least = code === 'containsAtLeast' ? number : items.length;
    return { text, met: { least }, items: items.map(liveRule) };
  }
  return { text, met: { pattern: patternOf(code, number) } };
}

function patternOf(code: string, number: number): string {
  if (code === 'lengthAtLeast') return `^[^]{${number},}$`;
  if (code === 'identicalChars') return `^(?![^]*([^])\\1{${number}})[^]`;
  return SETS[code] ?? '[^]';
}
