/** What checks: Prism, and the compiler of schemas that it uses. */
export type Prism = typeof import('./prism.ts');

/** An operation as Prism knows it. */
export type PrismOperation = Awaited<ReturnType<Prism['getHttpOperationsFromSpec']>>[number];
export type PrismResponse = PrismOperation['responses'][number];
export type PrismContent = NonNullable<PrismResponse['contents']>[number];
type PrismParameter = Pick<NonNullable<PrismResponse['headers']>[number], 'name' | 'required' | 'schema'> & {
  readonly style: string;
};

/** Whether a value can be seen to fit; false where only Prism can tell. */
export type Fits<T> = (value: T) => boolean;

/** What Prism rewrites in a schema, or looks up outside it, before it checks by it. */
const REWRITTEN = new Set(['allOf', 'readOnly', 'writeOnly', '$ref']);
const SCALARS: ReadonlySet<unknown> = new Set(['string', 'integer', 'number', 'boolean']);
const PLAIN_STYLES = new Set(['simple', 'form']);

/** Whether a body fits its schema. */
export function fitsContent(prism: Prism, { schema }: PrismContent): Fits<unknown> {
  return schema === undefined ? () => true : compiled(prism, schema, 'body');
}

/** Whether parameters of one place fit, among whatever else is given there. */
export function fitsParameters(
  prism: Prism,
  parameters: readonly PrismParameter[],
): Fits<Readonly<Record<string, unknown>>> {
  if (parameters.length === 0) return () => true;
  if (!parameters.every(isPlainParameter)) return () => false;
  const named = parameters.map((parameter) => ({ ...parameter, name: parameter.name.toLowerCase() }));
  const required = named.filter((parameter) => parameter.required).map(({ name }) => name);
  const schemas = new Map(named.map(({ name, schema }) => [name, schema ?? {}]));
  const fits = compiled(prism, { type: 'object', properties: Object.fromEntries(schemas), required }, 'parameters');
  return (given) => {
    const values: Record<string, unknown> = {};
    for (const name of Object.keys(given)) {
      const value = given[name];
      const lowered = name.toLowerCase();
      // To Prism, what is empty is not there.
      if (value && schemas.has(lowered)) values[lowered] = value;
    }
    return fits(values);
  };
}

/** Compiled when the first value comes: of an operation's many answers, most are never given. */
function compiled({ compile, DISPUTED_FORMATS }: Prism, schema: object, of: 'body' | 'parameters'): Fits<unknown> {
  let fits: Fits<unknown> | undefined;
  const begin = (): Fits<unknown> => {
    if (!isPlain(schema, DISPUTED_FORMATS)) return () => false;
    try {
      return compile(schema, { of });
    } catch {
      return () => false;
    }
  };
  return (value) => {
    fits ??= begin();
    return fits(value);
  };
}

function isPlainParameter({ style, schema = {} }: PrismParameter): boolean {
  return PLAIN_STYLES.has(style) && SCALARS.has(schema.type ?? 'string');
}

function isPlain(schema: unknown, disputed: ReadonlySet<unknown>): boolean {
  if (typeof schema !== 'object' || schema === null) return true;
  return Object.entries(schema).every(
    ([key, part]) => !REWRITTEN.has(key) && !(key === 'format' && disputed.has(part)) && isPlain(part, disputed),
  );
}
