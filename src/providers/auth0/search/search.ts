import lucene, { type AST, type Node, type NodeRangedTerm, type NodeTerm } from 'lucene';
import * as errors from '../errors.ts';
import { inRange, isInstant, isWithin } from './range.ts';
import { type Found, type Searchable, USERS, valuesAt } from './searchable.ts';
import { fits, literalLength, readPattern, wildcardUse } from './wildcard.ts';

type Query = AST | Node;
type Test = (row: object) => boolean;

/** Wildcards that are not at the end of a term alone need this many characters besides them. */
const LEAST_LITERAL_LENGTH = 3;

/**
 * A test by the query language of the vendor's searches, the part that people use: `field:value`, phrases, wildcards,
 * ranges, `_exists_:field`, AND, OR, NOT, + and -, parentheses; like the vendor's, it knows no regular expressions.
 * A query that cannot be read is refused.
 */
export function parseQuery(query: string, searchable = USERS): Test {
  if (query.trim() === '') return () => true;
  try {
    return testOf(lucene.parse(query), undefined, searchable);
  } catch {
    throw errors.invalidQuery(`Query validation error: 'Failed to parse query' on property q (${query}).`);
  }
}

/** The row with some of its fields alone, or without them; names are separated by commas. */
export function pickFields<T extends object>(row: T, fields: string | undefined, include = true): T {
  if (!fields) return row;
  const named = new Set(fields.split(',').map((name) => name.trim()));
  return Object.fromEntries(Object.entries(row).filter(([name]) => named.has(name) === include)) as T;
}

/** Orders by `field:1` or `field:-1`; rows without the field come last. Metadata gives no order, as at the vendor. */
export function sortBy(sort: string): (a: object, b: object) => number {
  const [field = '', direction] = sort.split(/:(?=-?1$)/);
  if (/^(app|user)_metadata\b/.test(field)) return () => 0;
  const sign = Number(direction);
  return (a, b) => {
    const [x, y] = [a, b].map((row) => valuesAt(row, field, USERS)[0]?.value as string | number | undefined);
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return x === y ? 0 : x < y ? -sign : sign;
  };
}

/**
 * AND binds tighter than OR, which is also what stands between two terms without a word; NOT is about the next term
 * alone. A term with + or - in front that no AND joins has to be met, or not, whatever the others do. `field` is that
 * of the parenthesis around the node: `email:(a OR b)`.
 */
function testOf(node: Query, field: string | undefined, searchable: Searchable): Test {
  const around = ('left' in node ? node.field : undefined) ?? field;
  const groups: Test[][] = [];
  const musts: Test[] = [];
  let required = false;
  for (const { joined, negated, term } of chain(node)) {
    const sign = signOf(term);
    const plain = termTest(term, around, searchable);
    const test: Test = negated !== (sign === '-') ? (row) => !plain(row) : plain;
    const group = joined ? groups.at(-1) : undefined;
    if (group) group.push(test);
    else if (sign && !joined) musts.push(test);
    else groups.push([test]);
    required ||= sign === '+' && !joined;
  }
  return (row) =>
    musts.every((test) => test(row)) &&
    (required || groups.length === 0 || groups.some((group) => group.every((test) => test(row))));
}

interface Link {
  /** Whether AND, or NOT, stands before it. */
  readonly joined: boolean;
  readonly negated: boolean;
  readonly term: Query;
}

/** The parser nests `a AND b OR c` to the right; this is the same as a list. What is in parentheses stays one term. */
function* chain(node: Query): Generator<Link> {
  let word: string = 'start' in node ? `OR ${node.start}` : 'OR';
  for (let rest: Query | undefined = node; rest; ) {
    const open: boolean = 'left' in rest && (rest === node || !rest.parenthesized);
    const joined = /^(AND|NOT|&&)/.test(word);
    yield { joined, negated: word.endsWith('NOT'), term: open ? (rest as AST).left : rest };
    if (!open || !('right' in rest)) return;
    word = rest.operator;
    rest = rest.right;
  }
}

/** What stands before a field; ! means the same as -. */
function signOf(term: Query): '+' | '-' | undefined {
  const [first] = ('field' in term && term.field) || '';
  if (first === '+') return '+';
  return first === '-' || first === '!' ? '-' : undefined;
}

function termTest(term: Query, around: string | undefined, searchable: Searchable): Test {
  if ('left' in term) return testOf(term, around, searchable);
  const leaf = term as NodeTerm | NodeRangedTerm;
  const named = leaf.field === '<implicit>' ? around : leaf.field;
  const field = named?.replace(/^[-+!]/, '').replaceAll(/\\(.)/gs, '$1');
  if (field === '*') return () => true;
  if (field === '_exists_' && 'term' in leaf) {
    const wanted = unescaped(leaf.term);
    return (row) => valuesAt(row, wanted, searchable).length > 0;
  }
  const test = valueTest(leaf, field, searchable);
  return (row) => valuesAt(row, field, searchable).some(test);
}

function valueTest(term: NodeTerm | NodeRangedTerm, field = '', searchable: Searchable): (found: Found) => boolean {
  const { folded, questionMark, wholeOnly } = searchable;
  const wholeAlone = wholeOnly !== undefined && field.split('.')[0] === wholeOnly;
  if ('term_min' in term) {
    const { inclusive } = term;
    const range = { inclusive, term_min: unescaped(term.term_min), term_max: unescaped(term.term_max) };
    return ({ value }) => !wholeAlone && inRange(range, value);
  }
  if (term.regex) throw new Error('a regular expression');
  const text = unescaped(term.term);
  const whole = ({ field: at, value }: Found) =>
    folded.has(at)
      ? String(value).toLowerCase() === text.toLowerCase()
      : String(value) === text || (isInstant(value) && isWithin(text, value));
  const pattern = term.quoted ? [] : readPattern(term.term, questionMark);
  const use = wildcardUse(pattern);
  if (use === 'none') return whole;
  const length = literalLength(pattern);
  if (use === 'elsewhere' && length > 0 && length < LEAST_LITERAL_LENGTH) throw new Error('a wildcard of too little');
  const lower = pattern.map((token) => (typeof token === 'string' ? token.toLowerCase() : token));
  return ({ field: at, value }) =>
    !wholeAlone && (folded.has(at) ? fits(lower, String(value).toLowerCase()) : fits(pattern, String(value)));
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gs, '$1');
}
