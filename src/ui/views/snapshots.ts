import type { SnapshotSummary } from '../../testing/client/index.ts';
import { askingButton, sending, typedIn } from '../forms.ts';
import type { App } from '../state.ts';
import { html, type TemplateResult } from '../template.ts';
import { nowOf } from '../time.ts';
import { when } from './parts.ts';

/** States to come back to. */
export function snapshotPanel(app: App): TemplateResult {
  const { snapshots = [] } = app.state;
  const take = async (form: FormData) => {
    const name = typedIn(form, 'name');
    await app.client.snapshot(name);
    await reload(app);
    return `The snapshot ${name} is taken.`;
  };
  return html`<section class="panel" aria-labelledby="snapshots-title">
    <h2 id="snapshots-title">Snapshots <span class="count">${snapshots.length}</span></h2>
    <p class="soft">States to come back to, with the clock and the faults. They outlive a reset.</p>
    <ul class="records">${snapshots.map((snapshot) => item(app, snapshot))}</ul>
    <form class="inline" @submit=${sending(app, take, 'empty')}>
      <label>Name<input name="name" required maxlength="64" pattern="[A-Za-z0-9._\\-]+" spellcheck="false"
        title="Letters, digits, dots, hyphens and underscores"></label>
      <button class="quiet">Take a snapshot</button>
    </form>
  </section>`;
}

/** Back to the seed. */
export function resetPanel(app: App): TemplateResult {
  const reset = async () => {
    await app.client.reset();
    return 'Everything is as it was at the start.';
  };
  return html`<section class="panel" aria-labelledby="reset-title">
    <h2 id="reset-title">Reset</h2>
    <p class="soft">Back to how it was at the start: the seed, the clock, no faults, an empty journal.</p>
    <div class="actions">${askingButton(app, 'Reset', 'Put everything back to the start?', reset)}</div>
  </section>`;
}

function item(app: App, { name, takenAt, tickets, messages, users }: SnapshotSummary): TemplateResult {
  const restore = async () => {
    await app.client.restore(name);
    return `Everything is as it was in ${name}.`;
  };
  const remove = async () => {
    await app.client.deleteSnapshot(name);
    await reload(app);
    return `The snapshot ${name} is deleted.`;
  };
  return html`<li><span><strong>${name}</strong><span class="soft">${when(takenAt, nowOf(app.state.time))}: ${tickets} tickets, ${messages} messages, ${users} users</span></span>
    <span class="actions">
      <button type="button" class="quiet" aria-label="Restore ${name}" @click=${() => app.act(restore)}>Restore</button>
      <button type="button" class="quiet" aria-label="Delete ${name}" @click=${() => app.act(remove)}>Delete</button>
    </span></li>`;
}

async function reload(app: App): Promise<void> {
  app.change({ snapshots: await app.client.snapshots() });
}
