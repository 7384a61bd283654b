/**
 * `node tools/compare-data.ts <before.json> <after.json>`: what a change means for readers, in words, from the published
 * studies.json of both sides. For the comment on a pull request.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const record = z.looseObject({
  id: z.string(),
  verdict: z.string().optional(),
  certainty: z.looseObject({ level: z.unknown(), track: z.unknown() }).optional(),
  outcomes: z.array(z.looseObject({ id: z.string() })).optional(),
});
const file = z.object({ studies: z.array(record) });
type Published = z.infer<typeof record>;

/** Fields of a record whose values readers see as figures or facts. */
const told = [
  'participants',
  'primary_endpoint',
  'published',
  'follow_up',
  'design',
  'route',
  'cell',
  'conditions',
  'species',
];
const most = 200;

const written = (value: unknown): string =>
  value === undefined ? 'nothing' : typeof value === 'object' ? JSON.stringify(value) : String(value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function fieldsOf(before: Published, after: Published): string[] {
  return told
    .filter((name) => !same(before[name], after[name]))
    .map((name) => `  - \`${name}\`: ${written(before[name])} → ${written(after[name])}`);
}

function outcomesOf(before: Published, after: Published): string[] {
  const [old, now] = [before, after].map(
    ({ outcomes = [] }) => new Map(outcomes.map((outcome) => [outcome.id, outcome])),
  );
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((id) => {
    const [a, b] = [old?.get(id), now?.get(id)];
    if (!a) return [`  - new result \`${id}\``];
    if (!b) return [`  - result \`${id}\` is gone`];
    return Object.keys({ ...a, ...b })
      .filter((name) => !same(a[name], b[name]))
      .map((name) => `  - result \`${id}\`, \`${name}\`: ${written(a[name])} → ${written(b[name])}`);
  });
}

function labelOf({ certainty }: Published): string {
  return certainty ? `${written(certainty.track)} ${written(certainty.level)}` : 'none';
}

/** Lines of Markdown; one that says so when nothing changes for readers. */
export function compareData(beforeJson: unknown, afterJson: unknown): string[] {
  const [before, after] = [beforeJson, afterJson].map(
    (json) => new Map(file.parse(json).studies.map((study) => [study.id, study])),
  );
  const ids = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].toSorted();
  const lines = ids.flatMap((id) => {
    const [old, now] = [before?.get(id), after?.get(id)];
    if (!old) return [`- **${id}** is new: verdict ${written(now?.verdict)}, certainty ${now ? labelOf(now) : ''}.`];
    if (!now) return [`- **${id}** is gone. Does its address lead on (content/redirects.yaml)?`];
    const verdict =
      old.verdict === now.verdict ? [] : [`  - **verdict**: ${written(old.verdict)} → ${written(now.verdict)}`];
    const label = labelOf(old) === labelOf(now) ? [] : [`  - **certainty**: ${labelOf(old)} → ${labelOf(now)}`];
    const moved = [...verdict, ...label, ...fieldsOf(old, now), ...outcomesOf(old, now)];
    return moved.length > 0 ? [`- **${id}**`, ...moved] : [];
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
