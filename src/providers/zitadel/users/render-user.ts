import { withoutAbsent } from '../../../core/absent.ts';
import type { components } from '../schema.ts';
import { timestamp } from '../timestamp.ts';
import type { Human, Machine, User } from './user.ts';

type UserView = components['schemas']['User'];

/**
 * The user as reading it shows. Its sequence counts only what the vendor's list of users takes notice of, and members
 * that are empty are left out, save those that have a presence of their own (facts/zitadel.md 2.10, 3).
 */
export function renderUser(user: User): UserView {
  const { id, resourceOwner, state, username, type } = user;
  return {
    userId: id,
    details: {
      sequence: String(user.shownSequence),
      changeDate: timestamp(user.shownAt),
      resourceOwner,
      creationDate: timestamp(user.createdAt),
    },
    state: `USER_STATE_${state}`,
    username,
    loginNames: [username],
    preferredLoginName: username,
    ...('human' in type ? { human: renderHuman(type.human) } : { machine: renderMachine(type.machine) }),
  };
}

function renderHuman(human: Human): components['schemas']['HumanUser'] {
  const { givenName, familyName, nickName, displayName, preferredLanguage, gender, phone, passwordChangedAt } = human;
  return withoutAbsent({
    profile: {
      givenName,
      familyName,
      nickName,
      displayName,
      preferredLanguage,
      gender,
    },
    email: withoutAbsent({ email: human.email, isVerified: human.isEmailVerified || undefined }),
    phone: phone === null ? {} : withoutAbsent({ phone, isVerified: human.isPhoneVerified || undefined }),
    passwordChangeRequired: human.passwordChangeRequired || undefined,
    passwordChanged: passwordChangedAt === null ? undefined : timestamp(passwordChangedAt),
  });
}

function renderMachine({ name, description, accessTokenType }: Machine): components['schemas']['MachineUser'] {
  return withoutAbsent({
    name,
    description: description || undefined,
    // The first value of an enum is its zero, which is left out.
    accessTokenType: accessTokenType === 'ACCESS_TOKEN_TYPE_BEARER' ? undefined : accessTokenType,
  });
}
