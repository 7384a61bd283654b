/** A blank explainer. */
import type { Template } from './template.ts';

export const topicTemplate: Template = ({ id, today, recheck }) => ({
  en: `---
id: ${id}
order: 99 # place in the list
conditions: [] # ids of vocabulary/conditions.yaml, where it is about one
studies: [] # ids of studies that it leans on
sources:
  - { url: 'TODO: https://…', title: 'TODO: title of the page' }
checked_on: ${today}
recheck_by: ${recheck}
words:
  title: 'TODO: title'
  summary: 'TODO: the answer in two or three sentences'
---

TODO: the text
`,
  'zh-hans': `---
id: ${id}
words:
  title: 'TODO: 标题'
  summary: 'TODO: 用两三句话回答'
---

TODO: 正文
`,
});
