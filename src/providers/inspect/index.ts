import { PACKAGE_ROOT } from '../../core/package-root.ts';
import { isLoopbackOrigin } from '../../server/guard.ts';
import type { Provider } from '../../server/provider.ts';
import { authenticate } from './authenticate.ts';
import { fail } from './failures.ts';
import type { InspectOperation } from './operation.ts';
import { advance } from './operations/clock/advance.ts';
import { get as getClock } from './operations/clock/get.ts';
import { reset as resetClock } from './operations/clock/reset.ts';
import { set } from './operations/clock/set.ts';
import { ca } from './operations/emulator/ca.ts';
import { reset as resetEmulator } from './operations/emulator/reset.ts';
import { stream } from './operations/events/stream.ts';
import { add as addFault } from './operations/faults/add.ts';
import { clear as clearFaults } from './operations/faults/clear.ts';
import { deleteFault } from './operations/faults/delete.ts';
import { list as listFaults } from './operations/faults/list.ts';
import { page } from './operations/inbox/page.ts';
import { script } from './operations/inbox/script.ts';
import { signIn } from './operations/inbox/signIn.ts';
import { signOut } from './operations/inbox/signOut.ts';
import { style } from './operations/inbox/style.ts';
import { eml } from './operations/messages/eml.ts';
import { get as getMessage } from './operations/messages/get.ts';
import { html } from './operations/messages/html.ts';
import { list as listMessages } from './operations/messages/list.ts';
import { text } from './operations/messages/text.ts';
import { wait as waitForMessage } from './operations/messages/wait.ts';
import { clear } from './operations/requests/clear.ts';
import { get as getRequest } from './operations/requests/get.ts';
import { har } from './operations/requests/har.ts';
import { list as listRequests } from './operations/requests/list.ts';
import { deleteSnapshot } from './operations/snapshots/delete.ts';
import { list as listSnapshots } from './operations/snapshots/list.ts';
import { put as takeSnapshot } from './operations/snapshots/put.ts';
import { restore } from './operations/snapshots/restore.ts';
import { get as getState } from './operations/state/get.ts';
import { put as putState } from './operations/state/put.ts';
import { seed } from './operations/state/seed.ts';
import { expire } from './operations/tickets/expire.ts';
import { get as getTicket } from './operations/tickets/get.ts';
import { latest } from './operations/tickets/latest.ts';
import { list as listTickets } from './operations/tickets/list.ts';
import { redeem } from './operations/tickets/redeem.ts';
import { revoke } from './operations/tickets/revoke.ts';
import { scan } from './operations/tickets/scan.ts';
import { wait as waitForTicket } from './operations/tickets/wait.ts';
import { list as listUsers } from './operations/users/list.ts';
import { readQuery } from './read-query.ts';
import type { operations } from './schema.ts';

/** Everything under /__inspect, by the operationId of openapi/inspect.yaml. */
const written = {
  'inbox.page': page,
  'inbox.script': script,
  'inbox.style': style,
  'inbox.signIn': signIn,
  'inbox.signOut': signOut,
  'tickets.list': listTickets,
  'tickets.latest': latest,
  'tickets.wait': waitForTicket,
  'tickets.get': getTicket,
  'tickets.expire': expire,
  'tickets.revoke': revoke,
  'tickets.scan': scan,
  'tickets.redeem': redeem,
  'messages.list': listMessages,
  'messages.wait': waitForMessage,
  'messages.get': getMessage,
  'messages.html': html,
  'messages.text': text,
  'messages.eml': eml,
  'requests.list': listRequests,
  'requests.clear': clear,
  'requests.har': har,
  'requests.get': getRequest,
  'events.stream': stream,
  'faults.list': listFaults,
  'faults.add': addFault,
  'faults.clear': clearFaults,
  'faults.delete': deleteFault,
  'users.list': listUsers,
  'clock.get': getClock,
  'clock.set': set,
  'clock.reset': resetClock,
  'clock.advance': advance,
  'state.get': getState,
  'state.put': putState,
  'state.seed': seed,
  'snapshots.list': listSnapshots,
  'snapshots.put': takeSnapshot,
  'snapshots.delete': deleteSnapshot,
  'snapshots.restore': restore,
  'emulator.reset': resetEmulator,
  'emulator.ca': ca,
} satisfies { [Id in keyof operations]: InspectOperation<Id> };

/** Our own API: what tests read and drive. It keeps nothing of its own. */
export const inspect: Provider = {
  name: 'inspect',
  document: new URL('openapi/inspect.yaml', PACKAGE_ROOT),
  operations: written,
  journaled: false,
  owns: (path) => path === '/__inspect' || path.startsWith('/__inspect/'),
  crossOrigin: (_, origin) => (isLoopbackOrigin(origin) ? { credentials: false, exposed: '*' } : undefined),
  readQuery,
  open: () => ({}),
  seed: () => {},
  authenticate,
  fail,
  users: () => [],
};
