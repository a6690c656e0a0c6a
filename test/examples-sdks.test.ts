import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { ADA, ticketStatus } from './support/recovery.ts';

/** A snippet, and what the SDK of its language is known to send for it: by reading the SDK, not by running it. */
interface Snippet {
  readonly file: string;
  /** How the snippet makes its address of what it is told. */
  readonly address: string;
  readonly base: (emulator: TestEmulator) => string;
  readonly token: string;
}

const overHttp = ({ url }: TestEmulator) => `${url}/api/v2`;
const overHttps = ({ httpsUrl }: TestEmulator) => `${httpsUrl}/api/v2`;

const SNIPPETS: readonly Snippet[] = [
  {
    file: 'auth0-python/reset_password.py',
    address: 'domain=os.environ["AUTH0_DOMAIN"]',
    base: overHttps,
    token: 'any',
  },
  { file: 'auth0-go/main.go', address: 'management.WithInsecure()', base: overHttp, token: 'insecure' },
  {
    file: 'auth0-java/ResetPassword.java',
    address: '.url(System.getenv("TICKETSTUB_URL") + "/api/v2")',
    base: overHttp,
    token: 'any',
  },
  {
    file: 'auth0-dotnet/Program.cs',
    address: 'new Uri(Environment.GetEnvironmentVariable("TICKETSTUB_URL") + "/api/v2")',
    base: overHttp,
    token: 'any',
  },
];

const path = (file: string) => fileURLToPath(new URL(`../examples/${file}`, import.meta.url));

describe.each(SNIPPETS)('$file', ({ file, address, base, token }) => {
  test('what its SDK sends is answered with a link', async () => {
    const code = readFileSync(path(file), 'utf8');
    expect(code).toContain(address);
    expect(code).toContain(`"${ADA}"`);
    expect(code).toContain(`"${token}"`);
    await using emulator = await testEmulator();
    using _trust = emulator.trust();
    const answer = await fetch(`${base(emulator)}/tickets/password-change`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'auth0-client': 'e30=' },
      body: JSON.stringify({ user_id: ADA }),
    });
    expect([answer.status, await answer.json()]).toEqual([
      201,
      { ticket: expect.stringContaining('/u/reset-verify?') },
    ]);
    expect(await ticketStatus(emulator)).toBe('open');
  });
});

const hasSdk = spawnSync('python3', ['-c', 'import auth0']).status === 0;

// Where Python has no Auth0 SDK there is nothing to run; its request is replayed above.
test.skipIf(!hasSdk)('the snippet in Python prints a link', async () => {
  await using emulator = await testEmulator();
  const { host } = new URL(emulator.httpsUrl);
  const env = { ...process.env, AUTH0_DOMAIN: host, SSL_CERT_FILE: emulator.caFile };
  const python = spawn('python3', [path('auth0-python/reset_password.py')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect(await text(python.stdout)).toContain('/u/reset-verify?');
});
