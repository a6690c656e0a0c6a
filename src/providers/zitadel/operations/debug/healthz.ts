import type { ZitadelOperation } from '../../operation.ts';

/** Whether the server is alive. */
export const healthz: ZitadelOperation<'debug.healthz'> = () => ({ status: 200, body: 'ok' });
