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
         * @description Client credentials and password grants.
         */
        post: operations["oauth.token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description By page, or from a checkpoint on.
         */
        get: operations["organizations.list"];
        put?: never;
        /**
         * Create an organization
         * @description Its members and invitations come afterwards.
         */
        post: operations["organizations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/organizations/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an organization by its name
         * @description Names are unique.
         */
        get: operations["organizations.getByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an organization
         * @description One organization by its id.
         */
        get: operations["organizations.get"];
        put?: never;
        post?: never;
        /**
         * Delete an organization
         * @description Memberships end with it, and its invitations are revoked.
         */
        delete: operations["organizations.delete"];
        options?: never;
        head?: never;
        /**
         * Change an organization
         * @description Replaces the properties sent. Metadata is merged; null removes a property of it.
         */
        patch: operations["organizations.update"];
        trace?: never;
    };
    "/api/v2/organizations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of an organization
         * @description By page, or from a checkpoint on.
         */
        get: operations["organizations.members.list"];
        put?: never;
        /**
         * Add members to an organization
         * @description Users who are members already stay so.
         */
        post: operations["organizations.members.create"];
        /**
         * Remove members from an organization
         * @description The users themselves stay.
         */
        delete: operations["organizations.members.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/organizations/{id}/enabled_connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the connections of an organization
         * @description Those that its members sign in with.
         */
        get: operations["organizations.enabledConnections.list"];
        put?: never;
        /**
         * Add a connection to an organization
         * @description Members may sign in with it from now on.
         */
        post: operations["organizations.enabledConnections.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/organizations/{id}/enabled_connections/{connectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a connection of an organization
         * @description How members sign in with it.
         */
        get: operations["organizations.enabledConnections.get"];
        put?: never;
        post?: never;
        /**
         * Remove a connection from an organization
         * @description One that is not enabled is no error.
         */
        delete: operations["organizations.enabledConnections.delete"];
        options?: never;
        head?: never;
        /**
         * Change a connection of an organization
         * @description Replaces the properties sent.
         */
        patch: operations["organizations.enabledConnections.update"];
        trace?: never;
    };
    "/api/v2/organizations/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the invitations to an organization
         * @description Those that are open, the newest first; one that was accepted, has expired or was deleted is gone.
         */
        get: operations["organizations.invitations.list"];
        put?: never;
        /**
         * Invite somebody to an organization
         * @description Answers with the link that the invitee gets, which leads to the default login route of the client, else of the tenant.
         */
        post: operations["organizations.invitations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/organizations/{id}/invitations/{invitation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an invitation
         * @description An invitation that was accepted, has expired or was deleted is gone.
         */
        get: operations["organizations.invitations.get"];
        put?: never;
        post?: never;
        /**
         * Delete an invitation
         * @description Its link is worth nothing any more. One that is gone is no error.
         */
        delete: operations["organizations.invitations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tenants/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the tenant settings
         * @description A setting that nobody made is absent.
         */
        get: operations["tenants.settings.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the tenant settings
         * @description Links and pages follow at once. Null takes a setting away; flags are changed one by one.
         */
        patch: operations["tenants.settings.update"];
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
        /** @description Theme defines how to style the login pages. */
        OrganizationBranding: {
            /**
             * Format: strict-https-uri-or-null
             * @description URL of logo to display on login page.
             */
            logo_url?: string;
            /** @description Color scheme used to customize the login pages. */
            colors?: {
                /**
                 * Format: html-color
                 * @description HEX Color for primary elements.
                 */
                primary: string;
                /**
                 * Format: html-color
                 * @description HEX Color for background.
                 */
                page_background: string;
            };
        };
        /** @description Metadata associated with the organization, in the form of an object with string values (max 255 chars). Maximum of 25 metadata properties allowed. */
        OrganizationMetadata: {
            [key: string]: string | null;
        };
        Organization: {
            id: string;
            name: string;
            display_name?: string;
            branding?: components["schemas"]["OrganizationBranding"];
            metadata?: {
                [key: string]: string;
            };
            enabled_connections?: components["schemas"]["OrganizationConnection"][];
        };
        OrganizationList: components["schemas"]["Organization"][] | components["schemas"]["OrganizationPage"];
        OrganizationPage: {
            organizations: components["schemas"]["Organization"][];
            start?: number;
            limit?: number;
            total?: number;
            /** @description The checkpoint to go on from; absent on the last page. */
            next?: string;
        };
        CreateOrganizationRequest: {
            /**
             * Format: organization-name
             * @description The name of this organization.
             */
            name: string;
            /** @description Friendly name of this organization. */
            display_name?: string;
            branding?: components["schemas"]["OrganizationBranding"];
            metadata?: components["schemas"]["OrganizationMetadata"];
            /** @description Connections that will be enabled for this organization. See POST enabled_connections endpoint for the object format. (Max of 10 connections allowed) */
            enabled_connections?: components["schemas"]["AddOrganizationConnectionRequest"][];
            token_quota?: Record<string, never> | null;
        };
        UpdateOrganizationRequest: {
            /** @description Friendly name of this organization. */
            display_name?: string;
            /**
             * Format: organization-name
             * @description The name of this organization.
             */
            name?: string;
            branding?: components["schemas"]["OrganizationBranding"];
            metadata?: components["schemas"]["OrganizationMetadata"];
            token_quota?: Record<string, never> | null;
        };
        OrganizationMember: {
            user_id?: string;
            email?: string;
            picture?: string;
            name?: string;
            /** @description Only when fields asks for them. */
            roles?: Record<string, never>[];
        };
        OrganizationMemberList: components["schemas"]["OrganizationMember"][] | components["schemas"]["OrganizationMemberPage"];
        OrganizationMemberPage: {
            members: components["schemas"]["OrganizationMember"][];
            start?: number;
            limit?: number;
            total?: number;
            /** @description The checkpoint to go on from; absent on the last page. */
            next?: string;
        };
        AddOrganizationMembersRequest: {
            /** @description List of user IDs to add to the organization as members. */
            members: string[];
        } & {
            [key: string]: unknown;
        };
        RemoveOrganizationMembersRequest: {
            /** @description List of user IDs to remove from the organization. */
            members: string[];
        } & {
            [key: string]: unknown;
        };
        OrganizationConnection: {
            connection_id: string;
            assign_membership_on_login: boolean;
            show_as_button?: boolean;
            is_signup_enabled?: boolean;
            connection: {
                name: string;
                strategy: string;
            };
        };
        OrganizationConnectionList: components["schemas"]["OrganizationConnection"][] | components["schemas"]["OrganizationConnectionPage"];
        OrganizationConnectionPage: {
            enabled_connections: components["schemas"]["OrganizationConnection"][];
            start?: number;
            limit?: number;
            total?: number;
            /** @description The checkpoint to go on from; absent on the last page. */
            next?: string;
        };
        AddOrganizationConnectionRequest: {
            /** @description ID of the connection. */
            connection_id: string;
            /** @description When true, all users that log in with this connection will be automatically granted membership in the organization. When false, users must be granted membership in the organization before logging in with this connection. */
            assign_membership_on_login?: boolean;
            /** @description Determines whether organization signup should be enabled for this organization connection. Only applicable for database connections. Default: false. */
            is_signup_enabled?: boolean;
            /** @description Determines whether a connection should be displayed on this organization’s login prompt. Only applicable for enterprise connections. Default: true. */
            show_as_button?: boolean;
        };
        UpdateOrganizationConnectionRequest: {
            /** @description When true, all users that log in with this connection will be automatically granted membership in the organization. When false, users must be granted membership in the organization before logging in with this connection. */
            assign_membership_on_login?: boolean;
            /** @description Determines whether organization signup should be enabled for this organization connection. Only applicable for database connections. Default: false. */
            is_signup_enabled?: boolean;
            /** @description Determines whether a connection should be displayed on this organization’s login prompt. Only applicable for enterprise connections. Default: true. */
            show_as_button?: boolean;
        };
        CreateOrganizationInvitationRequest: {
            inviter: {
                /** @description The inviter's name. */
                name: string;
            };
            invitee: {
                /**
                 * Format: email
                 * @description The invitee's email.
                 */
                email: string;
            };
            /**
             * Format: client-id
             * @description Auth0 client ID. Used to resolve the application's login initiation endpoint.
             */
            client_id: string;
            /**
             * Format: connection-id
             * @description The id of the connection to force invitee to authenticate with.
             */
            connection_id?: string;
            /** @description Data related to the user that does affect the application's core functionality. */
            app_metadata?: {
                [key: string]: unknown;
            };
            /** @description Data related to the user that does not affect the application's core functionality. */
            user_metadata?: {
                [key: string]: unknown;
            };
            /** @description Number of seconds for which the invitation is valid before expiration. If unspecified or set to 0, this value defaults to 604800 seconds (7 days). Max value: 2592000 seconds (30 days). */
            ttl_sec?: number;
            /** @description List of roles IDs to associated with the user. */
            roles?: string[];
            /** @description Whether the user will receive an invitation email (true) or no email (false), true by default */
            send_invitation_email?: boolean;
        };
        OrganizationInvitation: {
            id?: string;
            client_id?: string;
            inviter?: {
                name: string;
            };
            invitee?: {
                email: string;
            };
            connection_id?: string;
            app_metadata?: {
                [key: string]: unknown;
            };
            user_metadata?: {
                [key: string]: unknown;
            };
            roles?: string[];
            invitation_url?: string;
            /** @description The secret of the link. */
            ticket_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            expires_at?: string;
            organization_id?: string;
        };
        OrganizationInvitationList: components["schemas"]["OrganizationInvitation"][] | components["schemas"]["OrganizationInvitationPage"];
        OrganizationInvitationPage: {
            invitations: components["schemas"]["OrganizationInvitation"][];
            start: number;
            limit: number;
        };
        /** @enum {string} */
        TenantLocale: "am" | "ar" | "ar-EG" | "ar-SA" | "az" | "bg" | "bn" | "bs" | "ca-ES" | "cnr" | "cs" | "cy" | "da" | "de" | "el" | "en" | "en-CA" | "es" | "es-419" | "es-AR" | "es-MX" | "et" | "eu-ES" | "fa" | "fi" | "fr" | "fr-CA" | "fr-FR" | "gl-ES" | "gu" | "he" | "hi" | "hr" | "hu" | "hy" | "id" | "is" | "it" | "ja" | "ka" | "kk" | "kn" | "ko" | "lt" | "lv" | "mk" | "ml" | "mn" | "mr" | "ms" | "my" | "nb" | "nl" | "nn" | "no" | "pa" | "pl" | "pt" | "pt-BR" | "pt-PT" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "ta" | "te" | "th" | "tl" | "tr" | "uk" | "ur" | "vi" | "zgh" | "zh-CN" | "zh-HK" | "zh-MO" | "zh-TW";
        TenantSettings: {
            change_password?: {
                enabled?: boolean;
                html?: string;
            };
            device_flow?: {
                /** @enum {string} */
                charset?: "base20" | "digits";
                mask?: string;
            };
            guardian_mfa_page?: {
                enabled?: boolean;
                html?: string;
            };
            default_audience?: string;
            default_directory?: string;
            error_page?: {
                html?: string;
                show_log_link?: boolean;
                url?: string;
            };
            default_token_quota?: {
                [key: string]: unknown;
            };
            flags?: {
                [key: string]: boolean;
            };
            friendly_name?: string;
            picture_url?: string;
            support_email?: string;
            support_url?: string;
            allowed_logout_urls?: string[];
            session_lifetime?: number;
            idle_session_lifetime?: number;
            ephemeral_session_lifetime?: number;
            idle_ephemeral_session_lifetime?: number;
            sandbox_version?: string;
            legacy_sandbox_version?: string;
            default_redirection_uri?: string;
            enabled_locales?: components["schemas"]["TenantLocale"][];
            session_cookie?: {
                /** @enum {string} */
                mode?: "persistent" | "non-persistent";
            };
            sessions?: {
                oidc_logout_prompt_enabled?: boolean;
            };
            oidc_logout?: {
                rp_logout_end_session_endpoint_discovery?: boolean;
            };
            customize_mfa_in_postlogin_action?: boolean;
            allow_organization_name_in_authentication_api?: boolean;
            acr_values_supported?: string[];
            mtls?: {
                enable_endpoint_aliases?: boolean;
            };
            pushed_authorization_requests_supported?: boolean;
            authorization_response_iss_parameter_supported?: boolean;
            skip_non_verifiable_callback_uri_confirmation_prompt?: boolean;
            /** @enum {string} */
            resource_parameter_profile?: "audience" | "compatibility";
            client_id_metadata_document_supported?: boolean;
            enable_ai_guide?: boolean;
            phone_consolidated_experience?: boolean;
            /** @enum {string} */
            dynamic_client_registration_security_mode?: "strict" | "permissive";
            sandbox_versions_available?: string[];
        };
        UpdateTenantSettingsRequest: {
            /** @description Change Password page customization. */
            change_password?: {
                /** @description Whether to use the custom change password HTML (true) or the default Auth0 page (false). Default is to use the Auth0 page. */
                enabled?: boolean;
                /** @description Custom change password HTML (<a href='https://github.com/Shopify/liquid/wiki/Liquid-for-Designers'>Liquid syntax</a> supported). */
                html?: string;
            } | null;
            /** @description Device Flow configuration. */
            device_flow?: {
                /**
                 * @description Character set used to generate a User Code. Can be `base20` or `digits`.
                 * @enum {string}
                 */
                charset?: "base20" | "digits";
                /** @description Mask used to format a generated User Code into a friendly, readable format. */
                mask?: string;
            } | null;
            /** @description Guardian page customization. */
            guardian_mfa_page?: {
                /** @description Whether to use the custom Guardian HTML (true) or the default Auth0 page (false, default). */
                enabled?: boolean;
                /** @description Custom Guardian HTML (<a href='https://github.com/Shopify/liquid/wiki/Liquid-for-Designers'>Liquid syntax</a> is supported). */
                html?: string;
            } | null;
            /** @description Default audience for API Authorization. */
            default_audience?: string;
            /** @description Name of connection used for password grants at the `/token` endpoint. The following connection types are supported: LDAP, AD, Database Connections, Passwordless, Windows Azure Active Directory, ADFS. */
            default_directory?: string;
            /** @description Error page customization. */
            error_page?: {
                /** @description Custom Error HTML (<a href='https://github.com/Shopify/liquid/wiki/Liquid-for-Designers'>Liquid syntax</a> is supported). */
                html?: string;
                /** @description Whether to show the link to log as part of the default error page (true, default) or not to show the link (false). */
                show_log_link?: boolean;
                /**
                 * Format: absolute-uri-or-empty
                 * @description URL to redirect to when an error occurs instead of showing the default error page.
                 */
                url?: string;
            } | null;
            /** @description Token Quota configuration, to configure quotas for token issuance for clients and organizations. Applied to all clients and organizations unless overridden in individual client or organization settings. */
            default_token_quota?: Record<string, never> | null;
            /** @description Flags used to change the behavior of this tenant. */
            flags?: {
                [key: string]: boolean;
            };
            /** @description Friendly name for this tenant. */
            friendly_name?: string;
            /**
             * Format: absolute-uri-or-empty
             * @description URL of logo to be shown for this tenant (recommended size: 150x150)
             */
            picture_url?: string;
            /**
             * Format: email-or-empty
             * @description End-user support email.
             */
            support_email?: string;
            /**
             * Format: absolute-uri-or-empty
             * @description End-user support url.
             */
            support_url?: string;
            /** @description URLs that are valid to redirect to after logout from Auth0. */
            allowed_logout_urls?: string[];
            /** @description Number of hours a session will stay valid. */
            session_lifetime?: number;
            /** @description Number of hours for which a session can be inactive before the user must log in again. */
            idle_session_lifetime?: number;
            /** @description Number of hours an ephemeral (non-persistent) session will stay valid. */
            ephemeral_session_lifetime?: number;
            /** @description Number of hours for which an ephemeral (non-persistent) session can be inactive before the user must log in again. */
            idle_ephemeral_session_lifetime?: number;
            /** @description Selected sandbox version for the extensibility environment */
            sandbox_version?: string;
            /** @description Selected legacy sandbox version for the extensibility environment */
            legacy_sandbox_version?: string;
            /**
             * Format: absolute-https-uri-or-empty
             * @description The default absolute redirection uri, must be https
             */
            default_redirection_uri?: string;
            /** @description Supported locales for the user interface */
            enabled_locales?: components["schemas"]["TenantLocale"][];
            /** @description Session cookie configuration */
            session_cookie?: {
                /**
                 * @description Behavior of the session cookie
                 * @enum {string}
                 */
                mode: "persistent" | "non-persistent";
            } | null;
            /** @description Sessions related settings for tenant */
            sessions?: {
                /** @description Whether to bypass prompting logic (false) when performing OIDC Logout */
                oidc_logout_prompt_enabled?: boolean;
            } | null;
            /** @description Settings related to OIDC RP-initiated Logout */
            oidc_logout?: {
                /** @description Enable the end_session_endpoint URL in the .well-known discovery configuration */
                rp_logout_end_session_endpoint_discovery?: boolean;
            };
            /** @description Whether to enable flexible factors for MFA in the PostLogin action */
            customize_mfa_in_postlogin_action?: boolean | null;
            /** @description Whether to accept an organization name instead of an ID on auth endpoints */
            allow_organization_name_in_authentication_api?: boolean | null;
            /** @description Supported ACR values */
            acr_values_supported?: string[] | null;
            /** @description mTLS configuration. */
            mtls?: {
                /** @description If true, enables mTLS endpoint aliases */
                enable_endpoint_aliases?: boolean;
            } | null;
            /** @description Enables the use of Pushed Authorization Requests */
            pushed_authorization_requests_supported?: boolean | null;
            /** @description Supports iss parameter in authorization responses */
            authorization_response_iss_parameter_supported?: boolean | null;
            /**
             * @description Controls whether a confirmation prompt is shown during login flows when the redirect URI uses non-verifiable callback URIs (for example, a custom URI schema such as `myapp://`, or `localhost`).
             *     If set to true, a confirmation prompt will not be shown. We recommend that this is set to false for improved protection from malicious apps.
             *     See https://auth0.com/docs/secure/security-guidance/measures-against-app-impersonation for more information.
             */
            skip_non_verifiable_callback_uri_confirmation_prompt?: boolean | null;
            /**
             * @description Profile that determines how the identity of the protected resource (i.e., API) can be specified in the OAuth endpoints when access is being requested.
             * @enum {string}
             */
            resource_parameter_profile?: "audience" | "compatibility";
            /** @description Whether the authorization server supports retrieving client metadata from a client_id URL. */
            client_id_metadata_document_supported?: boolean;
            /** @description Whether Auth0 Guide (AI-powered assistance) is enabled for this tenant. */
            enable_ai_guide?: boolean;
            /** @description Whether Phone Consolidated Experience is enabled for this tenant. */
            phone_consolidated_experience?: boolean;
            /**
             * @description Security mode for third-party clients created via Dynamic Client Registration.
             * @enum {string}
             */
            dynamic_client_registration_security_mode?: "strict" | "permissive";
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
            change_password?: {
                enabled: boolean;
                html?: string;
            };
            default_audience?: string;
            error_page?: {
                html?: string;
                show_log_link?: boolean;
                url?: string;
            };
            flags?: {
                [key: string]: boolean;
            };
            picture_url?: string;
            support_email?: string;
            support_url?: string;
            allowed_logout_urls?: string[];
            session_lifetime?: number;
            idle_session_lifetime?: number;
            sandbox_version?: string;
            enabled_locales?: components["schemas"]["TenantLocale"][];
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
            organization_usage?: "deny" | "allow" | "require";
        };
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
            branding?: {
                logo_url?: string;
                colors?: {
                    primary: string;
                    page_background: string;
                };
            };
            metadata?: {
                [key: string]: string;
            };
            /** @description User ids. */
            members?: string[];
            enabled_connections?: components["schemas"]["AddOrganizationConnectionRequest"][];
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
        /** @description There is no such organization. */
        OrganizationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such organization, or it lacks the connection. */
        OrganizationConnectionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such organization or invitation. */
        InvitationNotFound: {
            headers: {
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
    };
    parameters: {
        /** @description Custom domain to be used for this request */
        CustomDomain: string;
        /** @description The secret of the link. */
        TicketSecret: string;
        /** @description The transaction that opening the link began. */
        TransactionState: string;
        /** @description Organization identifier. */
        OrganizationId: string;
        /** @description Connection identifier. */
        OrganizationConnectionId: string;
        /** @description The id of the user invitation. */
        InvitationId: string;
        /** @description Template name. Can be `verify_email`, `verify_email_by_code`, `auth_email_by_code`, `reset_email`, `reset_email_by_code`, `welcome_email`, `blocked_account`, `stolen_credentials`, `enrollment_email`, `mfa_oob_code`, `user_invitation`, `async_approval`, `change_password` (legacy), or `password_reset` (legacy). */
        EmailTemplateName: components["schemas"]["EmailTemplateName"];
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
            /** @description The client is not known. */
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
    "organizations.list": {
        parameters: {
            query?: {
                /** @description Page index of the results to return. First page is 0. */
                page?: number;
                /** @description Number of results per page. Defaults to 50. */
                per_page?: number;
                /** @description Return results inside an object that contains the total result count (true) or as a direct array of results (false, default). */
                include_totals?: boolean;
                /** @description Optional Id from which to start selection. */
                from?: string;
                /** @description Number of results per page. Defaults to 50. */
                take?: number;
                /** @description Field to sort by. Use <code>field:order</code> where order is <code>1</code> for ascending and <code>-1</code> for descending. e.g. <code>created_at:1</code>. We currently support sorting by the following fields: <code>name</code>, <code>display_name</code> and <code>created_at</code>. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations, as an array or as a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationList"];
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
    "organizations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganizationRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateOrganizationRequest"];
            };
        };
        responses: {
            /** @description The organization. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
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
            /** @description Another organization has this name. */
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
    "organizations.getByName": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description name of the organization to retrieve. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
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
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the organization to retrieve. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
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
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization is gone. */
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
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the organization to update. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganizationRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateOrganizationRequest"];
            };
        };
        responses: {
            /** @description The organization after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
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
            404: components["responses"]["OrganizationNotFound"];
            /** @description Another organization has this name. */
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
    "organizations.members.list": {
        parameters: {
            query?: {
                /** @description Page index of the results to return. First page is 0. */
                page?: number;
                /** @description Number of results per page. Defaults to 50. */
                per_page?: number;
                /** @description Return results inside an object that contains the total result count (true) or as a direct array of results (false, default). */
                include_totals?: boolean;
                /** @description Optional Id from which to start selection. */
                from?: string;
                /** @description Number of results per page. Defaults to 50. */
                take?: number;
                /** @description Comma-separated list of fields to include or exclude (based on value provided for include_fields) in the result. Leave empty to retrieve all fields. */
                fields?: string;
                /** @description Whether specified fields are to be included (true) or excluded (false). */
                include_fields?: boolean;
            };
            header?: never;
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members, as an array or as a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationMemberList"];
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
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.members.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrganizationMembersRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["AddOrganizationMembersRequest"];
            };
        };
        responses: {
            /** @description The users are members. */
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
            404: components["responses"]["OrganizationNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.members.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveOrganizationMembersRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["RemoveOrganizationMembersRequest"];
            };
        };
        responses: {
            /** @description The users are no members. */
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
            404: components["responses"]["OrganizationNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.enabledConnections.list": {
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
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connections, as an array or as a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationConnectionList"];
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
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.enabledConnections.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrganizationConnectionRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["AddOrganizationConnectionRequest"];
            };
        };
        responses: {
            /** @description The connection. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationConnection"];
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
            404: components["responses"]["OrganizationNotFound"];
            /** @description The connection is enabled already. */
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
    "organizations.enabledConnections.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
                /** @description Connection identifier. */
                connectionId: components["parameters"]["OrganizationConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationConnection"];
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
            404: components["responses"]["OrganizationConnectionNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.enabledConnections.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
                /** @description Connection identifier. */
                connectionId: components["parameters"]["OrganizationConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is not enabled. */
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
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.enabledConnections.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
                /** @description Connection identifier. */
                connectionId: components["parameters"]["OrganizationConnectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganizationConnectionRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateOrganizationConnectionRequest"];
            };
        };
        responses: {
            /** @description The connection after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationConnection"];
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
            404: components["responses"]["OrganizationConnectionNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.invitations.list": {
        parameters: {
            query?: {
                /** @description Page index of the results to return. First page is 0. */
                page?: number;
                /** @description Number of results per page. Defaults to 50. */
                per_page?: number;
                /** @description When true, return results inside an object that also contains the start and limit.  When false (default), a direct array of results is returned.  We do not yet support returning the total invitations count. */
                include_totals?: boolean;
                /** @description Comma-separated list of fields to include or exclude (based on value provided for include_fields) in the result. Leave empty to retrieve all fields. */
                fields?: string;
                /** @description Whether specified fields are to be included (true) or excluded (false). Defaults to true. */
                include_fields?: boolean;
                /** @description Field to sort by. Use field:order where order is 1 for ascending and -1 for descending Defaults to created_at:-1. */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations, as an array or as a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationInvitationList"];
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
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.invitations.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Custom domain to be used for this request */
                "auth0-custom-domain"?: components["parameters"]["CustomDomain"];
            };
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganizationInvitationRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateOrganizationInvitationRequest"];
            };
        };
        responses: {
            /** @description The invitation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationInvitation"];
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
            404: components["responses"]["OrganizationNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.invitations.get": {
        parameters: {
            query?: {
                /** @description Comma-separated list of fields to include or exclude (based on value provided for include_fields) in the result. Leave empty to retrieve all fields. */
                fields?: string;
                /** @description Whether specified fields are to be included (true) or excluded (false). Defaults to true. */
                include_fields?: boolean;
            };
            header?: never;
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
                /** @description The id of the user invitation. */
                invitation_id: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationInvitation"];
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
            404: components["responses"]["InvitationNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "organizations.invitations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Organization identifier. */
                id: components["parameters"]["OrganizationId"];
                /** @description The id of the user invitation. */
                invitation_id: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation is gone. */
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
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "tenants.settings.get": {
        parameters: {
            query?: {
                /** @description Comma-separated list of fields to include or exclude (based on value provided for include_fields) in the result. Leave empty to retrieve all fields. */
                fields?: string;
                /** @description Whether specified fields are to be included (true) or excluded (false). */
                include_fields?: boolean;
            };
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
                    "application/json": components["schemas"]["TenantSettings"];
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
    "tenants.settings.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTenantSettingsRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateTenantSettingsRequest"];
            };
        };
        responses: {
            /** @description The settings after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSettings"];
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
