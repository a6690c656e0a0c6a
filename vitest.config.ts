import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

export default defineConfig({
  test: {
    // Files share what they load, the documents and Prism above all; each test still starts an emulator of its own.
    isolate: false,
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/inbox.ts',
    alias: {
      'ticketstub/client': source('testing/client/index.ts'),
      'ticketstub/vitest': source('testing/vitest.ts'),
      ticketstub: source('index.ts'),
    },
    // Emulators mostly wait for one another's sockets, so a worker on each of two cores is not too many.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
