import { collectQuery } from '../../server/decode.ts';
import type { DescribedOperation } from '../../server/document.ts';
import * as errors from './errors.ts';

/** The filters of a query. A name that is none of them is refused: without it, a typing error would find everything. */
export function readQuery({ parameters }: DescribedOperation, query: string): Record<string, string | string[]> {
  const given = collectQuery(query);
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const stray = Object.keys(given).find((name) => !known.includes(name));
  if (stray !== undefined && known.length > 0) throw errors.unknownFilter(stray, known);
  return given;
}
