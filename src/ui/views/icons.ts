import type { View } from '../route.ts';
import { svg, type TemplateResult } from '../template.ts';

const PATHS: Readonly<Record<View, string>> = {
  tickets: 'M3 8V5.5h14V8a2 2 0 0 0 0 4v2.5H3V12a2 2 0 0 0 0-4Zm9-2.5v9',
  messages: 'M3 5h14v10H3zm0 1 7 5 7-5',
  users: 'M10 10a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5Zm-6 6.5c.6-3 3-4.5 6-4.5s5.400 1.500 6 4.500',
  requests: 'M3 7h12m-3-3 3 3-3 3m5 3H5m3-3-3 3 3 3',
  issue: 'M10 4v12M4 10h12',
  control:
    'M3 6h6m5 0h3M3 14h3m5 0h6M11.500 6m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0M8.500 14m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
};

/** The sign of a view, beside its name. */
export function icon(view: View): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${PATHS[view]}/></svg>`;
}
