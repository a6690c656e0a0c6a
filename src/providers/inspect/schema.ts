// Generated from openapi/inspect.yaml by `npm run generate`.

export interface paths {
    "/__inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The inbox for a browser, the emulator in a few numbers for everybody else
         * @description A browser is whoever accepts `text/html`. Without the token it gets a page to sign in on.
         */
        get: operations["inbox.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/inbox.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The script of the inbox */
        get: operations["inbox.script"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/inbox.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The style sheet of the inbox */
        get: operations["inbox.style"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in to the inbox with the token
         * @description The browser keeps a cookie that is sent under /__inspect alone, and counts from the inbox's own pages alone.
         */
        post: operations["inbox.signIn"];
        /** Sign out of the inbox */
        delete: operations["inbox.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tickets that were issued, newest first */
        get: operations["tickets.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/tickets/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest ticket that passes the filters */
        get: operations["tickets.latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/tickets/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest ticket that passes the filters, as soon as there is one */
        get: operations["tickets.wait"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ticket and its whole life */
        get: operations["tickets.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/tickets/{id}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a ticket expire now
         * @description A ticket that is finished already stays what it is.
         */
        post: operations["tickets.expire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/tickets/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a ticket back
         * @description A ticket that is finished already stays what it is.
         */
        post: operations["tickets.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/tickets/{id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the link of a ticket as a mail scanner does
         * @description The requests take the same road as any other: they stand in the journal, and each opening among the ticket's views.
         */
        post: operations["tickets.scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/tickets/{id}/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeem a ticket as its user would, at its page
         * @description Opens the link, or the page at which its code is typed, fills in the form and sends it. A ticket that is worth nothing any more is opened all the same: the answer tells what its user would see.
         */
        post: operations["tickets.redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The messages that would have been sent, newest first */
        get: operations["messages.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/messages/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest message that passes the filters, as soon as there is one */
        get: operations["messages.wait"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message */
        get: operations["messages.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/messages/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A message as a mail client shows it
         * @description Under a policy that lets it run and load nothing. A text message has no HTML.
         */
        get: operations["messages.html"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/messages/{id}.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A message as plain text */
        get: operations["messages.text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/messages/{id}.eml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An e-mail as it goes over the wire (RFC 5322)
         * @description A text message has no such form.
         */
        get: operations["messages.eml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last requests to the vendors' APIs, newest first */
        get: operations["requests.list"];
        put?: never;
        post?: never;
        /** Empty the journal */
        delete: operations["requests.clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/requests.har": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The requests as an HTTP Archive, oldest first */
        get: operations["requests.har"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request, its answer and what came of it */
        get: operations["requests.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens from now on, as it happens
         * @description Server-sent events. Each has its type, as its id its number and a mark of this run of the emulator, and as its data
         *     an event in JSON. Whoever comes back with the id of the last one that he had is sent what he missed, as far as it is
         *     kept; with that of an emulator before this one, `missed` and all that is kept. Tickets and messages look as they did
         *     then.
         */
        get: operations["events.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The faults, in the order in which they were added */
        get: operations["faults.list"];
        put?: never;
        /**
         * Have something go wrong
         * @description A fault meets the requests to emulated operations that its `match` describes, after the first `skip` of them, `times`
         *     times; where several could, the first does. A request is about a user when it names the user's id or address, or a
         *     link, a code or a page of a ticket of that user's; login names, tokens and sessions are not looked at. `respond`
         *     answers instead of the operation: with an example of the document, with a body, or with a status in the vendor's
         *     form; its headers travel over REST alone. `expired` and `already_used` spoil the open ticket that a valid request
         *     would use, which the vendor's own words then tell; `user_blocked` has the user blocked for the request.
         */
        post: operations["faults.add"];
        /** Delete all faults */
        delete: operations["faults.clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a fault */
        delete: operations["faults.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users of all providers */
        get: operations["users.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The emulator's time */
        get: operations["clock.get"];
        /** Set the time, and let it stand still or go on */
        put: operations["clock.set"];
        post?: never;
        /** Back to real time, or to the instant of --freeze */
        delete: operations["clock.reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the time */
        post: operations["clock.advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that the emulator remembers
         * @description In the very form that the data file of --data has.
         */
        get: operations["state.get"];
        /**
         * Put another state in the place of the present one
         * @description One that this or another emulator answered or kept in its data file. What it has nothing of begins with the seed: a provider that was switched off there. The clock stays as it is.
         */
        put: operations["state.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the records of a seed to the state
         * @description In the form of a seed file. Settings that it names are set, its records are added, and all else stays; when one clashes with what is there, nothing of it is added.
         */
        post: operations["state.seed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The snapshots that are kept, in the order they were taken */
        get: operations["snapshots.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep the state and the clock under a name
         * @description Instead of what had the name. At most 100 are kept, in memory; they outlive a reset.
         */
        put: operations["snapshots.put"];
        post?: never;
        /** Forget a snapshot */
        delete: operations["snapshots.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the state and the clock what they were
         * @description A clock that went on is as far from real time as it was then. The snapshot stays.
         */
        post: operations["snapshots.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back to how it was at the start
         * @description To the seed, to real time or the instant of --freeze, and to the beginning of --random-seed.
         */
        post: operations["emulator.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__inspect/ca.pem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate authority that clients have to trust */
        get: operations["emulator.ca"];
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
        AdvanceClock: {
            /** @description How far. */
            seconds: number;
        };
        BrowserRequest: {
            method: string;
            url: string;
            /** @description Null when a fault cut the connection. */
            status: number | null;
        };
        Clock: {
            /** Format: date-time */
            now: string;
            frozen: boolean;
        };
        /** @description Something that happened. */
        Event: components["schemas"]["TicketEvent"] | components["schemas"]["RefusedEvent"] | components["schemas"]["MessageEvent"] | components["schemas"]["UndeliveredEvent"] | components["schemas"]["RequestEvent"] | components["schemas"]["ResetEvent"] | components["schemas"]["MissedEvent"];
        /** @description What every event has. */
        EventHead: {
            /** @description Its number, which grows for as long as the emulator runs. */
            id: string;
            /**
             * Format: date-time
             * @description When it happened, by the emulator's clock.
             */
            at: string;
        };
        Fault: {
            id: string;
            match: components["schemas"]["FaultMatch"];
            scenario: components["schemas"]["FaultScenario"] | null;
            respond: components["schemas"]["FaultAnswer"] | null;
            delayMs: number;
            drop: boolean;
            skip: number;
            times: number | null;
            /** @description How many requests have matched so far, those that it let go by included. */
            matched: number;
            /** @description How many more it meets; null when there is no end. */
            remaining: number | null;
        };
        FaultAnswer: {
            status?: number;
            /** @description The name of an example that the operation documents. */
            example?: string;
            /** @description A text is sent as it is, anything else as JSON. */
            body?: unknown;
            headers?: {
                [key: string]: string;
            };
        };
        FaultList: {
            faults: components["schemas"]["Fault"][];
        };
        /** @description Which requests it meets; what is absent does not matter. */
        FaultMatch: {
            /** @enum {string} */
            provider?: "auth0" | "zitadel";
            /** @description As in `tickets.changePassword` or `UserService.PasswordReset`. */
            operation?: string;
            /** @description The address of the user whom the request is about, whatever its case. */
            email?: string;
            /** @description The user whom the request is about. */
            userId?: string;
        };
        FaultRequest: {
            match?: components["schemas"]["FaultMatch"];
            /** @description Short for `match.email`. */
            email?: string;
            scenario?: components["schemas"]["FaultScenario"];
            respond?: components["schemas"]["FaultAnswer"];
            /** @description How long the answer is held back, in milliseconds. */
            delayMs?: number;
            /** @description Whether the connection is cut instead of an answer. */
            drop?: boolean;
            /** @description How many requests it lets go by first. */
            skip?: number;
            /** @description How many it meets after that; all of them by default. */
            times?: number;
        };
        /** @enum {string} */
        FaultScenario: "expired" | "already_used" | "rate_limited" | "user_blocked" | "unavailable";
        HttpArchive: {
            log: {
                [key: string]: unknown;
            };
        };
        Message: {
            id: string;
            provider: string;
            /** @enum {string} */
            channel: "email" | "sms";
            /** @description An address, or a telephone number in E.164 form. */
            to: string;
            from: string | null;
            subject: string | null;
            text: string;
            html: string | null;
            /** @description The ticket whose link or code it carries. */
            ticketId: string | null;
            /** Format: date-time */
            sentAt: string;
        };
        /** @description A message was sent, or handed on where the emulator was told to. */
        MessageEvent: components["schemas"]["EventHead"] & {
            /** @enum {string} */
            type: "message" | "delivered";
            message: components["schemas"]["Message"];
            /**
             * @description Where it was delivered to.
             * @enum {string}
             */
            via?: "smtp" | "webhook";
        };
        MessageList: {
            messages: components["schemas"]["Message"][];
            /** @description Give it as `after` to see what was sent since. */
            cursor: string;
        };
        /** @description The events up to this one are not kept any more. */
        MissedEvent: components["schemas"]["EventHead"] & {
            /** @enum {string} */
            type: "missed";
        };
        NearMessages: {
            title: string;
            status: number;
            detail: string;
            nearMisses: {
                /** @description The filters that it does not pass. */
                fails: string[];
                message: components["schemas"]["Message"];
            }[];
        };
        NearTickets: {
            title: string;
            status: number;
            detail: string;
            nearMisses: {
                /** @description The filters that it does not pass. */
                fails: string[];
                ticket: components["schemas"]["Ticket"];
            }[];
        };
        Overview: {
            /** @description Of Ticketstub. */
            version: string;
            /** @description The emulated services. */
            providers: string[];
            clock: components["schemas"]["Clock"];
            /** @description Where tickets and messages have got to: given as `after`, only newer ones pass. */
            cursor: string;
            /** @description How many there are. */
            counts: {
                tickets: number;
                messages: number;
                users: number;
                requests: number;
                faults: number;
                snapshots: number;
            };
            /** @description Where to read on. */
            paths: {
                [key: string]: string;
            };
        };
        Problem: {
            title: string;
            status: number;
            detail: string;
        };
        /** @enum {string} */
        Purpose: "password_reset" | "email_verification" | "phone_verification" | "invitation" | "passwordless_login" | "mfa_enrollment" | "passkey_registration" | "sso_setup";
        RedeemTicket: {
            /** @description What is typed where a page asks for a password. A new one is made up where none is given; where the page asks for the present one, it has to be. */
            password?: string;
        };
        /** @description A try to redeem a ticket was refused. */
        RefusedEvent: components["schemas"]["EventHead"] & {
            /** @enum {string} */
            type: "refused";
            ticket: components["schemas"]["Ticket"];
            /** @description As in the ticket's attempts. */
            reason: string;
        };
        /** @description A request to a vendor's API was answered. */
        RequestEvent: components["schemas"]["EventHead"] & {
            /** @enum {string} */
            type: "request";
            request: components["schemas"]["RequestSummary"];
        };
        RequestList: {
            requests: components["schemas"]["RequestSummary"][];
            /** @description Give it as `after` to see only what comes from now on. */
            cursor: string;
        };
        RequestRecord: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @description In milliseconds of real time. */
            took: number;
            provider: string;
            /** @description Null for what is not emulated. */
            operation: string | null;
            /**
             * @description An rpc call is shown as the REST request that it stands for.
             * @enum {string}
             */
            protocol: "rest" | "grpc" | "grpc-web" | "connect";
            method: string;
            url: string;
            /** @description Null when the connection was cut and nobody was sent an answer. */
            status: number | null;
            /** @description The tickets that were issued, tried or changed. */
            ticketIds: string[];
            /** @description The fault that it met. */
            faultId: string | null;
            /** @description What is probably not what the client meant. */
            warnings: string[];
            request: {
                headers: {
                    [key: string]: string;
                };
                /** @description JSON as what it stands for; null when there is none. */
                body: unknown;
            };
            response: {
                /** @description Null when the connection was cut and nobody was sent an answer. */
                status: number | null;
                headers: {
                    [key: string]: string;
                };
                /** @description JSON as what it stands for; null when there is none. */
                body: unknown;
            };
            /** @description How the request did not fit its document. */
            violations: {
                in: string;
                path: string[];
                keyword: string;
            }[];
        };
        RequestSummary: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @description In milliseconds of real time. */
            took: number;
            provider: string;
            /** @description Null for what is not emulated. */
            operation: string | null;
            /** @enum {string} */
            protocol: "rest" | "grpc" | "grpc-web" | "connect";
            method: string;
            url: string;
            /** @description Null when the connection was cut and nobody was sent an answer. */
            status: number | null;
            ticketIds: string[];
            /** @description The fault that it met. */
            faultId: string | null;
            warnings: string[];
        };
        /** @description Everything was put back. */
        ResetEvent: components["schemas"]["EventHead"] & {
            /** @enum {string} */
            type: "reset";
            /** @enum {string} */
            to: "seed" | "state" | "snapshot";
        };
        ScanTicket: {
            /**
             * @description How the scanner opens the link: `head` asks for the head alone; `get` follows redirects; `browser` also does what the page's script does on load, such as sending its form.
             * @enum {string}
             */
            profile: "head" | "get" | "browser";
        };
        SetClock: {
            /**
             * Format: date-time
             * @description The time to be.
             */
            now: string;
            /** @description Whether it stands still from then on. */
            frozen?: boolean;
        };
        SignIn: {
            /** @description What --inspect-token was given. */
            token: string;
            /** @description The path under /__inspect to go on to. */
            return_to?: string;
        };
        SnapshotList: {
            snapshots: {
                name: string;
                /**
                 * Format: date-time
                 * @description By the emulator's clock.
                 */
                takenAt: string;
                /** @description How many it holds. */
                tickets: number;
                /** @description How many it holds. */
                messages: number;
                /** @description How many it holds. */
                users: number;
            }[];
        };
        State: {
            /**
             * @description The version of this form.
             * @constant
             */
            ticketstub: 1;
            tickets: unknown[];
            messages: unknown[];
            /** @description The tables of each provider. */
            providers: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        Status: "open" | "redeemed" | "superseded" | "revoked" | "expired";
        Ticket: {
            id: string;
            provider: string;
            purpose: components["schemas"]["Purpose"];
            status: components["schemas"]["Status"];
            userId: string | null;
            email: string | null;
            phone: string | null;
            url: string | null;
            code: string | null;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            redeemedAt: string | null;
            /** Format: date-time */
            supersededAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @description Who tried to redeem it, and how that ended. */
            attempts: {
                /** Format: date-time */
                at: string;
                outcome: string;
            }[];
            /** @description Who opened its link. */
            views: {
                /** Format: date-time */
                at: string;
                method: string;
                userAgent: string | null;
            }[];
        };
        /** @description What became of a ticket, and the ticket after that. */
        TicketEvent: components["schemas"]["EventHead"] & {
            /** @enum {string} */
            type: "issued" | "viewed" | "redeemed" | "expired" | "superseded" | "revoked";
            ticket: components["schemas"]["Ticket"];
        };
        TicketList: {
            tickets: components["schemas"]["Ticket"][];
            /** @description Give it as `after` to see what was issued since. */
            cursor: string;
        };
        TicketRedemption: {
            /** @description Whether this redeemed the ticket. */
            redeemed: boolean;
            requests: components["schemas"]["BrowserRequest"][];
            /** @description The page in the end. */
            page: {
                /** @description Null when a fault cut the connection. */
                status: number | null;
                url: string;
                heading: string | null;
                /** @description What it says beside its fields. */
                errors: string[];
            };
            /** @description Where the browser would go on to, outside the emulator, with all parameters. */
            redirect: string | null;
            /** @description The password that was typed; absent where none was asked for. */
            password?: string;
            ticket: components["schemas"]["Ticket"];
        };
        TicketScan: {
            /** @enum {string} */
            profile: "head" | "get" | "browser";
            requests: components["schemas"]["BrowserRequest"][];
            /** @description Whether the scan used the link up. */
            consumed: boolean;
            ticket: components["schemas"]["Ticket"];
        };
        /** @description A message could not be handed on. */
        UndeliveredEvent: components["schemas"]["EventHead"] & {
            /** @enum {string} */
            type: "undelivered";
            message: components["schemas"]["Message"];
            /** @enum {string} */
            via: "smtp" | "webhook";
            reason: string;
        };
        UserList: {
            users: {
                provider: string;
                userId: string;
                email: string | null;
                emailVerified: boolean;
                /** @description The user as the vendor's own API shows it. */
                profile: {
                    [key: string]: unknown;
                };
            }[];
        };
    };
    responses: {
        /** @description The request does not fit. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The time now. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The message. */
        Message: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        /** @description There is no such message, or it lacks this form. */
        NoMessage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has this name. */
        NoSnapshot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such ticket. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The ticket. */
        Ticket: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Ticket"];
            };
        };
        /** @description The inspect token is missing or another. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a type that is not read here. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description A cursor from an earlier answer; only what was issued since is shown. */
        After: string;
        /** @description The status of the answer, as in HTTP. */
        AnswerStatus: number;
        /** @description An e-mail address; case does not matter. */
        Email: string;
        /** @description How many to show at most; 100 when absent. */
        Limit: number;
        /** @description The message's id. */
        MessageId: string;
        /** @description The operation's id. */
        Operation: string;
        /** @description A part of the path. */
        Path: string;
        /** @description The provider's name. */
        Provider: "auth0" | "zitadel";
        /** @description What the ticket is for. */
        Purpose: components["schemas"]["Purpose"];
        /** @description The snapshot's name. */
        SnapshotName: string;
        /** @description What the ticket is worth now. */
        Status: components["schemas"]["Status"];
        /** @description The ticket's id. */
        TicketId: string;
        /** @description How long to wait at most, in seconds of real time; 10 when absent. */
        Timeout: number;
        /** @description Whom the ticket is for. */
        UserId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "inbox.page": {
        parameters: {
            query?: {
                /** @description Which part of the inbox. */
                view?: string;
                /** @description What a list is searched for. */
                q?: string;
                /** @description What a list is narrowed to. */
                provider?: string;
                /** @description What the tickets are narrowed to. */
                purpose?: string;
                /** @description What the tickets are narrowed to. */
                status?: string;
                /** @description What the messages are narrowed to. */
                channel?: string;
                /** @description How the message is shown. */
                form?: string;
                /** @description What the requests are narrowed to. */
                answer?: string;
                /** @description What is to be issued. */
                kind?: string;
                /** @description Whom it is to be issued for. */
                for?: string;
                /** @description The ticket that is open. */
                ticket?: string;
                /** @description The message that is open. */
                message?: string;
                /** @description The user that is open. */
                user?: string;
                /** @description The request that is open. */
                request?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, or the numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The inspect token is missing or another. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    "inbox.script": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    "inbox.style": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The style sheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    "inbox.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Back to where the browser was. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description That is not the token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            /** @description The body is no form. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "inbox.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
        };
    };
    "tickets.list": {
        parameters: {
            query?: {
                /** @description The provider's name. */
                provider?: components["parameters"]["Provider"];
                /** @description What the ticket is for. */
                purpose?: components["parameters"]["Purpose"];
                /** @description What the ticket is worth now. */
                status?: components["parameters"]["Status"];
                /** @description Whom the ticket is for. */
                userId?: components["parameters"]["UserId"];
                /** @description An e-mail address; case does not matter. */
                email?: components["parameters"]["Email"];
                /** @description A cursor from an earlier answer; only what was issued since is shown. */
                after?: components["parameters"]["After"];
                /** @description How many to show at most; 100 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tickets that pass every filter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "tickets.latest": {
        parameters: {
            query?: {
                /** @description The provider's name. */
                provider?: components["parameters"]["Provider"];
                /** @description What the ticket is for. */
                purpose?: components["parameters"]["Purpose"];
                /** @description What the ticket is worth now. */
                status?: components["parameters"]["Status"];
                /** @description Whom the ticket is for. */
                userId?: components["parameters"]["UserId"];
                /** @description An e-mail address; case does not matter. */
                email?: components["parameters"]["Email"];
                /** @description A cursor from an earlier answer; only what was issued since is shown. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ticket"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "tickets.wait": {
        parameters: {
            query?: {
                /** @description The provider's name. */
                provider?: components["parameters"]["Provider"];
                /** @description What the ticket is for. */
                purpose?: components["parameters"]["Purpose"];
                /** @description What the ticket is worth now. */
                status?: components["parameters"]["Status"];
                /** @description Whom the ticket is for. */
                userId?: components["parameters"]["UserId"];
                /** @description An e-mail address; case does not matter. */
                email?: components["parameters"]["Email"];
                /** @description A cursor from an earlier answer; only what was issued since is shown. */
                after?: components["parameters"]["After"];
                /** @description How long to wait at most, in seconds of real time; 10 when absent. */
                timeout?: components["parameters"]["Timeout"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ticket"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description None came in time; what came instead, newest first, and which filters it does not pass. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NearTickets"];
                };
            };
        };
    };
    "tickets.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ticket's id. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ticket"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "tickets.expire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ticket's id. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ticket"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "tickets.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ticket's id. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ticket"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "tickets.scan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ticket's id. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanTicket"];
            };
        };
        responses: {
            /** @description What the scanner asked for, and whether the link was used up by that. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketScan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description There is no link that could be opened here. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "tickets.redeem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ticket's id. */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RedeemTicket"];
            };
        };
        responses: {
            /** @description What the user sees in the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketRedemption"];
                };
            };
            /** @description The request does not fit, or lacks the present password that the page asks for. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description No page of this emulator's redeems it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "messages.list": {
        parameters: {
            query?: {
                /** @description An e-mail address or a telephone number; case does not matter. */
                to?: string;
                /** @description The provider's name. */
                provider?: components["parameters"]["Provider"];
                /** @description The ticket whose link or code the message carries. */
                ticketId?: string;
                /** @description A cursor from an earlier answer; only what was issued since is shown. */
                after?: components["parameters"]["After"];
                /** @description How many to show at most; 100 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages that pass every filter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "messages.wait": {
        parameters: {
            query?: {
                /** @description An e-mail address or a telephone number; case does not matter. */
                to?: string;
                /** @description The provider's name. */
                provider?: components["parameters"]["Provider"];
                /** @description The ticket whose link or code the message carries. */
                ticketId?: string;
                /** @description A cursor from an earlier answer; only what was issued since is shown. */
                after?: components["parameters"]["After"];
                /** @description How long to wait at most, in seconds of real time; 10 when absent. */
                timeout?: components["parameters"]["Timeout"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Message"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description None came in time; what came instead, newest first, and which filters it does not pass. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NearMessages"];
                };
            };
        };
    };
    "messages.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The message's id. */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Message"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NoMessage"];
        };
    };
    "messages.html": {
        parameters: {
            query?: {
                /** @description Whether it is shown in a frame, so that its links have to open windows of their own. */
                framed?: boolean;
            };
            header?: never;
            path: {
                /** @description The message's id. */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The HTML. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NoMessage"];
        };
    };
    "messages.text": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The message's id. */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NoMessage"];
        };
    };
    "messages.eml": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The message's id. */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "message/rfc822": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NoMessage"];
        };
    };
    "requests.list": {
        parameters: {
            query?: {
                /** @description The operation's id. */
                operation?: components["parameters"]["Operation"];
                /** @description The status of the answer, as in HTTP. */
                status?: components["parameters"]["AnswerStatus"];
                /** @description A part of the path. */
                path?: components["parameters"]["Path"];
                /** @description A cursor from an earlier answer; only what was issued since is shown. */
                after?: components["parameters"]["After"];
                /** @description How many to show at most; 100 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests that pass every filter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "requests.clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "requests.har": {
        parameters: {
            query?: {
                /** @description The operation's id. */
                operation?: components["parameters"]["Operation"];
                /** @description The status of the answer, as in HTTP. */
                status?: components["parameters"]["AnswerStatus"];
                /** @description A part of the path. */
                path?: components["parameters"]["Path"];
                /** @description A cursor from an earlier answer; only what was issued since is shown. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An archive of version 1.2. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpArchive"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "requests.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description There is no such request, or none any more. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "events.stream": {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event that was had, or its number; 0 for all that are kept. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, until the client or the emulator is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "faults.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults, those that are used up included. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "faults.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRequest"];
            };
        };
        responses: {
            /** @description The fault. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            /** @description The fault does not fit, meets nothing or does nothing; what would be right. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "faults.clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "faults.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fault's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description There is no such fault. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.list": {
        parameters: {
            query?: {
                /** @description An e-mail address; case does not matter. */
                email?: components["parameters"]["Email"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users, those with this e-mail address alone when it is given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "clock.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "clock.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetClock"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "clock.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "clock.advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceClock"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "state.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["State"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "state.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
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
            /** @description That is no such state. Nothing has changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "state.seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
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
            /** @description The seed does not fit. Nothing has changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    "snapshots.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "snapshots.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The snapshot's name. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description That is no name, or there are too many already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    "snapshots.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The snapshot's name. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NoSnapshot"];
        };
    };
    "snapshots.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The snapshot's name. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NoSnapshot"];
        };
    };
    "emulator.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "emulator.ca": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-pem-file": string;
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
}
