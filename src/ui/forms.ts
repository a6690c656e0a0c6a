import type { App } from './state.ts';
import { html, type TemplateResult } from './template.ts';

/** What happens when a form is sent: the work on what was typed, instead of a request; then it is empty again. */
export function sending(app: App, work: (form: FormData) => Promise<string>, then: 'keep' | 'empty' = 'keep') {
  return (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const typed = new FormData(form);
    app.act(async () => {
      const told = await work(typed);
      if (then === 'empty') form.reset();
      return told;
    });
  };
}

/** What was typed in a field, without spaces around it. */
export const typedIn = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** A button for what cannot be undone: pressed once it asks, and only the second button does it. */
export function askingButton(app: App, words: string, question: string, work: () => Promise<string>): TemplateResult {
  const ask = (asking: string | undefined) => () => app.change({ asking });
  if (app.state.asking !== question) {
    return html`<button type="button" class="quiet danger" @click=${ask(question)}>${words}…</button>`;
  }
  const confirmed = () => {
    app.change({ asking: undefined });
    app.act(work);
  };
  return html`<span class="asking" role="group" aria-label=${question}><span>${question}</span>
    <button type="button" class="danger" @click=${confirmed}>${words}</button>
    <button type="button" class="quiet" @click=${ask(undefined)}>Keep it</button></span>`;
}
