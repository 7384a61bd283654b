/** Numbers of people in a query: “63 children”, “206 人”. A report that gives this number is likely the one meant. */
import { anyOf, type QueryWords } from '../shared/words.ts';
import type { Unit } from './parsed-query.ts';

const chinese = /(?<![\d.])(\d{2,4})(?:多)?(?:名|例|位|个(?=孩|儿|患|病|人|成|新|婴|宝|受)|人)/gu;

/** Takes them out of a normalised query, where they would be required. */
export function takeCounts(text: string, { latin }: QueryWords): { rest: string; hints: Unit[] } {
  const hints: Unit[] = [];
  // Up to two words may stand between: “18 chronic stroke patients”.
  const english = new RegExp(`\\b(\\d{2,4})(?= (?:[a-z-]+ ){0,2}${anyOf(latin.people)}\\b)`, 'gu');
  const take = (_: string, number: string): string => {
    hints.push({ text: number, typed: number, parts: [] });
    return ' ';
  };
  return { rest: text.replace(english, take).replace(chinese, take), hints };
}
