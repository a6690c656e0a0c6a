import { USER_BLOCKED, WRONG_PASSWORD } from '../errors.ts';
import type { Auth0Context } from '../operation.ts';
import { loginKey } from '../users/keys.ts';
import { type Cause, recordLogEvent } from './log-events.ts';

/** Somebody gave a name and a password at a connection, for an application. */
export interface LoginAttempt {
  readonly connection: string;
  readonly login: string;
  readonly client_id: string | undefined;
}

/** Logs a password that was exchanged for tokens. */
export function logPasswordExchange(context: Auth0Context, cause: Cause, attempt: LoginAttempt): void {
  record(context, cause, attempt, 'sepft', 'Password for Access Token', {});
}

/** Logs a login on the tenant's own page. */
export function logLogin(context: Auth0Context, cause: Cause, attempt: LoginAttempt): void {
  record(context, cause, attempt, 's', 'Successful login', {});
}

/** Logs a login that failed: it tells a wrong password from a wrong name, which the answer does not. */
export function logWrongPassword(context: Auth0Context, cause: Cause, attempt: LoginAttempt): void {
  const type = userOf(context, attempt) ? 'fp' : 'fu';
  record(context, cause, attempt, type, WRONG_PASSWORD, { error: { message: WRONG_PASSWORD } });
}

/** Logs that somebody gave the right password and may not log in. */
export function logBlockedLogin(context: Auth0Context, cause: Cause, attempt: LoginAttempt): void {
  const message = USER_BLOCKED.error_description;
  record(context, cause, attempt, 'f', message, { error: { message } });
}

/** Logs that somebody signed up. */
export function logSignup(context: Auth0Context, cause: Cause, attempt: LoginAttempt): void {
  record(context, cause, attempt, 'ss', '', {});
}

/** Logs that somebody tried to sign up; unlike the answer it tells that the user exists. */
export function logFailedSignup(context: Auth0Context, cause: Cause, attempt: LoginAttempt, message: string): void {
  record(context, cause, attempt, 'fs', message, { error: { message } });
}

function record(
  context: Auth0Context,
  cause: Cause,
  attempt: LoginAttempt,
  type: 's' | 'sepft' | 'f' | 'fp' | 'fu' | 'ss' | 'fs',
  description: string,
  details: object,
): void {
  const { connection, login, client_id } = attempt;
  const user_id = userOf(context, attempt)?.id;
  const about = { connection, client_id, user_id, user_name: login };
  recordLogEvent(context, cause, { type, description, about, details });
}

function userOf({ model }: Auth0Context, { connection, login }: LoginAttempt) {
  return model.users.find('login', loginKey(connection, login));
}
