/** A request in parts that can be changed one by one. */
export interface Draft {
  /** Upper case. */
  readonly method: string;
  /** The path with its parameters in braces. */
  readonly template: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: readonly (readonly [name: string, value: unknown])[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Undefined where none is sent. */
  readonly body: DraftBody | undefined;
  /** Sent instead of the template's path. */
  readonly rawPath?: string | undefined;
  /** Whether somebody else than the operation may answer it: another operation, or a guard. */
  readonly astray?: boolean;
}

/** A body as a value, or, where it is a text or bytes already, as they are. */
export type DraftBody =
  | { readonly as: 'json' | 'form'; readonly value: unknown }
  | { readonly as: 'raw'; readonly type: string; readonly bytes: string | Uint8Array };

/** A request as it is sent. */
export interface Shot {
  readonly method: string;
  /** The path and the query. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | Uint8Array | undefined;
  readonly astray: boolean;
}

/** What is longer may be more than Node takes before a body. */
const LONG = 7_000;

/** The request of a draft. */
export function shotOf(draft: Draft): Shot {
  const { method, template, path, query, headers, body, rawPath, astray = false } = draft;
  const place = rawPath ?? template.replaceAll(/\{(.+?)\}/g, (_, name) => segment(path[name]));
  const search = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  const sent = body && written(body);
  const named = headers.some(([name]) => name === 'content-type');
  const target = search === '' ? place : `${place}?${search}`;
  return {
    method,
    target,
    headers: sent && !named && sent.type !== '' ? [['content-type', sent.type], ...headers] : headers,
    body: sent?.bytes,
    astray: astray || target.length > LONG,
  };
}

/** What goes over the wire for it, framed truthfully whatever it says. */
export function bytesOf({ method, target, headers, body }: Shot, host: string): Buffer {
  const bytes = Buffer.from(body ?? '');
  const named = headers.some(([name]) => name === 'host');
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...(named ? [] : [`host: ${host}`]),
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : [`content-length: ${bytes.length}`]),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]);
}

/** A value as a URL or form carries it; lone surrogates and objects without a prototype included. */
export function encode(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return encodeURIComponent(text.toWellFormed());
}

/** A value as a segment of a path; an empty one, or dots that lead elsewhere, would be another request. */
function segment(value: unknown): string {
  const encoded = encode(value ?? '');
  return /^\.{0,2}$/.test(encoded) ? 'x' : encoded;
}

function written(body: DraftBody): { readonly type: string; readonly bytes: string | Uint8Array } {
  if (body.as === 'raw') return body;
  if (body.as === 'json') return { type: 'application/json', bytes: JSON.stringify(body.value) ?? '' };
  const members = Object.entries(Object(body.value)).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return { type: 'application/x-www-form-urlencoded', bytes: members.join('&') };
}
