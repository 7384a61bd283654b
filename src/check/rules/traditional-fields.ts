import { simplifiedSign } from '../../text/simplified-sign.ts';
import type { Fault } from '../../source/fault.ts';
import { textsOf, type Text } from '../texts.ts';
import { inEachFile } from '../each-file.ts';
import type { Rule } from '../rule.ts';

/** Lists hold some words in Traditional script, which is otherwise made from the Simplified one. */
export const traditionalFields: Rule = {
  id: 'traditional-fields',
  about: 'A field for Traditional script (zh-Hant) is written in it.',
  check: inEachFile((file) =>
    textsOf(file)
      .filter(({ language }) => language === 'zh-Hant')
      .flatMap(simplifiedInTraditional),
  ),
};

function simplifiedInTraditional({ text, faultAt }: Text): Fault[] {
  const found = simplifiedSign(text);
  return found
    ? [
        faultAt(
          found.index,
          traditionalFields.id,
          `\`${found.sign}\` is written in Simplified script`,
          'Write this field in Traditional script, in the words of Taiwan',
        ),
      ]
    : [];
}
