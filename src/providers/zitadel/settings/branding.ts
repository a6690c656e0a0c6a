import { withoutAbsent } from '../../../core/absent.ts';
import { instanceOf, type Organization, type ZitadelModel } from '../model.ts';
import type { components } from '../schema.ts';

type Schemas = components['schemas'];
type Theme = Schemas['SeedTheme'];
type Colors = 'primaryColor' | 'backgroundColor' | 'warnColor' | 'fontColor';

/** How things look in light or in dark. */
export type Look = Theme & Readonly<Record<Colors, string>>;

/** How pages look, with everything that has a default. */
export interface Branding extends Pick<Schemas['SeedBranding'], 'hideLoginNameSuffix' | 'disableWatermark'> {
  readonly lightTheme: Look;
  readonly darkTheme: Look;
  readonly themeMode: NonNullable<Schemas['SeedBranding']['themeMode']>;
}

/** What a new instance has (cmd/defaults.yaml, DefaultInstance.LabelPolicy). */
const NEW: Branding = {
  lightTheme: { primaryColor: '#5469d4', backgroundColor: '#fafafa', warnColor: '#cd3d56', fontColor: '#000000' },
  darkTheme: { primaryColor: '#2073c4', backgroundColor: '#111827', warnColor: '#ff3b5b', fontColor: '#ffffff' },
  themeMode: 'THEME_MODE_AUTO',
};

/** How the pages of the instance look, or those of an organization. */
export function brandingOf(model: ZitadelModel, organization?: Organization): Branding {
  return changed(changed(NEW, instanceOf(model).branding), organization?.branding);
}

function changed(before: Branding, given: Schemas['SeedBranding'] = {}): Branding {
  return {
    ...before,
    ...given,
    lightTheme: { ...before.lightTheme, ...given.lightTheme },
    darkTheme: { ...before.darkTheme, ...given.darkTheme },
  };
}

/** The branding as the API shows it: what is false is left out, as protobuf's JSON has it. */
export function renderBranding(branding: Branding): Omit<Schemas['BrandingSettings'], 'resourceOwnerType'> {
  const { lightTheme, darkTheme, hideLoginNameSuffix, disableWatermark, themeMode } = branding;
  return withoutAbsent({
    lightTheme: { ...lightTheme },
    darkTheme: { ...darkTheme },
    hideLoginNameSuffix: hideLoginNameSuffix || undefined,
    disableWatermark: disableWatermark || undefined,
    themeMode,
  });
}
