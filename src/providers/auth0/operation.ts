import type { Context } from '../../core/context.ts';
import type { AnswerOf, CallOf } from '../../server/provider.ts';
import type { Auth0Model } from './model.ts';
import type { operations } from './schema.ts';

/** All that an operation of this provider may touch. */
export type Auth0Context = Context<Auth0Model>;

/** The work of one endpoint of openapi/auth0.yaml, typed by it. */
export type Auth0Operation<Id extends keyof operations> = (
  context: Auth0Context,
  call: CallOf<operations[Id]>,
) => AnswerOf<operations[Id]>;
