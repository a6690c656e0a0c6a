import { toEml } from '../../eml.ts';
import * as errors from '../../errors.ts';
import { findMessage } from '../../message.ts';
import type { InspectOperation } from '../../operation.ts';

export const eml: InspectOperation<'messages.eml'> = (context, { path }) => {
  const message = findMessage(context, path.id);
  if (message.channel !== 'email') throw errors.noSuchForm(message.id, 'RFC 5322 form');
  return { status: 200, headers: { 'content-type': 'message/rfc822' }, body: toEml(message) };
};
