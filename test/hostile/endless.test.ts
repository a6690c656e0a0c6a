import { describe, expect, test } from 'vitest';
import { testEmulator } from '../support/emulator.ts';

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'ZITADEL knows no member %s, though every object has it',
  async (name) => {
    await using emulator = await testEmulator({ providers: ['zitadel'] });
    const headers = { authorization: 'Bearer any' };
    const send = (body: string) =>
      emulator.send('POST', '/v2/users/300000000000000101/password_reset', { headers, body });
    expect(await send(`{"${name}":[]}`)).toMatchObject({ status: 200 });
    expect(await send(`{"sendLink":{"${name}":{"a":1}}}`)).toMatchObject({ status: 200 });
  },
);

describe('what would take for ever', () => {
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };

  test('a body that nests without end is refused, and changes nothing', async () => {
    await using emulator = await testEmulator();
    const user = '/api/v2/users/auth0%7C64b7e0f8c2d3a1b4e5f60002';
    for (const depth of [101, 20_000, 200_000]) {
      const body = `{"user_metadata":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
      expect((await emulator.send('PATCH', user, { headers, body })).status).toBe(400);
    }
    const nested = `{"user_metadata":{"a":${'['.repeat(90)}${']'.repeat(90)}}}`;
    expect((await emulator.send('PATCH', user, { headers, body: nested })).status).toBe(200);
    expect((await emulator.send('GET', '/api/v2/users', { headers })).status).toBe(200);
  });

  test.each([
    ['members', Object.fromEntries(Array.from({ length: 60_000 }, (_, number) => [`k${number}`, 1]))],
    ['items', { enabled_clients: Array.from({ length: 250_000 }, () => 1) }],
  ])('a body with a great many wrong %s is refused soon', async (_, body) => {
    await using emulator = await testEmulator();
    // One error after another would take minutes, and the test's time is over then.
    const { status } = await emulator.send('POST', '/api/v2/connections', { headers, body: JSON.stringify(body) });
    expect(status).toBe(400);
  });

  test.each(['<div>', '<blockquote>', '<table><tr><td>', '<ul><li>'])('a mail of many %s is sent', async (tag) => {
    await using emulator = await testEmulator();
    const template = { template: 'reset_email', from: '', subject: 'Reset', syntax: 'liquid', enabled: true };
    const body = JSON.stringify({ ...template, body: `{{ url }} ${tag.repeat(100_000)}`.slice(0, 900_000) });
    expect((await emulator.send('POST', '/api/v2/email-templates', { headers, body })).status).toBe(200);
    const asked = { email: 'ada@example.com', connection: 'Username-Password-Authentication' };
    expect((await emulator.send('POST', '/dbconnections/change_password', { body: asked })).status).toBe(200);
    const { messages } = (await emulator.send('GET', '/__inspect/messages')).json;
    expect(messages[0].text).toContain('/u/reset-verify?ticket=');
  });

  test('a search with many stars comes to an end', async () => {
    await using emulator = await testEmulator();
    const user = '/api/v2/users/auth0%7C64b7e0f8c2d3a1b4e5f60002';
    await emulator.send('PATCH', user, { headers, body: JSON.stringify({ name: 'a'.repeat(300) }) });
    const found = async (q: string) => (await emulator.send('GET', `/api/v2/users?q=${q}`, { headers })).json.length;
    expect(await found(`name:${'*a'.repeat(20)}*b`)).toBe(0);
    expect(await found(`name:${'*a'.repeat(20)}*`)).toBe(1);
  });
});
