import type { App } from './state.ts';
import { html, type TemplateResult } from './template.ts';

/** A button that copies a text; `what` says what that is, as in `link`. */
export function copyButton(app: App, what: string, text: string): TemplateResult {
  const copied = async () => {
    await copy(text);
    return `The ${what} is copied.`;
  };
  return html`<button type="button" class="quiet" @click=${() => app.act(copied)} aria-label="Copy the ${what}">Copy</button>`;
}

/** Browsers give the clipboard to secure origins alone: elsewhere a selection is copied, as the keyboard would. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text).catch(() => copySelected(text));
  copySelected(text);
}

function copySelected(text: string): void {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'hidden';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  if (!done) throw new Error('The browser does not let this page copy: select the text, and copy it by hand.');
}
