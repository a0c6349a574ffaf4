// Generated from src/rescue/thread.ts by `deno task build`: 21747 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function Ae(){return globalThis.process}function d(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}var R=class{#e;#t;#n;#r;#o;#i=new Map;#u=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructo" +
  "r(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#n=new Float64Ar" +
  "ray(e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&thi" +
  "s.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(this.#t,e>>2)}float" +
  "(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)" +
  "*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}timespec(e){return this.long(e)*1e9" +
  "+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+12,o=r+this.word(e+8);o>this.#o" +
  ".length&&this.#s(),n=this.#u.decode(this.#o.slice(r,o)),this.#i.set(e,n)}return n}*children(e){for(l" +
  "et n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.word(e+92);return n" +
  "&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var re" +
  "=t=>BigInt.asUintN(64,t);function Ne(t,e){let n=re(t*0x9e3779b97f4a7c15n+e);return n=re((n^n>>33n)*0" +
  "xff51afd7ed558ccdn),n=re((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}function ve(t){let e=t.current(352" +
  ");if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)>=t.w" +
  "ord(392)))return{labelId:e,start:n,frame:r,parent:o,node:Wt(t,o,e)}}function De(t,{labelId:e,start:n" +
  "}){return t.timespec(336)===n&&t.current(352)===e}function Wt(t,e,n){for(let o of t.children(e))if(t" +
  ".word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var Kt=1024,D=class{#e;#t;#n;#r=n" +
  "ew Map;constructor(e,n,r){this.#e=e,this.#t=n,this.#n=r}read(){let e=this.#e;for(let n=e.word(288);n" +
  ";n=e.word(n))for(let r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#o(s,o)}re" +
  "turn this.#t&&this.#i(this.#t.node,this.#t.start,e.word(292),0),this.#r}#o(e,n){let r=this.#e,o=r.lo" +
  "ng(n+24)+Math.max(0,this.#n-this.#u(n));this.#i(e,r.long(n+8),r.word(n+36),o)}#i(e,n,r,o){let s=this" +
  ".#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),u=n-s.long(r+0),a=(m,g)=>Math.max(0,s.float(i+m)-s." +
  "float(r+m)-u*s.float(r+g)),l=m=>Math.max(0,s.word(i+m)-s.word(r+m))*Kt,c=this.#r.get(e)??{wall:0,use" +
  "r:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#r.set(e,{wall:c.wall+Math.max(0,this.#n-n)," +
  "user:c.user+a(8,24),system:c.system+a(16,32),covered:c.covered+o,rssSelf:{current:Math.max(c.rssSelf" +
  ".current,l(40)),peak:Math.max(c.rssSelf.peak,l(44))}})}#u(e){let n=this.#t?.frame===e?this.#t.start:" +
  "this.#n;return Math.min(n,this.#s(e))}#s(e){let n=this.#e,r=n.word(e+60);if(r&1073741824)return r&53" +
  "6870911?n.long(e+16):this.#n;if(n.word(n.word(e+52)+56)===e)return this.#n;let o=n.word(e+44);return" +
  " n.word(o+60)&536870912?this.#n:n.long(o+8)}};var Fe=1024,rn=1e3;function Ue(t,e,n){let r=new R(t),o" +
  "=ve(r);for(;;){let s=r.current(296),i=[...new ue(r,e,o,n?.()).timers()];if(o&&!De(r,o))o=void 0;else" +
  " if(s%2===0&&r.current(296)===s)return{concurrency:1,timers:i,dropped:r.word(304)}}}var ue=class{#e;" +
  "#t;#n;#r;constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;let s=Math.max(e.long(312),e.long(e.word" +
  "(292)+0),r?.start??0);this.#r=new D(e,r,o??s).read()}*timers(){let e=this.#e,n=e.word(284),r=0,o=[{n" +
  "ode:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield thi" +
  "s.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++,next:e.firstChild(i)});c" +
  "ontinue}this.#n?.node===0&&this.#n.parent===s.node&&(yield this.#u(this.#n,s.index,o.length-1),r++)," +
  "o.pop()}}#o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),u=this.#i(e,i,n,r);if(o.current" +
  "(e+80)===i%2**32&&o.long(e+8)===i||s===rn)return u}}#i(e,n,r,o){let s=this.#e,i=this.#n?.node===e?1:" +
  "0,u=s.word(e+108)+i,a=s.float(e+16),l=s.float(e+24),c=a-n*l,m={key:s.hash(e+0),parent:r,level:o,tag:" +
  "this.#t,label:s.label(s.word(e+88)),laps:n,openLaps:u,maxOpenLaps:Math.max(u,s.word(e+112)),open:n==" +
  "=0,wall:a,user:s.float(e+64),system:s.float(e+72),covered:Math.min(a,s.float(e+48)),min:n?l:0,max:n?" +
  "s.float(e+32):0,squares:n?Math.max(0,s.float(e+40)-c*c/n):0,overlaps:s.word(e+152),rssMax:this.#a(e+" +
  "120+0),rssSelf:this.#a(e+120+8),rssMin:this.#a(e+120+16+0),rssSelfMin:this.#a(e+120+16+8)};return n=" +
  "==0?{...m,...this.#s(e)}:m}#u(e,n,r){let o=this.#e;return{key:Ne(o.hash(e.parent+0),o.hash(e.labelId" +
  "+0)),parent:n,level:r,tag:this.#t,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,m" +
  "in:0,max:0,squares:0,overlaps:0,...this.#s(0)}}#s(e){let n=this.#a(this.#e.word(292)+40),{wall:r=0,u" +
  "ser:o=0,system:s=0,covered:i=0,rssSelf:u={current:0,peak:0}}=this.#r.get(e)??{},a=Math.min(r,i);retu" +
  "rn{wall:r,user:o,system:s,covered:a,rssMax:n,rssSelf:u,rssMin:{...n},rssSelfMin:{...u}}}#a(e){return" +
  "{current:this.#e.word(e)*Fe,peak:this.#e.word(e+4)*Fe}}};function F({memory:t,tag:e,resolution:n,clo" +
  "ckOffset:r}){return{...Ue(t,e,()=>on()+r),resolution:n}}function on(){return(performance.timeOrigin+" +
  "performance.now())*1e6}var E=class extends Error{name=\"TimemoryError\";code;constructor(e,n,r){super(" +
  "n,r),this.code=e}};function T(t,e,n){let r=typeof n==\"string\"?JSON.stringify(n):String(n);return new" +
  " E(\"INVALID_ARGUMENT\",`${t} must be ${e}, not ${r}`)}function Be(){return globalThis.Deno}function W" +
  "e(t,e){let[n,r]=[d(\"node:fs\"),d(\"node:path\")],o=u=>new E(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${u}`);i" +
  "f(!n||!r)throw o(\"no file system on this runtime\");let s=r.resolve(t),i=r.dirname(s);if(!Ge(\"read\",i" +
  ")||!Ge(\"write\",i))throw o(\"no permission; run with --allow-read and --allow-write\");return{fs:n,path" +
  "s:r,file:s,folder:i}}function Ge(t,e){let n=Be();return!n||n.permissions.querySync({name:t,path:e})." +
  "state===\"granted\"}var sn=64*1024;function U(t,e,n={}){let{fs:r,folder:o}=We(t,\"write\"),{temporary:s=" +
  "un(t),keepFolders:i=!1,mayReplace:u=()=>!0}=n;i||r.mkdirSync(o,{recursive:!0});let a=!1;try{let l=r." +
  "openSync(s,\"wx\");try{let c=\"\";for(let m of e)c+=m,!(c.length<sn)&&(r.writeFileSync(l,c),c=\"\");r.writ" +
  "eFileSync(l,c)}finally{r.closeSync(l)}u()&&(r.renameSync(s,t),a=!0)}finally{a||an(r,s)}return a}func" +
  "tion an(t,e){try{t.rmSync(e,{force:!0})}catch{}}function un(t){return`${t}.${Date.now().toString(36)" +
  "}${Math.random().toString(36).slice(1,10)}.tmp`}function ce(t){return t.wall-t.covered}function B(t)" +
  "{return t.laps>0?t.wall/t.laps:0}function G(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}fun" +
  "ction W(t){let e=(t.user+t.system)/t.wall*100;return Number.isFinite(e)?e:0}var cn=10;function w(t,e" +
  "){return e!==void 0&&t.laps>0&&B(t)<cn*e.total}function Ke({timers:t},e){let n=0,r=0;for(let o of t)" +
  "n+=o.laps,o.level===0&&(r+=o.wall);return{laps:n,share:le(n,r,e)}}function le(t,e,n){return e>0?Math" +
  ".min(1,t*n.total/e):0}var ln=2**20;function me(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0" +
  "]:r.join(\"\")}catch(i){throw i instanceof RangeError?new E(\"TOO_LARGE\",`Cannot join the report: over " +
  "${n.length} characters do not fit into a string of this engine; ${e}`,{cause:i}):i}r=[],o=0};for(let" +
  " i of t)o+i.length>ln&&s(),r.push(i),o+=i.length;return s(),n}var Ve=2**20,mn=64*1024;function p(t){" +
  "return Number.isFinite(t)?String(t):\"0\"}var K=t=>Math.round(t/1e3);function V(t,e=\"\"){return`{${e}\"c" +
  "urrent\":${p(t.current/Ve)},\"peak\":${p(t.peak/Ve)}}`}function He(t,e=0){return p(e>1?Math.round(t/e)*" +
  "e:t)}function pn(t,e,{resolution:n,lapCost:r}){let o=e?'\"cereal_class_version\":1,':\"\",s=K(t.user),i=" +
  "K(t.system),u=n?.cpu,a=(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.l" +
  "evel},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_e" +
  "lapsed\":${p(s)},\"system_elapsed\":${p(i)},\"wall_elapsed\":${p(K(t.wall))},\"cpu_elapsed\":${p(s+i)},\"cpu" +
  "_util\":${p(Math.round(a*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\"" +
  ":${V(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${V(t.rssSelf)},\"rss_min\":${V(t.rssMin)}" +
  ",\"rss_self_min\":${V(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overl" +
  "aps\":${t.overlaps},\"covered_elapsed\":${p(K(t.covered))},\"wall_min\":${p(t.min/1e3)},\"wall_max\":${p(t." +
  "max/1e3)},\"wall_stddev\":${p(Math.round(G(t))/1e3)},\"wall_ns\":${p(t.wall)},\"user_ns\":${He(t.user,u)}," +
  "\"system_ns\":${He(t.system,u)},\"covered_ns\":${p(t.covered)},\"min_ns\":${p(t.min)},\"max_ns\":${p(t.max)}" +
  ",\"squares_ns2\":${p(t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(w(t,r)?',\"timer." +
  "short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function fn(" +
  "t){if(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_ns\":${p(e)},\"cpu_ns\":${p(" +
  "n)},\"memory_bytes\":${p(r)}}`}function dn(t,{laps:e,wall:n}){if(!t)return\"\";let r=s=>Math.round(s*10)" +
  "/10,o=Math.round(le(e,n,t)*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":${r(t.total)},\"inside_ns\":${r(t.ins" +
  "ide)},\"laps\":${e},\"share\":${o}}`}function*gn(t){yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${" +
  "e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o" +
  "={laps:0,wall:0};for(let s of n.timers)o.laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield r+pn(s,r==" +
  "=`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}${fn(n.resolution)}${dn(n.lapCost,o)}}}`}yield`\n]}\n`}f" +
  "unction*H(t){let e=\"\";for(let n of gn(t))e.length+n.length>mn&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}v" +
  "ar b={Idle:0,Writing:1,Renaming:2,Stopped:3},h={Starting:0,Listening:1,MainActs:2,WatcherActs:3,Watc" +
  "herDone:4,Stopped:5},pe=1e3,je=64*1024,j=8,J=class{buffer;#e;constructor(e=new SharedArrayBuffer(j+j" +
  "e)){this.buffer=e,this.#e=new Int32Array(e,0,2)}move(e,n){let r=Atomics.compareExchange(this.#e,0,e," +
  "n);return Atomics.notify(this.#e,0),r===e}is(e){return Atomics.load(this.#e,0)===e}waitWhile(e,n){re" +
  "turn Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}get settings(){let e=Atomics.load(this.#e,1);if(e!==0" +
  ")return JSON.parse(new TextDecoder().decode(new Uint8Array(this.buffer).slice(j,j+e)))}set settings(" +
  "{reportFile:e,serialFile:n,precision:r,verbose:o}){let s=new TextEncoder().encode(JSON.stringify({re" +
  "portFile:e,serialFile:n,precision:r,verbose:o}));Atomics.store(this.#e,1,0),!(s.length>je)&&(new Uin" +
  "t8Array(this.buffer,j).set(s),Atomics.store(this.#e,1,s.length))}};function Je({core:t,path:e,tempor" +
  "ary:n,interval:r,state:o}){let{parentPort:s}=d(\"node:worker_threads\"),i=d(\"node:fs\"),u=new Int32Arra" +
  "y(o),a,l=!1;function c(){let f=new Uint32Array(t.memory.buffer);return[312,316,296,336,344].map(S=>f" +
  "[S>>2]).join()}function m(){let f=i.statSync(e,{throwIfNoEntry:!1});return f?`${f.ino} ${f.mtimeMs} " +
  "${f.size}`:\"\"}function g(){let f=c();if(f===a)return;let N=m(),S=F(t);i.rmSync(n,{force:!0}),U(e,H([" +
  "S]),{temporary:n,keepFolders:!0,mayReplace:()=>Atomics.compareExchange(u,0,b.Writing,b.Renaming)===b" +
  ".Writing&&m()===N})&&(a=S.timers.some(({open:yt})=>yt)?void 0:f,l=!1)}function y(){let f=performance" +
  ".now();if(Atomics.compareExchange(u,0,b.Idle,b.Writing)!==b.Idle)return;try{g()}catch(S){l||s.postMe" +
  "ssage(S instanceof Error?S.message:String(S)),l=!0}finally{Atomics.compareExchange(u,0,b.Writing,b.I" +
  "dle),Atomics.compareExchange(u,0,b.Renaming,b.Idle),Atomics.notify(u,0)}let N=performance.now()-f;se" +
  "tTimeout(y,Math.max(r-N,N))}setTimeout(y,r)}function k(t,e,n){if(!t.accepts(n))throw T(e,t.what,n);r" +
  "eturn n}var Xe=1024,[ze,Ye]=[.01,86400];var Mr=A(\"a whole number from 0 on\",t=>Number.isInteger(t)&&" +
  "t>=0&&t<=4294967295),Ze=A(\"a whole number from 1 on\",t=>Number.isInteger(t)&&t>=1);function qe(t){re" +
  "turn A(`a whole number from 0 to ${t-1}`,e=>Number.isInteger(e)&&e>=0&&e<t)}var Qe=A(\"a whole number" +
  " from 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),kr=A(`a number of MiB from 1 to ${Xe}`,t=>t>=1&&" +
  "t<=Xe),Cr=A(`0 or a number of seconds from ${ze} to ${Ye}`,t=>t===0||t>=ze&&t<=Ye);var fe={what:\"a s" +
  "tring with at least one character\",type:\"string\",accepts:t=>typeof t==\"string\"&&t!==\"\",read:t=>t},vr" +
  "={what:`${fe.what}, or undefined`,type:\"string | undefined\",accepts:t=>t===void 0||fe.accepts(t),rea" +
  "d:fe.read};function A(t,e){return{what:t,type:\"number\",accepts:n=>typeof n==\"number\"&&e(n),read:hn}}" +
  "function hn(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.test(t.trim())?Number(t):NaN}var tt=/^[" +
  "\\x20-\\x7e]*$/,bn=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]" +
  "/gu,yn={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function Sn(t){let e=yn[t];if(e!==void 0)return e;let n=t.c" +
  "odePointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\u{${n}}`}function x(t){re" +
  "turn tt.test(t)?t:t.replace(bn,Sn)}var En=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0" +
  "-9#*]\\ufe0f?\\u20e3/u,xn=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u" +
  ",Tn=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\" +
  "\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uf" +
  "fe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{2" +
  "0000}-\\\\u{3fffd}]\",\"u\"),et;function nt(t){if(tt.test(t))return t.length;et??=new Intl.Segmenter(\"en\"" +
  ",{granularity:\"grapheme\"});let e=0;for(let{segment:n}of et.segment(t)){if(En.test(n)){e+=2;continue}" +
  "for(let r of n)xn.test(r)||(e+=Tn.test(r)?2:1)}return e}var wn=\" : %w wall, %u user + %s system = %t" +
  " CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",An=3,X=1e9,z=2**20,rt=new Ma" +
  "p([[\"%w\",{unit:\"time\",value:t=>t.wall/X}],[\"%u\",{unit:\"time\",value:t=>t.user/X}],[\"%s\",{unit:\"time\"," +
  "value:t=>t.system/X}],[\"%t\",{unit:\"time\",value:t=>(t.user+t.system)/X}],[\"%p\",{unit:\"percent\",value:" +
  "W}],[\"%C\",{unit:\"memory\",value:t=>t.rssMax.current/z}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak/z" +
  "}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/z}],[\"%m\",{unit:\"memory\",value:t=>t.rssSelf.peak/" +
  "z}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),ot=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),_n=new RegExp(" +
  "`(${[...rt.keys(),...ot.keys()].join(\"|\")})`);function Nn(t){k(Qe,\"precision\",t)}var Y=class{#e;#t;#" +
  "n={time:0,percent:0,memory:0,count:0};#r;constructor(e=wn,n=An){Nn(n),this.#e=e.split(_n).map(r=>rt." +
  "get(r)??ot.get(r)??r),this.#t={time:n,percent:1,memory:1,count:0}}measure(e){for(let n of this.#e){i" +
  "f(typeof n==\"string\")continue;let r=n.value(e);r>this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#r=void 0" +
  "}print(e){let n=this.#r??=this.#o(),r=\"\";for(let o of this.#e)r+=typeof o==\"string\"?o:o.value(e).toF" +
  "ixed(this.#t[o.unit]).padStart(n[o.unit]);return r}#o(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n[r" +
  "].toFixed(e[r]).length);return{time:n(\"time\"),percent:5,memory:n(\"memory\"),count:String(this.#n.coun" +
  "t).length}}};function st({laps:t,open:e}){return(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")" +
  "}var at=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"mean\",\"min\",\"max\",\"stddev\",\"concurrency\"],Rn={wall:0," +
  "cpu:0,memory:0},it=2**20,Q=1e9,q=1e3,On=.5;function be(t,e){return Math.max(0,Math.floor(Math.log10(" +
  "e/(t||1))+1e-9))}function _(t,e,n){return{title:t,cell:(r,{resolution:o})=>(n(r)/e).toFixed(be(o.wal" +
  "l,e))}}function de(t,e){return{title:t,cell:(n,{resolution:r})=>(e(n)/Q).toFixed(be(r.cpu,Q))}}funct" +
  "ion Z(t,e){return{title:t,cell:(n,{resolution:r})=>(e(n)/it).toFixed(be(r.memory,it))}}function ge(t" +
  ",e){return{title:t,cell:n=>String(e(n))}}function Mn(t,{resolution:{wall:e,cpu:n}}){let r=Math.max(e" +
  ",n)/t.wall;return r<On?W(t).toFixed(r<.001?1:0):\"-\"}var kn=_(\"mean [us]\",q,B),he={laps:ge(\"laps\",t=>" +
  "t.laps),wall:_(\"wall [s]\",Q,t=>t.wall),self:_(\"self [s]\",Q,ce),user:de(\"user [s]\",t=>t.user),system:" +
  "de(\"system [s]\",t=>t.system),cpu:de(\"CPU [s]\",t=>t.user+t.system),percent:{title:\"CPU [%]\",cell:Mn}," +
  "mean:{title:\"mean [us]\",cell:(t,e)=>kn.cell(t,e)+(e.lapCost?w(t,e.lapCost)?\"*\":\" \":\"\")},min:_(\"min [" +
  "us]\",q,t=>t.min),max:_(\"max [us]\",q,t=>t.max),stddev:_(\"stddev [us]\",q,G),concurrency:ge(\"at once\",t" +
  "=>t.maxOpenLaps),open:ge(\"open\",t=>t.openLaps),rss:Z(\"RSS [MB]\",t=>t.rssMax.current),peak:Z(\"peak [M" +
  "B]\",t=>t.rssMax.peak),selfRss:Z(\"self RSS [MB]\",t=>t.rssSelf.current),selfPeak:Z(\"self peak [MB]\",t=" +
  ">t.rssSelf.peak)};function Cn(t){return t.map(e=>{if(!Object.hasOwn(he,e))throw T(\"A column\",`one of" +
  " ${Object.keys(he).join(\", \")}`,e);return he[e]})}var C=class{#e;#t;#n;constructor(e,n,r){this.#e=Cn" +
  "(e);let o={...r,resolution:r.resolution??Rn};this.#t=n.map(s=>this.#e.map(i=>i.cell(s,o))),this.#n=t" +
  "his.#e.map(({title:s},i)=>this.#t.reduce((u,a)=>Math.max(u,a[i].length),s.length))}head(){return thi" +
  "s.#r(this.#e.map(e=>e.title))}row(e){return this.#r(this.#t[e])}#r(e){return e.map((n,r)=>n.padStart" +
  "(this.#n[r])).join(\"  \")}};var ut=1e6,ct=512,vn=2048;function*ye(t,e={}){let n=Dn(e),r=Pn(e.rank),o=" +
  "e.noMin===!1?t.timers.filter(Ln):t.timers;if(o.length===0)return;let s=[],i=[],u=0;for(let{tag:c,lev" +
  "el:m,label:g}of o){let y=`${r}[${x(c)}] ${In(m)}${x(g)}`,f=nt(y);f>u&&f<=vn&&(u=f),s.push(y),i.push(" +
  "f)}let{title:a,end:l}=n(o,t);e.rank!==void 0&&(yield`> rank ${e.rank.rank}\n`),a!==void 0&&(yield`${r" +
  ".padEnd(u)} ${a}\n`);for(let[c,m]of o.entries()){let g=\" \".repeat(Math.max(0,u-i[c])+1);yield`${s[c]}" +
  "${g}${l(m,c)}\n`}}function Dn(t){if(t.columns===void 0){let n=new Y(t.format,t.precision);return r=>{" +
  "for(let o of r)n.measure(o);return{end:o=>n.print(o)+st(o)}}}let e=t.columns===!0?at:t.columns;retur" +
  "n new C(e,[],{}),(n,r)=>{let o=new C(e,n,r);return{title:` ${o.head()}`,end:(s,i)=>` ${o.row(i)}`}}}" +
  "function lt(t){return me(t,\"leave out lines with noMin: false\")}function Ln({wall:t,user:e,system:n}" +
  "){return t>=ut||e+n>=ut}function Pn(t){if(t===void 0)return\"> \";let{rank:e,size:n}=t;return k(Ze,\"si" +
  "ze\",n),k(qe(n),\"rank\",e),`|${String(e).padStart(String(n).length,\"0\")}> `}function In(t){return t<1?" +
  "\"\":t<=ct?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(ct-1))+\"|_\"}function mt({reportFile:t,serial" +
  "File:e,precision:n},{tree:r,below:o,options:s},{print:i,write:u,json:a}){let{precision:l=n}=s??{},c=" +
  "{...s,precision:l},m=[()=>{if(t===void 0){let y=lt(ye(r,c))+o;y&&i(y.replace(/\\n$/,\"\"))}else i(`Outp" +
  "utting manager to '${t}'...`),u(t,$n(ye(r,c),o))},()=>{e!==void 0&&(i(`Serializing manager to '${e}'" +
  "...`),u(e,a()))}],g=[];for(let y of m)try{y()}catch(f){g.push(f)}if(g.length>0)throw g[0]}function*$" +
  "n(t,e){yield*t,yield e}var pt=5;var ft=\"[overflow]\";function dt(t){let{timers:e,dropped:n,lapCost:r}" +
  "=t,o=[],s=e.find(a=>a.label===ft&&a.level===0);s&&o.push(`${ee(s.laps,\"lap\")} of new paths went into" +
  " ${ft}: the limit of memory or nodes was reached`),n>0&&o.push(`${ee(n,\"scope\")} not recorded: too m" +
  "any were open at once`);let i=e.filter(a=>a.overlaps>0);if(i.length>0){let a=i.reduce((l,c)=>l+c.ove" +
  "rlaps,0);o.push(`${ee(a,\"scope\")} overlapped their siblings: ${Se(i,l=>x(l.label))}; their times are" +
  " right, but scopes may nest under the wrong one: where a scope awaits, use autoTimed(), autoTimer.ru" +
  "n() or region.run()`)}let u=e.filter(a=>a.maxOpenLaps>1).sort((a,l)=>l.maxOpenLaps-a.maxOpenLaps);if" +
  "(u.length>0){let a=Se(u,l=>`${x(l.label)} ${l.maxOpenLaps}`);o.push(`Laps open at once, at most: ${a" +
  "}`)}if(r&&e.length>0){let a=e.filter(m=>w(m,r));a.length>0&&o.push(`Mean laps within ten times their" +
  " cost: ${Se(a,m=>x(m.label))}`);let{laps:l,share:c}=Ke(t,r);o.push(`${ee(l,\"lap\")} at ${r.total.toFi" +
  "xed(0)} ns each: ${(c*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`).join(\"\")}func" +
  "tion Se(t,e){let n=[...new Set(t.map(e))],r=n.length-pt;return n.slice(0,pt).join(\", \")+(r>0?` and $" +
  "{r} more`:\"\")}function ee(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}function Ee(t){return t.Deno?.versio" +
  "n?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var gt=[\"libc.so.6\",\"libc.musl-" +
  "x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var ht=200;function bt(t){let e=new xe(t);Ee(globalThis)===\"d" +
  "eno\"?e.listenAsThread():e.waitForInterrupts()}var xe=class{#e;#t;#n=Ae();#r=d(\"node:worker_threads\")" +
  ".parentPort;#o;constructor(e){this.#e=e,this.#t=new J(e.state)}listenAsThread(){let{signals:e}=this." +
  "#e,n=this.#t,r=(o,s,i)=>{i?.(),n.waitWhile(o,s)};for(let[o,s]of e)this.#n.on(o,()=>this.#i(o,s,r));t" +
  "his.#r.on(\"message\",()=>{for(let[o]of e)this.#n.removeAllListeners(o);n.move(h.Listening,h.Stopped)}" +
  "),n.move(h.Starting,h.Listening)}waitForInterrupts(){let e=this.#t,n=new(d(\"node:vm\")).Script(\"timem" +
  "oryStep()\"),r=u=>{globalThis.timemoryStep=u;try{n.runInThisContext({breakOnSigint:!0})}catch{}},o=(u" +
  ",a,l)=>{let c=performance.now()+a,m=l,g=()=>{m?.(),m=void 0,e.waitWhile(u,Math.max(0,c-performance.n" +
  "ow()))};do r(g);while(m||e.is(u)&&performance.now()<c)},[[s,i]]=this.#e.signals;for(;;)r(()=>{e.move" +
  "(h.Starting,h.Listening),Te(1/0)}),this.#i(s,i,o)}#i(e,n,r){let o=this.#t,s=()=>this.#r.postMessage(" +
  "e);this.#o===void 0?(this.#o=performance.now(),r(h.Listening,pe,s),o.move(h.Listening,h.WatcherActs)" +
  "&&(this.#u(e,n),o.move(h.WatcherActs,h.WatcherDone))):performance.now()-this.#o>pe&&(r(h.MainActs,ht" +
  ",s),this.#a(e,n))}#u(e,n){try{te(2,`> TiMemory: signal ${n} (${e}) while the program is busy: report" +
  "ing the laps so far\n`),this.#s()}catch(r){te(2,`> TiMemory: the report failed: ${r instanceof Error?" +
  "r.message:String(r)}\n`)}this.#a(e,n)}#s(){let e=this.#t.settings;if(!e)return;let n=F(this.#e.core)," +
  "r=dt(n)+(e.verbose?this.#e.sources:\"\");mt(e,{tree:n,below:r},{print:o=>te(1,`${o}\n`),write:U,json:()" +
  "=>H([n])})}#a(e,n){let r=this.#n,o=Ee(globalThis);if(o===\"bun\")return Fn(128+n);o===\"deno\"&&r.remove" +
  "AllListeners(e);try{if(r.kill(r.pid,e),o!==\"deno\")return;Te(ht),r.kill(r.pid,\"SIGKILL\")}catch{te(2,`" +
  "> TiMemory: cannot end the program: no permission; send ${e} again\n`)}}};function te(t,e){let n=d(\"n" +
  "ode:fs\"),r=new TextEncoder().encode(e);for(;r.length>0;)try{r=r.subarray(n.writeSync(t,r))}catch(o){" +
  "if(o.code!==\"EAGAIN\")throw o;Te(1)}}function Te(t){Atomics.wait(new Int32Array(new SharedArrayBuffer" +
  "(4)),0,0,t)}function Fn(t){let e=d(\"bun:ffi\");for(let n of[...gt,\"libSystem.dylib\"])try{e?.dlopen(n," +
  "{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(t)}catch{}}var we=d(\"node:worker_threads\").work" +
  "erData;we.kind===\"autosave\"?Je(we):bt(we);})();";
