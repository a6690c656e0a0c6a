import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { describe, expect, test } from 'vitest';
import { isFromOwnPage, isKnownHost } from '../src/server/guard.ts';
import { START, send, type TestEmulator, testEmulator } from './support/emulator.ts';
import { seedWith } from './support/recovery.ts';

/** Sends a request with any headers, those included that fetch keeps to itself. */
function raw(emulator: TestEmulator, path: string, headers: Readonly<Record<string, string>>, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: Readonly<Record<string, unknown>> }>((done, fail) => {
    const target = { port: emulator.port, host: '127.0.0.1', path, method, headers };
    const request = httpRequest(target, (response) => {
      response.resume().on('end', () => done({ status: response.statusCode, headers: response.headers }));
    });
    request.on('error', fail).end();
  });
}

describe('the Host header', () => {
  test.each([
    'localhost',
    'localhost:4747',
    '127.0.0.1:1',
    '[::1]:4747',
    '192.168.1.7',
    'ticketstub',
    'a.localhost',
    'host.docker.internal',
    'me.test',
    'localhost.',
  ])('%s is known', (host) => expect(isKnownHost(host, ['me.test'])).toBe(true));

  test.each([
    'evil.com',
    'localhost.evil.com',
    'evil.com:4747',
    '127.0.0.1.nip.io',
    'a b',
    'user@localhost',
    'localhost:x',
    '',
    '[::1',
    'localhost:99999',
    '4294967296',
    '[:::::]:1',
  ])('%j is not', (host) => expect(isKnownHost(host, ['me.test'])).toBe(false));

  test('a foreign one is refused, whatever is asked', async () => {
    await using emulator = await testEmulator();
    for (const path of ['/health', '/api/v2/users', '/__inspect/tickets', '/u/reset-verify']) {
      const answer = await raw(emulator, path, { host: 'rebound.evil.com', authorization: 'Bearer any' });
      expect(answer).toMatchObject({ status: 403 });
    }
  });

  test('links are built on the one that was used, or on the public URL', async () => {
    await using emulator = await testEmulator();
    await using behind = await testEmulator({ publicUrl: 'https://tickets.example.test' });
    const link = async ({ port }: TestEmulator, host: string) => {
      const init = { headers: { authorization: 'Bearer any' }, body: { user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001' } };
      const answer = await send(`http://${host}:${port}`, 'POST', '/api/v2/tickets/password-change', init);
      return new URL(answer.json.ticket).origin;
    };
    expect(await link(emulator, 'localhost')).toBe(`http://localhost:${emulator.port}`);
    expect(await link(emulator, '127.0.0.1')).toBe(`http://127.0.0.1:${emulator.port}`);
    expect(await link(behind, 'localhost')).toBe('https://tickets.example.test');
  });
});

describe('pages of other sites', () => {
  const from = {
    host: 'localhost',
    origin: 'https://evil.com',
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'cors',
  };

  test('may not read or drive /__inspect', async () => {
    await using emulator = await testEmulator();
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const answer = await raw(emulator, '/__inspect/clock', from, method);
      expect(answer.status).toBe(403);
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
    const { origin, host } = from;
    expect((await raw(emulator, '/__inspect/reset', { host, origin }, 'POST')).status).toBe(403);
    expect((await raw(emulator, '/__inspect/reset', { host, origin: 'null' }, 'POST')).status).toBe(403);
  });

  test('may not send the forms behind a link', async () => {
    await using emulator = await testEmulator();
    const form = { ...from, 'sec-fetch-mode': 'navigate', 'content-type': 'application/x-www-form-urlencoded' };
    for (const path of ['/u/reset-password/change', '/u/email-verification', '/lo/reset']) {
      expect((await raw(emulator, path, form, 'POST')).status).toBe(403);
    }
  });

  test('may link to us', async () => {
    await using emulator = await testEmulator();
    const click = { host: 'localhost', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await raw(emulator, '/u/reset-verify?ticket=none', click)).status).toBe(400);
  });

  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };
  const calls = ['/oauth/token', '/api/v2/users', '/v2/users', '/zitadel.user.v2.UserService/PasswordReset'];

  test('may not call the vendors’ APIs either, for any token opens them', async () => {
    await using emulator = await testEmulator();
    const { origin, host } = from;
    for (const path of calls) {
      for (const headers of [from, { host, origin }, { host, origin: 'null' }, { host, origin: 'http://6.6.6.6' }]) {
        for (const [method, more] of [['OPTIONS', preflight] as const, ['POST', {}] as const]) {
          const answer = await raw(emulator, path, { ...headers, ...more, authorization: 'Bearer any' }, method);
          expect(answer.status).toBe(403);
          expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
        }
      }
    }
    const refused = await emulator.send('GET', '/api/v2/users', { headers: { origin, authorization: 'Bearer any' } });
    expect(refused.json.message).toBe(
      'Pages of https://evil.com may not call this emulator; name their host with --hostname.',
    );
  });

  test.each<[string, string, string, object]>([
    ['of this machine', 'http://127.0.0.1:3000', 'localhost', {}],
    ['of a container', 'http://web:3000', 'ticketstub', {}],
    ['of the same host', 'http://192.168.1.7:3000', '192.168.1.7:4747', {}],
    ['of a host that is named', 'https://evil.com', 'localhost', { hostnames: ['evil.com'] }],
    ['of an application’s callback', 'https://app.acme.test', 'localhost', {}],
  ])('may call the vendors’ APIs if they are %s', async (_, origin, host, options) => {
    await using emulator = await testEmulator(options);
    const page = { host, origin, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };
    expect(await raw(emulator, '/oauth/token', { ...page, ...preflight }, 'OPTIONS')).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'authorization',
      },
    });
    expect(await raw(emulator, '/.well-known/jwks.json', page)).toMatchObject({
      status: 200,
      headers: { 'access-control-allow-origin': origin },
    });
  });

  test('without an origin are not those of a native application, whose callbacks have none', async () => {
    await using emulator = await testEmulator(seedWith({ client: { callbacks: ['com.acme.app://callback'] } }));
    expect((await raw(emulator, '/oauth/token', { host: 'localhost', origin: 'null' }, 'POST')).status).toBe(403);
  });
});

describe('our own pages', () => {
  test('on this machine may read /__inspect', async () => {
    await using emulator = await testEmulator();
    const local = { host: 'localhost', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' };
    expect(await raw(emulator, '/__inspect/clock', local)).toMatchObject({
      status: 200,
      headers: { 'access-control-allow-origin': 'http://localhost:3000' },
    });
  });

  test('may send their forms under a plain name too, where a browser tells no more than the origin', async () => {
    await using emulator = await testEmulator();
    const form = { host: 'ticketstub:4747', origin: 'http://ticketstub:4747' };
    expect((await raw(emulator, '/u/reset-password/change', form, 'POST')).status).toBe(400);
  });
});

describe('a cookie of ours speaks for its user', () => {
  const host = 'localhost:4747';
  const navigate = { 'sec-fetch-mode': 'navigate' };
  test.each<[boolean, string, string, Readonly<Record<string, string>>]>([
    [true, 'to our own page', 'POST', { 'sec-fetch-site': 'same-origin' }],
    [true, 'from the address bar', 'GET', { 'sec-fetch-site': 'none', ...navigate }],
    [true, 'by a link on another port', 'GET', { 'sec-fetch-site': 'same-site', ...navigate }],
    [false, 'by a form on another port', 'POST', { 'sec-fetch-site': 'same-site', ...navigate }],
    [false, 'by a script on another port', 'GET', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
    [false, 'by another site', 'POST', { 'sec-fetch-site': 'cross-site' }],
    [true, 'where only the origin is told', 'POST', { origin: `https://${host}` }],
    [false, 'where only another origin is told', 'POST', { origin: 'http://localhost:3000' }],
    [false, 'where the origin is kept back', 'POST', { origin: 'null' }],
    [true, 'where nothing is told', 'GET', {}],
  ])('%s: %s', (speaks, _, method, headers) => {
    expect(isFromOwnPage({ method, headers: { host, ...headers } })).toBe(speaks);
  });
});

describe('answers', () => {
  test('of every kind may not be stored or sniffed; pages run our code alone', async () => {
    await using emulator = await testEmulator();
    const kept = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    const page = await emulator.send('GET', '/u/reset-verify?ticket=none');
    expect(Object.fromEntries(page.headers)).toMatchObject({
      ...kept,
      'referrer-policy': 'same-origin',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'$/),
    });
    const json = await emulator.send('GET', '/__inspect/clock');
    expect(Object.fromEntries(json.headers)).toMatchObject(kept);
  });

  test('are dated by the emulator’s clock', async () => {
    await using emulator = await testEmulator();
    const { headers } = await emulator.send('GET', '/health');
    expect(headers.get('date')).toBe(new Date(START).toUTCString());
  });

  test('that nobody emulates look like the vendor’s 404, and say so', async () => {
    await using emulator = await testEmulator();
    const answer = await emulator.send('GET', '/api/v2/rules');
    expect(answer).toMatchObject({ status: 404, json: { statusCode: 404, error: 'Not Found', message: 'Not Found' } });
    expect(answer.headers.get('x-ticketstub')).toBe('not-emulated');
    expect(emulator.log).toEqual([
      "warning: not emulated: GET /api/v2/rules. --extend answers it from the vendor's own document.",
    ]);
  });

  test('over TLS are those over plain HTTP, by a certificate of our own authority', async () => {
    await using emulator = await testEmulator();
    const { ca, port } = emulator;
    for (const host of ['localhost', '127.0.0.1']) {
      const status = await new Promise((done, fail) => {
        const request = httpsRequest({ ca, port, host, path: '/health' }, (it) => done(it.resume().statusCode));
        request.on('error', fail).end();
      });
      expect(status).toBe(200);
    }
    expect((await emulator.send('GET', '/__inspect/ca.pem')).text).toBe(ca);
  });
});
