import type { Channel } from '../../../core/message.ts';
import { checkTemplate } from './link.ts';

/** How a code reaches its user: in a message with a link, or in the answer to whoever asked for it. */
export interface Medium {
  readonly is: 'sent' | 'returned';
  readonly channel: Channel;
  /** Undefined for the default link. */
  readonly urlTemplate?: string | undefined;
  /** The application that somebody is invited to. */
  readonly applicationName?: string | undefined;
}

/** What a request may say of it, under the names of any of the vendor's oneofs. */
interface MediumRequest {
  readonly sendCode?: SendCode | undefined;
  readonly returnCode?: object | undefined;
}

interface SendCode {
  readonly urlTemplate?: string | undefined;
  readonly applicationName?: string | undefined;
}

/**
 * The medium that a request for a code names; none means a message with the default link (facts/zitadel.md 1.3).
 * @throws HttpError for a template that could not be executed
 */
export function mediumOf(
  { sendCode, returnCode }: MediumRequest,
  channel: Channel = 'email',
  purpose?: 'passkey_registration',
): Medium {
  checkTemplate(sendCode?.urlTemplate, purpose);
  return { is: returnCode ? 'returned' : 'sent', channel, ...sendCode };
}
