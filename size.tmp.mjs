import {readdirSync,readFileSync} from 'node:fs';import {gzipSync} from 'node:zlib';
const out=[];for(const l of ['en','zh-hans','zh-hant'])for(const s of readdirSync(`dist/${l}/studies`,{withFileTypes:true}).filter(d=>d.isDirectory())){const h=readFileSync(`dist/${l}/studies/${s.name}/index.html`);
const files=[...h.toString().matchAll(/<link rel="(?:stylesheet|icon)"[^>]*href="([^"]+)"/g)].map(m=>m[1]);
const n=gzipSync(h).length, r=files.reduce((a,f)=>a+gzipSync(readFileSync('dist'+f)).length,0);out.push([n+r,n,l+'/'+s.name])}
out.sort((a,b)=>b[0]-a[0]);console.log(out.slice(0,6).join('\n'))
