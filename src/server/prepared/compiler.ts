import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { AnySchemaObject, Format, Options, ValidateFunction } from 'ajv';
import { preparedText } from './pack.ts';

const require = createRequire(import.meta.url);

/** The compilers of JSON Schema that Prism has, one for each version of it. */
export type Draft = 'ajv' | 'ajv/dist/2019' | 'ajv/dist/2020';

/** What is compiled, and how. */
export interface Task {
  /** The same for the same schema and settings. */
  readonly key: string;
  readonly draft: Draft;
  readonly options: Options;
  readonly formats: ReadonlyMap<string, Format>;
  readonly schema: AnySchemaObject;
}

const COMPILERS: Readonly<Record<Draft, () => typeof import('ajv')>> = {
  ajv: () => require('ajv'),
  'ajv/dist/2019': () => require('ajv/dist/2019'),
  'ajv/dist/2020': () => require('ajv/dist/2020'),
};

/** A schema and the settings by which it is compiled, in short. */
function keyOf(draft: Draft, { logger, ...options }: Options, schema: AnySchemaObject): string {
  const hash = createHash('sha256').update(JSON.stringify([draft, options, schema]));
  return `schema ${hash.digest('base64url')}`;
}

let hear: ((task: Task) => ValidateFunction) | undefined;

/** Has the build compile from now on. */
export function onCompile(listener: (task: Task) => ValidateFunction): void {
  hear = listener;
}

/**
 * Stands in for Ajv where Prism uses it. A schema of our own documents has been compiled by the build; the compiler is
 * loaded for any other, as of a document that is given.
 */
export function compilerOf(draft: Draft) {
  return class Compiler {
    readonly #options: Options;
    readonly #formats = new Map<string, Format>();
    #real: { compile(schema: AnySchemaObject): ValidateFunction } | undefined;

    constructor(options: Options) {
      this.#options = options;
    }

    addFormat(name: string, format: Format): void {
      this.#formats.set(name, format);
    }

    compile(schema: AnySchemaObject): ValidateFunction {
      const key = keyOf(draft, this.#options, schema);
      if (hear) return hear({ key, draft, options: this.#options, formats: this.#formats, schema });
      const code = preparedText(key);
      if (code !== undefined) return runCode(code, this.#formats);
      this.#real ??= realCompiler(draft, this.#options, this.#formats);
      return this.#real.compile(schema);
    }
  };
}

/** Stands in for the library of formats: every compiler here has them. */
export function addFormats(): void {}

function realCompiler(draft: Draft, options: Options, formats: ReadonlyMap<string, Format>) {
  const { default: Ajv } = COMPILERS[draft]();
  const { default: addAll } = require('ajv-formats') as typeof import('ajv-formats');
  const compiler = new Ajv(options);
  (addAll as unknown as (compiler: object) => void)(compiler);
  for (const [name, format] of formats) compiler.addFormat(name, format);
  return compiler;
}

/** What the build has made of a schema: a module that finds the formats, and the few things of Ajv that it calls. */
function runCode(code: string, own: ReadonlyMap<string, Format>): ValidateFunction {
  const { fullFormats } = require('ajv-formats/dist/formats') as typeof import('ajv-formats/dist/formats.js');
  const module = { exports: undefined as unknown };
  new Function('module', 'require', 'formats', code)(module, runtimeModule, {
    ...fullFormats,
    ...Object.fromEntries(own),
  });
  return module.exports as ValidateFunction;
}

function runtimeModule(name: string): unknown {
  if (name === 'ajv/dist/runtime/equal') return require('ajv/dist/runtime/equal');
  if (name === 'ajv/dist/runtime/ucs2length') return require('ajv/dist/runtime/ucs2length');
  throw new Error(`${name} is nothing that a prepared schema needs.`);
}
