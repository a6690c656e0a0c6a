import { withoutAbsent } from '../../core/absent.ts';
import { SeedError } from '../../core/misuse.ts';
import { hashPassword } from '../../core/password.ts';
import { checkSeed, isVouchedFor } from '../../core/schema.ts';
import { readDocument } from '../../server/document.ts';
import type { SeedTools } from '../../server/provider.ts';
import { newId } from './id.ts';
import { type Instance, instanceOf, membershipId, type ZitadelModel } from './model.ts';
import type { Role } from './roles.ts';
import type { components } from './schema.ts';
import { normalPhone } from './users/phone.ts';
import { defaultDisplayName, type Human, type User, type UserState } from './users/user.ts';

type Seed = components['schemas']['Seed'];
type SeedUser = components['schemas']['SeedUser'];
type SeedOrganization = components['schemas']['SeedOrganization'];
type SeedHuman = components['schemas']['SeedHuman'];
type Path = readonly (string | number)[];

interface UserTools extends SeedTools {
  /** The number in E.164 form; undefined for what is none. */
  phone(text: string): string | undefined;
}

/** What holds where the seed says nothing: the vendor's defaults (facts/zitadel.md 2.6, 4, 11). */
const FIRST_INSTANCE = {
  id: '300000000000000001',
  domain: 'localhost',
  login: 'v2',
  defaultLanguage: 'en',
  passwordComplexity: {
    minLength: 8,
    requiresUppercase: true,
    requiresLowercase: true,
    requiresNumber: true,
    requiresSymbol: true,
  },
  passwordExpiry: { maxAgeDays: 0, expireWarnDays: 0 },
  lockout: { maxPasswordAttempts: 0, maxOtpAttempts: 0 },
  notifyPasswordChange: true,
  lastId: '0',
} as const;
const FIRST_ORGANIZATION = { id: '300000000000000010', name: 'ZITADEL' };

/** Puts the records of a seed into the model; `document` holds their schema. */
export function seedModel(model: ZitadelModel, input: unknown, document: URL, tools: SeedTools): void {
  const seed = (input ?? {}) as Seed;
  checkSeed(() => readDocument(document), '/components/schemas/Seed', seed);
  seedInstance(model, seed, tools);
  // The numbers of the built-in seed are in their normal form, which the tests hold: nobody has to wait for the library.
  const phone = isVouchedFor(input) ? (text: string) => text : normalPhone;
  for (const [index, user] of (seed.users ?? []).entries()) {
    seedUser(model, user, ['users', index], { ...tools, phone });
  }
  seedTokens(model, seed, tools);
}

/** What the seed does not name stays what it is; an instance that is not there yet begins with the defaults. */
function seedInstance(model: ZitadelModel, seed: Seed, { clock }: SeedTools): void {
  const { defaultOrg, ...named }: components['schemas']['SeedInstance'] = seed.instance ?? {};
  const [before] = model.instances.values();
  if (before && (named.id ?? before.id) !== before.id) {
    throw new SeedError(['instance', 'id'], `is not that of the instance, which is ${before.id}`);
  }
  const organizations: readonly SeedOrganization[] = seed.organizations ?? (before ? [] : [FIRST_ORGANIZATION]);
  const present: Instance = before ?? {
    ...FIRST_INSTANCE,
    defaultOrganizationId: organizations[0]?.id ?? '',
    createdAt: clock.now(),
  };
  const { login, loginBaseUri, branding } = seed;
  const instance = { ...present, ...withoutAbsent({ ...named, login, loginBaseUri, branding }) };
  for (const [
    index,
    { id, name, primaryDomain = domainOf(name, instance.domain), ...more },
  ] of organizations.entries()) {
    const path = ['organizations', index];
    if (model.organizations.get(id)) taken([...path, 'id'], id);
    if (model.organizations.find('domain', primaryDomain.toLowerCase())) taken([...path, 'name'], primaryDomain);
    model.organizations.put({ id, name, primaryDomain, ...more });
  }
  const defaultOrganizationId = defaultOrg ?? present.defaultOrganizationId;
  if (!model.organizations.get(defaultOrganizationId)) {
    unknown(['instance', 'defaultOrg'], 'organization', defaultOrganizationId);
  }
  model.instances.put({
    ...instance,
    defaultOrganizationId,
    passwordComplexity: { ...present.passwordComplexity, ...seed.passwordComplexity },
    passwordExpiry: { ...present.passwordExpiry, ...seed.passwordExpiry },
    lockout: { ...present.lockout, ...seed.lockout },
    notifyPasswordChange: seed.notifyPasswordChange ?? present.notifyPasswordChange,
  });
}

function seedUser(model: ZitadelModel, given: SeedUser, path: Path, tools: UserTools): void {
  const { organizationId = instanceOf(model).defaultOrganizationId, roles, metadata = [] } = given;
  if (!model.organizations.get(organizationId)) unknown([...path, 'organizationId'], 'organization', organizationId);
  const id = given.userId;
  if (model.users.get(id)) taken([...path, 'userId'], id);
  const username = given.username ?? given.human?.email ?? id;
  if (model.users.find('username', username.toLowerCase())) taken([...path, 'username'], username);
  const now = tools.clock.now();
  model.users.put({
    id,
    resourceOwner: organizationId,
    state: (given.state ?? 'active').toUpperCase() as UserState,
    username,
    type: typeOf(given, path, tools),
    metadata: metadata.map(({ key, value }) => {
      return { key, value: Buffer.from(value).toString('base64'), createdAt: now, changedAt: now };
    }),
    createdAt: now,
    // As if it had been created by the API, with its address verified or a code sent.
    sequence: given.human ? 2 : 1,
    changedAt: now,
    shownSequence: given.human?.isEmailVerified ? 2 : 1,
    shownAt: now,
  });
  seedRole(model, id, null, roles?.instance);
  for (const [index, { id: organization, roles: held }] of (roles?.organizations ?? []).entries()) {
    const place = [...path, 'roles', 'organizations', index, 'id'];
    if (!model.organizations.get(organization)) unknown(place, 'organization', organization);
    seedRole(model, id, organization, held);
  }
}

function typeOf({ human, machine }: SeedUser, path: Path, tools: UserTools): User['type'] {
  if (human) return { human: humanOf(human, [...path, 'human'], tools) };
  const { name = '', description = '' } = machine ?? {};
  return { machine: { name, description, accessTokenType: 'ACCESS_TOKEN_TYPE_BEARER' } };
}

function humanOf(given: SeedHuman, path: Path, { random, clock, phone: numberOf }: UserTools): Human {
  const phone = given.phone === undefined ? null : numberOf(given.phone);
  if (phone === undefined) throw new SeedError([...path, 'phone'], 'is no telephone number, such as +41791234567');
  return {
    givenName: given.givenName,
    familyName: given.familyName,
    nickName: given.nickName ?? '',
    displayName: given.displayName ?? defaultDisplayName(given.givenName, given.familyName),
    preferredLanguage: given.preferredLanguage ?? 'und',
    gender: given.gender ?? 'GENDER_UNSPECIFIED',
    email: given.email,
    isEmailVerified: given.isEmailVerified ?? false,
    phone,
    isPhoneVerified: phone !== null && (given.isPhoneVerified ?? false),
    passwordHash: given.password === undefined ? null : hashPassword(given.password, random),
    passwordChangedAt: given.password === undefined ? null : clock.now(),
    passwordChangeRequired: given.passwordChangeRequired ?? false,
    failedAttempts: 0,
    codes: {},
    idpLinks: [],
    passkeys: [],
  };
}

function seedRole(
  model: ZitadelModel,
  userId: string,
  organizationId: string | null,
  roles: readonly Role[] | undefined,
): void {
  if (!roles?.length) return;
  model.memberships.put({ id: membershipId(userId, organizationId), userId, organizationId, roles });
}

function seedTokens(model: ZitadelModel, { tokens = [] }: Seed, tools: SeedTools): void {
  for (const [index, { token, userId, tokenId, expirationDate }] of tokens.entries()) {
    const path = ['tokens', index];
    if (model.tokens.get(token)) taken([...path, 'token'], token);
    if (!model.users.get(userId)) unknown([...path, 'userId'], 'user', userId);
    const expiresAt = expirationDate === undefined ? null : Date.parse(expirationDate);
    if (Number.isNaN(expiresAt)) throw new SeedError([...path, 'expirationDate'], 'is no date and time');
    if (tokenId !== undefined && model.tokens.find('tokenId', tokenId)) taken([...path, 'tokenId'], tokenId);
    const id = tokenId ?? newId({ model, clock: tools.clock });
    model.tokens.put({ id: token, tokenId: id, userId, createdAt: tools.clock.now(), expiresAt });
  }
}

/** The vendor's rule for a new organization: its name in front of the instance's domain (facts/zitadel.md 11). */
function domainOf(name: string, domain: string): string {
  return `${name.trim().toLowerCase().replaceAll(/\s+/g, '-')}.${domain}`;
}

function taken(path: Path, value: string): never {
  throw new SeedError([...path], `is that of another one already: ${value}`);
}

function unknown(path: Path, kind: string, value: string): never {
  throw new SeedError([...path], `names a ${kind} that does not exist: ${value}`);
}
