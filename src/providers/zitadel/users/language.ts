/** What the vendor shows where there is no language. */
const UNDETERMINED = 'und';

/** The language tag in its usual spelling; `und` for none and for what is no tag. */
export function languageTag(text: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(text?.replaceAll('_', '-'))[0] ?? UNDETERMINED;
  } catch {
    return UNDETERMINED;
  }
}
