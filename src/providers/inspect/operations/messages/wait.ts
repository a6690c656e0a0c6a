import * as errors from '../../errors.ts';
import { failedBy, filterMessages, renderMessage } from '../../message.ts';
import type { InspectOperation } from '../../operation.ts';
import { waitOrRefuse } from '../../waiting.ts';

export const wait: InspectOperation<'messages.wait'> = (context, call) => {
  const { timeout, ...filter } = call.query;
  const [newest] = filterMessages(context, filter);
  if (newest) return { status: 200, body: renderMessage(newest) };
  return waitOrRefuse(call, timeout, (within, limit) => {
    const misses = Array.from(filterMessages(context, { ...(filter.after !== undefined && { after: filter.after }) }));
    const told = misses.slice(0, limit).map((message) => {
      return { fails: failedBy(message, filter), message: renderMessage(message) };
    });
    return errors.nothingCame('message', within, told);
  });
};
