import { type Html, html } from '../../../server/html.ts';

/** A field of a form under its label, with what is wrong with it beside it; `describedBy` is the id of a further hint. */
export function field(
  name: string,
  label: string,
  attributes: Html,
  error: string | undefined,
  describedBy?: string,
): Html {
  const errorId = error === undefined ? undefined : `${name}-error`;
  const described = [errorId, describedBy].filter((id) => id !== undefined).join(' ');
  return html`<label for="${name}">${label}</label>
<input id="${name}" name="${name}" ${attributes}${error !== undefined && html` aria-invalid="true"`}${described !== '' && html` aria-describedby="${described}"`}>
${error !== undefined && html`<p class="error" id="${errorId}" role="alert">${error}</p>`}`;
}
