import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** As wide as a telephone. */
export const NARROW = { width: 380, height: 800 };

/** What axe finds, a line each, by these options of its own. */
const findings = (options: string) => `axe.run(document, { resultTypes: ['violations'], preload: false, ${options} })
  .then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => id + ': ' + help + ': ' + html + ' ' + failureSummary)))`;
const EVERY_RULE = findings(`rules: { 'target-size': { enabled: true } }`);
const COLOURS = findings(`runOnly: ['color-contrast']`);
const WIDTH = `document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []`;

/** What keeps people from using the page as it stands, a line each: what axe finds in light and in dark, and its width. */
export async function barriers(page: Page): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(AXE);
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await page.evaluate<string[]>(`${EVERY_RULE}.then((found) => [...found, ...${WIDTH}])`);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await page.evaluate<string[]>(COLOURS);
  return [...inLight, ...inDark.map((finding) => `in dark: ${finding}`)];
}
