/** Which studies a text names or clearly tells of. */
import { clueReader, cluesFor, type Clues, type Taken } from './clues.ts';
import { convinces, scoreOf, type Score } from './evidence-of.ts';
import { makersOf } from './evidence/authors.ts';
import { nameMender } from './evidence/mender.ts';
import { namedBy, nameFinder, sharedName, sureName, type Named, type NameHit } from './evidence/names.ts';
import { better, isExplained, piecesOf, type Told } from './evidence/pieces.ts';
import { noWords, squeezedTitles, wordFinder } from './evidence/words.ts';
import type { Sentence } from './sentences.ts';
import type { TagPlace } from './tags.ts';
import type { FoundStudy, Place, ReadingData, StudyKey } from './types.ts';
import { stretchesOf, type Stretch } from './windows.ts';

/** Behind the best of its kind by more, and it is another trial of the same product. */
const closeBehind = 4;
/** Behind the best of one sentence by more, and numbers alone are met by chance. */
const hopeless = 4;

const cells = /cell|stem|marrow|cord|exosome|\bmsc|mononuclear|细胞|单个核|单核|脐带|脐血|骨髓|外泌体|囊泡/u;

type Scored = { study: StudyKey; score: Score; named: Named; clues: Clues };

/** Prepares the finding of studies: surest first, each with the sentences that speak for it. */
export function studyReader(
  data: ReadingData,
  now: number,
): (text: string, sentences: readonly Sentence[], places: readonly TagPlace[]) => FoundStudy[] {
  const readClues = clueReader(data, now);
  const findNames = nameFinder(data.studies);
  const findWords = wordFinder(data.studies);
  const mend = nameMender(data.mendable);
  const scarce = scarceIds(data.studies);
  const makers = makersOf(data.studies);
  const prepared = data.studies.map((study) => ({
    study,
    maker: makers.get(study.id),
    squeezed: squeezedTitles(study),
  }));
  const parents = new Map(data.tags.condition.map(({ id, parent }) => [id, parent]));
  const own = new Map(data.studies.map(({ id, conditions }) => [id, conditions]));
  /** Conditions that a text names; where it names none, those of the products and trials in it. */
  const conditionsOf = (text: string, cased: string, places: readonly TagPlace[]): Set<string> => {
    const named = places.filter(({ kind }) => kind === 'condition').map(({ id }) => id);
    if (named.length > 0) return new Set(named.flatMap((id) => [id, parents.get(id) ?? id]));
    const sure = [...findNames({ text, cased })].filter(([, hits]) => hits.some(({ weight }) => weight >= sharedName));
    return new Set(sure.flatMap(([id]) => own.get(id) ?? []));
  };

  return (text, sentences, places) => {
    const cased = sentences.map((sentence) => sentence.cased).join(' ');
    const wide = conditionsOf(text, cased, places);
    const given = new Set(places.filter(({ kind }) => kind === 'cell').map(({ id }) => id));
    const whole = { conditions: wide, cells: given, hasCells: cells.test(text) };
    const mended = mend(text);
    const told: (Told & { place: Place })[] = [];
    /** Start of a sentence → numbers and phases in it → studies of which it tells with them. */
    const taken = new Map<number, Map<string, Set<string>>>();
    let carried: ReadonlyMap<string, readonly NameHit[]> = new Map();
    for (const raw of stretchesOf(sentences)) {
      const stretch = withMended(raw, mended);
      const isOne = stretch.sentences.length === 1;
      const all = readClues(stretch, places, whole);
      const away = isOne ? new Map<string, Set<string>>() : takenIn(stretch, taken);
      const hits = findNames(stretch);
      // Names that an earlier stretch named are meant until another product or trial is.
      const isNew = [...hits.values()].flat().some(({ weight }) => weight >= sharedName);
      const { rare, titled } = findWords(stretch.text);
      const scored = prepared
        .map(({ study, maker, squeezed }): Scored => {
          const { id } = study;
          const named = namedBy(hits.get(id), isNew ? [] : carried.get(id));
          const own = {
            named,
            maker,
            scarce: scarce.get(id) ?? [],
            squeezed,
            rare: (rare.get(id) ?? noWords).worth,
            titled: titled.get(id) ?? 0,
          };
          const clues = cluesFor(id, all, away);
          return { study, score: scoreOf(study, clues, own), named, clues };
        })
        .filter(({ study, score }) => convinces(score) && (score.total >= 100 || suits(study, wide)));
      const place = { from: stretch.from, to: stretch.to };
      for (const { study, score, named, clues } of bestOf(scored, all, isOne)) {
        const { id } = study;
        const { words } = rare.get(id) ?? noWords;
        const shown = { ...score.shown, names: named.all, scarce: scarce.get(id) ?? [], words };
        told.push({ study, pieces: piecesOf(study, clues, shown), total: score.total, place });
        if (!isOne) continue;
        const here = taken.get(stretch.from) ?? new Map<string, Set<string>>();
        for (const piece of takenBy(study, clues)) here.set(piece, (here.get(piece) ?? new Set()).add(id));
        taken.set(stretch.from, here);
      }
      if (isNew) carried = hits;
    }
    // Wherever in the text it stands, what tells of a better one is about that.
    const meant = told.filter((one) => !told.some((other) => isExplained(one, other)));
    return [...Map.groupBy(meant, ({ study }) => study)]
      .map(([study, all]) => {
        const stretches = all.map(({ place }) => place);
        return {
          id: study.id,
          score: Math.max(...all.map(({ total }) => total)),
          places: placesOf(study, stretches, text, sentences),
          sentences: stretches,
        };
      })
      .toSorted((a, b) => b.score - a.score);
  };
}

/** Numbers and phases with which single sentences of a stretch tell of studies. */
function takenIn({ sentences }: Stretch, taken: ReadonlyMap<number, Taken>): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { start } of sentences)
    for (const [piece, ids] of taken.get(start) ?? []) all.set(piece, new Set([...(all.get(piece) ?? []), ...ids]));
  return all;
}

/** Smells, teeth, drops into the nose: what no more than three studies used, by study. */
function scarceIds(studies: readonly StudyKey[]): Map<string, string[]> {
  const idsOf = ({ cell, source, routes }: StudyKey): string[] => [cell, source ?? [], routes].flat();
  const counts = new Map<string, number>();
  for (const id of studies.flatMap(idsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map(studies.map((study) => [study.id, idsOf(study).filter((id) => (counts.get(id) ?? 0) <= 3)]));
}

/** All numbers of people in a sentence are those of the study of which it tells, unless it speaks of several countries. */
const takenBy = ({ people, figures, phases }: StudyKey, clues: Clues): string[] => [
  ...[...clues.people].filter((n) => clues.countries.size < 2 || people.includes(n)).map((n) => `number ${String(n)}`),
  ...figures.filter((figure) => clues.figures.has(figure)).map((figure) => `number ${figure}`),
  ...phases.filter((phase) => clues.phases.has(phase)).map((phase) => `phase ${phase}`),
];

/** A text that names no condition may tell of any. */
const suits = ({ conditions }: StudyKey, wide: ReadonlySet<string>): boolean =>
  wide.size === 0 || conditions.some((id) => wide.has(id));

/** A stretch with the names that are meant by what is misspelt in it. */
function withMended(stretch: Stretch, mended: readonly (readonly [string, string])[]): Stretch {
  const meant = mended.filter(([written]) => stretch.text.includes(written)).map(([, right]) => right);
  return meant.length === 0 ? stretch : { ...stretch, text: `${stretch.text} ${meant.join(' ')}` };
}

/** Nothing tells of it but a hospital, a body or a town, and what many have in common. */
const isPlaceOnly = ({ score, named }: Scored): boolean =>
  score.names > 0 && named.best < sharedName && score.own === 0 && !score.isPaper && !score.isDated;

/** Of several studies of one place none is meant, unless one stands out. */
function withoutPlaces(scored: readonly Scored[]): Scored[] {
  const places = scored.filter(isPlaceOnly);
  const [first, second] = places.map(({ score }) => score.total).toSorted((a, b) => b - a);
  const standsOut = first !== undefined && (second === undefined || first >= second + better);
  return scored.filter((one) => !isPlaceOnly(one) || (standsOut && one.score.total === first));
}

/** Those that stand by themselves, not by what tells of a better one. */
function bestOf(every: readonly Scored[], clues: Clues, isOne: boolean): Scored[] {
  const scored = withoutPlaces(every);
  const best = Math.max(...scored.map(({ score }) => score.total));
  const first = scored.find(({ score }) => score.total === best)?.study;
  return scored.filter(({ study, score, named }) => {
    if (score.names >= sureName) return true;
    if (isOne && !score.isNamed && score.total < best - hopeless && best < 100) return false;
    // A group of its people has the number that all people of a better one have.
    if (first && !score.isNamed && score.total < best && !hasWhole(study, clues) && isWithin(study, first, clues))
      return false;
    if (!first || score.total >= best - closeBehind || best >= 100 || !sharesNames(study, named, scored)) return true;
    // Another trial of the same product: all people of the better one are told, not those of this one.
    if (!score.isPaper && hasWhole(first, clues) && !hasWhole(study, clues) && !ownNumber(study, first, clues))
      return false;
    return score.own >= 4 || ownNumber(study, first, clues);
  });
}

/** Whether the numbers that speak for a study speak for the other, too. */
const isWithin = (study: StudyKey, other: StudyKey, { people, figures }: Clues): boolean =>
  study !== other &&
  study.people.every((n) => !people.has(n) || other.people.includes(n)) &&
  study.figures.every((figure) => !figures.has(figure) || other.figures.includes(figure));

/** A bare number counts for people where it is not small. */
const hasPeople = (n: number, { people, counts }: Clues): boolean => people.has(n) || (n >= 14 && counts.has(n));

const hasWhole = ({ whole }: StudyKey, clues: Clues): boolean => whole.some((n) => hasPeople(n, clues));

/** A number of people that the other does not have. */
const ownNumber = (study: StudyKey, other: StudyKey, clues: Clues): boolean =>
  study.people.some((n) => n >= 10 && hasPeople(n, clues) && !other.people.includes(n));

/** Whether every name of the study is that of another one as well. */
const sharesNames = (study: StudyKey, named: Named, scored: readonly Scored[]): boolean =>
  named.forms.length > 0 &&
  named.forms.every((form) =>
    scored.some(({ study: other }) => other !== study && other.names.some(([one]) => one === form)),
  );

/** Where a name or a number of a study stands, to be marked; the sentence where nothing shorter is known. */
function placesOf(study: StudyKey, stretches: readonly Place[], text: string, all: readonly Sentence[]): Place[] {
  const marks = [...study.ids, ...study.names.map(([form]) => form.toLowerCase())].flatMap((form) => {
    const from = text.indexOf(form);
    return from < 0 ? [] : [{ from, to: from + form.length }];
  });
  if (marks.length > 0) return marks;
  const [first] = stretches;
  const inside = all.filter(({ start }) => first !== undefined && start >= first.from && start < first.to);
  const telling = inside.find((one) => study.people.some((n) => one.text.includes(String(n)))) ?? inside[0];
  return telling ? [{ from: telling.start, to: telling.start + telling.text.length }] : [];
}
