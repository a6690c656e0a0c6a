import type { Provider } from '../../server/provider.ts';
import { authenticate } from './authenticate.ts';
import { fail } from './failures.ts';
import { type Auth0Model, openModel, PROVIDER } from './model.ts';
import type { Auth0Operation } from './operation.ts';
import { authorize } from './operations/authentication/authorize.ts';
import { confirmOidcLogout } from './operations/authentication/confirmOidcLogout.ts';
import { logout } from './operations/authentication/logout.ts';
import { oidcLogout } from './operations/authentication/oidcLogout.ts';
import { postUserInfo } from './operations/authentication/postUserInfo.ts';
import { resume } from './operations/authentication/resume.ts';
import { userInfo } from './operations/authentication/userInfo.ts';
import { reset } from './operations/classicLogin/reset.ts';
import { resetPage } from './operations/classicLogin/resetPage.ts';
import { createEmailTemplate } from './operations/emailTemplates/create.ts';
import { getEmailTemplate } from './operations/emailTemplates/get.ts';
import { setEmailTemplate } from './operations/emailTemplates/set.ts';
import { updateEmailTemplate } from './operations/emailTemplates/update.ts';
import { createTicket } from './operations/guardian/enrollments/createTicket.ts';
import { enroll } from './operations/mfa/enroll.ts';
import { enrollmentPage } from './operations/mfa/enrollmentPage.ts';
import { revoke } from './operations/oauth/revoke.ts';
import { token } from './operations/oauth/token.ts';
import { start } from './operations/passwordless/start.ts';
import { verifyRedirect } from './operations/passwordless/verifyRedirect.ts';
import { getSettings } from './operations/prompts/getSettings.ts';
import { updateSettings } from './operations/prompts/updateSettings.ts';
import { connectionsFlow } from './operations/selfService/connectionsFlow.ts';
import { connectionsFlowPage } from './operations/selfService/connectionsFlowPage.ts';
import { createProfile } from './operations/selfServiceProfiles/create.ts';
import { deleteProfile } from './operations/selfServiceProfiles/delete.ts';
import { getProfile } from './operations/selfServiceProfiles/get.ts';
import { listProfiles } from './operations/selfServiceProfiles/list.ts';
import { createSsoTicket } from './operations/selfServiceProfiles/ssoTicket/create.ts';
import { revokeSsoTicket } from './operations/selfServiceProfiles/ssoTicket/revoke.ts';
import { updateProfile } from './operations/selfServiceProfiles/update.ts';
import { changePassword } from './operations/tickets/changePassword.ts';
import { verifyEmail } from './operations/tickets/verifyEmail.ts';
import { emailVerification } from './operations/universalLogin/emailVerification.ts';
import { emailVerificationPage } from './operations/universalLogin/emailVerificationPage.ts';
import { login } from './operations/universalLogin/login.ts';
import { loginPage } from './operations/universalLogin/loginPage.ts';
import { resetPassword } from './operations/universalLogin/resetPassword.ts';
import { resetPasswordPage } from './operations/universalLogin/resetPasswordPage.ts';
import { resetVerify } from './operations/universalLogin/resetVerify.ts';
import { create } from './operations/users/create.ts';
import { deleteUser } from './operations/users/delete.ts';
import { get } from './operations/users/get.ts';
import { list } from './operations/users/list.ts';
import { listUsersByEmail } from './operations/users/listUsersByEmail.ts';
import { update } from './operations/users/update.ts';
import { jwks } from './operations/wellKnown/jwks.ts';
import { openidConfiguration } from './operations/wellKnown/openidConfiguration.ts';
import type { operations } from './schema.ts';
import { seedModel } from './seed.ts';
import { renderUser } from './user.ts';

const document = new URL('../../../openapi/auth0.yaml', import.meta.url);

/** Paths whose answers the vendor lets front ends of other origins read: its APIs, not its pages. */
const API_PATHS = /^\/(api|oauth|\.well-known|userinfo|dbconnections|passwordless)(\/|$)/;

/** The Auth0 operations that are written, by the operationId of openapi/auth0.yaml. */
const written = {
  'tickets.changePassword': changePassword,
  'tickets.verifyEmail': verifyEmail,
  'users.list': list,
  'users.create': create,
  'users.get': get,
  'users.update': update,
  'users.delete': deleteUser,
  'users.listUsersByEmail': listUsersByEmail,
  'prompts.getSettings': getSettings,
  'prompts.updateSettings': updateSettings,
  'oauth.token': token,
  'oauth.revoke': revoke,
  'authentication.authorize': authorize,
  'authentication.resume': resume,
  'authentication.userInfo': userInfo,
  'authentication.postUserInfo': postUserInfo,
  'authentication.logout': logout,
  'authentication.oidcLogout': oidcLogout,
  'authentication.confirmOidcLogout': confirmOidcLogout,
  'wellKnown.jwks': jwks,
  'wellKnown.openidConfiguration': openidConfiguration,
  'universalLogin.loginPage': loginPage,
  'universalLogin.login': login,
  'universalLogin.resetVerify': resetVerify,
  'universalLogin.resetPasswordPage': resetPasswordPage,
  'universalLogin.resetPassword': resetPassword,
  'universalLogin.emailVerificationPage': emailVerificationPage,
  'universalLogin.emailVerification': emailVerification,
  'classicLogin.resetPage': resetPage,
  'classicLogin.reset': reset,
  'emailTemplates.create': createEmailTemplate,
  'emailTemplates.get': getEmailTemplate,
  'emailTemplates.update': updateEmailTemplate,
  'emailTemplates.set': setEmailTemplate,
  'guardian.enrollments.createTicket': createTicket,
  'mfa.enrollmentPage': enrollmentPage,
  'mfa.enroll': enroll,
  'selfServiceProfiles.list': listProfiles,
  'selfServiceProfiles.create': createProfile,
  'selfServiceProfiles.get': getProfile,
  'selfServiceProfiles.delete': deleteProfile,
  'selfServiceProfiles.update': updateProfile,
  'selfServiceProfiles.ssoTicket.create': createSsoTicket,
  'selfServiceProfiles.ssoTicket.revoke': revokeSsoTicket,
  'selfService.connectionsFlowPage': connectionsFlowPage,
  'selfService.connectionsFlow': connectionsFlow,
  'passwordless.start': start,
  'passwordless.verifyRedirect': verifyRedirect,
} satisfies { [Id in keyof operations]?: Auth0Operation<Id> };

/** Auth0: tickets that change passwords and verify addresses, and what they need around them. */
export const auth0: Provider<Auth0Model> = {
  name: PROVIDER,
  document,
  operations: written,
  owns: () => true,
  allowsOrigin: (path) => API_PATHS.test(path),
  open: openModel,
  seed: (model, seed, tools) => seedModel(model, seed, document, tools),
  authenticate,
  fail,
  users: (model) =>
    Array.from(model.users.values(), (user) => ({
      provider: PROVIDER,
      userId: user.id,
      email: user.profile.email ?? null,
      emailVerified: user.profile.email_verified,
      profile: renderUser(user),
    })),
};
