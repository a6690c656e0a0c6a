import type { SelfServiceProfile } from './model.ts';
import type { components } from './schema.ts';

type WireProfile = components['schemas']['SelfServiceProfile'];

/** The profile as the Management API shows it, in the recorded order of keys. */
export function renderProfile({ createdAt, updatedAt, ...profile }: SelfServiceProfile): WireProfile {
  const { id, name, description, user_attributes, allowed_strategies, branding, user_attribute_profile_id } = profile;
  return {
    id,
    name,
    ...(description !== undefined && { description }),
    ...(user_attributes && { user_attributes }),
    ...(allowed_strategies && { allowed_strategies }),
    created_at: new Date(createdAt).toISOString(),
    updated_at: new Date(updatedAt).toISOString(),
    ...(branding && { branding }),
    ...(user_attribute_profile_id !== undefined && { user_attribute_profile_id }),
  };
}
