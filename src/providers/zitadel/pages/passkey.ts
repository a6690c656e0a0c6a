import { field } from '../../../server/form.ts';
import { type Html, html } from '../../../server/html.ts';
import type { ZitadelContext } from '../operation.ts';
import type { HumanUser } from '../users/user.ts';
import { accountLine, loginPage, type Subject } from './frame.ts';

/** What a page that registers a passkey says. */
export interface PasskeyTexts {
  readonly title: string;
  readonly description: string;
  /** The label of the device's name; absent where none is asked for. */
  readonly name?: string;
  readonly submit: string;
}

/** Login v2's words (apps/login/locales/en.json), save that a device will ask for something: here none does. */
export const V2_PASSKEY: PasskeyTexts = {
  title: 'Setup a passkey',
  description: 'A passkey is an authentication method on a device like your fingerprint, Apple FaceID or similar.',
  submit: 'Continue',
};

/** Login v1's (internal/api/ui/login/static/i18n/en.yaml). */
export const V1_PASSKEY: PasskeyTexts = {
  title: 'Passwordless setup',
  description:
    "Add your authentication by providing a name (e.g MyMobilePhone, MacBook, etc) and then clicking on the 'Register passwordless' button below.",
  name: 'Name of the device',
  submit: 'Register passwordless',
};

/** A page of a button, with what went wrong when it was pressed. */
export function passkeyForm(
  context: ZitadelContext,
  texts: PasskeyTexts,
  subject: Subject,
  user: HumanUser,
  error?: string,
): Html {
  const content = html`<p>${texts.description}</p>
${accountLine(user)}
${error !== undefined && html`<p class="error" id="error" role="alert">${error}</p>`}
<form method="post">
${texts.name !== undefined && field('name', texts.name, html`type="text" autocomplete="off"${error === undefined && html` autofocus`}`, undefined)}
<button type="submit"${error !== undefined && html` aria-describedby="error" autofocus`}>${texts.submit}</button>
</form>`;
  return loginPage(context, subject, texts.title, content);
}

/** In login v1's words: login v2 goes on to a login with the passkey. */
export function passkeyDone(context: ZitadelContext, subject: Subject, user: HumanUser): Html {
  const content = html`<p>Device for passwordless successfully added.</p>
${accountLine(user)}
<p class="aside">You can now close this window.</p>`;
  return loginPage(context, subject, 'Passwordless set up', content);
}
