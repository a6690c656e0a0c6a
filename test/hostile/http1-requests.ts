/** A whole request, and what it is answered. */
export interface GoodRequest {
  readonly method: string;
  readonly bytes: string;
  readonly status: number;
}

const HOST = 'host: localhost\r\n';
const JSON_TYPE = 'content-type: application/json\r\n';

function withBody(line: string, headers: string, body: string): string {
  return `${line} HTTP/1.1\r\n${HOST}${headers}content-length: ${body.length}\r\n\r\n${body}`;
}

const FORM_TYPE = 'content-type: application/x-www-form-urlencoded\r\n';
const CHUNKED = `transfer-encoding: chunked\r\n`;

/** Requests that are well formed, and change nothing. */
export const GOOD_REQUESTS: readonly GoodRequest[] = [
  { method: 'GET', status: 200, bytes: `GET /health HTTP/1.1\r\n${HOST}\r\n` },
  { method: 'HEAD', status: 200, bytes: `HEAD /__inspect/clock HTTP/1.1\r\n${HOST}\r\n` },
  {
    method: 'GET',
    status: 404,
    bytes: `GET /api/v2/users/auth0%7Cnobody HTTP/1.1\r\n${HOST}authorization: Bearer any\r\n\r\n`,
  },
  { method: 'GET', status: 401, bytes: `GET /v2/users/300000000000000101 HTTP/1.1\r\n${HOST}\r\n` },
  {
    method: 'POST',
    status: 401,
    bytes: withBody('POST /api/v2/tickets/password-change', JSON_TYPE, '{"user_id":"x"}'),
  },
  {
    method: 'POST',
    status: 400,
    bytes: withBody('POST /u/reset-password/change', FORM_TYPE, 'state=none&password-reset=a'),
  },
  {
    method: 'POST',
    status: 403,
    bytes: withBody(
      'POST /oauth/token',
      JSON_TYPE,
      '{"grant_type":"refresh_token","client_id":"AcmeSinglePageApp000000000000001","refresh_token":"none"}',
    ),
  },
  {
    method: 'POST',
    status: 400,
    bytes: `POST /ui/v2/login/password/set?userId=nobody HTTP/1.1\r\n${HOST}${CHUNKED}\r\n5\r\ncode=\r\n3;a=b\r\nXYZ\r\n0\r\n\r\n`,
  },
];

const POST = `POST /u/reset-password/change HTTP/1.1\r\n${HOST}${FORM_TYPE}`;
const SMUGGLED = `GET /health HTTP/1.1\r\n${HOST}\r\n`;

/** What ends its connection by itself: with one answer, which is no answer to anything smuggled, or with none. */
export const REFUSED_AND_CLOSED: readonly (readonly [name: string, bytes: string, ...statuses: number[]])[] = [
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['a version that there is not', `GET /health HTTP/9.9\r\n${HOST}\r\n`, 400],
  ['a method that is none', `G\0T /health HTTP/1.1\r\n${HOST}\r\n`, 400],
  ['no host', 'GET /health HTTP/1.1\r\n\r\n', 400],
  ['a blank before the colon', `GET /health HTTP/1.1\r\n${HOST}a : b\r\n\r\n`, 400],
  ['a header without a name', `GET /health HTTP/1.1\r\n${HOST}: b\r\n\r\n`, 400],
  ['NUL in a header', `GET /health HTTP/1.1\r\n${HOST}a: b\0c\r\n\r\n`, 400],
  ['a lone carriage return in a header', `GET /health HTTP/1.1\r\n${HOST}a: b\rc\r\n\r\n`, 400],
  ['NUL in the path', `GET /hea\0lth HTTP/1.1\r\n${HOST}\r\n`, 400],
  ['two lengths', `${POST}content-length: 1\r\ncontent-length: 2\r\n\r\nab`, 400],
  ['a negative length', `${POST}content-length: -1\r\n\r\n`, 400],
  ['a length with a sign', `${POST}content-length: +5\r\n\r\nstate`, 400],
  ['a length in hexadecimal', `${POST}content-length: 0x5\r\n\r\nstate`, 400],
  ['a length beyond all numbers', `${POST}content-length: 99999999999999999999999\r\n\r\n`, 400],
  ['a length and chunks', `${POST}content-length: 5\r\n${CHUNKED}\r\n0\r\n\r\n${SMUGGLED}`, 400],
  ['chunks and a length', `${POST}${CHUNKED}content-length: 5\r\n\r\n0\r\n\r\n${SMUGGLED}`, 400],
  [
    'chunks that are not the last encoding',
    `${POST}transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n${SMUGGLED}`,
    400,
  ],
  ['an encoding that nobody knows', `${POST}transfer-encoding: xchunked\r\n\r\n0\r\n\r\n${SMUGGLED}`, 400],
  ['chunks and a blank', `${POST}transfer-encoding : chunked\r\n\r\n0\r\n\r\n${SMUGGLED}`, 400],
  ['a chunk of a wrong length', `${POST}${CHUNKED}\r\n3\r\nstate\r\n0\r\n\r\n${SMUGGLED}`, 400],
  ['a chunk length that is none', `${POST}${CHUNKED}\r\nzz\r\n\r\n${SMUGGLED}`, 400],
  ['a chunk length beyond all numbers', `${POST}${CHUNKED}\r\nfffffffffffffffff\r\n`, 400],
  ['a chunk extension without end', `${POST}${CHUNKED}\r\n1;${'a'.repeat(100_000)}`, 413],
  ['a great many headers', `GET /health HTTP/1.1\r\n${HOST}${'x: y\r\n'.repeat(10_000)}\r\n`, 431],
  ['a request line without end', `GET /${'a'.repeat(1_000_000)}`, 431],
  ['a header without end', `GET /health HTTP/1.1\r\n${HOST}a: ${'b'.repeat(1_000_000)}`, 431],
  ['trailers without end', `${POST}${CHUNKED}\r\n0\r\n${'x: y\r\n'.repeat(10_000)}`, 431],
  ['a tunnel', `CONNECT localhost:80 HTTP/1.1\r\n${HOST}\r\n`],
];

/** What is answered on a connection that goes on. */
export const ODD_REQUESTS: readonly (readonly [name: string, bytes: string, ...statuses: number[]])[] = [
  ['an upgrade', `GET /health HTTP/1.1\r\n${HOST}connection: upgrade\r\nupgrade: websocket\r\n\r\n`, 200],
  [
    'an upgrade to HTTP/2',
    `GET /health HTTP/1.1\r\n${HOST}connection: upgrade, http2-settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABkAAQAAP__\r\n\r\n`,
    200,
  ],
  ['a trace', `TRACE /health HTTP/1.1\r\n${HOST}x-secret: a\r\n\r\n`, 200],
  ['a body that waits to be asked for', `${POST}expect: 100-continue\r\ncontent-length: 5\r\n\r\nstate`, 100, 400],
  ['an expectation that nobody meets', `GET /health HTTP/1.1\r\n${HOST}expect: the-unexpected\r\n\r\n`, 417],
  ['a whole URL', `GET http://localhost/health HTTP/1.1\r\n${HOST}\r\n`, 200],
  ['a whole URL of somebody else', `GET http://evil.example/health HTTP/1.1\r\n${HOST}\r\n`, 200],
  ['an asterisk', `OPTIONS * HTTP/1.1\r\n${HOST}\r\n`, 404],
  ['a path that is none', `GET /api/v2/users/%E0%A4%A HTTP/1.1\r\n${HOST}authorization: Bearer any\r\n\r\n`, 400],
  ['empty lines before it', `\r\n\r\nGET /health HTTP/1.1\r\n${HOST}\r\n`, 200],
  ['a body where none is asked for', withBody('GET /health', '', 'x'.repeat(1_000)), 200],
  ['two hosts', `GET /health HTTP/1.1\r\n${HOST}host: rebound.evil.example\r\n\r\n`, 200],
];
