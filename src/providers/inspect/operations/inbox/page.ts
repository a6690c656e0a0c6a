import { inboxFile } from '../../inbox-files.ts';
import type { InspectOperation } from '../../operation.ts';
import { providersOf, renderOverview } from '../../overview.ts';
import { inboxPage } from '../../pages/inbox.ts';
import { wantsPage } from '../../pages/shell.ts';

export const page: InspectOperation<'inbox.page'> = (context, { headers }) => {
  if (!wantsPage(headers)) return { status: 200, headers: VARY, body: renderOverview(context) };
  // Without its script the page would be empty, and say nothing of that.
  inboxFile('inbox.js');
  const signedIn = context.inspectToken !== undefined;
  return { status: 200, headers: VARY, body: inboxPage({ providers: providersOf(context), signedIn }) };
};

const VARY = { vary: 'Accept' };
