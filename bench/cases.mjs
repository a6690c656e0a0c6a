// What is measured: the requests of each case, and what has to be done before it can be.
import { create, toBinary } from '@bufbuild/protobuf';
import { PasswordResetRequestSchema } from '@zitadel/proto/zitadel/user/v2/user_service_pb.js';
import { auth0Id, TOKENS, zitadelId } from './seed.mjs';

const JSON_BODY = { 'content-type': 'application/json' };
const AUTH0 = { ...JSON_BODY, authorization: `Bearer ${TOKENS.auth0}` };
const ZITADEL = { ...JSON_BODY, authorization: `Bearer ${TOKENS.zitadel}` };
const PASSWORD = 'Difference-Engine-1822';

const issueAuth0 = (user) => ({
  method: 'POST',
  path: '/api/v2/tickets/password-change',
  headers: AUTH0,
  body: JSON.stringify({ user_id: auth0Id(user), ttl_sec: 3600 }),
  status: 201,
});

const issueZitadel = (user) => ({
  method: 'POST',
  path: `/v2/users/${zitadelId(user)}/password_reset`,
  headers: ZITADEL,
  body: '{"returnCode":{}}',
  status: 200,
});

/**
 * Each case: `request(user)` makes the next request, over gRPC where `grpc` says so. Where `prepare` is given, it makes
 * the requests that come before, not timed: each is given the answer to the one before it, and `request` that to the last.
 */
export const CASES = {
  issueAuth0: { name: 'issue an Auth0 ticket', request: issueAuth0 },
  resetRest: {
    name: 'ZITADEL password_reset, REST',
    request: (user) => ({ ...issueZitadel(user), body: '{"sendLink":{}}' }),
  },
  resetGrpc: {
    name: 'ZITADEL password_reset, gRPC',
    grpc: true,
    request: (user) => ({
      path: '/zitadel.user.v2.UserService/PasswordReset',
      headers: { 'content-type': 'application/grpc', te: 'trailers', authorization: `Bearer ${TOKENS.zitadel}` },
      body: framed(
        toBinary(
          PasswordResetRequestSchema,
          create(PasswordResetRequestSchema, { userId: zitadelId(user), medium: { case: 'sendLink', value: {} } }),
        ),
      ),
    }),
  },
  redeemAuth0: {
    name: 'redeem an Auth0 link',
    prepare: [
      issueAuth0,
      (_, { body }) => ({
        method: 'GET',
        path: `/u/reset-verify?ticket=${/ticket=(\w+)#/.exec(body)[1]}`,
        headers: {},
        status: 302,
      }),
    ],
    request: (_, { location }) => {
      const state = new URL(location, 'http://localhost').searchParams.get('state');
      const form = { state, 'password-reset': PASSWORD, 're-enter-password': PASSWORD, action: 'default' };
      return {
        method: 'POST',
        path: location.replace(/^http:..[^/]*/, ''),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
        status: 200,
      };
    },
  },
  redeemZitadel: {
    name: 'redeem a ZITADEL code',
    prepare: [issueZitadel],
    request: (user, { body }) => ({
      method: 'POST',
      path: `/v2/users/${zitadelId(user)}/password`,
      headers: ZITADEL,
      body: JSON.stringify({
        newPassword: { password: PASSWORD },
        verificationCode: JSON.parse(body).verificationCode,
      }),
      status: 200,
    }),
  },
  latest: {
    name: 'read the latest ticket',
    request: () => ({ method: 'GET', path: '/__inspect/tickets/latest', headers: {}, status: 200 }),
  },
};

/** A message as gRPC sends it: a flag, its length, and itself. */
function framed(message) {
  const frame = Buffer.alloc(5 + message.length);
  frame.writeUInt32BE(message.length, 1);
  frame.set(message, 5);
  return frame;
}
