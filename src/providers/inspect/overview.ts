import type { Context } from '../../core/context.ts';
import { version } from '../../core/version.ts';
import { renderClock } from './clock.ts';
import type { components } from './schema.ts';

/** Where to read on. */
const PATHS = {
  tickets: '/__inspect/tickets',
  messages: '/__inspect/messages',
  users: '/__inspect/users',
  requests: '/__inspect/requests',
  events: '/__inspect/events',
  clock: '/__inspect/clock',
  faults: '/__inspect/faults',
  snapshots: '/__inspect/snapshots',
  state: '/__inspect/state',
  seed: '/__inspect/seed',
  reset: '/__inspect/reset',
  ca: '/__inspect/ca.pem',
};

/** The emulated services. */
export function providersOf({ control }: Context): string[] {
  return [...new Set(control.operations().map(({ provider }) => provider))];
}

/** The emulator in a few numbers. */
export function renderOverview(context: Context): components['schemas']['Overview'] {
  const { tickets, messages, control, clock, sequence } = context;
  return {
    version,
    providers: providersOf(context),
    clock: renderClock(clock),
    cursor: String(sequence.last),
    counts: {
      tickets: tickets.size,
      messages: messages.size,
      users: control.users().length,
      requests: control.journal.values().length,
      faults: control.faults.list().length,
      snapshots: control.snapshots.list().length,
    },
    paths: PATHS,
  };
}
