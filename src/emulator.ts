import { join } from 'node:path';
import { createControl } from './control.ts';
import { createChanges } from './core/changes.ts';
import { type Clock, watchedClock } from './core/clock.ts';
import type { Context } from './core/context.ts';
import { createEvents } from './core/events.ts';
import { createFaults } from './core/faults.ts';
import { createJournal } from './core/journal.ts';
import { MisuseError } from './core/misuse.ts';
import { randomString, secureRandom } from './core/random.ts';
import { reachableHost } from './core/reachable.ts';
import { loadSigningKey, type SigningKey } from './core/signing-key.ts';
import { Store } from './core/store.ts';
import { createDelivery } from './delivery/delivery.ts';
import type { EmulatorOptions } from './emulator-options.ts';
import { loadKeys } from './keys.ts';
import type { Options } from './options.ts';
import { type Prepared, prepare } from './preparation.ts';
import { createPresent } from './present.ts';
import { inspect } from './providers/inspect/index.ts';
import { createLinkScanner } from './scan-links.ts';
import { createApp } from './server/app.ts';
import { CA_CERTIFICATE } from './server/certificate.ts';
import { type Contract, loadPrism } from './server/contract.ts';
import { createHandler } from './server/handler.ts';
import { createHttp2App } from './server/http2.ts';
import { listen } from './server/listen.ts';
import type { Provider } from './server/provider.ts';
import { createVisits } from './server/visits.ts';
import { createClient, type Inspect } from './testing/client/index.ts';
import { type Trust, trust } from './trust.ts';

export type { EmulatorOptions };

/** How long the mark is by which whoever follows events knows this run of the emulator. */
const RUN_LENGTH = 8;

/** How long closing waits for requests and deliveries, in milliseconds: what it has to save fits into five seconds then. */
const CLOSE_MS = 4000;

/** A running emulator. */
export interface Emulator {
  /** Where it answers, as in `http://127.0.0.1:4747`. */
  readonly url: string;
  /** The same over TLS, by a name that the certificate covers. */
  readonly httpsUrl: string;
  readonly port: number;
  /** The certificate authority that clients have to trust, in PEM. */
  readonly ca: string;
  /** The file that it is kept in, for NODE_EXTRA_CA_CERTS. */
  readonly caFile: string;
  /** The emulated services. */
  readonly providers: readonly string[];
  /** The emulator's time. */
  readonly clock: Clock;
  /** What it issued, sent and was asked, and everything else under /__inspect. */
  readonly inspect: Inspect;
  /**
   * Lets fetch, https and tls in this thread accept `httpsUrl`, for connections opened from then on. Call what it
   * returns, or declare that with `using`, to end it.
   */
  trust(): Trust;
  /** Back to how it was at the start: the seed, no faults, and the time it began with. Snapshots are kept. */
  reset(): void;
  /** Lets running requests end and resolves when nothing is left open. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts an emulator in this process; several share nothing but code.
 * @throws MisuseError for options, seeds, documents and data files that cannot be; StartError when it cannot listen or keep
 * its keys where it was told to
 * @example
 * await using emulator = await startEmulator({ port: 0 });
 * const answer = await fetch(`${emulator.url}/health`);
 */
export async function startEmulator(given: EmulatorOptions = {}): Promise<Emulator> {
  const prepared = prepare(given);
  const store = await Store.open(prepared.options.data);
  try {
    return await assemble({ ...prepared, store });
  } catch (error) {
    // What kept it from starting is what the user has to know, not that the file cannot be saved either.
    await store.close().catch(() => {});
    throw error;
  }
}

interface Parts extends Prepared {
  readonly store: Store;
}

async function assemble(parts: Parts): Promise<Emulator> {
  const { options, seed, limits, log, clock: ownClock, freshRandom, active, contracts, store } = parts;
  const place = { folder: options.tlsDir, named: parts.keysNamed, hostnames: options.hostnames };
  const { keys, certificate } = await loadKeys(place, log);
  let signingKey: SigningKey | undefined;

  const changes = createChanges();
  const { announce } = changes;
  const journal = createJournal(options.journalLimit);
  // Never the same twice, not even where all else is.
  const events = createEvents(options.journalLimit, ownClock, randomString(secureRandom, RUN_LENGTH));
  // Whatever expires on the way is told, even if time goes back again.
  const clock = watchedClock(ownClock, events.settle);
  const faults = createFaults();
  const beginnings = { active, seed, limits, clock: ownClock, freshRandom, store, file: options.data };
  const present = createPresent({ ...beginnings, events, faults, announce });
  const delivery = createDelivery({
    ...options,
    log,
    told: ({ error, ...delivered }) =>
      events.tell(
        error === null ? { type: 'delivered', ...delivered } : { type: 'undelivered', ...delivered, reason: error },
      ),
  });
  const control = createControl({
    ...{ active, contracts, present, journal, events, faults, ca: certificate.ca },
    visits: { reach: (url) => visits.reach(url), make: (visit) => visits.make(visit) },
    contextOf: (provider) => contextOf(provider),
  });
  const contextOf = (provider: Provider): Context => ({
    model: present.state.providers[provider.name],
    tickets: present.state.tickets,
    ticketLimit: options.ticketLimit,
    messages: present.state.messages,
    messageLimit: options.messageLimit,
    deliver: delivery.deliver,
    sequence: present.sequence,
    clock,
    random: present.random,
    log,
    signingKey: () => {
      signingKey ??= loadSigningKey(keys);
      return signingKey;
    },
    auth: options.auth,
    inspectToken: options.inspectToken,
    control,
  });
  const respond = createHandler({
    services: active.map((provider, index) => ({
      provider,
      contract: contracts[index] as Contract,
      context: () => contextOf(provider),
      meter: () => present.meters[index],
    })),
    hostnames: publicHostnames(options),
    changes,
    journal,
    events,
    banner: options.banner,
    save: () => store.save(),
  });
  const { handle, ...visits } = createVisits({
    handle: respond,
    hostnames: publicHostnames(options),
    publicUrl: options.publicUrl,
  });
  const scanner =
    options.scanLinks === 'off' ? undefined : createLinkScanner(options.scanLinks, () => contextOf(inspect));
  if (scanner) events.listen(scanner.hear);
  const app = createApp(handle, options.publicUrl);
  const http2App = createHttp2App(handle, options.publicUrl);
  await store.save().catch((error: Error) => {
    throw new MisuseError(`${options.data}: cannot be written: ${error.message}. Name a file that can with --data.`);
  });
  const listener = await listen({ port: options.port, host: options.host, certificate, app, http2App });
  // Nobody has to wait for it from here on, and the first request will want it.
  loadPrism().catch(log.bug);

  /** Messages that are still to be delivered have their time while requests have theirs, and a little of their own. */
  const shut = async () => {
    const began = performance.now();
    await listener.close();
    await scanner?.end();
    await delivery.close(CLOSE_MS - (performance.now() - began));
    await store.close();
  };
  let closing: Promise<void> | undefined;
  const close = () => {
    changes.end();
    events.changes.end();
    closing ??= shut();
    return closing;
  };
  const url = `http://${urlHost(options.host)}:${listener.port}`;
  return {
    url,
    httpsUrl: `https://localhost:${listener.port}`,
    port: listener.port,
    ca: certificate.ca,
    caFile: join(keys.path, CA_CERTIFICATE),
    providers: active.filter(({ name }) => name !== 'inspect').map(({ name }) => name),
    clock,
    inspect: createClient(url, { token: options.inspectToken }),
    trust: () => trust(certificate.ca),
    reset: control.reset,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function publicHostnames({ hostnames, publicUrl }: Options): readonly string[] {
  return publicUrl === undefined ? hostnames : [...hostnames, new URL(publicUrl).hostname];
}

/** An address as a URL writes it; the one that means every address is reached by loopback. */
function urlHost(host: string): string {
  const reachable = reachableHost(host);
  return reachable.includes(':') ? `[${reachable}]` : reachable;
}
