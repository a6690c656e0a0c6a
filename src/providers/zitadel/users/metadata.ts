import * as errors from '../errors.ts';
import type { Metadata, User } from './user.ts';

/** A key and its value, as requests have them. */
export interface MetadataEntry {
  readonly key: string;
  /** In base64. */
  readonly value?: string | undefined;
}

/** Refuses what may not be set on a user who is there. */
export function checkMetadata(entries: readonly MetadataEntry[]): void {
  if (entries.some(({ key, value }) => !key || !value)) throw errors.metadataInvalid();
}

/** Refuses what a user may not be created with, and gives back what he is: keys lose the space around them. */
export function newMetadata(entries: readonly MetadataEntry[] = []): MetadataEntry[] {
  return entries.map(({ key, value }) => {
    if (!key.trim()) throw errors.blankMetadataKey();
    if (!value) throw errors.emptyMetadataValue();
    return { key: key.trim(), value };
  });
}

/** The user with these entries besides his others. Not kept yet. */
export function withMetadata<U extends User>(user: U, entries: readonly MetadataEntry[], now: number): U {
  const metadata = new Map(user.metadata.map((entry) => [entry.key, entry]));
  for (const { key, value = '' } of entries) {
    const createdAt = metadata.get(key)?.createdAt ?? now;
    metadata.set(key, { key, value, createdAt, changedAt: now } satisfies Metadata);
  }
  return { ...user, metadata: [...metadata.values()] };
}

/** The user without the entries of these keys. Not kept yet. */
export function withoutMetadata<U extends User>(user: U, keys: readonly string[]): U {
  return { ...user, metadata: user.metadata.filter(({ key }) => !keys.includes(key)) };
}
