import type { Context, Control, OperationView } from './core/context.ts';
import type { Events } from './core/events.ts';
import type { Faults } from './core/faults.ts';
import type { Journal } from './core/journal.ts';
import type { Visits } from './core/visit.ts';
import type { Present } from './present.ts';
import type { Contract } from './server/contract.ts';
import type { DescribedOperation } from './server/document.ts';
import type { Provider } from './server/provider.ts';

/** What the operations under /__inspect get hold of. */
export interface Controlled {
  readonly active: readonly Provider[];
  /** In the order of the providers. */
  readonly contracts: readonly Contract[];
  readonly present: Present;
  readonly journal: Journal;
  readonly events: Events;
  readonly faults: Faults;
  readonly visits: Visits;
  readonly ca: string;
  contextOf(provider: Provider): Context;
}

/** The control of an emulator over itself. */
export function createControl(controlled: Controlled): Control {
  const { active, contracts, present, journal, events, faults, visits, ca, contextOf } = controlled;
  return {
    users: present.users,
    reset: () => {
      journal.clear();
      present.reset();
    },
    state: present.saved,
    replaceState: present.replace,
    addSeed: present.add,
    snapshots: present.snapshots,
    journal,
    events,
    faults,
    operations: () => active.flatMap((provider, index) => operationsOf(provider, contracts[index])),
    visits,
    redeemingPage: (ticket, origin) => {
      const provider = active.find(({ name }) => name === ticket.provider);
      return provider?.redeemingPage?.(contextOf(provider), ticket, origin);
    },
    ca,
  };
}

/** The operations of a vendor; those of our own API are nobody's. */
function operationsOf({ name, journaled }: Provider, contract: Contract | undefined): OperationView[] {
  if (!journaled || !contract) return [];
  return contract.operations.map(({ id, examples }) => ({ provider: name, id, examples: statusesOf(examples) }));
}

function statusesOf(examples: DescribedOperation['examples']): ReadonlyMap<string, number> {
  return new Map(Array.from(examples, ([name, { status }]) => [name, status]));
}
