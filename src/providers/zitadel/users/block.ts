import type { ZitadelModel } from '../model.ts';

/** Locks a user without an event; the answer gives back what he was, unless somebody has changed his state meanwhile. */
export function block({ users }: ZitadelModel, userId: string): () => void {
  const before = users.get(userId);
  if (!before) return () => {};
  users.put({ ...before, state: 'LOCKED' });
  return () => {
    const now = users.get(userId);
    if (now?.state === 'LOCKED') users.put({ ...now, state: before.state });
  };
}
