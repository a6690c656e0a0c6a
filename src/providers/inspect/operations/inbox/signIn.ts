import { sameText } from '../../../../core/same-text.ts';
import type { InspectOperation } from '../../operation.ts';
import { signInPage } from '../../pages/sign-in.ts';
import { sessionCookie } from '../../session.ts';

const INBOX = '/__inspect';

export const signIn: InspectOperation<'inbox.signIn'> = ({ inspectToken }, { body, origin }) => {
  const { token, return_to = INBOX } = body;
  if (inspectToken === undefined) return { status: 303, headers: { location: INBOX } };
  if (!sameText(inspectToken, token)) {
    return { status: 401, body: signInPage({ returnTo: return_to, error: 'That is not the token of this emulator.' }) };
  }
  const headers = { location: inside(return_to, origin), 'set-cookie': sessionCookie(inspectToken, origin) };
  return { status: 303, headers };
};

/** The path, unless it leads away from the inbox. */
function inside(path: string, origin: string): string {
  const url = URL.canParse(path, origin) ? new URL(path, origin) : undefined;
  const stays = url?.origin === origin && (url.pathname === INBOX || url.pathname.startsWith(`${INBOX}/`));
  return stays ? `${url.pathname}${url.search}` : INBOX;
}
