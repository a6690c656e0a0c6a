// Makes of src/ui what browsers load: one script and one style sheet under dist/ui, with the licences of what is in them.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = new URL('../src/ui/', import.meta.url);
const target = new URL('../dist/ui/', import.meta.url);

/** The packages that become a part of it. */
const BUNDLED = ['lit-html', 'uqr'];

/** Writes what has changed: a running emulator may be reading the files. */
export async function buildInbox() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('inbox.ts', source)), fileURLToPath(new URL('inbox.css', source))],
    outdir: fileURLToPath(target),
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome120', 'firefox121', 'safari17.4'],
    legalComments: 'eof',
    banner: { js: `/*! The inbox of Ticketstub, with ${BUNDLED.join(' and ')}: see LICENSES.txt beside this. */` },
    write: false,
    logLevel: 'warning',
  });
  mkdirSync(target, { recursive: true });
  for (const { path, contents } of outputFiles) replace(path, contents);
  replace(fileURLToPath(new URL('LICENSES.txt', target)), Buffer.from(BUNDLED.map(licenceOf).join('\n')));
}

function licenceOf(name) {
  return `${name}\n\n${readFileSync(new URL(`../node_modules/${name}/LICENSE`, import.meta.url), 'utf8')}`;
}

/** Whole or not at all, for whoever reads it meanwhile. */
function replace(path, contents) {
  if (textOf(path) === Buffer.from(contents).toString()) return;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildInbox();
