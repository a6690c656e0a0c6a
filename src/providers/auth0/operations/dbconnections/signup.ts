import { withoutAbsent } from '../../../../core/absent.ts';
import * as errors from '../../errors.ts';
import { logFailedSignup, logSignup } from '../../logs/login-events.ts';
import { sendWelcome } from '../../mail/welcome.ts';
import { type Connection, tenantOf } from '../../model.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import type { components } from '../../schema.ts';
import { databaseNamed } from '../../tickets/database-request.ts';
import { mailTicket } from '../../tickets/mailed-ticket.ts';
import { loginKey } from '../../users/keys.ts';
import { addUser } from '../../users/new-user.ts';
import { refusePassword } from '../../users/password-policy.ts';
import { isEmail, isUsername, type Profile, withDefaults } from '../../users/user.ts';

type Body = components['schemas']['SignupRequest'];
type Operation = Auth0Operation<'dbconnections.signup'>;

export const signup: Operation = (context, call) => {
  const { body = {}, origin, headers } = call;
  const connection = databaseNamed(context, body.connection);
  if (connection.options.disable_signup) throw errors.signupDisabled();
  const { client_id, email: address, password } = body;
  if (!address) throw errors.parameterRequired('email');
  if (!password) throw errors.parameterRequired('password');
  if (!isEmail(address)) throw errors.signupEmailInvalid(address);
  const email = address.toLowerCase();
  const username = usernameOf(connection, body);
  const given = givenOf(body);
  const profile: Profile = withDefaults({ ...given, email, ...(username && { username }), email_verified: false });

  const attempt = { connection: connection.name, login: email, client_id };
  if (isTaken(context, connection, profile)) {
    logFailedSignup(context, call, attempt, 'The user already exists.');
    throw tells(context) ? errors.signupUserExists() : errors.invalidSignup();
  }
  const refusal = refusePassword(connection, { profile }, password, context.clock.now());
  if (refusal) {
    logFailedSignup(context, call, attempt, refusal.message);
    throw errors.signupPasswordRefused(refusal);
  }

  const user = addUser(context, connection, { profile, password });
  const [identity] = user.identities;
  const named = client_id ? { client_id } : {};
  const issue = { purpose: 'email_verification', user, identity, body: named, origin, headers } as const;
  const asked = mailTicket(context, issue).message;
  if (!asked) sendWelcome(context, user, identity, context.model.clients.get(client_id ?? ''));
  logSignup(context, call, attempt);
  const signIn = { _id: identity.user_id, email, email_verified: false, ...(username && { username }) };
  return { status: 200, body: { ...signIn, ...given } };
};

/** What people may say about themselves: anybody may sign up, so nothing else in the body counts. */
function givenOf({ phone_number, given_name, family_name, name, nickname, picture, user_metadata }: Body) {
  return withoutAbsent({ phone_number, given_name, family_name, name, nickname, picture, user_metadata });
}

/** The username, where the connection has them; elsewhere it is not taken down. */
function usernameOf({ name, options }: Connection, { username }: Body): string | undefined {
  if (!options.requires_username) return undefined;
  if (!username) throw errors.missingUsername(name);
  if (!isUsername(username)) throw errors.invalidSignup();
  return username.toLowerCase();
}

function isTaken({ model }: Auth0Context, { name }: Connection, { email, username }: Profile): boolean {
  const logins = [email, username].filter((login) => login !== undefined);
  return logins.some((login) => model.users.find('login', loginKey(name, login)));
}

/** Whether the tenant lets everybody know who exists. */
function tells({ model }: Auth0Context): boolean {
  return tenantOf(model).flags?.enable_public_signup_user_exists_error ?? false;
}
