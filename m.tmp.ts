import { textsIn, isHeldOut, judge, sumUp } from './tests/told-fixture.ts';
const which = process.argv[2];
const files = which === 'ex' ? ['/work/shared/told/examples.yaml'] : ['en', 'zh-hans', 'zh-hant'].map((f) => `tests/told/${f}.yaml`);
const show = process.argv[3] !== 'quiet';
const all = files.flatMap(textsIn).filter((t) => which === 'ex' || which === 'all' || isHeldOut(t) === (which === 'held'));
const t0 = performance.now(); const out = all.map(judge);
if (show) for (const o of out) if (o.studiesMissed.length+o.studiesWrong.length+o.signsMissed.length+o.signsWrong.length+o.conditionsMissed.length) console.log(o.id, 'ST -', o.studiesMissed.join(), '+', o.studiesWrong.join(), '| SG -', o.signsMissed.join(), '+', o.signsWrong.join(), '| fell', o.fallen.join(), '| C -', o.conditionsMissed.join());
console.log(JSON.stringify(sumUp(all, out)), Math.round((performance.now()-t0)/all.length*10)/10, 'ms each');
