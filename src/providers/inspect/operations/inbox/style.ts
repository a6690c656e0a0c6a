import { inboxFile } from '../../inbox-files.ts';
import type { InspectOperation } from '../../operation.ts';

export const style: InspectOperation<'inbox.style'> = () => {
  return { status: 200, headers: { 'content-type': 'text/css' }, body: inboxFile('inbox.css') };
};
