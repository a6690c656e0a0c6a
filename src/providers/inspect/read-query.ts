import { collectQuery } from '../../server/decode.ts';
import type { DescribedOperation } from '../../server/document.ts';
import * as errors from './errors.ts';

/**
 * The filters of a query. A name that is none of them is refused, and so is an
 * empty value: a typing error, or a variable that was not set, would find or delete everything.
 */
export function readQuery({ parameters }: DescribedOperation, query: string): Record<string, string | string[]> {
  const given = collectQuery(query);
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const stray = Object.keys(given).find((name) => !known.includes(name));
  if (stray !== undefined) throw errors.unknownFilter(stray, known);
  const empty = Object.keys(given).find((name) => given[name] === '');
  if (empty !== undefined) throw errors.emptyFilter(empty);
  return given;
}
