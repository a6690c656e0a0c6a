import { contrast, EDGE_CONTRAST, inkOn, isColour, legible, mix } from './colour.ts';
import { type Html, style } from './html.ts';

/** The colours of a brand, each `#rgb` or `#rrggbb`. What is left out is as on pages without a brand. */
export interface Colours {
  /** Of the button, of links and of what has the focus. */
  readonly accent?: string | undefined;
  /** Behind the card; a gradient of two colours, at an angle in degrees. */
  readonly ground?: string | { readonly from: string; readonly to: string; readonly angle: number } | undefined;
  readonly card?: string | undefined;
  readonly ink?: string | undefined;
  /** Of errors. */
  readonly wrong?: string | undefined;
}

/** How a brand looks in light and in dark, and which of the two a page is in; as the reader likes it when absent. */
export interface Theme {
  readonly light: Colours;
  readonly dark: Colours;
  readonly mode?: 'light' | 'dark' | undefined;
}

type Base = Readonly<
  Record<'ground' | 'card' | 'ink' | 'soft' | 'line' | 'edge' | 'accent' | 'wrong' | 'right', string>
>;

const LIGHT: Base = {
  ground: '#f2f3f7',
  card: '#ffffff',
  ink: '#16181d',
  soft: '#5c6370',
  line: '#dfe2e9',
  edge: '#868d9b',
  accent: '#4338ca',
  wrong: '#b42318',
  right: '#067647',
};

const DARK: Base = {
  ground: '#0f1115',
  card: '#191c22',
  ink: '#f0f1f4',
  soft: '#a3a9b5',
  line: '#2b303a',
  edge: '#7b8394',
  accent: '#a5b4fc',
  wrong: '#fda29b',
  right: '#75e0a7',
};

/**
 * The style sheet of a theme. Whatever a brand's colours are, what is written in or on them can be read; what is no
 * colour is left out.
 */
export function themeStyle({ light, dark, mode }: Theme): Html {
  const [lit, unlit] = [paletteOf(LIGHT, light), paletteOf(DARK, dark)];
  if (mode !== undefined) return style(`:root{color-scheme:${mode};${mode === 'light' ? lit : unlit}}`);
  return style(`:root{color-scheme:light dark;${lit}}@media (prefers-color-scheme:dark){:root{${unlit}}}`);
}

function paletteOf(base: Base, colours: Colours): string {
  const either = (name: 'card' | 'ink' | 'accent' | 'wrong') => {
    const own = colours[name];
    return isColour(own) ? own : base[name];
  };
  const [card, accent] = [either('card'), either('accent')];
  const ink = legible(either('ink'), card);
  const plain = card === base.card && ink === base.ink;
  const palette = {
    ground: groundOf(colours.ground) ?? base.ground,
    card,
    ink,
    soft: plain ? base.soft : legible(mix(ink, card, 0.35), card),
    line: plain ? base.line : mix(ink, card, 0.85),
    edge: plain ? base.edge : legible(mix(ink, card, 0.5), card, EDGE_CONTRAST),
    accent,
    'accent-ink': inkOn(accent),
    // A button that is hardly to be told from the card is given an edge.
    'accent-edge': contrast(accent, card) < EDGE_CONTRAST ? 'var(--edge)' : 'transparent',
    link: legible(accent, card),
    ring: legible(accent, card, EDGE_CONTRAST),
    wrong: legible(either('wrong'), card),
    right: legible(base.right, card),
  };
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

function groundOf(ground: Colours['ground']): string | undefined {
  if (typeof ground !== 'object') return isColour(ground) ? ground : undefined;
  const { from, to, angle } = ground;
  return isColour(from) && isColour(to) && Number.isFinite(angle)
    ? `linear-gradient(${angle}deg,${from},${to})`
    : undefined;
}
