/** Which studies a text names or clearly tells of. */
import { squeeze } from '../search/shared/normalise.ts';
import { convinces, scoreOf, type Clues } from './evidence-of.ts';
import { figuresIn, peopleIn, phasesIn, sharesIn, votesIn, yearsIn } from './numbers-of.ts';
import type { Sentence } from './sentences.ts';
import type { TagPlace } from './tags.ts';
import type { FoundStudy, ReadingData, StudyKey } from './types.ts';
import { stretchesOf, type Stretch } from './windows.ts';

/** Behind the best of its kind by more, and it is another trial of the same product. */
const closeBehind = 4;
/** Behind the best of a stretch by more, and the same numbers speak for both. */
const farBehind = 5;

/** Studies of a text, surest first, each with the sentences that speak for it. */
export function studiesOf(
  text: string,
  sentences: readonly Sentence[],
  places: readonly TagPlace[],
  data: ReadingData,
  rare: (text: string) => ReadonlyMap<string, number>,
): FoundStudy[] {
  const named = new Set(places.filter(({ kind }) => kind === 'condition').map(({ id }) => id));
  const wide = new Set([...named].flatMap((id) => [id, ...parentsOf(id, data)]));
  const found = new Map<string, FoundStudy>();
  let carried = '';
  for (const stretch of stretchesOf(sentences)) {
    const clues = { ...cluesOf(stretch, places, data), rare: rare(stretch.text) };
    const scored = data.studies
      .map((study) => ({ study, score: scoreOf(study, stretch, clues, carried) }))
      .filter(({ study, score }) => convinces(score) && (score.total >= 100 || suits(study, wide)));
    const best = Math.max(...scored.map(({ score }) => score.total));
    const first = scored.find(({ score }) => score.total === best)?.study;
    for (const { study, score } of scored) {
      // Nothing but a number or a place that a much better one has as well.
      if (first && score.total < best - farBehind && score.names < 9 && isWithin(study, first, clues)) continue;
      if (
        score.total < best - closeBehind &&
        best < 100 &&
        score.names < 9 &&
        score.own < 4 &&
        sharesName(study, scored, stretch)
      )
        continue;
      const known = found.get(study.id);
      const place = { from: stretch.from, to: stretch.to };
      if (known) {
        known.score = Math.max(known.score, score.total);
        known.sentences.push(place);
      } else found.set(study.id, { id: study.id, score: score.total, places: [], sentences: [place] });
    }
    carried = carriedOn(carried, stretch, data);
  }
  for (const study of found.values()) study.places = placesOf(study, text, sentences, data);
  return [...found.values()].toSorted((a, b) => b.score - a.score);
}

export function cluesOf(
  { text, from, to }: Stretch,
  places: readonly TagPlace[],
  data: ReadingData,
): Omit<Clues, 'rare'> {
  const here = places.filter((place) => place.from >= from && place.from < to);
  const ids = (kind: TagPlace['kind']): Set<string> =>
    new Set(here.filter((place) => place.kind === kind).flatMap(({ id }) => [id, ...parentsOf(id, data, kind)]));
  return {
    squeezed: squeeze(text),
    people: peopleIn(text),
    figures: figuresIn(text),
    shares: sharesIn(text),
    years: yearsIn(text),
    phases: phasesIn(text),
    countries: ids('country'),
    conditions: ids('condition'),
    cells: ids('cell'),
    sources: ids('source'),
    routes: ids('route'),
    donors: ids('donor'),
    votes: votesIn(text),
    isReview: /review|pooled|meta-?analysis|trials with|综述|荟萃|合并|汇总|回顾|统合分析|整合/u.test(text),
    hasAnimals: /\b(?:mice|mouse|rats?|monkeys?|primates?)\b|小鼠|大鼠|老鼠|动物/u.test(text),
    hasPeople:
      /\b(?:patients?|people|children|adults|participants|men|women)\b|患者|病人|孩子|儿童|患儿|受试者|新生儿|成人/u.test(
        text,
      ),
  };
}

const parentsOf = (id: string, data: ReadingData, kind: TagPlace['kind'] = 'condition'): string[] => {
  const parent = data.tags[kind].find((tag) => tag.id === id)?.parent;
  return parent === undefined ? [] : [parent];
};

/** Whether the numbers that speak for a study speak for the other, too. */
const isWithin = (study: StudyKey, other: StudyKey, { people, figures }: Omit<Clues, 'rare'>): boolean =>
  study !== other &&
  study.people.every((n) => !people.has(n) || other.people.includes(n)) &&
  study.figures.every((figure) => !figures.has(figure) || other.figures.includes(figure));

/** A text that names no condition may tell of any. */
const suits = ({ conditions }: StudyKey, wide: ReadonlySet<string>): boolean =>
  wide.size === 0 || conditions.some((id) => wide.has(id));

function sharesName(study: StudyKey, scored: readonly { study: StudyKey }[], { text, cased }: Stretch): boolean {
  const here = study.names
    .filter(([form, weight]) => weight >= 5 && (text.includes(form) || cased.includes(form)))
    .map(([form]) => form);
  return scored.some(({ study: other }) => other !== study && other.names.some(([form]) => here.includes(form)));
}

/** Names that a later stretch may still be about: of the newest product or trial that was named. */
function carriedOn(carried: string, { text, cased }: Stretch, data: ReadingData): string {
  const here = data.studies.some(({ names }) =>
    names.some(([form, weight]) => weight >= 5 && (form === form.toLowerCase() ? text : cased).includes(form)),
  );
  return here ? `${text} ${cased}` : carried;
}

/** Where a name or a number of a study stands, to be marked; the sentence where nothing shorter is known. */
function placesOf(
  { id, sentences }: FoundStudy,
  text: string,
  all: readonly Sentence[],
  data: ReadingData,
): FoundStudy['places'] {
  const study = data.studies.find((one) => one.id === id);
  if (!study) return [];
  const marks = [...study.ids, ...study.names.map(([form]) => form.toLowerCase())].flatMap((form) => {
    const from = text.indexOf(form);
    return from < 0 ? [] : [{ from, to: from + form.length }];
  });
  if (marks.length > 0) return marks;
  const [first] = sentences;
  const inside = all.filter(({ start }) => first !== undefined && start >= first.from && start < first.to);
  const telling = inside.find((one) => study.people.some((n) => one.text.includes(String(n)))) ?? inside[0];
  return telling ? [{ from: telling.start, to: telling.start + telling.text.length }] : [];
}
