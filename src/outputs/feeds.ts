/** What changed on the site or on a condition, for feed readers: JSON Feed 1.1 and RSS 2.0, both made of one model. */
import { isFromSeedOnly } from '../evidence/basis.ts';
import type { Catalog, Study } from '../catalog/catalog.ts';
import { gradeStudy } from '../evidence/certainty/grade.ts';
import { mainOutcome } from '../evidence/goal-outcomes.ts';
import { directionOfStudy } from '../evidence/direction.ts';
import { changesOf, type RecordChange } from '../evidence/changes.ts';
import { goalOf } from '../evidence/goal.ts';
import { verdictOf } from '../evidence/verdict.ts';
import { goalKey } from '../phrases/goal.ts';
import { labelKey } from '../phrases/label.ts';
import { changeText } from '../phrases/change-text.ts';
import { noticesOf } from '../phrases/notices.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translator.ts';
import type { StudyFacts } from '../schema/study.ts';
import type { VocabularyItem } from '../schema/vocabulary.ts';
import type { ToTraditional } from '../i18n/traditional.ts';

export type FeedItem = {
  /** Address of the change's line on the page of changes; never changes. */
  id: string;
  /** Address of the page that changed. */
  url: string;
  title: string;
  lines: string[];
  /** First moment of the day of the change, in UTC. */
  date: Date;
  lang: string;
};
export type Feed = {
  title: string;
  description: string;
  /** The list of changes that the feed follows. */
  home: string;
  lang: string;
  /** Who publishes it; left out while that is not set. */
  publisher?: { name: string; url?: string | undefined } | undefined;
  /** Whom to write to. */
  email?: string | undefined;
  items: FeedItem[];
};

/** Feed readers fetch often; older changes are on the site. */
const newest = 60;

/** Conditions with a word on where they stand are followed; narrower ones are in them. */
export const hasFeed = (item: VocabularyItem): boolean => item.today !== undefined;
/** The conditions that are followed. */
export const feedConditions = ({ vocabulary }: Catalog): VocabularyItem[] =>
  [...vocabulary.conditions.values()].filter(hasFeed);

/** Name of the feed of everything. */
const everything = 'all';

/** `stroke.zh-hans`; without a condition that of everything. */
export const feedName = (item: VocabularyItem | undefined, locale: Locale): string =>
  `${item?.id ?? everything}.${locale}`;

/** Where a feed lies below the site: `feeds/stroke.zh-hans.json`. */
export const feedPath = (item: VocabularyItem | undefined, locale: Locale, format: 'json' | 'xml'): string =>
  `feeds/${feedName(item, locale)}.${format}`;

/** What a feed is called, on pages and in feed readers. */
export const feedTitle = (item: VocabularyItem | undefined, translator: Translator): string =>
  item ? translator.t('feed.title', { name: translator.label(item) }) : translator.t('feed.title.all');

/** The list of changes that a feed follows, below the locale. */
export const changesPath = (item: VocabularyItem | undefined): string =>
  item ? `changes/only/${item.id}/` : 'changes/';

type Options = {
  translator: Translator;
  catalog: Catalog;
  /** The condition that is followed; none for everything. */
  item: VocabularyItem | undefined;
  /** Absolute address of a page of the feed's locale. */
  url: (path: string) => string;
  /** For Traditional script; the text as it is otherwise. */
  convert: ToTraditional;
};

/** The newest changes, each with what changed, direction, certainty and what the study does not show. */
export function feedOf({ translator, catalog, item, url, convert }: Options): Feed {
  const studies = item ? (catalog.byCondition.get(item.id) ?? []) : catalog.studies.values();
  const { publisher, contact } = catalog.site;
  const name = publisher && convert(translator.text(publisher.name));
  const behind = name ? translator.t('feed.publisher', { name }) : translator.t('feed.publisher.notSet');
  return {
    title: convert(feedTitle(item, translator)),
    description: [translator.t('feed.description'), behind].map(convert).join('\n'),
    publisher: name ? { name, url: publisher?.url } : undefined,
    email: contact?.email,
    home: url(changesPath(item)),
    lang: translator.lang,
    items: changesOf(studies)
      .slice(0, newest)
      .map((change) => {
        const { words, untranslated } = translator.words(change.study);
        return {
          id: url(`changes/#${change.key}`),
          url: url(`studies/${change.study.id}/`),
          // Feed readers often show nothing but the title.
          title: convert(
            translator.t('feed.item', {
              kind: translator.t(`change.${change.kind}`),
              name: words.short,
              date: formatDate(change.date, translator.locale),
            }),
          ),
          lines: linesOf(change, translator, catalog).map(convert),
          date: new Date(change.date),
          lang: untranslated ? 'en' : translator.lang,
        };
      }),
  };
}

/** Whether what was found is known from a company's article alone. */
const isFromSeed = (facts: StudyFacts): boolean => isFromSeedOnly(facts) || mainOutcome(facts)?.source === 'seed';

/** What changed, then what a reader must see of a study wherever it is shown: in whom, what was found, how sure, what not. */
function linesOf(change: RecordChange<Study>, translator: Translator, catalog: Catalog): string[] {
  const { facts } = change.study;
  const { words } = translator.words(change.study);
  const { species, designs, directions } = catalog.vocabulary;
  const named = (name: string, value: string): string => name + translator.colon + value;
  const goal = goalOf(facts);
  return [
    changeText(change, translator),
    ...noticesOf(facts, translator).map((notice) => notice.words),
    facts.species === 'none' ? '' : named(translator.t('species'), translator.label(species.get(facts.species))),
    translator.label(designs.get(facts.design)),
    words.answer.found,
    isFromSeed(facts) ? translator.t('study.fromSeed') : '',
    named(translator.t('verdict.study'), translator.t(`verdict.study.${verdictOf(facts)}`)),
    named(translator.t('direction'), translator.label(directions.get(directionOfStudy(facts)))),
    named(translator.t('certainty'), translator.t(labelKey(gradeStudy(facts), 'short'))),
    goal === 'none' ? '' : translator.t(goalKey[goal]),
    words.answer.limit,
  ].filter((line) => line !== '');
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. `self` is the feed's own address. */
export function jsonFeed({ title, description, home, lang, publisher, items }: Feed, self: string) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: self,
    language: lang,
    ...(publisher && { authors: [publisher] }),
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.lines.join('\n'),
      date_published: item.date.toISOString(),
      language: item.lang,
    })),
  };
}

/** Text as XML: marks of mark-up written out, characters that XML forbids left out. */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** RSS 2.0, https://www.rssboard.org/rss-specification. `self` is the feed's own address. */
export function rssFeed({ title, description, home, lang, publisher, email, items }: Feed, self: string): string {
  const element = (name: string, text: string): string => `<${name}>${escape(text)}</${name}>`;
  const item = ({ id, url, title: name, lines, date }: FeedItem): string =>
    [
      '<item>',
      element('title', name),
      element('link', url),
      `<guid isPermaLink="false">${escape(id)}</guid>`,
      element('pubDate', date.toUTCString()),
      // A description is HTML within XML, so it is escaped twice.
      element('description', lines.map((line) => `<p>${escape(line)}</p>`).join('')),
      '</item>',
    ].join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', title),
    element('link', home),
    element('description', description),
    element('language', lang),
    // RSS names a person by e-mail address only.
    ...(email ? [element('managingEditor', publisher ? `${email} (${publisher.name})` : email)] : []),
    `<atom:link href="${escape(self)}" rel="self" type="application/rss+xml"/>`,
    ...items.map(item),
    '</channel></rss>',
  ].join('\n');
}
