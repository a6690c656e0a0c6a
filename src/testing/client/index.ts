import { type ClientOptions, createCall, createSend } from './call.ts';
import { openEvents } from './events.ts';
import type { Inspect } from './inspect.ts';

export type { ClientOptions } from './call.ts';
export { InspectError, type NearMiss, type Problem } from './error.ts';
export type * from './inspect.ts';

/**
 * A typed client of /__inspect, for tests of any runner and for browsers.
 * @example
 * const inspect = createClient('http://localhost:4747');
 * const after = await inspect.cursor();
 * // ...what makes the vendor send a link
 * const { url } = await inspect.waitForTicket({ email: 'ada@example.com', after });
 */
export function createClient(url: string | URL, options: ClientOptions = {}): Inspect {
  const send = createSend(url, options);
  const call = createCall(send);
  return {
    tickets: async (query = {}) => (await call('get', '/__inspect/tickets', { query })).tickets,
    latestTicket: (query = {}) => call('get', '/__inspect/tickets/latest', { query }),
    waitForTicket: (filter, { timeout, signal } = {}) =>
      call('get', '/__inspect/tickets/wait', { query: { ...filter, timeout } }, signal),
    ticket: (id) => call('get', '/__inspect/tickets/{id}', { path: { id } }),
    expireTicket: (id) => call('post', '/__inspect/tickets/{id}/expire', { path: { id } }),
    revokeTicket: (id) => call('post', '/__inspect/tickets/{id}/revoke', { path: { id } }),
    scanTicket: (id, profile) => call('post', '/__inspect/tickets/{id}/scan', { path: { id }, body: { profile } }),
    redeemTicket: (id, body = {}) => call('post', '/__inspect/tickets/{id}/redeem', { path: { id }, body }),

    messages: async (query = {}) => (await call('get', '/__inspect/messages', { query })).messages,
    waitForMessage: (filter, { timeout, signal } = {}) =>
      call('get', '/__inspect/messages/wait', { query: { ...filter, timeout } }, signal),
    message: (id) => call('get', '/__inspect/messages/{id}', { path: { id } }),
    messageHtml: (id) => call('get', '/__inspect/messages/{id}.html', { path: { id } }),
    messageText: (id) => call('get', '/__inspect/messages/{id}.txt', { path: { id } }),
    messageSource: (id) => call('get', '/__inspect/messages/{id}.eml', { path: { id } }),

    requests: async (query = {}) => (await call('get', '/__inspect/requests', { query })).requests,
    request: (id) => call('get', '/__inspect/requests/{id}', { path: { id } }),
    har: (query = {}) => call('get', '/__inspect/requests.har', { query }),
    clearRequests: () => call('delete', '/__inspect/requests'),

    events: (given = {}) => openEvents(send, given),

    fault: (body) => call('post', '/__inspect/faults', { body }),
    faults: async () => (await call('get', '/__inspect/faults')).faults,
    deleteFault: (id) => call('delete', '/__inspect/faults/{id}', { path: { id } }),
    clearFaults: () => call('delete', '/__inspect/faults'),

    users: async (query = {}) => (await call('get', '/__inspect/users', { query })).users,

    clock: {
      get: () => call('get', '/__inspect/clock'),
      set: (now, { frozen = false } = {}) =>
        call('put', '/__inspect/clock', { body: { now: typeof now === 'string' ? now : now.toISOString(), frozen } }),
      advance: (seconds) => call('post', '/__inspect/clock/advance', { body: { seconds } }),
      reset: () => call('delete', '/__inspect/clock'),
    },

    state: () => call('get', '/__inspect/state'),
    putState: (body) => call('put', '/__inspect/state', { body }),
    seed: (body) => call('post', '/__inspect/seed', { body: { ...body } }),

    snapshot: (name) => call('put', '/__inspect/snapshots/{name}', { path: { name } }),
    restore: (name) => call('post', '/__inspect/snapshots/{name}/restore', { path: { name } }),
    snapshots: async () => (await call('get', '/__inspect/snapshots')).snapshots,
    deleteSnapshot: (name) => call('delete', '/__inspect/snapshots/{name}', { path: { name } }),

    cursor: async () => (await call('get', '/__inspect/tickets', { query: { limit: 1 } })).cursor,
    reset: () => call('post', '/__inspect/reset'),
  };
}
