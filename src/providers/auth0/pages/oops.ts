import { type Html, html } from '../../../server/html.ts';
import { page } from '../../../server/page.ts';

/** What the vendor shows when it cannot go on and nobody can be sent anywhere. */
export function oopsPage(message: string): Html {
  return page({
    title: 'Error',
    brand: 'Auth0',
    content: html`<h1>Oops!, something went wrong</h1>\n<p>${message}</p>`,
  });
}
