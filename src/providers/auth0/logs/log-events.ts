import { withoutAbsent } from '../../../core/absent.ts';
import { beginningOf } from '../../../core/beginning-of.ts';
import { isoTime } from '../../../core/clock.ts';
import { remembering } from '../../../core/remembering.ts';
import type { Call } from '../../../server/provider.ts';
import type { Auth0Context } from '../operation.ts';
import type { components } from '../schema.ts';
import { strategyType } from '../strategy.ts';

type Log = components['schemas']['Log'];

/** Something that happened in the tenant, as its log tells it. */
export interface LogEvent {
  /** `log_id` on the wire. */
  readonly id: string;
  /** Grows with every event of the tenant. */
  readonly sequence: number;
  readonly log: Log;
}

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

/** What the place where it happened knows of an event; names are the log's own. */
export interface LogDraft {
  readonly type: LogType;
  readonly description: string;
  /** The connection's name. */
  readonly connection?: string | undefined;
  readonly client_id?: string | undefined;
  readonly user_id?: string | undefined;
  readonly user_name?: string | undefined;
  /** By type (facts/auth0.md 3.7). A password is written as MASKED. */
  readonly details: object;
}

/** How the vendor writes a secret in its log. */
export const MASKED = '*****';

/** Events kept; the oldest go first. They are larger than tickets, and a data file holds them all. */
const EVENT_LIMIT = 1000;

/** As much as is kept of a text, in characters: what was refused is written down too, and may be very long. */
const TEXT_KEPT = 1_000;

/** Writes an event into the tenant's log, in the recorded order of keys. */
export function recordLogEvent({ model, clock }: Auth0Context, cause: Cause, draft: LogDraft): LogEvent {
  const { logEvents, connections, clients } = model;
  const { type, description, client_id, user_id, user_name, details } = draft;
  const connection = connections.find('name', draft.connection ?? '');
  const userAgent = cause.headers['user-agent'];
  const [oldest] = logEvents.values();
  const sequence = (oldest?.sequence ?? 1) + logEvents.size;
  const date = isoTime(clock.now());
  const id = idOf(date, sequence);
  const log: Log = withoutAbsent({
    date,
    type,
    description,
    connection: draft.connection,
    connection_id: connection?.id,
    client_id,
    client_name: clients.get(client_id ?? '')?.name ?? '',
    ip: cause.ip,
    user_agent: userAgent,
    details: shortened({ ...details }),
    hostname: hostnameOf(cause.origin),
    user_id,
    user_name: shortened(user_name),
    strategy: connection?.strategy,
    strategy_type: connection && strategyType(connection.strategy),
    log_id: id,
    _id: id,
    isMobile: /mobile/i.test(userAgent ?? ''),
  });
  logEvents.trim(EVENT_LIMIT - 1);
  return logEvents.put({ id, sequence, log });
}

const hostnameOf = remembering((origin: string) => new URL(origin).hostname);

/** The value with the beginnings alone of its long texts. */
function shortened<T>(value: T): T {
  if (typeof value === 'string') return beginningOf(value, TEXT_KEPT) as T;
  if (Array.isArray(value)) return value.map(shortened) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shortened(item)])) as T;
}

/** As recorded, 56 digits: 900, the time to its milliseconds, a number that grows. */
function idOf(date: string, sequence: number): string {
  return `900${date.replaceAll(/\D/g, '')}${String(sequence).padStart(36, '0')}`;
}
