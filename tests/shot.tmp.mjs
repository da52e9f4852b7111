import { chromium } from 'playwright-core';
import fs from 'node:fs';
const acc = JSON.parse(fs.readFileSync('/work/main/.data/demo-access.json','utf8'));
const B='http://127.0.0.1:3999';
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu']});
const sign=async(u,width)=>{
const p = await (await b.newContext({viewport:{width,height:900}})).newPage();
await p.goto(B+'/sign-in'); await p.getByLabel('Email address').fill(u.email); await p.getByRole('textbox',{name:'Password'}).fill(u.password); await p.getByRole('button',{name:'Sign in'}).click(); await p.waitForURL(a=>!a.pathname.startsWith('/sign-in'));
return p;};
const snap=async(p,n)=>{await p.waitForTimeout(900); await p.screenshot({path:`/tmp/pv/${n}.png`,fullPage:true});};
let found;
for (const c of acc.councils) { const u=c.users.find(u=>u.role==='lead'); if(!u) continue;
 const r=await fetch(B+'/v1/session',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({email:u.email,password:u.password})}); const ck=r.headers.get('set-cookie').split(';')[0];
 const list=(await (await fetch(B+'/v1/assessments',{headers:{cookie:ck}})).json()).items; const a=list.find(x=>x.state!=='signed_off'&&x.frameworkCode.startsWith('eff')); console.log(c.name,list.map(a=>a.state+a.frameworkVersion).join()); if(a){found={u,a,gss:c.gssCode};break;} }
const {u,a,gss}=found; const p=await sign(u,1280), q=await sign(u,320);
const at=`${B}/councils/${gss}/assessments/${a.id}`;
if (a.state==='draft') { await p.goto(at); await p.getByRole('button',{name:'Open it for answers'}).click(); await p.waitForTimeout(500);}
await p.goto(at); await snap(p,'vm-assess'); await p.goto(at+'/version/2.0.0'); await snap(p,'vm-move'); await q.goto(at+'/version/2.0.0'); await snap(q,'vm-move-n');
await p.getByRole('button',{name:'Move to 2.0.0'}).click(); await p.waitForTimeout(800); await snap(p,'vm-moved'); await p.goto(at+'/earlier-answers'); await snap(p,'vm-earlier'); await q.goto(at+'/earlier-answers'); await snap(q,'vm-earlier-n');
await q.goto(at); await snap(q,'vm-moved-n');
await p.goto(at); await p.getByRole('link',{name:'Undo the move'}).click(); await snap(p,'vm-undo'); await p.getByRole('button',{name:'Go back to 1.0.0'}).click(); await p.waitForTimeout(700); await snap(p,'vm-undone');
await b.close();
