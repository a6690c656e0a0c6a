import { isoTime } from '../../core/clock.ts';
import type { EmulatorEvent } from '../../core/events.ts';
import { renderMessage } from './message.ts';
import { summarize } from './request.ts';
import type { components } from './schema.ts';
import { renderTicket } from './ticket.ts';

type EventView = components['schemas']['Event'];

/** The event as server-sent events have it. Their ids carry the mark of the run too. */
export function eventText(event: EmulatorEvent, run: string): string {
  return serverSent(renderEvent(event), run);
}

/** Tells where the events begin, without being one. */
export function beginningText(sequence: number, run: string): string {
  return `${idLine(String(sequence), run)}\n`;
}

/** Tells that the events up to this one are not to be had any more. */
export function missedText(sequence: number, at: number, run: string): string {
  return serverSent({ id: String(sequence), type: 'missed', at: isoTime(at) }, run);
}

/** The number that an id carries; undefined for the id of another run than this one. */
export function numberIn(id: string, run: string): number | undefined {
  const [number, mark = run] = id.split('-');
  return mark === run ? Number(number) : undefined;
}

function serverSent(event: EventView, run: string): string {
  return `${idLine(event.id, run)}event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

function idLine(number: string, run: string): string {
  return `id: ${number}-${run}\n`;
}

function renderEvent({ sequence, at, happening }: EmulatorEvent): EventView {
  const head = { id: String(sequence), at: isoTime(at) };
  switch (happening.type) {
    case 'refused':
      return { ...head, type: happening.type, reason: happening.reason, ticket: renderTicket(happening.ticket, at) };
    case 'message':
      return { ...head, type: happening.type, message: renderMessage(happening.message) };
    case 'delivered':
      return { ...head, type: happening.type, message: renderMessage(happening.message), via: happening.via };
    case 'undelivered':
      return {
        ...head,
        type: happening.type,
        message: renderMessage(happening.message),
        via: happening.via,
        reason: happening.reason,
      };
    case 'request':
      return { ...head, type: happening.type, request: summarize(happening.exchange) };
    case 'reset':
      return { ...head, type: happening.type, to: happening.to };
    default:
      return { ...head, type: happening.type, ticket: renderTicket(happening.ticket, at) };
  }
}
