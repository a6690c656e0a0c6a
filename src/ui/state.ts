import type {
  EmulatorEvent,
  Fault,
  Inspect,
  Message,
  Redemption,
  RequestRecord,
  RequestSummary,
  Scan,
  SnapshotSummary,
  Ticket,
  User,
} from '../testing/client/index.ts';
import type { Draft } from './issue/draft.ts';
import type { Route } from './route.ts';
import type { EmulatorTime } from './time.ts';

/** Everything that the inbox shows. Lists begin with the newest; what is undefined has not been asked for. */
export interface State {
  readonly route: Route;
  readonly connection: 'connecting' | 'live' | 'lost';
  readonly time: EmulatorTime;
  readonly tickets: readonly Ticket[];
  readonly messages: readonly Message[];
  readonly requests: readonly RequestSummary[];
  readonly users: readonly User[] | undefined;
  readonly faults: readonly Fault[] | undefined;
  readonly snapshots: readonly SnapshotSummary[] | undefined;
  /** Requests with headers and bodies, and e-mails as they go over the wire, by their ids; null while they are read. */
  readonly records: ReadonlyMap<string, RequestRecord | null>;
  readonly sources: ReadonlyMap<string, string | null>;
  /** What came of redeeming or scanning a ticket here, by its id. */
  readonly outcomes: ReadonlyMap<string, Redemption | Scan>;
  readonly draft: Draft;
  /** How many rows of a list are shown. */
  readonly rows: number;
  /** What is to be done only once it has been confirmed. */
  readonly asking: string | undefined;
  /** What has just been done, or went wrong. */
  readonly notice: Notice | undefined;
  /** Told to whoever cannot see that something arrived. */
  readonly arrival: string;
}

export interface Notice {
  readonly text: string;
  readonly wrong: boolean;
}

/** What views get: the state, and the ways to change it. */
export interface App {
  readonly state: State;
  readonly client: Inspect;
  change(patch: Partial<State>): void;
  /** Goes somewhere else within the inbox; with `replace` the way back leads past here. */
  go(route: Route, how?: 'replace'): void;
  /** Does something, and tells what it resolves to, or why it went wrong. */
  act(work: () => Promise<string>): void;
}

/** How many rows a list shows at first, and how many more with each press of its button. */
export const ROWS = 100;
/** How many of each kind are kept here: as many as the journal has by default. */
export const KEPT = 1000;

/** The list with the record in the place of the one with its id, or as its newest. */
export function placed<Item extends { readonly id: string }>(list: readonly Item[], item: Item): readonly Item[] {
  const index = list.findIndex(({ id }) => id === item.id);
  return index < 0 ? [item, ...list].slice(0, KEPT) : list.with(index, item);
}

/** What an event changes in the lists. */
export function withEvent({ tickets, messages, requests }: State, event: EmulatorEvent): Partial<State> {
  if ('ticket' in event) return { tickets: placed(tickets, event.ticket) };
  if ('message' in event) return { messages: placed(messages, event.message) };
  return 'request' in event ? { requests: placed(requests, event.request) } : {};
}
