import { type Html, html, script } from '../../../server/html.ts';
import type { Connection } from '../model.ts';
import { explainPolicy, type PasswordRule, wordRule } from '../users/password-policy.ts';
import { field } from './field.ts';

/** What the form says beside each of its two fields. */
export interface FieldErrors {
  readonly password?: string | undefined;
  readonly confirmation?: string | undefined;
}

/** Marks the rules that the password meets while it is typed; the server checks them all the same. */
const LIVE_RULES = script(`
const field = document.querySelector('[data-password]');
const sets = { lowerCase: /[a-z]/, upperCase: /[A-Z]/, numbers: /[0-9]/, specialCharacters: /[ !"#$%&'()*+,\\-.\\/:;<=>?@[\\\\\\]^_\`{|}~]/ };
const met = (rule, text) => {
  const { code, number } = rule.dataset;
  if (code === 'nonEmpty') return text !== '';
  if (code === 'lengthAtLeast') return text.length >= Number(number);
  if (code === 'identicalChars') return text !== '' && !new RegExp('(.)\\\\1{' + number + '}', 's').test(text);
  if (sets[code]) return sets[code].test(text);
  const kinds = [...rule.querySelectorAll('li')];
  const count = kinds.filter((kind) => met(kind, text)).length;
  return code === 'containsAtLeast' ? count >= Number(number) : count === kinds.length;
};
field.addEventListener('input', () => {
  for (const rule of document.querySelectorAll('.rules li')) rule.dataset.met = met(rule, field.value);
});
`);

const RULES_ID = 'password-rules';
const SECRET = html`type="password" autocomplete="new-password"`;

/** Both password fields under the names the form gives them, with their errors and the connection's rules. */
export function passwordFields(
  connection: Connection | undefined,
  names: { readonly password: string; readonly confirmation: string },
  errors: FieldErrors,
): Html {
  const rules = connection ? explainPolicy(connection) : [];
  // Neither field keeps what was typed, so after an error too one begins with the first.
  const first = html`${SECRET} autofocus data-password`;
  return html`${field(names.password, 'New password', first, errors.password, rules.length > 0 ? RULES_ID : undefined)}
${field(names.confirmation, 'Re-enter new password', SECRET, errors.confirmation)}
${rules.length > 0 && html`<div class="rules" id="${RULES_ID}"><p>Your password must contain:</p>${ruleList(rules)}</div>${LIVE_RULES}`}`;
}

function ruleList(rules: readonly PasswordRule[]): Html {
  return html`<ul>${rules.map((rule) => {
    const [number] = rule.format ?? [];
    return html`<li data-code="${rule.code}" data-number="${number}">${wordRule(rule)}${rule.items && ruleList(rule.items)}</li>`;
  })}</ul>`;
}
