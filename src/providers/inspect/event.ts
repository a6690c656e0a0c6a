import { isoTime } from '../../core/clock.ts';
import type { EmulatorEvent } from '../../core/events.ts';
import { renderMessage } from './message.ts';
import { summarize } from './request.ts';
import type { components } from './schema.ts';
import { renderTicket } from './ticket.ts';

type EventView = components['schemas']['Event'];

/** The event as server-sent events have it. */
export function eventText(event: EmulatorEvent): string {
  return serverSent(renderEvent(event));
}

/** Tells where the events begin, without being one. */
export function beginningText(sequence: number): string {
  return `id: ${sequence}\n\n`;
}

/** Tells that the events up to this one are not kept any more. */
export function missedText(sequence: number, at: number): string {
  return serverSent({ id: String(sequence), type: 'missed', at: isoTime(at) });
}

function serverSent(event: EventView): string {
  return `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

function renderEvent(event: EmulatorEvent): EventView {
  const head = { id: String(event.sequence), at: isoTime(event.at) };
  switch (event.type) {
    case 'refused':
      return { ...head, type: event.type, reason: event.reason, ticket: renderTicket(event.ticket, event.at) };
    case 'message':
      return { ...head, type: event.type, message: renderMessage(event.message) };
    case 'delivered':
      return { ...head, type: event.type, message: renderMessage(event.message), via: event.via };
    case 'undelivered':
      return { ...head, type: event.type, message: renderMessage(event.message), via: event.via, reason: event.reason };
    case 'request':
      return { ...head, type: event.type, request: summarize(event.exchange) };
    case 'reset':
      return { ...head, type: event.type, to: event.to };
    default:
      return { ...head, type: event.type, ticket: renderTicket(event.ticket, event.at) };
  }
}
