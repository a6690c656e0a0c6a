/** A request that the emulator makes to itself, as a browser would. */
export interface Visit {
  readonly method: 'HEAD' | 'GET' | 'POST';
  readonly url: URL;
  readonly userAgent: string;
  /** By name. */
  readonly cookies: ReadonlyMap<string, string>;
  /** What a form sends. */
  readonly form?: URLSearchParams;
}

/** What it is answered. */
export interface Visited {
  /** Null when the connection was cut instead. */
  readonly status: number | null;
  /** Where it leads, as it stands in the answer. */
  readonly location: string | undefined;
  /** The cookie that it sets, as it stands in the answer. */
  readonly cookie: string | undefined;
  readonly text: string;
  /** The tickets that it redeemed, by their ids. */
  readonly redeemed: ReadonlySet<string>;
}

/** Where the holder of a ticket redeems it when no link leads him there, or why there is no such page. */
export type RedeemingPage = { readonly url: string } | { readonly obstacle: string };

/** The emulator as somebody with a browser reaches it. */
export interface Visits {
  /** Whether this address is the emulator's: it has been called by that port, and answers to that host. */
  reach(url: URL): boolean;
  /** Takes the road of every other request. Never rejects. */
  make(visit: Visit): Promise<Visited>;
}
