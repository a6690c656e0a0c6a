// A small web application whose users log in, and have their passwords reset by the vendor. It knows nothing of
// Ticketstub but its address.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const page = (content) => `<!doctype html><meta charset="utf-8"><title>Example</title>${content}`;

const HOME = page(`
<h1>Log in</h1>
<form method="post" action="/login">
  <label>E-mail <input name="email" type="email" value="ada@example.com" required></label>
  <label>Password <input name="password" type="password" required></label>
  <button>Log in</button>
  <button formaction="/forgot" formnovalidate>I forgot my password</button>
</form>`);

/**
 * @param {{ auth0: string, clientId: string, clientSecret: string, connection: string }} settings `auth0` is the
 *   tenant's address, as in https://acme.eu.auth0.com
 */
export function createApp({ auth0, clientId, clientSecret, connection }) {
  const ask = (path, body) =>
    fetch(new URL(path, auth0), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ client_id: clientId, ...body }),
    });
  const actions = {
    '/forgot': async ({ email }) => {
      const answer = await ask('/dbconnections/change_password', { email, connection });
      return [answer.status, answer.ok ? 'Look into your mail.' : 'That did not work. Try again later.'];
    },
    '/login': async ({ email, password }) => {
      const grant = { grant_type: 'http://auth0.com/oauth/grant-type/password-realm', realm: connection };
      const answer = await ask('/oauth/token', { ...grant, client_secret: clientSecret, username: email, password });
      return answer.ok ? [200, 'Welcome!'] : [401, 'That is not your password.'];
    },
  };
  return createServer(async (request, response) => {
    const action = request.method === 'POST' ? actions[request.url] : undefined;
    const form = new URLSearchParams(await text(request));
    const [status, message] = action ? await action(Object.fromEntries(form)) : [200, undefined];
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(message === undefined ? HOME : page(`<h1>${message}</h1><a href="/">Back</a>`));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { AUTH0_URL, AUTH0_CLIENT_ID, AUTH0_CLIENT_SECRET, AUTH0_CONNECTION, PORT } = process.env;
  const settings = { auth0: AUTH0_URL, clientId: AUTH0_CLIENT_ID, clientSecret: AUTH0_CLIENT_SECRET };
  createApp({ ...settings, connection: AUTH0_CONNECTION }).listen(Number(PORT));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}
