import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemasOf } from '../scripts/schemas.mjs';
import { readConfig } from '../src/config.ts';
import { commentedConfig } from '../src/init.ts';
import { OPTIONS, PROVIDER_NAMES } from '../src/options.ts';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const documents = Object.fromEntries(PROVIDER_NAMES.map((name) => [name, parse(read(`openapi/${name}.yaml`))]));

function validatorOf(name: string) {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(read(`schemas/${name}.json`)));
}

const isConfig = validatorOf('config');

test.each(['config', 'seed', 'rate-limits'])('the schema of %s is the one that follows from the list', (name) => {
  const schemas: Record<string, object> = schemasOf(OPTIONS, documents);
  expect(JSON.parse(read(`schemas/${name}.json`))).toEqual(JSON.parse(JSON.stringify(schemas[name])));
});

test('the schemas know the built-in seed, also in place, and limits', () => {
  const seed = parse(read('fixtures/seed.yaml'));
  const limits = { management: { burst: 2, perSecond: 2 } };
  const isSeed = validatorOf('seed');
  expect([isSeed(seed), validatorOf('rate-limits')(limits)]).toEqual([true, true]);
  expect(isConfig({ seed, rateLimits: limits, $schema: './config.json' })).toBe(true);
  expect(isSeed({ ...seed, auth0: { ...seed.auth0, emails: [] } })).toBe(false);
  expect(isConfig({ seed: { auth0: { users: [{}] } } })).toBe(false);
  expect(isConfig({ rateLimits: { management: { burst: 2 } } })).toBe(false);
});

test('what init writes shows every option with a value that fits', () => {
  expect(parse(commentedConfig())).toBe(null);
  // A line is an option, or goes on with one, when it would be one without its #.
  const text = commentedConfig().replaceAll(/^# (?=\w+:| {2})/gm, '');
  const config = parse(text);
  expect(Object.keys(config)).toEqual(OPTIONS.map(({ name }) => name));
  expect([isConfig(config), isConfig.errors]).toEqual([true, null]);
  expect([...readConfig({ text, source: 'init' }).keys()]).toEqual(Object.keys(config));
  const example = ['hostnames', 'extend', 'tlsDir'];
  const presets = OPTIONS.filter(({ name, initial }) => initial !== undefined && !example.includes(name));
  expect(config).toMatchObject(Object.fromEntries(presets.map(({ name, initial }) => [name, initial])));
});

test.each<[string, unknown]>([
  ['a port in quotes', { port: '4747' }],
  ['a port and a half', { port: 1.5 }],
  ['a port that is none', { port: 65_536 }],
  ['a port of nothing', { port: null }],
  ['a list in place of a text', { host: ['127.0.0.1'] }],
  ['an empty text', { host: '' }],
  ['a number in place of a text', { inspectToken: 1234 }],
  ['names in one text', { providers: 'auth0,zitadel' }],
  ['an unknown provider', { providers: ['auth0', 'okta'] }],
  ['no provider', { providers: [] }],
  ['an extension of nobody', { extend: ['okta=api.json'] }],
  ['a mapping of extensions', { extend: { auth0: 'api.json' } }],
  ['an unknown mode', { auth: 'loose' }],
  ['a switch in quotes', { banner: 'false' }],
  ['an address with a path', { publicUrl: 'https://x.test/y' }],
  ['a host with a port', { hostnames: ['x.test:1'] }],
  ['a mail server over http', { smtp: 'http://localhost' }],
  ['a webhook over ftp', { webhook: 'ftp://localhost' }],
  ['a limit of nothing', { journalLimit: 0 }],
  ['a date alone', { freeze: '2026-01-01' }],
  ['an unknown key', { seeds: 'seed.yaml' }],
  ['a list', []],
])('the schema and the emulator both refuse %s', (_, config) => {
  expect(isConfig(config)).toBe(false);
  expect(() => readConfig({ text: `${JSON.stringify(config)}\n`, source: 'test' })).toThrow(/^test:1:\d+: /);
});
