import type { App } from '../state.ts';
import { html, type TemplateResult } from '../template.ts';
import { clockPanel } from './clock.ts';
import { faultPanel } from './faults.ts';
import { resetPanel, snapshotPanel } from './snapshots.ts';

/** What drives the emulator: its clock, its faults, its snapshots, and the way back to the start. */
export function control(app: App): TemplateResult {
  return html`<div class="page">
    <h1>Control</h1>
    ${clockPanel(app)} ${faultPanel(app)} ${snapshotPanel(app)} ${resetPanel(app)}
  </div>`;
}
