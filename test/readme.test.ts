import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../scripts/schemas.mjs';
import { CONFIG, OPTIONS } from '../src/options.ts';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { loginStatus } from './support/recovery.ts';

const readme = read('README.md');
const hasCurl = spawnSync('curl', ['--version']).status === 0;

const pages = readdirSync(new URL('../docs/', import.meta.url))
  .filter((file) => file.endsWith('.md'))
  .map((file) => [`docs/${file}`, read(`docs/${file}`)] as const);

function read(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}

/** The first code block of a page that a test says it runs. */
function linesOf(page: string): string {
  const block = /<!-- test\/readme.test.ts runs these lines -->\n```sh\n(.*?)```/s.exec(page)?.[1];
  if (block === undefined) throw new Error('there are no lines to run');
  return block;
}

/** Every block of TypeScript. */
function samplesOf(page: string): string[] {
  return Array.from(page.matchAll(/```ts\n(.*?)```/gs), ([, code = '']) => code);
}

function tableUnder(heading: string): string[] {
  const section = readme.slice(readme.indexOf(`\n## ${heading}\n`)).split('\n## ')[1] ?? '';
  return section.split('\n').filter((line) => line.startsWith('| `'));
}

// Without curl on the machine there is nothing to run the lines with; CI has it.
describe.skipIf(!hasCurl)('the lines of curl', () => {
  test('reset a password', async () => {
    await using emulator = await testEmulator();
    const [heading = '', ticket = ''] = await printedBy(linesOf(readme), emulator);
    expect(heading).toBe('<h1>Password Changed!</h1>');
    expect(JSON.parse(ticket)).toMatchObject({
      status: 'redeemed',
      email: 'ada@example.com',
      views: [{ method: 'GET' }],
    });
    expect(await loginStatus(emulator, 'ada@example.com', 'Difference-Engine-2')).toBe(200);
  });

  test('reset a password by the link in a mail', async () => {
    await using emulator = await testEmulator();
    const printed = await printedBy(linesOf(read('docs/self-service.md')), emulator);
    expect(printed).toEqual(["We've just sent you an email to reset your password.", '<h1>Password Changed!</h1>', '']);
    expect(await loginStatus(emulator, 'ada@example.com', 'Difference-Engine-3')).toBe(200);
  });

  test('reset a password with ZITADEL', async () => {
    await using emulator = await testEmulator();
    const [set = '', session = ''] = await printedBy(linesOf(read('docs/zitadel.md')), emulator);
    expect(JSON.parse(set)).toMatchObject({ details: { sequence: '4', resourceOwner: '300000000000000010' } });
    expect(JSON.parse(session)).toMatchObject({ sessionId: expect.stringMatching(/^\d{18}$/) });
  });
});

/** What the lines print, run against this emulator. */
async function printedBy(lines: string, { url }: TestEmulator): Promise<string[]> {
  // Not synchronously: the emulator answers from this very process.
  const { stdout } = await promisify(execFile)('bash', ['-c', lines.replace('http://localhost:4747', url)]);
  return stdout.split('\n');
}

test('every sample in TypeScript is a test of ours', () => {
  const files = [
    'test/readme-sample.test.ts',
    'test/readme-zitadel-sample.test.ts',
    'examples/playwright/reset-password.spec.ts',
  ].map(read);
  const recipes = read('test/readme-cookbook.test.ts').split("\n  test('").slice(1);
  const shown = [['README.md', readme] as const, ...pages].flatMap(([file, page]) =>
    samplesOf(page).map((code) => [file, code] as const),
  );
  const isTest = (code: string) =>
    files.includes(code) || recipes.some((recipe) => recipe.includes(code.replaceAll(/^(?=.)/gm, '    ')));
  expect(shown.filter(([, code]) => !isTest(code))).toEqual([]);
  expect(files.filter((code) => !shown.some(([, sample]) => sample === code))).toEqual([]);
});

test('every recipe that is tested stands under its title in docs/', () => {
  const titles = Array.from(
    read('test/readme-cookbook.test.ts').matchAll(/^ {2}test\('([^']+)'/gm),
    ([, title = '']) => title,
  );
  const sections = pages.flatMap(([, page]) => page.split('\n## ').slice(1));
  const isShown = (title: string) =>
    sections.some((section) => section.toLowerCase().startsWith(`${title}\n`) && samplesOf(section).length > 0);
  expect(titles.length).toBeGreaterThan(10);
  expect(titles.filter((title) => !isShown(title))).toEqual([]);
});

test('the table of options is that of the list', () => {
  expect(tableUnder('Options')).toEqual(tableOf({ OPTIONS, CONFIG }));
});

test('what the pages tell of the seed stands in it', () => {
  const seed = read('fixtures/seed.yaml');
  const ids = /`((?:auth0|google-oauth2)\\\|\w+|acme-[\w-]+|Acme\w{20,}|(?:org|con|pat|tok)_\w+|3\d{17})`/g;
  const told = Array.from(
    pages
      .map(([, page]) => page)
      .join()
      .matchAll(ids),
    ([, id = '']) => id.replace('\\|', '|'),
  );
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter((id) => !seed.includes(id))).toEqual([]);
});

test('no file names a registry or a path of a machine', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  const found = files.filter((file) => {
    if (file === 'test/readme.test.ts') return false;
    const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    return /registry\.npmjs|"resolved":|(^|[^a-z])\/(work|root)\//.test(text);
  });
  expect(found).toEqual([]);
});
