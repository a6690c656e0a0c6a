import { Html } from './html.ts';
import { contentTypeOf, type HttpRequest, type HttpResponse } from './http.ts';
import {
  type Fits,
  fitsContent,
  fitsParameters,
  type Prism,
  type PrismContent,
  type PrismOperation,
  type PrismResponse,
} from './plain-fit.ts';

/** What Prism says of a request or an answer that does not fit. */
export interface Diagnostic {
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
}

/** What is checked of a request: everything decoded from its wire form, queries still as texts. */
export interface Candidate {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: HttpRequest['headers'];
  readonly body: unknown;
}

/** Holds the requests and answers of one operation against its document: how they do not fit. */
export interface Checks {
  request(candidate: Candidate): readonly Diagnostic[];
  answer(answer: HttpResponse): readonly Diagnostic[];
}

const JSON_TYPE = 'application/json';
const SEVERITY_ERROR = 0;

/**
 * What can be seen to fit by the compiled schemas alone is let through; whatever else there is goes before Prism, who
 * says how it does not fit, if so it is.
 */
export function createChecks(prism: Prism, operation: PrismOperation): Checks {
  const fitsRequest = requestFit(prism, operation);
  const fitsAnswer = answerFit(prism, operation);
  return {
    request(candidate) {
      if (fitsRequest(candidate)) return [];
      return errorsIn(prism.validateInput({ resource: operation, element: toPrismRequest(operation, candidate) }));
    },
    answer(answer) {
      if (fitsAnswer(answer)) return [];
      return errorsIn(prism.validateOutput({ resource: operation, element: toPrismAnswer(answer) }));
    },
  };
}

/** Whether a request plainly fits. */
function requestFit(prism: Prism, { request }: PrismOperation): Fits<Candidate> {
  const { path = [], query = [], headers = [], body: described } = request ?? {};
  const fitsBody = bodyFit(prism, described?.contents ?? []);
  const fitsPath = fitsParameters(prism, path);
  const fitsQuery = fitsParameters(prism, query);
  const fitsHeaders = fitsParameters(prism, headers);
  return ({ body, ...given }) =>
    (body === undefined ? !described?.required : Boolean(body) && fitsBody(body)) &&
    fitsPath(given.path) &&
    fitsQuery(given.query) &&
    fitsHeaders(given.headers);
}

/** Whatever a body came as, its value is checked as JSON. */
function bodyFit(prism: Prism, contents: readonly PrismContent[]): Fits<unknown> {
  const [first] = contents;
  if (!first) return () => true;
  const content = contents.length === 1 ? first : contents.find(({ mediaType }) => /json|\*/.test(mediaType));
  const isChosen = content === first || content?.mediaType === JSON_TYPE;
  return content && isChosen ? fitsContent(prism, content) : () => false;
}

/** Whether an answer plainly fits: one of a status that is described with a single media type, or with none. */
function answerFit(prism: Prism, { responses }: PrismOperation): Fits<HttpResponse> {
  const fits = new Map(responses.map((response) => [response.code, responseFit(prism, response)]));
  return (answer) => fits.get(String(answer.status))?.(answer) ?? false;
}

function responseFit(prism: Prism, { contents = [], headers = [] }: PrismResponse): Fits<HttpResponse> {
  const [content, ...more] = contents;
  const fitsHeaders = fitsParameters(prism, headers);
  const fitsBody = content ? fitsContent(prism, content) : () => true;
  if (more.length > 0) return () => false;
  return ({ headers: given = {}, body, feed }) => {
    if (feed || !fitsHeaders(given)) return false;
    if (!content) return true;
    const type = given['content-type'] ?? contentTypeOf(body);
    const isOfType = type === content.mediaType || type?.startsWith(`${content.mediaType};`);
    return isOfType === true && fitsBody(body instanceof Html ? body.text : body);
  };
}

function toPrismRequest({ method, path }: PrismOperation, candidate: Candidate) {
  return {
    method: method as 'get',
    url: { path: normalPath(path, candidate.path), query: { ...candidate.query } },
    headers: { ...candidate.headers, 'content-type': JSON_TYPE, 'content-length': '' },
    body: candidate.body,
  };
}

function toPrismAnswer({ status, headers, body: given, feed }: HttpResponse) {
  // Of what comes bit by bit there is nothing yet.
  const body = feed ? '' : given;
  const type = contentTypeOf(body);
  return {
    statusCode: status,
    headers: { ...(type !== undefined && { 'content-type': type }), ...headers },
    body: body instanceof Html ? body.text : body,
  };
}

function errorsIn(result: ReturnType<Prism['validateInput' | 'validateOutput']>): Diagnostic[] {
  return result._tag === 'Left' ? result.left.filter(({ severity }) => severity === SEVERITY_ERROR) : [];
}

/** The path with every parameter encoded in the one way that Prism's own matching reads back. */
function normalPath(template: string, parameters: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
}
