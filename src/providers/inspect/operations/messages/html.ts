import { Html } from '../../../../server/html.ts';
import * as errors from '../../errors.ts';
import { findMessage } from '../../message.ts';
import type { InspectOperation } from '../../operation.ts';

/**
 * Anything may stand in a mail: it runs no script, sends no form, loads nothing, has an origin of its own, and is framed
 * by our own pages alone. What its links open is a page like any other.
 */
const POLICY = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Counts wherever it stands, and changes nothing of what stands before it. */
const OPENING_WINDOWS = '<base target="_blank">';

export const html: InspectOperation<'messages.html'> = (context, { path, query }) => {
  const { id, html: content } = findMessage(context, path.id);
  if (content === null) throw errors.noSuchForm(id, 'HTML');
  const body = new Html(query.framed ? `${content}${OPENING_WINDOWS}` : content);
  return { status: 200, headers: { 'content-security-policy': POLICY }, body };
};
