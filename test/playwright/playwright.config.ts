import { defineConfig } from '@playwright/test';
import type { WorkerFixtures } from 'ticketstub/playwright';
import { launchOptions } from '../support/browser.ts';

/** Runs what is built, as the paths that lead to the source hold for the root's tsconfig.json alone. */
export default defineConfig<object, Pick<WorkerFixtures, 'emulatorOptions'>>({
  tsconfig: '../../tsconfig.build.json',
  build: { external: ['**/dist/**'] },
  outputDir: '../../node_modules/.cache/playwright',
  workers: 1,
  use: { launchOptions: await launchOptions(), emulatorOptions: { providers: ['auth0'], randomSeed: 1 } },
});
