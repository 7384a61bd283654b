/** What is read once for a stretch of text, for all studies. */
import { squeeze } from '../search/shared/normalise.ts';
import { withDigits } from './digits.ts';
import { countsIn, figuresIn, peopleIn, phasesIn, sharesIn, votesIn, yearsIn } from './numbers-of.ts';
import type { TagPlace } from './tags.ts';
import type { ReadingData, StudyKey, TagKind } from './types.ts';
import type { Stretch } from './windows.ts';

/** What the whole text tells: its conditions and cells, and whether there is a word of cells. */
export type Whole = { conditions: ReadonlySet<string>; cells: ReadonlySet<string>; hasCells: boolean };
/** Numbers, figures and phases → studies of which single sentences tell with them. */
export type Taken = ReadonlyMap<string, ReadonlySet<string>>;

export type Clues = {
  text: string;
  /** The same with its capitals. */
  cased: string;
  squeezed: string;
  /** Something in it may be a registry number or an address. */
  hasNumber: boolean;
  people: ReadonlySet<number>;
  /** Whole numbers of which the text does not say what they count. */
  counts: ReadonlySet<number>;
  figures: ReadonlySet<string>;
  /** Whole percentages. */
  shares: ReadonlySet<string>;
  years: ReadonlySet<string>;
  phases: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
  /** The same, or those of the whole text where the stretch names none. */
  about: ReadonlySet<string>;
  cells: ReadonlySet<string>;
  /** The same, or those of the whole text where the stretch names none. */
  given: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  routes: ReadonlySet<string>;
  donors: ReadonlySet<string>;
  votes: readonly (readonly [number, number])[];
  /** Somewhere in the text. */
  hasCells: boolean;
  hasAnimals: boolean;
  hasPeople: boolean;
  hasSham: boolean;
  isReview: boolean;
  /** What a body tells people to do; somebody who came to harm; a trial without result. */
  genres: ReadonlySet<StudyKey['genre']>;
  /** Another disease than those of the site. */
  isElsewhere: boolean;
};

const review =
  /review|pooled|put together|lumped together|meta-?analys|trials with|cochrane|考科蓝|考克兰|科克伦|科克兰|综述|荟萃|合并|合起来|合在一起|加在一起|汇总|回顾|统合分析|整合|meta|(?:项|篇|个)(?:随机)?(?:对照)?试验/u;
const genres: readonly [StudyKey['genre'], RegExp][] = [
  [
    'advice',
    /position (?:statement|paper)|consumer (?:alert|page|warning)|\b(?:alert|guidance|handbook)\b|patient guide|立场|声明|警示|警告|提醒|指南|须知|忠告/u,
  ],
  // Of one person, since trials count such things too.
  [
    'harm',
    /\b(?:growth|tumou?r|mass|lesion)\b.{0,40}\bspin(?:e|al)\b|\bspin(?:e|al)\b.{0,40}\b(?:growth|tumou?r|mass|lesion)\b|\b(?:boy|girl|child|toddler|man|woman|patient)\b.{0,60}\b(?:died|dead|death|paraly[sz]ed|paraplegic)|(?:脊髓|脊柱|脊椎).{0,20}(?:肿|瘤|长出)|(?:男孩|男童|女童|孩子|男子|男士|患者|病人).{0,30}(?:死|丧命|瘫痪|也瘫)/u,
  ],
  [
    'plan',
    /withdrawn|registered|registry|protocol|not yet recruiting|no results? (?:yet|so far)|(?:nobody|no one|not one|no child) (?:was |were |has been )?enrolled|登记|注册|撤案|撤销|撤回|方案|没有?收到?|还没有?结果|尚无结果/u,
  ],
];
/** Animals, and cells in a dish. */
const animals =
  /\b(?:mice|mouse|rats?|monkeys?|primates?)\b|小鼠|大鼠|老鼠|动物|\b(?:in vitro|in a dish|on a chip)\b|(?<!自)体外|培养皿|芯片/u;
const sham = /\b(?:sham|mock|pretend(?:ed)?)\b|假手术|假操作|假注射|假穿刺|假的手术|模拟手术/u;
/** Multiple sclerosis; the letters are a form of address otherwise. */
const shortNames = /(?<![\p{L}-])MS(?![\p{L}-])/u;
const people =
  /\b(?:patients?|people|children|adults|participants|men|women)\b|患者|病人|孩子|儿童|患儿|受试者|新生儿|成人/u;

/** Reader of clues; `now` is the year in which the text is read. */
export function clueReader(
  data: ReadingData,
  now: number,
): (stretch: Stretch, places: readonly TagPlace[], whole: Whole) => Clues {
  const parents = new Map(
    Object.entries(data.tags).flatMap(([kind, tags]) =>
      tags.flatMap(({ id, parent }) => (parent === undefined ? [] : [[`${kind}:${id}`, parent] as const])),
    ),
  );
  const elsewhere = new RegExp(data.elsewhere, 'u');
  return ({ text, cased, from, to }, places, whole) => {
    const here = places.filter((place) => place.from >= from && place.from < to);
    const ids = (kind: TagKind): Set<string> =>
      new Set(
        here
          .filter((place) => place.kind === kind)
          .flatMap(({ id }) => [id, parents.get(`${kind}:${id}`) ?? []].flat()),
      );
    const digits = withDigits(text);
    const conditions = ids('condition');
    const cells = ids('cell');
    return {
      text,
      cased,
      squeezed: squeeze(text),
      hasNumber: /\d{4}|\//.test(text),
      people: peopleIn(digits),
      counts: countsIn(digits),
      figures: figuresIn(digits),
      shares: sharesIn(digits),
      years: yearsIn(digits, now),
      phases: phasesIn(text),
      countries: ids('country'),
      conditions,
      about: conditions.size > 0 ? conditions : whole.conditions,
      hasCells: whole.hasCells,
      cells,
      given: cells.size > 0 ? cells : whole.cells,
      sources: ids('source'),
      routes: ids('route'),
      donors: ids('donor'),
      votes: votesIn(digits),
      isReview: review.test(text) || /\d (?:[a-z]+ )?(?:studies|trials|papers|reports)\b/.test(digits),
      genres: new Set(genres.filter(([, expression]) => expression.test(text)).map(([genre]) => genre)),
      hasAnimals: animals.test(text),
      hasSham: sham.test(text),
      hasPeople: people.test(text),
      isElsewhere: elsewhere.test(text) || shortNames.test(cased),
    };
  };
}

/** What single sentences of a stretch told of other studies tells nothing of this one. */
export function cluesFor(id: string, clues: Clues, taken: Taken): Clues {
  if (taken.size === 0) return clues;
  const free = <T extends number | string>(kind: 'number' | 'phase', values: ReadonlySet<T>): Set<T> =>
    new Set([...values].filter((value) => taken.get(`${kind} ${String(value)}`)?.has(id) ?? true));
  return {
    ...clues,
    people: free('number', clues.people),
    counts: free('number', clues.counts),
    figures: free('number', clues.figures),
    shares: free('number', clues.shares),
    phases: free('phase', clues.phases),
  };
}
