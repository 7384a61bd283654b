import type { Fault } from '../../source/fault.ts';
import { inEachFile } from '../each-file.ts';
import type { Rule } from '../rule.ts';
import { textsOf, withoutQuotes } from '../texts.ts';

/** Phone numbers of China and abroad, and names in chat programs. */
const contacts =
  /(?<!\d)1[3-9]\d{9}(?!\d)|\+\d{1,3}[ -]?\d[\d -]{7,}|(?:微信|微博|抖音|QQ|WeChat|WhatsApp|Telegram|Line ID)(?:号|群|[ :：])*(?=[A-Za-z_-]*\d)[A-Za-z\d_-]{5,}/i;

/** No way to reach somebody who may sell: families are sent to sources, never to sellers. */
export const adverts: Rule = {
  id: 'adverts',
  about:
    'No phone number and no name in a chat program stands in the text; who is behind the site stands in `site.yaml`.',
  check: inEachFile((file) =>
    (file.path === 'content/site.yaml' ? [] : textsOf(file)).flatMap(({ text, faultAt }): Fault[] => {
      const found = contacts.exec(withoutQuotes(text));
      return found
        ? [
            faultAt(
              found.index,
              adverts.id,
              `\`${found[0]}\` sends readers to somebody`,
              'Delete it; link to the source instead',
            ),
          ]
        : [];
    }),
  ),
};
