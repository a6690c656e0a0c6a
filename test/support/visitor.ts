import type { Answer, TestEmulator } from './emulator.ts';
import { openForm, submitForm } from './form.ts';
import { ADA, issue, NEW_PASSWORD, seedWith } from './recovery.ts';

export const ACME_SPA = 'AcmeSinglePageApp000000000000001';
/** The one of its callbacks that the SPA comes back to here. */
export const SPA_CALLBACK = 'http://localhost:3000';

/** A pair for PKCE: that of RFC 7636, appendix B. */
const CODE_VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const CODE_CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

/** Somebody with a browser that runs no scripts: it keeps cookies, and follows redirects as far as the emulator goes. */
export interface Visitor {
  /** Asks /authorize for the SPA. */
  authorize(more?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Types into the login form behind this answer, and sends it. */
  signIn(page: Answer, username: string, password: string): Promise<Answer>;
  open(path: string): Promise<Answer>;
}

export function createVisitor(emulator: TestEmulator): Visitor {
  const jar = createJar();

  async function send(method: string, path: string, body?: URLSearchParams): Promise<Answer> {
    const answer = jar.keep(await emulator.send(method, path, { headers: jar.headers(), body }));
    const location = answer.headers.get('location');
    return location?.startsWith('/') ? send('GET', location) : answer;
  }

  return {
    open: (path) => send('GET', path),
    authorize: (more) => {
      const asked = { client_id: ACME_SPA, redirect_uri: SPA_CALLBACK, response_type: 'code', state: 'xyz' };
      const pkce = { code_challenge: CODE_CHALLENGE, code_challenge_method: 'S256' };
      const query = new URLSearchParams({ ...asked, ...pkce, scope: 'openid profile email offline_access', ...more });
      return send('GET', `/authorize?${query}`);
    },
    signIn: (page, username, password) => {
      const state = /name="state" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
      return send('POST', '/u/login', new URLSearchParams({ state, username, password, action: 'default' }));
    },
  };
}

/** The built-in seed with its SPA changed. */
export function spaWith(change: object): { readonly seed: object } {
  const { auth0 } = seedWith({}).seed as { auth0: { clients: { client_id: string }[] } };
  const clients = auth0.clients.map((client) => (client.client_id === ACME_SPA ? { ...client, ...change } : client));
  return { seed: { auth0: { ...auth0, clients } } };
}

/** Has Ada open a reset link in a browser of its own and set the new password. */
export async function resetPassword(emulator: TestEmulator): Promise<void> {
  const form = await openForm(emulator, await issue(emulator, 'password-change', { user_id: ADA }));
  const typed = { 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD };
  const { status, text } = await submitForm(emulator, form, typed);
  if (status !== 200) throw new Error(text);
}

/** The cookies that a browser keeps of one site. */
export function createJar() {
  const cookies = new Map<string, string>();
  return {
    headers: (): Record<string, string> => ({
      cookie: Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; '),
    }),
    /** Keeps what the answer sets, and gives the answer back. */
    keep(answer: Answer): Answer {
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (/Max-Age=0;/.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    },
  };
}

/** What an answer brings back to the application; undefined when it does not lead there. */
export function broughtBack({ headers }: Answer): Readonly<Record<string, string>> | undefined {
  const location = headers.get('location');
  if (!location?.startsWith(SPA_CALLBACK)) return undefined;
  return Object.fromEntries(new URL(location).searchParams);
}

/** What the SPA gets for the code that an answer brings back. */
export function exchange(emulator: TestEmulator, answer: Answer): Promise<Answer> {
  const code = broughtBack(answer)?.['code'];
  return requestToken(emulator, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: SPA_CALLBACK,
    code_verifier: CODE_VERIFIER,
  });
}

/** What the SPA is answered by the token endpoint. */
export function requestToken(emulator: TestEmulator, body: object): Promise<Answer> {
  return emulator.send('POST', '/oauth/token', { body: { client_id: ACME_SPA, ...body } });
}
