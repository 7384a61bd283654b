/** The fonts of the cards: one for each script, with every letter that the site writes. */
import { readFileSync } from 'node:fs';
import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js';
import { locales, perLocale, type Locale } from '../src/i18n/locales.ts';
import type { Pen } from '../src/outputs/cards/svg.ts';

const folder = 'node_modules/@expo-google-fonts';
const files: Readonly<Record<Locale, string>> = {
  en: `${folder}/noto-sans/500Medium/NotoSans_500Medium.ttf`,
  'zh-hans': `${folder}/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf`,
  'zh-hant': `${folder}/noto-sans-tc/500Medium/NotoSansTC_500Medium.ttf`,
};

/** A locale's own font first; what it lacks (a name in the other script) is drawn from the next. */
const order = perLocale((own): readonly Locale[] => [own, ...locales.filter((locale) => locale !== own)]);

/** Outlines as path data, to a tenth of a pixel. */
const dataOf = (commands: readonly PathCommand[]): string =>
  commands
    .map((command) => {
      if (command.type === 'Z') return 'Z';
      const control = 'x1' in command ? [command.x1, command.y1] : [];
      const second = 'x2' in command ? [command.x2, command.y2] : [];
      const numbers = [...control, ...second, command.x, command.y].map((n) => Math.round(n * 10) / 10);
      return `${command.type}${numbers.join(' ')}`;
    })
    .join('');

const fonts = new Map<Locale, Font>();

/** Read once, and only when a letter is to be drawn with it: the Chinese ones have 10 MB. */
function fontOf(locale: Locale): Font {
  const known = fonts.get(locale);
  if (known) return known;
  const { buffer, byteOffset, byteLength } = readFileSync(files[locale]);
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength), { lowMemory: true });
  fonts.set(locale, font);
  return font;
}

function fontFor(letter: string, locale: Locale): Font | undefined {
  const has = order[locale].find((one) => fontOf(one).charToGlyphIndex(letter) !== 0);
  return has && fontOf(has);
}

/** How a letter is drawn in a locale; `advance` for a size of 1. */
type Drawn = { glyph: Glyph; advance: number; font: Font };

/** Pens and their letters are made once: the same few thousand letters stand on all cards. */
const pens = new Map<Locale, Pen>();

/** Writes with the fonts of a locale; a letter that none has stops the build, since a gap would pass for a word. */
export function penOf(locale: Locale): Pen {
  const pen = pens.get(locale) ?? makePen(locale);
  pens.set(locale, pen);
  return pen;
}

function makePen(locale: Locale): Pen {
  const letters = new Map<string, Drawn>();
  const drawn = (letter: string): Drawn => {
    const known = letters.get(letter);
    if (known) return known;
    const font = fontFor(letter, locale);
    if (!font) throw new Error(`No font has the letter ${letter} (U+${letter.codePointAt(0)?.toString(16)})`);
    const glyph = font.charToGlyph(letter);
    const made = { glyph, advance: (glyph.advanceWidth ?? 0) / font.unitsPerEm, font };
    letters.set(letter, made);
    return made;
  };
  const glyphs = (text: string): Drawn[] => [...text.replaceAll('\u00a0', ' ')].map(drawn);
  return {
    width: (text, size) => glyphs(text).reduce((sum, { advance }) => sum + advance * size, 0),
    outline: (text, x, y, size) => {
      let at = x;
      return glyphs(text)
        .map(({ glyph, advance, font }) => {
          const path = dataOf(glyph.getPath(at, y, size, undefined, font).commands);
          at += advance * size;
          return path;
        })
        .join('');
    },
  };
}
