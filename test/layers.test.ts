import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** The layers, lowest first: a file may import from its own layer and from those below it. */
const LAYERS = [
  /^core\//,
  /^server\//,
  /^providers\//,
  /^testing\/client\//,
  /^ui\//,
  /^delivery\//,
  /^(providers|options|emulator-options|option-values|input|seed|limits|begin|contracts|control|preparation|present|scan-links|trust|keys)\.ts$/,
  /^emulator\.ts$/,
  /^index\.ts$/,
  /^testing\/(quietly|vitest|playwright)\.ts$/,
  /^(instances|child-environment|compiled|signals|exec|settings|config|command-line|init|validate|healthcheck|authority)\.ts$/,
  /^cli\.ts$/,
];

/** What stands behind one door each. */
const DOORS: readonly (readonly [module: RegExp, files: readonly string[]])[] = [
  [/^@stoplight\//, ['contract', 'prism', 'prism-mocker'].map((name) => `server/${name}.ts`)],
  [/^express$/, ['server/app.ts']],
  [/^lowdb/, ['core/store.ts']],
  [/^@peculiar\/x509$|^reflect-metadata$/, ['server/certificate.ts']],
  [/^jsonwebtoken$/, ['providers/auth0/authenticate.ts', 'providers/auth0/login/token.ts']],
  [/^ajv/, ['core/schema.ts', 'server/prepared/compiler.ts', 'server/prism.ts']],
  [/^lucene$/, ['providers/auth0/search/search.ts']],
  [/^liquidjs$/, ['providers/auth0/mail/liquid.ts']],
  [/^html-to-text$/, ['providers/auth0/mail/email.ts']],
  [/^htmlparser2$/, ['providers/inspect/browser/page.ts']],
  [/^dayjs/, ['providers/auth0/users/password-policy.ts']],
  [/^qs$/, ['server/decode.ts']],
  [/^@connectrpc\//, ['call', 'handlers', 'rpc'].map((name) => `providers/zitadel/rpc/${name}.ts`)],
  [/^@(bufbuild|zitadel)\//, ['arrival', 'call', 'handlers'].map((name) => `providers/zitadel/rpc/${name}.ts`)],
  [/^libphonenumber-js$/, ['providers/zitadel/users/phone.ts']],
  [/^bcryptjs$/, ['providers/zitadel/users/password-hash.ts']],
  [/^nodemailer$/, ['delivery/smtp.ts']],
  [/^commander$/, ['command-line.ts']],
  [/^cross-spawn$/, ['exec.ts']],
  [/^lit-html/, ['ui/template.ts']],
  [/^uqr$/, ['ui/qr.ts']],
  [/^vitest$/, ['testing/vitest.ts']],
  [/^@playwright\//, ['testing/playwright.ts']],
  [/^yaml$/, ['input.ts', 'server/document.ts', 'server/extension.ts']],
];

function read(file: string): string {
  return readFileSync(join(src, file), 'utf8');
}

function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return Array.from(found, ([, module = '']) => module);
}

function ownImportsOf(file: string): string[] {
  return importsOf(file)
    .filter((module) => module.startsWith('.'))
    .map((module) => relative(src, resolve(src, dirname(file), module)).replaceAll('\\', '/'));
}

function layerOf(file: string): number {
  return LAYERS.findIndex((layer) => layer.test(file));
}

describe('who may import whom', () => {
  test.each(files)('%s stands in a layer and imports from no higher one', (file) => {
    expect(layerOf(file)).toBeGreaterThanOrEqual(0);
    expect(ownImportsOf(file).filter((module) => layerOf(module) > layerOf(file))).toEqual([]);
  });

  test('no provider imports another', () => {
    const provider = (file: string) => /^providers\/([^/]+)\//.exec(file)?.[1];
    const crossings = files.flatMap((file) =>
      ownImportsOf(file)
        .filter((module) => provider(file) && provider(module) && provider(module) !== provider(file))
        .map((module) => `${file} -> ${module}`),
    );
    expect(crossings).toEqual([]);
  });

  test.each(DOORS)('%s is imported by %j alone', (module, doors) => {
    expect(files.filter((file) => importsOf(file).some((name) => module.test(name))).sort()).toEqual([...doors].sort());
  });
});

test('the client, which also runs in browsers, imports nothing but types', () => {
  const client = files.filter((file) => file.startsWith('testing/client/'));
  const imports = /^(?:import|export)(?! type).*'(.*)';$/gm;
  const outside = client.flatMap((file) => Array.from(read(file).matchAll(imports), ([, module = '']) => module));
  expect(outside.filter((module) => !module.startsWith('./'))).toEqual([]);
});

/** What is called like a secret. */
const SECRET = String.raw`(?:[\w.]*(?:[sS]ecret|[tT]oken|[cC]ookie|[cC]srf|[cC]hallenge|[vV]erifier|[pP]roof|[pP]assword)|[\w.]*\bdid|\w+\.code)`;
/** What says whether there is one, or of what kind. */
const KNOWN = String.raw`(?:undefined\b|null\b|['"\x60\d]|[A-Z])`;
const COMPARED = new RegExp(String.raw`\b${SECRET}\)? [!=]== (?!${KNOWN})|[\w)] [!=]== ${SECRET}\b(?![('])`);

/** Whether a secret is compared as any text is. */
function compared(code: string): boolean {
  return COMPARED.test(code);
}

describe('what only one file may touch', () => {
  const users = (pattern: RegExp) => files.filter((file) => pattern.test(read(file))).sort();

  test('the time of day: clock.ts, and certificates, which live in real time', () => {
    expect(users(/Date\.now\(|new Date\(\)/)).toEqual(['core/clock.ts', 'server/certificate.ts']);
  });

  test('randomness: random.ts', () => {
    expect(users(/random(Bytes|UUID|Int|FillSync)\b|getRandomValues|Math\.random/)).toEqual(['core/random.ts']);
  });

  test('comparing secrets: same-text.ts, in constant time, and password.ts, for hashes', () => {
    expect(users(/timingSafeEqual\(/)).toEqual(['core/password.ts', 'core/same-text.ts']);
    expect(compared('ticket.code !== code')).toBe(true);
    expect(compared('if (given === login.did)')).toBe(true);
    expect(compared('error.code === undefined')).toBe(false);
    // What is typed twice is no secret to whoever types it.
    expect(files.filter((file) => compared(read(file))).sort()).toEqual([
      'providers/auth0/operations/classicLogin/reset.ts',
      'providers/auth0/operations/universalLogin/resetPassword.ts',
      'providers/zitadel/links/choose-password.ts',
      'providers/zitadel/users/password.ts',
    ]);
  });

  test('standard output: the command line', () => {
    expect(users(/process\.stdout|console\./)).toEqual(['cli.ts']);
  });

  test('markup: templates, which escape what they are given', () => {
    expect(users(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|unsafe(HTML|SVG)/)).toEqual([]);
  });

  test('HTTP and vendors are unknown to the core', () => {
    const words = /\b(auth0|zitadel|express|HttpRequest|HttpResponse)\b/i;
    expect(files.filter((file) => file.startsWith('core/') && words.test(read(file)))).toEqual([]);
  });
});
