import fc from 'fast-check';
import { change, changedWithin } from './json-places.ts';
import { GUARDED, HEADERS } from './odd-headers.ts';
import { type Draft, type DraftBody, shotOf } from './shot.ts';
import { SPOILT } from './spoilt-bytes.ts';
import { anything, text } from './values.ts';

/** One thing that is done to a request that would be fine without it. */
export type Mutation = (draft: Draft) => Draft;

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
