import { buildInbox } from '../../scripts/ui.mjs';

/** Builds the inbox before all tests: whatever runs from the source shows it from where the build puts it. */
export default buildInbox;
