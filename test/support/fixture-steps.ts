import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { auth0 } from '../../src/providers/auth0/index.ts';
import { inspect } from '../../src/providers/inspect/index.ts';
import { zitadel } from '../../src/providers/zitadel/index.ts';
import { DEFAULT_SEED } from '../../src/seed.ts';
import { Contract } from '../../src/server/contract.ts';
import type { DescribedOperation } from '../../src/server/document.ts';
import type { Answer, TestEmulator } from './emulator.ts';
import type { FixtureCase, FixtureRequest } from './fixtures.ts';

export type ProviderName = 'auth0' | 'inspect' | 'zitadel';

const seed = parse(readFileSync(DEFAULT_SEED, 'utf8')) as Readonly<Record<'auth0' | 'zitadel', object>>;

export const contracts = {
  auth0: Contract.load(auth0.document),
  inspect: Contract.load(inspect.document),
  zitadel: Contract.load(zitadel.document),
};

/** An operation, and where it is described. */
export interface Place {
  readonly provider: ProviderName;
  readonly contract: Contract;
  readonly operation: DescribedOperation;
}

/** What was kept of answers, by name. */
export type Kept = ReadonlyMap<string, string>;

/** How an emulator is started for a case of this provider. */
export function optionsFor(provider: ProviderName, { given = {} }: Pick<FixtureCase, 'given'>) {
  const vendor = provider === 'zitadel' ? 'zitadel' : 'auth0';
  return {
    providers: [vendor] as const,
    ...given.options,
    seed: { ...seed, [vendor]: { ...seed[vendor], ...given.seed } },
  };
}

/** What is sent to, or has to wait. */
type Arranged = Pick<TestEmulator, 'send'> & { pass(seconds: number): void | Promise<void> };

/** Brings about what a case presupposes, and keeps of it what the case asks for. */
export async function arrange(
  emulator: Arranged,
  provider: ProviderName,
  { given = {} }: Pick<FixtureCase, 'given'>,
): Promise<Kept> {
  const kept = new Map<string, string>();
  for (const { operation, keep = {}, ...sent } of given.before ?? []) {
    const answer = await call(emulator, find(provider, operation), sent, kept);
    for (const [name, { from, match }] of Object.entries(keep)) kept.set(name, pick(answer, from, match));
  }
  if (given.pass !== undefined) await emulator.pass(given.pass);
  return kept;
}

/**
 * The operation of this name: of the provider that stands in front of it, else of that of the fixture; those of `inspect`
 * tell of Auth0's.
 */
export function find(own: ProviderName, name: string): Place {
  const [, other, id = name] = /^(auth0|inspect|zitadel):(.+)$/.exec(name) ?? [];
  const provider = (other ?? (own === 'inspect' ? 'auth0' : own)) as ProviderName;
  const contract = contracts[provider];
  const operation = contract.operations.find((each) => each.id === id);
  if (!operation) throw new Error(`there is no operation ${name}`);
  return { provider, contract, operation };
}

/** Sends the request of a case. */
export async function call(
  emulator: Pick<TestEmulator, 'send'>,
  place: Place,
  given: FixtureRequest,
  kept: Kept,
): Promise<Answer> {
  const { method, template } = place.operation;
  const request = filled(given, kept);
  const { path = {}, rawPath, query = {}, body, form, text, size } = request;
  const target = rawPath ?? template.replaceAll(/\{(.+?)\}/g, (_, key) => encodeURIComponent(path[key] ?? ''));
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    [value].flat().map((item): [string, string] => [key, String(item)]),
  );
  const search = new URLSearchParams(pairs).toString();
  return emulator.send(method.toUpperCase(), `${target}${search && `?${search}`}`, {
    headers: headersOf(place, request),
    body: form ? new URLSearchParams(form) : size === undefined ? (text ?? body) : 'x'.repeat(size),
  });
}

/** The headers of a request, with the credential of a caller who may do everything unless the case has its own. */
export function headersOf({ provider, operation: { scopes } }: Place, { headers = {} }: FixtureRequest) {
  const asks = provider === 'zitadel' ? scopes !== undefined : scopes?.length;
  const sent = { ...(asks && { authorization: 'Bearer any' }), ...headers };
  return Object.fromEntries(Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== null));
}

function pick(answer: Answer, from: string, match: string | undefined): string {
  const [source, ...way] = from.split('.');
  const sources: Readonly<Record<string, () => unknown>> = {
    header: () => answer.headers.get(way.join('.')),
    text: () => answer.text,
    body: () => way.reduce((at, key) => at?.[key], answer.json),
  };
  const value = String(sources[source ?? '']?.());
  const found = match === undefined ? value : new RegExp(match).exec(value)?.[1];
  if (found === undefined) throw new Error(`nothing at ${from} matches ${match}: ${answer.text}`);
  return found;
}

/** The fixture with every `{{name}}` replaced by what was kept under that name. */
export function filled<T>(value: T, kept: Kept): T {
  if (typeof value === 'string') return value.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => kept.get(name) ?? '') as T;
  if (Array.isArray(value)) return value.map((item) => filled(item, kept)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, kept)])) as T;
}
