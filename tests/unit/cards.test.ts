/** Picture cards: every letter drawn, nothing outside the picture, lines broken where a reader would break them. */
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traditionalConverter } from '../../src/i18n/traditional.ts';
import { isConverted, locales } from '../../src/i18n/locales.ts';
import { verdictOf } from '../../src/evidence/verdict.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { cardsOf } from '../../src/outputs/cards/all.ts';
import type { Card } from '../../src/outputs/cards/card.ts';
import { linesOf, piecesOf } from '../../src/outputs/cards/lines.ts';
import { cardSize, cardSvg } from '../../src/outputs/cards/svg.ts';
import { penOf } from '../../tools/card-font.ts';
import { catalog, variants } from '../own-catalog.ts';

const convert = traditionalConverter(variants);
const cards = locales.flatMap((locale) =>
  cardsOf(
    catalog,
    translatorFor(locale),
    isConverted(locale) ? convert : (text) => text,
    (path) => `example.org/${locale}/${path}`,
  ),
);
const wordsOf = ({ site, title, verdict, certainty, harm, who, date, address }: Card): string[] =>
  [site, title, verdict, certainty, harm, who, date, address].filter((text) => text !== '');

describe('cards', () => {
  it('there is one for each study, condition and article in each script, and one for the site', () => {
    const records = catalog.studies.size + catalog.articles.size + catalog.vocabulary.conditions.size + 1;
    expect(cards.length).toBe(3 * records);
    expect(new Set(cards.map(({ file }) => file)).size).toBe(cards.length);
  });
  it('every letter of every card is in a font', () => {
    for (const card of cards) {
      const pen = penOf(card.locale);
      for (const text of wordsOf(card)) expect(pen.width(text, 10), text).toBeGreaterThan(0);
    }
  });
  it('a letter that no font has stops the build', () => {
    expect(() => penOf('zh-hans').width('\u{E000}', 10)).toThrow('U+e000');
  });
  it('cards in Traditional script hold no Simplified letters, and hold the certainty beside the verdict', () => {
    const hant = cards.find(({ file }) => file === 'cards/zh-hant/studies/houkin-2024.png');
    expect(hant?.title).toContain('細胞');
    expect(hant?.level).toBe(3);
    expect(hant?.certainty).not.toBe('');
  });
  it('say what an article’s verdict rests on, and never a benefit without the harms', () => {
    const card = (file: string): Card | undefined => cards.find((one) => one.file === file);
    expect(card('cards/en/articles/als-2025.png')?.certainty).toMatch(
      /^Agrees with the source: \d+ · Differs from the source: \d+ · Could not be checked: \d+$/,
    );
    expect(card('cards/en/studies/houkin-2024.png')?.harm).toMatch(/^Deaths: without cells 10 of 102 · with cells 13/);
    for (const study of catalog.studies.values())
      if (['better', 'perhaps-better'].includes(verdictOf(study.facts)))
        expect(card(`cards/zh-hans/studies/${study.id}.png`)?.harm, study.id).not.toBe('');
    for (const { file, verdict, harm } of cards.filter((one) => one.file.includes('/conditions/')))
      expect(harm !== '', file).toBe(verdict !== '');
  });
  it.each([
    'cards/en/studies/houkin-2024.png',
    'cards/zh-hant/studies/gu-2020.png',
    'cards/zh-hans/conditions/stroke.png',
    'cards/en/articles/als-2025.png',
  ])('%s is drawn whole: title, verdict and foot leave ink, and none of it touches the edge', (file) => {
    const card = cards.find((one) => one.file === file);
    if (!card) throw new Error(`no ${file}`);
    const svg = cardSvg(card, penOf(card.locale));
    expect(svg).not.toMatch(/NaN|undefined|\de[-+]?\d/);
    const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    expect([picture.width, picture.height]).toEqual([cardSize.width, cardSize.height]);
    // Asked for once: each time it is copied as a whole.
    const { pixels } = picture;
    const ink = (x0: number, y0: number, x1: number, y1: number): number => {
      let dark = 0;
      for (let y = y0; y < y1; y += 1)
        for (let x = x0; x < x1; x += 1) dark += Number((pixels[(y * cardSize.width + x) * 4] ?? 255) < 128);
      return dark;
    };
    expect(ink(72, 60, 1128, 100)).toBeGreaterThan(200);
    expect(ink(72, 112, 1128, 400)).toBeGreaterThan(2_000);
    expect(ink(72, 555, 1128, 600)).toBeGreaterThan(500);
    expect(ink(1140, 0, 1200, 630) + ink(20, 610, 1200, 630)).toBe(0);
  });
});

describe('lines', () => {
  const measure = (text: string): number =>
    [...text].reduce((sum, letter) => sum + (/\p{Script=Han}|[，。？]/u.test(letter) ? 2 : 1), 0);
  it('part Latin between words and Han between characters, never before a closing sign', () => {
    expect(piecesOf('18 到 36 小时后，能帮吗？')).toEqual([
      '18 ',
      '到 ',
      '36 ',
      '小',
      '时',
      '后，',
      '能',
      '帮',
      '吗？',
    ]);
    expect(linesOf('one two three', 8, 3, measure)).toEqual(['one two', 'three']);
    expect(linesOf('脑瘫孩子，好吗？', 8, 3, measure)).toEqual(['脑瘫孩', '子，好', '吗？']);
  });
  it('are never too wide and lose nothing, or say with … that they do', () => {
    const text = fc
      .array(fc.constantFrom('脑', '，', '。', 'word', ' ', '12', '（', '）', 'ALS'), { maxLength: 60 })
      .map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(text, (words) => {
        const lines = linesOf(words, 24, 4, measure);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(24);
        const squeezed = (some: string): string => some.replace(/\s+/g, '');
        if (lines.at(-1)?.endsWith('…'))
          expect(squeezed(words).startsWith(squeezed(lines.join('')).slice(0, -1))).toBe(true);
        else expect(squeezed(lines.join(''))).toBe(squeezed(words));
      }),
    );
  });
});
