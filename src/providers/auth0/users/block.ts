import type { Auth0Model } from '../model.ts';

/**
 * Blocks a user without anything being written down; the answer gives back what he was, unless he has been unblocked
 * meanwhile. To block whom this has blocked is to say nothing new, and is taken back too.
 */
export function block({ users }: Auth0Model, userId: string): () => void {
  const before = users.get(userId);
  if (!before) return () => {};
  users.put({ ...before, profile: { ...before.profile, blocked: true } });
  return () => {
    const now = users.get(userId);
    if (now?.profile.blocked !== true) return;
    const { blocked: _, ...profile } = now.profile;
    const { blocked } = before.profile;
    users.put({ ...now, profile: { ...profile, ...(blocked !== undefined && { blocked }) } });
  };
}
