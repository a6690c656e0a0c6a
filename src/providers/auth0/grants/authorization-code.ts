import { oauthError } from '../errors.ts';
import type { Grant } from './grant.ts';

/** Nothing here gives out authorization codes yet, so every one is as good as made up. */
export const authorizationCode: Grant = () => {
  throw oauthError(403, 'invalid_grant', 'Invalid authorization code');
};
