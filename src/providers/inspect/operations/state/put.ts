import { fitting } from '../../fitting.ts';
import type { InspectOperation } from '../../operation.ts';

export const put: InspectOperation<'state.put'> = ({ control }, { body }) => {
  fitting('the state', () => control.replaceState(body));
  return { status: 204 };
};
