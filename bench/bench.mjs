// `npm run bench [-- --json <file>] [--short]`: requests, starts, memory and size of what is built, as tables and as
// JSON. Ends with 1 where a ratio misses its budget by more than a tenth. `--short` leaves out the largest size.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureRequests, missedBudgets, requestsTable } from './requests.mjs';
import { measureStart, startTable } from './start.mjs';

const { values } = parseArgs({ options: { json: { type: 'string' }, short: { type: 'boolean' } } });

const requests = await measureRequests(values.short ? { sizes: [10, 1000], rounds: 3 } : {});
const { node, processor, processors } = requests.machine;
console.log(`Node ${node} on ${processors} processors of ${processor}\n\n${requestsTable(requests)}\n`);
const start = await measureStart(values.short ? { runs: 5 } : {});
console.log(startTable(start));
if (values.json) writeFileSync(values.json, `${JSON.stringify({ requests, start }, undefined, 2)}\n`);

for (const budget of missedBudgets(requests)) {
  console.error(`missed by more than a tenth: ${budget}`);
  process.exitCode = 1;
}
