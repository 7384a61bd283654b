import { factLanguage } from '../../schema/languages.ts';
import type { RecordFile, SourceFile } from '../../source/files.ts';
import { at, type Rule } from '../rule.ts';
import { get } from '../walk.ts';

/** What an article is said to get wrong is a claim of its own that was found to differ. */
export const worstGaps: Rule = {
  id: 'worst-gaps',
  about: 'A worst gap of an article names a claim of one of its own parts, and that claim differs from its source.',
  check({ files }) {
    const parts = new Map(files.filter(isEntry).map((file) => [file.id, file]));
    return files.filter(isArticle).flatMap((file) => {
      const gaps = get(file.yaml.value, 'worst');
      return (Array.isArray(gaps) ? gaps : []).flatMap((gap, i) => {
        const [entry, claim] = [String(get(gap, 'entry')), String(get(gap, 'claim'))];
        const part = parts.get(entry);
        // A part that does not exist is told by the rule on references.
        if (!part) return [];
        const fault = (key: string, message: string, fix: string) => [
          at(file, ['worst', i, key], this.id, message, fix),
        ];
        if (part.parent !== file.id)
          return fault('entry', `\`${entry}\` is a part of another article`, 'Name a part of this one');
        const claims = get(part.yaml.value, 'claims');
        const found = (Array.isArray(claims) ? claims : []).find((item) => get(item, 'id') === claim);
        if (!found)
          return fault('claim', `\`${entry}\` has no claim \`${claim}\``, 'Use the id of a claim that is there');
        return get(found, 'verdict') === 'differs'
          ? []
          : fault('claim', `\`${claim}\` does not differ from its source`, 'Name a claim that does');
      });
    });
  },
};

const isFactFile =
  (kind: RecordFile['kind']) =>
  (file: SourceFile): file is RecordFile =>
    file.form === 'record' && file.kind === kind && file.language === factLanguage;
const isEntry = isFactFile('entries');
const isArticle = isFactFile('articles');
