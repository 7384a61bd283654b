/** What tables of studies and of their events say alike: how many people, how the main goal ended, how sure that is. */
import { gradeStudy } from '../../evidence/certainty/grade.ts';
import { isInPeople } from '../../evidence/certainty/start.ts';
import { goalOf } from '../../evidence/goal.ts';
import type { Translator } from '../../i18n/translator.ts';
import { goalShortKey } from '../../phrases/goal.ts';
import { labelKey } from '../../phrases/label.ts';
import type { StudyFacts } from '../../schema/study.ts';

type Cell = { words: string };

export const peopleCell = (facts: StudyFacts): Cell => ({
  words: String((isInPeople(facts) && facts.participants.total) || '–'),
});

/** Heads of the last two columns. */
export const goalHeads = ({ t }: Translator): string[] => [t('goal'), t('certainty')];

export const goalCells = (facts: StudyFacts, { t }: Translator): Cell[] => [
  { words: t(goalShortKey[goalOf(facts)]) },
  { words: t(labelKey(gradeStudy(facts), 'short')) },
];
