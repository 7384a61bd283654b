/** Signs of the Traditional script, told one by one. Small, so that the editor in the browser can do it too. */
import { Converter as fromTraditional } from 'opencc-js/t2cn';

const toSimplified = fromTraditional({ from: 't', to: 'cn' });
const han = /\p{Script=Han}/u;

/** The first sign that only the Traditional script has. */
export function traditionalSign(text: string): { sign: string; index: number } | undefined {
  return firstChanged(text, toSimplified);
}

/** The first sign that a conversion changes, where it changes the text at all. */
export function firstChanged(text: string, convert: (text: string) => string, except?: ReadonlySet<string>) {
  if (!han.test(text) || convert(text) === text) return undefined;
  let index = 0;
  for (const sign of text) {
    if (han.test(sign) && !except?.has(sign) && convert(sign) !== sign) return { sign, index };
    index += sign.length;
  }
  return undefined;
}
