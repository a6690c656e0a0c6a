import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

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

export async function startApplication(
  body = '<!doctype html><title>Application</title>',
  type = 'text/html',
): Promise<Application> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/favicon.ico') requests.push(request.url ?? '');
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
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
