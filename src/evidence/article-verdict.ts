/** An article in a word, from the check of its claims. It judges the text and nobody who wrote it. */
import type { Claim } from '../schema/entry.ts';

/**
 * `mostly-right`: of the claims that could be checked at least 9 in 10 agree with their source. `partly-right`: at least
 * half. `often-differs`: less than half. `unchecked`: none could be checked. The marks are our choice.
 */
export type ArticleVerdict = 'mostly-right' | 'partly-right' | 'often-differs' | 'unchecked';

const mostly = 0.9;
const half = 0.5;

/** The verdict over the claims of all parts of an article. */
export function articleVerdictOf(claims: readonly Pick<Claim, 'verdict'>[]): ArticleVerdict {
  const checked = claims.filter(({ verdict }) => verdict !== 'not-checkable');
  if (checked.length === 0) return 'unchecked';
  const share = checked.filter(({ verdict }) => verdict === 'confirmed').length / checked.length;
  return share >= mostly ? 'mostly-right' : share >= half ? 'partly-right' : 'often-differs';
}
