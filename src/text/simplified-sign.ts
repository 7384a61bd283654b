/** Signs of the Simplified script, told one by one. */
import { Converter as fromSimplified } from 'opencc-js/cn2t';
import { firstChanged } from './traditional-sign.ts';

const toTraditional = fromSimplified({ from: 'cn', to: 't' });

/** Signs that a text in Traditional script has in their own right, though they are also the simple form of another. */
const both = new Set(
  '台里干后只系制复周余范丑谷几云松斗冬游群床准症秘占布升卷才托板胡私累雕面征御志念愈夸局借克出合吊同向咽回困家它幸弦彩抵挂挨捆效旋昆暗曲札朱杯欲汗沈沾泛烟皂直着空算糊胃舍芸落豆途采重霉',
);

/** The first sign that only the Simplified script has. */
export function simplifiedSign(text: string): { sign: string; index: number } | undefined {
  return firstChanged(text, toTraditional, both);
}
