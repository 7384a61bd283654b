/** The labels of the project's own records, as a person has reviewed them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gradeStudy } from '../../src/evidence/certainty/grade.ts';
import { directionOfStudy } from '../../src/evidence/direction.ts';
import type { StudyFacts } from '../../src/schema/study.ts';
import { catalog } from '../own-catalog.ts';

const reviewed: Record<string, string> = parse(readFileSync('tests/labels.yaml', 'utf8'));
const { studies } = catalog;
const levels = { 4: 'high', 3: 'moderate', 2: 'low', 1: 'very low' } as const;

function lineOf(facts: StudyFacts): string {
  const { track, level, reasons } = gradeStudy(facts);
  return [level === null ? track : levels[level], reasons.join(' '), directionOfStudy(facts)].join(' · ');
}

describe('the label of a record', () => {
  it.each(Object.entries(reviewed))('%s: %s', (id, line) => {
    const study = studies.get(id);
    expect(study && lineOf(study.facts)).toBe(line);
  });
  it('was reviewed for every record that the five articles name or leave out', () => {
    expect(Object.keys(reviewed).length).toBeGreaterThanOrEqual(72);
  });
  it('is never above moderate for one study alone, and never above very low without a comparison', () => {
    for (const { facts, id } of studies.values()) {
      const { level, reasons } = gradeStudy(facts);
      if (facts.record === 'study') expect(level ?? 0, id).toBeLessThanOrEqual(3);
      if (reasons.includes('S1')) expect(level, id).toBe(1);
    }
  });
});
