/** How a main goal ended, said in many ways: brought to one, so that no missed goal is read as one that was met. */
import { anyOf, type QueryWords } from '../shared/words.ts';

/** A query in Simplified script and lower case, with how a goal ended in the words that the lists have for it. */
export const withPlainGoals = (text: string, { latin, han }: QueryWords): string =>
  latinGoals(hanGoals(text, han), latin);

function latinGoals(text: string, { goal, main, reached, not, missed }: QueryWords['latin']): string {
  const [noun, first, reach, no, miss] = [goal, main, reached, not, missed].map((words) => anyOf(words));
  const aim = `(?: (?:its|the|their|a))?(?: ${first})?(?: (?:study|efficacy))? ${noun}`;
  const isMissed = `(?:(?:${no} ${reach}|${miss})${aim}|${first} ${noun} (?:(?:was |were )?(?:not ${reach}|${miss})|failed))`;
  return text
    .replace(new RegExp(`\\b${isMissed}\\b`, 'gu'), 'missed its goal')
    .replace(new RegExp(`\\b${reach}${aim}\\b`, 'gu'), 'met its goal');
}

function hanGoals(text: string, { goal, main, reached, not }: QueryWords['han']): string {
  const [noun, first, reach, no] = [goal, main, reached, not].map((words) => anyOf(words));
  const aim = `(?:研究|疗效)?${noun}`;
  const missed = `(?:均|都)?${no}${reach}`;
  return text.replace(new RegExp(`${missed}(?:其|了)?${first}?${aim}|${first}${aim}${missed}`, 'gu'), '未达到');
}
