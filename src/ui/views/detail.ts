import { addressOf } from '../route.ts';
import type { App } from '../state.ts';
import { html, keyed, type TemplateResult } from '../template.ts';

/** What is open, under its heading, with the way back to the list for where there is no room for both. */
export function detail(app: App, title: unknown, content: unknown): TemplateResult {
  const { route } = app.state;
  const back = addressOf({ ...route, open: undefined });
  const article = html`<article class="detail" aria-labelledby="opened">
    <a class="back" href=${back}>Back to the ${route.view}</a>
    <h2 id="opened" tabindex="-1">${title}</h2>
    ${content}
  </article>`;
  // What was typed for one is not for another.
  return html`${keyed(route.open, article)}`;
}

/** Beside the list while nothing is open, or what was is not there. */
export function nothingOpen(app: App, what: string): TemplateResult {
  const { open } = app.state.route;
  const waiting = app.state.connection === 'connecting';
  if (open === undefined || waiting)
    return html`<div class="detail none"><p>Choose a ${what} to see all of it.</p></div>`;
  const gone = html`<p>There is no ${what} <code>${open}</code>, or none any more.</p>`;
  return detail(app, `No such ${what}`, gone);
}
