/** The web app manifest of each language: its name, its start and its signs on a phone's first page. */
import { localeInfo, locales, type Locale } from '../i18n/locales.ts';
import { assetHref, translatorFor } from '../i18n/translator.ts';
import { build } from '../place.ts';
import type { ToTraditional } from '../i18n/traditional.ts';

/** Paper by day and by night, as in src/styles/tokens.css. */
export const themeColours = { light: '#fbf9f4', dark: '#15181a' } as const;

/** The first language has the bare name, which browsers and tools try. */
export const manifestName = (locale: Locale): string =>
  locale === locales[0] ? 'manifest.webmanifest' : `manifest.${locale}.webmanifest`;

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: assetHref(file),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/**
 * A text that is shared from another app comes to the page that checks it. The worker takes it on the device
 * (src/client/worker/shared.ts); with GET it would stand in the address. Without a worker there is no such target.
 */
const shareTarget = (action: string) => ({
  share_target: {
    action,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { title: 'title', text: 'text', url: 'url' },
  },
});

export function manifestOf(locale: Locale, print: ToTraditional) {
  const { t, href } = translatorFor(locale);
  return {
    name: print(t('site.name')),
    short_name: print(t('search.short')),
    description: print(t('home.title')),
    lang: localeInfo[locale].lang,
    dir: 'ltr',
    id: href(''),
    start_url: href(''),
    scope: assetHref(''),
    display: 'minimal-ui',
    background_color: themeColours.light,
    theme_color: themeColours.light,
    categories: ['health', 'medical', 'education'],
    icons: [
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
    ...(build !== '' && shareTarget(href('check/'))),
    shortcuts: (['match', 'check', 'search'] as const).map((page) => ({
      name: print(t(`nav.${page}`)),
      url: href(`${page}/`),
    })),
  };
}
