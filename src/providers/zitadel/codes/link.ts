import * as errors from '../errors.ts';
import {
  executeTemplate,
  parseTemplate,
  TemplateExecutionError,
  TemplateSyntaxError,
} from '../go-template/template.ts';
import { escapeHtml, fieldsOf } from '../messages/fields.ts';
import { instanceOf } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import type { CodePurpose, HumanUser } from '../users/user.ts';

/** What a template is tried on when a link is asked for: these fields and no others (facts/zitadel.md 5). */
const TRIAL = { UserID: 'userID', Code: 'code', OrgID: 'orgID' };
const PASSKEY_TRIAL = { ...TRIAL, CodeID: 'codeID' };

/** What a default link is built for. */
type LinkPurpose = Exclude<CodePurpose, 'phone_verification'> | 'passkey_registration';

/** Refuses a template that could not be executed; none at all stands for the default one. */
export function checkTemplate(template: string | undefined, purpose?: 'passkey_registration'): void {
  if (template === undefined) return;
  const fields = purpose === undefined ? TRIAL : PASSKEY_TRIAL;
  try {
    executeTemplate(parseTemplate(template), { kind: 'struct', type: 'domain.ConfirmURLData', fields });
  } catch (error) {
    throw error instanceof TemplateSyntaxError ? errors.templateSyntax() : errors.templateExecution();
  }
}

/**
 * The link of a message. Unlike at the trial, the template sees all that the vendor's messages know, each text with
 * HTML's signs escaped (facts/zitadel.md 5). Null for one that went well at the trial and does not now: at the vendor
 * the message then comes to nothing, long after the request has been answered.
 */
export function renderLink(
  { log }: ZitadelContext,
  template: string,
  user: HumanUser,
  code: { readonly Code: string; readonly CodeID?: string },
): string | null {
  const fields = { ...fieldsOf(user), ...code };
  const escaped = Object.entries(fields).map(([name, text]) => [name, escapeHtml(text)]);
  try {
    return executeTemplate(parseTemplate(template), { kind: 'map', fields: Object.fromEntries(escaped) });
  } catch (error) {
    if (!(error instanceof TemplateExecutionError)) throw error;
    log.warn(`zitadel user ${user.id} gets no message, as its link could not be made: ${error.message}`);
    return null;
  }
}

/** The template of a link for which none was given: to the login that the instance prefers. */
export function defaultTemplate({ model }: ZitadelContext, purpose: LinkPurpose, origin: string): string {
  const { login, loginBaseUri } = instanceOf(model);
  // Login v2 has no default link for an invitation: its own front end always brings one.
  if (login === 'v1' || purpose === 'invitation') return `${origin}/ui/login${V1_LINKS[purpose]}`;
  const base = loginBaseUri?.replace(/\/+$/, '') ?? `${origin}/ui/v2/login`;
  return `${base}/${V2_LINKS[purpose]}`;
}

const V2_LINKS: Readonly<Record<Exclude<LinkPurpose, 'invitation'>, string>> = {
  password_reset: 'password/set?code={{.Code}}&organization={{.OrgID}}&userId={{.UserID}}',
  email_verification: 'verify?code={{.Code}}&organization={{.OrgID}}&userId={{.UserID}}',
  passkey_registration: 'passkey/set?code={{.Code}}&codeId={{.CodeID}}&organization={{.OrgID}}&userId={{.UserID}}',
};

const V1_LINKS: Readonly<Record<LinkPurpose, string>> = {
  password_reset: '/password/init?userID={{.UserID}}&code={{.Code}}&orgID={{.OrgID}}&authRequestID=',
  email_verification: '/mail/verification?userID={{.UserID}}&code={{.Code}}&orgID={{.OrgID}}&authRequestID=',
  invitation: '/user/invite?userID={{.UserID}}&loginname={{.LoginName}}&code={{.Code}}&orgID={{.OrgID}}&authRequestID=',
  passkey_registration:
    '/login/passwordless/init?userID={{.UserID}}&orgID={{.OrgID}}&codeID={{.CodeID}}&code={{.Code}}',
};
