import { toBytes, toText } from './bytes.ts';
import { TemplateExecutionError } from './errors.ts';
import { assignVariable, evaluatePipeline, type Scope, type Variable } from './evaluate.ts';
import { Meter } from './meter.ts';
import { printable } from './print.ts';
import type { Control, Node, Template } from './tree.ts';
import { type Data, integerOf, isTrue, typeOf, type Value } from './value.ts';

/** What a template is carried out on: a pointer to a Go struct, which knows its fields, or a Go map, where any key may be missing. */
export type TemplateData =
  /** The type is the struct's Go name, as `%T` and `%#v` show it; the order of the fields is that of the struct. */
  | { readonly kind: 'struct'; readonly type: string; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'map'; readonly fields: Readonly<Record<string, string>> };

interface Run extends Scope {
  readonly template: Template;
  readonly output: string[];
}

/** How a list of nodes was left before its end. */
type Leap = 'break' | 'continue' | undefined;

/** Carries a template out as Go's `Execute` does. */
export function executeTemplate(template: Template, data: TemplateData): string {
  const dot = dataOf(data);
  const run: Run = { template, output: [], variables: [{ name: '$', value: dot }], meter: new Meter() };
  walk(run, dot, template.get('') ?? []);
  return toText(run.output.join(''));
}

function dataOf(data: TemplateData): Data {
  const fields = new Map(Object.entries(data.fields).map(([name, value]) => [toBytes(name), toBytes(value)]));
  return { kind: data.kind, type: data.kind === 'struct' ? data.type : 'map[string]interface {}', fields };
}

function walk(run: Run, dot: Value, nodes: readonly Node[]): Leap {
  for (const node of nodes) {
    run.meter.step();
    const leap = walkNode(run, dot, node);
    if (leap) return leap;
  }
  return undefined;
}

function walkNode(run: Run, dot: Value, node: Node): Leap {
  switch (node.kind) {
    case 'text':
      return write(run, node.bytes);
    case 'action': {
      const value = evaluatePipeline(run, dot, node.pipeline);
      return node.pipeline.variables.length === 0 ? write(run, printable(value)) : undefined;
    }
    case 'break':
    case 'continue':
      return node.kind;
    case 'template':
      return walkTemplate(run, dot, node);
    default: {
      const scope = run.variables.length;
      const leap = run.meter.nested(() => (node.kind === 'range' ? walkRange : walkChoice)(run, dot, node));
      run.variables.length = scope;
      return leap;
    }
  }
}

function write({ output, meter }: Run, bytes: string): undefined {
  meter.produce(bytes.length);
  output.push(bytes);
}

function walkChoice(run: Run, dot: Value, { kind, pipeline, body, otherwise }: Control): Leap {
  const value = evaluatePipeline(run, dot, pipeline);
  return isTrue(value) ? walk(run, kind === 'with' ? value : dot, body) : walk(run, dot, otherwise);
}

function walkRange(run: Run, dot: Value, { pipeline, body, otherwise }: Control): Leap {
  const value = evaluatePipeline(run, dot, pipeline);
  const scope = run.variables.length;
  let isEmpty = true;
  for (const [key, element] of elementsOf(value, pipeline.variables.length)) {
    isEmpty = false;
    run.meter.step();
    setLoopVariables(run, pipeline, scope, key, element);
    const leap = walk(run, element, body);
    run.variables.length = scope;
    if (leap === 'break') break;
  }
  return isEmpty ? walk(run, dot, otherwise) : undefined;
}

/** Ranging over integers came with Go 1.24; over strings there is none. */
function* elementsOf(value: Value, variables: number): Generator<[key: Value, element: Value]> {
  const count = integerOf(value);
  if (count !== undefined) {
    if (variables > 1) throw new TemplateExecutionError(`can't use ${count} to iterate over more than one variable`);
    const isByte = typeof value === 'object';
    for (let at = 0n; at < count; at += 1n) yield [null, isByte ? { kind: 'uint8', value: at } : at];
  } else if (value !== null && typeof value === 'object' && value.kind === 'map')
    yield* [...value.fields].sort(([one], [other]) => (one < other ? -1 : 1));
  else if (value !== null) throw new TemplateExecutionError(`range can't iterate over ${typeOf(value)}`);
}

/** One variable gets the element, the first of two the key. */
function setLoopVariables(
  run: Run,
  { variables, assigns }: Control['pipeline'],
  scope: number,
  key: Value,
  element: Value,
): void {
  for (const [at, name] of variables.entries()) {
    const value = at === variables.length - 1 ? element : key;
    const declared: Variable | undefined = run.variables[scope - variables.length + at];
    if (assigns) assignVariable(run, name, value);
    else if (declared) declared.value = value;
  }
}

/** A template sees no variables but `$`, which is its own dot. */
function walkTemplate(run: Run, dot: Value, { name, pipeline }: Extract<Node, { kind: 'template' }>): Leap {
  const nodes = run.template.get(name);
  if (!nodes) throw new TemplateExecutionError(`template "${toText(name)}" not defined`);
  const value = pipeline ? evaluatePipeline(run, dot, pipeline) : null;
  return run.meter.nested(() => walk({ ...run, variables: [{ name: '$', value }] }, value, nodes));
}
