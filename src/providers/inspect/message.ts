import { isoTime } from '../../core/clock.ts';
import type { Context } from '../../core/context.ts';
import type { Message } from '../../core/message.ts';
import * as errors from './errors.ts';
import type { components } from './schema.ts';

/** What a list of messages can be narrowed by. */
export interface MessageFilter {
  readonly to?: string;
  readonly provider?: string;
  readonly ticketId?: string;
  /** A cursor: only what was sent since then. */
  readonly after?: string;
}

/** The message as a test reads it. */
export function renderMessage({ sequence: _, sentAt, ...message }: Message): components['schemas']['Message'] {
  return { ...message, sentAt: isoTime(sentAt) };
}

/** What each filter but the cursor asks of a message. */
const TESTS: {
  readonly [Name in Exclude<keyof MessageFilter, 'after'>]-?: (message: Message, value: string) => boolean;
} = {
  to: ({ to }, value) => to.toLowerCase() === value.toLowerCase(),
  provider: ({ provider }, value) => provider === value,
  ticketId: ({ ticketId }, value) => ticketId === value,
};

/** The filters that the message does not pass. */
export function failedBy(message: Message, filter: MessageFilter): string[] {
  return Object.entries(TESTS).flatMap(([name, passes]) => {
    const value = filter[name as keyof typeof TESTS];
    return value === undefined || passes(message, value) ? [] : [name];
  });
}

/** The messages that pass every filter, newest first. */
export function* filterMessages({ messages }: Context, filter: MessageFilter): Generator<Message> {
  const { after } = filter;
  for (const message of candidates(messages, filter)) {
    if (after !== undefined && message.sequence <= Number(after)) return;
    if (failedBy(message, filter).length === 0) yield message;
  }
}

export function findMessage({ messages }: Context, id: string): Message {
  const message = messages.get(id);
  if (!message) throw errors.noMessage(id);
  return message;
}

/** As few messages as an index leads to, newest first. */
function candidates(messages: Context['messages'], { to, ticketId }: MessageFilter): Iterable<Message> {
  if (ticketId !== undefined) return messages.all('ticket', ticketId).reverse();
  return to === undefined ? messages.newestFirst() : messages.all('to', to.toLowerCase()).reverse();
}
