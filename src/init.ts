import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MisuseError } from './core/misuse.ts';
import { OPTIONS, type OptionSpec } from './options.ts';
import { CONFIG_FILES } from './settings.ts';

const [FILE = ''] = CONFIG_FILES;

const HEAD = `# yaml-language-server: $schema=./node_modules/ticketstub/schemas/config.json
# Where Ticketstub's options are kept. Flags and TICKETSTUB_* variables go before what stands here; what is commented
# out shows the default, or an example. Check it with: npx ticketstub validate
`;

/** What to write where there is no default to show. */
const EXAMPLES: Readonly<Partial<Record<OptionSpec['name'], string>>> = {
  seed: `
#   auth0:
#     connections:
#       - { id: con_UsernamePassword, name: Username-Password-Authentication, strategy: auth0 }
#     users:
#       - user_id: auth0|64b7e0f8c2d3a1b4e5f60001
#         connection: Username-Password-Authentication
#         email: ada@example.com
#         password: Analytical-Engine-1`,
  extend: ' [auth0=management-api.json]',
  data: ' ticketstub.json',
  publicUrl: ' https://tickets.example.test',
  hostnames: ' [tickets.example.test]',
  tlsDir: ' .ticketstub',
  inspectToken: ' a-secret',
  smtp: ' smtp://localhost:1025',
  webhook: ' http://localhost:3000/messages',
  webhookKey: ' a-secret',
  randomSeed: ' 42',
  freeze: ' 2026-01-01T12:00:00Z',
};

/** Writes a configuration with every option in it, commented out. @throws MisuseError where there is one already */
export function writeConfig(folder = ''): string {
  const there = CONFIG_FILES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (there) throw new MisuseError(`${there}: stands here already and is left as it is. Change it, or move it away.`);
  const file = join(folder, FILE);
  try {
    writeFileSync(file, commentedConfig(), { flag: 'wx' });
  } catch (error) {
    throw new MisuseError(`${file}: cannot be written: ${(error as Error).message}. Go to a folder where it can.`);
  }
  return file;
}

/** A configuration that says nothing, and shows everything that it could say. */
export function commentedConfig(): string {
  return (
    HEAD +
    OPTIONS.map(({ name, text, initial }) => `\n${comment(text)}# ${name}:${EXAMPLES[name] ?? shown(initial)}\n`).join(
      '',
    )
  );
}

function shown(initial: OptionSpec['initial']): string {
  return ` ${Array.isArray(initial) ? `[${initial.join(', ')}]` : initial}`;
}

/** The text as a sentence, on lines that are narrow enough. */
function comment(text: string): string {
  const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  return sentence.replaceAll(/(.{1,116})(?:\s|$)/g, '# $1\n');
}
