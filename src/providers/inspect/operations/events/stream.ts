import { beginningText, eventText, missedText } from '../../event.ts';
import type { InspectOperation } from '../../operation.ts';

export const stream: InspectOperation<'events.stream'> = ({ control: { events }, clock }, { headers }) => {
  const had = Number(headers['last-event-id'] ?? events.last);
  // A number that is yet to come is that of an emulator before this one.
  let sent = had > events.last ? 0 : had;
  // Known from the beginning, so that whoever comes back before the first event misses nothing either.
  let beginning = beginningText(sent);
  const feed = () => {
    const fresh = events.after(sent);
    const [oldest] = fresh;
    const gone = oldest ? oldest.sequence - sent - 1 : 0;
    const text = fresh.map(eventText).join('');
    const missed = gone > 0 ? missedText(sent + gone, clock.now()) : '';
    sent += gone + fresh.length;
    const told = beginning + missed + text;
    beginning = '';
    return told;
  };
  return { status: 200, headers: { 'content-type': 'text/event-stream' }, feed };
};
