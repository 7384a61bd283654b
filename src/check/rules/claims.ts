import { factLanguage } from '../../schema/languages.ts';
import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { get } from '../walk.ts';

/** Gaps that a claim cannot have and be right as it stands. */
const against: Record<string, readonly string[]> = {
  confirmed: ['source-not-seen', 'goal-missed-told-as-success', 'figure-lost-or-turned', 'announcement-as-result'],
  differs: ['source-not-seen'],
};

/** A verdict and its reasons agree. */
export const claims: Rule = {
  id: 'claims',
  about: 'A claim that is confirmed has no gap that makes it untrue, and one whose source was not seen is not judged.',
  check: inEachFile((file) => {
    if (file.form !== 'record' || file.kind !== 'entries' || file.language !== factLanguage) return [];
    const list = get(file.yaml.value, 'claims');
    return (Array.isArray(list) ? list : []).flatMap((claim, i) => {
      const [verdict, gap] = [String(get(claim, 'verdict')), get(claim, 'gap')];
      const excluded = Object.hasOwn(against, verdict) ? (against[verdict] ?? []) : [];
      const gaps = Array.isArray(gap) ? gap.map(String) : [];
      const faults = excluded
        .filter((name) => gaps.includes(name))
        .map((name) =>
          at(
            file,
            ['claims', i, 'verdict'],
            claims.id,
            `\`${verdict}\` and \`${name}\` exclude each other`,
            name === 'source-not-seen'
              ? 'Write `not-checkable`, or take the gap out'
              : 'Write `differs`, or take the gap out',
          ),
        );
      return verdict === 'differs' && Array.isArray(gap) && gap.length === 0
        ? [at(file, ['claims', i, 'gap'], claims.id, 'It differs, and how is not said', 'Name the kind of gap')]
        : faults;
    });
  }),
};
