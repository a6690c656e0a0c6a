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

/** The messages that pass every filter, newest first. */
export function* filterMessages({ messages }: Context, filter: MessageFilter): Generator<Message> {
  const { to, provider, ticketId, after } = filter;
  for (const message of candidates(messages, filter).reverse()) {
    if (after !== undefined && message.sequence <= Number(after)) return;
    if (provider !== undefined && message.provider !== provider) continue;
    if (ticketId !== undefined && message.ticketId !== ticketId) continue;
    if (to !== undefined && message.to.toLowerCase() !== to.toLowerCase()) continue;
    yield message;
  }
}

export function findMessage({ messages }: Context, id: string): Message {
  const message = messages.get(id);
  if (!message) throw errors.noMessage(id);
  return message;
}

/** As few messages as an index leads to, oldest first. */
function candidates(messages: Context['messages'], { to, ticketId }: MessageFilter): Message[] {
  if (ticketId !== undefined) return messages.all('ticket', ticketId);
  return to === undefined ? Array.from(messages.values()) : messages.all('to', to.toLowerCase());
}
