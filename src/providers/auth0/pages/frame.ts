import type { Ticket } from '../../../core/ticket.ts';
import { type Html, html } from '../../../server/html.ts';
import { page } from '../../../server/page.ts';
import { SERVICE, tenantOf } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { clientOf, isWebAddress } from '../tickets/redirect.ts';
import { requestOf } from '../tickets/ticket.ts';
import { brandOf } from './brand.ts';

/** What a page is about, as far as that is known. */
interface Subject {
  readonly organizationId?: string | undefined;
  /** What looks otherwise than the tenant's and the organization's pages. */
  readonly branding?: Parameters<typeof brandOf>[2];
  readonly ticketId?: string | undefined;
}

/** A page of the tenant, or of one of its organizations. */
export function tenantPage(context: Auth0Context, title: string, content: Html, subject: Subject = {}): Html {
  const { organizationId, branding, ticketId } = subject;
  return page({ title, service: SERVICE, brand: brandOf(context, organizationId, branding), content, ticketId });
}

/** A page behind a link: under the organization's name when its ticket names one. */
export function ticketPage(context: Auth0Context, ticket: Ticket | undefined, title: string, content: Html): Html {
  const subject = ticket && { organizationId: requestOf(ticket).organization_id, ticketId: ticket.id };
  return tenantPage(context, title, content, subject);
}

/** What the vendor's titles and buttons call the application of a login. */
export function clientName({ model }: Auth0Context, clientId: string): string {
  return model.clients.get(clientId)?.name ?? clientId;
}

/** What they call the application of a link: the ticket's client, else the tenant. */
export function applicationName(context: Auth0Context, ticket: Ticket | undefined): string {
  return (ticket && clientOf(context, ticket)?.name) ?? tenantOf(context.model).friendly_name;
}

/** The button back to the application; absent without a default login route that a browser can follow. */
export function backButton(context: Auth0Context, ticket: Ticket, route: string | undefined): Html | undefined {
  if (route === undefined || !isWebAddress(route)) return undefined;
  return html`<a class="button" href="${route}">Back to ${applicationName(context, ticket)}</a>`;
}
