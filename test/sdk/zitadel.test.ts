import { Code, ConnectError, type Transport } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { NewAuthorizationBearerInterceptor } from '@zitadel/client';
import { createServerTransport } from '@zitadel/client/node';
import {
  createOrganizationServiceClient,
  createSessionServiceClient,
  createSettingsServiceClient,
  createUserServiceClient,
  makeReqCtx,
} from '@zitadel/client/v2';
import { createClientTransport } from '@zitadel/client/web';
import { CredentialsCheckErrorSchema, ErrorDetailSchema } from '@zitadel/proto/zitadel/message_pb.js';
import { ResourceOwnerType } from '@zitadel/proto/zitadel/settings/v2/settings_pb.js';
import { NotificationType } from '@zitadel/proto/zitadel/user/v2/password_pb.js';
import { UserState } from '@zitadel/proto/zitadel/user/v2/user_pb.js';
import { describe, expect, test } from 'vitest';
import { START, type TestEmulator, testEmulator } from '../support/emulator.ts';

const ADA = '300000000000000101';
const ACME = '300000000000000010';
const OLD_PASSWORD = 'Analytical-Engine-1843';
const NEW_PASSWORD = 'Difference-Engine-1822';

/** The transports of the official client, and Connect's own, each with a token. */
const TRANSPORTS: Readonly<Record<string, (emulator: TestEmulator, token?: string) => Transport>> = {
  '@zitadel/client/node': ({ url }, token = 'pat_iam_owner') => createServerTransport(token, { baseUrl: url }),
  '@zitadel/client/node over TLS': ({ httpsUrl, ca }, token = 'pat_iam_owner') =>
    createServerTransport(token, { baseUrl: httpsUrl, nodeOptions: { ca } }),
  '@zitadel/client/web': ({ url }, token = 'pat_iam_owner') => createClientTransport(token, { baseUrl: url }),
  '@connectrpc/connect-node': ({ url }, token = 'pat_iam_owner') =>
    createConnectTransport({
      baseUrl: url,
      httpVersion: '1.1',
      useBinaryFormat: false,
      interceptors: [NewAuthorizationBearerInterceptor(token)],
    }),
  '@connectrpc/connect-node over TLS': ({ httpsUrl, ca }, token = 'pat_iam_owner') =>
    createConnectTransport({
      baseUrl: httpsUrl,
      httpVersion: '2',
      nodeOptions: { ca },
      interceptors: [NewAuthorizationBearerInterceptor(token)],
    }),
};

/** What a call is refused with. */
async function refusalOf(call: Promise<unknown>) {
  const error = await call.then(
    () => expect.unreachable('it was not refused'),
    (reason: unknown) => ConnectError.from(reason),
  );
  const [detail] = error.findDetails(ErrorDetailSchema);
  const [check] = error.findDetails(CredentialsCheckErrorSchema);
  return {
    code: error.code,
    message: error.rawMessage,
    ...(detail && { id: detail.id, text: detail.message }),
    ...(check && { id: check.id, text: check.message, failedAttempts: check.failedAttempts }),
  };
}

describe.each(Object.entries(TRANSPORTS))('%s', (_, connect) => {
  test('resets a password with a code, once, and signs in with it', async () => {
    await using emulator = await testEmulator();
    const transport = connect(emulator);
    const users = createUserServiceClient(transport);
    const sessions = createSessionServiceClient(transport);
    const signIn = (password: string) =>
      sessions.createSession({
        checks: { user: { search: { case: 'loginName', value: 'ada@acme.example' } }, password: { password } },
      });

    const asked = await users.passwordReset({ userId: ADA, medium: { case: 'returnCode', value: {} } });
    expect(asked).toMatchObject({
      details: { sequence: 3n, changeDate: { seconds: BigInt(Date.parse(START) / 1000) }, resourceOwner: ACME },
      verificationCode: expect.stringMatching(/^[A-Z0-8]{6}$/),
    });
    const set = (verificationCode: string, password = NEW_PASSWORD) =>
      users.setPassword({
        userId: ADA,
        newPassword: { password },
        verification: { case: 'verificationCode', value: verificationCode },
      });
    const code = asked.verificationCode ?? '';

    expect(await refusalOf(set('WRONG9'))).toEqual({
      code: Code.InvalidArgument,
      message: 'Code is invalid (CODE-woT0xc)',
      id: 'CODE-woT0xc',
      text: 'Code is invalid',
    });
    expect(await refusalOf(set(code, 'short'))).toMatchObject({ code: Code.InvalidArgument, id: 'DOMAIN-HuJf6' });
    expect((await set(code)).details).toMatchObject({ sequence: 4n, resourceOwner: ACME });
    expect(await refusalOf(set(code))).toEqual({
      code: Code.FailedPrecondition,
      message: 'Code not found (COMMAND-2M9fs)',
      id: 'COMMAND-2M9fs',
      text: 'Code not found',
    });

    for (const failedAttempts of [1, 2]) {
      expect(await refusalOf(signIn(OLD_PASSWORD))).toEqual({
        code: Code.InvalidArgument,
        message: 'Password is invalid (COMMAND-3M0fs)',
        id: 'COMMAND-3M0fs',
        text: 'Password is invalid',
        failedAttempts,
      });
    }
    const { sessionId, sessionToken } = await signIn(NEW_PASSWORD);
    const { session } = await sessions.getSession({ sessionId, sessionToken });
    expect(session?.factors).toMatchObject({ user: { id: ADA, loginName: 'ada@acme.example' }, password: {} });
    const { user } = await users.getUserByID({ userId: ADA });
    expect(user).toMatchObject({
      state: UserState.ACTIVE,
      type: { case: 'human', value: { passwordChanged: { seconds: BigInt(Date.parse(START) / 1000) } } },
    });
  });

  test('names what is wrong by its code', async () => {
    await using emulator = await testEmulator();
    const reset = (token: string | undefined, userId: string, headers: Record<string, string> = {}) =>
      refusalOf(createUserServiceClient(connect(emulator, token)).passwordReset({ userId }, { headers }));

    expect(await reset(undefined, 'nobody')).toMatchObject({ code: Code.NotFound, id: 'COMMAND-SAF4f' });
    expect(await reset(undefined, '')).toEqual({
      code: Code.InvalidArgument,
      message: 'invalid PasswordResetRequest.UserId: value length must be between 1 and 200 runes, inclusive',
    });
    expect(await reset('pat_expired', ADA)).toMatchObject({ code: Code.Unauthenticated, id: 'AUTH-7fs1e' });
    expect(await reset('pat_viewer', ADA)).toMatchObject({ code: Code.PermissionDenied, id: 'AUTH-AWfge' });
    expect(await reset('pat_no_role', ADA)).toMatchObject({ code: Code.NotFound, id: 'AUTHZ-cdgFk' });
    expect(await reset(undefined, ADA, { 'x-zitadel-orgid': 'none' })).toEqual({
      code: Code.PermissionDenied,
      message: "Organisation doesn't exist (AUTH-Bs7Ds)",
      id: 'AUTH-Bs7Ds',
      text: "Organisation doesn't exist",
    });
  });

  test('acts in the organization that it names', async () => {
    await using emulator = await testEmulator();
    const transport = connect(emulator, 'pat_org_owner');
    const settings = createSettingsServiceClient(transport);
    const rules = { minLength: 8n, requiresSymbol: true, resourceOwnerType: ResourceOwnerType.INSTANCE };
    for (const ctx of [makeReqCtx(ACME), makeReqCtx(undefined)]) {
      const answer = await settings.getPasswordComplexitySettings({ ctx });
      expect(answer.settings).toMatchObject(rules);
    }
    const elsewhere = { headers: { 'x-zitadel-orgid': '300000000000000020' } };
    expect(await refusalOf(settings.getPasswordComplexitySettings({}, elsewhere))).toMatchObject({
      code: Code.NotFound,
      id: 'AUTHZ-cdgFk',
    });
  });

  test('has a link sent, by mail and by text', async () => {
    await using emulator = await testEmulator();
    const users = createUserServiceClient(connect(emulator));
    const urlTemplate = 'https://app.acme.example/reset?user={{.UserID}}&code={{.Code}}&org={{.OrgID}}';
    for (const notificationType of [NotificationType.Email, NotificationType.SMS]) {
      const medium = { case: 'sendLink', value: { notificationType, urlTemplate } } as const;
      const answer = await users.passwordReset({ userId: ADA, medium });
      expect(answer.verificationCode).toBeUndefined();
    }
    const { messages } = (await emulator.send('GET', '/__inspect/messages')).json;
    expect(messages).toMatchObject([
      { to: '+41791234567', text: expect.stringMatching(/\b[A-Z0-8]{6}\b/) },
      { to: 'ada@acme.example', text: expect.stringContaining(`https://app.acme.example/reset?user=${ADA}&code=`) },
    ]);
  });

  test('is told what is not emulated', async () => {
    await using emulator = await testEmulator();
    const transport = connect(emulator);
    const method = createUserServiceClient(transport).addKey({ userId: ADA });
    expect(await refusalOf(method)).toMatchObject({ code: Code.Unimplemented });
    const service = createOrganizationServiceClient(transport).listOrganizations({});
    expect(await refusalOf(service)).toMatchObject({ code: Code.Unimplemented });
  });
});

test('fetch resets a password over REST', async () => {
  await using emulator = await testEmulator();
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${emulator.url}${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer pat_login_client', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    // biome-ignore lint/suspicious/noExplicitAny: the test says what it expects of it
    return { status: answer.status, body: (await answer.json()) as any };
  };
  const signIn = (password: string) =>
    post('/v2/sessions', { checks: { user: { loginName: 'ada@acme.example' }, password: { password } } });

  const asked = await post(`/v2/users/${ADA}/password_reset`, { returnCode: {} });
  expect(asked).toEqual({
    status: 200,
    body: {
      details: { sequence: '3', changeDate: '2026-01-01T12:00:00Z', resourceOwner: ACME },
      verificationCode: expect.stringMatching(/^[A-Z0-8]{6}$/),
    },
  });
  const { verificationCode } = asked.body;
  const change = { newPassword: { password: NEW_PASSWORD }, verificationCode };
  expect(await post(`/v2/users/${ADA}/password`, change)).toMatchObject({ status: 200 });
  expect(await post(`/v2/users/${ADA}/password`, change)).toEqual({
    status: 400,
    body: {
      code: 9,
      message: 'Code not found (COMMAND-2M9fs)',
      details: [
        { '@type': 'type.googleapis.com/zitadel.v1.ErrorDetail', id: 'COMMAND-2M9fs', message: 'Code not found' },
      ],
    },
  });
  expect(await signIn(OLD_PASSWORD)).toEqual({
    status: 400,
    body: {
      code: 3,
      message: 'Password is invalid (COMMAND-3M0fs)',
      details: [
        {
          '@type': 'type.googleapis.com/zitadel.v1.CredentialsCheckError',
          id: 'COMMAND-3M0fs',
          message: 'Password is invalid',
          failedAttempts: 1,
        },
      ],
    },
  });
  expect(await signIn(NEW_PASSWORD)).toMatchObject({
    status: 201,
    body: { sessionId: expect.stringMatching(/^\d{18}$/) },
  });
});
