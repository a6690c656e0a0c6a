/** A decimal number: 0.DIGITS times ten to the power of `point`; zero has no digits. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** Doubles end after this many places; what is asked for beyond is zeros. */
const MOST_PLACES = 1100;

/**
 * A float as Go's `strconv.FormatFloat` writes it; no precision means the fewest digits that tell it from its neighbours. Written
 * out because JavaScript's `toFixed` rounds halves up, Go's to even.
 */
export function formatFloat(value: number, verb: 'e' | 'f' | 'g', precision: number | undefined): string {
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return sign + formatSize(Math.abs(value), verb, precision);
}

function formatSize(size: number, verb: 'e' | 'f' | 'g', precision: number | undefined): string {
  if (verb === 'f') {
    if (precision !== undefined) return fixed(size, precision);
    const { digits, point } = shortest(size);
    return plain({ digits, point }, Math.max(digits.length - point, 0));
  }
  if (verb === 'e') {
    const decimal = precision === undefined ? shortest(size) : rounded(size, precision + 1);
    return exponential(decimal, precision ?? Math.max(decimal.digits.length - 1, 0));
  }
  const wanted = precision === undefined ? undefined : precision || 1;
  const { digits, point } = wanted === undefined ? shortest(size) : rounded(size, wanted);
  const enough = wanted !== undefined && wanted > digits.length && digits.length >= point ? digits.length : wanted;
  const exponent = point - 1;
  if (exponent < -4 || exponent >= (enough ?? SHORTEST_TURN))
    return exponential({ digits, point }, Math.max(digits.length - 1, 0));
  return plain({ digits, point }, Math.max(digits.length - point, 0));
}

/** From this exponent on `%v`, and `%g` without a precision, turn to the exponential form. */
const SHORTEST_TURN = 6;

function shortest(size: number): Decimal {
  if (size === 0) return { digits: '', point: 0 };
  const [mantissa = '', exponent] = size.toExponential().split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** Rounded to this many digits, without the zeros at their end. */
function rounded(size: number, wanted: number): Decimal {
  if (size === 0) return { digits: '', point: 0 };
  const most = Math.min(wanted, MOST_PLACES);
  for (let { point } = shortest(size); ; point -= 1) {
    const digits = scaled(size, most - point).toString();
    // The shortest form may lie above a power of ten that the number itself does not reach.
    if (digits.length >= most) return { digits: digits.replace(/0+$/, ''), point: point + digits.length - most };
  }
}

function fixed(size: number, places: number): string {
  const most = Math.min(places, MOST_PLACES);
  const digits = scaled(size, most)
    .toString()
    .padStart(most + 1, '0');
  const whole = digits.slice(0, digits.length - most);
  return places === 0 ? whole : `${whole}.${digits.slice(digits.length - most).padEnd(places, '0')}`;
}

/** The number times ten to this power, as an integer, halves rounded to even. */
function scaled(size: number, power: number): bigint {
  const bits = new BigUint64Array(new Float64Array([size]).buffer)[0] ?? 0n;
  const stored = bits >> 52n;
  const mantissa = (bits & 0xfffffffffffffn) | (stored > 0n ? 1n << 52n : 0n);
  const exponent = (stored || 1n) - 1075n;
  const above = mantissa * 2n ** (exponent > 0n ? exponent : 0n) * 10n ** BigInt(Math.max(power, 0));
  const below = 2n ** (exponent < 0n ? -exponent : 0n) * 10n ** BigInt(Math.max(-power, 0));
  const [quotient, twice] = [above / below, (above % below) * 2n];
  return twice > below || (twice === below && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

function plain({ digits, point }: Decimal, places: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(digits === '' ? 0 : -point) + digits;
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0')}`;
}

function exponential({ digits, point }: Decimal, places: number): string {
  const exponent = digits === '' ? 0 : point - 1;
  const power = `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  const fraction = places === 0 ? '' : `.${digits.slice(1).padEnd(places, '0')}`;
  return `${digits[0] ?? '0'}${fraction}e${power}`;
}
