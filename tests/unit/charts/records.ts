/** The records that the chart tests draw, and how a golden picture is written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { expect } from 'vitest';
import { z } from 'zod';
import { chartOf, drawingOf } from '../../../src/charts/pictures.ts';
import { boxOf, textSizes, type Mark, type ChartLayout } from '../../../src/charts/layout.ts';
import type { Chart } from '../../../src/charts/words.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { measure as measureSchema, type Measure } from '../../../src/schema/measure.ts';
import type { Outcome } from '../../../src/schema/outcome.ts';
import { studyFacts, type StudyFacts } from '../../../src/schema/study.ts';

const folder = 'tests/golden/charts';
const words = z.object({ en: z.string(), 'zh-hans': z.string() });
const file = z.object({
  studies: z.array(z.object({ names: z.record(z.string(), words), facts: z.looseObject({ id: z.string() }) })),
  measures: z.array(z.looseObject({ id: z.string() })),
});
const { studies, measures } = file.parse(parse(readFileSync(`${folder}/records.yaml`, 'utf8')));

/** What a record must have and no chart looks at. */
const rest = {
  cell: { type: 'mixed' },
  route: [],
  country: [],
  milestones: [],
  sources: [],
  checked_on: '2026-01-01',
  recheck_by: '2026-07-01',
};
const facts = new Map(studies.map((study) => [study.facts.id, studyFacts.parse({ ...rest, ...study.facts })]));
const names = new Map(studies.map((study) => [study.facts.id, study.names]));

export const allFacts: readonly StudyFacts[] = [...facts.values()];
export const knownMeasures: ReadonlyMap<string, Measure> = new Map(measures.map((item) => [item.id, measureOf(item)]));

function measureOf({ range, mcid, ...item }: Record<string, unknown>): Measure {
  const text = { en: '–', 'zh-Hans': '–' };
  const about = { value: '–', words: text, method: '–', source_url: 'https://example.org', citation: '–' };
  return measureSchema.parse({
    aliases: [],
    measures: text,
    sources: [],
    ...item,
    range: { text, ...z.looseObject({}).parse(range) },
    mcid: z
      .array(z.looseObject({}))
      .parse(mcid)
      .map((change) => ({ ...about, ...change })),
  });
}

export function recordOf(id: string): StudyFacts {
  const found = facts.get(id);
  if (!found) throw new Error(`No record ${id}`);
  return found;
}

export function outcomeOf(study: StudyFacts, id: string): Outcome {
  const found = study.outcomes.find((outcome) => outcome.id === id);
  if (!found) throw new Error(`${study.id} has no outcome ${id}`);
  return found;
}

export const measureFor = ({ measure }: Outcome): Measure | undefined =>
  measure ? knownMeasures.get(measure) : undefined;

export const nameOf = (study: string, outcome: string, locale: 'en' | 'zh-hans'): string =>
  names.get(study)?.[outcome]?.[locale] ?? outcome;

/** The chart of an outcome as the study page draws it. */
export function chartFor(study: string, outcomeId: string, locale: 'en' | 'zh-hans'): Chart {
  const record = recordOf(study);
  const outcome = outcomeOf(record, outcomeId);
  const drawing = drawingOf(record, outcome, measureFor(outcome));
  if (!drawing) throw new Error(`${study} ${outcomeId} is not drawn`);
  return chartOf(drawing, outcome, nameOf(study, outcomeId, locale), translatorFor(locale));
}

/** Compares with the golden file; writes it with UPDATE_GOLDEN=1. */
export function expectGolden(name: string, chart: Chart): void {
  const path = `${folder}/${name}.svg`;
  const svg = svgOf(chart);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, svg);
  }
  if (!existsSync(path)) throw new Error(`${path} is missing; look at the picture and write it with UPDATE_GOLDEN=1`);
  expect(svg).toBe(readFileSync(path, 'utf8'));
}

const style = `text{font-family:sans-serif;fill:#1c2321}.name,.value{font-weight:600}.small{fill:#4d5652}
line,path,rect,circle{fill:none}.axis,.grid,.zero,.spread,.hollow{stroke:#4d5652}.smallest{stroke:#1c2321;stroke-dasharray:4 3}
.empty{stroke:#6f6f68;stroke-dasharray:5 4}.rest,.control-line,.control-way{stroke:#6f6f68}.control-way{stroke-dasharray:6 3}
.control{fill:#6f6f68}.treated{fill:#0b5b58}.treated-way{stroke:#0b5b58}.ink{fill:#1c2321}.ink-line{stroke:#1c2321}.hollow{fill:#fff}`;

/** A picture as a file that any browser opens, one mark a line. */
function svgOf({ title, desc, notes, picture, table }: Chart): string {
  const rows = [table.head, ...table.rows].map((row) => row.join(' | '));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}" width="${2 * picture.width}">`,
    `<title>${escape(title)}</title>`,
    `<desc>${escape(desc)}</desc>`,
    `<style>${style}</style>`,
    ...picture.marks.map(svgMark),
    '<!--',
    ...[...notes, ...rows].map((words_) => words_.replaceAll('--', '—')),
    '-->',
    '</svg>\n',
  ].join('\n');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function svgMark(mark: Mark): string {
  switch (mark.kind) {
    case 'line':
      return `<line class="${mark.look}" x1="${mark.x1}" y1="${mark.y1}" x2="${mark.x2}" y2="${mark.y2}"/>`;
    case 'rect':
      return `<rect class="${mark.look}" x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"/>`;
    case 'circle':
      return `<circle class="${mark.look}" cx="${mark.x}" cy="${mark.y}" r="${mark.r}"/>`;
    case 'path':
      return `<path class="${mark.look}" d="${mark.d}"/>`;
    case 'text':
      return `<text class="${mark.look}" x="${mark.x}" y="${mark.y}" font-size="${textSizes[mark.look]}" text-anchor="${mark.anchor}">${escape(mark.text)}</text>`;
    default:
      return mark satisfies never;
  }
}

/** Marks that leave the frame by more than a stroke. */
export function outside({ width, height, marks }: ChartLayout): Mark[] {
  return marks.filter((mark) => {
    const box = boxOf(mark);
    return box.x < -1 || box.y < -1 || box.x + box.width > width + 1 || box.y + box.height > height + 1;
  });
}
