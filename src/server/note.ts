import { beginningOf } from '../core/beginning-of.ts';
import type { Context } from '../core/context.ts';
import type { Exchange } from '../core/journal.ts';
import { type Ticket, wasRedeemed } from '../core/ticket.ts';
import type { CompleteResponse } from './complete.ts';
import { isFlow } from './flow.ts';
import { Html } from './html.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import type { Violation } from './provider.ts';

/** What is found out about a request on its way, for the journal. */
export interface Note {
  /** Whether it came over one of the vendor's rpc protocols. */
  rpc: boolean;
  operation: string | null;
  violations: readonly Violation[];
  readonly warnings: string[];
  readonly ticketIds: Set<string>;
  /** The tickets that it redeemed: nobody else did. */
  readonly redeemed: Set<string>;
  /** The fault that it met. */
  faultId: string | null;
  /** Whether the connection is to be cut instead of an answer. */
  dropped: boolean;
  /** What an rpc call stood for, and what that was answered. */
  performed?: { readonly request: HttpRequest; readonly response: HttpResponse };
}

/** So many violations are kept of a request: a body of a mebibyte may have a hundred thousand. */
const VIOLATIONS_KEPT = 100;
/** As much as is kept of a body, in bytes. */
const BODY_KEPT = 16_384;

export function createNote(): Note {
  return {
    rpc: false,
    operation: null,
    violations: [],
    warnings: [],
    ticketIds: new Set(),
    redeemed: new Set(),
    faultId: null,
    dropped: false,
  };
}

/** Notes what becomes of a ticket that is now as `after` and was as `before`. */
export function noteTicket(note: Note, after: Ticket | undefined, before: Ticket | undefined): void {
  if (!after) return;
  note.ticketIds.add(after.id);
  if (wasRedeemed(after) && !(before && wasRedeemed(before))) note.redeemed.add(after.id);
}

/** The context, with its warnings noted too. */
export function noting<Model>(context: Context<Model>, { warnings }: Note): Context<Model> {
  const { log } = context;
  const warn = (line: string) => {
    warnings.push(line);
    log.warn(line);
  };
  return { ...context, log: { info: log.info, warn, bug: log.bug } };
}

/** What the journal keeps of a request that has been answered. */
export function exchangeOf(
  provider: string,
  call: HttpRequest,
  answer: CompleteResponse,
  { at, took }: Pick<Exchange, 'at' | 'took'>,
  note: Note,
): Omit<Exchange, 'id' | 'sequence'> {
  const { request, response } = note.performed ?? { request: call, response: answer };
  const { origin, path, query } = request;
  const sent = { status: response.status, headers: response.headers ?? {}, body: textOf(response.body) };
  return {
    at,
    took,
    provider,
    operation: note.operation,
    protocol: protocolOf(call, note),
    request: {
      method: request.method,
      url: `${origin}${path}${query && `?${query}`}`,
      headers: request.headers,
      body: typeof request.body === 'string' ? undefined : textOf(request.body),
    },
    response: note.dropped ? { status: null, headers: {}, body: undefined } : sent,
    violations: note.violations
      .slice(0, VIOLATIONS_KEPT)
      .map(({ in: place, path: way, keyword }) => ({ in: place, path: way, keyword })),
    warnings: note.warnings,
    ticketIds: [...note.ticketIds],
    faultId: note.faultId,
  };
}

function protocolOf({ headers }: HttpRequest, { rpc }: Note): Exchange['protocol'] {
  if (!rpc) return 'rest';
  const [protocol, web] = /^application\/grpc(-web)?/i.exec(headers['content-type'] ?? '') ?? [];
  if (protocol === undefined) return 'connect';
  return web === undefined ? 'grpc' : 'grpc-web';
}

function textOf(body: HttpResponse['body'] | CompleteResponse['body']): string | undefined {
  if (body === undefined || isFlow(body)) return undefined;
  if (body instanceof Uint8Array) return body.length === 0 ? undefined : bytesOf(body).toString('utf8', 0, BODY_KEPT);
  const text = typeof body === 'string' ? body : body instanceof Html ? body.text : JSON.stringify(body);
  return beginningOf(text, BODY_KEPT);
}

/** The bytes, where they are. */
function bytesOf(body: Uint8Array): Buffer {
  return body instanceof Buffer ? body : Buffer.from(body.buffer, body.byteOffset, body.length);
}
