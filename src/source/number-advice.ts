/** What to write for a number that is text: from a spreadsheet, a Chinese input method, or with a doubt beside it. */

/** The number that was meant, in YAML's own signs; undefined where that is not sure. */
function plainNumber(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[‒–—−]/, '-');
  const whole = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)
    ? plain.replaceAll(',', '')
    : plain.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^-?\d+(\.\d+)?$/.test(whole) ? whole : undefined;
}

/** The remedy; undefined where the general one is as good. */
export function numberAdvice(expected: string, value: unknown): string | undefined {
  if (!['number', 'int'].includes(expected) || typeof value !== 'string') return undefined;
  const meant = plainNumber(value);
  if (meant !== undefined) return `Write ${meant}: half-width digits, a point, no quotes`;
  return /\d/.test(value)
    ? 'Write the number alone; what goes with it belongs in a note, or in a field of its own'
    : undefined;
}
