import { withoutAbsent, withoutNull } from '../../../core/absent.ts';
import type { Tenant } from '../model.ts';
import type { components } from '../schema.ts';

type Branding = components['schemas']['Branding'];
type Given = components['schemas']['UpdateBrandingRequest'];

/** The branding as the API shows it, in the recorded order of keys. */
export function renderBranding({ branding = {} }: Tenant): Branding {
  const { colors, favicon_url, font, logo_url } = branding;
  return withoutAbsent<Branding>({ colors, favicon_url, font, logo_url });
}

/** The tenant after a change of its branding; null takes away, and colours are changed one by one. */
export function withBranding(tenant: Tenant, { colors, font, ...given }: Given): Tenant {
  const { branding = {} } = tenant;
  const changed = {
    ...branding,
    ...given,
    ...(colors !== undefined && { colors: merged(branding.colors, colors) }),
    ...(font !== undefined && { font: merged(branding.font, font) }),
  };
  return { ...tenant, branding: withoutNull<Branding>(changed) };
}

/** The members after a change to some of them; null when they all go. */
function merged<T extends object>(before: T | undefined, given: object | null): T | null {
  return given && withoutNull<T>({ ...before, ...given } as T);
}
