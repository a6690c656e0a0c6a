// The process that sends the requests. It is told what to do, one job at a time, and tells what came of it.
import { CASES } from './cases.mjs';
import { connect, connectGrpc, read } from './connection.mjs';

/** As many links as are made ready at a time, to be redeemed. */
const BATCH = 200;

process.on('message', (job) => {
  run(job).then(
    (result) => process.send(result),
    (error) => process.send({ error: error.stack }),
  );
});

/** Has the connections ask until the time is over, or the count is reached: in batches, where each needs preparing. */
async function run({ name, port, users, connections, milliseconds = Number.POSITIVE_INFINITY, count, from = 0 }) {
  const { request, grpc, prepare } = CASES[name];
  const open = await Promise.all(Array.from({ length: connections }, () => (grpc ? connectGrpc : connect)(port)));
  const limit = count ?? Number.POSITIVE_INFINITY;
  const latencies = [];
  let number = from;
  let spent = 0;
  const next = () => number++ % users;

  /** Each connection does so for as long as there is another, which says when it is asked. */
  const inParallel = (another, one) =>
    Promise.all(
      open.map(async (connection) => {
        for (let item = another(); item !== undefined; item = another()) await one(connection, item);
      }),
    );
  const timed = async (connection, wanted) => {
    const began = performance.now();
    await connection.ask(wanted);
    latencies.push(performance.now() - began);
  };

  do {
    const ready = prepare && [];
    if (prepare) {
      const batch = Array.from({ length: Math.min(BATCH, users) }, next);
      await inParallel(
        () => batch.pop(),
        async (connection, user) => {
          let answer;
          for (const step of prepare) answer = read(await connection.ask(step(user, answer)));
          ready.push(request(user, answer));
        },
      );
    }
    const began = performance.now();
    const until = began + milliseconds - spent;
    let left = limit - latencies.length;
    const another = ready
      ? () => ready.pop()
      : () => (left-- > 0 && performance.now() < until ? request(next()) : undefined);
    await inParallel(another, timed);
    spent += performance.now() - began;
  } while (spent < milliseconds && latencies.length < limit);

  for (const connection of open) connection.close();
  latencies.sort((one, other) => one - other);
  const at = (part) => latencies[Math.floor(latencies.length * part)];
  return {
    number,
    asked: latencies.length,
    perSecond: (latencies.length / spent) * 1000,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    worst: latencies.at(-1),
  };
}
