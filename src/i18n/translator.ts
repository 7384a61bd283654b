/** How a page speaks: one object per locale with interface words, labels, records' words and addresses. */
import type { Joined } from '../catalog/record.ts';
import type { Measure } from '../schema/measure.ts';
import { tagOf, type Written as Language, type WrittenTag } from '../schema/languages.ts';
import type { VocabularyItem } from '../schema/vocabulary.ts';
import { en, type KeysBelow, type StringKey, type Strings } from './en.ts';
import { localeInfo, type Locale } from './locales.ts';
import { zhHans } from './zh-hans.ts';

const catalogues: Readonly<Record<Language, Strings>> = { en, 'zh-hans': zhHans };
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

const conjunction = new Map<Locale, Intl.ListFormat>();
function conjunctions(locale: Locale): Intl.ListFormat {
  const known = conjunction.get(locale) ?? new Intl.ListFormat(localeInfo[locale].intl, { type: 'conjunction' });
  conjunction.set(locale, known);
  return known;
}

/** Made once per language; Han text ends its sentences with its own signs. */
const segmenters = new Map<string, Intl.Segmenter>();
function sentences(intl: string): Intl.Segmenter {
  const known = segmenters.get(intl) ?? new Intl.Segmenter(intl, { granularity: 'sentence' });
  segmenters.set(intl, known);
  return known;
}

/** A text per written language, as vocabulary and measures hold it. */
export type Written = Readonly<Record<WrittenTag, string>>;

export type Translator = ReturnType<typeof translatorFor>;

/** Words of one locale. `t` fills `{x}`; an unknown `{x}` stays visible. `{x|study|studies}` has the first word where x is 1. */
export function translatorFor(locale: Locale) {
  const info = localeInfo[locale];
  const strings = catalogues[info.written];
  return {
    locale,
    ...info.writing,
    lang: info.lang,
    t: (key: StringKey, values: Record<string, string | number> = {}): string =>
      strings[key].replace(
        /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
        (hole, name: string, one: string = hole, more: string = hole) =>
          more === hole ? String(values[name] ?? hole) : values[name] === 1 ? one : more,
      ),
    /** A number of people, in words. */
    people: (n: number): string =>
      n === 1 ? strings['count.person'] : strings['count.people'].replace('{n}', String(n)),
    /** The title of one page of a list; the first has that of the list. */
    pageTitle: (title: string, number: number): string =>
      number === 1 ? title : `${title} · ${strings['pages.title'].replace('{n}', String(number))}`,
    /** Whether a string of this name exists; for keys made of data. */
    has: (key: string): key is StringKey => key in strings,
    /** A name inside a sentence: English begins it small, unless it is an abbreviation. */
    inText: (name: string): string =>
      /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    /** Several things in a sentence: `a, b and c`. */
    list: (items: readonly string[]): string => conjunctions(locale).format(items),
    /** The first sentence of a text, for a card. */
    firstSentence: (text: string): string => [...sentences(info.intl).segment(text)][0]?.segment.trim() ?? text,
    /** Name of a vocabulary item; empty where a record names none, or one that is not there, as in a preview while it is written. */
    label: (item: Pick<VocabularyItem, 'label'> | undefined): string => item?.label[info.lang] ?? '',
    name: (item: { name: VocabularyItem['label'] }): string => item.name[info.lang],
    /** A measure's short form where it has a real one (`GMFM-66`), its name otherwise. */
    measure: ({ abbr, name }: Pick<Measure, 'abbr' | 'name'>): string =>
      abbr && !/[a-z]{4}|\s/.test(abbr) ? abbr : name[info.lang],
    text: (written: Written): string => written[tagOf[info.written]],
    /** A record's words and body, in the reader's language or, marked as such, in English. */
    words: <F, W>(record: Joined<F, W>): { words: W; body: string; untranslated: boolean } => {
      const words = record.words[info.written];
      return words === undefined
        ? { words: record.words.en, body: record.body.en, untranslated: true }
        : { words, body: record.body[info.written] ?? record.body.en, untranslated: false };
    },
    /** Address of a page of this locale: `href('studies/sun-2017/')`. */
    href: (path: string): string => `${base}/${locale}/${path}`,
  };
}

/** Words of one locale under the names of some keys, for what is handed to the script of a page. */
export function wordsBelow<Prefix extends string, Name extends KeysBelow<Prefix>>(
  { t, has }: Translator,
  prefix: Prefix,
  names: readonly Name[],
): Record<Name, string> {
  const words: Record<string, string> = {};
  for (const name of names) {
    const key: string = prefix + name;
    if (has(key)) words[name] = t(key);
  }
  if (!hasAll(words, names)) throw new Error(`A word is missing below ${prefix}`);
  return words;
}

const hasAll = <Name extends string>(
  words: Record<string, string>,
  names: readonly Name[],
): words is Record<Name, string> => names.every((name) => name in words);

/** Address of something outside the locales, such as `/data/studies.csv`. */
export const assetHref = (path: string): string => `${base}/${path}`;
