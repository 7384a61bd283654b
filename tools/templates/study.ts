/** A blank study. Every field is explained where it stands; what must be filled in begins with TODO. */
import { jsonSchemaOf } from '../../src/schema/describe.ts';
import { studyFacts } from '../../src/schema/study.ts';
import { studyWords } from '../../src/schema/study-words.ts';
import { blankLines, type Filled } from './blank.ts';
import type { Blank, Template } from './template.ts';

/** Facts that every record has; the others stand as comments. */
const factsOf = ({ id, doi, today, recheck }: Blank): Filled => ({
  id,
  record: 'study',
  title: "'TODO: title in the language of the source'",
  authors: "['TODO: first author, as in Sun JM', et al.]",
  journal: "'TODO: journal, or delete this line'",
  published: `${today} # TODO check: 2025-05-01, 2025-05 or '2025'`,
  ids: {
    doi: doi === '' ? "'TODO: 10.1542/peds.2024-068999, without https://doi.org/'" : `'${doi}'`,
    registry: '[]',
  },
  conditions: "['TODO: id of vocabulary/conditions.yaml']",
  species: 'human',
  cell: { type: "'TODO: id of vocabulary/cell-types.yaml'" },
  route: '[]',
  design: "'TODO: id of vocabulary/designs.yaml'",
  blinding_level: 'unknown',
  registered_before_start: 'unknown',
  endpoint_switched: 'unknown',
  peer_reviewed_source: 'true',
  consistency: 'unknown',
  country: '[]',
  participants: '{}',
  primary_endpoint: { met: 'unclear' },
  outcomes: '[]',
  milestones: `\n  - { id: published, date: ${today}, kind: published }`,
  basis: "['TODO: what you read, best first']",
  sources: "\n  - { url: 'TODO: https://doi.org/…', kind: paper }",
  added_on: today,
  checked_on: today,
  recheck_by: recheck,
});

const englishWords: Filled = {
  question: "'TODO: a question that names who was treated (children, adults, rats)'",
  short: "'TODO: one line for lists, up to 60 letters'",
  answer: {
    found: "'TODO: what happened, next to what happened without'",
    limit: "'TODO: what it does not show'",
  },
  primary_endpoint: '{}',
  outcomes: '{}',
  safety: '{}',
  limitations: "['TODO: what weakens it']",
  milestones: "\n    published: 'TODO: Published in …'",
  seen: "'TODO: what you read'",
  not_seen: '[]',
};

export const studyTemplate: Template = (blank) => ({
  en: `---
# Facts: once, here. Delete what the source does not say; never guess. Lines that begin with # are notes.
${blankLines(jsonSchemaOf(studyFacts), factsOf(blank)).join('\n')}
words:
${blankLines(jsonSchemaOf(studyWords), englishWords, '  ').join('\n')}
---

TODO: 120 to 300 words: what was tried and on whom; what happened, next to what happened without; how sure; what it cannot tell; what became of it.
`,
  'zh-hans': `---
# 只写文字；数字、日期、标签只在 en.mdx 里写一次。
id: ${blank.id}
words:
  question: 'TODO: 一个问句，写明是谁接受了治疗（孩子、成年人、大鼠）'
  short: 'TODO: 列表用的一行，不超过 28 个汉字'
  answer:
    # brief: 一句话的回答，先写对照组，不超过 70 个汉字
    found: 'TODO: 结果怎样，没有用的一组又怎样'
    limit: 'TODO: 它说明不了什么'
  # fits: 这个结果适用于谁、不适用于谁
  primary_endpoint: {}
  outcomes: {}
  safety: {}
  limitations: ['TODO: 不足之处']
  milestones:
    published: 'TODO: 发表于……'
  seen: 'TODO: 读了什么'
  not_seen: []
---

TODO: 250 至 550 字：试了什么、在谁身上试；结果怎样，没有用的一组又怎样；有多大把握；它说明不了什么；后来怎样。
`,
});
