// What follows from the list of options and from the documents, which hold what a seed and limits may be.

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The JSON Schemas of what users write, by the names of their files. */
export function schemasOf(options, documents) {
  const seed = partsOf(documents, 'Seed');
  const limits = partsOf({ auth0: documents.auth0 }, 'RateLimits');
  const seedSchema = {
    description: 'What it begins with, by provider.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.keys(documents).map((name) => [name, { $ref: `#/$defs/${name}.Seed` }])),
  };
  const limitsSchema = { $ref: '#/$defs/auth0.RateLimits' };
  const whole = { seed: { $ref: '#/$defs/seed' }, rateLimits: limitsSchema };
  return {
    config: {
      $schema: DIALECT,
      title: 'Ticketstub',
      description: 'The options of Ticketstub, as in ticketstub.config.yaml.',
      type: 'object',
      additionalProperties: false,
      properties: {
        $schema: { type: 'string', description: 'Where this schema is, for editors.' },
        ...Object.fromEntries(options.map((option) => [option.name, schemaOf(option, whole[option.name])])),
      },
      $defs: { seed: seedSchema, ...seed, ...limits },
    },
    seed: { $schema: DIALECT, title: 'A seed of Ticketstub', ...seedSchema, $defs: seed },
    'rate-limits': { $schema: DIALECT, title: 'Rate limits of Ticketstub', ...limitsSchema, $defs: limits },
  };
}

/** The rows of the README's table. */
export function tableOf({ OPTIONS, CONFIG }) {
  const own = OPTIONS.map(({ flag, env, initial, text, name }) => {
    const shown = valuesOf(name, initial).map((value) => `\`${value}\``);
    return `| \`${flag}\` | \`${env}\` | \`${name}\` | ${shown.join(', ')} | ${text} |`;
  });
  return [`| \`${CONFIG.flag}\` | \`${CONFIG.env}\` | | | ${CONFIG.text} |`, ...own].map((row) =>
    row.replaceAll('  ', ' '),
  );
}

function schemaOf({ name, text, initial, kind }, whole) {
  const given = whole ? { anyOf: [kind.schema, whole] } : kind.schema;
  // Where keys are kept by default depends on the machine.
  const preset = initial === undefined || name === 'tlsDir' ? {} : { default: initial };
  return { description: text, ...given, ...preset };
}

function valuesOf(name, initial) {
  return name === 'tlsDir' ? ['~/.cache/ticketstub'] : [initial ?? []].flat();
}

/** The schema of each document, and every one that it refers to, by names of their own. */
function partsOf(documents, root) {
  const parts = {};
  for (const [provider, document] of Object.entries(documents)) {
    const take = (way) => {
      const name = `${provider}.${way.filter((step) => step !== 'properties').join('.')}`;
      if (!(name in parts)) {
        parts[name] = {};
        parts[name] = renamed(
          way.reduce((at, step) => at[step], document.components.schemas),
          take,
        );
      }
      return `#/$defs/${name}`;
    };
    take([root]);
  }
  return parts;
}

/** A copy, with every reference led to the part that it means. */
function renamed(node, take) {
  if (Array.isArray(node)) return node.map((each) => renamed(each, take));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      // Notes to ourselves.
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, value]) =>
        key === '$ref'
          ? [key, take(value.replace('#/components/schemas/', '').split('/'))]
          : [key, renamed(value, take)],
      ),
  );
}
