// Writes what follows from the documents: the types of each beside its provider, and the README's table of operations.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { typesOf } from './types.mjs';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const documents = new URL('../openapi/', import.meta.url);
const rows = [];

for (const file of readdirSync(documents)) {
  const provider = file.replace(/\.yaml$/, '');
  const types = await typesOf(new URL(file, documents));
  const target = new URL(`../src/providers/${provider}/schema.ts`, import.meta.url);
  writeFileSync(target, `// Generated from openapi/${file} by \`npm run generate\`.\n\n${types}`);
  if (provider !== 'inspect') rows.push(...rowsOf(parse(readFileSync(new URL(file, documents), 'utf8'))));
}

const readme = new URL('../README.md', import.meta.url);
const table = /(\| Operation \| Request .*\n\| --- .*\n)(?:\|.*\n)*/;
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(table, (_, head) => head + rows.join('')),
);

/** A line for every operation of a document. */
function rowsOf({ paths }) {
  return Object.entries(paths).flatMap(([template, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const { operationId, 'x-evidence': evidence, 'x-ticketstub': mark, 'x-differs': differs } = item[method];
      const known = mark === 'example' ? `${evidence}, example only` : evidence;
      const cells = [`\`${operationId}\``, `\`${method.toUpperCase()} ${template}\``, known, differs ?? ''];
      return `| ${cells.join(' | ')} |\n`.replaceAll('  ', ' ');
    }),
  );
}
