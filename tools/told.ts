/** `node tools/told.ts FILE … [--each]`: how well texts with known answers are read; `--each` lists what went wrong. */
import { judge, sumUp, textsIn } from '../tests/told-fixture.ts';

const files = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const texts = files.flatMap(textsIn);
const outcomes = texts.map(judge);
if (process.argv.includes('--each')) {
  for (const { id, given: _, ...lists } of outcomes) {
    const wrong = Object.entries(lists).filter(([, ids]) => ids.length > 0);
    if (wrong.length > 0) console.log(id, wrong.map(([name, ids]) => `${name}: ${ids.join(' ')}`).join(' · '));
  }
}
console.log(`${texts.length} texts`, sumUp(texts, outcomes));
