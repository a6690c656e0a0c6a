import { findMessage, renderMessage } from '../../message.ts';
import type { InspectOperation } from '../../operation.ts';

export const get: InspectOperation<'messages.get'> = (context, { path }) => {
  return { status: 200, body: renderMessage(findMessage(context, path.id)) };
};
