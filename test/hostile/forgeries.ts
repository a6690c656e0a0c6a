import fc from 'fast-check';
import type { Door } from './page-doors.ts';
import { encode, type Shot } from './shot.ts';
import { text } from './values.ts';

type Pairs = readonly (readonly [name: string, value: string])[];

/** A form as somebody sends it who may not. */
interface Forgery {
  readonly door: Door;
  readonly method: string;
  readonly proofs: Pairs;
  readonly cookie: string | undefined;
  readonly headers: Pairs;
  /** Fields that nobody asked for. */
  readonly more: number;
}

/** Requests to these doors, none of which may open one. */
export function forgeries(doors: readonly Door[]): fc.Arbitrary<Shot> {
  const all = doors.flatMap(({ proofs }) => Object.values(proofs));
  const honest = (door: Door): Forgery => ({
    door,
    method: 'POST',
    proofs: Object.entries(door.proofs),
    cookie: door.cookie,
    headers: [],
    more: 0,
  });
  const any = fc.constantFrom(...doors);
  const withCookie = doors.filter(({ cookie }) => cookie !== undefined);

  const forged = fc
    .tuple(any, fc.nat(), proof(all), fc.constantFrom(0, 0, 0, 2_000))
    .map(([door, which, make, more]): Forgery => {
      const proofs: Pairs = Object.entries(door.proofs);
      const at = which % proofs.length;
      const [name = '', right = ''] = proofs[at] ?? [];
      return { ...honest(door), proofs: proofs.toSpliced(at, 1, ...make(name, right)), more };
    })
    .filter((forgery) => !opens(forgery, doors));
  const byMethod = fc
    .tuple(any, fc.constantFrom('GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'))
    .map(([door, method]) => ({ ...honest(door), method }));
  const fromElsewhere = fc
    .tuple(any, fc.constantFrom(...FOREIGN))
    .map(([door, header]) => ({ ...honest(door), headers: [header] }));
  const otherBrowser = fc
    .tuple(
      fc.constantFrom(...withCookie),
      fc.constantFrom(undefined, 'did=', 'did=%', `did=${'x'.repeat(40)}`, 'auth0=x'),
    )
    .map(([door, cookie]) => ({ ...honest(door), cookie }));
  return fc
    .oneof(
      { weight: 8, arbitrary: forged },
      { weight: 2, arbitrary: byMethod },
      { weight: 1, arbitrary: fromElsewhere },
      { weight: 1, arbitrary: otherBrowser },
    )
    .map(written);
}

/** The way in by the front: the form as its page sends it. */
export function honestly(door: Door): Shot {
  return written({
    door,
    method: 'POST',
    proofs: Object.entries(door.proofs),
    cookie: door.cookie,
    headers: [],
    more: 0,
  });
}

/** Pages of other sites, which a browser names. */
const FOREIGN = [
  ['origin', 'https://evil.example'],
  ['origin', 'null'],
  ['sec-fetch-site', 'cross-site'],
  ['host', 'rebound.evil.example'],
] as const;

/** What is sent in the place of a proof: nothing, that of somebody else, a forged one, or several at once. */
function proof(all: readonly string[]): fc.Arbitrary<(name: string, right: string) => Pairs> {
  const other = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...all) },
    { weight: 2, arbitrary: text.map((value) => value.toWellFormed()) },
    { weight: 1, arbitrary: fc.base64String().map((value) => value.replaceAll('=', '')) },
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(() => []) },
    { weight: 6, arbitrary: other.map((value) => (name: string) => [[name, value]] as const) },
    { weight: 3, arbitrary: spoilt.map((spoil) => (name: string, right: string) => [[name, spoil(right)]] as const) },
    {
      weight: 2,
      arbitrary: fc.tuple(other, fc.constantFrom('', '[]', '[0]', '[a]', '[__proto__]')).map(
        ([value, suffix]) =>
          (name: string, right: string) =>
            [
              [`${name}${suffix}`, value],
              [`${name}${suffix}`, right],
            ] as const,
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('[]', '[0]', '[a]', '[constructor]', ' ', '%00')
        .map((suffix) => (name: string, right: string) => [[`${name}${suffix}`, right]] as const),
    },
  );
}

/** A proof that is nearly right. */
const spoilt = fc.constantFrom(
  (right: string) => right.slice(0, -1),
  (right: string) => `${right}x`,
  (right: string) => `${right}\0`,
  (right: string) => `${right} ${right}`,
  (right: string) => swapped(right, 0),
  (right: string) => swapped(right, right.length - 2),
  (right: string) =>
    Buffer.from(`${Buffer.from(right, 'base64url').toString().split('.')[0]}.${'A'.repeat(43)}`).toString('base64url'),
);

function swapped(right: string, at: number): string {
  return `${right.slice(0, at)}${right[at] === 'B' ? 'C' : 'B'}${right.slice(at + 1)}`;
}

/** Whether this is what opens a door after all: one and the same proof may come about in several ways. */
function opens({ door, proofs }: Forgery, doors: readonly Door[]): boolean {
  const sent = Object.fromEntries(proofs);
  return doors.some((other) => {
    const same = other.path === door.path && JSON.stringify(other.query) === JSON.stringify(door.query);
    // Whoever types a code may put blanks around it.
    return (
      same &&
      Object.entries(other.proofs).every(([name, right]) => sent[name]?.trim() === right) &&
      proofs.length === Object.keys(other.proofs).length
    );
  });
}

function written({ door, method, proofs, cookie, headers, more }: Forgery): Shot {
  const filling = Array.from({ length: more }, (_, number) => [`a${number}`, 'b'] as const);
  const fields = form([...filling, ...Object.entries(door.typed), ...proofs]);
  const query = form(Object.entries(door.query));
  const asks = method === 'GET' || method === 'HEAD';
  return {
    method,
    target: `${door.path}?${asks ? [query, fields].filter(Boolean).join('&') : query}`,
    headers: [
      ['content-type', 'application/x-www-form-urlencoded'],
      ['accept', 'text/html'],
      ...(cookie === undefined ? [] : [['cookie', cookie] as const]),
      ...headers,
    ],
    body: asks ? undefined : fields,
    astray: false,
  };
}

function form(pairs: Pairs): string {
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}
