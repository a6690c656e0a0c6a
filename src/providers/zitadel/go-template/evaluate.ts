import { toText } from './bytes.ts';
import { TemplateExecutionError } from './errors.ts';
import { FUNCTIONS } from './functions.ts';
import type { Meter } from './meter.ts';
import type { Command, Operand, Pipeline } from './tree.ts';
import { isTrue, typeOf, type Value } from './value.ts';

/** A variable on the stack; the last of its name counts. */
export interface Variable {
  readonly name: string;
  value: Value;
}

/** What a pipeline is evaluated in. */
export interface Scope {
  readonly variables: Variable[];
  readonly meter: Meter;
}

/** The value of a pipeline, which its variables have then as well. */
export function evaluatePipeline(scope: Scope, dot: Value, { commands, variables, assigns }: Pipeline): Value {
  let value: Value | undefined;
  for (const command of commands) value = evaluateCommand(scope, dot, command, value);
  const result = value ?? null;
  for (const name of variables) {
    if (assigns) assignVariable(scope, name, result);
    else scope.variables.push({ name, value: result });
  }
  return result;
}

/** Gives the last variable of this name another value. */
export function assignVariable(scope: Scope, name: string, value: Value): void {
  findVariable(scope, name).value = value;
}

function findVariable({ variables }: Scope, name: string): Variable {
  const variable = variables.findLast((candidate) => candidate.name === name);
  if (!variable) throw new TemplateExecutionError(`undefined variable: ${name}`);
  return variable;
}

/** @param final The value of the command before, undefined for the first. */
function evaluateCommand(scope: Scope, dot: Value, [word, ...args]: Command, final: Value | undefined): Value {
  scope.meter.step();
  if (word.kind === 'function') return callFunction(scope, dot, word.name, args, final);
  if (args.length > 0 || final !== undefined) {
    // Go looks whether there is anything to take the field of before it minds the arguments.
    if ('names' in word && word.names.length > 0 && evaluateOperand(scope, dot, ownerOf(word)) === null) return null;
    throw new TemplateExecutionError(`can't give argument to non-function ${word.kind}`);
  }
  if (word.kind === 'nil') throw new TemplateExecutionError('nil is not a command');
  return evaluateOperand(scope, dot, word);
}

function ownerOf<T extends { readonly names: readonly string[] }>(word: T): T {
  return { ...word, names: word.names.slice(0, -1) };
}

function evaluateOperand(scope: Scope, dot: Value, operand: Operand): Value {
  switch (operand.kind) {
    case 'dot':
      return dot;
    case 'nil':
      return null;
    case 'literal':
      return operand.value;
    case 'overflow':
      throw new TemplateExecutionError(`${operand.text} overflows int`);
    case 'function':
      return callFunction(scope, dot, operand.name, [], undefined);
    case 'field':
      return operand.names.reduce(fieldOf, dot);
    case 'variable':
      return operand.names.reduce(fieldOf, findVariable(scope, operand.name).value);
    case 'pipeline':
      return scope.meter.nested(() => evaluatePipeline(scope, dot, operand.pipeline));
    case 'chain':
      return operand.names.reduce(fieldOf, evaluateOperand(scope, dot, operand.of));
  }
}

/** A key that a map lacks is no value, and so is every field of no value; a field that a struct lacks is an error. */
function fieldOf(value: Value, name: string): Value {
  if (value === null) return null;
  const fields = typeof value === 'object' && value.kind !== 'uint8' ? value.fields : undefined;
  const field = fields?.get(name);
  if (field !== undefined) return field;
  if (typeof value === 'object' && value.kind === 'map') return null;
  throw new TemplateExecutionError(`can't evaluate field ${toText(name)} in type ${typeOf(value)}`);
}

function callFunction(
  scope: Scope,
  dot: Value,
  name: string,
  operands: readonly Operand[],
  final: Value | undefined,
): Value {
  const goFunction = FUNCTIONS.get(name);
  const count = operands.length + (final === undefined ? 0 : 1);
  if (!goFunction || count < goFunction.least || count > goFunction.most)
    throw new TemplateExecutionError(`wrong number of args for ${name}: ${count}`);
  const args: Value[] = [];
  for (const operand of operands) {
    const value = evaluateOperand(scope, dot, operand);
    args.push(value);
    if ((name === 'and' && !isTrue(value)) || (name === 'or' && isTrue(value))) return value;
  }
  if (final !== undefined) args.push(final);
  const result = goFunction.call(args);
  if (typeof result === 'string') scope.meter.produce(result.length);
  return result;
}
