/** Where picture cards lie. */
import type { Locale } from '../../i18n/locales.ts';

/** Address of a card below the site: of a record such as `studies/sun-2017`, or of the site itself. */
export const cardPath = (locale: Locale, of = 'site'): string => `cards/${locale}/${of}.png`;
