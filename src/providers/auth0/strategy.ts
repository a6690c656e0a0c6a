/** The strategy of database connections, and the provider of their identities. */
export const DATABASE = 'auth0';
/** Those of passwordless connections: a code goes to an address, or to a telephone. */
export const EMAIL = 'email';
export const SMS = 'sms';

/** Strategies by which a company's own directory signs users in. */
const ENTERPRISE = new Set([
  'ad',
  'adfs',
  'auth0-adldap',
  'google-apps',
  'ip',
  'office365',
  'oidc',
  'okta',
  'pingfederate',
  'samlp',
  'sharepoint',
  'waad',
]);

/** The kind of a strategy, as the vendor's log calls it; what is none of the others is a social network. */
export function strategyType(strategy: string): 'database' | 'passwordless' | 'enterprise' | 'social' {
  if (strategy === DATABASE) return 'database';
  if (strategy === EMAIL || strategy === SMS) return 'passwordless';
  return ENTERPRISE.has(strategy) ? 'enterprise' : 'social';
}

/** Whether the users of this strategy are entirely the vendor's own; all others come from their own service. */
export function isOwnStrategy(strategy: string): boolean {
  return strategyType(strategy) === 'database' || strategyType(strategy) === 'passwordless';
}
