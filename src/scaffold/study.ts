/** A blank study, filled with what databases know of it. What needs judgement is a gap that begins with TODO. */
import { z } from 'zod';
import { jsonSchemaOf } from '../schema/describe.ts';
import { recordKinds } from '../source/kinds.ts';
import type { Blank, Template } from './template.ts';
import { factsOf, milestonesOf } from './study-facts.ts';
import { document, gap, lines, off, type Tree } from './write.ts';

const facts = jsonSchemaOf(recordKinds.studies.facts);
const words = jsonSchemaOf(z.strictObject({ words: recordKinds.studies.words }));

const milestoneWords = ({ found }: Blank, words: string): Tree =>
  Object.fromEntries(milestonesOf(found).map(({ id }) => [String(id), gap(words)]));

const wordsOf = (blank: Blank): Tree => ({
  question: gap('a question that names who was treated (children, adults, rats)'),
  short: gap('one line for lists, up to 60 letters'),
  answer: {
    brief: gap('one rounded sentence with both groups, control first; or delete the line'),
    found: gap('what happened, next to what happened without'),
    limit: gap('what it does not show'),
  },
  product: off('what the product is, in plain words'),
  fits: off('whom the result can speak for'),
  dose: off('how much, how often, when'),
  age: off('how old they were'),
  severity: off('how severe it was'),
  people: off('who took part'),
  comparator: off('what the control group was given'),
  blinding: off('who did not know, and how that was kept'),
  primary_endpoint: { what: gap('what the main goal was'), detail: gap('what became of it') },
  outcomes: { 'main-goal': { name: gap('what was measured, in everyday words') } },
  safety: { serious: gap('deaths and serious harm, in both groups, or that they were not counted') },
  funding: off('who paid, who has an interest'),
  limitations: [gap('what weakens it')],
  milestones: milestoneWords(blank, 'what happened, in a few words'),
  seen: gap('what you read'),
  not_seen: [],
});

const chinese = (blank: Blank): Tree => ({
  question: gap('一个问句，写明是谁接受了治疗（孩子、成年人、大鼠）'),
  short: gap('列表用的一行，不超过 28 个汉字'),
  answer: {
    brief: gap('一句话，数字取整，两组都写，对照组在前；没有就删去这一行'),
    found: gap('结果怎样，没有用的一组又怎样'),
    limit: gap('它说明不了什么'),
  },
  primary_endpoint: { what: gap('主要目标是什么'), detail: gap('结果如何') },
  outcomes: { 'main-goal': { name: gap('测的是什么，用日常的话') } },
  safety: { serious: gap('两组的死亡和严重危害，或者没有统计') },
  limitations: [gap('不足之处')],
  milestones: milestoneWords(blank, '发生了什么，几个字'),
  seen: gap('读了什么'),
  not_seen: [],
});

export const studyTemplate: Template = (blank) => ({
  en: document(
    [
      '# Facts: once, here. Delete what the source does not tell; never guess. Lines that begin with # are notes.',
      ...lines(facts, factsOf(blank), blank.idsOf),
      ...lines(words, { words: wordsOf(blank) }, blank.idsOf),
    ],
    'TODO: 120 to 300 words: what was tried and on whom; what happened, next to what happened without; how sure; what it cannot tell; what became of it.',
  ),
  'zh-hans': document(
    [
      '# 只写文字；数字、日期、标签只在 en.mdx 里写一次。',
      ...lines(words, { id: blank.id, words: chinese(blank) }, blank.idsOf, { notes: false }),
    ],
    'TODO: 250 至 550 字：试了什么、在谁身上试；结果怎样，没有用的一组又怎样；有多大把握；它说明不了什么；后来怎样。',
  ),
});
