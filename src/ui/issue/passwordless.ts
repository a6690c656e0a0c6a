import { type Field, filled, type Given, type Kind, type VendorCall } from './kind.ts';

const CLIENT: Field = { name: 'client_id', label: 'Application', type: 'row', table: 'clients', required: true };

/** Starts a login without a password; a client that has a secret shows it. */
function start({ values, rows }: Given, method: string, connection: string, asked: Readonly<Record<string, string>>) {
  const { client_id = '' } = values;
  const client_secret = rows.clients.find(({ id }) => id === client_id)?.secret;
  return {
    path: '/passwordless/start',
    body: filled({ client_id, client_secret, connection, ...asked }),
    bearer: false,
    sdk: {
      client: 'authentication',
      method,
      args: [asked],
      application: { clientId: client_id, clientSecret: client_secret },
    },
  } satisfies VendorCall;
}

/** What Auth0 issues for logins without a password. */
export const PASSWORDLESS: readonly Kind[] = [
  {
    id: 'auth0.passwordless_email',
    provider: 'auth0',
    title: 'Passwordless login by email',
    forUser: false,
    fields: [
      { name: 'email', label: 'Email', type: 'email', required: true, initial: 'mary@example.com' },
      {
        name: 'send',
        label: 'What to send',
        type: 'choice',
        options: [
          ['code', 'a code'],
          ['link', 'a link'],
        ],
      },
      CLIENT,
    ],
    call: (given) => {
      const { email = '', send = 'code' } = given.values;
      return start(given, 'passwordless.sendEmail', 'email', { email, send });
    },
  },
  {
    id: 'auth0.passwordless_sms',
    provider: 'auth0',
    title: 'Passwordless login by text message',
    forUser: false,
    fields: [
      { name: 'phone_number', label: 'Phone number', type: 'tel', required: true, initial: '+15550100' },
      CLIENT,
    ],
    call: (given) => start(given, 'passwordless.sendSMS', 'sms', { phone_number: given.values['phone_number'] ?? '' }),
  },
];
