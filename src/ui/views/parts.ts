import type { Ticket } from '../../testing/client/index.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { relative, wallTime } from '../time.ts';
import { providerName, webAddress } from '../words.ts';

/** An instant: how far away it is, and on closer look the instant itself. */
export function when(iso: string, now: number): TemplateResult {
  const instant = Date.parse(iso);
  return html`<time datetime=${iso} title="${wallTime(instant)} UTC">${relative(instant, now)}</time>`;
}

export function statusBadge(status: Ticket['status']): TemplateResult {
  return html`<span class="badge ${status}">${status}</span>`;
}

export function providerTag(provider: string): TemplateResult {
  return html`<span class="tag">${providerName(provider)}</span>`;
}

/** The status of an answer, as in HTTP. */
export function answerBadge(status: number | null): TemplateResult {
  if (status === null) return html`<span class="badge failed">cut off</span>`;
  const kind = status >= 500 ? 'failed' : status >= 400 ? 'refused' : 'fine';
  return html`<span class="badge ${kind}">${status}</span>`;
}

/** An address that leads there when it is one of the web's, else its text. */
export function address(text: string): TemplateResult {
  const href = webAddress(text);
  if (href === undefined) return html`<span class="address">${text}</span>`;
  return html`<a class="address" href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`;
}

/** Facts by their names; what is undefined or null is left out. */
export function facts(entries: readonly (readonly [name: string, value: unknown])[]): TemplateResult {
  const known = entries.filter(([, value]) => value !== undefined && value !== null && value !== '');
  return html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Text as it came, to its last character. */
export function verbatim(text: string): TemplateResult {
  return html`<pre>${text}</pre>`;
}

/** A part of what is open, under its own heading, with something beside that. */
export function part(title: string, content: unknown, extra: unknown = nothing): TemplateResult {
  return html`<section class="part"><header><h3>${title}</h3>${extra}</header>${content}</section>`;
}
