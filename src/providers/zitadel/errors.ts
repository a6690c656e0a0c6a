import { HttpError, type HttpResponse } from '../../server/http.ts';

// Every refusal of this provider, by area. Texts, ids and codes are those of facts/zitadel.md 2; a text that reads
// `Errors.…` is one that the vendor does not translate.

/** The codes of gRPC that are used here. */
export const CODE = {
  unknown: 2,
  invalidArgument: 3,
  notFound: 5,
  alreadyExists: 6,
  permissionDenied: 7,
  resourceExhausted: 8,
  failedPrecondition: 9,
  unimplemented: 12,
  internal: 13,
  unavailable: 14,
  unauthenticated: 16,
} as const;

export type Code = (typeof CODE)[keyof typeof CODE];

/** The status of HTTP that each code of gRPC becomes (facts/zitadel.md 0.4). */
const STATUS: Readonly<Record<Code, number>> = {
  2: 500,
  3: 400,
  5: 404,
  6: 409,
  7: 403,
  8: 429,
  9: 400,
  12: 501,
  13: 500,
  14: 503,
  16: 401,
};

/** The code of gRPC that grpc-gateway makes this status of HTTP from; several make the same, and the plainest stands here. */
const CODE_OF_STATUS: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  409: 6,
  412: 9,
  429: 8,
  499: 1,
  500: 13,
  501: 12,
  503: 14,
  504: 4,
};

/** The code of gRPC for a status of HTTP that somebody else chose; unknown for one that no code becomes. */
export function codeOfStatus(status: number): number {
  return CODE_OF_STATUS[status] ?? CODE.unknown;
}

/** The body of a refusal: google.rpc.Status as JSON. */
export interface Status {
  readonly code: Code;
  readonly message: string;
  readonly details?: readonly StatusDetail[];
}

/** What stands in `details`: the id and text of the refusal, or those of a wrong credential and how often it was wrong. */
export interface StatusDetail {
  readonly '@type': string;
  /** Absent from the few refusals that the vendor gave none. */
  readonly id?: string;
  readonly message: string;
  readonly failedAttempts?: number;
}

const ERROR_DETAIL = 'zitadel.v1.ErrorDetail';
export const CREDENTIALS_CHECK_ERROR = 'zitadel.v1.CredentialsCheckError';
export const TYPE_PREFIX = 'type.googleapis.com/';

/** A refusal without an id: by the interceptors in front of the vendor's commands. */
export function plainResponse(code: Code, message: string): HttpResponse {
  // grpc-gateway challenges with the very message of a 401.
  const headers = code === CODE.unauthenticated ? { headers: { 'www-authenticate': message } } : {};
  return { status: STATUS[code], ...headers, body: { code, message } satisfies Status };
}

function refusal(code: Code, text: string, id: string): HttpError {
  const details = [{ '@type': `${TYPE_PREFIX}${ERROR_DETAIL}`, ...(id !== '' && { id }), message: text }];
  const { status, headers } = plainResponse(code, `${text} (${id})`);
  return new HttpError({
    status,
    ...(headers && { headers }),
    body: { code, message: `${text} (${id})`, details } satisfies Status,
  });
}

/** A refusal of a credential that says how often it has been wrong. */
function credentialsRefusal(code: Code, text: string, id: string, failedAttempts: number): HttpError {
  const detail = {
    '@type': `${TYPE_PREFIX}${CREDENTIALS_CHECK_ERROR}`,
    id,
    message: text,
    ...(failedAttempts > 0 && { failedAttempts }),
  };
  const body: Status = { code, message: `${text} (${id})`, details: [detail] };
  return new HttpError({ status: STATUS[code], body });
}

const invalid = (text: string, id: string) => refusal(CODE.invalidArgument, text, id);
const missing = (text: string, id: string) => refusal(CODE.notFound, text, id);
const untimely = (text: string, id: string) => refusal(CODE.failedPrecondition, text, id);
const forbidden = (text: string, id: string) => refusal(CODE.permissionDenied, text, id);
const plain = (code: Code, message: string) => new HttpError(plainResponse(code, message));

const NO_USER = 'User could not be found';
const INVALID_CODE = 'Code is invalid';

// Credentials and permissions (facts/zitadel.md 2.9, 7).

export const missingHeader = () => plain(CODE.unauthenticated, 'auth header missing');
export const malformedHeader = () => refusal(CODE.unauthenticated, 'invalid auth header', 'AUTH-toLo1');
export const invalidToken = () => refusal(CODE.unauthenticated, 'Errors.Token.Invalid', 'AUTH-7fs1e');
export const unknownOrganizationHeader = () => forbidden("Organisation doesn't exist", 'AUTH-Bs7Ds');
/** By the rule that stands in the vendor's proto file. */
export const noPermissionByRule = () => forbidden('No matching permissions found', 'AUTH-5mWD2');
/** By the command itself. */
export const noPermission = () => forbidden('No matching permissions found', 'AUTH-AWfge');
export const noMembership = () => missing('membership not found', 'AUTHZ-cdgFk');

/** The id is that of the vendor's quota interceptor; the text is inferred. */
export const quotaExhausted = () =>
  refusal(CODE.resourceExhausted, 'The quota for authenticated requests is exhausted', 'QUOTA-vjAy8');

// What a request names (facts/zitadel.md 2.3 to 2.7). Each command has an id of its own for a user that is not there.

export const userNotFound = (id: string) => missing(NO_USER, id);
export const userMissing = (id: string) => untimely(NO_USER, id);
export const notInitialized = (id: string) => untimely('User is not yet initialized', id);
export const organizationNotFound = () => untimely('Organisation not found', 'COMMAND-QXPGs');
export const userIdTaken = () => untimely('Errors.User.AlreadyExisting', 'COMMAND-7yiox1isql');
/** A program's id. */
export const machineIdTaken = () => untimely('Errors.User.AlreadyExisting', 'COMMAND-k2una');
export const usernameTaken = () => refusal(CODE.alreadyExists, 'User already exists', 'V3-DKcYh');
export const reservedDomain = () => invalid('Domain is already reserved and cannot be used', 'COMMAND-SFd21');
export const firstNameEmpty = () => invalid('First name in profile is empty', 'USER-UCej2');
export const lastNameEmpty = () => invalid('Last name in profile is empty', 'USER-4hB7d');
export const blankUsername = () => invalid('Errors.Invalid.Argument', 'V2-zzad3');
/** Without an id the vendor keeps the parentheses. */
export const noUserType = () => refusal(CODE.unimplemented, 'user type is not implemented', '');

// Metadata.

export const blankMetadataKey = () => invalid('Metadata key is empty', 'USER-Drght');
export const emptyMetadataValue = () => invalid('Metadata value is empty', 'USER-Dbgth');
export const conflictingMetadata = () =>
  invalid('Metadata must not be set on both the user and human fields', 'USERv2-j0z7uy');
export const metadataInvalid = () => invalid('Metadata is invalid', 'META-2m00f');
export const metadataEmpty = () => untimely('Metadata list is empty', 'META-9mm2d');
export const metadataKeyMissing = () => missing('One or more keys do not exist', 'META-2nnds');
/** In the words of the checks before the command: an empty key in a query is not seen by ours. */
export const emptyMetadataKey = (index: number) =>
  plain(
    CODE.invalidArgument,
    `invalid DeleteUserMetadataRequest.Keys[${index}]: value length must be between 1 and 200 runes, inclusive`,
  );

// Lists. The first two are errors that are not the vendor's own (inferred).

export const emptyList = () => plain(CODE.unknown, 'values array must not be empty ()');
export const emptyQuery = () => plain(CODE.unknown, 'missing column ()');
export const tooManyLevels = () => invalid('Too many query nesting levels (Max 20).', 'USER-zsQ97');
export const limitExceeded = () => invalid('Limit exceeded', 'QUERY-4M0fs');

// Personal access tokens.

export const tokenNotFound = () => missing('Personal Access Token not found', 'COMMAND-4m77G');
export const tokenExpired = () => invalid('Errors.AuthNKey.ExpireBeforeNow', 'DOMAIN-dv3t5');
export const notMachine = () => untimely('Not allowed for this user type', 'COMMAND-Df2f1');

// Links.

export const templateSyntax = () => invalid('URL Template is invalid', 'DOMAIN-oGh5e');
export const templateExecution = () => invalid('URL Template is invalid', 'DOMAIN-ieYa7');

// Passwords and their codes (facts/zitadel.md 2.4, 2.6).

export const noPasswordOwner = () => untimely('Password not found', 'COMMAND-G8dh3');
export const emptyPassword = (id: string) => invalid('Password is empty', id);
export const passwordRule = (text: string, id: string) => invalid(text, id);
/** Setting a password and creating a user have ids of their own. */
export const hashNotSupported = (id: 'USER-oz74onzvqr' | 'USER-JDk4t' = 'USER-oz74onzvqr') =>
  invalid(
    'Password hash encoding not supported. Check out https://zitadel.com/docs/concepts/architecture/secrets#hashed-secrets',
    id,
  );
export const passwordNotHashed = () => refusal(CODE.internal, 'An internal error occurred', 'COMMAND-CahN2');
export const noPassword = () => untimely('User has not set a password', 'COMMAND-3nJ4t');
export const userLocked = (failedAttempts: number) =>
  credentialsRefusal(CODE.failedPrecondition, 'User is locked', 'COMMAND-JLK35', failedAttempts);
export const wrongPassword = (failedAttempts: number) =>
  credentialsRefusal(CODE.invalidArgument, 'Password is invalid', 'COMMAND-3M0fs', failedAttempts);
export const codeNotFound = () => untimely('Code not found', 'COMMAND-2M9fs');
export const codeExpired = () => untimely('Code is expired', 'CODE-QvUQ4P');
export const codeInvalid = () => invalid(INVALID_CODE, 'CODE-woT0xc');

// Addresses, numbers, invitations and passkeys (facts/zitadel.md 2.5).

export const emailNotFound = () => missing('Email not found', 'COMMAND-ieJ2e');
export const emailWithName = () => invalid('Email is invalid', 'EMAIL-599GV');
export const emailNotChanged = () => untimely('Email not changed', 'COMMAND-Uch5e');
export const emailCodeEmpty = () => untimely('Code is empty', 'EMAIL-5w5ilin4yt');
export const phoneNotFound = () => missing('Phone not found', 'COMMAND-ieJ2e');
/** For a person without a number; its id is that of a person who is not there. */
export const noPhone = () => untimely('Phone not found', 'COMMAND-ieJ2e');
export const phoneInvalid = () => invalid('Phone is invalid', 'PHONE-so0wa');
export const phoneEmpty = () => invalid('Phone is empty', 'PHONE-Zt0NV');
export const phoneRemovalVerified = () => invalid('Verifying phone removal is not supported', 'USERv2-4f3d6');
export const phoneNotChanged = () => untimely('Phone not changed', 'COMMAND-Uch5e');
export const phoneCodeEmpty = () => untimely('Code is empty', 'PHONE-5xrra88eq8');
/** Wrong, expired, used or never issued: for addresses and numbers the vendor tells none of these apart. */
export const verificationFailed = () => invalid(INVALID_CODE, 'COMMAND-eis9R');
export const alreadyInitialized = (id: string) => untimely('User is already initialized', id);
export const inviteCodeNotFound = () => untimely('Code not found', 'COMMAND-Wr3gq');
export const inviteFailed = () => invalid(INVALID_CODE, 'COMMAND-Wgn4q');
export const passkeyCodeInvalid = () => invalid(INVALID_CODE, 'COMMAND-Eeb2a');

// The life of a user (facts/zitadel.md 2.7).

export const notActiveOrInitial = () => untimely('User is not active or initial', 'COMMAND-lgws8wtsqf');
export const notLocked = () => untimely('User is not locked', 'COMMAND-olb9vb0oca');
export const onlyDeletable = () =>
  untimely('User with state initial can only be deleted not deactivated', 'COMMAND-gvx4kct9r2');
export const alreadyInactive = () => untimely('User already inactive', 'COMMAND-5gunjw0cd7');
export const notInactive = () => untimely('User is not inactive', 'COMMAND-s5qqcz97hf');

// Sessions (facts/zitadel.md 8).

export const userNotActive = () => untimely('Errors.User.NotActive', 'SESSION-Gj4ko');
export const sessionUserMissing = () => untimely('User ID missing', 'COMMAND-Sfw3f');
export const sessionUserChanged = () => invalid('user change not possible', '');
export const sessionNotFound = () => missing('Session does not exist', 'QUERY-SFeaa');
export const sessionTerminated = () => untimely('Session already terminated', 'COMMAND-Hewfq');
export const sessionExpired = () => untimely('Session has expired', 'COMMAND-Hkl3d');
/** Told to whoever reads with a token that is not the session's. */
export const sessionTokenDenied = () => forbidden('Permission denied', 'QUERY-dsfr3');
/** Told to whoever ends a session so. */
export const sessionTokenInvalid = () => forbidden('Session Token is invalid', 'COMMAND-sGr42');
/** What protoc-gen-validate says of one that is there and empty. */
export const sessionTokenEmpty = () =>
  plain(
    CODE.invalidArgument,
    'invalid GetSessionRequest.SessionToken: value length must be between 1 and 200 runes, inclusive',
  );
export const queryInvalid = (id: string) => invalid('List.Query.Invalid', id);
/** What the vendor does and we do not, in our words. */
export const notEmulated = (what: string) =>
  plain(CODE.unimplemented, `Ticketstub does not emulate ${what}, only checks.user and checks.password.`);

// Settings (facts/zitadel.md 8).

/** grpc-gateway's words for a query that sets a oneof twice. */
export const contextTwice = () => plain(CODE.invalidArgument, 'field already set for oneof "resource_owner"');
