import { expect, test } from 'vitest';
import { type Answer, type TestEmulator, testEmulator } from './support/emulator.ts';
import { openForm, submitForm } from './support/form.ts';
import {
  ACME_WEB,
  BY_CODE,
  codeIn,
  isVerified,
  latestMail,
  linkIn,
  loginStatus,
  NEW_PASSWORD,
  OLD_PASSWORD,
  seedWith,
  workingPasswords,
} from './support/recovery.ts';

const EMAIL = 'ada@example.com';
const CONNECTION = 'Username-Password-Authentication';
const REQUEST_PAGE = `/u/reset-password/request/${CONNECTION}`;
const TYPED = { 'password-reset': NEW_PASSWORD, 're-enter-password': NEW_PASSWORD };

const changePassword = (emulator: TestEmulator, email = EMAIL) =>
  emulator.send('POST', '/dbconnections/change_password', {
    body: { client_id: ACME_WEB, connection: CONNECTION, email },
  });

const shows = (answer: Answer, sentence: string) => expect(answer.text).toContain(sentence);

test('who forgot a password asks for a mail, opens its link, sets another and logs in', async () => {
  await using emulator = await testEmulator();
  expect((await changePassword(emulator)).text).toBe("We've just sent you an email to reset your password.");
  const first = linkIn(await latestMail(emulator, EMAIL));
  await changePassword(emulator);
  const second = linkIn(await latestMail(emulator, EMAIL));
  expect(await workingPasswords(emulator)).toEqual([OLD_PASSWORD]);

  shows(await emulator.send('GET', first), 'This link has already been used.');
  const form = await openForm(emulator, second);
  shows(await submitForm(emulator, form, TYPED), 'Your password has been changed successfully.');
  expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);
  shows(await submitForm(emulator, form, TYPED), 'This link has already been used.');
});

test('who does not exist is answered the same and sent nothing', async () => {
  await using emulator = await testEmulator();
  const [known, unknown] = [await changePassword(emulator), await changePassword(emulator, 'nobody@example.com')];
  expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
  expect((await emulator.send('GET', '/__inspect/messages')).json.messages).toHaveLength(1);
});

test('who forgot a password types a code from a mail, where the connection sends codes', async () => {
  await using emulator = await testEmulator(seedWith({ connection: BY_CODE }));
  const asked = await submitForm(emulator, await openForm(emulator, REQUEST_PAGE), { email: EMAIL });
  const challenge = await openForm(emulator, asked.headers.get('location') ?? '');
  const code = codeIn(await latestMail(emulator, EMAIL));
  shows(await submitForm(emulator, challenge, { code: `${code}0` }), 'The code you entered is invalid');
  const accepted = await submitForm(emulator, challenge, { code });
  expect(await workingPasswords(emulator)).toEqual([OLD_PASSWORD]);

  const form = await openForm(emulator, accepted.headers.get('location') ?? '');
  shows(await submitForm(emulator, form, TYPED), 'Your password has been changed successfully.');
  expect(await workingPasswords(emulator)).toEqual([NEW_PASSWORD]);
  shows(await submitForm(emulator, challenge, { code }), 'The code you entered is invalid');
});

test('who signs up is sent a link, opens it and is verified', async () => {
  await using emulator = await testEmulator();
  const account = { email: 'mary@example.com', password: 'Flow-Matic-1955' };
  const body = { client_id: ACME_WEB, connection: CONNECTION, ...account };
  const { json } = await emulator.send('POST', '/dbconnections/signup', { body });
  expect(await loginStatus(emulator, account.email, account.password)).toBe(200);
  expect(await isVerified(emulator, `auth0|${json._id}`)).toBe(false);

  const form = await openForm(emulator, linkIn(await latestMail(emulator, account.email)));
  expect(await isVerified(emulator, `auth0|${json._id}`)).toBe(false);
  shows(await submitForm(emulator, form, {}), 'Your email address was successfully verified.');
  expect(await isVerified(emulator, `auth0|${json._id}`)).toBe(true);
});

test('nobody who signs up says more than a profile: not what is secret, and not what they may do', async () => {
  await using emulator = await testEmulator();
  const asked = {
    connection: 'Username-Password-Authentication',
    email: 'new@example.com',
    password: 'Difference-Engine-3',
  };
  const more = {
    app_metadata: { role: 'admin' },
    blocked: true,
    client_secret: 'told',
    user_id: 'x',
    email_verified: true,
  };
  const answer = await emulator.send('POST', '/dbconnections/signup', {
    body: { ...asked, ...more, nickname: 'Newton' },
  });
  expect(answer.json).toEqual({
    _id: expect.any(String),
    email: 'new@example.com',
    email_verified: false,
    nickname: 'Newton',
  });
  const users = await emulator.send('GET', '/api/v2/users-by-email?email=new@example.com', {
    headers: { authorization: 'Bearer any' },
  });
  const [user] = users.json;
  expect(user).toMatchObject({ nickname: 'Newton', email_verified: false });
  for (const name of ['app_metadata', 'blocked', 'client_secret']) expect(user).not.toHaveProperty(name);
});
