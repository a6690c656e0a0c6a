/** The first of those listed that is an address itself: where nobody asked for another. */
export function firstUrl(listed: readonly string[] = []): string | undefined {
  return listed.find((pattern) => !pattern.includes('://*.'));
}

/** Whether this address is one of those listed. A host that is listed may begin with a wildcard for one label. */
export function isAllowed(url: string, listed: readonly string[] = []): boolean {
  return listed.some((pattern) => (pattern.includes('://*.') ? fitsWildcard(url, pattern) : pattern === url));
}

function fitsWildcard(url: string, pattern: string): boolean {
  const [scheme = '', rest] = pattern.split('://*.');
  const [label] = /^[a-z0-9-]+/i.exec(url.slice(scheme.length + 3)) ?? [];
  return rest !== undefined && label !== undefined && url === `${scheme}://${label}.${rest}`;
}
