import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What can be imported of the source, and what is built of it. */
const PUBLISHED = {
  'src/emulator.ts': 'dist/index.js',
  'src/index.ts': 'dist/index.js',
  'src/testing/client/index.ts': 'dist/testing/client/index.js',
  'src/testing/vitest.ts': 'dist/testing/vitest.js',
};

/** Begins with the file that takes longest, which keeps one core waiting for it otherwise where nobody knows that yet. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith('/test/fixtures.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((each) => !isLongest(each))];
  }
}

export default defineConfig(({ mode }) => ({
  plugins: mode === 'built' ? [built()] : [],
  test: {
    // Files share what they load, the documents and Prism above all; each test still starts an emulator of its own.
    isolate: false,
    include: ['test/**/*.test.ts'],
    // That one makes the source lose patience sooner; what is built has one of its own.
    exclude: mode === 'built' ? ['test/hostile/slow.test.ts'] : [],
    globalSetup: 'test/support/inbox.ts',
    alias: {
      'ticketstub/client': file('src/testing/client/index.ts'),
      'ticketstub/vitest': file('src/testing/vitest.ts'),
      ticketstub: file('src/index.ts'),
    },
    // Node loads what is built itself, as it does for users.
    server: { deps: { external: [/\/dist\//] } },
    // Emulators mostly wait for one another's sockets, so a worker on each of two cores is not too many.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
}));

/** Gives tests that ask for the source what is built of it: `npm run test:built`. */
function built(): Plugin {
  const instead = new Map(Object.entries(PUBLISHED).map((paths) => [file(paths[0]), file(paths[1])]));
  return {
    name: 'built',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer?.startsWith(file('test/'))) return undefined;
      const asked = await this.resolve(source, importer, { ...options, skipSelf: true });
      const id = asked ? instead.get(asked.id) : undefined;
      return id === undefined ? undefined : { id, external: true };
    },
  };
}
