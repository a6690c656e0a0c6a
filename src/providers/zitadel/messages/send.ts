import { type Channel, type Message, sendMessage } from '../../../core/message.ts';
import { inkOn } from '../../../server/colour.ts';
import { type Html, html } from '../../../server/html.ts';
import { PROVIDER } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import { brandingOf, type Look } from '../settings/branding.ts';
import type { HumanUser } from '../users/user.ts';
import { dataOf } from './data.ts';
import { DEFAULT_APPLICATION, MESSAGES, type MessageName } from './texts.ts';

/** Who mails say they are from; the vendor's are from whom its mail settings name. */
const FROM = 'zitadel@zitadel.localhost';

/** What a message is to carry. */
export interface Delivery {
  readonly channel: Channel;
  readonly code: string;
  /** Where its button leads; null for one without. */
  readonly url: string | null;
  readonly ticketId: string | null;
  /** The application that somebody is invited to. */
  readonly applicationName?: string | undefined;
  /** The host at which a number is verified. */
  readonly domain?: string | undefined;
}

/**
 * Puts a message into the outbox. Undefined when it cannot be delivered, which at the vendor shows in the log alone: the
 * request that asked for it has long been answered (facts/zitadel.md 0.12).
 */
export function send(
  context: ZitadelContext,
  name: MessageName,
  user: HumanUser,
  delivery: Delivery,
): Message | undefined {
  const { channel, code, url, ticketId, applicationName = DEFAULT_APPLICATION } = delivery;
  const { email, phone, displayName } = user.type.human;
  const to = channel === 'sms' ? phone : email;
  if (to === null) {
    context.log.warn(`zitadel user ${user.id} has no phone, so the text message with the code could not be delivered`);
    return undefined;
  }
  const words = MESSAGES[name]({ code, applicationName });
  const message = { provider: PROVIDER, channel, to, ticketId };
  const look = brandingOf(context.model, context.model.organizations.get(user.resourceOwner)).lightTheme;
  const made = () => dataOf(name, user, delivery, look);
  // A text message is the text of the same kind of mail, without its button (facts/zitadel.md 5).
  if (channel === 'sms')
    return sendMessage(context, { ...message, from: null, subject: null, text: words.text, html: null }, made);
  const greeting = `Hello ${displayName},`;
  const text = [greeting, words.text, ...(url === null ? [] : [url])].join('\n\n');
  const markup = mail(words.subject, greeting, words.text, url === null ? null : { url, words: words.button, look });
  return sendMessage(context, { ...message, from: FROM, subject: words.subject, text, html: markup }, made);
}

/** Where a mail leads, and how that looks. */
interface Button {
  readonly url: string;
  readonly words: string;
  readonly look: Look;
}

function mail(title: string, greeting: string, text: string, button: Button | null): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body style="margin:0;padding:2rem 1.25rem;font:1rem/1.5 sans-serif">
<div style="max-width:32rem;margin:0 auto">
<h1 style="margin:0 0 1rem;font-size:1.5rem;line-height:1.25">${title}</h1>
<p>${greeting}</p>
<p>${text}</p>
${button && buttonOf(button)}
</div>
</body>
</html>`.text;
}

function buttonOf({ url, words, look: { primaryColor } }: Button): Html {
  const colours = `background:${primaryColor};color:${inkOn(primaryColor)}`;
  return html`<p style="margin:1.5rem 0"><a href="${url}" style="display:inline-block;padding:.75rem 1.5rem;border-radius:.5rem;${colours};font-weight:600;text-decoration:none">${words}</a></p>
<p style="margin-top:0;overflow-wrap:anywhere"><a href="${url}" style="color:inherit">${url}</a></p>`;
}
