import { USER_BLOCKED } from '../../errors.ts';
import { sendBack } from '../../login/authorization-response.ts';
import { completeLogin, type Login, loginConnection, openLogin } from '../../login/login.ts';
import { logBlockedLogin, logLogin, logWrongPassword } from '../../logs/login-events.ts';
import type { Connection } from '../../model.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import { type LoginAttempt, loginForm } from '../../pages/login.ts';
import { challengePath } from '../../tickets/code-challenge.ts';
import { mailTicket, sendsCodes } from '../../tickets/mailed-ticket.ts';
import { identityAt } from '../../users/keys.ts';
import { recordLogin, signIn } from '../../users/password.ts';
import { emailOf, type Identity, isVerified, type User } from '../../users/user.ts';

type Operation = Auth0Operation<'universalLogin.login'>;
type Call = Parameters<Operation>[1];

export const login: Operation = (context, call) => {
  const { username = '', password = '', state = call.query.state } = call.body ?? {};
  const login = openLogin(context, state, call.headers);
  const connection = loginConnection(context, login.request.connection);
  const user = connection && signIn(context, connection.name, username, password);
  const attempt = { connection: connection?.name ?? '', login: username, client_id: login.request.client_id };
  if (!connection || !user) {
    const errors = errorsOf(connection, username, password);
    logWrongPassword(context, call, attempt);
    return { status: 400, body: loginForm(context, login, { username, errors }) };
  }
  if (user.profile.blocked) {
    logBlockedLogin(context, call, attempt);
    context.model.logins.delete(login.id);
    return sendBack(login.request, USER_BLOCKED);
  }
  const identity = identityAt(user, connection.name, username);
  if (identity && sendsCodes(context, connection.name) && !isVerified(user, identity)) {
    return { status: 302, headers: { location: mailCode(context, call, login, user, identity) } };
  }
  logLogin(context, call, attempt);
  return completeLogin(context, login, recordLogin(context, user, call.ip), call);
};

/** Where an address is verified by a code, the code has to be entered before the login goes on. */
function mailCode(context: Auth0Context, call: Call, login: Login, user: User, identity: Identity): string {
  const { origin, headers } = call;
  const body = { client_id: login.request.client_id };
  const { ticket } = mailTicket(context, { purpose: 'email_verification', user, identity, body, origin, headers });
  return challengePath(context, { email: emailOf(user, identity) ?? '', ticket, login: login.id });
}

/** What the form says, in the words of the vendor's prompt `login`. */
function errorsOf(connection: Connection | undefined, username: string, password: string): LoginAttempt['errors'] {
  const named = connection?.options.requires_username;
  if (username === '' || password === '') {
    return {
      username: username === '' ? (named ? 'Username is required' : 'Please enter an email address') : undefined,
      password: password === '' ? 'Password is required' : undefined,
    };
  }
  return { password: named ? 'Incorrect email address, username, or password' : 'Wrong email or password' };
}
