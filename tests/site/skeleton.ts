/** What the validity of a page depends on, so that pages that differ in words and addresses alone are validated once. */

/** Attributes whose values are of a fixed list, and matter as they are. */
const fixed = /^(?:class|type|role|name|rel|scope|method)$/;
/** Attributes whose values name each other, or must differ: it matters which are the same. */
const tied = /^(?:id|for|aria-[a-z]+|list|headers|form|value)$/;

/** Signs that stand unescaped, and names of signs that are not among the usual ones. */
const unusual = (text: string): string =>
  text
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);/gi, '')
    .match(/[<>]|&[^\s;]*;?/g)
    ?.join('') ?? '';

/**
 * The elements and attributes of a page, with what is empty and what refers to what, without its words and addresses.
 * The switch of languages is left out: on each page it lacks the page's own.
 */
export function skeleton(html: string): string {
  const values = new Map<string, number>();
  const numberOf = (value: string): number => {
    const number = values.get(value) ?? values.size;
    values.set(value, number);
    return number;
  };
  const attribute = (whole: string, name: string, value: string): string => {
    if (value === '' || fixed.test(name)) return whole;
    return `${name}=${tied.test(name) ? numberOf(value) : 'x'}${unusual(value)}`;
  };
  return html
    .replace(/<ul[^>]*data-languages.*?<\/ul>/s, '')
    .replace(/(<(script|style)[^>]*>).*?<\/\2>/gs, '$1')
    .replace(/<(?:"[^"]*"|[^">])+>|[^<]+/g, (piece) => {
      if (piece.startsWith('<')) return piece.replace(/([a-z:-]+)="([^"]*)"/gi, attribute);
      return piece.trim() === '' ? '' : `x${unusual(piece)}`;
    });
}
