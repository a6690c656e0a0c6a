/** What stands in the place of a secret. */
export const REDACTED = '[redacted]';

/** Members, form fields and parameters that hold passwords, tokens and keys. Links and codes are shown. */
const SECRET_NAME =
  /^((?!change_password$).*(password|passwd|passphrase|secret)|password-?(reset|confirm)|re-enter-password|(password[-_]?)?hash|.*api[-_]?key|.*token(_hint)?|code_verifier|client_assertion)$/i;

/** Of these not what stands inside them: settings of tokens are no tokens. */
const SETTINGS = /token/i;

const JSON_WEB_TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/** A name and its value as a broken text has them: in JSON, in something like it, or in a form. */
const NAMED_VALUE =
  /(["']?)([\w-]{1,64})\1(\s{0,9}[:=]\s{0,9}\[?)("(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|[^\s"'&,;{}[\]]+)/g;

/** Shorter secrets than this are no reason to tear the rest of a text. */
const SHORTEST = 4;

/** Nobody means to send more secrets than this at once, and each is looked for. */
const MOST_QUOTED = 100;

/** One or several words, as vendors name resources, versions and services by; ids and tokens are none. */
const WORDS = /^[.]?[a-z]{1,24}\d{0,2}([-_.][a-z]{1,24}\d{0,2}){0,8}$/i;

/** Whether what is called so is a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** A path as a log may show it: what stands between slashes and is no word, be it an id or a token, is left out. */
export function redactPath(path: string): string {
  const shown = (segment: string) => (segment === '' || WORDS.test(segment) ? segment : '{…}');
  return path.split('/').map(shown).join('/');
}

/** A text without the secrets that are named in it, which are gathered in `secrets`, and without tokens. */
export function redactText(text: string, secrets?: Set<string>): string {
  const named = (whole: string, quote: string, name: string, sign: string, value: string) => {
    if (!isSecretName(name)) return whole;
    const [mark = ''] = /^["']/.exec(value) ?? [];
    secrets?.add(mark === '' ? value : value.slice(1, value.length > 1 && value.endsWith(mark) ? -1 : undefined));
    return `${quote}${name}${quote}${sign}${mark}${REDACTED}${mark}`;
  };
  return text.replaceAll(JSON_WEB_TOKEN, REDACTED).replaceAll(NAMED_VALUE, named);
}

/** A value of JSON without its secrets, which are gathered in `secrets`. `name` is what it is called itself. */
export function redactValue(value: unknown, name = '', secrets?: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => redactValue(item, name, secrets));
  if (typeof value === 'object' && value !== null) {
    const throughout = isSecretName(name) && !SETTINGS.test(name);
    const members = Object.entries(value).map(([key, item]) => {
      return [key, redactValue(item, throughout && !isSecretName(key) ? name : key, secrets)];
    });
    return Object.fromEntries(members);
  }
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  if (!isSecretName(name)) return typeof value === 'string' ? value.replaceAll(JSON_WEB_TOKEN, REDACTED) : value;
  secrets?.add(String(value));
  return REDACTED;
}

/** The query or form without its secrets, which are gathered in `secrets`, be they names, values or within values. */
export function redactForm(form: string, secrets?: Set<string>): string {
  const pair = (each: string) => {
    const [name = '', ...rest] = each.split('=');
    const value = rest.join('=');
    if (rest.length > 0 && isSecretName(decoded(name))) {
      secrets?.add(decoded(value));
      return `${name}=${REDACTED}`;
    }
    return [redactPart(name, secrets), ...(rest.length > 0 ? [redactPart(value, secrets)] : [])].join('=');
  };
  return form.split('&').map(pair).join('&');
}

/** The text without these secrets, however often JSON has been put into JSON. */
export function withoutSecrets(text: string, secrets: Iterable<string>): string {
  const escaped = (it: string) => JSON.stringify(it).slice(1, -1);
  const forms = [...secrets]
    .filter((it) => it.length >= SHORTEST)
    .flatMap((it) => [it, escaped(it), escaped(escaped(it))]);
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, it) => rest.replaceAll(it, REDACTED), text).replaceAll(JSON_WEB_TOKEN, REDACTED);
}

/** Words about a text without what of it is secret, nor its beginning: parsers quote what they cannot read. */
export function withoutSecretsOf(text: string, words: string): string {
  const secrets = new Set<string>();
  for (const form of new Set([text, decoded(text)])) redactText(form, secrets);
  const quoted = [...secrets].slice(0, MOST_QUOTED).map((secret) => {
    let length = secret.length;
    while (length >= SHORTEST && !words.includes(secret.slice(0, length))) length -= 1;
    return secret.slice(0, length);
  });
  return withoutSecrets(words, quoted);
}

function redactPart(part: string, secrets: Set<string> | undefined): string {
  const text = decoded(part);
  const redacted = redactText(text, secrets);
  return redacted === text ? part : encodeURIComponent(redacted).replaceAll(encodeURIComponent(REDACTED), REDACTED);
}

/** A name or value of a query or a form. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
