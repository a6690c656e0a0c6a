import type { Answer, TestEmulator } from './emulator.ts';

/** Has a ticket issued, by whatever call. */
export type Issuing = (emulator: TestEmulator) => Promise<unknown>;

/** A call of somebody who may do everything. */
export function posting(path: string, body: object = {}): (emulator: TestEmulator) => Promise<Answer> {
  return (emulator) => emulator.send('POST', path, { headers: { authorization: 'Bearer any' }, body });
}

/** A call that is about the ZITADEL user whose id ends so. */
export function zitadelPosting(user: '101' | '102' | '103', path: string, body: object = {}) {
  return posting(`/v2/users/300000000000000${user}/${path}`, body);
}

/** Begins a login without a password. */
export function startingPasswordless(body: object) {
  return posting('/passwordless/start', { client_id: 'AcmeSinglePageApp000000000000001', ...body });
}

/** Invites somebody to an organization, by a link into an application. */
export function inviting(email: string) {
  const client_id = 'AcmeWebApplication00000000000001';
  const body = { inviter: { name: 'Ada' }, invitee: { email }, client_id };
  return posting('/api/v2/organizations/org_AcmeCorporation1/invitations', body);
}

/** The newest ticket, as a test reads it. */
export async function latestTicket(emulator: TestEmulator) {
  return (await emulator.send('GET', '/__inspect/tickets/latest')).json;
}
