// Writes what follows from the documents: the types of each beside its provider, SUPPORTED.md, and the tables of FIDELITY.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fidelityPage } from './tables/fidelity.mjs';
import { readOperations } from './tables/operations.mjs';
import { supportedPage } from './tables/supported.mjs';
import { typesOf } from './types.mjs';

const documents = new URL('../openapi/', import.meta.url);
const root = new URL('../', import.meta.url);

for (const file of readdirSync(documents)) {
  const provider = file.replace(/\.yaml$/, '');
  const types = await typesOf(new URL(file, documents));
  const target = new URL(`src/providers/${provider}/schema.ts`, root);
  writeFileSync(target, `// Generated from openapi/${file} by \`npm run generate\`.\n\n${types}`);
}

const vendors = {
  auth0: readOperations(new URL('auth0.yaml', documents)),
  zitadel: readOperations(new URL('zitadel.yaml', documents)),
};
const fidelity = new URL('FIDELITY.md', root);

writeFileSync(new URL('SUPPORTED.md', root), await supportedPage(vendors));
writeFileSync(fidelity, fidelityPage(readFileSync(fidelity, 'utf8'), vendors));
