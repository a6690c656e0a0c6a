import type { ZitadelOperation } from '../../operation.ts';

/** Whether the server takes requests: as soon as it answers at all. */
export const ready: ZitadelOperation<'debug.ready'> = () => ({ status: 200, body: 'ok' });
