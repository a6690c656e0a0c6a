import { encode } from 'uqr';
import { svg, type TemplateResult } from './template.ts';

/** A drawing of the dark cells, and how many there are in a row. */
interface Drawing {
  readonly path: string;
  readonly size: number;
}

/** As many light cells as the standard wants around the code. */
const BORDER = 4;

/** The last one: a page that counts down shows the same one every second. */
let last: { readonly text: string; readonly drawing: Drawing | undefined } | undefined;

/** A QR code that a telephone reads, dark on light in either theme; undefined for what is too long for one. */
export function qrCode(text: string, label: string): TemplateResult | undefined {
  if (last?.text !== text) last = { text, drawing: draw(text) };
  const { drawing } = last;
  if (!drawing) return undefined;
  const { path, size } = drawing;
  return svg`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    <rect width="100%" height="100%" fill="#fff"/><path d=${path} fill="#000"/></svg>`;
}

function draw(text: string): Drawing | undefined {
  try {
    const { data, size } = encode(text, { border: BORDER });
    const cells = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
    return { path: cells.join(''), size };
  } catch {
    return undefined;
  }
}
