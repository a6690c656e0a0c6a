import { createHash } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import { checkSeed } from '../../core/schema.ts';
import { type Allowance, type Taken, TokenBuckets } from '../../core/token-bucket.ts';
import { readDocument } from '../../server/document.ts';
import type { Meter, MeteredRequest, Reading } from '../../server/provider.ts';
import { claimedSubject } from './authenticate.ts';
import type { components } from './schema.ts';

type RateLimits = components['schemas']['RateLimits'];
type RateLimit = components['schemas']['RateLimit'];

/** What a limit counts, by method and path, and whom it counts apart; without `per` it is one for the whole tenant. */
interface Scope {
  readonly counts: RegExp;
  readonly per?: (visit: MeteredRequest) => string;
}

/** The vendor's limits, as auth0/docs-v2, rate-limit-configurations/free-public.mdx documents them. */
const SCOPES: Readonly<Record<keyof RateLimits, Scope>> = {
  management: { counts: /^\w+ \/api\/v2\// },
  authentication: { counts: /^\w+ (?!\/api\/v2\/)/ },
  token: { counts: /^post \/oauth\/token$/ },
  jwks: { counts: /^get \/\.well-known\/jwks\.json$/ },
  userinfo: { counts: /^\w+ \/userinfo$/, per: ({ headers }) => claimedSubject(headers['authorization']) },
  change_password: {
    counts: /^post (\/dbconnections\/change_password|\/u\/reset-password\/request\/\{\w+\})$/,
    per: ({ ip, body }) => `${ip} ${emailIn(body)}`,
  },
  passwordless: { counts: /^\w+ \/passwordless\/start$/, per: ({ ip }) => ip },
  email_templates_read: { counts: /^get \/api\/v2\/email-templates(\/|$)/ },
  email_templates_write: { counts: /^(?!get )\w+ \/api\/v2\/email-templates(\/|$)/ },
};

/** The limits of the vendor's Free plan, from the same page. */
const FREE: RateLimits = {
  management: { burst: 2, perSecond: 2 },
  authentication: { burst: 300, perMinute: 300 },
  token: { burst: 30, perSecond: 30 },
  jwks: { burst: 20, perSecond: 20 },
  userinfo: { burst: 10, perMinute: 5 },
  change_password: { burst: 10, perMinute: 1 },
  passwordless: { burst: 50, perHour: 50 },
  email_templates_read: { burst: 10, perMinute: 50 },
  email_templates_write: { burst: 5, perMinute: 25 },
};

/** What is shown where nothing is refused: the limits of both APIs for a production tenant on the Enterprise plan. */
const SHOWN: RateLimits = {
  management: { burst: 50, perSecond: 16 },
  authentication: { burst: 100, perSecond: 100 },
};

const UNITS = [
  ['perSecond', 'second', 1000],
  ['perMinute', 'minute', 60_000],
  ['perHour', 'hour', 3_600_000],
] as const;

/**
 * A meter for `off`, `free` or limits of the user's own, whose schema `document` holds. As the vendor documents it, a
 * request is held against the limit of its API and then against that of its endpoint; its answer shows the last one.
 */
export function createMeter(limits: unknown, document: URL, clock: Clock): Meter {
  const held = heldLimits(limits, document);
  const active = Object.entries({ ...SHOWN, ...held }).map(([name, limit]) => {
    const isHeld = Object.hasOwn(held, name);
    return { name, isHeld, ...SCOPES[name as keyof RateLimits], ...rateOf(limit) };
  });
  const buckets = new TokenBuckets();

  return (visit, { exhausted = false } = {}) => {
    let last: Reading | undefined;
    for (const { name, isHeld, counts, per, allowance, unit } of active) {
      if (!counts.test(`${visit.method} ${visit.template}`)) continue;
      const key = per ? `${name} ${digest(per(visit))}` : name;
      const now = clock.now();
      const taken = exhausted
        ? nothingLeft(allowance, now)
        : isHeld
          ? buckets.take(key, allowance, now)
          : buckets.takeFreely(key, allowance, now);
      last = { headers: headersOf(allowance, taken), exceeded: taken.ok ? undefined : { name, unit } };
      if (!taken.ok && !exhausted) break;
    }
    return last;
  };
}

/** What an empty bucket says, which one request more has found empty. */
function nothingLeft({ refill, period }: Allowance, now: number): Taken {
  return { ok: false, remaining: 0, resetAt: now + period / refill };
}

function headersOf({ burst }: Allowance, { remaining, resetAt }: Taken): Reading['headers'] {
  return {
    'x-ratelimit-limit': String(burst),
    'x-ratelimit-remaining': String(remaining),
    // Rounded up, so that whoever waits until then is let through.
    'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
  };
}

/** The limits that refuse. */
function heldLimits(limits: unknown, document: URL): RateLimits {
  if (limits === 'off') return {};
  if (limits === 'free') return FREE;
  checkSeed(() => readDocument(document), '/components/schemas/RateLimits', limits);
  return limits as RateLimits;
}

function rateOf(limit: RateLimit): { readonly allowance: Allowance; readonly unit: string } {
  for (const [member, unit, period] of UNITS) {
    const refill = limit[member];
    if (refill !== undefined) return { allowance: { burst: limit.burst, refill, period }, unit };
  }
  throw new Error('a limit has no rate');
}

function emailIn(body: unknown): string {
  const { email } = Object(body) as { readonly email?: unknown };
  return typeof email === 'string' ? email.toLowerCase() : '';
}

/** The same length for every key, however long what a client sends. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
