import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CONFIG, OPTIONS } from '../src/options.ts';
import { providers } from '../src/providers.ts';
import { Contract } from '../src/server/contract.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
const pages = listed.split('\0').filter((file) => /\.md$|^llms\.txt$/.test(file) && existsSync(join(root, file)));

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(file: string): string[] {
  return Array.from(read(file).matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}

/** Where the links of a page lead that stay here. */
function linksOf(file: string): string[] {
  const links = Array.from(read(file).matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target);
  return links.filter((target) => !/^\w+:/.test(target));
}

function isDead(file: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && !anchorsOf(target).includes(anchor);
}

const inspected = providers.filter(({ name }) => name === 'inspect');
const templates = inspected.flatMap(({ document }) => Contract.load(document).operations.map((it) => it.template));
const paths = templates.map((template) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`));

const flags = [CONFIG, ...OPTIONS].flatMap(({ flag }) => flag.match(/--[\w-]+/g) ?? []);
/** Those of the options, and those that `exec` tells its command. */
const variables = new Set([
  ...[CONFIG, ...OPTIONS].map(({ env }) => env),
  ...(read('src/child-environment.ts').match(/TICKETSTUB_[A-Z_]+/g) ?? []),
]);

describe.each(pages)('%s', (file) => {
  test('its links lead somewhere', () => {
    expect(linksOf(file).filter((link) => isDead(file, link))).toEqual([]);
  });

  test('every path under /__inspect that it names is one of ours', () => {
    const named = Array.from(read(file).matchAll(/\/__inspect[^\s`"'?)>,;]*/g), ([path]) =>
      path.replace(/[.:/]+$/, ''),
    );
    expect(named.filter((path) => !paths.some((known) => known.test(path)))).toEqual([]);
  });

  test('every option that it names exists', () => {
    const lines = read(file).match(/(npm start|ticketstub|docker run)[^`\n]*/g) ?? [];
    const own = lines.flatMap((line) => line.split(/ -- (?!-)/)[0]?.match(/ --[a-z][\w-]*/g) ?? []);
    const strange = own.map((flag) => flag.trim()).filter((flag) => !flags.includes(flag) && !OTHERS.has(flag));
    expect(strange).toEqual([]);
    const named: string[] = read(file).match(/TICKETSTUB_[A-Z_]+[A-Z]/g) ?? [];
    expect(named.filter((name) => !variables.has(name))).toEqual([]);
  });
});

/** Flags of the command line that are no options, and docker's. */
const OTHERS = new Set(['--json', '--help', '--version', '--read-only']);

test('llms.txt names requests that there are', () => {
  const known = new Set(
    providers.flatMap(({ document }) =>
      Contract.load(document).operations.map(({ method, template }) => `${method.toUpperCase()} ${template}`),
    ),
  );
  const named = Array.from(
    read('llms.txt').matchAll(/`((?:GET|PUT|POST|DELETE) \/[^`?]+)/g),
    ([, request = '']) => request,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((request) => !known.has(request))).toEqual([]);
});

test('the workflow runs what .ci/run runs, and nothing that does not exist', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
  };
  expect(Object.keys(jobs)).toEqual(['gate', 'node', 'image', 'drift']);
  const lines = Object.values(jobs).flatMap(({ steps }) =>
    steps.map(({ run = '' }) => run.replaceAll(/\$\{\{.*?\}\}/g, 'x')),
  );
  execFileSync('bash', ['-n', '-c', lines.join('\n')]);
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object };
  const run = lines.flatMap((line) =>
    Array.from(line.matchAll(/npm run (?:--silent )?([\w:]+)/g), ([, name = '']) => name),
  );
  expect(run.filter((name) => !(name in scripts))).toEqual([]);
  const files = lines.flatMap((line) => line.match(/test\/[\w./-]+|\.ci\/run/g) ?? []);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
