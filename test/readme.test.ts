import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { OPTIONS } from '../src/options.ts';
import { providers } from '../src/providers.ts';
import { Contract } from '../src/server/contract.ts';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { loginStatus } from './support/recovery.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** The first code block after a heading. */
function blockUnder(heading: string): string {
  const section = readme.slice(readme.indexOf(`\n## ${heading}\n`));
  const block = /```\w+\n(.*?)```/s.exec(section)?.[1];
  if (block === undefined) throw new Error(`there is no code under ${heading}`);
  return block;
}

/** The sample that is this file, from the block behind its mention. */
function sampleOf(file: string): string {
  const code = /```ts\n(.*?)```/s.exec(readme.slice(readme.indexOf(`<!-- ${file} is this file -->`)))?.[1];
  if (code === undefined) throw new Error(`there is no sample of ${file}`);
  return code;
}

function tableUnder(heading: string): string[] {
  const section = readme.slice(readme.indexOf(`\n## ${heading}\n`)).split('\n## ')[1] ?? '';
  return section.split('\n').filter((line) => line.startsWith('| `'));
}

// Without curl on the machine there is nothing to run the lines with; CI has it.
describe.skipIf(!hasCurl)('the lines of curl', () => {
  test('reset a password', async () => {
    await using emulator = await testEmulator();
    const [heading = '', ticket = ''] = await printedBy(blockUnder('Reset a password'), emulator);
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
    const printed = await printedBy(blockUnder('Forget a password'), emulator);
    expect(printed).toEqual(["We've just sent you an email to reset your password.", '<h1>Password Changed!</h1>', '']);
    expect(await loginStatus(emulator, 'ada@example.com', 'Difference-Engine-3')).toBe(200);
  });

  test('reset a password with ZITADEL', async () => {
    await using emulator = await testEmulator();
    const [set = '', session = ''] = await printedBy(blockUnder('Reset a password with ZITADEL'), emulator);
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

test.each([
  'test/readme-sample.test.ts',
  'test/readme-zitadel-sample.test.ts',
  'examples/playwright/reset-password.spec.ts',
])('the sample %s is a test of ours', (file) => {
  expect(sampleOf(file)).toBe(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
});

test('every recipe of the cookbook is a test of ours', () => {
  const section = readme.slice(readme.indexOf('\n## Cookbook\n')).split('\n## ')[1] ?? '';
  const recipes = section.split(/\n\*\*/).filter((recipe) => recipe.includes('```ts\n'));
  const file = readFileSync(new URL('./readme-cookbook.test.ts', import.meta.url), 'utf8');
  const tests = file.split("\n  test('").slice(1);
  expect(recipes).toHaveLength(tests.length);
  for (const [index, recipe] of recipes.entries()) {
    const code = /```ts\n(.*?)```/s.exec(recipe)?.[1] ?? '';
    expect(tests[index]?.toLowerCase()).toContain(recipe.slice(0, recipe.indexOf('**')).toLowerCase());
    expect(tests[index]).toContain(code.replaceAll(/^(?=.)/gm, '    '));
  }
});

test('the table of operations is that of the documents', async () => {
  const rows = [];
  for (const provider of providers.filter(({ name }) => name !== 'inspect')) {
    const { operations } = Contract.load(provider.document);
    for (const { id, method, template, exampleOnly, evidence, differs = '' } of operations) {
      const known = `${evidence}${exampleOnly ? ', example only' : ''}`;
      rows.push(
        `| \`${id}\` | \`${method.toUpperCase()} ${template}\` | ${known} | ${differs} |`.replaceAll('  ', ' '),
      );
    }
  }
  expect(tableUnder('What is served')).toEqual(rows);
});

test('the table of options is that of the list', () => {
  const rows = OPTIONS.map(({ flag, env, initial, text, name }) => {
    const values = name === 'tlsDir' ? ['~/.cache/ticketstub'] : [initial ?? []].flat();
    const shown = values.map((value) => `\`${value}\``).join(', ');
    return `| \`${flag}\` | \`${env}\` | ${shown} | ${text} |`.replaceAll('  ', ' ');
  });
  expect(tableUnder('Options')).toEqual(rows);
});

test('what the README tells of the seed stands in it', () => {
  const seed = readFileSync(new URL('../fixtures/seed.yaml', import.meta.url), 'utf8');
  const ids = /`((?:auth0|google-oauth2)\\\|\w+|acme-[\w-]+|Acme\w{20,}|(?:org|con|pat|tok)_\w+|3\d{17})`/g;
  const told = Array.from(readme.matchAll(ids), ([, id = '']) => id.replace('\\|', '|'));
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
