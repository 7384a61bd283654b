/** A blank part of an article. */
import { jsonSchemaOf } from '../schema/describe.ts';
import { recordKinds } from '../source/kinds.ts';
import type { Template } from './template.ts';
import { document, gap, lines, off } from './write.ts';

const schema = jsonSchemaOf(recordKinds.entries.facts.extend({ words: recordKinds.entries.words }));

export const entryTemplate: Template = ({ id, article, idsOf }) => ({
  en: document(
    lines(
      schema,
      {
        id,
        article,
        order: gap('place in the article, from 1'),
        kind: gap('what the part is about'),
        conditions: [gap('id of a condition')],
        cell_types: [],
        studies: [],
        claims: [
          {
            id: 'first-claim',
            study: off('sun-2017'),
            verdict: gap('whether the source says the same'),
            gap: [],
            figures: [],
            sources: off(['https://…, for a claim that is not about a study of this site']),
          },
        ],
        checked_on: gap('the day on which you compared it with its sources'),
        words: {
          title: gap('title of this part'),
          summary: gap('what it tells its reader, in one or two sentences'),
          claims: {
            'first-claim': { said: gap('what the article says, in your words'), found: gap('what the source says') },
          },
          left_out: [],
        },
      },
      idsOf,
    ),
    '',
  ),
  'zh-hans': document(
    lines(
      schema,
      {
        id,
        words: {
          title: gap('这一部分的标题'),
          summary: gap('用一两句话写它告诉读者什么'),
          claims: { 'first-claim': { said: gap('文章怎么说（用自己的话）'), found: gap('来源怎么说') } },
          left_out: [],
        },
      },
      idsOf,
      { notes: false },
    ),
    '',
  ),
});
