import { STATUS_CODES } from 'node:http';
import type { Fault, FaultAnswer, Scenario } from '../core/faults.ts';
import { expireTicket, useUpTicket } from '../core/ticket.ts';
import { collectQuery, decodePath } from './decode.ts';
import type { Errand } from './errand.ts';
import { showExample, wishFor } from './examples.ts';
import { type HttpResponse, withHeaders } from './http.ts';
import type { Call, MeteredRequest } from './provider.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A fault that a request meets, and whom it meets it about. */
export interface Met {
  readonly fault: Fault;
  readonly subject: Subject;
}

/** The scenarios that spoil the ticket which a request would use, and how. */
const SPOIL: Readonly<Partial<Record<Scenario, typeof expireTicket>>> = {
  expired: expireTicket,
  already_used: useUpTicket,
};

/** The fault that the request meets as it comes in, if any: before its credential is looked at. */
export function meetFault<Model>(errand: Errand<Model>, body: unknown): Met | undefined {
  const { match, request } = errand;
  if (!canMeet(errand)) return undefined;
  const sent = [decodePath(match.parameters), collectQuery(request.query), body];
  return meet(errand, sent, ({ scenario }, subject, wanted) => !isSpoiling(scenario) && subject.isAbout(wanted));
}

/** Spoils the ticket that a call would use, if a fault says so: once the call is one that would be carried out. */
export function spoilTicket<Model>(errand: Errand<Model>, { path, query, body }: Call): void {
  if (!canMeet(errand)) return;
  const { tickets, clock } = errand.context;
  const met = meet(errand, [path, query, body], ({ scenario }, subject, wanted) => {
    return isSpoiling(scenario) && subject.openTicketOf(wanted) !== undefined;
  });
  const ticket = met?.subject.openTicketOf(met.fault.match);
  if (met?.fault.scenario && ticket) SPOIL[met.fault.scenario]?.(tickets, ticket, clock.now());
}

/** Our own API has no faults. */
function canMeet<Model>({ provider, context }: Errand<Model>): boolean {
  return provider.journaled && context.control.faults.list().length > 0;
}

function meet<Model>(
  { provider, context, match, note }: Errand<Model>,
  sent: unknown,
  fits: (fault: Fault, subject: Subject, wanted: Fault['match']) => boolean,
): Met | undefined {
  const subject = subjectOf(provider, context, sent);
  const fault = context.control.faults.meet((each) => {
    const { provider: name = provider.name, operation = match.target.described.id } = each.match;
    return name === provider.name && operation === match.target.described.id && fits(each, subject, each.match);
  });
  if (!fault) return undefined;
  note.faultId = fault.id;
  return { fault, subject };
}

function isSpoiling(scenario: Scenario | undefined): boolean {
  return scenario !== undefined && scenario in SPOIL;
}

/** The answer instead of the operation's, once the fault's delay is over; undefined when the operation goes on. */
export async function suffer<Model>(
  errand: Errand<Model>,
  fault: Fault,
  visit: MeteredRequest,
): Promise<HttpResponse | undefined> {
  const { provider, request, meter, note } = errand;
  await holdBack(errand, fault.delayMs ?? 0);
  if (fault.drop) {
    note.dropped = true;
    note.warnings.push(`the connection was cut by the fault ${fault.id}: nobody was sent an answer`);
    return { status: 503 };
  }
  const answer = await instead();
  return answer && withHeaders(answer, { 'x-ticketstub': 'fault' });

  async function instead(): Promise<HttpResponse | undefined> {
    if (fault.respond) return answerWith(errand, fault.respond);
    if (fault.scenario === 'unavailable') {
      return provider.fail({ kind: 'unavailable', reason: 'Service Unavailable' }, request);
    }
    if (fault.scenario !== 'rate_limited') return undefined;
    const reading = meter?.(visit, { exhausted: true });
    const exceeded = reading?.exceeded ?? { name: 'requests', unit: 'second' };
    const refusal = provider.fail({ kind: 'too_many_requests', exceeded }, request);
    return withHeaders(refusal, reading?.headers);
  }
}

/** Does the work while the users whom the fault is about are blocked, where that is what it says. */
export function whileBlocked<Model, T>({ provider, context }: Errand<Model>, met: Met | undefined, work: () => T): T {
  if (met?.fault.scenario !== 'user_blocked') return work();
  const unblock = met.subject.idsOf(met.fault.match).map((id) => provider.block?.(context.model, id));
  try {
    return work();
  } finally {
    for (const undo of unblock) undo?.();
  }
}

/** Waits in real time, but for nobody once the client or the emulator is gone. */
async function holdBack<Model>({ changes, request }: Errand<Model>, milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds;
  for (let left = milliseconds; left > 0; left = until - performance.now()) {
    const { signal } = request.client;
    if (changes.ended || signal.aborted) return;
    await changes.next(left, signal);
  }
}

async function answerWith<Model>(errand: Errand<Model>, answer: FaultAnswer): Promise<HttpResponse> {
  const { status = 200, body, headers } = answer;
  const given =
    body === undefined ? await documentedAnswer(errand, answer) : { status, body: body as HttpResponse['body'] };
  return withHeaders(given, headers);
}

/** What the document has for this example or status; the vendor's form for a status that it does not have. */
async function documentedAnswer<Model>(
  errand: Errand<Model>,
  { example, status = 200 }: FaultAnswer,
): Promise<HttpResponse> {
  const { provider, request, match } = errand;
  if (example !== undefined) return showExample(errand, wishFor(errand, undefined, example));
  if (match.target.described.answers.has(status))
    return showExample(errand, wishFor(errand, String(status), undefined));
  if (status < 400) return { status };
  return provider.fail({ kind: 'documented', status, description: STATUS_CODES[status] ?? '' }, request);
}
