import { type Html, html } from '../../../server/html.ts';
import type { Auth0Context } from '../operation.ts';
import type { User } from '../users/user.ts';
import { companyName } from './brand.ts';
import { tenantPage } from './frame.ts';

/** The question whether to log out, in the words of the vendor's prompt `logout`; `parameters` go along with the answer. */
export function logoutQuestion(
  context: Auth0Context,
  user: User,
  application: string | undefined,
  parameters: readonly (readonly [name: string, value: string])[],
): Html {
  const name = application ?? companyName(context);
  const fields = parameters.map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}">\n`);
  return logoutPage(
    context,
    name,
    html`<p>Hi ${user.profile.name ?? user.profile.email},</p>
<p>Are you sure you want to log out from ${name}?</p>
<form action="/oidc/logout" method="post">
${fields}<button type="submit" name="action" value="accept">Yes</button>
<button type="submit" name="action" value="decline" class="quiet">No</button>
</form>`,
  );
}

/** What there is to see for somebody who said no. */
export function logoutDeclined(context: Auth0Context, application: string | undefined): Html {
  return logoutPage(context, application ?? companyName(context), html`<p>You are still logged in.</p>`);
}

function logoutPage(context: Auth0Context, application: string, content: Html): Html {
  return tenantPage(context, `Logout ${application}`, html`<h1>Logout</h1>\n${content}`);
}
