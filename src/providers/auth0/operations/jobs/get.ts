import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { findJob, renderJob } from '../../tickets/job.ts';

export const get: Auth0Operation<'jobs.get'> = (context, { path }) => {
  const job = findJob(context, path.id);
  if (!job) throw errors.jobNotFound();
  return { status: 200, body: renderJob(job) };
};
