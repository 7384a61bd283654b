import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisMarks, differenceAxis, linearAxis, ratioAxis } from '../../../src/charts/axis.ts';
import { frameWidth, inner } from '../../../src/charts/layout.ts';
import { textWidth, wrapText } from '../../../src/charts/text.ts';
import { outside } from './records.ts';

/** Figures as papers print them. */
const figure = fc.integer({ min: -1e7, max: 1e7 }).map((thousandths) => thousandths / 1000);
const figures = fc.array(figure, { minLength: 1, maxLength: 8 });
const ratios = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 });

describe('axes', () => {
  it('keep the order of figures, and every figure inside', () => {
    fc.assert(
      fc.property(figures, (values) => {
        for (const axis of [linearAxis(values), differenceAxis(values)]) {
          for (const value of values) {
            expect(axis.at(value)).toBeGreaterThanOrEqual(inner.left - 1e-6);
            expect(axis.at(value)).toBeLessThanOrEqual(inner.right + 1e-6);
          }
          const [low, high] = [Math.min(...values), Math.max(...values)];
          if (high - low > 1e-6) expect(axis.at(high)).toBeGreaterThan(axis.at(low));
        }
      }),
    );
  });
  it('of differences reach as far below 0 as above', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const { domain, ticks, at } = differenceAxis(values);
        expect(domain[0]).toBe(-domain[1]);
        expect(ticks.toReversed().map((tick) => 0 - tick)).toEqual(ticks.map((tick) => tick + 0));
        expect(at(0)).toBeCloseTo(frameWidth / 2, 6);
      }),
    );
  });
  it('of ratios are symmetric: n stands as far from 1 as 1/n, and 1 in the middle', () => {
    fc.assert(
      fc.property(ratios, (values) => {
        const { at, ticks, domain } = ratioAxis(values);
        expect(at(1)).toBeCloseTo(frameWidth / 2, 6);
        expect(domain[0] * domain[1]).toBeCloseTo(1, 9);
        for (const value of values) {
          expect(at(value) - at(1)).toBeCloseTo(at(1) - at(1 / value), 6);
          expect(at(value)).toBeGreaterThanOrEqual(inner.left - 1e-6);
          expect(at(value)).toBeLessThanOrEqual(inner.right + 1e-6);
        }
        for (const tick of ticks) expect(ticks.some((other) => Math.abs(other * tick - 1) < 1e-9)).toBe(true);
      }),
    );
  });
  it('run over a whole scale where that holds the figures, and over the figures where it does not', () => {
    expect(linearAxis([20, 30], { fixed: [0, 48] }).domain).toEqual([0, 48]);
    expect(linearAxis([20, 64], { fixed: [0, 48] }).domain).toEqual([20, 70]);
  });
  it('refuse what cannot be drawn', () => {
    expect(() => linearAxis([])).toThrow(RangeError);
    expect(() => linearAxis([1, Number.NaN])).toThrow(RangeError);
    expect(() => ratioAxis([0.5, 0])).toThrow(RangeError);
    expect(() => ratioAxis([-1])).toThrow(RangeError);
  });
  it('write their ticks inside the frame', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const marks = axisMarks(linearAxis(values), 0, (tick) => String(tick));
        expect(outside({ width: frameWidth, height: 40, marks })).toEqual([]);
      }),
    );
  });
});

describe('text without a browser', () => {
  it('counts a Han character as one em and breaks before no closing mark', () => {
    expect(textWidth('没有对照组', 12)).toBe(60);
    const lines = wrapText('没有对照组：谁也不知道，本来会怎样。', 65, 13);
    expect(lines).toEqual(['没有对照', '组：谁也不', '知道，本来', '会怎样。']);
  });
  it('loses no letter and keeps every line within the width, unless one word is wider', () => {
    const words = fc.array(fc.constantFrom('cells', 'without', 'a', '没有', '对照，', '12.5', '—', 'people.'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 80, max: 400 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = wrapText(text, width, 12);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
