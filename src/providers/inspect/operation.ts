import type { Context } from '../../core/context.ts';
import type { AnswerOf, CallOf } from '../../server/provider.ts';
import type { operations } from './schema.ts';

/** The work of one endpoint of openapi/inspect.yaml, typed by it. */
export type InspectOperation<Id extends keyof operations> = (
  context: Context,
  call: CallOf<operations[Id]>,
) => AnswerOf<operations[Id]>;
