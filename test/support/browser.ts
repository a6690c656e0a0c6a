import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
  type Response,
} from 'playwright-core';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** A name that leads to this machine without saying so, like that of a service in a compose file. */
export const SERVICE_NAME = 'ticketstub';

/** A name that leads to this machine and says that it is elsewhere: a page that the developer happens to look at. */
export const FOREIGN_NAME = 'evil.test';

const LOCAL_NAMES = ['localhost', '127.0.0.1', SERVICE_NAME];
/** Any other name leads nowhere, whatever a page or the browser itself asks for. */
const HOST_RULES = [
  ...[SERVICE_NAME, FOREIGN_NAME].map((name) => `MAP ${name} 127.0.0.1`),
  'MAP * ~NOTFOUND',
  ...['localhost', '127.0.0.1', '0.0.0.0'].map((name) => `EXCLUDE ${name}`),
].join(', ');

/**
 * Starts a Chromium: the one at CHROME_PATH, else the one that comes with the packages (Linux on x64), else an
 * installed Chrome. The packages' one opens no page over TLS, save where the system has SQLite's library.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** How that Chromium is started. */
export async function launchOptions(): Promise<LaunchOptions> {
  return {
    ...(await installation()),
    // Whoever runs this may be root, or in a container without namespaces.
    args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=${HOST_RULES}`],
  };
}

async function installation(): Promise<LaunchOptions> {
  const { CHROME_PATH, ...env } = process.env;
  if (CHROME_PATH !== undefined) return { executablePath: CHROME_PATH };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...env, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') } as Record<
      string,
      string
    >,
  };
}

/**
 * The folder that the package's Chromium has been unpacked to, with the libraries and fonts it needs. Whoever comes
 * first unpacks; of several at once the first to be done wins, as a folder is renamed all at once or not at all.
 */
async function unpacked(): Promise<string> {
  const entry = require.resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../../package.json'), 'utf8'));
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  // The package unpacks to the temporary folder, and brings its libraries (NSS, expat) only where it sees a Lambda.
  const code = `require(${JSON.stringify(entry)}).executablePath()`;
  const env = { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  try {
    await run(process.execPath, ['-e', code], { env });
    await writeFile(join(own, 'fonts.conf'), fontsConf(join(folder, 'fonts'), join(folder, 'fonts-cache')));
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package's own configuration expects its fonts in /tmp. */
function fontsConf(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>
`;
}

/** A browser window of its own for one test. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** What went wrong so far: it makes the test fail when the visit is disposed of. */
  readonly faults: string[];
  /** The answers to the page's navigations, as in `POST 302 /u/email-verification`. */
  readonly answers: readonly string[];
}

/** Below that of a test, so that what was waited for is told. */
const ACTION_TIMEOUT_MS = 8_000;

const REPORT_VIOLATIONS = `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  console.error('violates ' + violatedDirective + ': ' + blockedURI);
});`;

/**
 * Opens a window that watches over its page: nothing may offend the page's policy, fail as a script, open a dialog or
 * leave this machine.
 */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(ACTION_TIMEOUT_MS);
  const faults: string[] = [];
  const answers: string[] = [];
  await context.addInitScript(REPORT_VIOLATIONS);
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && !LOCAL_NAMES.includes(hostname)) faults.push(`asks ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.request().isNavigationRequest()) answers.push(wordAnswer(response));
  });
  context.on('console', (message) => {
    const refused = message.text().startsWith('Failed to load resource: the server responded with a status of 400');
    if (message.type() === 'error' && !refused) faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('dialog', (dialog) => {
    faults.push(`opens a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {
    page: await context.newPage(),
    faults,
    answers,
    [Symbol.asyncDispose]: async () => {
      await context.close();
      if (faults.length > 0) throw new Error(`the page is at fault: ${faults.join('; ')}`);
    },
  };
}

function wordAnswer(response: Response): string {
  return `${response.request().method()} ${response.status()} ${new URL(response.url()).pathname}`;
}
