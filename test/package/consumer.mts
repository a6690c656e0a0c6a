// What a project writes that uses the package as ES modules; scripts/package.mjs has TypeScript check it in a scratch
// project, with what stands in the tarball.
import { type Emulator, type EmulatorOptions, MisuseError, startEmulator } from 'ticketstub';
import { createClient, InspectError, type Problem, type Ticket } from 'ticketstub/client';
import { test as browserTest } from 'ticketstub/playwright';
import schema from 'ticketstub/schemas/config.json' with { type: 'json' };
import { test, testWith } from 'ticketstub/vitest';

const options: EmulatorOptions = { port: 0, auth: 'strict', seed: { auth0: {} }, rateLimits: 'free' };
await using emulator: Emulator = await startEmulator(options);
const ticket: Ticket = await createClient(emulator.url).latestTicket({ email: 'ada@example.com' });
const url: string | null = ticket.url;
const problem: Problem = new InspectError('not there', { title: 'Not Found', status: 404, detail: '' }).problem;
process.stdout.write(`${[new MisuseError(String(url)).name, problem.detail, schema.title satisfies string]}`);

// @ts-expect-error: there is no such mode, and the types say so.
await startEmulator({ auth: 'loose' });

testWith({ seed: 'seed.yaml' })('a test', async ({ inspect }) => void (await inspect.latestTicket()));
test('another', ({ emulator: own }) => void own.url);
browserTest('in a browser', async ({ page, openLatestLink }) => openLatestLink(page, {}));
