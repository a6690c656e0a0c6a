import type { ClockState } from '../../testing/client/index.ts';
import { sending, typedIn } from '../forms.ts';
import type { App } from '../state.ts';
import { html, type TemplateResult } from '../template.ts';
import { nowOf, timeOf, wallTime } from '../time.ts';

const MINUTE = 60;
const STEPS: readonly (readonly [label: string, seconds: number])[] = [
  ['1 minute', MINUTE],
  ['1 hour', 60 * MINUTE],
  ['1 day', 1440 * MINUTE],
  ['7 days', 10_080 * MINUTE],
];

/** The emulator's time, and what moves it. */
export function clockPanel(app: App): TemplateResult {
  const { time } = app.state;
  const { clock } = app.client;
  const now = () => new Date(nowOf(app.state.time)).toISOString();
  const press = (work: () => Promise<ClockState>, told: string) => () => app.act(() => moved(app, work(), told));
  const advance = (seconds: number) => moved(app, clock.advance(seconds), 'The clock is advanced.');
  const set = (form: FormData) => {
    const frozen = form.get('frozen') !== null;
    return moved(app, clock.set(`${typedIn(form, 'now')}Z`, { frozen }), 'The clock is set.');
  };
  const toggle = time.frozen
    ? html`<button type="button" class="quiet" @click=${press(() => clock.set(now()), 'Time goes on.')}>Let it go on</button>`
    : html`<button type="button" class="quiet" @click=${press(() => clock.set(now(), { frozen: true }), 'Time stands still.')}>Freeze it</button>`;
  return html`<section class="panel" aria-labelledby="clock-title">
    <h2 id="clock-title">Clock</h2>
    <p class="clock"><time>${wallTime(nowOf(time))}</time> UTC${time.frozen ? html` <span class="badge frozen">frozen</span>` : ''}</p>
    <div class="actions" role="group" aria-label="Advance the clock">
      <span>Advance by</span>
      ${STEPS.map(([label, seconds]) => html`<button type="button" class="quiet" @click=${() => app.act(() => advance(seconds))}>${label}</button>`)}
    </div>
    <form class="inline" @submit=${sending(app, (form) => advance(Number(typedIn(form, 'seconds'))), 'empty')}>
      <label>Advance by seconds<input name="seconds" type="number" min="0" step="any" required></label>
      <button class="quiet">Advance</button>
    </form>
    <form class="inline" @submit=${sending(app, set)}>
      <label>Set it to (UTC)<input name="now" type="datetime-local" step="1" required></label>
      <label class="check"><input name="frozen" type="checkbox"> and freeze it</label>
      <button class="quiet">Set</button>
    </form>
    <div class="actions">${toggle}
      <button type="button" class="quiet" @click=${press(() => clock.reset(), 'The clock is back.')}>Back to now</button>
    </div>
  </section>`;
}

async function moved(app: App, work: Promise<ClockState>, told: string): Promise<string> {
  app.change({ time: timeOf(await work) });
  return told;
}
