import { type Field, filled, type Given, type Kind, type VendorCall } from './kind.ts';

const MEDIUM: Field = {
  name: 'medium',
  label: 'How',
  type: 'choice',
  options: [
    ['send', 'send it'],
    ['returnCode', 'return the code'],
  ],
};
const TEMPLATE: Field = {
  name: 'urlTemplate',
  label: 'URL template',
  type: 'text',
  hint: 'Where a sent link leads, as in https://app.test/reset?user={{.UserID}}&code={{.Code}}',
};

/** How an rpc is called: its path below that of the user, its name, and its oneof with the member that sends. */
interface Rpc {
  readonly path: string;
  readonly method: string;
  readonly oneof: 'medium' | 'verification';
  readonly send: 'sendLink' | 'sendCode';
}

/** A call of the user service about a user, where one member of a oneof says what becomes of the code. */
function call({ user, values }: Given, { path, method, oneof, send }: Rpc, more: object = {}): VendorCall {
  const userId = user?.userId ?? '';
  const { medium = 'send', urlTemplate, applicationName } = values;
  const member = medium === 'returnCode' ? 'returnCode' : send;
  const value = member === 'returnCode' ? {} : filled({ urlTemplate, applicationName });
  const args = [{ userId, ...more, [oneof]: { case: member, value } }];
  return {
    path: `/v2/users/${encodeURIComponent(userId)}/${path}`,
    body: { ...more, [member]: value },
    bearer: true,
    sdk: { client: 'users', method, args },
  };
}

function kind(id: string, title: string, rpc: Rpc, fields: readonly Field[]): Kind {
  return { id: `zitadel.${id}`, provider: 'zitadel', title, forUser: true, fields, call: (given) => call(given, rpc) };
}

const EMAIL = { oneof: 'verification', send: 'sendCode' } as const;
const SET_PHONE = { path: 'phone', method: 'setPhone', ...EMAIL } as const;

/** What ZITADEL issues. */
export const ZITADEL: readonly Kind[] = [
  kind(
    'password_reset',
    'Password reset',
    { path: 'password_reset', method: 'passwordReset', oneof: 'medium', send: 'sendLink' },
    [MEDIUM, TEMPLATE],
  ),
  kind('email_code', 'Email verification', { path: 'email/send', method: 'sendEmailCode', ...EMAIL }, [
    MEDIUM,
    TEMPLATE,
  ]),
  kind('email_code_again', 'Email verification, again', { path: 'email/resend', method: 'resendEmailCode', ...EMAIL }, [
    MEDIUM,
    TEMPLATE,
  ]),
  {
    ...kind('phone', 'Phone verification (new number)', SET_PHONE, [
      { name: 'phone', label: 'New number', type: 'tel', required: true, initial: '+41791234568' },
      MEDIUM,
    ]),
    call: (given) => call(given, SET_PHONE, { phone: given.values['phone'] ?? '' }),
  },
  kind('phone_again', 'Phone verification, again', { path: 'phone/resend', method: 'resendPhoneCode', ...EMAIL }, [
    MEDIUM,
  ]),
  kind('invitation', 'Invitation', { path: 'invite_code', method: 'createInviteCode', ...EMAIL }, [
    MEDIUM,
    TEMPLATE,
    { name: 'applicationName', label: 'Name of the application', type: 'text' },
  ]),
  kind(
    'passkey',
    'Passkey registration',
    {
      path: 'passkeys/registration_link',
      method: 'createPasskeyRegistrationLink',
      oneof: 'medium',
      send: 'sendLink',
    },
    [MEDIUM, TEMPLATE],
  ),
];
