import { convert, type HtmlToTextOptions } from 'html-to-text';
import { type Message, sendMessage } from '../../../core/message.ts';
import { type Client, type Organization, PROVIDER, tenantName, tenantOf } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { renderUser } from '../users/render-user.ts';
import type { User } from '../users/user.ts';
import { dataOf } from './data.ts';
import { DEFAULT_EMAILS, DEFAULT_FROM, type DefaultEmail } from './defaults.ts';
import { renderLiquid } from './liquid.ts';

/** How the plain text is made: lines stay whole and links bare, so that a test, or a hand, can take them from there. */
const PLAIN_TEXT: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: '[data-html-only]', format: 'skip' },
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'a', options: { linkBrackets: false, hideLinkHrefIfSameAsText: true } },
  ],
};

/** The mails that are sent here, by the vendor's name for their template. */
export type EmailName = keyof typeof DEFAULT_EMAILS;

/** What a mail is about: the variables of its template come from here (the vendor's list: supported Liquid syntax). */
export interface EmailSubject {
  readonly user?: User;
  readonly client?: Client | undefined;
  readonly organization?: Organization | undefined;
  /** The connection's name. */
  readonly connection?: string;
  /** What this mail alone knows, such as its inviter. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What is read of a mail for its plain form, in characters and in levels: a hostile one takes minutes otherwise. */
const TEXT_LIMITS = { length: 100_000, depth: 100 };

/** A mail's own words, in Liquid: those of a connection, where the tenant's templates do not apply. */
export interface EmailWords extends DefaultEmail {
  readonly from?: string | undefined;
}

/** Whom a mail goes to, and the link or code that it carries. */
export interface EmailContent {
  /** Of the ticket; null for a mail without one. */
  readonly id: string | null;
  readonly email: string | null;
  readonly url: string | null;
  readonly code: string | null;
}

/** What the tenant's template says of the links in its mails; the vendor's defaults otherwise. */
export function linkSettings(context: Auth0Context, name: EmailName, subject: EmailSubject) {
  const { resultUrl, urlLifetimeInSeconds, includeEmailInRedirect } = context.model.emailTemplates.get(name) ?? {};
  const location = resultUrl ? rendered(context, name, resultUrl, variablesOf(context, subject)) : undefined;
  return {
    ...(location && { result_url: location }),
    ...(typeof urlLifetimeInSeconds === 'number' && { ttl_sec: urlLifetimeInSeconds }),
    includeEmailInRedirect: includeEmailInRedirect ?? true,
  };
}

/**
 * Puts a mail into the outbox, in the tenant's words or the default ones. Undefined when it would not be sent: the
 * tenant switched it off, or its template cannot be rendered, which the log tells.
 */
export function sendEmail(
  context: Auth0Context,
  name: EmailName,
  content: EmailContent,
  subject: EmailSubject,
): Message | undefined {
  const template = context.model.emailTemplates.get(name);
  if (template && template.enabled === false) return undefined;
  const words = { from: template?.from || undefined, subject: template?.subject, body: template?.body };
  const fallback = DEFAULT_EMAILS[name];
  return sendWords(context, name, content, subject, {
    from: words.from,
    subject: words.subject || fallback.subject,
    body: words.body || fallback.body,
  });
}

/** Puts a mail with words of its own into the outbox; `name` is what the log calls it. */
export function sendWords(
  context: Auth0Context,
  name: string,
  content: EmailContent,
  about: EmailSubject,
  words: EmailWords,
): Message | undefined {
  const { id, email, url, code } = content;
  if (email === null) return undefined;
  const variables = { ...variablesOf(context, about), url, link: url, code };
  const from = rendered(context, name, words.from ?? DEFAULT_FROM, variables);
  const subject = rendered(context, name, words.subject, variables);
  const html = rendered(context, name, words.body, variables);
  if (from === undefined || subject === undefined || html === undefined) return undefined;
  const text = plainFormOf(html);
  return sendMessage(
    context,
    { provider: PROVIDER, channel: 'email', to: email, from, subject, text, html, ticketId: id },
    () => dataOf(name, { subject, text }, content, about),
  );
}

function plainFormOf(html: string): string {
  return convert(html.slice(0, TEXT_LIMITS.length), { ...PLAIN_TEXT, limits: { maxDepth: TEXT_LIMITS.depth } });
}

function variablesOf({ model }: Auth0Context, { user, client, organization, connection, variables }: EmailSubject) {
  const { friendly_name, support_email, support_url } = tenantOf(model);
  return {
    tenant: tenantName(model),
    friendly_name,
    support_email,
    support_url,
    application: client && renderApplication(client),
    connection: connection === undefined ? undefined : { name: connection },
    organization,
    user: user && renderUser(user),
    request_language: null,
    ...variables,
  };
}

/** The client as templates know it: its id by the old name too, and where its first callback lies. */
function renderApplication({ id, name, client_metadata: metadata, callbacks: [callback = ''] = [] }: Client) {
  const callback_domain = URL.canParse(callback) ? new URL(callback).origin : '';
  return { name, client_id: id, clientID: id, metadata, callback_domain };
}

/** A part of a mail, filled in; undefined when that cannot be done. */
function rendered({ log }: Auth0Context, name: string, text: string, variables: object): string | undefined {
  return renderLiquid(log, `e-mail ${name}`, text, variables);
}
