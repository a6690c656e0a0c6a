import { ProtoJsonError } from './error.ts';

/** A value of a JSON text, and where in the text it stands. */
export type JsonNode =
  | { readonly kind: 'object'; readonly at: number; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly at: number; readonly items: readonly JsonNode[] }
  | {
      readonly kind: 'scalar';
      readonly at: number;
      readonly value: string | number | boolean | null;
      /** As it is written. */
      readonly raw: string;
    };

export interface JsonMember {
  readonly name: string;
  /** The name as it is written, in its quotes. */
  readonly raw: string;
  readonly at: number;
  readonly node: JsonNode;
}

/** Levels that a text may nest: the vendor allows 10,000, which nobody means, and what goes through it calls itself. */
const DEPTH_LIMIT = 100;

const SPACE = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in texts
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /(?:true|false|null)(?!\w)/y;
const ANYTHING = /[^\s,:[\]{}]*/y;

/**
 * Reads one JSON text strictly, keeping where everything stands and every member that comes twice.
 * @throws ProtoJsonError in the words of Go's protojson
 */
export function parseJson(text: string): JsonNode {
  const reader = new Reader(text);
  const node = reader.value(0);
  reader.end();
  return node;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): JsonNode {
    if (depth > DEPTH_LIMIT) throw new ProtoJsonError('exceeded max recursion depth');
    this.#take(SPACE);
    const at = this.#at;
    if (this.#skip('{')) return { kind: 'object', at, members: this.#list('}', () => this.#member(depth)) };
    if (this.#skip('[')) return { kind: 'array', at, items: this.#list(']', () => this.value(depth + 1)) };
    const raw = this.#take(STRING) || this.#take(NUMBER) || this.#take(WORD);
    if (raw === '') throw this.#unexpected();
    return { kind: 'scalar', at, value: JSON.parse(raw), raw };
  }

  end(): void {
    this.#take(SPACE);
    if (this.#at < this.#text.length) throw this.#unexpected();
  }

  #member(depth: number): JsonMember {
    const at = this.#at;
    const raw = this.#take(STRING);
    if (raw === '') throw this.#unexpected();
    this.#take(SPACE);
    if (!this.#skip(':')) throw this.#unexpected();
    return { name: JSON.parse(raw), raw, at, node: this.value(depth + 1) };
  }

  #list<T>(close: string, element: () => T): T[] {
    const elements: T[] = [];
    this.#take(SPACE);
    if (this.#skip(close)) return elements;
    for (;;) {
      this.#take(SPACE);
      elements.push(element());
      this.#take(SPACE);
      if (this.#skip(close)) return elements;
      if (!this.#skip(',')) throw this.#unexpected();
    }
  }

  #skip(sign: string): boolean {
    const found = this.#text[this.#at] === sign;
    if (found) this.#at += 1;
    return found;
  }

  #take(token: RegExp): string {
    token.lastIndex = this.#at;
    const [found = ''] = token.exec(this.#text) ?? [];
    this.#at += found.length;
    return found;
  }

  #unexpected(): ProtoJsonError {
    if (this.#at >= this.#text.length) return new ProtoJsonError('unexpected EOF');
    const place = wordPlace(this.#text, this.#at);
    for (const token of [STRING, NUMBER, WORD]) {
      const found = this.#take(token);
      if (found) return new ProtoJsonError(`unexpected token ${found}`, `syntax error ${place}`);
    }
    const sign = this.#text[this.#at] ?? '';
    if (',:[]{}'.includes(sign)) return new ProtoJsonError(`unexpected token ${sign}`, `syntax error ${place}`);
    // A text that does not end, or holds what texts may not, is not repeated: it may be a password.
    if (sign === '"') return new ProtoJsonError('unexpected EOF');
    const found = this.#take(ANYTHING) || sign;
    return new ProtoJsonError(`invalid value ${found.slice(0, 32)}`, `syntax error ${place}`);
  }
}

/** Where in the text something stands, as in `(line 1:15)`. */
export function wordPlace(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `(line ${before.length}:${[...(before.at(-1) ?? '')].length + 1})`;
}
