import { filterMessages, renderMessage } from '../../message.ts';
import type { InspectOperation } from '../../operation.ts';

const DEFAULT_LIMIT = 100;

export const list: InspectOperation<'messages.list'> = (context, { query: { limit = DEFAULT_LIMIT, ...filter } }) => {
  const messages = [];
  for (const message of filterMessages(context, filter)) {
    messages.push(renderMessage(message));
    if (messages.length === limit) break;
  }
  return { status: 200, body: { messages, cursor: String(context.sequence.last) } };
};
