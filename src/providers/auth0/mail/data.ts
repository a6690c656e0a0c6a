import { withoutAbsent } from '../../../core/absent.ts';
import type { MessageData } from '../../../core/message.ts';
import type { EmailContent, EmailSubject } from './email.ts';

/**
 * What a message was made from. Of this vendor no such form is known, so it is that of the other one, with what there
 * is; `name` is what the vendor calls the message.
 */
export function dataOf(
  name: string,
  words: { readonly subject?: string; readonly text: string },
  { url, code }: Pick<EmailContent, 'url' | 'code'>,
  { user, organization }: Pick<EmailSubject, 'user' | 'organization'> = {},
): MessageData {
  const { name: displayName, email: lastEmail, phone_number: lastPhone } = user?.profile ?? {};
  return {
    eventType: name,
    templateData: withoutAbsent({ ...words, url: url ?? undefined }),
    args: withoutAbsent({
      userID: user?.id,
      orgID: organization?.id,
      displayName,
      lastEmail,
      lastPhone,
      code: code ?? undefined,
    }),
  };
}
