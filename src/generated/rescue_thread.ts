// Generated from src/rescue/thread.ts by `deno task build`: 22267 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function Ae(){return globalThis.process}function d(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}var N=class{#e;#t;#n;#r;#o;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructo" +
  "r(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#n=new Float64Ar" +
  "ray(e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&thi" +
  "s.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(this.#t,e>>2)}float" +
  "(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)" +
  "*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}timespec(e){return this.long(e)*1e9" +
  "+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+12,o=r+this.word(e+8);o>this.#o" +
  ".length&&this.#s(),n=this.#a.decode(this.#o.slice(r,o)),this.#i.set(e,n)}return n}*children(e){for(l" +
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
  "ng(n+24)+Math.max(0,this.#n-this.#a(n));this.#i(e,r.long(n+8),r.word(n+36),o)}#i(e,n,r,o){let s=this" +
  ".#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),u=n-s.long(r+0),a=(m,g)=>Math.max(0,s.float(i+m)-s." +
  "float(r+m)-u*s.float(r+g)),l=m=>Math.max(0,s.word(i+m)-s.word(r+m))*Kt,c=this.#r.get(e)??{wall:0,use" +
  "r:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#r.set(e,{wall:c.wall+Math.max(0,this.#n-n)," +
  "user:c.user+a(8,24),system:c.system+a(16,32),covered:c.covered+o,rssSelf:{current:Math.max(c.rssSelf" +
  ".current,l(40)),peak:Math.max(c.rssSelf.peak,l(44))}})}#a(e){let n=this.#t?.frame===e?this.#t.start:" +
  "this.#n;return Math.min(n,this.#s(e))}#s(e){let n=this.#e,r=n.word(e+60);if(r&1073741824)return r&53" +
  "6870911?n.long(e+16):this.#n;if(n.word(n.word(e+52)+56)===e)return this.#n;let o=n.word(e+44);return" +
  " n.word(o+60)&536870912?this.#n:n.long(o+8)}};var Fe=1024,on=1e3;function Ue(t,e,n){let r=new N(t),o" +
  "=ve(r);for(;;){let s=r.current(296),i=[...new ue(r,e,o,n?.()).timers()];if(o&&!De(r,o))o=void 0;else" +
  " if(s%2===0&&r.current(296)===s)return{concurrency:1,timers:i,dropped:r.word(304)}}}var ue=class{#e;" +
  "#t;#n;#r;constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;let s=Math.max(e.long(312),e.long(e.word" +
  "(292)+0),r?.start??0);this.#r=new D(e,r,o??s).read()}*timers(){let e=this.#e,n=e.word(284),r=0,o=[{n" +
  "ode:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield thi" +
  "s.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++,next:e.firstChild(i)});c" +
  "ontinue}this.#n?.node===0&&this.#n.parent===s.node&&(yield this.#s(this.#n,s.index,o.length-1),r++)," +
  "o.pop()}}#o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),u=this.#i(e,i,n,r);if(o.current" +
  "(e+80)===i%2**32&&o.long(e+8)===i||s===on)return u}}#i(e,n,r,o){let s=this.#e,i=this.#n?.node===e?1:" +
  "0,u=s.word(e+108)+i,a=s.float(e+16),l=s.float(e+24),c=a-n*l,m={key:s.hash(e+0),parent:r,level:o,tag:" +
  "this.#t,label:s.label(s.word(e+88)),laps:n,openLaps:u,maxOpenLaps:Math.max(u,s.word(e+112)),open:n==" +
  "=0,wall:a,...this.#a(e,n,a),covered:Math.min(a,s.float(e+48)),min:n?l:0,max:n?s.float(e+32):0,square" +
  "s:n?Math.max(0,s.float(e+40)-c*c/n):0,overlaps:s.word(e+152),rssMax:this.#c(e+120+0),rssSelf:this.#c" +
  "(e+120+8),rssMin:this.#c(e+120+16+0),rssSelfMin:this.#c(e+120+16+8)};return n===0?{...m,...this.#u(e" +
  ")}:m}#a(e,n,r){let o=this.#e.float(e+64),s=this.#e.float(e+72),i=o+s-r;return i>0&&i<=this.#e.float(" +
  "408)*(2*Math.sqrt(n)+n/10)&&(o-=i),{user:Math.max(0,o+Math.min(0,s)),system:Math.max(0,s+Math.min(0," +
  "o))}}#s(e,n,r){let o=this.#e;return{key:Ne(o.hash(e.parent+0),o.hash(e.labelId+0)),parent:n,level:r," +
  "tag:this.#t,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,o" +
  "verlaps:0,...this.#u(0)}}#u(e){let n=this.#c(this.#e.word(292)+40),{wall:r=0,user:o=0,system:s=0,cov" +
  "ered:i=0,rssSelf:u={current:0,peak:0}}=this.#r.get(e)??{},a=Math.min(r,i);return{wall:r,user:o,syste" +
  "m:s,covered:a,rssMax:n,rssSelf:u,rssMin:{...n},rssSelfMin:{...u}}}#c(e){return{current:this.#e.word(" +
  "e)*Fe,peak:this.#e.word(e+4)*Fe}}};function F({memory:t,tag:e,resolution:n,clockOffset:r}){return{.." +
  ".Ue(t,e,()=>sn()+r),resolution:n}}function sn(){return(performance.timeOrigin+performance.now())*1e6" +
  "}var E=class extends Error{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}};fun" +
  "ction M(t,e,n){let r=typeof n==\"string\"?JSON.stringify(n):String(n);return new E(\"INVALID_ARGUMENT\"," +
  "`${t} must be ${e}, not ${r}`)}function Ge(t,e){let[n,r]=[d(\"node:fs\"),d(\"node:path\")],o=u=>new E(\"U" +
  "NSUPPORTED\",`Cannot ${e} \"${t}\": ${u}`);if(!n||!r)throw o(\"no file system on this runtime\");let s=r." +
  "resolve(t),i=r.dirname(s);if(!Be(\"read\",i)||!Be(\"write\",i))throw o(\"no permission; run with --allow-" +
  "read and --allow-write\");return{fs:n,paths:r,file:s,folder:i}}function Be(t,e){let n=globalThis.Deno" +
  "?.permissions;return!n||n.querySync({name:t,path:e}).state===\"granted\"}var an=64*1024;function U(t,e" +
  ",n={}){let{fs:r,folder:o}=Ge(t,\"write\"),{temporary:s=cn(t),keepFolders:i=!1,mayReplace:u=()=>!0}=n;i" +
  "||r.mkdirSync(o,{recursive:!0});let a=!1;try{let l=r.openSync(s,\"wx\");try{let c=\"\";for(let m of e)c+" +
  "=m,!(c.length<an)&&(r.writeFileSync(l,c),c=\"\");r.writeFileSync(l,c)}finally{r.closeSync(l)}u()&&(r.r" +
  "enameSync(s,t),a=!0)}finally{a||un(r,s)}return a}function un(t,e){try{t.rmSync(e,{force:!0})}catch{}" +
  "}function cn(t){return`${t}.${Date.now().toString(36)}${Math.random().toString(36).slice(1,10)}.tmp`" +
  "}function ce(t){return t.wall-t.covered}function B(t){return t.laps>0?t.wall/t.laps:0}function G(t){" +
  "return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function W(t){let e=(t.user+t.system)/t.wall*100;r" +
  "eturn Number.isFinite(e)?e:0}var ln=10;function T(t,e){return e!==void 0&&t.laps>0&&B(t)<ln*e.total}" +
  "function We({timers:t},e){let n=0,r=0;for(let o of t)n+=o.laps,o.level===0&&(r+=o.wall);return{laps:" +
  "n,share:le(n,r,e)}}function le(t,e,n){return e>0?Math.min(1,t*n.total/e):0}var mn=2**20;function me(" +
  "t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw i instanceof RangeE" +
  "rror?new E(\"TOO_LARGE\",`Cannot join the report: over ${n.length} characters do not fit into a string" +
  " of this engine; ${e}`,{cause:i}):i}r=[],o=0};for(let i of t)o+i.length>mn&&s(),r.push(i),o+=i.lengt" +
  "h;return s(),n}var Ke=2**20,pn=64*1024;function p(t){return Number.isFinite(t)?String(t):\"0\"}var K=t" +
  "=>Math.round(t/1e3);function V(t,e=\"\"){return`{${e}\"current\":${p(t.current/Ke)},\"peak\":${p(t.peak/Ke" +
  ")}}`}function Ve(t,e=0){return p(e>1?Math.round(t/e)*e:t)}function fn(t,e,{resolution:n,lapCost:r}){" +
  "let o=e?'\"cereal_class_version\":1,':\"\",s=K(t.user),i=K(t.system),u=n?.cpu,a=(t.user+t.system)/t.wall" +
  ";return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${" +
  "t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${p(s)},\"system_elapsed\":${p(i)},\"wall_" +
  "elapsed\":${p(K(t.wall))},\"cpu_elapsed\":${p(s+i)},\"cpu_util\":${p(Math.round(a*1e4)/1e4)},\"to_seconds_" +
  "ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${V(t.rssMax,e?'\"cereal_class_version\":0,':\"\")" +
  "},\"rss_self\":${V(t.rssSelf)},\"rss_min\":${V(t.rssMin)},\"rss_self_min\":${V(t.rssSelfMin)},\"open_laps\":" +
  "${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"covered_elapsed\":${p(K(t.co" +
  "vered))},\"wall_min\":${p(t.min/1e3)},\"wall_max\":${p(t.max/1e3)},\"wall_stddev\":${p(Math.round(G(t))/1e" +
  "3)},\"wall_ns\":${p(t.wall)},\"user_ns\":${Ve(t.user,u)},\"system_ns\":${Ve(t.system,u)},\"covered_ns\":${p(" +
  "t.covered)},\"min_ns\":${p(t.min)},\"max_ns\":${p(t.max)},\"squares_ns2\":${p(t.squares)}},\"timer.parent\":" +
  "${t.parent},\"timer.open\":${t.open}`+(T(t,r)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer." +
  "label\":${JSON.stringify(t.label)}}`:\"}\")}function dn(t){if(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;" +
  "return`,\"resolution\":{\"wall_ns\":${p(e)},\"cpu_ns\":${p(n)},\"memory_bytes\":${p(r)}}`}function gn(t,{lap" +
  "s:e,wall:n}){if(!t)return\"\";let r=s=>Math.round(s*10)/10,o=Math.round(le(e,n,t)*1e4)/1e4;return`,\"ov" +
  "erhead\":{\"lap_ns\":${r(t.total)},\"inside_ns\":${r(t.inside)},\"laps\":${e},\"share\":${o}}`}function*hn(t)" +
  "{yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurr" +
  "ency\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o={laps:0,wall:0};for(let s of n.timers)o.laps+=" +
  "s.laps,s.level===0&&(o.wall+=s.wall),yield r+fn(s,r===`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}$" +
  "{dn(n.resolution)}${gn(n.lapCost,o)}}}`}yield`\n]}\n`}function*H(t){let e=\"\";for(let n of hn(t))e.leng" +
  "th+n.length>pn&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var b={Idle:0,Writing:1,Renaming:2,Stopped:3},h=" +
  "{Starting:0,Listening:1,MainActs:2,WatcherActs:3,WatcherDone:4,Stopped:5},pe=1e3,He=64*1024,j=8,J=cl" +
  "ass{buffer;#e;constructor(e=new SharedArrayBuffer(j+He)){this.buffer=e,this.#e=new Int32Array(e,0,2)" +
  "}move(e,n){let r=Atomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(e)" +
  "{return Atomics.load(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}" +
  "get settings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new" +
  " Uint8Array(this.buffer).slice(j,j+e)))}set settings({reportFile:e,serialFile:n,precision:r,verbose:" +
  "o}){let s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbose:o})" +
  ");Atomics.store(this.#e,1,0),!(s.length>He)&&(new Uint8Array(this.buffer,j).set(s),Atomics.store(thi" +
  "s.#e,1,s.length))}};function je({core:t,path:e,temporary:n,interval:r,state:o}){let{parentPort:s}=d(" +
  "\"node:worker_threads\"),i=d(\"node:fs\"),u=new Int32Array(o),a,l=!1;function c(){let f=new Uint32Array(" +
  "t.memory.buffer);return[312,316,296,336,344].map(y=>f[y>>2]).join()}function m(){let f=i.statSync(e," +
  "{throwIfNoEntry:!1});return f?`${f.ino} ${f.mtimeMs} ${f.size}`:\"\"}function g(){let f=c();if(f===a)r" +
  "eturn;let _=m(),y=F(t);i.rmSync(n,{force:!0}),U(e,H([y]),{temporary:n,keepFolders:!0,mayReplace:()=>" +
  "Atomics.compareExchange(u,0,b.Writing,b.Renaming)===b.Writing&&m()===_})&&(a=y.timers.some(({open:St" +
  "})=>St)?void 0:f,l=!1)}function S(){let f=performance.now();if(Atomics.compareExchange(u,0,b.Idle,b." +
  "Writing)!==b.Idle)return;try{g()}catch(y){l||s.postMessage(y instanceof Error?y.message:String(y)),l" +
  "=!0}finally{Atomics.compareExchange(u,0,b.Writing,b.Idle),Atomics.compareExchange(u,0,b.Renaming,b.I" +
  "dle),Atomics.notify(u,0)}let _=performance.now()-f;setTimeout(S,Math.max(r-_,_))}setTimeout(S,r)}fun" +
  "ction C(t,e,n){if(!t.accepts(n))throw M(e,t.what,n);return n}function qe(t,e){if(t!==void 0){if(type" +
  "of t!=\"object\"||t===null)throw M(\"Options\",\"an object\",t);for(let n in t)if(!e.includes(n))throw new" +
  " E(\"INVALID_ARGUMENT\",`Unknown option \"${n}\": expected ${bn(e)}`)}}function bn(t){let e=t.at(-1)??\"\"" +
  ";return t.length===1?e:`${t.slice(0,-1).join(\", \")} or ${e}`}var Je=1024,[Xe,Ye]=[.01,86400];var Mr=" +
  "w(\"a whole number from 0 on\",t=>Number.isInteger(t)&&t>=0&&t<=4294967295),Ze=w(\"a whole number from " +
  "1 on\",t=>Number.isInteger(t)&&t>=1);function ze(t){return w(`a whole number from 0 to ${t-1}`,e=>Num" +
  "ber.isInteger(e)&&e>=0&&e<t)}var Qe=w(\"a whole number from 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<" +
  "=20),Cr=w(`a number of MiB from 1 to ${Je}`,t=>t>=1&&t<=Je),kr=w(`0 or a number of seconds from ${Xe" +
  "} to ${Ye}`,t=>t===0||t>=Xe&&t<=Ye);var fe={what:\"a string with at least one character\",type:\"string" +
  "\",accepts:t=>typeof t==\"string\"&&t!==\"\",read:t=>t},vr={what:`${fe.what}, or undefined`,type:\"string " +
  "| undefined\",accepts:t=>t===void 0||fe.accepts(t),read:fe.read};function w(t,e){return{what:t,type:\"" +
  "number\",accepts:n=>typeof n==\"number\"&&e(n),read:Sn}}function Sn(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e" +
  "[+-]?\\d+)?$/i.test(t.trim())?Number(t):NaN}var tt=/^[\\x20-\\x7e]*$/,En=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u20" +
  "29\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,yn={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};functi" +
  "on xn(t){let e=yn[t];if(e!==void 0)return e;let n=t.codePointAt(0).toString(16);return n.length<=2?`" +
  "\\\\x${n.padStart(2,\"0\")}`:`\\\\u{${n}}`}function x(t){return tt.test(t)?t:t.replace(En,xn)}var Tn=/\\p{E" +
  "moji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,wn=/(?!\\xad)[\\p{M}\\p{Defau" +
  "lt_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,An=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\" +
  "\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\u" +
  "faff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{" +
  "1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),et;function nt(t){if(tt" +
  ".test(t))return t.length;et??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(let{segm" +
  "ent:n}of et.segment(t)){if(Tn.test(n)){e+=2;continue}for(let r of n)wn.test(r)||(e+=An.test(r)?2:1)}" +
  "return e}var _n=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} :" +
  " (%C|%M) | (%c|%m) [MB]\",Nn=3,X=1e9,Y=2**20,rt=new Map([[\"%w\",{unit:\"time\",value:t=>t.wall/X}],[\"%u\"" +
  ",{unit:\"time\",value:t=>t.user/X}],[\"%s\",{unit:\"time\",value:t=>t.system/X}],[\"%t\",{unit:\"time\",value:" +
  "t=>(t.user+t.system)/X}],[\"%p\",{unit:\"percent\",value:W}],[\"%C\",{unit:\"memory\",value:t=>t.rssMax.curr" +
  "ent/Y}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak/Y}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.curr" +
  "ent/Y}],[\"%m\",{unit:\"memory\",value:t=>t.rssSelf.peak/Y}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]])," +
  "ot=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),Rn=new RegExp(`(${[...rt.keys(),...ot.keys()].join(\"|\")})`);f" +
  "unction On(t){C(Qe,\"precision\",t)}var q=class{#e;#t;#n={time:0,percent:0,memory:0,count:0};#r;constr" +
  "uctor(e=_n,n=Nn){On(n),this.#e=e.split(Rn).map(r=>rt.get(r)??ot.get(r)??r),this.#t={time:n,percent:1" +
  ",memory:1,count:0}}measure(e){for(let n of this.#e){if(typeof n==\"string\")continue;let r=n.value(e);" +
  "r>this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r??=this.#o(),r=\"\";for(le" +
  "t o of this.#e)r+=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).padStart(n[o.unit]);retur" +
  "n r}#o(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n[r].toFixed(e[r]).length);return{time:n(\"time\"),p" +
  "ercent:5,memory:n(\"memory\"),count:String(this.#n.count).length}}};function st({laps:t,open:e}){retur" +
  "n(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var at=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"" +
  "mean\",\"min\",\"max\",\"stddev\",\"concurrency\"],Mn={wall:0,cpu:0,memory:0},it=2**20,Q=1e9,z=1e3,Cn=.5;func" +
  "tion be(t,e){return Math.max(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function A(t,e,n){return{title" +
  ":t,cell:(r,{resolution:o})=>(n(r)/e).toFixed(be(o.wall,e))}}function de(t,e){return{title:t,cell:(n," +
  "{resolution:r})=>(e(n)/Q).toFixed(be(r.cpu,Q))}}function Z(t,e){return{title:t,cell:(n,{resolution:r" +
  "})=>(e(n)/it).toFixed(be(r.memory,it))}}function ge(t,e){return{title:t,cell:n=>String(e(n))}}functi" +
  "on kn(t,{resolution:{wall:e,cpu:n}}){let r=Math.max(e,n)/t.wall;return r<Cn?W(t).toFixed(r<.001?1:0)" +
  ":\"-\"}var vn=A(\"mean [us]\",z,B),he={laps:ge(\"laps\",t=>t.laps),wall:A(\"wall [s]\",Q,t=>t.wall),self:A(\"" +
  "self [s]\",Q,ce),user:de(\"user [s]\",t=>t.user),system:de(\"system [s]\",t=>t.system),cpu:de(\"CPU [s]\",t" +
  "=>t.user+t.system),percent:{title:\"CPU [%]\",cell:kn},mean:{title:\"mean [us]\",cell:(t,e)=>vn.cell(t,e" +
  ")+(e.lapCost?T(t,e.lapCost)?\"*\":\" \":\"\")},min:A(\"min [us]\",z,t=>t.min),max:A(\"max [us]\",z,t=>t.max),s" +
  "tddev:A(\"stddev [us]\",z,G),concurrency:ge(\"at once\",t=>t.maxOpenLaps),open:ge(\"open\",t=>t.openLaps)," +
  "rss:Z(\"RSS [MB]\",t=>t.rssMax.current),peak:Z(\"peak [MB]\",t=>t.rssMax.peak),selfRss:Z(\"self RSS [MB]\"" +
  ",t=>t.rssSelf.current),selfPeak:Z(\"self peak [MB]\",t=>t.rssSelf.peak)};function Dn(t){return t.map(e" +
  "=>{if(!Object.hasOwn(he,e))throw M(\"A column\",`one of ${Object.keys(he).join(\", \")}`,e);return he[e]" +
  "})}var k=class{#e;#t;#n;constructor(e,n,r){this.#e=Dn(e);let o={...r,resolution:r.resolution??Mn};th" +
  "is.#t=n.map(s=>this.#e.map(i=>i.cell(s,o))),this.#n=this.#e.map(({title:s},i)=>this.#t.reduce((u,a)=" +
  ">Math.max(u,a[i].length),s.length))}head(){return this.#r(this.#e.map(e=>e.title))}row(e){return thi" +
  "s.#r(this.#t[e])}#r(e){return e.map((n,r)=>n.padStart(this.#n[r])).join(\"  \")}};var Pn=[\"noMin\",\"ran" +
  "k\",\"columns\",\"format\",\"precision\"],ut=1e6,ct=512,Ln=2048;function*Se(t,e={}){qe(e,Pn);let n=In(e),r=" +
  "Fn(e.rank),o=e.noMin===!1?t.timers.filter($n):t.timers;if(o.length===0)return;let s=[],i=[],u=0;for(" +
  "let{tag:c,level:m,label:g}of o){let S=`${r}[${x(c)}] ${Un(m)}${x(g)}`,f=nt(S);f>u&&f<=Ln&&(u=f),s.pu" +
  "sh(S),i.push(f)}let{title:a,end:l}=n(o,t);e.rank!==void 0&&(yield`> rank ${e.rank.rank}\n`),a!==void " +
  "0&&(yield`${r.padEnd(u)} ${a}\n`);for(let[c,m]of o.entries()){let g=\" \".repeat(Math.max(0,u-i[c])+1);" +
  "yield`${s[c]}${g}${l(m,c)}\n`}}function In(t){if(t.columns===void 0){let n=new q(t.format,t.precision" +
  ");return r=>{for(let o of r)n.measure(o);return{end:o=>n.print(o)+st(o)}}}let e=t.columns===!0?at:t." +
  "columns;return new k(e,[],{}),(n,r)=>{let o=new k(e,n,r);return{title:` ${o.head()}`,end:(s,i)=>` ${" +
  "o.row(i)}`}}}function lt(t,e={}){return me(Se(t,e),\"leave out lines with noMin: false\")}function $n(" +
  "{wall:t,user:e,system:n}){return t>=ut||e+n>=ut}function Fn(t){if(t===void 0)return\"> \";let{rank:e,s" +
  "ize:n}=t;return C(Ze,\"size\",n),C(ze(n),\"rank\",e),`|${String(e).padStart(String(n).length,\"0\")}> `}fu" +
  "nction Un(t){return t<1?\"\":t<=ct?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(ct-1))+\"|_\"}function" +
  " mt({reportFile:t,serialFile:e,precision:n},{tree:r,below:o,options:s},{print:i,write:u,json:a}){let" +
  "{precision:l=n}=s??{},c={...s,precision:l},m=[()=>{if(t===void 0){let S=lt(r,c)+o;S&&i(S.replace(/\\n" +
  "$/,\"\"))}else i(`Outputting manager to '${t}'...`),u(t,Bn(Se(r,c),o))},()=>{e!==void 0&&(i(`Serializi" +
  "ng manager to '${e}'...`),u(e,a()))}],g=[];for(let S of m)try{S()}catch(f){g.push(f)}if(g.length>0)t" +
  "hrow g[0]}function*Bn(t,e){yield*t,yield e}var pt=5;var ft=\"[overflow]\";function dt(t){let{timers:e," +
  "dropped:n,lapCost:r}=t,o=[],s=e.find(a=>a.label===ft&&a.level===0);s&&o.push(`${ee(s.laps,\"lap\")} of" +
  " new paths went into ${ft}: the limit of memory or nodes was reached`),n>0&&o.push(`${ee(n,\"scope\")}" +
  " not recorded: too many were open at once`);let i=e.filter(a=>a.overlaps>0);if(i.length>0){let a=i.r" +
  "educe((l,c)=>l+c.overlaps,0);o.push(`${ee(a,\"scope\")} overlapped their siblings: ${Ee(i,l=>x(l.label" +
  "))}; their times are right, but scopes may nest under the wrong one: where a scope awaits, use autoT" +
  "imed(), autoTimer.run() or region.run()`)}let u=e.filter(a=>a.maxOpenLaps>1).sort((a,l)=>l.maxOpenLa" +
  "ps-a.maxOpenLaps);if(u.length>0){let a=Ee(u,l=>`${x(l.label)} ${l.maxOpenLaps}`);o.push(`Laps open a" +
  "t once, at most: ${a}`)}if(r&&e.length>0){let a=e.filter(m=>T(m,r));a.length>0&&o.push(`Mean laps wi" +
  "thin ten times their cost: ${Ee(a,m=>x(m.label))}`);let{laps:l,share:c}=We(t,r);o.push(`${ee(l,\"lap\"" +
  ")} at ${r.total.toFixed(0)} ns each: ${(c*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> $" +
  "{a}\n`).join(\"\")}function Ee(t,e){let n=[...new Set(t.map(e))],r=n.length-pt;return n.slice(0,pt).joi" +
  "n(\", \")+(r>0?` and ${r} more`:\"\")}function ee(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}function ye(t){r" +
  "eturn t.Deno?.version?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var gt=[\"li" +
  "bc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var ht=200;function bt(t){let e=new xe(t)" +
  ";ye(globalThis)===\"deno\"?e.listenAsThread():e.waitForInterrupts()}var xe=class{#e;#t;#n=Ae();#r=d(\"n" +
  "ode:worker_threads\").parentPort;#o;constructor(e){this.#e=e,this.#t=new J(e.state)}listenAsThread(){" +
  "let{signals:e}=this.#e,n=this.#t,r=(o,s,i)=>{i?.(),n.waitWhile(o,s)};for(let[o,s]of e)this.#n.on(o,(" +
  ")=>this.#i(o,s,r));this.#r.on(\"message\",()=>{for(let[o]of e)this.#n.removeAllListeners(o);n.move(h.L" +
  "istening,h.Stopped)}),n.move(h.Starting,h.Listening)}waitForInterrupts(){let e=this.#t,n=new(d(\"node" +
  ":vm\")).Script(\"timemoryStep()\"),r=u=>{globalThis.timemoryStep=u;try{n.runInThisContext({breakOnSigin" +
  "t:!0})}catch{}},o=(u,a,l)=>{let c=performance.now()+a,m=l,g=()=>{m?.(),m=void 0,e.waitWhile(u,Math.m" +
  "ax(0,c-performance.now()))};do r(g);while(m||e.is(u)&&performance.now()<c)},[[s,i]]=this.#e.signals;" +
  "for(;;)r(()=>{e.move(h.Starting,h.Listening),Te(1/0)}),this.#i(s,i,o)}#i(e,n,r){let o=this.#t,s=()=>" +
  "this.#r.postMessage(e);this.#o===void 0?(this.#o=performance.now(),r(h.Listening,pe,s),o.move(h.List" +
  "ening,h.WatcherActs)&&(this.#a(e,n),o.move(h.WatcherActs,h.WatcherDone))):performance.now()-this.#o>" +
  "pe&&(r(h.MainActs,ht,s),this.#u(e,n))}#a(e,n){try{te(2,`> TiMemory: signal ${n} (${e}) while the pro" +
  "gram is busy: reporting the laps so far\n`),this.#s()}catch(r){te(2,`> TiMemory: the report failed: $" +
  "{r instanceof Error?r.message:String(r)}\n`)}this.#u(e,n)}#s(){let e=this.#t.settings;if(!e)return;le" +
  "t n=F(this.#e.core),r=dt(n)+(e.verbose?this.#e.sources:\"\");mt(e,{tree:n,below:r},{print:o=>te(1,`${o" +
  "}\n`),write:U,json:()=>H([n])})}#u(e,n){let r=this.#n,o=ye(globalThis);if(o===\"bun\")return Gn(128+n);" +
  "o===\"deno\"&&r.removeAllListeners(e);try{if(r.kill(r.pid,e),o!==\"deno\")return;Te(ht),r.kill(r.pid,\"SI" +
  "GKILL\")}catch{te(2,`> TiMemory: cannot end the program: no permission; send ${e} again\n`)}}};functio" +
  "n te(t,e){let n=d(\"node:fs\"),r=new TextEncoder().encode(e);for(;r.length>0;)try{r=r.subarray(n.write" +
  "Sync(t,r))}catch(o){if(o.code!==\"EAGAIN\")throw o;Te(1)}}function Te(t){Atomics.wait(new Int32Array(n" +
  "ew SharedArrayBuffer(4)),0,0,t)}function Gn(t){let e=d(\"bun:ffi\");for(let n of[...gt,\"libSystem.dyli" +
  "b\"])try{e?.dlopen(n,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(t)}catch{}}var we=d(\"node:w" +
  "orker_threads\").workerData;we.kind===\"autosave\"?je(we):bt(we);})();";
