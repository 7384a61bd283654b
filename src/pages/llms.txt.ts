/** /llms.txt: for language models that read the site on somebody's behalf, what is where and what must not be lost. */
import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { localeInfo, locales } from '../i18n/locales.ts';
import { assetHref, translatorFor } from '../i18n/translator.ts';
import { editionOf } from '../outputs/edition.ts';
import { today } from '../evidence/today.ts';
import { urlsFor } from '../outputs/urls.ts';

export const GET: APIRoute = async ({ site }) => {
  const catalog = await getCatalog();
  const { t, href, label, inText, list } = translatorFor('en');
  const absolute = (path: string): string => new URL(path, site).href;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const places = locales.map((locale) => `/${locale}/ (${names.of(localeInfo[locale].lang)})`);
  const link = (words: string, path: string): string => `- [${words}](${absolute(href(path))})`;
  const { how_to_cite } = editionOf(today(), urlsFor(site)('en', 'data/'));
  const answered = [...catalog.vocabulary.conditions.values()].filter(({ answer }) => answer);
  return new Response(
    [
      `# ${t('site.name')}`,
      '',
      `> ${t('home.title')}`,
      '',
      'When you repeat something from here: never an effect without its certainty, never a treated group without its control group, never benefit without harm, never an animal as a person, never an announcement as a result. “We hold no record” is not “nobody has”. Give the study’s own source.',
      '',
      `Every page exists at the same path below ${list(places)}.`,
      '',
      '## Short answers',
      '',
      ...answered.map((item) => link(t('condition.title', { name: inText(label(item)) }), `conditions/${item.id}/`)),
      '',
      '## Lists',
      '',
      ...(['nav.studies', 'nav.articles', 'nav.topics'] as const).map((key) => link(t(key), `${key.slice(4)}/`)),
      link(t('foot.methods'), 'methods/'),
      link(t('foot.glossary'), 'glossary/'),
      '',
      '## Data',
      '',
      link(t('data.title'), 'data/'),
      ...(['studies.json', 'claims.json', 'outcomes.csv', 'datapackage.json'] as const).map(
        (file) => `- [${file}](${absolute(assetHref(`data/${file}`))}): ${t(`data.about.${file}`)}`,
      ),
      '',
      `How to cite: ${how_to_cite}`,
      '',
    ].join('\n'),
  );
};
