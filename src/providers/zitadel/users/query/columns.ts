import type { components } from '../../schema.ts';
import { isHuman, type User, type UserState } from '../user.ts';

/** What a user is found and sorted by; null for what he does not have. */
export type Column = (user: User) => string | number | null;

/** The numbers that the vendor's database has for the states, by which it sorts. */
const STATE_NUMBERS: Readonly<Record<UserState, number>> = { ACTIVE: 1, INACTIVE: 2, LOCKED: 4, INITIAL: 6 };

const human = (user: User) => (isHuman(user) ? user.type.human : undefined);

/** The texts of a user; what a program does not have is unknown, and so is what is empty. */
export const TEXTS = {
  username: (user: User) => user.username,
  firstName: (user: User) => human(user)?.givenName ?? null,
  lastName: (user: User) => human(user)?.familyName ?? null,
  nickName: (user: User) => human(user)?.nickName || null,
  displayName: (user: User) => human(user)?.displayName || null,
  email: (user: User) => human(user)?.email ?? null,
  phone: (user: User) => human(user)?.phone ?? null,
} as const satisfies Readonly<Record<string, (user: User) => string | null>>;

/** By what a list is sorted; by the id where nothing else is asked for. Names are sorted without regard to case. */
export const SORTING: Readonly<Record<components['schemas']['UserFieldName'], Column>> = {
  USER_FIELD_NAME_UNSPECIFIED: ({ id }) => id,
  USER_FIELD_NAME_USER_NAME: (user) => lower(TEXTS.username(user)),
  USER_FIELD_NAME_FIRST_NAME: (user) => lower(TEXTS.firstName(user)),
  USER_FIELD_NAME_LAST_NAME: (user) => lower(TEXTS.lastName(user)),
  USER_FIELD_NAME_NICK_NAME: (user) => lower(TEXTS.nickName(user)),
  USER_FIELD_NAME_DISPLAY_NAME: (user) => lower(TEXTS.displayName(user)),
  USER_FIELD_NAME_EMAIL: (user) => lower(TEXTS.email(user)),
  USER_FIELD_NAME_STATE: ({ state }) => STATE_NUMBERS[state],
  USER_FIELD_NAME_TYPE: (user) => (isHuman(user) ? 1 : 2),
  USER_FIELD_NAME_CREATION_DATE: ({ createdAt }) => createdAt,
};

function lower(text: string | null): string | null {
  return text?.toLowerCase() ?? null;
}
