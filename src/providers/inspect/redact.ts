import type { Exchange, Sent } from '../../core/journal.ts';
import { REDACTED, redactForm, redactText, redactValue, withoutSecrets } from '../../server/secrets.ts';

const SECRET_HEADER = /(^|-)(authorization|cookie|token|secret|password|api-?key)$/i;
const URL_HEADERS: ReadonlySet<string> = new Set(['location', 'referer']);

/** The exchange as it may be shown: without secrets, also where an answer or a warning repeats those of its request. */
export function redacted(exchange: Exchange): Exchange {
  const { request, response } = exchange;
  const secrets = new Set<string>();
  const url = redactUrl(request.url, secrets);
  const asked = redactSent(request, secrets);
  const answered = redactSent(response, secrets);
  const without = (text: string) => withoutSecrets(text, secrets);
  return {
    ...exchange,
    request: { ...request, ...asked, url: without(url) },
    response: { ...response, ...answered, body: answered.body === undefined ? undefined : without(answered.body) },
    warnings: exchange.warnings.map(without),
  };
}

/** What goes one way, without its secrets, which are gathered in `secrets`. */
function redactSent({ headers, body }: Sent, secrets: Set<string>): Sent {
  const shown = Object.entries(headers).map(([name, value]) => [name, redactHeader(name, value, secrets)]);
  return {
    headers: Object.fromEntries(shown),
    body: body === undefined ? undefined : redactBody(body, headers['content-type'] ?? '', secrets),
  };
}

function redactHeader(name: string, value: string, secrets: Set<string>): string {
  if (URL_HEADERS.has(name)) return redactUrl(value, secrets);
  if (!SECRET_HEADER.test(name)) return withoutSecrets(value, []);
  const [, scheme, token = value] = /^([A-Za-z]+) (.+)$/.exec(value) ?? [];
  secrets.add(token);
  return name === 'authorization' && scheme ? `${scheme} ${REDACTED}` : REDACTED;
}

/** A URL without the secrets of its query and its fragment. */
function redactUrl(url: string, secrets: Set<string>): string {
  const [path = '', ...parts] = url.split(/([?#])/);
  return [path, ...parts.map((part) => (part === '?' || part === '#' ? part : redactForm(part, secrets)))].join('');
}

function redactBody(body: string, type: string, secrets: Set<string>): string {
  if (/x-www-form-urlencoded/i.test(type)) return redactForm(body, secrets);
  try {
    return JSON.stringify(redactValue(JSON.parse(body), '', secrets));
  } catch {
    // No JSON, or cut off: then whatever looks like a secret's member goes.
    return /^\s*[[{"]/.test(body) ? redactText(body, secrets) : redactForm(body, secrets);
  }
}
