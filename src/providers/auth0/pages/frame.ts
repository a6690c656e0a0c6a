import type { Ticket } from '../../../core/ticket.ts';
import { type Html, html } from '../../../server/html.ts';
import { page } from '../../../server/page.ts';
import { tenantOf } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { clientOf } from '../tickets/redirect.ts';
import { requestOf } from '../tickets/ticket.ts';

/** A page of the tenant, or of one of its organizations. */
export function tenantPage(context: Auth0Context, title: string, content: Html, organizationId?: string): Html {
  return page({ title, brand: companyName(context, organizationId), content });
}

/** A page behind a link: under the organization's name when its ticket names one. */
export function ticketPage(context: Auth0Context, ticket: Ticket | undefined, title: string, content: Html): Html {
  return tenantPage(context, title, content, ticket && requestOf(ticket).organization_id);
}

/** Whose page it is: the organization's, where one is named, else the tenant's. */
export function companyName({ model }: Auth0Context, organizationId?: string): string {
  const organization = model.organizations.get(organizationId ?? '');
  return organization?.display_name ?? organization?.name ?? tenantOf(model).friendly_name;
}

/** What the vendor's titles and buttons call the application of a login. */
export function clientName({ model }: Auth0Context, clientId: string): string {
  return model.clients.get(clientId)?.name ?? clientId;
}

/** What they call the application of a link: the ticket's client, else the tenant. */
export function applicationName(context: Auth0Context, ticket: Ticket | undefined): string {
  return (ticket && clientOf(context, ticket)?.name) ?? tenantOf(context.model).friendly_name;
}

/** The button back to the application; absent without a default login route. */
export function backButton(context: Auth0Context, ticket: Ticket, route: string | undefined): Html | undefined {
  if (route === undefined) return undefined;
  return html`<a class="button" href="${route}">Back to ${applicationName(context, ticket)}</a>`;
}
