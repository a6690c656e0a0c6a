// Writes what follows from the list of options: the JSON Schemas that editors complete by, and the README's table.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { schemasOf, tableOf } from './schemas.mjs';

const root = new URL('../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

const bundled = await build({
  entryPoints: [fileURLToPath(new URL('src/options.ts', root))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const text = Buffer.from(bundled.outputFiles[0].text).toString('base64');
const list = await import(`data:text/javascript;base64,${text}`);
const documents = Object.fromEntries(list.PROVIDER_NAMES.map((name) => [name, parse(read(`openapi/${name}.yaml`))]));

mkdirSync(new URL('schemas/', root), { recursive: true });
for (const [name, schema] of Object.entries(schemasOf(list.OPTIONS, documents))) {
  writeFileSync(new URL(`schemas/${name}.json`, root), `${JSON.stringify(schema, null, 2)}\n`);
}
const table = /(\| Flag \| Variable .*\n\| --- .*\n)(?:\|.*\n)*/;
const rows = tableOf(list).map((row) => `${row}\n`);
writeFileSync(
  new URL('README.md', root),
  read('README.md').replace(table, (_, head) => head + rows.join('')),
);
