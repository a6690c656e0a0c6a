import { withoutAbsent } from '../../../core/absent.ts';
import type { MessageData } from '../../../core/message.ts';
import type { Look } from '../settings/branding.ts';
import { timestamp } from '../timestamp.ts';
import type { UserEvent } from '../users/events.ts';
import type { HumanUser } from '../users/user.ts';
import { escapeHtml, fieldsOf } from './fields.ts';
import type { Delivery } from './send.ts';
import { DEFAULT_APPLICATION, MESSAGES, type MessageName } from './texts.ts';

/** The event that each message tells of, and what the vendor calls its texts. */
const KINDS: Readonly<Record<MessageName, { readonly event: UserEvent; readonly texts: string }>> = {
  password_reset: { event: 'user.human.password.code.added', texts: 'PasswordReset' },
  email_verification: { event: 'user.human.email.code.added', texts: 'VerifyEmail' },
  phone_verification: { event: 'user.human.phone.code.added', texts: 'VerifyPhone' },
  invitation: { event: 'user.human.invite.code.added', texts: 'InviteUser' },
  passkey_registration: {
    event: 'user.human.passwordless.initialization.code.requested',
    texts: 'PasswordlessRegistration',
  },
  password_change: { event: 'user.human.password.changed', texts: 'PasswordChange' },
};

const FONTS = '-apple-system, BlinkMacSystemFont, Segoe UI, Lato, Arial, Helvetica, sans-serif';

/**
 * What the vendor makes a message from, as its HTTP provider posts it. In a mail it has escaped HTML's signs by then, in
 * a text message it has not (facts/zitadel.md 5; the vendor's internal/notification/types).
 */
export function dataOf(name: MessageName, user: HumanUser, delivery: Delivery, look: Look): MessageData {
  const { channel, code, url, applicationName = DEFAULT_APPLICATION, domain = '' } = delivery;
  const encoded = channel === 'email' ? escapeHtml : (text: string) => text;
  const args = {
    ...fieldsOf(user),
    ...(code !== '' && { Code: code }),
    ...(name === 'phone_verification' && { Domain: domain }),
    ...(name === 'invitation' && { ApplicationName: applicationName }),
  };
  const words = MESSAGES[name]({ code, applicationName: encoded(applicationName) });
  const { event, texts } = KINDS[name];
  return {
    eventType: event,
    templateData: {
      title: words.title,
      preHeader: words.preHeader,
      subject: words.subject,
      greeting: `Hello ${encoded(user.type.human.displayName)},`,
      text: words.text,
      ...(url !== null && { url }),
      buttonText: words.button,
      ...withoutAbsent({
        primaryColor: look.primaryColor,
        backgroundColor: look.backgroundColor,
        fontColor: look.fontColor,
        logoUrl: look.logoUrl,
        fontFamily: FONTS,
      }),
      // The vendor has no such text, and then writes the name of what it lacks.
      footerText: `${texts}.Footer`,
    },
    args: {
      ...Object.fromEntries(Object.entries(args).map(([key, text]) => [lowerFirst(key), encoded(text)])),
      loginNames: [encoded(user.username)],
      changeDate: timestamp(user.shownAt),
      creationDate: timestamp(user.createdAt),
    },
  };
}

function lowerFirst(key: string): string {
  return key.charAt(0).toLowerCase() + key.slice(1);
}
