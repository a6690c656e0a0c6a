import type { Changes } from '../core/changes.ts';
import type { Context } from '../core/context.ts';
import { type Diagnostic, type Endpoint, type ExampleWish, exampleOf, throughPrism } from './contract.ts';
import { checkableQuery, collectQuery, type DecodedBody, decodeBody, decodePath, typedParameters } from './decode.ts';
import { HttpError, type HttpRequest, type HttpResponse, Later } from './http.ts';
import type { Note } from './note.ts';
import type { Call, Failure, Meter, Provider } from './provider.ts';
import type { Match } from './router.ts';
import { violationsOf } from './violations.ts';

/** A request, and where it leads. */
export interface Errand<Model> {
  readonly provider: Provider<Model>;
  readonly context: Context<Model>;
  /** The context as it is now: a reset gives the provider a new one. */
  current(): Context<Model>;
  readonly changes: Changes;
  readonly match: Match<Endpoint>;
  readonly request: HttpRequest;
  readonly note: Note;
  /** Absent where nothing is counted. */
  readonly meter: Meter | undefined;
}

/** The body as it was decoded, or why there was nothing to decode. */
type Body = DecodedBody | Exclude<HttpRequest['body'], Buffer>;

/** Larger bodies are refused. */
export const BODY_LIMIT_BYTES = 1_048_576;

/**
 * Takes a request down the road: rate limits, credential, decoding, validation, the operation, validation of its answer.
 * Never rejects: whatever is thrown on the way becomes an answer in the provider's words.
 */
export async function travel<Model>(errand: Errand<Model>): Promise<HttpResponse> {
  try {
    const wish = preferredExample(errand);
    return wish ? await example(errand, wish) : await metered(errand);
  } catch (error) {
    return answerTo(error, errand);
  }
}

/** Counts the request, whatever becomes of it, and shows on its answer what is left; one too many does nothing else. */
async function metered<Model>(errand: Errand<Model>): Promise<HttpResponse> {
  const { provider, match, request, meter } = errand;
  const { method, template } = match.target.described;
  const { headers, ip } = request;
  const body = await decode(errand);
  const value = typeof body === 'object' && body.ok ? body.value : undefined;
  const reading = meter?.({ method, template, headers, ip, body: value });
  const exceeded = reading?.exceeded;
  const answer = exceeded
    ? provider.fail({ kind: 'too_many_requests', exceeded }, request)
    : await perform(errand, body).catch((error: unknown) => answerTo(error, errand));
  return reading ? { ...answer, headers: { ...answer.headers, ...reading.headers } } : answer;
}

async function perform<Model>(errand: Errand<Model>, sent: Body): Promise<HttpResponse> {
  const { provider, context, match, request } = errand;
  const { described } = match.target;

  const caller = described.scopes && provider.authenticate(context, request, described.scopes);
  if (described.acts && request.method === 'HEAD') return { status: 200 };
  const path = decodePath(match.parameters) ?? refuse(errand, { kind: 'malformed_path' });
  const query = provider.readQuery?.(described, request.query) ?? collectQuery(request.query);
  const body = readBody(errand, sent);
  const call: Call = {
    path: typedParameters(described, 'path', path),
    query: typedParameters(described, 'query', query),
    body,
    method: request.method,
    headers: request.headers,
    origin: request.origin,
    ip: request.ip,
    waited: 0,
    ...(caller && { caller }),
  };
  const documented = described.exampleOnly ? await example(errand, {}) : undefined;

  let outcome: HttpResponse | Later | undefined;
  const candidate = { path, query: checkableQuery(described, query), headers: request.headers, body };
  const check = (answer: (diagnostics: readonly Diagnostic[]) => HttpResponse) =>
    throughPrism(match.target, candidate, answer);
  let mismatches = await check((diagnostics) => {
    try {
      const violations = violationsOf(described, diagnostics, call, request);
      errand.note.violations.push(...violations);
      if (violations.length > 0) refuse(errand, { kind: 'invalid', operation: described, violations });
      outcome = documented ?? ask(errand, context, call);
    } catch (error) {
      outcome = answerTo(error, errand);
    }
    return outcome instanceof Later ? { status: 204 } : outcome;
  });
  if (outcome instanceof Later) {
    const waited = await patiently(errand, call, outcome);
    outcome = waited;
    mismatches = await check(() => waited);
  }
  if (!outcome) throw new Error(`${described.id}: Prism did not ask for an answer`);
  if (mismatches.length > 0) {
    const reasons = mismatches.map(({ message }) => message).join('; ');
    context.log.bug(new Error(`${described.id} answered ${outcome.status}, against its document: ${reasons}`));
  }
  return outcome;
}

/** The answer of the operation, which may be to ask it again later. */
function ask<Model>(errand: Errand<Model>, context: Context<Model>, call: Call): HttpResponse | Later {
  try {
    const { provider, match, note } = errand;
    const operation = operationOf(provider, match.target.described.id);
    const work = () => operation(context, call as Call<never, never, never>);
    return context.tickets.watched(work, (id) => note.ticketIds.add(id));
  } catch (error) {
    return error instanceof Later ? error : answerTo(error, errand);
  }
}

/** Asks again after every change, until there is an answer. Nobody waits for it once the client or the emulator is gone. */
async function patiently<Model>(errand: Errand<Model>, call: Call, first: Later): Promise<HttpResponse> {
  const { changes, request } = errand;
  const began = performance.now();
  let outcome: HttpResponse | Later = first;
  while (outcome instanceof Later) {
    await changes.next(outcome.milliseconds, request.signal);
    const over = changes.ended || request.signal.aborted;
    const waited = over ? Number.POSITIVE_INFINITY : performance.now() - began;
    outcome = ask(errand, errand.current(), { ...call, waited });
  }
  return outcome;
}

async function decode<Model>({ provider, context, match, request }: Errand<Model>): Promise<Body> {
  const { bodies, exampleOnly } = match.target.described;
  if (bodies.size === 0) return { ok: true, value: undefined };
  if (typeof request.body === 'string') return request.body;
  if (provider.readBody && !exampleOnly && bodies.has('application/json')) {
    return { ok: true, value: provider.readBody(context, match.target.described, request.body) };
  }
  return decodeBody(request.body, request.headers['content-type'], bodies);
}

function readBody<Model>(errand: Errand<Model>, body: Body): unknown {
  if (body === 'too_large') return refuse(errand, { kind: 'too_large', limit: BODY_LIMIT_BYTES });
  if (body === 'unreadable') {
    return refuse(errand, { kind: 'malformed_body', reason: 'The body could not be read.' });
  }
  // JSON's null is no body, as the vendors' frameworks have it.
  if (body.ok) return body.value ?? undefined;
  if (body.kind === 'malformed') return refuse(errand, { kind: 'malformed_body', reason: body.reason });
  const accepted = [...errand.match.target.described.bodies.keys()];
  return refuse(errand, { kind: 'unsupported_media_type', accepted });
}

/** `Prefer: code=404` and `Prefer: example=name` show a documented state without arranging it. */
function preferredExample<Model>(errand: Errand<Model>): ExampleWish | undefined {
  const { match, request } = errand;
  const preferences = new URLSearchParams((request.headers['prefer'] ?? '').replaceAll(/\s*[,;]\s*/g, '&'));
  const code = preferences.get('code')?.replaceAll('"', '');
  const name = preferences.get('example')?.replaceAll('"', '');
  if (code === undefined && name === undefined) return undefined;
  const { id, answers, examples } = match.target.described;
  if (name !== undefined && !examples.has(name)) {
    const reason = `${id} has no example ${name}; it has ${[...examples.keys()].join(', ')}.`;
    return refuse(errand, { kind: 'no_example', reason });
  }
  const named = examples.get(name ?? '');
  const status = code === undefined ? named?.status : Number(code);
  if (status === undefined || !answers.has(status)) {
    const reason = `${id} documents no status ${code}; it documents ${[...answers.keys()].join(', ')}.`;
    return refuse(errand, { kind: 'no_example', reason });
  }
  return { code: status, ...(name !== undefined && named && { exampleKey: name, mediaTypes: [named.mediaType] }) };
}

async function example<Model>(errand: Errand<Model>, wish: ExampleWish): Promise<HttpResponse> {
  const { provider, match, request } = errand;
  const { id, answers } = match.target.described;
  const shown = await exampleOf(match.target, wish);
  if (!shown) return refuse(errand, { kind: 'no_example', reason: `${id} documents no answer that could be shown.` });
  const { status, headers, body } = shown;
  if (status < 400 || body !== undefined) return shown;
  // A refusal that the document has no body for.
  const worded = provider.fail({ kind: 'documented', status, description: answers.get(status) ?? '' }, request);
  return { ...worded, headers: { ...worded.headers, ...headers } };
}

/** What a throw means to the client: a refusal is its own answer, anything else is a fault of ours. */
function answerTo<Model>(error: unknown, { provider, context, request }: Errand<Model>): HttpResponse {
  if (error instanceof HttpError) return error.response;
  context.log.bug(error);
  return provider.fail({ kind: 'internal' }, request);
}

function operationOf<Model>(provider: Provider<Model>, id: string) {
  const operation = provider.operations[id];
  if (!operation) throw new Error(`${provider.name} has no operation ${id}`);
  return operation;
}

/** Ends the errand with the provider's words for a failure. */
function refuse<Model>({ provider, request }: Errand<Model>, failure: Failure): never {
  throw new HttpError(provider.fail(failure, request));
}
