// Generated from openapi/zitadel.yaml by `npm run generate`.

export interface paths {
    "/v2/users/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a person or a machine */
        post: operations["UserService.CreateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/human": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a person */
        post: operations["UserService.AddHumanUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a user */
        get: operations["UserService.GetUserByID"];
        put?: never;
        post?: never;
        /** Delete a user */
        delete: operations["UserService.DeleteUser"];
        options?: never;
        head?: never;
        /** Change a person or a machine */
        patch: operations["UserService.UpdateUser"];
        trace?: never;
    };
    "/v2/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find users */
        post: operations["UserService.ListUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the e-mail address */
        post: operations["UserService.SetEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/email/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the code that verifies the e-mail address */
        post: operations["UserService.ResendEmailCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/email/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a code that verifies the e-mail address */
        post: operations["UserService.SendEmailCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify the e-mail address with its code */
        post: operations["UserService.VerifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the telephone number */
        post: operations["UserService.SetPhone"];
        /** Remove the telephone number */
        delete: operations["UserService.RemovePhone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/phone/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the code that verifies the telephone number */
        post: operations["UserService.ResendPhoneCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/phone/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify the telephone number with its code */
        post: operations["UserService.VerifyPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/human/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a person */
        put: operations["UserService.UpdateHumanUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deactivate a user */
        post: operations["UserService.DeactivateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reactivate a deactivated user */
        post: operations["UserService.ReactivateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock a user */
        post: operations["UserService.LockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlock a locked user */
        post: operations["UserService.UnlockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to register a passkey */
        post: operations["UserService.RegisterPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/passkeys/registration_link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a link to register a passkey */
        post: operations["UserService.CreatePasskeyRegistrationLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/password_reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a code to reset a password */
        post: operations["UserService.PasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a password */
        post: operations["UserService.SetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/pats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a machine a token */
        post: operations["UserService.AddPersonalAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/pats/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a token from a machine */
        delete: operations["UserService.RemovePersonalAccessToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/pats/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find tokens of machines */
        post: operations["UserService.ListPersonalAccessTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/authentication_methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the ways that a user can log in */
        get: operations["UserService.ListAuthenticationMethodTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/invite_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite a user who cannot log in yet */
        post: operations["UserService.CreateInviteCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/invite_code/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite a user again */
        post: operations["UserService.ResendInviteCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/invite_code/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation with its code */
        post: operations["UserService.VerifyInviteCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add metadata to a user */
        post: operations["UserService.SetUserMetadata"];
        /** Remove a user's metadata */
        delete: operations["UserService.DeleteUserMetadata"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users/{userId}/metadata/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find a user's metadata */
        post: operations["UserService.ListUserMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/sessions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find sessions */
        post: operations["SessionService.ListSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a session */
        get: operations["SessionService.GetSession"];
        put?: never;
        post?: never;
        /** End a session */
        delete: operations["SessionService.DeleteSession"];
        options?: never;
        head?: never;
        /** Check more in a session */
        patch: operations["SessionService.SetSession"];
        trace?: never;
    };
    "/v2/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a session */
        post: operations["SessionService.CreateSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what the instance defaults to */
        get: operations["SettingsService.GetGeneralSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/settings/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how users may log in */
        get: operations["SettingsService.GetLoginSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/settings/password/complexity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what a password needs */
        get: operations["SettingsService.GetPasswordComplexitySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/settings/password/expiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how long a password lasts */
        get: operations["SettingsService.GetPasswordExpirySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/settings/branding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how the login looks */
        get: operations["SettingsService.GetBrandingSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/settings/lockout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read when a user is locked */
        get: operations["SettingsService.GetLockoutSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debug/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether the server is alive */
        get: operations["debug.healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debug/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether the server takes requests */
        get: operations["debug.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Discover the endpoints of OpenID Connect */
        get: operations["wellKnown.openidConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui/v2/login/password/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the form that sets a password */
        get: operations["login.passwordSetPage"];
        put?: never;
        /** Set a password */
        post: operations["login.passwordSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui/v2/login/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the form that verifies an address or accepts an invitation */
        get: operations["login.verifyPage"];
        put?: never;
        /** Verify an address or accept an invitation */
        post: operations["login.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui/v2/login/passkey/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the page that registers a passkey */
        get: operations["login.passkeySetPage"];
        put?: never;
        /** Register a passkey */
        post: operations["login.passkeySet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui/login/password/init": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the form that sets a password, login v1 */
        get: operations["loginV1.initPasswordPage"];
        put?: never;
        /** Set a password, login v1 */
        post: operations["loginV1.initPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui/login/mail/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the form that verifies an address, login v1 */
        get: operations["loginV1.mailVerificationPage"];
        put?: never;
        /** Verify an address, login v1 */
        post: operations["loginV1.mailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui/login/user/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the form that accepts an invitation, login v1 */
        get: operations["loginV1.inviteUserPage"];
        put?: never;
        /** Accept an invitation, login v1 */
        post: operations["loginV1.inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui/login/login/passwordless/init": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the page that registers a passkey, login v1 */
        get: operations["loginV1.passwordlessInitPage"];
        put?: never;
        /** Register a passkey, login v1 */
        post: operations["loginV1.passwordlessInit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * zitadel.user.v2.AccessTokenType
         * @enum {string}
         */
        AccessTokenType: "ACCESS_TOKEN_TYPE_BEARER" | "ACCESS_TOKEN_TYPE_JWT";
        /** zitadel.user.v2.AddHumanUserRequest */
        AddHumanUserRequest: {
            userId?: string;
            username?: string;
            organization?: components["schemas"]["Organization"];
            profile: components["schemas"]["SetHumanProfile"];
            email: components["schemas"]["SetHumanEmail"];
            phone?: components["schemas"]["SetHumanPhone"];
            metadata?: components["schemas"]["SetMetadataEntry"][];
            password?: components["schemas"]["Password"];
            hashedPassword?: components["schemas"]["HashedPassword"];
            idpLinks?: components["schemas"]["IDPLink"][];
            totpSecret?: string;
        };
        /** zitadel.user.v2.AddHumanUserResponse */
        AddHumanUserResponse: {
            userId?: string;
            details?: components["schemas"]["Details"];
            emailCode?: string;
            phoneCode?: string;
        };
        /** zitadel.user.v2.AddPersonalAccessTokenRequest */
        AddPersonalAccessTokenRequest: {
            /** Format: date-time */
            expirationDate: string;
        };
        /** zitadel.user.v2.AddPersonalAccessTokenResponse */
        AddPersonalAccessTokenResponse: {
            /** Format: date-time */
            creationDate?: string;
            tokenId?: string;
            token?: string;
        };
        /** zitadel.user.v2.AndQuery */
        AndQuery: {
            queries?: components["schemas"]["SearchQuery"][];
        };
        /**
         * zitadel.user.v2.AuthenticationMethodType
         * @enum {string}
         */
        AuthenticationMethodType: "AUTHENTICATION_METHOD_TYPE_UNSPECIFIED" | "AUTHENTICATION_METHOD_TYPE_PASSWORD" | "AUTHENTICATION_METHOD_TYPE_PASSKEY" | "AUTHENTICATION_METHOD_TYPE_IDP" | "AUTHENTICATION_METHOD_TYPE_TOTP" | "AUTHENTICATION_METHOD_TYPE_U2F" | "AUTHENTICATION_METHOD_TYPE_OTP_SMS" | "AUTHENTICATION_METHOD_TYPE_OTP_EMAIL" | "AUTHENTICATION_METHOD_TYPE_RECOVERY_CODE";
        /** zitadel.settings.v2.BrandingSettings */
        BrandingSettings: {
            lightTheme?: components["schemas"]["Theme"];
            darkTheme?: components["schemas"]["Theme"];
            fontUrl?: string;
            hideLoginNameSuffix?: boolean;
            disableWatermark?: boolean;
            resourceOwnerType?: components["schemas"]["ResourceOwnerType"];
            themeMode?: components["schemas"]["ThemeMode"];
        };
        /**
         * zitadel.filter.v2.ByteFilterMethod
         * @enum {string}
         */
        ByteFilterMethod: "BYTE_FILTER_METHOD_EQUALS" | "BYTE_FILTER_METHOD_NOT_EQUALS";
        /** zitadel.session.v2.Challenges */
        Challenges: {
            webAuthN?: components["schemas"]["Challenges_WebAuthN"];
            otpSms?: string;
            otpEmail?: string;
        };
        /** zitadel.session.v2.Challenges.WebAuthN */
        Challenges_WebAuthN: {
            publicKeyCredentialRequestOptions?: {
                [key: string]: unknown;
            };
        };
        /** zitadel.session.v2.CheckIDPIntent */
        CheckIDPIntent: {
            idpIntentId: string;
            idpIntentToken: string;
        };
        /** zitadel.session.v2.CheckOTP */
        CheckOTP: {
            code: string;
        };
        /** zitadel.session.v2.CheckPassword */
        CheckPassword: {
            password: string;
        };
        /** zitadel.session.v2.CheckRecoveryCode */
        CheckRecoveryCode: {
            code: string;
        };
        /** zitadel.session.v2.CheckTOTP */
        CheckTOTP: {
            code: string;
        };
        /** zitadel.session.v2.CheckUser */
        CheckUser: {
            userId?: string;
            loginName?: string;
        };
        /** zitadel.session.v2.CheckWebAuthN */
        CheckWebAuthN: {
            credentialAssertionData: {
                [key: string]: unknown;
            };
        };
        /** zitadel.session.v2.Checks */
        Checks: {
            user?: components["schemas"]["CheckUser"];
            password?: components["schemas"]["CheckPassword"];
            webAuthN?: components["schemas"]["CheckWebAuthN"];
            idpIntent?: components["schemas"]["CheckIDPIntent"];
            totp?: components["schemas"]["CheckTOTP"];
            otpSms?: components["schemas"]["CheckOTP"];
            otpEmail?: components["schemas"]["CheckOTP"];
            recoveryCode?: components["schemas"]["CheckRecoveryCode"];
        };
        /** zitadel.user.v2.CreateInviteCodeRequest */
        CreateInviteCodeRequest: {
            sendCode?: components["schemas"]["SendInviteCode"];
            returnCode?: components["schemas"]["ReturnInviteCode"];
        };
        /** zitadel.user.v2.CreateInviteCodeResponse */
        CreateInviteCodeResponse: {
            details?: components["schemas"]["Details"];
            inviteCode?: string;
        };
        /** zitadel.user.v2.CreatePasskeyRegistrationLinkRequest */
        CreatePasskeyRegistrationLinkRequest: {
            sendLink?: components["schemas"]["SendPasskeyRegistrationLink"];
            returnCode?: components["schemas"]["ReturnPasskeyRegistrationCode"];
        };
        /** zitadel.user.v2.CreatePasskeyRegistrationLinkResponse */
        CreatePasskeyRegistrationLinkResponse: {
            details?: components["schemas"]["Details"];
            code?: components["schemas"]["PasskeyRegistrationCode"];
        };
        /** zitadel.session.v2.CreateSessionRequest */
        CreateSessionRequest: {
            checks?: components["schemas"]["Checks"];
            metadata?: {
                [key: string]: string;
            };
            challenges?: components["schemas"]["RequestChallenges"];
            userAgent?: components["schemas"]["UserAgent"];
            /** Format: google-duration */
            lifetime?: string;
        };
        /** zitadel.session.v2.CreateSessionResponse */
        CreateSessionResponse: {
            details?: components["schemas"]["Details"];
            sessionId?: string;
            sessionToken?: string;
            challenges?: components["schemas"]["Challenges"];
        };
        /** zitadel.user.v2.CreateUserRequest */
        CreateUserRequest: {
            organizationId: string;
            userId?: string;
            username?: string;
            human?: components["schemas"]["CreateUserRequest_Human"];
            machine?: components["schemas"]["CreateUserRequest_Machine"];
            metadata?: components["schemas"]["Metadata"][];
        };
        /** zitadel.user.v2.CreateUserRequest.Human */
        CreateUserRequest_Human: {
            profile: components["schemas"]["SetHumanProfile"];
            email: components["schemas"]["SetHumanEmail"];
            phone?: components["schemas"]["SetHumanPhone"];
            password?: components["schemas"]["Password"];
            hashedPassword?: components["schemas"]["HashedPassword"];
            idpLinks?: components["schemas"]["IDPLink"][];
            totpSecret?: string;
            metadata?: components["schemas"]["Metadata"][];
        };
        /** zitadel.user.v2.CreateUserRequest.Machine */
        CreateUserRequest_Machine: {
            name: string;
            description?: string;
            accessTokenType?: components["schemas"]["AccessTokenType"];
        };
        /** zitadel.user.v2.CreateUserResponse */
        CreateUserResponse: {
            id?: string;
            /** Format: date-time */
            creationDate?: string;
            emailCode?: string;
            phoneCode?: string;
        };
        /** zitadel.session.v2.CreationDateQuery */
        CreationDateQuery: {
            /** Format: date-time */
            creationDate?: string;
            method?: components["schemas"]["TimestampQueryMethod"];
        };
        /** zitadel.session.v2.CreatorQuery */
        CreatorQuery: {
            id?: string;
        };
        /** zitadel.user.v2.DeactivateUserRequest */
        DeactivateUserRequest: Record<string, never>;
        /** zitadel.user.v2.DeactivateUserResponse */
        DeactivateUserResponse: {
            details?: components["schemas"]["Details"];
        };
        /** zitadel.session.v2.DeleteSessionRequest */
        DeleteSessionRequest: {
            sessionToken?: string;
        };
        /** zitadel.session.v2.DeleteSessionResponse */
        DeleteSessionResponse: {
            details?: components["schemas"]["Details"];
        };
        /** zitadel.user.v2.DeleteUserMetadataResponse */
        DeleteUserMetadataResponse: {
            /** Format: date-time */
            deletionDate?: string;
        };
        /** zitadel.user.v2.DeleteUserResponse */
        DeleteUserResponse: {
            details?: components["schemas"]["Details"];
        };
        /** zitadel.object.v2.Details */
        Details: {
            /** Format: uint64 */
            sequence?: string;
            /** Format: date-time */
            changeDate?: string;
            resourceOwner?: string;
            /** Format: date-time */
            creationDate?: string;
        };
        /** zitadel.user.v2.DisplayNameQuery */
        DisplayNameQuery: {
            displayName: string;
            method?: components["schemas"]["TextQueryMethod"];
        };
        /** @description An address as Go reads one, so that a name may stand in front; its domain needs no dot. */
        EmailAddress: string;
        /** zitadel.user.v2.EmailQuery */
        EmailQuery: {
            emailAddress?: string;
            method?: components["schemas"]["TextQueryMethod"];
        };
        /** zitadel.session.v2.ExpirationDateQuery */
        ExpirationDateQuery: {
            /** Format: date-time */
            expirationDate?: string;
            method?: components["schemas"]["TimestampQueryMethod"];
        };
        /** zitadel.session.v2.Factors */
        Factors: {
            user?: components["schemas"]["UserFactor"];
            password?: components["schemas"]["PasswordFactor"];
            webAuthN?: components["schemas"]["WebAuthNFactor"];
            intent?: components["schemas"]["IntentFactor"];
            totp?: components["schemas"]["TOTPFactor"];
            otpSms?: components["schemas"]["OTPFactor"];
            otpEmail?: components["schemas"]["OTPFactor"];
            recoveryCode?: components["schemas"]["RecoveryCodeFactor"];
        };
        /** zitadel.user.v2.FirstNameQuery */
        FirstNameQuery: {
            firstName: string;
            method?: components["schemas"]["TextQueryMethod"];
        };
        /**
         * zitadel.user.v2.Gender
         * @enum {string}
         */
        Gender: "GENDER_UNSPECIFIED" | "GENDER_FEMALE" | "GENDER_MALE" | "GENDER_DIVERSE";
        /** zitadel.settings.v2.GetBrandingSettingsResponse */
        GetBrandingSettingsResponse: {
            details?: components["schemas"]["Details"];
            settings?: components["schemas"]["BrandingSettings"];
        };
        /** zitadel.settings.v2.GetGeneralSettingsResponse */
        GetGeneralSettingsResponse: {
            defaultOrgId?: string;
            defaultLanguage?: string;
            supportedLanguages?: string[];
            defaultOrganizationId?: string;
            allowedLanguages?: string[];
        };
        /** zitadel.settings.v2.GetLockoutSettingsResponse */
        GetLockoutSettingsResponse: {
            details?: components["schemas"]["Details"];
            settings?: components["schemas"]["LockoutSettings"];
        };
        /** zitadel.settings.v2.GetLoginSettingsResponse */
        GetLoginSettingsResponse: {
            details?: components["schemas"]["Details"];
            settings?: components["schemas"]["LoginSettings"];
        };
        /** zitadel.settings.v2.GetPasswordComplexitySettingsResponse */
        GetPasswordComplexitySettingsResponse: {
            details?: components["schemas"]["Details"];
            settings?: components["schemas"]["PasswordComplexitySettings"];
        };
        /** zitadel.settings.v2.GetPasswordExpirySettingsResponse */
        GetPasswordExpirySettingsResponse: {
            details?: components["schemas"]["Details"];
            settings?: components["schemas"]["PasswordExpirySettings"];
        };
        /** zitadel.session.v2.GetSessionResponse */
        GetSessionResponse: {
            session?: components["schemas"]["Session"];
        };
        /** zitadel.user.v2.GetUserByIDResponse */
        GetUserByIDResponse: {
            details?: components["schemas"]["Details"];
            user?: components["schemas"]["User"];
        };
        /** zitadel.user.v2.HashedPassword */
        HashedPassword: {
            hash: string;
            changeRequired?: boolean;
        };
        /** zitadel.user.v2.HumanEmail */
        HumanEmail: {
            email?: string;
            isVerified?: boolean;
        };
        /** zitadel.user.v2.HumanPhone */
        HumanPhone: {
            phone?: string;
            isVerified?: boolean;
        };
        /** zitadel.user.v2.HumanProfile */
        HumanProfile: {
            givenName?: string;
            familyName?: string;
            nickName?: string;
            displayName?: string;
            preferredLanguage?: string;
            gender?: components["schemas"]["Gender"];
            avatarUrl?: string;
        };
        /** zitadel.user.v2.HumanUser */
        HumanUser: {
            userId?: string;
            state?: components["schemas"]["UserState"];
            username?: string;
            loginNames?: string[];
            preferredLoginName?: string;
            profile?: components["schemas"]["HumanProfile"];
            email?: components["schemas"]["HumanEmail"];
            phone?: components["schemas"]["HumanPhone"];
            passwordChangeRequired?: boolean;
            /** Format: date-time */
            passwordChanged?: string;
            /** Format: date-time */
            mfaInitSkipped?: string;
        };
        /** zitadel.filter.v2.IDFilter */
        IDFilter: {
            id?: string;
        };
        /** zitadel.user.v2.IDPLink */
        IDPLink: {
            idpId: string;
            userId: string;
            userName: string;
        };
        /** zitadel.session.v2.IDsQuery */
        IDsQuery: {
            ids?: string[];
        };
        /** zitadel.user.v2.InUserEmailsQuery */
        InUserEmailsQuery: {
            userEmails?: string[];
        };
        /** zitadel.user.v2.InUserIDQuery */
        InUserIDQuery: {
            userIds?: string[];
        };
        /** zitadel.session.v2.IntentFactor */
        IntentFactor: {
            /** Format: date-time */
            verifiedAt?: string;
        };
        /** zitadel.user.v2.LastNameQuery */
        LastNameQuery: {
            lastName: string;
            method?: components["schemas"]["TextQueryMethod"];
        };
        /** zitadel.user.v2.ListAuthenticationMethodTypesResponse */
        ListAuthenticationMethodTypesResponse: {
            details?: components["schemas"]["ListDetails"];
            authMethodTypes?: components["schemas"]["AuthenticationMethodType"][];
        };
        /** zitadel.object.v2.ListDetails */
        ListDetails: {
            /** Format: uint64 */
            totalResult?: string;
            /** Format: uint64 */
            processedSequence?: string;
            /** Format: date-time */
            timestamp?: string;
        };
        /** zitadel.user.v2.ListPersonalAccessTokensRequest */
        ListPersonalAccessTokensRequest: {
            pagination?: components["schemas"]["PaginationRequest"];
            sortingColumn?: components["schemas"]["PersonalAccessTokenFieldName"];
            filters?: components["schemas"]["PersonalAccessTokensSearchFilter"][];
        };
        /** zitadel.user.v2.ListPersonalAccessTokensResponse */
        ListPersonalAccessTokensResponse: {
            pagination?: components["schemas"]["PaginationResponse"];
            result?: components["schemas"]["PersonalAccessToken"][];
        };
        /** zitadel.object.v2.ListQuery */
        ListQuery: {
            /** Format: uint64 */
            offset?: string;
            /** Format: uint32 */
            limit?: number;
            asc?: boolean;
        };
        /** zitadel.session.v2.ListSessionsRequest */
        ListSessionsRequest: {
            query?: components["schemas"]["ListQuery"];
            queries?: components["schemas"]["SessionSearchQuery"][];
            sortingColumn?: components["schemas"]["SessionFieldName"];
        };
        /** zitadel.session.v2.ListSessionsResponse */
        ListSessionsResponse: {
            details?: components["schemas"]["ListDetails"];
            sessions?: components["schemas"]["Session"][];
        };
        /** zitadel.user.v2.ListUserMetadataRequest */
        ListUserMetadataRequest: {
            pagination?: components["schemas"]["PaginationRequest"];
            filters?: components["schemas"]["MetadataSearchFilter"][];
        };
        /** zitadel.user.v2.ListUserMetadataResponse */
        ListUserMetadataResponse: {
            pagination?: components["schemas"]["PaginationResponse"];
            metadata?: components["schemas"]["MetadataMetadata"][];
        };
        /** zitadel.user.v2.ListUsersRequest */
        ListUsersRequest: {
            query?: components["schemas"]["ListQuery"];
            sortingColumn?: components["schemas"]["UserFieldName"];
            queries?: components["schemas"]["SearchQuery"][];
        };
        /** zitadel.user.v2.ListUsersResponse */
        ListUsersResponse: {
            details?: components["schemas"]["ListDetails"];
            sortingColumn?: components["schemas"]["UserFieldName"];
            result?: components["schemas"]["User"][];
        };
        /** zitadel.user.v2.LockUserRequest */
        LockUserRequest: Record<string, never>;
        /** zitadel.user.v2.LockUserResponse */
        LockUserResponse: {
            details?: components["schemas"]["Details"];
        };
        /** zitadel.settings.v2.LockoutSettings */
        LockoutSettings: {
            /** Format: uint64 */
            maxPasswordAttempts?: string;
            resourceOwnerType?: components["schemas"]["ResourceOwnerType"];
            /** Format: uint64 */
            maxOtpAttempts?: string;
        };
        /** zitadel.user.v2.LoginNameQuery */
        LoginNameQuery: {
            loginName: string;
            method?: components["schemas"]["TextQueryMethod"];
        };
        /** zitadel.settings.v2.LoginSettings */
        LoginSettings: {
            allowUsernamePassword?: boolean;
            allowRegister?: boolean;
            allowExternalIdp?: boolean;
            forceMfa?: boolean;
            passkeysType?: components["schemas"]["PasskeysType"];
            hidePasswordReset?: boolean;
            ignoreUnknownUsernames?: boolean;
            defaultRedirectUri?: string;
            /** Format: google-duration */
            passwordCheckLifetime?: string;
            /** Format: google-duration */
            externalLoginCheckLifetime?: string;
            /** Format: google-duration */
            mfaInitSkipLifetime?: string;
            /** Format: google-duration */
            secondFactorCheckLifetime?: string;
            /** Format: google-duration */
            multiFactorCheckLifetime?: string;
            secondFactors?: components["schemas"]["SecondFactorType"][];
            multiFactors?: components["schemas"]["MultiFactorType"][];
            allowDomainDiscovery?: boolean;
            disableLoginWithEmail?: boolean;
            disableLoginWithPhone?: boolean;
            resourceOwnerType?: components["schemas"]["ResourceOwnerType"];
            forceMfaLocalOnly?: boolean;
        };
        /** zitadel.user.v2.MachineUser */
        MachineUser: {
            name?: string;
            description?: string;
            hasSecret?: boolean;
            accessTokenType?: components["schemas"]["AccessTokenType"];
        };
        /** zitadel.user.v2.Metadata */
        Metadata: {
            key: string;
            /** Format: byte */
            value?: string;
        };
        /** zitadel.metadata.v2.MetadataKeyFilter */
        MetadataKeyFilter: {
            key?: string;
            method?: components["schemas"]["TextFilterMethod"];
        };
        /** zitadel.metadata.v2.Metadata */
        MetadataMetadata: {
            /** Format: date-time */
            creationDate?: string;
            /** Format: date-time */
            changeDate?: string;
            key?: string;
            /** Format: byte */
            value?: string;
        };
        /** zitadel.metadata.v2.MetadataSearchFilter */
        MetadataSearchFilter: {
            keyFilter?: components["schemas"]["MetadataKeyFilter"];
        };
        /** zitadel.metadata.v2.MetadataValueFilter */
        MetadataValueFilter: {
            /** Format: byte */
            value?: string;
            method?: components["schemas"]["ByteFilterMethod"];
        };
        /**
         * zitadel.settings.v2.MultiFactorType
         * @enum {string}
         */
        MultiFactorType: "MULTI_FACTOR_TYPE_UNSPECIFIED" | "MULTI_FACTOR_TYPE_U2F_WITH_VERIFICATION";
        /** zitadel.user.v2.NickNameQuery */
        NickNameQuery: {
            nickName: string;
            method?: components["schemas"]["TextQueryMethod"];
        };
        /** zitadel.user.v2.NotQuery */
        NotQuery: {
            query?: components["schemas"]["SearchQuery"];
        };
        /**
         * zitadel.user.v2.NotificationType
         * @enum {string}
         */
        NotificationType: "NOTIFICATION_TYPE_Unspecified" | "NOTIFICATION_TYPE_Email" | "NOTIFICATION_TYPE_SMS";
        /** zitadel.session.v2.OTPFactor */
        OTPFactor: {
            /** Format: date-time */
            verifiedAt?: string;
        };
        OpenidConfiguration: {
            /** Format: uri */
            issuer: string;
            /** Format: uri */
            authorization_endpoint: string;
            /** Format: uri */
            token_endpoint: string;
            /** Format: uri */
            introspection_endpoint: string;
            /** Format: uri */
            userinfo_endpoint: string;
            /** Format: uri */
            revocation_endpoint: string;
            /** Format: uri */
            end_session_endpoint: string;
            /** Format: uri */
            device_authorization_endpoint: string;
            /** Format: uri */
            jwks_uri: string;
            scopes_supported: string[];
            response_types_supported: string[];
            response_modes_supported: string[];
            grant_types_supported: string[];
            subject_types_supported: string[];
            id_token_signing_alg_values_supported: string[];
            request_object_signing_alg_values_supported: string[];
            token_endpoint_auth_methods_supported: string[];
            token_endpoint_auth_signing_alg_values_supported: string[];
            revocation_endpoint_auth_methods_supported: string[];
            revocation_endpoint_auth_signing_alg_values_supported: string[];
            introspection_endpoint_auth_methods_supported: string[];
            introspection_endpoint_auth_signing_alg_values_supported: string[];
            claims_supported: string[];
            code_challenge_methods_supported: string[];
            ui_locales_supported: string[];
            request_parameter_supported: boolean;
            request_uri_parameter_supported: boolean;
        };
        /** zitadel.user.v2.OrQuery */
        OrQuery: {
            queries?: components["schemas"]["SearchQuery"][];
        };
        /** zitadel.object.v2.Organization */
        Organization: {
            orgId?: string;
            orgDomain?: string;
        };
        /** zitadel.user.v2.OrganizationIdQuery */
        OrganizationIdQuery: {
            organizationId: string;
        };
        /** zitadel.filter.v2.PaginationRequest */
        PaginationRequest: {
            /** Format: uint64 */
            offset?: string;
            /** Format: uint32 */
            limit?: number;
            asc?: boolean;
        };
        /** zitadel.filter.v2.PaginationResponse */
        PaginationResponse: {
            /** Format: uint64 */
            totalResult?: string;
            /** Format: uint64 */
            appliedLimit?: string;
        };
        /**
         * zitadel.user.v2.PasskeyAuthenticator
         * @enum {string}
         */
        PasskeyAuthenticator: "PASSKEY_AUTHENTICATOR_UNSPECIFIED" | "PASSKEY_AUTHENTICATOR_PLATFORM" | "PASSKEY_AUTHENTICATOR_CROSS_PLATFORM";
        /** zitadel.user.v2.PasskeyRegistrationCode */
        PasskeyRegistrationCode: {
            id: string;
            code: string;
        };
        /**
         * zitadel.settings.v2.PasskeysType
         * @enum {string}
         */
        PasskeysType: "PASSKEYS_TYPE_NOT_ALLOWED" | "PASSKEYS_TYPE_ALLOWED";
        /** zitadel.user.v2.Password */
        Password: {
            password: string;
            changeRequired?: boolean;
        };
        /** zitadel.settings.v2.PasswordComplexitySettings */
        PasswordComplexitySettings: {
            /** Format: uint64 */
            minLength?: string;
            requiresUppercase?: boolean;
            requiresLowercase?: boolean;
            requiresNumber?: boolean;
            requiresSymbol?: boolean;
            resourceOwnerType?: components["schemas"]["ResourceOwnerType"];
        };
        /** zitadel.settings.v2.PasswordExpirySettings */
        PasswordExpirySettings: {
            /** Format: uint64 */
            maxAgeDays?: string;
            /** Format: uint64 */
            expireWarnDays?: string;
            resourceOwnerType?: components["schemas"]["ResourceOwnerType"];
        };
        /** zitadel.session.v2.PasswordFactor */
        PasswordFactor: {
            /** Format: date-time */
            verifiedAt?: string;
        };
        /** zitadel.user.v2.PasswordResetRequest */
        PasswordResetRequest: {
            sendLink?: components["schemas"]["SendPasswordResetLink"];
            returnCode?: components["schemas"]["ReturnPasswordResetCode"];
        };
        /** zitadel.user.v2.PasswordResetResponse */
        PasswordResetResponse: {
            details?: components["schemas"]["Details"];
            verificationCode?: string;
        };
        /** zitadel.user.v2.PersonalAccessToken */
        PersonalAccessToken: {
            /** Format: date-time */
            creationDate?: string;
            /** Format: date-time */
            changeDate?: string;
            id?: string;
            userId?: string;
            organizationId?: string;
            /** Format: date-time */
            expirationDate?: string;
        };
        /**
         * zitadel.user.v2.PersonalAccessTokenFieldName
         * @enum {string}
         */
        PersonalAccessTokenFieldName: "PERSONAL_ACCESS_TOKEN_FIELD_NAME_UNSPECIFIED" | "PERSONAL_ACCESS_TOKEN_FIELD_NAME_CREATED_DATE" | "PERSONAL_ACCESS_TOKEN_FIELD_NAME_ID" | "PERSONAL_ACCESS_TOKEN_FIELD_NAME_USER_ID" | "PERSONAL_ACCESS_TOKEN_FIELD_NAME_ORGANIZATION_ID" | "PERSONAL_ACCESS_TOKEN_FIELD_NAME_EXPIRATION_DATE";
        /** zitadel.user.v2.PersonalAccessTokensSearchFilter */
        PersonalAccessTokensSearchFilter: {
            tokenIdFilter?: components["schemas"]["IDFilter"];
            userIdFilter?: components["schemas"]["IDFilter"];
            organizationIdFilter?: components["schemas"]["IDFilter"];
            createdDateFilter?: components["schemas"]["TimestampFilter"];
            expirationDateFilter?: components["schemas"]["TimestampFilter"];
        };
        /** zitadel.user.v2.PhoneQuery */
        PhoneQuery: {
            number?: string;
            method?: components["schemas"]["TextQueryMethod"];
        };
        /** zitadel.user.v2.ReactivateUserRequest */
        ReactivateUserRequest: Record<string, never>;
        /** zitadel.user.v2.ReactivateUserResponse */
        ReactivateUserResponse: {
            details?: components["schemas"]["Details"];
        };
        /** zitadel.session.v2.RecoveryCodeFactor */
        RecoveryCodeFactor: {
            /** Format: date-time */
            verifiedAt?: string;
        };
        /** zitadel.user.v2.RegisterPasskeyRequest */
        RegisterPasskeyRequest: {
            code?: components["schemas"]["PasskeyRegistrationCode"];
            authenticator?: components["schemas"]["PasskeyAuthenticator"];
            domain?: string;
        };
        /** zitadel.user.v2.RegisterPasskeyResponse */
        RegisterPasskeyResponse: {
            details?: components["schemas"]["Details"];
            passkeyId?: string;
            publicKeyCredentialCreationOptions?: {
                [key: string]: unknown;
            };
        };
        /** zitadel.user.v2.RemovePersonalAccessTokenResponse */
        RemovePersonalAccessTokenResponse: {
            /** Format: date-time */
            deletionDate?: string;
        };
        /** zitadel.user.v2.RemovePhoneRequest */
        RemovePhoneRequest: Record<string, never>;
        /** zitadel.user.v2.RemovePhoneResponse */
        RemovePhoneResponse: {
            details?: components["schemas"]["Details"];
        };
        /** zitadel.session.v2.RequestChallenges */
        RequestChallenges: {
            webAuthN?: components["schemas"]["RequestChallenges_WebAuthN"];
            otpSms?: components["schemas"]["RequestChallenges_OTPSMS"];
            otpEmail?: components["schemas"]["RequestChallenges_OTPEmail"];
        };
        /** zitadel.session.v2.RequestChallenges.OTPEmail */
        RequestChallenges_OTPEmail: {
            sendCode?: components["schemas"]["RequestChallenges_OTPEmail_SendCode"];
            returnCode?: components["schemas"]["RequestChallenges_OTPEmail_ReturnCode"];
        };
        /** zitadel.session.v2.RequestChallenges.OTPEmail.ReturnCode */
        RequestChallenges_OTPEmail_ReturnCode: Record<string, never>;
        /** zitadel.session.v2.RequestChallenges.OTPEmail.SendCode */
        RequestChallenges_OTPEmail_SendCode: {
            urlTemplate?: string;
        };
        /** zitadel.session.v2.RequestChallenges.OTPSMS */
        RequestChallenges_OTPSMS: {
            returnCode?: boolean;
        };
        /** zitadel.session.v2.RequestChallenges.WebAuthN */
        RequestChallenges_WebAuthN: {
            domain: string;
            userVerificationRequirement?: components["schemas"]["UserVerificationRequirement"];
        };
        /** zitadel.user.v2.ResendEmailCodeRequest */
        ResendEmailCodeRequest: {
            sendCode?: components["schemas"]["SendEmailVerificationCode"];
            returnCode?: components["schemas"]["ReturnEmailVerificationCode"];
        };
        /** zitadel.user.v2.ResendEmailCodeResponse */
        ResendEmailCodeResponse: {
            details?: components["schemas"]["Details"];
            verificationCode?: string;
        };
        /** zitadel.user.v2.ResendInviteCodeResponse */
        ResendInviteCodeResponse: {
            details?: components["schemas"]["Details"];
        };
        /** zitadel.user.v2.ResendPhoneCodeRequest */
        ResendPhoneCodeRequest: {
            sendCode?: components["schemas"]["SendPhoneVerificationCode"];
            returnCode?: components["schemas"]["ReturnPhoneVerificationCode"];
        };
        /** zitadel.user.v2.ResendPhoneCodeResponse */
        ResendPhoneCodeResponse: {
            details?: components["schemas"]["Details"];
            verificationCode?: string;
        };
        /**
         * zitadel.settings.v2.ResourceOwnerType
         * @enum {string}
         */
        ResourceOwnerType: "RESOURCE_OWNER_TYPE_UNSPECIFIED" | "RESOURCE_OWNER_TYPE_INSTANCE" | "RESOURCE_OWNER_TYPE_ORG";
        /** zitadel.user.v2.ReturnEmailVerificationCode */
        ReturnEmailVerificationCode: Record<string, never>;
        /** zitadel.user.v2.ReturnInviteCode */
        ReturnInviteCode: Record<string, never>;
        /** zitadel.user.v2.ReturnPasskeyRegistrationCode */
        ReturnPasskeyRegistrationCode: Record<string, never>;
        /** zitadel.user.v2.ReturnPasswordResetCode */
        ReturnPasswordResetCode: Record<string, never>;
        /** zitadel.user.v2.ReturnPhoneVerificationCode */
        ReturnPhoneVerificationCode: Record<string, never>;
        /** zitadel.user.v2.SearchQuery */
        SearchQuery: {
            userNameQuery?: components["schemas"]["UserNameQuery"];
            firstNameQuery?: components["schemas"]["FirstNameQuery"];
            lastNameQuery?: components["schemas"]["LastNameQuery"];
            nickNameQuery?: components["schemas"]["NickNameQuery"];
            displayNameQuery?: components["schemas"]["DisplayNameQuery"];
            emailQuery?: components["schemas"]["EmailQuery"];
            stateQuery?: components["schemas"]["StateQuery"];
            typeQuery?: components["schemas"]["TypeQuery"];
            loginNameQuery?: components["schemas"]["LoginNameQuery"];
            inUserIdsQuery?: components["schemas"]["InUserIDQuery"];
            orQuery?: components["schemas"]["OrQuery"];
            andQuery?: components["schemas"]["AndQuery"];
            notQuery?: components["schemas"]["NotQuery"];
            inUserEmailsQuery?: components["schemas"]["InUserEmailsQuery"];
            organizationIdQuery?: components["schemas"]["OrganizationIdQuery"];
            phoneQuery?: components["schemas"]["PhoneQuery"];
            /** @description In this list the methods for "contains" and "ends with" stand for each other, as at ZITADEL. */
            metadataKeyFilter?: components["schemas"]["MetadataKeyFilter"];
            metadataValueFilter?: components["schemas"]["MetadataValueFilter"];
        };
        /**
         * zitadel.settings.v2.SecondFactorType
         * @enum {string}
         */
        SecondFactorType: "SECOND_FACTOR_TYPE_UNSPECIFIED" | "SECOND_FACTOR_TYPE_OTP" | "SECOND_FACTOR_TYPE_U2F" | "SECOND_FACTOR_TYPE_OTP_EMAIL" | "SECOND_FACTOR_TYPE_OTP_SMS" | "SECOND_FACTOR_TYPE_RECOVERY_CODES";
        /** @description What an instance begins with. Names and values are ZITADEL's own wherever it has them. */
        Seed: {
            instance?: components["schemas"]["SeedInstance"];
            /**
             * @description Which login the links without a template lead to; v2 when absent.
             * @enum {string}
             */
            login?: "v1" | "v2";
            /** @description Where login v2 runs; on the instance itself when absent. */
            loginBaseUri?: string;
            branding?: components["schemas"]["SeedBranding"];
            passwordComplexity?: components["schemas"]["SeedPasswordComplexity"];
            passwordExpiry?: components["schemas"]["SeedPasswordExpiry"];
            lockout?: components["schemas"]["SeedLockout"];
            /** @description Whether a user is told when the password changes. */
            notifyPasswordChange?: boolean;
            organizations?: components["schemas"]["SeedOrganization"][];
            users?: components["schemas"]["SeedUser"][];
            tokens?: components["schemas"]["SeedToken"][];
        };
        /** @description How the login looks. What is left out is as on a new instance, or as on the instance for an organization. */
        SeedBranding: {
            lightTheme?: components["schemas"]["SeedTheme"];
            darkTheme?: components["schemas"]["SeedTheme"];
            hideLoginNameSuffix?: boolean;
            disableWatermark?: boolean;
            /** @enum {string} */
            themeMode?: "THEME_MODE_AUTO" | "THEME_MODE_LIGHT" | "THEME_MODE_DARK";
        };
        /** @description As in "#5469d4"; with quotes, for YAML takes what follows a */
        SeedColor: string;
        SeedHuman: {
            givenName: string;
            familyName: string;
            nickName?: string;
            /** @description The given and the family name when absent. */
            displayName?: string;
            preferredLanguage?: string;
            gender?: components["schemas"]["Gender"];
            email: components["schemas"]["EmailAddress"];
            isEmailVerified?: boolean;
            phone?: string;
            isPhoneVerified?: boolean;
            /** @description No password when absent. */
            password?: string;
            passwordChangeRequired?: boolean;
        };
        /** @description Where it is, or the image itself as a data URL. Nothing else that pages show comes from elsewhere. */
        SeedImage: string;
        /** @description The instance. */
        SeedInstance: {
            id?: string;
            /** @description The external domain; localhost when absent. */
            domain?: string;
            /** @description en when absent. */
            defaultLanguage?: string;
            /** @description The id of the organization that users and requests belong to when they name none. */
            defaultOrg?: string;
        };
        /** @enum {string} */
        SeedInstanceRole: "IAM_OWNER" | "IAM_OWNER_VIEWER" | "IAM_ORG_MANAGER" | "IAM_USER_MANAGER" | "IAM_ADMIN_IMPERSONATOR" | "IAM_END_USER_IMPERSONATOR" | "IAM_LOGIN_CLIENT";
        /** @description After how many failures a user is locked. */
        SeedLockout: {
            /** @description 0 is never. */
            maxPasswordAttempts?: number;
            /** @description 0 is never. */
            maxOtpAttempts?: number;
        };
        SeedMachine: {
            name: string;
            description?: string;
        };
        SeedMetadata: {
            key: string;
            /** @description As text, not in base64. */
            value: string;
        };
        SeedOrganization: {
            id: string;
            name: string;
            /** @description Of the organization's name and the domain of the instance when absent. */
            primaryDomain?: string;
            branding?: components["schemas"]["SeedBranding"];
        };
        /** @enum {string} */
        SeedOrganizationRole: "ORG_OWNER" | "ORG_OWNER_VIEWER" | "ORG_USER_MANAGER" | "ORG_USER_PERMISSION_EDITOR" | "ORG_PROJECT_PERMISSION_EDITOR" | "ORG_PROJECT_CREATOR" | "ORG_USER_SELF_MANAGER" | "ORG_ADMIN_IMPERSONATOR" | "ORG_END_USER_IMPERSONATOR" | "ORG_SETTINGS_MANAGER" | "PROJECT_OWNER" | "PROJECT_OWNER_VIEWER" | "PROJECT_OWNER_GLOBAL" | "PROJECT_OWNER_VIEWER_GLOBAL" | "SELF_MANAGEMENT_GLOBAL";
        SeedOrganizationRoles: {
            /** @description The organization. */
            id: string;
            roles: components["schemas"]["SeedOrganizationRole"][];
        };
        /** @description What a password needs; eight bytes and all four kinds of characters when absent. */
        SeedPasswordComplexity: {
            minLength?: number;
            requiresUppercase?: boolean;
            requiresLowercase?: boolean;
            requiresNumber?: boolean;
            requiresSymbol?: boolean;
        };
        /** @description How long a password lasts. */
        SeedPasswordExpiry: {
            /** @description 0 is never. */
            maxAgeDays?: number;
            expireWarnDays?: number;
        };
        /** @description What a token of the user may do. Without any role it may do nothing but what concerns the user. */
        SeedRoles: {
            instance?: components["schemas"]["SeedInstanceRole"][];
            organizations?: components["schemas"]["SeedOrganizationRoles"][];
        };
        SeedTheme: {
            primaryColor?: components["schemas"]["SeedColor"];
            backgroundColor?: components["schemas"]["SeedColor"];
            warnColor?: components["schemas"]["SeedColor"];
            fontColor?: components["schemas"]["SeedColor"];
            logoUrl?: components["schemas"]["SeedImage"];
            iconUrl?: components["schemas"]["SeedImage"];
        };
        SeedToken: {
            /** @description What stands behind Bearer. */
            token: string;
            /** @description The user that it speaks for. */
            userId: string;
            /** @description Made up when absent. */
            tokenId?: string;
            /**
             * Format: date-time
             * @description Never when absent.
             */
            expirationDate?: string;
        };
        /** @description A person or a machine. */
        SeedUser: {
            userId: string;
            /** @description The default organization when absent. */
            organizationId?: string;
            /** @description A person's address, or a machine's id, when absent. */
            username?: string;
            /**
             * @description Active when absent.
             * @enum {string}
             */
            state?: "active" | "inactive" | "locked" | "initial";
            human?: components["schemas"]["SeedHuman"];
            machine?: components["schemas"]["SeedMachine"];
            metadata?: components["schemas"]["SeedMetadata"][];
            roles?: components["schemas"]["SeedRoles"];
        } & (unknown | unknown);
        /** zitadel.user.v2.SendEmailCodeRequest */
        SendEmailCodeRequest: {
            sendCode?: components["schemas"]["SendEmailVerificationCode"];
            returnCode?: components["schemas"]["ReturnEmailVerificationCode"];
        };
        /** zitadel.user.v2.SendEmailCodeResponse */
        SendEmailCodeResponse: {
            details?: components["schemas"]["Details"];
            verificationCode?: string;
        };
        /** zitadel.user.v2.SendEmailVerificationCode */
        SendEmailVerificationCode: {
            urlTemplate?: string;
        };
        /** zitadel.user.v2.SendInviteCode */
        SendInviteCode: {
            urlTemplate?: string;
            applicationName?: string;
        };
        /** zitadel.user.v2.SendPasskeyRegistrationLink */
        SendPasskeyRegistrationLink: {
            urlTemplate?: string;
        };
        /** zitadel.user.v2.SendPasswordResetLink */
        SendPasswordResetLink: {
            notificationType?: components["schemas"]["NotificationType"];
            urlTemplate?: string;
        };
        /** zitadel.user.v2.SendPhoneVerificationCode */
        SendPhoneVerificationCode: Record<string, never>;
        /** zitadel.session.v2.Session */
        Session: {
            id?: string;
            /** Format: date-time */
            creationDate?: string;
            /** Format: date-time */
            changeDate?: string;
            /** Format: uint64 */
            sequence?: string;
            factors?: components["schemas"]["Factors"];
            metadata?: {
                [key: string]: string;
            };
            userAgent?: components["schemas"]["UserAgent"];
            /** Format: date-time */
            expirationDate?: string;
        };
        /**
         * zitadel.session.v2.SessionFieldName
         * @enum {string}
         */
        SessionFieldName: "SESSION_FIELD_NAME_UNSPECIFIED" | "SESSION_FIELD_NAME_CREATION_DATE";
        /** zitadel.session.v2.SearchQuery */
        SessionSearchQuery: {
            idsQuery?: components["schemas"]["IDsQuery"];
            userIdQuery?: components["schemas"]["UserIDQuery"];
            creationDateQuery?: components["schemas"]["CreationDateQuery"];
            creatorQuery?: components["schemas"]["CreatorQuery"];
            userAgentQuery?: components["schemas"]["UserAgentQuery"];
            expirationDateQuery?: components["schemas"]["ExpirationDateQuery"];
        };
        /** zitadel.user.v2.SetEmailRequest */
        SetEmailRequest: {
            email: components["schemas"]["EmailAddress"];
            sendCode?: components["schemas"]["SendEmailVerificationCode"];
            returnCode?: components["schemas"]["ReturnEmailVerificationCode"];
            /** @constant */
            isVerified?: true;
        };
        /** zitadel.user.v2.SetEmailResponse */
        SetEmailResponse: {
            details?: components["schemas"]["Details"];
            verificationCode?: string;
        };
        /** zitadel.user.v2.SetHumanEmail */
        SetHumanEmail: {
            email: components["schemas"]["EmailAddress"];
            sendCode?: components["schemas"]["SendEmailVerificationCode"];
            returnCode?: components["schemas"]["ReturnEmailVerificationCode"];
            isVerified?: boolean;
        };
        /** zitadel.user.v2.SetHumanPhone */
        SetHumanPhone: {
            phone?: string;
            sendCode?: components["schemas"]["SendPhoneVerificationCode"];
            returnCode?: components["schemas"]["ReturnPhoneVerificationCode"];
            /** @constant */
            isVerified?: true;
        };
        /** zitadel.user.v2.SetHumanProfile */
        SetHumanProfile: {
            givenName: string;
            familyName: string;
            nickName?: string;
            displayName?: string;
            preferredLanguage?: string;
            gender?: components["schemas"]["Gender"];
        };
        /** zitadel.user.v2.SetMetadataEntry */
        SetMetadataEntry: {
            key: string;
            /** Format: byte */
            value: string;
        };
        /** zitadel.user.v2.SetPassword */
        SetPassword: {
            password?: components["schemas"]["Password"];
            hashedPassword?: components["schemas"]["HashedPassword"];
            currentPassword?: string;
            verificationCode?: string;
        };
        /** zitadel.user.v2.SetPasswordRequest */
        SetPasswordRequest: {
            newPassword?: components["schemas"]["Password"];
            currentPassword?: string;
            verificationCode?: string;
        };
        /** zitadel.user.v2.SetPasswordResponse */
        SetPasswordResponse: {
            details?: components["schemas"]["Details"];
        };
        /** zitadel.user.v2.SetPhoneRequest */
        SetPhoneRequest: {
            phone: string;
            sendCode?: components["schemas"]["SendPhoneVerificationCode"];
            returnCode?: components["schemas"]["ReturnPhoneVerificationCode"];
            /** @constant */
            isVerified?: true;
        };
        /** zitadel.user.v2.SetPhoneResponse */
        SetPhoneResponse: {
            details?: components["schemas"]["Details"];
            verificationCode?: string;
        };
        /** zitadel.session.v2.SetSessionRequest */
        SetSessionRequest: {
            sessionToken?: string;
            checks?: components["schemas"]["Checks"];
            metadata?: {
                [key: string]: string;
            };
            challenges?: components["schemas"]["RequestChallenges"];
            /** Format: google-duration */
            lifetime?: string;
        };
        /** zitadel.session.v2.SetSessionResponse */
        SetSessionResponse: {
            details?: components["schemas"]["Details"];
            sessionToken?: string;
            challenges?: components["schemas"]["Challenges"];
        };
        /** zitadel.user.v2.SetUserMetadataRequest */
        SetUserMetadataRequest: {
            metadata?: components["schemas"]["Metadata"][];
        };
        /** zitadel.user.v2.SetUserMetadataResponse */
        SetUserMetadataResponse: {
            /** Format: date-time */
            setDate?: string;
        };
        /** zitadel.user.v2.StateQuery */
        StateQuery: {
            state?: components["schemas"]["UserState"];
        };
        /** google.rpc.Status */
        Status: {
            /**
             * Format: int32
             * @description The gRPC code.
             */
            code: number;
            message: string;
            details?: {
                "@type": string;
                id?: string;
                message?: string;
                /** Format: int32 */
                failedAttempts?: number;
            }[];
        };
        /** zitadel.session.v2.TOTPFactor */
        TOTPFactor: {
            /** Format: date-time */
            verifiedAt?: string;
        };
        /**
         * zitadel.filter.v2.TextFilterMethod
         * @enum {string}
         */
        TextFilterMethod: "TEXT_FILTER_METHOD_EQUALS" | "TEXT_FILTER_METHOD_EQUALS_IGNORE_CASE" | "TEXT_FILTER_METHOD_STARTS_WITH" | "TEXT_FILTER_METHOD_STARTS_WITH_IGNORE_CASE" | "TEXT_FILTER_METHOD_CONTAINS" | "TEXT_FILTER_METHOD_CONTAINS_IGNORE_CASE" | "TEXT_FILTER_METHOD_ENDS_WITH" | "TEXT_FILTER_METHOD_ENDS_WITH_IGNORE_CASE";
        /**
         * zitadel.object.v2.TextQueryMethod
         * @enum {string}
         */
        TextQueryMethod: "TEXT_QUERY_METHOD_EQUALS" | "TEXT_QUERY_METHOD_EQUALS_IGNORE_CASE" | "TEXT_QUERY_METHOD_STARTS_WITH" | "TEXT_QUERY_METHOD_STARTS_WITH_IGNORE_CASE" | "TEXT_QUERY_METHOD_CONTAINS" | "TEXT_QUERY_METHOD_CONTAINS_IGNORE_CASE" | "TEXT_QUERY_METHOD_ENDS_WITH" | "TEXT_QUERY_METHOD_ENDS_WITH_IGNORE_CASE";
        /** zitadel.settings.v2.Theme */
        Theme: {
            primaryColor?: string;
            backgroundColor?: string;
            warnColor?: string;
            fontColor?: string;
            logoUrl?: string;
            iconUrl?: string;
        };
        /**
         * zitadel.settings.v2.ThemeMode
         * @enum {string}
         */
        ThemeMode: "THEME_MODE_UNSPECIFIED" | "THEME_MODE_AUTO" | "THEME_MODE_LIGHT" | "THEME_MODE_DARK";
        /** zitadel.filter.v2.TimestampFilter */
        TimestampFilter: {
            /** Format: date-time */
            timestamp?: string;
            method?: components["schemas"]["TimestampFilterMethod"];
        };
        /**
         * zitadel.filter.v2.TimestampFilterMethod
         * @enum {string}
         */
        TimestampFilterMethod: "TIMESTAMP_FILTER_METHOD_EQUALS" | "TIMESTAMP_FILTER_METHOD_AFTER" | "TIMESTAMP_FILTER_METHOD_AFTER_OR_EQUALS" | "TIMESTAMP_FILTER_METHOD_BEFORE" | "TIMESTAMP_FILTER_METHOD_BEFORE_OR_EQUALS";
        /**
         * zitadel.v1.TimestampQueryMethod
         * @enum {string}
         */
        TimestampQueryMethod: "TIMESTAMP_QUERY_METHOD_EQUALS" | "TIMESTAMP_QUERY_METHOD_GREATER" | "TIMESTAMP_QUERY_METHOD_GREATER_OR_EQUALS" | "TIMESTAMP_QUERY_METHOD_LESS" | "TIMESTAMP_QUERY_METHOD_LESS_OR_EQUALS";
        /**
         * zitadel.user.v2.Type
         * @enum {string}
         */
        Type: "TYPE_UNSPECIFIED" | "TYPE_HUMAN" | "TYPE_MACHINE";
        /** zitadel.user.v2.TypeQuery */
        TypeQuery: {
            type?: components["schemas"]["Type"];
        };
        /** zitadel.user.v2.UnlockUserRequest */
        UnlockUserRequest: Record<string, never>;
        /** zitadel.user.v2.UnlockUserResponse */
        UnlockUserResponse: {
            details?: components["schemas"]["Details"];
        };
        /** zitadel.user.v2.UpdateHumanUserRequest */
        UpdateHumanUserRequest: {
            username?: string;
            profile?: components["schemas"]["SetHumanProfile"];
            email?: components["schemas"]["SetHumanEmail"];
            phone?: components["schemas"]["SetHumanPhone"];
            password?: components["schemas"]["SetPassword"];
        };
        /** zitadel.user.v2.UpdateHumanUserResponse */
        UpdateHumanUserResponse: {
            details?: components["schemas"]["Details"];
            emailCode?: string;
            phoneCode?: string;
        };
        /** zitadel.user.v2.UpdateUserRequest */
        UpdateUserRequest: {
            username?: string;
            human?: components["schemas"]["UpdateUserRequest_Human"];
            machine?: components["schemas"]["UpdateUserRequest_Machine"];
            metadata?: components["schemas"]["Metadata"][];
        };
        /** zitadel.user.v2.UpdateUserRequest.Human */
        UpdateUserRequest_Human: {
            profile?: components["schemas"]["UpdateUserRequest_Human_Profile"];
            email?: components["schemas"]["SetHumanEmail"];
            phone?: components["schemas"]["SetHumanPhone"];
            password?: components["schemas"]["SetPassword"];
        };
        /** zitadel.user.v2.UpdateUserRequest.Human.Profile */
        UpdateUserRequest_Human_Profile: {
            givenName?: string;
            familyName?: string;
            nickName?: string;
            displayName?: string;
            preferredLanguage?: string;
            gender?: components["schemas"]["Gender"];
        };
        /** zitadel.user.v2.UpdateUserRequest.Machine */
        UpdateUserRequest_Machine: {
            name?: string;
            description?: string;
            accessTokenType?: components["schemas"]["AccessTokenType"];
        };
        /** zitadel.user.v2.UpdateUserResponse */
        UpdateUserResponse: {
            /** Format: date-time */
            changeDate?: string;
            emailCode?: string;
            phoneCode?: string;
        };
        /** zitadel.user.v2.User */
        User: {
            userId?: string;
            details?: components["schemas"]["Details"];
            state?: components["schemas"]["UserState"];
            username?: string;
            loginNames?: string[];
            preferredLoginName?: string;
            human?: components["schemas"]["HumanUser"];
            machine?: components["schemas"]["MachineUser"];
        };
        /** zitadel.session.v2.UserAgent */
        UserAgent: {
            fingerprintId?: string;
            ip?: string;
            description?: string;
            header?: {
                [key: string]: components["schemas"]["UserAgent_HeaderValues"];
            };
        };
        /** zitadel.session.v2.UserAgentQuery */
        UserAgentQuery: {
            fingerprintId?: string;
        };
        /** zitadel.session.v2.UserAgent.HeaderValues */
        UserAgent_HeaderValues: {
            values?: string[];
        };
        /** zitadel.session.v2.UserFactor */
        UserFactor: {
            /** Format: date-time */
            verifiedAt?: string;
            id?: string;
            loginName?: string;
            displayName?: string;
            organizationId?: string;
        };
        /**
         * zitadel.user.v2.UserFieldName
         * @enum {string}
         */
        UserFieldName: "USER_FIELD_NAME_UNSPECIFIED" | "USER_FIELD_NAME_USER_NAME" | "USER_FIELD_NAME_FIRST_NAME" | "USER_FIELD_NAME_LAST_NAME" | "USER_FIELD_NAME_NICK_NAME" | "USER_FIELD_NAME_DISPLAY_NAME" | "USER_FIELD_NAME_EMAIL" | "USER_FIELD_NAME_STATE" | "USER_FIELD_NAME_TYPE" | "USER_FIELD_NAME_CREATION_DATE";
        /** zitadel.session.v2.UserIDQuery */
        UserIDQuery: {
            id?: string;
        };
        /** zitadel.user.v2.UserNameQuery */
        UserNameQuery: {
            userName: string;
            method?: components["schemas"]["TextQueryMethod"];
        };
        /**
         * zitadel.user.v2.UserState
         * @enum {string}
         */
        UserState: "USER_STATE_UNSPECIFIED" | "USER_STATE_ACTIVE" | "USER_STATE_INACTIVE" | "USER_STATE_DELETED" | "USER_STATE_LOCKED" | "USER_STATE_INITIAL";
        /**
         * zitadel.session.v2.UserVerificationRequirement
         * @enum {string}
         */
        UserVerificationRequirement: "USER_VERIFICATION_REQUIREMENT_UNSPECIFIED" | "USER_VERIFICATION_REQUIREMENT_REQUIRED" | "USER_VERIFICATION_REQUIREMENT_PREFERRED" | "USER_VERIFICATION_REQUIREMENT_DISCOURAGED";
        /** zitadel.user.v2.VerifyEmailRequest */
        VerifyEmailRequest: {
            verificationCode: string;
        };
        /** zitadel.user.v2.VerifyEmailResponse */
        VerifyEmailResponse: {
            details?: components["schemas"]["Details"];
        };
        /** zitadel.user.v2.VerifyInviteCodeRequest */
        VerifyInviteCodeRequest: {
            verificationCode: string;
        };
        /** zitadel.user.v2.VerifyInviteCodeResponse */
        VerifyInviteCodeResponse: {
            details?: components["schemas"]["Details"];
        };
        /** zitadel.user.v2.VerifyPhoneRequest */
        VerifyPhoneRequest: {
            verificationCode: string;
        };
        /** zitadel.user.v2.VerifyPhoneResponse */
        VerifyPhoneResponse: {
            details?: components["schemas"]["Details"];
        };
        /** zitadel.session.v2.WebAuthNFactor */
        WebAuthNFactor: {
            /** Format: date-time */
            verifiedAt?: string;
            userVerified?: boolean;
        };
    };
    responses: {
        /** @description The request is refused. */
        ContextInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description There is nothing to act on. */
        EmailNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The request is refused. */
        MalformedJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description There is nothing to act on. */
        MembershipNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description Ticketstub does not do this. */
        NotEmulated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The token does not allow this. */
        OrganizationUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The server fails. */
        PasswordFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The token does not allow this. */
        PermissionDenied: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description There is nothing to act on. */
        PhoneNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The token does not allow this. */
        StaticPermissionDenied: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description There is no valid token. */
        Unauthorized: {
            headers: {
                /** @description The message again. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description An error that was not expected. */
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description There is nothing to act on. */
        UpdateUserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description It exists already. */
        UserExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description There is nothing to act on. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
    };
    parameters: {
        /** @description Asks for the settings of the instance. */
        ContextInstance: true;
        /** @description The organization whose settings are asked for. */
        ContextOrganization: string;
        /** @description The code of the link. */
        LinkCode: string;
        /** @description The id of the code. */
        LinkCodeId: string;
        /** @description Whether the code is that of an invitation: true or false. */
        LinkInvite: string;
        /** @description The organization of the user. */
        LinkOrganization: string;
        /** @description The user of the link. */
        LinkUserId: string;
        /** @description The login that goes on afterwards. */
        LinkV1AuthRequest: string;
        /** @description The id of the code. */
        LinkV1CodeId: string;
        /** @description The login name of the user. */
        LinkV1LoginName: string;
        /** @description The organization of the user. */
        LinkV1Organization: string;
        /** @description The kind of authenticator: unspecified, platform or crossPlatform. */
        LinkV1PlatformType: string;
        /** @description The user of the link. */
        LinkV1UserId: string;
        /** @description The organization to act in; the token's own when absent. */
        OrganizationContext: string;
        /** @description The id of the session. */
        SessionId: string;
        /** @description The id of the token. */
        TokenId: string;
        /** @description The id of the user. */
        UserId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "UserService.CreateUser": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            409: components["responses"]["UserExists"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.AddHumanUser": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AddHumanUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddHumanUserResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticPermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            409: components["responses"]["UserExists"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.GetUserByID": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserByIDResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["UserNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.DeleteUser": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteUserResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            /** @description There is nothing to act on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.UpdateUser": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["UpdateUserNotFound"];
            409: components["responses"]["UserExists"];
            500: components["responses"]["PasswordFailure"];
            /** @description The server cannot do this. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.ListUsers": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListUsersRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUsersResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OrganizationUnknown"];
            /** @description The server fails. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.SetEmail": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SetEmailRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetEmailResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["EmailNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.ResendEmailCode": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResendEmailCodeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResendEmailCodeResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["EmailNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.SendEmailCode": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SendEmailCodeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendEmailCodeResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["EmailNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.VerifyEmail": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VerifyEmailRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyEmailResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OrganizationUnknown"];
            /** @description There is nothing to act on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.SetPhone": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SetPhoneRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetPhoneResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["PhoneNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.RemovePhone": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RemovePhoneRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovePhoneResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["PhoneNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.ResendPhoneCode": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResendPhoneCodeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResendPhoneCodeResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["PhoneNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.VerifyPhone": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VerifyPhoneRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyPhoneResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OrganizationUnknown"];
            /** @description There is nothing to act on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.UpdateHumanUser": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateHumanUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateHumanUserResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["UpdateUserNotFound"];
            409: components["responses"]["UserExists"];
            500: components["responses"]["PasswordFailure"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.DeactivateUser": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeactivateUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeactivateUserResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            /** @description There is nothing to act on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.ReactivateUser": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReactivateUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReactivateUserResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            /** @description There is nothing to act on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.LockUser": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LockUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LockUserResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            /** @description There is nothing to act on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.UnlockUser": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UnlockUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnlockUserResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            /** @description There is nothing to act on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.RegisterPasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RegisterPasskeyRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPasskeyResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            /** @description There is nothing to act on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.CreatePasskeyRegistrationLink": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreatePasskeyRegistrationLinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePasskeyRegistrationLinkResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticPermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.PasswordReset": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            /** @description There is nothing to act on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.SetPassword": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SetPasswordRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetPasswordResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            500: components["responses"]["PasswordFailure"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.AddPersonalAccessToken": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AddPersonalAccessTokenRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddPersonalAccessTokenResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.RemovePersonalAccessToken": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
                /** @description The id of the token. */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovePersonalAccessTokenResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            /** @description There is nothing to act on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.ListPersonalAccessTokens": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListPersonalAccessTokensRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPersonalAccessTokensResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OrganizationUnknown"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.ListAuthenticationMethodTypes": {
        parameters: {
            query?: {
                "domainQuery.includeWithoutDomain"?: boolean;
                "domainQuery.domain"?: string;
            };
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuthenticationMethodTypesResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.CreateInviteCode": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateInviteCodeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateInviteCodeResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.ResendInviteCode": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResendInviteCodeResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.VerifyInviteCode": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VerifyInviteCodeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyInviteCodeResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OrganizationUnknown"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.SetUserMetadata": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SetUserMetadataRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUserMetadataResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.DeleteUserMetadata": {
        parameters: {
            query?: {
                keys?: string[];
            };
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteUserMetadataResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            /** @description There is nothing to act on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "UserService.ListUserMetadata": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListUserMetadataRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserMetadataResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OrganizationUnknown"];
            default: components["responses"]["Unexpected"];
        };
    };
    "SessionService.ListSessions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListSessionsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSessionsResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OrganizationUnknown"];
            default: components["responses"]["Unexpected"];
        };
    };
    "SessionService.GetSession": {
        parameters: {
            query?: {
                sessionToken?: string;
            };
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the session. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSessionResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description There is nothing to act on. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            default: components["responses"]["Unexpected"];
        };
    };
    "SessionService.DeleteSession": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the session. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeleteSessionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteSessionResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "SessionService.SetSession": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path: {
                /** @description The id of the session. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SetSessionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetSessionResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["UserNotFound"];
            501: components["responses"]["NotEmulated"];
            default: components["responses"]["Unexpected"];
        };
    };
    "SessionService.CreateSession": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSessionResponse"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["UserNotFound"];
            501: components["responses"]["NotEmulated"];
            default: components["responses"]["Unexpected"];
        };
    };
    "SettingsService.GetGeneralSettings": {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetGeneralSettingsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticPermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "SettingsService.GetLoginSettings": {
        parameters: {
            query?: {
                /** @description The organization whose settings are asked for. */
                "ctx.orgId"?: components["parameters"]["ContextOrganization"];
                /** @description Asks for the settings of the instance. */
                "ctx.instance"?: components["parameters"]["ContextInstance"];
            };
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetLoginSettingsResponse"];
                };
            };
            400: components["responses"]["ContextInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticPermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "SettingsService.GetPasswordComplexitySettings": {
        parameters: {
            query?: {
                /** @description The organization whose settings are asked for. */
                "ctx.orgId"?: components["parameters"]["ContextOrganization"];
                /** @description Asks for the settings of the instance. */
                "ctx.instance"?: components["parameters"]["ContextInstance"];
            };
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPasswordComplexitySettingsResponse"];
                };
            };
            400: components["responses"]["ContextInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticPermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "SettingsService.GetPasswordExpirySettings": {
        parameters: {
            query?: {
                /** @description The organization whose settings are asked for. */
                "ctx.orgId"?: components["parameters"]["ContextOrganization"];
                /** @description Asks for the settings of the instance. */
                "ctx.instance"?: components["parameters"]["ContextInstance"];
            };
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPasswordExpirySettingsResponse"];
                };
            };
            400: components["responses"]["ContextInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticPermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "SettingsService.GetBrandingSettings": {
        parameters: {
            query?: {
                /** @description The organization whose settings are asked for. */
                "ctx.orgId"?: components["parameters"]["ContextOrganization"];
                /** @description Asks for the settings of the instance. */
                "ctx.instance"?: components["parameters"]["ContextInstance"];
            };
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetBrandingSettingsResponse"];
                };
            };
            400: components["responses"]["ContextInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticPermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "SettingsService.GetLockoutSettings": {
        parameters: {
            query?: {
                /** @description The organization whose settings are asked for. */
                "ctx.orgId"?: components["parameters"]["ContextOrganization"];
                /** @description Asks for the settings of the instance. */
                "ctx.instance"?: components["parameters"]["ContextInstance"];
            };
            header?: {
                /** @description The organization to act in; the token's own when absent. */
                "x-zitadel-orgid"?: components["parameters"]["OrganizationContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetLockoutSettingsResponse"];
                };
            };
            400: components["responses"]["ContextInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticPermissionDenied"];
            404: components["responses"]["MembershipNotFound"];
            default: components["responses"]["Unexpected"];
        };
    };
    "debug.healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    "debug.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    "wellKnown.openidConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoints and what they can do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenidConfiguration"];
                };
            };
        };
    };
    "login.passwordSetPage": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userId?: components["parameters"]["LinkUserId"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The organization of the user. */
                organization?: components["parameters"]["LinkOrganization"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "login.passwordSet": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userId?: components["parameters"]["LinkUserId"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The organization of the user. */
                organization?: components["parameters"]["LinkOrganization"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    code?: string;
                    password?: string;
                    confirmPassword?: string;
                    resend?: string;
                    verificationCheck?: string;
                };
            };
        };
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "login.verifyPage": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userId?: components["parameters"]["LinkUserId"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The organization of the user. */
                organization?: components["parameters"]["LinkOrganization"];
                /** @description Whether the code is that of an invitation: true or false. */
                invite?: components["parameters"]["LinkInvite"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "login.verify": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userId?: components["parameters"]["LinkUserId"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The organization of the user. */
                organization?: components["parameters"]["LinkOrganization"];
                /** @description Whether the code is that of an invitation: true or false. */
                invite?: components["parameters"]["LinkInvite"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    code?: string;
                    resend?: string;
                };
            };
        };
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "login.passkeySetPage": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userId?: components["parameters"]["LinkUserId"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The id of the code. */
                codeId?: components["parameters"]["LinkCodeId"];
                /** @description The organization of the user. */
                organization?: components["parameters"]["LinkOrganization"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "login.passkeySet": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userId?: components["parameters"]["LinkUserId"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The id of the code. */
                codeId?: components["parameters"]["LinkCodeId"];
                /** @description The organization of the user. */
                organization?: components["parameters"]["LinkOrganization"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": Record<string, never>;
            };
        };
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "loginV1.initPasswordPage": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userID?: components["parameters"]["LinkV1UserId"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The organization of the user. */
                orgID?: components["parameters"]["LinkV1Organization"];
                /** @description The login that goes on afterwards. */
                authRequestID?: components["parameters"]["LinkV1AuthRequest"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "loginV1.initPassword": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userID?: components["parameters"]["LinkV1UserId"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The organization of the user. */
                orgID?: components["parameters"]["LinkV1Organization"];
                /** @description The login that goes on afterwards. */
                authRequestID?: components["parameters"]["LinkV1AuthRequest"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    code?: string;
                    password?: string;
                    passwordconfirm?: string;
                    userID?: string;
                    orgID?: string;
                    resend?: string;
                };
            };
        };
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "loginV1.mailVerificationPage": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userID?: components["parameters"]["LinkV1UserId"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The organization of the user. */
                orgID?: components["parameters"]["LinkV1Organization"];
                /** @description The login that goes on afterwards. */
                authRequestID?: components["parameters"]["LinkV1AuthRequest"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "loginV1.mailVerification": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userID?: components["parameters"]["LinkV1UserId"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The organization of the user. */
                orgID?: components["parameters"]["LinkV1Organization"];
                /** @description The login that goes on afterwards. */
                authRequestID?: components["parameters"]["LinkV1AuthRequest"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    code?: string;
                    userID?: string;
                    resend?: string;
                    passwordInit?: string;
                    password?: string;
                    passwordconfirm?: string;
                };
            };
        };
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "loginV1.inviteUserPage": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userID?: components["parameters"]["LinkV1UserId"];
                /** @description The login name of the user. */
                loginname?: components["parameters"]["LinkV1LoginName"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The organization of the user. */
                orgID?: components["parameters"]["LinkV1Organization"];
                /** @description The login that goes on afterwards. */
                authRequestID?: components["parameters"]["LinkV1AuthRequest"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "loginV1.inviteUser": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userID?: components["parameters"]["LinkV1UserId"];
                /** @description The login name of the user. */
                loginname?: components["parameters"]["LinkV1LoginName"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The organization of the user. */
                orgID?: components["parameters"]["LinkV1Organization"];
                /** @description The login that goes on afterwards. */
                authRequestID?: components["parameters"]["LinkV1AuthRequest"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    code?: string;
                    loginname?: string;
                    password?: string;
                    passwordconfirm?: string;
                    userID?: string;
                    orgID?: string;
                    resend?: string;
                };
            };
        };
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "loginV1.passwordlessInitPage": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userID?: components["parameters"]["LinkV1UserId"];
                /** @description The id of the code. */
                codeID?: components["parameters"]["LinkV1CodeId"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The organization of the user. */
                orgID?: components["parameters"]["LinkV1Organization"];
                /** @description The kind of authenticator: unspecified, platform or crossPlatform. */
                requestPlatformType?: components["parameters"]["LinkV1PlatformType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "loginV1.passwordlessInit": {
        parameters: {
            query?: {
                /** @description The user of the link. */
                userID?: components["parameters"]["LinkV1UserId"];
                /** @description The id of the code. */
                codeID?: components["parameters"]["LinkV1CodeId"];
                /** @description The code of the link. */
                code?: components["parameters"]["LinkCode"];
                /** @description The organization of the user. */
                orgID?: components["parameters"]["LinkV1Organization"];
                /** @description The kind of authenticator: unspecified, platform or crossPlatform. */
                requestPlatformType?: components["parameters"]["LinkV1PlatformType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    credentialData?: string;
                    code?: string;
                    codeID?: string;
                    userID?: string;
                    orgID?: string;
                    requestPlatformType?: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link or the form is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
}
