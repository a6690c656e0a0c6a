import { compareSync } from 'bcryptjs';
import { verifyPassword } from '../../../core/password.ts';

/** A bcrypt hash: of the encodings that the vendor imports, the one that is understood here. */
const BCRYPT = /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/;

/** Whether a user may be created with this hash. */
export function isSupportedHash(hash: string): boolean {
  return BCRYPT.test(hash);
}

/** Whether this is the password that the hash was made of, here or elsewhere. */
export function isPassword(password: string, hash: string): boolean {
  return BCRYPT.test(hash) ? compareSync(password, hash) : verifyPassword(password, hash);
}
