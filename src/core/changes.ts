/** Tells whoever waits for it that something has changed. */
export interface Changes {
  /** Something has changed: everybody who waits looks again. */
  announce(): void;
  /** Resolves at the next change, after so many milliseconds, when the signal is given, or when nobody waits any more. */
  next(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Lets everybody go who waits, now and from now on. */
  end(): void;
  /** Whether that has happened. */
  readonly ended: boolean;
}

export function createChanges(): Changes {
  const waiting = new Set<() => void>();
  let ended = false;
  const announce = () => {
    for (const look of waiting) look();
  };
  return {
    announce,
    next: (milliseconds, signal) =>
      new Promise((resolve) => {
        const look = () => {
          clearTimeout(late);
          signal.removeEventListener('abort', look);
          waiting.delete(look);
          resolve();
        };
        const late = setTimeout(look, milliseconds);
        signal.addEventListener('abort', look);
        waiting.add(look);
        if (ended || signal.aborted) look();
      }),
    end: () => {
      ended = true;
      announce();
    },
    get ended() {
      return ended;
    },
  };
}
