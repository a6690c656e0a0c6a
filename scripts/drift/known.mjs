/** ZITADEL 4.13 has what the official descriptors, which are of 4.0, do not have yet. */
const NEWER = 'newer than the descriptors';

/** What is known to be otherwise than the vendors' own documents say, each with the reason why it stays. */
export const KNOWN = new Map([
  ['users.logs.list: page in query has minimum undefined, not 0', 'as in every other list, where the vendor says so'],
  [
    'organizations.create: body.enabled_connections has maxItems undefined, not 10',
    "the vendor's description of the member says so in words",
  ],
  ['organizations.invitations.create: 201 is not documented by the vendor', 'every recording has 201, none has 200'],
  ['logs.list: q in query does not exist', 'the older name of search, which older SDKs send'],
  ['zitadel.user.v2.CreateUserRequest.metadata does not exist', NEWER],
  ['zitadel.user.v2.CreateUserRequest.Machine.accessTokenType does not exist', NEWER],
  ['zitadel.user.v2.UpdateUserRequest.metadata does not exist', NEWER],
  ['zitadel.user.v2.UpdateUserRequest.Machine.accessTokenType does not exist', NEWER],
  ['zitadel.user.v2.SearchQuery.metadataKeyFilter does not exist', NEWER],
  ['zitadel.user.v2.SearchQuery.metadataValueFilter does not exist', NEWER],
  ['zitadel.session.v2.SearchQuery.expirationDateQuery does not exist', NEWER],
  ['zitadel.session.v2.Factors.recoveryCode does not exist', NEWER],
  ['zitadel.session.v2.Checks.recoveryCode does not exist', NEWER],
  ['zitadel.settings.v2.GetGeneralSettingsResponse.defaultOrganizationId does not exist', NEWER],
  ['zitadel.settings.v2.GetGeneralSettingsResponse.allowedLanguages does not exist', NEWER],
  [
    'zitadel.user.v2.ListAuthenticationMethodTypesResponse.authMethodTypes has no value AUTHENTICATION_METHOD_TYPE_RECOVERY_CODE',
    NEWER,
  ],
  ['zitadel.settings.v2.LoginSettings.secondFactors has no value SECOND_FACTOR_TYPE_RECOVERY_CODES', NEWER],
  [
    'zitadel.user.v2.Metadata: required is ["key","value"], not ["key"]',
    'an empty value is refused all the same, by META-2m00f; which of the two 4.13 says first is not certain',
  ],
  [
    'zitadel.user.v2.Metadata.value: rules is {"minBytes":1,"maxBytes":500000}, not {"maxBytes":500000}',
    'as for the member being required',
  ],
]);
