import { catalog, read } from './told-fixture.ts';
import { writeFileSync, readFileSync, existsSync } from 'node:fs';
import { parse, stringify } from 'yaml';
const unread = new Set(['said', 'id', 'sources', 'url', 'name']);
function wordsOf(value:any, key=''):string[]{ if(typeof value==='string')return unread.has(key)?[]:[value]; if(Array.isArray(value))return value.flatMap((o:any)=>wordsOf(o,key)); if(typeof value==='object'&&value!==null)return Object.entries(value).flatMap(([n,o])=>unread.has(n)?[]:wordsOf(o,n)); return [];}
const plain=(b:string)=>b.replaceAll(/<[^>]+>/gu,'').replaceAll(/\[([^\]]*)\]\([^)]*\)/gu,'$1');
const recs=[...catalog.studies.values(),...catalog.topics.values(),...catalog.articles.values(),...[...catalog.entriesOf.values()].flat()] as any[];
const add:any={en:[],zh:[]}; let raised=0;
for(const r of recs)for(const l of ['en','zh-hans'] as const){const res=read([...wordsOf(r.words[l]),plain(r.body[l]??'')].join('\n\n'));for(const s of res.signs){raised++;for(const p of s.places.slice(0,3)){const ends=/[.。！？!?\n]/;let a=p.from,b=p.to;while(a>0&&!(/[。！？\n]/.test(res.text[a-1]!)||(/[.!?]/.test(res.text[a-1]!)&&/\s/.test(res.text[a]??' '))))a--;while(b<res.text.length&&!(/[。！？\n]/.test(res.text[b-1]!)||(/[.!?]/.test(res.text[b-1]!)&&/\s/.test(res.text[b]??' '))))b++;add[l==='en'?'en':'zh'].push(res.text.slice(a,b).replace(/\s+/g,' ').trim());}}}
for(const l of ['en','zh']){const f=`content/signs/passages/own-${l}.yaml`;const old=existsSync(f)?parse(readFileSync(f,'utf8')):[];const all=[...new Set([...old.map((o:any)=>o.text),...add[l]])].filter(t=>t.length>8);
writeFileSync(f,'# Sentences of our own pages, which are honest, that the reader once misread.\n'+all.map(t=>`- ${JSON.stringify({lang:l==='en'?'en':'zh-hans',text:t,signs:[]})}`).join('\n')+'\n');console.log(l,all.length);}
console.log('raised',raised);
