import { type Html, html } from '../../../server/html.ts';
import { page } from '../../../server/page.ts';
import { SERVICE } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import type { HumanUser } from '../users/user.ts';
import { brandOf } from './brand.ts';

/** What a page is about, as far as its link says. */
export interface Subject {
  readonly organizationId?: string | undefined;
  /** The ticket that it redeems. */
  readonly ticketId?: string | undefined;
}

/** A page of the login, under the name of the organization that its link names. */
export function loginPage(
  context: ZitadelContext,
  { organizationId, ticketId }: Subject,
  title: string,
  content: Html,
): Html {
  const brand = brandOf(context, organizationId);
  return page({ title, service: SERVICE, brand, content: html`<h1>${title}</h1>\n${content}`, ticketId });
}

/** Whose account a page is about. */
export function accountLine(user: HumanUser | undefined): Html | undefined {
  return user && html`<p class="account"><strong>${user.type.human.displayName}</strong> ${user.username}</p>`;
}
