/** A blank explainer. */
import { jsonSchemaOf } from '../schema/describe.ts';
import { recordKinds } from '../source/kinds.ts';
import type { Template } from './template.ts';
import { document, gap, lines } from './write.ts';

const schema = jsonSchemaOf(recordKinds.topics.facts.extend({ words: recordKinds.topics.words }));

export const topicTemplate: Template = ({ id, idsOf }) => ({
  en: document(
    lines(
      schema,
      {
        id,
        order: gap('place in the list of topics, from 1'),
        conditions: [],
        studies: [],
        sources: [gap('https://…')],
        checked_on: gap('the day on which you compared it with its sources'),
        recheck_by: gap('half a year later'),
        words: {
          title: gap('title'),
          summary: gap('the answer in two or three sentences'),
          sources: [gap('what each source is, in the same order')],
        },
      },
      idsOf,
    ),
    'TODO: the text',
  ),
  'zh-hans': document(
    lines(
      schema,
      {
        id,
        words: { title: gap('标题'), summary: gap('用两三句话回答'), sources: [gap('每个来源是什么，次序同 en.mdx')] },
      },
      idsOf,
      { notes: false },
    ),
    'TODO: 正文',
  ),
});
