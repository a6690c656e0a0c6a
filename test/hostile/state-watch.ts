/** Sees to it that what an emulator remembers stays as it is while everything is refused. */
export interface StateWatch<Shot> {
  /** A request was refused, or did no more than ask: nothing may have changed. */
  harmless(shot: Shot): Promise<void>;
  /** A request was carried out, and may have changed anything. */
  effective(): Promise<void>;
  /**
   * Looks whether anything has changed that must not have.
   * @throws Error that names the request that changed it
   */
  settle(): Promise<void>;
}

/** What the watch takes from whoever sends the requests. */
interface Watched<Shot> {
  readState(): Promise<string>;
  /** Sends a request once more; whether it was harmless again. */
  repeat(shot: Shot): Promise<boolean>;
  describe(shot: Shot): string;
}

/** As many harmless requests as go by before the state is looked at. */
const PATIENCE = 25;

/**
 * Reads the state not around every request but once for many. What was refused just before something was carried out
 * is sent again after it, so that nothing goes unwatched.
 */
export async function watchState<Shot>({ readState, repeat, describe }: Watched<Shot>): Promise<StateWatch<Shot>> {
  let known = await readState();
  let unwatched: Shot[] = [];

  async function settle(): Promise<void> {
    if (unwatched.length === 0) return;
    const suspects = unwatched;
    unwatched = [];
    const now = await readState();
    if (now === known) return;
    const before = known;
    known = now;
    throw new Error(`${await culprit(suspects)} changed the state:\n${difference(before, now)}`);
  }

  async function culprit(suspects: readonly Shot[]): Promise<string> {
    for (const shot of suspects) {
      const before = await readState();
      await repeat(shot);
      if ((await readState()) !== before) return describe(shot);
    }
    return `one of\n${suspects.map(describe).join('\n')}\nwhich does not do so again,`;
  }

  /** Begins from the state as it is now, in which these go by again; one that is not harmless any more is left out. */
  async function begin(shots: readonly Shot[]): Promise<void> {
    known = await readState();
    unwatched = [];
    for (const [index, shot] of shots.entries()) {
      if (!(await repeat(shot))) return begin(shots.toSpliced(index, 1));
      unwatched.push(shot);
    }
  }

  return {
    settle,
    async harmless(shot) {
      unwatched.push(shot);
      if (unwatched.length >= PATIENCE) await settle();
    },
    effective: () => begin(unwatched),
  };
}

/** The first place at which two texts differ, with something around it. */
function difference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(at - 200, 0), at + 200);
  return `before: …${around(before)}…\nafter:  …${around(after)}…`;
}
