/** Blank items of lists that are one file, and blank trials. */
import { jsonSchemaOf } from '../schema/describe.ts';
import { measure } from '../schema/measure.ts';
import { trial as trialSchema } from '../schema/trial.ts';
import { vocabularyItem } from '../schema/vocabulary.ts';
import type { Blank } from './template.ts';
import { gap, lines, noted, off, type Tree, type Value } from './write.ts';

const written = { en: gap('in English'), 'zh-Hans': gap('简体中文') };
const label = { ...written, 'zh-Hant': gap('繁體中文，用台灣的說法') };

/** An item of a list: the hyphen before its first field. */
const asItem = (all: readonly string[]): string => {
  const first = all.findIndex((line) => !line.trimStart().startsWith('#'));
  return `${all.map((line, index) => (index === first ? `- ${line}` : `  ${line}`)).join('\n')}\n`;
};

/** For the end of content/measures.yaml. */
export const measureItem = ({ id, idsOf }: Blank): string =>
  asItem(
    lines(
      jsonSchemaOf(measure),
      {
        id,
        abbr: off('GMFM-66'),
        name: label,
        aliases: [],
        kind: gap('test, questionnaire or judgement'),
        measures: written,
        range: {
          text: written,
          min: gap('lowest value, or null'),
          max: gap('highest value, or null'),
          unit: gap('unit, or null'),
        },
        direction: gap('which way is better'),
        mcid: [],
        mcid_note: off({ en: 'why there is none', 'zh-Hans': '为什么没有' }),
        conditions: [gap('id of a condition')],
        sources: [gap('https://…')],
      },
      idsOf,
    ),
  );

/** For the end of content/vocabulary/cell-types.yaml. */
export const cellTypeItem = ({ id, idsOf }: Blank): string =>
  asItem(
    lines(
      jsonSchemaOf(vocabularyItem),
      { id, label, aliases: [gap('what readers type')], parent: off('the-broader-cell-type'), about: written },
      idsOf,
    ),
  );

const states: Readonly<Record<string, string>> = {
  RECRUITING: 'recruiting',
  NOT_YET_RECRUITING: 'not-yet-recruiting',
  ACTIVE_NOT_RECRUITING: 'active-not-recruiting',
  ENROLLING_BY_INVITATION: 'active-not-recruiting',
  SUSPENDED: 'suspended',
  COMPLETED: 'completed',
  TERMINATED: 'stopped',
  WITHDRAWN: 'stopped',
  AVAILABLE: 'available',
  NO_LONGER_AVAILABLE: 'closed',
  UNKNOWN: 'unknown-or-outdated',
};
/** Our name for a state of ClinicalTrials.gov. */
export const stateOf = (status: string | undefined): string | undefined => (status ? states[status] : undefined);

/** content/trials/<number>.yaml */
export function trialFile({ id, idsOf, found: { trial } }: Blank): string {
  const or = (value: Value | undefined, words: string): Value => value ?? gap(words);
  const remark = (value: Value, words: readonly string[]): Value =>
    words.length > 0 ? noted(value, `registry: ${words.join('; ')}`) : value;
  const { min, max } = trial?.ages ?? {};
  const years: Tree = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return `${lines(
    jsonSchemaOf(trialSchema),
    {
      number: id,
      other_numbers: trial?.otherNumbers.length ? trial.otherNumbers : off(['EUCTR2020-000000-00']),
      title: remark(written, trial?.title ? [trial.title] : []),
      conditions: [gap('id of a condition, the broad one first')],
      kind: gap('what is given'),
      cell: { type: gap('kind of cell'), source: gap('tissue'), donor: gap('whose cells') },
      route: [gap('route of administration')],
      phase: or(trial?.phase, 'phase, or null'),
      design: remark(or(trial?.design, 'kind of study, or null'), trial?.arms ?? []),
      control: written,
      blinded: or(trial?.blinding && (trial.blinding === 'none' ? 'no' : 'yes'), 'yes, no or null'),
      country: trial?.countries ?? [],
      places: remark(written, trial?.places ?? []),
      ages: { years: Object.keys(years).length > 0 ? years : gap('{ min: 18, max: 80 }, or null'), words: written },
      entry: written,
      planned: or(trial?.people?.count, 'people, or null'),
      start: or(trial?.start?.date, 'day, or null'),
      end: or(trial?.end?.date, 'day, or null'),
      result_due: gap('year or day, or null'),
      fee: { kind: gap('free, paid or unknown'), words: written },
      sponsor: or(trial?.sponsor, 'who runs it, or null'),
      status: written,
      status_group: or(stateOf(trial?.status), 'how it stood when it was seen'),
      seen: gap('the day on which you saw it'),
      seen_how: trial ? 'registry' : gap('what was seen'),
      url: /^NCT\d{8}$/.test(id) ? `https://clinicaltrials.gov/study/${id}` : gap('page in the registry itself'),
    },
    idsOf,
  ).join('\n')}\n`;
}
