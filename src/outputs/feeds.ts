/** What is new on a condition, for feed readers: JSON Feed 1.1 and RSS 2.0, both made of one model. */
import type { Catalog, Study } from '../catalog/catalog.ts';
import { gradeStudy } from '../evidence/certainty/grade.ts';
import { mainOutcome } from '../evidence/goal-outcomes.ts';
import { directionOfStudy } from '../evidence/direction.ts';
import { eventsOf, type StudyEvent } from '../evidence/events.ts';
import { goalOf } from '../evidence/goal.ts';
import { verdictOf } from '../evidence/verdict.ts';
import { goalKey } from '../phrases/goal.ts';
import { isRetracted } from '../evidence/notices.ts';
import { labelKey } from '../phrases/label.ts';
import { noticesOf } from '../phrases/notices.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translator.ts';
import type { StudyFacts } from '../schema/study.ts';
import type { VocabularyItem } from '../schema/vocabulary.ts';
import type { ToTraditional } from '../i18n/traditional.ts';

export type FeedItem = {
  /** Address of the event's line on the timeline; never changes, so it is the id too. */
  url: string;
  title: string;
  lines: string[];
  /** First moment of the event's day, month or year, in UTC. */
  date: Date;
  lang: string;
};
export type Feed = {
  title: string;
  description: string;
  /** The timeline that the feed follows. */
  home: string;
  lang: string;
  items: FeedItem[];
};

/** Feed readers fetch often; older events are on the timeline. */
const newest = 60;

/** Conditions with a word on where they stand are followed; narrower ones are in them. */
export const hasFeed = (item: VocabularyItem): boolean => item.today !== undefined;
/** The conditions that are followed. */
export const feedConditions = ({ vocabulary }: Catalog): VocabularyItem[] =>
  [...vocabulary.conditions.values()].filter(hasFeed);

/** Where a feed lies below the site: `feeds/stroke.zh-hans.json`. */
export const feedPath = (condition: string, locale: Locale, format: 'json' | 'xml'): string =>
  `feeds/${condition}.${locale}.${format}`;

type Options = {
  translator: Translator;
  catalog: Catalog;
  item: VocabularyItem;
  /** Day of the build: what lies ahead is no news. */
  today: string;
  /** Absolute address of a page of the feed's locale. */
  url: (path: string) => string;
  /** For Traditional script; the text as it is otherwise. */
  convert: ToTraditional;
};

/** The newest events of a condition, each with direction, certainty and what it does not show. */
export function feedOf({ translator, catalog, item, today, url, convert }: Options): Feed {
  const studies = catalog.byCondition.get(item.id) ?? [];
  const events = eventsOf(studies, today).filter(({ date, expected }) => !expected && date <= today);
  const home = url(`timeline/${item.id}/`);
  return {
    title: convert(translator.t('feed.title', { name: translator.label(item) })),
    description: convert(translator.t('feed.description')),
    home,
    lang: translator.lang,
    items: events.slice(0, newest).map((event) => {
      const { words, untranslated } = translator.words(event.study);
      return {
        url: `${home}#${event.key}`,
        // Feed readers often show nothing but the title.
        title: convert(
          `${isRetracted(event.study.facts) ? `${translator.t('verdict.study.retracted')}${translator.colon}` : ''}${words.short} · ${translator.t(`event.${event.kind}`)}`,
        ),
        lines: linesOf(event, translator, catalog).map(convert),
        date: new Date(event.date),
        lang: untranslated ? 'en' : translator.lang,
      };
    }),
  };
}

/** Whether what was found is known from a company's article alone. */
const isFromSeed = (facts: StudyFacts): boolean =>
  facts.basis.join() === 'seed' || mainOutcome(facts)?.source === 'seed';

/** What a reader must see of an event wherever it is shown: in whom, what was found, which way, how sure, what not. */
function linesOf(
  { study, date, kind, milestone, overdue }: StudyEvent<Study>,
  translator: Translator,
  catalog: Catalog,
): string[] {
  const { facts } = study;
  const { words } = translator.words(study);
  const { species, designs, directions } = catalog.vocabulary;
  const named = (name: string, value: string): string => `${name}${translator.locale === 'en' ? ': ' : '：'}${value}`;
  const goal = goalOf(facts);
  return [
    ...noticesOf(facts, translator).map((notice) => notice.words),
    `${formatDate(date, translator.locale)} · ${translator.t(`event.${kind}`)}`,
    (milestone && words.milestones[milestone]) ?? '',
    overdue === undefined ? '' : translator.t('study.overdue', { n: overdue }),
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
export function jsonFeed({ title, description, home, lang, items }: Feed, self: string) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: self,
    language: lang,
    items: items.map((item) => ({
      id: item.url,
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
export function rssFeed({ title, description, home, lang, items }: Feed, self: string): string {
  const element = (name: string, text: string): string => `<${name}>${escape(text)}</${name}>`;
  const item = ({ url, title: name, lines, date }: FeedItem): string =>
    [
      '<item>',
      element('title', name),
      element('link', url),
      element('guid', url),
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
    `<atom:link href="${escape(self)}" rel="self" type="application/rss+xml"/>`,
    ...items.map(item),
    '</channel></rss>',
  ].join('\n');
}
