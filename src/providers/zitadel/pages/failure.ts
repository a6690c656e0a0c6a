import { type Html, html } from '../../../server/html.ts';
import { page } from '../../../server/page.ts';

/** What a browser is shown where the API would answer with an error. */
export function failurePage(message: string): Html {
  return page({
    title: 'Something went wrong',
    brand: 'ZITADEL',
    content: html`<h1>Something went wrong</h1>
<p>${message}</p>`,
  });
}
