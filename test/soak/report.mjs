/** Memory may grow by so much after its level was taken, which is after so many requests, or half of all. */
const GROWTH = 1.5;
const LEVEL_AT = 50_000;
/** The p99 of the last quarter may be so many times that of the first; below the floor nobody minds. */
const SLOWER = 2;
const FLOOR_MS = 25;

const mebibytes = (bytes) => (bytes / 2 ** 20).toFixed(1);

/** A line for the window that has just ended; with a head before the first. */
export function printWindow(windows) {
  if (windows.length === 1) {
    console.log(
      '| requests | per second | p50, ms | p99, ms | p99 of a bare server, ms | resident, MiB | heap, MiB | sockets |',
    );
    console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  }
  const { requests, seconds, p50, p99, bareP99, rss, heap, sockets } = windows.at(-1);
  const rate = (requests - (windows.at(-2)?.requests ?? 0)) / seconds;
  const times = [p50, p99, bareP99].map((time) => time.toFixed(1));
  console.log(`| ${[requests, Math.round(rate), ...times, mebibytes(rss), mebibytes(heap), sockets].join(' | ')} |`);
}

/** What is wrong with how these windows went on, a sentence each. */
export function checkWindows(windows) {
  const last = windows.at(-1);
  const level = windows.find(({ requests }) => requests >= Math.min(LEVEL_AT, last.requests / 2));
  const complaints = ['rss', 'heap']
    .filter((name) => last[name] > level[name] * GROWTH)
    .map((name) => `${name} grew from ${mebibytes(level[name])} to ${mebibytes(last[name])} MiB`);
  // The first window warms up. What slows a bare server down too is the machine's.
  const p99 = ends(windows.slice(1), ({ p99 }) => p99);
  const bare = ends(windows.slice(1), ({ bareP99 }) => bareP99);
  const slower = SLOWER * Math.max(1, bare.late / bare.early);
  if (p99.late > Math.max(p99.early * slower, FLOOR_MS))
    complaints.push(`p99 rose from ${p99.early} to ${p99.late} ms`);
  const sockets = Math.max(...windows.map((window) => window.sockets));
  if (sockets > 3 * level.sockets) complaints.push(`sockets rose from ${level.sockets} to ${sockets}`);
  return complaints;
}

/** The median of the first quarter of the windows, and that of the last. */
function ends(windows, of) {
  const quarter = Math.ceil(windows.length / 4);
  return { early: median(windows.slice(0, quarter).map(of)), late: median(windows.slice(-quarter).map(of)) };
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
