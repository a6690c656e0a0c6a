import type { Context } from '../core/context.ts';
import { BODY_LIMIT_BYTES } from './body.ts';
import { checkableQuery, collectQuery, type DecodedBody, decodeBody, decodePath, typedParameters } from './decode.ts';
import { answerTo, type Errand, refuse } from './errand.ts';
import { preferredExample, showExample } from './examples.ts';
import { type Met, meetFault, spoilTicket, suffer, whileBlocked } from './faults.ts';
import { Detour, type HttpRequest, type HttpResponse, Later, withHeaders } from './http.ts';
import { noteTicket } from './note.ts';
import type { Call, Provider } from './provider.ts';
import { violationsOf } from './violations.ts';

/** The body as it was decoded, or why there was nothing to decode. */
type Body = DecodedBody | Exclude<HttpRequest['body'], Buffer>;

/** What an operation answers: at once, when it is asked again, or when it has done what it has to do first. */
type Outcome = HttpResponse | Later | Detour;

/**
 * Takes a request down the road: rate limits, credential, decoding, validation, the operation, validation of its answer.
 * Never rejects: whatever is thrown on the way becomes an answer in the provider's words.
 */
export async function travel<Model>(errand: Errand<Model>): Promise<HttpResponse> {
  try {
    const wish = preferredExample(errand);
    return wish ? await showExample(errand, wish) : await metered(errand);
  } catch (error) {
    return answerTo(error, errand);
  }
}

/** Counts the request, whatever becomes of it, and shows on its answer what is left; one too many does nothing else. */
async function metered<Model>(errand: Errand<Model>): Promise<HttpResponse> {
  const { provider, match, request, meter } = errand;
  const { method, template } = match.target.described;
  const { headers, ip } = request;
  const sent = await decode(errand);
  const body = typeof sent === 'object' && sent.ok ? sent.value : undefined;
  const visit = { method, template, headers, ip, body };
  const met = meetFault(errand, body);
  const instead = met && (await suffer(errand, met.fault, visit));
  if (instead) return instead;
  const now = met ? { ...errand, context: errand.current() } : errand;
  const reading = meter?.(visit);
  const exceeded = reading?.exceeded;
  const answer = exceeded
    ? provider.fail({ kind: 'too_many_requests', exceeded }, request)
    : await perform(now, sent, met).catch((error: unknown) => answerTo(error, errand));
  return reading ? withHeaders(answer, reading.headers) : answer;
}

async function perform<Model>(errand: Errand<Model>, sent: Body, met: Met | undefined): Promise<HttpResponse> {
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
  const checks = await match.target.checks();
  const findings = checks.request({ path, query: checkableQuery(described, query), headers: request.headers, body });
  const violations = violationsOf(described, findings, call, request);
  errand.note.violations = violations;
  const answer =
    violations.length > 0
      ? provider.fail({ kind: 'invalid', operation: described, violations }, request)
      : await carryOut(errand, call, met);
  // An example that does not fit its schema is the fault of its document; those of ours are linted.
  const mismatches = described.exampleOnly ? [] : checks.answer(answer);
  if (mismatches.length > 0) {
    const reasons = mismatches.map(({ message }) => message).join('; ');
    context.log.bug(new Error(`${described.id} answered ${answer.status}, against its document: ${reasons}`));
  }
  return answer;
}

/** The answer to a call that fits its document. */
async function carryOut<Model>(errand: Errand<Model>, call: Call, met: Met | undefined): Promise<HttpResponse> {
  if (errand.match.target.described.exampleOnly) return showExample(errand, {});
  spoilTicket(errand, call);
  const outcome = whileBlocked(errand, met, () => ask(errand, errand.context, call));
  return isPending(outcome) ? patiently(errand, call, outcome) : outcome;
}

/** The answer of the operation, which may be to ask it again later or to wait for what it does. */
function ask<Model>(errand: Errand<Model>, context: Context<Model>, call: Call): Outcome {
  try {
    const { provider, match, note } = errand;
    const operation = operationOf(provider, match.target.described.id);
    const unwatch = context.tickets.watch((after, before) => noteTicket(note, after, before));
    try {
      return operation(context, call as Call<never, never, never>);
    } finally {
      unwatch();
    }
  } catch (error) {
    return isPending(error) ? error : answerTo(error, errand);
  }
}

/** Asks again after every change, until there is an answer. Nobody waits for it once the client or the emulator is gone. */
async function patiently<Model>(errand: Errand<Model>, call: Call, first: Later | Detour): Promise<HttpResponse> {
  const { changes } = errand;
  const { signal } = errand.request.client;
  const began = performance.now();
  let outcome: Outcome = first;
  while (outcome instanceof Later) {
    await changes.next(outcome.milliseconds, signal);
    const over = changes.ended || signal.aborted;
    const waited = over ? Number.POSITIVE_INFINITY : performance.now() - began;
    outcome = ask(errand, errand.current(), { ...call, waited });
  }
  return outcome instanceof Detour ? outcome.answer.catch((error: unknown) => answerTo(error, errand)) : outcome;
}

function isPending(outcome: unknown): outcome is Later | Detour {
  return outcome instanceof Later || outcome instanceof Detour;
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

function operationOf<Model>(provider: Provider<Model>, id: string) {
  const operation = provider.operations[id];
  if (!operation) throw new Error(`${provider.name} has no operation ${id}`);
  return operation;
}
