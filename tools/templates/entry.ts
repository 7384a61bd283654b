/** A blank part of an article. */
import { jsonSchemaOf } from '../../src/schema/describe.ts';
import { entryFacts, entryWords } from '../../src/schema/entry.ts';
import { blankLines } from './blank.ts';
import type { Template } from './template.ts';

export const entryTemplate: Template = ({ id, article, today }) => ({
  en: `---
${blankLines(jsonSchemaOf(entryFacts), {
  id,
  article,
  order: '1',
  kind: 'study-report',
  conditions: "['TODO: id of vocabulary/conditions.yaml']",
  cell_types: '[]',
  studies: '[]',
  claims: '\n  - { id: first-claim, verdict: not-checkable, gap: [], figures: [] }',
  checked_on: today,
}).join('\n')}
words:
${blankLines(
  jsonSchemaOf(entryWords),
  {
    title: "'TODO: title of this part'",
    summary: "'TODO: what it tells its reader, in one or two sentences'",
    claims:
      "\n    first-claim: { said: 'TODO: what the article says, in your words', found: 'TODO: what the source says' }",
    left_out: '[]',
  },
  '  ',
).join('\n')}
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
