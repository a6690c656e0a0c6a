import type { CodeFault } from '../codes/attempt.ts';

/** What one of the vendor's pages says in English. Each login has its own words for the same errors. */
export interface LinkTexts {
  readonly title: string;
  readonly description: string;
  readonly code: string;
  readonly password: string;
  readonly confirmation: string;
  readonly submit: string;
  /** What stands above the button that sends a new code. */
  readonly noCodeReceived?: string;
  readonly resend: string;
  readonly codeSent?: string;
  readonly errors: LinkErrors;
  readonly done: { readonly title: string; readonly description: string };
}

/** What stands beside a field. */
export type LinkErrors = Readonly<Record<CodeFault, string>> & {
  readonly noCode: string;
  readonly noPassword: string;
  readonly mismatch: string;
  readonly notInitialized: string;
  /** Of an address or an invitation: the vendor does not say why. */
  readonly unverified: string;
};

/** The vendor's names for the two fields of a new password. */
export const V2_NAMES = { password: 'password', confirmation: 'confirmPassword' } as const;
export const V1_NAMES = { password: 'password', confirmation: 'passwordconfirm' } as const;

/** Login v2's words for a link that names nobody. */
export const V2_UNKNOWN =
  'Could not get the context of the user. Make sure to enter the username first or provide a loginName as searchParam.';
export const V2_USER_ID_MISSING = 'No userId provided!';
/** Login v1's. */
export const V1_UNKNOWN = 'User could not be found';
export const V1_USER_ID_MISSING = 'UserID is empty';

const LABELS = { code: 'Code', password: 'New Password', confirmation: 'Confirm Password' };

// Login v2: apps/login/locales/en.json and apps/login/src/lib/server. What a wrong code is told there is one sentence
// ("Could not set password"); that the API's own words stand in its place here is ours.
const V2 = { ...LABELS, submit: 'Continue', noCodeReceived: "Didn't receive a code?", resend: 'Resend code' };
const V2_ERRORS: LinkErrors = {
  none: 'Code not found',
  expired: 'Code is expired',
  wrong: 'Code is invalid',
  noCode: 'This field is required',
  noPassword: 'You have to provide a password!',
  // Login v2 keeps its button shut until both are the same; the words are login v1's.
  mismatch: 'Passwordconfirmation is wrong',
  notInitialized: 'User is not yet initialized',
  unverified: 'Could not verify email',
};
const V2_VERIFIED = { title: 'User verified', description: 'The user has been verified successfully.' };
const PASSWORD_SET = { title: 'Password set', description: 'Password successfully set' };

export const V2_SET_PASSWORD: LinkTexts = {
  ...V2,
  title: 'Set Password',
  description: 'Set the password for your account',
  codeSent: 'A code has been sent to your email address.',
  errors: V2_ERRORS,
  // Login v2 logs the user in and says nothing; these are login v1's.
  done: PASSWORD_SET,
};

export const V2_VERIFY: LinkTexts = {
  ...V2,
  title: 'Verify user',
  description: 'Enter the Code provided in the verification email.',
  codeSent: 'A code has just been sent to your email address.',
  errors: V2_ERRORS,
  done: V2_VERIFIED,
};

export const V2_INVITE: LinkTexts = { ...V2_VERIFY, errors: { ...V2_ERRORS, unverified: 'Could not verify invite' } };

// Login v1: internal/api/ui/login/static/i18n/en.yaml.
const V1 = { ...LABELS, submit: 'next', resend: 'resend code' };
const V1_ERRORS: LinkErrors = {
  none: 'Could not find code',
  expired: 'Code is expired',
  wrong: 'Code is invalid',
  noCode: 'Code is empty',
  noPassword: 'Password is empty',
  mismatch: 'Passwordconfirmation is wrong',
  notInitialized: 'User is not yet initialized',
  unverified: 'Code is invalid',
};

export const V1_INIT_PASSWORD: LinkTexts = {
  ...V1,
  title: 'Set Password',
  description: 'You have received a code, which you have to enter in the form below, to set your new password.',
  errors: V1_ERRORS,
  done: PASSWORD_SET,
};

export const V1_MAIL_VERIFICATION: LinkTexts = {
  ...V1,
  title: 'E-Mail Verification',
  description: 'We have sent you an email to verify your address. Please enter the code in the form below.',
  errors: V1_ERRORS,
  done: { title: 'E-Mail Verification', description: 'Your email address has been successfully verified.' },
};

/** That an invitation says what the activation of a user says is inferred. */
export const V1_INVITE: LinkTexts = {
  ...V1,
  title: 'Activate User',
  description: 'Verify your e-mail with the code below and set your password.',
  errors: V1_ERRORS,
  done: { title: 'User activated', description: 'Email verified and Password successfully set' },
};
