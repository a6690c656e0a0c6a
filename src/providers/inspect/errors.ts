import { STATUS_CODES } from 'node:http';
import { type SeedError, wordPath } from '../../core/misuse.ts';
import { HttpError, type HttpResponse } from '../../server/http.ts';

/** A refusal as problem+json (RFC 9457). */
export function problem(status: number, detail: string): HttpResponse {
  const headers = { 'content-type': 'application/problem+json' };
  return { status, headers, body: { title: STATUS_CODES[status] ?? 'Error', status, detail } };
}

/** Nothing came in time; what did come, and which filters it fails, newest first. */
export function nothingCame(waitedFor: string, seconds: number, nearMisses: readonly object[]): HttpError {
  const detail = `No ${waitedFor} that passes the filters came within ${seconds} seconds.`;
  const response = problem(408, detail);
  return new HttpError({ ...response, body: { ...(response.body as object), nearMisses } });
}

export const noTicket = (id: string) => new HttpError(problem(404, `There is no ticket ${id}.`));
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
export const badToken = () =>
  new HttpError(problem(401, 'This emulator asks for the bearer token of --inspect-token.'));
export const impossibleTime = () =>
  new HttpError(problem(400, 'The clock cannot show that time: it goes from 1970 to the end of 9999.'));
