/** A trial that could be joined, in words: one line for the list, and its rows. */
import { findIn, type Catalog, type PlacedTrial } from '../catalog/catalog.ts';
import type { TrialFilter } from '../evidence/joinable.ts';
import { countryName, formatDate } from '../i18n/format.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Trial } from '../schema/trial.ts';
import type { Pair } from './pair.ts';

/** Where and when the state was seen. */
export function seenText({ seen, seen_how: how }: Trial, translator: Translator): string {
  const how_ = { registry: 'registry', copy: 'copy', 'undated-copy': 'undated', 'title-only': 'title' } as const;
  const parts = [
    seen ? translator.t('trials.seen', { date: formatDate(seen, translator.locale) }) : '',
    translator.t(`trials.seen.${how_[how]}`),
  ];
  return parts.filter((part) => part !== '').join(translator.comma);
}

/** State, day, place, age and fee: what decides whether a family reads on. */
export function trialLine({ trial }: PlacedTrial, translator: Translator): string {
  const { status_group: state, seen, country, ages, fee } = trial;
  return [
    translator.t(`trials.state.${state}`),
    seen
      ? translator.t('trials.seen', { date: formatDate(seen, translator.locale) })
      : translator.t('trials.seen.undated'),
    country.map((code) => countryName(code, translator.locale)).join(translator.comma) ||
      translator.t('trials.placeUnknown'),
    ages.years ? translator.text(ages.words) : translator.t('trials.for.unknown'),
    fee.kind === 'unknown' ? '' : translator.t(`trials.${fee.kind}`),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The rows of a trial; what was not seen is said. */
export function trialPairs({ trial }: PlacedTrial, { vocabulary }: Catalog, translator: Translator): Pair[] {
  const { locale } = translator;
  const words = (written: Trial['places']): string =>
    written ? translator.text(written) : translator.t('trials.notSeen');
  const design = [
    translator.label(findIn(vocabulary.designs, trial.design)),
    trial.phase && trial.phase !== 'not-applicable'
      ? translator.label(vocabulary.phases.get(`phase-${trial.phase.replace('/', '-')}`))
      : '',
  ].filter((part) => part !== '');
  const rows: [string, (string | undefined)[]][] = [
    [
      translator.t('trials.status'),
      [
        translator.text(trial.status),
        seenText(trial, translator),
        trial.kind === 'cells' ? undefined : translator.t(`trials.kind.${trial.kind}`),
      ],
    ],
    [translator.t('trials.age'), [translator.text(trial.ages.words)]],
    [translator.t('trials.who'), [words(trial.entry)]],
    [translator.t('trials.where'), [words(trial.places)]],
    [translator.t('trials.fee'), [translator.text(trial.fee.words)]],
    [translator.t('design'), design.length > 0 ? design : [translator.t('trials.notSeen')]],
    [translator.t('trials.others'), [words(trial.control)]],
    [translator.t('trials.people'), [trial.planned === null ? undefined : String(trial.planned)]],
    [translator.t('trials.due'), [trial.result_due ? formatDate(trial.result_due, locale) : undefined]],
    [translator.t('trials.sponsor'), [trial.sponsor ?? undefined]],
  ];
  return rows.flatMap(([name, lines]) => {
    const told = lines.filter((line) => line !== undefined);
    return told.length > 0 ? [{ name, lines: told }] : [];
  });
}

/** What a filter of the trials is called. */
export function trialFilterName(filter: TrialFilter, translator: Translator): string {
  if ('condition' in filter) return translator.label(filter.condition);
  if ('country' in filter) return countryName(filter.country, translator.locale);
  if ('stage' in filter) return translator.t(`trials.for.${filter.stage}`);
  return translator.t(filter.id === 'paid' ? 'trials.paid' : 'trials.open');
}
