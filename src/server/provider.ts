import type { Clock } from '../core/clock.ts';
import type { Context, UserView } from '../core/context.ts';
import type { Random } from '../core/random.ts';
import type { Ticket } from '../core/ticket.ts';
import type { RedeemingPage } from '../core/visit.ts';
import type { DescribedOperation } from './document.ts';
import type { Html } from './html.ts';
import type { HttpRequest, HttpResponse } from './http.ts';

/** A schema of a document, as far as errors are worded from it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  /** That of properties which have no name in the schema. */
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** One way in which a request does not fit its document. */
export interface Violation {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** The way to the value: property names and array positions, or a parameter's name; empty for the whole body. */
  readonly path: readonly string[];
  /** At each step of the way, the value's place among its siblings in the request. */
  readonly position: readonly number[];
  /** The JSON Schema keyword that refused it: `type`, `required`, `minimum`… */
  readonly keyword: string;
  /** The property that is missing or not allowed, for `required` and `additionalProperties`. */
  readonly property?: string;
  /** The schema that the value does not fit. */
  readonly schema: Schema;
  readonly value: unknown;
}

/** Everything that can go wrong outside an operation. Each provider has its vendor's words for it. */
export type Failure =
  /** `pathExists` when other methods are described for the path. */
  | { readonly kind: 'not_found'; readonly pathExists: boolean }
  | { readonly kind: 'malformed_path' }
  | { readonly kind: 'malformed_body'; readonly reason: string }
  | { readonly kind: 'unsupported_media_type'; readonly accepted: readonly string[] }
  | { readonly kind: 'too_large'; readonly limit: number }
  | { readonly kind: 'invalid'; readonly operation: DescribedOperation; readonly violations: readonly Violation[] }
  | { readonly kind: 'no_example'; readonly reason: string }
  | { readonly kind: 'too_many_requests'; readonly exceeded: ExceededLimit }
  | { readonly kind: 'documented'; readonly status: number; readonly description: string }
  | { readonly kind: 'forbidden'; readonly reason: string }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'internal' };

/** A limit of the vendor's that a request was too much for. */
export interface ExceededLimit {
  readonly name: string;
  /** In what its rate is stated, as in `minute`. */
  readonly unit: string;
}

/** A request as a meter sees it, before anything of it has been checked. */
export interface MeteredRequest
  extends Pick<DescribedOperation, 'method' | 'template'>,
    Pick<HttpRequest, 'headers' | 'ip'> {
  /** Decoded; undefined when there is none or it cannot be decoded. */
  readonly body: unknown;
}

/** What a meter says of a request that it counted. */
export interface Reading {
  /** What the answer shows of the limit, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The limit that refuses the request; undefined for one that may go on. */
  readonly exceeded: ExceededLimit | undefined;
}

/**
 * Counts a request against the vendor's limits; undefined where none applies. `exhausted` tells what it would say if
 * nothing were left, and counts nothing.
 */
export type Meter = (visit: MeteredRequest, options?: { readonly exhausted?: boolean }) => Reading | undefined;

/** Who is asking, as far as the credential tells. */
export interface Caller {
  /** Who the token speaks for; null when it does not say. */
  readonly subject: string | null;
  /** The application that the token was issued to; absent when it does not say. */
  readonly clientId?: string;
  /** What the token may do. */
  readonly scopes: readonly string[] | 'all';
}

/** One request to an operation, checked against its document. */
export interface Call<Path = unknown, Query = unknown, Body = unknown> {
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly origin: string;
  /** The address that the request came from. */
  readonly ip: string;
  /** For how many milliseconds it has been put off already; infinite when it cannot be put off any more. */
  readonly waited: number;
  /** Absent on operations that are open to everyone. */
  readonly caller?: Caller;
}

/** Does the work of one endpoint: reads and changes the state, answers or throws an HttpError. Synchronous. */
export type Operation<Model> = {
  // Written as a method so that providers with models of their own fit one list.
  run(context: Context<Model>, call: Call<never, never, never>): HttpResponse;
}['run'];

/** What a seed may use to make things up. */
export interface SeedTools {
  readonly clock: Clock;
  readonly random: Random;
}

/**
 * Takes a request that names its operation, not its path, down the road; `parameters` are those of the operation's path,
 * not encoded. Never rejects.
 */
export type Perform = (
  operation: string,
  parameters: Readonly<Record<string, string>>,
  request: HttpRequest,
) => Promise<HttpResponse>;

/** What lets front ends of other origins read the answers of a path. */
export interface CrossOrigin {
  /** Whether the browser may send its cookies along. */
  readonly credentials: boolean;
  /** The headers that a front end may read; `*` for all of them. */
  readonly exposed: string;
}

/** A vendor, or our own API: a document, the operations it names, and the vendor's manners. */
export interface Provider<Model = unknown> {
  readonly name: string;
  /** The OpenAPI document that its endpoints are described in. */
  readonly document: URL;
  /** By operationId. An operation of the document that is not here has to be marked `x-ticketstub: example` there. */
  readonly operations: Readonly<Record<string, Operation<Model>>>;
  /** Whether its requests are kept in the journal. */
  readonly journaled: boolean;
  /** Whether a path that no document describes is refused in this provider's words. */
  owns(path: string): boolean;
  /**
   * What pages of this other origin may do that call this path; undefined when they may not read the answer. It holds
   * for pages of this machine and its network, and for those that `knowsOrigin` knows.
   */
  crossOrigin(path: string, origin: string): CrossOrigin | undefined;
  /** Whether the vendor's own settings name pages of this origin; absent where there are no such settings. */
  knowsOrigin?(model: Model, origin: string): boolean;
  /**
   * Reads a body in the vendor's own way, before the credential is looked at; absent where bodies are read by their
   * content type, after it.
   * @throws HttpError in the vendor's words
   */
  readBody?(context: Context<Model>, operation: DescribedOperation, body: Buffer): unknown;
  /** Reads a query in the vendor's own way: the values by the names that the document has for them. */
  readQuery?(operation: DescribedOperation, query: string): Record<string, string | string[]>;
  /**
   * Answers a call in the vendor's rpc protocols by the request that it stands for, which `perform` takes down the road;
   * undefined for a request that is no such call. Never rejects. Absent where the vendor has no rpc.
   */
  rpc?(request: HttpRequest, perform: Perform): Promise<HttpResponse> | undefined;
  /** The tables of a saved state, or empty ones. */
  open(saved: unknown): Model;
  /**
   * Puts the seed's records into the model.
   * @throws SeedError that names the place in the seed
   */
  seed(model: Model, seed: unknown, tools: SeedTools): void;
  /**
   * Checks the credential of a request; `scopes` are those that the document asks for, of which any one will do. Where
   * there are none, any credential will.
   * @throws HttpError in the vendor's words
   */
  authenticate(context: Context<Model>, request: HttpRequest, scopes: readonly string[]): Caller;
  /** The vendor's words for a failure of this request. */
  fail(failure: Failure, request: Pick<HttpRequest, 'method' | 'path'>): HttpResponse;
  /**
   * A meter with nothing counted yet; absent where the vendor has no limits. `limits` is the name of a plan, or limits
   * of the user's own.
   * @throws SeedError that names the place in the limits
   */
  meter?(limits: unknown, clock: Clock): Meter;
  /**
   * Where the holder of a ticket goes with its code, or with a link that leads to an application; absent or undefined
   * where there is no such page.
   */
  redeemingPage?(context: Context<Model>, ticket: Ticket, origin: string): RedeemingPage | undefined;
  /** The users that it keeps. */
  users(model: Model): UserView[];
  /** The ids of the users with this address, which is in lower case; absent where users have none. */
  holdersOf?(model: Model, address: string): readonly string[];
  /** Blocks a user, as an administrator would; the answer takes that back. Absent where nobody can be blocked. */
  block?(model: Model, userId: string): () => void;
  /** The ticket that a page of the vendor's calls by this text; absent where pages call tickets by their secrets alone. */
  ticketOfPage?(context: Context<Model>, text: string): Ticket | undefined;
}

/** The calls and answers of an operation, as its document types them. */
interface Described {
  readonly parameters: { readonly path?: unknown; readonly query?: unknown };
  readonly requestBody?: unknown;
  readonly responses: object;
}

type Content<T> = T extends { content: infer C } ? C[keyof C] : undefined;
type ResponseBody<T> = T extends { content: infer C }
  ?
      | (C extends { 'application/json': infer J } ? J : never)
      | (C extends { 'text/html': string } ? Html : never)
      | (C extends { 'application/problem+json': infer J } ? J : never)
      | (C extends { 'application/x-pem-file': infer P } ? P : never)
      | (C extends { 'text/plain': infer T } ? T : never)
      | (C extends { 'text/css': infer S } ? S : never)
      | (C extends { 'text/javascript': infer S } ? S : never)
      | (C extends { 'message/rfc822': infer M } ? M : never)
  : undefined;

/** The call that the document promises the operation. */
export type CallOf<O extends Described> = Call<
  O['parameters']['path'],
  NonNullable<O['parameters']['query']>,
  Content<NonNullable<O['requestBody']>> | (undefined extends O['requestBody'] ? undefined : never)
>;

/** The answers that the document allows the operation, under the statuses that it names. */
export type AnswerOf<O extends Described> = {
  [Status in keyof O['responses'] & number]: {
    readonly status: Status;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: ResponseBody<O['responses'][Status]>;
    readonly feed?: NonNullable<HttpResponse['feed']>;
  };
}[keyof O['responses'] & number];
