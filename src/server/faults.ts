import { STATUS_CODES } from 'node:http';
import type { Fault, FaultAnswer } from '../core/faults.ts';
import { expireTicket, redeemTicket, statusOf } from '../core/ticket.ts';
import { collectQuery, decodePath } from './decode.ts';
import type { Errand } from './errand.ts';
import { showExample, wishFor } from './examples.ts';
import type { HttpResponse } from './http.ts';
import type { Visit } from './provider.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A fault that a request meets, and whom it meets it about. */
export interface Met {
  readonly fault: Fault;
  readonly subject: Subject;
}

/** The fault that the request meets, if any; a ticket that it would use is spoilt by that. */
export function meetFault<Model>(errand: Errand<Model>, body: unknown): Met | undefined {
  const { provider, context, match, request, note } = errand;
  const { faults } = context.control;
  if (!provider.journaled || faults.list().length === 0) return undefined;
  const subject = subjectOf(provider, context, [decodePath(match.parameters), collectQuery(request.query), body]);
  const fault = faults.meet(({ match: wanted, scenario }) => {
    if (wanted.provider !== undefined && wanted.provider !== provider.name) return false;
    if (wanted.operation !== undefined && wanted.operation !== match.target.described.id) return false;
    return spoils(scenario) ? openTicket(errand, subject, wanted) !== undefined : subject.isAbout(wanted);
  });
  if (!fault) return undefined;
  note.faultId = fault.id;
  const now = context.clock.now();
  const ticket = spoils(fault.scenario) ? openTicket(errand, subject, fault.match) : undefined;
  if (ticket && fault.scenario === 'expired') expireTicket(context.tickets, ticket, now);
  if (ticket && fault.scenario === 'already_used') redeemTicket(context.tickets, ticket, now);
  return { fault, subject };
}

/** The answer instead of the operation's, once the fault's delay is over; undefined when the operation goes on. */
export async function suffer<Model>(
  errand: Errand<Model>,
  fault: Fault,
  visit: Visit,
): Promise<HttpResponse | undefined> {
  const { provider, request, meter, note } = errand;
  await holdBack(errand, fault.delayMs ?? 0);
  if (fault.drop) {
    note.dropped = true;
    return { status: 503 };
  }
  const answer = await instead();
  return answer && { ...answer, headers: { ...answer.headers, 'x-ticketstub': 'fault' } };

  async function instead(): Promise<HttpResponse | undefined> {
    if (fault.respond) return answerWith(errand, fault.respond);
    if (fault.scenario === 'unavailable') {
      return provider.fail({ kind: 'unavailable', reason: 'Service Unavailable' }, request);
    }
    if (fault.scenario !== 'rate_limited') return undefined;
    const reading = meter?.(visit, { exhausted: true });
    const exceeded = reading?.exceeded ?? { name: 'requests', unit: 'second' };
    const refusal = provider.fail({ kind: 'too_many_requests', exceeded }, request);
    return { ...refusal, headers: { ...refusal.headers, ...reading?.headers } };
  }
}

/** Does the work while the users whom the fault is about are blocked, where that is what it says. */
export function whileBlocked<Model, T>({ provider, context }: Errand<Model>, met: Met | undefined, work: () => T): T {
  if (met?.fault.scenario !== 'user_blocked') return work();
  const unblock = met.subject.userIds(met.fault.match).map((id) => provider.block?.(context.model, id));
  try {
    return work();
  } finally {
    for (const undo of unblock) undo?.();
  }
}

function spoils(scenario: Fault['scenario']): boolean {
  return scenario === 'expired' || scenario === 'already_used';
}

function openTicket<Model>({ context }: Errand<Model>, subject: Subject, whom: Fault['match']) {
  const ticket = subject.ticketOf(whom);
  return ticket && statusOf(ticket, context.clock.now()) === 'open' ? ticket : undefined;
}

/** Waits in real time, but for nobody once the client or the emulator is gone. */
async function holdBack<Model>({ changes, request }: Errand<Model>, milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds;
  for (let left = milliseconds; left > 0; left = until - performance.now()) {
    if (changes.ended || request.signal.aborted) return;
    await changes.next(left, request.signal);
  }
}

async function answerWith<Model>(errand: Errand<Model>, answer: FaultAnswer): Promise<HttpResponse> {
  const { status = 200, body, headers } = answer;
  const given =
    body === undefined ? await documentedAnswer(errand, answer) : { status, body: body as HttpResponse['body'] };
  return { ...given, headers: { ...given.headers, ...headers } };
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
