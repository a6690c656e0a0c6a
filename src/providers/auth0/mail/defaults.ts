/** What a mail says while the tenant has no template of its own for it. Subjects follow the vendor; the texts are ours. */
export interface DefaultEmail {
  readonly subject: string;
  readonly body: string;
}

/** Nothing is sent from there, as nothing is sent at all; the vendor's built-in provider uses it. */
export const DEFAULT_FROM = 'no-reply@auth0user.net';

/** Marks what the plain text of a mail leaves out: what only makes sense beside a button. */
const HTML_ONLY = 'data-html-only';

// Mail readers know no style sheets, so every element has its own.
const HEADING = 'margin:0 0 1rem;font-size:1.5rem;line-height:1.25';
const BUTTON =
  'display:inline-block;padding:.75rem 1.5rem;border-radius:.5rem;background:#4338ca;color:#fff;font-weight:600;text-decoration:none';
const CODE = 'margin:1.5rem 0;font:600 2rem/1.25 monospace;letter-spacing:.2em';

/** Where the vendor's templates end: who to ask. */
const SUPPORT = `{% if support_email or support_url %}<p>Questions? {{ support_email | escape }} {{ support_url | escape }}</p>{% endif %}`;

/** The mails that are sent here, by the vendor's name for their template. */
export const DEFAULT_EMAILS = {
  verify_email: {
    subject: 'Verify your email',
    body: linkBody('Verify your email', 'Confirm that this address is yours:', 'Verify your email'),
  },
  verify_email_by_code: {
    subject: 'Verify your email',
    body: codeBody('Verify your email', 'Enter this code to confirm that this address is yours:'),
  },
  reset_email: {
    subject: 'Reset your password',
    body: linkBody(
      'Reset your password',
      'Somebody asked for a new password for your account. If it was not you, ignore this email. If it was you:',
      'Reset your password',
    ),
  },
  reset_email_by_code: {
    subject: 'Reset your password',
    body: codeBody(
      'Reset your password',
      'Somebody asked for a new password for your account. If it was not you, ignore this email. If it was you, enter this code:',
    ),
  },
  welcome_email: {
    subject: 'Welcome!',
    body: layout('<h1>Welcome to {{ application.name | default: friendly_name | escape }}!</h1>'),
  },
  user_invitation: {
    subject: `You've been invited to join {{ organization.display_name }}`,
    body: linkBody(
      `You've been invited to join {{ organization.display_name | escape }}`,
      '{{ inviter.name | escape }} invites you to {{ application.name | escape }}.',
      'Accept the invitation',
    ),
  },
  enrollment_email: {
    subject: 'Enroll in multi-factor authentication',
    body: linkBody(
      'Enroll in multi-factor authentication',
      'Your account at {{ friendly_name | escape }} asks for a second factor.',
      'Enroll now',
    ),
  },
} as const satisfies Readonly<Record<string, DefaultEmail>>;

/** The mail of a passwordless connection that has no words of its own: with a code, or with a link. */
export const PASSWORDLESS_EMAIL: DefaultEmail = {
  subject: 'Welcome to {{ application.name }}',
  body: `{% if send == 'code' %}${codeBody('Log in to {{ application.name | escape }}', 'Enter this code to log in:')}{% else %}${linkBody(
    'Log in to {{ application.name | escape }}',
    'Open this link to log in. It works once.',
    'Log in',
  )}{% endif %}`,
};

function linkBody(heading: string, text: string, button: string): string {
  return layout(`<h1 style="${HEADING}">${heading}</h1>
<p>${text}</p>
<div ${HTML_ONLY}>
<p style="margin:1.5rem 0"><a href="{{ url | escape }}" style="${BUTTON}">${button}</a></p>
<p style="margin-bottom:0">If the button does not work, copy this link:</p>
</div>
<p style="margin-top:0;overflow-wrap:anywhere"><a href="{{ url | escape }}" style="color:inherit">{{ url | escape }}</a></p>`);
}

function codeBody(heading: string, text: string): string {
  return layout(`<h1 style="${HEADING}">${heading}</h1>\n<p>${text}</p>\n<p style="${CODE}">{{ code }}</p>`);
}

/** Names no colours of ground and text, so that a reader's dark mode may choose them. */
function layout(content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
</head>
<body style="margin:0;padding:2rem 1.25rem;font:1rem/1.5 sans-serif">
<div style="max-width:32rem;margin:0 auto">
${content}
${SUPPORT}
<p style="margin-top:2rem;font-size:.875rem">{{ friendly_name | escape }}</p>
</div>
</body>
</html>`;
}
