import { isDark, mix } from '../../../server/colour.ts';
import type { Brand } from '../../../server/page.ts';
import type { Colours } from '../../../server/theme.ts';
import { SERVICE } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import { type Branding, brandingOf } from '../settings/branding.ts';

const MODES = { THEME_MODE_AUTO: undefined, THEME_MODE_LIGHT: 'light', THEME_MODE_DARK: 'dark' } as const;

/** How much lighter than what is behind it the card is, as in login v2: on a dark ground a little. */
const LIGHTER = { onLight: 0.7, onDark: 0.06 };

/** Whose page it is and how that looks: the organization's, where the link names one, else the instance's. */
export function brandOf({ model }: ZitadelContext, organizationId: string | undefined): Brand {
  const organization = model.organizations.get(organizationId ?? '');
  const { lightTheme, darkTheme, themeMode } = brandingOf(model, organization);
  const mode = MODES[themeMode];
  const light = lightTheme.logoUrl ?? darkTheme.logoUrl;
  const dark = darkTheme.logoUrl ?? lightTheme.logoUrl;
  return {
    name: organization?.name ?? SERVICE,
    logo: mode ? { light: mode === 'light' ? light : dark } : { light, dark },
    theme: { light: coloursOf(lightTheme), dark: coloursOf(darkTheme), mode },
  };
}

function coloursOf({ primaryColor, backgroundColor, warnColor, fontColor }: Branding['lightTheme']): Colours {
  const lighter = isDark(backgroundColor) ? LIGHTER.onDark : LIGHTER.onLight;
  return {
    accent: primaryColor,
    ground: backgroundColor,
    card: mix(backgroundColor, '#ffffff', lighter),
    ink: fontColor,
    wrong: warnColor,
  };
}
