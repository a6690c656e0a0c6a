import { buildInbox } from '../../scripts/ui.mjs';
import { isBuilt } from './build.ts';

/** Builds the inbox before all tests: whatever runs from the source shows it from where the build puts it. */
export default async function build(): Promise<void> {
  if (!isBuilt) await buildInbox();
}
