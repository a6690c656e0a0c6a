import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { Control, OperationView } from '../../core/context.ts';
import { type Fault, remainingOf } from '../../core/faults.ts';
import * as errors from './errors.ts';
import type { components } from './schema.ts';

type FaultRequest = components['schemas']['FaultRequest'];
type FaultView = components['schemas']['Fault'];

/** The fault that a request asks for; refuses one that could never meet anything, or that does nothing. */
export function readFault(
  { match: given = {}, email, scenario, respond, delayMs, drop, skip = 0, times }: FaultRequest,
  { operations: operationsOf, users }: Pick<Control, 'operations' | 'users'>,
): Omit<Fault, 'id' | 'matched'> {
  if (email !== undefined && given.email !== undefined) throw errors.badFault('email stands in match as well');
  const match = { ...given, ...(email !== undefined && { email }) };
  const effects = [scenario, respond, drop || undefined].filter((effect) => effect !== undefined);
  if (effects.length > 1) throw errors.badFault('it can have one of scenario, respond and drop, not more');
  if (effects.length === 0 && !delayMs)
    throw errors.badFault('it does nothing: give it a scenario, respond, delayMs or drop');
  if (scenario === 'user_blocked' && match.email === undefined && match.userId === undefined) {
    throw errors.badFault('user_blocked needs the email or the userId of the user');
  }
  const operations = operationsOf();
  checkMatch(match, operations);
  if (match.userId !== undefined && !users().some(({ userId }) => userId === match.userId)) {
    throw errors.badFault(`there is no user ${match.userId}; for one that is yet to come, name the email`);
  }
  if (respond) checkAnswer(respond, match, operations);
  const named = Object.entries(respond?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    match,
    skip,
    times: times ?? null,
    ...(scenario && { scenario }),
    ...(respond && { respond: { ...respond, headers: Object.fromEntries(named) } }),
    ...(delayMs !== undefined && { delayMs }),
    ...(drop && { drop }),
  };
}

/** The fault as a test reads it. */
export function renderFault(fault: Fault): FaultView {
  const { id, scenario = null, respond = null, delayMs = 0, drop = false, skip, times, matched } = fault;
  // Checked when it was added.
  const match = fault.match as FaultView['match'];
  return { id, match, scenario, respond, delayMs, drop, skip, times, matched, remaining: remainingOf(fault) };
}

function checkMatch({ provider, operation }: Fault['match'], operations: readonly OperationView[]): void {
  const offered = operations.filter((each) => provider === undefined || each.provider === provider);
  if (offered.length === 0) throw errors.badFault(`the provider ${provider} is switched off`);
  if (operation === undefined || offered.some(({ id }) => id === operation)) return;
  const names = offered.map(({ id }) => id).join(', ');
  throw errors.badFault(`there is no operation ${operation}${provider ? ` of ${provider}` : ''}; there are ${names}`);
}

function checkAnswer(
  { example, status, body, headers = {} }: NonNullable<FaultRequest['respond']>,
  { provider, operation }: Fault['match'],
  operations: readonly OperationView[],
): void {
  for (const [name, value] of Object.entries(headers)) checkHeader(name, value);
  if (example === undefined) return;
  if (body !== undefined) throw errors.badFault('an example has a body of its own');
  if (operation === undefined) throw errors.badFault('an example needs match.operation: each has examples of its own');
  const meant = operations.filter((each) => each.id === operation && each.provider === (provider ?? each.provider));
  const names = meant.flatMap(({ examples }) => [...examples.keys()]);
  for (const { examples } of meant) {
    const own = examples.get(example);
    if (own === undefined) throw errors.badFault(`${operation} has no example ${example}; it has ${names.join(', ')}`);
    if (own !== (status ?? own)) throw errors.badFault(`the example ${example} is one of the status ${own}`);
  }
}

/** What the server says of how it sends an answer. */
const FRAMING = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function checkHeader(name: string, value: string): void {
  if (FRAMING.has(name.toLowerCase())) throw errors.badFault(`the header ${name} is the server's own`);
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch {
    throw errors.badFault(`the header ${JSON.stringify(name)} cannot be sent with ${JSON.stringify(value)}`);
  }
}
