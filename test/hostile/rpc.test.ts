import type { ClientHttp2Session } from 'node:http2';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Http2Answer, type Http2Client, http2Client } from '../support/http2.ts';
import { type Call, call } from './rpc-calls.ts';
import { HOURS_MS, SHARES } from './shares.ts';
import { besiege, stateOf } from './siege.ts';
import { watchState } from './state-watch.ts';
import { cases, runs } from './tally.ts';

const { rpc: CASES } = SHARES;

/** As many calls as are carried out before the emulator begins anew. */
const RENEW_EVERY = 200;

/** The code that a call comes to, 0 where it was carried out; of HTTP where the protocol could not be told. */
function outcomeOf({ status, headers, trailers, text }: Http2Answer): number {
  const [, inBody] = /grpc-status: ?(\d+)/.exec(text) ?? [];
  const code = trailers['grpc-status'] ?? headers['grpc-status'] ?? inBody;
  return code === undefined ? (status === 200 ? 0 : (status ?? 500)) : Number(code);
}

test(
  'rpc calls of every method break nothing over gRPC, gRPC-Web and Connect',
  async () => {
    await besiege('rpc, over gRPC, gRPC-Web and Connect', cases(CASES), async ({ target, tally, renew }) => {
      let client: Http2Client | undefined;
      const send = async ({ path, headers, body }: Call) => {
        if (!client || !isOpen(client.session)) client = http2Client(target.url);
        return outcomeOf(await client.send('POST', path, { headers, body }));
      };
      const watch = await watchState<Call>({
        readState: () => stateOf(target),
        repeat: async (shot) => (await send(shot)) !== 0,
        describe: (shot) => `${shot.path} ${JSON.stringify(shot.headers)} ${Buffer.from(shot.body).toString('base64')}`,
      });
      await fc.assert(
        fc.asyncProperty(call, async (shot) => {
          const outcome = await send(shot);
          // 13 is the protocol's word for an envelope that lies, too; a fault of the emulator's own would be in its log.
          expect([2, 14, 15, 500, 502, 503]).not.toContain(outcome);
          expect(target.bugs()).toEqual([]);
          tally.count(outcome === 0 ? 'carried out' : 'refused');
          await (outcome === 0 ? watch.effective() : watch.harmless(shot));
          if (tally.total % RENEW_EVERY > 0) return;
          await watch.settle();
          await renew();
          await watch.effective();
        }),
        runs(CASES, 'rpc'),
      );
      await watch.settle();
      client?.[Symbol.dispose]();
      await renew();
    });
  },
  HOURS_MS,
);

function isOpen(session: ClientHttp2Session): boolean {
  return !session.destroyed && !session.closed;
}
