/** The records that the chart tests draw, and how a golden picture is written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { expect } from 'vitest';
import { z } from 'zod';
import { chartOf, drawingOf } from '../../../src/charts/pictures.ts';
import {
  anchored,
  hundredth,
  shareOf,
  type ChartLayout,
  type Mark,
  type Piece,
  type Strip,
} from '../../../src/charts/layout.ts';
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
  return chartOf(drawing, record, outcome, nameOf(study, outcomeId, locale), translatorFor(locale));
}

/** Compares with the golden file; writes it with UPDATE_GOLDEN=1. */
export function expectGolden(name: string, chart: Chart): void {
  const path = `${folder}/${name}.html`;
  const html = htmlOf(chart);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, html);
  }
  if (!existsSync(path)) throw new Error(`${path} is missing; look at the picture and write it with UPDATE_GOLDEN=1`);
  expect(html).toBe(readFileSync(path, 'utf8'));
}

const style = `body{font:16px sans-serif;max-width:20rem}.drawing p{margin:.2em 0}svg{display:block;overflow:visible}.name,.value{font-weight:600}
line,path,rect,circle{fill:none}line,.hollow{stroke:#1c2321}.axis,.grid,.zero,.spread{stroke:#999}.smallest,.control-way{stroke-dasharray:4 3}
.control-way,.other-bar{stroke:#6f6f68}.treated-way{stroke:#0b5b58}.control,.control-bar{fill:#6f6f68}.treated,.treated-bar{fill:#0b5b58}.result{fill:#1c2321}.hollow{fill:#fff}`;

/** A picture as a file that any browser opens, one piece or mark a line. */
function htmlOf({ title, caption, desc, notes, picture, table }: Chart): string {
  const rows = [table.head, ...table.rows].map((row) => row.join(' | '));
  return [
    '<!doctype html>',
    `<meta charset="utf-8"><title>${escape(title)}</title><style>${style}</style>`,
    `<h1>${escape(caption ?? title)}</h1>`,
    '<div class="drawing">',
    ...picture.flatMap(htmlPiece),
    '</div>',
    ...[desc, ...notes, ...rows].map((line) => `<p>${escape(line)}</p>`),
    '',
  ].join('\n');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (look: string, text: string): string => `<p class="${look}">${escape(text)}</p>`;

function htmlPiece(piece: Piece): string[] {
  switch (piece.kind) {
    case 'words':
      return [paragraph(piece.look, piece.text)];
    case 'key':
      return [paragraph(piece.group, piece.text)];
    case 'sides':
      return [paragraph('sides', `${piece.left} | ${piece.right}`)];
    case 'hundreds':
      return piece.groups.map(({ group, name, count, of100 }) => paragraph(group, `${name} ${count} (${of100} drawn)`));
    case 'row':
      return [
        paragraph('name', piece.what),
        paragraph('small', [piece.study, piece.detail, piece.certainty, piece.level, piece.told].join(' · ')),
        ...htmlPiece(piece.strip),
      ];
    case 'strip':
      return [`<svg width="100%" height="${piece.height}em">`, ...piece.marks.map(htmlMark), '</svg>'];
    default:
      return piece satisfies never;
  }
}

const across = (share: number): string => `${hundredth(share * 100)}%`;
const em = (height: number): string => `${hundredth(height)}em`;

function htmlMark(mark: Mark): string {
  switch (mark.kind) {
    case 'line':
      return `<line class="${mark.look}" x1="${across(mark.x1)}" y1="${em(mark.y1)}" x2="${across(mark.x2)}" y2="${em(mark.y2)}"/>`;
    case 'bar':
      return `<rect class="${mark.group}-bar" x="${across(mark.x1)}" y="${em(mark.y)}" width="${across(mark.x2 - mark.x1)}" height="0.8em"/>`;
    case 'point':
      return `<circle class="${mark.of}${mark.hollow ? ' hollow' : ''}" cx="${across(mark.x)}" cy="${em(mark.y)}" r="5"/>`;
    case 'text': {
      const { x, anchor } = anchored(mark);
      return `<text class="${mark.look}" x="${across(x)}" y="${em(mark.y)}" text-anchor="${anchor}">${escape(mark.text)}</text>`;
    }
    default:
      return mark satisfies never;
  }
}

export const stripsOf = (picture: ChartLayout): Strip[] =>
  picture.flatMap((piece) => (piece.kind === 'strip' ? [piece] : piece.kind === 'row' ? [piece.strip] : []));
export const marksOf = (picture: ChartLayout): Mark[] => stripsOf(picture).flatMap(({ marks }) => marks);

/** Marks that leave their strip, on the narrowest phone with large text and wide letters too. */
export const outside = (picture: ChartLayout): Mark[] =>
  stripsOf(picture).flatMap(({ height, marks }) =>
    marks.filter((mark) => {
      const { left, right, top, bottom } = reachOf(mark);
      return left < -1e-6 || right > 1 + 1e-6 || top < -1e-6 || bottom > height + 0.05;
    }),
  );

function reachOf(mark: Mark): { left: number; right: number; top: number; bottom: number } {
  switch (mark.kind) {
    case 'line':
      return {
        left: Math.min(mark.x1, mark.x2),
        right: Math.max(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        bottom: Math.max(mark.y1, mark.y2),
      };
    case 'bar':
      return { left: mark.x1, right: mark.x2, top: mark.y, bottom: mark.y + 0.8 };
    case 'point':
      return { left: mark.x, right: mark.x, top: mark.y - 0.4, bottom: mark.y + 0.4 };
    case 'text': {
      const width = shareOf(mark.text, mark.look === 'value');
      const { x, anchor } = anchored(mark);
      const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
      return { left, right: left + width, top: mark.y - 0.9, bottom: mark.y + 0.25 };
    }
    default:
      return mark satisfies never;
  }
}
