import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import type { EmulatorOptions } from '../src/emulator.ts';
import { temporaryFolder, testEmulator } from './support/emulator.ts';
import { ADA, loginStatus, OLD_PASSWORD } from './support/recovery.ts';

/** A private key that no emulator has made. */
const foreignKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

interface Obstacle {
  readonly what: string;
  /** Puts it in the way; `taken` is a port that somebody listens on. */
  readonly options: (folder: string, taken: number) => EmulatorOptions;
  readonly name: 'StartError' | 'MisuseError';
  readonly says: RegExp;
}

const OBSTACLES: readonly Obstacle[] = [
  {
    what: 'a port that is taken',
    options: (tlsDir, port) => ({ tlsDir, port }),
    name: 'StartError',
    says: /^cannot listen on 127\.0\.0\.1:\d+: .*EADDRINUSE.*choose another port with --port \(0 takes any free one\)\.$/,
  },
  {
    what: 'an address of another machine',
    options: (tlsDir) => ({ tlsDir, host: '203.0.113.1' }),
    name: 'StartError',
    says: /EADDRNOTAVAIL.*This machine has no such address: choose another with --host\.$/,
  },
  {
    what: 'a key folder that is a file',
    options: (folder) => ({ tlsDir: fileIn(folder) }),
    name: 'StartError',
    says: /file: keys cannot be kept there: .*Name a folder that can be written with --tls-dir\.$/,
  },
  {
    what: 'a key folder that cannot be made',
    options: (folder) => ({ tlsDir: `${fileIn(folder)}/keys` }),
    name: 'StartError',
    says: /keys: keys cannot be kept there: ENOTDIR.*Name a folder that can be written with --tls-dir\.$/,
  },
  {
    what: 'an authority of somebody else',
    options: (folder) => ({ tlsDir: keysWith(folder, 'ca-key.pem', foreignKey) }),
    name: 'StartError',
    says: /ca-key\.pem: is not an authority that was made here, and is left alone\. Move it away, or name another folder/,
  },
  {
    what: 'a data file in a folder that cannot be written',
    options: (folder) => ({ tlsDir: folder, data: `${fileIn(folder)}/state.json` }),
    name: 'MisuseError',
    says: /state\.json: cannot be .*ENOTDIR/,
  },
  {
    what: 'a data file that is a folder',
    options: (folder) => ({ tlsDir: folder, data: folder }),
    name: 'MisuseError',
    says: /cannot be (read|written): EISDIR/,
  },
];

function fileIn(folder: string): string {
  writeFileSync(`${folder}/file`, '');
  return `${folder}/file`;
}

function keysWith(folder: string, name: string, text: string): string {
  mkdirSync(`${folder}/keys`);
  writeFileSync(`${folder}/keys/${name}`, text);
  return `${folder}/keys`;
}

test.each(OBSTACLES)('$what ends the start, and a sentence says what to do', async ({ options, name, says }) => {
  using folder = temporaryFolder();
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  await expect(testEmulator(options(folder.path, port))).rejects.toMatchObject({
    name,
    message: expect.stringMatching(says),
  });
  holder.close();
});

test('what somebody else has put among the keys is left alone, and what is torn is made anew, with a word of it', async () => {
  using folder = temporaryFolder();
  const tlsDir = keysWith(folder.path, 'signing-key.pem', foreignKey);
  writeFileSync(`${tlsDir}/ca-key.pem`, '-----BEGIN PRIVATE KEY-----\ntorn');
  await using emulator = await testEmulator({ tlsDir });
  expect(await loginStatus(emulator, 'ada@example.com', OLD_PASSWORD), ADA).toBe(200);
  expect(emulator.log).toEqual([
    expect.stringMatching(
      /ca-key\.pem cannot be read as a key and is made anew: clients have to trust the new authority/,
    ),
    expect.stringMatching(/signing-key\.pem holds no RSA key of 2048 bits and is left alone/),
  ]);
  expect(readFileSync(`${tlsDir}/signing-key.pem`, 'utf8')).toBe(foreignKey);
});

test('a certificate whose key is torn is made anew', async () => {
  using folder = temporaryFolder();
  await (await testEmulator({ tlsDir: folder.path })).close();
  const kept = readFileSync(`${folder.path}/server.pem`, 'utf8');
  writeFileSync(`${folder.path}/server.pem`, kept.replace(/(BEGIN PRIVATE KEY-----\n)[^-]+/, '$1torn\n'));
  await using emulator = await testEmulator({ tlsDir: folder.path });
  using _trust = emulator.trust();
  expect((await fetch(`${emulator.httpsUrl}/health`)).status).toBe(200);
});
