import type { CallOf } from '../../../../server/provider.ts';
import { missingParameter } from '../../errors.ts';
import type { Client } from '../../model.ts';
import type { Auth0Context } from '../../operation.ts';
import type { components, operations } from '../../schema.ts';

export type TokenBody = components['schemas']['TokenRequest'];
export type TokenAnswer = components['schemas']['TokenResponse'];

/** What the token endpoint does for one `grant_type`, once the client has proved to be itself and may use it. */
export type Grant = (
  context: Auth0Context,
  client: Client,
  body: TokenBody,
  call: CallOf<operations['oauth.token']>,
) => TokenAnswer;

/** A member of the body that this grant cannot do without. */
export function required(body: TokenBody, name: keyof TokenBody & string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw missingParameter(name);
  return value;
}
