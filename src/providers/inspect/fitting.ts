import { SeedError } from '../../core/misuse.ts';
import * as errors from './errors.ts';

/** Does the work; what does not fit in what was sent is refused, with its place. */
export function fitting(whole: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof SeedError ? errors.misfit(error, whole) : error;
  }
}
