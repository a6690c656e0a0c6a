import { withoutAbsent } from '../../../core/absent.ts';
import { beginningOf } from '../../../core/beginning-of.ts';
import { isoTime } from '../../../core/clock.ts';
import { remembering } from '../../../core/remembering.ts';
import type { Call } from '../../../server/provider.ts';
import type { Auth0Context } from '../operation.ts';
import type { components } from '../schema.ts';
import { strategyType } from '../strategy.ts';

type Log = components['schemas']['Log'];

/** The vendor's codes of the events that are written here. */
export type LogType =
  | 'sapi'
  | 'scpr'
  | 'fcpr'
  | 'svr'
  | 'scp'
  | 'fcp'
  | 'sv'
  | 'fv'
  | 's'
  | 'sepft'
  | 'f'
  | 'fp'
  | 'fu'
  | 'ss'
  | 'fs';

/** The request that caused an event, as far as the log tells of it. */
export type Cause = Pick<Call, 'ip' | 'headers' | 'origin'>;

/** Whom an event is about; names are the log's own. */
export interface LogSubject {
  /** The connection's name. */
  readonly connection?: string | undefined;
  readonly client_id?: string | undefined;
  readonly user_id?: string | undefined;
  readonly user_name?: string | undefined;
}

/** What the place where it happened knows of an event. */
export interface LogDraft {
  readonly type: LogType;
  readonly description: string;
  readonly about: LogSubject;
  /** By type (facts/auth0.md 3.7). A password is written as MASKED. */
  readonly details: object;
}

/** Something that happened in the tenant, as it is kept: `renderLog` makes of it what its log tells, once somebody reads it. */
export interface LogEvent extends Omit<LogDraft, 'about'>, LogSubject {
  /** `log_id` on the wire. */
  readonly id: string;
  /** Grows with every event of the tenant. */
  readonly sequence: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly connection_id: string | undefined;
  readonly client_name: string;
  readonly strategy: string | undefined;
  readonly ip: string;
  readonly user_agent: string | undefined;
  readonly hostname: string;
}

/** How the vendor writes a secret in its log. */
export const MASKED = '*****';

/** Events kept; the oldest go first. They are larger than tickets, and a data file holds them all. */
const EVENT_LIMIT = 1000;

/** As much as is kept of a text, in characters: what was refused is written down too, and may be very long. */
const TEXT_KEPT = 1_000;

/** Writes an event into the tenant's log. */
export function recordLogEvent({ model, clock }: Auth0Context, cause: Cause, draft: LogDraft): LogEvent {
  const { logEvents, connections, clients } = model;
  const { about } = draft;
  const connection = connections.find('name', about.connection ?? '');
  const sequence = (logEvents.oldest?.sequence ?? 1) + logEvents.size;
  const at = clock.now();
  logEvents.trim(EVENT_LIMIT - 1);
  return logEvents.put({
    // Member by member: V8 is slow to add to an object that was spread.
    id: `900${digitsOf(at)}${String(sequence).padStart(36, '0')}`,
    sequence,
    at,
    type: draft.type,
    description: draft.description,
    connection: about.connection,
    connection_id: connection?.id,
    client_id: about.client_id,
    client_name: clients.get(about.client_id ?? '')?.name ?? '',
    strategy: connection?.strategy,
    user_id: about.user_id,
    user_name: shortened(about.user_name),
    ip: cause.ip,
    user_agent: cause.headers['user-agent'],
    hostname: hostnameOf(cause.origin),
    details: shortened(draft.details),
  });
}

/** The event as the vendor's API tells it, in the recorded order of keys. */
export function renderLog(event: LogEvent): Log {
  const { id, at, user_agent, strategy } = event;
  return withoutAbsent({
    date: isoTime(at),
    type: event.type,
    description: event.description,
    connection: event.connection,
    connection_id: event.connection_id,
    client_id: event.client_id,
    client_name: event.client_name,
    ip: event.ip,
    user_agent,
    details: { ...event.details },
    hostname: event.hostname,
    user_id: event.user_id,
    user_name: event.user_name,
    strategy,
    strategy_type: strategy && strategyType(strategy),
    log_id: id,
    _id: id,
    isMobile: /mobile/i.test(user_agent ?? ''),
  });
}

/** An id begins with its time, to the milliseconds; as recorded it has 56 digits: 900, the time, a number that grows. */
const digitsOf = remembering((at: number) => isoTime(at).replaceAll(/\D/g, ''));

const hostnameOf = remembering((origin: string) => new URL(origin).hostname);

/** The value with the beginnings alone of its long texts; most have none, and stay what they are. */
function shortened<T>(value: T): T {
  if (typeof value === 'string') return beginningOf(value, TEXT_KEPT) as T;
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Record<string, unknown>;
  let copy: Record<string, unknown> | undefined;
  for (const name of Object.keys(given)) {
    const short = shortened(given[name]);
    if (short === given[name]) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...given }) as Record<string, unknown>;
    copy[name] = short;
  }
  return (copy ?? value) as T;
}
