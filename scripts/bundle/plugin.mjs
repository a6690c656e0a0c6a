import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { deferred } from './defer.mjs';
import { absence, DEFERRED, INSTEAD, INSTEAD_FOR_PRISM, LATE, lazyFileOf } from './parts.mjs';

const LOADER = 'lazy-loader';

/** What checks requests and answers: Prism, and the compiler of its own that stands beside it. */
const CHECKS = /prism-http[\\/]|src[\\/]server[\\/]prism\.ts$/;

/** What can be bundled as ES modules: whatever is required of Node, or from a file of its own, is asked for at run time. */
export const parts = {
  name: 'parts',
  setup(build) {
    const isLazy = (module) => build.initialOptions.format === 'esm' && lazyFileOf(module) !== undefined;
    resolveTo(build, 'builtin', ({ path, kind }) => kind === 'require-call' && isBuiltin(path));
    resolveTo(build, 'absent', ({ path }) => absence(path) !== undefined);
    resolveTo(build, 'for-prism', ({ path, importer }) => CHECKS.test(importer) && path in INSTEAD_FOR_PRISM);
    resolveTo(build, 'lazy', ({ path, kind }) => kind === 'require-call' && isLazy(path));
    resolveTo(build, 'loader', ({ path }) => path === LOADER);
    for (const [module, file] of Object.entries(INSTEAD)) {
      const from = ({ resolveDir, kind }) => build.resolve(file, { resolveDir, kind });
      build.onResolve({ filter: new RegExp(`^${module}$`) }, from);
    }

    load(build, 'builtin', (path) => `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`);
    load(build, 'absent', absence);
    load(build, 'for-prism', (path) => INSTEAD_FOR_PRISM[path]);
    load(build, 'lazy', (path) => {
      const file = JSON.stringify(`../lazy/${lazyFileOf(path)}.cjs`);
      return `module.exports = require('${LOADER}').load(${file})[${JSON.stringify(path)}];`;
    });
    load(
      build,
      'loader',
      () => "import { createRequire } from 'node:module';\nexport const load = createRequire(import.meta.url);",
    );

    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: deferred(
        withoutOwnRequire(readFileSync(path, 'utf8')),
        (module) => isLazy(module) || LATE.includes(module),
      ),
    }));
    build.onLoad({ filter: DEFERRED }, ({ path }) => {
      if (!/\.c?js$/.test(path)) return undefined;
      return { loader: 'js', contents: oneByOne(deferred(readFileSync(path, 'utf8'), () => true)) };
    });
  },
};

function resolveTo(build, namespace, fits) {
  build.onResolve({ filter: /./ }, (asked) => (fits(asked) ? { path: asked.path, namespace } : undefined));
}

function load(build, namespace, code) {
  build.onLoad({ filter: /./, namespace }, ({ path }) => ({
    contents: code(path),
    loader: 'js',
    resolveDir: process.cwd(),
  }));
}

function isBuiltin(module) {
  return module.startsWith('node:') || builtinModules.includes(module);
}

/** Where the source makes itself a `require`, the bundler has one. */
function withoutOwnRequire(text) {
  return text.replace(/^const require = createRequire\(import\.meta\.url\);$/m, '');
}

/** lodash has a module for each of its functions. */
function oneByOne(text) {
  return text.replaceAll(/require\("lodash"\)\.(\w+)/g, (_, name) => `require("lodash/${name}")`);
}
