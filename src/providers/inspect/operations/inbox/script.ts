import { inboxFile } from '../../inbox-files.ts';
import type { InspectOperation } from '../../operation.ts';

export const script: InspectOperation<'inbox.script'> = () => {
  return { status: 200, headers: { 'content-type': 'text/javascript' }, body: inboxFile('inbox.js') };
};
