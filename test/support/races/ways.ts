import type { Answer, TestEmulator } from '../emulator.ts';
import type { Try } from './race.ts';

/** Whoever says this may do everything. */
export const headers = { authorization: 'Bearer any' };

/** Calls an API, and gives what it answers; fails when it refuses. */
export async function call(emulator: TestEmulator, path: string, body: object): Promise<Answer['json']> {
  const { json, status, text } = await emulator.send('POST', path, { headers, body });
  if (status >= 300) throw new Error(text);
  return json;
}

/** The newest ticket. */
export async function latest(emulator: TestEmulator): Promise<Answer['json']> {
  return (await emulator.send('GET', '/__inspect/tickets/latest')).json;
}

/** A link as the path that it leads to. */
export function pathOf(link: string): string {
  const { pathname, search } = new URL(link, 'http://localhost');
  return `${pathname}${search}`;
}

/** The form of a page, sent as it is. */
export function byForm(path: string, fieldsFor: (password: string) => Readonly<Record<string, string>>): Try {
  return async (carry, password) => {
    return (await carry('POST', path, { body: new URLSearchParams(fieldsFor(password)) })).status === 200;
  };
}

/** The emulator redeems the ticket itself. */
export function driven(id: string): Readonly<Record<string, Try>> {
  const redeem: Try = async (carry, password) =>
    (await carry('POST', `/__inspect/tickets/${id}/redeem`, { body: { password } })).json.redeemed;
  return { '/__inspect redeem': redeem };
}

/** The emulator opens the link as a scanner of mails does. */
export function scanned(id: string): Readonly<Record<string, Try>> {
  const scan: Try = async (carry) =>
    (await carry('POST', `/__inspect/tickets/${id}/scan`, { body: { profile: 'browser' } })).json.consumed;
  return { '/__inspect scan': scan };
}
