import { once } from 'node:events';
import { type AddressInfo, connect as connectPlain, createServer } from 'node:net';
import { connect } from 'node:tls';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOURS_MS, SHARES } from './shares.ts';
import { besiege } from './siege.ts';
import { cases, runs } from './tally.ts';
import { openWire } from './wire.ts';

const { tls: CASES } = SHARES;
const CHECK_EVERY = 100;

/** The first bytes of a client that speaks TLS. */
async function clientHello(): Promise<Buffer> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const arrived = once(server, 'connection');
  const client = connect({ port: (server.address() as AddressInfo).port, ALPNProtocols: ['h2', 'http/1.1'] });
  client.on('error', () => {});
  const [socket] = await arrived;
  const [hello] = await once(socket, 'data');
  client.destroy();
  socket.destroy();
  server.close();
  return hello;
}

/** A record of this type, whose length may be a lie. */
function record(type: number, bytes: Uint8Array, length = bytes.length): Buffer {
  return Buffer.concat([Buffer.of(type, 3, 1, (length >> 8) & 0xff, length & 0xff), bytes]);
}

const GET = Buffer.from('GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n');

/** What begins as TLS does and goes on as it must not. */
function brokenTls(hello: Buffer): fc.Arbitrary<Buffer> {
  const places = fc.array(fc.tuple(fc.nat(hello.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
  return fc.oneof(
    { weight: 4, arbitrary: places.map((edits) => edited(hello, edits)) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: hello.length }).map((end) => hello.subarray(0, end)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 600 }).map((bytes) => record(0x16, bytes)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.uint8Array({ maxLength: 60 }), fc.nat(65_535))
        .map(([bytes, length]) => record(0x16, bytes, length)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(0x14, 0x15, 0x16, 0x17, 0x18, 0xff), fc.uint8Array({ maxLength: 60 }))
        .map(([type, bytes]) => Buffer.concat([hello, record(type, bytes)])),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(Buffer.concat([hello, GET]), Buffer.concat([hello, hello]), Buffer.of(0x16)),
    },
  );
}

function edited(hello: Buffer, edits: readonly (readonly [at: number, byte: number])[]): Buffer {
  const bytes = Buffer.from(hello);
  for (const [at, byte] of edits) bytes[at] = byte;
  bytes[0] = 0x16;
  return bytes;
}

test(
  'TLS that is broken at any byte harms nobody',
  async () => {
    const hello = await clientHello();
    await besiege('TLS, broken records and handshakes', cases(CASES), async ({ target, tally, check }) => {
      await fc.assert(
        fc.asyncProperty(brokenTls(hello), async (bytes) => {
          using wire = await openWire({ port: target.port });
          wire.socket.end(bytes);
          tally.count((await wire.ended()).length > 0 ? 'alert' : 'closed');
          if (tally.total % CHECK_EVERY === 0) await check();
        }),
        runs(CASES, 'broken TLS'),
      );
      using wire = await openWire(target);
      wire.write(GET);
      expect((await wire.answer())?.status).toBe(200);
      // What is no TLS any more after the handshake ends its connection alone.
      const plain = connectPlain(target.port, '127.0.0.1');
      const secure = connect({ socket: plain, ca: target.ca, servername: 'localhost' }).on('error', () => {});
      await once(secure, 'secureConnect');
      plain.write(GET);
      await once(plain, 'close');
    });
  },
  HOURS_MS,
);
