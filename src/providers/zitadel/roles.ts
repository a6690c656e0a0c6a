/** What a caller may be asked to be allowed (facts/zitadel.md 7). */
export type Permission =
  | 'user.read'
  | 'user.write'
  | 'user.delete'
  | 'user.self.delete'
  | 'user.passkey.write'
  | 'session.read'
  | 'session.write'
  | 'session.delete'
  | 'policy.read';

/** Of an owner; deleting oneself is granted apart. */
const EVERYTHING: readonly Permission[] = [
  'user.read',
  'user.write',
  'user.delete',
  'user.passkey.write',
  'session.read',
  'session.write',
  'session.delete',
  'policy.read',
];
const USERS: readonly Permission[] = without(EVERYTHING, 'session.write');
const VIEWER: readonly Permission[] = ['user.read', 'policy.read'];

/** What each role may do, as far as it is asked here (cmd/defaults.yaml, InternalAuthZ). */
export const ROLES = {
  IAM_OWNER: EVERYTHING,
  IAM_OWNER_VIEWER: [...VIEWER, 'session.read'],
  IAM_ORG_MANAGER: USERS,
  IAM_USER_MANAGER: without(USERS, 'policy.read'),
  IAM_LOGIN_CLIENT: without(EVERYTHING, 'user.delete'),
  IAM_ADMIN_IMPERSONATOR: [],
  IAM_END_USER_IMPERSONATOR: [],
  ORG_OWNER: USERS,
  ORG_OWNER_VIEWER: VIEWER,
  ORG_USER_MANAGER: without(USERS, 'user.passkey.write'),
  ORG_USER_PERMISSION_EDITOR: VIEWER,
  ORG_SETTINGS_MANAGER: ['policy.read'],
  ORG_USER_SELF_MANAGER: ['policy.read', 'user.self.delete'],
  ORG_PROJECT_CREATOR: ['policy.read'],
  ORG_PROJECT_PERMISSION_EDITOR: VIEWER,
  ORG_ADMIN_IMPERSONATOR: [],
  ORG_END_USER_IMPERSONATOR: [],
  PROJECT_OWNER: VIEWER,
  PROJECT_OWNER_VIEWER: VIEWER,
  PROJECT_OWNER_GLOBAL: ['policy.read'],
  PROJECT_OWNER_VIEWER_GLOBAL: ['policy.read'],
  SELF_MANAGEMENT_GLOBAL: ['policy.read', 'user.self.delete'],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;

export type Role = keyof typeof ROLES;

/** Whether one of these roles may do that. */
export function allows(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => (ROLES[role] as readonly Permission[]).includes(permission));
}

function without(permissions: readonly Permission[], permission: Permission): readonly Permission[] {
  return permissions.filter((each) => each !== permission);
}
