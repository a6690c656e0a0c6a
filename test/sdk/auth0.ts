import { expect } from 'vitest';
import type { Emulator } from '../../src/emulator.ts';

/** What both versions of Auth0's SDK ask for, and what they have to be answered. */

export const ADA = 'auth0|64b7e0f8c2d3a1b4e5f60001';
export const NOBODY = 'auth0|nobody';
const GRACE = 'auth0|64b7e0f8c2d3a1b4e5f60002';
export const SAM = 'google-oauth2|100000000000000000001';
export const LIN = 'google-oauth2|100000000000000000002';
export const ACME_WEB = 'AcmeWebApplication00000000000001';
const DATABASE = 'Username-Password-Authentication';

export const domainOf = ({ port }: Emulator) => `localhost:${port}`;

/** What a backend gives its management client; the SDK logs in with it. */
export const backend = (emulator: Emulator) => ({
  domain: domainOf(emulator),
  clientId: 'AcmeMachineToMachine000000000001',
  clientSecret: 'acme-m2m-client-secret-for-local-tests-only-0000000000000000000A',
});

/** What a web application gives its authentication client. */
export const webApplication = (emulator: Emulator) => ({
  domain: domainOf(emulator),
  clientId: ACME_WEB,
  clientSecret: 'acme-web-client-secret-for-local-tests-only-0000000000000000000A',
});

/** A link to this path, as a client that came over TLS gets it. */
export const link = (emulator: Emulator, path: string) => ({
  ticket: expect.stringMatching(new RegExp(`^https://${domainOf(emulator)}${path}\\?ticket=[A-Za-z0-9]{32}#$`)),
});

const FIVE_DAYS = '2026-01-06T12:00:00.000Z';
const ONE_HOUR = '2026-01-01T13:00:00.000Z';
const forAda = { userId: ADA, email: 'ada@example.com' };
const forGrace = { userId: GRACE, email: 'grace@example.com' };
const forLinAtWork = { userId: LIN, email: 'lin@work.example.com' };
const linAtWork = {
  user_id: '64b7e0f8c2d3a1b4e5f60005',
  provider: 'auth0',
  connection_id: 'con_UsernamePassword',
} as const;
const result_url = 'https://app.acme.test/done';
const organization = { client_id: ACME_WEB, organization_id: 'org_AcmeCorporation1' };

/** Between them these have every property, each with all that may go with it. */
export const PASSWORD_TICKETS = [
  { body: { user_id: ADA }, ticket: { ...forAda, expiresAt: FIVE_DAYS } },
  {
    body: {
      user_id: LIN,
      identity: linAtWork,
      result_url,
      ttl_sec: 3600,
      mark_email_as_verified: true,
      includeEmailInRedirect: false,
    },
    ticket: { ...forLinAtWork, expiresAt: ONE_HOUR },
  },
  {
    body: {
      connection_id: 'con_UsernamePassword',
      email: 'ada@example.com',
      ...organization,
      ttl_sec: 3600,
      mark_email_as_verified: false,
      includeEmailInRedirect: true,
    },
    ticket: { ...forAda, expiresAt: ONE_HOUR },
  },
];

export const VERIFICATION_TICKETS = [
  { body: { user_id: GRACE }, ticket: { ...forGrace, expiresAt: FIVE_DAYS } },
  {
    body: { user_id: LIN, identity: linAtWork, result_url, ttl_sec: 3600, includeEmailInRedirect: false },
    ticket: { ...forLinAtWork, expiresAt: ONE_HOUR },
  },
  {
    body: { user_id: ADA, ...organization, ttl_sec: 0, includeEmailInRedirect: true },
    ticket: { ...forAda, expiresAt: FIVE_DAYS },
  },
];

export const MARY = 'auth0|mary';

export const NEW_USER = {
  connection: DATABASE,
  user_id: 'mary',
  email: 'Mary@Example.com',
  password: 'Flow-Matic-1955',
  name: 'Mary Hawes',
  nickname: 'mary',
  picture: 'https://example.com/mary.png',
  user_metadata: { theme: 'dark', plan: 'free' },
  app_metadata: { roles: ['admin'] },
};

export const CREATED = {
  created_at: '2026-01-01T12:00:00.000Z',
  email: 'mary@example.com',
  email_verified: false,
  identities: [{ connection: DATABASE, user_id: 'mary', provider: 'auth0', isSocial: false }],
  name: 'Mary Hawes',
  nickname: 'mary',
  picture: 'https://example.com/mary.png',
  updated_at: '2026-01-01T12:00:00.000Z',
  user_id: MARY,
  user_metadata: { theme: 'dark', plan: 'free' },
  app_metadata: { roles: ['admin'] },
};

export const CHANGE = { given_name: 'Mary', email_verified: true, user_metadata: { theme: 'light' } };

/** The created user after that change, made a minute later. */
export const CHANGED = {
  ...CREATED,
  given_name: 'Mary',
  email_verified: true,
  updated_at: '2026-01-01T12:01:00.000Z',
  user_metadata: { theme: 'light', plan: 'free' },
};

/** The seed's users by address: more than one page of two, and the last page not full. */
export const TWO_A_PAGE = { per_page: 2, sort: 'email:1', fields: 'email', include_fields: true };
export const EMAILS = [
  { email: 'ada@example.com' },
  { email: 'blocked@example.com' },
  { email: 'grace@example.com' },
  { email: 'lin@example.com' },
  { email: 'sam@example.com' },
];

/** The identities of two users of the seed, as linking shows them. */
export const IDENTITIES = {
  ada: {
    profileData: {
      email: 'ada@example.com',
      given_name: 'Ada',
      family_name: 'Lovelace',
      name: 'Ada Lovelace',
      email_verified: true,
    },
    connection: DATABASE,
    user_id: '64b7e0f8c2d3a1b4e5f60001',
    provider: 'auth0',
    isSocial: false,
  },
  sam: {
    profileData: { email: 'sam@example.com', name: 'Sam Social', email_verified: false },
    connection: 'google-oauth2',
    user_id: '100000000000000000001',
    provider: 'google-oauth2',
    isSocial: true,
  },
};

export const ACME = { id: 'org_AcmeCorporation1', display_name: 'Acme Corporation', name: 'acme' };

export const SETTINGS = {
  universal_login_experience: 'new',
  identifier_first: false,
  webauthn_platform_first_factor: false,
};

const EXPIRED_TOKEN = 'Expired token received for JSON Web Token validation';

/** Refusals, as the vendor words them. */
export const REFUSED = {
  unknownUser: refusal(404, 'Not Found', 'The user does not exist.', 'inexistent_user'),
  userExists: refusal(409, 'Conflict', 'The user already exists.', 'auth0_idp_error'),
  connectionExists: refusal(409, 'Conflict', 'A connection with the same name already exists', 'connection_conflict'),
  unknownConnection: refusal(404, 'Not Found', 'The connection does not exist', 'inexistent_connection'),
  unknownClient: refusal(404, 'Not Found', 'The client does not exist', 'inexistent_client'),
  mayNotReadClients: refusal(
    403,
    'Forbidden',
    'Insufficient scope, expected any of: read:clients,read:client_keys,read:client_credentials,read:client_summary',
    'insufficient_scope',
  ),
  emailAlone: refusal(
    400,
    'Bad Request',
    "Payload validation error: 'Missing required property: connection_id'.",
    'invalid_body',
  ),
  expiredToken: { ...refusal(401, 'Unauthorized', EXPIRED_TOKEN), attributes: { error: EXPIRED_TOKEN } },
  insufficientScope: refusal(
    403,
    'Forbidden',
    'Insufficient scope, expected any of: create:user_tickets',
    'insufficient_scope',
  ),
  identityExists: refusal(409, 'Conflict', 'Specified identity already exists.'),
  unknownLog: refusal(404, 'Not Found', 'Log not found.'),
  wrongSecret: { error: 'access_denied', error_description: 'Unauthorized' },
  wrongPassword: { error: 'invalid_grant', error_description: 'Wrong email or password.' },
};

export interface Refusal {
  readonly statusCode: number;
  readonly error: string;
  readonly message: string;
  readonly errorCode?: string;
  readonly attributes?: object;
}

function refusal(statusCode: number, error: string, message: string, errorCode?: string): Refusal {
  return { statusCode, error, message, ...(errorCode !== undefined && { errorCode }) };
}
