import type { Carrier } from '../core/events.ts';
import type { Log } from '../core/log.ts';
import type { Message, MessageData } from '../core/message.ts';
import { readMailServer } from './mail-server.ts';
import { createQueue } from './queue.ts';
import { createMailer } from './smtp.ts';
import { post, webhookBody } from './webhook.ts';

/** What has become of a message on its way out; `error` says why it did not arrive. */
export interface Outcome {
  readonly message: Message;
  readonly via: Carrier;
  readonly error: string | null;
}

/** Hands messages on to a real mail server and to a webhook. Nobody waits for that. */
export interface Delivery {
  /** Puts the message in line; `made` tells what it was made from. */
  deliver(message: Message, made: () => MessageData): void;
  /** Waits a little for what is under way, so many milliseconds at most, and leaves nothing open. */
  close(atMost?: number): Promise<void>;
}

export interface DeliveryOptions {
  readonly smtp: string | undefined;
  readonly webhook: string | undefined;
  readonly webhookKey: string | undefined;
  readonly log: Log;
  /** Called for every message that has arrived or failed. */
  readonly told: (outcome: Outcome) => void;
}

/** How long a mail server may take for a mail, and a webhook for a message: the vendor's own limit. In milliseconds. */
const TIME_LIMIT = { smtp: 10_000, webhook: 5000 };
/** How many messages may wait for each. */
const WAITING_LIMIT = 1000;
/** How long closing waits for them where it has the time, in milliseconds. */
const PATIENCE = 1000;

/** The ways out that the options name, if any. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const smtp = options.smtp === undefined ? undefined : smtpRoute(options.smtp, options);
  const webhook = options.webhook === undefined ? undefined : webhookRoute(options.webhook, options);
  return {
    deliver(message, made) {
      if (message.channel === 'email') smtp?.enter(message, made);
      webhook?.enter(message, made);
    },
    async close(atMost = PATIENCE) {
      const patience = Math.max(0, Math.min(PATIENCE, atMost));
      await Promise.all([smtp?.close(patience), webhook?.close(patience)]);
    },
  };
}

function smtpRoute(address: string, options: DeliveryOptions) {
  const server = readMailServer(address);
  const send = createMailer(server);
  const { protocol, host } = new URL(address);
  return createRoute('smtp', `${protocol}//${host}`, options, (message) => (signal) => send(message, signal));
}

function webhookRoute(url: string, options: DeliveryOptions) {
  const webhook = { url, key: options.webhookKey };
  return createRoute('webhook', new URL(url).origin, options, (message, made) => {
    const body = webhookBody(message, made());
    return (signal) => post(webhook, body, signal);
  });
}

/** A line of messages to one place, which the log calls by an address without its secrets. */
function createRoute(
  via: Carrier,
  place: string,
  { log, told }: DeliveryOptions,
  prepare: (message: Message, made: () => MessageData) => (signal: AbortSignal) => Promise<void>,
) {
  const queue = createQueue(WAITING_LIMIT, TIME_LIMIT[via]);
  const end = (message: Message, error: string | null) => {
    if (error !== null) log.warn(`message ${message.id} to ${message.to} was not delivered to ${place}: ${error}`);
    told({ message, via, error });
  };
  return {
    enter(message: Message, made: () => MessageData): void {
      const send = prepare(message, made);
      const attempt = async (signal: AbortSignal) => {
        signal.throwIfAborted();
        await send(signal);
      };
      const taken = queue.add((signal) =>
        attempt(signal).then(
          () => end(message, null),
          (error) => end(message, reasonOf(signal.aborted ? signal.reason : error)),
        ),
      );
      if (!taken) end(message, 'too many messages wait for it');
    },
    close: queue.close,
  };
}

/** What went wrong, in a few words. An error of several attempts to connect has but a code. */
function reasonOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || String(error);
}
