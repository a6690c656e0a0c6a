import { withoutAbsent } from '../../../core/absent.ts';
import { isoTime } from '../../../core/clock.ts';
import type { SelfServiceProfile } from '../model.ts';
import type { components } from '../schema.ts';

type WireProfile = components['schemas']['SelfServiceProfile'];

/** The profile as the Management API shows it, in the recorded order of keys. */
export function renderProfile({ createdAt, updatedAt, ...profile }: SelfServiceProfile): WireProfile {
  const { id, name, description, user_attributes, allowed_strategies, branding, user_attribute_profile_id } = profile;
  return withoutAbsent<WireProfile>({
    id,
    name,
    description,
    user_attributes,
    allowed_strategies,
    created_at: isoTime(createdAt),
    updated_at: isoTime(updatedAt),
    branding,
    user_attribute_profile_id,
  });
}
