// Made-up users of both providers, and the tokens that speak for the benchmark.

/** A token of each provider that is held to its rights. */
export const TOKENS = { auth0: 'tok_bench', zitadel: 'pat_bench' };

const DATABASE = 'Username-Password-Authentication';
const ORGANIZATION = '300000000000000010';
const MANAGER = '300000000000000201';

/** The ids of the user with this number. */
export const auth0Id = (number) => `auth0|64b7e0f8c2d3a1b4${String(number).padStart(8, '0')}`;
export const zitadelId = (number) => `4${String(number).padStart(17, '0')}`;

/** A seed with so many users of each provider. They have no passwords yet, as after an import. */
export function seedOf(users) {
  const numbers = Array.from({ length: users }, (_, number) => number);
  return {
    auth0: {
      connections: [{ id: 'con_UsernamePassword', name: DATABASE, strategy: 'auth0' }],
      users: numbers.map((number) => ({
        user_id: auth0Id(number),
        connection: DATABASE,
        email: `user${number}@example.com`,
      })),
      tokens: [{ token: TOKENS.auth0, scope: 'create:user_tickets read:users' }],
    },
    zitadel: {
      organizations: [{ id: ORGANIZATION, name: 'Acme', primaryDomain: 'acme.localhost' }],
      instance: { defaultOrg: ORGANIZATION },
      users: [
        { userId: MANAGER, username: 'manager', machine: { name: 'Manager' }, roles: { instance: ['IAM_OWNER'] } },
        ...numbers.map((number) => ({
          userId: zitadelId(number),
          username: `user${number}`,
          human: {
            givenName: 'User',
            familyName: String(number),
            email: `user${number}@example.com`,
            isEmailVerified: true,
          },
        })),
      ],
      tokens: [{ token: TOKENS.zitadel, tokenId: '300000000000000301', userId: MANAGER }],
    },
  };
}
