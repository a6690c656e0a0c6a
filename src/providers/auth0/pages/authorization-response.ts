import { SEND_AT_ONCE } from '../../../server/form.ts';
import { framedBy, type Html, html, script } from '../../../server/html.ts';

/** Names and values, in the order in which the application gets them. */
type Parameters = readonly (readonly [name: string, value: string])[];

/** To the window that opened this one, or to the page that this is a frame of; to that one origin and to no other. */
const POST_AT_ONCE = script(`
const { origin, response } = document.body.dataset;
(window.opener ?? window.parent).postMessage({ type: 'authorization_response', response: JSON.parse(response) }, origin);
`);

/** The page whose form goes to the application at once. */
export function formPost(redirectUri: string, parameters: Parameters): Html {
  const fields = parameters.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`);
  return document(
    'Submit this form',
    html`<body>
<form method="post" action="${redirectUri}">
${fields}<noscript><button type="submit">Continue</button></noscript>
</form>
${SEND_AT_ONCE}`,
  );
}

/** The page that hands the answer to a page of the application, in a frame of which it may be. */
export function webMessage(origin: string, parameters: Parameters): Html {
  const response = JSON.stringify(Object.fromEntries(parameters));
  const body = html`<body data-origin="${origin}" data-response="${response}">\n${POST_AT_ONCE}`;
  return framedBy(origin, document('Authorization Response', body));
}

function document(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
${body}
</body>
</html>
`;
}
