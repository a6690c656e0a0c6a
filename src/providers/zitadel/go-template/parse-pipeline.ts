import { toBytes } from './bytes.ts';
import { TemplateSyntaxError } from './errors.ts';
import { FUNCTIONS } from './functions.ts';
import { readNumber, unquote, unquoteChar } from './literal.ts';
import type { Token } from './scan.ts';
import type { Source } from './source.ts';
import type { Command, Operand, Pipeline } from './tree.ts';

/** What a pipeline is read with; the variables are those that exist at this place. */
interface Parser {
  readonly source: Source;
  readonly variables: string[];
}

const PARENTHESES = 'parenthesized pipeline';

/** Reads a pipeline with the braces, or the parenthesis, that end it. */
export function parsePipeline(parser: Parser, context: string): Pipeline {
  const declared = parseVariables(parser, context);
  const commands: Command[] = [];
  while (!takeEnd(parser.source, context)) commands.push(parseCommand(parser, context));
  if (commands.length === 0) throw new TemplateSyntaxError(`missing value for ${context}`);
  const idle = commands.slice(1).find(([{ kind }]) => ['dot', 'nil', 'literal', 'overflow'].includes(kind));
  if (idle) throw new TemplateSyntaxError('non executable command in pipeline');
  return { ...declared, commands };
}

function takeEnd(source: Source, context: string): boolean {
  return context === PARENTHESES ? source.takeSign(')') : source.takeClose();
}

function parseVariables({ source, variables }: Parser, context: string): Omit<Pipeline, 'commands'> {
  const names: string[] = [];
  for (;;) {
    const token = source.peek();
    const { kind, text: sign } = source.peek(1);
    const ends = kind === 'sign' && (sign === ':=' || sign === '=');
    if (token.kind !== 'variable' || kind !== 'sign' || !(ends || sign === ','))
      return { variables: names, assigns: false };
    source.next();
    source.next();
    names.push(token.text);
    // Go knows the name from here on even if it is only assigned to; that there is none shows when it is carried out.
    variables.push(token.text);
    if (ends) return { variables: names, assigns: sign === '=' };
    if (context !== 'range' || names.length > 1) throw new TemplateSyntaxError(`too many declarations in ${context}`);
    const follower = source.peek();
    if (follower.kind !== 'variable' && follower.kind !== 'close')
      throw new TemplateSyntaxError('range can only initialize variables');
  }
}

function parseCommand(parser: Parser, context: string): Command {
  const { source } = parser;
  const words: Operand[] = [];
  for (;;) {
    const operand = parseOperand(parser);
    if (operand) words.push(operand);
    const next = source.peek();
    if (next.kind === 'close' || (next.kind === 'sign' && /[|)]/.test(next.text))) break;
    if (!operand || !next.spaced) throw unexpected(next, operand ? 'operand' : context);
  }
  source.takeSign('|');
  const [first, ...others] = words;
  if (!first) throw new TemplateSyntaxError('empty command');
  return [first, ...others];
}

/** A term with the fields that follow it without a blank. */
function parseOperand(parser: Parser): Operand | undefined {
  const term = parseTerm(parser);
  if (!term) return undefined;
  const names: string[] = [];
  for (let { kind, spaced, text } = parser.source.peek(); kind === 'field' && !spaced; ) {
    names.push(toBytes(text.slice(1)));
    parser.source.next();
    ({ kind, spaced, text } = parser.source.peek());
  }
  if (names.length === 0) return term;
  if (term.kind === 'field' || term.kind === 'variable') return { ...term, names: [...term.names, ...names] };
  if (term.kind !== 'pipeline' && term.kind !== 'function')
    throw new TemplateSyntaxError(`unexpected . after term ${term.kind}`);
  return { kind: 'chain', of: term, names };
}

function parseTerm(parser: Parser): Operand | undefined {
  const { source } = parser;
  const token = source.peek();
  if (source.takeSign('('))
    return { kind: 'pipeline', pipeline: source.nested(() => parsePipeline(parser, PARENTHESES)) };
  const term = wordOf(token, parser.variables);
  if (term) source.next();
  return term;
}

function wordOf({ kind, text }: Token, variables: readonly string[]): Operand | undefined {
  switch (kind) {
    case 'string':
      return { kind: 'literal', value: unquote(text) };
    case 'char':
      return unquoteChar(text);
    case 'number':
      return readNumber(text);
    case 'field':
      return { kind: 'field', names: [toBytes(text.slice(1))] };
    case 'variable':
      if (!variables.includes(text)) throw new TemplateSyntaxError(`undefined variable "${text}"`);
      return { kind: 'variable', name: text, names: [] };
    case 'identifier':
      if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' };
      if (!FUNCTIONS.has(text)) throw new TemplateSyntaxError(`function "${text}" not defined`);
      return { kind: 'function', name: text };
    case 'keyword':
      return text === '.' ? { kind: 'dot' } : text === 'nil' ? { kind: 'nil' } : undefined;
    default:
      return undefined;
  }
}

function unexpected({ kind, text }: Token, context: string): TemplateSyntaxError {
  return new TemplateSyntaxError(`unexpected ${kind} "${text}" in ${context}`);
}
