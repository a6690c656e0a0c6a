import { TemplateSyntaxError } from './errors.ts';

type Kind =
  | 'text'
  | 'open'
  | 'close'
  | 'string'
  | 'char'
  | 'number'
  | 'field'
  | 'variable'
  | 'identifier'
  | 'keyword'
  | 'sign'
  | 'end of input';

/** The smallest part of a template. */
export interface Token {
  readonly kind: Kind;
  readonly text: string;
  /** Whether blanks stand before it, which separate the words of a command. */
  readonly spaced: boolean;
}

const KEYWORDS = new Set('. nil block break continue define else end if range template with'.split(' '));
const OPEN = /\{\{(?<left>-[ \t\r\n])?(?<comment>\/\*)?/y;
const COMMENT_CLOSE = /\*\/(?<right>[ \t\r\n]-)?\}\}/y;
const CLOSE = /(?<right>[ \t\r\n]+-)?\}\}/y;
const SPACE = /[ \t\r\n]+/y;
/** Everything that a word may end before; `$x+2` is refused so that arithmetic could be added some day. */
const TERMINATOR = /[ \t\r\n.,|:()]|\}\}|$/y;
/** Too generous on purpose, as Go's scanner is: the digits are judged when the number is read. */
const NUMBER =
  /[+-]?(?:0[xX][\da-fA-F_]*\.?[\da-fA-F_]*(?:[pP][+-]?[\d_]*)?|0[oO][0-7_]*\.?[0-7_]*|0[bB][01_]*\.?[01_]*|[\d_]*\.?[\d_]*(?:[eE][+-]?[\d_]*)?)/y;
const QUOTED = /"(?:\\[^\n]|[^"\\\n])*"|`[^`]*`/y;
const CHAR = /'(?:\\[^\n]|[^'\\\n])*'/y;
const WORD = /[.$]?[\p{L}\p{Nd}_]*/uy;
const AFTER_NUMBER = /[\p{L}\p{Nd}_+-]/uy;

/** The tokens of a template, without its comments and without the blanks that trim markers take away. */
export function scan(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const [next, open] = findOpen(text, at);
    const trims = open?.groups?.['left'] !== undefined;
    const literal = trims ? text.slice(at, next).replace(/[ \t\r\n]+$/, '') : text.slice(at, next);
    if (literal !== '') tokens.push({ kind: 'text', text: literal, spaced: false });
    if (!open) break;
    const start = next + open[0].length;
    at = open.groups?.['comment'] === undefined ? scanAction(text, start, tokens) : scanComment(text, start);
  }
  return [...tokens, { kind: 'end of input', text: 'EOF', spaced: false }];
}

function findOpen(text: string, at: number): [number, RegExpExecArray | undefined] {
  const next = text.indexOf('{{', at);
  return next < 0 ? [text.length, undefined] : [next, match(OPEN, text, next)];
}

/** The braces must follow the first `*\/`, with nothing but a trim marker between. */
function scanComment(text: string, start: number): number {
  const end = text.indexOf('*/', start);
  const close = end < 0 ? undefined : match(COMMENT_CLOSE, text, end);
  if (!close) throw new TemplateSyntaxError('unclosed comment');
  return afterTrim(text, end + close[0].length, close.groups?.['right']);
}

/** Scans what stands between the braces, and gives the place behind them. */
function scanAction(text: string, start: number, tokens: Token[]): number {
  tokens.push({ kind: 'open', text: '{{', spaced: false });
  let at = start;
  let parens = 0;
  for (;;) {
    const close = match(CLOSE, text, at);
    if (close && parens > 0) throw new TemplateSyntaxError('unclosed left paren');
    if (close) {
      tokens.push({ kind: 'close', text: '}}', spaced: true });
      return afterTrim(text, at + close[0].length, close.groups?.['right']);
    }
    const spaces = match(SPACE, text, at)?.[0].length ?? 0;
    at += spaces;
    if (spaces > 0 && match(CLOSE, text, at)) continue;
    if (at >= text.length) throw new TemplateSyntaxError('unclosed action');
    const token = scanToken(text, at, spaces > 0);
    parens += token.text === '(' ? 1 : token.text === ')' ? -1 : 0;
    if (parens < 0) throw new TemplateSyntaxError('unexpected right paren');
    tokens.push(token);
    at += token.text.length;
  }
}

function scanToken(text: string, at: number, spaced: boolean): Token {
  const found = (kind: Kind, of: RegExp) => ({ kind, text: match(of, text, at)?.[0] ?? '', spaced });
  const [first = '', second = ''] = text.slice(at, at + 2);
  if (first === '"' || first === '`') return whole(found('string', QUOTED));
  if (first === "'") return whole(found('char', CHAR));
  if (/[+\-\d]/.test(first) || (first === '.' && /\d/.test(second)))
    return scanNumber(text, at, found('number', NUMBER));
  if (first === ':' && second === '=') return { kind: 'sign', text: ':=', spaced };
  if (/[=|(),]/.test(first)) return { kind: 'sign', text: first, spaced };
  const word = match(WORD, text, at)?.[0] ?? '';
  if (word === '') throw new TemplateSyntaxError(`unexpected "${first}" in command`);
  if (!match(TERMINATOR, text, at + word.length)) throw new TemplateSyntaxError(`bad character behind "${word}"`);
  return { kind: KEYWORDS.has(word) ? 'keyword' : kindOfWord(first), text: word, spaced };
}

function kindOfWord(first: string): Kind {
  if (first === '.') return 'field';
  return first === '$' ? 'variable' : 'identifier';
}

function scanNumber(text: string, at: number, token: Token): Token {
  if (match(AFTER_NUMBER, text, at + token.text.length))
    throw new TemplateSyntaxError(`bad number syntax: "${token.text}"`);
  return token;
}

function whole(token: Token): Token {
  if (token.text === '') throw new TemplateSyntaxError(`unterminated ${token.kind} constant`);
  return token;
}

function afterTrim(text: string, at: number, trims: string | undefined): number {
  return trims === undefined ? at : at + (match(SPACE, text, at)?.[0].length ?? 0);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
