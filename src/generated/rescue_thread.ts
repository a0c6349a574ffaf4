// Generated from src/rescue/thread.ts by `deno task build`: 22552 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function Re(){return globalThis.process}function g(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}var M=class{#e;#t;#n;#r;#o;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructo" +
  "r(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#n=new Float64Ar" +
  "ray(e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&thi" +
  "s.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(this.#t,e>>2)}float" +
  "(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)" +
  "*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}timespec(e){return this.long(e)*1e9" +
  "+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+12,o=r+this.word(e+8);o>this.#o" +
  ".length&&this.#s(),n=this.#a.decode(this.#o.slice(r,o)),this.#i.set(e,n)}return n}*children(e){for(l" +
  "et n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.word(e+92);return n" +
  "&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var se" +
  "=t=>BigInt.asUintN(64,t);function Me(t,e){let n=se(t*0x9e3779b97f4a7c15n+e);return n=se((n^n>>33n)*0" +
  "xff51afd7ed558ccdn),n=se((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}function Ie(t){let e=t.current(352" +
  ");if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)>=t.w" +
  "ord(392)))return{labelId:e,start:n,frame:r,parent:o,node:Jt(t,o,e)}}function $e(t,{labelId:e,start:n" +
  "}){return t.timespec(336)===n&&t.current(352)===e}function Jt(t,e,n){for(let o of t.children(e))if(t" +
  ".word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var me={wall:0,user:0,system:0,co" +
  "vered:0,cpuUnknownLaps:0,rssSelf:{current:0,peak:0}},Xt=1024,v=class{#e;#t;#n;#r=new Map;constructor" +
  "(e,n,r){this.#e=e,this.#t=n,this.#n=r}read(){let e=this.#e;for(let n=e.word(288);n;n=e.word(n))for(l" +
  "et r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#o(s,o)}return this.#t&&this" +
  ".#a(this.#t.node,this.#t.start,e.word(292),0,!1),this.#r}#o(e,n){let r=this.#e,o=r.long(n+24)+Math.m" +
  "ax(0,this.#n-this.#s(n)),s=r.word(n+36),i=s&-4,u=s!==i||r.word(i+48)!==r.word(r.word(292)+48)||this." +
  "#t!==void 0&&this.#i(n)!==r.word(388);this.#a(e,r.long(n+8),i,o,u)}#i(e){let n=this.#e;return n.word" +
  "(e+60)&2147483648?e:n.word(e+52)}#a(e,n,r,o,s){let i=this.#e;if(e&&i.long(e+8)>0)return;let u=i.word" +
  "(292),l=n-i.long(r+0),a=(p,b)=>s?0:Math.max(0,i.float(u+p)-i.float(r+p)-l*i.float(r+b)),c=p=>Math.ma" +
  "x(0,i.word(u+p)-i.word(r+p))*Xt,m=this.#r.get(e)??me;this.#r.set(e,{wall:m.wall+Math.max(0,this.#n-n" +
  "),user:m.user+a(8,24),system:m.system+a(16,32),covered:m.covered+o,cpuUnknownLaps:m.cpuUnknownLaps+(" +
  "s?1:0),rssSelf:{current:Math.max(m.rssSelf.current,c(40)),peak:Math.max(m.rssSelf.peak,c(44))}})}#s(" +
  "e){let n=this.#t?.frame===e?this.#t.start:this.#n;return Math.min(n,this.#u(e))}#u(e){let n=this.#e," +
  "r=n.word(e+60);if(r&1073741824)return r&536870911?n.long(e+16):this.#n;if(n.word(this.#i(e)+56)===e)" +
  "return this.#n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:n.long(o+8)}};var We=1024,mn" +
  "=1e3;function Ke(t,e,n){let r=new M(t),o=Ie(r);for(;;){let s=r.current(296),i=[...new pe(r,e,o,n?.()" +
  ").timers()];if(o&&!$e(r,o))o=void 0;else if(s%2===0&&r.current(296)===s)return{concurrency:1,timers:" +
  "i,dropped:r.word(304)}}}var pe=class{#e;#t;#n;#r;constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;" +
  "let s=Math.max(e.long(312),e.long(e.word(292)+0),r?.start??0);this.#r=new v(e,r,o??s).read()}*timers" +
  "(){let e=this.#e,n=e.word(284),r=0,o=[{node:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o" +
  ".length-1]){let i=s.next;if(i){yield this.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({n" +
  "ode:i,index:r++,next:e.firstChild(i)});continue}this.#n?.node===0&&this.#n.parent===s.node&&(yield t" +
  "his.#s(this.#n,s.index,o.length-1),r++),o.pop()}}#o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.l" +
  "ong(e+8),u=this.#i(e,i,n,r);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===mn)return u}}#i(e,n,r" +
  ",o){let s=this.#e,i=this.#n?.node===e?1:0,u=s.word(e+108)+i,l=s.float(e+16),a=s.float(e+24),c=l-n*a," +
  "m={key:s.hash(e+0),parent:r,level:o,tag:this.#t,label:s.label(s.word(e+88)),laps:n,openLaps:u,maxOpe" +
  "nLaps:Math.max(u,s.word(e+112)),open:n===0,wall:l,...this.#a(e,n,l),cpuUnknownLaps:s.word(e+156),cov" +
  "ered:Math.min(l,s.float(e+48)),min:n?a:0,max:n?s.float(e+32):0,squares:n?Math.max(0,s.float(e+40)-c*" +
  "c/n):0,overlaps:s.word(e+152),rssMax:this.#c(e+120+0),rssSelf:this.#c(e+120+8),rssMin:this.#c(e+120+" +
  "16+0),rssSelfMin:this.#c(e+120+16+8)};return n===0?{...m,...this.#u(e)}:m}#a(e,n,r){let o=this.#e.fl" +
  "oat(e+64),s=this.#e.float(e+72),i=o+s-r;return i>0&&i<=this.#e.float(408)*(2*Math.sqrt(n)+n/10)&&(o-" +
  "=i),{user:Math.max(0,o+Math.min(0,s)),system:Math.max(0,s+Math.min(0,o))}}#s(e,n,r){let o=this.#e;re" +
  "turn{key:Me(o.hash(e.parent+0),o.hash(e.labelId+0)),parent:n,level:r,tag:this.#t,label:o.label(e.lab" +
  "elId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlaps:0,...this.#u(0)}}#u(e){" +
  "let n=this.#c(this.#e.word(292)+40),{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:u,rssSelf:l}=th" +
  "is.#r.get(e)??me,a=Math.min(r,u);return{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:a,rssMax:n,r" +
  "ssSelf:{...l},rssMin:{...n},rssSelfMin:{...l}}}#c(e){return{current:this.#e.word(e)*We,peak:this.#e." +
  "word(e+4)*We}}};function F({memory:t,tag:e,resolution:n,clockOffset:r}){return{...Ke(t,e,()=>pn()+r)" +
  ",resolution:n}}function pn(){return(performance.timeOrigin+performance.now())*1e6}var y=class extend" +
  "s Error{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}};function _(t,e,n){let " +
  "r=typeof n==\"string\"?JSON.stringify(n):String(n);return new y(\"INVALID_ARGUMENT\",`${t} must be ${e}," +
  " not ${r}`)}function Ve(){return globalThis.Deno}function je(t,e){let[n,r]=[g(\"node:fs\"),g(\"node:pat" +
  "h\")],o=u=>new y(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${u}`);if(!n||!r)throw o(\"no file system on this " +
  "runtime\");let s=r.resolve(t),i=r.dirname(s);if(!He(\"read\",i)||!He(\"write\",i))throw o(\"no permission;" +
  " run with --allow-read and --allow-write\");return{fs:n,paths:r,file:s,folder:i}}function He(t,e){let" +
  " n=Ve();return!n||n.permissions.querySync({name:t,path:e}).state===\"granted\"}var fn=64*1024;function" +
  " G(t,e,n={}){let{fs:r,folder:o}=je(t,\"write\"),{temporary:s=gn(t),keepFolders:i=!1,mayReplace:u=()=>!" +
  "0}=n;i||r.mkdirSync(o,{recursive:!0});let l=!1;try{let a=r.openSync(s,\"wx\");try{let c=\"\";for(let m o" +
  "f e)c+=m,!(c.length<fn)&&(r.writeFileSync(a,c),c=\"\");r.writeFileSync(a,c)}finally{r.closeSync(a)}u()" +
  "&&(r.renameSync(s,t),l=!0)}finally{l||dn(r,s)}return l}function dn(t,e){try{t.rmSync(e,{force:!0})}c" +
  "atch{}}function gn(t){return`${t}.${Date.now().toString(36)}${Math.random().toString(36).slice(1,10)" +
  "}.tmp`}function fe(t){return t.wall-t.covered}function B(t){return t.laps>0?t.wall/t.laps:0}function" +
  " W(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function w(t,e){return t.cpuUnknownLaps?NaN:" +
  "e}function K(t){let e=(t.user+t.system)/t.wall*100;return w(t,Number.isFinite(e)?e:0)}var hn=10;func" +
  "tion N(t,e){return e!==void 0&&t.laps>0&&B(t)<hn*e.total}function Je({timers:t},e){let n=0,r=0;for(l" +
  "et o of t)n+=o.laps,o.level===0&&(r+=o.wall);return{laps:n,share:de(n,r,e)}}function de(t,e,n){retur" +
  "n e>0?Math.min(1,t*n.total/e):0}var bn=2**20;function ge(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.leng" +
  "th===1?r[0]:r.join(\"\")}catch(i){throw i instanceof RangeError?new y(\"TOO_LARGE\",`Cannot join the rep" +
  "ort: over ${n.length} characters do not fit into a string of this engine; ${e}`,{cause:i}):i}r=[],o=" +
  "0};for(let i of t)o+i.length>bn&&s(),r.push(i),o+=i.length;return s(),n}var Xe=2**20,En=64*1024;func" +
  "tion f(t){return Number.isFinite(t)?String(t):\"0\"}var V=t=>Math.round(t/1e3);function H(t,e=\"\"){retu" +
  "rn`{${e}\"current\":${f(t.current/Xe)},\"peak\":${f(t.peak/Xe)}}`}function ze(t,e=0){return f(e>1?Math.r" +
  "ound(t/e)*e:t)}function Sn(t,e,{resolution:n,lapCost:r}){let o=e?'\"cereal_class_version\":1,':\"\",s=V(" +
  "t.user),i=V(t.system),u=n?.cpu,l=(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.le" +
  "vel\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.lap" +
  "s},\"user_elapsed\":${f(s)},\"system_elapsed\":${f(i)},\"wall_elapsed\":${f(V(t.wall))},\"cpu_elapsed\":${f(" +
  "s+i)},\"cpu_util\":${f(Math.round(l*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000" +
  ",\"rss_max\":${H(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${H(t.rssSelf)},\"rss_min\":${H(" +
  "t.rssMin)},\"rss_self_min\":${H(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLa" +
  "ps},\"overlaps\":${t.overlaps},`+(t.cpuUnknownLaps>0?`\"cpu_unknown_laps\":${t.cpuUnknownLaps},`:\"\")+`\"c" +
  "overed_elapsed\":${f(V(t.covered))},\"wall_min\":${f(t.min/1e3)},\"wall_max\":${f(t.max/1e3)},\"wall_stdde" +
  "v\":${f(Math.round(W(t))/1e3)},\"wall_ns\":${f(t.wall)},\"user_ns\":${ze(t.user,u)},\"system_ns\":${ze(t.sy" +
  "stem,u)},\"covered_ns\":${f(t.covered)},\"min_ns\":${f(t.min)},\"max_ns\":${f(t.max)},\"squares_ns2\":${f(t." +
  "squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(N(t,r)?',\"timer.short\":true':\"\")+(t.t" +
  "ag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function yn(t){if(!t)return\"\";let" +
  "{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_ns\":${f(e)},\"cpu_ns\":${f(n)},\"memory_bytes\":${" +
  "f(r)}}`}function xn(t,{laps:e,wall:n}){if(!t)return\"\";let r=s=>Math.round(s*10)/10,o=Math.round(de(e" +
  ",n,t)*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":${r(t.total)},\"inside_ns\":${r(t.inside)},\"laps\":${e},\"sh" +
  "are\":${o}}`}function*wn(t){yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal" +
  "_class_version\":1,\"concurrency\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o={laps:0,wall:0};for(" +
  "let s of n.timers)o.laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield r+Sn(s,r===`\n`,n),r=`,\n`;yield`" +
  "\n],\"dropped\":${n.dropped}${yn(n.resolution)}${xn(n.lapCost,o)}}}`}yield`\n]}\n`}function*j(t){let e=\"\"" +
  ";for(let n of wn(t))e.length+n.length>En&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var E={Idle:0,Writing:" +
  "1,Renaming:2,Stopped:3},h={Starting:0,Listening:1,MainActs:2,WatcherActs:3,WatcherDone:4,Stopped:5}," +
  "he=1e3,Ye=64*1024,J=8,X=class{buffer;#e;constructor(e=new SharedArrayBuffer(J+Ye)){this.buffer=e,thi" +
  "s.#e=new Int32Array(e,0,2)}move(e,n){let r=Atomics.compareExchange(this.#e,0,e,n);return Atomics.not" +
  "ify(this.#e,0),r===e}is(e){return Atomics.load(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(thi" +
  "s.#e,0,e,n)!==\"timed-out\"}get settings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(ne" +
  "w TextDecoder().decode(new Uint8Array(this.buffer).slice(J,J+e)))}set settings({reportFile:e,serialF" +
  "ile:n,precision:r,verbose:o}){let s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile" +
  ":n,precision:r,verbose:o}));Atomics.store(this.#e,1,0),!(s.length>Ye)&&(new Uint8Array(this.buffer,J" +
  ").set(s),Atomics.store(this.#e,1,s.length))}};function qe({core:t,path:e,temporary:n,interval:r,stat" +
  "e:o}){let{parentPort:s}=g(\"node:worker_threads\"),i=g(\"node:fs\"),u=new Int32Array(o),l,a=!1;function " +
  "c(){let d=new Uint32Array(t.memory.buffer);return[312,316,296,336,344].map(S=>d[S>>2]).join()}functi" +
  "on m(){let d=i.statSync(e,{throwIfNoEntry:!1});return d?`${d.ino} ${d.mtimeMs} ${d.size}`:\"\"}functio" +
  "n p(){let d=c();if(d===l)return;let O=m(),S=F(t);i.rmSync(n,{force:!0}),G(e,j([S]),{temporary:n,keep" +
  "Folders:!0,mayReplace:()=>Atomics.compareExchange(u,0,E.Writing,E.Renaming)===E.Writing&&m()===O})&&" +
  "(l=S.timers.some(({open:wt})=>wt)?void 0:d,a=!1)}function b(){let d=performance.now();if(Atomics.com" +
  "pareExchange(u,0,E.Idle,E.Writing)!==E.Idle)return;try{p()}catch(S){a||s.postMessage(S instanceof Er" +
  "ror?S.message:String(S)),a=!0}finally{Atomics.compareExchange(u,0,E.Writing,E.Idle),Atomics.compareE" +
  "xchange(u,0,E.Renaming,E.Idle),Atomics.notify(u,0)}let O=performance.now()-d;setTimeout(b,Math.max(r" +
  "-O,O))}setTimeout(b,r)}function D(t,e,n){if(!t.accepts(n))throw _(e,t.what,n);return n}var Ze=1024,[" +
  "Qe,et]=[.01,86400];var Ir=T(\"a number\",()=>!0),$r=T(\"a whole number from 0 on\",t=>Number.isInteger(t" +
  ")&&t>=0&&t<=4294967295),tt=T(\"a whole number from 1 on\",t=>Number.isInteger(t)&&t>=1);function nt(t)" +
  "{return T(`a whole number from 0 to ${t-1}`,e=>Number.isInteger(e)&&e>=0&&e<t)}var rt=T(\"a whole num" +
  "ber from 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),Ur=T(`a number of MiB from 1 to ${Ze}`,t=>t>=" +
  "1&&t<=Ze),Fr=T(`0 or a number of seconds from ${Qe} to ${et}`,t=>t===0||t>=Qe&&t<=et);var be={what:\"" +
  "a string with at least one character\",type:\"string\",accepts:t=>typeof t==\"string\"&&t!==\"\",read:t=>t}" +
  ",Gr={what:`${be.what}, or undefined`,type:\"string | undefined\",accepts:t=>t===void 0||be.accepts(t)," +
  "read:be.read};function T(t,e){return{what:t,type:\"number\",accepts:n=>typeof n==\"number\"&&e(n),read:T" +
  "n}}function Tn(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.test(t.trim())?Number(t):NaN}var st=" +
  "/^[\\x20-\\x7e]*$/,An=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{C" +
  "s}]/gu,_n={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function Nn(t){let e=_n[t];if(e!==void 0)return e;let n=" +
  "t.codePointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\u{${n}}`}function x(t)" +
  "{return st.test(t)?t:t.replace(An,Nn)}var Rn=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f" +
  "|[0-9#*]\\ufe0f?\\u20e3/u,On=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff" +
  "]/u,Mn=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u304" +
  "1-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\" +
  "\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\" +
  "u{20000}-\\\\u{3fffd}]\",\"u\"),ot;function it(t){if(st.test(t))return t.length;ot??=new Intl.Segmenter(\"" +
  "en\",{granularity:\"grapheme\"});let e=0;for(let{segment:n}of ot.segment(t)){if(Rn.test(n)){e+=2;contin" +
  "ue}for(let r of n)On.test(r)||(e+=Mn.test(r)?2:1)}return e}var kn=\" : %w wall, %u user + %s system =" +
  " %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",Dn=3,z=1e9,Y=2**20,at=new" +
  " Map([[\"%w\",{unit:\"time\",value:t=>t.wall/z}],[\"%u\",{unit:\"time\",value:t=>w(t,t.user/z)}],[\"%s\",{unit" +
  ":\"time\",value:t=>w(t,t.system/z)}],[\"%t\",{unit:\"time\",value:t=>w(t,(t.user+t.system)/z)}],[\"%p\",{uni" +
  "t:\"percent\",value:K}],[\"%C\",{unit:\"memory\",value:t=>t.rssMax.current/Y}],[\"%M\",{unit:\"memory\",value:" +
  "t=>t.rssMax.peak/Y}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/Y}],[\"%m\",{unit:\"memory\",value:" +
  "t=>t.rssSelf.peak/Y}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),ut=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"" +
  "]]),Ln=new RegExp(`(${[...at.keys(),...ut.keys()].join(\"|\")})`);function Cn(t){D(rt,\"precision\",t)}v" +
  "ar q=class{#e;#t;#n={time:0,percent:0,memory:0,count:0};#r;constructor(e=kn,n=Dn){Cn(n),this.#e=e.sp" +
  "lit(Ln).map(r=>at.get(r)??ut.get(r)??r),this.#t={time:n,percent:1,memory:1,count:0}}measure(e){for(l" +
  "et n of this.#e){if(typeof n==\"string\")continue;let r=n.value(e);r>this.#n[n.unit]&&(this.#n[n.unit]" +
  "=r)}this.#r=void 0}print(e){let n=this.#r??=this.#o(),r=\"\";for(let o of this.#e)r+=typeof o==\"string" +
  "\"?o:o.value(e).toFixed(this.#t[o.unit]).replace(\"NaN\",\"-\").padStart(n[o.unit]);return r}#o(){let e=t" +
  "his.#t,n=r=>Math.max(e[r]+3,this.#n[r].toFixed(e[r]).length);return{time:n(\"time\"),percent:5,memory:" +
  "n(\"memory\"),count:String(this.#n.count).length}}};function ct({laps:t,open:e}){return(t>1?` (total #" +
  " of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var mt=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"mean\",\"min\",\"max" +
  "\",\"stddev\",\"concurrency\"],vn={wall:0,cpu:0,memory:0},lt=2**20,ee=1e9,Q=1e3,Pn=.5;function xe(t,e){re" +
  "turn Math.max(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function R(t,e,n){return{title:t,cell:(r,{res" +
  "olution:o})=>(n(r)/e).toFixed(xe(o.wall,e))}}function Ee(t,e){return{title:t,cell:(n,{resolution:r})" +
  "=>w(n,e(n)/ee).toFixed(xe(r.cpu,ee))}}function Z(t,e){return{title:t,cell:(n,{resolution:r})=>(e(n)/" +
  "lt).toFixed(xe(r.memory,lt))}}function Se(t,e){return{title:t,cell:n=>String(e(n))}}function In(t,{r" +
  "esolution:{wall:e,cpu:n}}){let r=Math.max(e,n)/t.wall;return r<Pn?K(t).toFixed(r<.001?1:0):\"-\"}var $" +
  "n=R(\"mean [us]\",Q,B),ye={laps:Se(\"laps\",t=>t.laps),wall:R(\"wall [s]\",ee,t=>t.wall),self:R(\"self [s]\"" +
  ",ee,fe),user:Ee(\"user [s]\",t=>t.user),system:Ee(\"system [s]\",t=>t.system),cpu:Ee(\"CPU [s]\",t=>t.user" +
  "+t.system),percent:{title:\"CPU [%]\",cell:In},mean:{title:\"mean [us]\",cell:(t,e)=>$n.cell(t,e)+(e.lap" +
  "Cost?N(t,e.lapCost)?\"*\":\" \":\"\")},min:R(\"min [us]\",Q,t=>t.min),max:R(\"max [us]\",Q,t=>t.max),stddev:R(" +
  "\"stddev [us]\",Q,W),concurrency:Se(\"at once\",t=>t.maxOpenLaps),open:Se(\"open\",t=>t.openLaps),rss:Z(\"R" +
  "SS [MB]\",t=>t.rssMax.current),peak:Z(\"peak [MB]\",t=>t.rssMax.peak),selfRss:Z(\"self RSS [MB]\",t=>t.rs" +
  "sSelf.current),selfPeak:Z(\"self peak [MB]\",t=>t.rssSelf.peak)};function Un(t){return t.map(e=>{if(!O" +
  "bject.hasOwn(ye,e))throw _(\"A column\",`one of ${Object.keys(ye).join(\", \")}`,e);return ye[e]})}var L" +
  "=class{#e;#t;#n;constructor(e,n,r){this.#e=Un(e);let o={...r,resolution:r.resolution??vn};this.#t=n." +
  "map(s=>this.#e.map(i=>i.cell(s,o).replace(\"NaN\",\"-\"))),this.#n=this.#e.map(({title:s},i)=>this.#t.re" +
  "duce((u,l)=>Math.max(u,l[i].length),s.length))}head(){return this.#r(this.#e.map(e=>e.title))}row(e)" +
  "{return this.#r(this.#t[e])}#r(e){return e.map((n,r)=>n.padStart(this.#n[r])).join(\"  \")}};var pt=1e" +
  "6,ft=512,Fn=2048;function*we(t,e={}){let n=Gn(e),r=Wn(e.rank),o=e.noMin===!1?t.timers.filter(Bn):t.t" +
  "imers;if(o.length===0)return;let s=[],i=[],u=0;for(let{tag:c,level:m,label:p}of o){let b=`${r}[${x(c" +
  ")}] ${Kn(m)}${x(p)}`,d=it(b);d>u&&d<=Fn&&(u=d),s.push(b),i.push(d)}let{title:l,end:a}=n(o,t);e.rank!" +
  "==void 0&&(yield`> rank ${e.rank.rank}\n`),l!==void 0&&(yield`${r.padEnd(u)} ${l}\n`);for(let[c,m]of o" +
  ".entries()){let p=\" \".repeat(Math.max(0,u-i[c])+1);yield`${s[c]}${p}${a(m,c)}\n`}}function Gn(t){if(t" +
  ".columns===void 0){let n=new q(t.format,t.precision);return r=>{for(let o of r)n.measure(o);return{e" +
  "nd:o=>n.print(o)+ct(o)}}}let e=t.columns===!0?mt:t.columns;return new L(e,[],{}),(n,r)=>{let o=new L" +
  "(e,n,r);return{title:` ${o.head()}`,end:(s,i)=>` ${o.row(i)}`}}}function dt(t){return ge(t,\"leave ou" +
  "t lines with noMin: false\")}function Bn({wall:t,user:e,system:n}){return t>=pt||e+n>=pt}function Wn(" +
  "t){if(t===void 0)return\"> \";let{rank:e,size:n}=t;return D(tt,\"size\",n),D(nt(n),\"rank\",e),`|${String(" +
  "e).padStart(String(n).length,\"0\")}> `}function Kn(t){return t<1?\"\":t<=ft?\"  \".repeat(t-1)+\"|_\":`(lev" +
  "el ${t})`.padEnd(2*(ft-1))+\"|_\"}function gt({reportFile:t,serialFile:e,precision:n},{tree:r,below:o," +
  "options:s},{print:i,write:u,json:l}){let{precision:a=n}=s??{},c={...s,precision:a},m=[()=>{if(t===vo" +
  "id 0){let b=dt(we(r,c))+o;b&&i(b.replace(/\\n$/,\"\"))}else i(`Outputting manager to '${t}'...`),u(t,Vn" +
  "(we(r,c),o))},()=>{e!==void 0&&(i(`Serializing manager to '${e}'...`),u(e,l()))}],p=[];for(let b of " +
  "m)try{b()}catch(d){p.push(d)}if(p.length>0)throw p[0]}function*Vn(t,e){yield*t,yield e}var ht=5;var " +
  "bt=\"[overflow]\";function Et(t){let{timers:e,dropped:n,lapCost:r}=t,o=[],s=e.find(a=>a.label===bt&&a." +
  "level===0);s&&o.push(`${ne(s.laps,\"lap\")} of new paths went into ${bt}: the limit of memory or nodes" +
  " was reached`),n>0&&o.push(`${ne(n,\"scope\")} not recorded: too many were open at once`);let i=e.filt" +
  "er(a=>a.overlaps>0);if(i.length>0){let a=i.reduce((c,m)=>c+m.overlaps,0);o.push(`${ne(a,\"scope\")} ov" +
  "erlapped their siblings: ${te(i,c=>x(c.label))}; their times are right, but scopes may nest under th" +
  "e wrong one: where a scope awaits, use autoTimed(), autoTimer.run() or region.run()`)}let u=e.filter" +
  "(a=>a.cpuUnknownLaps>0);u.length>0&&o.push(`CPU time unknown (-), because other scopes ran meanwhile" +
  ": ${te(u,a=>x(a.label))}`);let l=e.filter(a=>a.maxOpenLaps>1).sort((a,c)=>c.maxOpenLaps-a.maxOpenLap" +
  "s);if(l.length>0){let a=te(l,c=>`${x(c.label)} ${c.maxOpenLaps}`);o.push(`Laps open at once, at most" +
  ": ${a}`)}if(r&&e.length>0){let a=e.filter(p=>N(p,r));a.length>0&&o.push(`Mean laps within ten times " +
  "their cost: ${te(a,p=>x(p.label))}`);let{laps:c,share:m}=Je(t,r);o.push(`${ne(c,\"lap\")} at ${r.total" +
  ".toFixed(0)} ns each: ${(m*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`).join(\"\")" +
  "}function te(t,e){let n=[...new Set(t.map(e))],r=n.length-ht;return n.slice(0,ht).join(\", \")+(r>0?` " +
  "and ${r} more`:\"\")}function ne(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}function Te(t){return t.Deno?.v" +
  "ersion?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var St=[\"libc.so.6\",\"libc." +
  "musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var yt=200;function xt(t){let e=new Ae(t);Te(globalThis)" +
  "===\"deno\"?e.listenAsThread():e.waitForInterrupts()}var Ae=class{#e;#t;#n=Re();#r=g(\"node:worker_thre" +
  "ads\").parentPort;#o;constructor(e){this.#e=e,this.#t=new X(e.state)}listenAsThread(){let{signals:e}=" +
  "this.#e,n=this.#t,r=(o,s,i)=>{i?.(),n.waitWhile(o,s)};for(let[o,s]of e)this.#n.on(o,()=>this.#i(o,s," +
  "r));this.#r.on(\"message\",()=>{for(let[o]of e)this.#n.removeAllListeners(o);n.move(h.Listening,h.Stop" +
  "ped)}),n.move(h.Starting,h.Listening)}waitForInterrupts(){let e=this.#t,n=new(g(\"node:vm\")).Script(\"" +
  "timemoryStep()\"),r=u=>{globalThis.timemoryStep=u;try{n.runInThisContext({breakOnSigint:!0})}catch{}}" +
  ",o=(u,l,a)=>{let c=performance.now()+l,m=a,p=()=>{m?.(),m=void 0,e.waitWhile(u,Math.max(0,c-performa" +
  "nce.now()))};do r(p);while(m||e.is(u)&&performance.now()<c)},[[s,i]]=this.#e.signals;for(;;)r(()=>{e" +
  ".move(h.Starting,h.Listening),_e(1/0)}),this.#i(s,i,o)}#i(e,n,r){let o=this.#t,s=()=>this.#r.postMes" +
  "sage(e);this.#o===void 0?(this.#o=performance.now(),r(h.Listening,he,s),o.move(h.Listening,h.Watcher" +
  "Acts)&&(this.#a(e,n),o.move(h.WatcherActs,h.WatcherDone))):performance.now()-this.#o>he&&(r(h.MainAc" +
  "ts,yt,s),this.#u(e,n))}#a(e,n){try{re(2,`> TiMemory: signal ${n} (${e}) while the program is busy: r" +
  "eporting the laps so far\n`),this.#s()}catch(r){re(2,`> TiMemory: the report failed: ${r instanceof E" +
  "rror?r.message:String(r)}\n`)}this.#u(e,n)}#s(){let e=this.#t.settings;if(!e)return;let n=F(this.#e.c" +
  "ore),r=Et(n)+(e.verbose?this.#e.sources:\"\");gt(e,{tree:n,below:r},{print:o=>re(1,`${o}\n`),write:G,js" +
  "on:()=>j([n])})}#u(e,n){let r=this.#n,o=Te(globalThis);if(o===\"bun\")return Hn(128+n);o===\"deno\"&&r.r" +
  "emoveAllListeners(e);try{if(r.kill(r.pid,e),o!==\"deno\")return;_e(yt),r.kill(r.pid,\"SIGKILL\")}catch{r" +
  "e(2,`> TiMemory: cannot end the program: no permission; send ${e} again\n`)}}};function re(t,e){let n" +
  "=g(\"node:fs\"),r=new TextEncoder().encode(e);for(;r.length>0;)try{r=r.subarray(n.writeSync(t,r))}catc" +
  "h(o){if(o.code!==\"EAGAIN\")throw o;_e(1)}}function _e(t){Atomics.wait(new Int32Array(new SharedArrayB" +
  "uffer(4)),0,0,t)}function Hn(t){let e=g(\"bun:ffi\");for(let n of[...St,\"libSystem.dylib\"])try{e?.dlop" +
  "en(n,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(t)}catch{}}var Ne=g(\"node:worker_threads\")" +
  ".workerData;Ne.kind===\"autosave\"?qe(Ne):xt(Ne);})();";
