import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisStrip, differenceAxis, linearAxis, ratioAxis } from '../../../src/charts/axis.ts';
import { textWidth } from '../../../src/charts/text.ts';
import { anchored, shareOf } from '../../../src/charts/layout.ts';
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
            expect(axis.at(value)).toBeGreaterThanOrEqual(-1e-6);
            expect(axis.at(value)).toBeLessThanOrEqual(1 + 1e-6);
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
        expect(at(0)).toBeCloseTo(0.5, 6);
      }),
    );
  });
  it('of ratios are symmetric: n stands as far from 1 as 1/n, and 1 in the middle', () => {
    fc.assert(
      fc.property(ratios, (values) => {
        const { at, ticks, domain } = ratioAxis(values);
        expect(at(1)).toBeCloseTo(0.5, 6);
        expect(domain[0] * domain[1]).toBeCloseTo(1, 9);
        for (const value of values) {
          expect(at(value) - at(1)).toBeCloseTo(at(1) - at(1 / value), 6);
          expect(at(value)).toBeGreaterThanOrEqual(-1e-6);
          expect(at(value)).toBeLessThanOrEqual(1 + 1e-6);
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
  it('write their ticks inside the strip, none in another, the outer ones always', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const axis = linearAxis(values);
        const strip = axisStrip(axis, (tick) => String(Math.round(tick)));
        expect(outside([strip])).toEqual([]);
        const texts = strip.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
        expect(texts[0]?.text).toBe(String(Math.round(axis.ticks[0] ?? 0)));
        expect(texts.at(-1)?.text).toBe(String(Math.round(axis.ticks.at(-1) ?? 0)));
        const ends = texts.map((mark) => {
          const [{ x, anchor }, width] = [anchored(mark), shareOf(mark.text, false)];
          const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
          return [left, left + width] as const;
        });
        for (const [i, [left]] of ends.slice(1).entries()) expect(left).toBeGreaterThan(ends[i]?.[1] ?? 0);
      }),
    );
  });
});

describe('text without a browser', () => {
  it('counts a Han character as one em, and the room that a reader may set between letters and words', () => {
    expect(textWidth('没有对照组')).toBeCloseTo(5 * 1.12, 6);
    expect(textWidth('a b')).toBeCloseTo(2 * 0.63 + 0.39 + 3 * 0.12 + 0.16, 6);
    expect(textWidth('a b', true)).toBeGreaterThan(textWidth('a b'));
  });
});
