/** Which warning signs a text holds: words are found, and what the sentence does with them decides. */
import { compile, fits, placesOf, type Expressions, type WordLists } from './pattern.ts';
import { quotedIn, type Sentence } from './sentences.ts';
import { readStance, stanceOf, voiceOf, type Read, type Stance } from './stance.ts';
import type { FoundSign, FoundStudy, Place, ReadingData, SignRule, SignWords, Telling } from './types.ts';

type Pair = {
  telling?: Telling | undefined;
  within: 'sentence' | 'near' | 'answer';
  first: Expressions;
  second: Expressions;
};
const flagOf = { missed: 'missed', uncontrolled: 'uncontrolled', animal: 'isAnimal' } as const;

type Rule = {
  id: string;
  phrases: Expressions;
  rhetorical: Expressions;
  unless: Expressions;
  anywhere: Expressions;
  pairs: Pair[];
  counted: { words: Expressions; nerves: Expressions; least: number } | undefined;
};
/** A text as a whole: its sentences, how it speaks, and the studies that it tells of. */
type Whole = {
  read: readonly Read[];
  stance: Stance;
  /** Above zero it informs, below it offers. */
  voice: number;
  studies: readonly FoundStudy[];
  data: ReadingData;
};

/** A text that informs has so many more marks of that than of selling; the more, the more places a sign needs there. */
const informs = 3;
const marksPerPlace = 3;

/** Prepares the reading of signs. */
export function signReader(
  data: ReadingData,
): (sentences: readonly Sentence[], studies: readonly FoundStudy[]) => FoundSign[] {
  const rules = data.signs.map((rule) => prepare(rule, data.lists));
  const stance = stanceOf(data.lists);
  return (sentences, studies) => {
    const voice = voiceOf(sentences, stance);
    const whole: Whole = { read: readStance(sentences, stance), stance, voice, studies, data };
    return rules.flatMap((rule): FoundSign[] => {
      if (sentences.some(({ text }) => fits(rule.anywhere, text))) return [];
      const places = placesOfRule(rule, whole);
      const least = voice >= informs ? 1 + Math.floor(voice / marksPerPlace) : 1;
      return places.length >= least ? [{ id: rule.id, places }] : [];
    });
  };
}

function prepare({ id, en, zh, counted }: SignRule, lists: WordLists): Rule {
  const both = (pick: (words: SignWords) => readonly string[] | undefined): Expressions => [
    compile(pick(en) ?? [], 'en', lists),
    compile(pick(zh) ?? [], 'zh', lists),
  ];
  const pairs = ([words, language]: readonly [SignWords, 'en' | 'zh']): Pair[] =>
    (words.pairs ?? []).map(({ telling, within, first, second }) => ({
      telling,
      within: within ?? 'near',
      first: [compile(first ?? [], language, lists)],
      second: [compile(second, language, lists)],
    }));
  return {
    id,
    phrases: both(({ phrases }) => phrases),
    rhetorical: both(({ rhetorical }) => rhetorical),
    unless: both(({ unless }) => unless),
    anywhere: both(({ anywhere }) => anywhere),
    pairs: (
      [
        [en, 'en'],
        [zh, 'zh'],
      ] as const
    ).flatMap(pairs),
    counted: counted && {
      words: oneByOne(counted.list, lists),
      nerves: oneByOne('nerve-diseases', lists),
      least: counted.least,
    },
  };
}

/** Each word of a list by itself, so that different ones can be counted. */
const oneByOne = (name: string, lists: WordLists): Expressions => {
  const list = lists[name];
  return [
    ...(list?.en ?? []).map((item) => compile([item], 'en', lists)),
    ...(list?.zh ?? []).map((item) => compile([item], 'zh', lists)),
  ];
};

function placesOfRule(rule: Rule, whole: Whole): Place[] {
  const { read, stance } = whole;
  const places: Place[] = [];
  read.forEach((one, i) => {
    const { sentence } = one;
    for (const place of placesOf(rule.rhetorical, sentence.text))
      if (!one.deniedNext && !warns(one, place)) places.push(shifted(place, sentence));
    if (keepsDown(rule, sentence, stance)) return;
    for (const place of placesOf(rule.phrases, sentence.text)) {
      if (stands(place, one, whole)) places.push(shifted(place, sentence));
    }
    for (const pair of rule.pairs) {
      const place = pairAt(pair, i, rule, whole);
      if (place) places.push(place);
    }
  });
  if (rule.counted) places.push(...countedPlaces(rule, rule.counted, read, stance));
  return places;
}

/** What keeps a sign down, unless it is named only to be waved away (所谓未达标, `misses the point`). */
const keepsDown = ({ unless }: Rule, { text }: Sentence, { dismissal }: Stance): boolean =>
  fits(unless, text) && !fits(dismissal, text);

const shifted = ({ from, to }: Place, { start }: Sentence): Place => ({ from: start + from, to: start + to });

/** A warning that stands in what was found (`no need to doubt`) is none. */
const warns = ({ warnings }: Read, place: Place): boolean =>
  warnings.some(({ from, to }) => from < place.from || to > place.to);

/** Whether what was found is said by the text itself, of what it offers. */
function stands(place: Place, read: Read, { stance, voice }: Whole): boolean {
  const { sentence, deniedNext, hearsay } = read;
  if (sentence.isQuestion || deniedNext || warns(read, place)) return false;
  const quote = quotedIn(sentence.text).find(({ from, to }) => from <= place.from && place.to <= to);
  if (hearsay && (quote || voice > -2)) return false;
  // A text that does not sell quotes others; one that sells lets its patients speak.
  if (read.isQuote && voice >= 2) return false;
  if (isNegated(place, sentence, stance)) return false;
  if (quote && !fits(stance.speech, sentence.text) && quote.to - quote.from < 40 && voice > -2) return false;
  return true;
}

/** A negation before it in the same clause, or a denial after it in the same sentence. */
function isNegated({ from, to }: Place, { text }: Sentence, { negation, affirming, denial }: Stance): boolean {
  const before = withoutPlaces(affirming, text.slice(0, from));
  // Items of a list that hold their own negation (无痛、零风险) stand each by itself.
  const ownNegation = /^[零无没冇不唔免0]/u.test(text.slice(from));
  const clause = (ownNegation ? /[^，,；;：:（(、]*$/u : /[^，,；;：:（(]*$/u).exec(before)?.[0] ?? '';
  const isHan = /\p{Script=Han}/u.test(clause);
  const near = isHan ? clause.slice(-8) : clause.split(/\s+/).slice(-7).join(' ');
  if (fits(negation, `${near} `)) return true;
  for (const place of placesOf(denial, text)) if (place.from >= to || place.to <= from) return true;
  return false;
}

/** A text without words that hold a negation and affirm: `no worries`, 不仅, 特别. */
function withoutPlaces(expressions: Expressions, text: string): string {
  return expressions.reduce((left, expression) => (expression ? left.replaceAll(expression, ' ') : left), text);
}

/** Two things that belong together, in this sentence or with the next ones. */
function pairAt({ telling, within, first, second }: Pair, i: number, rule: Rule, whole: Whole): Place | undefined {
  const { read, stance, voice, studies, data } = whole;
  const one = read[i];
  if (!one) return undefined;
  const { sentence } = one;
  if (telling !== undefined) {
    const told = studies.filter(({ id, sentences }) => {
      const key = data.studies.find((candidate) => candidate.id === id);
      return (
        key?.[flagOf[telling]] === true &&
        sentences.some(({ from, to }) => from <= sentence.start && sentence.start < to)
      );
    });
    if (told.length === 0) return undefined;
    // A miss that is told anywhere in the paragraph is told.
    if (read.some((other) => other.sentence.block === sentence.block && keepsDown(rule, other.sentence, stance)))
      return undefined;
    for (const place of placesOf(second, sentence.text))
      if (stands(place, { ...one, warnings: voice > 0 ? one.warnings : [] }, whole)) return shifted(place, sentence);
    return undefined;
  }
  if (within === 'answer') return answerAt(first, second, one, read[i + 1], rule, stance);
  const reach = within === 'near' ? 3 : 1;
  for (const start of placesOf(first, sentence.text)) {
    if (warns(one, start) || sentence.isQuestion) return undefined;
    for (const other of read.slice(i, i + reach)) {
      if (other.sentence.block !== sentence.block && other.sentence.block !== sentence.block + 1) break;
      if (keepsDown(rule, other.sentence, stance)) break;
      for (const place of placesOf(second, other.sentence.text)) {
        if (stands(place, other, whole)) return shifted(other === one ? joined(start, place) : place, other.sentence);
      }
    }
  }
  return undefined;
}

/** A question and what its answer opens with. */
function answerAt(
  first: Expressions,
  second: Expressions,
  { sentence }: Read,
  answer: Read | undefined,
  rule: Rule,
  stance: Stance,
): Place | undefined {
  if (!answer || !sentence.isQuestion || !fits(first, sentence.text)) return undefined;
  if (answer.warnings.length > 0 || answer.deniedNext || keepsDown(rule, answer.sentence, stance)) return undefined;
  const start = /^(?:[\p{L}\d ]{1,12}[:：] ?)?/u.exec(answer.sentence.text)?.[0].length ?? 0;
  for (const place of placesOf(second, answer.sentence.text))
    if (place.from <= start + 2) return shifted(place, answer.sentence);
  return undefined;
}

const joined = (a: Place, b: Place): Place => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });

/** Enough different words of a list within two sentences, one of them at least not in a warning. */
function countedPlaces(
  rule: Rule,
  { words, nerves, least }: NonNullable<Rule['counted']>,
  read: readonly Read[],
  stance: Stance,
): Place[] {
  for (let i = 0; i < read.length; i += 1) {
    const run = read
      .slice(i, i + 2)
      .filter(
        ({ sentence, warnings, hearsay }) =>
          warnings.length === 0 && !hearsay && !sentence.isQuestion && !fits(rule.unless, sentence.text),
      );
    const text = run.map(({ sentence }) => sentence.text).join(' ');
    if (fits(stance.denial, text)) continue;
    const count = (expressions: Expressions): number =>
      expressions.filter((expression) => fits([expression], text)).length;
    const unlike = count(words);
    if (unlike >= least || (unlike >= 1 && unlike + count(nerves) >= 3)) {
      const [first] = run;
      if (first) return [{ from: first.sentence.start, to: first.sentence.start + first.sentence.text.length }];
    }
  }
  return [];
}
