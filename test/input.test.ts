import { expect, test } from 'vitest';
import { SeedError } from '../src/core/misuse.ts';
import { parseInput } from '../src/input.ts';

test('a long text of JSON says the same as a short one, and where something is wrong in it', () => {
  const seed = { filling: 'x'.repeat(1_000_000), users: [{ email: 'ada@example.com' }] };
  const input = parseInput(JSON.stringify(seed, undefined, 1), 'seed.json', 'the seed');
  expect(input.value).toEqual(seed);
  const error = input.blame(new SeedError(['users', 0, 'email'], 'is no address'));
  expect(error.message).toBe('seed.json:5:4: users[0].email: is no address.');
});

test('a long text that is no JSON is read as YAML', () => {
  const text = `# ${'x'.repeat(1_000_000)}\nusers: []\n`;
  expect(parseInput(text, 'seed.yaml', 'the seed').value).toEqual({ users: [] });
});
