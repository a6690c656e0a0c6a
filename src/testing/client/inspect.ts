import type { components, operations } from '../../providers/inspect/schema.ts';

type Schemas = components['schemas'];
type QueryOf<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>;

/** A link or code that was issued, with its whole life. */
export type Ticket = Schemas['Ticket'];
/** An e-mail or text message that the vendor would have sent. */
export type Message = Schemas['Message'];
/** What a mail scanner asked for, and whether that used the link up. */
export type Scan = Schemas['TicketScan'];
/** What a user sees who redeems a ticket. */
export type Redemption = Schemas['TicketRedemption'];
/** Something that happened, by its `type`. */
export type EmulatorEvent = Schemas['Event'];
/** Something that is to go wrong. */
export type FaultRequest = Schemas['FaultRequest'];
/** The same as it is kept, with how often it has met a request. */
export type Fault = Schemas['Fault'];
/** A request to a vendor's API. */
export type RequestSummary = Schemas['RequestSummary'];
/** The same with headers, bodies and what came of it. */
export type RequestRecord = Schemas['RequestRecord'];
/** A user of either provider. */
export type User = Schemas['UserList']['users'][number];
/** What a snapshot holds. */
export type SnapshotSummary = Schemas['SnapshotList']['snapshots'][number];
/** The whole state, in the form of the data file. */
export type State = Schemas['State'];
/** What time it is, and whether it stands still. */
export type ClockState = Schemas['Clock'];
/** An HTTP Archive of version 1.2. */
export type HttpArchive = Schemas['HttpArchive'];

/** What tickets can be narrowed by; `after` is a cursor. */
export type TicketFilter = QueryOf<'tickets.list'>;
/** What messages can be narrowed by; `after` is a cursor. */
export type MessageFilter = QueryOf<'messages.list'>;
/** What requests can be narrowed by. The journal counts by itself, so a cursor means nothing to it. */
export type RequestFilter = Omit<QueryOf<'requests.list'>, 'after'>;

/** How long to wait. */
export interface WaitOptions {
  /** In seconds of real time: 10 when absent, at most 60. */
  readonly timeout?: number | undefined;
  /** Gives up waiting. */
  readonly signal?: AbortSignal | undefined;
}

/** Which events to be told of. */
export interface EventOptions {
  /** Only those after the one with this id; '0' for all that are kept. When absent: what happens from now on. */
  readonly after?: string | undefined;
  /** Ends the events. */
  readonly signal?: AbortSignal | undefined;
}

/** Everything under /__inspect. Whatever is refused is thrown as an InspectError. */
export interface Inspect {
  /** The tickets that pass every filter, newest first. */
  tickets(filter?: TicketFilter): Promise<Ticket[]>;
  /** The newest ticket that passes every filter. */
  latestTicket(filter?: Omit<TicketFilter, 'limit'>): Promise<Ticket>;
  /** The same, as soon as there is one; 408 with what came instead when there is none in time. */
  waitForTicket(filter?: Omit<TicketFilter, 'limit'>, wait?: WaitOptions): Promise<Ticket>;
  ticket(id: string): Promise<Ticket>;
  /** Lets it expire now. */
  expireTicket(id: string): Promise<Ticket>;
  /** Takes it back. */
  revokeTicket(id: string): Promise<Ticket>;
  /** Opens its link as a mail scanner of this kind does, and tells whether that used it up. */
  scanTicket(id: string, profile: Scan['profile']): Promise<Scan>;
  /** Redeems it at its page, as its user would; with a password of this emulator's making when none is given. */
  redeemTicket(id: string, input?: Schemas['RedeemTicket']): Promise<Redemption>;

  /** The messages that pass every filter, newest first. */
  messages(filter?: MessageFilter): Promise<Message[]>;
  /** The newest message that passes every filter, as soon as there is one; 408 with what came instead. */
  waitForMessage(filter?: Omit<MessageFilter, 'limit'>, wait?: WaitOptions): Promise<Message>;
  message(id: string): Promise<Message>;
  messageHtml(id: string): Promise<string>;
  messageText(id: string): Promise<string>;
  /** An e-mail as it goes over the wire (RFC 5322). */
  messageSource(id: string): Promise<string>;

  /** The requests to the vendors' APIs that pass every filter, newest first. */
  requests(filter?: RequestFilter): Promise<RequestSummary[]>;
  request(id: string): Promise<RequestRecord>;
  /** The requests as an HTTP Archive, oldest first. */
  har(filter?: Omit<RequestFilter, 'limit'>): Promise<HttpArchive>;
  clearRequests(): Promise<void>;

  /**
   * What happens, as it happens: from the moment that this resolves, or after the event with the id `after`. It ends
   * with the emulator, with the signal, or where the loop over it is left.
   */
  events(options?: EventOptions): Promise<AsyncIterableIterator<EmulatorEvent>>;

  /** Has something go wrong. */
  fault(fault: FaultRequest): Promise<Fault>;
  /** The faults, in the order in which they were added. */
  faults(): Promise<Fault[]>;
  deleteFault(id: string): Promise<void>;
  clearFaults(): Promise<void>;

  users(filter?: QueryOf<'users.list'>): Promise<User[]>;

  readonly clock: InspectClock;

  /** The whole state, as `putState` takes it. */
  state(): Promise<State>;
  putState(state: State): Promise<void>;
  /** Adds the records of a seed: all of them or none. */
  seed(seed: object): Promise<void>;

  /** Keeps state, clock and faults under this name. */
  snapshot(name: string): Promise<void>;
  /** Makes state, clock and faults what they were. */
  restore(name: string): Promise<void>;
  snapshots(): Promise<SnapshotSummary[]>;
  deleteSnapshot(name: string): Promise<void>;

  /** Where tickets and messages have got to: given as `after`, only newer ones pass. */
  cursor(): Promise<string>;
  /** Back to how it was at the start. */
  reset(): Promise<void>;
}

/** The emulator's time. */
export interface InspectClock {
  get(): Promise<ClockState>;
  /** Makes it this time (ISO 8601); it goes on from there, or stands still when `frozen`. */
  set(now: string | Date, options?: { readonly frozen?: boolean }): Promise<ClockState>;
  advance(seconds: number): Promise<ClockState>;
  /** Back to real time, or to the instant of --freeze. */
  reset(): Promise<ClockState>;
}
