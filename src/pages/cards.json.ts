/** /cards.json: what the cards say, for the step of the build that draws them and takes this list away. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { getConverter } from '../i18n/converter.ts';
import { isConverted, locales } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import { cardsOf } from '../outputs/cards/all.ts';
import { urlsFor } from '../outputs/urls.ts';

export const GET: APIRoute = async ({ site }) => {
  const [catalog, convert] = [await getCatalog(), await getConverter()];
  const urlOf = urlsFor(site);
  const cards = locales.flatMap((locale) =>
    cardsOf(catalog, translatorFor(locale), isConverted(locale) ? convert : (text) => text, (path) =>
      urlOf(locale, path).replace(/^https?:\/\//, ''),
    ),
  );
  return new Response(JSON.stringify(cards));
};
