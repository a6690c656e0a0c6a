import { once } from 'node:events';
import { createServer, type Server as HttpServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as a server took it. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Its bodies by their media types. */
  readonly bodies: Readonly<Record<string, string>>;
}

/** Something that was posted. */
export interface Posted {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server of a test's own. */
export interface Receiver<T> extends AsyncDisposable {
  readonly port: number;
  /** Resolves, with all that came, as soon as there is so much of it. */
  until(count: number): Promise<readonly T[]>;
}

/** A mail server that speaks SMTP. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<Receiver<ReceivedMail>> {
  const { add, until } = createArrivals<ReceivedMail>();
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, { envelope: { mailFrom, rcptTo } }, taken) {
      const mail = parseMail((await buffer(stream)).toString());
      add({ from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address), ...mail });
      taken();
    },
    ...options,
  });
  // A client that breaks off is no failure of the test.
  server.on('error', () => {});
  const port = await portOf(server.listen(0, '127.0.0.1'));
  return { port, until, [Symbol.asyncDispose]: () => new Promise((closed) => void server.close(closed)) };
}

/** Takes webhooks and answers them, with 204 unless it is told otherwise. */
export async function webhookReceiver(
  answer = (response: ServerResponse): unknown => response.writeHead(204).end(),
): Promise<Receiver<Posted>> {
  const { add, until } = createArrivals<Posted>();
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    add({ method, url, headers, body: await text(request) });
    answer(response);
  });
  const port = await portOf(server.listen(0, '127.0.0.1'));
  return { port, until, [Symbol.asyncDispose]: () => closed(server) };
}

/** Lets anybody connect and says nothing; what arrives is a promise that the connection closes. */
export async function silentServer(): Promise<Receiver<{ readonly closed: Promise<unknown> }>> {
  const { add, until } = createArrivals<{ readonly closed: Promise<unknown> }>();
  const server = createSocketServer((socket) => {
    socket.on('error', () => {}).resume();
    add({ closed: once(socket, 'close') });
  });
  const port = await portOf(server.listen(0, '127.0.0.1'));
  return { port, until, [Symbol.asyncDispose]: () => closed(server) };
}

/** A port where nobody listens. */
export async function freePort(): Promise<number> {
  const server = createSocketServer();
  const port = await portOf(server.listen(0, '127.0.0.1'));
  await closed(server);
  return port;
}

function createArrivals<T>() {
  const arrived: T[] = [];
  const looking = new Set<() => void>();
  return {
    add(one: T): void {
      arrived.push(one);
      for (const look of looking) look();
    },
    until: (count: number) =>
      new Promise<readonly T[]>((resolve) => {
        const look = () => {
          if (arrived.length < count) return;
          looking.delete(look);
          resolve(arrived);
        };
        looking.add(look);
        look();
      }),
  };
}

async function portOf(server: Server): Promise<number> {
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function closed(server: Server | HttpServer): Promise<void> {
  return new Promise((resolve) => void server.close(() => resolve()));
}

function parseMail(mail: string): Pick<ReceivedMail, 'headers' | 'bodies'> {
  const [head = '', body = ''] = halves(mail);
  const headers = headersOf(head);
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')?.[1];
  const parts = boundary === undefined ? [mail] : body.split(`--${boundary}`).slice(1, -1);
  const bodies = parts.map((part) => {
    const [partHead = '', content = ''] = halves(part.replace(/^\r\n/, ''));
    const { 'content-type': type = '', 'content-transfer-encoding': encoding } = headersOf(partHead);
    return [type.split(';')[0], decoded(content, encoding).replaceAll('\r\n', '\n').replace(/\n$/, '')];
  });
  return { headers, bodies: Object.fromEntries(bodies) };
}

function halves(mail: string): string[] {
  const end = mail.indexOf('\r\n\r\n');
  return [mail.slice(0, end), mail.slice(end + 4)];
}

function headersOf(head: string): Record<string, string> {
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
}

function decoded(content: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(content, 'base64').toString();
  if (encoding !== 'quoted-printable') return content;
  const bytes = content
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
