import { isPrintable, runesOf, toBytes } from './bytes.ts';

const HTML: Readonly<Record<string, string>> = {
  '"': '&#34;',
  "'": '&#39;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\0': toBytes('\ufffd'),
};

/** Go's `template.HTMLEscapeString`. */
export function escapeHtml(bytes: string): string {
  return bytes.replace(/["'&<>\0]/g, (character) => HTML[character] ?? character);
}

/** Go's `template.JSEscapeString`. */
export function escapeJs(bytes: string): string {
  return Array.from(runesOf(bytes), ({ code, bytes: rune }) => {
    if (/[\\'"]/.test(rune)) return `\\${rune}`;
    if (code >= 0x80 ? isPrintable(code) : code >= 0x20 && !/[<>&=]/.test(rune)) return rune;
    return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }).join('');
}

/** Go's `url.QueryEscape`. */
export function escapeQuery(bytes: string): string {
  return bytes.replace(/[^\w.~-]/g, (byte) =>
    byte === ' ' ? '+' : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
