/** Where mails are handed to, and as whom. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise where the server offers it. */
  readonly secure: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

/** The ports that mail is submitted to (RFC 8314). */
const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;

/**
 * The mail server that an address names.
 * @throws Error that says what would be right
 */
export function readMailServer(text: string): MailServer {
  const found = URL.canParse(text) ? serverOf(new URL(text)) : undefined;
  if (!found) {
    throw new Error('is no address of a mail server; give one as smtp://localhost:1025 or smtps://user:password@host.');
  }
  return found;
}

/** Undefined for an address with more in it, which would go unheeded, or with less. */
function serverOf({ protocol, hostname, port, username, password, pathname, search, hash }: URL) {
  const extra = pathname.replace('/', '') + search + hash;
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '' || extra !== '') return undefined;
  const [user, pass] = [decoded(username), decoded(password)];
  if (user === undefined || pass === undefined || (user === '' && pass !== '')) return undefined;
  return {
    // A URL writes IPv6 in brackets, a socket does not.
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? PORTS[protocol] : Number(port),
    secure: protocol === 'smtps:',
    ...(user !== '' && { auth: { user, pass } }),
  };
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
