import { field, SEND_AT_ONCE } from '../../../server/form.ts';
import { type Html, html } from '../../../server/html.ts';
import { passwordFields } from '../../../server/password-fields.ts';
import type { FieldErrors } from '../links/choose-password.ts';
import type { ZitadelContext } from '../operation.ts';
import type { HumanUser } from '../users/user.ts';
import { accountLine, loginPage, type Subject } from './frame.ts';
import { liveRules } from './live-rules.ts';
import type { LinkTexts } from './texts.ts';

/** What a form asks for: a code, a new password under the names of one of the logins, or both. */
export interface CodeForm extends Subject {
  readonly texts: LinkTexts;
  /** Absent where the page must look the same for everybody. */
  readonly user?: HumanUser | undefined;
  /** What the code's field begins with; absent where none is asked for. */
  readonly code?: string | undefined;
  readonly names?: { readonly password: string; readonly confirmation: string } | undefined;
  readonly errors?: FieldErrors | undefined;
  readonly notice?: string | undefined;
  /** Where the form goes, when not back to the page's own address. */
  readonly action?: string | undefined;
  /** Names and values that go along. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** The page's script sends the form itself: a scanner of links, which runs none, uses nothing up. */
  readonly sendAtOnce?: boolean | undefined;
}

/** The form behind a link. */
export function codeForm(context: ZitadelContext, form: CodeForm): Html {
  const { texts, user, code, errors = {}, notice, action, hidden = {}, sendAtOnce } = form;
  const content = html`<p>${texts.description}</p>
${accountLine(user)}
${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`}
<form method="post" novalidate${action !== undefined && html` action="${action}"`}>
${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${user && html`<input type="hidden" name="loginname" autocomplete="username" value="${user.username}">`}
${code !== undefined && field('code', texts.code, codeAttributes(form), errors.code)}
${newPassword(context, form)}
<button type="submit" name="resend" value="false">${texts.submit}</button>
${code !== undefined && resendButton(texts)}
</form>
${sendAtOnce === true && SEND_AT_ONCE}`;
  return loginPage(context, form, texts.title, content);
}

/** What a page says when everything is done. */
export function donePage(context: ZitadelContext, form: CodeForm): Html {
  const { texts, user } = form;
  const content = html`<p>${texts.done.description}</p>\n${accountLine(user)}`;
  return loginPage(context, form, texts.done.title, content);
}

function codeAttributes({ code = '', errors, names }: CodeForm): Html {
  const first = code === '' || errors?.code !== undefined || names === undefined;
  return html`value="${code}" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" required${first && html` autofocus`}`;
}

function newPassword({ model }: ZitadelContext, { names, texts, code, errors = {} }: CodeForm): Html | undefined {
  if (!names) return undefined;
  return passwordFields({
    password: { name: names.password, label: texts.password, error: errors.password },
    confirmation: { name: names.confirmation, label: texts.confirmation, error: errors.confirmation },
    autofocus: code !== '' && errors.code === undefined,
    rules: liveRules(model),
  });
}

function resendButton({ noCodeReceived, resend }: LinkTexts): Html {
  return html`${noCodeReceived !== undefined && html`<p class="aside">${noCodeReceived}</p>`}
<button class="quiet" type="submit" name="resend" value="true" formnovalidate>${resend}</button>`;
}
