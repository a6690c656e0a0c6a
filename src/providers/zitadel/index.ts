import { PACKAGE_ROOT } from '../../core/package-root.ts';
import type { Provider } from '../../server/provider.ts';
import { authenticate } from './authenticate.ts';
import { fail } from './failures.ts';
import { redeemingPage } from './links/redeeming-page.ts';
import { openModel, PROVIDER, type ZitadelModel } from './model.ts';
import type { ZitadelOperation } from './operation.ts';
import { healthz } from './operations/debug/healthz.ts';
import { ready } from './operations/debug/ready.ts';
import { passkeySet } from './operations/login/passkeySet.ts';
import { passkeySetPage } from './operations/login/passkeySetPage.ts';
import { passwordSet } from './operations/login/passwordSet.ts';
import { passwordSetPage } from './operations/login/passwordSetPage.ts';
import { verify } from './operations/login/verify.ts';
import { verifyPage } from './operations/login/verifyPage.ts';
import { initPassword } from './operations/loginV1/initPassword.ts';
import { initPasswordPage } from './operations/loginV1/initPasswordPage.ts';
import { inviteUser } from './operations/loginV1/inviteUser.ts';
import { inviteUserPage } from './operations/loginV1/inviteUserPage.ts';
import { mailVerification } from './operations/loginV1/mailVerification.ts';
import { mailVerificationPage } from './operations/loginV1/mailVerificationPage.ts';
import { passwordlessInit } from './operations/loginV1/passwordlessInit.ts';
import { passwordlessInitPage } from './operations/loginV1/passwordlessInitPage.ts';
import { CreateSession } from './operations/SessionService/CreateSession.ts';
import { DeleteSession } from './operations/SessionService/DeleteSession.ts';
import { GetSession } from './operations/SessionService/GetSession.ts';
import { ListSessions } from './operations/SessionService/ListSessions.ts';
import { SetSession } from './operations/SessionService/SetSession.ts';
import { GetBrandingSettings } from './operations/SettingsService/GetBrandingSettings.ts';
import { GetGeneralSettings } from './operations/SettingsService/GetGeneralSettings.ts';
import { GetLockoutSettings } from './operations/SettingsService/GetLockoutSettings.ts';
import { GetLoginSettings } from './operations/SettingsService/GetLoginSettings.ts';
import { GetPasswordComplexitySettings } from './operations/SettingsService/GetPasswordComplexitySettings.ts';
import { GetPasswordExpirySettings } from './operations/SettingsService/GetPasswordExpirySettings.ts';
import { AddHumanUser } from './operations/UserService/AddHumanUser.ts';
import { AddPersonalAccessToken } from './operations/UserService/AddPersonalAccessToken.ts';
import { CreateInviteCode } from './operations/UserService/CreateInviteCode.ts';
import { CreatePasskeyRegistrationLink } from './operations/UserService/CreatePasskeyRegistrationLink.ts';
import { CreateUser } from './operations/UserService/CreateUser.ts';
import { DeactivateUser } from './operations/UserService/DeactivateUser.ts';
import { DeleteUser } from './operations/UserService/DeleteUser.ts';
import { DeleteUserMetadata } from './operations/UserService/DeleteUserMetadata.ts';
import { GetUserByID } from './operations/UserService/GetUserByID.ts';
import { ListAuthenticationMethodTypes } from './operations/UserService/ListAuthenticationMethodTypes.ts';
import { ListPersonalAccessTokens } from './operations/UserService/ListPersonalAccessTokens.ts';
import { ListUserMetadata } from './operations/UserService/ListUserMetadata.ts';
import { ListUsers } from './operations/UserService/ListUsers.ts';
import { LockUser } from './operations/UserService/LockUser.ts';
import { PasswordReset } from './operations/UserService/PasswordReset.ts';
import { ReactivateUser } from './operations/UserService/ReactivateUser.ts';
import { RegisterPasskey } from './operations/UserService/RegisterPasskey.ts';
import { RemovePersonalAccessToken } from './operations/UserService/RemovePersonalAccessToken.ts';
import { RemovePhone } from './operations/UserService/RemovePhone.ts';
import { ResendEmailCode } from './operations/UserService/ResendEmailCode.ts';
import { ResendInviteCode } from './operations/UserService/ResendInviteCode.ts';
import { ResendPhoneCode } from './operations/UserService/ResendPhoneCode.ts';
import { SendEmailCode } from './operations/UserService/SendEmailCode.ts';
import { SetEmail } from './operations/UserService/SetEmail.ts';
import { SetPassword } from './operations/UserService/SetPassword.ts';
import { SetPhone } from './operations/UserService/SetPhone.ts';
import { SetUserMetadata } from './operations/UserService/SetUserMetadata.ts';
import { UnlockUser } from './operations/UserService/UnlockUser.ts';
import { UpdateHumanUser } from './operations/UserService/UpdateHumanUser.ts';
import { UpdateUser } from './operations/UserService/UpdateUser.ts';
import { VerifyEmail } from './operations/UserService/VerifyEmail.ts';
import { VerifyInviteCode } from './operations/UserService/VerifyInviteCode.ts';
import { VerifyPhone } from './operations/UserService/VerifyPhone.ts';
import { openidConfiguration } from './operations/wellKnown/openidConfiguration.ts';
import { readBody } from './read-body.ts';
import { readQuery } from './read-query.ts';
import { answerRpc } from './rpc/rpc.ts';
import type { operations } from './schema.ts';
import { seedModel } from './seed.ts';
import { block } from './users/block.ts';
import { renderUser } from './users/render-user.ts';
import { isHuman } from './users/user.ts';

const document = new URL('openapi/zitadel.yaml', PACKAGE_ROOT);

/** Paths that are this vendor's where no document describes them: all of /v2/ but Auth0's logout. */
const PATHS =
  /^\/(v2(?!\/logout)|v2beta|zitadel\.[\w.]+|debug|ui|(management|admin|auth|system)\/v1|oauth\/v2|oidc\/v1)(\/|$)/;

/** Headers of gRPC-Web that a front end has to read (the vendor's CORS settings; the list is inferred). */
const EXPOSED = 'location, content-length, grpc-status, grpc-message, grpc-status-details-bin, x-ticketstub-cursor';

/** The ZITADEL operations that are written, by the operationId of openapi/zitadel.yaml. */
const written = {
  'UserService.CreateUser': CreateUser,
  'UserService.AddHumanUser': AddHumanUser,
  'UserService.GetUserByID': GetUserByID,
  'UserService.DeleteUser': DeleteUser,
  'UserService.UpdateUser': UpdateUser,
  'UserService.ListUsers': ListUsers,
  'UserService.SetEmail': SetEmail,
  'UserService.ResendEmailCode': ResendEmailCode,
  'UserService.SendEmailCode': SendEmailCode,
  'UserService.VerifyEmail': VerifyEmail,
  'UserService.SetPhone': SetPhone,
  'UserService.RemovePhone': RemovePhone,
  'UserService.ResendPhoneCode': ResendPhoneCode,
  'UserService.VerifyPhone': VerifyPhone,
  'UserService.UpdateHumanUser': UpdateHumanUser,
  'UserService.DeactivateUser': DeactivateUser,
  'UserService.ReactivateUser': ReactivateUser,
  'UserService.LockUser': LockUser,
  'UserService.UnlockUser': UnlockUser,
  'UserService.RegisterPasskey': RegisterPasskey,
  'UserService.CreatePasskeyRegistrationLink': CreatePasskeyRegistrationLink,
  'UserService.PasswordReset': PasswordReset,
  'UserService.SetPassword': SetPassword,
  'UserService.AddPersonalAccessToken': AddPersonalAccessToken,
  'UserService.RemovePersonalAccessToken': RemovePersonalAccessToken,
  'UserService.ListPersonalAccessTokens': ListPersonalAccessTokens,
  'UserService.ListAuthenticationMethodTypes': ListAuthenticationMethodTypes,
  'UserService.CreateInviteCode': CreateInviteCode,
  'UserService.ResendInviteCode': ResendInviteCode,
  'UserService.VerifyInviteCode': VerifyInviteCode,
  'UserService.SetUserMetadata': SetUserMetadata,
  'UserService.DeleteUserMetadata': DeleteUserMetadata,
  'UserService.ListUserMetadata': ListUserMetadata,
  'SessionService.ListSessions': ListSessions,
  'SessionService.GetSession': GetSession,
  'SessionService.DeleteSession': DeleteSession,
  'SessionService.SetSession': SetSession,
  'SessionService.CreateSession': CreateSession,
  'SettingsService.GetGeneralSettings': GetGeneralSettings,
  'SettingsService.GetLoginSettings': GetLoginSettings,
  'SettingsService.GetPasswordComplexitySettings': GetPasswordComplexitySettings,
  'SettingsService.GetPasswordExpirySettings': GetPasswordExpirySettings,
  'SettingsService.GetBrandingSettings': GetBrandingSettings,
  'SettingsService.GetLockoutSettings': GetLockoutSettings,
  'debug.healthz': healthz,
  'debug.ready': ready,
  'wellKnown.openidConfiguration': openidConfiguration,
  'login.passwordSetPage': passwordSetPage,
  'login.passwordSet': passwordSet,
  'login.verifyPage': verifyPage,
  'login.verify': verify,
  'login.passkeySetPage': passkeySetPage,
  'login.passkeySet': passkeySet,
  'loginV1.initPasswordPage': initPasswordPage,
  'loginV1.initPassword': initPassword,
  'loginV1.mailVerificationPage': mailVerificationPage,
  'loginV1.mailVerification': mailVerification,
  'loginV1.inviteUserPage': inviteUserPage,
  'loginV1.inviteUser': inviteUser,
  'loginV1.passwordlessInitPage': passwordlessInitPage,
  'loginV1.passwordlessInit': passwordlessInit,
} satisfies { [Id in keyof operations]?: ZitadelOperation<Id> };

/** ZITADEL: codes and links that reset passwords, verify addresses and numbers, invite and register passkeys. */
export const zitadel: Provider<ZitadelModel> = {
  name: PROVIDER,
  document,
  operations: written,
  journaled: true,
  owns: (path) => PATHS.test(path),
  crossOrigin: (path) => (path.startsWith('/ui/') ? undefined : { credentials: true, exposed: EXPOSED }),
  readBody,
  readQuery,
  rpc: (request, perform) => answerRpc(document, request, perform),
  open: openModel,
  seed: (model, seed, tools) => seedModel(model, seed, document, tools),
  authenticate,
  fail,
  holdersOf: ({ users }, address) =>
    Array.from(users.values())
      .filter((user) => isHuman(user) && user.type.human.email.toLowerCase() === address)
      .map(({ id }) => id),
  block,
  redeemingPage,
  users: (model) =>
    Array.from(model.users.values(), (user) => ({
      provider: PROVIDER,
      userId: user.id,
      email: isHuman(user) ? user.type.human.email : null,
      emailVerified: isHuman(user) && user.type.human.isEmailVerified,
      profile: renderUser(user),
    })),
};
