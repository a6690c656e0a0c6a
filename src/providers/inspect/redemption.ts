import type { Context } from '../../core/context.ts';
import { DIGITS, type Random, randomString } from '../../core/random.ts';
import type { Ticket } from '../../core/ticket.ts';
import { type Browser, type BrowserRequest, createBrowser, homeOf, type Landing } from './browser/browser.ts';
import { fillIn, type Typist } from './browser/fill.ts';
import type { Form } from './browser/page.ts';
import * as errors from './errors.ts';

/** What came of a ticket that somebody redeemed at its page. */
export interface PageRedemption {
  readonly requests: readonly BrowserRequest[];
  /** Where that ended. */
  readonly landing: Landing;
  /** The password that was typed; absent where none was asked for. */
  readonly password?: string;
  /** Whether this did it, and nobody else meanwhile. */
  readonly redeemed: boolean;
  readonly ticket: Ticket;
}

const USER_AGENT = 'Ticketstub';
const NO_PAGE =
  'Nothing here asks for the code of this ticket: its provider is switched off, or what it was issued by is gone.';
/** How many forms in a row are sent at most. */
const FORM_LIMIT = 5;

/**
 * Redeems a ticket as its holder would: opens the page, types what it asks for, sends it, and goes on for as long as
 * another page asks for more. A password that is not given is made up where the page takes a new one.
 * @throws HttpError where there is no such page, or the page asks for the present password and none is given
 */
export async function redeemAtPage(
  context: Context,
  ticket: Ticket,
  origin: string,
  given: string | undefined,
): Promise<PageRedemption> {
  const home = pageOf(context, ticket, origin);
  const browser = createBrowser(context.control.visits, USER_AGENT, home);
  let password: string | undefined;
  const type = (text: string) => {
    password = text;
    return text;
  };
  const typist = {
    newPassword: () => type(password ?? given ?? strongPassword(context.random)),
    currentPassword: () => {
      if (given === undefined) throw errors.noPassword(ticket.email);
      return type(given);
    },
    code: ticket.code,
    username: ticket.email ?? ticket.phone,
  };
  const landing = await goThrough(browser, await browser.open(home), typist);
  const after = context.tickets.get(ticket.id) ?? ticket;
  const redeemed = browser.redeemed.has(ticket.id);
  return { requests: browser.requests, landing, ...(password !== undefined && { password }), redeemed, ticket: after };
}

/** Where the ticket is redeemed: where its link leads, or else where its provider has a page for it. */
function pageOf({ control }: Context, ticket: Ticket, origin: string): URL {
  const linked = ticket.url === null ? undefined : homeOf(control.visits, ticket.url);
  if (linked) return linked;
  const page = control.redeemingPage(ticket, origin);
  if (page && 'url' in page) return new URL(page.url);
  if (page) throw errors.noRedemption(page.obstacle);
  throw ticket.url === null ? errors.noRedemption(NO_PAGE) : errors.leadsElsewhere(ticket.url);
}

/** Sends the form of the page, and those of the pages behind it that ask for something. */
async function goThrough(browser: Browser, first: Landing, typist: Typist): Promise<Landing> {
  let landing = first;
  for (let sent = 0; sent < FORM_LIMIT; sent += 1) {
    const { status, outside, page } = landing;
    const { form, errors: wrong, sendsItself } = page;
    if (!form || outside !== undefined || status !== 200 || wrong.length > 0) break;
    if (sent > 0 && !asks(form)) break;
    landing = await browser.send(landing, form, fillIn(form, sendsItself ? undefined : typist));
  }
  return landing;
}

/** Whether there is something to type. */
function asks({ fields }: Form): boolean {
  return fields.some(({ type, autocomplete }) => type === 'password' || autocomplete === 'one-time-code');
}

/** A password that the strictest of the vendors' policies takes: no kind of character is missing, none comes twice in a row. */
function strongPassword(random: Random): string {
  const group = () =>
    ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', DIGITS]
      .map((alphabet) => randomString(random, 1, alphabet))
      .join('');
  return Array.from({ length: 5 }, group).join('-');
}
