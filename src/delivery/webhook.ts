import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { createClock } from '../core/clock.ts';
import type { Message, MessageData } from '../core/message.ts';
import { SIGNATURE_HEADER, signatureOf } from './signature.ts';

/** Where messages are posted to, and the key that signs them. */
export interface Webhook {
  readonly url: string;
  readonly key: string | undefined;
}

/** What the vendor knows the webhook by. */
const NOTIFICATION_PROVIDER = { id: '300000000000000901', description: 'Ticketstub' };

/** Signatures live in real time, as whoever checks them does; the emulator's own may stand still. */
const realTime = createClock();

/** The message as ZITADEL's HTTP provider posts it (facts/zitadel.md 5). */
export function webhookBody({ channel, to }: Message, { eventType, templateData, args }: MessageData): string {
  const recipient = channel === 'sms' ? { recipientPhoneNumber: to } : { recipientEmailAddress: to };
  return JSON.stringify({
    contextInfo: { eventType, provider: NOTIFICATION_PROVIDER, ...recipient },
    templateData,
    args,
  });
}

/** Posts a body over a connection of its own; rejects unless the answer is one of success. */
export async function post({ url, key }: Webhook, body: string, signal: AbortSignal): Promise<void> {
  const { request } = url.startsWith('https:') ? https : http;
  const posting = request(url, {
    method: 'POST',
    agent: false,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(key !== undefined && { [SIGNATURE_HEADER]: signatureOf(body, key, realTime.now()) }),
    },
    signal,
  });
  posting.end(body);
  const [answer] = (await once(posting, 'response')) as [http.IncomingMessage];
  // What else it has to say is of no interest, and neither is whether it gets that far.
  answer.on('error', () => {}).destroy();
  const { statusCode: status = 0 } = answer;
  if (status < 200 || status > 299) throw new Error(`it answered ${status}`);
}
