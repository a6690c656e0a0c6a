// Writes the types of every document beside the provider that it belongs to.
import { readdirSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';

const documents = new URL('../openapi/', import.meta.url);
for (const file of readdirSync(documents)) {
  const provider = file.replace(/\.yaml$/, '');
  const types = astToString(await openapiTypescript(new URL(file, documents), { alphabetize: false }));
  const target = new URL(`../src/providers/${provider}/schema.ts`, import.meta.url);
  writeFileSync(target, `// Generated from openapi/${file} by \`npm run generate\`.\n\n${types}`);
}
