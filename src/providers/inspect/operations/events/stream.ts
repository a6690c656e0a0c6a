import { beginningText, eventText, missedText, numberIn } from '../../event.ts';
import type { InspectOperation } from '../../operation.ts';

export const stream: InspectOperation<'events.stream'> = ({ control: { events }, clock }, { headers }) => {
  const { run } = events;
  const id = headers['last-event-id'];
  const had = id === undefined ? events.last : numberIn(id, run);
  // A number that is yet to come is that of an emulator before this one as well: what that told since is gone.
  const foreign = had === undefined || had > events.last;
  let sent = foreign ? 0 : had;
  // Known from the beginning, so that whoever comes back before the first event misses nothing either.
  let beginning = foreign ? missedText(0, clock.now(), run) : beginningText(sent, run);
  const feed = () => {
    const fresh = events.after(sent);
    const [oldest] = fresh;
    const gone = oldest ? oldest.sequence - sent - 1 : 0;
    const text = fresh.map((event) => eventText(event, run)).join('');
    const missed = gone > 0 ? missedText(sent + gone, clock.now(), run) : '';
    sent += gone + fresh.length;
    const told = beginning + missed + text;
    beginning = '';
    return told;
  };
  return { status: 200, headers: { 'content-type': 'text/event-stream' }, feed };
};
