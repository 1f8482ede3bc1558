import {readFileSync,writeFileSync} from 'node:fs';import { it } from 'vitest';
import {buildReading} from '/work/wt/places/src/reading/build-reading.js';import {resolveTime,timesIn} from '/work/wt/places/src/coder/time.js';
it('x',()=>{const forms=readFileSync('/tmp/places/forms.txt','utf8').trim().split('\n');const out:string[]=[];
for(const f of forms){const text=process.env.FUT?`They will meet ${f} again.`:`They met ${f} in Oslo.`;const r=buildReading({text,published:'2024-05-15',upos:{met:'VERB'},...(process.env.FUT?{}:{feats:{met:'Tense=Past'}})});
const s=r.sentences[0]!;const found=timesIn(r,s).map(x=>text.slice(r.tokens[x.first]!.start,r.tokens[x.last-1]!.end)+' = '+(t=>t?`${t.start}..${t.end} ${t.precision} ${t.basis}`:null)(resolveTime(r,x)));
out.push(f.padEnd(36)+(found.join(' || ')||'(none)'));}writeFileSync('/tmp/places/forms.out',out.join('\n')+'\n');});
