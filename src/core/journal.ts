/** A request that an emulator was sent, and what it answered; secrets and all, to be shown without them. */
export interface Exchange {
  /** `req_` and its number. */
  readonly id: string;
  /** Its number, which goes on counting when the journal is emptied: what a cursor points at. */
  readonly sequence: number;
  /** Epoch milliseconds of the emulator's time. */
  readonly at: number;
  /** How long the answer took, in milliseconds of real time. */
  readonly took: number;
  readonly provider: string;
  /** Null for what is not emulated. */
  readonly operation: string | null;
  /** How it was called; an rpc call stands here as the REST request that it stands for. */
  readonly protocol: 'rest' | 'grpc' | 'grpc-web' | 'connect';
  readonly request: Sent & { readonly method: string; readonly url: string };
  /** A status of null: the connection was cut, nobody was sent an answer. */
  readonly response: Sent & { readonly status: number | null };
  /** How the request did not fit its document. */
  readonly violations: readonly { readonly in: string; readonly path: readonly string[]; readonly keyword: string }[];
  /** What the log was told meanwhile that is probably not what the client meant. */
  readonly warnings: readonly string[];
  /** The tickets that were issued, tried or changed. */
  readonly ticketIds: readonly string[];
  /** The fault that it met, if any. */
  readonly faultId: string | null;
}

/** What goes one way. */
export interface Sent {
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Its beginning, where it is long; undefined when there is none. */
  readonly body: string | undefined;
}

/** The last requests. */
export interface Journal {
  add(exchange: Omit<Exchange, 'id' | 'sequence'>): Exchange;
  /** Oldest first. */
  values(): readonly Exchange[];
  get(id: string): Exchange | undefined;
  /** The number of the newest. */
  readonly last: number;
  clear(): void;
}

/** A journal that keeps so many requests; the oldest go first. */
export function createJournal(limit: number): Journal {
  let kept: Exchange[] = [];
  let last = 0;
  return {
    add: (exchange) => {
      last += 1;
      const numbered = { id: `req_${last}`, sequence: last, ...exchange };
      kept.push(numbered);
      // Twice as many at most, so that making room costs nothing in the long run.
      if (kept.length >= 2 * limit) kept = kept.slice(-limit);
      return numbered;
    },
    values: () => kept.slice(-limit),
    get: (id) => kept.slice(-limit).find((exchange) => exchange.id === id),
    get last() {
      return last;
    },
    clear: () => {
      kept = [];
    },
  };
}
