import { PACKAGE_ROOT } from '../../core/package-root.ts';
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
import { get as getBranding } from './operations/branding/get.ts';
import { update as updateBranding } from './operations/branding/update.ts';
import { reset } from './operations/classicLogin/reset.ts';
import { resetPage } from './operations/classicLogin/resetPage.ts';
import { create as createClientGrant } from './operations/clientGrants/create.ts';
import { deleteClientGrant } from './operations/clientGrants/delete.ts';
import { list as listClientGrants } from './operations/clientGrants/list.ts';
import { update as updateClientGrant } from './operations/clientGrants/update.ts';
import { create as createClient } from './operations/clients/create.ts';
import { deleteClient } from './operations/clients/delete.ts';
import { get as getClient } from './operations/clients/get.ts';
import { list as listClients } from './operations/clients/list.ts';
import { rotateSecret } from './operations/clients/rotateSecret.ts';
import { update as updateClient } from './operations/clients/update.ts';
import { get as getConnectionClients } from './operations/connections/clients/get.ts';
import { update as updateConnectionClients } from './operations/connections/clients/update.ts';
import { create as createConnection } from './operations/connections/create.ts';
import { deleteConnection } from './operations/connections/delete.ts';
import { get as getConnection } from './operations/connections/get.ts';
import { list as listConnections } from './operations/connections/list.ts';
import { update as updateConnection } from './operations/connections/update.ts';
import { changePassword as requestPasswordChange } from './operations/dbconnections/changePassword.ts';
import { signup } from './operations/dbconnections/signup.ts';
import { create as createEmailTemplate } from './operations/emailTemplates/create.ts';
import { get as getEmailTemplate } from './operations/emailTemplates/get.ts';
import { set } from './operations/emailTemplates/set.ts';
import { update as updateEmailTemplate } from './operations/emailTemplates/update.ts';
import { createTicket } from './operations/guardian/enrollments/createTicket.ts';
import { get as getJob } from './operations/jobs/get.ts';
import { create as createVerificationEmail } from './operations/jobs/verificationEmail/create.ts';
import { get as getLog } from './operations/logs/get.ts';
import { list as listLogs } from './operations/logs/list.ts';
import { enroll } from './operations/mfa/enroll.ts';
import { enrollmentPage } from './operations/mfa/enrollmentPage.ts';
import { revoke as revokeToken } from './operations/oauth/revoke.ts';
import { token } from './operations/oauth/token.ts';
import { create as createOrganization } from './operations/organizations/create.ts';
import { deleteOrganization } from './operations/organizations/delete.ts';
import { add } from './operations/organizations/enabledConnections/add.ts';
import { deleteEnabledConnection } from './operations/organizations/enabledConnections/delete.ts';
import { get as getEnabledConnection } from './operations/organizations/enabledConnections/get.ts';
import { list as listEnabledConnections } from './operations/organizations/enabledConnections/list.ts';
import { update as updateEnabledConnection } from './operations/organizations/enabledConnections/update.ts';
import { get as getOrganization } from './operations/organizations/get.ts';
import { getByName } from './operations/organizations/getByName.ts';
import { create as createInvitation } from './operations/organizations/invitations/create.ts';
import { deleteInvitation } from './operations/organizations/invitations/delete.ts';
import { get as getInvitation } from './operations/organizations/invitations/get.ts';
import { list as listInvitations } from './operations/organizations/invitations/list.ts';
import { list as listOrganizations } from './operations/organizations/list.ts';
import { create as createMember } from './operations/organizations/members/create.ts';
import { deleteMember } from './operations/organizations/members/delete.ts';
import { list as listMembers } from './operations/organizations/members/list.ts';
import { update as updateOrganization } from './operations/organizations/update.ts';
import { start } from './operations/passwordless/start.ts';
import { verifyRedirect } from './operations/passwordless/verifyRedirect.ts';
import { getSettings } from './operations/prompts/getSettings.ts';
import { updateSettings } from './operations/prompts/updateSettings.ts';
import { connectionsFlow } from './operations/selfService/connectionsFlow.ts';
import { connectionsFlowPage } from './operations/selfService/connectionsFlowPage.ts';
import { create as createSelfServiceProfile } from './operations/selfServiceProfiles/create.ts';
import { deleteSelfServiceProfile } from './operations/selfServiceProfiles/delete.ts';
import { get as getSelfServiceProfile } from './operations/selfServiceProfiles/get.ts';
import { list as listSelfServiceProfiles } from './operations/selfServiceProfiles/list.ts';
import { create as createSsoTicket } from './operations/selfServiceProfiles/ssoTicket/create.ts';
import { revoke as revokeSsoTicket } from './operations/selfServiceProfiles/ssoTicket/revoke.ts';
import { update as updateSelfServiceProfile } from './operations/selfServiceProfiles/update.ts';
import { get as getTenantSettings } from './operations/tenants/settings/get.ts';
import { update as updateTenantSettings } from './operations/tenants/settings/update.ts';
import { changePassword } from './operations/tickets/changePassword.ts';
import { verifyEmail } from './operations/tickets/verifyEmail.ts';
import { emailChallenge } from './operations/universalLogin/emailChallenge.ts';
import { emailChallengePage } from './operations/universalLogin/emailChallengePage.ts';
import { emailVerification } from './operations/universalLogin/emailVerification.ts';
import { emailVerificationPage } from './operations/universalLogin/emailVerificationPage.ts';
import { login } from './operations/universalLogin/login.ts';
import { loginPage } from './operations/universalLogin/loginPage.ts';
import { resetPassword } from './operations/universalLogin/resetPassword.ts';
import { resetPasswordPage } from './operations/universalLogin/resetPasswordPage.ts';
import { resetPasswordRequest } from './operations/universalLogin/resetPasswordRequest.ts';
import { resetPasswordRequestPage } from './operations/universalLogin/resetPasswordRequestPage.ts';
import { resetVerify } from './operations/universalLogin/resetVerify.ts';
import { create as createUser } from './operations/users/create.ts';
import { deleteUser } from './operations/users/delete.ts';
import { get as getUser } from './operations/users/get.ts';
import { deleteIdentity } from './operations/users/identities/delete.ts';
import { link } from './operations/users/identities/link.ts';
import { list as listUsers } from './operations/users/list.ts';
import { listUsersByEmail } from './operations/users/listUsersByEmail.ts';
import { list as listUserLogs } from './operations/users/logs/list.ts';
import { list as listUserOrganizations } from './operations/users/organizations/list.ts';
import { update as updateUser } from './operations/users/update.ts';
import { jwks } from './operations/wellKnown/jwks.ts';
import { openidConfiguration } from './operations/wellKnown/openidConfiguration.ts';
import { createMeter } from './rate-limits.ts';
import type { operations } from './schema.ts';
import { seedModel } from './seed.ts';
import { isOriginOfClient } from './tenant/origins.ts';
import { openChallenge } from './tickets/code-challenge.ts';
import { redeemingPage } from './tickets/redeeming-page.ts';
import { ticketOfState } from './tickets/transaction.ts';
import { block } from './users/block.ts';
import { renderUser } from './users/render-user.ts';

const document = new URL('openapi/auth0.yaml', PACKAGE_ROOT);

/** Paths whose answers the vendor lets front ends of other origins read: its APIs, not its pages. */
const API_PATHS = /^\/(api|oauth|\.well-known|userinfo|dbconnections|passwordless)(\/|$)/;

/** The Auth0 operations that are written, by the operationId of openapi/auth0.yaml. */
const written = {
  'tickets.changePassword': changePassword,
  'tickets.verifyEmail': verifyEmail,
  'users.list': listUsers,
  'users.create': createUser,
  'users.get': getUser,
  'users.delete': deleteUser,
  'users.update': updateUser,
  'users.listUsersByEmail': listUsersByEmail,
  'users.identities.link': link,
  'users.identities.delete': deleteIdentity,
  'users.organizations.list': listUserOrganizations,
  'users.logs.list': listUserLogs,
  'organizations.list': listOrganizations,
  'organizations.create': createOrganization,
  'organizations.get': getOrganization,
  'organizations.delete': deleteOrganization,
  'organizations.update': updateOrganization,
  'organizations.getByName': getByName,
  'organizations.members.list': listMembers,
  'organizations.members.create': createMember,
  'organizations.members.delete': deleteMember,
  'organizations.enabledConnections.list': listEnabledConnections,
  'organizations.enabledConnections.add': add,
  'organizations.enabledConnections.get': getEnabledConnection,
  'organizations.enabledConnections.delete': deleteEnabledConnection,
  'organizations.enabledConnections.update': updateEnabledConnection,
  'organizations.invitations.list': listInvitations,
  'organizations.invitations.create': createInvitation,
  'organizations.invitations.get': getInvitation,
  'organizations.invitations.delete': deleteInvitation,
  'connections.list': listConnections,
  'connections.create': createConnection,
  'connections.get': getConnection,
  'connections.delete': deleteConnection,
  'connections.update': updateConnection,
  'connections.clients.get': getConnectionClients,
  'connections.clients.update': updateConnectionClients,
  'clients.list': listClients,
  'clients.create': createClient,
  'clients.get': getClient,
  'clients.delete': deleteClient,
  'clients.update': updateClient,
  'clients.rotateSecret': rotateSecret,
  'clientGrants.list': listClientGrants,
  'clientGrants.create': createClientGrant,
  'clientGrants.delete': deleteClientGrant,
  'clientGrants.update': updateClientGrant,
  'tenants.settings.get': getTenantSettings,
  'tenants.settings.update': updateTenantSettings,
  'prompts.getSettings': getSettings,
  'prompts.updateSettings': updateSettings,
  'emailTemplates.create': createEmailTemplate,
  'emailTemplates.get': getEmailTemplate,
  'emailTemplates.set': set,
  'emailTemplates.update': updateEmailTemplate,
  'jobs.verificationEmail.create': createVerificationEmail,
  'jobs.get': getJob,
  'guardian.enrollments.createTicket': createTicket,
  'selfServiceProfiles.list': listSelfServiceProfiles,
  'selfServiceProfiles.create': createSelfServiceProfile,
  'selfServiceProfiles.get': getSelfServiceProfile,
  'selfServiceProfiles.delete': deleteSelfServiceProfile,
  'selfServiceProfiles.update': updateSelfServiceProfile,
  'selfServiceProfiles.ssoTicket.create': createSsoTicket,
  'selfServiceProfiles.ssoTicket.revoke': revokeSsoTicket,
  'logs.list': listLogs,
  'logs.get': getLog,
  'authentication.authorize': authorize,
  'authentication.resume': resume,
  'authentication.userInfo': userInfo,
  'authentication.postUserInfo': postUserInfo,
  'authentication.logout': logout,
  'authentication.oidcLogout': oidcLogout,
  'authentication.confirmOidcLogout': confirmOidcLogout,
  'oauth.token': token,
  'oauth.revoke': revokeToken,
  'dbconnections.signup': signup,
  'dbconnections.changePassword': requestPasswordChange,
  'passwordless.start': start,
  'passwordless.verifyRedirect': verifyRedirect,
  'wellKnown.openidConfiguration': openidConfiguration,
  'wellKnown.jwks': jwks,
  'universalLogin.loginPage': loginPage,
  'universalLogin.login': login,
  'universalLogin.resetVerify': resetVerify,
  'universalLogin.resetPasswordPage': resetPasswordPage,
  'universalLogin.resetPassword': resetPassword,
  'universalLogin.resetPasswordRequestPage': resetPasswordRequestPage,
  'universalLogin.resetPasswordRequest': resetPasswordRequest,
  'universalLogin.emailChallengePage': emailChallengePage,
  'universalLogin.emailChallenge': emailChallenge,
  'universalLogin.emailVerificationPage': emailVerificationPage,
  'universalLogin.emailVerification': emailVerification,
  'classicLogin.resetPage': resetPage,
  'classicLogin.reset': reset,
  'mfa.enrollmentPage': enrollmentPage,
  'mfa.enroll': enroll,
  'selfService.connectionsFlowPage': connectionsFlowPage,
  'selfService.connectionsFlow': connectionsFlow,
  'branding.get': getBranding,
  'branding.update': updateBranding,
} satisfies { [Id in keyof operations]?: Auth0Operation<Id> };

/** Auth0: tickets that change passwords and verify addresses, and what they need around them. */
export const auth0: Provider<Auth0Model> = {
  name: PROVIDER,
  document,
  operations: written,
  journaled: true,
  owns: () => true,
  crossOrigin: (path) => (API_PATHS.test(path) ? { credentials: false, exposed: '*' } : undefined),
  knowsOrigin: isOriginOfClient,
  open: openModel,
  seed: (model, seed, tools) => seedModel(model, seed, document, tools),
  authenticate,
  fail,
  meter: (limits, clock) => createMeter(limits, document, clock),
  holdersOf: ({ users }, address) => users.all('email', address).map(({ id }) => id),
  block,
  ticketOfPage: (context, text) => ticketOfState(context.tickets, text) ?? openChallenge(context, text)?.ticket,
  redeemingPage,
  users: (model) =>
    Array.from(model.users.values(), (user) => ({
      provider: PROVIDER,
      userId: user.id,
      email: user.profile.email ?? null,
      emailVerified: user.profile.email_verified,
      profile: renderUser(user),
    })),
};
