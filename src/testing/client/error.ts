import type { components } from '../../providers/inspect/schema.ts';

type Schemas = components['schemas'];

/** Something that came instead of what was waited for, and the filters that it does not pass. */
export type NearMiss = Schemas['NearTickets' | 'NearMessages']['nearMisses'][number];

/** The body of a refusal (RFC 9457), with what came instead where something was waited for. */
export type Problem = Schemas['Problem'] & { readonly nearMisses?: readonly NearMiss[] };

/** A refusal by /__inspect. The message says what was asked for, what is wrong, and what came instead. */
export class InspectError extends Error {
  override readonly name = 'InspectError';
  /** The status of the answer, as in HTTP. */
  readonly status: number;
  readonly problem: Problem;

  /** The client exists twice where CommonJS and ES modules meet, and either's errors are the other's. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'InspectError';
  }

  constructor(message: string, problem: Problem) {
    super(message);
    this.status = problem.status;
    this.problem = problem;
  }
}

/** The error that a refusal stands for; an answer without a problem body is somebody else's. */
export async function toInspectError(answer: Response, method: string, url: URL): Promise<InspectError> {
  const asked = `${method} ${url.pathname}${decodeURIComponent(url.search)}`;
  const problem = problemIn(await answer.text()) ?? {
    title: answer.statusText,
    status: answer.status,
    detail: `The answer is ${answer.status}, and not Ticketstub's. Does something else listen at ${url.origin}?`,
  };
  const came = problem.nearMisses?.map((miss) => wordMiss(miss, url.searchParams)) ?? [];
  return new InspectError([`${problem.detail} (${asked})`, ...came].join('\n'), problem);
}

function problemIn(text: string): Problem | undefined {
  try {
    const body = JSON.parse(text);
    return typeof body?.detail === 'string' ? body : undefined;
  } catch {
    return undefined;
  }
}

/** As in `tkt_1 came instead: email is grace@example.com, not ada@example.com`. */
function wordMiss(miss: NearMiss, filters: URLSearchParams): string {
  const record: Readonly<Record<string, unknown>> = 'ticket' in miss ? miss.ticket : miss.message;
  const wrong = miss.fails.map((name) => `${name} is ${record[name]}, not ${filters.get(name)}`);
  return `  ${record['id']} came instead: ${wrong.join('; ')}`;
}
