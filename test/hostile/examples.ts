import type { DescribedOperation } from '../../src/server/document.ts';
import {
  arrange,
  filled,
  find,
  headersOf,
  optionsFor,
  type Place,
  type ProviderName,
} from '../support/fixture-steps.ts';
import { type FixtureCase, type FixtureRequest, readFixtures } from '../support/fixtures.ts';
import type { Draft, DraftBody } from './shot.ts';
import { cases } from './tally.ts';
import type { Target } from './target.ts';

/** Cases of the fixtures that are tried for each operation. */
const CASES = 8;
/** Of these, as many as need other requests before them. */
const ARRANGED = Math.min(cases(1), 4);

const fixtures = {
  auth0: readFixtures('auth0'),
  inspect: readFixtures('inspect'),
  zitadel: readFixtures('zitadel'),
};

/** The options of an emulator in which the operation can succeed: most can in the one that everybody gets. */
export function optionsOf(provider: ProviderName, { id }: DescribedOperation): object | undefined {
  const good = (fixtures[provider].get(id) ?? []).filter(({ response }) => response.status < 400);
  const [first] = good;
  return !first || good.some(isOrdinary) ? undefined : optionsFor(provider, first);
}

/** Requests to this operation as its fixtures have them, after what they presuppose was brought about. */
export async function examplesOf(
  target: Target,
  provider: ProviderName,
  operation: DescribedOperation,
  options: object | undefined,
): Promise<Draft[]> {
  const place = find(provider, `${provider}:${operation.id}`);
  const all = fixtures[provider].get(operation.id) ?? [];
  const usable = options
    ? all.filter((fixture) => JSON.stringify(optionsFor(provider, fixture)) === JSON.stringify(options))
    : all.filter(isOrdinary);
  const drafts: Draft[] = [];
  for (const fixture of chosen(usable)) {
    // What one case brings about may be in the way of the next: then it is left out.
    const kept = await arrange(target, provider, fixture).catch((error) => {
      if (drafts.length === 0) throw error;
    });
    if (kept) drafts.push(draftOf(place, filled(fixture.request ?? {}, kept)));
  }
  return drafts;
}

function isOrdinary({ given }: FixtureCase): boolean {
  return given?.seed === undefined && given?.options === undefined;
}

/** Those that succeed go first. */
function chosen(all: readonly FixtureCase[]): FixtureCase[] {
  const sorted = all.toSorted(
    (one, other) => Number(one.response.status >= 400) - Number(other.response.status >= 400),
  );
  const arranged = sorted.filter(({ given }) => given?.before !== undefined).slice(0, ARRANGED);
  const alone = sorted.filter(({ given }) => given?.before === undefined).slice(0, CASES - arranged.length);
  return [...arranged, ...alone];
}

function draftOf(place: Place, request: FixtureRequest): Draft {
  const { path = {}, rawPath, query = {} } = request;
  const { method, template } = place.operation;
  const headers = Object.entries(headersOf(place, request)).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  return {
    method: method.toUpperCase(),
    template,
    path,
    rawPath,
    query: Object.entries(query).flatMap(([name, value]) => [value].flat().map((item) => [name, item] as const)),
    headers,
    body: bodyOf(request),
    astray: headers.some(([name]) => name === 'prefer' || name === 'origin' || name.startsWith('sec-')),
  };
}

function bodyOf({ body, form, text, size }: FixtureRequest): DraftBody | undefined {
  if (form) return { as: 'form', value: form };
  if (size !== undefined) return { as: 'raw', type: 'application/json', bytes: 'x'.repeat(size) };
  if (text !== undefined) return { as: 'raw', type: '', bytes: text };
  return body === undefined ? undefined : { as: 'json', value: body };
}
