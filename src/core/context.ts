import type { Events } from './events.ts';
import type { Faults } from './faults.ts';
import type { Journal } from './journal.ts';
import type { Log } from './log.ts';
import type { Outbox } from './message.ts';
import type { SigningKey } from './signing-key.ts';
import type { Snapshots } from './snapshots.ts';
import type { SavedState } from './state.ts';
import type { Issuer, Ticket } from './ticket.ts';
import type { RedeemingPage, Visits } from './visit.ts';

/** A user as a test sees it, whichever provider keeps it. */
export interface UserView {
  readonly provider: string;
  readonly userId: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  /** The user as the vendor's own API shows it. */
  readonly profile: object;
}

/** An operation of a vendor's, as far as a test can name it. */
export interface OperationView {
  readonly provider: string;
  readonly id: string;
  /** The status of each of its documented examples, by name. */
  readonly examples: ReadonlyMap<string, number>;
}

/** What the operations under /__inspect may do to the emulator that they live in. */
export interface Control {
  /** The users of all providers. */
  users(): UserView[];
  /** Back to how it was at the start. */
  reset(): void;
  /** The whole state, in the form in which it is saved. */
  state(): SavedState;
  /**
   * Puts a saved state in the place of the present one.
   * @throws SeedError that names the place where it is none; nothing has changed then
   */
  replaceState(saved: unknown): void;
  /**
   * Adds the records of a seed to the state.
   * @throws SeedError that names the place in the seed that does not fit; nothing has changed then
   */
  addSeed(seed: unknown): void;
  readonly snapshots: Snapshots;
  /** The last requests to the vendors' APIs. */
  readonly journal: Journal;
  readonly events: Events;
  readonly faults: Faults;
  /** The operations of the vendors. */
  operations(): readonly OperationView[];
  readonly visits: Visits;
  /** Undefined where the ticket's provider is not emulated, or has no page for it but the one that its link leads to. */
  redeemingPage(ticket: Ticket, origin: string): RedeemingPage | undefined;
  /** The certificate authority that clients have to trust, in PEM. */
  readonly ca: string;
}

/** All that an operation may touch. `model` is what its provider keeps besides tickets and messages. */
export interface Context<Model = unknown> extends Issuer, Outbox {
  readonly model: Model;
  readonly log: Log;
  /** The key that tokens are signed with; the same across restarts on one machine. */
  readonly signingKey: () => SigningKey;
  /** Accept any bearer token that the emulator did not issue (`lenient`), or none (`strict`). */
  readonly auth: 'lenient' | 'strict';
  /** The bearer token that /__inspect asks for, if any. */
  readonly inspectToken: string | undefined;
  readonly control: Control;
}
