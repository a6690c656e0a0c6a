import { type Html, html } from '../../../server/html.ts';
import { type Brand, page } from '../../../server/page.ts';
import { SERVICE } from '../model.ts';

/** What a browser is shown where the API would answer with an error. */
export function failurePage(message: string, brand: Brand = { name: SERVICE }): Html {
  return page({
    title: 'Something went wrong',
    service: SERVICE,
    brand,
    content: html`<h1>Something went wrong</h1>
<p>${message}</p>`,
  });
}
