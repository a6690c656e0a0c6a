import type { Changes } from '../core/changes.ts';
import type { Context } from '../core/context.ts';
import type { Events } from '../core/events.ts';
import type { Journal } from '../core/journal.ts';
import { crossing, foreignHost, foreignSite, stranger } from './admission.ts';
import { type CompleteResponse, complete, crossOriginHeaders, httpDate } from './complete.ts';
import type { Contract, Endpoint } from './contract.ts';
import type { Errand } from './errand.ts';
import { type Flow, flow } from './flow.ts';
import { type HttpRequest, type HttpResponse, NOT_EMULATED, withHeaders } from './http.ts';
import { createNote, exchangeOf, type Note, noting } from './note.ts';
import { withoutBanner } from './page.ts';
import type { Meter, Perform, Provider } from './provider.ts';
import { travel } from './road.ts';
import type { Match } from './router.ts';
import { redactPath } from './secrets.ts';

/** A provider at work in one emulator. */
export interface Service {
  readonly provider: Provider;
  readonly contract: Contract;
  /** The context as it is now: a reset gives the provider a new one. */
  context(): Context;
  /** The meter as it is now: a reset puts a new one in its place. */
  meter(): Meter | undefined;
}

/** What answers the requests of an emulator is made of. */
export interface HandlerSettings {
  /** In the order in which their documents are asked for a path; where none has it, the last one that owns it counts. */
  readonly services: readonly Service[];
  /** Host names beyond the local ones under which clients may call. */
  readonly hostnames: readonly string[];
  /** Tells those who wait for something that it may have happened. */
  readonly changes: Changes;
  readonly journal: Journal;
  readonly events: Events;
  /** Whether pages say that they are emulated. */
  readonly banner: boolean;
  /** Resolves when every change so far is safe. */
  save(): Promise<void>;
}

/** Answers a request, whatever it came over. Never rejects. */
export type Handler = (request: HttpRequest) => Promise<CompleteResponse>;

const HEALTH_PATHS = new Set(['/health', '/healthz', '/readyz']);

/** Everything between reading a request and writing its answer: whose it is, guards, the road, the save, the headers. */
export function createHandler(settings: HandlerSettings): Handler {
  const last = settings.services.at(-1);
  if (!last) throw new Error('An emulator needs at least one provider.');
  return async (request) => {
    const note = createNote();
    const began = performance.now();
    const call = rpcCall(request, settings, note);
    const service = call?.service ?? serviceFor(request, settings) ?? last;
    const { clock, log, sequence } = service.context();
    const extra = {
      date: httpDate(clock.now()),
      // Where things stood when the request came in: whatever it issues comes after that.
      'x-ticketstub-cursor': String(sequence.last),
      ...crossOriginHeaders(request, crossing(request, service, settings)),
    };
    let answer: CompleteResponse;
    try {
      const response = await (call?.answer ?? answerTo(request, service, settings, note));
      const whole = complete(settings.banner ? response : withoutBanner(response), extra);
      answer = {
        status: whole.status,
        headers: whole.headers,
        body: feeding(request, response, settings) ?? whole.body,
        trailers: whole.trailers,
        redeemed: note.redeemed,
        dropped: note.dropped,
      };
    } catch (error) {
      log.bug(error);
      answer = complete(service.provider.fail({ kind: 'internal' }, request), extra);
    }
    if (answer.headers['x-ticketstub'] === NOT_EMULATED['x-ticketstub']) {
      const mend = note.rpc ? '' : " --extend answers it from the vendor's own document.";
      noting(service.context(), note).log.warn(`not emulated: ${request.method} ${redactPath(request.path)}.${mend}`);
    }
    if (!HEALTH_PATHS.has(request.path) && service.provider.journaled) {
      const times = { at: clock.now(), took: performance.now() - began };
      try {
        const exchange = settings.journal.add(exchangeOf(service.provider.name, request, answer, times, note));
        settings.events.tell({ type: 'request', exchange });
      } catch (error) {
        log.bug(error);
      }
    }
    return answer;
  };
}

/** The body of an answer that has a feed; whoever asks for its head alone gets none. */
function feeding(request: HttpRequest, { feed }: HttpResponse, { events }: HandlerSettings): Flow | undefined {
  return feed && request.method !== 'HEAD' ? flow(feed, events.changes, request.client.signal) : undefined;
}

/** The service that the request is an rpc call to, and its answer. A preflight is no call. */
function rpcCall(request: HttpRequest, settings: HandlerSettings, note: Note) {
  if (request.method === 'OPTIONS') return undefined;
  for (const service of settings.services) {
    const answer = service.provider.rpc?.(request, performer(request, service, settings, note));
    if (answer) {
      note.rpc = true;
      return { service, answer: answer.then((given) => guardedCall(given, request, service, settings, note)) };
    }
  }
  return undefined;
}

/** What an rpc call is answered: what was refused before it stood for a request says no more to strangers than the rest. */
function guardedCall(
  answer: HttpResponse,
  call: HttpRequest,
  service: Service,
  settings: HandlerSettings,
  { performed }: Note,
): HttpResponse {
  const reason = performed ? undefined : stranger(call, service, settings);
  return reason === undefined ? answer : service.provider.fail({ kind: 'forbidden', reason }, call);
}

/** The service whose document describes the path, else the last one that owns it. */
function serviceFor({ method, path, headers }: HttpRequest, { services }: HandlerSettings): Service | undefined {
  // A preflight is for whoever will get the request that it announces.
  const announced = (method === 'OPTIONS' && headers['access-control-request-method']) || method;
  return (
    services.find(({ contract }) => contract.match(announced, path)) ??
    services.findLast(({ provider }) => provider.owns(path))
  );
}

async function answerTo(
  request: HttpRequest,
  service: Service,
  settings: HandlerSettings,
  note: Note,
): Promise<HttpResponse> {
  return onceSaved(await guarded(request, service, settings, note), request, service, settings);
}

async function guarded(
  request: HttpRequest,
  service: Service,
  settings: HandlerSettings,
  note: Note,
): Promise<HttpResponse> {
  const { provider, contract } = service;
  const { method, path } = request;
  const foreign = foreignHost(request, settings);
  if (foreign !== undefined) return provider.fail({ kind: 'forbidden', reason: foreign }, request);
  if (HEALTH_PATHS.has(path)) return { status: 200, body: { status: 'ok' } };
  if (method === 'OPTIONS' && crossing(request, service, settings)) return { status: 204 };
  const uninvited = foreignSite(request, service, settings);
  if (uninvited !== undefined) return provider.fail({ kind: 'forbidden', reason: uninvited }, request);

  const match = contract.match(method, path);
  if (match) return travel(errandOf(service, match, request, settings, note));
  const pathExists = contract.describes(path);
  return withHeaders(provider.fail({ kind: 'not_found', pathExists }, request), NOT_EMULATED);
}

/** Takes what an rpc call stands for down the road. The guards look at the call itself: it is what a browser sends. */
function performer(call: HttpRequest, service: Service, settings: HandlerSettings, note: Note): Perform {
  return async (operation, parameters, request) => {
    const { provider, contract } = service;
    const context = service.context();
    // Half a surrogate pair, which JSON can hold, has no place in a path.
    const encoded = Object.entries(parameters).map(([name, value]) => [name, encodeURIComponent(value.toWellFormed())]);
    const answer = async (): Promise<HttpResponse> => {
      const reason = stranger(call, service, settings);
      if (reason !== undefined) return provider.fail({ kind: 'forbidden', reason }, request);
      const target = contract.endpoint(operation);
      if (!target) throw new Error(`${provider.name} describes no operation ${operation}`);
      const match = { target, parameters: Object.fromEntries(encoded) };
      return onceSaved(await travel(errandOf(service, match, request, settings, note)), request, service, settings);
    };
    const response = await answer().catch((error: unknown) => {
      context.log.bug(error);
      return provider.fail({ kind: 'internal' }, request);
    });
    const path = encoded.reduce((way, [name, value]) => way.replace(`{${name}}`, value ?? ''), request.path);
    note.performed = { request: { ...request, path }, response };
    return response;
  };
}

function errandOf(
  service: Service,
  match: Match<Endpoint>,
  request: HttpRequest,
  { changes }: HandlerSettings,
  note: Note,
): Errand<unknown> {
  const { provider } = service;
  note.operation = match.target.described.id;
  const current = () => noting(service.context(), note);
  return { provider, context: current(), current, changes, meter: service.meter(), match, request, note };
}

/** The answer once every change is safe; the provider's word that it cannot be saved otherwise. */
async function onceSaved(
  answer: HttpResponse,
  request: HttpRequest,
  { provider, context }: Service,
  { save }: HandlerSettings,
): Promise<HttpResponse> {
  try {
    await save();
    return answer;
  } catch (error) {
    const { message } = error as Error;
    context().log.warn(`the data file could not be written: ${message}`);
    return provider.fail({ kind: 'unavailable', reason: 'The state could not be saved.' }, request);
  }
}
