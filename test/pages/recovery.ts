import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { DEFAULT_SEED } from '../../src/seed.ts';
import type { TestEmulator } from '../support/emulator.ts';

export const ADA = 'auth0|64b7e0f8c2d3a1b4e5f60001';
/** Her address is not verified. */
export const GRACE = 'auth0|64b7e0f8c2d3a1b4e5f60002';
export const ACME_WEB = 'AcmeWebApplication00000000000001';

export const OLD_PASSWORD = 'Analytical-Engine-1843';
export const NEW_PASSWORD = 'Difference-Engine-1822';

const built = parse(readFileSync(DEFAULT_SEED, 'utf8')).auth0;

type Change = Readonly<Record<string, unknown>>;

/** The built-in seed with its tenant, its one database connection or the first client, user or organization changed. */
export function seedWith(changes: {
  readonly tenant?: Change;
  readonly connection?: Change;
  readonly client?: Change;
  readonly user?: Change;
  readonly organization?: Change;
}): { readonly seed: object } {
  const first = (list: readonly object[], change: Change = {}) => [{ ...list[0], ...change }, ...list.slice(1)];
  return {
    seed: {
      auth0: {
        ...built,
        tenant: { ...built.tenant, ...changes.tenant },
        connections: first(built.connections, changes.connection && { options: changes.connection }),
        clients: first(built.clients, changes.client),
        users: first(built.users, changes.user),
        organizations: first(built.organizations, changes.organization),
      },
    },
  };
}

/** Issues a ticket and gives its link. */
export async function issue(
  emulator: TestEmulator,
  kind: 'password-change' | 'email-verification',
  body: object,
): Promise<string> {
  const answer = await emulator.send('POST', `/api/v2/tickets/${kind}`, {
    headers: { authorization: 'Bearer any' },
    body,
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.json.ticket;
}

/** What has become of the newest ticket, as in `open` or `redeemed`. */
export async function ticketStatus(emulator: TestEmulator): Promise<string> {
  const answer = await emulator.send('GET', '/__inspect/tickets/latest');
  return answer.json.status;
}

/** The passwords, of these two, that let Ada in. */
export async function workingPasswords(emulator: TestEmulator): Promise<string[]> {
  const tried = [OLD_PASSWORD, NEW_PASSWORD].map(async (password) => {
    const answer = await emulator.send('POST', '/oauth/token', {
      body: {
        grant_type: 'password',
        client_id: ACME_WEB,
        client_secret: built.clients[0].client_secret,
        username: 'ada@example.com',
        password,
      },
    });
    return answer.status === 200 ? [password] : [];
  });
  return (await Promise.all(tried)).flat();
}

export async function isVerified(emulator: TestEmulator, userId: string): Promise<boolean> {
  const answer = await emulator.send('GET', `/api/v2/users/${encodeURIComponent(userId)}`, {
    headers: { authorization: 'Bearer any' },
  });
  return answer.json.email_verified;
}

export interface Screen {
  readonly title: string;
  readonly heading: string | null;
  readonly text: string | null;
}

/** What a page says: its title, its heading, and the paragraph below. */
export async function screen(page: Page): Promise<Screen> {
  return {
    title: await page.title(),
    heading: await page.getByRole('heading').textContent(),
    text: await page.locator('h1 + p').textContent(),
  };
}

/** What a field of a form says is wrong with it; undefined when nothing is. */
export async function fieldError(page: Page, label: string): Promise<string | null | undefined> {
  const field = page.getByLabel(label, { exact: true });
  if ((await field.getAttribute('aria-invalid')) !== 'true') return undefined;
  const [error] = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
  return page.locator(`#${error}[role=alert]`).textContent();
}

/** Presses a button that sends a form, and waits for what comes back. */
export async function press(page: Page, name: string): Promise<void> {
  const loaded = page.waitForEvent('domcontentloaded');
  await page.getByRole('button', { name }).click();
  await loaded;
}

/** Fills in both fields of a form for a new password and sends it. */
export async function sendPassword(page: Page, password: string, again = password): Promise<void> {
  await page.getByLabel('New password', { exact: true }).fill(password);
  await page.getByLabel('Re-enter new password').fill(again);
  await press(page, 'Reset password');
}

/** An application on another port, which writes down how it was reached. */
export interface Application extends AsyncDisposable {
  readonly url: string;
  /** Path and query of each request. */
  readonly requests: readonly string[];
}

export async function startApplication(body = '<!doctype html><title>Application</title>'): Promise<Application> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/favicon.ico') requests.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
