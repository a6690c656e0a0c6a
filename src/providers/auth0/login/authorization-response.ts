import type { Html } from '../../../server/html.ts';
import { membershipId } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { acceptInvitation, invitationNamed } from '../organizations/invitation.ts';
import { formPost, webMessage } from '../pages/authorization-response.ts';
import { withFragment, withQuery } from '../tickets/redirect.ts';
import type { User } from '../users/user.ts';
import {
  type AuthorizationError,
  type AuthorizationRequest,
  INVITATION_GONE,
  originOf,
  refusal,
} from './authorization.ts';
import { issueAuthorizationCode } from './authorization-code.ts';
import type { SignedIn } from './session.ts';

/** What whoever asks for no prompt is told when one would be needed. */
export const LOGIN_REQUIRED = refusal('login_required', 'Login required');

/** Lets the application have its code for whoever is signed in, or tells it why not. */
export function authorizeUser(context: Auth0Context, request: AuthorizationRequest, signedIn: SignedIn) {
  const refused = refuseInvitee(context, request, signedIn.user) ?? refuseUser(context, request, signedIn.user);
  return sendBack(request, refused ?? { code: issueAuthorizationCode(context, request, signedIn).id });
}

/** Takes the invitation that the user came with; refuses one that is not open any more, or for somebody else. */
function refuseInvitee(
  context: Auth0Context,
  { invitation: secret, organization }: AuthorizationRequest,
  user: User,
): AuthorizationError | undefined {
  if (secret === undefined) return undefined;
  const invitation = invitationNamed(context, secret, organization);
  if (!invitation) return INVITATION_GONE;
  if (invitation.ticket.email !== user.profile.email?.toLowerCase()) {
    return refusal('access_denied', 'the invitation is for another email address');
  }
  acceptInvitation(context, invitation, user);
  return undefined;
}

function refuseUser(
  { model }: Auth0Context,
  { organization }: AuthorizationRequest,
  user: User,
): AuthorizationError | undefined {
  if (organization === undefined || model.memberships.get(membershipId(organization, user.id))) return undefined;
  return refusal('access_denied', `user ${user.id} is not part of the ${organization} organization`);
}

/** Sends the browser back to the application, in the way that it asked for. */
export function sendBack(
  { redirect_uri, response_mode, state }: AuthorizationRequest,
  answer: AuthorizationError | { readonly code: string },
): { status: 302; headers: { location: string } } | { status: 200; body: Html } {
  const parameters = Object.entries({ ...answer, ...(state !== undefined && { state }) });
  switch (response_mode) {
    case 'query':
      return { status: 302, headers: { location: withQuery(redirect_uri, parameters) } };
    case 'fragment':
      return { status: 302, headers: { location: withFragment(redirect_uri, parameters) } };
    case 'form_post':
      return { status: 200, body: formPost(redirect_uri, parameters) };
    case 'web_message':
      return { status: 200, body: webMessage(originOf(redirect_uri), parameters) };
  }
}
