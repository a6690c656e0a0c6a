import { isDark } from '../../../server/colour.ts';
import type { Brand } from '../../../server/page.ts';
import type { Colours, Theme } from '../../../server/theme.ts';
import { tenantOf } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import type { components } from '../schema.ts';

type Branding = components['schemas']['Branding'];
type Colors = NonNullable<Branding['colors']>;

/** Whose page it is: the organization's, where one is named, else the tenant's. */
export function companyName({ model }: Auth0Context, organizationId?: string): string {
  const organization = model.organizations.get(organizationId ?? '');
  return organization?.display_name ?? organization?.name ?? tenantOf(model).friendly_name;
}

/**
 * How that looks: by a branding of the page's own, else by the organization's, else by the tenant's, member by member.
 * That the tenant's picture stands in for a logo is inferred.
 */
export function brandOf(
  context: Auth0Context,
  organizationId?: string,
  own?: Pick<Branding, 'colors' | 'logo_url'>,
): Brand {
  const { branding: general, picture_url } = tenantOf(context.model);
  const special = own ?? context.model.organizations.get(organizationId ?? '')?.branding;
  return {
    name: companyName(context, organizationId),
    logo: { light: special?.logo_url ?? general?.logo_url ?? picture_url },
    theme: themeOf({ ...general?.colors, ...special?.colors }),
  };
}

/** The theme of two colours. The vendor's pages are never dark; where ours are, a light ground gives way. */
function themeOf({ primary: accent, page_background }: Colors): Theme {
  const ground = groundOf(page_background);
  const [from = '', to = from] = typeof ground === 'object' ? [ground.from, ground.to] : [ground];
  return { light: { accent, ground }, dark: { accent, ground: isDark(from) && isDark(to) ? ground : undefined } };
}

function groundOf(background: Colors['page_background']): Colours['ground'] {
  if (typeof background !== 'object') return background;
  const { start: from, end: to, angle_deg: angle } = background;
  return { from, to, angle };
}
