import tls, { type SecureContext, type SecureContextOptions } from 'node:tls';

/** Takes back what was trusted; so does the end of the block that it was declared in with `using`. */
export interface Trust extends Disposable {
  (): void;
}

/** Since Node 22.19 and 24.5. */
interface DefaultCertificates {
  getCACertificates(type: 'default'): string[];
  setDefaultCACertificates(certificates: readonly string[]): void;
}

/** Every trust that has not been taken back, with its authority's certificate. */
const trusts = new Map<Trust, string>();
let takeBackAll = () => {};

/**
 * Lets this thread's clients (fetch, https, tls) accept certificates of this authority (PEM), besides those that they
 * accept anyway and unless they name authorities of their own. It holds for connections that are opened from then on.
 */
export function trust(ca: string): Trust {
  const takeBack = () => {
    trusts.delete(taken);
    apply();
  };
  const taken: Trust = Object.assign(takeBack, { [Symbol.dispose]: takeBack });
  trusts.set(taken, ca);
  apply();
  return taken;
}

function apply(): void {
  takeBackAll();
  takeBackAll = () => {};
  if (trusts.size > 0) takeBackAll = 'setDefaultCACertificates' in tls ? asDefaults() : inContexts();
}

const authorities = () => new Set(trusts.values());

/** Adds them to the defaults; returns what takes them back. */
function asDefaults(): () => void {
  const defaults = tls as unknown as DefaultCertificates;
  const before = defaults.getCACertificates('default');
  defaults.setDefaultCACertificates([...before, ...authorities()]);
  return () => defaults.setDefaultCACertificates(before);
}

/** Older versions read their defaults once. But there every connection asks this one function for its context. */
function inContexts(): () => void {
  const { createSecureContext } = tls;
  const withAuthorities = (options?: SecureContextOptions): SecureContext => {
    const secure = createSecureContext(options);
    if (options?.ca === undefined) for (const ca of authorities()) secure.context.addCACert(ca);
    return secure;
  };
  tls.createSecureContext = withAuthorities;
  return () => {
    // Somebody else may have wrapped it meanwhile; then it stays, and adds what is still trusted.
    if (tls.createSecureContext === withAuthorities) tls.createSecureContext = createSecureContext;
  };
}
