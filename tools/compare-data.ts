/**
 * `node tools/compare-data.ts <before.json> <after.json>`: what a change means for readers, in words, from the published
 * studies.json of both sides. For the comment on a pull request.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { translatorFor } from '../src/i18n/translator.ts';

const named = z.looseObject({ id: z.string(), name: z.looseObject({ en: z.string() }).optional().catch(undefined) });
const label = z.union([z.object({ track: z.literal('ladder'), level: z.number() }), z.object({ track: z.string() })]);
const record = z.looseObject({
  id: z.string(),
  verdict: z.string().optional(),
  certainty: label.optional().catch(undefined),
  question: z.looseObject({ en: z.string() }).optional().catch(undefined),
  outcomes: z.array(named).optional(),
});
const file = z.object({ studies: z.array(record) });
type Published = z.infer<typeof record>;
type Outcome = z.infer<typeof named>;

const { t, has } = translatorFor('en');

/** Fields of a record whose values readers see as figures or facts. */
const told = [
  'participants',
  'primary_endpoint',
  'published',
  'follow_up',
  'design',
  'blinding_level',
  'route',
  'cell',
  'conditions',
  'species',
];
/** Computed from what stands beside them, or the same in other words. */
const derived = new Set(['certainty', 'name', 'id', 'direction', 'printed']);
const most = 200;

const written = (value: unknown): string =>
  value === undefined ? 'nothing' : typeof value === 'object' ? JSON.stringify(value) : String(value);

const verdictOf = ({ verdict = 'nothing' }: Published): string => {
  const key = `verdict.study.${verdict}`;
  return has(key) ? t(key) : verdict;
};

function labelOf({ certainty }: Published): string {
  if (!certainty) return 'none';
  const name = 'level' in certainty ? String(certainty.level) : certainty.track;
  const key = `certainty.${name}`;
  return has(key) ? t(key) : name;
}

/** Every single value of a record or result, by its path. */
function valuesOf(value: unknown, path: readonly string[] = []): [string, string][] {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isGroup
    ? Object.entries(value).flatMap(([key, inner]) => (derived.has(key) ? [] : valuesOf(inner, [...path, key])))
    : [[path.join('.'), written(value)]];
}

/** `treated.events`: 12 → 13, for each value that differs. */
function changesIn(before: unknown, after: unknown): string[] {
  const [old, now] = [new Map(valuesOf(before)), new Map(valuesOf(after))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path))
    .map((path) => `\`${path}\`: ${old.get(path) ?? 'nothing'} → ${now.get(path) ?? 'nothing'}`);
}

const pick = (study: Published): Record<string, unknown> =>
  Object.fromEntries(told.flatMap((name) => (study[name] === undefined ? [] : [[name, study[name]]])));

const outcomeName = (outcome: Outcome): string => (outcome.name ? `“${outcome.name.en}”` : `\`${outcome.id}\``);

function outcomesOf(before: Published, after: Published): string[] {
  const byId = ({ outcomes = [] }: Published) => new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const [old, now] = [byId(before), byId(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [a, b] = [old.get(id), now.get(id)];
    if (!a) return b ? [`  - new result ${outcomeName(b)}`] : [];
    if (!b) return [`  - the result ${outcomeName(a)} is gone`];
    return changesIn(a, b).map((change) => `  - result ${outcomeName(b)}, ${change}`);
  });
}

const headOf = ({ id, question }: Published): string => `**${id}**${question ? ` (${question.en})` : ''}`;

/** Lines of Markdown; one that says so when nothing changes for readers. */
export function compareData(beforeJson: unknown, afterJson: unknown): string[] {
  const [before, after] = [beforeJson, afterJson].map(
    (json) => new Map(file.parse(json).studies.map((study) => [study.id, study])),
  );
  const ids = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].toSorted();
  const lines = ids.flatMap((id) => {
    const [old, now] = [before?.get(id), after?.get(id)];
    if (!old) return now ? [`- ${headOf(now)} is new: ${verdictOf(now)}. ${labelOf(now)}.`] : [];
    if (!now) return [`- **${id}** is gone. Does its address lead on (content/redirects.yaml)?`];
    const verdict = verdictOf(old) === verdictOf(now) ? [] : [`  - **verdict**: ${verdictOf(old)} → ${verdictOf(now)}`];
    const certainty = labelOf(old) === labelOf(now) ? [] : [`  - **certainty**: ${labelOf(old)} → ${labelOf(now)}`];
    const facts = changesIn(pick(old), pick(now)).map((change) => `  - ${change}`);
    const moved = [...verdict, ...certainty, ...facts, ...outcomesOf(old, now)];
    return moved.length > 0 ? [`- ${headOf(now)}`, ...moved] : [];
  });
  if (lines.length === 0) return ['No label, verdict or figure of a study changes for readers.'];
  const shown = lines.slice(0, most);
  return ['What this changes for readers:', '', ...shown, ...(shown.length < lines.length ? ['- …'] : [])];
}

if (import.meta.main) {
  const [before = '', after = ''] = process.argv.slice(2);
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  console.log(compareData(read(before), read(after)).join('\n'));
}
