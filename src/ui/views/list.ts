import { addressOf } from '../route.ts';
import { type App, ROWS } from '../state.ts';
import { html, nothing, repeat, type TemplateResult } from '../template.ts';

/** A choice that narrows a list: its name in the URL, and what there is to choose from. */
export interface Narrowing {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

export const PROVIDER: Narrowing = {
  name: 'provider',
  label: 'Provider',
  options: [
    ['auth0', 'Auth0'],
    ['zitadel', 'ZITADEL'],
  ],
};

/** What a list of a view is made of. */
export interface ListSettings<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly row: (item: Item) => TemplateResult;
  readonly narrowings: readonly Narrowing[];
  /** Said when there is nothing, whatever it is narrowed by. */
  readonly empty: TemplateResult;
  /** How many there are before anything is narrowed. */
  readonly total: number;
  readonly extra?: TemplateResult;
}

/** The list of a view: what narrows it, and a row for each item that leads to it. */
export function list<Item>(app: App, settings: ListSettings<Item>): TemplateResult {
  const { title, items, keyOf, row, narrowings, empty, total, extra } = settings;
  const { state } = app;
  const { route, rows } = state;
  const item = (each: Item) => {
    const open = keyOf(each);
    const current = route.open === open ? 'true' : nothing;
    return html`<li>
      <a class="row" id="row-${open}" href=${addressOf({ ...route, open })} aria-current=${current}>${row(each)}</a>
    </li>`;
  };
  return html`<section class="list" aria-labelledby="list-title">
    <header>
      <h2 id="list-title">${title} <span class="count">${items.length}</span></h2>
      ${extra}
      ${narrowing(app, title, narrowings)}
    </header>
    ${total === 0 && state.connection !== 'connecting' ? html`<div class="empty">${empty}</div>` : nothing}
    ${total > 0 && items.length === 0 ? html`<p class="empty">Nothing passes these filters.</p>` : nothing}
    <ul class="rows">${repeat(items.slice(0, rows), keyOf, item)}</ul>
    ${
      items.length > rows
        ? html`<button type="button" class="quiet more" @click=${() => app.change({ rows: rows + ROWS })}>
            Show more of ${items.length}
          </button>`
        : nothing
    }
  </section>`;
}

function narrowing(app: App, title: string, narrowings: readonly Narrowing[]): TemplateResult {
  const { filters } = app.state.route;
  const set = (name: string, value: string, how?: 'replace') => {
    const { route } = app.state;
    app.go({ ...route, filters: { ...route.filters, [name]: value } }, how);
  };
  const typed = (event: Event) => set('q', (event.target as HTMLInputElement).value, 'replace');
  return html`<search>
    <input type="search" aria-label="Search ${title.toLowerCase()}" placeholder="Search" .value=${filters['q'] ?? ''}
      @input=${typed} spellcheck="false" autocomplete="off">
    ${narrowings.map(
      ({ name, label, options }) => html`<select aria-label=${label}
        @change=${(event: Event) => set(name, (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${!filters[name]}>${label}</option>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${filters[name] === value}>${text}</option>`)}
      </select>`,
    )}
  </search>`;
}
