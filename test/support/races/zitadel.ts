import type { JsonObject } from '@bufbuild/protobuf';
import type { Transport } from '@connectrpc/connect';
import type { TestEmulator } from '../emulator.ts';
import { callOver, methodOf, WIRES } from '../wires.ts';
import type { Kind, Prize, Try } from './race.ts';
import { byForm, call, driven, headers, latest, pathOf, scanned } from './ways.ts';

const ADA = '300000000000000101';

/** One transport of each protocol for each emulator: over HTTP/2 its calls share a session. */
const transports = new WeakMap<TestEmulator, readonly (readonly [wire: string, transport: Transport])[]>();

function transportsTo(emulator: TestEmulator) {
  const known = transports.get(emulator);
  if (known) return known;
  const made = Object.entries(WIRES).map(([wire, connect]) => [wire, connect(emulator.url)] as const);
  transports.set(emulator, made);
  return made;
}

/** An rpc that a user's code proves, as everybody may call it: over REST, and over each protocol. */
function byRpc(
  emulator: TestEmulator,
  operation: string,
  userId: string,
  path: string,
  bodyFor: (password: string) => JsonObject,
): Prize['ways'] {
  const method = methodOf(operation);
  if (!method) throw new Error(`there is no ${operation}`);
  const rest: Try = async (carry, password) =>
    (await carry('POST', `/v2/users/${userId}/${path}`, { headers, body: bodyFor(password) })).status === 200;
  const over =
    (transport: Transport): Try =>
    async (_, password) => {
      const answer = await callOver(transport, method, { userId, ...bodyFor(password) }, headers);
      return typeof (answer as JsonObject)['code'] !== 'number';
    };
  return {
    REST: rest,
    ...Object.fromEntries(transportsTo(emulator).map(([wire, transport]) => [wire, over(transport)])),
  };
}

/** The login pages' addresses carry this. */
const query = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString();

const password: Kind = {
  name: 'ZITADEL, a code for a new password',
  provider: 'zitadel',
  async login(emulator, text) {
    const checks = { user: { userId: ADA }, password: { password: text } };
    return (await emulator.send('POST', '/v2/sessions', { headers, body: { checks } })).status === 201;
  },
  async prepare(emulator) {
    const { verificationCode: code } = await call(emulator, `/v2/users/${ADA}/password_reset`, { returnCode: {} });
    const { id } = await latest(emulator);
    const message = (text: string) => ({ newPassword: { password: text }, verificationCode: code });
    const v2 = byForm(`/ui/v2/login/password/set?${query({ userId: ADA, code })}`, (text) => ({
      ...{ code, password: text, confirmPassword: text },
    }));
    const v1 = byForm('/ui/login/password/init', (text) => ({
      ...{ userID: ADA, code, password: text, passwordconfirm: text },
    }));
    const rpc = byRpc(emulator, 'UserService.SetPassword', ADA, 'password', message);
    return { ticketId: id, ways: { ...rpc, 'login page v2': v2, 'login page v1': v1, ...driven(id) } };
  },
};

const address: Kind = {
  name: 'ZITADEL, a code that verifies an address',
  provider: 'zitadel',
  async prepare(emulator, round) {
    await call(emulator, `/v2/users/${ADA}/email`, { email: `ada-${round}@acme.example`, sendCode: {} });
    const { id, code, url } = await latest(emulator);
    const rpc = byRpc(emulator, 'UserService.VerifyEmail', ADA, 'email/verify', () => ({ verificationCode: code }));
    const v2 = byForm(pathOf(url), () => ({ code }));
    const v1 = byForm('/ui/login/mail/verification', () => ({ userID: ADA, code }));
    return { ticketId: id, ways: { ...rpc, 'login page v2': v2, 'login page v1': v1, ...driven(id), ...scanned(id) } };
  },
};

const telephone: Kind = {
  name: 'ZITADEL, a code that verifies a number',
  provider: 'zitadel',
  async prepare(emulator, round) {
    const phone = `+4179${String(1_000_000 + round)}`;
    const { verificationCode } = await call(emulator, `/v2/users/${ADA}/phone`, { phone, returnCode: {} });
    const { id } = await latest(emulator);
    return {
      ticketId: id,
      ways: byRpc(emulator, 'UserService.VerifyPhone', ADA, 'phone/verify', () => ({ verificationCode })),
    };
  },
};

const invitation: Kind = {
  name: 'ZITADEL, an invitation',
  provider: 'zitadel',
  async prepare(emulator, round) {
    const profile = { givenName: 'Mary', familyName: 'Somerville' };
    const email = { email: `mary-${round}@acme.example`, isVerified: true };
    const { userId } = await call(emulator, '/v2/users/human', { profile, email });
    const { inviteCode: code } = await call(emulator, `/v2/users/${userId}/invite_code`, { returnCode: {} });
    const { id } = await latest(emulator);
    const rpc = byRpc(emulator, 'UserService.VerifyInviteCode', userId, 'invite_code/verify', () => ({
      verificationCode: code,
    }));
    const v2 = byForm(`/ui/v2/login/verify?${query({ userId, code, invite: 'true' })}`, () => ({ code }));
    const v1 = byForm('/ui/login/user/invite', (text) => ({
      ...{ userID: userId, code, password: text, passwordconfirm: text },
    }));
    return { ticketId: id, ways: { ...rpc, 'login page v2': v2, 'login page v1': v1, ...driven(id) } };
  },
};

const passkey: Kind = {
  name: 'ZITADEL, a code that registers a passkey',
  provider: 'zitadel',
  async prepare(emulator) {
    const { code } = await call(emulator, `/v2/users/${ADA}/passkeys/registration_link`, { returnCode: {} });
    const { id } = await latest(emulator);
    const rpc = byRpc(emulator, 'UserService.RegisterPasskey', ADA, 'passkeys', () => ({ code }));
    const v2 = byForm(
      `/ui/v2/login/passkey/set?${query({ userId: ADA, code: code.code, codeId: code.id })}`,
      () => ({}),
    );
    const v1 = byForm('/ui/login/login/passwordless/init', () => ({ userID: ADA, codeID: code.id, code: code.code }));
    return { ticketId: id, ways: { ...rpc, 'login page v2': v2, 'login page v1': v1, ...driven(id) } };
  },
};

export const ZITADEL_KINDS: readonly Kind[] = [password, address, telephone, invitation, passkey];
