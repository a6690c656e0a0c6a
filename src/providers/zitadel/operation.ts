import type { Context } from '../../core/context.ts';
import type { AnswerOf, CallOf } from '../../server/provider.ts';
import type { ZitadelModel } from './model.ts';
import type { operations } from './schema.ts';

/** All that an operation of this provider may touch. */
export type ZitadelContext = Context<ZitadelModel>;

/** The work of one endpoint of openapi/zitadel.yaml, typed by it. */
export type ZitadelOperation<Id extends keyof operations> = (
  context: ZitadelContext,
  call: CallOf<operations[Id]>,
) => AnswerOf<operations[Id]>;
