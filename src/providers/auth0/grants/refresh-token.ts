import { oauthError } from '../errors.ts';
import type { Grant } from './grant.ts';

/** Nothing here gives out refresh tokens yet. */
export const refreshToken: Grant = () => {
  throw oauthError(403, 'invalid_grant', 'Unknown or invalid refresh token.');
};
