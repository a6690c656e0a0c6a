import { type Html, html, script } from './html.ts';

/** Sends the page's form at once; the button is for browsers that run no scripts. */
export const SEND_AT_ONCE = script('document.forms[0].requestSubmit();');

/** The id of what is said to be wrong with a field. */
export const errorIdOf = (name: string) => `${name}-error`;

/** A field of a form under its label, with what is wrong with it beside it; `describedBy` are the ids of further hints. */
export function field(
  name: string,
  label: string,
  attributes: Html,
  error: string | undefined,
  ...describedBy: readonly (string | undefined)[]
): Html {
  const errorId = error === undefined ? undefined : errorIdOf(name);
  const described = [errorId, ...describedBy].filter((id) => id !== undefined).join(' ');
  return html`<label for="${name}">${label}</label>
<input id="${name}" name="${name}" ${attributes}${error !== undefined && html` aria-invalid="true"`}${described !== '' && html` aria-describedby="${described}"`}>
${error !== undefined && html`<p class="error" id="${errorId}" role="alert">${error}</p>`}`;
}
