import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { testEmulator } from './support/emulator.ts';
import { optionsOf } from './support/example-options.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly 'runs-on': string;
  readonly steps: readonly Step[];
  readonly env?: Readonly<Record<string, string>>;
  readonly services?: Readonly<
    Record<
      string,
      { readonly image: string; readonly env: Readonly<Record<string, string>>; readonly ports: readonly string[] }
    >
  >;
}

const file = (name: string) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));
const workflow = parse(readFileSync(file('github-actions/test.yml'), 'utf8')) as {
  readonly jobs: Readonly<Record<'service' | 'step', Job>>;
};
const { service, step } = workflow.jobs;

test('the service of the workflow is told what it is by variables that we read', () => {
  expect(optionsOf(service.services?.['ticketstub']?.env ?? {})).toEqual({ providers: ['auth0'], auth: 'strict' });
  expect(service.services?.['ticketstub']?.ports).toEqual(['4747:4747']);
  expect(service.env).toEqual({ AUTH0_DOMAIN: 'localhost:4747' });
});

test('every step of the workflow does one thing, and its lines are ones that a shell reads', () => {
  const steps = [...service.steps, ...step.steps];
  for (const { uses, run } of steps) {
    expect([uses, run].filter((it) => it !== undefined)).toHaveLength(1);
    expect(uses ?? 'a/b@v1').toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
  }
  execFileSync('bash', ['-n', '-c', steps.map(({ run = '' }) => run).join('\n')]);
});

test('the step that trusts the authority gets it as the emulator serves it', async () => {
  await using emulator = await testEmulator();
  const line = service.steps.find(({ run }) => run?.includes('ca.pem'))?.run ?? '';
  const { pathname } = new URL(/http:\S+/.exec(line)?.[0] ?? '');
  const { status, text } = await emulator.send('GET', pathname);
  expect([status, text]).toEqual([200, emulator.ca]);
});

test('Testcontainers are told of a port, of variables and of a path that there are', async () => {
  // Without the package and a container engine there is nothing to run: Node checks how it is written.
  execFileSync(process.execPath, ['--check', file('testcontainers/ticketstub.mjs')]);
  const code = readFileSync(file('testcontainers/ticketstub.mjs'), 'utf8');
  const variables = Array.from(code.matchAll(/(TICKETSTUB_\w+): '([^']*)'/g), ([, name = '', text = '']) => [
    name,
    text,
  ]);
  expect(optionsOf(Object.fromEntries(variables))).toEqual({ providers: ['auth0', 'zitadel'] });
  expect(readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8')).toContain('EXPOSE 4747');
  expect(code).toContain('const PORT = 4747;');
  await using emulator = await testEmulator();
  const paths = Array.from(code.matchAll(/['`](?:http:\/\/\$\{host\})?(\/[\w./]+)['`]/g), ([, path = '']) => path);
  expect(paths).toEqual(['/readyz', '/__inspect/ca.pem']);
  for (const path of paths) expect((await emulator.send('GET', path)).status).toBe(200);
});
