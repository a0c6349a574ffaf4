// Generated from src/rescue/thread.ts by `deno task build`: 22050 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function Oe(){return globalThis.process}function d(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}var R=class{#e;#t;#r;#n;#o;#i=new Map;#u=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructo" +
  "r(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#r=new Float64Ar" +
  "ray(e),this.#n=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&thi" +
  "s.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(this.#t,e>>2)}float" +
  "(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)" +
  "*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}timespec(e){return this.long(e)*1e9" +
  "+this.long(e+8)}label(e){let r=this.#i.get(e);if(r===void 0){let n=e+12,o=n+this.word(e+8);o>this.#o" +
  ".length&&this.#s(),r=this.#u.decode(this.#o.slice(n,o)),this.#i.set(e,r)}return r}*children(e){for(l" +
  "et r=this.firstChild(e);r;r=this.nextSibling(r))yield r}firstChild(e){let r=this.word(e+92);return r" +
  "&&this.word(r+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var $t" +
  "=1024,L=class{#e;#t;#r;#n=new Map;constructor(e,r,n){this.#e=e,this.#t=r,this.#r=n}read(){let e=this" +
  ".#e;for(let r=e.word(288);r;r=e.word(r))for(let n=1;n<=255;n++){let o=r+n*64,s=e.word(o+32);s&&s!==e" +
  ".word(284)&&this.#o(s,o)}return this.#t&&this.#i(this.#t.node,this.#t.start,e.word(292),0),this.#n}#" +
  "o(e,r){let n=this.#e,o=n.long(r+24)+Math.max(0,this.#r-this.#u(r));this.#i(e,n.long(r+8),n.word(r+36" +
  "),o)}#i(e,r,n,o){let s=this.#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),u=r-s.long(n+0),a=(m,h)=" +
  ">Math.max(0,s.float(i+m)-s.float(n+m)-u*s.float(n+h)),l=m=>Math.max(0,s.word(i+m)-s.word(n+m))*$t,c=" +
  "this.#n.get(e)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#n.set(e,{wall:c." +
  "wall+Math.max(0,this.#r-r),user:c.user+a(8,24),system:c.system+a(16,32),covered:c.covered+o,rssSelf:" +
  "{current:Math.max(c.rssSelf.current,l(40)),peak:Math.max(c.rssSelf.peak,l(44))}})}#u(e){let r=this.#" +
  "t?.frame===e?this.#t.start:this.#r;return Math.min(r,this.#s(e))}#s(e){let r=this.#e,n=r.word(e+60);" +
  "if(n&1073741824)return n&536870911?r.long(e+16):this.#r;if(r.word(r.word(e+52)+56)===e)return this.#" +
  "r;let o=r.word(e+44);return r.word(o+60)&536870912?this.#r:r.long(o+8)}};function De(t){let e=t.curr" +
  "ent(352);if(!e)return;let r=t.timespec(336),n=t.word(t.word(388)+56),o=t.word(n+32);if(!(t.word(o+10" +
  "4)>=t.word(392)))return{label:e,start:r,frame:n,parent:o,node:Kt(t,o,e)}}function Le(t,{label:e,star" +
  "t:r}){return t.timespec(336)===r&&t.current(352)===e}function Ie(t,{parent:e,label:r}){let n=s=>BigI" +
  "nt.asUintN(64,s),o=n(t.hash(e+0)*0x9e3779b97f4a7c15n+t.hash(r+0));return o=n((o^o>>33n)*0xff51afd7ed" +
  "558ccdn),o=n((o^o>>33n)*0xc4ceb9fe1a85ec53n),o^o>>33n}function Kt(t,e,r){for(let o of t.children(e))" +
  "if(t.word(o+88)===r)return o;let n=t.word(396);return t.word(n+96)?n:0}var Ue=1024,rr=1e3;function B" +
  "e(t,e,r){let n=new R(t),o=De(n);for(;;){let s=n.current(296),i=[...new le(n,e,o,r?.()).timers()];if(" +
  "o&&!Le(n,o))o=void 0;else if(s%2===0&&n.current(296)===s)return{concurrency:1,timers:i,dropped:n.wor" +
  "d(304)}}}var le=class{#e;#t;#r;#n;constructor(e,r,n,o){this.#e=e,this.#t=r,this.#r=n;let s=Math.max(" +
  "e.long(312),e.long(e.word(292)+0),n?.start??0);this.#n=new L(e,n,o??s).read()}*timers(){let e=this.#" +
  "e,r=e.word(284),n=0,o=[{node:r,index:-1,next:e.firstChild(r)}];for(let s=o[0];s;s=o[o.length-1]){let" +
  " i=s.next;if(i){yield this.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:n++" +
  ",next:e.firstChild(i)});continue}this.#r?.node===0&&this.#r.parent===s.node&&(yield this.#u(this.#r," +
  "s.index,o.length-1),n++),o.pop()}}#o(e,r,n){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),u=this" +
  ".#i(e,i,r,n);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===rr)return u}}#i(e,r,n,o){let s=this." +
  "#e,i=this.#r?.node===e?1:0,u=s.word(e+108)+i,a=s.float(e+16),l=s.float(e+24),c=a-r*l,m={key:s.hash(e" +
  "+0),parent:n,level:o,tag:this.#t,label:s.label(s.word(e+88)),laps:r,openLaps:u,maxOpenLaps:Math.max(" +
  "u,s.word(e+112)),open:r===0,wall:a,user:s.float(e+64),system:s.float(e+72),covered:Math.min(a,s.floa" +
  "t(e+48)),min:r?l:0,max:r?s.float(e+32):0,squares:r?Math.max(0,s.float(e+40)-c*c/r):0,overlaps:s.word" +
  "(e+152),rssMax:this.#a(e+120+0),rssSelf:this.#a(e+120+8),rssMin:this.#a(e+120+16+0),rssSelfMin:this." +
  "#a(e+120+16+8)};return r===0?{...m,...this.#s(e)}:m}#u(e,r,n){return{key:Ie(this.#e,e),parent:r,leve" +
  "l:n,tag:this.#t,label:this.#e.label(e.label),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squ" +
  "ares:0,overlaps:0,...this.#s(0)}}#s(e){let r=this.#a(this.#e.word(292)+40),{wall:n=0,user:o=0,system" +
  ":s=0,covered:i=0,rssSelf:u={current:0,peak:0}}=this.#n.get(e)??{},a=Math.min(n,i);return{wall:n,user" +
  ":o,system:s,covered:a,rssMax:r,rssSelf:u,rssMin:{...r},rssSelfMin:{...u}}}#a(e){return{current:this." +
  "#e.word(e)*Ue,peak:this.#e.word(e+4)*Ue}}};function U({memory:t,tag:e,resolution:r,clockOffset:n}){r" +
  "eturn{...Be(t,e,()=>nr()+n),resolution:r}}function nr(){return(performance.timeOrigin+performance.no" +
  "w())*1e6}var S=class extends Error{name=\"TimemoryError\";code;constructor(e,r,n){super(r,n),this.code" +
  "=e}};function M(t,e,r){let n=typeof r==\"string\"?JSON.stringify(r):String(r);return new S(\"INVALID_AR" +
  "GUMENT\",`${t} must be ${e}, not ${n}`)}function We(t,e){let[r,n]=[d(\"node:fs\"),d(\"node:path\")],o=u=>" +
  "new S(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${u}`);if(!r||!n)throw o(\"no file system on this runtime\");" +
  "let s=n.resolve(t),i=n.dirname(s);if(!Ge(\"read\",i)||!Ge(\"write\",i))throw o(\"run with --allow-read an" +
  "d --allow-write to permit it\");return{fs:r,paths:n,file:s,folder:i}}function Ge(t,e){let r=globalThi" +
  "s.Deno?.permissions;return!r||r.querySync({name:t,path:e}).state===\"granted\"}var or=64*1024;function" +
  " B(t,e,r={}){let{fs:n,folder:o}=We(t,\"write\"),{temporary:s=ir(t),keepFolders:i=!1,mayReplace:u=()=>!" +
  "0}=r;i||n.mkdirSync(o,{recursive:!0});let a=!1;try{let l=n.openSync(s,\"wx\");try{let c=\"\";for(let m o" +
  "f e)c+=m,!(c.length<or)&&(n.writeFileSync(l,c),c=\"\");n.writeFileSync(l,c)}finally{n.closeSync(l)}u()" +
  "&&(n.renameSync(s,t),a=!0)}finally{a||sr(n,s)}return a}function sr(t,e){try{t.rmSync(e,{force:!0})}c" +
  "atch{}}function ir(t){return`${t}.${Date.now().toString(36)}${Math.random().toString(36).slice(1,10)" +
  "}.tmp`}function me(t){return t.wall-t.covered}function G(t){return t.laps>0?t.wall/t.laps:0}function" +
  " W(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function K(t){let e=(t.user+t.system)/t.wall" +
  "*100;return Number.isFinite(e)?e:0}var ar=10;function w(t,e){return e!==void 0&&t.laps>0&&G(t)<ar*e." +
  "total}function Ke({timers:t},e){let r=0,n=0;for(let o of t)r+=o.laps,o.level===0&&(n+=o.wall);return" +
  "{laps:r,share:pe(r,n,e)}}function pe(t,e,r){return e>0?Math.min(1,t*r.total/e):0}var ur=2**20;functi" +
  "on fe(t,e){let r=\"\",n=[],o=0,s=()=>{try{r+=n.length===1?n[0]:n.join(\"\")}catch(i){throw i instanceof " +
  "RangeError?new S(\"TOO_LARGE\",`Cannot join the report: over ${r.length} characters do not fit into a " +
  "string of this engine; ${e}`,{cause:i}):i}n=[],o=0};for(let i of t)o+i.length>ur&&s(),n.push(i),o+=i" +
  ".length;return s(),r}var Ve=2**20,cr=64*1024;function p(t){return Number.isFinite(t)?String(t):\"0\"}v" +
  "ar V=t=>Math.round(t/1e3);function H(t,e=\"\"){return`{${e}\"current\":${p(t.current/Ve)},\"peak\":${p(t.p" +
  "eak/Ve)}}`}function He(t,e=0){return p(e>1?Math.round(t/e)*e:t)}function lr(t,e,{resolution:r,lapCos" +
  "t:n}){let o=e?'\"cereal_class_version\":1,':\"\",s=V(t.user),i=V(t.system),u=r?.cpu,a=(t.user+t.system)/" +
  "t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.t" +
  "ag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${p(s)},\"system_elapsed\":${p(i)}," +
  "\"wall_elapsed\":${p(V(t.wall))},\"cpu_elapsed\":${p(s+i)},\"cpu_util\":${p(Math.round(a*1e4)/1e4)},\"to_se" +
  "conds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${H(t.rssMax,e?'\"cereal_class_version\":0" +
  ",':\"\")},\"rss_self\":${H(t.rssSelf)},\"rss_min\":${H(t.rssMin)},\"rss_self_min\":${H(t.rssSelfMin)},\"open_" +
  "laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"covered_elapsed\":${p(" +
  "V(t.covered))},\"wall_min\":${p(t.min/1e3)},\"wall_max\":${p(t.max/1e3)},\"wall_stddev\":${p(Math.round(W(" +
  "t))/1e3)},\"wall_ns\":${p(t.wall)},\"user_ns\":${He(t.user,u)},\"system_ns\":${He(t.system,u)},\"covered_ns" +
  "\":${p(t.covered)},\"min_ns\":${p(t.min)},\"max_ns\":${p(t.max)},\"squares_ns2\":${p(t.squares)}},\"timer.pa" +
  "rent\":${t.parent},\"timer.open\":${t.open}`+(w(t,n)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"" +
  "timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function mr(t){if(!t)return\"\";let{wall:e,cpu:r,memory" +
  ":n}=t;return`,\"resolution\":{\"wall_ns\":${p(e)},\"cpu_ns\":${p(r)},\"memory_bytes\":${p(n)}}`}function pr(" +
  "t,{laps:e,wall:r}){if(!t)return\"\";let n=s=>Math.round(s*10)/10,o=Math.round(pe(e,r,t)*1e4)/1e4;retur" +
  "n`,\"overhead\":{\"lap_ns\":${n(t.total)},\"inside_ns\":${n(t.inside)},\"laps\":${e},\"share\":${o}}`}function" +
  "*fr(t){yield'{\"ranks\":[';let e=`\n`;for(let r of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"c" +
  "oncurrency\":${r.concurrency},\"timers\":[`,e=`,\n`;let n=`\n`,o={laps:0,wall:0};for(let s of r.timers)o." +
  "laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield n+lr(s,n===`\n`,r),n=`,\n`;yield`\n],\"dropped\":${r.dro" +
  "pped}${mr(r.resolution)}${pr(r.lapCost,o)}}}`}yield`\n]}\n`}function*j(t){let e=\"\";for(let r of fr(t))" +
  "e.length+r.length>cr&&e!==\"\"&&(yield e,e=\"\"),e+=r;yield e}var b={Idle:0,Writing:1,Renaming:2,Stopped" +
  ":3},g={Starting:0,Listening:1,MainActs:2,WatcherActs:3,WatcherDone:4,Stopped:5},de=1e3,je=64*1024,J=" +
  "8,X=class{buffer;#e;constructor(e=new SharedArrayBuffer(J+je)){this.buffer=e,this.#e=new Int32Array(" +
  "e,0,2)}move(e,r){let n=Atomics.compareExchange(this.#e,0,e,r);return Atomics.notify(this.#e,0),n===e" +
  "}is(e){return Atomics.load(this.#e,0)===e}waitWhile(e,r){return Atomics.wait(this.#e,0,e,r)!==\"timed" +
  "-out\"}get settings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().deco" +
  "de(new Uint8Array(this.buffer).slice(J,J+e)))}set settings({reportFile:e,serialFile:r,precision:n,ve" +
  "rbose:o}){let s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:r,precision:n,verbo" +
  "se:o}));Atomics.store(this.#e,1,0),!(s.length>je)&&(new Uint8Array(this.buffer,J).set(s),Atomics.sto" +
  "re(this.#e,1,s.length))}};function Je({core:t,path:e,temporary:r,interval:n,state:o}){let{parentPort" +
  ":s}=d(\"node:worker_threads\"),i=d(\"node:fs\"),u=new Int32Array(o),a,l=!1;function c(){let f=new Uint32" +
  "Array(t.memory.buffer);return[312,316,296,336,344].map(E=>f[E>>2]).join()}function m(){let f=i.statS" +
  "ync(e,{throwIfNoEntry:!1});return f?`${f.ino} ${f.mtimeMs} ${f.size}`:\"\"}function h(){let f=c();if(f" +
  "===a)return;let _=m(),E=U(t);i.rmSync(r,{force:!0}),B(e,j([E]),{temporary:r,keepFolders:!0,mayReplac" +
  "e:()=>Atomics.compareExchange(u,0,b.Writing,b.Renaming)===b.Writing&&m()===_})&&(a=E.timers.some(({o" +
  "pen:bt})=>bt)?void 0:f,l=!1)}function y(){let f=performance.now();if(Atomics.compareExchange(u,0,b.I" +
  "dle,b.Writing)!==b.Idle)return;try{h()}catch(E){l||s.postMessage(E instanceof Error?E.message:String" +
  "(E)),l=!0}finally{Atomics.compareExchange(u,0,b.Writing,b.Idle),Atomics.compareExchange(u,0,b.Renami" +
  "ng,b.Idle),Atomics.notify(u,0)}let _=performance.now()-f;setTimeout(y,Math.max(n-_,_))}setTimeout(y," +
  "n)}function k(t,e,r){if(!t.accepts(r))throw M(e,t.what,r);return r}function qe(t,e){if(t!==void 0){i" +
  "f(typeof t!=\"object\"||t===null)throw M(\"Options\",\"an object\",t);for(let r in t)if(!e.includes(r))thr" +
  "ow new S(\"INVALID_ARGUMENT\",`Unknown option \"${r}\": expected ${dr(e)}`)}}function dr(t){let e=t.leng" +
  "th-1;return e===0?t[0]:`${t.slice(0,e).join(\", \")} or ${t[e]}`}var Xe=1024,[Ye,Ze]=[.01,86400];var N" +
  "n=T(\"a whole number from 0 on\",t=>Number.isInteger(t)&&t>=0&&t<=4294967295),ze=T(\"a whole number fro" +
  "m 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),On=T(`a number of MiB from 1 to ${Xe}`,t=>t>=1&&t<=X" +
  "e),Mn=T(`0 or a number of seconds from ${Ye} to ${Ze}`,t=>t===0||t>=Ye&&t<=Ze);var ge={what:\"a strin" +
  "g with at least one character\",type:\"string\",accepts:t=>typeof t==\"string\"&&t!==\"\",read:t=>t},kn={wh" +
  "at:`${ge.what}, or undefined`,type:\"string | undefined\",accepts:t=>t===void 0||ge.accepts(t),read:ge" +
  ".read};function T(t,e){return{what:t,type:\"number\",accepts:r=>typeof r==\"number\"&&e(r),read:gr}}func" +
  "tion gr(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.test(t.trim())?Number(t):NaN}var Qe=T(\"a wh" +
  "ole number from 1 on\",t=>Number.isInteger(t)&&t>=1);function et(t){return T(`a whole number from 0 t" +
  "o ${t-1}`,e=>Number.isInteger(e)&&e>=0&&e<t)}var rt=/^[\\x20-\\x7e]*$/,hr=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u" +
  "2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,br={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};func" +
  "tion Sr(t){let e=br[t];if(e!==void 0)return e;let r=t.codePointAt(0).toString(16);return r.length<=2" +
  "?`\\\\x${r.padStart(2,\"0\")}`:`\\\\u{${r}}`}function x(t){return rt.test(t)?t:t.replace(hr,Sr)}var Er=/\\p" +
  "{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,yr=/(?!\\xad)[\\p{M}\\p{Def" +
  "ault_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,xr=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232" +
  "a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\" +
  "\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\" +
  "u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),tt;function nt(t){if(" +
  "rt.test(t))return t.length;tt??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(let{se" +
  "gment:r}of tt.segment(t)){if(Er.test(r)){e+=2;continue}for(let n of r)yr.test(n)||(e+=xr.test(n)?2:1" +
  ")}return e}var wr=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak}" +
  " : (%C|%M) | (%c|%m) [MB]\",Tr=3,Y=1e9,Z=2**20,he={\"%w\":{unit:\"time\",value:t=>t.wall/Y},\"%u\":{unit:\"t" +
  "ime\",value:t=>t.user/Y},\"%s\":{unit:\"time\",value:t=>t.system/Y},\"%t\":{unit:\"time\",value:t=>(t.user+t." +
  "system)/Y},\"%p\":{unit:\"percent\",value:K},\"%C\":{unit:\"memory\",value:t=>t.rssMax.current/Z},\"%M\":{unit" +
  ":\"memory\",value:t=>t.rssMax.peak/Z},\"%c\":{unit:\"memory\",value:t=>t.rssSelf.current/Z},\"%m\":{unit:\"me" +
  "mory\",value:t=>t.rssSelf.peak/Z},\"%l\":{unit:\"count\",value:t=>t.laps??1}},be={\"%T\":\"sec\",\"%A\":\"MB\"},A" +
  "r=new RegExp(`(${[...Object.keys(he),...Object.keys(be)].join(\"|\")})`);function _r(t){k(ze,\"precisio" +
  "n\",t)}var q=class{#e;#t;#r={time:0,percent:0,memory:0,count:0};#n;constructor(e=wr,r=Tr){_r(r),this." +
  "#e=e.split(Ar).map(n=>Object.hasOwn(he,n)?he[n]:Object.hasOwn(be,n)?be[n]:n),this.#t={time:r,percent" +
  ":1,memory:1,count:0}}measure(e){for(let r of this.#e){if(typeof r==\"string\")continue;let n=r.value(e" +
  ");n>this.#r[r.unit]&&(this.#r[r.unit]=n)}this.#n=void 0}print(e){let r=this.#n??=this.#o(),n=\"\";for(" +
  "let o of this.#e)n+=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).padStart(r[o.unit]);ret" +
  "urn n}#o(){let e=this.#t,r=n=>Math.max(e[n]+3,this.#r[n].toFixed(e[n]).length);return{time:r(\"time\")" +
  ",percent:5,memory:r(\"memory\"),count:String(this.#r.count).length}}};function ot({laps:t,open:e}){ret" +
  "urn(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var it=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\"" +
  ",\"mean\",\"min\",\"max\",\"stddev\",\"concurrency\"],Rr={wall:0,cpu:0,memory:0},st=2**20,ee=1e9,Q=1e3,Nr=.5;f" +
  "unction xe(t,e){return Math.max(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function A(t,e,r){return{ti" +
  "tle:t,cell:(n,{resolution:o})=>(r(n)/e).toFixed(xe(o.wall,e))}}function Se(t,e){return{title:t,cell:" +
  "(r,{resolution:n})=>(e(r)/ee).toFixed(xe(n.cpu,ee))}}function z(t,e){return{title:t,cell:(r,{resolut" +
  "ion:n})=>(e(r)/st).toFixed(xe(n.memory,st))}}function Ee(t,e){return{title:t,cell:r=>String(e(r))}}f" +
  "unction Or(t,{resolution:{wall:e,cpu:r}}){let n=Math.max(e,r)/t.wall;return n<Nr?K(t).toFixed(n<.001" +
  "?1:0):\"-\"}var Mr=A(\"mean [us]\",Q,G),ye={laps:Ee(\"laps\",t=>t.laps),wall:A(\"wall [s]\",ee,t=>t.wall),se" +
  "lf:A(\"self [s]\",ee,me),user:Se(\"user [s]\",t=>t.user),system:Se(\"system [s]\",t=>t.system),cpu:Se(\"CPU" +
  " [s]\",t=>t.user+t.system),percent:{title:\"CPU [%]\",cell:Or},mean:{title:\"mean [us]\",cell:(t,e)=>Mr.c" +
  "ell(t,e)+(e.lapCost?w(t,e.lapCost)?\"*\":\" \":\"\")},min:A(\"min [us]\",Q,t=>t.min),max:A(\"max [us]\",Q,t=>t" +
  ".max),stddev:A(\"stddev [us]\",Q,W),concurrency:Ee(\"at once\",t=>t.maxOpenLaps),open:Ee(\"open\",t=>t.ope" +
  "nLaps),rss:z(\"RSS [MB]\",t=>t.rssMax.current),peak:z(\"peak [MB]\",t=>t.rssMax.peak),selfRss:z(\"self RS" +
  "S [MB]\",t=>t.rssSelf.current),selfPeak:z(\"self peak [MB]\",t=>t.rssSelf.peak)};function kr(t){return " +
  "t.map(e=>{if(!Object.hasOwn(ye,e))throw M(\"A column\",`one of ${Object.keys(ye).join(\", \")}`,e);retur" +
  "n ye[e]})}var C=class{#e;#t;#r;constructor(e,r,n){this.#e=kr(e);let o={...n,resolution:n.resolution?" +
  "?Rr};this.#t=r.map(s=>this.#e.map(i=>i.cell(s,o))),this.#r=this.#e.map(({title:s},i)=>this.#t.reduce" +
  "((u,a)=>Math.max(u,a[i].length),s.length))}head(){return this.#n(this.#e.map(e=>e.title))}row(e){ret" +
  "urn this.#n(this.#t[e])}#n(e){return e.map((r,n)=>r.padStart(this.#r[n])).join(\"  \")}};var Cr=[\"noMi" +
  "n\",\"rank\",\"columns\",\"format\",\"precision\"],at=1e6,ut=512,vr=2048;function*we(t,e={}){qe(e,Cr);let r=D" +
  "r(e),n=Ir(e.rank),o=e.noMin===!1?t.timers.filter(Lr):t.timers;if(o.length===0)return;let s=[],i=[],u" +
  "=0;for(let{tag:c,level:m,label:h}of o){let y=`${n}[${x(c)}] ${Pr(m)}${x(h)}`,f=nt(y);f>u&&f<=vr&&(u=" +
  "f),s.push(y),i.push(f)}let{title:a,end:l}=r(o,t);e.rank!==void 0&&(yield`> rank ${e.rank.rank}\n`),a!" +
  "==void 0&&(yield`${n.padEnd(u)} ${a}\n`);for(let c=0;c<o.length;c++){let m=\" \".repeat(Math.max(0,u-i[" +
  "c])+1);yield`${s[c]}${m}${l(c)}\n`}}function Dr(t){if(t.columns===void 0){let r=new q(t.format,t.prec" +
  "ision);return n=>{for(let o of n)r.measure(o);return{end:o=>r.print(n[o])+ot(n[o])}}}let e=t.columns" +
  "===!0?it:t.columns;return new C(e,[],{}),(r,n)=>{let o=new C(e,r,n);return{title:` ${o.head()}`,end:" +
  "s=>` ${o.row(s)}`}}}function ct(t,e={}){return fe(we(t,e),\"leave out lines with noMin: false\")}funct" +
  "ion Lr({wall:t,user:e,system:r}){return t>=at||e+r>=at}function Ir(t){if(t===void 0)return\"> \";let{r" +
  "ank:e,size:r}=t;return k(Qe,\"size\",r),k(et(r),\"rank\",e),`|${String(e).padStart(String(r).length,\"0\")" +
  "}> `}function Pr(t){return t<1?\"\":t<=ut?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(ut-1))+\"|_\"}f" +
  "unction lt({reportFile:t,serialFile:e,precision:r},{tree:n,below:o,options:s},{print:i,write:u,json:" +
  "a}){let l={precision:r,...s},c=[()=>{if(t===void 0){let h=ct(n,l)+o;h&&i(h.replace(/\\n$/,\"\"))}else i" +
  "(`Outputting manager to '${t}'...`),u(t,$r(we(n,l),o))},()=>{e!==void 0&&(i(`Serializing manager to " +
  "'${e}'...`),u(e,a()))}],m=[];for(let h of c)try{h()}catch(y){m.push(y)}if(m.length>0)throw m[0]}func" +
  "tion*$r(t,e){yield*t,yield e}var mt=5;var pt=\"[overflow]\";function ft(t){let{timers:e,dropped:r,lapC" +
  "ost:n}=t,o=[],s=e.find(a=>a.label===pt&&a.level===0);s&&o.push(`${te(s.laps,\"lap\")} of new paths wen" +
  "t into ${pt}: the limit of memory or nodes was reached`),r>0&&o.push(`${te(r,\"scope\")} not recorded:" +
  " too many were open at once`);let i=e.filter(a=>a.overlaps>0);if(i.length>0){let a=i.reduce((l,c)=>l" +
  "+c.overlaps,0);o.push(`${te(a,\"scope\")} overlapped their siblings: ${Te(i,l=>x(l.label))}; their tim" +
  "es are right, but scopes may nest under the wrong one: where a scope awaits, use autoTimed(), autoTi" +
  "mer.run() or region.run()`)}let u=e.filter(a=>a.maxOpenLaps>1).sort((a,l)=>l.maxOpenLaps-a.maxOpenLa" +
  "ps);if(u.length>0){let a=Te(u,l=>`${x(l.label)} ${l.maxOpenLaps}`);o.push(`Laps open at once, at mos" +
  "t: ${a}`)}if(n&&e.length>0){let a=e.filter(m=>w(m,n));a.length>0&&o.push(`Mean laps within ten times" +
  " their cost: ${Te(a,m=>x(m.label))}`);let{laps:l,share:c}=Ke(t,n);o.push(`${te(l,\"lap\")} at ${n.tota" +
  "l.toFixed(0)} ns each: ${(c*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`).join(\"\"" +
  ")}function Te(t,e){let r=[...new Set(t.map(e))],n=r.length-mt;return r.slice(0,mt).join(\", \")+(n>0?`" +
  " and ${n} more`:\"\")}function te(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}function Ae(t){return t.Deno?." +
  "version?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var dt=[\"libc.so.6\",\"libc" +
  ".musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var gt=200;function ht(t){let e=new _e(t);Ae(globalThis" +
  ")===\"deno\"?e.listenAsThread():e.waitForInterrupts()}var _e=class{#e;#t;#r=Oe();#n=d(\"node:worker_thr" +
  "eads\").parentPort;#o;constructor(e){this.#e=e,this.#t=new X(e.state)}listenAsThread(){let{signals:e}" +
  "=this.#e,r=this.#t,n=(o,s,i)=>{i?.(),r.waitWhile(o,s)};for(let[o,s]of e)this.#r.on(o,()=>this.#i(o,s" +
  ",n));this.#n.on(\"message\",()=>{for(let[o]of e)this.#r.removeAllListeners(o);r.move(g.Listening,g.Sto" +
  "pped)}),r.move(g.Starting,g.Listening)}waitForInterrupts(){let e=this.#t,r=new(d(\"node:vm\")).Script(" +
  "\"timemoryStep()\"),n=u=>{globalThis.timemoryStep=u;try{r.runInThisContext({breakOnSigint:!0})}catch{}" +
  "},o=(u,a,l)=>{let c=performance.now()+a,m=l,h=()=>{m?.(),m=void 0,e.waitWhile(u,Math.max(0,c-perform" +
  "ance.now()))};do n(h);while(m||e.is(u)&&performance.now()<c)},[[s,i]]=this.#e.signals;for(;;)n(()=>{" +
  "e.move(g.Starting,g.Listening),Re(1/0)}),this.#i(s,i,o)}#i(e,r,n){let o=this.#t,s=()=>this.#n.postMe" +
  "ssage(e);this.#o===void 0?(this.#o=performance.now(),n(g.Listening,de,s),o.move(g.Listening,g.Watche" +
  "rActs)&&(this.#u(e,r),o.move(g.WatcherActs,g.WatcherDone))):performance.now()-this.#o>de&&(n(g.MainA" +
  "cts,gt,s),this.#a(e,r))}#u(e,r){try{re(2,`> TiMemory: signal ${r} (${e}) while the program is busy: " +
  "reporting what there is\n`),this.#s()}catch(n){re(2,`> TiMemory: the report failed: ${n instanceof Er" +
  "ror?n.message:String(n)}\n`)}this.#a(e,r)}#s(){let e=this.#t.settings;if(!e)return;let r=U(this.#e.co" +
  "re),n=ft(r)+(e.verbose?this.#e.sources:\"\");lt(e,{tree:r,below:n},{print:o=>re(1,`${o}\n`),write:B,jso" +
  "n:()=>j([r])})}#a(e,r){let n=this.#r,o=Ae(globalThis);if(o===\"bun\")return Fr(128+r);o===\"deno\"&&n.re" +
  "moveAllListeners(e);try{if(n.kill(n.pid,e),o!==\"deno\")return;Re(gt),n.kill(n.pid,\"SIGKILL\")}catch{re" +
  "(2,`> TiMemory: not permitted to end the program: once more ${e} does\n`)}}};function re(t,e){let r=d" +
  "(\"node:fs\"),n=new TextEncoder().encode(e);for(;n.length>0;)try{n=n.subarray(r.writeSync(t,n))}catch(" +
  "o){if(o.code!==\"EAGAIN\")throw o;Re(1)}}function Re(t){Atomics.wait(new Int32Array(new SharedArrayBuf" +
  "fer(4)),0,0,t)}function Fr(t){let e=d(\"bun:ffi\");for(let r of[...dt,\"libSystem.dylib\"])try{e?.dlopen" +
  "(r,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(t)}catch{}}var Ne=d(\"node:worker_threads\").w" +
  "orkerData;Ne.kind===\"autosave\"?Je(Ne):ht(Ne);})();";
