import type { Ticket } from '../../../core/ticket.ts';
import { type Html, html } from '../../../server/html.ts';
import { page } from '../../../server/page.ts';
import { tenantOf } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { clientOf } from '../redirect.ts';
import { requestOf } from '../ticket.ts';

/** A page of the tenant: under the organization's name when the ticket names one. */
export function tenantPage(context: Auth0Context, ticket: Ticket | undefined, title: string, content: Html): Html {
  const { organization_id } = ticket ? requestOf(ticket) : {};
  return page({ title, brand: companyName(context, organization_id), content });
}

/** Whose page it is: the organization's, where one is named, else the tenant's. */
export function companyName({ model }: Auth0Context, organizationId?: string): string {
  const organization = model.organizations.get(organizationId ?? '');
  return organization?.display_name ?? organization?.name ?? tenantOf(model).friendly_name;
}

/** What the vendor's titles and buttons call the application: the ticket's client, else the tenant. */
export function applicationName(context: Auth0Context, ticket: Ticket | undefined): string {
  return (ticket && clientOf(context, ticket)?.name) ?? tenantOf(context.model).friendly_name;
}

/** The button back to the application; absent without a default login route. */
export function backButton(context: Auth0Context, ticket: Ticket, route: string | undefined): Html | undefined {
  if (route === undefined) return undefined;
  return html`<a class="button" href="${route}">Back to ${applicationName(context, ticket)}</a>`;
}
