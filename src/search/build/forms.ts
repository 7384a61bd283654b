/** How the words of lists and records become forms that queries are compared with. */
import type { VocabularyItem } from '../../schema/vocabulary.ts';
import { isCommon } from '../shared/common-words.ts';
import { formOf } from '../shared/lexicon.ts';
import type { Convert } from '../shared/scripts.ts';

/** Words that are too common to stand for one thing; `ad`, `pb` and the like are short forms of many things. */
const tooWide = new Set(
  (
    'mixed other unknown none it people human patients ad ct pb im ia ev trial cells protocol registered negative positive ' +
    'null harm worse safety safe feasibility unclear insufficient tissue 其他 不详 人 细胞 患者 病人 受试者 研究 安全性 可行性 有效'
  ).split(' '),
);

/** Forms as they are compared, each once, without those that stand for too much. */
export type Clean = (forms: readonly string[]) => string[];

/** `simplify` brings Traditional script to Simplified, in which queries are read. */
export const cleanWith =
  (simplify: Convert): Clean =>
  (forms) =>
    [...new Set(forms.map((form) => formOf(simplify(form))))].filter(
      (form) => form.length > 1 && !tooWide.has(form) && !isCommon(form),
    );

/** `ALS (motor neurone disease)`, `神经干细胞／神经祖细胞` are several names each. */
const partsOf = (label: string): string[] =>
  label
    .split(/[（）()／/,，]|\s–\s/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);

/** Every form of an item of a list. */
export const formsOf = ({ label, aliases }: VocabularyItem, clean: Clean): string[] =>
  clean([...Object.values(label).flatMap((name) => [name, ...partsOf(name)]), ...aliases]);
