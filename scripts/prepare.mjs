// Has Prism read and check every operation of our documents once, and keeps what comes of it in dist/prepared: the
// operations as Prism sees them, and the code of each schema that it compiles. Nobody who installs this has to wait for
// that again.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import ajvFormats from 'ajv-formats';
import { build } from 'esbuild';
import { parts } from './bundle/plugin.mjs';
import { isCurrent, stamp } from './bundle/stamp.mjs';

const require = createRequire(import.meta.url);
const root = new URL('../', import.meta.url);
const target = new URL('dist/prepared/', root);

/** The code that is built, on its own. */
const INSIDE = `
export { Contract, loadPrism } from './src/server/contract.ts';
export { fitsContent, fitsParameters } from './src/server/plain-fit.ts';
export { providers } from './src/providers.ts';
export { onCompile } from './src/server/prepared/compiler.ts';
export { onMerge } from './src/server/prepared/merged.ts';
export { headsEntry, split, wireEntry } from './src/server/prepared/described.ts';
export { operationEntry } from './src/server/prepared/operation.ts';
`;

const STAMP = fileURLToPath(new URL('dist/.prepared.json', root));
/** What it is prepared of, and how. */
const MADE_OF = [
  'package-lock.json',
  'scripts/prepare.mjs',
  ...['openapi', 'src/server', 'scripts/bundle'].flatMap(filesIn),
  'dist/prepared/index.json',
  'dist/prepared/pack',
];
// It takes seconds, and several tests ask for it.
if (isCurrent(STAMP, MADE_OF)) process.exit();

const { Contract, providers, onCompile, onMerge, ...inside } = await loadInside();
const prism = await inside.loadPrism();
const entries = new Map();
const compilers = new Map();
const faults = [];
onCompile((task) => {
  try {
    const { validate, code } = compiled(task);
    entries.set(task.key, code);
    return validate;
  } catch (error) {
    // Prism would do without a check.
    faults.push(error);
    throw error;
  }
});
for (const { document } of providers) {
  const contract = Contract.load(document);
  const heads = [];
  for (const described of contract.operations) {
    const { id } = described;
    const [head, wire] = inside.split(described);
    heads.push(head);
    if (!isCircular(wire)) entries.set(inside.wireEntry(document, id), JSON.stringify(wire));
    entries.set(inside.operationEntry(document, id), await prepared(contract.endpoint(id)));
  }
  entries.set(inside.headsEntry(document), JSON.stringify(heads));
}
if (faults.length > 0) throw new AggregateError(faults, 'There are schemas that cannot be compiled.');
write(entries);
stamp(STAMP, MADE_OF);

/** Whether it contains itself, which JSON cannot say. */
function isCircular(node, above = []) {
  if (typeof node !== 'object' || node === null) return false;
  return above.includes(node) || Object.values(node).some((each) => isCircular(each, [...above, node]));
}

function filesIn(folder) {
  const entries = readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' });
  return entries.map((name) => `${folder}/${name.replaceAll('\\', '/')}`).sort();
}

async function loadInside() {
  const folder = new URL('dist/.prepare/', root);
  const outfile = fileURLToPath(new URL('inside.mjs', folder));
  await build({
    stdin: { contents: INSIDE, resolveDir: fileURLToPath(root), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    external: ['nodemailer', '@connectrpc/*', '@zitadel/*', '@bufbuild/*', '@peculiar/*', 'reflect-metadata'],
    plugins: [parts],
    logLevel: 'warning',
  });
  return import(`${pathToFileURL(outfile).href}?${createHash('sha256').update(readFileSync(outfile)).digest('hex')}`);
}

/** The operation as Prism has it, once each of its schemas has been asked for. */
async function prepared({ described, operation: read }) {
  const operation = withoutMarks(await read());
  const text = JSON.stringify(operation);
  const merged = [];
  const ways = new Map(waysOf(operation));
  onMerge((schema, outcome) => {
    const isSame = JSON.stringify(schema) === JSON.stringify(outcome);
    if (ways.has(schema)) merged.push(isSame ? [ways.get(schema)] : [ways.get(schema), outcome]);
  });
  askEveryCheck(operation);
  if (JSON.stringify(operation) !== text) throw new Error(`${described.id} is changed by being used.`);
  return JSON.stringify({ operation, merged });
}

/** The schemas of bodies, and the way to each. */
function waysOf({ request, responses }) {
  const asked = (request?.body?.contents ?? []).map(({ schema }, at) => [
    schema,
    ['request', 'body', 'contents', at, 'schema'],
  ]);
  const answered = responses.flatMap(({ contents = [] }, of) =>
    contents.map(({ schema }, at) => [schema, ['responses', of, 'contents', at, 'schema']]),
  );
  return [...asked, ...answered].filter(([schema]) => schema);
}

/** Has everything looked at, by Prism and beside it: nothing need fit, but each schema is compiled. */
function askEveryCheck(operation) {
  const { request = {}, responses } = operation;
  for (const place of ['path', 'query', 'headers']) inside.fitsParameters(prism, request[place] ?? [])({});
  for (const { headers = [] } of responses) inside.fitsParameters(prism, headers)({});
  const bodies = [request.body ?? {}, ...responses].flatMap(({ contents = [] }) => contents);
  for (const content of bodies) inside.fitsContent(prism, content)({});
  const type = { 'content-type': 'application/json' };
  const asked = { method: operation.method, url: { path: operation.path, query: {} }, headers: type, body: {} };
  prism.validateInput({ resource: operation, element: asked });
  for (const { code, contents = [] } of responses) {
    const statusCode = /^\d+$/.test(code) ? Number(code) : 599;
    for (const { mediaType } of contents.length > 0 ? contents : [{}]) {
      const headers = mediaType ? { 'content-type': mediaType } : {};
      prism.validateOutput({ resource: operation, element: { statusCode, headers, body: {} } });
    }
  }
}

/** Prism marks every node with a number; without these, what is the same looks the same. */
function withoutMarks(node) {
  if (Array.isArray(node)) return node.map(withoutMarks);
  if (typeof node !== 'object' || node === null) return node;
  const isMark = ([key, value]) => key === 'x-stoplight' && Object.keys(value).join() === 'id';
  const rest = Object.entries(node).filter((entry) => !isMark(entry));
  return Object.fromEntries(rest.map(([key, value]) => [key, withoutMarks(value)]));
}

/** A validator and its code, which finds the formats under that name. */
function compiled({ draft, options, formats, schema }) {
  const { logger, ...settings } = options;
  const kind = JSON.stringify([draft, settings]);
  const compiler = compilers.get(kind) ?? new (require(draft).default)({ ...options, code: { source: true } });
  if (!compilers.has(kind)) {
    ajvFormats.default(compiler);
    for (const [name, format] of formats) compiler.addFormat(name, format);
    compiler.opts.code.formats = ajv._`formats`;
    compilers.set(kind, compiler);
  }
  const validate = compiler.compile(schema);
  return { validate, code: standaloneCode.default(compiler, validate) };
}

/** All entries one after the other, and where each of them is. */
function write(all) {
  const index = {};
  const chunks = [];
  let at = 0;
  for (const [name, text] of all) {
    const bytes = deflateRawSync(text, { level: 9 });
    index[name] = [at, bytes.length];
    at += bytes.length;
    chunks.push(bytes);
  }
  mkdirSync(target, { recursive: true });
  replace('pack', Buffer.concat(chunks));
  replace('index.json', Buffer.from(JSON.stringify(index)));
  rmSync(new URL('dist/.prepare/', root), { recursive: true, force: true });
}

function replace(name, bytes) {
  writeFileSync(new URL(name, target), bytes);
}
