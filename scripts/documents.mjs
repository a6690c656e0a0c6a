// Writes the documents and the seed as JSON beside the built code: reading the YAML would be half of a start.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const source = new URL('../openapi/', import.meta.url);
const target = new URL('../dist/openapi/', import.meta.url);

mkdirSync(target, { recursive: true });
for (const file of readdirSync(source)) {
  rewrite(new URL(file, source), new URL(file.replace(/\.yaml$/, '.json'), target));
}
rewrite(new URL('../fixtures/seed.yaml', import.meta.url), new URL('../dist/seed.json', import.meta.url));

function rewrite(from, to) {
  writeFileSync(to, JSON.stringify(parse(readFileSync(from, 'utf8'))));
}
