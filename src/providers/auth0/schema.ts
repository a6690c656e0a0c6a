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
    "/api/v2/users/{id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link another account to a user
         * @description The other account becomes an identity of this user and is no user of its own any more; its metadata is lost.
         */
        post: operations["users.identities.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{id}/identities/{provider}/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlink an account from a user
         * @description The identity becomes a user of its own again, without metadata.
         */
        delete: operations["users.identities.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{id}/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organizations of a user
         * @description A page of the organizations that the user is a member of.
         */
        get: operations["users.organizations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the log events of a user
         * @description A page of what happened to one user, the newest first. A user whom nobody knows has none.
         */
        get: operations["users.logs.list"];
        put?: never;
        post?: never;
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
    "/api/v2/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connections
         * @description The connections of a strategy or name, page by page or from a checkpoint on.
         */
        get: operations["connections.list"];
        put?: never;
        /**
         * Create a connection
         * @description A database begins with the policy good.
         */
        post: operations["connections.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/connections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a connection
         * @description The connection as it stands.
         */
        get: operations["connections.get"];
        put?: never;
        post?: never;
        /**
         * Remove a connection
         * @description Its users go with it; links that are out for them lead nowhere. A connection that is not there is removed as well.
         */
        delete: operations["connections.delete"];
        options?: never;
        head?: never;
        /**
         * Change a connection
         * @description The options are replaced as a whole; so is the display name, by nothing when none is given.
         */
        patch: operations["connections.update"];
        trace?: never;
    };
    "/api/v2/connections/{id}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the clients that may use a connection
         * @description From a checkpoint on.
         */
        get: operations["connections.clients.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say which clients may use a connection
         * @description The clients named are added or taken away; the others stay.
         */
        patch: operations["connections.clients.update"];
        trace?: never;
    };
    "/api/v2/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description What a token may read of them, page by page or from a checkpoint on.
         */
        get: operations["clients.list"];
        put?: never;
        /**
         * Create a client
         * @description The id and the secret are made up.
         */
        post: operations["clients.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a client
         * @description What the token may read of it.
         */
        get: operations["clients.get"];
        put?: never;
        post?: never;
        /**
         * Remove a client
         * @description Its grants go with it. A client that is not there is removed as well.
         */
        delete: operations["clients.delete"];
        options?: never;
        head?: never;
        /**
         * Change a client
         * @description What is given replaces what was; null takes it away. Metadata is merged, name by name.
         */
        patch: operations["clients.update"];
        trace?: never;
    };
    "/api/v2/clients/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a client's secret
         * @description The old one is worth nothing from then on.
         */
        post: operations["clients.rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/client-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List client grants
         * @description What clients may ask of APIs, page by page or from a checkpoint on.
         */
        get: operations["clientGrants.list"];
        put?: never;
        /**
         * Let a client ask for tokens of an API
         * @description From then on it gets tokens with these scopes.
         */
        post: operations["clientGrants.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/client-grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a grant away
         * @description A grant that is not there is taken away as well.
         */
        delete: operations["clientGrants.delete"];
        options?: never;
        head?: never;
        /**
         * Change a grant
         * @description The scopes are replaced as a whole.
         */
        patch: operations["clientGrants.update"];
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
    "/api/v2/jobs/verification-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a verification link
         * @description Mails the user a link, or a code where the connection verifies addresses so. The job tells later whether it went out.
         */
        post: operations["jobs.verificationEmail.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a job went
         * @description Completed when the mail went out; failed when the address was verified already or the tenant lets no such mail be sent. Gone after a day.
         */
        get: operations["jobs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v2/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the log
         * @description A page of the events that match the query, the newest first, or those behind a checkpoint, the oldest first.
         */
        get: operations["logs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an event of the log
         * @description One event.
         */
        get: operations["logs.get"];
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
    "/dbconnections/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up with an e-mail address and a password
         * @description Creates a user and mails a verification link, or a code where the connection verifies addresses so.
         */
        post: operations["dbconnections.signup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dbconnections/change_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a password reset by e-mail
         * @description Mails a link, or a code where the connection verifies addresses so. The answer is the same when nobody has that address; then nothing is sent.
         */
        post: operations["dbconnections.changePassword"];
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
    "/u/reset-password/request/{connection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the form for a forgotten password
         * @description Asks for the e-mail address.
         */
        get: operations["universalLogin.resetPasswordRequestPage"];
        put?: never;
        /**
         * Ask for a password reset by e-mail
         * @description Mails a link, or a code where the connection verifies addresses so. What is shown is the same when nobody has that address.
         */
        post: operations["universalLogin.resetPasswordRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/u/email-identifier/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the form for a code
         * @description Where somebody enters the code from a mail.
         */
        get: operations["universalLogin.emailChallengePage"];
        put?: never;
        /**
         * Enter a code
         * @description A code for a new password leads to its form; one that verifies an address is used up at once and lets the login go on.
         */
        post: operations["universalLogin.emailChallenge"];
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
        /**
         * Change the branding
         * @description Pages follow at once; an organization's own branding goes before the tenant's. Null takes away. Of the colours those are changed that are named, which is inferred.
         */
        patch: operations["branding.update"];
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
        AddOrganizationMembersRequest: {
            /** @description List of user IDs to add to the organization as members. */
            members: string[];
        } & {
            [key: string]: unknown;
        };
        Branding: {
            colors?: {
                primary?: string;
                page_background?: string | components["schemas"]["BrandingGradient"];
            } & {
                [key: string]: unknown;
            };
            favicon_url?: string;
            font?: {
                url?: string;
            };
            logo_url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description From one colour to another. */
        BrandingGradient: {
            /** @enum {string} */
            type: "linear-gradient";
            /** Format: html-color */
            start: string;
            /** Format: html-color */
            end: string;
            angle_deg: number;
        };
        ChangePasswordRequest: {
            /** @description The application that asks. */
            client_id?: string;
            /** @description The user's address. */
            email?: string;
            /** @description The name of the database connection. */
            connection?: string;
            /** @description The id of the organization whose page the link opens. */
            organization?: string;
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
        /** @description An error of Classic Login's pages. */
        ClassicError: {
            name: string;
            message: string;
            code?: string;
            statusCode: number;
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
        /** @description A client, with every setting that it was given. */
        Client: {
            tenant?: string;
            global?: boolean;
            name?: string;
            description?: string;
            app_type?: string;
            client_id?: string;
            callback_url_template?: boolean;
            client_secret?: string;
            token_endpoint_auth_method?: string;
            grant_types?: string[];
            refresh_token?: components["schemas"]["ClientRefreshTokenConfiguration"];
        } & {
            [key: string]: unknown;
        };
        /** @description Defines the default Organization ID and flows */
        ClientDefaultOrganization: {
            /** @description The default Organization ID to be used */
            organization_id: string;
            /** @description The default Organization usage */
            flows: "client_credentials"[];
        } | null;
        ClientGrant: {
            id: string;
            client_id: string;
            audience: string;
            scope: string[];
        };
        ClientGrantList: components["schemas"]["ClientGrant"][] | {
            total?: number;
            start?: number;
            limit?: number;
            client_grants: components["schemas"]["ClientGrant"][];
            /** @description The checkpoint of the next page. */
            next?: string;
        };
        /** @description Configuration related to JWTs for the client. */
        ClientJwtConfiguration: {
            /** @description Number of seconds the JWT will be valid for (affects `exp` claim). */
            lifetime_in_seconds?: number;
            /** @description Whether the client secret is base64 encoded (true) or unencoded (false). */
            secret_encoded?: boolean;
            scopes?: {
                [key: string]: unknown;
            };
            /**
             * @description Algorithm used to sign JWTs. Can be `HS256` (default) or `RS256`. `PS256` available via addon.
             * @enum {string}
             */
            alg?: "HS256" | "RS256" | "RS512" | "PS256";
        } & {
            [key: string]: unknown;
        };
        ClientList: components["schemas"]["Client"][] | {
            total?: number;
            start?: number;
            limit?: number;
            clients: components["schemas"]["Client"][];
            /** @description The checkpoint of the next page. */
            next?: string;
        };
        /** @description Metadata associated with the client, in the form of an object with string values (max 255 chars).  Maximum of 10 metadata properties allowed.  Field names (max 255 chars) are alphanumeric and may only include the following special characters:  :,-+=_*?"/\()<>@	[Tab] [Space] */
        ClientMetadata: {
            [key: string]: string | null;
        };
        /** @description Refresh token configuration */
        ClientRefreshTokenConfiguration: {
            /**
             * @description Refresh token rotation types, one of rotating, non-rotating
             * @enum {string}
             */
            rotation_type: "rotating" | "non-rotating";
            /**
             * @description Refresh token expiration types, one of expiring, non-expiring
             * @enum {string}
             */
            expiration_type: "expiring" | "non-expiring";
            /** @description Period in seconds where the previous refresh token can be exchanged without triggering breach detection */
            leeway?: number;
            /** @description Period (in seconds) for which refresh tokens will remain valid */
            token_lifetime?: number;
            /** @description Prevents tokens from having a set lifetime when `true` (takes precedence over `token_lifetime` values) */
            infinite_token_lifetime?: boolean;
            /** @description Period (in seconds) for which refresh tokens will remain valid without use */
            idle_token_lifetime?: number;
            /** @description Prevents tokens from expiring without use when `true` (takes precedence over `idle_token_lifetime` values) */
            infinite_idle_token_lifetime?: boolean;
            policies?: {
                [key: string]: unknown;
            }[] | null;
        } | null;
        Connection: {
            id: string;
            options?: components["schemas"]["ConnectionOptions"];
            strategy?: string;
            name?: string;
            display_name?: string;
            is_domain_connection: boolean;
            show_as_button?: boolean;
            authentication?: components["schemas"]["ConnectionAuthentication"];
            connected_accounts?: components["schemas"]["ConnectionConnectedAccounts"];
            enabled_clients?: string[];
            realms?: string[];
            metadata?: components["schemas"]["ConnectionMetadata"];
        };
        /** @description Configure the purpose of a connection to be used for authentication during login. */
        ConnectionAuthentication: {
            active: boolean;
        };
        /** @description Configure the purpose of a connection to be used for connected accounts and Token Vault. */
        ConnectionConnectedAccounts: {
            active: boolean;
            cross_app_access?: boolean;
            allow_missing_user_id?: boolean;
        };
        ConnectionIdentifier: {
            /** @description Determines if the attribute is used for identification */
            active?: boolean;
        } & {
            [key: string]: unknown;
        };
        ConnectionList: components["schemas"]["Connection"][] | {
            total?: number;
            start?: number;
            limit?: number;
            connections: components["schemas"]["Connection"][];
            /** @description The checkpoint of the next page. */
            next?: string;
        };
        /** @description Metadata associated with the connection in the form of an object with string values (max 255 chars).  Maximum of 10 metadata properties allowed. */
        ConnectionMetadata: {
            [key: string]: string;
        };
        /** @description The connection's options (depend on the connection strategy) */
        ConnectionOptions: {
            /** @description Multi-factor authentication configuration */
            mfa?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Password strength level
             * @enum {string|null}
             */
            passwordPolicy?: "none" | "low" | "fair" | "good" | "excellent" | null;
            /** @description Options for validation */
            validation?: {
                username?: {
                    min: number;
                    max: number;
                } | null;
            } | null;
            /** @description Options for password history policy */
            password_history?: {
                enable: boolean;
                size?: number;
            } | null;
            /** @description Options for personal info in passwords policy */
            password_no_personal_info?: {
                enable: boolean;
            } | null;
            /** @description Options for password dictionary policy */
            password_dictionary?: {
                enable: boolean;
                /** @description Custom Password Dictionary. An array of up to 200 entries. */
                dictionary?: string[];
            } | null;
            /** @description Password complexity options */
            password_complexity_options?: {
                /** @description Minimum password length */
                min_length?: number;
            } | null;
            /** @description Attribute configuration */
            attributes?: {
                email?: {
                    identifier?: components["schemas"]["ConnectionIdentifier"];
                    /** @enum {string} */
                    verification_method?: "link" | "otp";
                } & {
                    [key: string]: unknown;
                };
                phone_number?: {
                    identifier?: components["schemas"]["ConnectionIdentifier"];
                } & {
                    [key: string]: unknown;
                };
                username?: {
                    identifier?: components["schemas"]["ConnectionIdentifier"];
                } & {
                    [key: string]: unknown;
                };
            };
            /** @description The codes of a passwordless connection. */
            totp?: {
                /** @description How many digits. */
                length?: number;
                /** @description Seconds that a code lives. */
                time_step?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description What a passwordless connection's mail says; with other strategies a switch. */
            email?: ({
                from?: string;
                subject?: string;
                body?: string;
                syntax?: string;
            } & {
                [key: string]: unknown;
            }) | boolean | null;
            /** @description What a passwordless connection's text message says. */
            template?: string;
            /** @description Indicates whether the user is required to provide a username in addition to an email address. */
            requires_username?: boolean;
            /** @description When true, prevents new user registration through this connection. Existing users can still authenticate. Useful for invite-only applications or during user migration. */
            disable_signup?: boolean;
            /** @description Indicates whether to disable self-service change password. Set to true to stop the "Forgot Password" being displayed on login pages */
            disable_self_service_change_password?: boolean;
            /** @description Enables Auth0's brute force protection to prevent credential stuffing attacks. When enabled, blocks suspicious login attempts from specific IP addresses after repeated failures. */
            brute_force_protection?: boolean;
            /** @description Set to true to use a legacy user store */
            enabledDatabaseCustomization?: boolean;
            /** @description Enable this if you have a legacy user store and you want to gradually migrate those users to the Auth0 user store */
            import_mode?: boolean;
            /** @description A map of scripts used to integrate with a custom database. */
            customScripts?: {
                [key: string]: unknown;
            };
            /** @description Stores encrypted string only configurations for connections */
            configuration?: {
                [key: string]: string | null;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Format: connection-strategy
         * @description The identity provider identifier for the connection
         * @enum {string}
         */
        ConnectionStrategy: "ad" | "adfs" | "amazon" | "apple" | "dropbox" | "bitbucket" | "auth0-oidc" | "auth0" | "baidu" | "bitly" | "box" | "custom" | "daccount" | "dwolla" | "email" | "evernote-sandbox" | "evernote" | "exact" | "facebook" | "fitbit" | "github" | "google-apps" | "google-oauth2" | "instagram" | "ip" | "line" | "linkedin" | "oauth1" | "oauth2" | "office365" | "oidc" | "okta" | "paypal" | "paypal-sandbox" | "pingfederate" | "planningcenter" | "salesforce-community" | "salesforce-sandbox" | "salesforce" | "samlp" | "sharepoint" | "shopify" | "shop" | "sms" | "soundcloud" | "thirtysevensignals" | "twitter" | "untappd" | "vkontakte" | "waad" | "weibo" | "windowslive" | "wordpress" | "yahoo" | "yandex" | "notion-mcp" | "asana" | "atlassian" | "cloudflare-mcp" | "gitlab" | "hubspot-mcp" | "linear-mcp" | "sentry-mcp" | "slack";
        CreateClientGrantRequest: {
            /** @description ID of the client. */
            client_id: string;
            /** @description The audience (API identifier) of this client grant */
            audience: string;
            /** @description Scopes allowed for this client grant. */
            scope?: string[];
        };
        CreateClientRequest: {
            /** @description Name of this client (min length: 1 character, does not allow `<` or `>`). */
            name: string;
            /** @description Free text description of this client (max length: 140 characters). */
            description?: string;
            /**
             * Format: absolute-uri-or-empty
             * @description URL of the logo to display for this client. Recommended size is 150x150 pixels.
             */
            logo_uri?: string;
            /** @description Comma-separated list of URLs whitelisted for Auth0 to use as a callback to the client after authentication. */
            callbacks?: string[];
            /** @description Configuration for OIDC backchannel logout */
            oidc_logout?: {
                [key: string]: unknown;
            };
            /** @description Configuration for OIDC backchannel logout (deprecated, in favor of oidc_logout) */
            oidc_backchannel_logout?: {
                [key: string]: unknown;
            };
            /** @description Native to Web SSO Configuration */
            session_transfer?: {
                [key: string]: unknown;
            } | null;
            /** @description Comma-separated list of URLs allowed to make requests from JavaScript to Auth0 API (typically used with CORS). By default, all your callback URLs will be allowed. This field allows you to enter other origins if necessary. You can also use wildcards at the subdomain level (e.g., https://*.contoso.com). Query strings and hash information are not taken into account when validating these URLs. */
            allowed_origins?: string[];
            /** @description Comma-separated list of allowed origins for use with <a href='https://auth0.com/docs/cross-origin-authentication'>Cross-Origin Authentication</a>, <a href='https://auth0.com/docs/flows/concepts/device-auth'>Device Flow</a>, and <a href='https://auth0.com/docs/protocols/oauth2#how-response-mode-works'>web message response mode</a>. */
            web_origins?: string[];
            /** @description List of audiences/realms for SAML protocol. Used by the wsfed addon. */
            client_aliases?: string[];
            /** @description List of allow clients and API ids that are allowed to make delegation requests. Empty means all all your clients are allowed. */
            allowed_clients?: string[];
            /** @description Comma-separated list of URLs that are valid to redirect to after logout from Auth0. Wildcards are allowed for subdomains. */
            allowed_logout_urls?: string[];
            /** @description List of grant types supported for this application. Can include `authorization_code`, `implicit`, `refresh_token`, `client_credentials`, `password`, `http://auth0.com/oauth/grant-type/password-realm`, `http://auth0.com/oauth/grant-type/mfa-oob`, `http://auth0.com/oauth/grant-type/mfa-otp`, `http://auth0.com/oauth/grant-type/mfa-recovery-code`, `urn:openid:params:grant-type:ciba`, `urn:ietf:params:oauth:grant-type:device_code`, and `urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token`. */
            grant_types?: string[];
            /**
             * @description Defines the requested authentication method for the token endpoint. Can be `none` (public client without a client secret), `client_secret_post` (client uses HTTP POST parameters), or `client_secret_basic` (client uses HTTP Basic).
             * @enum {string}
             */
            token_endpoint_auth_method?: "none" | "client_secret_post" | "client_secret_basic";
            /** @description If true, trust that the IP specified in the `auth0-forwarded-for` header is the end-user's IP for brute-force-protection on token endpoint. */
            is_token_endpoint_ip_header_trusted?: boolean;
            /**
             * @description The type of application this client represents
             * @enum {string}
             */
            app_type?: "native" | "spa" | "regular_web" | "non_interactive" | "resource_server" | "express_configuration" | "rms" | "box" | "cloudbees" | "concur" | "dropbox" | "mscrm" | "echosign" | "egnyte" | "newrelic" | "office365" | "salesforce" | "sentry" | "sharepoint" | "slack" | "springcm" | "zendesk" | "zoom" | "sso_integration" | "oag";
            /** @description Whether this client a first party client or not */
            is_first_party?: boolean;
            /** @description Whether this client conforms to <a href='https://auth0.com/docs/api-auth/tutorials/adoption'>strict OIDC specifications</a> (true) or uses legacy features (false). */
            oidc_conformant?: boolean;
            jwt_configuration?: components["schemas"]["ClientJwtConfiguration"];
            /** @description Encryption used for WsFed responses with this client. */
            encryption_key?: {
                [key: string]: unknown;
            } | null;
            /** @description Applies only to SSO clients and determines whether Auth0 will handle Single Sign On (true) or whether the Identity Provider will (false). */
            sso?: boolean;
            /** @description Whether this client can be used to make cross-origin authentication requests (true) or it is not allowed to make such requests (false). */
            cross_origin_authentication?: boolean;
            /**
             * Format: url
             * @description URL of the location in your site where the cross origin verification takes place for the cross-origin auth flow when performing Auth in your own domain instead of Auth0 hosted login page.
             */
            cross_origin_loc?: string;
            /** @description <code>true</code> to disable Single Sign On, <code>false</code> otherwise (default: <code>false</code>) */
            sso_disabled?: boolean;
            /** @description <code>true</code> if the custom login page is to be used, <code>false</code> otherwise. Defaults to <code>true</code> */
            custom_login_page_on?: boolean;
            /** @description The content (HTML, CSS, JS) of the custom login page. */
            custom_login_page?: string;
            /** @description The content (HTML, CSS, JS) of the custom login page. (Used on Previews) */
            custom_login_page_preview?: string;
            /** @description HTML form template to be used for WS-Federation. */
            form_template?: string;
            /** @description Addons enabled for this client and their associated configurations. */
            addons?: {
                [key: string]: unknown;
            };
            client_metadata?: components["schemas"]["ClientMetadata"];
            /** @description Additional configuration for native mobile apps. */
            mobile?: {
                [key: string]: unknown;
            };
            /**
             * Format: absolute-https-uri-with-placeholders-or-empty
             * @description Initiate login uri, must be https
             */
            initiate_login_uri?: string;
            /** @description Configure native social settings */
            native_social_login?: {
                [key: string]: unknown;
            };
            /** @description Configure FedCM login settings for New Universal Login */
            fedcm_login?: {
                [key: string]: unknown;
            };
            refresh_token?: components["schemas"]["ClientRefreshTokenConfiguration"];
            default_organization?: components["schemas"]["ClientDefaultOrganization"];
            /**
             * @description Defines how to proceed during an authentication transaction with regards an organization. Can be `deny` (default), `allow` or `require`.
             * @enum {string}
             */
            organization_usage?: "deny" | "allow" | "require";
            /**
             * @description Defines how to proceed during an authentication transaction when `client.organization_usage: 'require'`. Can be `no_prompt` (default), `pre_login_prompt` or `post_login_prompt`. `post_login_prompt` requires `oidc_conformant: true`.
             * @enum {string}
             */
            organization_require_behavior?: "no_prompt" | "pre_login_prompt" | "post_login_prompt";
            /** @description Defines the available methods for organization discovery during the `pre_login_prompt`. Users can discover their organization either by `email`, `organization_name` or both. */
            organization_discovery_methods?: ("email" | "organization_name")[];
            /** @description Defines client authentication methods. */
            client_authentication_methods?: {
                [key: string]: unknown;
            };
            /** @description Makes the use of Pushed Authorization Requests mandatory for this client */
            require_pushed_authorization_requests?: boolean;
            /** @description Makes the use of Proof-of-Possession mandatory for this client */
            require_proof_of_possession?: boolean;
            /** @description Configuration for JWT-secured Authorization Requests(JAR). */
            signed_request_object?: {
                [key: string]: unknown;
            };
            token_vault_privileged_access?: {
                [key: string]: unknown;
            };
            /**
             * @description Defines the compliance level for this client, which may restrict it's capabilities
             * @enum {string|null}
             */
            compliance_level?: "none" | "fapi1_adv_pkj_par" | "fapi1_adv_mtls_par" | "fapi2_sp_pkj_mtls" | "fapi2_sp_mtls_mtls" | null;
            /** @description Controls whether a confirmation prompt is shown during login flows when the redirect URI uses non-verifiable callback URIs (for example, a custom URI schema such as `myapp://`, or `localhost`). If set to true, a confirmation prompt will not be shown. We recommend that this is set to false for improved protection from malicious apps. See https://auth0.com/docs/secure/security-guidance/measures-against-app-impersonation for more information. */
            skip_non_verifiable_callback_uri_confirmation_prompt?: boolean;
            /** @description Configuration for token exchange. */
            token_exchange?: {
                [key: string]: unknown;
            };
            /** @description Specifies how long, in seconds, a Pushed Authorization Request URI remains valid */
            par_request_expiry?: number | null;
            token_quota?: {
                [key: string]: unknown;
            };
            /** @description The identifier of the resource server that this client is linked to. */
            resource_server_identifier?: string;
            identity_assertion_authorization_grant?: {
                [key: string]: unknown;
            };
            anonymous_sessions?: {
                [key: string]: unknown;
            };
            /**
             * @description Security mode for third-party clients. `strict` enforces enhanced security controls. `permissive` preserves pre-existing behavior. Set on creation only, and cannot be modified.
             * @enum {string}
             */
            third_party_security_mode?: "strict" | "permissive";
            /**
             * @description Controls whether Auth0 redirects users to the application's callback URL on authentication errors or in email verification flows. `open_redirect_protection` shows an error page instead of redirecting. `allow_always` enables automatic redirection.
             * @enum {string}
             */
            redirection_policy?: "allow_always" | "open_redirect_protection";
            /** @description Application specific configuration for use with the OIN Express Configuration feature. */
            express_configuration?: {
                [key: string]: unknown;
            };
            b2b_integration_configuration?: {
                [key: string]: unknown;
            };
            my_organization_configuration?: {
                [key: string]: unknown;
            };
            /** @description Array of notification channels for contacting the user when their approval is required. */
            async_approval_notification_channels?: ("guardian-push" | "email")[];
        };
        CreateConnectionRequest: {
            /** @description The name of the connection. Must start and end with an alphanumeric character and can only contain alphanumeric characters and '-'. Max length 128 */
            name: string;
            /** @description Connection name used in the new universal login experience */
            display_name?: string;
            strategy: components["schemas"]["ConnectionStrategy"];
            options?: components["schemas"]["ConnectionOptions"];
            /** @description Use of this property is NOT RECOMMENDED. Use the PATCH /v2/connections/{id}/clients endpoint to enable the connection for a set of clients. */
            enabled_clients?: string[];
            /** @description <code>true</code> promotes to a domain-level connection so that third-party applications can use it. <code>false</code> does not promote the connection, so only first-party applications with the connection enabled can use it. (Defaults to <code>false</code>.) */
            is_domain_connection?: boolean;
            /** @description Enables showing a button for the connection in the login page (new experience only). If false, it will be usable only by HRD. (Defaults to <code>false</code>.) */
            show_as_button?: boolean;
            /** @description Defines the realms for which the connection will be used (ie: email domains). If the array is empty or the property is not specified, the connection name will be added as realm. */
            realms?: string[];
            metadata?: components["schemas"]["ConnectionMetadata"];
            authentication?: components["schemas"]["ConnectionAuthentication"];
            connected_accounts?: components["schemas"]["ConnectionConnectedAccounts"];
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
            token_quota?: components["schemas"]["TokenQuota"];
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
        CreateVerificationEmailRequest: {
            /**
             * Format: user-id
             * @description user_id of the user to send the verification email to.
             */
            user_id: string;
            /**
             * Format: client-id
             * @description client_id of the client (application). If no value provided, the global Client ID will be used.
             */
            client_id?: string;
            identity?: components["schemas"]["VerifyEmailTicketIdentity"];
            /**
             * Format: organization-id
             * @description (Optional) Organization ID – the ID of the Organization. If provided, organization parameters will be made available to the email template and organization branding will be applied to the prompt. In addition, the redirect link in the prompt will include organization_id and organization_name query string parameters.
             */
            organization_id?: string;
        };
        /** @description An error of the endpoints under /dbconnections, which has one of several forms. */
        DbConnectionsError: {
            error?: string;
            error_description?: string;
            name?: string;
            message?: string;
            code?: string;
            description?: string | components["schemas"]["PasswordRules"];
            policy?: string;
            statusCode?: number;
        };
        DeletedConnection: {
            /** Format: date-time */
            deleted_at: string;
        };
        EmailChallengeForm: {
            /** @description The transaction; the one in the query counts as well. */
            state?: string;
            /** @description The code from the mail. */
            code?: string;
            /** @description The button; resend sends another code. */
            action?: string;
        };
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
        /**
         * @description Template name. Can be `verify_email`, `verify_email_by_code`, `auth_email_by_code`, `reset_email`, `reset_email_by_code`, `welcome_email`, `blocked_account`, `stolen_credentials`, `enrollment_email`, `mfa_oob_code`, `user_invitation`, `async_approval`, `change_password` (legacy), or `password_reset` (legacy).
         * @enum {string}
         */
        EmailTemplateName: "verify_email" | "verify_email_by_code" | "auth_email_by_code" | "reset_email" | "reset_email_by_code" | "welcome_email" | "blocked_account" | "stolen_credentials" | "enrollment_email" | "mfa_oob_code" | "user_invitation" | "change_password" | "password_reset" | "async_approval";
        EnabledClientChanges: {
            /** @description The client_id of the client whose status will be changed. Note that the limit per PATCH request is 50 clients. */
            client_id: string;
            /** @description Whether the connection is enabled or not for this client_id */
            status: boolean;
        }[];
        EnabledClients: {
            /** @description Clients for which the connection is enabled */
            clients: {
                client_id: string;
            }[];
            /** @description Encoded next token */
            next?: string;
        };
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
        GuardianEnrollmentTicket: {
            /** @description The ticket_id used to identify the enrollment */
            ticket_id: string;
            /** @description The url you can use to start enrollment */
            ticket_url: string;
        } & {
            [key: string]: unknown;
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
        Job: {
            /** @description What is done. */
            type: string;
            /**
             * @description How far it is.
             * @enum {string}
             */
            status: "pending" | "completed" | "failed";
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            created_at: string;
            /** @description The job's id. */
            id: string;
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
        LinkUserIdentityRequest: {
            /** @description Identity provider of the secondary user account being linked. */
            provider?: string;
            /** @description connection_id of the secondary user account being linked when more than one `auth0` database provider exists. */
            connection_id?: string;
            /** @description user_id of the secondary user account being linked. */
            user_id?: string;
            /** @description JWT for the secondary account being linked. If sending this parameter, `provider`, `user_id`, and `connection_id` must not be sent. */
            link_with?: string;
        };
        /** @description An event, or the fields of it that were asked for. */
        Log: {
            /** @description Date when the event occurred in ISO 8601 format. */
            date?: string;
            /** @description Type of event. */
            type?: string;
            /** @description Description of this event. */
            description?: string;
            /** @description Name of the connection the event relates to. */
            connection?: string;
            /** @description ID of the connection the event relates to. */
            connection_id?: string;
            /** @description ID of the client (application). */
            client_id?: string;
            /** @description Name of the client (application). */
            client_name?: string;
            /** @description IP address of the log event source. */
            ip?: string;
            /** @description User agent string from the client device that caused the event. */
            user_agent?: string;
            /** @description Additional useful details about this event (structure is dependent upon event type). */
            details?: {
                [key: string]: unknown;
            };
            /** @description Hostname the event applies to. */
            hostname?: string;
            /** @description ID of the user involved in the event. */
            user_id?: string;
            /** @description Name of the user involved in the event. */
            user_name?: string;
            /** @description Name of the strategy involved in the event. */
            strategy?: string;
            /** @description Type of strategy involved in the event. */
            strategy_type?: string;
            /** @description Unique ID of the event. */
            log_id?: string;
            /** @description The same as log_id. */
            _id?: string;
            /** @description Whether the client was a mobile device (true) or desktop/laptop/server (false). */
            isMobile?: boolean;
        };
        LogList: components["schemas"]["Log"][] | components["schemas"]["LogPage"];
        /** @description As the vendor's page on its search shows it; total counts the page alone. */
        LogPage: {
            length: number;
            limit: number;
            logs: components["schemas"]["Log"][];
            start: number;
            total: number;
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
        /** @description An error of the Authentication API. */
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
        OidcLogoutForm: {
            id_token_hint?: string;
            logout_hint?: string;
            post_logout_redirect_uri?: string;
            client_id?: string;
            state?: string;
            /** @description The button: accept or decline. */
            action?: string;
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
        Organization: {
            id: string;
            name: string;
            display_name?: string;
            /** @description As OrganizationBranding has it, save that a seed may name a logo without TLS. */
            branding?: {
                logo_url?: string;
                colors?: {
                    primary?: string;
                    page_background?: string;
                };
            };
            metadata?: {
                [key: string]: string;
            };
            token_quota?: components["schemas"]["TokenQuota"];
            enabled_connections?: components["schemas"]["OrganizationConnection"][];
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
        OrganizationList: components["schemas"]["Organization"][] | components["schemas"]["OrganizationPage"];
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
        /** @description Metadata associated with the organization, in the form of an object with string values (max 255 chars). Maximum of 25 metadata properties allowed. */
        OrganizationMetadata: {
            [key: string]: string | null;
        };
        OrganizationPage: {
            organizations: components["schemas"]["Organization"][];
            start?: number;
            limit?: number;
            total?: number;
            /** @description The checkpoint to go on from; absent on the last page. */
            next?: string;
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
            /** @description The id of the user, without the provider. */
            _id: string;
            email?: string;
            email_verified?: boolean;
            phone_number?: string;
            phone_verified?: boolean;
        };
        PromptSettings: {
            /** @enum {string} */
            universal_login_experience?: "new" | "classic";
            identifier_first?: boolean;
            webauthn_platform_first_factor?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A bucket that holds `burst` requests and refills at one of the rates. */
        RateLimit: {
            burst: number;
            perSecond?: number;
            perMinute?: number;
            perHour?: number;
        } & (unknown | unknown | unknown);
        /** @description The limits that refuse requests; one that is absent refuses none. */
        RateLimits: {
            /** @description The whole Management API, for the tenant. */
            management?: components["schemas"]["RateLimit"];
            /** @description The whole Authentication API and the pages, for the tenant. */
            authentication?: components["schemas"]["RateLimit"];
            /** @description POST /oauth/token, for the tenant. */
            token?: components["schemas"]["RateLimit"];
            /** @description /.well-known/jwks.json, for the tenant. */
            jwks?: components["schemas"]["RateLimit"];
            /** @description /userinfo, for each user. */
            userinfo?: components["schemas"]["RateLimit"];
            /** @description Asking for a password reset by API or page, for each IP address and e-mail address. */
            change_password?: components["schemas"]["RateLimit"];
            /** @description /passwordless/start, for each IP address. */
            passwordless?: components["schemas"]["RateLimit"];
            /** @description Reading e-mail templates, for the tenant. */
            email_templates_read?: components["schemas"]["RateLimit"];
            /** @description Changing e-mail templates, for the tenant. */
            email_templates_write?: components["schemas"]["RateLimit"];
        };
        RemoveOrganizationMembersRequest: {
            /** @description List of user IDs to remove from the organization. */
            members: string[];
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
        ResetPasswordRequestForm: {
            /** @description The address. */
            email?: string;
            /** @description The transaction; nothing depends on it. */
            state?: string;
            /** @description The button. */
            action?: string;
        };
        RevokeRequest: {
            client_id?: string;
            client_secret?: string;
            /** @description The refresh token. */
            token?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What a tenant begins with. Names and values are Auth0's own wherever it has them. */
        Seed: {
            tenant?: components["schemas"]["SeedTenant"];
            branding?: components["schemas"]["SeedBranding"];
            connections?: components["schemas"]["SeedConnection"][];
            clients?: components["schemas"]["SeedClient"][];
            client_grants?: components["schemas"]["SeedClientGrant"][];
            users?: components["schemas"]["SeedUser"][];
            organizations?: components["schemas"]["SeedOrganization"][];
            email_templates?: components["schemas"]["SeedEmailTemplate"][];
            tokens?: components["schemas"]["SeedToken"][];
        };
        /** @description How the pages of the tenant look. */
        SeedBranding: {
            logo_url?: components["schemas"]["SeedLogo"];
            colors?: {
                primary?: components["schemas"]["SeedColor"];
                page_background?: components["schemas"]["SeedColor"];
            };
            favicon_url?: string;
            font?: {
                url?: string;
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
            description?: components["schemas"]["CreateClientRequest"]["description"];
            logo_uri?: components["schemas"]["CreateClientRequest"]["logo_uri"];
            app_type?: components["schemas"]["CreateClientRequest"]["app_type"];
            callbacks?: components["schemas"]["CreateClientRequest"]["callbacks"];
            allowed_logout_urls?: components["schemas"]["CreateClientRequest"]["allowed_logout_urls"];
            allowed_origins?: components["schemas"]["CreateClientRequest"]["allowed_origins"];
            web_origins?: components["schemas"]["CreateClientRequest"]["web_origins"];
            client_aliases?: components["schemas"]["CreateClientRequest"]["client_aliases"];
            client_metadata?: components["schemas"]["CreateClientRequest"]["client_metadata"];
            is_first_party?: components["schemas"]["CreateClientRequest"]["is_first_party"];
            oidc_conformant?: components["schemas"]["CreateClientRequest"]["oidc_conformant"];
            sso_disabled?: components["schemas"]["CreateClientRequest"]["sso_disabled"];
            cross_origin_authentication?: components["schemas"]["CreateClientRequest"]["cross_origin_authentication"];
            jwt_configuration?: components["schemas"]["CreateClientRequest"]["jwt_configuration"];
            refresh_token?: components["schemas"]["CreateClientRequest"]["refresh_token"];
            default_organization?: components["schemas"]["CreateClientRequest"]["default_organization"];
            organization_usage?: components["schemas"]["CreateClientRequest"]["organization_usage"];
            organization_require_behavior?: components["schemas"]["CreateClientRequest"]["organization_require_behavior"];
        };
        SeedClientGrant: {
            client_id: string;
            audience: string;
            scope: string[];
        };
        /** @description As in "#0059d6"; with quotes, for YAML takes what follows a */
        SeedColor: string;
        SeedConnection: {
            id: string;
            name: string;
            strategy: string;
            options?: components["schemas"]["ConnectionOptions"];
            /** @description All clients of the seed when absent. */
            enabled_clients?: string[];
            display_name?: components["schemas"]["CreateConnectionRequest"]["display_name"];
            is_domain_connection?: components["schemas"]["CreateConnectionRequest"]["is_domain_connection"];
            show_as_button?: components["schemas"]["CreateConnectionRequest"]["show_as_button"];
            realms?: components["schemas"]["CreateConnectionRequest"]["realms"];
            metadata?: components["schemas"]["CreateConnectionRequest"]["metadata"];
            authentication?: components["schemas"]["CreateConnectionRequest"]["authentication"];
            connected_accounts?: components["schemas"]["CreateConnectionRequest"]["connected_accounts"];
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
        /** @description Where the image is, or the image itself as a data URL. Nothing else that pages show comes from elsewhere. */
        SeedLogo: string;
        SeedOrganization: {
            id: string;
            name: string;
            display_name?: string;
            branding?: {
                logo_url?: components["schemas"]["SeedLogo"];
                colors?: {
                    primary: components["schemas"]["SeedColor"];
                    page_background: components["schemas"]["SeedColor"];
                };
            };
            metadata?: {
                [key: string]: string;
            };
            /** @description User ids. */
            members?: string[];
            enabled_connections?: components["schemas"]["AddOrganizationConnectionRequest"][];
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
        /** @description The host may begin with a wildcard, as in https://*.example.com. */
        SeedUrl: string;
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
        SignupRequest: {
            /** @description The application that asks. */
            client_id?: string;
            /** @description The user's address. */
            email?: string;
            /** @description The user's password. */
            password?: string;
            /** @description The name of the database connection. */
            connection?: string;
            /** @description The user's username. */
            username?: string;
            /** @description The user's telephone number. */
            phone_number?: string;
            /** @description The user's given name. */
            given_name?: string;
            /** @description The user's family name. */
            family_name?: string;
            /** @description The user's full name. */
            name?: string;
            /** @description The user's nickname. */
            nickname?: string;
            /** @description A picture of the user. */
            picture?: string;
            /** @description Data about the user. */
            user_metadata?: {
                [key: string]: unknown;
            };
        };
        SignupResult: {
            /** @description The id at the connection: what follows the bar in user_id. */
            _id: string;
            email?: string;
            email_verified: boolean;
            username?: string;
            phone_number?: string;
            given_name?: string;
            family_name?: string;
            name?: string;
            nickname?: string;
            picture?: string;
            user_metadata?: {
                [key: string]: unknown;
            };
        };
        SsoSetupForm: {
            /** @description The transaction, from the page. */
            state?: string;
            /** @description The identity provider. */
            strategy?: string;
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
        StateForm: {
            /** @description The transaction, from the page. */
            state?: string;
            /** @description The button. */
            action?: string;
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
        Ticket: {
            /** @description The link. */
            ticket: string;
        } & {
            [key: string]: unknown;
        };
        TokenQuota: {
            client_credentials: components["schemas"]["TokenQuotaClientCredentials"];
        };
        /** @description The token quota configuration */
        TokenQuotaClientCredentials: {
            /** @description If enabled, the quota will be enforced and requests in excess of the quota will fail. If disabled, the quota will not be enforced, but notifications for requests exceeding the quota will be available in logs. */
            enforce?: boolean;
            /** @description Maximum number of issued tokens per day */
            per_day?: number;
            /** @description Maximum number of issued tokens per hour */
            per_hour?: number;
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
        UpdateBrandingRequest: {
            /** @description Custom color settings. */
            colors?: {
                /**
                 * Format: html-color
                 * @description Accent color.
                 */
                primary?: string | null;
                page_background?: (string | null) | components["schemas"]["BrandingGradient"];
            } | null;
            /**
             * Format: strict-https-uri-or-null
             * @description URL for the favicon. Must use HTTPS.
             */
            favicon_url?: string | null;
            /**
             * Format: strict-https-uri-or-null
             * @description URL for the logo. Must use HTTPS.
             */
            logo_url?: string | null;
            /** @description Custom font settings. */
            font?: {
                /**
                 * Format: strict-https-uri-or-null
                 * @description URL for the custom font. The URL must point to a font file and not a stylesheet. Must use HTTPS.
                 */
                url?: string | null;
            } | null;
        };
        UpdateClientGrantRequest: {
            /** @description Scopes allowed for this client grant. */
            scope?: string[] | null;
        };
        UpdateClientRequest: {
            /** @description The name of the client. Must contain at least one character. Does not allow '<' or '>'. */
            name?: string;
            /** @description Free text description of the purpose of the Client. (Max character length: <code>140</code>) */
            description?: string;
            /** @description The secret used to sign tokens for the client */
            client_secret?: string;
            /**
             * Format: absolute-uri-or-empty
             * @description The URL of the client logo (recommended size: 150x150)
             */
            logo_uri?: string;
            /** @description A set of URLs that are valid to call back from Auth0 when authenticating users */
            callbacks?: string[];
            /** @description Configuration for OIDC backchannel logout */
            oidc_logout?: {
                [key: string]: unknown;
            };
            /** @description Configuration for OIDC backchannel logout (deprecated, in favor of oidc_logout) */
            oidc_backchannel_logout?: {
                [key: string]: unknown;
            };
            /** @description Native to Web SSO Configuration */
            session_transfer?: {
                [key: string]: unknown;
            } | null;
            /** @description A set of URLs that represents valid origins for CORS */
            allowed_origins?: string[];
            /** @description A set of URLs that represents valid web origins for use with web message response mode */
            web_origins?: string[];
            /** @description A set of grant types that the client is authorized to use. Can include `authorization_code`, `implicit`, `refresh_token`, `client_credentials`, `password`, `http://auth0.com/oauth/grant-type/password-realm`, `http://auth0.com/oauth/grant-type/mfa-oob`, `http://auth0.com/oauth/grant-type/mfa-otp`, `http://auth0.com/oauth/grant-type/mfa-recovery-code`, `urn:openid:params:grant-type:ciba`, `urn:ietf:params:oauth:grant-type:device_code`, and `urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token`. */
            grant_types?: string[];
            /** @description List of audiences for SAML protocol */
            client_aliases?: string[];
            /** @description Ids of clients that will be allowed to perform delegation requests. Clients that will be allowed to make delegation request. By default, all your clients will be allowed. This field allows you to specify specific clients */
            allowed_clients?: string[];
            /** @description URLs that are valid to redirect to after logout from Auth0 */
            allowed_logout_urls?: string[];
            jwt_configuration?: components["schemas"]["ClientJwtConfiguration"];
            /** @description The client's encryption key */
            encryption_key?: {
                [key: string]: unknown;
            } | null;
            /** @description <code>true</code> to use Auth0 instead of the IdP to do Single Sign On, <code>false</code> otherwise (default: <code>false</code>) */
            sso?: boolean;
            /** @description <code>true</code> if this client can be used to make cross-origin authentication requests, <code>false</code> otherwise if cross origin is disabled */
            cross_origin_authentication?: boolean;
            /**
             * Format: url
             * @description URL for the location in your site where the cross origin verification takes place for the cross-origin auth flow when performing Auth in your own domain instead of Auth0 hosted login page.
             */
            cross_origin_loc?: string | null;
            /** @description <code>true</code> to disable Single Sign On, <code>false</code> otherwise (default: <code>false</code>) */
            sso_disabled?: boolean;
            /** @description <code>true</code> if the custom login page is to be used, <code>false</code> otherwise. */
            custom_login_page_on?: boolean;
            /**
             * @description Defines the requested authentication method for the token endpoint. Can be `none` (public client without a client secret), `client_secret_post` (client uses HTTP POST parameters), or `client_secret_basic` (client uses HTTP Basic).
             * @enum {string|null}
             */
            token_endpoint_auth_method?: "none" | "client_secret_post" | "client_secret_basic" | null;
            /** @description If true, trust that the IP specified in the `auth0-forwarded-for` header is the end-user's IP for brute-force-protection on token endpoint. */
            is_token_endpoint_ip_header_trusted?: boolean;
            /**
             * @description The type of application this client represents
             * @enum {string}
             */
            app_type?: "native" | "spa" | "regular_web" | "non_interactive" | "resource_server" | "express_configuration" | "rms" | "box" | "cloudbees" | "concur" | "dropbox" | "mscrm" | "echosign" | "egnyte" | "newrelic" | "office365" | "salesforce" | "sentry" | "sharepoint" | "slack" | "springcm" | "zendesk" | "zoom" | "sso_integration" | "oag";
            /** @description Whether this client a first party client or not */
            is_first_party?: boolean;
            /** @description Whether this client will conform to strict OIDC specifications */
            oidc_conformant?: boolean;
            /** @description The content (HTML, CSS, JS) of the custom login page */
            custom_login_page?: string;
            custom_login_page_preview?: string;
            token_quota?: {
                [key: string]: unknown;
            } | null;
            identity_assertion_authorization_grant?: {
                [key: string]: unknown;
            } | null;
            anonymous_sessions?: {
                [key: string]: unknown;
            } | null;
            /** @description Form template for WS-Federation protocol */
            form_template?: string;
            /** @description Addons enabled for this client and their associated configurations. */
            addons?: {
                [key: string]: unknown;
            };
            client_metadata?: components["schemas"]["ClientMetadata"];
            /** @description Configuration related to native mobile apps */
            mobile?: {
                [key: string]: unknown;
            };
            /**
             * Format: absolute-https-uri-with-placeholders-or-empty
             * @description Initiate login uri, must be https
             */
            initiate_login_uri?: string;
            /** @description Configure native social settings */
            native_social_login?: {
                [key: string]: unknown;
            } | null;
            /** @description Configure FedCM login settings for New Universal Login */
            fedcm_login?: {
                [key: string]: unknown;
            } | null;
            refresh_token?: components["schemas"]["ClientRefreshTokenConfiguration"];
            default_organization?: components["schemas"]["ClientDefaultOrganization"];
            /**
             * @description Defines how to proceed during an authentication transaction with regards an organization. Can be `deny` (default), `allow` or `require`.
             * @enum {string|null}
             */
            organization_usage?: "deny" | "allow" | "require" | null;
            /**
             * @description Defines how to proceed during an authentication transaction when `client.organization_usage: 'require'`. Can be `no_prompt` (default), `pre_login_prompt` or `post_login_prompt`. `post_login_prompt` requires `oidc_conformant: true`.
             * @enum {string|null}
             */
            organization_require_behavior?: "no_prompt" | "pre_login_prompt" | "post_login_prompt" | null;
            /** @description Defines the available methods for organization discovery during the `pre_login_prompt`. Users can discover their organization either by `email`, `organization_name` or both. */
            organization_discovery_methods?: ("email" | "organization_name")[] | null;
            /** @description Defines client authentication methods. */
            client_authentication_methods?: {
                [key: string]: unknown;
            } | null;
            /** @description Makes the use of Pushed Authorization Requests mandatory for this client */
            require_pushed_authorization_requests?: boolean;
            /** @description Makes the use of Proof-of-Possession mandatory for this client */
            require_proof_of_possession?: boolean;
            /** @description Configuration for JWT-secured Authorization Requests(JAR). */
            signed_request_object?: {
                [key: string]: unknown;
            };
            token_vault_privileged_access?: {
                [key: string]: unknown;
            };
            /**
             * @description Defines the compliance level for this client, which may restrict it's capabilities
             * @enum {string|null}
             */
            compliance_level?: "none" | "fapi1_adv_pkj_par" | "fapi1_adv_mtls_par" | "fapi2_sp_pkj_mtls" | "fapi2_sp_mtls_mtls" | null;
            /** @description Controls whether a confirmation prompt is shown during login flows when the redirect URI uses non-verifiable callback URIs (for example, a custom URI schema such as `myapp://`, or `localhost`). If set to true, a confirmation prompt will not be shown. We recommend that this is set to false for improved protection from malicious apps. See https://auth0.com/docs/secure/security-guidance/measures-against-app-impersonation for more information. */
            skip_non_verifiable_callback_uri_confirmation_prompt?: boolean | null;
            /** @description Configuration for token exchange. */
            token_exchange?: {
                [key: string]: unknown;
            } | null;
            /** @description Specifies how long, in seconds, a Pushed Authorization Request URI remains valid */
            par_request_expiry?: number | null;
            /** @description Application specific configuration for use with the OIN Express Configuration feature. */
            express_configuration?: {
                [key: string]: unknown;
            } | null;
            b2b_integration_configuration?: {
                [key: string]: unknown;
            };
            my_organization_configuration?: {
                [key: string]: unknown;
            } | null;
            /** @description Array of notification channels for contacting the user when their approval is required. */
            async_approval_notification_channels?: ("guardian-push" | "email")[] | null;
            /**
             * @description Security mode for third-party clients. `strict` enforces enhanced security controls. `permissive` preserves pre-existing behavior. Set on creation only, and cannot be modified.
             * @enum {string}
             */
            third_party_security_mode?: "strict" | "permissive";
            /**
             * @description Controls whether Auth0 redirects users to the application's callback URL on authentication errors or in email verification flows. `open_redirect_protection` shows an error page instead of redirecting. `allow_always` enables automatic redirection.
             * @enum {string}
             */
            redirection_policy?: "allow_always" | "open_redirect_protection";
        };
        UpdateConnectionRequest: {
            /** @description The connection name used in the new universal login experience. If display_name is not included in the request, the field will be overwritten with the name value. */
            display_name?: string;
            options?: components["schemas"]["ConnectionOptions"];
            /** @description <code>true</code> promotes to a domain-level connection so that third-party applications can use it. <code>false</code> does not promote the connection, so only first-party applications with the connection enabled can use it. (Defaults to <code>false</code>.) */
            is_domain_connection?: boolean;
            /** @description Enables showing a button for the connection in the login page (new experience only). If false, it will be usable only by HRD. (Defaults to <code>false</code>.) */
            show_as_button?: boolean;
            /** @description Defines the realms for which the connection will be used (ie: email domains). If the array is empty or the property is not specified, the connection name will be added as realm. */
            realms?: string[];
            metadata?: components["schemas"]["ConnectionMetadata"];
            authentication?: components["schemas"]["ConnectionAuthentication"];
            connected_accounts?: components["schemas"]["ConnectionConnectedAccounts"];
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
        UpdateOrganizationConnectionRequest: {
            /** @description When true, all users that log in with this connection will be automatically granted membership in the organization. When false, users must be granted membership in the organization before logging in with this connection. */
            assign_membership_on_login?: boolean;
            /** @description Determines whether organization signup should be enabled for this organization connection. Only applicable for database connections. Default: false. */
            is_signup_enabled?: boolean;
            /** @description Determines whether a connection should be displayed on this organization’s login prompt. Only applicable for enterprise connections. Default: true. */
            show_as_button?: boolean;
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
            token_quota?: {
                client_credentials: components["schemas"]["TokenQuotaClientCredentials"];
            } | null;
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
        /** @description A whole user. */
        User: components["schemas"]["UserFields"] & Record<string, never>;
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
        UserIdentities: {
            profileData?: {
                [key: string]: unknown;
            };
            connection: string;
            user_id: string;
            provider: string;
            isSocial: boolean;
        }[];
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
        UserList: components["schemas"]["UserFields"][] | components["schemas"]["UserPage"];
        UserOrganization: {
            id: string;
            name: string;
            display_name?: string;
            branding?: components["schemas"]["OrganizationBranding"];
            metadata?: {
                [key: string]: string;
            };
            token_quota?: components["schemas"]["TokenQuota"];
        };
        UserOrganizationList: components["schemas"]["UserOrganization"][] | components["schemas"]["UserOrganizationPage"];
        UserOrganizationPage: {
            start: number;
            limit: number;
            total: number;
            organizations: components["schemas"]["UserOrganization"][];
        };
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
    };
    responses: {
        /** @description Too many requests to another endpoint of the Authentication API. */
        AuthenticationTooManyRequests: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description There is no such grant. */
        ClientGrantNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such client. */
        ClientNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such connection. */
        ConnectionNotFound: {
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
        /** @description There is no such organization or invitation. */
        InvitationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests to an endpoint of OAuth. */
        OAuthTooManyRequests: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
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
        /** @description There is no such organization, or it lacks the connection. */
        OrganizationConnectionNotFound: {
            headers: {
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
        /** @description Too many requests for pages. */
        PageTooManyRequests: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
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
        /** @description There is no such profile. */
        SelfServiceProfileNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests to an endpoint that says so in plain text. */
        TextTooManyRequests: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
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
        /** @description Too many requests. */
        TooManyRequests: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credential is missing or no good. */
        Unauthorized: {
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
        /** @description There is no such user. */
        UserNotFound: {
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
        /** @description Template name. Can be `verify_email`, `verify_email_by_code`, `auth_email_by_code`, `reset_email`, `reset_email_by_code`, `welcome_email`, `blocked_account`, `stolen_credentials`, `enrollment_email`, `mfa_oob_code`, `user_invitation`, `async_approval`, `change_password` (legacy), or `password_reset` (legacy). */
        EmailTemplateName: components["schemas"]["EmailTemplateName"];
        /** @description The id of the user invitation. */
        InvitationId: string;
        /** @description The login that /authorize began. */
        LoginState: string;
        /** @description Connection identifier. */
        OrganizationConnectionId: string;
        /** @description Organization identifier. */
        OrganizationId: string;
        /** @description The secret of the link. */
        TicketSecret: string;
        /** @description The transaction that opening the link began. */
        TransactionState: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many requests the limit allows at once. Auth0 sends this with every answer of a limited endpoint.
         * @example 50
         */
        RateLimitLimit: number;
        /**
         * @description How many of them are left.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description When there will be one more, in Unix seconds.
         * @example 1768554001
         */
        RateLimitReset: number;
    };
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
            header?: never;
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
            header?: never;
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
            header?: never;
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
            header?: never;
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
    "users.identities.link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the primary user account to link a second user account to. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LinkUserIdentityRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["LinkUserIdentityRequest"];
            };
        };
        responses: {
            /** @description The identities of the user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserIdentities"];
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
            /** @description The identity is linked already. */
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
    "users.identities.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the primary user account. */
                id: string;
                /** @description Identity provider name of the secondary linked account (e.g. `google-oauth2`). */
                provider: string;
                /** @description ID of the secondary linked account (e.g. `123456789081523216417` part after the `|` in `google-oauth2|123456789081523216417`). */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identities that are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserIdentities"];
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
    "users.organizations.list": {
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
                /** @description ID of the user to retrieve the organizations for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations, as an array or, with include_totals, as a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserOrganizationList"];
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
    "users.logs.list": {
        parameters: {
            query?: {
                /** @description Page index of the results to return. First page is 0. */
                page?: number;
                /** @description Number of results per page. Paging is disabled if parameter not sent. */
                per_page?: number;
                /** @description Field to sort by. Use `fieldname:1` for ascending order and `fieldname:-1` for descending. */
                sort?: string;
                /** @description Return results inside an object that contains the total result count (true) or as a direct array of results (false, default). */
                include_totals?: boolean;
            };
            header?: never;
            path: {
                /** @description ID of the user of the logs to retrieve */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, as an array or, with include_totals, as a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogList"];
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
    "connections.list": {
        parameters: {
            query?: {
                /** @description The amount of entries per page. Defaults to 100 if not provided */
                per_page?: number;
                /** @description The page number. Zero based */
                page?: number;
                /** @description true if a query summary must be included in the result, false otherwise. Not returned when using checkpoint pagination. Default <code>false</code>. */
                include_totals?: boolean;
                /** @description Optional Id from which to start selection. */
                from?: string;
                /** @description Number of results per page. Defaults to 50. */
                take?: number;
                /** @description Provide strategies to only retrieve connections with such strategies */
                strategy?: components["schemas"]["ConnectionStrategy"][];
                /** @description Provide the name of the connection to retrieve */
                name?: string;
                /** @description A comma separated list of fields to include or exclude (depending on include_fields) from the result, empty to retrieve all fields */
                fields?: string;
                /** @description <code>true</code> if the fields specified are to be included in the result, <code>false</code> otherwise (defaults to <code>true</code>) */
                include_fields?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connections, as an array or, with include_totals, as a page; from a checkpoint on with the next one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionList"];
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
    "connections.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConnectionRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateConnectionRequest"];
            };
        };
        responses: {
            /** @description The connection. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connection"];
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
            /** @description There is such a connection already. */
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
    "connections.get": {
        parameters: {
            query?: {
                /** @description A comma separated list of fields to include or exclude (depending on include_fields) from the result, empty to retrieve all fields */
                fields?: string;
                /** @description <code>true</code> if the fields specified are to be included in the result, <code>false</code> otherwise (defaults to <code>true</code>) */
                include_fields?: boolean;
            };
            header?: never;
            path: {
                /** @description The id of the connection to retrieve */
                id: string;
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
                    "application/json": components["schemas"]["Connection"];
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
            404: components["responses"]["ConnectionNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connections.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the connection to delete */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is being removed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedConnection"];
                };
            };
            /** @description There was no such connection. */
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
    "connections.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the connection to update */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConnectionRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateConnectionRequest"];
            };
        };
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connection"];
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
            404: components["responses"]["ConnectionNotFound"];
            /** @description Another connection has this. */
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
    "connections.clients.get": {
        parameters: {
            query?: {
                /** @description Number of results per page. Defaults to 50. */
                take?: number;
                /** @description Optional Id from which to start selection. */
                from?: string;
            };
            header?: never;
            path: {
                /** @description The id of the connection for which enabled clients are to be retrieved */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clients, with the next checkpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnabledClients"];
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
            404: components["responses"]["ConnectionNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connections.clients.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the connection to modify */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnabledClientChanges"];
            };
        };
        responses: {
            /** @description Done. */
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
            /** @description There is no such connection or client. */
            404: {
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
    "clients.list": {
        parameters: {
            query?: {
                /** @description Comma-separated list of fields to include or exclude (based on value provided for include_fields) in the result. Leave empty to retrieve all fields. */
                fields?: string;
                /** @description Whether specified fields are to be included (true) or excluded (false). */
                include_fields?: boolean;
                /** @description Page index of the results to return. First page is 0. */
                page?: number;
                /** @description Number of results per page. Default value is 50, maximum value is 100 */
                per_page?: number;
                /** @description Return results inside an object that contains the total result count (true) or as a direct array of results (false, default). */
                include_totals?: boolean;
                /** @description Optional Id from which to start selection. */
                from?: string;
                /** @description Number of results per page. Defaults to 50. */
                take?: number;
                /** @description Optional filter on the global client parameter. */
                is_global?: boolean;
                /** @description Optional filter on whether or not a client is a first-party client. */
                is_first_party?: boolean;
                /** @description Optional filter by a comma-separated list of application types. */
                app_type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clients, as an array or, with include_totals, as a page; from a checkpoint on with the next one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientList"];
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
    "clients.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClientRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateClientRequest"];
            };
        };
        responses: {
            /** @description The client, with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
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
            /** @description There is such a client already. */
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
    "clients.get": {
        parameters: {
            query?: {
                /** @description Comma-separated list of fields to include or exclude (based on value provided for include_fields) in the result. Leave empty to retrieve all fields. */
                fields?: string;
                /** @description Whether specified fields are to be included (true) or excluded (false). */
                include_fields?: boolean;
            };
            header?: never;
            path: {
                /** @description ID of the client to retrieve. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
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
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "clients.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the client to delete. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no such client any more. */
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
    "clients.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the client to update. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClientRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateClientRequest"];
            };
        };
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
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
            404: components["responses"]["ClientNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "clients.rotateSecret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the client that will rotate secrets. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client, with its new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
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
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "clientGrants.list": {
        parameters: {
            query?: {
                /** @description Number of results per page. */
                per_page?: number;
                /** @description Page index of the results to return. First page is 0. */
                page?: number;
                /** @description Return results inside an object that contains the total result count (true) or as a direct array of results (false, default). */
                include_totals?: boolean;
                /** @description Optional Id from which to start selection. */
                from?: string;
                /** @description Number of results per page. Defaults to 50. */
                take?: number;
                /** @description Optional filter on audience. */
                audience?: string;
                /** @description Optional filter on client_id. */
                client_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grants, as an array or, with include_totals, as a page; from a checkpoint on with the next one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientGrantList"];
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
    "clientGrants.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClientGrantRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateClientGrantRequest"];
            };
        };
        responses: {
            /** @description The grant. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientGrant"];
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
            /** @description There is no such client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The client has a grant for this API already. */
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
    "clientGrants.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the client grant to delete. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no such grant any more. */
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
    "clientGrants.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the client grant to update. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClientGrantRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateClientGrantRequest"];
            };
        };
        responses: {
            /** @description The grant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientGrant"];
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
            404: components["responses"]["ClientGrantNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
    "jobs.verificationEmail.create": {
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
                "application/json": components["schemas"]["CreateVerificationEmailRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateVerificationEmailRequest"];
            };
        };
        responses: {
            /** @description The job, which has not begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
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
            /** @description There is no such user. */
            404: {
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
    "jobs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
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
            /** @description There is no such job, or none any more. */
            404: {
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
    "logs.list": {
        parameters: {
            query?: {
                /** @description Page index of the results to return. First page is 0. */
                page?: number;
                /** @description Number of results per page. Paging is disabled if parameter not sent. Default: <code>50</code>. Max value: <code>100</code> */
                per_page?: number;
                /** @description Field to use for sorting appended with <code>:1</code>  for ascending and <code>:-1</code> for descending. e.g. <code>date:-1</code> */
                sort?: string;
                /** @description Comma-separated list of fields to include or exclude (based on value provided for <code>include_fields</code>) in the result. Leave empty to retrieve all fields. */
                fields?: string;
                /** @description Whether specified fields are to be included (<code>true</code>) or excluded (<code>false</code>) */
                include_fields?: boolean;
                /** @description Return results as an array when false (default). Return results inside an object that also contains a total result count when true. */
                include_totals?: boolean;
                /** @description Log Event Id from which to start selection from. */
                from?: string;
                /** @description Number of entries to retrieve when using the <code>from</code> parameter. Default <code>50</code>, max <code>100</code> */
                take?: number;
                /** @description Search Criteria using Query String Syntax */
                q?: string;
                /**
                 * @description Retrieves logs that match the specified search criteria. This parameter can be combined with all the others in the /api/logs endpoint but is specified separately for clarity.
                 *     If no fields are provided a case insensitive 'starts with' search is performed on all of the following fields: client_name, connection, user_name. Otherwise, you can specify multiple fields and specify the search using the %field%:%search%, for example: application:node user:"John@contoso.com".
                 *     Values specified without quotes are matched using a case insensitive 'starts with' search. If quotes are used a case insensitve exact search is used. If multiple fields are used, the AND operator is used to join the clauses.
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, as an array or, with include_totals, as a page. */
            200: {
                headers: {
                    /**
                     * @description With from alone, where the next events will be.
                     * @example <https://ticketstub.us.auth0.com/api/v2/logs?from=90020260116083000000000000000000000000000000000000000001&take=50>; rel="next"
                     */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogList"];
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
    "logs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description log_id of the log to retrieve. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Log"];
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
            /** @description There is no such event. */
            404: {
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
            /** @description Too many requests, or too many failed attempts. */
            429: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
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
    "dbconnections.signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SignupRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["SignupRequest"];
            };
        };
        responses: {
            /** @description The new user, as far as it was given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignupResult"];
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DbConnectionsError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["AuthenticationTooManyRequests"];
        };
    };
    "dbconnections.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Whether or not somebody has that address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DbConnectionsError"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["AuthenticationTooManyRequests"];
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
            429: components["responses"]["OAuthTooManyRequests"];
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
            429: components["responses"]["TextTooManyRequests"];
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
            429: components["responses"]["PageTooManyRequests"];
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
            429: components["responses"]["PageTooManyRequests"];
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
            429: components["responses"]["PageTooManyRequests"];
        };
    };
    "universalLogin.resetPasswordRequestPage": {
        parameters: {
            query?: {
                /** @description The transaction that opening the link began. */
                state?: components["parameters"]["TransactionState"];
            };
            header?: never;
            path: {
                /** @description The name of the database connection. */
                connection: string;
            };
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
            /** @description There is no such connection. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["PageTooManyRequests"];
        };
    };
    "universalLogin.resetPasswordRequest": {
        parameters: {
            query?: {
                /** @description The transaction that opening the link began. */
                state?: components["parameters"]["TransactionState"];
            };
            header?: never;
            path: {
                /** @description The name of the database connection. */
                connection: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ResetPasswordRequestForm"];
            };
        };
        responses: {
            /** @description Whether or not somebody has that address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the page that asks for the code. */
            302: {
                headers: {
                    /** @description That page. */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such connection, or no such address. */
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
            429: components["responses"]["PageTooManyRequests"];
        };
    };
    "universalLogin.emailChallengePage": {
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
            /** @description There is no such transaction. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["PageTooManyRequests"];
        };
    };
    "universalLogin.emailChallenge": {
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
                "application/x-www-form-urlencoded": components["schemas"]["EmailChallengeForm"];
            };
        };
        responses: {
            /** @description On to the form for the new password, to the application, or back here with another code. */
            302: {
                headers: {
                    /** @description Where it goes on. */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The code is no good. */
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
            429: components["responses"]["PageTooManyRequests"];
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
            /** @description The link failed; on to its result URL, or to the tenant's own page for errors. */
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
            429: components["responses"]["PageTooManyRequests"];
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
                "application/x-www-form-urlencoded": components["schemas"]["StateForm"];
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
            429: components["responses"]["PageTooManyRequests"];
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
            /** @description The link failed; on to its result URL, or to the tenant's own page for errors. */
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
            429: components["responses"]["PageTooManyRequests"];
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
            429: components["responses"]["AuthenticationTooManyRequests"];
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
    "branding.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branding, without what was never set. */
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
    "branding.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBrandingRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateBrandingRequest"];
            };
        };
        responses: {
            /** @description The branding after the change. */
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
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
