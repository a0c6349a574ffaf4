// Generated from src/rescue/thread.ts by `deno task build`: 22348 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function Ae(){return globalThis.process}function d(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}var N=class{#e;#t;#r;#n;#o;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructo" +
  "r(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#r=new Float64Ar" +
  "ray(e),this.#n=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&thi" +
  "s.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(this.#t,e>>2)}float" +
  "(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)" +
  "*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}timespec(e){return this.long(e)*1e9" +
  "+this.long(e+8)}label(e){let r=this.#i.get(e);if(r===void 0){let n=e+12,o=n+this.word(e+8);o>this.#o" +
  ".length&&this.#s(),r=this.#a.decode(this.#o.slice(n,o)),this.#i.set(e,r)}return r}*children(e){for(l" +
  "et r=this.firstChild(e);r;r=this.nextSibling(r))yield r}firstChild(e){let r=this.word(e+92);return r" +
  "&&this.word(r+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var ne" +
  "=t=>BigInt.asUintN(64,t);function Ne(t,e){let r=ne(t*0x9e3779b97f4a7c15n+e);return r=ne((r^r>>33n)*0" +
  "xff51afd7ed558ccdn),r=ne((r^r>>33n)*0xc4ceb9fe1a85ec53n),r^r>>33n}function ve(t){let e=t.current(352" +
  ");if(!e)return;let r=t.timespec(336),n=t.word(t.word(388)+56),o=t.word(n+32);if(!(t.word(o+104)>=t.w" +
  "ord(392)))return{labelId:e,start:r,frame:n,parent:o,node:Wt(t,o,e)}}function Pe(t,{labelId:e,start:r" +
  "}){return t.timespec(336)===r&&t.current(352)===e}function Wt(t,e,r){for(let o of t.children(e))if(t" +
  ".word(o+88)===r)return o;let n=t.word(396);return t.word(n+96)?n:0}var Kt=1024,P=class{#e;#t;#r;#n=n" +
  "ew Map;constructor(e,r,n){this.#e=e,this.#t=r,this.#r=n}read(){let e=this.#e;for(let r=e.word(288);r" +
  ";r=e.word(r))for(let n=1;n<=255;n++){let o=r+n*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#o(s,o)}re" +
  "turn this.#t&&this.#i(this.#t.node,this.#t.start,e.word(292),0),this.#n}#o(e,r){let n=this.#e,o=n.lo" +
  "ng(r+24)+Math.max(0,this.#r-this.#a(r));this.#i(e,n.long(r+8),n.word(r+36),o)}#i(e,r,n,o){let s=this" +
  ".#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),u=r-s.long(n+0),a=(m,g)=>Math.max(0,s.float(i+m)-s." +
  "float(n+m)-u*s.float(n+g)),c=m=>Math.max(0,s.word(i+m)-s.word(n+m))*Kt,l=this.#n.get(e)??{wall:0,use" +
  "r:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#n.set(e,{wall:l.wall+Math.max(0,this.#r-r)," +
  "user:l.user+a(8,24),system:l.system+a(16,32),covered:l.covered+o,rssSelf:{current:Math.max(l.rssSelf" +
  ".current,c(40)),peak:Math.max(l.rssSelf.peak,c(44))}})}#a(e){let r=this.#t?.frame===e?this.#t.start:" +
  "this.#r;return Math.min(r,this.#s(e))}#s(e){let r=this.#e,n=r.word(e+60);if(n&1073741824)return n&53" +
  "6870911?r.long(e+16):this.#r;if(r.word(r.word(e+52)+56)===e)return this.#r;let o=r.word(e+44);return" +
  " r.word(o+60)&536870912?this.#r:r.long(o+8)}};var Fe=1024,or=1e3;function Ue(t,e,r){let n=new N(t),o" +
  "=ve(n);for(;;){let s=n.current(296),i=[...new ue(n,e,o,r?.()).timers()];if(o&&!Pe(n,o))o=void 0;else" +
  " if(s%2===0&&n.current(296)===s)return{concurrency:1,timers:i,dropped:n.word(304)}}}var ue=class{#e;" +
  "#t;#r;#n;constructor(e,r,n,o){this.#e=e,this.#t=r,this.#r=n;let s=Math.max(e.long(312),e.long(e.word" +
  "(292)+0),n?.start??0);this.#n=new P(e,n,o??s).read()}*timers(){let e=this.#e,r=e.word(284),n=0,o=[{n" +
  "ode:r,index:-1,next:e.firstChild(r)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield thi" +
  "s.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:n++,next:e.firstChild(i)});c" +
  "ontinue}this.#r?.node===0&&this.#r.parent===s.node&&(yield this.#s(this.#r,s.index,o.length-1),n++)," +
  "o.pop()}}#o(e,r,n){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),u=this.#i(e,i,r,n);if(o.current" +
  "(e+80)===i%2**32&&o.long(e+8)===i||s===or)return u}}#i(e,r,n,o){let s=this.#e,i=this.#r?.node===e?1:" +
  "0,u=s.word(e+108)+i,a=s.float(e+16),c=s.float(e+24),l=a-r*c,m={key:s.hash(e+0),parent:n,level:o,tag:" +
  "this.#t,label:s.label(s.word(e+88)),laps:r,openLaps:u,maxOpenLaps:Math.max(u,s.word(e+112)),open:r==" +
  "=0,wall:a,...this.#a(e,r,a),covered:Math.min(a,s.float(e+48)),min:r?c:0,max:r?s.float(e+32):0,square" +
  "s:r?Math.max(0,s.float(e+40)-l*l/r):0,overlaps:s.word(e+152),rssMax:this.#c(e+120+0),rssSelf:this.#c" +
  "(e+120+8),rssMin:this.#c(e+120+16+0),rssSelfMin:this.#c(e+120+16+8)};return r===0?{...m,...this.#u(e" +
  ")}:m}#a(e,r,n){let o=this.#e.float(e+64),s=this.#e.float(e+72),i=Math.max(0,o+s),u=this.#e.float(408" +
  ")*(2*Math.sqrt(r)+r/10),a=i>n&&i-n<=u?n:i;if(a===i&&o>=0&&s>=0)return{user:o,system:s};if(o<=0||s<=0" +
  ")return o>s?{user:a,system:0}:{user:0,system:a};let c=n/i;return{user:o*c,system:s*c}}#s(e,r,n){let " +
  "o=this.#e;return{key:Ne(o.hash(e.parent+0),o.hash(e.labelId+0)),parent:r,level:n,tag:this.#t,label:o" +
  ".label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlaps:0,...this.#" +
  "u(0)}}#u(e){let r=this.#c(this.#e.word(292)+40),{wall:n=0,user:o=0,system:s=0,covered:i=0,rssSelf:u=" +
  "{current:0,peak:0}}=this.#n.get(e)??{},a=Math.min(n,i);return{wall:n,user:o,system:s,covered:a,rssMa" +
  "x:r,rssSelf:u,rssMin:{...r},rssSelfMin:{...u}}}#c(e){return{current:this.#e.word(e)*Fe,peak:this.#e." +
  "word(e+4)*Fe}}};function F({memory:t,tag:e,resolution:r,clockOffset:n}){return{...Ue(t,e,()=>sr()+n)" +
  ",resolution:r}}function sr(){return(performance.timeOrigin+performance.now())*1e6}var E=class extend" +
  "s Error{name=\"TimemoryError\";code;constructor(e,r,n){super(r,n),this.code=e}};function M(t,e,r){let " +
  "n=typeof r==\"string\"?JSON.stringify(r):String(r);return new E(\"INVALID_ARGUMENT\",`${t} must be ${e}," +
  " not ${n}`)}function Ge(t,e){let[r,n]=[d(\"node:fs\"),d(\"node:path\")],o=u=>new E(\"UNSUPPORTED\",`Cannot" +
  " ${e} \"${t}\": ${u}`);if(!r||!n)throw o(\"no file system on this runtime\");let s=n.resolve(t),i=n.dirn" +
  "ame(s);if(!Be(\"read\",i)||!Be(\"write\",i))throw o(\"no permission; run with --allow-read and --allow-wr" +
  "ite\");return{fs:r,paths:n,file:s,folder:i}}function Be(t,e){let r=globalThis.Deno?.permissions;retur" +
  "n!r||r.querySync({name:t,path:e}).state===\"granted\"}var ir=64*1024;function U(t,e,r={}){let{fs:n,fol" +
  "der:o}=Ge(t,\"write\"),{temporary:s=ur(t),keepFolders:i=!1,mayReplace:u=()=>!0}=r;i||n.mkdirSync(o,{re" +
  "cursive:!0});let a=!1;try{let c=n.openSync(s,\"wx\");try{let l=\"\";for(let m of e)l+=m,!(l.length<ir)&&" +
  "(n.writeFileSync(c,l),l=\"\");n.writeFileSync(c,l)}finally{n.closeSync(c)}u()&&(n.renameSync(s,t),a=!0" +
  ")}finally{a||ar(n,s)}return a}function ar(t,e){try{t.rmSync(e,{force:!0})}catch{}}function ur(t){ret" +
  "urn`${t}.${Date.now().toString(36)}${Math.random().toString(36).slice(1,10)}.tmp`}function ce(t){ret" +
  "urn t.wall-t.covered}function B(t){return t.laps>0?t.wall/t.laps:0}function G(t){return t.laps>1?Mat" +
  "h.sqrt(t.squares/(t.laps-1)):0}function W(t){let e=(t.user+t.system)/t.wall*100;return Number.isFini" +
  "te(e)?e:0}var cr=10;function T(t,e){return e!==void 0&&t.laps>0&&B(t)<cr*e.total}function We({timers" +
  ":t},e){let r=0,n=0;for(let o of t)r+=o.laps,o.level===0&&(n+=o.wall);return{laps:r,share:le(r,n,e)}}" +
  "function le(t,e,r){return e>0?Math.min(1,t*r.total/e):0}var lr=2**20;function me(t,e){let r=\"\",n=[]," +
  "o=0,s=()=>{try{r+=n.length===1?n[0]:n.join(\"\")}catch(i){throw i instanceof RangeError?new E(\"TOO_LAR" +
  "GE\",`Cannot join the report: over ${r.length} characters do not fit into a string of this engine; ${" +
  "e}`,{cause:i}):i}n=[],o=0};for(let i of t)o+i.length>lr&&s(),n.push(i),o+=i.length;return s(),r}var " +
  "Ke=2**20,mr=64*1024;function p(t){return Number.isFinite(t)?String(t):\"0\"}var K=t=>Math.round(t/1e3)" +
  ";function V(t,e=\"\"){return`{${e}\"current\":${p(t.current/Ke)},\"peak\":${p(t.peak/Ke)}}`}function Ve(t," +
  "e=0){return p(e>1?Math.round(t/e)*e:t)}function pr(t,e,{resolution:r,lapCost:n}){let o=e?'\"cereal_cl" +
  "ass_version\":1,':\"\",s=K(t.user),i=K(t.system),u=r?.cpu,a=(t.user+t.system)/t.wall;return`{${o}\"timer" +
  ".key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"timer." +
  "ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${p(s)},\"system_elapsed\":${p(i)},\"wall_elapsed\":${p(K(t.wa" +
  "ll))},\"cpu_elapsed\":${p(s+i)},\"cpu_util\":${p(Math.round(a*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_se" +
  "conds_ratio_den\":1000000,\"rss_max\":${V(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${V(t." +
  "rssSelf)},\"rss_min\":${V(t.rssMin)},\"rss_self_min\":${V(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_" +
  "open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"covered_elapsed\":${p(K(t.covered))},\"wall_min\"" +
  ":${p(t.min/1e3)},\"wall_max\":${p(t.max/1e3)},\"wall_stddev\":${p(Math.round(G(t))/1e3)},\"wall_ns\":${p(t" +
  ".wall)},\"user_ns\":${Ve(t.user,u)},\"system_ns\":${Ve(t.system,u)},\"covered_ns\":${p(t.covered)},\"min_ns" +
  "\":${p(t.min)},\"max_ns\":${p(t.max)},\"squares_ns2\":${p(t.squares)}},\"timer.parent\":${t.parent},\"timer." +
  "open\":${t.open}`+(T(t,n)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.strin" +
  "gify(t.label)}}`:\"}\")}function fr(t){if(!t)return\"\";let{wall:e,cpu:r,memory:n}=t;return`,\"resolution" +
  "\":{\"wall_ns\":${p(e)},\"cpu_ns\":${p(r)},\"memory_bytes\":${p(n)}}`}function dr(t,{laps:e,wall:r}){if(!t)" +
  "return\"\";let n=s=>Math.round(s*10)/10,o=Math.round(le(e,r,t)*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":$" +
  "{n(t.total)},\"inside_ns\":${n(t.inside)},\"laps\":${e},\"share\":${o}}`}function*gr(t){yield'{\"ranks\":[';" +
  "let e=`\n`;for(let r of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${r.concurren" +
  "cy},\"timers\":[`,e=`,\n`;let n=`\n`,o={laps:0,wall:0};for(let s of r.timers)o.laps+=s.laps,s.level===0&" +
  "&(o.wall+=s.wall),yield n+pr(s,n===`\n`,r),n=`,\n`;yield`\n],\"dropped\":${r.dropped}${fr(r.resolution)}$" +
  "{dr(r.lapCost,o)}}}`}yield`\n]}\n`}function*H(t){let e=\"\";for(let r of gr(t))e.length+r.length>mr&&e!=" +
  "=\"\"&&(yield e,e=\"\"),e+=r;yield e}var b={Idle:0,Writing:1,Renaming:2,Stopped:3},h={Starting:0,Listeni" +
  "ng:1,MainActs:2,WatcherActs:3,WatcherDone:4,Stopped:5},pe=1e3,He=64*1024,j=8,J=class{buffer;#e;const" +
  "ructor(e=new SharedArrayBuffer(j+He)){this.buffer=e,this.#e=new Int32Array(e,0,2)}move(e,r){let n=At" +
  "omics.compareExchange(this.#e,0,e,r);return Atomics.notify(this.#e,0),n===e}is(e){return Atomics.loa" +
  "d(this.#e,0)===e}waitWhile(e,r){return Atomics.wait(this.#e,0,e,r)!==\"timed-out\"}get settings(){let " +
  "e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new Uint8Array(this.bu" +
  "ffer).slice(j,j+e)))}set settings({reportFile:e,serialFile:r,precision:n,verbose:o}){let s=new TextE" +
  "ncoder().encode(JSON.stringify({reportFile:e,serialFile:r,precision:n,verbose:o}));Atomics.store(thi" +
  "s.#e,1,0),!(s.length>He)&&(new Uint8Array(this.buffer,j).set(s),Atomics.store(this.#e,1,s.length))}}" +
  ";function je({core:t,path:e,temporary:r,interval:n,state:o}){let{parentPort:s}=d(\"node:worker_thread" +
  "s\"),i=d(\"node:fs\"),u=new Int32Array(o),a,c=!1;function l(){let f=new Uint32Array(t.memory.buffer);re" +
  "turn[312,316,296,336,344].map(y=>f[y>>2]).join()}function m(){let f=i.statSync(e,{throwIfNoEntry:!1}" +
  ");return f?`${f.ino} ${f.mtimeMs} ${f.size}`:\"\"}function g(){let f=l();if(f===a)return;let _=m(),y=F" +
  "(t);i.rmSync(r,{force:!0}),U(e,H([y]),{temporary:r,keepFolders:!0,mayReplace:()=>Atomics.compareExch" +
  "ange(u,0,b.Writing,b.Renaming)===b.Writing&&m()===_})&&(a=y.timers.some(({open:St})=>St)?void 0:f,c=" +
  "!1)}function S(){let f=performance.now();if(Atomics.compareExchange(u,0,b.Idle,b.Writing)!==b.Idle)r" +
  "eturn;try{g()}catch(y){c||s.postMessage(y instanceof Error?y.message:String(y)),c=!0}finally{Atomics" +
  ".compareExchange(u,0,b.Writing,b.Idle),Atomics.compareExchange(u,0,b.Renaming,b.Idle),Atomics.notify" +
  "(u,0)}let _=performance.now()-f;setTimeout(S,Math.max(n-_,_))}setTimeout(S,n)}function C(t,e,r){if(!" +
  "t.accepts(r))throw M(e,t.what,r);return r}function qe(t,e){if(t!==void 0){if(typeof t!=\"object\"||t==" +
  "=null)throw M(\"Options\",\"an object\",t);for(let r in t)if(!e.includes(r))throw new E(\"INVALID_ARGUMEN" +
  "T\",`Unknown option \"${r}\": expected ${hr(e)}`)}}function hr(t){let e=t.at(-1)??\"\";return t.length===" +
  "1?e:`${t.slice(0,-1).join(\", \")} or ${e}`}var Je=1024,[Xe,Ye]=[.01,86400];var Mn=w(\"a whole number f" +
  "rom 0 on\",t=>Number.isInteger(t)&&t>=0&&t<=4294967295),Ze=w(\"a whole number from 1 on\",t=>Number.isI" +
  "nteger(t)&&t>=1);function ze(t){return w(`a whole number from 0 to ${t-1}`,e=>Number.isInteger(e)&&e" +
  ">=0&&e<t)}var Qe=w(\"a whole number from 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),Cn=w(`a number" +
  " of MiB from 1 to ${Je}`,t=>t>=1&&t<=Je),kn=w(`0 or a number of seconds from ${Xe} to ${Ye}`,t=>t===" +
  "0||t>=Xe&&t<=Ye);var fe={what:\"a string with at least one character\",type:\"string\",accepts:t=>typeof" +
  " t==\"string\"&&t!==\"\",read:t=>t},vn={what:`${fe.what}, or undefined`,type:\"string | undefined\",accept" +
  "s:t=>t===void 0||fe.accepts(t),read:fe.read};function w(t,e){return{what:t,type:\"number\",accepts:r=>" +
  "typeof r==\"number\"&&e(r),read:br}}function br(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.test(" +
  "t.trim())?Number(t):NaN}var tt=/^[\\x20-\\x7e]*$/,Sr=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200" +
  "f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,Er={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function yr(t){let e=Er[t" +
  "];if(e!==void 0)return e;let r=t.codePointAt(0).toString(16);return r.length<=2?`\\\\x${r.padStart(2,\"" +
  "0\")}`:`\\\\u{${r}}`}function x(t){return tt.test(t)?t:t.replace(Sr,yr)}var xr=/\\p{Emoji_Presentation}|" +
  "\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,Tr=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_P" +
  "oint}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,wr=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u26" +
  "8a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19" +
  "\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\" +
  "u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),et;function rt(t){if(tt.test(t))return t.l" +
  "ength;et??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(let{segment:r}of et.segment" +
  "(t)){if(xr.test(r)){e+=2;continue}for(let n of r)Tr.test(n)||(e+=wr.test(n)?2:1)}return e}var Ar=\" :" +
  " %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) " +
  "[MB]\",_r=3,X=1e9,Y=2**20,nt=new Map([[\"%w\",{unit:\"time\",value:t=>t.wall/X}],[\"%u\",{unit:\"time\",value" +
  ":t=>t.user/X}],[\"%s\",{unit:\"time\",value:t=>t.system/X}],[\"%t\",{unit:\"time\",value:t=>(t.user+t.system" +
  ")/X}],[\"%p\",{unit:\"percent\",value:W}],[\"%C\",{unit:\"memory\",value:t=>t.rssMax.current/Y}],[\"%M\",{unit" +
  ":\"memory\",value:t=>t.rssMax.peak/Y}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/Y}],[\"%m\",{unit" +
  ":\"memory\",value:t=>t.rssSelf.peak/Y}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),ot=new Map([[\"%T\",\"" +
  "sec\"],[\"%A\",\"MB\"]]),Nr=new RegExp(`(${[...nt.keys(),...ot.keys()].join(\"|\")})`);function Rr(t){C(Qe," +
  "\"precision\",t)}var q=class{#e;#t;#r={time:0,percent:0,memory:0,count:0};#n;constructor(e=Ar,r=_r){Rr" +
  "(r),this.#e=e.split(Nr).map(n=>nt.get(n)??ot.get(n)??n),this.#t={time:r,percent:1,memory:1,count:0}}" +
  "measure(e){for(let r of this.#e){if(typeof r==\"string\")continue;let n=r.value(e);n>this.#r[r.unit]&&" +
  "(this.#r[r.unit]=n)}this.#n=void 0}print(e){let r=this.#n??=this.#o(),n=\"\";for(let o of this.#e)n+=t" +
  "ypeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).padStart(r[o.unit]);return n}#o(){let e=this" +
  ".#t,r=n=>Math.max(e[n]+3,this.#r[n].toFixed(e[n]).length);return{time:r(\"time\"),percent:5,memory:r(\"" +
  "memory\"),count:String(this.#r.count).length}}};function st({laps:t,open:e}){return(t>1?` (total # of" +
  " laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var at=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"mean\",\"min\",\"max\",\"" +
  "stddev\",\"concurrency\"],Or={wall:0,cpu:0,memory:0},it=2**20,Q=1e9,z=1e3,Mr=.5;function be(t,e){return" +
  " Math.max(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function A(t,e,r){return{title:t,cell:(n,{resolut" +
  "ion:o})=>(r(n)/e).toFixed(be(o.wall,e))}}function de(t,e){return{title:t,cell:(r,{resolution:n})=>(e" +
  "(r)/Q).toFixed(be(n.cpu,Q))}}function Z(t,e){return{title:t,cell:(r,{resolution:n})=>(e(r)/it).toFix" +
  "ed(be(n.memory,it))}}function ge(t,e){return{title:t,cell:r=>String(e(r))}}function Cr(t,{resolution" +
  ":{wall:e,cpu:r}}){let n=Math.max(e,r)/t.wall;return n<Mr?W(t).toFixed(n<.001?1:0):\"-\"}var kr=A(\"mean" +
  " [us]\",z,B),he={laps:ge(\"laps\",t=>t.laps),wall:A(\"wall [s]\",Q,t=>t.wall),self:A(\"self [s]\",Q,ce),use" +
  "r:de(\"user [s]\",t=>t.user),system:de(\"system [s]\",t=>t.system),cpu:de(\"CPU [s]\",t=>t.user+t.system)," +
  "percent:{title:\"CPU [%]\",cell:Cr},mean:{title:\"mean [us]\",cell:(t,e)=>kr.cell(t,e)+(e.lapCost?T(t,e." +
  "lapCost)?\"*\":\" \":\"\")},min:A(\"min [us]\",z,t=>t.min),max:A(\"max [us]\",z,t=>t.max),stddev:A(\"stddev [us" +
  "]\",z,G),concurrency:ge(\"at once\",t=>t.maxOpenLaps),open:ge(\"open\",t=>t.openLaps),rss:Z(\"RSS [MB]\",t=" +
  ">t.rssMax.current),peak:Z(\"peak [MB]\",t=>t.rssMax.peak),selfRss:Z(\"self RSS [MB]\",t=>t.rssSelf.curre" +
  "nt),selfPeak:Z(\"self peak [MB]\",t=>t.rssSelf.peak)};function vr(t){return t.map(e=>{if(!Object.hasOw" +
  "n(he,e))throw M(\"A column\",`one of ${Object.keys(he).join(\", \")}`,e);return he[e]})}var k=class{#e;#" +
  "t;#r;constructor(e,r,n){this.#e=vr(e);let o={...n,resolution:n.resolution??Or};this.#t=r.map(s=>this" +
  ".#e.map(i=>i.cell(s,o))),this.#r=this.#e.map(({title:s},i)=>this.#t.reduce((u,a)=>Math.max(u,a[i].le" +
  "ngth),s.length))}head(){return this.#n(this.#e.map(e=>e.title))}row(e){return this.#n(this.#t[e])}#n" +
  "(e){return e.map((r,n)=>r.padStart(this.#r[n])).join(\"  \")}};var Pr=[\"noMin\",\"rank\",\"columns\",\"forma" +
  "t\",\"precision\"],ut=1e6,ct=512,Dr=2048;function*Se(t,e={}){qe(e,Pr);let r=Lr(e),n=$r(e.rank),o=e.noMi" +
  "n===!1?t.timers.filter(Ir):t.timers;if(o.length===0)return;let s=[],i=[],u=0;for(let{tag:l,level:m,l" +
  "abel:g}of o){let S=`${n}[${x(l)}] ${Fr(m)}${x(g)}`,f=rt(S);f>u&&f<=Dr&&(u=f),s.push(S),i.push(f)}let" +
  "{title:a,end:c}=r(o,t);e.rank!==void 0&&(yield`> rank ${e.rank.rank}\n`),a!==void 0&&(yield`${n.padEn" +
  "d(u)} ${a}\n`);for(let[l,m]of o.entries()){let g=\" \".repeat(Math.max(0,u-i[l])+1);yield`${s[l]}${g}${" +
  "c(m,l)}\n`}}function Lr(t){if(t.columns===void 0){let r=new q(t.format,t.precision);return n=>{for(le" +
  "t o of n)r.measure(o);return{end:o=>r.print(o)+st(o)}}}let e=t.columns===!0?at:t.columns;return new " +
  "k(e,[],{}),(r,n)=>{let o=new k(e,r,n);return{title:` ${o.head()}`,end:(s,i)=>` ${o.row(i)}`}}}functi" +
  "on lt(t,e={}){return me(Se(t,e),\"leave out lines with noMin: false\")}function Ir({wall:t,user:e,syst" +
  "em:r}){return t>=ut||e+r>=ut}function $r(t){if(t===void 0)return\"> \";let{rank:e,size:r}=t;return C(Z" +
  "e,\"size\",r),C(ze(r),\"rank\",e),`|${String(e).padStart(String(r).length,\"0\")}> `}function Fr(t){return" +
  " t<1?\"\":t<=ct?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(ct-1))+\"|_\"}function mt({reportFile:t,s" +
  "erialFile:e,precision:r},{tree:n,below:o,options:s},{print:i,write:u,json:a}){let{precision:c=r}=s??" +
  "{},l={...s,precision:c},m=[()=>{if(t===void 0){let S=lt(n,l)+o;S&&i(S.replace(/\\n$/,\"\"))}else i(`Out" +
  "putting manager to '${t}'...`),u(t,Ur(Se(n,l),o))},()=>{e!==void 0&&(i(`Serializing manager to '${e}" +
  "'...`),u(e,a()))}],g=[];for(let S of m)try{S()}catch(f){g.push(f)}if(g.length>0)throw g[0]}function*" +
  "Ur(t,e){yield*t,yield e}var pt=5;var ft=\"[overflow]\";function dt(t){let{timers:e,dropped:r,lapCost:n" +
  "}=t,o=[],s=e.find(a=>a.label===ft&&a.level===0);s&&o.push(`${ee(s.laps,\"lap\")} of new paths went int" +
  "o ${ft}: the limit of memory or nodes was reached`),r>0&&o.push(`${ee(r,\"scope\")} not recorded: too " +
  "many were open at once`);let i=e.filter(a=>a.overlaps>0);if(i.length>0){let a=i.reduce((c,l)=>c+l.ov" +
  "erlaps,0);o.push(`${ee(a,\"scope\")} overlapped their siblings: ${Ee(i,c=>x(c.label))}; their times ar" +
  "e right, but scopes may nest under the wrong one: where a scope awaits, use autoTimed(), autoTimer.r" +
  "un() or region.run()`)}let u=e.filter(a=>a.maxOpenLaps>1).sort((a,c)=>c.maxOpenLaps-a.maxOpenLaps);i" +
  "f(u.length>0){let a=Ee(u,c=>`${x(c.label)} ${c.maxOpenLaps}`);o.push(`Laps open at once, at most: ${" +
  "a}`)}if(n&&e.length>0){let a=e.filter(m=>T(m,n));a.length>0&&o.push(`Mean laps within ten times thei" +
  "r cost: ${Ee(a,m=>x(m.label))}`);let{laps:c,share:l}=We(t,n);o.push(`${ee(c,\"lap\")} at ${n.total.toF" +
  "ixed(0)} ns each: ${(l*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`).join(\"\")}fun" +
  "ction Ee(t,e){let r=[...new Set(t.map(e))],n=r.length-pt;return r.slice(0,pt).join(\", \")+(n>0?` and " +
  "${n} more`:\"\")}function ee(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}function ye(t){return t.Deno?.versi" +
  "on?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var gt=[\"libc.so.6\",\"libc.musl" +
  "-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var ht=200;function bt(t){let e=new xe(t);ye(globalThis)===\"" +
  "deno\"?e.listenAsThread():e.waitForInterrupts()}var xe=class{#e;#t;#r=Ae();#n=d(\"node:worker_threads\"" +
  ").parentPort;#o;constructor(e){this.#e=e,this.#t=new J(e.state)}listenAsThread(){let{signals:e}=this" +
  ".#e,r=this.#t,n=(o,s,i)=>{i?.(),r.waitWhile(o,s)};for(let[o,s]of e)this.#r.on(o,()=>this.#i(o,s,n));" +
  "this.#n.on(\"message\",()=>{for(let[o]of e)this.#r.removeAllListeners(o);r.move(h.Listening,h.Stopped)" +
  "}),r.move(h.Starting,h.Listening)}waitForInterrupts(){let e=this.#t,r=new(d(\"node:vm\")).Script(\"time" +
  "moryStep()\"),n=u=>{globalThis.timemoryStep=u;try{r.runInThisContext({breakOnSigint:!0})}catch{}},o=(" +
  "u,a,c)=>{let l=performance.now()+a,m=c,g=()=>{m?.(),m=void 0,e.waitWhile(u,Math.max(0,l-performance." +
  "now()))};do n(g);while(m||e.is(u)&&performance.now()<l)},[[s,i]]=this.#e.signals;for(;;)n(()=>{e.mov" +
  "e(h.Starting,h.Listening),Te(1/0)}),this.#i(s,i,o)}#i(e,r,n){let o=this.#t,s=()=>this.#n.postMessage" +
  "(e);this.#o===void 0?(this.#o=performance.now(),n(h.Listening,pe,s),o.move(h.Listening,h.WatcherActs" +
  ")&&(this.#a(e,r),o.move(h.WatcherActs,h.WatcherDone))):performance.now()-this.#o>pe&&(n(h.MainActs,h" +
  "t,s),this.#u(e,r))}#a(e,r){try{te(2,`> TiMemory: signal ${r} (${e}) while the program is busy: repor" +
  "ting the laps so far\n`),this.#s()}catch(n){te(2,`> TiMemory: the report failed: ${n instanceof Error" +
  "?n.message:String(n)}\n`)}this.#u(e,r)}#s(){let e=this.#t.settings;if(!e)return;let r=F(this.#e.core)" +
  ",n=dt(r)+(e.verbose?this.#e.sources:\"\");mt(e,{tree:r,below:n},{print:o=>te(1,`${o}\n`),write:U,json:(" +
  ")=>H([r])})}#u(e,r){let n=this.#r,o=ye(globalThis);if(o===\"bun\")return Br(128+r);o===\"deno\"&&n.remov" +
  "eAllListeners(e);try{if(n.kill(n.pid,e),o!==\"deno\")return;Te(ht),n.kill(n.pid,\"SIGKILL\")}catch{te(2," +
  "`> TiMemory: cannot end the program: no permission; send ${e} again\n`)}}};function te(t,e){let r=d(\"" +
  "node:fs\"),n=new TextEncoder().encode(e);for(;n.length>0;)try{n=n.subarray(r.writeSync(t,n))}catch(o)" +
  "{if(o.code!==\"EAGAIN\")throw o;Te(1)}}function Te(t){Atomics.wait(new Int32Array(new SharedArrayBuffe" +
  "r(4)),0,0,t)}function Br(t){let e=d(\"bun:ffi\");for(let r of[...gt,\"libSystem.dylib\"])try{e?.dlopen(r" +
  ",{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(t)}catch{}}var we=d(\"node:worker_threads\").wor" +
  "kerData;we.kind===\"autosave\"?je(we):bt(we);})();";
