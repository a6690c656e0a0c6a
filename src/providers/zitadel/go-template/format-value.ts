import { runeCount, runesOf } from './bytes.ts';
import { type Directive, pad, paddingOf } from './directive.ts';
import { formatReal, formatWhole } from './format-number.ts';
import { canBackquote, quote } from './quote.ts';
import { type Data, typeOf, type Value } from './value.ts';

/** Where Go would name an address of its memory, which differs with every call. */
const SOME_ADDRESS = '0xc000000000';

/** A value as Go's `fmt` formats it, complaints about an unfit verb included. */
export function formatValue(value: Value, directive: Directive): string {
  const { verb } = directive;
  if (value === null) return verb === 'T' || verb === 'v' ? pad('<nil>', directive) : `%!${verb}(<nil>)`;
  if (verb === 'T') return formatString(typeOf(value), { ...directive, verb: 's' });
  // The verb for errors to wrap is refused as a whole, not field by field.
  if (verb === 'w') return unfit(value, directive);
  switch (typeof value) {
    case 'string':
      return formatString(value, directive);
    case 'boolean':
      return verb === 't' || verb === 'v' ? pad(String(value), directive) : unfit(value, directive);
    case 'bigint':
      return formatWhole(value, directive, true) ?? unfit(value, directive);
    case 'number':
      return formatReal(value, directive) ?? unfit(value, directive);
    default:
      if (value.kind !== 'uint8') return formatData(value, directive);
      return formatWhole(value.value, directive, false) ?? unfit(value, directive);
  }
}

function unfit(value: Value, directive: Directive): string {
  return `%!${directive.verb}(${typeOf(value)}=${formatValue(value, { ...directive, verb: 'v' })})`;
}

function formatString(text: string, directive: Directive): string {
  const { verb, precision, sharp, plus, syntax } = directive;
  if (verb === 'x' || verb === 'X') return formatHex(text.slice(0, precision), directive);
  const cut = precision === undefined ? text : firstRunes(text, precision);
  if (verb === 's' || (verb === 'v' && !syntax)) return pad(cut, directive);
  if (verb !== 'q' && verb !== 'v') return unfit(text, directive);
  return pad(sharp && canBackquote(cut) ? `\`${cut}\`` : quote(cut, '"', plus), directive);
}

function firstRunes(text: string, count: number): string {
  let end = 0;
  let left = count;
  for (const { bytes } of runesOf(text)) {
    if (left === 0) return text.slice(0, end);
    end += bytes.length;
    left -= 1;
  }
  return text;
}

/** Hexadecimal digits are padded with blanks on either side of them, never cut. */
function formatHex(bytes: string, directive: Directive): string {
  const { verb, sharp, space } = directive;
  const pairs = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
  const prefix = sharp && pairs.length > 0 ? '0x' : '';
  const text = prefix + pairs.join(space ? ` ${prefix}` : '');
  const cased = verb === 'X' ? text.toUpperCase() : text;
  const padding = paddingOf(runeCount(cased), directive);
  return directive.minus ? cased + padding : padding + cased;
}

/** The verb goes to everything within, so that `%d` complains about each field. */
function formatData(data: Data, directive: Directive): string {
  const { verb, syntax, names } = directive;
  if (verb === 'p') return SOME_ADDRESS;
  const within = (value: string) => formatValue(value, directive);
  const entries = [...data.fields];
  if (data.kind === 'struct') {
    const fields = entries.map(([name, value]) => (syntax || names ? `${name}:${within(value)}` : within(value)));
    return syntax ? `&${data.type}{${fields.join(', ')}}` : `&{${fields.join(' ')}}`;
  }
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  const pairs = sorted.map(([key, value]) => `${within(key)}:${within(value)}`);
  return syntax ? `${data.type}{${pairs.join(', ')}}` : `map[${pairs.join(' ')}]`;
}
