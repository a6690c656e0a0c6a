/** Black and white, the two colours that something is drawn towards until it can be read. */
const BLACK = '#000000';
const WHITE = '#ffffff';

/** What WCAG 2 asks of text (AA), and of the edge of a field or a button. */
export const TEXT_CONTRAST = 4.5;
export const EDGE_CONTRAST = 3;

const STEP = 0.05;

type Rgb = readonly [red: number, green: number, blue: number];

/** Whether a text states a colour in the one way in which colours are stated here: `#rgb` or `#rrggbb`. */
export function isColour(text: unknown): text is string {
  return typeof text === 'string' && /^#(?:[0-9a-f]{3}){1,2}$/i.test(text);
}

/** How well two colours stand out from one another, by WCAG 2: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour with a part, from 0 to 1, of another in it. */
export function mix(colour: string, other: string, part: number): string {
  const mixed = rgbOf(other);
  const channels = rgbOf(colour).map((value, index) => value + ((mixed[index] ?? 0) - value) * part);
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Black or white, whichever text can be read in on this ground: one of them always can. White where both can. */
export function inkOn(ground: string): string {
  return contrast(WHITE, ground) >= TEXT_CONTRAST ? WHITE : BLACK;
}

export function isDark(colour: string): boolean {
  return inkOn(colour) === WHITE;
}

/** The colour itself where it stands out from the ground that far, else as much lighter or darker as that takes. */
export function legible(colour: string, ground: string, least = TEXT_CONTRAST): string {
  const goal = inkOn(ground);
  for (let part = 0; part < 1; part += STEP) {
    const drawn = mix(colour, goal, part);
    if (contrast(drawn, ground) >= least) return drawn;
  }
  return goal;
}

function rgbOf(colour: string): Rgb {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const channel = (place: number) => Number.parseInt(long.slice(place, place + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = rgbOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
