import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACK, data, FLAGS, frame, framesIn, GET_HEALTH, headers, PREFACE, SETTINGS, TYPES } from './http2-frames.ts';
import { HOURS_MS, SHARES } from './shares.ts';
import { besiege } from './siege.ts';
import { cases, runs } from './tally.ts';
import { openWire, type Wire } from './wire.ts';

const { frames: CASES } = SHARES;
const CHECK_EVERY = 100;

/** Streams that there are, may be, and must not be. */
const STREAMS = [0, 1, 1, 3, 5, 2, 0x7fff_ffff];

const anyFrame = fc
  .record({
    type: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...Object.values(TYPES)) },
      { weight: 1, arbitrary: fc.nat(255) },
    ),
    flags: fc.oneof(fc.constantFrom(0, ...Object.values(FLAGS)), fc.nat(255)),
    stream: fc.constantFrom(...STREAMS),
    payload: fc.oneof(
      fc.constantFrom(Buffer.alloc(0), Buffer.alloc(4), Buffer.alloc(6), Buffer.alloc(8, 0xff), GET_HEALTH),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    ),
    lie: fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constantFrom(-1, 1, 100, 16_000_000) },
    ),
  })
  .map(({ type, flags, stream, payload, lie }) =>
    frame(type, flags, stream, payload, Math.max(payload.length + lie, 0)),
  );

/** A request that would be answered goes before, so that frames meet a stream. */
const conversation = fc
  .tuple(
    fc.constantFrom('nothing', 'a request', 'half a request', 'no settings'),
    fc.array(anyFrame, { minLength: 1, maxLength: 6 }),
  )
  .map(([first, frames]) => {
    const before = {
      nothing: [SETTINGS],
      'a request': [SETTINGS, ACK, headers(1, GET_HEALTH)],
      'half a request': [SETTINGS, headers(1, GET_HEALTH, 0), data(1, 'x', 0)],
      'no settings': [],
    }[first];
    return Buffer.concat([PREFACE, ...before, ...frames]);
  });

/** A header block that refers to a large header again and again. */
function bomb(): Buffer {
  const name = Buffer.from('a'.repeat(16));
  const value = Buffer.alloc(4_000, 'b');
  // A literal that is put into the table; its value has a length of more than one byte.
  const rest = value.length - 127;
  const literal = Buffer.concat([
    Buffer.of(0x40, name.length),
    name,
    Buffer.of(0x7f, (rest & 0x7f) | 0x80, rest >> 7),
    value,
  ]);
  return Buffer.concat([GET_HEALTH, literal, Buffer.alloc(8_000, 0xbe)]);
}

const many = (count: number, made: (number: number) => Buffer) =>
  Array.from({ length: count }, (_, number) => made(number));

const WINDOW = Buffer.from([0x7f, 0xff, 0xff, 0xff]);

/** What is sent far too often. */
const FLOODS: readonly (readonly [name: string, frames: () => readonly Buffer[]])[] = [
  ['settings', () => many(50_000, () => SETTINGS)],
  [
    'settings that change nothing but are long',
    () => many(2_000, () => frame(TYPES.settings, 0, 0, Buffer.alloc(6 * 100, 5))),
  ],
  ['pings', () => many(50_000, () => frame(TYPES.ping, 0, 0, Buffer.alloc(8)))],
  ['empty data', () => [headers(1, GET_HEALTH, FLAGS.endHeaders), ...many(50_000, () => data(1, '', 0))]],
  [
    'headers that go on and on',
    () => [headers(1, GET_HEALTH, 0), ...many(20_000, () => frame(TYPES.continuation, 0, 1, Buffer.alloc(100, 0x82)))],
  ],
  ['empty continuations', () => [headers(1, GET_HEALTH, 0), ...many(50_000, () => frame(TYPES.continuation, 0, 1))]],
  [
    'streams that are reset at once',
    () =>
      many(10_000, (number) =>
        Buffer.concat([
          headers(2 * number + 1, GET_HEALTH),
          frame(TYPES.reset, 0, 2 * number + 1, Buffer.from([0, 0, 0, 8])),
        ]),
      ),
  ],
  ['streams that never end', () => many(5_000, (number) => headers(2 * number + 1, GET_HEALTH, FLAGS.endHeaders))],
  [
    'priorities',
    () => many(50_000, (number) => frame(TYPES.priority, 0, 2 * number + 1, Buffer.from([0, 0, 0, 0, 16]))),
  ],
  ['windows that grow beyond all bounds', () => many(100, () => frame(TYPES.window, 0, 0, WINDOW))],
  ['windows of no size', () => many(1_000, () => frame(TYPES.window, 0, 1, Buffer.alloc(4)))],
  ['header bombs', () => many(200, (number) => headers(2 * number + 1, bomb()))],
  ['frames that nobody knows', () => many(50_000, () => frame(0xee, 0xff, 0, Buffer.alloc(16)))],
  [
    'requests whose answers nobody takes',
    () => [
      frame(TYPES.settings, 0, 0, Buffer.from([0, 4, 0, 0, 0, 0])),
      ...many(2_000, (number) => headers(2 * number + 1, GET_HEALTH)),
    ],
  ],
];

/**
 * How a session is ended: its connection is, or it is told to go away. Node then listens no more, and lets go of the
 * connection only when its patience is over.
 */
function dismissal(wire: Wire, name = 'a session'): Promise<'closed' | 'told to go away'> {
  return wire.find((received, over) => {
    if (over) return 'closed';
    return framesIn(received).some(({ type }) => type === TYPES.goAway) ? 'told to go away' : undefined;
  }, `${name} was not ended`);
}

describe('raw HTTP/2', () => {
  test(
    'of any frames harms nobody',
    async () => {
      await besiege('HTTP/2, made-up frames', cases(CASES), async ({ target, tally, check }) => {
        await fc.assert(
          fc.asyncProperty(conversation, async (bytes) => {
            using wire = await openWire({ port: target.port });
            wire.socket.end(bytes);
            tally.count(await dismissal(wire));
            if (tally.total % CHECK_EVERY === 0) await check();
          }),
          runs(CASES, 'frames'),
        );
      });
    },
    HOURS_MS,
  );

  test('in floods ends its own connection alone, and takes no memory with it', async () => {
    await besiege('HTTP/2, floods', FLOODS.length, async ({ target, tally, check }) => {
      const before = target.memory();
      for (const [name, frames] of FLOODS) {
        using wire = await openWire({ port: target.port });
        for (const bytes of [PREFACE, SETTINGS, ...frames()]) wire.write(bytes);
        // Others are answered while it lasts.
        await check();
        wire.socket.end();
        tally.count(await dismissal(wire, name));
        await check();
      }
      expect(target.memory() - before).toBeLessThan(200 * 2 ** 20);
    });
  }, 120_000);
});
