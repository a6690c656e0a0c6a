import lucene, { type AST, type Node, type NodeRangedTerm, type NodeTerm } from 'lucene';
import * as errors from './errors.ts';

type Query = AST | Node;
type Json = Readonly<Record<string, unknown>>;

/**
 * A test for users by the query language of the vendor's search, the part that people use: `field:value`, phrases,
 * wildcards, ranges, `_exists_:field`, AND, OR, NOT, parentheses; like the vendor's, it knows no regular expressions.
 * Case does not matter. A query that cannot be read is refused.
 */
export function parseQuery(query: string): (user: object) => boolean {
  if (query.trim() === '') return () => true;
  try {
    const ast = lucene.parse(query);
    // Tried on nobody first: what the parser lets through and cannot be read, such as (), shows here.
    matches(ast, {}, undefined);
    return (user) => matches(ast, user as Json, undefined);
  } catch {
    throw errors.invalidQuery(`Query validation error: 'Failed to parse query' on property q (${query}).`);
  }
}

/** The user with some of its fields alone, or without them; names are separated by commas. */
export function pickFields<T extends object>(user: T, fields: string | undefined, include = true): T {
  if (!fields) return user;
  const named = new Set(fields.split(',').map((name) => name.trim()));
  return Object.fromEntries(Object.entries(user).filter(([name]) => named.has(name) === include)) as T;
}

/**
 * AND binds tighter than OR, which is also what stands between two terms without a word; NOT is about the next term
 * alone. `field` is that of the parenthesis around the node: `email:(a OR b)`.
 */
function matches(node: Query, user: Json, field: string | undefined): boolean {
  const around = ('left' in node ? node.field : undefined) ?? field;
  const groups: boolean[] = [];
  for (const { operator, negated, term } of chain(node)) {
    const met = matchesOne(term, user, around) !== negated;
    if (operator === 'AND') groups.push(Boolean(groups.pop()) && met);
    else groups.push(met);
  }
  return groups.includes(true);
}

interface Link {
  readonly operator: 'AND' | 'OR';
  readonly negated: boolean;
  readonly term: Query;
}

/** The parser nests `a AND b OR c` to the right; this is the same as a list. What is in parentheses stays one term. */
function* chain(node: Query): Generator<Link> {
  let word: string = 'start' in node ? `OR ${node.start}` : 'OR';
  for (let rest: Query | undefined = node; rest; ) {
    const open: boolean = 'left' in rest && (rest === node || !rest.parenthesized);
    const operator = /^(AND|NOT)/.test(word) ? 'AND' : 'OR';
    yield { operator, negated: word.endsWith('NOT'), term: open ? (rest as AST).left : rest };
    if (!open || !('right' in rest)) return;
    word = rest.operator;
    rest = rest.right;
  }
}

function matchesOne(term: Query, user: Json, field: string | undefined): boolean {
  return 'left' in term ? matches(term, user, field) : matchesTerm(term as NodeTerm | NodeRangedTerm, user, field);
}

function matchesTerm(term: NodeTerm | NodeRangedTerm, user: Json, around: string | undefined): boolean {
  const field = term.field === '<implicit>' ? around : term.field;
  if (field === '*') return true;
  if (field?.startsWith('+')) return matchesTerm({ ...term, field: field.slice(1) }, user, around);
  if (field && /^[-!]/.test(field)) return !matchesTerm({ ...term, field: field.slice(1) }, user, around);
  if ('term_min' in term) return valuesAt(user, field).some((value) => inRange(term, value));
  if (field === '_exists_') return valuesAt(user, term.term).length > 0;
  const test = termTest(term);
  return valuesAt(user, field).some((value) => test(String(value)));
}

function termTest({ term, quoted }: NodeTerm): (text: string) => boolean {
  const plain = term.replaceAll(/\\(.)/gs, '$1').toLowerCase();
  if (quoted || !/[*?]/.test(plain)) return (text) => text.toLowerCase() === plain;
  return (text) => matchesWildcards(plain, text.toLowerCase());
}

/**
 * Whether a pattern with `*` and `?` fits the whole text. Only the last star ever has to take more, so that no pattern
 * takes longer than the lengths of both multiplied.
 */
function matchesWildcards(pattern: string, text: string): boolean {
  let [p, t, star, resume] = [0, 0, -1, 0];
  while (t < text.length) {
    if (pattern[p] === '*') [star, resume, p] = [p, t, p + 1];
    else if (pattern[p] === '?' || pattern[p] === text[t]) [p, t] = [p + 1, t + 1];
    else if (star === -1) return false;
    else [p, resume, t] = [star + 1, resume + 1, resume + 1];
  }
  return /^\**$/.test(pattern.slice(p));
}

/** Numbers and times are compared as such, anything else as text; `*` leaves an end open. */
function inRange({ term_min: least, term_max: most, inclusive }: NodeRangedTerm, value: unknown): boolean {
  const low = least === '*' ? 1 : compare(value, least);
  const high = most === '*' ? -1 : compare(value, most);
  const withLow = inclusive === 'both' || inclusive === 'left';
  const withHigh = inclusive === 'both' || inclusive === 'right';
  return (low > 0 || (withLow && low === 0)) && (high < 0 || (withHigh && high === 0));
}

function compare(value: unknown, bound: string): number {
  const text = String(value);
  for (const read of [Number, Date.parse]) {
    const difference = read(text) - read(bound);
    if (!Number.isNaN(difference)) return difference;
  }
  return text < bound ? -1 : Number(text > bound);
}

/** Every value at a dotted path, through arrays; all values of the user where no field is named. */
function valuesAt(user: Json, field: string | undefined): unknown[] {
  if (field === undefined) return Object.values(user).filter((value) => typeof value !== 'object');
  if (field === 'email.domain') return valuesAt(user, 'email').map((email) => String(email).replace(/^.*@/s, ''));
  const steps = field.replace(/\.raw$/, '').split('.');
  return steps.reduce<unknown[]>((values, step) => values.flatMap((value) => ownValue(value, step)), [user]);
}

function ownValue(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  return (value as Json)[name] ?? [];
}
