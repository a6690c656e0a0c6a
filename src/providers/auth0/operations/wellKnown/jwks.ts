import type { Auth0Operation } from '../../operation.ts';

export const jwks: Auth0Operation<'wellKnown.jwks'> = ({ signingKey }) => {
  const { publicKey, kid } = signingKey();
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  return { status: 200, body: { keys: [{ kty: 'RSA', use: 'sig', n, e, kid, alg: 'RS256' }] } };
};
