import { TemplateExecutionError } from './errors.ts';
import { integerOf, kindOf, type Value } from './value.ts';

/** Go's `eq`: whether the first is one of the others. */
export function isAnyOf(first: Value, others: readonly Value[]): boolean {
  if (others.length === 0) throw new TemplateExecutionError('missing argument for comparison');
  return others.some((other) => isEqual(first, other));
}

function isEqual(one: Value, other: Value): boolean {
  if (one === null || other === null) return one === other;
  const [left, right] = [integerOf(one), integerOf(other)];
  if (left !== undefined && right !== undefined) return left === right;
  if (kindOf(one) !== kindOf(other)) throw new TemplateExecutionError('incompatible types for comparison');
  if (kindOf(one) === 'map') throw new TemplateExecutionError('non-comparable type map');
  return one === other;
}

/** Go's `lt`: of two numbers, or of two strings by their bytes. */
export function isLess(one: Value, other: Value): boolean {
  for (const value of [one, other])
    if (/nil|struct|map/.test(kindOf(value))) throw new TemplateExecutionError('invalid type for comparison');
  const [left, right] = [integerOf(one), integerOf(other)];
  if (left !== undefined && right !== undefined) return left < right;
  if (kindOf(one) !== kindOf(other)) throw new TemplateExecutionError('incompatible types for comparison');
  if (typeof one === 'string' && typeof other === 'string') return one < other;
  if (typeof one === 'number' && typeof other === 'number') return one < other;
  throw new TemplateExecutionError('invalid type for comparison');
}
