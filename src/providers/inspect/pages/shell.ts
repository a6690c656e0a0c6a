import { allowing, type Html, html } from '../../../server/html.ts';
import type { HttpRequest } from '../../../server/http.ts';

/** Whether a browser asks so as to show the answer to somebody; everybody else gets JSON. */
export function wantsPage({ accept = '' }: HttpRequest['headers']): boolean {
  return /\btext\/html\b/i.test(accept);
}

/** A page of the inbox, with its style sheet. `body` is the body element. */
export function shell(title: string, body: Html, more?: Html): Html {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/__inspect/inbox.css">
${more}</head>
${body}
</html>
`;
  return allowing(["style-src 'self'", "form-action 'self'"], page);
}
