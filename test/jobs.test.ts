import { expect, test } from 'vitest';
import { createClock } from '../src/core/clock.ts';
import { secureRandom } from '../src/core/random.ts';
import { openModel } from '../src/providers/auth0/model.ts';
import type { Auth0Context } from '../src/providers/auth0/operation.ts';
import { addJob, findJob } from '../src/providers/auth0/tickets/job.ts';

test('keeps the newest ten thousand jobs while the clock stands still', () => {
  const clock = createClock();
  clock.set(0, { frozen: true });
  const context = { model: openModel(undefined), clock, random: secureRandom } as Auth0Context;
  const add = () => addJob(context, { type: 'verification_email', status: 'completed' });
  const first = add();
  const rest = Array.from({ length: 10_000 }, add);
  expect(context.model.jobs.size).toBe(10_000);
  expect(findJob(context, first.id)).toBeUndefined();
  expect(rest.every(({ id }) => findJob(context, id))).toBe(true);
});
