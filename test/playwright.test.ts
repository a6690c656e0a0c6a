import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { build } from './support/build.ts';

const config = fileURLToPath(new URL('playwright/playwright.config.ts', import.meta.url));
const command = createRequire(import.meta.url).resolve('@playwright/test/cli');

test("Playwright's own runner has the fixtures", { timeout: 60_000 }, async () => {
  await build();
  const args = [command, 'test', '--config', config, '--reporter', 'line'];
  const run = promisify(execFile)(process.execPath, args);
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  expect(stdout).toMatch(/^ {2}6 passed/m);
});
