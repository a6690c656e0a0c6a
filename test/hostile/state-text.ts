type Row = Readonly<Record<string, unknown>>;

/** The answer of /__inspect/state, as far as it matters here. */
interface State {
  readonly tickets: readonly Row[];
  readonly providers: { readonly auth0?: Row; readonly zitadel?: Record<'instances' | 'users', readonly Row[]> };
}

/** Tickets that too many wrong guesses end. */
const GUESSED = new Set(['invitation', 'passwordless_login']);

/**
 * What a refused request must leave as it was, of the answer of /__inspect/state: everything but the record of what was
 * tried. Tickets tell of attempts and views, the tenant's log of what failed, ZITADEL's users of wrong guesses; and an id
 * that was drawn is not given again.
 */
export function withoutRecords(text: string): string {
  const { tickets, providers, ...rest }: State = JSON.parse(text);
  const { auth0, zitadel, ...others } = providers;
  return JSON.stringify({
    ...rest,
    ...others,
    tickets: tickets.map(({ attempts, views, revokedAt, ...ticket }) => ({
      ...ticket,
      revokedAt: GUESSED.has(String(ticket['purpose'])) ? null : revokedAt,
    })),
    auth0: { ...auth0, logEvents: [] },
    zitadel: zitadel && {
      ...zitadel,
      instances: zitadel.instances.map(({ lastId, ...instance }) => instance),
      users: zitadel.users.map(withoutGuesses),
    },
  });
}

/** A user of ZITADEL's as he was before somebody guessed a password or a code. */
function withoutGuesses({ sequence, changedAt, type, ...user }: Row): Row {
  const { human } = type as { readonly human?: Row };
  if (!human) return { ...user, type };
  const { failedAttempts, codes, ...person } = human;
  const { invitation, ...others } = codes as Row;
  return { ...user, person, codes: others };
}
