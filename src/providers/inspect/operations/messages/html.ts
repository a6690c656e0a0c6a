import { Html } from '../../../../server/html.ts';
import * as errors from '../../errors.ts';
import { findMessage } from '../../message.ts';
import type { InspectOperation } from '../../operation.ts';

/** Anything may stand in a mail: it runs no script, sends no form, loads nothing, and has an origin of its own. */
const POLICY = "sandbox allow-popups; default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'";

export const html: InspectOperation<'messages.html'> = (context, { path }) => {
  const { id, html: content } = findMessage(context, path.id);
  if (content === null) throw errors.noSuchForm(id, 'HTML');
  return { status: 200, headers: { 'content-security-policy': POLICY }, body: new Html(content) };
};
