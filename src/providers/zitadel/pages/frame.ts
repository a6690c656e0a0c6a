import { type Html, html } from '../../../server/html.ts';
import { page } from '../../../server/page.ts';
import type { ZitadelContext } from '../operation.ts';
import type { HumanUser } from '../users/user.ts';

/** A page of the login, under the name of the organization that its link names. */
export function loginPage(
  { model }: ZitadelContext,
  organizationId: string | undefined,
  title: string,
  content: Html,
): Html {
  const brand = model.organizations.get(organizationId ?? '')?.name ?? 'ZITADEL';
  return page({ title, brand, content: html`<h1>${title}</h1>\n${content}` });
}

/** Whose account a page is about. */
export function accountLine(user: HumanUser | undefined): Html | undefined {
  return user && html`<p class="account"><strong>${user.type.human.displayName}</strong> ${user.username}</p>`;
}
