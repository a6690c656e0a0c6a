import { version } from '../../../core/version.ts';
import { allowing, type Html, html } from '../../../server/html.ts';
import { shell } from './shell.ts';

/** What the inbox knows from the start. */
interface InboxSettings {
  /** The emulated services. */
  readonly providers: readonly string[];
  /** Whether its user signed in, and so can sign out. */
  readonly signedIn: boolean;
}

/** What the script may do: talk to the emulator and show its mails. Nothing but lit's templates becomes markup. */
const SOURCES = [
  "script-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

/** The page that the script of the inbox fills. */
export function inboxPage({ providers, signedIn }: InboxSettings): Html {
  const data = html`data-version="${version}" data-providers="${providers.join(' ')}"`;
  const page = shell(
    'Ticketstub',
    html`<body ${data} ${signedIn && html`data-signed-in`}>
<noscript><main class="plain"><h1>Ticketstub</h1><p>The inbox needs JavaScript. Without it, ask for JSON: <code>curl http://localhost:4747/__inspect</code></p></main></noscript>
</body>`,
    html`<script type="module" src="/__inspect/inbox.js"></script>\n`,
  );
  return allowing(SOURCES, page);
}
