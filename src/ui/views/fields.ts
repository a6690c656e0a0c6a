import type { Field, Given } from '../issue/kind.ts';
import { html, nothing, type TemplateResult } from '../template.ts';

/** A control under its label, with what else is to be said of it; `control` is made with these two ids. */
export function labelled(
  id: string,
  label: string,
  control: (id: string, hintId: string | typeof nothing) => TemplateResult,
  hint?: string,
): TemplateResult {
  const hintId = `${id}-hint`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control(id, hint === undefined ? nothing : hintId)}
    ${hint === undefined ? nothing : html`<small id=${hintId}>${hint}</small>`}
  </div>`;
}

/** A field of the form for a new ticket; `change` is told what it holds. */
export function fieldInput(field: Field, given: Given, change: (value: string) => void): TemplateResult {
  const { name, label, type, hint } = field;
  if (type === 'flag') return flag(field, given, change);
  const make = type === 'choice' || type === 'row' ? choice : text;
  return labelled(`field-${name}`, label, (id, hintId) => make(field, given, change, [id, hintId]), hint);
}

type Ids = readonly [id: string, hintId: string | typeof nothing];

function flag({ name, label }: Field, { values }: Given, change: (value: string) => void): TemplateResult {
  const flip = (event: Event) => change((event.target as HTMLInputElement).checked ? 'true' : '');
  return html`<label class="check"><input type="checkbox" name=${name} .checked=${Boolean(values[name])} @change=${flip}> ${label}</label>`;
}

function text(
  { name, type, required = false }: Field,
  { values }: Given,
  change: (value: string) => void,
  [id, hintId]: Ids,
): TemplateResult {
  const typed = (event: Event) => change((event.target as HTMLInputElement).value);
  return html`<input id=${id} aria-describedby=${hintId} name=${name} type=${type} .value=${values[name] ?? ''}
    ?required=${required} @input=${typed} min=${type === 'number' ? 0 : nothing} autocomplete="off" spellcheck="false">`;
}

function choice(
  { name, options, table, required = false }: Field,
  { values, rows }: Given,
  change: (value: string) => void,
  [id, hintId]: Ids,
): TemplateResult {
  const offered = options ?? (table ? rows[table].map((row) => [row.id, row.name] as const) : []);
  return html`<select id=${id} aria-describedby=${hintId} name=${name} ?required=${required} ?disabled=${offered.length === 0}
    @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
    ${offered.map(([value, label]) => html`<option value=${value} ?selected=${values[name] === value}>${label}</option>`)}
    ${offered.length === 0 ? html`<option value="">There is none</option>` : nothing}
  </select>`;
}
