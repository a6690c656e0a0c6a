import { toBytes, toText } from './bytes.ts';
import { TemplateSyntaxError } from './errors.ts';
import { unquote } from './literal.ts';
import { parsePipeline } from './parse-pipeline.ts';
import { scan } from './scan.ts';
import { type Source, sourceOf } from './source.ts';
import type { Control, Node, Pipeline, Template } from './tree.ts';

/** How a list of nodes ended. */
type Ending = 'end' | 'else' | 'end of input';

/** What a template is read with; each definition has variables and loops of its own. */
interface Parser {
  readonly source: Source;
  readonly templates: Map<string, readonly Node[]>;
  variables: string[];
  loops: number;
}

/** Reads a template as Go's `template.New("").Parse` does. */
export function parseTemplate(text: string): Template {
  const templates = new Map<string, readonly Node[]>();
  const parser: Parser = { source: sourceOf(scan(text)), templates, variables: ['$'], loops: 0 };
  const [nodes, ending] = parseNodes(parser, true);
  if (ending !== 'end of input') throw new TemplateSyntaxError(`unexpected {{${ending}}}`);
  addTemplate(templates, '', nodes);
  return templates;
}

function parseNodes(parser: Parser, isTop = false): [readonly Node[], Ending] {
  const nodes: Node[] = [];
  return [nodes, parser.source.nested(() => parseInto(nodes, parser, isTop))];
}

function parseInto(nodes: Node[], parser: Parser, isTop: boolean): Ending {
  const { source } = parser;
  for (;;) {
    const token = source.next();
    if (token.kind === 'end of input') {
      if (!isTop) throw new TemplateSyntaxError('unexpected EOF');
      return 'end of input';
    }
    if (token.kind === 'text') nodes.push({ kind: 'text', bytes: toBytes(token.text) });
    else if (source.takeKeyword('end')) {
      source.expectClose('end');
      return 'end';
    } else if (source.takeKeyword('else')) {
      // `else if` and `else with` stay before the next token: whether they fit is for the control to say.
      if (!['if', 'with'].includes(source.peek().text)) source.expectClose('else');
      return 'else';
    } else if (isTop && source.takeKeyword('define')) parseDefinition(parser, 'define clause', () => {});
    else nodes.push(parseAction(parser));
  }
}

function parseAction(parser: Parser): Node {
  const { source } = parser;
  const token = source.peek();
  if (token.kind !== 'keyword') return { kind: 'action', pipeline: parsePipeline(parser, 'command') };
  switch (token.text) {
    case 'if':
    case 'with':
    case 'range':
      source.next();
      return parseControl(parser, token.text);
    case 'template':
      source.next();
      return parseTemplateCall(parser);
    case 'block':
      source.next();
      return parseBlock(parser);
    case 'break':
    case 'continue':
      source.next();
      source.expectClose(token.text);
      if (parser.loops === 0) throw new TemplateSyntaxError(`{{${token.text}}} outside {{range}}`);
      return { kind: token.text };
    default:
      return { kind: 'action', pipeline: parsePipeline(parser, 'command') };
  }
}

function parseControl(parser: Parser, kind: Control['kind']): Control {
  const scope = parser.variables.length;
  const pipeline = parsePipeline(parser, kind);
  const loop = kind === 'range' ? 1 : 0;
  parser.loops += loop;
  const [body, ending] = parseNodes(parser);
  parser.loops -= loop;
  const otherwise = ending === 'else' ? parseElse(parser, kind) : [];
  parser.variables.length = scope;
  return { kind, pipeline, body, otherwise };
}

/** The `end` of an `else if` or `else with` ends the control that it continues as well. */
function parseElse(parser: Parser, kind: Control['kind']): readonly Node[] {
  if (kind !== 'range' && parser.source.takeKeyword(kind)) {
    return [parser.source.nested(() => parseControl(parser, kind))];
  }
  const follower = parser.source.peek();
  if (follower.kind === 'keyword') throw new TemplateSyntaxError(`unexpected <${follower.text}> in input`);
  const [nodes, ending] = parseNodes(parser);
  if (ending !== 'end') throw new TemplateSyntaxError(`expected end; found {{${ending}}}`);
  return nodes;
}

function parseTemplateCall(parser: Parser): Node {
  const name = parseName(parser, 'template clause');
  const pipeline = parser.source.takeClose() ? undefined : parsePipeline(parser, 'template clause');
  return { kind: 'template', name, pipeline };
}

/** A block is a definition and the use of it at once. */
function parseBlock(parser: Parser): Node {
  let pipeline: Pipeline | undefined;
  const name = parseDefinition(parser, 'block clause', () => {
    pipeline = parsePipeline(parser, 'block clause');
  });
  return { kind: 'template', name, pipeline };
}

function parseDefinition(parser: Parser, context: string, parseArgument: () => void): string {
  const name = parseName(parser, context);
  parseArgument();
  if (context === 'define clause') parser.source.expectClose(context);
  const { variables, loops } = parser;
  Object.assign(parser, { variables: ['$'], loops: 0 });
  const [nodes, ending] = parseNodes(parser);
  if (ending !== 'end') throw new TemplateSyntaxError(`unexpected {{${ending}}} in ${context}`);
  Object.assign(parser, { variables, loops });
  addTemplate(parser.templates, name, nodes);
  return name;
}

function parseName({ source }: Parser, context: string): string {
  const token = source.next();
  if (token.kind !== 'string') throw new TemplateSyntaxError(`unexpected "${token.text}" in ${context}`);
  return unquote(token.text);
}

/** An empty template gives way to another of its name, so that a file of nothing but definitions may replace itself. */
function addTemplate(templates: Map<string, readonly Node[]>, name: string, nodes: readonly Node[]): void {
  const present = templates.get(name);
  if (!present || isEmpty(present)) templates.set(name, nodes);
  else if (!isEmpty(nodes)) throw new TemplateSyntaxError(`multiple definition of template "${name}"`);
}

function isEmpty(nodes: readonly Node[]): boolean {
  return nodes.every((node) => node.kind === 'text' && /^\p{White_Space}*$/u.test(toText(node.bytes)));
}
