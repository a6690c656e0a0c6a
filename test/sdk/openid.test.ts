import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { createClock } from '../../src/core/clock.ts';
import { type Answer, send, type TestEmulator, testEmulator } from '../support/emulator.ts';
import { ADA, NEW_PASSWORD, OLD_PASSWORD, seedWith } from '../support/recovery.ts';
import { createJar, createVisitor, resetPassword } from '../support/visitor.ts';

// express-openid-connect checks on its own what it gets: discovery, state, nonce, PKCE, issuer, audience, signature.

test('express-openid-connect logs in, reads the user, renews its token and logs out', async () => {
  await using application = await startApplication();
  const { emulator, url } = application;
  const visitor = createVisitor(emulator);
  const browser = createBrowser(url);
  expect((await browser('/')).json).toEqual({ user: null });

  const form = await visitor.open(pathOf(await browser('/login')));
  const signedIn = await visitor.signIn(form, 'ada@example.com', OLD_PASSWORD);
  expect((await browser(pathOf(signedIn))).status).toBe(302);
  expect((await browser('/')).json).toEqual({
    user: {
      given_name: 'Ada',
      family_name: 'Lovelace',
      nickname: 'ada',
      name: 'Ada Lovelace',
      picture: expect.any(String),
      updated_at: expect.any(String),
      email: 'ada@example.com',
      email_verified: true,
      sub: ADA,
      sid: expect.stringMatching(/^[A-Za-z0-9]{32}$/),
    },
  });
  expect((await browser('/userinfo')).json).toMatchObject({ sub: ADA, email: 'ada@example.com' });
  expect((await browser('/refresh')).json).toEqual({ token_type: 'Bearer', expires_in: 86_400 });

  const left = await visitor.open(pathOf(await browser('/logout')));
  expect(left.headers.get('location')).toBe(url);
  expect((await browser('/')).json).toEqual({ user: null });
  expect((await visitor.open(pathOf(await browser('/login')))).text).toContain('<h1>Welcome</h1>');
});

test('express-openid-connect needs a new login after a reset', async () => {
  await using application = await startApplication();
  const { emulator, url } = application;
  const visitor = createVisitor(emulator);
  const browser = createBrowser(url);
  await visitor.signIn(await visitor.open(pathOf(await browser('/login'))), 'ada@example.com', OLD_PASSWORD);
  expect(pathOf(await visitor.open(pathOf(await browser('/login'))))).toMatch(/^\/callback\?code=/);

  await resetPassword(emulator);
  const form = await visitor.open(pathOf(await browser('/login')));
  expect(await visitor.signIn(form, 'ada@example.com', OLD_PASSWORD)).toMatchObject({ status: 400 });
  const signedIn = await visitor.signIn(form, 'ada@example.com', NEW_PASSWORD);
  expect((await browser(pathOf(signedIn))).status).toBe(302);
  expect((await browser('/')).json).toMatchObject({ user: { email: 'ada@example.com' } });
});

interface Application extends AsyncDisposable {
  readonly url: string;
  readonly emulator: TestEmulator;
}

/** An emulator in real time, which the SDK goes by, and the application that was told of it. */
async function startApplication(): Promise<Application> {
  // The address has to be known to both before either starts.
  const listener = createServer().listen(0, 'localhost');
  await once(listener, 'listening');
  const url = `http://localhost:${(listener.address() as AddressInfo).port}`;
  const emulator = await testEmulator({
    clock: createClock(),
    ...seedWith({ client: { callbacks: [`${url}/callback`], allowed_logout_urls: [url] } }),
  });
  const child = fork(new URL('./openid-app.mjs', import.meta.url), {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: emulator.caFile },
    execArgv: [],
  });
  const exited = once(child, 'exit');
  child.send(emulator.port, listener, () => listener.close());
  await once(child, 'message');
  return {
    url,
    emulator,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await exited;
      await emulator.close();
    },
  };
}

/** What the application answers to one and the same browser, which keeps its cookies. */
function createBrowser(url: string): (path: string) => Promise<Answer> {
  const jar = createJar();
  return async (path) => jar.keep(await send(url, 'GET', path, { headers: jar.headers() }));
}

/** Where an answer leads, without the origin. */
function pathOf(answer: Answer): string {
  const { pathname, search } = new URL(answer.headers.get('location') ?? '');
  return pathname + search;
}
