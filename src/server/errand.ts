import type { Changes } from '../core/changes.ts';
import type { Context } from '../core/context.ts';
import type { Endpoint } from './contract.ts';
import { HttpError, type HttpRequest, type HttpResponse } from './http.ts';
import type { Note } from './note.ts';
import type { Failure, Meter, Provider } from './provider.ts';
import type { Match } from './router.ts';

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

/** Ends the errand with the provider's words for a failure. */
export function refuse<Model>({ provider, request }: Errand<Model>, failure: Failure): never {
  throw new HttpError(provider.fail(failure, request));
}

/** What a throw means to the client: a refusal is its own answer, anything else is a fault of ours. */
export function answerTo<Model>(error: unknown, { provider, context, request }: Errand<Model>): HttpResponse {
  if (error instanceof HttpError) return error.response;
  context.log.bug(error);
  return provider.fail({ kind: 'internal' }, request);
}
