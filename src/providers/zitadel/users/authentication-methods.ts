import type { components } from '../schema.ts';
import { isHuman, type User } from './user.ts';

/** The ways in which a user can log in, in the vendor's order: registered ones, the password, other services. */
export function authenticationMethods(user: User | undefined): components['schemas']['AuthenticationMethodType'][] {
  if (!user || !isHuman(user)) return [];
  const { passkeys, hasTotp, passwordHash, idpLinks } = user.type.human;
  const methods: components['schemas']['AuthenticationMethodType'][] = [];
  if (passkeys.some(({ state }) => state === 'READY')) methods.push('AUTHENTICATION_METHOD_TYPE_PASSKEY');
  if (hasTotp) methods.push('AUTHENTICATION_METHOD_TYPE_TOTP');
  if (passwordHash !== null) methods.push('AUTHENTICATION_METHOD_TYPE_PASSWORD');
  if (idpLinks.length > 0) methods.push('AUTHENTICATION_METHOD_TYPE_IDP');
  return methods;
}
