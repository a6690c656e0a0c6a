import { afterAll, beforeAll, expect } from 'vitest';
import '../examples/vitest/password-reset.test.ts';
import { testEmulator } from './support/emulator.ts';
import { issueReset } from './support/recovery.ts';

let began: number;

beforeAll(async () => {
  // The first emulator of a process is still loading when it issues its first link.
  await using emulator = await testEmulator();
  await issueReset(emulator);
  began = performance.now();
});

afterAll(() => {
  // A hundred resets take two seconds where nothing else runs.
  expect((performance.now() - began) / 1000, 'seconds').toBeLessThan(10);
});
