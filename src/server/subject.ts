import type { Context } from '../core/context.ts';
import type { FaultMatch } from '../core/faults.ts';
import { addressKey, secretKey, type Ticket, userKey } from '../core/ticket.ts';
import type { Provider } from './provider.ts';

/** Whom and what a request is about, as far as it names them: by id, address, link, code or page. */
export interface Subject {
  /** Whether this user, if any is asked for, is the one. */
  isAbout({ email, userId }: Pick<FaultMatch, 'email' | 'userId'>): boolean;
  /** The ticket of this user, or of anybody, that it would use. */
  ticketOf({ email, userId }: Pick<FaultMatch, 'email' | 'userId'>): Ticket | undefined;
  /** The ids of the users that are asked for and that it is about. */
  userIds({ email, userId }: Pick<FaultMatch, 'email' | 'userId'>): readonly string[];
}

type Whom = Pick<FaultMatch, 'email' | 'userId'>;

/** The subject of a request whose parameters and body are these. */
export function subjectOf<Model>(provider: Provider<Model>, context: Context<Model>, sent: unknown): Subject {
  const texts = new Set(textsIn(sent));
  const addresses = new Set(Array.from(texts, (text) => text.toLowerCase()));
  const tickets = ticketsNamed(provider, context, texts);

  /** Looks at every user, which only a fault that asks for one makes necessary. */
  const idsOf = ({ email, userId }: Whom): readonly string[] => {
    if (email === undefined) return userId === undefined ? [] : [userId];
    const holders = provider.users(context.model).filter((user) => user.email?.toLowerCase() === email.toLowerCase());
    const ids = holders.map((user) => user.userId);
    return userId === undefined ? ids : ids.filter((id) => id === userId);
  };
  const ticketOf = (whom: Whom): Ticket | undefined => {
    if (whom.email === undefined && whom.userId === undefined) return tickets[0];
    const ids = idsOf(whom);
    const isTheirs = ({ email, userId }: Ticket) =>
      (userId !== null && ids.includes(userId)) ||
      (whom.userId === undefined && email !== null && email.toLowerCase() === whom.email?.toLowerCase());
    return tickets.find(isTheirs);
  };
  return {
    ticketOf,
    isAbout(whom) {
      const { email, userId } = whom;
      if (email === undefined && userId === undefined) return true;
      if (userId === undefined && email !== undefined && addresses.has(email.toLowerCase())) return true;
      const ids = idsOf(whom);
      if (ids.some((id) => texts.has(id))) return true;
      return (
        (email !== undefined && addresses.has(email.toLowerCase()) && ids.length > 0) || ticketOf(whom) !== undefined
      );
    },
    userIds: idsOf,
  };
}

/** The tickets whose link or page a text stands for, or whose code stands beside their user. */
function ticketsNamed<Model>(
  provider: Provider<Model>,
  context: Context<Model>,
  texts: ReadonlySet<string>,
): readonly Ticket[] {
  const { tickets } = context;
  const { name } = provider;
  return Array.from(texts).flatMap((text) => {
    const linked = tickets.find('secret', secretKey(name, text)) ?? provider.ticketOfPage?.(context, text);
    const held = [...tickets.all('user', userKey(name, text)), ...tickets.all('address', addressKey(name, text))];
    return [linked ?? [], held.filter(({ code }) => code !== null && texts.has(code))].flat();
  });
}

/** Every text in a value, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) yield* textsIn(member);
  }
}
