import { STATUS_CODES } from 'node:http';
import { type SeedError, wordPath } from '../../core/misuse.ts';
import type { Html } from '../../server/html.ts';
import { HttpError, type HttpResponse } from '../../server/http.ts';

/** A refusal as problem+json (RFC 9457). */
export function problem(status: number, detail: string): HttpResponse {
  const headers = { 'content-type': 'application/problem+json' };
  return { status, headers, body: { title: STATUS_CODES[status] ?? 'Error', status, detail } };
}

/** Nothing came within so long, as in `within 10 seconds`; what did come, and which filters it fails, newest first. */
export function nothingCame(waitedFor: string, within: string, nearMisses: readonly object[]): HttpError {
  const detail = `No ${waitedFor} that passes the filters came ${within}.`;
  const response = problem(408, detail);
  return new HttpError({ ...response, body: { ...(response.body as object), nearMisses } });
}

/** What a list cannot be narrowed by. */
export const unknownFilter = (name: string, known: readonly string[]) =>
  new HttpError(problem(400, `query: there is no filter ${JSON.stringify(name)}; ${offered(known)}.`));
export const emptyFilter = (name: string) => new HttpError(problem(400, `query ${name}: is empty; leave it away.`));
const offered = (known: readonly string[]) =>
  known.length === 0 ? 'this takes none' : `there are ${known.join(', ')}`;
export const noTicket = (id: string) => new HttpError(problem(404, `There is no ticket ${id}.`));
export const noLink = (id: string) =>
  new HttpError(problem(409, `The ticket ${id} is a code: it has no link that a scanner could open.`));
export const leadsElsewhere = (link: string) =>
  new HttpError(problem(409, `The link leads to ${link}, which is no page of this emulator's: it is not opened here.`));
/** `why` is what stands in the way of redeeming a ticket without a browser. */
export const noRedemption = (why: string) => new HttpError(problem(409, why));
export const noPassword = (email: string | null) =>
  new HttpError(problem(400, `The page asks for the present password of ${email}: give it as password.`));
export const noMatch = (issued: number) =>
  new HttpError(problem(404, `None of the ${issued} tickets that were issued passes the filters.`));
export const noMessage = (id: string) => new HttpError(problem(404, `There is no message ${id}.`));
export const noRequest = (id: string) => new HttpError(problem(404, `There is no request ${id}.`));
export const noSuchForm = (id: string, form: string) =>
  new HttpError(problem(404, `The text message ${id} has no ${form}.`));
/** What was sent does not fit at this place; `whole` is how all of it is called. */
export const misfit = ({ path, message }: SeedError, whole: string) =>
  new HttpError(problem(400, `${wordPath(path, whole)}: ${message}.`));
export const noSnapshot = (name: string) => new HttpError(problem(404, `There is no snapshot ${name}.`));
export const tooManySnapshots = (limit: number) =>
  new HttpError(problem(400, `There are ${limit} snapshots already, which is the most. Delete one, or take its name.`));
export const noFault = (id: string) => new HttpError(problem(404, `There is no fault ${id}.`));
/** `reason` says what is wrong with it. */
export const badFault = (reason: string) => new HttpError(problem(400, `The fault cannot be: ${reason}.`));
export const tooManyFaults = (limit: number) =>
  new HttpError(problem(400, `There are ${limit} faults already, which is the most. Delete one.`));
export const badToken = () =>
  new HttpError(problem(401, 'This emulator asks for the bearer token of --inspect-token.'));
/** The same to somebody at a browser, who can sign in on this page. */
export const notSignedIn = (page: Html) => new HttpError({ status: 401, body: page });
export const notBuilt = () => new HttpError(problem(404, 'The inbox is not built yet: run npm run build.'));
export const impossibleTime = () =>
  new HttpError(problem(400, 'The clock cannot show that time: it goes from 1970 to the end of 9999.'));
