import { randomString } from '../../../core/random.ts';
import { forgetOldest, ROW_LIMIT } from '../../../core/retention.ts';
import { sameText } from '../../../core/same-text.ts';
import type { Call } from '../../../server/provider.ts';
import { loginNotFound } from '../errors.ts';
import { type Connection, tenantOf } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { DATABASE } from '../strategy.ts';
import type { User } from '../users/user.ts';
import type { AuthorizationRequest } from './authorization.ts';
import { cookieOf, setCookie } from './cookies.ts';
import { sessionCookie, startSession } from './session.ts';

/** A login that an application asked for and that is not done yet. */
export interface Login {
  /** The `state` of its pages. */
  readonly id: string;
  /** The browser it began in, by its `did` cookie: nobody goes on with it in another one, willingly or not. */
  readonly did: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly request: AuthorizationRequest;
  /** What came of it; absent until somebody has signed in. */
  readonly session_id?: string;
}

const COOKIE = 'did';
const MARK = /^[A-Za-z0-9]{40}$/;
const YEAR_SECONDS = 31_557_600;
const ID_LENGTH = 40;
const LIFETIME_SECONDS = 3600;

/** Sends the browser to the login page. */
export function beginLogin(context: Auth0Context, request: AuthorizationRequest, { headers, origin }: Call) {
  const { model, clock, random } = context;
  const known = cookieOf(headers, COOKIE);
  const did = known !== undefined && MARK.test(known) ? known : randomString(random, ID_LENGTH);
  forgetOldest(model.logins, (login) => isOver(login, clock.now()));
  model.logins.trim(ROW_LIMIT - 1);
  const login = model.logins.put({ id: randomString(random, ID_LENGTH), did, startedAt: clock.now(), request });
  const cookie = setCookie(COOKIE, did, YEAR_SECONDS, origin);
  return { status: 302, headers: { location: loginLocation(login), 'set-cookie': cookie } } as const;
}

/**
 * The login that a page's `state` belongs to.
 * @throws HttpError unless it began in this browser, and lately
 */
export function openLogin({ model, clock }: Auth0Context, state: string | undefined, headers: Call['headers']): Login {
  const login = model.logins.get(state ?? '');
  if (!login || !sameText(login.did, cookieOf(headers, COOKIE))) throw loginNotFound();
  if (isOver(login, clock.now())) throw loginNotFound();
  return login;
}

function isOver({ startedAt }: Login, now: number): boolean {
  return now >= startedAt + LIFETIME_SECONDS * 1000;
}

/** Signs the user in by whichever page, and sends the browser on with its login. */
export function completeLogin(context: Auth0Context, login: Login, user: User, { headers, origin }: Call) {
  const session = startSession(context, user, headers);
  context.model.logins.put({ ...login, session_id: session.id });
  const location = `/authorize/resume?state=${login.id}`;
  return { status: 302, headers: { location, 'set-cookie': sessionCookie(context, session, origin) } } as const;
}

/** Where its form is. */
export function loginLocation({ id }: Login): string {
  return `/u/login?state=${id}`;
}

/** The database that users of an application sign in at: the one it names, else the tenant's; undefined without one. */
export function loginConnection({ model }: Auth0Context, name: string | undefined): Connection | undefined {
  const wanted = name || tenantOf(model).default_directory;
  const databases = Array.from(model.connections.values()).filter(({ strategy }) => strategy === DATABASE);
  return wanted ? databases.find((it) => it.name === wanted) : databases[0];
}
