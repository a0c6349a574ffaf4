// Generated from src/rescue/thread.ts by `deno task build`: 22757 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function Re(){return globalThis.process}function g(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}var N=class{#e;#t;#n;#r;#o;#i=new Map;#u=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructo" +
  "r(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#n=new Float64Ar" +
  "ray(e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&thi" +
  "s.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(this.#t,e>>2)}float" +
  "(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)" +
  "*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}timespec(e){return this.long(e)*1e9" +
  "+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+12,o=r+this.word(e+8);o>this.#o" +
  ".length&&this.#s(),n=this.#u.decode(this.#o.slice(r,o)),this.#i.set(e,n)}return n}*children(e){for(l" +
  "et n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.word(e+92);return n" +
  "&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var oe" +
  "=t=>BigInt.asUintN(64,t);function Oe(t,e){let n=oe(t*0x9e3779b97f4a7c15n+e);return n=oe((n^n>>33n)*0" +
  "xff51afd7ed558ccdn),n=oe((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}function ve(t){let e=t.current(352" +
  ");if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)>=t.w" +
  "ord(392)))return{labelId:e,start:n,frame:r,parent:o,node:Xt(t,o,e)}}function Pe(t,{labelId:e,start:n" +
  "}){return t.timespec(336)===n&&t.current(352)===e}function Xt(t,e,n){for(let o of t.children(e))if(t" +
  ".word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var le={wall:0,user:0,system:0,co" +
  "vered:0,cpuUnknownLaps:0,rssSelf:{current:0,peak:0}},Yt=1024,C=class{#e;#t;#n;#r=new Map;constructor" +
  "(e,n,r){this.#e=e,this.#t=n,this.#n=r}read(){let e=this.#e;for(let n=e.word(288);n;n=e.word(n))for(l" +
  "et r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#o(s,o)}return this.#t&&this" +
  ".#u(this.#t.node,this.#t.start,e.word(292),0,!1),this.#r}#o(e,n){let r=this.#e,o=r.long(n+24)+Math.m" +
  "ax(0,this.#n-this.#s(n)),s=r.word(n+36),i=s&-4,u=s!==i||r.word(i+48)!==r.word(r.word(292)+48)||this." +
  "#t!==void 0&&this.#i(n)!==r.word(388);this.#u(e,r.long(n+8),i,o,u)}#i(e){let n=this.#e;return n.word" +
  "(e+60)&2147483648?e:n.word(e+52)}#u(e,n,r,o,s){let i=this.#e;if(e&&i.long(e+8)>0)return;let u=i.word" +
  "(292),l=n-i.long(r+0),a=(p,b)=>s?0:Math.max(0,i.float(u+p)-i.float(r+p)-l*i.float(r+b)),c=p=>Math.ma" +
  "x(0,i.word(u+p)-i.word(r+p))*Yt,m=this.#r.get(e)??le;this.#r.set(e,{wall:m.wall+Math.max(0,this.#n-n" +
  "),user:m.user+a(8,24),system:m.system+a(16,32),covered:m.covered+o,cpuUnknownLaps:m.cpuUnknownLaps+(" +
  "s?1:0),rssSelf:{current:Math.max(m.rssSelf.current,c(40)),peak:Math.max(m.rssSelf.peak,c(44))}})}#s(" +
  "e){let n=this.#t?.frame===e?this.#t.start:this.#n;return Math.min(n,this.#a(e))}#a(e){let n=this.#e," +
  "r=n.word(e+60);if(r&1073741824)return r&536870911?n.long(e+16):this.#n;if(n.word(this.#i(e)+56)===e)" +
  "return this.#n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:n.long(o+8)}};var Ge=1024,mn" +
  "=1e3;function We(t,e,n){let r=new N(t),o=ve(r);for(;;){let s=r.current(296),i=[...new me(r,e,o,n?.()" +
  ").timers()];if(o&&!Pe(r,o))o=void 0;else if(s%2===0&&r.current(296)===s)return{concurrency:1,timers:" +
  "i,dropped:r.word(304)}}}var me=class{#e;#t;#n;#r;constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;" +
  "let s=Math.max(e.long(312),e.long(e.word(292)+0),r?.start??0);this.#r=new C(e,r,o??s).read()}*timers" +
  "(){let e=this.#e,n=e.word(284),r=0,o=[{node:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o" +
  ".length-1]){let i=s.next;if(i){yield this.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({n" +
  "ode:i,index:r++,next:e.firstChild(i)});continue}this.#n?.node===0&&this.#n.parent===s.node&&(yield t" +
  "his.#u(this.#n,s.index,o.length-1),r++),o.pop()}}#o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.l" +
  "ong(e+8),u=this.#i(e,i,n,r);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===mn)return u}}#i(e,n,r" +
  ",o){let s=this.#e,i=this.#n?.node===e?1:0,u=s.word(e+108)+i,l=s.float(e+16),a=s.float(e+24),c=l-n*a," +
  "m={key:s.hash(e+0),parent:r,level:o,tag:this.#t,label:s.label(s.word(e+88)),laps:n,openLaps:u,maxOpe" +
  "nLaps:Math.max(u,s.word(e+112)),open:n===0,wall:l,user:s.float(e+64),system:s.float(e+72),cpuUnknown" +
  "Laps:s.word(e+156),covered:Math.min(l,s.float(e+48)),min:n?a:0,max:n?s.float(e+32):0,squares:n?Math." +
  "max(0,s.float(e+40)-c*c/n):0,overlaps:s.word(e+152),rssMax:this.#a(e+120+0),rssSelf:this.#a(e+120+8)" +
  ",rssMin:this.#a(e+120+16+0),rssSelfMin:this.#a(e+120+16+8)};return n===0?{...m,...this.#s(e)}:m}#u(e" +
  ",n,r){let o=this.#e;return{key:Oe(o.hash(e.parent+0),o.hash(e.labelId+0)),parent:n,level:r,tag:this." +
  "#t,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlaps:0" +
  ",...this.#s(0)}}#s(e){let n=this.#a(this.#e.word(292)+40),{wall:r,user:o,system:s,cpuUnknownLaps:i,c" +
  "overed:u,rssSelf:l}=this.#r.get(e)??le,a=Math.min(r,u);return{wall:r,user:o,system:s,cpuUnknownLaps:" +
  "i,covered:a,rssMax:n,rssSelf:{...l},rssMin:{...n},rssSelfMin:{...l}}}#a(e){return{current:this.#e.wo" +
  "rd(e)*Ge,peak:this.#e.word(e+4)*Ge}}};function U({memory:t,tag:e,resolution:n,clockOffset:r}){return" +
  "{...We(t,e,()=>pn()+r),resolution:n}}function pn(){return(performance.timeOrigin+performance.now())*" +
  "1e6}var S=class extends Error{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}};" +
  "function M(t,e,n){let r=typeof n==\"string\"?JSON.stringify(n):String(n);return new S(\"INVALID_ARGUMEN" +
  "T\",`${t} must be ${e}, not ${r}`)}function Ve(t,e){let[n,r]=[g(\"node:fs\"),g(\"node:path\")],o=u=>new S" +
  "(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${u}`);if(!n||!r)throw o(\"no file system on this runtime\");let s" +
  "=r.resolve(t),i=r.dirname(s);if(!Ke(\"read\",i)||!Ke(\"write\",i))throw o(\"no permission; run with --all" +
  "ow-read and --allow-write\");return{fs:n,paths:r,file:s,folder:i}}function Ke(t,e){let n=globalThis.D" +
  "eno?.permissions;return!n||n.querySync({name:t,path:e}).state===\"granted\"}var fn=64*1024;function F(" +
  "t,e,n={}){let{fs:r,folder:o}=Ve(t,\"write\"),{temporary:s=gn(t),keepFolders:i=!1,mayReplace:u=()=>!0}=" +
  "n;i||r.mkdirSync(o,{recursive:!0});let l=!1;try{let a=r.openSync(s,\"wx\");try{let c=\"\";for(let m of e" +
  ")c+=m,!(c.length<fn)&&(r.writeFileSync(a,c),c=\"\");r.writeFileSync(a,c)}finally{r.closeSync(a)}u()&&(" +
  "r.renameSync(s,t),l=!0)}finally{l||dn(r,s)}return l}function dn(t,e){try{t.rmSync(e,{force:!0})}catc" +
  "h{}}function gn(t){return`${t}.${Date.now().toString(36)}${Math.random().toString(36).slice(1,10)}.t" +
  "mp`}function pe(t){return t.wall-t.covered}function B(t){return t.laps>0?t.wall/t.laps:0}function G(" +
  "t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function W(t){let e=(t.user+t.system)/t.wall*10" +
  "0;return Number.isFinite(e)?e:0}var hn=10;function T(t,e){return e!==void 0&&t.laps>0&&B(t)<hn*e.tot" +
  "al}function He({timers:t},e){let n=0,r=0;for(let o of t)n+=o.laps,o.level===0&&(r+=o.wall);return{la" +
  "ps:n,share:fe(n,r,e)}}function fe(t,e,n){return e>0?Math.min(1,t*n.total/e):0}var bn=2**20;function " +
  "de(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw i instanceof Ran" +
  "geError?new S(\"TOO_LARGE\",`Cannot join the report: over ${n.length} characters do not fit into a str" +
  "ing of this engine; ${e}`,{cause:i}):i}r=[],o=0};for(let i of t)o+i.length>bn&&s(),r.push(i),o+=i.le" +
  "ngth;return s(),n}var je=2**20,En=64*1024;function f(t){return Number.isFinite(t)?String(t):\"0\"}var " +
  "K=t=>Math.round(t/1e3);function V(t,e=\"\"){return`{${e}\"current\":${f(t.current/je)},\"peak\":${f(t.peak" +
  "/je)}}`}function Je(t,e=0){return f(e>1?Math.round(t/e)*e:t)}function Sn(t,e,{resolution:n,lapCost:r" +
  "}){let o=e?'\"cereal_class_version\":1,':\"\",s=K(t.user),i=K(t.system),u=n?.cpu,l=(t.user+t.system)/t.w" +
  "all;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}" +
  "_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${f(s)},\"system_elapsed\":${f(i)},\"wa" +
  "ll_elapsed\":${f(K(t.wall))},\"cpu_elapsed\":${f(s+i)},\"cpu_util\":${f(Math.round(l*1e4)/1e4)},\"to_secon" +
  "ds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${V(t.rssMax,e?'\"cereal_class_version\":0,':" +
  "\"\")},\"rss_self\":${V(t.rssSelf)},\"rss_min\":${V(t.rssMin)},\"rss_self_min\":${V(t.rssSelfMin)},\"open_lap" +
  "s\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},`+(t.cpuUnknownLaps>0?`\"c" +
  "pu_unknown_laps\":${t.cpuUnknownLaps},`:\"\")+`\"covered_elapsed\":${f(K(t.covered))},\"wall_min\":${f(t.mi" +
  "n/1e3)},\"wall_max\":${f(t.max/1e3)},\"wall_stddev\":${f(Math.round(G(t))/1e3)},\"wall_ns\":${f(t.wall)},\"" +
  "user_ns\":${Je(t.user,u)},\"system_ns\":${Je(t.system,u)},\"covered_ns\":${f(t.covered)},\"min_ns\":${f(t.m" +
  "in)},\"max_ns\":${f(t.max)},\"squares_ns2\":${f(t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t" +
  ".open}`+(T(t,r)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.la" +
  "bel)}}`:\"}\")}function yn(t){if(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_" +
  "ns\":${f(e)},\"cpu_ns\":${f(n)},\"memory_bytes\":${f(r)}}`}function xn(t,{laps:e,wall:n}){if(!t)return\"\";" +
  "let r=s=>Math.round(s*10)/10,o=Math.round(fe(e,n,t)*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":${r(t.tota" +
  "l)},\"inside_ns\":${r(t.inside)},\"laps\":${e},\"share\":${o}}`}function*wn(t){yield'{\"ranks\":[';let e=`\n`" +
  ";for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${n.concurrency},\"time" +
  "rs\":[`,e=`,\n`;let r=`\n`,o={laps:0,wall:0};for(let s of n.timers)o.laps+=s.laps,s.level===0&&(o.wall+" +
  "=s.wall),yield r+Sn(s,r===`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}${yn(n.resolution)}${xn(n.lap" +
  "Cost,o)}}}`}yield`\n]}\n`}function*H(t){let e=\"\";for(let n of wn(t))e.length+n.length>En&&e!==\"\"&&(yie" +
  "ld e,e=\"\"),e+=n;yield e}var E={Idle:0,Writing:1,Renaming:2,Stopped:3},h={Starting:0,Listening:1,Main" +
  "Acts:2,WatcherActs:3,WatcherDone:4,Stopped:5},ge=1e3,Xe=64*1024,j=8,J=class{buffer;#e;constructor(e=" +
  "new SharedArrayBuffer(j+Xe)){this.buffer=e,this.#e=new Int32Array(e,0,2)}move(e,n){let r=Atomics.com" +
  "pareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(e){return Atomics.load(this.#e" +
  ",0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}get settings(){let e=Atomics" +
  ".load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new Uint8Array(this.buffer).sli" +
  "ce(j,j+e)))}set settings({reportFile:e,serialFile:n,precision:r,verbose:o}){let s=new TextEncoder()." +
  "encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbose:o}));Atomics.store(this.#e,1,0)" +
  ",!(s.length>Xe)&&(new Uint8Array(this.buffer,j).set(s),Atomics.store(this.#e,1,s.length))}};function" +
  " Ye({core:t,path:e,temporary:n,interval:r,state:o}){let{parentPort:s}=g(\"node:worker_threads\"),i=g(\"" +
  "node:fs\"),u=new Int32Array(o),l,a=!1;function c(){let d=new Uint32Array(t.memory.buffer);return[312," +
  "316,296,336,344].map(y=>d[y>>2]).join()}function m(){let d=i.statSync(e,{throwIfNoEntry:!1});return " +
  "d?`${d.ino} ${d.mtimeMs} ${d.size}`:\"\"}function p(){let d=c();if(d===l)return;let R=m(),y=U(t);i.rmS" +
  "ync(n,{force:!0}),F(e,H([y]),{temporary:n,keepFolders:!0,mayReplace:()=>Atomics.compareExchange(u,0," +
  "E.Writing,E.Renaming)===E.Writing&&m()===R})&&(l=y.timers.some(({open:wt})=>wt)?void 0:d,a=!1)}funct" +
  "ion b(){let d=performance.now();if(Atomics.compareExchange(u,0,E.Idle,E.Writing)!==E.Idle)return;try" +
  "{p()}catch(y){a||s.postMessage(y instanceof Error?y.message:String(y)),a=!0}finally{Atomics.compareE" +
  "xchange(u,0,E.Writing,E.Idle),Atomics.compareExchange(u,0,E.Renaming,E.Idle),Atomics.notify(u,0)}let" +
  " R=performance.now()-d;setTimeout(b,Math.max(r-R,R))}setTimeout(b,r)}function k(t,e,n){if(!t.accepts" +
  "(n))throw M(e,t.what,n);return n}function Qe(t,e){if(t!==void 0){if(typeof t!=\"object\"||t===null)thr" +
  "ow M(\"Options\",\"an object\",t);for(let n in t)if(!e.includes(n))throw new S(\"INVALID_ARGUMENT\",`Unkno" +
  "wn option \"${n}\": expected ${Tn(e)}`)}}function Tn(t){let e=t.at(-1)??\"\";return t.length===1?e:`${t." +
  "slice(0,-1).join(\", \")} or ${e}`}var Ze=1024,[qe,ze]=[.01,86400];var vr=A(\"a whole number from 0 on\"" +
  ",t=>Number.isInteger(t)&&t>=0&&t<=4294967295),et=A(\"a whole number from 1 on\",t=>Number.isInteger(t)" +
  "&&t>=1);function tt(t){return A(`a whole number from 0 to ${t-1}`,e=>Number.isInteger(e)&&e>=0&&e<t)" +
  "}var nt=A(\"a whole number from 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),Pr=A(`a number of MiB f" +
  "rom 1 to ${Ze}`,t=>t>=1&&t<=Ze),$r=A(`0 or a number of seconds from ${qe} to ${ze}`,t=>t===0||t>=qe&" +
  "&t<=ze);var he={what:\"a string with at least one character\",type:\"string\",accepts:t=>typeof t==\"stri" +
  "ng\"&&t!==\"\",read:t=>t},Ur={what:`${he.what}, or undefined`,type:\"string | undefined\",accepts:t=>t===" +
  "void 0||he.accepts(t),read:he.read};function A(t,e){return{what:t,type:\"number\",accepts:n=>typeof n=" +
  "=\"number\"&&e(n),read:An}}function An(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.test(t.trim())" +
  "?Number(t):NaN}var ot=/^[\\x20-\\x7e]*$/,_n=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\" +
  "u202e\\u2066-\\u2069\\p{Cs}]/gu,Rn={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function Nn(t){let e=Rn[t];if(e!==" +
  "void 0)return e;let n=t.codePointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\" +
  "u{${n}}`}function x(t){return ot.test(t)?t:t.replace(_n,Nn)}var On=/\\p{Emoji_Presentation}|\\p{Extend" +
  "ed_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,Mn=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u11" +
  "60-\\u11ff\\ud7b0-\\ud7ff]/u,kn=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268" +
  "f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\" +
  "\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\" +
  "\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),rt;function st(t){if(ot.test(t))return t.length;rt?" +
  "?=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(let{segment:n}of rt.segment(t)){if(O" +
  "n.test(n)){e+=2;continue}for(let r of n)Mn.test(r)||(e+=kn.test(r)?2:1)}return e}var Ln=\" : %w wall," +
  " %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",Dn=" +
  "3,X=1e9,Y=2**20,at=new Map([[\"%w\",{unit:\"time\",value:t=>t.wall/X}],[\"%u\",{unit:\"time\",value:t=>t.use" +
  "r/X,isCpu:!0}],[\"%s\",{unit:\"time\",value:t=>t.system/X,isCpu:!0}],[\"%t\",{unit:\"time\",value:t=>(t.user" +
  "+t.system)/X,isCpu:!0}],[\"%p\",{unit:\"percent\",value:W,isCpu:!0}],[\"%C\",{unit:\"memory\",value:t=>t.rss" +
  "Max.current/Y}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak/Y}],[\"%c\",{unit:\"memory\",value:t=>t.rssS" +
  "elf.current/Y}],[\"%m\",{unit:\"memory\",value:t=>t.rssSelf.peak/Y}],[\"%l\",{unit:\"count\",value:t=>t.laps" +
  "??1}]]),ut=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),Cn=new RegExp(`(${[...at.keys(),...ut.keys()].join(\"|" +
  "\")})`);function In(t){k(nt,\"precision\",t)}function it({isCpu:t},{cpuUnknownLaps:e=0}){return t===!0&" +
  "&e>0}var Z=class{#e;#t;#n={time:0,percent:0,memory:0,count:0};#r;constructor(e=Ln,n=Dn){In(n),this.#" +
  "e=e.split(Cn).map(r=>at.get(r)??ut.get(r)??r),this.#t={time:n,percent:1,memory:1,count:0}}measure(e)" +
  "{for(let n of this.#e){if(typeof n==\"string\"||it(n,e))continue;let r=n.value(e);r>this.#n[n.unit]&&(" +
  "this.#n[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r??=this.#o(),r=\"\";for(let o of this.#e)r+=ty" +
  "peof o==\"string\"?o:(it(o,e)?\"-\":o.value(e).toFixed(this.#t[o.unit])).padStart(n[o.unit]);return r}#o" +
  "(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n[r].toFixed(e[r]).length);return{time:n(\"time\"),percent" +
  ":5,memory:n(\"memory\"),count:String(this.#n.count).length}}};function ct({laps:t,open:e}){return(t>1?" +
  "` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var mt=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"mean\"," +
  "\"min\",\"max\",\"stddev\",\"concurrency\"],vn={wall:0,cpu:0,memory:0},lt=2**20,Q=1e9,z=1e3,Pn=.5;function y" +
  "e(t,e){return Math.max(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function _(t,e,n){return{title:t,cel" +
  "l:(r,{resolution:o})=>(n(r)/e).toFixed(ye(o.wall,e))}}function be(t,e){return{title:t,cell:(n,{resol" +
  "ution:r})=>n.cpuUnknownLaps>0?\"-\":(e(n)/Q).toFixed(ye(r.cpu,Q))}}function q(t,e){return{title:t,cell" +
  ":(n,{resolution:r})=>(e(n)/lt).toFixed(ye(r.memory,lt))}}function Ee(t,e){return{title:t,cell:n=>Str" +
  "ing(e(n))}}function $n(t,{resolution:{wall:e,cpu:n}}){let r=Math.max(e,n)/t.wall;return!(r<Pn)||t.cp" +
  "uUnknownLaps>0?\"-\":W(t).toFixed(r<.001?1:0)}var Un=_(\"mean [us]\",z,B),Se={laps:Ee(\"laps\",t=>t.laps)," +
  "wall:_(\"wall [s]\",Q,t=>t.wall),self:_(\"self [s]\",Q,pe),user:be(\"user [s]\",t=>t.user),system:be(\"syst" +
  "em [s]\",t=>t.system),cpu:be(\"CPU [s]\",t=>t.user+t.system),percent:{title:\"CPU [%]\",cell:$n},mean:{ti" +
  "tle:\"mean [us]\",cell:(t,e)=>Un.cell(t,e)+(e.lapCost?T(t,e.lapCost)?\"*\":\" \":\"\")},min:_(\"min [us]\",z,t" +
  "=>t.min),max:_(\"max [us]\",z,t=>t.max),stddev:_(\"stddev [us]\",z,G),concurrency:Ee(\"at once\",t=>t.maxO" +
  "penLaps),open:Ee(\"open\",t=>t.openLaps),rss:q(\"RSS [MB]\",t=>t.rssMax.current),peak:q(\"peak [MB]\",t=>t" +
  ".rssMax.peak),selfRss:q(\"self RSS [MB]\",t=>t.rssSelf.current),selfPeak:q(\"self peak [MB]\",t=>t.rssSe" +
  "lf.peak)};function Fn(t){return t.map(e=>{if(!Object.hasOwn(Se,e))throw M(\"A column\",`one of ${Objec" +
  "t.keys(Se).join(\", \")}`,e);return Se[e]})}var L=class{#e;#t;#n;constructor(e,n,r){this.#e=Fn(e);let " +
  "o={...r,resolution:r.resolution??vn};this.#t=n.map(s=>this.#e.map(i=>i.cell(s,o))),this.#n=this.#e.m" +
  "ap(({title:s},i)=>this.#t.reduce((u,l)=>Math.max(u,l[i].length),s.length))}head(){return this.#r(thi" +
  "s.#e.map(e=>e.title))}row(e){return this.#r(this.#t[e])}#r(e){return e.map((n,r)=>n.padStart(this.#n" +
  "[r])).join(\"  \")}};var Bn=[\"noMin\",\"rank\",\"columns\",\"format\",\"precision\"],pt=1e6,ft=512,Gn=2048;func" +
  "tion*xe(t,e={}){Qe(e,Bn);let n=Wn(e),r=Vn(e.rank),o=e.noMin===!1?t.timers.filter(Kn):t.timers;if(o.l" +
  "ength===0)return;let s=[],i=[],u=0;for(let{tag:c,level:m,label:p}of o){let b=`${r}[${x(c)}] ${Hn(m)}" +
  "${x(p)}`,d=st(b);d>u&&d<=Gn&&(u=d),s.push(b),i.push(d)}let{title:l,end:a}=n(o,t);e.rank!==void 0&&(y" +
  "ield`> rank ${e.rank.rank}\n`),l!==void 0&&(yield`${r.padEnd(u)} ${l}\n`);for(let[c,m]of o.entries()){" +
  "let p=\" \".repeat(Math.max(0,u-i[c])+1);yield`${s[c]}${p}${a(m,c)}\n`}}function Wn(t){if(t.columns===v" +
  "oid 0){let n=new Z(t.format,t.precision);return r=>{for(let o of r)n.measure(o);return{end:o=>n.prin" +
  "t(o)+ct(o)}}}let e=t.columns===!0?mt:t.columns;return new L(e,[],{}),(n,r)=>{let o=new L(e,n,r);retu" +
  "rn{title:` ${o.head()}`,end:(s,i)=>` ${o.row(i)}`}}}function dt(t,e={}){return de(xe(t,e),\"leave out" +
  " lines with noMin: false\")}function Kn({wall:t,user:e,system:n}){return t>=pt||e+n>=pt}function Vn(t" +
  "){if(t===void 0)return\"> \";let{rank:e,size:n}=t;return k(et,\"size\",n),k(tt(n),\"rank\",e),`|${String(e" +
  ").padStart(String(n).length,\"0\")}> `}function Hn(t){return t<1?\"\":t<=ft?\"  \".repeat(t-1)+\"|_\":`(leve" +
  "l ${t})`.padEnd(2*(ft-1))+\"|_\"}function gt({reportFile:t,serialFile:e,precision:n},{tree:r,below:o,o" +
  "ptions:s},{print:i,write:u,json:l}){let{precision:a=n}=s??{},c={...s,precision:a},m=[()=>{if(t===voi" +
  "d 0){let b=dt(r,c)+o;b&&i(b.replace(/\\n$/,\"\"))}else i(`Outputting manager to '${t}'...`),u(t,jn(xe(r" +
  ",c),o))},()=>{e!==void 0&&(i(`Serializing manager to '${e}'...`),u(e,l()))}],p=[];for(let b of m)try" +
  "{b()}catch(d){p.push(d)}if(p.length>0)throw p[0]}function*jn(t,e){yield*t,yield e}var ht=5;var bt=\"[" +
  "overflow]\";function Et(t){let{timers:e,dropped:n,lapCost:r}=t,o=[],s=e.find(a=>a.label===bt&&a.level" +
  "===0);s&&o.push(`${te(s.laps,\"lap\")} of new paths went into ${bt}: the limit of memory or nodes was " +
  "reached`),n>0&&o.push(`${te(n,\"scope\")} not recorded: too many were open at once`);let i=e.filter(a=" +
  ">a.overlaps>0);if(i.length>0){let a=i.reduce((c,m)=>c+m.overlaps,0);o.push(`${te(a,\"scope\")} overlap" +
  "ped their siblings: ${ee(i,c=>x(c.label))}; their times are right, but scopes may nest under the wro" +
  "ng one: where a scope awaits, use autoTimed(), autoTimer.run() or region.run()`)}let u=e.filter(a=>a" +
  ".cpuUnknownLaps>0);u.length>0&&o.push(`CPU time unknown (-), because scopes outside ran during their" +
  " laps: ${ee(u,a=>x(a.label))}`);let l=e.filter(a=>a.maxOpenLaps>1).sort((a,c)=>c.maxOpenLaps-a.maxOp" +
  "enLaps);if(l.length>0){let a=ee(l,c=>`${x(c.label)} ${c.maxOpenLaps}`);o.push(`Laps open at once, at" +
  " most: ${a}`)}if(r&&e.length>0){let a=e.filter(p=>T(p,r));a.length>0&&o.push(`Mean laps within ten t" +
  "imes their cost: ${ee(a,p=>x(p.label))}`);let{laps:c,share:m}=He(t,r);o.push(`${te(c,\"lap\")} at ${r." +
  "total.toFixed(0)} ns each: ${(m*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`).joi" +
  "n(\"\")}function ee(t,e){let n=[...new Set(t.map(e))],r=n.length-ht;return n.slice(0,ht).join(\", \")+(r" +
  ">0?` and ${r} more`:\"\")}function te(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}function we(t){return t.De" +
  "no?.version?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var St=[\"libc.so.6\",\"" +
  "libc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var yt=200;function xt(t){let e=new Te(t);we(global" +
  "This)===\"deno\"?e.listenAsThread():e.waitForInterrupts()}var Te=class{#e;#t;#n=Re();#r=g(\"node:worker" +
  "_threads\").parentPort;#o;constructor(e){this.#e=e,this.#t=new J(e.state)}listenAsThread(){let{signal" +
  "s:e}=this.#e,n=this.#t,r=(o,s,i)=>{i?.(),n.waitWhile(o,s)};for(let[o,s]of e)this.#n.on(o,()=>this.#i" +
  "(o,s,r));this.#r.on(\"message\",()=>{for(let[o]of e)this.#n.removeAllListeners(o);n.move(h.Listening,h" +
  ".Stopped)}),n.move(h.Starting,h.Listening)}waitForInterrupts(){let e=this.#t,n=new(g(\"node:vm\")).Scr" +
  "ipt(\"timemoryStep()\"),r=u=>{globalThis.timemoryStep=u;try{n.runInThisContext({breakOnSigint:!0})}cat" +
  "ch{}},o=(u,l,a)=>{let c=performance.now()+l,m=a,p=()=>{m?.(),m=void 0,e.waitWhile(u,Math.max(0,c-per" +
  "formance.now()))};do r(p);while(m||e.is(u)&&performance.now()<c)},[[s,i]]=this.#e.signals;for(;;)r((" +
  ")=>{e.move(h.Starting,h.Listening),Ae(1/0)}),this.#i(s,i,o)}#i(e,n,r){let o=this.#t,s=()=>this.#r.po" +
  "stMessage(e);this.#o===void 0?(this.#o=performance.now(),r(h.Listening,ge,s),o.move(h.Listening,h.Wa" +
  "tcherActs)&&(this.#u(e,n),o.move(h.WatcherActs,h.WatcherDone))):performance.now()-this.#o>ge&&(r(h.M" +
  "ainActs,yt,s),this.#a(e,n))}#u(e,n){try{ne(2,`> TiMemory: signal ${n} (${e}) while the program is bu" +
  "sy: reporting the laps so far\n`),this.#s()}catch(r){ne(2,`> TiMemory: the report failed: ${r instanc" +
  "eof Error?r.message:String(r)}\n`)}this.#a(e,n)}#s(){let e=this.#t.settings;if(!e)return;let n=U(this" +
  ".#e.core),r=Et(n)+(e.verbose?this.#e.sources:\"\");gt(e,{tree:n,below:r},{print:o=>ne(1,`${o}\n`),write" +
  ":F,json:()=>H([n])})}#a(e,n){let r=this.#n,o=we(globalThis);if(o===\"bun\")return Jn(128+n);o===\"deno\"" +
  "&&r.removeAllListeners(e);try{if(r.kill(r.pid,e),o!==\"deno\")return;Ae(yt),r.kill(r.pid,\"SIGKILL\")}ca" +
  "tch{ne(2,`> TiMemory: cannot end the program: no permission; send ${e} again\n`)}}};function ne(t,e){" +
  "let n=g(\"node:fs\"),r=new TextEncoder().encode(e);for(;r.length>0;)try{r=r.subarray(n.writeSync(t,r))" +
  "}catch(o){if(o.code!==\"EAGAIN\")throw o;Ae(1)}}function Ae(t){Atomics.wait(new Int32Array(new SharedA" +
  "rrayBuffer(4)),0,0,t)}function Jn(t){let e=g(\"bun:ffi\");for(let n of[...St,\"libSystem.dylib\"])try{e?" +
  ".dlopen(n,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(t)}catch{}}var _e=g(\"node:worker_thre" +
  "ads\").workerData;_e.kind===\"autosave\"?Ye(_e):xt(_e);})();";
