import type { Context } from '../../core/context.ts';
import type { AnswerOf, CallOf } from '../../server/provider.ts';
import type { ZitadelModel } from './model.ts';
import type { operations } from './schema.ts';

/** All that an operation of this provider may touch. */
export type ZitadelContext = Context<ZitadelModel>;

/** The work of one endpoint of openapi/zitadel.yaml, typed by it. */
export type ZitadelOperation<Id extends keyof operations> = (
  context: ZitadelContext,
  call: CallOf<operations[Id]> & Message<operations[Id]>,
) => AnswerOf<operations[Id]>;

/** A message is always there: where a request has no body, it is an empty one (read-body.ts). */
type Message<O> = O extends { readonly requestBody?: { readonly content: { readonly 'application/json': infer M } } }
  ? { readonly body: M }
  : unknown;
