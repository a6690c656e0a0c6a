import type { Clock } from '../../core/clock.ts';
import { checkSeed } from '../../core/schema.ts';
import { type Allowance, TokenBuckets } from '../../core/token-bucket.ts';
import { readDocument } from '../../server/document.ts';
import type { Meter, Visit } from '../../server/provider.ts';
import { claimedSubject } from './authenticate.ts';
import type { components } from './schema.ts';

type RateLimits = components['schemas']['RateLimits'];
type RateLimit = components['schemas']['RateLimit'];

/** What a limit counts, by method and path, and whom it counts apart; without `per` it is one for the whole tenant. */
interface Scope {
  readonly counts: RegExp;
  readonly per?: (visit: Visit) => string;
}

/**
 * The vendor's limits, in the order in which a request is held against them: those of the whole API first. Whom they
 * count apart is documented (auth0/docs-v2, rate-limit-configurations/free-public.mdx).
 */
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

/** What a request that nothing limits is shown: the limits of a production tenant on the Enterprise plan. */
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
 * A meter for `off`, `free` or limits of the user's own, whose schema `document` holds. A request spends a token of every
 * limit that counts it until one is used up; its answer shows the last of these.
 */
export function createMeter(limits: unknown, document: URL, clock: Clock): Meter {
  const held = heldLimits(limits, document);
  const active = Object.entries(SCOPES).flatMap(([name, scope]) => {
    const limit = held[name as keyof RateLimits] ?? SHOWN[name as keyof RateLimits];
    return limit ? [{ name, ...scope, ...rateOf(limit), isHeld: Object.hasOwn(held, name) }] : [];
  });
  const buckets = new TokenBuckets();

  return (visit) => {
    let last: ReturnType<Meter>;
    for (const { name, counts, per, allowance, unit, isHeld } of active) {
      if (!counts.test(`${visit.method} ${visit.template}`)) continue;
      const key = `${name} ${per?.(visit) ?? ''}`;
      const now = clock.now();
      let taken = buckets.take(key, allowance, now);
      if (!taken.ok && !isHeld) {
        buckets.fill(key);
        taken = buckets.take(key, allowance, now);
      }
      const headers = {
        'x-ratelimit-limit': String(allowance.burst),
        'x-ratelimit-remaining': String(taken.remaining),
        // Rounded up, so that whoever waits until then is let through.
        'x-ratelimit-reset': String(Math.ceil(taken.resetAt / 1000)),
      };
      last = { headers, exceeded: taken.ok ? undefined : { name, unit } };
      if (last.exceeded) break;
    }
    return last;
  };
}

/** The limits that refuse. */
function heldLimits(limits: unknown, document: URL): RateLimits {
  if (limits === 'off') return {};
  if (limits === 'free') return FREE;
  checkSeed(readDocument(document), '/components/schemas/RateLimits', limits);
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
  const { email } = (body ?? {}) as { readonly email?: unknown };
  return String(email ?? '').toLowerCase();
}
