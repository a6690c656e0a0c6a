import type { ManagementClient } from 'auth0';
import type { AuthenticationClient, ManagementClient as ManagementClientV4 } from 'auth0-v4';
import { expect, test } from 'vitest';
import { type TestEmulator, testEmulator } from '../support/emulator.ts';
import { openForm, submitForm } from '../support/form.ts';
import { GRACE, latestMail, linkIn, NEW_PASSWORD, workingPasswords } from '../support/recovery.ts';
import { backend, webApplication } from './auth0.ts';
import { startSdk } from './sdk-process.ts';

/** Mails that an application has the vendor send, and what becomes of their links. */

const connection = 'Username-Password-Authentication';
const TYPED = { 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD };

/** Opens the link in the newest mail to an address and sends the form behind it. */
async function redeem(emulator: TestEmulator, email: string, typed = {}): Promise<string> {
  const form = await openForm(emulator, linkIn(await latestMail(emulator, email)));
  return (await submitForm(emulator, form, typed)).text;
}

// Since version 5 of the SDK this part of it stands still: `auth0/legacy` is version 4.
test('database: changes a password and signs up, by the links in the mails', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { database } = sdk.client<AuthenticationClient>('AuthenticationClient', webApplication(emulator));

  expect(await database.changePassword({ email: 'ada@example.com', connection })).toMatchObject({
    status: 200,
    data: "We've just sent you an email to reset your password.",
  });
  expect(await redeem(emulator, 'ada@example.com', TYPED)).toContain('<h1>Password Changed!</h1>');
  expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);

  const mary = { email: 'mary@example.com', password: 'Flow-Matic-1955', connection };
  const { data } = await database.signUp(mary);
  expect(data).toMatchObject({
    _id: expect.stringMatching(/^[0-9a-f]{24}$/),
    email: mary.email,
    email_verified: false,
  });
  expect(await redeem(emulator, mary.email)).toContain('<h1>Email Verified</h1>');
  await expect(database.signUp(mary)).rejects.toMatchObject({ name: 'AuthApiError', statusCode: 400 });
  await expect(database.signUp({ ...mary, email: 'jean@example.com', password: 'short' })).rejects.toMatchObject({
    statusCode: 400,
  });
});

test('jobs, version 4: has a verification mail sent', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0-v4', emulator);
  const { jobs, users } = sdk.client<ManagementClientV4>('ManagementClient', backend(emulator));

  const { data } = await jobs.verifyEmail({ user_id: GRACE });
  expect(data).toMatchObject({ type: 'verification_email', status: 'pending' });
  expect(await jobs.get({ id: data.id })).toMatchObject({ data: { id: data.id, status: 'completed' } });
  expect(await redeem(emulator, 'grace@example.com')).toContain('<h1>Email Verified</h1>');
  expect(await users.get({ id: GRACE })).toMatchObject({ data: { email_verified: true } });
});

test('jobs, version 7: has a verification mail sent', async () => {
  await using emulator = await testEmulator({ auth: 'strict' });
  await using sdk = await startSdk('auth0', emulator);
  const { jobs, users } = sdk.client<ManagementClient>('ManagementClient', backend(emulator));

  const job = await jobs.verificationEmail.create({ user_id: GRACE });
  expect(job).toMatchObject({ type: 'verification_email', status: 'pending' });
  expect(await jobs.get(job.id)).toMatchObject({ id: job.id, status: 'completed' });
  expect(await redeem(emulator, 'grace@example.com')).toContain('<h1>Email Verified</h1>');
  expect(await users.get(GRACE)).toMatchObject({ email_verified: true });
  await expect(jobs.get('job_0000000000000000')).rejects.toMatchObject({ statusCode: 404 });
});
