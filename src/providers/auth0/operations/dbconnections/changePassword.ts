import { withoutAbsent } from '../../../../core/absent.ts';
import { html } from '../../../../server/html.ts';
import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { databaseNamed } from '../../tickets/database-request.ts';
import { requestPassword } from '../../tickets/password-request.ts';

/** Tells nobody whether the address is known: the answer is the same, and only the mail is missing. */
export const changePassword: Auth0Operation<'dbconnections.changePassword'> = (context, call) => {
  const { client_id, email, connection: name, organization: organization_id } = call.body ?? {};
  const connection = databaseNamed(context, name);
  if (!email) throw errors.parameterRequired('email');
  requestPassword(context, call, { connection, email, body: withoutAbsent({ client_id, organization_id }) });
  return { status: 200, body: html`We've just sent you an email to reset your password.` };
};
