import { once } from 'node:events';
import { connect as connectHttp2 } from 'node:http2';
import { setImmediate } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { loadPrism } from '../../src/server/contract.ts';
import { PATIENCE } from '../../src/server/patience.ts';
import { testEmulator } from '../support/emulator.ts';
import { data, PREFACE, SETTINGS } from './http2-frames.ts';
import { openWire } from './wire.ts';

/** Less patience, for as long as this is in use. */
function impatience(session = 5_000): Disposable {
  const before = { ...PATIENCE };
  Object.assign(PATIENCE, { firstByte: 300, headers: 300, request: 600, check: 50, idle: 300, session });
  return { [Symbol.dispose]: () => void Object.assign(PATIENCE, before) };
}

/** What the first request loads is not to be taken for somebody's slowness. */
beforeAll(async () => void (await loadPrism()), 60_000);

const POST = 'POST /oauth/token HTTP/1.1\r\nhost: localhost\r\n';

test.each<[string, string | Buffer, RegExp]>([
  ['says nothing', '', /^$/],
  ['stops within the first bytes of HTTP/2', 'PR', /^$/],
  ['stops within a TLS record', Buffer.from([0x16, 3, 1, 0, 200, 1, 0]), /^$/],
  ['stops within the request line', 'GET /heal', /^HTTP\/1\.1 408 /],
  ['stops within the headers', 'GET /health HTTP/1.1\r\nhost: localhost\r\na: b', /^HTTP\/1\.1 408 /],
  ['stops within the body', `${POST}content-length: 100\r\n\r\ngrant`, /^HTTP\/1\.1 408 /],
  ['stops within a chunk', `${POST}transfer-encoding: chunked\r\n\r\n64\r\ngrant`, /^HTTP\/1\.1 408 /],
  ['has no more to ask', 'GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n', /^HTTP\/1\.1 200 /],
  ['says no more than the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /^/],
])('nobody waits for a client that %s', async (_, bytes, answer) => {
  using _less = impatience();
  await using emulator = await testEmulator();
  using wire = await openWire({ port: emulator.port });
  wire.write(bytes);
  expect((await wire.ended()).toString('latin1')).toMatch(answer);
  expect((await emulator.send('GET', '/health')).status).toBe(200);
});

test('nobody is called slow for what keeps the emulator busy', async () => {
  using _less = impatience();
  await using emulator = await testEmulator();
  using wire = await openWire({ port: emulator.port });
  // By then the connection is taken, and the time of its client runs.
  for (let turn = 0; turn < 10; turn += 1) await setImmediate();
  wire.write('GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n');
  const busyUntil = performance.now() + PATIENCE.firstByte;
  while (performance.now() < busyUntil);
  expect((await wire.answer())?.status).toBe(200);
});

test('nobody keeps a session of HTTP/2 that broke the protocol', async () => {
  using _less = impatience(300);
  await using emulator = await testEmulator();
  using wire = await openWire({ port: emulator.port });
  wire.write(Buffer.concat([PREFACE, SETTINGS, data(0, 'of no stream', 0)]));
  await wire.ended();
});

test('nobody waits for a body that comes a byte at a time', async () => {
  using _less = impatience();
  await using emulator = await testEmulator();
  using wire = await openWire({ port: emulator.port });
  wire.write(`${POST}content-length: 100000\r\n\r\n`);
  const drip = setInterval(() => wire.socket.writable && wire.write('x'), 50);
  try {
    expect((await wire.ended()).toString('latin1')).toMatch(/^HTTP\/1\.1 408 /);
  } finally {
    clearInterval(drip);
  }
});

test('nobody waits for the body of an HTTP/2 stream, and its session goes on', async () => {
  using _less = impatience();
  await using emulator = await testEmulator();
  const session = connectHttp2(emulator.url);
  try {
    const stalled = session.request({ ':method': 'POST', ':path': '/oauth/token' });
    stalled.on('error', () => {}).write('grant');
    const keepAwake = setInterval(() => session.ping(() => {}), 100);
    await once(stalled, 'close');
    clearInterval(keepAwake);
    const health = session.request({ ':path': '/health' });
    const [answer] = await once(health, 'response');
    expect(answer[':status']).toBe(200);
  } finally {
    session.destroy();
  }
});
