import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from '../src/server/colour.ts';
import { themeStyle } from '../src/server/theme.ts';

const colour = fc.oneof(
  fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
  fc.integer({ min: 0, max: 0xfff }).map((value) => `#${value.toString(16).padStart(3, '0')}`),
);
const colours = fc.record(
  { accent: colour, ground: colour, card: colour, ink: colour, wrong: colour },
  { requiredKeys: [] },
);

/** The custom properties of a style sheet, light first. */
function palettesIn(css: string): Map<string, string>[] {
  const blocks = css.matchAll(/:root\{([^}]*)\}/g);
  return Array.from(blocks, ([, block = '']) => {
    return new Map(Array.from(block.matchAll(/--([\w-]+):([^;]+)/g), ([, name = '', value = '']) => [name, value]));
  });
}

test.each([
  ['#000', '#fff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#0059d6', '#fff', 6.18],
])('%s stands out from %s by %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBeCloseTo(expected, 2);
});

test('whatever the colours of a brand are, everything can be read', () => {
  fc.assert(
    fc.property(colours, colours, (light, dark) => {
      const palettes = palettesIn(themeStyle({ light, dark }).text);
      expect(palettes).toHaveLength(2);
      for (const palette of palettes) {
        const on = (name: string, ground: string) => contrast(palette.get(name) ?? '', palette.get(ground) ?? '');
        for (const text of ['ink', 'soft', 'link', 'wrong', 'right'])
          expect(on(text, 'card')).toBeGreaterThanOrEqual(4.5);
        expect(on('accent-ink', 'accent')).toBeGreaterThanOrEqual(4.5);
        for (const edge of ['edge', 'ring']) expect(on(edge, 'card')).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 200 },
  );
});

test('what is no colour never reaches the style sheet', () => {
  const evil = '#fff;}</style><script>alert(1)</script>';
  const ground = { from: evil, to: '#fff', angle: Number.NaN };
  const odd = { accent: evil, card: 'red', ink: '#12', wrong: '#GGG' };
  const plain = themeStyle({ light: {}, dark: {} });
  expect(themeStyle({ light: { ...odd, ground }, dark: { ...odd, ground: evil } })).toEqual(plain);
});
