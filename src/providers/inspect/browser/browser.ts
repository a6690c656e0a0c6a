import type { Visit, Visits } from '../../../core/visit.ts';
import { type Form, type Page, readPage } from './page.ts';

/** A request that the browser made, and what it was answered. */
export interface BrowserRequest {
  readonly method: string;
  readonly url: string;
  /** Null when the connection was cut instead. */
  readonly status: number | null;
}

/** Where the browser is after an address was opened or a form was sent. */
export interface Landing {
  readonly status: number | null;
  readonly url: URL;
  readonly page: Page;
  /** Where it would have gone on to, had that not been outside. */
  readonly outside: string | undefined;
}

/** Somebody's browser without a screen, which follows redirects and keeps cookies. */
export interface Browser {
  /** In the order in which they were made. */
  readonly requests: readonly BrowserRequest[];
  /** The tickets that these redeemed, by their ids. */
  readonly redeemed: ReadonlySet<string>;
  /** Asks for the head of an address alone, and follows nothing. */
  peek(url: URL): Promise<Landing>;
  open(url: URL): Promise<Landing>;
  /** Sends the form of the page, with these values. One that goes outside is not sent. */
  send(from: Landing, form: Form, values: URLSearchParams): Promise<Landing>;
}

type Step = Pick<Visit, 'method' | 'url' | 'form'>;

const REDIRECT_LIMIT = 10;
const OWN_API = '/__inspect';

/** A browser that stays at the origin where it begins, and away from /__inspect: all else is outside. */
export function createBrowser(visits: Visits, userAgent: string, home: URL): Browser {
  const requests: BrowserRequest[] = [];
  const redeemed = new Set<string>();
  const cookies = new Map<string, string>();

  const go = async (step: Step, redirectsLeft: number): Promise<Landing> => {
    const { method, url } = step;
    const { status, location, cookie, text, ...visited } = await visits.make({ ...step, userAgent, cookies });
    for (const id of visited.redeemed) redeemed.add(id);
    requests.push({ method, url: url.href, status });
    keepCookie(cookies, cookie);
    const redirect = status !== null && status >= 300 && status < 400 ? location : undefined;
    const next = redirect === undefined ? undefined : insideOf(home, redirect, url);
    if (next && redirectsLeft > 0) return go({ method: 'GET', url: next }, redirectsLeft - 1);
    return { status, url, page: readPage(text), outside: next ? undefined : redirect };
  };
  return {
    requests,
    redeemed,
    peek: (url) => go({ method: 'HEAD', url }, 0),
    open: (url) => go({ method: 'GET', url }, REDIRECT_LIMIT),
    async send(from, { action }, values) {
      const url = action === '' ? from.url : insideOf(home, action, from.url);
      return url ? go({ method: 'POST', url, form: values }, REDIRECT_LIMIT) : { ...from, outside: action };
    },
  };
}

/** The address that a link leads to, if it is a page of the emulator's. */
export function homeOf(visits: Visits, link: string): URL | undefined {
  const url = addressOf(link);
  return url && visits.reach(url) && !isOwnApi(url) ? url : undefined;
}

/** The address that stands on a page, if the browser may open it. */
function insideOf(home: URL, address: string, page: URL): URL | undefined {
  const url = addressOf(address, page.href);
  return url && isInside(home, url) ? url : undefined;
}

/** The address without its fragment, which no server is told. */
function addressOf(text: string, base?: string): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.hash = '';
  return url;
}

function isInside(home: URL, url: URL): boolean {
  return url.origin === home.origin && !isOwnApi(url);
}

function isOwnApi({ pathname }: URL): boolean {
  return pathname === OWN_API || pathname.startsWith(`${OWN_API}/`);
}

function keepCookie(cookies: Map<string, string>, line = ''): void {
  const [, name, value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
  if (name === undefined) return;
  if (/;\s*max-age=0\b/i.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}
