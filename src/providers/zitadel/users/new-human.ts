import { type IssuedCode, issueCode } from '../codes/code.ts';
import { type Medium, mediumOf } from '../codes/medium.ts';
import * as errors from '../errors.ts';
import { newId } from '../id.ts';
import type { ZitadelContext } from '../operation.ts';
import { demand } from '../permissions.ts';
import type { components } from '../schema.ts';
import type { Asking } from './asking.ts';
import { checkAddress } from './email.ts';
import { record, type UserEvent } from './events.ts';
import { deliverAll, returnedCodes } from './issued-codes.ts';
import { languageTag } from './language.ts';
import { type MetadataEntry, newMetadata, withMetadata } from './metadata.ts';
import { hashOf, newPasswordOf } from './password.ts';
import { isSupportedHash } from './password-hash.ts';
import { checkedPhone } from './phone.ts';
import { blankUser, defaultDisplayName, type Human, type HumanUser } from './user.ts';
import { refuseForeignDomain, refuseTaken } from './username.ts';

type Schemas = components['schemas'];

/** What both operations that create people ask for. */
export type NewHumanRequest = Omit<
  Schemas['AddHumanUserRequest'],
  'organization' | 'metadata' | 'userId' | 'username'
> & {
  readonly userId?: string | undefined;
  readonly username?: string | undefined;
  readonly metadata?: readonly MetadataEntry[] | undefined;
};

/** The person who has been created, and the codes that are to be returned. */
export interface NewHuman {
  readonly user: HumanUser;
  readonly codes: { emailCode?: string; phoneCode?: string };
}

/** Creates a person, in the order of the vendor's AddUserHuman (facts/zitadel.md 1.3, 2.7). */
export function createHuman(
  context: ZitadelContext,
  { caller, origin }: Asking,
  organizationId: string,
  request: NewHumanRequest,
): NewHuman {
  const { model, clock } = context;
  const media = { email: mediumOf(request.email), phone: mediumOf({ returnCode: request.phone?.returnCode }, 'sms') };
  const { username, human } = checkedHuman(request);
  const metadata = newMetadata(request.metadata);
  const password = newPasswordOf(request);
  if (password.hash !== undefined && !isSupportedHash(password.hash)) throw errors.hashNotSupported('USER-JDk4t');
  const id = request.userId ?? newId(context);
  // Whoever creates himself is let through: his id is the one that he names.
  if (caller?.subject !== id) demand(context, caller, 'user.write', organizationId);
  if (!model.organizations.get(organizationId)) throw errors.organizationNotFound();
  if (model.users.get(id)) throw errors.userIdTaken();
  refuseForeignDomain(model, username, organizationId);
  const hash = request.password || request.hashedPassword ? hashOf(context, password, 'COMMA') : null;
  refuseTaken(model, username, id);

  const now = clock.now();
  const draft: HumanUser = {
    ...blankUser(id, organizationId, username, now),
    type: {
      human: {
        ...human,
        passwordHash: hash,
        passwordChangedAt: hash === null ? null : now,
        passwordChangeRequired: hash !== null && password.changeRequired,
      },
    },
  };
  return keep(context, withMetadata(draft, metadata, now), request, media, origin);
}

/** What stands in a request as the person that it describes, or the refusal of it. */
function checkedHuman({ email, username, profile, phone, idpLinks, totpSecret }: NewHumanRequest) {
  checkAddress(email.email);
  const name = (username ?? email.email).trim();
  if (!name) throw errors.blankUsername();
  const givenName = profile.givenName.trim();
  if (!givenName) throw errors.firstNameEmpty();
  const familyName = profile.familyName.trim();
  if (!familyName) throw errors.lastNameEmpty();
  const number = phone?.phone ? checkedPhone(phone.phone) : null;
  const human = {
    givenName,
    familyName,
    nickName: profile.nickName ?? '',
    displayName: profile.displayName?.trim() ? profile.displayName : defaultDisplayName(givenName, familyName),
    preferredLanguage: languageTag(profile.preferredLanguage),
    gender: profile.gender ?? 'GENDER_UNSPECIFIED',
    email: email.email,
    isEmailVerified: email.isVerified ?? false,
    phone: number,
    isPhoneVerified: number !== null && (phone?.isVerified ?? false),
    failedAttempts: 0,
    codes: {},
    idpLinks: idpLinks ?? [],
    passkeys: [],
    ...(totpSecret !== undefined && { hasTotp: true }),
  } satisfies Partial<Human>;
  return { username: name, human };
}

/** Keeps the user, with a code for each way to him that is not verified. */
function keep(
  context: ZitadelContext,
  user: HumanUser,
  request: NewHumanRequest,
  media: { readonly email: Medium; readonly phone: Medium },
  origin: string,
): NewHuman {
  const { human } = user.type;
  const events: UserEvent[] = ['user.human.added'];
  let holder = user;
  let email: IssuedCode | undefined;
  let phone: IssuedCode | undefined;
  if (human.isEmailVerified) events.push('user.human.email.verified');
  // Not verified, in so many words, is not verified and no code either.
  else if (request.email.isVerified === undefined) {
    ({ user: holder, code: email } = issueCode(context, holder, 'email_verification', media.email, origin));
    events.push('user.human.email.code.added');
  }
  if (human.isPhoneVerified) events.push('user.human.phone.verified');
  else if (human.phone !== null) {
    ({ user: holder, code: phone } = issueCode(context, holder, 'phone_verification', media.phone, origin));
    events.push('user.human.phone.code.added');
  }
  for (const _ of request.metadata ?? []) events.push('user.metadata.set');
  for (const _ of human.idpLinks) events.push('user.human.externalidp.added');
  if (human.hasTotp) events.push('user.human.mfa.otp.added', 'user.human.mfa.otp.verified');
  const added = record(context, holder, events);
  deliverAll(context, added, { email, phone });
  return { user: added, codes: returnedCodes({ email, phone }) };
}
