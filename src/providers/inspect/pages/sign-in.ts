import { type Html, html } from '../../../server/html.ts';
import { shell } from './shell.ts';

/** What the form begins with. */
interface SignIn {
  /** The path under /__inspect to go on to, with its query. */
  readonly returnTo: string;
  /** What is wrong with the token that was typed. */
  readonly error?: string;
}

/** Asks for the token of --inspect-token. */
export function signInPage({ returnTo, error }: SignIn): Html {
  const described = error === undefined ? undefined : html`aria-invalid="true" aria-describedby="token-error"`;
  return shell(
    'Sign in | Ticketstub',
    html`<body class="sign-in">
<main>
<h1>Ticketstub</h1>
<p>This emulator was started with a token for its inbox.</p>
<form method="post" action="/__inspect/session">
<input type="hidden" name="return_to" value="${returnTo}">
<label for="token">The token of <code>--inspect-token</code></label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus ${described}>
${error !== undefined && html`<p class="error" id="token-error" role="alert">${error}</p>`}
<button class="primary">Sign in</button>
</form>
</main>
</body>`,
  );
}
