// Generated from openapi/auth0.yaml by `npm run generate`.

export interface paths {
    "/api/v2/tickets/password-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a password reset link
         * @description Answers with a link that lets its holder set a new password. Nothing is sent to the user.
         */
        post: operations["tickets.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tickets/email-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue an e-mail verification link
         * @description Answers with a link that marks the user's address as verified. Nothing is sent to the user.
         */
        post: operations["tickets.verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or search users
         * @description A page of the users that match the query.
         */
        get: operations["users.list"];
        put?: never;
        /**
         * Create a user
         * @description Adds a user to a database or passwordless connection.
         */
        post: operations["users.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user
         * @description One user, whole or reduced to the chosen fields.
         */
        get: operations["users.get"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Removes the user for good. An unknown user is no error.
         */
        delete: operations["users.delete"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Replaces the properties sent. Metadata is merged on its first level; null removes a property.
         */
        patch: operations["users.update"];
        trace?: never;
    };
    "/api/v2/users-by-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find users by e-mail address
         * @description Every user with exactly this address.
         */
        get: operations["users.listUsersByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the login experience
         * @description Says whether the tenant uses Universal Login or Classic Login, and so which reset links it issues.
         */
        get: operations["prompts.getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the login experience
         * @description Reset links issued from now on follow the new setting.
         */
        patch: operations["prompts.updateSettings"];
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Obtain a token
         * @description Client credentials, passwords, codes that went by mail or telephone, authorization codes and refresh tokens.
         */
        post: operations["oauth.token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/email-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an e-mail template
         * @description A template that exists already is changed by updating it.
         */
        post: operations["emailTemplates.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/email-templates/{templateName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an e-mail template
         * @description A template that was never created is not found, although its mail has a default text.
         */
        get: operations["emailTemplates.get"];
        /**
         * Replace an e-mail template
         * @description What the body leaves out is gone afterwards.
         */
        put: operations["emailTemplates.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an e-mail template
         * @description Replaces the properties sent.
         */
        patch: operations["emailTemplates.update"];
        trace?: never;
    };
    "/api/v2/guardian/enrollments/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a link to enroll in multi-factor authentication
         * @description Answers with a link, and mails it where send_mail says so.
         */
        post: operations["guardian.enrollments.createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mfa/enrollment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open an enrollment link
         * @description A page that asks the user to add the factor. The link stays unused.
         */
        get: operations["mfa.enrollmentPage"];
        put?: never;
        /**
         * Add the second factor
         * @description Uses the link up, and lists guardian among the user's second factors.
         */
        post: operations["mfa.enroll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/self-service-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the self-service profiles
         * @description An array or, with include_totals, a page.
         */
        get: operations["selfServiceProfiles.list"];
        put?: never;
        /**
         * Create a self-service profile
         * @description What the customers of a tenant see when they set up their own enterprise connection.
         */
        post: operations["selfServiceProfiles.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/self-service-profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a self-service profile
         * @description The profile as it is now.
         */
        get: operations["selfServiceProfiles.get"];
        put?: never;
        post?: never;
        /**
         * Delete a self-service profile
         * @description Answers the same when there is no such profile. Its links lead nowhere from then on.
         */
        delete: operations["selfServiceProfiles.delete"];
        options?: never;
        head?: never;
        /**
         * Change a self-service profile
         * @description Replaces the properties sent; null takes one away.
         */
        patch: operations["selfServiceProfiles.update"];
        trace?: never;
    };
    "/api/v2/self-service-profiles/{id}/sso-ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a link to set up an enterprise connection
         * @description Answers with a link that lets its holder configure a connection. Nothing is sent to anybody.
         */
        post: operations["selfServiceProfiles.ssoTicket.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/self-service-profiles/{profileId}/sso-ticket/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a link to set up an enterprise connection
         * @description The link leads nowhere from then on. Answers the same when there is no such link.
         */
        post: operations["selfServiceProfiles.ssoTicket.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/connections-flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a link to set up an enterprise connection
         * @description A form in the profile's name. The link stays unused.
         */
        get: operations["selfService.connectionsFlowPage"];
        put?: never;
        /**
         * Finish the setup
         * @description Uses the link up, and creates the connection that its request configured.
         */
        post: operations["selfService.connectionsFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passwordless/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code or a link to log in with
         * @description To an address by the connection email, to a telephone by sms. The newest code alone is good, once.
         */
        post: operations["passwordless.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passwordless/verify_redirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a link to log in with
         * @description Uses the link up, signs the user in, and leads to the application with a code or with tokens.
         */
        get: operations["passwordless.verifyRedirect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin a login
         * @description The authorization code flow, with PKCE. Leads to the login page, or back to the application at once.
         */
        get: operations["authentication.authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorize/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Go on after the login page
         * @description Leads back to the application with a code, once.
         */
        get: operations["authentication.resume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a refresh token
         * @description Ends the token and all that came of it. Answers the same when there is none such.
         */
        post: operations["oauth.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who the user is
         * @description What the access token's scopes open up.
         */
        get: operations["authentication.userInfo"];
        put?: never;
        /**
         * Read who the user is, by POST
         * @description The same as by GET.
         */
        post: operations["authentication.postUserInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log out
         * @description Ends the session and leads to an allowed address.
         */
        get: operations["authentication.logout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log out, by OpenID Connect
         * @description Ends the session and leads to an allowed address. Asks first, unless a hint names the browser's session.
         */
        get: operations["authentication.oidcLogout"];
        put?: never;
        /**
         * Answer whether to log out
         * @description The form of the question. What is answered otherwise is as by GET.
         */
        post: operations["authentication.confirmOidcLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/u/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the login form
         * @description Asks for the address or username and the password.
         */
        get: operations["universalLogin.loginPage"];
        put?: never;
        /**
         * Sign in
         * @description Begins a session. Nothing comes of a form that another browser or site sends.
         */
        post: operations["universalLogin.login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the signing keys
         * @description The public keys that tokens are signed with.
         */
        get: operations["wellKnown.jwks"];
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
        /**
         * Read the discovery document
         * @description Where the endpoints are and what the server supports.
         */
        get: operations["wellKnown.openidConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/u/reset-verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a password reset link
         * @description Starts the transaction and leads on to the form. The link stays unused.
         */
        get: operations["universalLogin.resetVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/u/reset-password/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the password form
         * @description The form that asks for the new password twice.
         */
        get: operations["universalLogin.resetPasswordPage"];
        put?: never;
        /**
         * Set the new password
         * @description Uses the link up, unless the password is refused.
         */
        post: operations["universalLogin.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/u/email-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a verification link
         * @description A page whose script sends its form. Without the script the link stays unused.
         */
        get: operations["universalLogin.emailVerificationPage"];
        put?: never;
        /**
         * Verify the address
         * @description Uses the link up and marks the address as verified.
         */
        post: operations["universalLogin.emailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lo/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a Classic Login reset link
         * @description The form that asks for the new password. The link stays unused.
         */
        get: operations["classicLogin.resetPage"];
        put?: never;
        /**
         * Set the new password under Classic Login
         * @description Called by the page's script, which reads JSON, or sent by a plain form.
         */
        post: operations["classicLogin.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/branding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the branding
         * @description Colours, logo and font of the tenant.
         */
        get: operations["branding.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/stats/active-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the active users
         * @description How many users logged in during the last 30 days.
         */
        get: operations["stats.getActiveUsersCount"];
        put?: never;
        post?: never;
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
        /** @description An error of the management API. */
        Error: {
            /** @description The HTTP status. */
            statusCode: number;
            /** @description The reason phrase of the status. */
            error: string;
            /** @description What is wrong, for people. */
            message: string;
            /** @description What is wrong, for programs. Often absent. */
            errorCode?: string;
            /** @description Only on 401. */
            attributes?: {
                /** @description The message again. */
                error: string;
            };
        };
        /** @description An error of the token endpoint. */
        OAuthError: {
            /** @description The error code of OAuth or of Auth0. */
            error: string;
            /** @description What is wrong, for people. */
            error_description: string;
            /** @description Where to read more. */
            error_uri?: string;
            /** @description What the second factor is proved with; only on mfa_required. */
            mfa_token?: string;
        };
        /** @description An error of Classic Login's pages. */
        ClassicError: {
            name: string;
            message: string;
            code?: string;
            statusCode: number;
        };
        /** @description A password that the connection's policy refuses. */
        PasswordPolicyError: {
            /** @enum {string} */
            name: "PasswordStrengthError" | "PasswordHistoryError" | "PasswordDictionaryError" | "PasswordNoUserInfoError";
            message: string;
            code: string;
            description: string | components["schemas"]["PasswordRules"];
            /** @description The rules in words; only on PasswordStrengthError. */
            policy?: string;
            statusCode: number;
        };
        /** @description Rule by rule, what the password lacks. */
        PasswordRules: {
            rules: {
                /** @description The rule, with a place for each value of format. */
                message: string;
                format?: (number | string)[];
                code: string;
                items?: {
                    message: string;
                    code: string;
                    verified: boolean;
                }[];
                /** @description Whether the password keeps the rule. */
                verified: boolean;
            }[];
            /** @description Whether the password keeps them all. */
            verified: boolean;
        };
        ChangePasswordTicketRequest: {
            /**
             * Format: url
             * @description URL the user will be redirected to in the classic Universal Login experience once the ticket is used. Cannot be specified when using organization_id. May be specified together with client_id when the tenant has a custom password reset page enabled and a password-reset-post-challenge Action bound.
             */
            result_url?: string;
            /**
             * Format: user-id
             * @description user_id of for whom the ticket should be created.
             */
            user_id?: string;
            /**
             * Format: client-id
             * @description ID of the client (application). If provided for tenants using the New Universal Login experience, the email template and UI displays application details, and the user is prompted to redirect to the application's <a target='' href='https://auth0.com/docs/authenticate/login/auth0-universal-login/configure-default-login-routes#completing-the-password-reset-flow'>default login route</a> after the ticket is used. client_id is required to use the <a target='' href='https://auth0.com/docs/customize/actions/flows-and-triggers/post-change-password-flow'>Password Reset Post Challenge</a> trigger.
             */
            client_id?: string;
            /**
             * Format: organization-id
             * @description (Optional) Organization ID – the ID of the Organization. If provided, organization parameters will be made available to the email template and organization branding will be applied to the prompt. In addition, the redirect link in the prompt will include organization_id and organization_name query string parameters.
             */
            organization_id?: string;
            /** @description ID of the connection. If provided, allows the user to be specified using email instead of user_id. If you set this value, you must also send the email parameter. You cannot send user_id when specifying a connection_id. */
            connection_id?: string;
            /**
             * Format: email
             * @description Email address of the user for whom the tickets should be created. Requires the connection_id parameter. Cannot be specified when using user_id.
             */
            email?: string;
            /** @description Number of seconds for which the ticket is valid before expiration. If unspecified or set to 0, this value defaults to 432000 seconds (5 days). */
            ttl_sec?: number;
            /** @description Whether to set the email_verified attribute to true (true) or whether it should not be updated (false). */
            mark_email_as_verified?: boolean;
            /** @description Whether to include the email address as part of the returnUrl in the reset_email (true), or not (false). */
            includeEmailInRedirect?: boolean;
            identity?: components["schemas"]["ChangePasswordTicketIdentity"];
        };
        /** @description The user's identity. If you set this value, you must also send the user_id parameter. */
        ChangePasswordTicketIdentity: {
            /** @description user_id of the identity. */
            user_id: string;
            /**
             * @description Identity provider name of the identity. Only `auth0` is supported
             * @enum {string}
             */
            provider: "auth0";
            /** @description connection_id of the identity. */
            connection_id?: string;
        };
        VerifyEmailTicketRequest: {
            /**
             * Format: url
             * @description URL the user will be redirected to in the classic Universal Login experience once the ticket is used. Cannot be specified when using client_id or organization_id.
             */
            result_url?: string;
            /**
             * Format: user-id
             * @description user_id of for whom the ticket should be created.
             */
            user_id: string;
            /**
             * Format: client-id
             * @description ID of the client (application). If provided for tenants using the New Universal Login experience, the email template and UI displays application details, and the user is prompted to redirect to the application's <a target='' href='https://auth0.com/docs/authenticate/login/auth0-universal-login/configure-default-login-routes#completing-the-password-reset-flow'>default login route</a> after the ticket is used. client_id is required to use the <a target='' href='https://auth0.com/docs/customize/actions/flows-and-triggers/post-change-password-flow'>Password Reset Post Challenge</a> trigger.
             */
            client_id?: string;
            /**
             * Format: organization-id
             * @description (Optional) Organization ID – the ID of the Organization. If provided, organization parameters will be made available to the email template and organization branding will be applied to the prompt. In addition, the redirect link in the prompt will include organization_id and organization_name query string parameters.
             */
            organization_id?: string;
            /** @description Number of seconds for which the ticket is valid before expiration. If unspecified or set to 0, this value defaults to 432000 seconds (5 days). */
            ttl_sec?: number;
            /** @description Whether to include the email address as part of the returnUrl in the reset_email (true), or not (false). */
            includeEmailInRedirect?: boolean;
            identity?: components["schemas"]["VerifyEmailTicketIdentity"];
        };
        /** @description This must be provided to verify primary social, enterprise and passwordless email identities. Also, is needed to verify secondary identities. */
        VerifyEmailTicketIdentity: {
            /** @description user_id of the identity to be verified. */
            user_id: string;
            /**
             * @description Identity provider name of the identity (e.g. `google-oauth2`).
             * @enum {string}
             */
            provider: "ad" | "adfs" | "amazon" | "apple" | "dropbox" | "bitbucket" | "auth0-oidc" | "auth0" | "baidu" | "bitly" | "box" | "custom" | "daccount" | "dwolla" | "email" | "evernote-sandbox" | "evernote" | "exact" | "facebook" | "fitbit" | "github" | "google-apps" | "google-oauth2" | "instagram" | "ip" | "line" | "linkedin" | "oauth1" | "oauth2" | "office365" | "oidc" | "okta" | "paypal" | "paypal-sandbox" | "pingfederate" | "planningcenter" | "salesforce-community" | "salesforce-sandbox" | "salesforce" | "samlp" | "sharepoint" | "shopify" | "shop" | "sms" | "soundcloud" | "thirtysevensignals" | "twitter" | "untappd" | "vkontakte" | "waad" | "weibo" | "windowslive" | "wordpress" | "yahoo" | "yandex";
            /** @description connection_id of the identity. */
            connection_id?: string;
        };
        Ticket: {
            /** @description The link. */
            ticket: string;
        } & {
            [key: string]: unknown;
        };
        CreateUserRequest: {
            /**
             * Format: email
             * @description The user's email.
             */
            email?: string;
            /** @description The user's phone number (following the E.164 recommendation). */
            phone_number?: string;
            /** @description Data related to the user that does not affect the application's core functionality. */
            user_metadata?: {
                [key: string]: unknown;
            };
            /** @description Whether this user was blocked by an administrator (true) or not (false). */
            blocked?: boolean;
            /** @description Whether this email address is verified (true) or unverified (false). User will receive a verification email after creation if `email_verified` is false or not specified */
            email_verified?: boolean;
            /** @description Whether this phone number has been verified (true) or not (false). */
            phone_verified?: boolean;
            /** @description Data related to the user that does affect the application's core functionality. */
            app_metadata?: {
                [key: string]: unknown;
            };
            /** @description The user's given name(s). */
            given_name?: string;
            /** @description The user's family name(s). */
            family_name?: string;
            /** @description The user's full name. */
            name?: string;
            /** @description The user's nickname. */
            nickname?: string;
            /**
             * Format: strict-uri
             * @description A URI pointing to the user's picture.
             */
            picture?: string;
            /** @description The external user's id provided by the identity provider. */
            user_id?: string;
            /** @description Name of the connection this user should be created in. */
            connection: string;
            /** @description Initial password for this user. Only valid for auth0 connection strategy. */
            password?: string;
            /** @description Whether the user will receive a verification email after creation (true) or no email (false). Overrides behavior of `email_verified` parameter. */
            verify_email?: boolean;
            /** @description The user's username. Only valid if the connection requires a username. */
            username?: string;
        };
        UpdateUserRequest: {
            /** @description Whether this user was blocked by an administrator (true) or not (false). */
            blocked?: boolean;
            /** @description Whether this email address is verified (true) or unverified (false). If set to false the user will not receive a verification email unless `verify_email` is set to true. */
            email_verified?: boolean;
            /**
             * Format: email
             * @description Email address of this user.
             */
            email?: string | null;
            /** @description The user's phone number (following the E.164 recommendation). */
            phone_number?: string | null;
            /** @description Whether this phone number has been verified (true) or not (false). */
            phone_verified?: boolean;
            /** @description User metadata to which this user has read/write access. */
            user_metadata?: {
                [key: string]: unknown;
            };
            /** @description User metadata to which this user has read-only access. */
            app_metadata?: {
                [key: string]: unknown;
            };
            /** @description Given name/first name/forename of this user. */
            given_name?: string | null;
            /** @description Family name/last name/surname of this user. */
            family_name?: string | null;
            /** @description Name of this user. */
            name?: string | null;
            /** @description Preferred nickname or alias of this user. */
            nickname?: string | null;
            /**
             * Format: strict-uri
             * @description URL to picture, photo, or avatar of this user.
             */
            picture?: string | null;
            /** @description Whether this user will receive a verification email after creation (true) or no email (false). Overrides behavior of `email_verified` parameter. */
            verify_email?: boolean;
            /** @description Whether this user will receive a text after changing the phone number (true) or no text (false). Only valid when changing phone number for SMS connections. */
            verify_phone_number?: boolean;
            /** @description New password for this user. Only valid for database connections. */
            password?: string | null;
            /** @description Name of the connection to target for this user update. */
            connection?: string;
            /** @description Auth0 client ID. Only valid when updating email address. */
            client_id?: string;
            /** @description The user's username. Only valid if the connection requires a username. */
            username?: string | null;
        };
        /** @description A user, or the fields of it that were asked for. */
        UserFields: {
            /** @description Whether an administrator blocked the user. */
            blocked?: boolean;
            /**
             * Format: date-time
             * @description When the user was created.
             */
            created_at?: string;
            /**
             * Format: email
             * @description The user's e-mail address.
             */
            email?: string;
            /** @description Whether the address is verified. */
            email_verified?: boolean;
            family_name?: string;
            given_name?: string;
            identities?: components["schemas"]["UserIdentity"][];
            name?: string;
            nickname?: string;
            /** @description The URL of a picture. */
            picture?: string;
            /**
             * Format: date-time
             * @description When the user last changed.
             */
            updated_at?: string;
            /** @description The provider, a bar and the id. */
            user_id?: string;
            /** @description What the user may change. */
            user_metadata?: {
                [key: string]: unknown;
            };
            username?: string;
            /**
             * Format: date-time
             * @description When the password last changed.
             */
            last_password_reset?: string;
            /** @description Where the last login came from. */
            last_ip?: string;
            /**
             * Format: date-time
             * @description When the user last logged in.
             */
            last_login?: string;
            /** @description How often the user logged in. */
            logins_count?: number;
            /** @description What the user may only read. */
            app_metadata?: {
                [key: string]: unknown;
            };
            phone_number?: string;
            /** @description Whether the number is verified. */
            phone_verified?: boolean;
            multifactor?: string[];
            /**
             * Format: date-time
             * @description When the second factors last changed.
             */
            multifactor_last_modified?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A whole user. */
        User: components["schemas"]["UserFields"] & Record<string, never>;
        /** @description One account that the user logs in with. */
        UserIdentity: {
            /** @description The name of the connection. */
            connection: string;
            /** @description The id without the provider. */
            user_id: string;
            provider: string;
            isSocial: boolean;
            /** @description The profile of a linked identity. */
            profileData?: {
                [key: string]: unknown;
            };
        };
        UserList: components["schemas"]["UserFields"][] | components["schemas"]["UserPage"];
        UserPage: {
            /** @description The index of the first user. */
            start: number;
            /** @description The size of a page. */
            limit: number;
            /** @description How many are on this page. */
            length: number;
            users: components["schemas"]["UserFields"][];
            /** @description How many there are in all. */
            total: number;
        };
        PromptSettings: {
            /** @enum {string} */
            universal_login_experience?: "new" | "classic";
            identifier_first?: boolean;
            webauthn_platform_first_factor?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Prompts settings */
        UpdatePromptSettingsRequest: {
            /**
             * @description Which login experience to use. Can be `new` or `classic`.
             * @enum {string}
             */
            universal_login_experience?: "new" | "classic";
            /** @description Whether identifier first is enabled or not */
            identifier_first?: boolean | null;
            /** @description Use WebAuthn with Device Biometrics as the first authentication factor */
            webauthn_platform_first_factor?: boolean | null;
        };
        TokenRequest: {
            grant_type?: string;
            client_id?: string;
            client_secret?: string;
            client_assertion?: string;
            client_assertion_type?: string;
            audience?: string;
            scope?: string;
            username?: string;
            password?: string;
            realm?: string;
            code?: string;
            redirect_uri?: string;
            code_verifier?: string;
            refresh_token?: string;
            otp?: string;
            mfa_token?: string;
            organization?: string;
        } & {
            [key: string]: unknown;
        };
        TokenResponse: {
            access_token: string;
            /** @description Seconds. */
            expires_in: number;
            id_token?: string;
            refresh_token?: string;
            scope?: string;
            /** @enum {string} */
            token_type: "Bearer";
        };
        JsonWebKeySet: {
            keys: {
                kty: string;
                use: string;
                n: string;
                e: string;
                kid: string;
                x5t?: string;
                x5c?: string[];
                alg: string;
            }[];
        };
        OpenidConfiguration: {
            issuer: string;
            authorization_endpoint: string;
            token_endpoint: string;
            device_authorization_endpoint?: string;
            userinfo_endpoint?: string;
            mfa_challenge_endpoint?: string;
            jwks_uri: string;
            registration_endpoint?: string;
            revocation_endpoint?: string;
            scopes_supported?: string[];
            response_types_supported?: string[];
            code_challenge_methods_supported?: string[];
            response_modes_supported?: string[];
            subject_types_supported?: string[];
            token_endpoint_auth_methods_supported?: string[];
            claims_supported?: string[];
            request_uri_parameter_supported?: boolean;
            id_token_signing_alg_values_supported?: string[];
            end_session_endpoint?: string;
            global_token_revocation_endpoint?: string;
            backchannel_logout_supported?: boolean;
            backchannel_logout_session_supported?: boolean;
        } & {
            [key: string]: unknown;
        };
        ResetPasswordForm: {
            /** @description The transaction; the one in the query counts as well. */
            state?: string;
            /** @description The new password. */
            "password-reset"?: string;
            /** @description The new password again. */
            "re-enter-password"?: string;
            /** @description The button. */
            action?: string;
        };
        EmailVerificationForm: {
            /** @description The transaction, from the page. */
            state?: string;
            /** @description The button. */
            action?: string;
        };
        ClassicResetForm: {
            _csrf?: string;
            ticket?: string;
            email?: string;
            newPassword?: string;
            confirmNewPassword?: string;
        };
        ClassicResetResult: {
            /** @description Where the page goes next. */
            result_url?: string;
        };
        Branding: {
            colors?: {
                primary?: string;
                page_background?: string;
            } & {
                [key: string]: unknown;
            };
            favicon_url?: string;
            logo_url?: string;
            font?: {
                url?: string;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Template name. Can be `verify_email`, `verify_email_by_code`, `auth_email_by_code`, `reset_email`, `reset_email_by_code`, `welcome_email`, `blocked_account`, `stolen_credentials`, `enrollment_email`, `mfa_oob_code`, `user_invitation`, `async_approval`, `change_password` (legacy), or `password_reset` (legacy).
         * @enum {string}
         */
        EmailTemplateName: "verify_email" | "verify_email_by_code" | "auth_email_by_code" | "reset_email" | "reset_email_by_code" | "welcome_email" | "blocked_account" | "stolen_credentials" | "enrollment_email" | "mfa_oob_code" | "user_invitation" | "change_password" | "password_reset" | "async_approval";
        EmailTemplate: {
            template: components["schemas"]["EmailTemplateName"];
            /** @description Body of the email template. */
            body: string | null;
            /** @description Senders `from` email address. */
            from: string | null;
            /** @description URL to redirect the user to after a successful action. */
            resultUrl?: string | null;
            /** @description Subject line of the email. */
            subject: string | null;
            /** @description Syntax of the template body. */
            syntax: string | null;
            /** @description Lifetime in seconds that the link within the email will be valid for. */
            urlLifetimeInSeconds?: number | null;
            /** @description Whether the `reset_email` and `verify_email` templates should include the user's email address as the `email` parameter in the returnUrl (true) or whether no email address should be included in the redirect (false). Defaults to true. */
            includeEmailInRedirect?: boolean;
            /** @description Whether the template is enabled (true) or disabled (false). */
            enabled: boolean | null;
        };
        UpdateEmailTemplateRequest: {
            template?: components["schemas"]["EmailTemplateName"];
            /** @description Body of the email template. */
            body?: string | null;
            /** @description Senders `from` email address. */
            from?: string | null;
            /** @description URL to redirect the user to after a successful action. */
            resultUrl?: string | null;
            /** @description Subject line of the email. */
            subject?: string | null;
            /** @description Syntax of the template body. */
            syntax?: string | null;
            /** @description Lifetime in seconds that the link within the email will be valid for. */
            urlLifetimeInSeconds?: number | null;
            /** @description Whether the `reset_email` and `verify_email` templates should include the user's email address as the `email` parameter in the returnUrl (true) or whether no email address should be included in the redirect (false). Defaults to true. */
            includeEmailInRedirect?: boolean;
            /** @description Whether the template is enabled (true) or disabled (false). */
            enabled?: boolean | null;
        };
        /** @description What is left out is as if Auth0 had it by default. */
        SeedEmailTemplate: {
            template: components["schemas"]["EmailTemplateName"];
            body?: string;
            from?: string;
            resultUrl?: string;
            subject?: string;
            syntax?: string;
            urlLifetimeInSeconds?: number;
            includeEmailInRedirect?: boolean;
            enabled?: boolean;
        };
        GuardianEnrollmentTicketRequest: {
            /**
             * Format: user-id
             * @description user_id for the enrollment ticket
             */
            user_id: string;
            /**
             * Format: email
             * @description alternate email to which the enrollment email will be sent. Optional - by default, the email will be sent to the user's default address
             */
            email?: string;
            /** @description Send an email to the user to start the enrollment */
            send_mail?: boolean;
            /** @description Optional. Specify the locale of the enrollment email. Used with send_email. */
            email_locale?: string;
            /**
             * @description Optional. Specifies which factor the user must enroll with.<br />Note: Parameter can only be used with Universal Login; it cannot be used with Classic Login or custom MFA pages.
             * @enum {string}
             */
            factor?: "push-notification" | "phone" | "email" | "otp" | "webauthn-roaming" | "webauthn-platform";
            /** @description Optional. Allows a user who has previously enrolled in MFA to enroll with additional factors.<br />Note: Parameter can only be used with Universal Login; it cannot be used with Classic Login or custom MFA pages. */
            allow_multiple_enrollments?: boolean;
        };
        GuardianEnrollmentTicket: {
            /** @description The ticket_id used to identify the enrollment */
            ticket_id: string;
            /** @description The url you can use to start enrollment */
            ticket_url: string;
        } & {
            [key: string]: unknown;
        };
        StateForm: {
            /** @description The transaction, from the page. */
            state?: string;
            /** @description The button. */
            action?: string;
        };
        SelfServiceProfile: {
            /** @description `ssp_` and 22 characters. */
            id: string;
            name: string;
            description?: string;
            user_attributes?: components["schemas"]["SelfServiceProfileUserAttribute"][];
            allowed_strategies?: components["schemas"]["SelfServiceProfileStrategy"][];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            branding?: {
                logo_url?: string;
                colors?: {
                    primary: string;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            user_attribute_profile_id?: string;
        };
        SelfServiceProfileList: components["schemas"]["SelfServiceProfile"][] | {
            self_service_profiles: components["schemas"]["SelfServiceProfile"][];
            /** @description The index of the first. */
            start: number;
            /** @description The size of a page. */
            limit: number;
            /** @description How many there are in all. */
            total: number;
        };
        /** @enum {string} */
        SelfServiceProfileStrategy: "oidc" | "samlp" | "waad" | "google-apps" | "adfs" | "okta" | "auth0-samlp" | "okta-samlp" | "keycloak-samlp" | "pingfederate";
        SelfServiceProfileUserAttribute: {
            /** @description Identifier of this attribute. */
            name: string;
            /** @description Description of this attribute. */
            description: string;
            /** @description Determines if this attribute is required */
            is_optional: boolean;
        };
        CreateSelfServiceProfileRequest: {
            /** @description The name of the self-service Profile. */
            name: string;
            /** @description The description of the self-service Profile. */
            description?: string;
            branding?: {
                /** Format: uri */
                logo_url?: string;
                colors?: {
                    primary: string;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            /** @description List of IdP strategies that will be shown to users during the Self-Service Enterprise Configuration flow. Possible values: [`oidc`, `samlp`, `waad`, `google-apps`, `adfs`, `okta`, `auth0-samlp`, `okta-samlp`, `keycloak-samlp`, `pingfederate`] */
            allowed_strategies?: components["schemas"]["SelfServiceProfileStrategy"][];
            /** @description List of attributes to be mapped that will be shown to the user during the Self-Service Enterprise Configuration flow. */
            user_attributes?: components["schemas"]["SelfServiceProfileUserAttribute"][];
            /**
             * Format: user-attribute-profile-id
             * @description ID of the user-attribute-profile to associate with this self-service profile.
             */
            user_attribute_profile_id?: string;
        };
        UpdateSelfServiceProfileRequest: {
            /** @description The name of the self-service Profile. */
            name?: string;
            /** @description The description of the self-service Profile. */
            description?: string | null;
            branding?: ({
                /** Format: uri */
                logo_url?: string;
                colors?: {
                    primary: string;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description List of IdP strategies that will be shown to users during the Self-Service Enterprise Configuration flow. Possible values: [`oidc`, `samlp`, `waad`, `google-apps`, `adfs`, `okta`, `auth0-samlp`, `okta-samlp`, `keycloak-samlp`, `pingfederate`] */
            allowed_strategies?: components["schemas"]["SelfServiceProfileStrategy"][];
            /** @description List of attributes to be mapped that will be shown to the user during the Self-Service Enterprise Configuration flow. */
            user_attributes?: components["schemas"]["SelfServiceProfileUserAttribute"][] | null;
            /**
             * Format: user-attribute-profile-id
             * @description ID of the user-attribute-profile to associate with this self-service profile.
             */
            user_attribute_profile_id?: string | null;
        };
        SsoTicketRequest: {
            /**
             * Format: connection-id
             * @description If provided, this will allow editing of the provided connection during the Self-Service Enterprise Configuration flow
             */
            connection_id?: string;
            connection_config?: components["schemas"]["SsoTicketConnectionConfig"];
            /** @description List of client_ids that the connection will be enabled for. */
            enabled_clients?: string[];
            /** @description List of organizations that the connection will be enabled for. */
            enabled_organizations?: {
                /**
                 * Format: organization-id
                 * @description Organization identifier.
                 */
                organization_id: string;
                /** @description When true, all users that log in with this connection will be automatically granted membership in the organization. When false, users must be granted membership in the organization before logging in with this connection. */
                assign_membership_on_login?: boolean;
                /** @description Determines whether a connection should be displayed on this organization’s login prompt. Only applicable for enterprise connections. Default: true. */
                show_as_button?: boolean;
            }[];
            /** @description Number of seconds for which the ticket is valid before expiration. If unspecified or set to 0, this value defaults to 432000 seconds (5 days). */
            ttl_sec?: number;
            /** @description Configuration for the setup of the connection’s domain_aliases in the Self-Service Enterprise Configuration flow. */
            domain_aliases_config?: {
                /**
                 * @description Whether the end user should complete the domain verification step. Possible values are 'none' (the step is not shown to the user), 'optional' (the user may add a domain alias in the domain verification step) or 'required' (the user must add a domain alias in order to enable the connection). Defaults to 'none'.
                 * @enum {string}
                 */
                domain_verification: "none" | "optional" | "required";
                /** @description List of domains that will be submitted for verification during the Self-Service Enterprise Configuration flow. */
                pending_domains?: string[];
            };
            /** @description Configuration for the setup of Provisioning in the self-service flow. */
            provisioning_config?: {
                /** @description The scopes of the SCIM tokens generated during the self-service flow. */
                scopes?: ("get:users" | "post:users" | "put:users" | "patch:users" | "delete:users" | "get:groups" | "post:groups" | "put:groups" | "patch:groups" | "delete:groups")[];
                /** @description Configuration for Google Workspace Directory Sync during the self-service flow. */
                google_workspace?: {
                    /** @description Whether to enable Google Workspace Directory Sync for users during the self-service flow. */
                    sync_users: boolean;
                    /** @description Whether to enable Google Workspace Directory Sync for groups during the self-service flow. */
                    sync_groups?: boolean;
                };
                /** @description Lifetime of the tokens in seconds. Must be greater than 900. If not provided, the tokens don't expire. */
                token_lifetime?: number | null;
            };
            /** @description Indicates whether a verified domain should be used for organization discovery during authentication. */
            use_for_organization_discovery?: boolean;
            third_party_client_access_config?: {
                [key: string]: unknown;
            };
            /** @description Specifies which features are enabled for an "edit connection" ticket. Only applicable when connection ID is provided. */
            enabled_features?: {
                /** @description Whether SSO configuration is enabled in this ticket. */
                sso?: boolean;
                /** @description Whether domain verification is enabled in this ticket. */
                domain_verification?: boolean;
                /** @description Whether provisioning configuration is enabled in this ticket. */
                provisioning?: boolean;
            };
        };
        /** @description If provided, this will create a new connection for the Self-Service Enterprise Configuration flow with the given configuration */
        SsoTicketConnectionConfig: {
            /** @description The name of the connection that will be created as a part of the Self-Service Enterprise Configuration flow. */
            name: string;
            /** @description Connection name used in the new universal login experience */
            display_name?: string;
            /** @description <code>true</code> promotes to a domain-level connection so that third-party applications can use it. <code>false</code> does not promote the connection, so only first-party applications with the connection enabled can use it. (Defaults to <code>false</code>.) */
            is_domain_connection?: boolean;
            /** @description Enables showing a button for the connection in the login page (new experience only). If false, it will be usable only by HRD. (Defaults to <code>false</code>.) */
            show_as_button?: boolean;
            metadata?: {
                [key: string]: string;
            };
            /** @description The connection's options (depend on the connection strategy) */
            options?: {
                /**
                 * Format: strict-https-uri-or-null
                 * @description URL for the icon. Must use HTTPS.
                 */
                icon_url?: string | null;
                /** @description List of domain_aliases that can be authenticated in the Identity Provider */
                domain_aliases?: string[] | null;
                /** @description Allows IdP-initiated login */
                idpinitiated?: {
                    [key: string]: unknown;
                } | null;
            } | null;
        };
        SsoSetupForm: {
            /** @description The transaction, from the page. */
            state?: string;
            /** @description The identity provider. */
            strategy?: string;
        };
        PasswordlessStartRequest: {
            /** @description The application. */
            client_id: string;
            /** @description What it proves itself by. */
            client_secret?: string;
            /** @description Not looked at. */
            client_assertion?: string;
            /** @description Not looked at. */
            client_assertion_type?: string;
            /** @description email or sms */
            connection: string;
            /**
             * Format: email
             * @description Where the connection email sends it.
             */
            email?: string;
            /** @description Where the connection sms sends it. */
            phone_number?: string;
            /**
             * @description A link unless it says code; to a telephone always a code.
             * @enum {string|null}
             */
            send?: "link" | "code" | null;
            /** @description What the link asks of the login. */
            authParams?: {
                [key: string]: unknown;
            };
            /** @description Not looked at. */
            captcha?: string;
        };
        PasswordlessStarted: {
            /** @description The id of the user */
            _id: string;
            email?: string;
            email_verified?: boolean;
            phone_number?: string;
            phone_verified?: boolean;
        };
        RefreshTokenSettings: {
            /** @enum {string} */
            rotation_type?: "rotating" | "non-rotating";
            /** @enum {string} */
            expiration_type?: "expiring" | "non-expiring";
            /** @description Seconds for which a rotated token is still good. */
            leeway?: number;
            /** @description Seconds from the login. */
            token_lifetime?: number;
            /** @description Seconds from the last use. */
            idle_token_lifetime?: number;
            infinite_token_lifetime?: boolean;
            infinite_idle_token_lifetime?: boolean;
        };
        RevokeRequest: {
            client_id?: string;
            client_secret?: string;
            /** @description The refresh token. */
            token?: string;
        } & {
            [key: string]: unknown;
        };
        UserInfo: {
            sub: string;
            given_name?: string;
            family_name?: string;
            nickname?: string;
            name?: string;
            picture?: string;
            updated_at?: string;
            email?: string;
            email_verified?: boolean;
        };
        OidcLogoutForm: {
            id_token_hint?: string;
            logout_hint?: string;
            post_logout_redirect_uri?: string;
            client_id?: string;
            state?: string;
            /** @description The button: accept or decline. */
            action?: string;
        };
        LoginForm: {
            /** @description The login; the one in the query counts as well. */
            state?: string;
            /** @description The address or the username. */
            username?: string;
            password?: string;
            /** @description The button. */
            action?: string;
        };
        /** @description What a tenant begins with. Names and values are Auth0's own wherever it has them. */
        Seed: {
            tenant?: components["schemas"]["SeedTenant"];
            connections?: components["schemas"]["SeedConnection"][];
            clients?: components["schemas"]["SeedClient"][];
            client_grants?: components["schemas"]["SeedClientGrant"][];
            users?: components["schemas"]["SeedUser"][];
            organizations?: components["schemas"]["SeedOrganization"][];
            email_templates?: components["schemas"]["SeedEmailTemplate"][];
            tokens?: components["schemas"]["SeedToken"][];
        };
        SeedTenant: {
            domain?: string;
            friendly_name?: string;
            /** @enum {string} */
            universal_login_experience?: "new" | "classic";
            identifier_first?: boolean;
            webauthn_platform_first_factor?: boolean;
            default_redirection_uri?: string;
            default_directory?: string;
            allowed_logout_urls?: components["schemas"]["SeedUrl"][];
            change_password?: {
                enabled: boolean;
            };
            custom_domains?: {
                domain: string;
                domain_metadata?: {
                    [key: string]: string;
                };
            }[];
        };
        SeedConnection: {
            id: string;
            name: string;
            strategy: string;
            options?: {
                /** @enum {string} */
                passwordPolicy?: "none" | "low" | "fair" | "good" | "excellent";
                password_complexity_options?: {
                    min_length?: number;
                };
                password_history?: {
                    enable?: boolean;
                    size?: number;
                };
                password_dictionary?: {
                    enable?: boolean;
                    dictionary?: string[];
                };
                password_no_personal_info?: {
                    enable?: boolean;
                };
                requires_username?: boolean;
                disable_signup?: boolean;
                /** @description The codes of a passwordless connection. */
                totp?: {
                    length?: number;
                    /** @description Seconds that a code lives. */
                    time_step?: number;
                };
                /** @description What a passwordless connection's mail says. */
                email?: {
                    from?: string;
                    subject?: string;
                    body?: string;
                    syntax?: string;
                };
                /** @description What a passwordless connection's text message says. */
                template?: string;
                /** @enum {string} */
                syntax?: "md_with_macros" | "liquid";
            };
        };
        SeedClient: {
            client_id: string;
            name: string;
            client_secret?: string;
            /** @enum {string} */
            token_endpoint_auth_method?: "none" | "client_secret_post" | "client_secret_basic";
            grant_types?: string[];
            initiate_login_uri?: string;
            /** @enum {string} */
            app_type?: "native" | "spa" | "regular_web" | "non_interactive";
            callbacks?: components["schemas"]["SeedUrl"][];
            allowed_logout_urls?: components["schemas"]["SeedUrl"][];
            web_origins?: components["schemas"]["SeedUrl"][];
            /** @enum {string} */
            organization_usage?: "deny" | "allow" | "require";
            refresh_token?: components["schemas"]["RefreshTokenSettings"];
        };
        /** @description The host may begin with a wildcard, as in https://*.example.com. */
        SeedUrl: string;
        SeedClientGrant: {
            client_id: string;
            audience: string;
            scope: string[];
        };
        SeedUser: {
            /** @description With the provider in front, as in auth0|64b7e0f8c2d3a1b4e5f60001; made up when absent. */
            user_id?: string;
            /** @description The name of the main identity's connection. */
            connection: string;
            /** @description In clear; kept as a hash. The policy is not asked. */
            password?: string;
            /** Format: email */
            email?: string;
            email_verified?: boolean;
            username?: string;
            phone_number?: string;
            phone_verified?: boolean;
            blocked?: boolean;
            given_name?: string;
            family_name?: string;
            name?: string;
            nickname?: string;
            picture?: string;
            user_metadata?: {
                [key: string]: unknown;
            };
            app_metadata?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            created_at?: string;
            /** @description Linked identities, the main one left out. */
            identities?: {
                /** @description The connection's name. */
                connection: string;
                /** @description Without the provider. */
                user_id: string;
                password?: string;
                profileData?: {
                    [key: string]: unknown;
                };
            }[];
        };
        SeedOrganization: {
            id: string;
            name: string;
            display_name?: string;
            metadata?: {
                [key: string]: string;
            };
            /** @description User ids. */
            members?: string[];
        };
        /** @description A bearer token with just these rights. */
        SeedToken: {
            token: string;
            /** @description Scopes with spaces between them. */
            scope: string;
            sub?: string;
            /** @description The Management API of this tenant when absent. */
            audience?: string;
            /**
             * Format: date-time
             * @description Never when absent.
             */
            expires_at?: string;
        };
    };
    responses: {
        /** @description The credential is missing or no good. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such user. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such user. */
        TicketUserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is too large. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is of another type. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests. */
        TooManyRequests: {
            headers: {
                /**
                 * @description How many requests are allowed.
                 * @example 50
                 */
                "x-ratelimit-limit"?: number;
                /**
                 * @description How many are left.
                 * @example 0
                 */
                "x-ratelimit-remaining"?: number;
                /**
                 * @description When there will be more, in Unix seconds.
                 * @example 1768554001
                 */
                "x-ratelimit-reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such template. */
        EmailTemplateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such profile. */
        SelfServiceProfileNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user. */
        UserInfo: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserInfo"];
            };
        };
        /** @description There is no access token, or it is no good here. */
        UserInfoUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The address is not allowed, or the hints contradict each other; nobody is logged out. */
        OidcLogoutRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
    };
    parameters: {
        /** @description Custom domain to be used for this request */
        CustomDomain: string;
        /** @description The secret of the link. */
        TicketSecret: string;
        /** @description The transaction that opening the link began. */
        TransactionState: string;
        /** @description Template name. Can be `verify_email`, `verify_email_by_code`, `auth_email_by_code`, `reset_email`, `reset_email_by_code`, `welcome_email`, `blocked_account`, `stolen_credentials`, `enrollment_email`, `mfa_oob_code`, `user_invitation`, `async_approval`, `change_password` (legacy), or `password_reset` (legacy). */
        EmailTemplateName: components["schemas"]["EmailTemplateName"];
        /** @description The login that /authorize began. */
        LoginState: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "tickets.changePassword": {
        parameters: {
            query?: never;
            header?: {
                /** @description Custom domain to be used for this request */
                "auth0-custom-domain"?: components["parameters"]["CustomDomain"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordTicketRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["ChangePasswordTicketRequest"];
            };
        };
        responses: {
            /** @description The link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["TicketUserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "tickets.verifyEmail": {
        parameters: {
            query?: never;
            header?: {
                /** @description Custom domain to be used for this request */
                "auth0-custom-domain"?: components["parameters"]["CustomDomain"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailTicketRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["VerifyEmailTicketRequest"];
            };
        };
        responses: {
            /** @description The link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["TicketUserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users.list": {
        parameters: {
            query?: {
                /** @description Page index of the results to return. First page is 0. */
                page?: number;
                /** @description Number of results per page. */
                per_page?: number;
                /** @description Return results inside an object that contains the total result count (true) or as a direct array of results (false, default). */
                include_totals?: boolean;
                /** @description Field to sort by. Use <code>field:order</code> where order is <code>1</code> for ascending and <code>-1</code> for descending. e.g. <code>created_at:1</code> */
                sort?: string;
                /** @description Connection filter. Only applies when using <code>search_engine=v1</code>. To filter by connection with <code>search_engine=v2|v3</code>, use <code>q=identities.connection:"connection_name"</code> */
                connection?: string;
                /** @description Comma-separated list of fields to include or exclude (based on value provided for include_fields) in the result. Leave empty to retrieve all fields. */
                fields?: string;
                /** @description Whether specified fields are to be included (true) or excluded (false). */
                include_fields?: boolean;
                /** @description Query in <a target='_new' href ='https://lucene.apache.org/core/2_9_4/queryparsersyntax.html'>Lucene query string syntax</a>. Some query types cannot be used on metadata fields, for details see <a href='https://auth0.com/docs/users/search/v3/query-syntax#searchable-fields'>Searchable Fields</a>. */
                q?: string;
                /** @description The version of the search engine */
                search_engine?: "v1" | "v2" | "v3";
                /** @description If true (default), results are returned in a deterministic order. If false, results may be returned in a non-deterministic order, which can enhance performance for complex queries targeting a small number of users. Set to false only when consistent ordering and pagination is not required. */
                primary_order?: boolean;
            };
            header?: {
                /** @description Custom domain to be used for this request */
                "auth0-custom-domain"?: components["parameters"]["CustomDomain"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users, as an array or, with include_totals, as a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The search took too long. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "users.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Custom domain to be used for this request */
                "auth0-custom-domain"?: components["parameters"]["CustomDomain"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The user is there already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users.get": {
        parameters: {
            query?: {
                /** @description Comma-separated list of fields to include or exclude (based on value provided for include_fields) in the result. Leave empty to retrieve all fields. */
                fields?: string;
                /** @description Whether specified fields are to be included (true) or excluded (false). */
                include_fields?: boolean;
            };
            header?: {
                /** @description Custom domain to be used for this request */
                "auth0-custom-domain"?: components["parameters"]["CustomDomain"];
            };
            path: {
                /** @description ID of the user to retrieve. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFields"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Custom domain to be used for this request */
                "auth0-custom-domain"?: components["parameters"]["CustomDomain"];
            };
            path: {
                /** @description ID of the user to delete. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Custom domain to be used for this request */
                "auth0-custom-domain"?: components["parameters"]["CustomDomain"];
            };
            path: {
                /** @description ID of the user to update. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users.listUsersByEmail": {
        parameters: {
            query: {
                /** @description Comma-separated list of fields to include or exclude (based on value provided for include_fields) in the result. Leave empty to retrieve all fields. */
                fields?: string;
                /** @description Whether specified fields are to be included (true) or excluded (false). Defaults to true. */
                include_fields?: boolean;
                /** @description Email address to search for (case-sensitive). */
                email: string;
            };
            header?: {
                /** @description Custom domain to be used for this request */
                "auth0-custom-domain"?: components["parameters"]["CustomDomain"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFields"][];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "prompts.getSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptSettings"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "prompts.updateSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePromptSettingsRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdatePromptSettingsRequest"];
            };
        };
        responses: {
            /** @description The settings after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptSettings"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "oauth.token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description The request is incomplete. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The client is not known, or the code was for another redirect_uri. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The grant is refused. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many failed attempts. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The tenant is not set up for this grant. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    "emailTemplates.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailTemplate"];
                "application/x-www-form-urlencoded": components["schemas"]["EmailTemplate"];
            };
        };
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailTemplate"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is such a template already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "emailTemplates.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Template name. Can be `verify_email`, `verify_email_by_code`, `auth_email_by_code`, `reset_email`, `reset_email_by_code`, `welcome_email`, `blocked_account`, `stolen_credentials`, `enrollment_email`, `mfa_oob_code`, `user_invitation`, `async_approval`, `change_password` (legacy), or `password_reset` (legacy). */
                templateName: components["parameters"]["EmailTemplateName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailTemplate"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["EmailTemplateNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "emailTemplates.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Template name. Can be `verify_email`, `verify_email_by_code`, `auth_email_by_code`, `reset_email`, `reset_email_by_code`, `welcome_email`, `blocked_account`, `stolen_credentials`, `enrollment_email`, `mfa_oob_code`, `user_invitation`, `async_approval`, `change_password` (legacy), or `password_reset` (legacy). */
                templateName: components["parameters"]["EmailTemplateName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailTemplate"];
                "application/x-www-form-urlencoded": components["schemas"]["EmailTemplate"];
            };
        };
        responses: {
            /** @description The template after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailTemplate"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["EmailTemplateNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "emailTemplates.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Template name. Can be `verify_email`, `verify_email_by_code`, `auth_email_by_code`, `reset_email`, `reset_email_by_code`, `welcome_email`, `blocked_account`, `stolen_credentials`, `enrollment_email`, `mfa_oob_code`, `user_invitation`, `async_approval`, `change_password` (legacy), or `password_reset` (legacy). */
                templateName: components["parameters"]["EmailTemplateName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEmailTemplateRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateEmailTemplateRequest"];
            };
        };
        responses: {
            /** @description The template after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailTemplate"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["EmailTemplateNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "guardian.enrollments.createTicket": {
        parameters: {
            query?: never;
            header?: {
                /** @description Custom domain to be used for this request */
                "auth0-custom-domain"?: components["parameters"]["CustomDomain"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardianEnrollmentTicketRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["GuardianEnrollmentTicketRequest"];
            };
        };
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianEnrollmentTicket"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["TicketUserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "mfa.enrollmentPage": {
        parameters: {
            query?: {
                /** @description The secret of the link. */
                ticket?: components["parameters"]["TicketSecret"];
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
            /** @description The link is of no use. */
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
    "mfa.enroll": {
        parameters: {
            query?: {
                /** @description The secret of the link. */
                ticket?: components["parameters"]["TicketSecret"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["StateForm"];
            };
        };
        responses: {
            /** @description The factor is added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link is of no use. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "selfServiceProfiles.list": {
        parameters: {
            query?: {
                /** @description Page index of the results to return. First page is 0. */
                page?: number;
                /** @description Number of results per page. Defaults to 50. */
                per_page?: number;
                /** @description Return results inside an object that contains the total result count (true) or as a direct array of results (false, default). */
                include_totals?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfServiceProfileList"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "selfServiceProfiles.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSelfServiceProfileRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateSelfServiceProfileRequest"];
            };
        };
        responses: {
            /** @description The profile. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfServiceProfile"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There are as many profiles as there may be. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "selfServiceProfiles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the self-service profile to retrieve */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfServiceProfile"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["SelfServiceProfileNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "selfServiceProfiles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the self-service profile to delete */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "selfServiceProfiles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the self-service profile to update */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSelfServiceProfileRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateSelfServiceProfileRequest"];
            };
        };
        responses: {
            /** @description The profile after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfServiceProfile"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["SelfServiceProfileNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "selfServiceProfiles.ssoTicket.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Custom domain to be used for this request */
                "auth0-custom-domain"?: components["parameters"]["CustomDomain"];
            };
            path: {
                /** @description The id of the self-service profile to retrieve */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SsoTicketRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["SsoTicketRequest"];
            };
        };
        responses: {
            /** @description The link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["SelfServiceProfileNotFound"];
            /** @description The connection cannot be created. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "selfServiceProfiles.ssoTicket.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the self-service profile */
                profileId: string;
                /** @description The id of the ticket to revoke */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link is revoked, if there was one. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "selfService.connectionsFlowPage": {
        parameters: {
            query?: {
                /** @description The secret of the link. */
                ticket?: components["parameters"]["TicketSecret"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link is of no use. */
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
    "selfService.connectionsFlow": {
        parameters: {
            query?: {
                /** @description The secret of the link. */
                ticket?: components["parameters"]["TicketSecret"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SsoSetupForm"];
            };
        };
        responses: {
            /** @description The setup is finished. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The form is refused, or the link is of no use. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "passwordless.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordlessStartRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["PasswordlessStartRequest"];
            };
        };
        responses: {
            /** @description It is sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordlessStarted"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The client is not known, or its secret is wrong or missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    "passwordless.verifyRedirect": {
        parameters: {
            query?: {
                /** @description The application. */
                client_id?: string;
                /** @description email or sms */
                connection?: string;
                /** @description The address that the link went to. */
                email?: string;
                /** @description The number that the code went to. */
                phone_number?: string;
                /** @description The code. */
                verification_code?: string;
                /** @description One of the application's callbacks; the first when absent. */
                redirect_uri?: string;
                /** @description code, or token and id_token. */
                response_type?: string;
                /** @description How a code is given: query, fragment, form_post or web_message. */
                response_mode?: string;
                /** @description What is asked for, separated by blanks. */
                scope?: string;
                /** @description The API that the access token is for. */
                audience?: string;
                /** @description Given back as it is. */
                state?: string;
                /** @description Put into the ID token. */
                nonce?: string;
                /** @description PKCE. */
                code_challenge?: string;
                /** @description S256 or plain. */
                code_challenge_method?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the application by way of a page, for form_post and web_message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description To the application, with what it asked for or with an error. */
            302: {
                headers: {
                    /**
                     * @description The redirect_uri with its answer.
                     * @example https://app.acme.test/callback?code=AcmeCode&state=xyz
                     */
                    location?: string;
                    /**
                     * @description The session, when the login is good.
                     * @example auth0=AcmeSession; Path=/; HttpOnly
                     */
                    "set-cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody can be sent to the application, as there is none. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Nobody can be sent to an address that is not the application's. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "authentication.authorize": {
        parameters: {
            query?: {
                /** @description The application. */
                client_id?: string;
                /** @description One of its callbacks; the first when absent. */
                redirect_uri?: string;
                /** @description code */
                response_type?: string;
                /** @description query, fragment, form_post or web_message. */
                response_mode?: string;
                /** @description What is asked for, separated by blanks. */
                scope?: string;
                /** @description The API that the access token is for. */
                audience?: string;
                /** @description Given back as it is. */
                state?: string;
                /** @description Put into the ID token. */
                nonce?: string;
                /** @description PKCE. */
                code_challenge?: string;
                /** @description S256 or plain. */
                code_challenge_method?: string;
                /** @description none, login or consent. */
                prompt?: string;
                /** @description Seconds since the user last signed in. */
                max_age?: string;
                /** @description What the login form begins with. */
                login_hint?: string;
                /** @description Ignored. */
                screen_hint?: string;
                /** @description Where the user signs in. */
                connection?: string;
                /** @description The organization's id. */
                organization?: string;
                /** @description An invitation to the organization. */
                invitation?: string;
                /** @description Ignored. */
                ui_locales?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back to the application by way of a page: form_post and web_message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description To the login page, or back to the application with a code or an error. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example /u/login?state=hKFo2SBhY21lLXN0YXRl
                     */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Whoever asks is not known, so nothing is sent back. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The address to go back to is none of the client's. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "authentication.resume": {
        parameters: {
            query?: {
                /** @description The login that /authorize began. */
                state?: components["parameters"]["LoginState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back to the application by way of a page: form_post and web_message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Back to the application, or to the login page while nobody has signed in. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example http://localhost:3000/callback?code=AcmeCode&state=xyz
                     */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such login, or it began in another browser. */
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
    "oauth.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RevokeRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["RevokeRequest"];
            };
        };
        responses: {
            /** @description The token is worth nothing now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is incomplete. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The client is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "authentication.userInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserInfo"];
            401: components["responses"]["UserInfoUnauthorized"];
        };
    };
    "authentication.postUserInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserInfo"];
            401: components["responses"]["UserInfoUnauthorized"];
        };
    };
    "authentication.logout": {
        parameters: {
            query?: {
                /** @description One of the allowed logout URLs. */
                returnTo?: string;
                /** @description Whose logout URLs; the tenant's when absent. */
                client_id?: string;
                /** @description Ignored. */
                federated?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged out; there is nowhere to go. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Logged out; on to the address. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example http://localhost:3000
                     */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address is not allowed; nobody is logged out. */
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
    "authentication.oidcLogout": {
        parameters: {
            query?: {
                /** @description An ID token of the user. */
                id_token_hint?: string;
                /** @description The session's sid. */
                logout_hint?: string;
                /** @description One of the allowed logout URLs. */
                post_logout_redirect_uri?: string;
                /** @description Whose logout URLs. */
                client_id?: string;
                /** @description Ignored. */
                federated?: string;
                /** @description Given back as it is. */
                state?: string;
                /** @description Ignored. */
                ui_locales?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question whether to log out; or logged out, with nowhere to go. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "text/plain": string;
                };
            };
            /** @description Logged out; on to the address. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example http://localhost:3000?state=xyz
                     */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OidcLogoutRefused"];
        };
    };
    "authentication.confirmOidcLogout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OidcLogoutForm"];
            };
        };
        responses: {
            /** @description Still logged in; or logged out, with nowhere to go. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "text/plain": string;
                };
            };
            /** @description Logged out; on to the address. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example http://localhost:3000?state=xyz
                     */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OidcLogoutRefused"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "universalLogin.loginPage": {
        parameters: {
            query?: {
                /** @description The login that /authorize began. */
                state?: components["parameters"]["LoginState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description There is no such login, or it began in another browser. */
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
    "universalLogin.login": {
        parameters: {
            query?: {
                /** @description The login that /authorize began. */
                state?: components["parameters"]["LoginState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LoginForm"];
            };
        };
        responses: {
            /** @description A blocked user, told to the application by way of a page: form_post and web_message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Signed in, and on to `/authorize/resume`; or back to the application with an error. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example /authorize/resume?state=hKFo2SBhY21lLXN0YXRl
                     */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The credentials are wrong, or there is no such login. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "wellKnown.jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
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
            /** @description The configuration. */
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
    "universalLogin.resetVerify": {
        parameters: {
            query?: {
                /** @description The secret of the link. */
                ticket?: components["parameters"]["TicketSecret"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On to the form. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example /u/reset-password/change?state=hKFo2SBhY21lLXN0YXRl
                     */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The link is of no use. */
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
    "universalLogin.resetPasswordPage": {
        parameters: {
            query?: {
                /** @description The transaction that opening the link began. */
                state?: components["parameters"]["TransactionState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link is of no use. */
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
    "universalLogin.resetPassword": {
        parameters: {
            query?: {
                /** @description The transaction that opening the link began. */
                state?: components["parameters"]["TransactionState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ResetPasswordForm"];
            };
        };
        responses: {
            /** @description The password is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The password is refused, or the link is of no use. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "universalLogin.emailVerificationPage": {
        parameters: {
            query?: {
                /** @description The secret of the link. */
                ticket?: components["parameters"]["TicketSecret"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page that sends itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link failed; on to its result URL. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example https://app.example.com/done?message=Access%20expired.&success=false
                     */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The link is of no use. */
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
    "universalLogin.emailVerification": {
        parameters: {
            query?: {
                /** @description The secret of the link. */
                ticket?: components["parameters"]["TicketSecret"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["EmailVerificationForm"];
            };
        };
        responses: {
            /** @description The address is verified; there is no result URL. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the result URL. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example https://app.example.com/done?supportSignUp=true&supportForgotPassword=true&email=grace%40example.com&message=Your%20email%20was%20verified.%20You%20can%20continue%20using%20the%20application.&success=true&code=success
                     */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The link is of no use; there is no result URL. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "classicLogin.resetPage": {
        parameters: {
            query?: {
                /** @description The secret of the link. */
                ticket?: components["parameters"]["TicketSecret"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link failed; on to its result URL. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example https://app.example.com/done?message=Access%20expired.&success=false
                     */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The link is of no use. */
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
    "classicLogin.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ClassicResetForm"];
                "application/json": components["schemas"]["ClassicResetForm"];
            };
        };
        responses: {
            /** @description The password is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassicResetResult"];
                    "text/html": string;
                };
            };
            /** @description A plain form goes on to the result URL. */
            302: {
                headers: {
                    /**
                     * @description Where the browser goes next.
                     * @example https://app.example.com/done?supportSignUp=true&supportForgotPassword=true&email=ada%40example.com&message=You%20can%20now%20login%20to%20the%20application%20with%20the%20new%20password.&success=true&code=success
                     */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The password is refused, or the link is of no use. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordPolicyError"] | components["schemas"]["ClassicError"];
                    "text/html": string;
                };
            };
            /** @description The form is not ours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassicError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The form is incomplete. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassicError"];
                };
            };
        };
    };
    "branding.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branding"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "stats.getActiveUsersCount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The token does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
}
