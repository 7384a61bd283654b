/**
 * `node tools/told.ts [tune|held|all|FILE …] [--each]`: how well texts of content/signs are read; `--each` lists what
 * went wrong. Rules are mended on `tune` only; of `held` look at the sum alone.
 */
import { isHeldOut, judge, sumUp, textsIn } from '../tests/told-fixture.ts';

const [which = 'all', ...rest] = process.argv.slice(2);
const own = ['tune', 'held', 'all'].includes(which);
const files = own ? ['en', 'zh-hans', 'zh-hant'].map((name) => `content/signs/texts/${name}.yaml`) : [which];
const texts = files
  .flatMap(textsIn)
  .filter((text) => !own || which === 'all' || isHeldOut(text) === (which === 'held'));
const outcomes = texts.map(judge);
if (rest.includes('--each')) {
  for (const { id, given: _, ...lists } of outcomes) {
    const wrong = Object.entries(lists).filter(([, ids]) => ids.length > 0);
    if (wrong.length > 0) console.log(id, wrong.map(([name, ids]) => `${name}: ${ids.join(' ')}`).join(' · '));
  }
}
console.log(`${texts.length} texts`, sumUp(texts, outcomes));
