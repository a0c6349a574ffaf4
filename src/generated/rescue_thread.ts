// Generated from src/rescue/thread.ts by `deno task build`: 24118 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function Ce(){return globalThis.process}function h(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}function De(){return globalThis.Deno}function ve(){let{process:t}=globalThis;if(t?.resource" +
  "Usage)return()=>{let{userCPUTime:e,systemCPUTime:n,maxRSS:r}=t.resourceUsage();return{user:e*1e3,sys" +
  "tem:n*1e3,peak:r*1024,own:vt(t)}}}function vt(t){let e=t.threadCpuUsage?.();if(e)return(e.user+e.sys" +
  "tem)*1e3;if(De())return 0;try{return Number.parseInt(h(\"node:fs\").readFileSync(\"/proc/thread-self/sc" +
  "hedstat\",\"utf8\"))}catch{return 0}}var y=performance.now.bind(performance),Pe=Date.now,sr=globalThis." +
  "process?.hrtime?.bigint,ce=setTimeout;function ue(t){return t.Deno?.version?\"deno\":t.Bun?.version?\"b" +
  "un\":t.process?.versions?.node?\"node\":\"web\"}var _=class{#e;#t;#n;#r;#o;#i=new Map;#a=new TextDecoder(" +
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
  "(o,e?.user??0),a=Math.max(s,e?.system??0),l=i-o+a-s,u=n.long(r+0),c=(this.#t?.start??n.long(312))-u," +
  "d=this.#n-u,f=0;return l>0&&d>0&&(f=1/d,c>0&&c*2<d&&l<d&&(f=1/Math.max(c,l))),[{value:8,rate:24,now:" +
  "i,share:(i-o)*f},{value:16,rate:32,now:a,share:(a-s)*f}]}read(){let e=this.#e;for(let n=e.word(288);" +
  "n;n=e.word(n))for(let r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#a(s,o)}r" +
  "eturn this.#t&&this.#s(this.#t.node,this.#t.start,e.word(292),0),this.#o}#a(e,n){let r=this.#e,o=r.l" +
  "ong(n+24)+Math.max(0,this.#n-this.#l(n));this.#s(e,r.long(n+8),r.word(n+36),o)}#s(e,n,r,o){let s=thi" +
  "s.#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),a=Math.max(0,n-s.long(r+0)),[l=0,u=0]=this.#r.map(" +
  "({value:f,rate:g,now:b,share:p})=>Math.max(0,b-s.float(r+f)-a*(r===i?p:s.float(r+g)))),c=f=>Math.max" +
  "(0,s.word(i+f)-s.word(r+f))*nn,d=this.#o.get(e)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:" +
  "0,peak:0}};this.#o.set(e,{wall:d.wall+Math.max(0,this.#n-n),user:d.user+l,system:d.system+u,covered:" +
  "d.covered+o,rssSelf:{current:Math.max(d.rssSelf.current,c(40)),peak:Math.max(d.rssSelf.peak,c(44))}}" +
  ")}#l(e){let n=this.#t?.frame===e?this.#t.start:this.#n;return Math.min(n,this.#c(e))}#c(e){let n=thi" +
  "s.#e,r=n.word(e+60);if(r&1073741824)return r&536870911?n.long(e+16):this.#n;if(n.word(n.word(e+52)+5" +
  "6)===e)return this.#n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:n.long(o+8)}};var qe=" +
  "1024,bn=1e3;function W(t,e,n){let r=new _(t),o=Ve(r);for(;;){let s=r.current(296),i=[...new he(r,e,o" +
  ",n).timers()];if(o&&!He(r,o))o=void 0;else if(s%2===0&&r.current(296)===s)return{concurrency:1,timer" +
  "s:i,dropped:r.word(304)}}}var he=class{#e;#t;#n;#r;constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=" +
  "r;let s=Math.max(e.long(312),e.long(e.word(292)+0),r?.start??0);this.#r=new U(e,r,{...o,time:Math.ma" +
  "x(o?.time??0,s)}).read()}*timers(){let e=this.#e,n=e.word(284),r=0,o=[{node:n,index:-1,next:e.firstC" +
  "hild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield this.#o(i,s.index,o.length-1),s" +
  ".next=e.nextSibling(i),o.push({node:i,index:r++,next:e.firstChild(i)});continue}this.#n?.node===0&&t" +
  "his.#n.parent===s.node&&(yield this.#a(this.#n,s.index,o.length-1),r++),o.pop()}}#o(e,n,r){let o=thi" +
  "s.#e;for(let s=1;;s++){let i=o.long(e+8),a=this.#i(e,i,n,r);if(o.current(e+80)===i%2**32&&o.long(e+8" +
  ")===i||s===bn)return a}}#i(e,n,r,o){let s=this.#e,i=this.#n?.node===e?1:0,a=s.word(e+108)+i,l=s.floa" +
  "t(e+16),u=s.float(e+24),c=l-n*u,d={key:s.hash(e+0),parent:r,level:o,tag:this.#t,label:s.label(s.word" +
  "(e+88)),laps:n,openLaps:a,maxOpenLaps:Math.max(a,s.word(e+112)),open:n===0,wall:l,user:s.float(e+64)" +
  ",system:s.float(e+72),covered:Math.min(l,s.float(e+48)),min:n?u:0,max:n?s.float(e+32):0,squares:n?Ma" +
  "th.max(0,s.float(e+40)-c*c/n):0,overlaps:s.word(e+152),rssMax:this.#l(e+120+0),rssSelf:this.#l(e+120" +
  "+8),rssMin:this.#l(e+120+16+0),rssSelfMin:this.#l(e+120+16+8)};return n===0?{...d,...this.#s(e)}:d}#" +
  "a(e,n,r){let o=this.#e;return{key:Ie(o.hash(e.parent+0),o.hash(e.labelId+0)),parent:n,level:r,tag:th" +
  "is.#t,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlap" +
  "s:0,...this.#s(0)}}#s(e){let n=this.#l(this.#e.word(292)+40),{wall:r=0,user:o=0,system:s=0,covered:i" +
  "=0,rssSelf:a={current:0,peak:0}}=this.#r.get(e)??{},l=Math.min(r,i);return{wall:r,user:o,system:s,co" +
  "vered:l,rssMax:n,rssSelf:a,rssMin:{...n},rssSelfMin:{...a}}}#l(e){return{current:this.#e.word(e)*qe," +
  "peak:this.#e.word(e+4)*qe}}};var yn=2e3,ze={Expected:0,Asked:1,Answered:2};function K({memory:t,tag:" +
  "e,resolution:n,meeting:r,ofProcess:o}){let s=new Int32Array(r),i=y();Atomics.store(s,0,ze.Asked),Ato" +
  "mics.notify(s,0);let a=Atomics.wait(s,0,ze.Asked,yn)!==\"timed-out\",[,l=0,u=0]=new Float64Array(r),c=" +
  "l-(i+y())/2*1e6,d=o?ve():void 0,f=()=>{let p=new _(t);return p.long(p.word(292)+0)},g=f(),b=0;return" +
  "()=>{if(!a)return{...W(t,e),resolution:n};let p=d?.(),w=y()*1e6+c;if(!p)return{...W(t,e,{time:w}),re" +
  "solution:n};let{user:E,system:ie,peak:le,own:ke}=p;return g!==f()&&(g=f(),b=ke),{...W(t,e,{time:w,cp" +
  "u:{user:E-(ke-b),system:ie}}),resolution:n,process:{wall:Math.round(Math.max(0,w-l+u)),user:E,system" +
  ":ie,peak:le}}}}var T=class extends Error{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),thi" +
  "s.code=e}};function v(t,e,n){let r=typeof n==\"string\"?JSON.stringify(n):String(n);return new T(\"INVA" +
  "LID_ARGUMENT\",`${t} must be ${e}, not ${r}`)}function Qe(t,e){let[n,r]=[h(\"node:fs\"),h(\"node:path\")]" +
  ",o=a=>new T(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${a}`);if(!n||!r)throw o(\"no file system on this runt" +
  "ime\");let s=r.resolve(t),i=r.dirname(s);if(!Ze(\"read\",i)||!Ze(\"write\",i))throw o(\"no permission; run" +
  " with --allow-read and --allow-write\");return{fs:n,paths:r,file:s,folder:i}}function Ze(t,e){let n=g" +
  "lobalThis.Deno?.permissions;return!n||n.querySync({name:t,path:e}).state===\"granted\"}var Sn=64*1024;" +
  "function V(t,e,n={}){let{fs:r,folder:o}=Qe(t,\"write\"),{temporary:s=xn(t),keepFolders:i=!1,mayReplace" +
  ":a=()=>!0}=n;i||r.mkdirSync(o,{recursive:!0});let l=!1;try{let u=r.openSync(s,\"wx\");try{let c=\"\";for" +
  "(let d of e)c+=d,!(c.length<Sn)&&(r.writeFileSync(u,c),c=\"\");r.writeFileSync(u,c)}finally{r.closeSyn" +
  "c(u)}a()&&(r.renameSync(s,t),l=!0)}finally{l||En(r,s)}return l}function En(t,e){try{t.rmSync(e,{forc" +
  "e:!0})}catch{}}function xn(t){return`${t}.${Pe().toString(36)}${Math.random().toString(36).slice(1,1" +
  "0)}.tmp`}function ge(t){return t.wall-t.covered}function H(t){return t.laps>0?t.wall/t.laps:0}functi" +
  "on j(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function J(t){let e=(t.user+t.system)/t.wa" +
  "ll*100;return Number.isFinite(e)?e:0}var wn=10;function M(t,e){return e!==void 0&&t.laps>0&&H(t)<wn*" +
  "e.total}function et({timers:t},e){let n=0,r=0;for(let o of t)n+=o.laps,o.level===0&&(r+=o.wall);retu" +
  "rn{laps:n,share:be(n,r,e)}}function be(t,e,n){return e>0?Math.min(1,t*n.total/e):0}var Tn=2**20;func" +
  "tion ye(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw i instanceo" +
  "f RangeError?new T(\"TOO_LARGE\",`Cannot join the report: over ${n.length} characters do not fit into " +
  "a string of this engine; ${e}`,{cause:i}):i}r=[],o=0};for(let i of t)o+i.length>Tn&&s(),r.push(i),o+" +
  "=i.length;return s(),n}var tt=2**20,An=64*1024;function m(t){return Number.isFinite(t)?String(t):\"0\"" +
  "}var X=t=>Math.round(t/1e3);function Y(t,e=\"\"){return`{${e}\"current\":${m(t.current/tt)},\"peak\":${m(t" +
  ".peak/tt)}}`}function nt(t,e=0){return m(e>1?Math.round(t/e)*e:t)}function Nn(t,e,{resolution:n,lapC" +
  "ost:r}){let o=e?'\"cereal_class_version\":1,':\"\",s=X(t.user),i=X(t.system),a=n?.cpu,l=(t.user+t.system" +
  ")/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t" +
  ".tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${m(s)},\"system_elapsed\":${m(i)" +
  "},\"wall_elapsed\":${m(X(t.wall))},\"cpu_elapsed\":${m(s+i)},\"cpu_util\":${m(Math.round(l*1e4)/1e4)},\"to_" +
  "seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${Y(t.rssMax,e?'\"cereal_class_version\"" +
  ":0,':\"\")},\"rss_self\":${Y(t.rssSelf)},\"rss_min\":${Y(t.rssMin)},\"rss_self_min\":${Y(t.rssSelfMin)},\"ope" +
  "n_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"covered_elapsed\":${" +
  "m(X(t.covered))},\"wall_min\":${m(t.min/1e3)},\"wall_max\":${m(t.max/1e3)},\"wall_stddev\":${m(Math.round(" +
  "j(t))/1e3)},\"wall_ns\":${m(t.wall)},\"user_ns\":${nt(t.user,a)},\"system_ns\":${nt(t.system,a)},\"covered_" +
  "ns\":${m(t.covered)},\"min_ns\":${m(t.min)},\"max_ns\":${m(t.max)},\"squares_ns2\":${m(t.squares)}},\"timer." +
  "parent\":${t.parent},\"timer.open\":${t.open}`+(M(t,r)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`" +
  ",\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function _n(t){if(!t)return\"\";let{wall:e,cpu:n,memo" +
  "ry:r}=t;return`,\"resolution\":{\"wall_ns\":${m(e)},\"cpu_ns\":${m(n)},\"memory_bytes\":${m(r)}}`}function R" +
  "n(t,{laps:e,wall:n}){if(!t)return\"\";let r=s=>Math.round(s*10)/10,o=Math.round(be(e,n,t)*1e4)/1e4;ret" +
  "urn`,\"overhead\":{\"lap_ns\":${r(t.total)},\"inside_ns\":${r(t.inside)},\"laps\":${e},\"share\":${o}}`}functi" +
  "on On({process:t}){if(!t)return\"\";let{wall:e,user:n,system:r,peak:o}=t;return`,\"process\":${JSON.stri" +
  "ngify({wall_ns:e,user_ns:n,system_ns:r,rss_peak_bytes:o})}`}function*Mn(t){yield'{\"ranks\":[';let e=`" +
  "\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${n.concurrency},\"ti" +
  "mers\":[`,e=`,\n`;let r=`\n`,o={laps:0,wall:0};for(let s of n.timers)o.laps+=s.laps,s.level===0&&(o.wal" +
  "l+=s.wall),yield r+Nn(s,r===`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}${_n(n.resolution)}${Rn(n.l" +
  "apCost,o)}${On(n)}}}`}yield`\n]}\n`}function*q(t){let e=\"\";for(let n of Mn(t))e.length+n.length>An&&e!" +
  "==\"\"&&(yield e,e=\"\"),e+=n;yield e}var x={Idle:0,Writing:1,Renaming:2,Stopped:3},S={Starting:0,Listen" +
  "ing:1,MainActs:2,WatcherActs:3,WatcherDone:4,Stopped:5},Se=1e3,rt=64*1024,z=8,Z=class{buffer;#e;cons" +
  "tructor(e=new SharedArrayBuffer(z+rt)){this.buffer=e,this.#e=new Int32Array(e,0,2)}move(e,n){let r=A" +
  "tomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(e){return Atomics.lo" +
  "ad(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}get settings(){let" +
  " e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new Uint8Array(this.b" +
  "uffer).slice(z,z+e)))}set settings({reportFile:e,serialFile:n,precision:r,verbose:o}){let s=new Text" +
  "Encoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbose:o}));Atomics.store(th" +
  "is.#e,1,0),!(s.length>rt)&&(new Uint8Array(this.buffer,z).set(s),Atomics.store(this.#e,1,s.length))}" +
  "};function ot({core:t,path:e,temporary:n,interval:r,state:o}){let{parentPort:s}=h(\"node:worker_threa" +
  "ds\"),i=h(\"node:fs\"),a=new Int32Array(o),l=K(t),u,c=!1;function d(){let p=new Uint32Array(t.memory.bu" +
  "ffer);return[312,316,296,336,344].map(E=>p[E>>2]).join()}function f(){let p=i.statSync(e,{throwIfNoE" +
  "ntry:!1});return p?`${p.ino} ${p.mtimeMs} ${p.size}`:\"\"}function g(){let p=d();if(p===u)return;let w" +
  "=f(),E=l();i.rmSync(n,{force:!0}),V(e,q([E]),{temporary:n,keepFolders:!0,mayReplace:()=>Atomics.comp" +
  "areExchange(a,0,x.Writing,x.Renaming)===x.Writing&&f()===w})&&(u=E.timers.some(({open:le})=>le)?void" +
  " 0:p,c=!1)}function b(){let p=y();if(Atomics.compareExchange(a,0,x.Idle,x.Writing)!==x.Idle)return;t" +
  "ry{g()}catch(E){c||s.postMessage(E instanceof Error?E.message:String(E)),c=!0}finally{Atomics.compar" +
  "eExchange(a,0,x.Writing,x.Idle),Atomics.compareExchange(a,0,x.Renaming,x.Idle),Atomics.notify(a,0)}l" +
  "et w=y()-p;ce(b,Math.max(r-w,w))}ce(b,r)}function P(t,e,n){if(!t.accepts(n))throw v(e,t.what,n);retu" +
  "rn n}function at(t,e){if(t!==void 0){if(typeof t!=\"object\"||t===null)throw v(\"Options\",\"an object\",t" +
  ");for(let n in t)if(!e.includes(n))throw new T(\"INVALID_ARGUMENT\",`Unknown option \"${n}\": expected $" +
  "{kn(e)}`)}}function kn(t){let e=t.at(-1)??\"\";return t.length===1?e:`${t.slice(0,-1).join(\", \")} or $" +
  "{e}`}var st=1024,[it,lt]=[.01,86400];var eo=k(\"a whole number from 0 on\",t=>Number.isInteger(t)&&t>=" +
  "0&&t<=4294967295),ct=k(\"a whole number from 1 on\",t=>Number.isInteger(t)&&t>=1);function ut(t){retur" +
  "n k(`a whole number from 0 to ${t-1}`,e=>Number.isInteger(e)&&e>=0&&e<t)}var dt=k(\"a whole number fr" +
  "om 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),to=k(`a number of MiB from 1 to ${st}`,t=>t>=1&&t<=" +
  "st),no=k(`0 or a number of seconds from ${it} to ${lt}`,t=>t===0||t>=it&&t<=lt);var Ee={what:\"a stri" +
  "ng with at least one character\",type:\"string\",accepts:t=>typeof t==\"string\"&&t!==\"\",read:t=>t},ro={w" +
  "hat:`${Ee.what}, or undefined`,type:\"string | undefined\",accepts:t=>t===void 0||Ee.accepts(t),read:E" +
  "e.read};function k(t,e){return{what:t,type:\"number\",accepts:n=>typeof n==\"number\"&&e(n),read:Cn}}fun" +
  "ction Cn(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.test(t.trim())?Number(t):NaN}var mt=/^[\\x2" +
  "0-\\x7e]*$/,Dn=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu" +
  ",vn={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function Pn(t){let e=vn[t];if(e!==void 0)return e;let n=t.code" +
  "PointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\u{${n}}`}function N(t){retur" +
  "n mt.test(t)?t:t.replace(Dn,Pn)}var Ln=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#" +
  "*]\\ufe0f?\\u20e3/u,In=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,$n" +
  "=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua" +
  "4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0" +
  "-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{2000" +
  "0}-\\\\u{3fffd}]\",\"u\"),ft;function pt(t){if(mt.test(t))return t.length;ft??=new Intl.Segmenter(\"en\",{g" +
  "ranularity:\"grapheme\"});let e=0;for(let{segment:n}of ft.segment(t)){if(Ln.test(n)){e+=2;continue}for" +
  "(let r of n)In.test(r)||(e+=$n.test(r)?2:1)}return e}var Un=\" : %w wall, %u user + %s system = %t CP" +
  "U [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",ht=3,Q=1e9,ee=2**20,gt=new Map(" +
  "[[\"%w\",{unit:\"time\",value:t=>t.wall/Q}],[\"%u\",{unit:\"time\",value:t=>t.user/Q}],[\"%s\",{unit:\"time\",va" +
  "lue:t=>t.system/Q}],[\"%t\",{unit:\"time\",value:t=>(t.user+t.system)/Q}],[\"%p\",{unit:\"percent\",value:J}" +
  "],[\"%C\",{unit:\"memory\",value:t=>t.rssMax.current/ee}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak/ee" +
  "}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/ee}],[\"%m\",{unit:\"memory\",value:t=>t.rssSelf.peak" +
  "/ee}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),bt=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),Fn=new RegEx" +
  "p(`(${[...gt.keys(),...bt.keys()].join(\"|\")})`);function Gn(t){P(dt,\"precision\",t)}var L=class{#e;#t" +
  ";#n={time:0,percent:0,memory:0,count:0};#r;constructor(e=Un,n=ht){Gn(n),this.#e=e.split(Fn).map(r=>g" +
  "t.get(r)??bt.get(r)??r),this.#t={time:n,percent:1,memory:1,count:0}}measure(e){for(let n of this.#e)" +
  "{if(typeof n==\"string\")continue;let r=n.value(e);r>this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#r=void" +
  " 0}print(e){let n=this.#r??=this.#o(),r=\"\";for(let o of this.#e)r+=typeof o==\"string\"?o:o.value(e).t" +
  "oFixed(this.#t[o.unit]).padStart(n[o.unit]);return r}#o(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n" +
  "[r].toFixed(e[r]).length);return{time:n(\"time\"),percent:5,memory:n(\"memory\"),count:String(this.#n.co" +
  "unt).length}}};function yt(t,e,n=ht){let r=new L(t,n);return r.measure(e),r.print(e)}function St({la" +
  "ps:t,open:e}){return(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var xt=[\"laps\",\"wall\",\"self" +
  "\",\"cpu\",\"percent\",\"mean\",\"min\",\"max\",\"stddev\",\"concurrency\"],Bn={wall:0,cpu:0,memory:0},Et=2**20,re=" +
  "1e9,ne=1e3,Wn=.5;function Ae(t,e){return Math.max(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function " +
  "C(t,e,n){return{title:t,cell:(r,{resolution:o})=>(n(r)/e).toFixed(Ae(o.wall,e))}}function xe(t,e){re" +
  "turn{title:t,cell:(n,{resolution:r})=>(e(n)/re).toFixed(Ae(r.cpu,re))}}function te(t,e){return{title" +
  ":t,cell:(n,{resolution:r})=>(e(n)/Et).toFixed(Ae(r.memory,Et))}}function we(t,e){return{title:t,cell" +
  ":n=>String(e(n))}}function Kn(t,{resolution:{wall:e,cpu:n}}){let r=Math.max(e,n)/t.wall;return r<Wn?" +
  "J(t).toFixed(r<.001?1:0):\"-\"}var Vn=C(\"mean [us]\",ne,H),Te={laps:we(\"laps\",t=>t.laps),wall:C(\"wall [" +
  "s]\",re,t=>t.wall),self:C(\"self [s]\",re,ge),user:xe(\"user [s]\",t=>t.user),system:xe(\"system [s]\",t=>t" +
  ".system),cpu:xe(\"CPU [s]\",t=>t.user+t.system),percent:{title:\"CPU [%]\",cell:Kn},mean:{title:\"mean [u" +
  "s]\",cell:(t,e)=>Vn.cell(t,e)+(e.lapCost?M(t,e.lapCost)?\"*\":\" \":\"\")},min:C(\"min [us]\",ne,t=>t.min),ma" +
  "x:C(\"max [us]\",ne,t=>t.max),stddev:C(\"stddev [us]\",ne,j),concurrency:we(\"at once\",t=>t.maxOpenLaps)," +
  "open:we(\"open\",t=>t.openLaps),rss:te(\"RSS [MB]\",t=>t.rssMax.current),peak:te(\"peak [MB]\",t=>t.rssMax" +
  ".peak),selfRss:te(\"self RSS [MB]\",t=>t.rssSelf.current),selfPeak:te(\"self peak [MB]\",t=>t.rssSelf.pe" +
  "ak)};function Hn(t){return t.map(e=>{if(!Object.hasOwn(Te,e))throw v(\"A column\",`one of ${Object.key" +
  "s(Te).join(\", \")}`,e);return Te[e]})}var I=class{#e;#t;#n;constructor(e,n,r){this.#e=Hn(e);let o={.." +
  ".r,resolution:r.resolution??Bn};this.#t=n.map(s=>this.#e.map(i=>i.cell(s,o))),this.#n=this.#e.map(({" +
  "title:s},i)=>this.#t.reduce((a,l)=>Math.max(a,l[i].length),s.length))}head(){return this.#r(this.#e." +
  "map(e=>e.title))}row(e){return this.#r(this.#t[e])}#r(e){return e.map((n,r)=>n.padStart(this.#n[r]))" +
  ".join(\"  \")}};var jn=[\"noMin\",\"rank\",\"columns\",\"format\",\"precision\"],wt=1e6,Tt=512,Jn=2048;function*" +
  "Ne(t,e={}){at(e,jn);let n=Xn(e),r=qn(e.rank),o=e.noMin===!1?t.timers.filter(Yn):t.timers;if(o.length" +
  "===0)return;let s=[],i=[],a=0;for(let{tag:c,level:d,label:f}of o){let g=`${r}[${N(c)}] ${zn(d)}${N(f" +
  ")}`,b=pt(g);b>a&&b<=Jn&&(a=b),s.push(g),i.push(b)}let{title:l,end:u}=n(o,t);e.rank!==void 0&&(yield`" +
  "> rank ${e.rank.rank}\n`),l!==void 0&&(yield`${r.padEnd(a)} ${l}\n`);for(let[c,d]of o.entries()){let f" +
  "=\" \".repeat(Math.max(0,a-i[c])+1);yield`${s[c]}${f}${u(d,c)}\n`}}function Xn(t){if(t.columns===void 0" +
  "){let n=new L(t.format,t.precision);return r=>{for(let o of r)n.measure(o);return{end:o=>n.print(o)+" +
  "St(o)}}}let e=t.columns===!0?xt:t.columns;return new I(e,[],{}),(n,r)=>{let o=new I(e,n,r);return{ti" +
  "tle:` ${o.head()}`,end:(s,i)=>` ${o.row(i)}`}}}function At(t,e={}){return ye(Ne(t,e),\"leave out line" +
  "s with noMin: false\")}function Yn({wall:t,user:e,system:n}){return t>=wt||e+n>=wt}function qn(t){if(" +
  "t===void 0)return\"> \";let{rank:e,size:n}=t;return P(ct,\"size\",n),P(ut(n),\"rank\",e),`|${String(e).pad" +
  "Start(String(n).length,\"0\")}> `}function zn(t){return t<1?\"\":t<=Tt?\"  \".repeat(t-1)+\"|_\":`(level ${t" +
  "})`.padEnd(2*(Tt-1))+\"|_\"}function Nt({reportFile:t,serialFile:e,precision:n},{tree:r,below:o,option" +
  "s:s},{print:i,write:a,json:l}){let{precision:u=n}=s??{},c={...s,precision:u},d=[()=>{if(t===void 0){" +
  "let g=At(r,c)+o;g&&i(g.replace(/\\n$/,\"\"))}else i(`Outputting manager to '${t}'...`),a(t,Zn(Ne(r,c),o" +
  "))},()=>{e!==void 0&&(i(`Serializing manager to '${e}'...`),a(e,l()))}],f=[];for(let g of d)try{g()}" +
  "catch(b){f.push(b)}if(f.length>0)throw f[0]}function*Zn(t,e){yield*t,yield e}var _t=5;var Rt=\"[overf" +
  "low]\";function Ot(t){let{timers:e,dropped:n,lapCost:r}=t,o=[],s=e.find(l=>l.label===Rt&&l.level===0)" +
  ";s&&o.push(`${oe(s.laps,\"lap\")} of new paths went into ${Rt}: the limit of memory or nodes was reach" +
  "ed`),n>0&&o.push(`${oe(n,\"scope\")} not recorded: too many were open at once`);let i=e.filter(l=>l.ov" +
  "erlaps>0);if(i.length>0){let l=i.reduce((u,c)=>u+c.overlaps,0);o.push(`${oe(l,\"scope\")} overlapped t" +
  "heir siblings: ${_e(i,u=>N(u.label))}; their times are right, but scopes may nest under the wrong on" +
  "e: where a scope awaits, use autoTimed(), autoTimer.run() or region.run()`)}let a=e.filter(l=>l.maxO" +
  "penLaps>1).sort((l,u)=>u.maxOpenLaps-l.maxOpenLaps);if(a.length>0){let l=_e(a,u=>`${N(u.label)} ${u." +
  "maxOpenLaps}`);o.push(`Laps open at once, at most: ${l}`)}if(r&&e.length>0){let l=e.filter(d=>M(d,r)" +
  ");l.length>0&&o.push(`Mean laps within ten times their cost: ${_e(l,d=>N(d.label))}`);let{laps:u,sha" +
  "re:c}=et(t,r);o.push(`${oe(u,\"lap\")} at ${r.total.toFixed(0)} ns each: ${(c*100).toFixed(1)} % of th" +
  "e wall time`)}return o.map(l=>`> ${l}\n`).join(\"\")}function Mt({process:t,timers:e},n){if(!t||e.lengt" +
  "h===0)return\"\";let{wall:r,user:o=0,system:s=0,peak:i=0}=t,a=t.user===void 0?\"\":\", %u user + %s syste" +
  "m = %t CPU\",l=a&&\" (%p%)\",u=t.peak===void 0?\"\":\" : peak RSS %M [MB]\",c={wall:r,user:o,system:s,rssMa" +
  "x:{current:0,peak:i},rssSelf:{current:0,peak:0}};return`${yt(`> process : %w wall${a} [sec]${l}${u}`" +
  ",c,n)}\n`}function _e(t,e){let n=[...new Set(t.map(e))],r=n.length-_t;return n.slice(0,_t).join(\", \")" +
  "+(r>0?` and ${r} more`:\"\")}function oe(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}var kt=[\"libc.so.6\",\"li" +
  "bc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var Ct=200;function Dt(t){let e=new Re(t);ue(globalTh" +
  "is)===\"deno\"?e.listenAsThread():e.waitForInterrupts()}var Re=class{#e;#t;#n;#r=Ce();#o=h(\"node:worke" +
  "r_threads\").parentPort;#i;constructor(e){this.#e=e,this.#t=new Z(e.state),this.#n=K(e.core)}listenAs" +
  "Thread(){let{signals:e}=this.#e,n=this.#t,r=(o,s,i)=>{i?.(),n.waitWhile(o,s)};for(let[o,s]of e)this." +
  "#r.on(o,()=>this.#a(o,s,r));this.#o.on(\"message\",()=>{for(let[o]of e)this.#r.removeAllListeners(o);n" +
  ".move(S.Listening,S.Stopped)}),n.move(S.Starting,S.Listening)}waitForInterrupts(){let e=this.#t,n=ne" +
  "w(h(\"node:vm\")).Script(\"timemoryStep()\"),r=a=>{globalThis.timemoryStep=a;try{n.runInThisContext({bre" +
  "akOnSigint:!0})}catch{}},o=(a,l,u)=>{let c=y()+l,d=u,f=()=>{d?.(),d=void 0,e.waitWhile(a,Math.max(0," +
  "c-y()))};do r(f);while(d||e.is(a)&&y()<c)},[[s,i]]=this.#e.signals;for(;;)r(()=>{e.move(S.Starting,S" +
  ".Listening),Oe(1/0)}),this.#a(s,i,o)}#a(e,n,r){let o=this.#t,s=()=>this.#o.postMessage(e);this.#i===" +
  "void 0?(this.#i=y(),r(S.Listening,Se,s),o.move(S.Listening,S.WatcherActs)&&(this.#s(e,n),o.move(S.Wa" +
  "tcherActs,S.WatcherDone))):y()-this.#i>Se&&(r(S.MainActs,Ct,s),this.#c(e,n))}#s(e,n){try{se(2,`> TiM" +
  "emory: signal ${n} (${e}) while the program is busy: reporting the laps so far\n`),this.#l()}catch(r)" +
  "{se(2,`> TiMemory: the report failed: ${r instanceof Error?r.message:String(r)}\n`)}this.#c(e,n)}#l()" +
  "{let e=this.#t.settings;if(!e)return;let n=this.#n(),r=Mt(n,e.precision)+Ot(n)+(e.verbose?this.#e.so" +
  "urces:\"\");Nt(e,{tree:n,below:r},{print:o=>se(1,`${o}\n`),write:V,json:()=>q([n])})}#c(e,n){let r=this" +
  ".#r,o=ue(globalThis);if(o===\"bun\")return Qn(128+n);o===\"deno\"&&r.removeAllListeners(e);try{if(r.kill" +
  "(r.pid,e),o!==\"deno\")return;Oe(Ct),r.kill(r.pid,\"SIGKILL\")}catch{se(2,`> TiMemory: cannot end the pr" +
  "ogram: no permission; send ${e} again\n`)}}};function se(t,e){let n=h(\"node:fs\"),r=new TextEncoder()." +
  "encode(e);for(;r.length>0;)try{r=r.subarray(n.writeSync(t,r))}catch(o){if(o.code!==\"EAGAIN\")throw o;" +
  "Oe(1)}}function Oe(t){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,t)}function Qn(t){le" +
  "t e=h(\"bun:ffi\");for(let n of[...kt,\"libSystem.dylib\"])try{e?.dlopen(n,{_exit:{args:[\"i32\"],returns:" +
  "\"void\"}}).symbols._exit(t)}catch{}}var Me=h(\"node:worker_threads\").workerData;Me.kind===\"autosave\"?o" +
  "t(Me):Dt(Me);})();";
