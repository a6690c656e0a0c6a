import { findMessage } from '../../message.ts';
import type { InspectOperation } from '../../operation.ts';

export const text: InspectOperation<'messages.text'> = (context, { path }) => {
  return { status: 200, body: findMessage(context, path.id).text };
};
