import type { InspectOperation } from '../../operation.ts';
import { findRequest, renderRequest } from '../../request.ts';

export const get: InspectOperation<'requests.get'> = (context, { path }) => {
  return { status: 200, body: renderRequest(findRequest(context, path.id)) };
};
