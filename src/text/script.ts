/** In which Chinese script a text is written, sign by sign. */
import { Converter as fromSimplified } from 'opencc-js/cn2t';
import { Converter as fromTraditional } from 'opencc-js/t2cn';

const toSimplified = fromTraditional({ from: 't', to: 'cn' });
const toTraditional = fromSimplified({ from: 'cn', to: 't' });

/** Signs that a text in Traditional script has in their own right, though they are also the simple form of another. */
const both = new Set(
  '台里干后只系制复周余范丑谷几云松斗冬游群床准症秘占布升卷才托板胡私累雕面征御志念愈夸局借克出合吊同向咽回困家它幸弦彩抵挂挨捆效旋昆暗曲札朱杯欲汗沈沾泛烟皂直着空算糊胃舍芸落豆途采重霉',
);

const han = /\p{Script=Han}/u;

/** The first sign that only the Traditional script has. */
export function traditionalSign(text: string): { sign: string; index: number } | undefined {
  return firstChanged(text, toSimplified);
}

/** The first sign that only the Simplified script has. */
export function simplifiedSign(text: string): { sign: string; index: number } | undefined {
  return firstChanged(text, toTraditional, both);
}

function firstChanged(text: string, convert: (text: string) => string, except?: ReadonlySet<string>) {
  if (!han.test(text) || convert(text) === text) return undefined;
  let index = 0;
  for (const sign of text) {
    if (han.test(sign) && !except?.has(sign) && convert(sign) !== sign) return { sign, index };
    index += sign.length;
  }
  return undefined;
}
