import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GOOD_REQUESTS, ODD_REQUESTS, REFUSED_AND_CLOSED } from './http1-requests.ts';
import { type RawAnswer, takeAnswer } from './raw-answer.ts';
import { HOURS_MS, SHARES } from './shares.ts';
import { besiege } from './siege.ts';
import { cases, classOf, runs } from './tally.ts';
import { openWire } from './wire.ts';

/** How often the emulator is looked at in between. */
const CHECK_EVERY = 100;

const { edits: EDITS, pipelines: PIPELINES } = SHARES;

/** What is done to bytes at one place. */
interface Edit {
  readonly at: number;
  readonly how: 'replace' | 'insert' | 'delete' | 'cut off' | 'repeat';
  readonly bytes: Uint8Array;
}

const SPECIAL = [
  '\r\n',
  '\n',
  '\r',
  '\0',
  ' ',
  ':',
  '\t',
  '0',
  '-1',
  ',',
  ';',
  '\r\n\r\n',
  'chunked',
  '\xff',
  'HTTP/9.9',
];

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'insert', 'delete', 'cut off', 'repeat'),
  bytes: fc.oneof(
    fc.constantFrom(...SPECIAL).map((text) => Buffer.from(text, 'latin1')),
    fc.uint8Array({ minLength: 1, maxLength: 4 }),
  ),
});

const edited = fc
  .tuple(fc.constantFrom(...GOOD_REQUESTS), fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([{ bytes }, edits]) => edits.reduce(applied, Buffer.from(bytes, 'latin1')));

function applied(bytes: Buffer, { at, how, bytes: others }: Edit): Buffer {
  const place = at % (bytes.length + 1);
  const [head, tail] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (how) {
    case 'replace':
      return Buffer.concat([head, others, tail.subarray(others.length)]);
    case 'insert':
      return Buffer.concat([head, others, tail]);
    case 'delete':
      return Buffer.concat([head, tail.subarray(others.length)]);
    case 'cut off':
      return head;
    case 'repeat':
      return Buffer.concat([head, head, tail]);
  }
}

/** Every answer that came; what is none makes it throw. */
function answersIn(received: Buffer): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let rest = received;
  for (;;) {
    const next = takeAnswer(rest, 'GET', true);
    if (!next) return answers;
    answers.push(next.answer);
    rest = next.rest;
  }
}

/** Sends bytes, says that there will be no more, and waits for the end. */
async function said(port: number, bytes: string | Uint8Array): Promise<RawAnswer[]> {
  using wire = await openWire({ port });
  wire.socket.end(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  return answersIn(await wire.ended());
}

/** Sends bytes and waits until the emulator has ended the connection by itself. */
async function endedAfter(port: number, bytes: string): Promise<RawAnswer[]> {
  using wire = await openWire({ port });
  wire.write(Buffer.from(bytes, 'latin1'));
  return answersIn(await wire.ended());
}

describe('raw HTTP/1.1', () => {
  test(
    'that was changed at any byte harms nobody',
    async () => {
      await besiege('HTTP/1.1, edited bytes', cases(EDITS), async ({ target, tally, check }) => {
        await fc.assert(
          fc.asyncProperty(edited, async (bytes) => {
            const answers = await said(target.port, bytes);
            for (const { status } of answers) expect(status).toBeLessThan(500);
            tally.count(answers[0] ? classOf(answers[0].status) : 'closed');
            if (tally.total % CHECK_EVERY === 0) await check();
          }),
          runs(EDITS, 'edited bytes'),
        );
      });
    },
    HOURS_MS,
  );

  test(
    'is answered in order where requests come before the answers do',
    async () => {
      await besiege('HTTP/1.1, pipelines', cases(PIPELINES), async ({ target, tally }) => {
        const requests = fc.array(fc.constantFrom(...GOOD_REQUESTS), { minLength: 2, maxLength: 12 });
        await fc.assert(
          fc.asyncProperty(requests, fc.boolean(), async (asked, byPieces) => {
            using wire = await openWire({ port: target.port });
            const all = asked.map(({ bytes }) => bytes).join('');
            const half = Math.floor(all.length / 2);
            for (const piece of byPieces ? [all.slice(0, half), all.slice(half)] : [all]) wire.write(piece);
            const statuses: (number | undefined)[] = [];
            for (const { method } of asked) statuses.push((await wire.answer(method))?.status);
            expect(statuses).toEqual(asked.map(({ status }) => status));
            tally.count('in order');
          }),
          runs(PIPELINES, 'pipelines'),
        );
      });
    },
    HOURS_MS,
  );

  test('that is refused ends its connection, and nothing smuggled in it is answered', async () => {
    await besiege('HTTP/1.1, refused', REFUSED_AND_CLOSED.length, async ({ target, tally, check }) => {
      const found: [string, ...number[]][] = [];
      for (const [name, bytes] of REFUSED_AND_CLOSED) {
        const statuses = (await endedAfter(target.port, bytes)).map(({ status }) => status);
        found.push([name, ...statuses]);
        tally.count(statuses[0] ? classOf(statuses[0]) : 'closed');
        await check();
      }
      expect(found).toEqual(REFUSED_AND_CLOSED.map(([name, _, ...statuses]) => [name, ...statuses]));
    });
  });

  test('of odd but lawful kinds is answered', async () => {
    await besiege('HTTP/1.1, odd', ODD_REQUESTS.length, async ({ target, tally, check }) => {
      const found: [string, ...(number | undefined)[]][] = [];
      for (const [name, bytes, ...expected] of ODD_REQUESTS) {
        using wire = await openWire({ port: target.port });
        wire.write(Buffer.from(bytes, 'latin1'));
        const statuses: (number | undefined)[] = [];
        for (const _ of expected) statuses.push((await wire.answer())?.status);
        found.push([name, ...statuses]);
        tally.count(classOf(statuses[0] ?? 0));
        await check();
      }
      expect(found).toEqual(ODD_REQUESTS.map(([name, _, ...statuses]) => [name, ...statuses]));
    });
  });
});
