import { isoTime } from '../../../core/clock.ts';
import { newId } from '../id.ts';
import type { Job } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import type { components } from '../schema.ts';

/** How long the vendor keeps a job, in milliseconds: a day. */
const LIFETIME = 86_400_000;
/** How many are kept; the oldest go first. */
const LIMIT = 10_000;

/** Writes down a job that is done, and forgets those that are older than a day or too many. */
export function addJob({ model, clock, random }: Auth0Context, job: Pick<Job, 'type' | 'status'>): Job {
  const now = clock.now();
  for (const { id, createdAt } of model.jobs.values()) {
    if (now - createdAt < LIFETIME) break;
    model.jobs.delete(id);
  }
  model.jobs.trim(LIMIT - 1);
  return model.jobs.put({ id: newId(random, 'job'), ...job, createdAt: now });
}

/** The job of this id, while it is not older than a day. */
export function findJob({ model, clock }: Auth0Context, id: string): Job | undefined {
  const job = model.jobs.get(id);
  return job && clock.now() - job.createdAt < LIFETIME ? job : undefined;
}

/** The job in the recorded order of keys. The vendor has not begun when it answers for the first time. */
export function renderJob({ id, type, status, createdAt }: Job, shown: Job['status'] | 'pending' = status) {
  const created_at = isoTime(createdAt);
  return { type, status: shown, created_at, id } satisfies components['schemas']['Job'];
}
