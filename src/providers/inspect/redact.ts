import type { Exchange, Sent } from '../../core/journal.ts';

/** What stands in the place of a secret. */
const REDACTED = '[redacted]';

/** Members, form fields and parameters that hold secrets: passwords, tokens, client secrets. Links and codes are shown. */
const SECRET_NAME =
  /^(password|.*[Pp]assword|password-?(reset|confirm)|re-enter-password|hash|.*[sS]ecret|((access|refresh|id|session)_?)?[tT]oken(_hint)?|code_verifier|client_assertion)$/;
const SECRET_HEADERS: ReadonlySet<string> = new Set(['authorization', 'cookie', 'set-cookie', 'proxy-authorization']);
const JSON_WEB_TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/** Shorter secrets than this are no reason to tear the rest of a text. */
const SHORTEST = 4;

/** The exchange as it may be shown: without secrets, also where an answer or a warning repeats those of its request. */
export function redacted(exchange: Exchange): Exchange {
  const { request, response } = exchange;
  const secrets = new Set<string>();
  const asked = { ...request, ...redactSent(request, secrets), url: redactUrl(request.url, secrets) };
  const answered = { ...response, ...redactSent(response, secrets) };
  const longestFirst = [...secrets].filter((it) => it.length >= SHORTEST).sort((a, b) => b.length - a.length);
  const without = (text: string) => longestFirst.reduce((rest, it) => rest.replaceAll(it, REDACTED), text);
  const body = answered.body === undefined ? undefined : without(answered.body);
  const warnings = exchange.warnings.map((line) => without(line.replaceAll(JSON_WEB_TOKEN, REDACTED)));
  return { ...exchange, request: asked, response: { ...answered, body }, warnings };
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
  if (name === 'location') return redactUrl(value, secrets);
  if (!SECRET_HEADERS.has(name)) return value.replaceAll(JSON_WEB_TOKEN, REDACTED);
  const [, scheme, token = value] = /^([A-Za-z]+) (.+)$/.exec(value) ?? [];
  secrets.add(token);
  return name === 'authorization' && scheme ? `${scheme} ${REDACTED}` : REDACTED;
}

/** A URL without the secrets of its query and its fragment. */
function redactUrl(url: string, secrets: Set<string>): string {
  return url
    .replaceAll(/([?#&])([^=&#?]+)=([^&#]*)/g, (whole, before: string, name: string, value: string) => {
      if (!SECRET_NAME.test(decoded(name))) return whole;
      secrets.add(decoded(value));
      return `${before}${name}=${REDACTED}`;
    })
    .replaceAll(JSON_WEB_TOKEN, REDACTED);
}

function redactBody(body: string, type: string, secrets: Set<string>): string {
  const text = body.replaceAll(JSON_WEB_TOKEN, REDACTED);
  if (/x-www-form-urlencoded/i.test(type)) return redactUrl(`?${text}`, secrets).slice(1);
  try {
    return JSON.stringify(redactValue(JSON.parse(text), '', secrets));
  } catch {
    // No JSON, or cut off: then what looks like a secret's member goes.
    return text.replaceAll(
      /"([^"\\]+)"(\s*:\s*)"((?:[^"\\]|\\.)*)"?/g,
      (whole, name: string, colon: string, value: string) => {
        if (!SECRET_NAME.test(name)) return whole;
        secrets.add(value);
        return `"${name}"${colon}"${REDACTED}"`;
      },
    );
  }
}

function redactValue(value: unknown, name: string, secrets: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => redactValue(item, name, secrets));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValue(item, key, secrets)]));
  }
  if (!SECRET_NAME.test(name) || (typeof value !== 'string' && typeof value !== 'number')) return value;
  secrets.add(String(value));
  return REDACTED;
}

/** A name or value of a query or a form. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
