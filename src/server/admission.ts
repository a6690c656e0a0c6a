import { isCrossSite, isKnownHost, isLocalPage } from './guard.ts';
import type { Service } from './handler.ts';
import type { HttpRequest } from './http.ts';
import type { CrossOrigin } from './provider.ts';

/** Who is asked. */
type Host = Pick<Service, 'provider' | 'context'>;

/** The host names beyond the local ones that are answered to, and whose pages may call. */
interface Names {
  readonly hostnames: readonly string[];
}

/** Why a request is refused for where it comes from; undefined when it is not. */
export function stranger(request: HttpRequest, service: Host, settings: Names): string | undefined {
  return foreignHost(request, settings) ?? foreignSite(request, service, settings);
}

/** Why a request is refused for the host that it names; undefined when it is not. */
export function foreignHost({ headers: { host } }: HttpRequest, { hostnames }: Names): string | undefined {
  if (host === undefined || isKnownHost(host, hostnames)) return undefined;
  return `This emulator does not answer to the host ${host}; name it with --hostname.`;
}

/** What the page of another origin that sends this may do; undefined when it may not, and when no such page sends it. */
export function crossing(
  request: HttpRequest,
  { provider, context }: Host,
  { hostnames }: Names,
): CrossOrigin | undefined {
  const from = request.headers['origin'];
  const allowed = from === undefined ? undefined : provider.crossOrigin(request.path, from);
  if (from === undefined || !allowed) return undefined;
  return isLocalPage(from, request, hostnames) || provider.knowsOrigin?.(context().model, from) ? allowed : undefined;
}

/** Why a request is refused for the page that it comes from; undefined when it is not. */
export function foreignSite(request: HttpRequest, service: Host, settings: Names): string | undefined {
  if (!isCrossSite(request) || crossing(request, service, settings)) return undefined;
  const from = request.headers['origin'];
  if (from === undefined || !service.provider.crossOrigin(request.path, from)) {
    return 'Requests from pages of other sites are refused here.';
  }
  return `Pages of ${from} may not call this emulator; name their host with --hostname.`;
}
