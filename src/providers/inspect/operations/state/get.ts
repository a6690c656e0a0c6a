import type { InspectOperation } from '../../operation.ts';

export const get: InspectOperation<'state.get'> = ({ control }) => {
  const { ticketstub, tickets, messages, providers } = control.state();
  return {
    status: 200,
    body: { ticketstub, tickets: [...tickets], messages: [...messages], providers: { ...providers } },
  };
};
