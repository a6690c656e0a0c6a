// Makes of the source and its packages what is published: an ES module for each path that can be imported, in
// dist/chunks what they share, and in dist/lazy what is read only when it is needed.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { noticesOf } from './bundle/notices.mjs';
import { LAZY } from './bundle/parts.mjs';
import { parts } from './bundle/plugin.mjs';
import { isCurrent, stamp } from './bundle/stamp.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');

const ENTRIES = ['cli', 'index', 'testing/client/index', 'testing/playwright', 'testing/vitest'];

/** Names stay, for stack traces; there is less to read at a start. */
const SHORT = { minifyWhitespace: true, minifySyntax: true };

/** What decides how it is bundled. */
const OWN = [
  'package-lock.json',
  'scripts/bundle.mjs',
  ...['defer', 'notices', 'parts', 'plugin', 'stamp'].map((name) => `scripts/bundle/${name}.mjs`),
];

const SETTINGS = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
  plugins: [parts],
};

/** What the last build was made of: files with their sizes and times. */
const STAMP = join(dist, '.bundle.json');

// Bundling takes seconds, and several tests ask for it.
if (!isCurrent(STAMP)) await bundle();

async function bundle() {
  const modules = await build({
    ...SETTINGS,
    entryPoints: Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}.ts`])),
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    outdir: dist,
    external: ['@playwright/test', 'vitest'],
  });
  checkPlaces(modules.metafile);
  const lazy = await Promise.all(Object.entries(LAZY).map(([name, members]) => bundleLazily(name, members)));
  const files = [...modules.outputFiles, ...lazy.flatMap(({ outputFiles }) => outputFiles)];
  const inputs = [modules, ...lazy].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const foreign = foreignChunks(modules.metafile);
  for (const { path, text } of files) {
    const isForeign = foreign.has(relative(root, path).replaceAll('\\', '/'));
    replace(path, Buffer.from(isForeign ? (await transform(text, SHORT)).code : text));
  }
  replace(join(dist, 'LICENSES.txt'), Buffer.from(noticesOf(inputs, root)));
  removeStale(new Set(files.map(({ path }) => path)));
  stamp(STAMP, [...inputs, ...OWN, ...files.map(({ path }) => relative(root, path))]);
}

function bundleLazily(name, members) {
  const code = members.map((it) => `Object.defineProperty(exports, '${it}', { get: () => require('${it}') });`);
  return build({
    ...SETTINGS,
    stdin: { contents: code.join('\n'), resolveDir: root, sourcefile: `${name}.cjs` },
    ...SHORT,
    format: 'cjs',
    outfile: join(dist, 'lazy', `${name}.cjs`),
  });
}

/** The chunks with nothing of ours in them but what leads there. Ours stay as they are, line by line. */
function foreignChunks({ outputs }) {
  const isOurs = ([input, { bytesInOutput }]) => input.startsWith('src/') && bytesInOutput > 0;
  const ours = ({ inputs }) =>
    Object.entries(inputs)
      .filter(isOurs)
      .reduce((sum, [, it]) => sum + it.bytesInOutput, 0);
  return new Set(Object.keys(outputs).filter((output) => ours(outputs[output]) < outputs[output].bytes / 10));
}

/** Code that finds files by its own place has to be in `chunks`, where it stands as deep as in the source. */
function checkPlaces({ outputs }) {
  for (const [output, { inputs }] of Object.entries(outputs)) {
    const lost = Object.keys(inputs).find((input) => /^src\/core\/package-root\.ts$|^loader:/.test(input));
    if (lost && !output.startsWith('dist/chunks/')) throw new Error(`${lost} stands in ${output}, not in a chunk.`);
  }
}

/** Whole or not at all, and only where something has changed, for whoever reads it meanwhile. */
function replace(path, contents) {
  if (bytesOf(path)?.equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

function bytesOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Removes the code of earlier builds. */
function removeStale(current) {
  for (const file of readdirSync(dist, { recursive: true })) {
    const path = join(dist, file);
    if (/\.c?js$/.test(file) && !/^(commonjs|ui)[\\/]/.test(file) && !current.has(path)) rmSync(path);
  }
}
