import { isPrintable, type Rune, runesOf } from './bytes.ts';

const SHORT: Readonly<Record<number, string>> = {
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
  92: '\\\\',
};

/** The bytes as a constant of Go, in these quotes; on wish in ASCII only. */
export function quote(bytes: string, mark: '"' | "'", asciiOnly: boolean): string {
  return mark + Array.from(runesOf(bytes), (rune) => escapeRune(rune, mark, asciiOnly)).join('') + mark;
}

/** Whether the bytes can stand in a raw string constant on one line. */
export function canBackquote(bytes: string): boolean {
  return [...runesOf(bytes)].every(
    ({ code, valid }) => valid && code !== 0xfeff && code !== 0x60 && code !== 0x7f && (code >= 0x20 || code === 9),
  );
}

function escapeRune({ code, bytes, valid }: Rune, mark: string, asciiOnly: boolean): string {
  const hex = (digits: number, value = code) => value.toString(16).padStart(digits, '0');
  if (!valid) return `\\x${hex(2, bytes.charCodeAt(0))}`;
  if (bytes === mark) return `\\${mark}`;
  const short = SHORT[code];
  if (short) return short;
  if (isPrintable(code) && (code < 0x80 || !asciiOnly)) return bytes;
  if (code < 0x20 || code === 0x7f) return `\\x${hex(2)}`;
  return code < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`;
}
