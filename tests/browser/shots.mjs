import { chromium } from 'playwright-core';
import { readFileSync, mkdirSync } from 'node:fs';
const [,, file, dir, width='1400', scheme='light', only='']=process.argv;
mkdirSync(dir,{recursive:true});
const nb=JSON.parse(readFileSync(file));
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--headless','--no-sandbox','--disable-gpu','--disable-background-networking']});
const p=await b.newPage({viewport:{width:+width,height:900},colorScheme:scheme});
let k=0;
for (const c of nb.cells){ if(only && !only.split(',').includes(c.id)) continue; let i=0; for(const o of c.outputs||[]){ const h=o.data?.['text/html']; if(!h) continue;
 const html=Array.isArray(h)?h.join(''):h;
 await p.setContent(`<!DOCTYPE html><html><body style="margin:8px;${scheme=='dark'?'background:#1e1e1e;color:#f0f0f0':'background:#fff;color:#1a1a1a'};font-family:sans-serif;font-size:14px">${html}</body></html>`);
 const h2=await p.evaluate(()=>document.documentElement.scrollHeight);
 await p.screenshot({path:`${dir}/${c.id}${i?'-'+i:''}.png`,clip:{x:0,y:0,width:Math.min(+width,960),height:Math.min(h2,1400)},fullPage:true}); i++;}}
await b.close();
