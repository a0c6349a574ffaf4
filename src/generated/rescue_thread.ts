// Generated from src/rescue/thread.ts by `deno task build`: 22064 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function Re(){return globalThis.process}function d(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}var R=class{#e;#t;#r;#n;#o;#i=new Map;#u=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructo" +
  "r(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#r=new Float64Ar" +
  "ray(e),this.#n=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&thi" +
  "s.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(this.#t,e>>2)}float" +
  "(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)" +
  "*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}timespec(e){return this.long(e)*1e9" +
  "+this.long(e+8)}label(e){let r=this.#i.get(e);if(r===void 0){let n=e+12,o=n+this.word(e+8);o>this.#o" +
  ".length&&this.#s(),r=this.#u.decode(this.#o.slice(n,o)),this.#i.set(e,r)}return r}*children(e){for(l" +
  "et r=this.firstChild(e);r;r=this.nextSibling(r))yield r}firstChild(e){let r=this.word(e+92);return r" +
  "&&this.word(r+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var ne" +
  "=t=>BigInt.asUintN(64,t);function Oe(t,e){let r=ne(t*0x9e3779b97f4a7c15n+e);return r=ne((r^r>>33n)*0" +
  "xff51afd7ed558ccdn),r=ne((r^r>>33n)*0xc4ceb9fe1a85ec53n),r^r>>33n}function Le(t){let e=t.current(352" +
  ");if(!e)return;let r=t.timespec(336),n=t.word(t.word(388)+56),o=t.word(n+32);if(!(t.word(o+104)>=t.w" +
  "ord(392)))return{labelId:e,start:r,frame:n,parent:o,node:Wt(t,o,e)}}function Pe(t,{labelId:e,start:r" +
  "}){return t.timespec(336)===r&&t.current(352)===e}function Wt(t,e,r){for(let o of t.children(e))if(t" +
  ".word(o+88)===r)return o;let n=t.word(396);return t.word(n+96)?n:0}var Kt=1024,D=class{#e;#t;#r;#n=n" +
  "ew Map;constructor(e,r,n){this.#e=e,this.#t=r,this.#r=n}read(){let e=this.#e;for(let r=e.word(288);r" +
  ";r=e.word(r))for(let n=1;n<=255;n++){let o=r+n*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#o(s,o)}re" +
  "turn this.#t&&this.#i(this.#t.node,this.#t.start,e.word(292),0),this.#n}#o(e,r){let n=this.#e,o=n.lo" +
  "ng(r+24)+Math.max(0,this.#r-this.#u(r));this.#i(e,n.long(r+8),n.word(r+36),o)}#i(e,r,n,o){let s=this" +
  ".#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),u=r-s.long(n+0),a=(m,h)=>Math.max(0,s.float(i+m)-s." +
  "float(n+m)-u*s.float(n+h)),l=m=>Math.max(0,s.word(i+m)-s.word(n+m))*Kt,c=this.#n.get(e)??{wall:0,use" +
  "r:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#n.set(e,{wall:c.wall+Math.max(0,this.#r-r)," +
  "user:c.user+a(8,24),system:c.system+a(16,32),covered:c.covered+o,rssSelf:{current:Math.max(c.rssSelf" +
  ".current,l(40)),peak:Math.max(c.rssSelf.peak,l(44))}})}#u(e){let r=this.#t?.frame===e?this.#t.start:" +
  "this.#r;return Math.min(r,this.#s(e))}#s(e){let r=this.#e,n=r.word(e+60);if(n&1073741824)return n&53" +
  "6870911?r.long(e+16):this.#r;if(r.word(r.word(e+52)+56)===e)return this.#r;let o=r.word(e+44);return" +
  " r.word(o+60)&536870912?this.#r:r.long(o+8)}};var Be=1024,nr=1e3;function Ge(t,e,r){let n=new R(t),o" +
  "=Le(n);for(;;){let s=n.current(296),i=[...new ue(n,e,o,r?.()).timers()];if(o&&!Pe(n,o))o=void 0;else" +
  " if(s%2===0&&n.current(296)===s)return{concurrency:1,timers:i,dropped:n.word(304)}}}var ue=class{#e;" +
  "#t;#r;#n;constructor(e,r,n,o){this.#e=e,this.#t=r,this.#r=n;let s=Math.max(e.long(312),e.long(e.word" +
  "(292)+0),n?.start??0);this.#n=new D(e,n,o??s).read()}*timers(){let e=this.#e,r=e.word(284),n=0,o=[{n" +
  "ode:r,index:-1,next:e.firstChild(r)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield thi" +
  "s.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:n++,next:e.firstChild(i)});c" +
  "ontinue}this.#r?.node===0&&this.#r.parent===s.node&&(yield this.#u(this.#r,s.index,o.length-1),n++)," +
  "o.pop()}}#o(e,r,n){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),u=this.#i(e,i,r,n);if(o.current" +
  "(e+80)===i%2**32&&o.long(e+8)===i||s===nr)return u}}#i(e,r,n,o){let s=this.#e,i=this.#r?.node===e?1:" +
  "0,u=s.word(e+108)+i,a=s.float(e+16),l=s.float(e+24),c=a-r*l,m={key:s.hash(e+0),parent:n,level:o,tag:" +
  "this.#t,label:s.label(s.word(e+88)),laps:r,openLaps:u,maxOpenLaps:Math.max(u,s.word(e+112)),open:r==" +
  "=0,wall:a,user:s.float(e+64),system:s.float(e+72),covered:Math.min(a,s.float(e+48)),min:r?l:0,max:r?" +
  "s.float(e+32):0,squares:r?Math.max(0,s.float(e+40)-c*c/r):0,overlaps:s.word(e+152),rssMax:this.#a(e+" +
  "120+0),rssSelf:this.#a(e+120+8),rssMin:this.#a(e+120+16+0),rssSelfMin:this.#a(e+120+16+8)};return r=" +
  "==0?{...m,...this.#s(e)}:m}#u(e,r,n){let o=this.#e;return{key:Oe(o.hash(e.parent+0),o.hash(e.labelId" +
  "+0)),parent:r,level:n,tag:this.#t,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,m" +
  "in:0,max:0,squares:0,overlaps:0,...this.#s(0)}}#s(e){let r=this.#a(this.#e.word(292)+40),{wall:n=0,u" +
  "ser:o=0,system:s=0,covered:i=0,rssSelf:u={current:0,peak:0}}=this.#n.get(e)??{},a=Math.min(n,i);retu" +
  "rn{wall:n,user:o,system:s,covered:a,rssMax:r,rssSelf:u,rssMin:{...r},rssSelfMin:{...u}}}#a(e){return" +
  "{current:this.#e.word(e)*Be,peak:this.#e.word(e+4)*Be}}};function F({memory:t,tag:e,resolution:r,clo" +
  "ckOffset:n}){return{...Ge(t,e,()=>or()+n),resolution:r}}function or(){return(performance.timeOrigin+" +
  "performance.now())*1e6}var S=class extends Error{name=\"TimemoryError\";code;constructor(e,r,n){super(" +
  "r,n),this.code=e}};function M(t,e,r){let n=typeof r==\"string\"?JSON.stringify(r):String(r);return new" +
  " S(\"INVALID_ARGUMENT\",`${t} must be ${e}, not ${n}`)}function Ke(t,e){let[r,n]=[d(\"node:fs\"),d(\"node" +
  ":path\")],o=u=>new S(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${u}`);if(!r||!n)throw o(\"no file system on t" +
  "his runtime\");let s=n.resolve(t),i=n.dirname(s);if(!We(\"read\",i)||!We(\"write\",i))throw o(\"no permiss" +
  "ion; run with --allow-read and --allow-write\");return{fs:r,paths:n,file:s,folder:i}}function We(t,e)" +
  "{let r=globalThis.Deno?.permissions;return!r||r.querySync({name:t,path:e}).state===\"granted\"}var sr=" +
  "64*1024;function U(t,e,r={}){let{fs:n,folder:o}=Ke(t,\"write\"),{temporary:s=ar(t),keepFolders:i=!1,ma" +
  "yReplace:u=()=>!0}=r;i||n.mkdirSync(o,{recursive:!0});let a=!1;try{let l=n.openSync(s,\"wx\");try{let " +
  "c=\"\";for(let m of e)c+=m,!(c.length<sr)&&(n.writeFileSync(l,c),c=\"\");n.writeFileSync(l,c)}finally{n." +
  "closeSync(l)}u()&&(n.renameSync(s,t),a=!0)}finally{a||ir(n,s)}return a}function ir(t,e){try{t.rmSync" +
  "(e,{force:!0})}catch{}}function ar(t){return`${t}.${Date.now().toString(36)}${Math.random().toString" +
  "(36).slice(1,10)}.tmp`}function ce(t){return t.wall-t.covered}function B(t){return t.laps>0?t.wall/t" +
  ".laps:0}function G(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function W(t){let e=(t.user+" +
  "t.system)/t.wall*100;return Number.isFinite(e)?e:0}var ur=10;function T(t,e){return e!==void 0&&t.la" +
  "ps>0&&B(t)<ur*e.total}function Ve({timers:t},e){let r=0,n=0;for(let o of t)r+=o.laps,o.level===0&&(n" +
  "+=o.wall);return{laps:r,share:le(r,n,e)}}function le(t,e,r){return e>0?Math.min(1,t*r.total/e):0}var" +
  " cr=2**20;function me(t,e){let r=\"\",n=[],o=0,s=()=>{try{r+=n.length===1?n[0]:n.join(\"\")}catch(i){thr" +
  "ow i instanceof RangeError?new S(\"TOO_LARGE\",`Cannot join the report: over ${r.length} characters do" +
  " not fit into a string of this engine; ${e}`,{cause:i}):i}n=[],o=0};for(let i of t)o+i.length>cr&&s(" +
  "),n.push(i),o+=i.length;return s(),r}var He=2**20,lr=64*1024;function p(t){return Number.isFinite(t)" +
  "?String(t):\"0\"}var K=t=>Math.round(t/1e3);function V(t,e=\"\"){return`{${e}\"current\":${p(t.current/He)" +
  "},\"peak\":${p(t.peak/He)}}`}function je(t,e=0){return p(e>1?Math.round(t/e)*e:t)}function mr(t,e,{res" +
  "olution:r,lapCost:n}){let o=e?'\"cereal_class_version\":1,':\"\",s=K(t.user),i=K(t.system),u=r?.cpu,a=(t" +
  ".user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON." +
  "stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${p(s)},\"system_e" +
  "lapsed\":${p(i)},\"wall_elapsed\":${p(K(t.wall))},\"cpu_elapsed\":${p(s+i)},\"cpu_util\":${p(Math.round(a*1" +
  "e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${V(t.rssMax,e?'\"cereal_" +
  "class_version\":0,':\"\")},\"rss_self\":${V(t.rssSelf)},\"rss_min\":${V(t.rssMin)},\"rss_self_min\":${V(t.rss" +
  "SelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"cover" +
  "ed_elapsed\":${p(K(t.covered))},\"wall_min\":${p(t.min/1e3)},\"wall_max\":${p(t.max/1e3)},\"wall_stddev\":$" +
  "{p(Math.round(G(t))/1e3)},\"wall_ns\":${p(t.wall)},\"user_ns\":${je(t.user,u)},\"system_ns\":${je(t.system" +
  ",u)},\"covered_ns\":${p(t.covered)},\"min_ns\":${p(t.min)},\"max_ns\":${p(t.max)},\"squares_ns2\":${p(t.squa" +
  "res)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(T(t,n)?',\"timer.short\":true':\"\")+(t.tag.i" +
  "ncludes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function pr(t){if(!t)return\"\";let{wal" +
  "l:e,cpu:r,memory:n}=t;return`,\"resolution\":{\"wall_ns\":${p(e)},\"cpu_ns\":${p(r)},\"memory_bytes\":${p(n)" +
  "}}`}function fr(t,{laps:e,wall:r}){if(!t)return\"\";let n=s=>Math.round(s*10)/10,o=Math.round(le(e,r,t" +
  ")*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":${n(t.total)},\"inside_ns\":${n(t.inside)},\"laps\":${e},\"share\"" +
  ":${o}}`}function*dr(t){yield'{\"ranks\":[';let e=`\n`;for(let r of t){yield`${e}{\"manager\":{\"cereal_cla" +
  "ss_version\":1,\"concurrency\":${r.concurrency},\"timers\":[`,e=`,\n`;let n=`\n`,o={laps:0,wall:0};for(let " +
  "s of r.timers)o.laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield n+mr(s,n===`\n`,r),n=`,\n`;yield`\n],\"" +
  "dropped\":${r.dropped}${pr(r.resolution)}${fr(r.lapCost,o)}}}`}yield`\n]}\n`}function*H(t){let e=\"\";for" +
  "(let r of dr(t))e.length+r.length>lr&&e!==\"\"&&(yield e,e=\"\"),e+=r;yield e}var b={Idle:0,Writing:1,Re" +
  "naming:2,Stopped:3},g={Starting:0,Listening:1,MainActs:2,WatcherActs:3,WatcherDone:4,Stopped:5},pe=1" +
  "e3,Je=64*1024,j=8,J=class{buffer;#e;constructor(e=new SharedArrayBuffer(j+Je)){this.buffer=e,this.#e" +
  "=new Int32Array(e,0,2)}move(e,r){let n=Atomics.compareExchange(this.#e,0,e,r);return Atomics.notify(" +
  "this.#e,0),n===e}is(e){return Atomics.load(this.#e,0)===e}waitWhile(e,r){return Atomics.wait(this.#e" +
  ",0,e,r)!==\"timed-out\"}get settings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new Te" +
  "xtDecoder().decode(new Uint8Array(this.buffer).slice(j,j+e)))}set settings({reportFile:e,serialFile:" +
  "r,precision:n,verbose:o}){let s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:r,p" +
  "recision:n,verbose:o}));Atomics.store(this.#e,1,0),!(s.length>Je)&&(new Uint8Array(this.buffer,j).se" +
  "t(s),Atomics.store(this.#e,1,s.length))}};function Xe({core:t,path:e,temporary:r,interval:n,state:o}" +
  "){let{parentPort:s}=d(\"node:worker_threads\"),i=d(\"node:fs\"),u=new Int32Array(o),a,l=!1;function c(){" +
  "let f=new Uint32Array(t.memory.buffer);return[312,316,296,336,344].map(E=>f[E>>2]).join()}function m" +
  "(){let f=i.statSync(e,{throwIfNoEntry:!1});return f?`${f.ino} ${f.mtimeMs} ${f.size}`:\"\"}function h(" +
  "){let f=c();if(f===a)return;let _=m(),E=F(t);i.rmSync(r,{force:!0}),U(e,H([E]),{temporary:r,keepFold" +
  "ers:!0,mayReplace:()=>Atomics.compareExchange(u,0,b.Writing,b.Renaming)===b.Writing&&m()===_})&&(a=E" +
  ".timers.some(({open:St})=>St)?void 0:f,l=!1)}function y(){let f=performance.now();if(Atomics.compare" +
  "Exchange(u,0,b.Idle,b.Writing)!==b.Idle)return;try{h()}catch(E){l||s.postMessage(E instanceof Error?" +
  "E.message:String(E)),l=!0}finally{Atomics.compareExchange(u,0,b.Writing,b.Idle),Atomics.compareExcha" +
  "nge(u,0,b.Renaming,b.Idle),Atomics.notify(u,0)}let _=performance.now()-f;setTimeout(y,Math.max(n-_,_" +
  "))}setTimeout(y,n)}function k(t,e,r){if(!t.accepts(r))throw M(e,t.what,r);return r}function ze(t,e){" +
  "if(t!==void 0){if(typeof t!=\"object\"||t===null)throw M(\"Options\",\"an object\",t);for(let r in t)if(!e" +
  ".includes(r))throw new S(\"INVALID_ARGUMENT\",`Unknown option \"${r}\": expected ${gr(e)}`)}}function gr" +
  "(t){let e=t.length-1;return e===0?t[0]:`${t.slice(0,e).join(\", \")} or ${t[e]}`}var Ye=1024,[Ze,qe]=[" +
  ".01,86400];var On=w(\"a whole number from 0 on\",t=>Number.isInteger(t)&&t>=0&&t<=4294967295),Qe=w(\"a " +
  "whole number from 1 on\",t=>Number.isInteger(t)&&t>=1);function et(t){return w(`a whole number from 0" +
  " to ${t-1}`,e=>Number.isInteger(e)&&e>=0&&e<t)}var tt=w(\"a whole number from 0 to 20\",t=>Number.isIn" +
  "teger(t)&&t>=0&&t<=20),Mn=w(`a number of MiB from 1 to ${Ye}`,t=>t>=1&&t<=Ye),kn=w(`0 or a number of" +
  " seconds from ${Ze} to ${qe}`,t=>t===0||t>=Ze&&t<=qe);var fe={what:\"a string with at least one chara" +
  "cter\",type:\"string\",accepts:t=>typeof t==\"string\"&&t!==\"\",read:t=>t},Cn={what:`${fe.what}, or undefi" +
  "ned`,type:\"string | undefined\",accepts:t=>t===void 0||fe.accepts(t),read:fe.read};function w(t,e){re" +
  "turn{what:t,type:\"number\",accepts:r=>typeof r==\"number\"&&e(r),read:hr}}function hr(t){return/^[+-]?(" +
  "\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.test(t.trim())?Number(t):NaN}var nt=/^[\\x20-\\x7e]*$/,br=/[\\x00-\\x1f\\" +
  "x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,Sr={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\"" +
  ",\"\t\":\"\\\\t\"};function Er(t){let e=Sr[t];if(e!==void 0)return e;let r=t.codePointAt(0).toString(16);re" +
  "turn r.length<=2?`\\\\x${r.padStart(2,\"0\")}`:`\\\\u{${r}}`}function x(t){return nt.test(t)?t:t.replace(b" +
  "r,Er)}var yr=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,xr=/(?!\\" +
  "xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,Tr=new RegExp(\"[\\\\u1100-\\\\u1" +
  "15f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-" +
  "\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18d" +
  "ff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),rt;fu" +
  "nction ot(t){if(nt.test(t))return t.length;rt??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});le" +
  "t e=0;for(let{segment:r}of rt.segment(t)){if(yr.test(r)){e+=2;continue}for(let n of r)xr.test(n)||(e" +
  "+=Tr.test(n)?2:1)}return e}var wr=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,s" +
  "elf}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",Ar=3,X=1e9,Y=2**20,de={\"%w\":{unit:\"time\",value:t=>t.wall/" +
  "X},\"%u\":{unit:\"time\",value:t=>t.user/X},\"%s\":{unit:\"time\",value:t=>t.system/X},\"%t\":{unit:\"time\",val" +
  "ue:t=>(t.user+t.system)/X},\"%p\":{unit:\"percent\",value:W},\"%C\":{unit:\"memory\",value:t=>t.rssMax.curre" +
  "nt/Y},\"%M\":{unit:\"memory\",value:t=>t.rssMax.peak/Y},\"%c\":{unit:\"memory\",value:t=>t.rssSelf.current/Y" +
  "},\"%m\":{unit:\"memory\",value:t=>t.rssSelf.peak/Y},\"%l\":{unit:\"count\",value:t=>t.laps??1}},ge={\"%T\":\"s" +
  "ec\",\"%A\":\"MB\"},_r=new RegExp(`(${[...Object.keys(de),...Object.keys(ge)].join(\"|\")})`);function Rr(t" +
  "){k(tt,\"precision\",t)}var Z=class{#e;#t;#r={time:0,percent:0,memory:0,count:0};#n;constructor(e=wr,r" +
  "=Ar){Rr(r),this.#e=e.split(_r).map(n=>Object.hasOwn(de,n)?de[n]:Object.hasOwn(ge,n)?ge[n]:n),this.#t" +
  "={time:r,percent:1,memory:1,count:0}}measure(e){for(let r of this.#e){if(typeof r==\"string\")continue" +
  ";let n=r.value(e);n>this.#r[r.unit]&&(this.#r[r.unit]=n)}this.#n=void 0}print(e){let r=this.#n??=thi" +
  "s.#o(),n=\"\";for(let o of this.#e)n+=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).padStar" +
  "t(r[o.unit]);return n}#o(){let e=this.#t,r=n=>Math.max(e[n]+3,this.#r[n].toFixed(e[n]).length);retur" +
  "n{time:r(\"time\"),percent:5,memory:r(\"memory\"),count:String(this.#r.count).length}}};function st({lap" +
  "s:t,open:e}){return(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var at=[\"laps\",\"wall\",\"self\"" +
  ",\"cpu\",\"percent\",\"mean\",\"min\",\"max\",\"stddev\",\"concurrency\"],Nr={wall:0,cpu:0,memory:0},it=2**20,Q=1e" +
  "9,z=1e3,Or=.5;function Ee(t,e){return Math.max(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function A(t" +
  ",e,r){return{title:t,cell:(n,{resolution:o})=>(r(n)/e).toFixed(Ee(o.wall,e))}}function he(t,e){retur" +
  "n{title:t,cell:(r,{resolution:n})=>(e(r)/Q).toFixed(Ee(n.cpu,Q))}}function q(t,e){return{title:t,cel" +
  "l:(r,{resolution:n})=>(e(r)/it).toFixed(Ee(n.memory,it))}}function be(t,e){return{title:t,cell:r=>St" +
  "ring(e(r))}}function Mr(t,{resolution:{wall:e,cpu:r}}){let n=Math.max(e,r)/t.wall;return n<Or?W(t).t" +
  "oFixed(n<.001?1:0):\"-\"}var kr=A(\"mean [us]\",z,B),Se={laps:be(\"laps\",t=>t.laps),wall:A(\"wall [s]\",Q,t" +
  "=>t.wall),self:A(\"self [s]\",Q,ce),user:he(\"user [s]\",t=>t.user),system:he(\"system [s]\",t=>t.system)," +
  "cpu:he(\"CPU [s]\",t=>t.user+t.system),percent:{title:\"CPU [%]\",cell:Mr},mean:{title:\"mean [us]\",cell:" +
  "(t,e)=>kr.cell(t,e)+(e.lapCost?T(t,e.lapCost)?\"*\":\" \":\"\")},min:A(\"min [us]\",z,t=>t.min),max:A(\"max [" +
  "us]\",z,t=>t.max),stddev:A(\"stddev [us]\",z,G),concurrency:be(\"at once\",t=>t.maxOpenLaps),open:be(\"ope" +
  "n\",t=>t.openLaps),rss:q(\"RSS [MB]\",t=>t.rssMax.current),peak:q(\"peak [MB]\",t=>t.rssMax.peak),selfRss" +
  ":q(\"self RSS [MB]\",t=>t.rssSelf.current),selfPeak:q(\"self peak [MB]\",t=>t.rssSelf.peak)};function Cr" +
  "(t){return t.map(e=>{if(!Object.hasOwn(Se,e))throw M(\"A column\",`one of ${Object.keys(Se).join(\", \")" +
  "}`,e);return Se[e]})}var C=class{#e;#t;#r;constructor(e,r,n){this.#e=Cr(e);let o={...n,resolution:n." +
  "resolution??Nr};this.#t=r.map(s=>this.#e.map(i=>i.cell(s,o))),this.#r=this.#e.map(({title:s},i)=>thi" +
  "s.#t.reduce((u,a)=>Math.max(u,a[i].length),s.length))}head(){return this.#n(this.#e.map(e=>e.title))" +
  "}row(e){return this.#n(this.#t[e])}#n(e){return e.map((r,n)=>r.padStart(this.#r[n])).join(\"  \")}};va" +
  "r vr=[\"noMin\",\"rank\",\"columns\",\"format\",\"precision\"],ut=1e6,ct=512,Dr=2048;function*ye(t,e={}){ze(e," +
  "vr);let r=Lr(e),n=Ir(e.rank),o=e.noMin===!1?t.timers.filter(Pr):t.timers;if(o.length===0)return;let " +
  "s=[],i=[],u=0;for(let{tag:c,level:m,label:h}of o){let y=`${n}[${x(c)}] ${$r(m)}${x(h)}`,f=ot(y);f>u&" +
  "&f<=Dr&&(u=f),s.push(y),i.push(f)}let{title:a,end:l}=r(o,t);e.rank!==void 0&&(yield`> rank ${e.rank." +
  "rank}\n`),a!==void 0&&(yield`${n.padEnd(u)} ${a}\n`);for(let c=0;c<o.length;c++){let m=\" \".repeat(Math" +
  ".max(0,u-i[c])+1);yield`${s[c]}${m}${l(c)}\n`}}function Lr(t){if(t.columns===void 0){let r=new Z(t.fo" +
  "rmat,t.precision);return n=>{for(let o of n)r.measure(o);return{end:o=>r.print(n[o])+st(n[o])}}}let " +
  "e=t.columns===!0?at:t.columns;return new C(e,[],{}),(r,n)=>{let o=new C(e,r,n);return{title:` ${o.he" +
  "ad()}`,end:s=>` ${o.row(s)}`}}}function lt(t,e={}){return me(ye(t,e),\"leave out lines with noMin: fa" +
  "lse\")}function Pr({wall:t,user:e,system:r}){return t>=ut||e+r>=ut}function Ir(t){if(t===void 0)retur" +
  "n\"> \";let{rank:e,size:r}=t;return k(Qe,\"size\",r),k(et(r),\"rank\",e),`|${String(e).padStart(String(r)." +
  "length,\"0\")}> `}function $r(t){return t<1?\"\":t<=ct?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(ct" +
  "-1))+\"|_\"}function mt({reportFile:t,serialFile:e,precision:r},{tree:n,below:o,options:s},{print:i,wr" +
  "ite:u,json:a}){let l={precision:r,...s},c=[()=>{if(t===void 0){let h=lt(n,l)+o;h&&i(h.replace(/\\n$/," +
  "\"\"))}else i(`Outputting manager to '${t}'...`),u(t,Fr(ye(n,l),o))},()=>{e!==void 0&&(i(`Serializing " +
  "manager to '${e}'...`),u(e,a()))}],m=[];for(let h of c)try{h()}catch(y){m.push(y)}if(m.length>0)thro" +
  "w m[0]}function*Fr(t,e){yield*t,yield e}var pt=5;var ft=\"[overflow]\";function dt(t){let{timers:e,dro" +
  "pped:r,lapCost:n}=t,o=[],s=e.find(a=>a.label===ft&&a.level===0);s&&o.push(`${ee(s.laps,\"lap\")} of ne" +
  "w paths went into ${ft}: the limit of memory or nodes was reached`),r>0&&o.push(`${ee(r,\"scope\")} no" +
  "t recorded: too many were open at once`);let i=e.filter(a=>a.overlaps>0);if(i.length>0){let a=i.redu" +
  "ce((l,c)=>l+c.overlaps,0);o.push(`${ee(a,\"scope\")} overlapped their siblings: ${xe(i,l=>x(l.label))}" +
  "; their times are right, but scopes may nest under the wrong one: where a scope awaits, use autoTime" +
  "d(), autoTimer.run() or region.run()`)}let u=e.filter(a=>a.maxOpenLaps>1).sort((a,l)=>l.maxOpenLaps-" +
  "a.maxOpenLaps);if(u.length>0){let a=xe(u,l=>`${x(l.label)} ${l.maxOpenLaps}`);o.push(`Laps open at o" +
  "nce, at most: ${a}`)}if(n&&e.length>0){let a=e.filter(m=>T(m,n));a.length>0&&o.push(`Mean laps withi" +
  "n ten times their cost: ${xe(a,m=>x(m.label))}`);let{laps:l,share:c}=Ve(t,n);o.push(`${ee(l,\"lap\")} " +
  "at ${n.total.toFixed(0)} ns each: ${(c*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}" +
  "\n`).join(\"\")}function xe(t,e){let r=[...new Set(t.map(e))],n=r.length-pt;return r.slice(0,pt).join(\"" +
  ", \")+(n>0?` and ${n} more`:\"\")}function ee(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}function Te(t){retu" +
  "rn t.Deno?.version?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var gt=[\"libc." +
  "so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var ht=200;function bt(t){let e=new we(t);Te" +
  "(globalThis)===\"deno\"?e.listenAsThread():e.waitForInterrupts()}var we=class{#e;#t;#r=Re();#n=d(\"node" +
  ":worker_threads\").parentPort;#o;constructor(e){this.#e=e,this.#t=new J(e.state)}listenAsThread(){let" +
  "{signals:e}=this.#e,r=this.#t,n=(o,s,i)=>{i?.(),r.waitWhile(o,s)};for(let[o,s]of e)this.#r.on(o,()=>" +
  "this.#i(o,s,n));this.#n.on(\"message\",()=>{for(let[o]of e)this.#r.removeAllListeners(o);r.move(g.List" +
  "ening,g.Stopped)}),r.move(g.Starting,g.Listening)}waitForInterrupts(){let e=this.#t,r=new(d(\"node:vm" +
  "\")).Script(\"timemoryStep()\"),n=u=>{globalThis.timemoryStep=u;try{r.runInThisContext({breakOnSigint:!" +
  "0})}catch{}},o=(u,a,l)=>{let c=performance.now()+a,m=l,h=()=>{m?.(),m=void 0,e.waitWhile(u,Math.max(" +
  "0,c-performance.now()))};do n(h);while(m||e.is(u)&&performance.now()<c)},[[s,i]]=this.#e.signals;for" +
  "(;;)n(()=>{e.move(g.Starting,g.Listening),Ae(1/0)}),this.#i(s,i,o)}#i(e,r,n){let o=this.#t,s=()=>thi" +
  "s.#n.postMessage(e);this.#o===void 0?(this.#o=performance.now(),n(g.Listening,pe,s),o.move(g.Listeni" +
  "ng,g.WatcherActs)&&(this.#u(e,r),o.move(g.WatcherActs,g.WatcherDone))):performance.now()-this.#o>pe&" +
  "&(n(g.MainActs,ht,s),this.#a(e,r))}#u(e,r){try{te(2,`> TiMemory: signal ${r} (${e}) while the progra" +
  "m is busy: reporting the laps so far\n`),this.#s()}catch(n){te(2,`> TiMemory: the report failed: ${n " +
  "instanceof Error?n.message:String(n)}\n`)}this.#a(e,r)}#s(){let e=this.#t.settings;if(!e)return;let r" +
  "=F(this.#e.core),n=dt(r)+(e.verbose?this.#e.sources:\"\");mt(e,{tree:r,below:n},{print:o=>te(1,`${o}\n`" +
  "),write:U,json:()=>H([r])})}#a(e,r){let n=this.#r,o=Te(globalThis);if(o===\"bun\")return Ur(128+r);o==" +
  "=\"deno\"&&n.removeAllListeners(e);try{if(n.kill(n.pid,e),o!==\"deno\")return;Ae(ht),n.kill(n.pid,\"SIGKI" +
  "LL\")}catch{te(2,`> TiMemory: cannot end the program: no permission; send ${e} again\n`)}}};function t" +
  "e(t,e){let r=d(\"node:fs\"),n=new TextEncoder().encode(e);for(;n.length>0;)try{n=n.subarray(r.writeSyn" +
  "c(t,n))}catch(o){if(o.code!==\"EAGAIN\")throw o;Ae(1)}}function Ae(t){Atomics.wait(new Int32Array(new " +
  "SharedArrayBuffer(4)),0,0,t)}function Ur(t){let e=d(\"bun:ffi\");for(let r of[...gt,\"libSystem.dylib\"]" +
  ")try{e?.dlopen(r,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(t)}catch{}}var _e=d(\"node:work" +
  "er_threads\").workerData;_e.kind===\"autosave\"?Xe(_e):bt(_e);})();";
