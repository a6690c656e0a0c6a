import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type Draft, type DraftBody, shotOf } from './shot.ts';
import { anything, text } from './values.ts';

/** One thing that is done to a request that would be fine without it. */
export type Mutation = (draft: Draft) => Draft;

type Change = { readonly to: unknown } | 'left out' | 'doubled' | 'in a list';

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: anything.map((to) => ({ to })) },
  { weight: 1, arbitrary: fc.constantFrom('left out', 'doubled', 'in a list') },
);

/** Any member of the body, at any depth, is another, or is not there. */
const member = fc.tuple(fc.nat(), change).map(
  ([which, how]): Mutation =>
    (draft) =>
      withValue(draft, (value) => changedWithin(value, which, how)),
);

/** The body has members that nobody asked for. */
const stranger = fc.tuple(text, anything).map(
  ([name, extra]): Mutation =>
    (draft) =>
      withValue(draft, (value) => ({ ...Object(value), [name]: extra })),
);

/** The body is another value altogether. */
const otherBody = anything.map(
  (value): Mutation =>
    (draft) =>
      withValue(draft, () => value),
);

const pathParameter = fc.tuple(fc.nat(), text).map(
  ([which, value]): Mutation =>
    (draft) => {
      const names = [...draft.template.matchAll(/\{(.+?)\}/g)].map(([, name = '']) => name);
      const name = names[which % names.length];
      return name === undefined ? draft : { ...draft, rawPath: undefined, path: { ...draft.path, [name]: value } };
    },
);

const TRAILS = [
  '/',
  '//',
  '/..',
  '/../..',
  '/%2e%2e',
  ';a=b',
  '%00',
  '%',
  '%ff',
  '/%2f',
  '?',
  '#x',
  '\\',
  '/x',
  '.json',
];

/** The path leads elsewhere, or nowhere. */
const trail = fc.tuple(fc.constantFrom(...TRAILS), fc.boolean()).map(
  ([end, before]): Mutation =>
    (draft) => {
      const { target } = shotOf({ ...draft, query: [] });
      return {
        ...draft,
        rawPath: before ? `${end.replace(/^[^/]/, '/$&')}${target}` : `${target}${end}`,
        astray: true,
      };
    },
);

const queryChange = fc.tuple(fc.nat(), text, change).map(
  ([which, name, how]): Mutation =>
    (draft) => {
      const { query } = draft;
      const at = which % (query.length + 1);
      const found = query[at];
      if (!found) return { ...draft, query: [...query, [name, typeof how === 'object' ? how.to : how]] };
      const [known, value] = found;
      const instead: Draft['query'] =
        how === 'left out'
          ? []
          : how === 'doubled'
            ? [found, found]
            : how === 'in a list'
              ? [[`${known}[]`, value]]
              : [[known, how.to]];
      return { ...draft, query: query.toSpliced(at, 1, ...instead) };
    },
);

const TOKENS = [
  'Bearer',
  'Bearer ',
  'Bearer a b',
  'bearer any',
  'Basic YTpi',
  'Basic !!!',
  'Negotiate x',
  'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEiLCJleHAiOjF9.',
  `Bearer ${'x'.repeat(8_000)}`,
  'Bearer eyJhbGciOiJub25lIn0.bm90IGpzb24.',
];

/** Headers that no operation asks for and that may nevertheless lead it astray. */
const HEADERS: readonly (readonly [string, string])[] = [
  ...TOKENS.map((token) => ['authorization', token] as const),
  ['content-type', 'application/json; charset=utf-16'],
  ['content-type', 'APPLICATION/JSON;;'],
  ['content-type', 'application/xml'],
  ['content-type', 'multipart/form-data'],
  ['content-type', 'multipart/form-data; boundary=x'],
  ['content-type', 'application/x-www-form-urlencoded'],
  ['content-type', 'text/plain'],
  ['content-type', '/'],
  ['content-encoding', 'gzip'],
  ['content-encoding', 'br, gzip'],
  ['content-encoding', 'snappy'],
  ['accept', 'application/xml;q=0'],
  ['accept', 'text/html'],
  ['cookie', `${'a=b; '.repeat(500)}did=x; auth0=%; =`],
  ['x-http-method-override', 'DELETE'],
  ['x-forwarded-host', 'evil.example'],
  ['x-forwarded-for', '::1'],
  ['accept-language', 'x'.repeat(1_000)],
  ['user-agent', '\xff\xfe mobile'],
  ['range', 'bytes=5-1'],
  ['if-none-match', '*'],
  ['x-zitadel-orgid', '__proto__'],
  ['te', 'trailers'],
];

/** Headers at which somebody else answers than the operation: the protocol, a guard, the document's examples. */
const GUARDED: readonly (readonly [string, string])[] = [
  ['host', 'rebound.evil.example'],
  ['host', 'a b'],
  ['host', '[::1'],
  ['host', ''],
  ['host', 'localhost:99999'],
  ['origin', 'https://evil.example'],
  ['origin', 'null'],
  ['sec-fetch-site', 'cross-site'],
  ['x-long', 'x'.repeat(20_000)],
  ['expect', 'the-unexpected'],
  ['prefer', 'code=400'],
  ['prefer', 'code=999, example=nothing, dynamic=true'],
  ['prefer', 'code=__proto__'],
];

const header = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HEADERS).map((named) => ({ named, astray: false })) },
  { weight: 1, arbitrary: fc.constantFrom(...GUARDED).map((named) => ({ named, astray: true })) },
);

const headerChange = header.map(
  ({ named, astray }): Mutation =>
    (draft) => ({
      ...draft,
      headers: [...draft.headers.filter(([name]) => name !== named[0]), named],
      astray: draft.astray || astray,
    }),
);

const noCredential: Mutation = (draft) => ({
  ...draft,
  headers: draft.headers.filter(([name]) => name !== 'authorization'),
});

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'M-SEARCH'];

const otherMethod = fc.constantFrom(...METHODS).map(
  (method): Mutation =>
    (draft) => ({ ...draft, method, astray: true }),
);

const UNFOLDING = gzipSync(Buffer.alloc(4_000_000));

/** What is done to the bytes of a body, and the encoding that they are said to be in. */
const SPOILT: readonly ((bytes: Buffer) => { readonly bytes: Uint8Array; readonly encoding?: string })[] = [
  (bytes) => ({ bytes: bytes.subarray(0, Math.ceil(bytes.length / 2)) }),
  (bytes) => ({ bytes: Buffer.concat([bytes, bytes]) }),
  (bytes) => ({ bytes: Buffer.concat([Buffer.from('\u{feff}'), bytes]) }),
  (bytes) => ({ bytes: Buffer.concat([bytes, Buffer.of(0)]) }),
  (bytes) => ({ bytes: Buffer.from(bytes.toString(), 'utf16le') }),
  (bytes) => ({ bytes: Buffer.from(bytes.map((byte) => byte ^ 0x80)) }),
  (bytes) => ({ bytes: Buffer.from(bytes.toString().replace('"', '"\udfff\\ud800')) }),
  (bytes) => ({ bytes: gzipSync(bytes), encoding: 'gzip' }),
  (bytes) => ({ bytes: brotliCompressSync(bytes), encoding: 'br' }),
  (bytes) => ({ bytes: gzipSync(bytes).subarray(0, -6), encoding: 'gzip' }),
  () => ({ bytes: UNFOLDING, encoding: 'gzip' }),
  () => ({ bytes: Buffer.alloc(1_048_577, '{') }),
];

const spoilt = fc.nat(SPOILT.length - 1).map(
  (which): Mutation =>
    (draft) => {
      const { headers, body } = shotOf(draft);
      const done = SPOILT[which]?.(Buffer.from(body ?? '{}'));
      if (!done) return draft;
      const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
      const encoding = done.encoding === undefined ? [] : [['content-encoding', done.encoding] as const];
      return { ...draft, headers: [...draft.headers, ...encoding], body: { as: 'raw', type, bytes: done.bytes } };
    },
);

/** One thing done to a request: most of the time to its body, its path or its query. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 8, arbitrary: member },
  { weight: 2, arbitrary: stranger },
  { weight: 1, arbitrary: otherBody },
  { weight: 4, arbitrary: pathParameter },
  { weight: 1, arbitrary: trail },
  { weight: 4, arbitrary: queryChange },
  { weight: 4, arbitrary: headerChange },
  { weight: 1, arbitrary: fc.constant(noCredential) },
  { weight: 1, arbitrary: otherMethod },
  { weight: 2, arbitrary: spoilt },
);

function withValue(draft: Draft, change: (value: unknown) => unknown): Draft {
  const { body } = draft;
  if (body?.as === 'raw') return draft;
  const changed: DraftBody = { as: body?.as ?? 'json', value: change(body?.value ?? {}) };
  return { ...draft, body: changed };
}

/** The value with what stands at one of its places, the `which`th of all, changed. */
function changedWithin(value: unknown, which: number, how: Change): unknown {
  const places = placesOf(value);
  const place = places[which % Math.max(places.length, 1)];
  return place ? changedAt(value, place, how) : value;
}

function placesOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [[key], ...placesOf(item).map((way) => [key, ...way])]);
}

function changedAt(value: unknown, [key = '', ...way]: readonly string[], how: Change): unknown {
  const entries = Object.entries(Object(value)).flatMap(([name, item]): [string, unknown][] => {
    if (name !== key) return [[name, item]];
    if (way.length > 0) return [[name, changedAt(item, way, how)]];
    if (how === 'left out') return [];
    if (how === 'doubled')
      return [
        [name, item],
        [`${name} `, item],
      ];
    return [[name, how === 'in a list' ? [item] : how.to]];
  });
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
