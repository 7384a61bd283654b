import { catalog, data } from './told-fixture.ts';
import { learnedSigns } from '../src/told/build/learned-signs.ts';
import { weigher } from '../src/told/signs/model.ts';
import { fold } from '../src/told/fold.ts';
for (const l of ['zh','en'] as const){ const m=learnedSigns(catalog,l); console.log(l,m.judge,m.features.split('\n').length); const w=weigher(m,l);
for (const t of ['我们的疗法零风险，保证见效。','本中心療法零風險','這裡零風險','治愈率95%，无任何副作用','没有任何副作用','保证治好','zero side effects','Our treatment is completely safe.']) { const f=fold(t,data.pairs).text; const r=w(f); console.log(f,'honest',r.honest.toFixed(1),[...r.signs].sort((a,b)=>b[1]-a[1]).slice(0,3).map(([s,x])=>s+' '+x.toFixed(1)).join(', ')); } }
