/** Which conditions, cells, sources, routes, donors and countries a text names. */
import { escape } from '../text/escape.ts';
import type { Folded } from './fold.ts';
import type { Sentence } from './sentences.ts';
import { tagKinds, type FoundTag, type Place, type ReadingData, type TagForms, type TagKind } from './types.ts';

export type TagPlace = Place & { kind: TagKind; id: string };

type Finder = { kind: TagKind; expression: RegExp; cased: boolean; ids: ReadonlyMap<string, string[]> };

/** A space may have been typed as a hyphen. */
const patternOf = (form: string): string => escape(form).replace(/ /g, '[ -]');
/** A journal's name, and no country. */
const unlike: Readonly<Record<string, string>> = { england: '(?<!new )', 英格兰: '(?<!新)' };
const isHan = (form: string): boolean => /\p{Script=Han}/u.test(form);
/** Names in capitals (ALS, IT) are words otherwise, and looked for as they stand. */
const isShort = (form: string): boolean => form.length < 6 && /\p{Lu}.*\p{Lu}/u.test(form);

/** Prepares the finding of names; longer names are tried first. */
export function tagFinder(data: ReadingData): (folded: Folded) => TagPlace[] {
  const finders = tagKinds.flatMap((kind) => findersOf(kind, data.tags[kind]));
  return (folded) =>
    finders.flatMap(({ kind, expression, cased, ids }) =>
      [...(cased ? folded.cased : folded.text).matchAll(expression)].flatMap((match) => {
        const [from, to] = [match.index, match.index + match[0].length];
        if (kind === 'donor' && isOfOthers(match[0], folded.text.slice(to, to + 30))) return [];
        return idsOf(ids, match[0].replace(/-/g, ' ')).map((id) => ({ kind, id, from, to }));
      }),
    );
}

/** `Their own` paper is no cell of theirs. */
const isOfOthers = (form: string, after: string): boolean =>
  /(?: own|^自己的|^自身)$/u.test(form) &&
  /^的? ?(?:\p{L}+ )?(?:papers?|reports?|stud(?:y|ies)|trials?|data|figures|records|registry|websites?|pages?|doctors?|hospitals?|money|pockets?|expense|research|论文|文章|研究|试验|数据|网站|医生|医院|病人|病历|钱)/u.test(
    after,
  );

const idsOf = (ids: Finder['ids'], form: string): string[] => ids.get(form) ?? ids.get(form.replace(/s$/, '')) ?? [];

function findersOf(kind: TagKind, tags: readonly TagForms[]): Finder[] {
  return [true, false].flatMap((cased): Finder[] => {
    const ids = new Map<string, string[]>();
    for (const { id, forms } of tags) {
      for (const form of forms.filter((one) => isShort(one) === cased)) {
        const key = form.replace(/-/g, ' ');
        ids.set(key, [...(ids.get(key) ?? []), id]);
      }
    }
    if (ids.size === 0) return [];
    const longestFirst = [...ids.keys()].toSorted((a, b) => b.length - a.length);
    const written = (form: string): string => (unlike[form] ?? '') + patternOf(form);
    const han = longestFirst.filter(isHan).map(written);
    const latin = longestFirst.filter((form) => !isHan(form)).map(written);
    const parts = [
      ...(latin.length > 0
        ? [`(?<![\\p{Script=Latin}\\p{N}])(?:${latin.join('|')})s?(?![\\p{Script=Latin}\\p{N}])`]
        : []),
      ...han,
    ];
    return [{ kind, cased, ids, expression: new RegExp(parts.join('|'), 'gu') }];
  });
}

/** Tags with all their places, and what follows from two of them: a newborn's stroke, a stroke long ago. */
export function tagsOf(places: readonly TagPlace[], sentences: readonly Sentence[], data: ReadingData): FoundTag[] {
  const found = new Map<string, FoundTag>();
  const add = (kind: TagKind, id: string, place: Place): void => {
    const known = found.get(`${kind}:${id}`) ?? { kind, id, places: [] };
    known.places.push(place);
    found.set(`${kind}:${id}`, known);
  };
  for (const { kind, id, from, to } of places) {
    add(kind, id, { from, to });
    const parent = data.tags[kind].find((tag) => tag.id === id)?.parent;
    if (parent !== undefined) add(kind, parent, { from, to });
  }
  const isStroke = ({ kind, id }: TagPlace): boolean =>
    kind === 'condition' && (id === 'stroke' || id === 'ischaemic-stroke' || id === 'haemorrhagic-stroke');
  for (const place of places.filter(isStroke)) {
    const sentence = sentences.find(({ start, text }) => start <= place.from && place.from < start + text.length);
    if (!sentence) continue;
    if (/newborn|neonat|新生儿|婴儿|宝宝/u.test(sentence.text) && !/adult|成人/u.test(sentence.text))
      add('condition', 'perinatal-stroke', place);
    else if (isLongAgo(sentence.text)) add('condition', 'chronic-stroke', place);
  }
  return [...found.values()];
}

/** Six months or more, or years, since the stroke. */
function isLongAgo(text: string): boolean {
  const months = /(\d+)\s*(?:months?|个月)(?! ?(?:later|内|后(?!遗)))/u.exec(text);
  if (months && Number(months[1]) >= 6 && Number(months[1]) < 240)
    return /ago|after|since|中风|卒中|梗|出血|后/u.test(text);
  return /\b(?:\d+|two|three|four|five|several|many) ?(?:years?|yrs?) (?:ago|after|since)|(?:\d+|[一二两三四五六七八九十几多])年(?:了|前|多|还|，|的|有救)|(?:慢性期|后遗症)|瘫(?:了)?[两二三四五]年/u.test(
    text,
  );
}
