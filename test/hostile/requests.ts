import fc from 'fast-check';
import type { DescribedOperation } from '../../src/server/document.ts';
import { type Mutation, mutation } from './mutations.ts';
import { type Draft, type DraftBody, type Shot, shotOf } from './shot.ts';
import { anything, objectFor, text, valueFor } from './values.ts';

/** Requests to an operation by how well they fit it. */
export interface Requests {
  /** As its fixtures have them. */
  readonly valid: fc.Arbitrary<Shot>;
  /** With one thing, or two, done to them. */
  readonly nearlyValid: fc.Arbitrary<Shot>;
  /** Made from the schemas, without much regard to what they say. */
  readonly wild: fc.Arbitrary<Shot>;
}

/** Requests to this operation, of which the examples are good ones. */
export function requestsTo(operation: DescribedOperation, examples: readonly Draft[]): Requests {
  const wild = wildDraft(operation);
  const good = examples.length > 0 ? fc.constantFrom(...examples) : wild;
  const changes = fc.array(mutation, { minLength: 1, maxLength: 2 });
  const done = (change: (draft: Draft) => Draft) => (draft: Draft) => shotOf(patient(operation, change(draft)));
  const same: Mutation = (draft) => draft;
  return {
    valid: good.map(done(same)),
    nearlyValid: fc
      .tuple(good, changes)
      .map(([draft, all]) => done((it) => all.reduce((changed, change) => change(changed), it))(draft)),
    wild: wild.map(done(same)),
  };
}

/** Nobody waits for what never comes. */
function patient({ id }: DescribedOperation, draft: Draft): Draft {
  if (!id.endsWith('.wait')) return draft;
  return { ...draft, query: [...draft.query.filter(([name]) => !name.startsWith('timeout')), ['timeout', 0]] };
}

function wildDraft(operation: DescribedOperation): fc.Arbitrary<Draft> {
  const values = (place: string) => {
    const here = operation.parameters
      .filter((it) => it.in === place)
      .map(({ name, schema }) => [name, valueFor(schema)]);
    return fc.record(Object.fromEntries(here), { requiredKeys: [] }) as fc.Arbitrary<Record<string, unknown>>;
  };
  const parts = fc.record({ path: values('path'), query: values('query'), body: bodyFor(operation) });
  return parts.map(({ path, query, body }) => ({
    method: operation.method.toUpperCase(),
    template: operation.template,
    path,
    query: Object.entries(query),
    headers: [['authorization', 'Bearer any']],
    body,
  }));
}

const TYPES = ['application/json', 'application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data', ''];

function bodyFor({ bodies }: DescribedOperation): fc.Arbitrary<DraftBody | undefined> {
  const [schema] = bodies.values();
  if (!schema) return fc.constant(undefined);
  const fitting = fc
    .record({ as: fc.constantFrom('json', 'json', 'form'), value: objectFor(schema) })
    .map((body) => body as DraftBody);
  const other = anything.map((value): DraftBody => ({ as: 'json', value }));
  const raw = fc
    .record({ type: fc.constantFrom(...TYPES), text })
    .map(({ type, text: bytes }): DraftBody => ({ as: 'raw', type, bytes: bytes.toWellFormed() }));
  return fc.oneof({ weight: 6, arbitrary: fitting }, { weight: 1, arbitrary: other }, { weight: 1, arbitrary: raw });
}
