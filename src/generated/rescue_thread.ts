// Generated from src/rescue/thread.ts by `deno task build`: 24289 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function Ce(){return globalThis.process}function h(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}function De(){return globalThis.Deno}function ve(){let{process:t}=globalThis;if(t?.resource" +
  "Usage)return()=>{let{userCPUTime:e,systemCPUTime:n,maxRSS:r}=t.resourceUsage();return{user:e*1e3,sys" +
  "tem:n*1e3,peak:r*1024,own:vt(t)}}}function vt(t){let e=t.threadCpuUsage?.();if(e)return(e.user+e.sys" +
  "tem)*1e3;if(De())return 0;try{return Number.parseInt(h(\"node:fs\").readFileSync(\"/proc/thread-self/sc" +
  "hedstat\",\"utf8\"))}catch{return 0}}var y=performance.now.bind(performance),Pe=Date.now,ir=globalThis." +
  "process?.hrtime?.bigint,le=setTimeout;function ue(t){return t.Deno?.version?\"deno\":t.Bun?.version?\"b" +
  "un\":t.process?.versions?.node?\"node\":\"web\"}var R=class{#e;#t;#n;#r;#o;#i=new Map;#a=new TextDecoder(" +
  "\"utf-8\",{ignoreBOM:!0});constructor(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Ui" +
  "nt32Array(e),this.#n=new Float64Array(e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}wor" +
  "d(e){return e>=this.#o.length&&this.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(" +
  "),Atomics.load(this.#t,e>>2)}float(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}long(e){retu" +
  "rn this.word(e)+(this.word(e+4)|0)*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}t" +
  "imespec(e){return this.long(e)*1e9+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r" +
  "=e+12,o=r+this.word(e+8);o>this.#o.length&&this.#s(),n=this.#a.decode(this.#o.slice(r,o)),this.#i.se" +
  "t(e,n)}return n}*children(e){for(let n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild" +
  "(e){let n=this.word(e+92);return n&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+" +
  "92)===e?0:this.word(e+96)}};var de=t=>BigInt.asUintN(64,t);function Ie(t,e){let n=de(t*0x9e3779b97f4" +
  "a7c15n+e);return n=de((n^n>>33n)*0xff51afd7ed558ccdn),n=de((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}" +
  "function Ve(t){let e=t.current(352);if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t." +
  "word(r+32);if(!(t.word(o+104)>=t.word(392)))return{labelId:e,start:n,frame:r,parent:o,node:tn(t,o,e)" +
  "}}function He(t,{labelId:e,start:n}){return t.timespec(336)===n&&t.current(352)===e}function tn(t,e," +
  "n){for(let o of t.children(e))if(t.word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0" +
  "}var nn=1024,U=class{#e;#t;#n;#r;#o=new Map;constructor(e,n,{time:r,cpu:o}){this.#e=e,this.#t=n,this" +
  ".#n=r,this.#r=this.#i(o)}#i(e){let n=this.#e,r=n.word(292),o=n.float(r+8),s=n.float(r+16),i=Math.max" +
  "(o,e?.user??0),a=Math.max(s,e?.system??0),c=i-o+a-s,u=n.long(r+0),l=(this.#t?.start??n.long(312))-u," +
  "d=this.#n-u,f=0;return c>0&&d>0&&(f=1/d,l>0&&l*2<d&&c<d&&(f=1/Math.max(l,c))),[{value:8,rate:24,now:" +
  "i,share:(i-o)*f},{value:16,rate:32,now:a,share:(a-s)*f}]}read(){let e=this.#e;for(let n=e.word(288);" +
  "n;n=e.word(n))for(let r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#a(s,o)}r" +
  "eturn this.#t&&this.#s(this.#t.node,this.#t.start,e.word(292),0),this.#o}#a(e,n){let r=this.#e,o=r.l" +
  "ong(n+24)+Math.max(0,this.#n-this.#l(n));this.#s(e,r.long(n+8),r.word(n+36),o)}#s(e,n,r,o){let s=thi" +
  "s.#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),a=Math.max(0,n-s.long(r+0)),[c=0,u=0]=this.#r.map(" +
  "({value:f,rate:g,now:b,share:p})=>Math.max(0,b-s.float(r+f)-a*(r===i?p:s.float(r+g)))),l=f=>Math.max" +
  "(0,s.word(i+f)-s.word(r+f))*nn,d=this.#o.get(e)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:" +
  "0,peak:0}};this.#o.set(e,{wall:d.wall+Math.max(0,this.#n-n),user:d.user+c,system:d.system+u,covered:" +
  "d.covered+o,rssSelf:{current:Math.max(d.rssSelf.current,l(40)),peak:Math.max(d.rssSelf.peak,l(44))}}" +
  ")}#l(e){let n=this.#t?.frame===e?this.#t.start:this.#n;return Math.min(n,this.#c(e))}#c(e){let n=thi" +
  "s.#e,r=n.word(e+60);if(r&1073741824)return r&536870911?n.long(e+16):this.#n;if(n.word(n.word(e+52)+5" +
  "6)===e)return this.#n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:n.long(o+8)}};var qe=" +
  "1024,yn=1e3;function W(t,e,n){let r=new R(t),o=Ve(r);for(;;){let s=r.current(296),i=[...new he(r,e,o" +
  ",n).timers()];if(o&&!He(r,o))o=void 0;else if(s%2===0&&r.current(296)===s)return{concurrency:1,timer" +
  "s:i,dropped:r.word(304)}}}var he=class{#e;#t;#n;#r;constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=" +
  "r;let s=Math.max(e.long(312),e.long(e.word(292)+0),r?.start??0);this.#r=new U(e,r,{...o,time:Math.ma" +
  "x(o?.time??0,s)}).read()}*timers(){let e=this.#e,n=e.word(284),r=0,o=[{node:n,index:-1,next:e.firstC" +
  "hild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield this.#o(i,s.index,o.length-1),s" +
  ".next=e.nextSibling(i),o.push({node:i,index:r++,next:e.firstChild(i)});continue}this.#n?.node===0&&t" +
  "his.#n.parent===s.node&&(yield this.#a(this.#n,s.index,o.length-1),r++),o.pop()}}#o(e,n,r){let o=thi" +
  "s.#e;for(let s=1;;s++){let i=o.long(e+8),a=this.#i(e,i,n,r);if(o.current(e+80)===i%2**32&&o.long(e+8" +
  ")===i||s===yn)return a}}#i(e,n,r,o){let s=this.#e,i=this.#n?.node===e?1:0,a=s.word(e+108)+i,c=s.floa" +
  "t(e+16),u=s.float(e+24),l=c-n*u,d={key:s.hash(e+0),parent:r,level:o,tag:this.#t,label:s.label(s.word" +
  "(e+88)),laps:n,openLaps:a,maxOpenLaps:Math.max(a,s.word(e+112)),open:n===0,wall:c,user:s.float(e+64)" +
  ",system:s.float(e+72),covered:Math.min(c,s.float(e+48)),min:n?u:0,max:n?s.float(e+32):0,squares:n?Ma" +
  "th.max(0,s.float(e+40)-l*l/n):0,overlaps:s.word(e+152),rssMax:this.#l(e+120+0),rssSelf:this.#c(e+120" +
  "+8),rssMin:this.#l(e+120+16+0),rssSelfMin:this.#c(e+120+16+8)};return n===0?{...d,...this.#s(e)}:d}#" +
  "a(e,n,r){let o=this.#e;return{key:Ie(o.hash(e.parent+0),o.hash(e.labelId+0)),parent:n,level:r,tag:th" +
  "is.#t,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlap" +
  "s:0,...this.#s(0)}}#s(e){let n=this.#l(this.#e.word(292)+40),{wall:r=0,user:o=0,system:s=0,covered:i" +
  "=0,rssSelf:a={current:0,peak:0}}=this.#r.get(e)??{},c=Math.min(r,i);return{wall:r,user:o,system:s,co" +
  "vered:c,rssMax:n,rssSelf:a,rssMin:{...n},rssSelfMin:{...a}}}#l(e){let{current:n,peak:r}=this.#c(e),o" +
  "=this.#c(408);return{current:Math.max(0,n-o.current),peak:Math.max(0,r-o.peak)}}#c(e){return{current" +
  ":this.#e.word(e)*qe,peak:this.#e.word(e+4)*qe}}};var Sn=2e3,ze={Expected:0,Asked:1,Answered:2};funct" +
  "ion K({memory:t,tag:e,resolution:n,meeting:r,ofProcess:o}){let s=new Int32Array(r),i=y();Atomics.sto" +
  "re(s,0,ze.Asked),Atomics.notify(s,0);let a=Atomics.wait(s,0,ze.Asked,Sn)!==\"timed-out\",[,c=0,u=0]=ne" +
  "w Float64Array(r),l=c-(i+y())/2*1e6,d=o?ve():void 0,f=()=>{let p=new R(t);return p.long(p.word(292)+" +
  "0)},g=f(),b=0;return()=>{if(!a)return{...W(t,e),resolution:n};let p=d?.(),w=y()*1e6+l;if(!p)return{." +
  "..W(t,e,{time:w}),resolution:n};let{user:E,system:ie,peak:ce,own:ke}=p;return g!==f()&&(g=f(),b=ke)," +
  "{...W(t,e,{time:w,cpu:{user:E-(ke-b),system:ie}}),resolution:n,process:{wall:Math.round(Math.max(0,w" +
  "-c+u)),user:E,system:ie,peak:ce}}}}var T=class extends Error{name=\"TimemoryError\";code;constructor(e" +
  ",n,r){super(n,r),this.code=e}};function v(t,e,n){let r=typeof n==\"string\"?JSON.stringify(n):String(n" +
  ");return new T(\"INVALID_ARGUMENT\",`${t} must be ${e}, not ${r}`)}function Qe(t,e){let[n,r]=[h(\"node:" +
  "fs\"),h(\"node:path\")],o=a=>new T(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${a}`);if(!n||!r)throw o(\"no file" +
  " system on this runtime\");let s=r.resolve(t),i=r.dirname(s);if(!Ze(\"read\",i)||!Ze(\"write\",i))throw o" +
  "(\"no permission; run with --allow-read and --allow-write\");return{fs:n,paths:r,file:s,folder:i}}func" +
  "tion Ze(t,e){let n=globalThis.Deno?.permissions;return!n||n.querySync({name:t,path:e}).state===\"gran" +
  "ted\"}var En=64*1024;function V(t,e,n={}){let{fs:r,folder:o}=Qe(t,\"write\"),{temporary:s=wn(t),keepFol" +
  "ders:i=!1,mayReplace:a=()=>!0}=n;i||r.mkdirSync(o,{recursive:!0});let c=!1;try{let u=r.openSync(s,\"w" +
  "x\");try{let l=\"\";for(let d of e)l+=d,!(l.length<En)&&(r.writeFileSync(u,l),l=\"\");r.writeFileSync(u,l" +
  ")}finally{r.closeSync(u)}a()&&(r.renameSync(s,t),c=!0)}finally{c||xn(r,s)}return c}function xn(t,e){" +
  "try{t.rmSync(e,{force:!0})}catch{}}function wn(t){return`${t}.${Pe().toString(36)}${Math.random().to" +
  "String(36).slice(1,10)}.tmp`}function ge(t){return t.wall-t.covered}function H(t){return t.laps>0?t." +
  "wall/t.laps:0}function j(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function J(t){let e=(t" +
  ".user+t.system)/t.wall*100;return Number.isFinite(e)?e:0}var Tn=10;function k(t,e){return e!==void 0" +
  "&&t.laps>0&&H(t)<Tn*e.total}function et({timers:t},e){let n=0,r=0;for(let o of t)n+=o.laps,o.level==" +
  "=0&&(r+=o.wall);return{laps:n,share:be(n,r,e)}}function be(t,e,n){return e>0?Math.min(1,t*n.total/e)" +
  ":0}var An=2**20;function ye(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0]:r.join(\"\")}catch(" +
  "i){throw i instanceof RangeError?new T(\"TOO_LARGE\",`Cannot join the report: over ${n.length} charact" +
  "ers do not fit into a string of this engine; ${e}`,{cause:i}):i}r=[],o=0};for(let i of t)o+i.length>" +
  "An&&s(),r.push(i),o+=i.length;return s(),n}var tt=2**20,_n=64*1024;function m(t){return Number.isFin" +
  "ite(t)?String(t):\"0\"}var X=t=>Math.round(t/1e3);function Y(t,e=\"\"){return`{${e}\"current\":${m(t.curre" +
  "nt/tt)},\"peak\":${m(t.peak/tt)}}`}function nt(t,e=0){return m(e>1?Math.round(t/e)*e:t)}function Nn(t," +
  "e,{resolution:n,lapCost:r}){let o=e?'\"cereal_class_version\":1,':\"\",s=X(t.user),i=X(t.system),a=n?.cp" +
  "u,c=(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":$" +
  "{JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${m(s)},\"sy" +
  "stem_elapsed\":${m(i)},\"wall_elapsed\":${m(X(t.wall))},\"cpu_elapsed\":${m(s+i)},\"cpu_util\":${m(Math.rou" +
  "nd(c*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${Y(t.rssMax,e?'\"c" +
  "ereal_class_version\":0,':\"\")},\"rss_self\":${Y(t.rssSelf)},\"rss_min\":${Y(t.rssMin)},\"rss_self_min\":${Y" +
  "(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps}," +
  "\"covered_elapsed\":${m(X(t.covered))},\"wall_min\":${m(t.min/1e3)},\"wall_max\":${m(t.max/1e3)},\"wall_std" +
  "dev\":${m(Math.round(j(t))/1e3)},\"wall_ns\":${m(t.wall)},\"user_ns\":${nt(t.user,a)},\"system_ns\":${nt(t." +
  "system,a)},\"covered_ns\":${m(t.covered)},\"min_ns\":${m(t.min)},\"max_ns\":${m(t.max)},\"squares_ns2\":${m(" +
  "t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(k(t,r)?',\"timer.short\":true':\"\")+(t" +
  ".tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function Rn(t){if(!t)return\"\";l" +
  "et{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_ns\":${m(e)},\"cpu_ns\":${m(n)},\"memory_bytes\":" +
  "${m(r)}}`}function On(t,{laps:e,wall:n}){if(!t)return\"\";let r=s=>Math.round(s*10)/10,o=Math.round(be" +
  "(e,n,t)*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":${r(t.total)},\"inside_ns\":${r(t.inside)},\"laps\":${e},\"" +
  "share\":${o}}`}function Mn({process:t}){if(!t)return\"\";let{wall:e,user:n,system:r,peak:o}=t;return`,\"" +
  "process\":${JSON.stringify({wall_ns:e,user_ns:n,system_ns:r,rss_peak_bytes:o})}`}function*kn(t){yield" +
  "'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":" +
  "${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o={laps:0,wall:0};for(let s of n.timers)o.laps+=s.laps" +
  ",s.level===0&&(o.wall+=s.wall),yield r+Nn(s,r===`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}${Rn(n." +
  "resolution)}${On(n.lapCost,o)}${Mn(n)}}}`}yield`\n]}\n`}function*q(t){let e=\"\";for(let n of kn(t))e.le" +
  "ngth+n.length>_n&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var x={Idle:0,Writing:1,Renaming:2,Stopped:3}," +
  "S={Starting:0,Listening:1,MainActs:2,WatcherActs:3,WatcherDone:4,Stopped:5},Se=1e3,rt=64*1024,z=8,Z=" +
  "class{buffer;#e;constructor(e=new SharedArrayBuffer(z+rt)){this.buffer=e,this.#e=new Int32Array(e,0," +
  "2)}move(e,n){let r=Atomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(" +
  "e){return Atomics.load(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out" +
  "\"}get settings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(n" +
  "ew Uint8Array(this.buffer).slice(z,z+e)))}set settings({reportFile:e,serialFile:n,precision:r,verbos" +
  "e:o}){let s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbose:o" +
  "}));Atomics.store(this.#e,1,0),!(s.length>rt)&&(new Uint8Array(this.buffer,z).set(s),Atomics.store(t" +
  "his.#e,1,s.length))}};function ot({core:t,path:e,temporary:n,interval:r,state:o}){let{parentPort:s}=" +
  "h(\"node:worker_threads\"),i=h(\"node:fs\"),a=new Int32Array(o),c=K(t),u,l=!1;function d(){let p=new Uin" +
  "t32Array(t.memory.buffer);return[312,316,296,336,344].map(E=>p[E>>2]).join()}function f(){let p=i.st" +
  "atSync(e,{throwIfNoEntry:!1});return p?`${p.ino} ${p.mtimeMs} ${p.size}`:\"\"}function g(){let p=d();i" +
  "f(p===u)return;let w=f(),E=c();i.rmSync(n,{force:!0}),V(e,q([E]),{temporary:n,keepFolders:!0,mayRepl" +
  "ace:()=>Atomics.compareExchange(a,0,x.Writing,x.Renaming)===x.Writing&&f()===w})&&(u=E.timers.some((" +
  "{open:ce})=>ce)?void 0:p,l=!1)}function b(){let p=y();if(Atomics.compareExchange(a,0,x.Idle,x.Writin" +
  "g)!==x.Idle)return;try{g()}catch(E){l||s.postMessage(E instanceof Error?E.message:String(E)),l=!0}fi" +
  "nally{Atomics.compareExchange(a,0,x.Writing,x.Idle),Atomics.compareExchange(a,0,x.Renaming,x.Idle),A" +
  "tomics.notify(a,0)}let w=y()-p;le(b,Math.max(r-w,w))}le(b,r)}function P(t,e,n){if(!t.accepts(n))thro" +
  "w v(e,t.what,n);return n}function at(t,e){if(t!==void 0){if(typeof t!=\"object\"||t===null)throw v(\"Op" +
  "tions\",\"an object\",t);for(let n in t)if(!e.includes(n))throw new T(\"INVALID_ARGUMENT\",`Unknown optio" +
  "n \"${n}\": expected ${Cn(e)}`)}}function Cn(t){let e=t.at(-1)??\"\";return t.length===1?e:`${t.slice(0," +
  "-1).join(\", \")} or ${e}`}var st=1024,[it,ct]=[.01,86400];var to=_(\"a whole number from 0 on\",t=>Numb" +
  "er.isInteger(t)&&t>=0&&t<=4294967295),lt=_(\"a whole number from 1 on\",t=>Number.isInteger(t)&&t>=1);" +
  "function ut(t){return _(`a whole number from 0 to ${t-1}`,e=>Number.isInteger(e)&&e>=0&&e<t)}var dt=" +
  "_(\"a whole number from 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),no=_(\"a number of bytes from 0 " +
  "on\",t=>t>=0&&t<1/0),ro=_(`a number of MiB from 1 to ${st}`,t=>t>=1&&t<=st),oo=_(`0 or a number of se" +
  "conds from ${it} to ${ct}`,t=>t===0||t>=it&&t<=ct);var Ee={what:\"a string with at least one characte" +
  "r\",type:\"string\",accepts:t=>typeof t==\"string\"&&t!==\"\",read:t=>t},so={what:`${Ee.what}, or undefined" +
  "`,type:\"string | undefined\",accepts:t=>t===void 0||Ee.accepts(t),read:Ee.read};function _(t,e){retur" +
  "n{what:t,type:\"number\",accepts:n=>typeof n==\"number\"&&e(n),read:Dn}}function Dn(t){return/^[+-]?(\\d+" +
  "\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.test(t.trim())?Number(t):NaN}var mt=/^[\\x20-\\x7e]*$/,vn=/[\\x00-\\x1f\\x7f" +
  "-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,Pn={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t" +
  "\":\"\\\\t\"};function Ln(t){let e=Pn[t];if(e!==void 0)return e;let n=t.codePointAt(0).toString(16);retur" +
  "n n.length<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\u{${n}}`}function N(t){return mt.test(t)?t:t.replace(vn,L" +
  "n)}var In=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,$n=/(?!\\xad" +
  ")[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,Un=new RegExp(\"[\\\\u1100-\\\\u115f" +
  "\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\u" +
  "d7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}" +
  "\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),ft;funct" +
  "ion pt(t){if(mt.test(t))return t.length;ft??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e" +
  "=0;for(let{segment:n}of ft.segment(t)){if(In.test(n)){e+=2;continue}for(let r of n)$n.test(r)||(e+=U" +
  "n.test(r)?2:1)}return e}var Fn=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self" +
  "}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",ht=3,Q=1e9,ee=2**20,gt=new Map([[\"%w\",{unit:\"time\",value:t=>" +
  "t.wall/Q}],[\"%u\",{unit:\"time\",value:t=>t.user/Q}],[\"%s\",{unit:\"time\",value:t=>t.system/Q}],[\"%t\",{un" +
  "it:\"time\",value:t=>(t.user+t.system)/Q}],[\"%p\",{unit:\"percent\",value:J}],[\"%C\",{unit:\"memory\",value:" +
  "t=>t.rssMax.current/ee}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak/ee}],[\"%c\",{unit:\"memory\",value" +
  ":t=>t.rssSelf.current/ee}],[\"%m\",{unit:\"memory\",value:t=>t.rssSelf.peak/ee}],[\"%l\",{unit:\"count\",val" +
  "ue:t=>t.laps??1}]]),bt=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),Bn=new RegExp(`(${[...gt.keys(),...bt.key" +
  "s()].join(\"|\")})`);function Gn(t){P(dt,\"precision\",t)}var L=class{#e;#t;#n={time:0,percent:0,memory:" +
  "0,count:0};#r;constructor(e=Fn,n=ht){Gn(n),this.#e=e.split(Bn).map(r=>gt.get(r)??bt.get(r)??r),this." +
  "#t={time:n,percent:1,memory:1,count:0}}measure(e){for(let n of this.#e){if(typeof n==\"string\")contin" +
  "ue;let r=n.value(e);r>this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r??=t" +
  "his.#o(),r=\"\";for(let o of this.#e)r+=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).padSt" +
  "art(n[o.unit]);return r}#o(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n[r].toFixed(e[r]).length);ret" +
  "urn{time:n(\"time\"),percent:5,memory:n(\"memory\"),count:String(this.#n.count).length}}};function yt(t," +
  "e,n=ht){let r=new L(t,n);return r.measure(e),r.print(e)}function St({laps:t,open:e}){return(t>1?` (t" +
  "otal # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var xt=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"mean\",\"min" +
  "\",\"max\",\"stddev\",\"concurrency\"],Wn={wall:0,cpu:0,memory:0},Et=2**20,re=1e9,ne=1e3,Kn=.5;function Ae(" +
  "t,e){return Math.max(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function C(t,e,n){return{title:t,cell:" +
  "(r,{resolution:o})=>(n(r)/e).toFixed(Ae(o.wall,e))}}function xe(t,e){return{title:t,cell:(n,{resolut" +
  "ion:r})=>(e(n)/re).toFixed(Ae(r.cpu,re))}}function te(t,e){return{title:t,cell:(n,{resolution:r})=>(" +
  "e(n)/Et).toFixed(Ae(r.memory,Et))}}function we(t,e){return{title:t,cell:n=>String(e(n))}}function Vn" +
  "(t,{resolution:{wall:e,cpu:n}}){let r=Math.max(e,n)/t.wall;return r<Kn?J(t).toFixed(r<.001?1:0):\"-\"}" +
  "var Hn=C(\"mean [us]\",ne,H),Te={laps:we(\"laps\",t=>t.laps),wall:C(\"wall [s]\",re,t=>t.wall),self:C(\"sel" +
  "f [s]\",re,ge),user:xe(\"user [s]\",t=>t.user),system:xe(\"system [s]\",t=>t.system),cpu:xe(\"CPU [s]\",t=>" +
  "t.user+t.system),percent:{title:\"CPU [%]\",cell:Vn},mean:{title:\"mean [us]\",cell:(t,e)=>Hn.cell(t,e)+" +
  "(e.lapCost?k(t,e.lapCost)?\"*\":\" \":\"\")},min:C(\"min [us]\",ne,t=>t.min),max:C(\"max [us]\",ne,t=>t.max),s" +
  "tddev:C(\"stddev [us]\",ne,j),concurrency:we(\"at once\",t=>t.maxOpenLaps),open:we(\"open\",t=>t.openLaps)" +
  ",rss:te(\"RSS [MB]\",t=>t.rssMax.current),peak:te(\"peak [MB]\",t=>t.rssMax.peak),selfRss:te(\"self RSS [" +
  "MB]\",t=>t.rssSelf.current),selfPeak:te(\"self peak [MB]\",t=>t.rssSelf.peak)};function jn(t){return t." +
  "map(e=>{if(!Object.hasOwn(Te,e))throw v(\"A column\",`one of ${Object.keys(Te).join(\", \")}`,e);return " +
  "Te[e]})}var I=class{#e;#t;#n;constructor(e,n,r){this.#e=jn(e);let o={...r,resolution:r.resolution??W" +
  "n};this.#t=n.map(s=>this.#e.map(i=>i.cell(s,o))),this.#n=this.#e.map(({title:s},i)=>this.#t.reduce((" +
  "a,c)=>Math.max(a,c[i].length),s.length))}head(){return this.#r(this.#e.map(e=>e.title))}row(e){retur" +
  "n this.#r(this.#t[e])}#r(e){return e.map((n,r)=>n.padStart(this.#n[r])).join(\"  \")}};var Jn=[\"noMin\"" +
  ",\"rank\",\"columns\",\"format\",\"precision\"],wt=1e6,Tt=512,Xn=2048;function*_e(t,e={}){at(e,Jn);let n=Yn(" +
  "e),r=zn(e.rank),o=e.noMin===!1?t.timers.filter(qn):t.timers;if(o.length===0)return;let s=[],i=[],a=0" +
  ";for(let{tag:l,level:d,label:f}of o){let g=`${r}[${N(l)}] ${Zn(d)}${N(f)}`,b=pt(g);b>a&&b<=Xn&&(a=b)" +
  ",s.push(g),i.push(b)}let{title:c,end:u}=n(o,t);e.rank!==void 0&&(yield`> rank ${e.rank.rank}\n`),c!==" +
  "void 0&&(yield`${r.padEnd(a)} ${c}\n`);for(let[l,d]of o.entries()){let f=\" \".repeat(Math.max(0,a-i[l]" +
  ")+1);yield`${s[l]}${f}${u(d,l)}\n`}}function Yn(t){if(t.columns===void 0){let n=new L(t.format,t.prec" +
  "ision);return r=>{for(let o of r)n.measure(o);return{end:o=>n.print(o)+St(o)}}}let e=t.columns===!0?" +
  "xt:t.columns;return new I(e,[],{}),(n,r)=>{let o=new I(e,n,r);return{title:` ${o.head()}`,end:(s,i)=" +
  ">` ${o.row(i)}`}}}function At(t,e={}){return ye(_e(t,e),\"leave out lines with noMin: false\")}functio" +
  "n qn({wall:t,user:e,system:n}){return t>=wt||e+n>=wt}function zn(t){if(t===void 0)return\"> \";let{ran" +
  "k:e,size:n}=t;return P(lt,\"size\",n),P(ut(n),\"rank\",e),`|${String(e).padStart(String(n).length,\"0\")}>" +
  " `}function Zn(t){return t<1?\"\":t<=Tt?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(Tt-1))+\"|_\"}fun" +
  "ction _t({reportFile:t,serialFile:e,precision:n},{tree:r,below:o,options:s},{print:i,write:a,json:c}" +
  "){let{precision:u=n}=s??{},l={...s,precision:u},d=[()=>{if(t===void 0){let g=At(r,l)+o;g&&i(g.replac" +
  "e(/\\n$/,\"\"))}else i(`Outputting manager to '${t}'...`),a(t,Qn(_e(r,l),o))},()=>{e!==void 0&&(i(`Seri" +
  "alizing manager to '${e}'...`),a(e,c()))}],f=[];for(let g of d)try{g()}catch(b){f.push(b)}if(f.lengt" +
  "h>0)throw f[0]}function*Qn(t,e){yield*t,yield e}var Nt=5;var Rt=\"[overflow]\";function Ot(t){let{time" +
  "rs:e,dropped:n,lapCost:r}=t,o=[],s=e.find(c=>c.label===Rt&&c.level===0);s&&o.push(`${oe(s.laps,\"lap\"" +
  ")} of new paths went into ${Rt}: the limit of memory or nodes was reached`),n>0&&o.push(`${oe(n,\"sco" +
  "pe\")} not recorded: too many were open at once`);let i=e.filter(c=>c.overlaps>0);if(i.length>0){let " +
  "c=i.reduce((u,l)=>u+l.overlaps,0);o.push(`${oe(c,\"scope\")} overlapped their siblings: ${Ne(i,u=>N(u." +
  "label))}; their times are right, but scopes may nest under the wrong one: where a scope awaits, use " +
  "autoTimed(), autoTimer.run() or region.run()`)}let a=e.filter(c=>c.maxOpenLaps>1).sort((c,u)=>u.maxO" +
  "penLaps-c.maxOpenLaps);if(a.length>0){let c=Ne(a,u=>`${N(u.label)} ${u.maxOpenLaps}`);o.push(`Laps o" +
  "pen at once, at most: ${c}`)}if(r&&e.length>0){let c=e.filter(d=>k(d,r));c.length>0&&o.push(`Mean la" +
  "ps within ten times their cost: ${Ne(c,d=>N(d.label))}`);let{laps:u,share:l}=et(t,r);o.push(`${oe(u," +
  "\"lap\")} at ${r.total.toFixed(0)} ns each: ${(l*100).toFixed(1)} % of the wall time`)}return o.map(c=" +
  ">`> ${c}\n`).join(\"\")}function Mt({process:t,timers:e},n){if(!t||e.length===0)return\"\";let{wall:r,use" +
  "r:o=0,system:s=0,peak:i=0}=t,a=t.user===void 0?\"\":\", %u user + %s system = %t CPU\",c=a&&\" (%p%)\",u=t" +
  ".peak===void 0?\"\":\" : peak RSS %M [MB]\",l={wall:r,user:o,system:s,rssMax:{current:0,peak:i},rssSelf:" +
  "{current:0,peak:0}};return`${yt(`> process : %w wall${a} [sec]${c}${u}`,l,n)}\n`}function Ne(t,e){let" +
  " n=[...new Set(t.map(e))],r=n.length-Nt;return n.slice(0,Nt).join(\", \")+(r>0?` and ${r} more`:\"\")}fu" +
  "nction oe(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}var kt=[\"libc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.mu" +
  "sl-aarch64.so.1\"];var Ct=200;function Dt(t){let e=new Re(t);ue(globalThis)===\"deno\"?e.listenAsThread" +
  "():e.waitForInterrupts()}var Re=class{#e;#t;#n;#r=Ce();#o=h(\"node:worker_threads\").parentPort;#i;con" +
  "structor(e){this.#e=e,this.#t=new Z(e.state),this.#n=K(e.core)}listenAsThread(){let{signals:e}=this." +
  "#e,n=this.#t,r=(o,s,i)=>{i?.(),n.waitWhile(o,s)};for(let[o,s]of e)this.#r.on(o,()=>this.#a(o,s,r));t" +
  "his.#o.on(\"message\",()=>{for(let[o]of e)this.#r.removeAllListeners(o);n.move(S.Listening,S.Stopped)}" +
  "),n.move(S.Starting,S.Listening)}waitForInterrupts(){let e=this.#t,n=new(h(\"node:vm\")).Script(\"timem" +
  "oryStep()\"),r=a=>{globalThis.timemoryStep=a;try{n.runInThisContext({breakOnSigint:!0})}catch{}},o=(a" +
  ",c,u)=>{let l=y()+c,d=u,f=()=>{d?.(),d=void 0,e.waitWhile(a,Math.max(0,l-y()))};do r(f);while(d||e.i" +
  "s(a)&&y()<l)},[[s,i]]=this.#e.signals;for(;;)r(()=>{e.move(S.Starting,S.Listening),Oe(1/0)}),this.#a" +
  "(s,i,o)}#a(e,n,r){let o=this.#t,s=()=>this.#o.postMessage(e);this.#i===void 0?(this.#i=y(),r(S.Liste" +
  "ning,Se,s),o.move(S.Listening,S.WatcherActs)&&(this.#s(e,n),o.move(S.WatcherActs,S.WatcherDone))):y(" +
  ")-this.#i>Se&&(r(S.MainActs,Ct,s),this.#c(e,n))}#s(e,n){try{se(2,`> TiMemory: signal ${n} (${e}) whi" +
  "le the program is busy: reporting the laps so far\n`),this.#l()}catch(r){se(2,`> TiMemory: the report" +
  " failed: ${r instanceof Error?r.message:String(r)}\n`)}this.#c(e,n)}#l(){let e=this.#t.settings;if(!e" +
  ")return;let n=this.#n(),r=Mt(n,e.precision)+Ot(n)+(e.verbose?this.#e.sources:\"\");_t(e,{tree:n,below:" +
  "r},{print:o=>se(1,`${o}\n`),write:V,json:()=>q([n])})}#c(e,n){let r=this.#r,o=ue(globalThis);if(o===\"" +
  "bun\")return er(128+n);o===\"deno\"&&r.removeAllListeners(e);try{if(r.kill(r.pid,e),o!==\"deno\")return;O" +
  "e(Ct),r.kill(r.pid,\"SIGKILL\")}catch{se(2,`> TiMemory: cannot end the program: no permission; send ${" +
  "e} again\n`)}}};function se(t,e){let n=h(\"node:fs\"),r=new TextEncoder().encode(e);for(;r.length>0;)tr" +
  "y{r=r.subarray(n.writeSync(t,r))}catch(o){if(o.code!==\"EAGAIN\")throw o;Oe(1)}}function Oe(t){Atomics" +
  ".wait(new Int32Array(new SharedArrayBuffer(4)),0,0,t)}function er(t){let e=h(\"bun:ffi\");for(let n of" +
  "[...kt,\"libSystem.dylib\"])try{e?.dlopen(n,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(t)}ca" +
  "tch{}}var Me=h(\"node:worker_threads\").workerData;Me.kind===\"autosave\"?ot(Me):Dt(Me);})();";
