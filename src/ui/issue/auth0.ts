import { type Field, filled, flagIn, type Given, type Kind, numberIn, type VendorCall } from './kind.ts';

const RESULT_URL: Field = {
  name: 'result_url',
  label: 'Result URL',
  type: 'url',
  hint: 'Where the page leads in the end.',
};
const TTL: Field = { name: 'ttl_sec', label: 'Lifetime in seconds', type: 'number', hint: 'Five days when empty.' };
const CLIENT: Field = { name: 'client_id', label: 'Application', type: 'row', table: 'clients', required: true };

const idOf = ({ user }: Given): string => user?.userId ?? '';

/** A call of the Management API. */
function management(path: string, method: string, body: VendorCall['body'], id?: string): VendorCall {
  const args = id === undefined ? [body] : [id, body];
  return { path, body, bearer: true, sdk: { client: 'management', method, args } };
}

/** What Auth0 issues. */
export const AUTH0: readonly Kind[] = [
  {
    id: 'auth0.password_change',
    provider: 'auth0',
    title: 'Password change',
    forUser: true,
    fields: [RESULT_URL, TTL, { name: 'mark_email_as_verified', label: 'Mark the email as verified', type: 'flag' }],
    call: (given) => {
      const { result_url, ttl_sec, mark_email_as_verified } = given.values;
      const verified = flagIn(mark_email_as_verified);
      const body = { user_id: idOf(given), result_url, ttl_sec: numberIn(ttl_sec), mark_email_as_verified: verified };
      return management('/api/v2/tickets/password-change', 'tickets.changePassword', filled(body));
    },
  },
  {
    id: 'auth0.email_verification',
    provider: 'auth0',
    title: 'Email verification',
    forUser: true,
    fields: [RESULT_URL, TTL],
    call: (given) => {
      const { result_url, ttl_sec } = given.values;
      const body = filled({ user_id: idOf(given), result_url, ttl_sec: numberIn(ttl_sec) });
      return management('/api/v2/tickets/email-verification', 'tickets.verifyEmail', body);
    },
  },
  {
    id: 'auth0.verification_mail',
    provider: 'auth0',
    title: 'Verification mail (job)',
    forUser: true,
    fields: [],
    call: (given) =>
      management('/api/v2/jobs/verification-email', 'jobs.verificationEmail.create', { user_id: idOf(given) }),
  },
  {
    id: 'auth0.forgotten_password',
    provider: 'auth0',
    title: 'Forgotten password (mail)',
    forUser: true,
    fields: [CLIENT],
    call: ({ user, values: { client_id = '' } }) => {
      const body = { email: user?.email ?? '', connection: 'Username-Password-Authentication' };
      return {
        path: '/dbconnections/change_password',
        body: filled({ client_id, ...body }),
        bearer: false,
        sdk: {
          client: 'authentication',
          method: 'database.changePassword',
          args: [body],
          application: { clientId: client_id },
        },
      };
    },
  },
  {
    id: 'auth0.invitation',
    provider: 'auth0',
    title: 'Invitation to an organization',
    forUser: false,
    fields: [
      { name: 'organization', label: 'Organization', type: 'row', table: 'organizations', required: true },
      { name: 'email', label: 'Email of the invitee', type: 'email', required: true, initial: 'mary@example.com' },
      { name: 'inviter', label: 'Name of the inviter', type: 'text', required: true, initial: 'Ada Lovelace' },
      CLIENT,
      { ...TTL, hint: 'Seven days when empty.' },
    ],
    call: ({ values: { organization = '', email = '', inviter = '', client_id, ttl_sec } }) => {
      const body = filled({ inviter: { name: inviter }, invitee: { email }, client_id, ttl_sec: numberIn(ttl_sec) });
      const path = `/api/v2/organizations/${encodeURIComponent(organization)}/invitations`;
      return management(path, 'organizations.invitations.create', body, organization);
    },
  },
  {
    id: 'auth0.mfa_enrollment',
    provider: 'auth0',
    title: 'MFA enrollment',
    forUser: true,
    fields: [{ name: 'send_mail', label: 'Send it by mail', type: 'flag' }],
    call: (given) => {
      const body = filled({ user_id: idOf(given), send_mail: flagIn(given.values['send_mail']) });
      return management('/api/v2/guardian/enrollments/ticket', 'guardian.enrollments.createTicket', body);
    },
  },
  {
    id: 'auth0.sso_setup',
    provider: 'auth0',
    title: 'SSO setup (self-service)',
    forUser: false,
    fields: [
      {
        name: 'profile',
        label: 'Self-service profile',
        type: 'row',
        table: 'selfServiceProfiles',
        required: true,
        hint: 'POST /api/v2/self-service-profiles makes one.',
      },
      { name: 'connection', label: 'Name of the new connection', type: 'text', required: true, initial: 'customer' },
    ],
    call: ({ values: { profile = '', connection = '' } }) => {
      const body = { connection_config: { name: connection } };
      const path = `/api/v2/self-service-profiles/${encodeURIComponent(profile)}/sso-ticket`;
      return management(path, 'selfServiceProfiles.ssoTicket.create', body, profile);
    },
  },
];
