import { withoutAbsent } from '../../../core/absent.ts';
import { isoTime } from '../../../core/clock.ts';
import { forgetWhenFull, ROW_LIMIT } from '../../../core/retention.ts';
import { redeemTicket, revokeTicket, statusOf, type Ticket } from '../../../core/ticket.ts';
import * as errors from '../errors.ts';
import { type Invitation, membershipId } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import type { components } from '../schema.ts';
import { findTicket } from '../tickets/ticket.ts';
import type { User } from '../users/user.ts';
import { organizationOf } from './organization.ts';

type WireInvitation = components['schemas']['OrganizationInvitation'];

/** An invitation, and the ticket that keeps it alive. */
export interface OpenInvitation extends Invitation {
  readonly ticket: Ticket;
}

/**
 * The open invitations of an organization, oldest first. Whichever way one ends, the vendor shows it no more:
 * support.auth0.com, "Auth0 Organization Invitation Disappears Without Being Accepted".
 */
export function openInvitations(context: Auth0Context, organizationId: string): OpenInvitation[] {
  const invitations = context.model.invitations.all('organization', organizationId);
  return invitations.map((invitation) => opened(context, invitation)).filter((found) => found !== undefined);
}

/** The open invitation of an organization. Refuses an organization or an invitation that there is not. */
export function invitationOf(context: Auth0Context, organizationId: string, id: string): OpenInvitation {
  organizationOf(context.model, organizationId);
  const invitation = context.model.invitations.get(id);
  const found = invitation?.organization_id === organizationId ? opened(context, invitation) : undefined;
  if (!found) throw errors.invitationNotFound();
  return found;
}

/** Keeps an invitation; those that have ended make room where there are too many. */
export function addInvitation(context: Auth0Context, invitation: Invitation): Invitation {
  const { invitations } = context.model;
  forgetWhenFull(invitations, (each) => opened(context, each) === undefined);
  invitations.trim(ROW_LIMIT - 1);
  return invitations.put(invitation);
}

/** Takes an invitation back. */
export function endInvitation(context: Auth0Context, { id, ticket_id }: Invitation): void {
  const ticket = findTicket(context, ticket_id);
  if (ticket) revokeTicket(context.tickets, ticket, context.clock.now());
  context.model.invitations.delete(id);
}

/** The open invitation that a link into this organization names by its secret. */
export function invitationNamed(
  context: Auth0Context,
  secret: string,
  organizationId: string | undefined,
): OpenInvitation | undefined {
  const invitation = context.model.invitations.find('ticket', secret);
  if (!invitation || invitation.organization_id !== organizationId) return undefined;
  return opened(context, invitation);
}

/** Makes the user a member, and spends the invitation. The roles of an invitation are not emulated. */
export function acceptInvitation(
  { model, tickets, clock }: Auth0Context,
  { organization_id, ticket }: OpenInvitation,
  user: User,
): void {
  if (!redeemTicket(tickets, ticket, clock.now()).ok) return;
  model.memberships.put({ id: membershipId(organization_id, user.id), organization_id, user_id: user.id });
}

/** The invitation as the API shows it, in the recorded order of keys; the place of the optional ones is inferred. */
export function renderInvitation({ ticket, ...invitation }: OpenInvitation): WireInvitation {
  const { id, organization_id, ticket_id, client_id, inviter, invitee } = invitation;
  const { connection_id, app_metadata, user_metadata, roles } = invitation;
  return withoutAbsent<WireInvitation>({
    id,
    client_id,
    inviter,
    invitee,
    connection_id,
    app_metadata,
    user_metadata,
    roles,
    invitation_url: ticket.url ?? '',
    ticket_id,
    created_at: isoTime(ticket.issuedAt),
    expires_at: isoTime(ticket.expiresAt),
    organization_id,
  });
}

function opened(context: Auth0Context, invitation: Invitation): OpenInvitation | undefined {
  const ticket = findTicket(context, invitation.ticket_id);
  return ticket && statusOf(ticket, context.clock.now()) === 'open' ? { ...invitation, ticket } : undefined;
}
