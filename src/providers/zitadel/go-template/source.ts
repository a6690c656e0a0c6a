import { TemplateSyntaxError } from './errors.ts';
import type { Token } from './scan.ts';

/** Every level costs stack; Go's limit is far higher, and no template of ZITADEL's 200 characters comes near this one. */
const MAX_NESTING = 500;

/** The tokens of a template, read one after the other. */
export interface Source {
  /** The token to come, or the one behind it. */
  peek(ahead?: number): Token;
  next(): Token;
  /** Takes this keyword if it comes next, within an action. */
  takeKeyword(word: string): boolean;
  /** Takes this sign if it comes next. */
  takeSign(sign: string): boolean;
  takeClose(): boolean;
  /** Takes the end of the action, or refuses what stands there instead. */
  expectClose(context: string): void;
  /** Reads something within what is being read. */
  nested<T>(read: () => T): T;
}

/** Reads tokens, of which the last must be the end of the input. */
export function sourceOf(tokens: readonly Token[]): Source {
  let at = 0;
  let nesting = 0;
  const END: Token = { kind: 'end of input', text: 'EOF', spaced: false };
  const peek = (ahead = 0) => tokens[at + ahead] ?? END;
  const take = (kind: Token['kind'], text?: string) => {
    const { kind: presentKind, text: presentText } = peek();
    const fits = presentKind === kind && (text === undefined || presentText === text);
    at += fits ? 1 : 0;
    return fits;
  };
  return {
    peek,
    next() {
      const token = peek();
      at += 1;
      return token;
    },
    takeKeyword: (word) => take('keyword', word),
    takeSign: (sign) => take('sign', sign),
    takeClose: () => take('close'),
    expectClose(context) {
      if (!take('close')) throw new TemplateSyntaxError(`unexpected "${peek().text}" in ${context}`);
    },
    nested(read) {
      if (nesting >= MAX_NESTING) throw new TemplateSyntaxError('nested too deeply');
      nesting += 1;
      const result = read();
      nesting -= 1;
      return result;
    },
  };
}
