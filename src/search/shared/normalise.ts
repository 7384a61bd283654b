/** Brings what was typed and what is known to one form, so that they can be compared. */

/** Lower case, full-width forms to plain ones, typographic quotes to plain ones, spaces folded. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Han characters, for which a word has no spaces around it. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Without anything but letters and digits, accents taken off: `NurOwn`, `nur own` and `Nur-Own` become one. */
export const squeeze = (text: string): string =>
  normalise(text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Without spaces between Han and Latin or digits (`II 期` is `II期`) and dots between Han (`卢·格里克` is `卢格里克`). */
export const closeUp = (text: string): string =>
  text
    .replace(/(?<=\p{Script=Han})[·•‧・](?=\p{Script=Han})/gu, '')
    // Characters that were typed one by one: 干 细 胞.
    .replace(/(?<!\p{Script=Han})\p{Script=Han}(?: \p{Script=Han}(?!\p{Script=Han}))+/gu, (run) =>
      run.replaceAll(' ', ''),
    )
    .replace(/(?<=\p{Script=Han}) (?=[a-z\d])|(?<=[a-z\d]) (?=\p{Script=Han})/gu, '');
