import type { Context } from '../../../../core/context.ts';
import { Detour } from '../../../../server/http.ts';
import type { AnswerOf } from '../../../../server/provider.ts';
import type { InspectOperation } from '../../operation.ts';
import { type PageRedemption, redeemAtPage } from '../../redemption.ts';
import type { operations } from '../../schema.ts';
import { findTicket, renderTicket } from '../../ticket.ts';

export const redeem: InspectOperation<'tickets.redeem'> = (context, { path, body, origin }) => {
  const ticket = findTicket(context, path.id);
  const redemption = redeemAtPage(context, ticket, origin, body?.password);
  throw new Detour(redemption.then((done) => answerFor(context, done)));
};

function answerFor(
  { clock }: Context,
  { requests, landing, password, redeemed, ticket }: PageRedemption,
): AnswerOf<operations['tickets.redeem']> {
  const { status, url, page, outside } = landing;
  const { heading, errors } = page;
  const body = {
    redeemed,
    requests: [...requests],
    page: { status, url: url.href, heading, errors: [...errors] },
    redirect: outside ?? null,
    ...(password !== undefined && { password }),
    ticket: renderTicket(ticket, clock.now()),
  };
  return { status: 200, body };
}
