/** Figures in words: the digits of the source, bounds with what they are, differences with what they are. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { translatorFor } from '../../src/i18n/translator.ts';
import { armText, differenceText } from '../../src/phrases/outcome.ts';
import { estimateKind, outcome as outcomeSchema, rangeKind, type Outcome } from '../../src/schema/outcome.ts';
import { withPrinted } from '../../src/source/printed.ts';
import { readYaml } from '../../src/source/yaml.ts';

const translator = translatorFor('en');
const base: Outcome = {
  id: 'main',
  role: 'primary',
  kind: 'mean-score',
  favours: 'neither',
  rating: 'judged',
  source: 'abstract',
};

describe('the digits of the source', () => {
  const text = `outcomes:
  - id: main
    role: primary
    kind: odds-ratio
    control: { before: { mean: 47.90 }, after: { mean: 47.50 } }
    treated: { n: 10, mean: -2.00, sd: 2.5, range: [3.0, 3.25], range_kind: middle-half }
    estimate: 0.5
    ci95: [0.40, 1.00]
    p: 0.050
    favours: neither
    rating: judged
    source: abstract
`;
  const read = withPrinted(readYaml(text, 'a.yaml').yaml);
  const [outcome] = z.object({ outcomes: outcomeSchema.array() }).parse(read).outcomes;
  if (!outcome) throw new Error('one outcome');
  it('are kept beside the numbers that lose them', () => {
    expect(outcome.printed).toEqual(['47.90', '47.50', '-2.00', '3.0', '0.40', '1.00', '0.050']);
  });
  it('are shown, and none are made up', () => {
    expect(armText(outcome.control, outcome, translator)).toBe('47.90 → 47.50');
    expect(armText(outcome.treated, outcome, translator)).toBe(
      '−2.00 (SD 2.5) (middle half of the people 3.0 to 3.25)',
    );
    expect(differenceText(outcome, translator)).toContain('odds ratio 0.5; 95% interval 0.40 to 1.00');
  });
  it('are nothing where there is nothing to keep', () => {
    expect(withPrinted(readYaml('id: a\noutcomes:\n  - { id: b, estimate: 1.5 }\n', 'a.yaml').yaml)).toEqual({
      id: 'a',
      outcomes: [{ id: 'b', estimate: 1.5 }],
    });
  });
});

describe('bounds', () => {
  it('say what they are, and only a confidence interval is told as one', () => {
    for (const range_kind of [...rangeKind.options, undefined]) {
      const text = armText({ mean: 2, range: [1, 3], ...(range_kind && { range_kind }) }, base, translator);
      expect(text.includes('95%')).toBe(range_kind === 'confidence-interval');
    }
  });
});

describe('what lies between the groups', () => {
  it('stands beside its number, whatever it is', () => {
    for (const estimate_kind of estimateKind.options)
      expect(differenceText({ ...base, estimate: 1.5, estimate_kind }, translator)).toMatch(/^[a-z].* \+?1\.5/);
    expect(
      differenceText({ ...base, kind: 'proportion', estimate: 1.33, estimate_kind: 'odds-ratio' }, translator),
    ).toBe('odds ratio 1.33');
    expect(
      differenceText(
        { ...base, kind: 'proportion', unit: 'percentage points', estimate: 0.5, estimate_kind: 'adjusted-difference' },
        translatorFor('zh-hans'),
      ),
    ).toBe('校正后的差值：+0.5 个百分点');
  });
});
