/** Texts with known answers, and how the reader does on them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { learnedSigns } from '../src/told/build/learned-signs.ts';
import { readingData } from '../src/told/build/reading-data.ts';
import { textReader } from '../src/told/read-text.ts';
import { catalogOf } from '../src/catalog/from-files.ts';

const ids = z.array(z.string()).default([]);
const told = z.object({
  id: z.string(),
  lang: z.enum(['en', 'zh-hans', 'zh-hant']),
  kind: z.string(),
  text: z.string(),
  studies: ids,
  studies_ok: ids,
  not_studies: ids,
  conditions: ids,
  signs: ids,
  signs_ok: ids,
  not_signs: ids,
  trials: ids,
  unknown_numbers: ids,
  products: ids,
});
export type Told = z.infer<typeof told>;

export const textsIn = (file: string): Told[] => z.array(told).parse(parse(readFileSync(file, 'utf8')));

export const { catalog } = catalogOf('.');
export const data = readingData(catalog);
const learned = { en: learnedSigns(catalog, 'en'), zh: learnedSigns(catalog, 'zh') };
/** Texts were written in 2026. */
export const read = textReader(data, learned, 2026);

export type Outcome = {
  id: string;
  studiesMissed: string[];
  studiesWrong: string[];
  signsMissed: string[];
  signsWrong: string[];
  fallen: string[];
  conditionsMissed: string[];
  given: { studies: number; signs: number };
};

/** What the reader makes of one text, held against its answers. */
export function judge(text: Told): Outcome {
  const reading = read(text.text);
  const studies = reading.studies.map(({ id }) => id);
  const signs = reading.signs.map(({ id }) => id);
  const conditions = reading.tags.filter(({ kind }) => kind === 'condition').map(({ id }) => id);
  return {
    id: text.id,
    studiesMissed: text.studies.filter((id) => !studies.includes(id)),
    studiesWrong: studies.filter((id) => ![...text.studies, ...text.studies_ok].includes(id)),
    signsMissed: text.signs.filter((id) => !signs.includes(id)),
    signsWrong: signs.filter((id) => ![...text.signs, ...text.signs_ok].includes(id)),
    fallen: text.not_signs.filter((id) => signs.includes(id)),
    conditionsMissed: text.conditions.filter((id) => !conditions.includes(id)),
    given: { studies: studies.length, signs: signs.length },
  };
}

/** Shares in percent over several texts. */
export function sumUp(texts: readonly Told[], outcomes: readonly Outcome[]): Record<string, number> {
  const sum = (count: (outcome: Outcome) => number): number => outcomes.reduce((all, one) => all + count(one), 0);
  const want = (count: (text: Told) => number): number => texts.reduce((all, one) => all + count(one), 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);
  const clean = texts.filter((text, i) => text.kind === 'honest' && outcomes[i]?.signsWrong.length === 0).length;
  const studies = sum(({ given }) => given.studies);
  const signs = sum(({ given }) => given.signs);
  return {
    studiesFound:
      100 -
      share(
        sum((one) => one.studiesMissed.length),
        want((text) => text.studies.length),
      ),
    studiesRight:
      100 -
      share(
        sum((one) => one.studiesWrong.length),
        studies,
      ),
    signsFound:
      100 -
      share(
        sum((one) => one.signsMissed.length),
        want((text) => text.signs.length),
      ),
    signsRight:
      100 -
      share(
        sum((one) => one.signsWrong.length),
        signs,
      ),
    trapsAvoided:
      100 -
      share(
        sum((one) => one.fallen.length),
        want((text) => text.not_signs.length),
      ),
    conditionsFound:
      100 -
      share(
        sum((one) => one.conditionsMissed.length),
        want((text) => text.conditions.length),
      ),
    honest: texts.filter(({ kind }) => kind === 'honest').length,
    honestClean: clean,
  };
}
