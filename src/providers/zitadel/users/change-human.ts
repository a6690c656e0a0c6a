import { mediumOf } from '../codes/medium.ts';
import * as errors from '../errors.ts';
import type { ZitadelContext } from '../operation.ts';
import { demandWrite, demandWriteOrSelf } from '../permissions.ts';
import type { components } from '../schema.ts';
import type { Asking } from './asking.ts';
import { changeEmail, checkAddress } from './email.ts';
import { type Progress, record, type UserEvent } from './events.ts';
import { findHuman } from './find.ts';
import { deliverAll, type IssuedCodes } from './issued-codes.ts';
import { languageTag } from './language.ts';
import { checkMetadata, type MetadataEntry, withMetadata } from './metadata.ts';
import { demandPasswordWrite, hashOf, newPasswordOf, tellPasswordChange, withPassword } from './password.ts';
import { isSupportedHash } from './password-hash.ts';
import { changePhone, checkedPhone } from './phone.ts';
import { type Human, type HumanUser, withHuman } from './user.ts';
import { refuseForeignDomain, refuseTaken } from './username.ts';

type Schemas = components['schemas'];

/** What both operations that change people ask for. A phone without a number takes the number away. */
export interface HumanChange {
  readonly username?: string | undefined;
  readonly profile?: Schemas['UpdateUserRequest_Human_Profile'] | undefined;
  readonly email?: Schemas['SetHumanEmail'] | undefined;
  readonly phone?: Schemas['SetHumanPhone'] | undefined;
  readonly password?: Schemas['SetPassword'] | undefined;
  readonly metadata?: readonly MetadataEntry[] | undefined;
}

/** The person as he is now, and the codes that this led to. */
export interface ChangedHuman {
  readonly user: HumanUser;
  readonly issued: IssuedCodes;
}

/** Changes a person, in the order of the vendor's ChangeUserHuman (facts/zitadel.md 2.4). */
export function changeHuman(
  context: ZitadelContext,
  { caller, origin }: Asking,
  id: string,
  change: HumanChange,
): ChangedHuman {
  const { model, clock } = context;
  const { email, password, metadata = [], username } = change;
  const media = { email: mediumOf(email ?? {}), phone: mediumOf({ returnCode: change.phone?.returnCode }, 'sms') };
  if (email) checkAddress(email.email);
  const phone = change.phone?.phone ? checkedPhone(change.phone.phone) : null;
  const next = password && newPasswordOf(password);
  if (next?.hash !== undefined && !isSupportedHash(next.hash)) throw errors.hashNotSupported();
  if (next && !next.text && next.hash === undefined) throw errors.emptyPassword('COMMAND-3klek4sbns');
  const user = findHuman(context, id);
  if (!user) throw errors.userNotFound('COMMAND-ugjs0upun6');
  demandChange(context, caller, user, change);
  if (username !== undefined && username !== user.username) refuseForeignDomain(model, username, user.resourceOwner);
  if (password && user.state === 'INITIAL') throw errors.notInitialized('COMMAND-M9dse');
  if (password && next) demandPasswordWrite(context, caller, user, password, next);
  const hash = next && hashOf(context, next, 'DOMAIN');
  checkMetadata(metadata);
  if (username !== undefined) refuseTaken(model, username, user.id);

  const named = renamed(user, username, change.profile);
  const mailed: Progress = email
    ? changeEmail(context, named.user, email, media.email, origin)
    : { user: named.user, events: [] };
  const phoned: Progress = change.phone
    ? changePhone(context, mailed.user, { ...change.phone, phone }, media.phone, origin)
    : { user: mailed.user, events: [] };
  const setting = { byCode: password?.verificationCode !== undefined, changeRequired: next?.changeRequired ?? false };
  const secured = hash === undefined ? phoned.user : withPassword(context, phoned.user, hash, setting);
  const changed = record(context, withMetadata(secured, metadata, clock.now()), [
    ...named.events,
    ...mailed.events,
    ...phoned.events,
    ...(hash === undefined ? [] : (['user.human.password.changed'] as const)),
    ...metadata.map((): UserEvent => 'user.metadata.set'),
  ]);
  const issued = { email: mailed.code, phone: phoned.code };
  const told = deliverAll(context, changed, issued);
  if (hash !== undefined) tellPasswordChange(context, told);
  return { user: changed, issued };
}

/** Nothing at all may be changed by anybody; nobody says of himself what is verified, or sets his own metadata. */
function demandChange(
  context: ZitadelContext,
  caller: Asking['caller'],
  user: HumanUser,
  { metadata = [], ...change }: HumanChange,
): void {
  if (metadata.length > 0 || change.email?.isVerified || change.phone?.isVerified) demandWrite(context, caller, user);
  else if (Object.values(change).some((part) => part !== undefined)) demandWriteOrSelf(context, caller, user);
}

function renamed(user: HumanUser, username = user.username, profile: HumanChange['profile'] = {}): Progress {
  const { preferredLanguage, ...names } = profile;
  const wanted: Partial<Human> = {
    ...names,
    ...(preferredLanguage !== undefined && { preferredLanguage: languageTag(preferredLanguage) }),
  };
  const { human } = user.type;
  const differs = (Object.keys(wanted) as (keyof Human)[]).some((name) => wanted[name] !== human[name]);
  const events: UserEvent[] = [];
  if (username !== user.username) events.push('user.username.changed');
  if (differs) events.push('user.human.profile.changed');
  return { user: { ...withHuman(user, wanted), username }, events };
}
