import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Store } from '../src/core/store.ts';
import { savedIn } from './support/data-file.ts';
import { type TestEmulator, temporaryFolder, testEmulator } from './support/emulator.ts';
import { ADA, issue, loginStatus } from './support/recovery.ts';

const PASSWORD = 'Analytical-Engine-1843';
const NEW_PASSWORD = 'Difference-Engine-2';

/** An emulator with a data file in a folder of its own. */
async function withFile() {
  const folder = temporaryFolder();
  const data = `${folder.path}/state.json`;
  return { folder, data, emulator: await testEmulator({ data }) };
}

async function redeem(emulator: TestEmulator, link: string): Promise<number> {
  const { headers } = await emulator.send('GET', link);
  const body = new URLSearchParams({ 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD });
  return (await emulator.send('POST', headers.get('location') ?? '', { body })).status;
}

const linesIn = (data: string) => readFileSync(data, 'utf8').split('\n').slice(0, -1);

describe('the data file', () => {
  test('has a line more for every change, and is one line of JSON again when the emulator has stopped', async () => {
    const { folder, data, emulator } = await withFile();
    using _ = folder;
    expect(linesIn(data)).toHaveLength(1);
    await issue(emulator, 'password-change', { user_id: ADA });
    await issue(emulator, 'password-change', { user_id: ADA });
    expect(linesIn(data)).toHaveLength(3);
    const saved = savedIn(data);
    await emulator.close();
    expect(readFileSync(data, 'utf8')).toBe(`${saved}\n`);
  });

  test('is for its owner alone', async () => {
    const { folder, data, emulator } = await withFile();
    using _ = folder;
    expect(statSync(data).mode & 0o777).toBe(0o600);
    await emulator.close();
  });

  test('does not grow beyond twice the state', async () => {
    const { folder, data, emulator } = await withFile();
    using _ = folder;
    const user = `/api/v2/users/${encodeURIComponent(ADA)}`;
    const headers = { authorization: 'Bearer any' };
    for (const letter of 'abcdefghijklmnopqrst') {
      const body = { user_metadata: { note: letter.repeat(150_000) } };
      expect((await emulator.send('PATCH', user, { headers, body })).status).toBe(200);
      expect(statSync(data).size).toBeLessThan(2_000_000);
    }
    expect(savedIn(data)).toContain('t'.repeat(150_000));
    await emulator.close();
  });

  test('is the state at every moment, while it is folded too', async () => {
    const { folder, data, emulator } = await withFile();
    using _ = folder;
    const headers = { authorization: 'Bearer any' };
    const user = `/api/v2/users/${encodeURIComponent(ADA)}`;
    for (let round = 0; round < 4; round++) {
      const bodies = Array.from({ length: 12 }, (__, index) => ({ user_metadata: { [index]: 'x'.repeat(40_000) } }));
      await Promise.all(bodies.map((body) => emulator.send('PATCH', user, { headers, body })));
      expect(savedIn(data) === (await emulator.send('GET', '/__inspect/state')).text, `round ${round}`).toBe(true);
    }
    await emulator.close();
  });

  test('that somebody took away is made anew, whole', async () => {
    const { folder, data, emulator } = await withFile();
    using _ = folder;
    const before = await issue(emulator, 'password-change', { user_id: ADA });
    rmSync(data);
    const after = await issue(emulator, 'password-change', { user_id: ADA });
    expect(savedIn(data)).toContain(secretOf(before));
    expect(savedIn(data)).toContain(secretOf(after));
    await emulator.close();
  });

  test('may have been written by hand', async () => {
    const { folder, data, emulator } = await withFile();
    using _ = folder;
    await emulator.close();
    writeFileSync(data, JSON.stringify(JSON.parse(readFileSync(data, 'utf8')), undefined, 2));
    await using again = await testEmulator({ data });
    expect(await loginStatus(again, 'ada@example.com', PASSWORD)).toBe(200);
  });
});

describe('a data file that was cut off', () => {
  test('at whatever byte holds every change before that whole, or is refused', { timeout: 60_000 }, async () => {
    const { folder, data, emulator } = await withFile();
    using _ = folder;
    const link = await issue(emulator, 'password-change', { user_id: ADA });
    expect(await redeem(emulator, link)).toBe(200);
    const text = readFileSync(data, 'utf8');
    const [first = '', ...changes] = linesIn(data);
    await emulator.close();
    expect(changes.length).toBeGreaterThanOrEqual(2);

    const copy = `${folder.path}/copy.json`;
    const found = async (length: number) => {
      writeFileSync(copy, text.slice(0, length));
      const store = await Store.open(copy);
      await store.close();
      if (!store.found) throw new Error('nothing was found');
      return store.found;
    };
    // Every place near a line's beginning and end, and some of those between.
    const whole = [first, ...changes].map((__, index, lines) => `${lines.slice(0, index + 1).join('\n')}\n`.length);
    const places = Array.from({ length: text.length }, (__, place) => place + 1).filter(
      (place) => place % 97 === 0 || whole.some((end) => Math.abs(end - place) < 4),
    );
    for (const place of places) {
      if (place < first.length) {
        await expect(found(place), `cut at ${place}`).rejects.toThrow(/is not JSON/);
        expect(readFileSync(copy, 'utf8')).toBe(text.slice(0, place));
        continue;
      }
      const { tickets, providers } = await found(place);
      const { users } = providers['auth0'] as { readonly users: readonly { id: string; lastPasswordReset: unknown }[] };
      const changed = users.find(({ id }) => id === ADA)?.lastPasswordReset !== null;
      const redeemed = tickets.some(({ redeemedAt }) => redeemedAt !== null);
      expect(redeemed, `cut at ${place}`).toBe(changed);
      expect(tickets.length, `cut at ${place}`).toBe(place >= (whole[1] ?? 0) ? 1 : 0);
    }
  });

  test('is not added to, but begun anew', async () => {
    const { folder, data, emulator } = await withFile();
    using _ = folder;
    await issue(emulator, 'password-change', { user_id: ADA });
    const torn = readFileSync(data, 'utf8').slice(0, -9);
    await emulator.close();
    writeFileSync(data, torn);

    const second = await testEmulator({ data });
    const link = await issue(second, 'password-change', { user_id: ADA });
    expect(linesIn(data)).toHaveLength(2);
    await second.close();
    await using third = await testEmulator({ data });
    expect((await third.inspect.tickets()).map(({ url }) => url)).toEqual([expect.stringContaining(secretOf(link))]);
  });

  test.each<[string, string, RegExp]>([
    ['is torn', '[["tickets",{"id"\n', /line 2 is not JSON: .*It was left as it is/],
    ['is no list', '{"tickets":[]}\n', /line 2 is not what this emulator writes there/],
    ['names no table', '[["__proto__",{"id":"x"}]]\n', /line 2 is not what this emulator writes there/],
    ['has a row without an id', '[["tickets",{}]]\n', /line 2 is not what this emulator writes there/],
    ['has a ticket that is none', '[["tickets",{"id":"x"}]]\n', /tickets\[0\]: is not what this emulator writes there/],
  ])('a whole line that %s is refused, and the file left alone', async (_, line, sentence) => {
    const { folder, data, emulator } = await withFile();
    using __ = folder;
    await emulator.close();
    appendFileSync(data, line);
    const content = readFileSync(data, 'utf8');
    await expect(testEmulator({ data })).rejects.toThrow(sentence);
    expect(readFileSync(data, 'utf8')).toBe(content);
  });
});

describe('while the data file cannot be written', () => {
  test('callers are told so in the vendor’s words, and it is made good as soon as it can be', async () => {
    const { folder, data, emulator } = await withFile();
    using _ = folder;
    const before = await issue(emulator, 'password-change', { user_id: ADA });
    const aside = `${folder.path}-aside`;
    renameSync(folder.path, aside);

    const headers = { authorization: 'Bearer any' };
    const asked = { headers, body: { user_id: ADA } };
    expect(await emulator.send('POST', '/api/v2/tickets/password-change', asked)).toMatchObject({
      status: 503,
      json: { statusCode: 503, error: 'Service Unavailable', message: 'The state could not be saved.' },
    });
    const reset = '/v2/users/300000000000000101/password_reset';
    expect(await emulator.send('POST', reset, { headers, body: { returnCode: {} } })).toMatchObject({
      status: 503,
      json: { code: 14, message: 'The state could not be saved.' },
    });
    expect(
      emulator.log.filter((line) => line.startsWith('warning: the data file could not be written: ENOENT')),
    ).toHaveLength(2);
    expect(savedIn(`${aside}/state.json`)).toContain(secretOf(before));

    renameSync(aside, folder.path);
    const after = await issue(emulator, 'password-change', { user_id: ADA });
    expect(savedIn(data)).toContain(secretOf(before));
    expect(savedIn(data)).toContain(secretOf(after));
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    await emulator.close();
    expect(existsSync(`${folder.path}/.state.json.lock`)).toBe(false);
  });
});

function secretOf(link: string): string {
  return new URL(link, 'http://localhost').searchParams.get('ticket') ?? '';
}
