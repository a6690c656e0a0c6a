/** The parts of the inbox, in the order of its navigation. */
export const VIEWS = ['tickets', 'messages', 'users', 'requests', 'issue', 'control'] as const;

export type View = (typeof VIEWS)[number];

/** Where the inbox is: what its URL says. */
export interface Route {
  readonly view: View;
  /** The id of the ticket, message, user or request that is open. */
  readonly open?: string | undefined;
  /** What the list is narrowed by, and what else the view keeps in the URL; nothing empty. */
  readonly filters: Readonly<Record<string, string>>;
}

export const PATH = '/__inspect';

/** The parameter that names what is open. */
const OPENERS: Readonly<Partial<Record<View, string>>> = {
  tickets: 'ticket',
  messages: 'message',
  users: 'user',
  requests: 'request',
};

const FILTERS: Readonly<Record<View, readonly string[]>> = {
  tickets: ['q', 'provider', 'purpose', 'status'],
  messages: ['q', 'provider', 'channel', 'form'],
  users: ['q', 'provider'],
  requests: ['q', 'provider', 'answer'],
  issue: ['kind', 'for'],
  control: [],
};

/** The route that a query says; one that names something to open, and no view, leads to it. */
export function readRoute(search: string): Route {
  const query = new URLSearchParams(search);
  const named = VIEWS.find((view) => view === query.get('view'));
  const view = named ?? VIEWS.find((each) => query.has(OPENERS[each] ?? '')) ?? 'tickets';
  const kept = FILTERS[view].map((name) => [name, query.get(name) ?? ''] as const);
  return {
    view,
    open: query.get(OPENERS[view] ?? '') || undefined,
    filters: Object.fromEntries(kept.filter(([, value]) => value !== '')),
  };
}

/** The address of a route within the emulator. */
export function addressOf({ view, open, filters }: Route): string {
  const query = new URLSearchParams(view === 'tickets' ? [] : [['view', view]]);
  for (const name of FILTERS[view]) if (filters[name]) query.set(name, filters[name]);
  const opener = OPENERS[view];
  if (open && opener !== undefined) query.set(opener, open);
  const text = query.toString();
  return text === '' ? PATH : `${PATH}?${text}`;
}

/** The address at which one thing is open, with nothing narrowed. */
export const linkTo = (view: View, open?: string, filters: Route['filters'] = {}): string =>
  addressOf({ view, open, filters });
