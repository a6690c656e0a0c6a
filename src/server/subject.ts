import type { Context } from '../core/context.ts';
import type { FaultMatch } from '../core/faults.ts';
import { secretKey, statusOf, type Ticket, ticketsOf, ticketsSentTo } from '../core/ticket.ts';
import type { Provider } from './provider.ts';

/** The user that a fault asks for; nobody in particular when both are absent. */
type Whom = Pick<FaultMatch, 'email' | 'userId'>;

/** Whom and what a request is about, as far as it names them: by id, address, link, code or page. */
export interface Subject {
  isAbout(whom: Whom): boolean;
  /** The open ticket of this user, or of anybody, that it would use. */
  openTicketOf(whom: Whom): Ticket | undefined;
  /** The ids of the users that are asked for. */
  idsOf(whom: Whom): readonly string[];
}

/** Members whose texts name nobody: free words, and secrets. */
const NAMELESS = /metadata|password|secret|inviter|^((given|family|nick|display|first|last)_?)?name$/i;

/** The subject of a request whose parameters and body are these. */
export function subjectOf<Model>(provider: Provider<Model>, context: Context<Model>, sent: unknown): Subject {
  const texts = new Set(textsIn(sent));
  const lower = new Set(Array.from(texts, (text) => text.toLowerCase()));
  const holders = new Map<string, readonly string[]>();
  let named: readonly Ticket[] | undefined;

  const holdersOf = (email: string): readonly string[] => {
    const known = holders.get(email) ?? provider.holdersOf?.(context.model, email.toLowerCase()) ?? [];
    holders.set(email, known);
    return known;
  };
  const idsOf = ({ email, userId }: Whom): readonly string[] => {
    if (email === undefined) return userId === undefined ? [] : [userId];
    return userId === undefined ? holdersOf(email) : holdersOf(email).filter((id) => id === userId);
  };
  const ticketOf = (whom: Whom, fits = (_: Ticket) => true): Ticket | undefined => {
    const { email, userId } = whom;
    const ids = new Set(idsOf(whom));
    const isTheirs = (ticket: Ticket) =>
      (email === undefined && userId === undefined) ||
      (ticket.userId !== null && ids.has(ticket.userId)) ||
      (userId === undefined && email !== undefined && ticket.email?.toLowerCase() === email.toLowerCase());
    named ??= ticketsNamed(provider, context, texts);
    return named.find((ticket) => isTheirs(ticket) && fits(ticket));
  };
  return {
    idsOf,
    openTicketOf: (whom) => ticketOf(whom, (ticket) => statusOf(ticket, context.clock.now()) === 'open'),
    isAbout(whom) {
      const { email, userId } = whom;
      if (email === undefined && userId === undefined) return true;
      const ids = idsOf(whom);
      const addressed = email !== undefined && lower.has(email.toLowerCase());
      if (addressed && (userId === undefined || ids.length > 0)) return true;
      return ids.some((id) => texts.has(id)) || ticketOf(whom) !== undefined;
    },
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
    const held = [...ticketsOf(tickets, name, text), ...ticketsSentTo(tickets, name, text)];
    return [linked ?? [], held.filter(({ code }) => code !== null && texts.has(code))].flat();
  });
}

/** Every text in a value, however deep, but for those that name nobody. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) if (!NAMELESS.test(name)) yield* textsIn(member);
  }
}
