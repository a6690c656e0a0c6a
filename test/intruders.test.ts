import { generateKeyPairSync } from 'node:crypto';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import jwt from 'jsonwebtoken';
import { describe, expect, test } from 'vitest';
import { sameText } from '../src/core/same-text.ts';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { http2Client } from './support/http2.ts';
import { createVisitor } from './support/visitor.ts';

/** What stands at a path that is sent as it is written: clients usually put dots in order first. */
function at(emulator: TestEmulator, path: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: emulator.port, path }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done({ status: response.statusCode, text: Buffer.concat(chunks).toString() }));
    });
    asked.on('error', fail).end();
  });
}

describe('files', () => {
  const up = [
    '..',
    '%2e%2e',
    '%252e%252e',
    '.%2e',
    '..%2f..',
    '..%5c..',
    '..\\..',
    '....',
    '..;',
    '..%00',
    '%c0%ae%c0%ae',
  ];
  const goals = ['etc/passwd', 'package.json', 'inbox.js.map', 'fixtures/seed.yaml', 'ca-key.pem'];
  const roots = [
    '/__inspect',
    '/__inspect/inbox.js',
    '/__inspect/ca.pem',
    '/__inspect/snapshots',
    '/__inspect/messages',
    '',
  ];

  test('are served by their two names alone, whatever a path climbs over', async () => {
    await using emulator = await testEmulator();
    const paths = roots.flatMap((root) =>
      up.flatMap((step) => goals.map((goal) => `${root}/${`${step}/`.repeat(4)}${goal}`)),
    );
    const more = [
      '//etc/passwd',
      '/%2fetc%2fpasswd',
      '/file:///etc/passwd',
      '/__inspect/%2fetc%2fpasswd',
      '/C:%5cboot.ini',
    ];
    const names = [
      '/__inspect/inbox.js%00.css',
      '/__inspect/inbox.html',
      '/__inspect/INBOX.JS',
      '/__inspect/inbox.js/',
    ];
    const answers = await Promise.all(
      [...paths, ...more, ...names].map(async (path) => [path, await at(emulator, path)]),
    );
    const served = (answers as [string, { status: number; text: string }][]).filter(
      ([, { status, text }]) => ![400, 401, 404, 405].includes(status) || /root:|"dependencies"|PRIVATE KEY/.test(text),
    );
    expect(served.map(([path, { status }]) => `${status} ${path}`)).toEqual([]);
    expect((await at(emulator, '/__inspect/inbox.js')).status).toBe(200);
    expect((await at(emulator, '/__inspect/ca.pem')).text).toBe(emulator.ca);
  });
});

describe('bodies that unfold', () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1_048_576, ' '));
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json', 'content-encoding': 'gzip' };

  test('beyond the limit are refused, over either version of HTTP, before they take any room', async () => {
    await using emulator = await testEmulator();
    using http2 = http2Client(`http://localhost:${emulator.port}`);
    const before = process.memoryUsage().rss;
    const over1 = await fetch(`${emulator.url}/api/v2/users`, { method: 'POST', headers, body: bomb });
    const over2 = await http2.send('POST', '/api/v2/users', { headers, body: bomb });
    expect([over1.status, over2.status]).toEqual([413, 413]);
    expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1_048_576);
  });
});

describe('tokens that somebody else made', () => {
  test('with the name of our key are refused, whatever they say of how they are signed', async () => {
    await using emulator = await testEmulator();
    const { keys } = (await emulator.send('GET', '/.well-known/jwks.json')).json;
    const [{ kid, n, e, kty }] = keys;
    const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const claims = { iss: emulator.url, sub: 'x', aud: `${emulator.url}/api/v2/`, azp: 'x', scope: 'read:users' };
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const none = `${encode({ alg: 'none', typ: 'JWT', kid })}.${encode(claims)}.`;
    // The public key, which everybody knows, as the secret of a symmetric signature.
    const confused = jwt.sign(claims, JSON.stringify({ kty, n, e }), { algorithm: 'HS256', keyid: kid });
    const forged = jwt.sign(claims, theirs, { algorithm: 'RS256', keyid: kid });
    for (const token of [none, confused, forged, `${forged.slice(0, -8)}AAAAAAAA`]) {
      const answer = await emulator.send('GET', '/api/v2/users', { headers: { authorization: `Bearer ${token}` } });
      expect(answer.status).toBe(401);
      expect((await emulator.send('GET', '/userinfo', { headers: { authorization: `Bearer ${token}` } })).status).toBe(
        401,
      );
    }
  });
});

describe('cookies', () => {
  test('are out of reach of scripts, and over TLS of whoever listens', async () => {
    await using emulator = await testEmulator();
    await using behindTls = await testEmulator({ publicUrl: 'https://login.example.test' });
    for (const [target, flags] of [
      [emulator, /; HttpOnly; SameSite=Lax$/],
      [behindTls, /; HttpOnly; Secure; SameSite=None$/],
    ] as const) {
      const page = await createVisitor(target).authorize();
      const signedIn = await createVisitor(target).signIn(page, 'ada@example.com', 'Analytical-Engine-1843');
      const set = [page, signedIn].flatMap(({ headers }) => headers.getSetCookie());
      expect(set.filter((line) => !flags.test(line))).toEqual([]);
    }
  });
});

test('nothing is never the secret that is expected', () => {
  expect([sameText('', ''), sameText('', undefined), sameText('a', undefined), sameText('a', 'a')]).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test('what clients say does not break, colour or turn round the log', async () => {
  await using emulator = await testEmulator();
  const path = `/v2/users/300000000000000101/password_reset`;
  const name = 'a\u001b[31m\r\nwarning: forged\u2028\u202e\u0085';
  await emulator.send('POST', path, { headers: { authorization: 'Bearer any' }, body: { [name]: 1 } });
  const lines = emulator.log.filter((line) => line.includes('forged'));
  expect(lines).toHaveLength(1);
  expect(lines.join()).toMatch(
    /^warning: zitadel UserService\.PasswordReset ignores a%1B\[31m%0D%0Awarning: forged%E2%80%A8%E2%80%AE%C2%85,/,
  );
});
