import { chromium } from '@playwright/test'; import { readFileSync } from 'node:fs'; import { parse } from 'yaml'; import {spawn} from 'node:child_process';
const srv = spawn(process.execPath, ['tools/serve.ts'], { env: { ...process.env, PORT: '4877' } }); await new Promise(r => setTimeout(r, 2500));
const list = parse(readFileSync('/work/shared/told/examples.yaml','utf8'));
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [id, w, h] of [['en-05', 360, 780], ['hans-03', 360, 780], ['hant-05', 1280, 900]]) {
  const t = list.find(x => x.id === id); const p = await b.newPage({ viewport: { width: w, height: h } }); p.on('console', m => console.log(m.type(), m.text())); p.on('pageerror', e => console.log('ERR', e.message));
  const net = await p.context().newCDPSession(p); await net.send('Network.enable'); let bytes = 0; net.on('Network.loadingFinished', e => bytes += e.encodedDataLength);
  await p.goto(`http://localhost:4877/${t.lang}/check/`); await p.fill('#told-text', t.text); await p.click('#told-form button[type=submit]'); await p.waitForSelector('#told-answer[aria-busy=false]', {state:'attached'}); await p.waitForTimeout(600);
  console.log(id, 'bytes', bytes, 'width', await p.evaluate(() => document.documentElement.scrollWidth), await p.locator('.told-claims li').count());
  await p.screenshot({ path: `/tmp/told-${id}.png`, fullPage: true });
}
await b.close(); srv.kill();
