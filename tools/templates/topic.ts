/** A blank explainer. */
import { jsonSchemaOf } from '../../src/schema/describe.ts';
import { topicFacts, topicWords } from '../../src/schema/topic.ts';
import { blankLines } from './blank.ts';
import type { Template } from './template.ts';

export const topicTemplate: Template = ({ id, today, recheck }) => ({
  en: `---
${blankLines(jsonSchemaOf(topicFacts), {
  id,
  order: '99',
  conditions: '[]',
  studies: '[]',
  sources: "\n  - 'TODO: https://…'",
  checked_on: today,
  recheck_by: recheck,
}).join('\n')}
words:
${blankLines(
  jsonSchemaOf(topicWords),
  {
    title: "'TODO: title'",
    summary: "'TODO: the answer in two or three sentences'",
    sources: "['TODO: what each source is, in the same order']",
  },
  '  ',
).join('\n')}
---

TODO: the text
`,
  'zh-hans': `---
id: ${id}
words:
  title: 'TODO: 标题'
  summary: 'TODO: 用两三句话回答'
  sources: ['TODO: 每个来源是什么，次序同 en.mdx']
---

TODO: 正文
`,
});
