// Says how our documents differ from those of the vendors: ZITADEL's from the descriptors of @zitadel/proto, the
// requests of Auth0's from its SDK, and, with a file, all of Auth0's from the vendor's own document.
//   npm run drift [-- management-api-oas.json [--excerpt]]
// Ends with 1 when something that we claim is not so. `--excerpt`: what the file does not have may exist all the same.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { compareWithOfficial, compareWithSdk } from './drift/auth0.mjs';
import { reportOf, withoutKnown } from './drift/report.mjs';
import { compareWithDescriptors } from './drift/zitadel.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { excerpt: { type: 'boolean' } } });
const [file] = positionals;
const [auth0, zitadel] = ['auth0', 'zitadel'].map((name) =>
  parse(readFileSync(new URL(`../openapi/${name}.yaml`, import.meta.url), 'utf8')),
);

const comparisons = [
  ['ZITADEL, with the descriptors of @zitadel/proto', await compareWithDescriptors(zitadel)],
  ["Auth0, with the vendor's SDK", compareWithSdk(auth0)],
];
if (file) {
  const official = parse(readFileSync(file, 'utf8'));
  comparisons.push([`Auth0, with ${file}`, compareWithOfficial(auth0, official, !values.excerpt)]);
}

const found = comparisons.map(([name, findings]) => [name, withoutKnown(findings)]);
for (const [name, findings] of found) console.log(reportOf(name, findings));
process.exitCode = found.some(([, { wrong }]) => wrong.length > 0) ? 1 : 0;
