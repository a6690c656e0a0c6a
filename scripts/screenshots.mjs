// Takes the README's pictures from the built emulator: a seeded, frozen one, so that they come out the same each time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startEmulator } from '../dist/index.js';

const LIMIT_BYTES = 100_000;
const root = new URL('../', import.meta.url);
const pathOf = (name) => fileURLToPath(new URL(name, root));
const GRACE = 'auth0|64b7e0f8c2d3a1b4e5f60002';
const DATABASE = 'Username-Password-Authentication';

const { openBrowser, visit } = await browserSupport();
const emulator = await startEmulator({
  ...{ port: 0, publicUrl: 'http://localhost:4747', randomSeed: 4747, freeze: '2026-03-02T09:14:00Z' },
  log: { info: () => {}, warn: console.error, bug: console.error },
});
const { inspect } = emulator;
const address = `http://localhost:${emulator.port}`;
const browser = await openBrowser();
try {
  const reset = await arrange();
  const wide = { viewport: { width: 1180, height: 760 }, colorScheme: 'light' };
  await shoot('inbox', wide, `/__inspect?ticket=${reset.id}`, (page) =>
    page.getByText('Live', { exact: true }).waitFor(),
  );
  const narrow = { viewport: { width: 380, height: 760 }, colorScheme: 'dark' };
  await shoot('inbox-narrow', narrow, '/__inspect', (page) => page.getByText('Live', { exact: true }).waitFor());
  const { pathname, search } = new URL(reset.url);
  await shoot('reset-password', { viewport: { width: 640, height: 760 } }, `${pathname}${search}`, async (page) => {
    await page.getByLabel('New password', { exact: true }).fill('Difference');
    await page.locator('.rules li[data-met=true]').nth(2).waitFor();
    await page.getByLabel('Re-enter new password').focus();
  });
} finally {
  await browser.close();
  await emulator.close();
}

/** A morning's work; the ticket to look at. */
async function arrange() {
  await post('/dbconnections/change_password', { email: 'ada@example.com', connection: DATABASE });
  await inspect.clock.advance(340);
  await post('/v2/users/300000000000000101/password_reset', { sendLink: {} });
  await inspect.clock.advance(25);
  await post('/v2/users/300000000000000101/phone', { phone: '+41791234568', sendCode: {} });
  await inspect.clock.advance(150);
  const invitee = { email: 'mary@example.com' };
  const client_id = 'AcmeWebApplication00000000000001';
  await post('/api/v2/organizations/org_AcmeCorporation1/invitations', {
    inviter: { name: 'Ada' },
    invitee,
    client_id,
  });
  await post('/api/v2/tickets/email-verification', { user_id: GRACE });
  await inspect.redeemTicket((await inspect.latestTicket()).id);
  await inspect.clock.advance(80);
  await post('/api/v2/tickets/password-change', { user_id: GRACE, ttl_sec: 3600 });
  await post('/dbconnections/change_password', { email: 'ada@example.com', connection: DATABASE });
  const reset = await inspect.latestTicket({ email: 'ada@example.com' });
  await inspect.clock.advance(4);
  await inspect.scanTicket(reset.id, 'get');
  await inspect.clock.advance(42);
  return inspect.ticket(reset.id);
}

async function post(path, body) {
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
  const answer = await fetch(new URL(path, address), { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
}

async function shoot(name, options, path, prepare) {
  const visitor = await visit(browser, options);
  const { page } = visitor;
  await page.goto(new URL(path, address).href);
  await prepare(page);
  const picture = await toWebp(page, await page.screenshot({ caret: 'hide' }));
  await visitor[Symbol.asyncDispose]();
  if (picture.length > LIMIT_BYTES) throw new Error(`${name} has ${picture.length} bytes, more than ${LIMIT_BYTES}`);
  mkdirSync(pathOf('docs/images'), { recursive: true });
  writeFileSync(pathOf(`docs/images/${name}.webp`), picture);
}

/** The same picture at a third of the size, by the browser's own means. */
async function toWebp(page, png) {
  await page.goto('about:blank');
  const url = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.85);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** The tests' own way to a browser. */
async function browserSupport() {
  // As deep as the original, which finds its files from where it stands.
  const outfile = pathOf('node_modules/.cache/browser.mjs');
  const entryPoints = [pathOf('test/support/browser.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  return import(outfile);
}
