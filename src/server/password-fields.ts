import { errorIdOf, field } from './form.ts';
import { type Html, html, script } from './html.ts';

/** A requirement that is marked while a password is typed; the server checks it all the same. */
export interface LiveRule {
  readonly text: string;
  /** What makes it met: a regular expression that fits, a length in UTF-8, the confirmation, or some of its items. */
  readonly met:
    | { readonly pattern: string }
    | { readonly bytes: number }
    | { readonly same: true }
    | { readonly least: number };
  readonly items?: readonly LiveRule[];
}

/** One of the two fields: what a form calls it, and what is wrong with it. */
export interface PasswordField {
  readonly name: string;
  readonly label: string;
  readonly error: string | undefined;
}

/** Both fields for a new password, and what it has to fulfil. */
export interface PasswordFields {
  readonly password: PasswordField;
  readonly confirmation: PasswordField;
  /** Whether typing begins here. */
  readonly autofocus: boolean;
  /** What stands above the rules. */
  readonly heading?: string;
  readonly rules: readonly LiveRule[];
}

const LIVE_RULES = script(`
const field = document.querySelector('[data-password]');
const again = document.querySelector('[data-confirmation]');
const met = (rule, text) => {
  const { pattern, bytes, same, least } = rule.dataset;
  if (pattern) return new RegExp(pattern).test(text);
  if (bytes) return new TextEncoder().encode(text).length >= Number(bytes);
  if (same) return text !== '' && text === again.value;
  return [...rule.querySelectorAll('li')].filter((item) => met(item, text)).length >= Number(least);
};
const mark = () => {
  for (const rule of document.querySelectorAll('.rules li')) rule.dataset.met = met(rule, field.value);
};
for (const each of [field, again]) each.addEventListener('input', mark);
`);

const RULES_ID = 'password-rules';
const SECRET = html`type="password" autocomplete="new-password"`;

/** Both password fields with their errors and their rules. Neither keeps what was typed. */
export function passwordFields({ password, confirmation, autofocus, heading, rules }: PasswordFields): Html {
  const first = html`${SECRET}${autofocus && html` autofocus`} data-password`;
  const again = html`${SECRET} data-confirmation`;
  const list = html`<div class="rules" id="${RULES_ID}">${heading !== undefined && html`<p>${heading}</p>`}${ruleList(rules)}</div>${LIVE_RULES}`;
  const ruled = rules.length > 0;
  // Typing begins with the first field, so what is wrong with the other one is read out there too.
  const other = confirmation.error === undefined ? undefined : errorIdOf(confirmation.name);
  return html`${field(password.name, password.label, first, password.error, other, ruled ? RULES_ID : undefined)}
${field(confirmation.name, confirmation.label, again, confirmation.error)}
${ruled && list}`;
}

function ruleList(rules: readonly LiveRule[]): Html {
  return html`<ul>${rules.map(({ text, met, items }) => {
    const [[name = '', value] = []] = Object.entries(met);
    return html`<li data-${name}="${String(value)}">${text}${items && ruleList(items)}</li>`;
  })}</ul>`;
}
