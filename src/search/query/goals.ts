/** How a main goal ended, said in many ways: brought to one, so that no missed goal is read as one that was met. */

const noun = '(?:goals?|end ?-?points?|aims?|outcomes?)';
const goal = `(?: (?:its|the|their|a))?(?: (?:main|primary))?(?: (?:study|efficacy))? ${noun}`;
const reach = '(?:meet|met|reach(?:ed)?|hit|achieved?)';
const miss =
  `(?:(?:did|could|was|were)(?: not|n'?t) ${reach}|(?:never|not) ${reach}|fail(?:ed|s|ing)? to ${reach}` +
  '|missed|misses|unmet|fell short of)';
const missed = new RegExp(
  `\\b(?:${miss}${goal}|(?:main|primary) ${noun} (?:(?:was |were )?(?:not ${reach}|missed)|unmet|failed))\\b`,
  'gu',
);
const met = new RegExp(`\\b${reach}${goal}\\b`, 'gu');

const hanNoun = '(?:研究|疗效)?(?:终点|目标|目的|评[价估]指标|结局)';
const hanReach = '(?:达到|达成|达标|实现|完成|满足|达)';
const hanNot = '(?:均|都)?(?:没有?能?够?|未能?够?|不能|无法|不)';
const hanMissed = new RegExp(
  `${hanNot}${hanReach}(?:其|了)?(?:主要)?${hanNoun}|主要${hanNoun}${hanNot}${hanReach}`,
  'gu',
);

/** A query in Simplified script and lower case, with how a goal ended in the words that the lists have for it. */
export const withPlainGoals = (text: string): string =>
  text.replace(missed, 'missed its goal').replace(met, 'met its goal').replace(hanMissed, '未达到');
