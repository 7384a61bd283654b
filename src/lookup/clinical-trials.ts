/** ClinicalTrials.gov's record of a trial (API v2). */
import { z } from 'zod';
import { cleanText, dateOf } from './clean.ts';
import type { FoundTrial } from './found.ts';

const loose = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const words = loose(z.string());
const day = loose(z.object({ date: z.string(), type: words }));

const record = z.object({
  protocolSection: z.object({
    identificationModule: z.object({
      nctId: z.string().regex(/^NCT\d{8}$/),
      briefTitle: words,
      officialTitle: words,
      secondaryIdInfos: loose(z.array(z.object({ id: z.string() }))),
    }),
    statusModule: loose(
      z.object({
        overallStatus: words,
        studyFirstSubmitDate: words,
        startDateStruct: day,
        completionDateStruct: day,
        resultsFirstPostDateStruct: day,
      }),
    ),
    sponsorCollaboratorsModule: loose(z.object({ leadSponsor: loose(z.object({ name: z.string() })) })),
    designModule: loose(
      z.object({
        phases: loose(z.array(z.string())),
        designInfo: loose(
          z.object({
            allocation: words,
            interventionModel: words,
            maskingInfo: loose(z.object({ masking: words, whoMasked: loose(z.array(z.string())) })),
          }),
        ),
        enrollmentInfo: loose(z.object({ count: z.number().int().min(0).max(10_000_000), type: words })),
      }),
    ),
    armsInterventionsModule: loose(
      z.object({ armGroups: loose(z.array(z.object({ label: z.string(), type: words }))) }),
    ),
    outcomesModule: loose(
      z.object({ primaryOutcomes: loose(z.array(z.object({ measure: z.string(), timeFrame: words }))) }),
    ),
    eligibilityModule: loose(z.object({ minimumAge: words, maximumAge: words })),
    contactsLocationsModule: loose(
      z.object({
        locations: loose(z.array(z.object({ facility: words, city: words, country: words }))),
      }),
    ),
    referencesModule: loose(z.object({ references: loose(z.array(z.object({ pmid: words, type: words }))) })),
  }),
});

const phases: Readonly<Record<string, FoundTrial['phase']>> = {
  EARLY_PHASE1: '1',
  PHASE1: '1',
  'PHASE1,PHASE2': '1/2',
  PHASE2: '2',
  'PHASE2,PHASE3': '2/3',
  PHASE3: '3',
  PHASE4: '4',
};

type Design = { allocation?: string | undefined; interventionModel?: string | undefined };

function designOf({ allocation, interventionModel }: Design): string | undefined {
  if (allocation === 'RANDOMIZED') return interventionModel === 'CROSSOVER' ? 'crossover-rct' : 'randomised-controlled';
  if (allocation === 'NON_RANDOMIZED') return 'non-randomised-controlled';
  return interventionModel === 'SINGLE_GROUP' ? 'single-arm' : undefined;
}

/** `double` names at least participants and assessors; where the registry names others, a person decides. */
function blindingOf(masking = '', who: readonly string[] = []): FoundTrial['blinding'] {
  const has = (name: string): boolean => who.includes(name);
  if (masking === 'NONE') return 'none';
  if (has('PARTICIPANT') && has('OUTCOMES_ASSESSOR')) return who.length > 2 ? 'triple' : 'double';
  if (masking !== 'SINGLE') return undefined;
  return has('PARTICIPANT') ? 'participants' : has('OUTCOMES_ASSESSOR') ? 'assessors' : undefined;
}

const isoDate = (text: string | undefined): string | undefined => dateOf(text?.split('-') ?? []);
const datedOf = (value: { date: string; type?: string | undefined } | undefined) => {
  const date = isoDate(value?.date);
  return date === undefined ? undefined : { date, expected: value?.type !== 'ACTUAL' };
};

/** `18 Years`, `6 Months` in years. */
function years(text = ''): number | undefined {
  const [, number, unit = ''] = /^(\d{1,3}) (Year|Month|Week|Day)s?$/.exec(text) ?? [];
  const perYear: Record<string, number> = { Year: 1, Month: 12, Week: 52, Day: 365 };
  return number === undefined ? undefined : Math.round((Number(number) / (perYear[unit] ?? 1)) * 100) / 100;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let codes: Map<string, string> | undefined;

/** Two-letter code of a country by its English name. */
function countryCode(name: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  codes ??= new Map(
    letters
      .flatMap((a) => letters.map((b) => a + b))
      .flatMap((code) => {
        const known = names.of(code);
        return known ? [[known, code] as const] : [];
      }),
  );
  return codes.get(name) ?? codes.get(name.replace(/ \(.*\)$/, ''));
}

const cleanAll = (items: readonly (string | undefined)[]): string[] => [
  ...new Set(items.flatMap((item) => cleanText(item) ?? [])),
];

/** The trial; undefined when the answer has not the form of the registry's. */
export function readTrial(json: unknown): FoundTrial | undefined {
  const { data } = record.safeParse(json);
  if (!data) return undefined;
  const part = data.protocolSection;
  const status = part.statusModule;
  const design = part.designModule;
  const locations = part.contactsLocationsModule?.locations ?? [];
  const enrolled = design?.enrollmentInfo;
  return {
    number: part.identificationModule.nctId,
    title: cleanText(part.identificationModule.officialTitle ?? part.identificationModule.briefTitle),
    design: designOf(design?.designInfo ?? {}),
    blinding: blindingOf(design?.designInfo?.maskingInfo?.masking, design?.designInfo?.maskingInfo?.whoMasked),
    phase: phases[(design?.phases ?? []).join()],
    people: enrolled && { count: enrolled.count, kind: enrolled.type === 'ACTUAL' ? 'actual' : 'planned' },
    arms: cleanAll(
      (part.armsInterventionsModule?.armGroups ?? [])
        .slice(0, 12)
        .map(({ label, type }) => `${label}${type ? ` (${type.toLowerCase().replaceAll('_', ' ')})` : ''}`),
    ),
    goals: cleanAll(
      (part.outcomesModule?.primaryOutcomes ?? [])
        .slice(0, 6)
        .map(({ measure, timeFrame }) => `${measure}${timeFrame ? `, ${timeFrame}` : ''}`),
    ),
    registered: isoDate(status?.studyFirstSubmitDate),
    start: datedOf(status?.startDateStruct),
    end: datedOf(status?.completionDateStruct),
    resultsPosted: isoDate(status?.resultsFirstPostDateStruct?.date),
    status: cleanText(status?.overallStatus),
    sponsor: cleanText(part.sponsorCollaboratorsModule?.leadSponsor?.name),
    ages: { min: years(part.eligibilityModule?.minimumAge), max: years(part.eligibilityModule?.maximumAge) },
    countries: [...new Set(locations.flatMap(({ country }) => (country && countryCode(country)) ?? []))],
    places: cleanAll(locations.slice(0, 12).map(({ facility, city }) => [facility, city].filter(Boolean).join(', '))),
    otherNumbers: cleanAll((part.identificationModule.secondaryIdInfos ?? []).map(({ id }) => id)),
    papers: cleanAll(
      (part.referencesModule?.references ?? [])
        .filter(({ type }) => type === 'RESULT' || type === 'DERIVED')
        .map(({ pmid }) => (pmid && /^\d{1,8}$/.test(pmid) ? pmid : undefined)),
    ),
  };
}
