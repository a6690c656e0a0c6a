import { expect } from 'vitest';
import { openForm, submitForm } from '../support/form.ts';
import { issueReset, NEW_PASSWORD, workingPasswords } from '../support/recovery.ts';
import type { Target } from './target.ts';

const management = { authorization: 'Bearer any' };
const HUMAN = '300000000000000101';

/** Expects an emulator to answer, and to reset a password for real. */
export async function stillWorks(target: Target, provider: 'auth0' | 'zitadel'): Promise<void> {
  expect((await target.send('GET', '/health')).json).toEqual({ status: 'ok' });
  await target.send('POST', '/__inspect/reset');
  await (provider === 'auth0' ? resetAtAuth0(target) : resetAtZitadel(target));
  expect(target.bugs()).toEqual([]);
}

async function resetAtAuth0(target: Target): Promise<void> {
  const form = await openForm(target, await issueReset(target));
  const typed = { 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD };
  expect(await submitForm(target, form, typed)).toMatchObject({ status: 200 });
  expect(await workingPasswords(target)).toEqual([NEW_PASSWORD]);
}

async function resetAtZitadel(target: Target): Promise<void> {
  const send = (path: string, body: object) => target.send('POST', path, { headers: management, body });
  const { json } = await send(`/v2/users/${HUMAN}/password_reset`, { returnCode: {} });
  const sent = { newPassword: { password: NEW_PASSWORD }, verificationCode: json.verificationCode };
  expect(await send(`/v2/users/${HUMAN}/password`, sent)).toMatchObject({ status: 200 });
  const checks = { user: { userId: HUMAN }, password: { password: NEW_PASSWORD } };
  expect(await send('/v2/sessions', { checks })).toMatchObject({ status: 201 });
}
