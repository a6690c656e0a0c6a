// What becomes of the packages: which stand in a file of their own that is read when it is first needed, and which
// are left out of what is built, because nothing here ever calls them.

/** A file each, under dist/lazy: its name, and the modules in it. */
export const LAZY = {
  ajv: ['ajv', 'ajv/dist/2019', 'ajv/dist/2020', 'ajv/dist/2020.js', 'ajv-formats'],
  bcrypt: ['bcryptjs'],
  charsets: ['iconv-lite'],
  dates: ['dayjs', 'dayjs/plugin/relativeTime.js'],
  html: ['htmlparser2', 'html-to-text'],
  jwt: ['jsonwebtoken'],
  liquid: ['liquidjs'],
  lucene: ['lucene'],
  'media-types': ['mime-types'],
  // Prism's own reading of a document, for documents that are given.
  openapi: ['@stoplight/http-spec/oas3/operation', '@stoplight/json-schema-ref-parser', '@stoplight/json'],
  passwords: ['@zxcvbn-ts/language-common'],
  phone: ['libphonenumber-js'],
  qs: ['qs'],
  samples: ['@stoplight/json-schema-sampler'],
  schemas: ['@stoplight/json-schema-merge-allof'],
  sending: ['send', 'serve-static'],
  // What validators call that were compiled before.
  validation: ['ajv/dist/runtime/equal', 'ajv/dist/runtime/ucs2length', 'ajv-formats/dist/formats'],
  yaml: ['yaml'],
};

/**
 * What Prism has for other uses than ours: examples that are made up by chance, proxies, callbacks, logs, and documents
 * of other kinds. Asked for all the same, they say so; only the faker is told its settings, whether it is used or not.
 */
const ABSENT = [
  '@faker-js/faker',
  '@stoplight/http-spec/oas2/operation',
  '@stoplight/http-spec/postman/operation',
  'http-proxy-agent',
  'https-proxy-agent',
  'json-schema-faker',
  'node-fetch',
  'pino',
];

/** The code that stands for a module that is left out; undefined for any other. */
export function absence(module) {
  // Node has what it adds.
  if (module === 'isomorphic-fetch') return '';
  if (!ABSENT.includes(module)) return undefined;
  const refusal = `throw new Error(${JSON.stringify(`${module} is left out of what is built.`)});`;
  if (module !== 'json-schema-faker') return refusal;
  return `exports.JSONSchemaFaker = { extend() {}, option() {}, generate() { ${refusal} } };`;
}

/** What Node itself need not load at a start. */
export const LATE = ['node:http2'];

/** The file that a module stands in; undefined where it stands in none of its own. */
export function lazyFileOf(module) {
  return Object.keys(LAZY).find((name) => LAZY[name].includes(module));
}

/** Modules that have a file for bundlers: that for `require` hides what it requires, or what it exports. */
export const INSTEAD = {
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
  '@peculiar/x509': '@peculiar/x509/build/x509.es.js',
};

/** What stands for these where Prism uses them: it has what the build prepares, and the packages for all else. */
export const INSTEAD_FOR_PRISM = {
  ajv: compilerOf('ajv'),
  'ajv/dist/2019': compilerOf('ajv/dist/2019'),
  'ajv/dist/2020': compilerOf('ajv/dist/2020'),
  'ajv-formats': "exports.default = require('./src/server/prepared/compiler.ts').addFormats;",
  '@stoplight/json-schema-merge-allof': "module.exports = require('./src/server/prepared/merged.ts').mergeAllOf;",
};

function compilerOf(draft) {
  return `exports.default = exports.Ajv = require('./src/server/prepared/compiler.ts').compilerOf('${draft}');`;
}

/** Packages whose modules name more than they call: they are read when they are called. */
export const DEFERRED =
  /node_modules\/(@stoplight|accepts|body-parser|express|finalhandler|fp-ts|jsonwebtoken|jws|raw-body|router|send|type-is)\//;
