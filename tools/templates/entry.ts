/** A blank part of an article. */
import type { Template } from './template.ts';

export const entryTemplate: Template = ({ id, article, today }) => ({
  en: `---
id: ${id}
article: ${article}
order: 1 # place in the article
kind: study-report # introduction, background, mechanism, cell-types, technology, challenges, outlook, summary, offer
conditions: ['TODO: id of vocabulary/conditions.yaml']
cell_types: []
studies: [] # ids of studies that this part tells of
claims:
  - id: first-claim
    # study: id of the study that the claim is about
    verdict: not-checkable # confirmed, differs, not-checkable
    gap: [] # goal-missed-told-as-success, side-result-told-as-main, announcement-as-result, no-control-group …
    figures: [] # as printed, in quotes
    # sources: [https://…], for claims that are not about a study of this site
checked_on: ${today}
words:
  title: 'TODO: title of this part'
  summary: 'TODO: what it tells its reader, in one or two sentences'
  claims:
    first-claim: { said: 'TODO: what the article says, in your words', found: 'TODO: what the source says' }
  left_out: [] # what the telling leaves out
---
`,
  'zh-hans': `---
id: ${id}
words:
  title: 'TODO: 这一部分的标题'
  summary: 'TODO: 用一两句话写它告诉读者什么'
  claims:
    first-claim: { said: 'TODO: 文章怎么说（用自己的话）', found: 'TODO: 来源怎么说' }
  left_out: []
---
`,
});
