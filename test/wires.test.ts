import { type DescMessage, fromJson, toJson } from '@bufbuild/protobuf';
import { describe, expect, test } from 'vitest';
import { type Clock, createClock } from '../src/core/clock.ts';
import type { Random } from '../src/core/random.ts';
import { START, type TestEmulator, testEmulator } from './support/emulator.ts';
import { arrange, call, contracts, filled, find, headersOf, type Kept, optionsFor } from './support/fixture-steps.ts';
import { type FixtureCase, type FixtureRequest, readFixtures } from './support/fixtures.ts';
import { isSayable, messageOf } from './support/rpc-messages.ts';
import { callOver, methodOf, WIRES } from './support/wires.ts';

const fixtures = readFixtures('zitadel');
const operations = contracts.zitadel.operations.filter(({ id, exampleOnly }) => /^[A-Z]/.test(id) && !exampleOnly);

/** Time and chance that begin anew whenever the emulator is reset: each of its lives is like the one before. */
function repeating(): { readonly clock: Clock; readonly random: Random } {
  let state = 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  const clock = createClock();
  const reset = () => {
    clock.set(Date.parse(START), { frozen: true });
    state = 0;
  };
  return { clock: Object.assign(clock, { reset }), random: { bytes: (length) => Uint8Array.from({ length }, next) } };
}

/** A case that succeeds and one that is refused, by the operation itself where there is such a one. */
function examplesOf(id: string, input: DescMessage) {
  const sayable = (fixtures.get(id) ?? []).filter(({ request }) => isSayable(input, request));
  const refused = sayable.filter(({ response: { status } }) => status >= 400 && status !== 401);
  return {
    success: sayable.find(({ response: { status } }) => status < 400),
    failure: refused.find(({ response: { body } }) => Object(body).details !== undefined) ?? refused[0],
  };
}

/** Plays the case from its beginning, and tells the answer and what it made of the emulator. */
async function play(
  emulator: TestEmulator,
  fixture: FixtureCase,
  send: (request: FixtureRequest, kept: Kept) => Promise<unknown>,
) {
  emulator.reset();
  const kept = await arrange(emulator, 'zitadel', fixture);
  const answer = await send(filled(fixture.request ?? {}, kept), kept);
  const lists = ['users', 'tickets', 'messages'].map(async (name) => {
    return (await emulator.send('GET', `/__inspect/${name}`)).json[name];
  });
  return { answer, state: await Promise.all(lists) };
}

describe.each(operations.map(({ id }) => id))('%s', (id) => {
  test.each(['success', 'failure'] as const)('gives one answer over every wire: %s', async (kind) => {
    const method = methodOf(id);
    if (!method) throw new Error(`the published messages have no ${id}`);
    const fixture = examplesOf(id, method.input)[kind];
    if (!fixture) throw new Error(`no fixture of ${id} is a ${kind} that a message can ask for`);
    await using emulator = await testEmulator({ ...optionsFor('zitadel', fixture), ...repeating() });
    const place = find('zitadel', id);

    const rest = await play(emulator, fixture, async (request, kept) => {
      const { status, json } = await call(emulator, place, request, kept);
      expect(status).toBe(fixture.response.status);
      // What REST says is what protobuf makes of its own message, to the last zero that is left out.
      if (status < 400) expect(json).toEqual(toJson(method.output, fromJson(method.output, json)));
      return json;
    });
    for (const [name, connect] of Object.entries(WIRES)) {
      const wire = connect(emulator.url);
      const other = await play(emulator, fixture, (request) =>
        callOver(wire, method, messageOf(method.input, request), headersOf(place, request)),
      );
      expect({ name, ...other }).toEqual({ name, ...rest });
    }
  });
});
