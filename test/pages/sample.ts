import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { TestEmulator } from '../support/emulator.ts';
import { ADA, issue } from '../support/recovery.ts';
import { ACME_SPA } from '../support/visitor.ts';

const require = createRequire(import.meta.url);
const SDK = readFileSync(
  require.resolve('@auth0/auth0-spa-js').replace(/dist.*/, 'dist/auth0-spa-js.production.esm.js'),
);

/** A single-page application as somebody would write it with auth0-spa-js, unmodified, and its small back end. */
export interface Sample extends AsyncDisposable {
  readonly url: string;
  /** What the seed has to say of it. */
  readonly client: object;
  /** Tells it where its tenant is. */
  use(emulator: TestEmulator, options?: object): void;
}

/**
 * Serves the application: `/` shows who is logged in, `/login` logs in, `/reset` has the back end issue a ticket and
 * leads to its link, and so does `/reset-and-back`, with the application as its result_url.
 */
export async function startSample(): Promise<Sample> {
  let tenant: TestEmulator | undefined;
  let page = '';
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/auth0-spa-js.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(SDK);
    } else if (pathname === '/reset' && tenant) {
      const link = await issue(tenant, 'password-change', { user_id: ADA, client_id: ACME_SPA });
      response.writeHead(303, { location: link }).end();
    } else if (pathname === '/reset-and-back' && tenant) {
      const link = await issue(tenant, 'password-change', { user_id: ADA, result_url: url });
      response.writeHead(303, { location: link }).end();
    } else {
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(page);
    }
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    client: { callbacks: [url], allowed_logout_urls: [url], web_origins: [url], initiate_login_uri: `${url}/login` },
    use(emulator, options) {
      tenant = emulator;
      page = pageOf({
        domain: emulator.url,
        clientId: ACME_SPA,
        authorizationParams: { redirect_uri: url },
        ...options,
      });
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const pageOf = (options: object) => `<!doctype html>
<html lang="en">
<title>Sample</title>
<link rel="icon" href="data:,">
<h1>Sample</h1>
<output></output>
<button id="login">Log in</button>
<button id="logout">Log out</button>
<a href="/reset">Reset my password</a>
<a href="/reset-and-back">Reset it and come back</a>
<script type="module">
import { createAuth0Client } from '/auth0-spa-js.js';
const client = globalThis.client = await createAuth0Client(${JSON.stringify(options)});
document.querySelector('#login').onclick = () => client.loginWithRedirect();
document.querySelector('#logout').onclick = () => client.logout({ logoutParams: { returnTo: location.origin } });
if (location.pathname === '/login') {
  await client.loginWithRedirect();
} else {
  if (/[?&]code=/.test(location.search) && /[?&]state=/.test(location.search)) {
    await client.handleRedirectCallback();
    history.replaceState({}, '', '/');
  }
  const user = await client.getUser();
  document.querySelector('output').value = user?.email ?? 'nobody';
}
</script>
</html>
`;
