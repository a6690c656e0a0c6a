/** What a mail says while the tenant has no template of its own for it. Subjects follow the vendor; the texts are ours. */
export interface DefaultEmail {
  readonly subject: string;
  readonly body: string;
}

/** Nothing is sent from there, as nothing is sent at all; the vendor's built-in provider uses it. */
export const DEFAULT_FROM = 'no-reply@auth0user.net';

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
      'Somebody asked for a new password for your account. If it was not you, ignore this e-mail. If it was you:',
      'Reset your password',
    ),
  },
  reset_email_by_code: {
    subject: 'Reset your password',
    body: codeBody(
      'Reset your password',
      'Somebody asked for a new password for your account. If it was not you, ignore this e-mail. If it was you, enter this code:',
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
  return layout(`<h1>${heading}</h1>\n<p>${text}</p>\n<p><a href="{{ url }}">${button}</a></p>`);
}

function codeBody(heading: string, text: string): string {
  return layout(`<h1>${heading}</h1>\n<p>${text}</p>\n<p style="font-size:2em;letter-spacing:.2em">{{ code }}</p>`);
}

function layout(content: string): string {
  return `<!doctype html>
<html>
<body style="font-family:sans-serif;max-width:32rem;margin:2rem auto">
${content}
${SUPPORT}
<p style="color:#666">{{ friendly_name | escape }}</p>
</body>
</html>`;
}
