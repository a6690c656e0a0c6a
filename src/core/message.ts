import type { Clock } from './clock.ts';
import { type Random, randomString } from './random.ts';
import { Table } from './table.ts';
import type { Sequence } from './ticket.ts';

/** How a message would have gone out. */
export type Channel = 'email' | 'sms';

/** An e-mail or text message that the vendor would have sent. */
export interface Message {
  readonly id: string;
  /** Counts on with the tickets: what a cursor points at. */
  readonly sequence: number;
  readonly provider: string;
  readonly channel: Channel;
  /** An address, or a telephone number in E.164 form. */
  readonly to: string;
  /** Who it says it is from; null for a text message. */
  readonly from: string | null;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** The ticket whose link or code it carries. */
  readonly ticketId: string | null;
  /** Epoch milliseconds. */
  readonly sentAt: number;
}

/** What a message was made from, in the vendor's words: for whoever words and delivers it himself. */
export interface MessageData {
  /** What happened that it tells of. */
  readonly eventType: string;
  readonly templateData: Readonly<Record<string, unknown>>;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Every message, findable by whom it went to and by the ticket that it carries. */
export type Messages = Table<Message, 'to' | 'ticket'>;

/** What sending needs, and changes. */
export interface Outbox {
  readonly messages: Messages;
  readonly clock: Clock;
  readonly random: Random;
  /** How many messages are kept at most; the oldest go first. */
  readonly messageLimit: number;
  readonly sequence: Sequence;
  /** Hands a message on to where it is really delivered, if anywhere; nobody waits for that. */
  readonly deliver: (message: Message, made: () => MessageData) => void;
}

/** An outbox with these messages in it. */
export function createMessages(rows: Iterable<Message>): Messages {
  const indexes = {
    to: ({ to }: Message) => [to.toLowerCase()],
    ticket: ({ ticketId }: Message) => (ticketId === null ? [] : [ticketId]),
  };
  return new Table(rows, indexes);
}

/** Puts a message into the outbox, where a test can read it, and hands it on; `made` tells what it was made from. */
export function sendMessage(
  { messages, clock, random, messageLimit, sequence, deliver }: Outbox,
  draft: Omit<Message, 'id' | 'sequence' | 'sentAt'>,
  made: () => MessageData,
): Message {
  messages.trim(messageLimit - 1);
  sequence.last += 1;
  const id = `msg_${randomString(random, 20)}`;
  const message = messages.put({ id, sequence: sequence.last, ...draft, sentAt: clock.now() });
  deliver(message, made);
  return message;
}
