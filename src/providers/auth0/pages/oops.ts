import { type Html, html } from '../../../server/html.ts';
import { page } from '../../../server/page.ts';
import { SERVICE } from '../model.ts';

/** What the vendor shows when it cannot go on and nobody can be sent anywhere; in its own name, not in the tenant's. */
export function oopsPage(message: string, ticketId?: string): Html {
  return page({
    title: 'Error',
    service: SERVICE,
    brand: { name: SERVICE },
    ticketId,
    content: html`<h1>Oops!, something went wrong</h1>\n<p>${message}</p>`,
  });
}
