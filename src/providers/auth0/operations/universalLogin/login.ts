import { sendBack, USER_BLOCKED } from '../../authorization-response.ts';
import { completeLogin, loginConnection, openLogin } from '../../login.ts';
import type { Connection } from '../../model.ts';
import type { Auth0Operation } from '../../operation.ts';
import { type LoginAttempt, loginForm } from '../../pages/login.ts';
import { recordLogin, signIn } from '../../password.ts';

export const login: Auth0Operation<'universalLogin.login'> = (context, call) => {
  const { username = '', password = '', state = call.query.state } = call.body ?? {};
  const login = openLogin(context, state, call.headers);
  const connection = loginConnection(context, login.request.connection);
  const user = connection && signIn(context, connection.name, username, password);
  if (!user) {
    const errors = errorsOf(connection, username, password);
    return { status: 400, body: loginForm(context, login, { username, errors }) };
  }
  if (user.profile.blocked) {
    context.model.logins.delete(login.id);
    return sendBack(login.request, USER_BLOCKED);
  }
  return completeLogin(context, login, recordLogin(context, user, call.ip), call);
};

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
