/** What a message of the vendor's says in English (facts/zitadel.md 5; the vendor's notification texts). */
export interface MessageText {
  readonly title: string;
  /** What mailboxes show beside the subject. */
  readonly preHeader: string;
  readonly subject: string;
  readonly text: string;
  /** The words on the button that leads to the link. */
  readonly button: string;
}

/** What the texts are about. */
export interface MessageFacts {
  readonly code: string;
  readonly applicationName: string;
}

/** What an invitation is to that names no application. */
export const DEFAULT_APPLICATION = 'ZITADEL';

/** The messages that are sent here. That the last two say this in the version emulated is inferred. */
export const MESSAGES = {
  password_reset: ({ code }: MessageFacts): MessageText => ({
    title: 'Zitadel - Reset password',
    preHeader: 'Reset password',
    subject: 'Reset password',
    text: `We received a password reset request. Please use the button below to reset your password. (Code ${code}) If you didn't ask for this mail, please ignore it.`,
    button: 'Reset password',
  }),
  email_verification: ({ code }: MessageFacts): MessageText => ({
    title: 'Zitadel - Verify email',
    preHeader: 'Verify email',
    subject: 'Verify email',
    text: `A new email has been added. Please use the button below to verify your email. (Code ${code}) If you didn't add a new email, please ignore this email.`,
    button: 'Verify email',
  }),
  phone_verification: ({ code }: MessageFacts): MessageText => ({
    title: 'Zitadel - Verify phone',
    preHeader: 'Verify phone',
    subject: 'Verify phone',
    text: `A new phone number has been added. Please use the following code to verify it ${code}`,
    button: 'Verify phone',
  }),
  invitation: ({ applicationName }: MessageFacts): MessageText => ({
    title: `Invitation to ${applicationName}`,
    preHeader: `Invitation to ${applicationName}`,
    subject: `Invitation to ${applicationName}`,
    text: `Your user has been invited to ${applicationName}. Please click the button below to finish the invite process. If you didn't ask for this mail, please ignore it.`,
    button: 'Accept invite',
  }),
  passkey_registration: (): MessageText => ({
    title: 'Zitadel - Add Passwordless Login',
    preHeader: 'Add Passwordless Login',
    subject: 'Add Passwordless Login',
    text: 'We received a request to add a token for passwordless login. Please use the button below to add your token or device for passwordless login.',
    button: 'Add Passwordless Login',
  }),
  password_change: (): MessageText => ({
    title: 'ZITADEL - Password of user has changed',
    preHeader: 'Change password',
    subject: 'Password of user has changed',
    text: 'The password of your user has changed. If this change was not done by you, please be advised to immediately reset your password.',
    button: 'Login',
  }),
} as const satisfies Readonly<Record<string, (facts: MessageFacts) => MessageText>>;

export type MessageName = keyof typeof MESSAGES;
