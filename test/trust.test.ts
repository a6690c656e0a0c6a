import { get } from 'node:https';
import { join } from 'node:path';
import tls from 'node:tls';
import { expect, test } from 'vitest';
import { type TestEmulator, temporaryFolder, testEmulator } from './support/emulator.ts';

const UNTRUSTED = 'SELF_SIGNED_CERT_IN_CHAIN';

/** How a client of a connection of its own fares: a status, or why it would not speak. */
function speak({ httpsUrl }: TestEmulator): Promise<number | string | undefined> {
  return new Promise((resolve) => {
    get(`${httpsUrl}/health`, { agent: false }, (answer) => resolve(answer.resume().statusCode)).on(
      'error',
      ({ code }: NodeJS.ErrnoException) => resolve(code),
    );
  });
}

const fetchStatus = ({ httpsUrl }: TestEmulator) =>
  fetch(`${httpsUrl}/health`).then(
    ({ status }) => status,
    ({ cause }) => cause.code,
  );

test('this process accepts the authority until it is taken back', async () => {
  await using emulator = await testEmulator();
  const { createSecureContext } = tls;
  expect([await fetchStatus(emulator), await speak(emulator)]).toEqual([UNTRUSTED, UNTRUSTED]);
  const takeBack = emulator.trust();
  expect([await fetchStatus(emulator), await speak(emulator)]).toEqual([200, 200]);
  takeBack();
  takeBack();
  expect(await speak(emulator)).toBe(UNTRUSTED);
  expect(tls.createSecureContext).toBe(createSecureContext);
});

test('what several trust is each their own, in whatever order they end', async () => {
  using folder = temporaryFolder();
  await using one = await testEmulator();
  await using other = await testEmulator({ tlsDir: join(folder.path, 'tls') });
  const first = one.trust();
  {
    using _second = other.trust();
    using _same = one.trust();
    first();
    expect([await speak(one), await speak(other)]).toEqual([200, 200]);
  }
  expect([await speak(one), await speak(other)]).toEqual([UNTRUSTED, UNTRUSTED]);
});

test('a client that names authorities of its own trusts these alone', async () => {
  using folder = temporaryFolder();
  await using emulator = await testEmulator();
  await using other = await testEmulator({ tlsDir: join(folder.path, 'tls') });
  using _trust = emulator.trust();
  const code = await new Promise((resolve) => {
    const { ca } = other;
    get(`${emulator.httpsUrl}/health`, { agent: false, ca }, (answer) => resolve(answer.statusCode)).on(
      'error',
      (error: NodeJS.ErrnoException) => resolve(error.code),
    );
  });
  expect(code).toBe(UNTRUSTED);
});
