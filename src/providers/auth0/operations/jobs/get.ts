import * as errors from '../../errors.ts';
import { findJob, renderJob } from '../../job.ts';
import type { Auth0Operation } from '../../operation.ts';

export const get: Auth0Operation<'jobs.get'> = (context, { path }) => {
  const job = findJob(context, path.id);
  if (!job) throw errors.jobNotFound();
  return { status: 200, body: renderJob(job) };
};
