/** All harms at a glance: what trials counted, by kind and with the group without cells; apart from them, what clinics did. */
import type { Catalog, Study } from '../catalog/catalog.ts';
import { harmKind } from '../schema/outcome.ts';
import type { VocabularyItem } from '../schema/vocabulary.ts';
import { comparesPeople, formOf, type Form } from './form.ts';
import { harmOf, harmRowsOf, type HarmKind, type HarmRow } from './harms.ts';
import { memoizeBy } from './memoize.ts';
import { isRetracted } from './notices.ts';

export const harmKinds = harmKind.options;

/** The explainer that gathers what paid treatment outside trials has done. */
const clinicsTopic = 'what-paid-treatment-has-done';

export type HarmFilter = { id: HarmKind; kind: HarmKind } | { id: string; condition: VocabularyItem };
export type SeenHarm = { study: Study; row: HarmRow<HarmKind> };
export type HarmGroup = {
  kind: HarmKind;
  /** With a control group first, then without; each study's people once. */
  seen: SeenHarm[];
  /** Analyses that pool studies count people of the others again. */
  pooled: SeenHarm[];
  /** Studies in people of which nothing of this kind could be read. */
  silent: number;
};

const order: readonly Form[] = ['trial', 'uncontrolled', 'announcement'];

/** Reports of harm, and what those say who look at offers: how many were treated is known to nobody. */
export const clinicHarms = memoizeBy(({ studies, topics }: Catalog, condition?: string): Study[] => {
  const gathered = new Set(topics.get(clinicsTopic)?.facts.studies);
  return [...studies.values()].filter(({ id, facts, words }) => {
    const form = formOf(facts);
    const tells = form === 'harm-report' || (gathered.has(id) && !comparesPeople(form) && words.en.safety.serious);
    return tells && (condition === undefined || facts.conditions.includes(condition));
  });
});

/** What was counted or told in trials, kind by kind, under a filter. */
export function harmGroups(catalog: Catalog, filter?: HarmFilter): HarmGroup[] {
  const kinds = filter && 'kind' in filter ? [filter.kind] : harmKinds;
  const asked = filter && 'condition' in filter ? catalog.byCondition.get(filter.condition.id) : undefined;
  const clinics = new Set(clinicHarms(catalog));
  const studies = [...(asked ?? catalog.studies.values())].filter(
    (study) => !clinics.has(study) && !isRetracted(study.facts),
  );
  return kinds.map((kind) => groupOf(kind, studies, catalog));
}

function groupOf(kind: HarmKind, studies: readonly Study[], catalog: Catalog): HarmGroup {
  const told = studies.flatMap((study) =>
    harmRowsOf(study.facts, kind)
      .filter((row) => row.state !== 'not-counted' && !isRetold(study, kind, catalog))
      .map((row) => ({ study, row })),
  );
  const place = ({ study, row }: SeenHarm): number =>
    order.indexOf(formOf(study.facts)) + (row.state === 'counted' ? 0 : order.length);
  const telling = new Set(told.map(({ study }) => study));
  return {
    kind,
    seen: told.filter(({ study }) => order.includes(formOf(study.facts))).toSorted((a, b) => place(a) - place(b)),
    pooled: told.filter(({ study }) => formOf(study.facts) === 'pooled'),
    silent: studies.filter((study) => isFollowed(study) && !telling.has(study)).length,
  };
}

const isFollowed = ({ facts }: Study): boolean => ['trial', 'uncontrolled'].includes(formOf(facts));

/** An announcement that tells the figures of an earlier trial again; its people are counted with that trial. */
function isRetold({ facts }: Study, kind: HarmKind, { studies }: Catalog): boolean {
  if (formOf(facts) !== 'announcement') return false;
  return (facts.related ?? []).some((id) => {
    const other = studies.get(id);
    return other !== undefined && isFollowed(other) && other.facts.outcomes.some((outcome) => harmOf(outcome) === kind);
  });
}

/** Kinds, also those that nobody counted: silence is an answer, too; then the conditions of which something is told. */
export function harmFilters(catalog: Catalog): HarmFilter[] {
  return [
    ...harmKinds.map((kind) => ({ id: kind, kind })),
    ...[...catalog.vocabulary.conditions.values()]
      .filter(({ parent, id }) => parent === undefined && (catalog.byCondition.get(id)?.length ?? 0) > 0)
      .map((condition) => ({ id: condition.id, condition })),
  ];
}
