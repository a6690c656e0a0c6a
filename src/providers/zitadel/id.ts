import type { Clock } from '../../core/clock.ts';
import { instanceOf, type ZitadelModel } from './model.ts';

/** Where the vendor's ids begin to count, in ticks of ten milliseconds (facts/zitadel.md 11). */
const EPOCH = Date.UTC(2019, 3, 29);
const TICK_MS = 10;
/** The lowest bits name the machine: a small number in a container. */
const MACHINE = 2n;
/** Between the machine and the time stands a counter of eight bits. */
const STEP = 1n << 16n;
const TICK = 1n << 24n;

/** An id as the vendor's: eighteen digits that grow with time, and never one that was given before. */
export function newId({ model, clock }: { readonly model: ZitadelModel; readonly clock: Clock }): string {
  const instance = instanceOf(model);
  const ticks = BigInt(Math.max(0, Math.floor((clock.now() - EPOCH) / TICK_MS)));
  const id = later(ticks * TICK + MACHINE, BigInt(instance.lastId) + STEP).toString();
  model.instances.put({ ...instance, lastId: id });
  return id;
}

function later(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
