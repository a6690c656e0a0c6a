import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_SEED } from '../../src/seed.ts';
import { barriers, NARROW } from '../support/accessibility.ts';
import { openBrowser, visit } from '../support/browser.ts';
import { testEmulator } from '../support/emulator.ts';
import { latestTicket, zitadelPosting } from '../support/issuing.ts';
import { issueReset } from '../support/recovery.ts';
import { startApplication } from './screen.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

const { auth0, zitadel } = parse(readFileSync(DEFAULT_SEED, 'utf8'));
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"/>';
const LOGO = `data:image/svg+xml,${encodeURIComponent(SVG)}`;
const DARK_LOGO = LOGO.replace('90', '60');

/** The colours of a page: behind the card, the card, its text, the button and its text. */
function coloursOf(page: Page): Promise<string[]> {
  return page.evaluate(`[['body', 'backgroundColor'], ['main', 'backgroundColor'], ['h1', 'color'],
    ['button', 'backgroundColor'], ['button', 'color']].map(([element, property]) =>
      getComputedStyle(document.querySelector(element))[property]
        .replace(/rgb\\((.*)\\)/, (_, channels) => '#' + channels.split(', ').map((it) => Number(it).toString(16).padStart(2, '0')).join('')))`);
}

/** Whose page it is, and how wide the logo is that says so. */
function logoOf(page: Page): Promise<unknown> {
  return page.evaluate(
    `{ const logo = document.querySelector('.brand img'); logo.decode().then(() => [logo.alt, logo.naturalWidth]) }`,
  );
}

test('an organization of Auth0 goes before its tenant', async () => {
  const branding = { logo_url: LOGO, colors: { primary: '#0b6', page_background: '#102030' } };
  const colors = { primary: '#ffdd00', page_background: '#fff8e0' };
  const organizations = [{ ...auth0.organizations[0], branding: { colors } }];
  await using emulator = await testEmulator({ seed: { auth0: { ...auth0, branding, organizations } } });
  await using visitor = await visit(browser);
  const { page } = visitor;

  await page.goto(await issueReset(emulator));
  expect(await coloursOf(page)).toEqual(['#102030', '#ffffff', '#16181d', '#00bb66', '#000000']);
  expect(await logoOf(page)).toEqual(['Ticketstub', 90]);
  await page.goto(await issueReset(emulator, { organization_id: 'org_AcmeCorporation1' }));
  expect(await coloursOf(page)).toEqual(['#fff8e0', '#ffffff', '#16181d', '#ffdd00', '#000000']);
  expect(await logoOf(page)).toEqual(['Acme Corporation', 90]);
  await page.emulateMedia({ colorScheme: 'dark' });
  // A light ground gives way in the dark.
  expect(await coloursOf(page)).toEqual(['#0f1115', '#191c22', '#f0f1f4', '#ffdd00', '#000000']);
});

test('an organization of ZITADEL goes before its instance, in light and in dark', async () => {
  const branding = {
    lightTheme: { primaryColor: '#0f766e', logoUrl: LOGO },
    darkTheme: { backgroundColor: '#042f2e', logoUrl: DARK_LOGO },
  };
  const [acme, other] = zitadel.organizations;
  const organizations = [{ ...acme, branding: { lightTheme: { primaryColor: '#be185d' } } }, other];
  await using emulator = await testEmulator({ seed: { zitadel: { ...zitadel, branding, organizations } } });
  await using visitor = await visit(browser);
  const { page } = visitor;

  await zitadelPosting('101', 'password_reset')(emulator);
  const { url } = await latestTicket(emulator);
  await page.goto(url);
  expect(await coloursOf(page)).toEqual(['#fafafa', '#fefefe', '#000000', '#be185d', '#ffffff']);
  expect(await logoOf(page)).toEqual([acme.name, 90]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await coloursOf(page)).toEqual(['#042f2e', '#133b3b', '#ffffff', '#2073c4', '#ffffff']);
  await page.reload();
  expect(await logoOf(page)).toEqual([acme.name, 60]);
  const { pathname, searchParams } = new URL(url);
  searchParams.delete('organization');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${emulator.url}${pathname}?${searchParams}`);
  expect(await coloursOf(page)).toEqual(['#fafafa', '#fefefe', '#000000', '#0f766e', '#ffffff']);
});

test('an instance that is always dark is so for everybody', async () => {
  const branding = { themeMode: 'THEME_MODE_DARK' };
  await using emulator = await testEmulator({ seed: { zitadel: { ...zitadel, branding } } });
  await using visitor = await visit(browser, { colorScheme: 'light' });
  await visitor.page.goto(`${emulator.url}/ui/v2/login/password/set?userId=300000000000000101`);
  expect((await coloursOf(visitor.page)).slice(0, 3)).toEqual(['#111827', '#1f2634', '#ffffff']);
});

test('a logo from elsewhere is asked for there, and nothing else is', async () => {
  await using application = await startApplication(SVG, 'image/svg+xml');
  const branding = { logo_url: `${application.url}/logo.svg` };
  await using emulator = await testEmulator({ seed: { auth0: { ...auth0, branding } } });
  await using visitor = await visit(browser);
  const { page } = visitor;

  const answer = await page.goto(await issueReset(emulator));
  expect(await logoOf(page)).toEqual(['Ticketstub', 90]);
  expect(application.requests).toEqual(['/logo.svg']);
  expect(await answer?.headerValue('content-security-policy')).toContain(
    `img-src 'self' data: ${application.url}; style-src`,
  );
});

test('everything can be read, whatever the colours are', async () => {
  const gradient = { type: 'linear-gradient', start: '#000', end: '#fff', angle_deg: 35 };
  const brandings = [
    { primary: '#ff0', page_background: '#fff' },
    { primary: '#fff', page_background: '#777' },
    { primary: '#191c22', page_background: '#000' },
    { primary: '#777', page_background: '#8a8a8a' },
    { primary: '#ea5323', page_background: gradient },
  ];
  const organizations = brandings.map((colors, index) => {
    const id = String(index);
    return { id, name: id, branding: { lightTheme: themeOf(colors), darkTheme: themeOf(colors) } };
  });
  const seed = { auth0, zitadel: { ...zitadel, organizations: [...zitadel.organizations, ...organizations] } };
  await using emulator = await testEmulator({ seed });
  await using visitor = await visit(browser, { viewport: NARROW });

  for (const [index, colors] of brandings.entries()) {
    const headers = { authorization: 'Bearer any' };
    await emulator.send('PATCH', '/api/v2/branding', { headers, body: { colors } });
    const pages = [
      emulator.send('POST', '/u/reset-password/request/Username-Password-Authentication', {
        body: new URLSearchParams({ email: 'ada' }),
      }),
      emulator.send('POST', `/ui/v2/login/password/set?userId=300000000000000101&organization=${index}`, {
        body: new URLSearchParams({ code: 'XXXXXX' }),
      }),
    ];
    for (const { text } of await Promise.all(pages)) {
      await visitor.page.setContent(text.replaceAll(/<script>.*?<\/script>/gs, ''));
      expect({ colors, found: await barriers(visitor.page) }).toEqual({ colors, found: [] });
    }
  }
});

/** Two colours as a whole theme, in which nothing stands out from the ground. */
function themeOf({ primary, page_background }: { primary: string; page_background: unknown }) {
  const backgroundColor = typeof page_background === 'string' ? page_background : '#808080';
  return { primaryColor: primary, warnColor: primary, fontColor: backgroundColor, backgroundColor };
}
