/** Something to do that ends, by rejecting, when the signal is given. */
type Job = (signal: AbortSignal) => Promise<void>;

/** Does jobs one after another, in the order they came. */
export interface Queue {
  /** False for a job that is not taken: too many wait already, or the queue is closed. */
  add(job: Job): boolean;
  /** Waits so many milliseconds for the jobs there are; what is not done then is broken off. */
  close(patience: number): Promise<void>;
}

/** A queue in which so many jobs may wait, with so many milliseconds for each. Its jobs deal with their own failures. */
export function createQueue(limit: number, timeLimit: number): Queue {
  const waiting: Job[] = [];
  let working: Promise<void> | undefined;
  let current: AbortController | undefined;
  let closed = false;
  let givenUp: Error | undefined;

  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const controller = new AbortController();
      if (givenUp) controller.abort(givenUp);
      current = controller;
      const late = setTimeout(() => controller.abort(new Error(`no end after ${timeLimit / 1000} s`)), timeLimit);
      await job(controller.signal).finally(() => clearTimeout(late));
    }
    working = undefined;
  };
  return {
    add(job) {
      if (closed || waiting.length >= limit) return false;
      waiting.push(job);
      // Whoever adds a job does not wait for as much as its beginning.
      working ??= Promise.resolve().then(work);
      return true;
    },
    async close(patience) {
      closed = true;
      const late = setTimeout(() => {
        givenUp = new Error('the emulator was closed');
        current?.abort(givenUp);
      }, patience);
      await working;
      clearTimeout(late);
    },
  };
}
