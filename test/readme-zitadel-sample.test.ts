import { createServerTransport } from '@zitadel/client/node';
import { createUserServiceClient } from '@zitadel/client/v2';
import { startEmulator } from 'ticketstub';
import { expect, test } from 'vitest';

test('a code sets the password', async () => {
  await using emulator = await startEmulator({ port: 0 });
  const users = createUserServiceClient(createServerTransport('pat_iam_owner', { baseUrl: emulator.url }));
  const userId = '300000000000000101';
  const reset = await users.passwordReset({ userId, medium: { case: 'returnCode', value: {} } });
  const answer = await users.setPassword({
    userId,
    newPassword: { password: 'Difference-Engine-2' },
    verification: { case: 'verificationCode', value: reset.verificationCode ?? '' },
  });
  expect(answer.details?.sequence).toBe((reset.details?.sequence ?? 0n) + 1n);
});
