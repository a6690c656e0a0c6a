// Writes what `require` finds beside the client, which is compiled for it: thin modules that require the ES modules, as
// Node can from 20.19 on, and declarations that TypeScript takes for CommonJS.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What each exports; types go along by themselves. */
const MODULES = {
  index: { values: ['startEmulator'], classes: ['MisuseError', 'StartError'] },
  'testing/vitest': { values: ['test', 'testWith'] },
  'testing/playwright': { values: ['expect', 'test'] },
};

const folder = new URL('../dist/commonjs/', import.meta.url);

write('package.json', ['{ "type": "commonjs" }']);
for (const [name, { values, classes = [] }] of Object.entries(MODULES)) {
  const original = `'${name.includes('/') ? '../../' : '../'}${name}.js'`;
  const types = `${original} with { 'resolution-mode': 'import' };`;
  write(`${name}.js`, ["'use strict';", `module.exports = require(${original});`]);
  write(`${name}.d.ts`, [
    `import type * as original from ${types}`,
    `export type * from ${types}`,
    ...[...values, ...classes].map((value) => `export declare const ${value}: typeof original.${value};`),
    ...classes.map((type) => `export type ${type} = original.${type};`),
  ]);
}

/** Leaves a file alone that is as it should be: somebody may be reading it. */
function write(file, lines) {
  const target = new URL(file, folder);
  const text = `${lines.join('\n')}\n`;
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}
