import { fitting } from '../../fitting.ts';
import type { InspectOperation } from '../../operation.ts';

export const seed: InspectOperation<'state.seed'> = ({ control }, { body }) => {
  fitting('the seed', () => control.addSeed(body));
  return { status: 204 };
};
