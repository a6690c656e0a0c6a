import { expect, test } from 'vitest';
import { type TestEmulator, testEmulator } from './support/emulator.ts';
import { openForm, submitForm } from './support/form.ts';

const ADA = '300000000000000101';
const GRACE = '300000000000000102';
const ALAN = '300000000000000103';

const CODE = '[A-Z0-8]{6}';
const ORIGIN = 'http://localhost:\\d+';

/** A request to a user, and the one line that it leaves. */
const ISSUED = [
  [
    'password_reset',
    ADA,
    {},
    `password link for ada@acme.example: ${ORIGIN}/ui/v2/login/password/set\\?code=${CODE}&\\S+`,
  ],
  ['password_reset', ADA, { returnCode: {} }, `password code for ada@acme.example: ${CODE}`],
  [
    'password_reset',
    ADA,
    { sendLink: { urlTemplate: 'a b\nzitadel {{.OrgID}}' } },
    'password link for ada@acme.example: a b%0Azitadel \\d+',
  ],
  [
    'email',
    GRACE,
    { email: 'amazing@acme.example' },
    `verification link for amazing@acme.example: ${ORIGIN}/ui/v2/login/verify\\?\\S+`,
  ],
  ['email/send', GRACE, { returnCode: {} }, `verification code for grace@acme.example: ${CODE}`],
  ['phone', GRACE, { phone: '079 000 00 00' }, `phone verification code for grace@acme.example: ${CODE}`],
  ['invite_code', ALAN, {}, `invitation link for alan@acme.example: ${ORIGIN}/ui/login/user/invite\\?\\S+`],
  ['invite_code', ALAN, { returnCode: {} }, `invitation code for alan@acme.example: ${CODE}`],
  [
    'passkeys/registration_link',
    ADA,
    {},
    `passkey link for ada@acme.example: ${ORIGIN}/ui/v2/login/passkey/set\\?\\S+`,
  ],
  ['passkeys/registration_link', 'no\nbody', { returnCode: {} }, 'passkey code for no%0Abody: [A-Za-z0-8]{12}'],
] as const;

test.each(ISSUED)('%s of %s with %j leaves one line', async (path, userId, body, line) => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  const before = emulator.log.length;
  await ask(emulator, userId, path, body);
  expect(emulator.log.slice(before)).toEqual([expect.stringMatching(new RegExp(`^zitadel ${line}$`))]);
});

const WARNINGS = [
  [
    'password_reset',
    { medium: { returnCode: {} } },
    'zitadel UserService.PasswordReset ignores medium, as ZITADEL does: sendLink or returnCode stands at the top of the body, without medium around it',
  ],
  [
    'email/send',
    { verification: { returnCode: {} } },
    'zitadel UserService.SendEmailCode ignores verification, as ZITADEL does: sendCode or returnCode stands at the top of the body, without verification around it',
  ],
  [
    'password_reset',
    { return_link: {} },
    'zitadel UserService.PasswordReset ignores return_link, as ZITADEL does: known are sendLink, returnCode',
  ],
  [
    'password_reset',
    { sendLink: { 'x\ny': 1 } },
    'zitadel UserService.PasswordReset ignores sendLink.x%0Ay, as ZITADEL does',
  ],
  [
    'password_reset',
    { sendLink: { notificationType: 'NOTIFICATION_TYPE_EMAIL' } },
    'zitadel UserService.PasswordReset ignores sendLink.notificationType: "NOTIFICATION_TYPE_EMAIL", as ZITADEL does',
  ],
  [
    'password_reset',
    { sendLink: { notificationType: 'NOTIFICATION_TYPE_SMS' } },
    `zitadel user ${GRACE} has no phone, so the text message with the code could not be delivered`,
  ],
  [
    'password_reset',
    { sendLink: { urlTemplate: '{{if ne .Code "code"}}{{index .Code 99}}{{end}}' } },
    `zitadel user ${GRACE} gets no message, as its link could not be made: `,
  ],
] as const;

test.each(WARNINGS)('%s with %j warns', async (path, body, warning) => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  const before = emulator.log.length;
  await ask(emulator, GRACE, path, body);
  const warnings = emulator.log.slice(before).filter((line) => line.startsWith('warning: '));
  expect(warnings).toEqual([expect.stringContaining(warning)]);
});

test('an id that breaks lines breaks none of the log', async () => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  const id = 'two\nlines';
  const profile = { givenName: 'Two', familyName: 'Lines' };
  const body = { userId: id, profile, email: { email: 'two@acme.example', isVerified: true } };
  await emulator.send('POST', '/v2/users/human', { headers: { authorization: 'Bearer any' }, body });
  await ask(emulator, id, 'password_reset', { sendLink: { notificationType: 'NOTIFICATION_TYPE_SMS' } });
  expect(emulator.log.at(-1)).toContain('zitadel user two%0Alines has no phone');
});

test('what is understood does not warn', async () => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  const before = emulator.log.length;
  await ask(emulator, ADA, 'password_reset', { user_id: ADA, sendLink: null, return_code: {} });
  expect(emulator.log.slice(before)).toHaveLength(1);
});

test('no password is ever written down', async () => {
  await using emulator = await testEmulator({ providers: ['zitadel'] });
  const secret = 'Sesame-Opens-1001';
  const newPassword = { password: secret };
  await ask(emulator, ADA, 'password', { newPassword });
  await ask(emulator, ADA, 'password', { newPassword, currentPassword: secret });
  await ask(emulator, ADA, 'password', { newPassword, verificationCode: '999999' });
  await ask(emulator, ADA, 'password', { newPassword, currentPassword: { secret } });
  await ask(emulator, ADA, 'password', {
    newPassword: secret,
    unknown: secret,
    verification: { verificationCode: secret },
  });
  await ask(emulator, ADA, 'password', { new_password: { ...newPassword, hint: secret } });
  await ask(emulator, ADA, 'password', `{"newPassword":${secret}`);
  const headers = { authorization: 'Bearer any' };
  const checks = { user: { userId: ADA }, password: newPassword };
  await emulator.send('POST', '/v2/sessions', { headers, body: { checks } });

  await ask(emulator, GRACE, 'password_reset', {});
  const { url } = (await emulator.send('GET', '/__inspect/tickets/latest')).json;
  const typed = { password: secret, confirmPassword: secret };
  expect((await submitForm(emulator, await openForm(emulator, url), typed)).status).toBe(200);

  expect(emulator.log.filter((line) => line.includes(secret))).toEqual([]);
});

/** Asks for something about a user; the answer is not what matters here. */
async function ask(emulator: TestEmulator, userId: string, path: string, body: unknown): Promise<void> {
  const place = `/v2/users/${encodeURIComponent(userId)}/${path}`;
  await emulator.send('POST', place, { headers: { authorization: 'Bearer any' }, body });
}
