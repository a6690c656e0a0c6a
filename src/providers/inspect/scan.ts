import type { Context } from '../../core/context.ts';
import type { Ticket } from '../../core/ticket.ts';
import { type Browser, type BrowserRequest, createBrowser } from './browser/browser.ts';
import { fillIn } from './browser/fill.ts';

/** How a mail scanner opens a link. */
export const SCAN_PROFILES = ['head', 'get', 'browser'] as const;
export type ScanProfile = (typeof SCAN_PROFILES)[number];

/** What came of it. */
export interface Scan {
  readonly requests: readonly BrowserRequest[];
  /** Whether the link was used up by that. */
  readonly consumed: boolean;
  readonly ticket: Ticket;
}

/** As scanners are seen in logs: Outlook's, Barracuda's, and Microsoft's, which passes for a browser. */
const USER_AGENTS: Readonly<Record<ScanProfile, string>> = {
  head: 'Mozilla/4.0 (compatible; ms-office; MSOffice 16)',
  get: 'Barracuda Sentinel (EE)',
  browser:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/117.0.0.0 Safari/537.36',
};

const OPEN: Readonly<Record<ScanProfile, (browser: Browser, link: URL) => Promise<unknown>>> = {
  head: (browser, link) => browser.peek(link),
  get: (browser, link) => browser.open(link),
  async browser(browser, link) {
    const landing = await browser.open(link);
    const { form, sendsItself } = landing.page;
    if (form && sendsItself) await browser.send(landing, form, fillIn(form, undefined));
  },
};

/** Opens the link of a ticket as a scanner does; `current` is the context as it is when that is done. */
export async function scanLink(context: Context, ticket: Ticket, link: URL, profile: ScanProfile): Promise<Scan> {
  const browser = createBrowser(context.control.visits, USER_AGENTS[profile], link);
  await OPEN[profile](browser, link);
  const after = context.tickets.get(ticket.id) ?? ticket;
  return { requests: browser.requests, consumed: browser.redeemed.has(ticket.id), ticket: after };
}
