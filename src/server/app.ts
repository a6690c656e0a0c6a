import express, { type Express, type Request, type Response } from 'express';
import type { Context } from '../core/context.ts';
import type { Contract } from './contract.ts';
import { isCrossSite, isKnownHost } from './guard.ts';
import { contentSecurityPolicy, Html } from './html.ts';
import { contentTypeOf, type HttpRequest, type HttpResponse } from './http.ts';
import type { Meter, Provider } from './provider.ts';
import { BODY_LIMIT_BYTES, travel } from './road.ts';

/** A provider at work in one emulator. */
export interface Service {
  readonly provider: Provider;
  readonly contract: Contract;
  /** The context as it is now: a reset gives the provider a new one. */
  context(): Context;
  /** The meter as it is now: a reset puts a new one in its place. */
  meter(): Meter | undefined;
}

/** What the server of an emulator is made of. */
export interface AppSettings {
  /** In the order in which they are asked for a path; the last one owns what no other does. */
  readonly services: readonly Service[];
  /** Host names beyond the local ones under which clients may call. */
  readonly hostnames: readonly string[];
  /** What links are built on instead of the origin that a client used. */
  readonly publicUrl: string | undefined;
  /** Resolves when every change so far is safe. */
  save(): Promise<void>;
}

const HEALTH_PATHS = new Set(['/health', '/healthz', '/readyz']);
const PREFLIGHT_SECONDS = 600;

/** The HTTP/1.1 server of an emulator: reads a request once, lets it travel, saves, writes the answer. */
export function createApp(settings: AppSettings): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  const readBody = express.raw({ type: () => true, limit: BODY_LIMIT_BYTES });
  app.use((request, response, next) => {
    readBody(request, response, (error?: { readonly status?: number }) => {
      if (error) request.body = error.status === 413 ? 'too_large' : 'unreadable';
      next();
    });
  });
  app.use((request, response) => respond(request, response, settings));
  return app;
}

async function respond(from: Request, to: Response, settings: AppSettings): Promise<void> {
  const request = readRequest(from, settings);
  const service = serviceFor(settings.services, request);
  const { clock, log } = service.context();
  const extra = { date: new Date(clock.now()).toUTCString(), ...crossOriginHeaders(request, service) };
  try {
    write(to, await onceSaved(await guarded(request, service, settings), request, service, settings), extra);
  } catch (error) {
    log.bug(error);
    write(to, service.provider.fail({ kind: 'internal' }, request), extra);
  }
}

/** The answer once every change is safe; the provider's word that it cannot be saved otherwise. */
async function onceSaved(
  answer: HttpResponse,
  request: HttpRequest,
  { provider, context }: Service,
  { save }: AppSettings,
): Promise<HttpResponse> {
  try {
    await save();
    return answer;
  } catch (error) {
    const reason = (error as Error).message;
    context().log.warn(`the data file could not be written: ${reason}`);
    return provider.fail({ kind: 'unavailable', reason }, request);
  }
}

function readRequest(from: Request, { publicUrl }: AppSettings): HttpRequest {
  // A client may name the whole URL, as it does to a proxy.
  const [path = '/', ...query] = from.url.replace(/^https?:\/\/[^/?]*/i, '').split('?');
  const headers = Object.entries(from.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
  const host = from.headers.host ?? `localhost:${from.socket.localPort}`;
  return {
    method: from.method,
    path,
    query: query.join('?'),
    headers: Object.fromEntries(headers),
    body: from.body ?? Buffer.alloc(0),
    ip: from.socket.remoteAddress ?? '',
    origin: publicUrl ?? `${from.secure ? 'https' : 'http'}://${host}`,
  };
}

/** The provider whose document describes the request's path, else the one that owns it. */
function serviceFor(services: readonly Service[], { method, path }: HttpRequest): Service {
  const service =
    services.find(({ contract }) => contract.match(method, path)) ??
    services.find(({ provider }) => provider.owns(path)) ??
    services.at(-1);
  if (!service) throw new Error('An emulator needs at least one provider.');
  return service;
}

async function guarded(request: HttpRequest, service: Service, settings: AppSettings): Promise<HttpResponse> {
  const { provider, contract } = service;
  const { method, path, headers } = request;
  if (headers['host'] !== undefined && !isKnownHost(headers['host'], settings.hostnames)) {
    const reason = `This emulator does not answer to the host ${headers['host']}; name it with --hostname.`;
    return provider.fail({ kind: 'forbidden', reason }, request);
  }
  if (HEALTH_PATHS.has(path)) return { status: 200, body: { status: 'ok' } };
  const from = headers['origin'];
  const allowed = from !== undefined && provider.allowsOrigin(path, from);
  if (method === 'OPTIONS' && allowed) return { status: 204 };
  if (isCrossSite(request) && !allowed) {
    const reason = 'Requests from pages of other sites are refused here.';
    return provider.fail({ kind: 'forbidden', reason }, request);
  }
  const match = contract.match(method, path);
  if (match) return travel({ provider, context: service.context(), meter: service.meter(), match, request });
  service.context().log.warn(`not emulated: ${method} ${path}. --extend answers it from the vendor's own document.`);
  const { headers: given, ...refusal } = provider.fail({ kind: 'not_found' }, request);
  return { ...refusal, headers: { ...given, 'x-ticketstub': 'not-emulated' } };
}

/** What lets a front end of another origin read the answer, where the provider allows it. */
function crossOriginHeaders({ path, headers }: HttpRequest, { provider }: Service): Record<string, string> {
  const from = headers['origin'];
  if (from === undefined || !provider.allowsOrigin(path, from)) return {};
  return {
    'access-control-allow-origin': from,
    'access-control-expose-headers': '*',
    vary: 'Origin',
    ...(headers['access-control-request-method'] !== undefined && {
      'access-control-allow-methods': headers['access-control-request-method'],
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
      'access-control-max-age': String(PREFLIGHT_SECONDS),
    }),
  };
}

function write(to: Response, { status, headers, body }: HttpResponse, extra: Readonly<Record<string, string>>): void {
  if (to.destroyed) return;
  const type = contentTypeOf(body);
  const plain = body instanceof Html ? body.text : body;
  const text = typeof plain === 'string' || plain === undefined ? plain : JSON.stringify(plain);
  to.status(status).set({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(type !== undefined && { 'content-type': type }),
    ...(body instanceof Html && {
      'content-security-policy': contentSecurityPolicy(body),
      // Not no-referrer: with that, a browser sends the page's own forms with an origin of null.
      'referrer-policy': 'same-origin',
    }),
    ...extra,
    ...headers,
  });
  to.end(text);
}
