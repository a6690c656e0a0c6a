import { createClient, InspectError } from '../testing/client/index.ts';
import { emptyDraft } from './issue/draft.ts';
import { loadExtras } from './live.ts';
import { addressOf, PATH, type Route, readRoute } from './route.ts';
import { type App, ROWS, type State } from './state.ts';

/** How long a notice of what went well stands, in milliseconds. */
const NOTICE_MS = 6000;

/** What is the same wherever one goes. */
const UNTOUCHED = { rows: ROWS, asking: undefined, notice: undefined };

/** The state of the page, and the ways to change it; `render` is told after every change. */
export function createApp(render: (app: App) => void): App {
  let state = initialState();
  let due = false;
  let fading: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    due = false;
    render(app);
  };
  const arriveAt = (route: Route, before: Route) => {
    app.change({ ...UNTOUCHED, route });
    show();
    moveFocus(route, before);
    loadExtras(app).catch((error: unknown) => tell(wording(error), true));
  };
  const tell = (text: string, wrong: boolean) => {
    clearTimeout(fading);
    app.change({ notice: { text, wrong } });
    if (!wrong) fading = setTimeout(() => app.change({ notice: undefined }), NOTICE_MS);
  };
  const app: App = {
    client: createClient(location.origin),
    get state() {
      return state;
    },
    change(patch) {
      state = { ...state, ...patch };
      if (due) return;
      due = true;
      // A hidden page gets no frames, and needs none.
      requestAnimationFrame(show);
    },
    go(route, how) {
      const before = state.route;
      if (how === 'replace') history.replaceState(null, '', addressOf(route));
      else history.pushState(null, '', addressOf(route));
      if (how === 'replace') app.change({ route, rows: ROWS });
      else arriveAt(route, before);
    },
    act(work) {
      work().then(
        (text) => tell(text, false),
        (error: unknown) => tell(wording(error), true),
      );
    },
  };
  addEventListener('popstate', () => arriveAt(readRoute(location.search), state.route));
  addEventListener('click', (event) => followLink(app, event));
  return app;
}

function initialState(): State {
  return {
    ...UNTOUCHED,
    route: readRoute(location.search),
    connection: 'connecting',
    time: { at: 0, read: 0, frozen: true },
    ...{ tickets: [], messages: [], requests: [], users: undefined, faults: undefined, snapshots: undefined },
    ...{ records: new Map(), sources: new Map(), outcomes: new Map(), draft: emptyDraft(), arrival: '' },
  };
}

/** Links within the inbox lead there without the page being loaded anew. */
function followLink(app: App, event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const aside = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || aside || link.target !== '' || link.origin !== location.origin || link.pathname !== PATH) return;
  if (link.hash !== '') return;
  event.preventDefault();
  app.go(readRoute(link.search));
}

/** The keyboard goes along: to what was opened, and back to the row that it was opened from. */
function moveFocus(route: Route, before: Route): void {
  if (route.open !== undefined && route.open !== before.open) {
    document.getElementById('opened')?.focus();
  } else if (route.open === undefined && before.open !== undefined && route.view === before.view) {
    document.getElementById(`row-${before.open}`)?.focus();
  }
}

function wording(error: unknown): string {
  if (error instanceof InspectError) return error.problem.detail;
  return error instanceof Error ? error.message : String(error);
}
