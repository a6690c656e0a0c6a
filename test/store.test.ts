import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lock } from '../src/core/lock.ts';
import { savedIn } from './support/data-file.ts';
import { temporaryFolder, testEmulator } from './support/emulator.ts';

const USER = 'auth0|64b7e0f8c2d3a1b4e5f60001';
const USER_PATH = `/api/v2/users/${encodeURIComponent(USER)}`;
const TICKETS = '/api/v2/tickets/password-change';
const asked = { headers: { authorization: 'Bearer any' }, body: { user_id: USER } };

/** A socket that a process listened at until it was killed. */
async function leaveDeadSocket(path: string): Promise<void> {
  const code = "require('net').createServer().listen(process.argv[1], () => console.log('up'))";
  const child = spawn(process.execPath, ['-e', code, path]);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
}

describe('with a data file', () => {
  test('everything is there again after a restart', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    const first = await testEmulator({ data });
    const { json: issued } = await first.send('POST', TICKETS, asked);
    await first.send('PATCH', USER_PATH, { ...asked, body: { nickname: 'countess' } });
    await first.close();

    await using second = await testEmulator({ data });
    const { json } = await second.send('GET', '/__inspect/tickets');
    expect(json).toMatchObject({ cursor: '1', tickets: [{ status: 'open', userId: USER, url: issued.ticket }] });
    const user = await second.send('GET', USER_PATH, { headers: asked.headers });
    expect(user.json.nickname).toBe('countess');
    const link = new URL(issued.ticket);
    expect((await second.send('GET', `${link.pathname}${link.search}`)).status).toBe(302);
  });

  test('a code that was issued is good after a restart, and a provider switched on later begins with the seed', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    const path = '/v2/users/300000000000000101';
    const first = await testEmulator({ data, providers: ['zitadel'] });
    const headers = asked.headers;
    const { json } = await first.send('POST', `${path}/password_reset`, { headers, body: { returnCode: {} } });
    await first.close();

    await using second = await testEmulator({ data });
    const body = { newPassword: { password: 'Difference-Engine-2' }, verificationCode: json.verificationCode };
    expect(await second.send('POST', `${path}/password`, { headers, body })).toMatchObject({ status: 200 });
    expect(await second.send('GET', USER_PATH, { headers })).toMatchObject({ status: 200 });
  });

  test('an answer is sent only when the change is in the file', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    await using emulator = await testEmulator({ data });
    const { json } = await emulator.send('POST', TICKETS, asked);
    expect(readFileSync(data, 'utf8')).toContain(new URL(json.ticket).searchParams.get('ticket'));
  });

  test('parallel changes are all in the file', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    await using emulator = await testEmulator({ data });
    const path = '/api/v2/tickets/email-verification';
    const answers = await Promise.all(Array.from({ length: 50 }, () => emulator.send('POST', path, asked)));
    const saved = JSON.parse(savedIn(data)) as { tickets: { url: string }[] };
    expect(saved.tickets.map(({ url }) => url).sort()).toEqual(answers.map(({ json }) => json.ticket).sort());
  });

  test('reset begins anew in the file too', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    await using emulator = await testEmulator({ data });
    await emulator.send('POST', TICKETS, asked);
    expect((await emulator.send('POST', '/__inspect/reset')).status).toBe(204);
    expect(JSON.parse(savedIn(data))).toMatchObject({ ticketstub: 1, tickets: [], messages: [] });
  });

  test('no password is in the file', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    await using _ = await testEmulator({ data });
    expect(readFileSync(data, 'utf8')).not.toContain('Analytical-Engine-1843');
  });

  test('a second emulator on the same file is refused, and the first goes on', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    await using emulator = await testEmulator({ data });
    await expect(testEmulator({ data })).rejects.toThrow(`${data}: another emulator works on this data file.`);
    expect((await emulator.send('GET', '/health')).status).toBe(200);
  });

  test('a link to the file is the file', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    await using _ = await testEmulator({ data });
    symlinkSync(data, `${folder.path}/link.json`);
    await expect(testEmulator({ data: `${folder.path}/link.json` })).rejects.toThrow('another emulator works on');
  });

  test('of many that find a lock whose owner was killed, one gets it', async () => {
    using folder = temporaryFolder();
    const file = `${folder.path}/state.json`;
    for (let round = 0; round < 10; round++) {
      await leaveDeadSocket(`${folder.path}/.state.json.lock`);
      const locks = await Promise.all(Array.from({ length: 8 }, () => lock(file)));
      const held = locks.filter((unlock) => unlock !== undefined);
      expect(held).toHaveLength(1);
      await held[0]?.();
    }
  });

  test.each<[string, string, RegExp]>([
    [
      'is torn',
      '{"ticketstub":1,"tick',
      /is not JSON: .* It was left as it is; move it away, or name another file with --data\./,
    ],
    ['is another program’s', '{"users":[]}', /is no saved state of Ticketstub/],
    [
      'is of another version',
      '{"ticketstub":2,"tickets":[],"messages":[],"providers":{}}',
      /was written in version 2 .* reads version 1/,
    ],
    ['has no tickets', '{"ticketstub":1,"providers":{}}', /tickets: is not a list of records with an id/],
    [
      'has a ticket that is none',
      '{"ticketstub":1,"tickets":[{"id":"x"}],"providers":{}}',
      /tickets\[0\]: is not what this emulator writes there/,
    ],
    [
      'has a message that is none',
      '{"ticketstub":1,"tickets":[],"messages":[{"id":"x"}],"providers":{}}',
      /messages\[0\]: is not what this emulator writes there/,
    ],
    [
      'has no tenant',
      '{"ticketstub":1,"tickets":[],"messages":[],"providers":{"auth0":{}}}',
      /providers\.auth0: is not what this emulator writes \(there is no tenant\)/,
    ],
    [
      'has no instance',
      '{"ticketstub":1,"tickets":[],"messages":[],"providers":{"zitadel":{}}}',
      /providers\.zitadel: is not what this emulator writes \(there is no instance\)/,
    ],
    [
      'has a user that is none',
      '{"ticketstub":1,"tickets":[],"messages":[],"providers":{"auth0":{"users":[{"id":"u"}]}}}',
      /providers\.auth0: is not what this emulator writes/,
    ],
    [
      'has users that are none',
      '{"ticketstub":1,"tickets":[],"messages":[],"providers":{"auth0":{"users":[1]}}}',
      /providers\.auth0\.users: is not a list of records with an id/,
    ],
  ])('a file that %s is refused and left alone', async (_, content, sentence) => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    writeFileSync(data, content);
    await expect(testEmulator({ data })).rejects.toThrow(sentence);
    expect(readFileSync(data, 'utf8')).toBe(content);
  });

  test('a file in no folder is refused', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/none/state.json`;
    await expect(testEmulator({ data })).rejects.toThrow(/state\.json: cannot be written: ENOENT/);
    expect(existsSync(`${folder.path}/none`)).toBe(false);
  });
});
