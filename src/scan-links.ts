import type { Context } from './core/context.ts';
import type { EmulatorEvent } from './core/events.ts';
import { homeOf } from './providers/inspect/browser/browser.ts';
import { type ScanProfile, scanLink } from './providers/inspect/scan.ts';

/** Scans every link that is issued, as a mail scanner does: once, and after the answer that it was issued by. */
export interface LinkScanner {
  hear(event: EmulatorEvent): void;
  /** Scans nothing more, and resolves when what was begun is done. */
  end(): Promise<void>;
}

/** `contextNow` gives the context as it is now: a reset makes a new one. What comes of each scan is a line in the log. */
export function createLinkScanner(profile: ScanProfile, contextNow: () => Context): LinkScanner {
  const issued = new Set<string>();
  const running = new Set<Promise<void>>();
  let ended = false;

  const begin = (id: string) => {
    const scan = scanTicket(contextNow(), id, profile).catch((error: unknown) => contextNow().log.bug(error));
    running.add(scan);
    void scan.then(() => running.delete(scan));
  };
  return {
    hear({ happening }) {
      if (ended) return;
      if (happening.type === 'issued' && happening.ticket.url !== null) issued.add(happening.ticket.id);
      if (happening.type === 'request') happening.exchange.ticketIds.filter((id) => issued.delete(id)).forEach(begin);
      if (happening.type === 'reset') issued.clear();
    },
    async end() {
      ended = true;
      await Promise.all(running);
    },
  };
}

async function scanTicket(context: Context, id: string, profile: ScanProfile): Promise<void> {
  const ticket = context.tickets.get(id);
  if (!ticket?.url) return;
  const scanner = `link scanner (${profile})`;
  const link = homeOf(context.control.visits, ticket.url);
  if (!link) return context.log.info(`${scanner} did not open ${ticket.url}: it leads elsewhere`);
  const { consumed } = await scanLink(context, ticket, link, profile);
  context.log.info(`${scanner} ${consumed ? 'used up' : 'opened, and left as it is,'} ${ticket.url}`);
}
