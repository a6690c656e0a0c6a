import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'ticketstub/playwright';
import '../../examples/playwright/reset-password.spec.ts';

const ADA = 'auth0|64b7e0f8c2d3a1b4e5f60001';
const headers = { authorization: 'Bearer any' };

const urls = new Set<string>();
const links: unknown[] = [];

for (const turn of ['one', 'other']) {
  test(`begins where the emulator began: ${turn}`, async ({ request, emulator, inspect }) => {
    expect(await inspect.tickets()).toEqual([]);
    const asked = await request.post(`${emulator.url}/api/v2/tickets/password-change`, {
      headers,
      data: { user_id: ADA },
    });
    links.push(new URL((await asked.json()).ticket).search);
    await request.delete(`${emulator.url}/api/v2/users/${encodeURIComponent(ADA)}`, { headers });
    urls.add(emulator.url);
  });
}

test('has one emulator for all of them, with the options of the configuration', ({ emulator }) => {
  expect(emulator.providers).toEqual(['auth0']);
  expect([...urls]).toEqual([emulator.url]);
  expect(links).toEqual([links[0], links[0]]);
});

test('opens the newest link, and tells where there is none', async ({ page, request, emulator, openLatestLink }) => {
  await request.post(`${emulator.url}/api/v2/tickets/password-change`, { headers, data: { user_id: ADA } });
  expect(await openLatestLink(page, { email: 'ada@example.com' })).toMatchObject({ userId: ADA });
  expect(new URL(page.url()).pathname).toBe('/u/reset-password/change');

  const challenge = {
    connection: 'sms',
    phone_number: '+15551234567',
    send: 'code',
    client_id: 'AcmeSinglePageApp000000000000001',
  };
  await request.post(`${emulator.url}/passwordless/start`, { data: challenge });
  await expect(openLatestLink(page, { purpose: 'passwordless_login' })).rejects.toThrow(
    /is the code \d{6}: it has no link/,
  );
});

test('the client runs in a page of another origin', async ({ page, emulator }) => {
  await using pages = await servePages(new URL('../../dist/', import.meta.url));
  await page.goto(pages.url);
  const seen = await page.evaluate(async (url) => {
    const { createClient } = await import('/testing/client/index.js' as string);
    const inspect = createClient(url);
    const events = await inspect.events();
    await inspect.reset();
    const { value } = await events.next();
    const refused = await inspect.ticket('tkt_0').catch((error: Error) => error.message);
    return { type: value.type, refused, users: (await inspect.users({ email: 'ada@example.com' })).length };
  }, emulator.url);
  expect(seen).toEqual({ type: 'reset', users: 1, refused: expect.stringContaining('There is no ticket tkt_0.') });
});

/** Serves the scripts of a folder, and an empty page. */
async function servePages(folder: URL): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer(async ({ url = '' }, response) => {
    const isScript = url.endsWith('.js');
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? await readFile(new URL(`.${url}`, folder)) : '<!doctype html>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
