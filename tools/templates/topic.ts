/** A blank explainer. */
import type { Template } from './template.ts';

export const topicTemplate: Template = ({ id, today, recheck }) => ({
  en: `---
id: ${id}
order: 99 # place in the list
conditions: [] # ids of vocabulary/conditions.yaml, where it is about one
studies: [] # ids of studies that it leans on
sources:
  - 'TODO: https://…'
checked_on: ${today}
recheck_by: ${recheck}
words:
  title: 'TODO: title'
  summary: 'TODO: the answer in two or three sentences'
  sources: ['TODO: what each source is, in the same order']
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
