import { type ExampleWish, exampleOf } from './contract.ts';
import { type Errand, refuse } from './errand.ts';
import { type HttpResponse, withHeaders } from './http.ts';

/** `Prefer: code=404` and `Prefer: example=name` show a documented state without arranging it. */
export function preferredExample<Model>(errand: Errand<Model>): ExampleWish | undefined {
  const { prefer } = errand.request.headers;
  if (prefer === undefined) return undefined;
  const preferences = new URLSearchParams(prefer.replaceAll(/\s*[,;]\s*/g, '&'));
  const code = preferences.get('code')?.replaceAll('"', '');
  const name = preferences.get('example')?.replaceAll('"', '');
  return code === undefined && name === undefined ? undefined : wishFor(errand, code, name);
}

/** The example of this name, or that of this status. Refuses what the document does not have. */
export function wishFor<Model>(errand: Errand<Model>, code: string | undefined, name: string | undefined): ExampleWish {
  const { id, answers, examples } = errand.match.target.described;
  if (name !== undefined && !examples.has(name)) {
    const reason = `${id} has no example ${name}; it has ${[...examples.keys()].join(', ')}.`;
    return refuse(errand, { kind: 'no_example', reason });
  }
  const named = examples.get(name ?? '');
  const status = code === undefined ? named?.status : Number(code);
  if (status === undefined || !answers.has(status)) {
    const reason = `${id} documents no status ${code}; it documents ${[...answers.keys()].join(', ')}.`;
    return refuse(errand, { kind: 'no_example', reason });
  }
  return { code: status, ...(name !== undefined && named && { exampleKey: name, mediaTypes: [named.mediaType] }) };
}

/** The documented answer; a refusal without a body is in the provider's words. */
export async function showExample<Model>(errand: Errand<Model>, wish: ExampleWish): Promise<HttpResponse> {
  const { provider, match, request } = errand;
  const { id, answers } = match.target.described;
  const shown = await exampleOf(match.target, wish);
  if (!shown) return refuse(errand, { kind: 'no_example', reason: `${id} documents no answer that could be shown.` });
  const { status, headers, body } = shown;
  if (status < 400 || body !== undefined) return shown;
  const worded = provider.fail({ kind: 'documented', status, description: answers.get(status) ?? '' }, request);
  return withHeaders(worded, headers);
}
