import { type EmulatorEvent, InspectError } from '../testing/client/index.ts';
import { readRows } from './issue/draft.ts';
import { type App, KEPT, withEvent } from './state.ts';
import { contradicts, timeOf } from './time.ts';
import { titleOf } from './words.ts';

/** How long to wait before a lost connection is tried again, in milliseconds. */
const RETRY_MS = 1000;
/** How often the clock is read: it may be moved without anything else happening. */
const CLOCK_MS = 5000;
/** How long what follows from requests may lag behind them: many come at once. */
const EXTRAS_MS = 300;

/** Keeps the state true for as long as somebody looks at the page. Hidden pages leave their connections to others. */
export async function follow(app: App): Promise<never> {
  const extras = together(() => loadExtras(app), EXTRAS_MS);
  for (;;) {
    await shown();
    const [hidden, over] = [new AbortController(), new AbortController()];
    document.addEventListener('visibilitychange', () => hidden.abort(), { once: true, signal: over.signal });
    try {
      await listen(app, extras, hidden.signal);
    } catch (error) {
      if (error instanceof InspectError && error.status === 401) location.reload();
    }
    over.abort();
    if (hidden.signal.aborted) continue;
    app.change({ connection: 'lost' });
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/** Reads what the view shows beside the lists that are always kept. */
export async function loadExtras(app: App): Promise<void> {
  const { client } = app;
  const { view, open } = app.state.route;
  if (view === 'users' || view === 'issue') app.change({ users: await client.users() });
  if (view === 'issue') {
    const rows = await readRows(client);
    app.change({ draft: { ...app.state.draft, rows } });
  }
  if (view === 'control') app.change({ faults: await client.faults(), snapshots: await client.snapshots() });
  if (view === 'requests' && open !== undefined) await loadRecord(app, open);
}

export async function loadClock(app: App): Promise<void> {
  app.change({ time: timeOf(await app.client.clock.get()) });
}

async function listen(app: App, extras: () => void, signal: AbortSignal): Promise<void> {
  // From here on nothing is missed: what happens while the lists are read waits in the stream.
  const events = await app.client.events({ signal });
  await load(app);
  app.change({ connection: 'live' });
  const reading = setInterval(() => loadClock(app).catch(() => {}), CLOCK_MS);
  signal.addEventListener('abort', () => clearInterval(reading));
  try {
    for await (const event of events) await take(app, event, extras);
  } finally {
    clearInterval(reading);
  }
}

async function load(app: App): Promise<void> {
  const { client } = app;
  const limit = KEPT;
  const [tickets, messages, requests] = await Promise.all([
    client.tickets({ limit }),
    client.messages({ limit }),
    client.requests({ limit }),
    loadClock(app),
  ]);
  app.change({ tickets, messages, requests, records: new Map() });
  await loadExtras(app);
}

async function take(app: App, event: EmulatorEvent, extras: () => void): Promise<void> {
  if (event.type === 'reset' || event.type === 'missed') return load(app);
  app.change(withEvent(app.state, event));
  if (event.type === 'issued') app.change({ arrival: `New ticket: ${titleOf(event.ticket)}` });
  if (event.type === 'request' && event.request.method !== 'GET') extras();
  // Time that has passed since is told by its own event.
  if (event.type !== 'expired' && contradicts(app.state.time, event.at)) await loadClock(app);
}

async function loadRecord(app: App, id: string): Promise<void> {
  const { records } = app.state;
  if (records.has(id)) return;
  app.change({ records: new Map(records).set(id, null) });
  const record = await app.client.request(id).catch(() => undefined);
  if (record) app.change({ records: new Map(app.state.records).set(id, record) });
}

/** Does the work once for all who ask for it within this time, in milliseconds. */
function together(work: () => Promise<void>, within: number): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      work().catch(() => {});
    }, within);
  };
}

/** Resolves once the page can be seen. */
async function shown(): Promise<void> {
  while (document.hidden) {
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
  }
}
