// Generated from src/rescue/thread.ts by `deno task build`: 22624 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function Ne(){return globalThis.process}function d(e){return globalThis.process?.getBuiltinMod" +
  "ule?.(e)}var O=class{#e;#t;#r;#n;#o;#i=new Map;#u=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructo" +
  "r(t){this.#e=t,this.#s()}#s(){let{buffer:t}=this.#e;this.#t=new Uint32Array(t),this.#r=new Float64Ar" +
  "ray(t),this.#n=new BigUint64Array(t),this.#o=new Uint8Array(t)}word(t){return t>=this.#o.length&&thi" +
  "s.#s(),this.#t[t>>2]}current(t){return t>=this.#o.length&&this.#s(),Atomics.load(this.#t,t>>2)}float" +
  "(t){return t>=this.#o.length&&this.#s(),this.#r[t>>3]}long(t){return this.word(t)+(this.word(t+4)|0)" +
  "*2**32}hash(t){return t>=this.#o.length&&this.#s(),this.#n[t>>3]}timespec(t){return this.long(t)*1e9" +
  "+this.long(t+8)}label(t){let r=this.#i.get(t);if(r===void 0){let n=t+12,o=n+this.word(t+8);o>this.#o" +
  ".length&&this.#s(),r=this.#u.decode(this.#o.slice(n,o)),this.#i.set(t,r)}return r}*children(t){for(l" +
  "et r=this.firstChild(t);r;r=this.nextSibling(r))yield r}firstChild(t){let r=this.word(t+92);return r" +
  "&&this.word(r+96)}nextSibling(t){return this.word(this.word(t+84)+92)===t?0:this.word(t+96)}};var ne" +
  "=e=>BigInt.asUintN(64,e);function Oe(e,t){let r=ne(e*0x9e3779b97f4a7c15n+t);return r=ne((r^r>>33n)*0" +
  "xff51afd7ed558ccdn),r=ne((r^r>>33n)*0xc4ceb9fe1a85ec53n),r^r>>33n}function Pe(e){let t=e.current(352" +
  ");if(!t)return;let r=e.timespec(336),n=e.word(e.word(388)+56),o=e.word(n+32);if(!(e.word(o+104)>=e.w" +
  "ord(392)))return{labelId:t,start:r,frame:n,parent:o,node:jt(e,o,t)}}function Le(e,{labelId:t,start:r" +
  "}){return e.timespec(336)===r&&e.current(352)===t}function jt(e,t,r){for(let o of e.children(t))if(e" +
  ".word(o+88)===r)return o;let n=e.word(396);return e.word(n+96)?n:0}var Jt=1024,v=class{#e;#t;#r;#n=n" +
  "ew Map;constructor(t,r,n){this.#e=t,this.#t=r,this.#r=n}read(){let t=this.#e;for(let r=t.word(288);r" +
  ";r=t.word(r))for(let n=1;n<=255;n++){let o=r+n*64,s=t.word(o+32);s&&s!==t.word(284)&&this.#o(s,o)}re" +
  "turn this.#t&&this.#i(this.#t.node,this.#t.start,t.word(292),0),this.#n}#o(t,r){let n=this.#e,o=n.lo" +
  "ng(r+24)+Math.max(0,this.#r-this.#u(r));this.#i(t,n.long(r+8),n.word(r+36),o)}#i(t,r,n,o){let s=this" +
  ".#e;if(t&&s.long(t+8)>0)return;let i=s.word(292),u=r-s.long(n+0),a=(m,g)=>Math.max(0,s.float(i+m)-s." +
  "float(n+m)-u*s.float(n+g)),l=m=>Math.max(0,s.word(i+m)-s.word(n+m))*Jt,c=this.#n.get(t)??{wall:0,use" +
  "r:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#n.set(t,{wall:c.wall+Math.max(0,this.#r-r)," +
  "user:c.user+a(8,24),system:c.system+a(16,32),covered:c.covered+o,rssSelf:{current:Math.max(c.rssSelf" +
  ".current,l(40)),peak:Math.max(c.rssSelf.peak,l(44))}})}#u(t){let r=this.#t?.frame===t?this.#t.start:" +
  "this.#r;return Math.min(r,this.#s(t))}#s(t){let r=this.#e,n=r.word(t+60);if(n&1073741824)return n&53" +
  "6870911?r.long(t+16):this.#r;if(r.word(r.word(t+52)+56)===t)return this.#r;let o=r.word(t+44);return" +
  " r.word(o+60)&536870912?this.#r:r.long(o+8)}};var Be=1024,ar=1e3;function Ge(e,t,r){let n=new O(e),o" +
  "=Pe(n);for(;;){let s=n.current(296),i=[...new ue(n,t,o,r?.()).timers()];if(o&&!Le(n,o))o=void 0;else" +
  " if(s%2===0&&n.current(296)===s)return{concurrency:1,timers:i,dropped:n.word(304)}}}var ue=class{#e;" +
  "#t;#r;#n;constructor(t,r,n,o){this.#e=t,this.#t=r,this.#r=n;let s=Math.max(t.long(312),t.long(t.word" +
  "(292)+0),n?.start??0);this.#n=new v(t,n,o??s).read()}*timers(){let t=this.#e,r=t.word(284),n=0,o=[{n" +
  "ode:r,index:-1,next:t.firstChild(r)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield thi" +
  "s.#o(i,s.index,o.length-1),s.next=t.nextSibling(i),o.push({node:i,index:n++,next:t.firstChild(i)});c" +
  "ontinue}this.#r?.node===0&&this.#r.parent===s.node&&(yield this.#u(this.#r,s.index,o.length-1),n++)," +
  "o.pop()}}#o(t,r,n){let o=this.#e;for(let s=1;;s++){let i=o.long(t+8),u=this.#i(t,i,r,n);if(o.current" +
  "(t+80)===i%2**32&&o.long(t+8)===i||s===ar)return u}}#i(t,r,n,o){let s=this.#e,i=this.#r?.node===t?1:" +
  "0,u=s.word(t+108)+i,a=s.float(t+16),l=s.float(t+24),c=a-r*l,m={key:s.hash(t+0),parent:n,level:o,tag:" +
  "this.#t,label:s.label(s.word(t+88)),laps:r,openLaps:u,maxOpenLaps:Math.max(u,s.word(t+112)),open:r==" +
  "=0,wall:a,user:s.float(t+64),system:s.float(t+72),covered:Math.min(a,s.float(t+48)),min:r?l:0,max:r?" +
  "s.float(t+32):0,squares:r?Math.max(0,s.float(t+40)-c*c/r):0,overlaps:s.word(t+152),rssMax:this.#a(t+" +
  "120+0),rssSelf:this.#a(t+120+8),rssMin:this.#a(t+120+16+0),rssSelfMin:this.#a(t+120+16+8)};return r=" +
  "==0?{...m,...this.#s(t)}:m}#u(t,r,n){let o=this.#e;return{key:Oe(o.hash(t.parent+0),o.hash(t.labelId" +
  "+0)),parent:r,level:n,tag:this.#t,label:o.label(t.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,m" +
  "in:0,max:0,squares:0,overlaps:0,...this.#s(0)}}#s(t){let r=this.#a(this.#e.word(292)+40),{wall:n=0,u" +
  "ser:o=0,system:s=0,covered:i=0,rssSelf:u={current:0,peak:0}}=this.#n.get(t)??{},a=Math.min(n,i);retu" +
  "rn{wall:n,user:o,system:s,covered:a,rssMax:r,rssSelf:u,rssMin:{...r},rssSelfMin:{...u}}}#a(t){return" +
  "{current:this.#e.word(t)*Be,peak:this.#e.word(t+4)*Be}}};function F({memory:e,tag:t,resolution:r,clo" +
  "ckOffset:n}){return{...Ge(e,t,()=>ur()+n),resolution:r}}function ur(){return(performance.timeOrigin+" +
  "performance.now())*1e6}var S=class extends Error{name=\"TimemoryError\";code;constructor(t,r,n){super(" +
  "r,n),this.code=t}};function x(e,t,r){let n=typeof r==\"string\"?JSON.stringify(r):String(r);return new" +
  " S(\"INVALID_ARGUMENT\",`${e} must be ${t}, not ${n}`)}function We(){return globalThis.Deno}function V" +
  "e(e,t){let[r,n]=[d(\"node:fs\"),d(\"node:path\")],o=u=>new S(\"UNSUPPORTED\",`Cannot ${t} \"${e}\": ${u}`);i" +
  "f(!r||!n)throw o(\"no file system on this runtime\");let s=n.resolve(e),i=n.dirname(s);if(!Ke(\"read\",i" +
  ")||!Ke(\"write\",i))throw o(\"no permission; run with --allow-read and --allow-write\");return{fs:r,path" +
  "s:n,file:s,folder:i}}function Ke(e,t){let r=We();return!r||r.permissions.querySync({name:e,path:t})." +
  "state===\"granted\"}var cr=64*1024;function U(e,t,r={}){let{fs:n,folder:o}=Ve(e,\"write\"),{temporary:s=" +
  "mr(e),keepFolders:i=!1,mayReplace:u=()=>!0}=r;i||n.mkdirSync(o,{recursive:!0});let a=!1;try{let l=n." +
  "openSync(s,\"wx\");try{let c=\"\";for(let m of t)c+=m,!(c.length<cr)&&(n.writeFileSync(l,c),c=\"\");n.writ" +
  "eFileSync(l,c)}finally{n.closeSync(l)}u()&&(n.renameSync(s,e),a=!0)}finally{a||lr(n,s)}return a}func" +
  "tion lr(e,t){try{e.rmSync(t,{force:!0})}catch{}}function mr(e){return`${e}.${Date.now().toString(36)" +
  "}${Math.random().toString(36).slice(1,10)}.tmp`}function ce(e){return e.wall-e.covered}function B(e)" +
  "{return e.laps>0?e.wall/e.laps:0}function G(e){return e.laps>1?Math.sqrt(e.squares/(e.laps-1)):0}fun" +
  "ction W(e){let t=(e.user+e.system)/e.wall*100;return Number.isFinite(t)?t:0}var pr=10;function w(e,t" +
  "){return t!==void 0&&e.laps>0&&B(e)<pr*t.total}function He({timers:e},t){let r=0,n=0;for(let o of e)" +
  "r+=o.laps,o.level===0&&(n+=o.wall);return{laps:r,share:le(r,n,t)}}function le(e,t,r){return t>0?Math" +
  ".min(1,e*r.total/t):0}var fr=2**20;function me(e,t){let r=\"\",n=[],o=0,s=()=>{try{r+=n.length===1?n[0" +
  "]:n.join(\"\")}catch(i){throw i instanceof RangeError?new S(\"TOO_LARGE\",`Cannot join the report: over " +
  "${r.length} characters do not fit into a string of this engine; ${t}`,{cause:i}):i}n=[],o=0};for(let" +
  " i of e)o+i.length>fr&&s(),n.push(i),o+=i.length;return s(),r}var je=2**20,dr=64*1024;function p(e){" +
  "return Number.isFinite(e)?String(e):\"0\"}var K=e=>Math.round(e/1e3);function V(e,t=\"\"){return`{${t}\"c" +
  "urrent\":${p(e.current/je)},\"peak\":${p(e.peak/je)}}`}function Je(e,t=0){return p(t>1?Math.round(e/t)*" +
  "t:e)}function gr(e,t,{resolution:r,lapCost:n}){let o=t?'\"cereal_class_version\":1,':\"\",s=K(e.user),i=" +
  "K(e.system),u=r?.cpu,a=(e.user+e.system)/e.wall;return`{${o}\"timer.key\":${e.key},\"timer.level\":${e.l" +
  "evel},\"timer.tag\":${JSON.stringify(`${e.tag}_${e.label}`)},\"timer.ref\":{${o}\"laps\":${e.laps},\"user_e" +
  "lapsed\":${p(s)},\"system_elapsed\":${p(i)},\"wall_elapsed\":${p(K(e.wall))},\"cpu_elapsed\":${p(s+i)},\"cpu" +
  "_util\":${p(Math.round(a*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\"" +
  ":${V(e.rssMax,t?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${V(e.rssSelf)},\"rss_min\":${V(e.rssMin)}" +
  ",\"rss_self_min\":${V(e.rssSelfMin)},\"open_laps\":${e.openLaps},\"max_open_laps\":${e.maxOpenLaps},\"overl" +
  "aps\":${e.overlaps},\"covered_elapsed\":${p(K(e.covered))},\"wall_min\":${p(e.min/1e3)},\"wall_max\":${p(e." +
  "max/1e3)},\"wall_stddev\":${p(Math.round(G(e))/1e3)},\"wall_ns\":${p(e.wall)},\"user_ns\":${Je(e.user,u)}," +
  "\"system_ns\":${Je(e.system,u)},\"covered_ns\":${p(e.covered)},\"min_ns\":${p(e.min)},\"max_ns\":${p(e.max)}" +
  ",\"squares_ns2\":${p(e.squares)}},\"timer.parent\":${e.parent},\"timer.open\":${e.open}`+(w(e,n)?',\"timer." +
  "short\":true':\"\")+(e.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(e.label)}}`:\"}\")}function hr(" +
  "e){if(!e)return\"\";let{wall:t,cpu:r,memory:n}=e;return`,\"resolution\":{\"wall_ns\":${p(t)},\"cpu_ns\":${p(" +
  "r)},\"memory_bytes\":${p(n)}}`}function br(e,{laps:t,wall:r}){if(!e)return\"\";let n=s=>Math.round(s*10)" +
  "/10,o=Math.round(le(t,r,e)*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":${n(e.total)},\"inside_ns\":${n(e.ins" +
  "ide)},\"laps\":${t},\"share\":${o}}`}function*yr(e){yield'{\"ranks\":[';let t=`\n`;for(let r of e){yield`${" +
  "t}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${r.concurrency},\"timers\":[`,t=`,\n`;let n=`\n`,o" +
  "={laps:0,wall:0};for(let s of r.timers)o.laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield n+gr(s,n==" +
  "=`\n`,r),n=`,\n`;yield`\n],\"dropped\":${r.dropped}${hr(r.resolution)}${br(r.lapCost,o)}}}`}yield`\n]}\n`}f" +
  "unction*H(e){let t=\"\";for(let r of yr(e))t.length+r.length>dr&&t!==\"\"&&(yield t,t=\"\"),t+=r;yield t}v" +
  "ar b={Idle:0,Writing:1,Renaming:2,Stopped:3},h={Starting:0,Listening:1,MainActs:2,WatcherActs:3,Watc" +
  "herDone:4,Stopped:5},pe=1e3,Xe=64*1024,j=8,J=class{buffer;#e;constructor(t=new SharedArrayBuffer(j+X" +
  "e)){this.buffer=t,this.#e=new Int32Array(t,0,2)}move(t,r){let n=Atomics.compareExchange(this.#e,0,t," +
  "r);return Atomics.notify(this.#e,0),n===t}is(t){return Atomics.load(this.#e,0)===t}waitWhile(t,r){re" +
  "turn Atomics.wait(this.#e,0,t,r)!==\"timed-out\"}get settings(){let t=Atomics.load(this.#e,1);if(t!==0" +
  ")return JSON.parse(new TextDecoder().decode(new Uint8Array(this.buffer).slice(j,j+t)))}set settings(" +
  "{reportFile:t,serialFile:r,precision:n,verbose:o}){let s=new TextEncoder().encode(JSON.stringify({re" +
  "portFile:t,serialFile:r,precision:n,verbose:o}));Atomics.store(this.#e,1,0),!(s.length>Xe)&&(new Uin" +
  "t8Array(this.buffer,j).set(s),Atomics.store(this.#e,1,s.length))}};function ze({core:e,path:t,tempor" +
  "ary:r,interval:n,state:o}){let{parentPort:s}=d(\"node:worker_threads\"),i=d(\"node:fs\"),u=new Int32Arra" +
  "y(o),a,l=!1;function c(){let f=new Uint32Array(e.memory.buffer);return[312,316,296,336,344].map(E=>f" +
  "[E>>2]).join()}function m(){let f=i.statSync(t,{throwIfNoEntry:!1});return f?`${f.ino} ${f.mtimeMs} " +
  "${f.size}`:\"\"}function g(){let f=c();if(f===a)return;let R=m(),E=F(e);i.rmSync(r,{force:!0}),U(t,H([" +
  "E]),{temporary:r,keepFolders:!0,mayReplace:()=>Atomics.compareExchange(u,0,b.Writing,b.Renaming)===b" +
  ".Writing&&m()===R})&&(a=E.timers.some(({open:Tt})=>Tt)?void 0:f,l=!1)}function y(){let f=performance" +
  ".now();if(Atomics.compareExchange(u,0,b.Idle,b.Writing)!==b.Idle)return;try{g()}catch(E){l||s.postMe" +
  "ssage(E instanceof Error?E.message:String(E)),l=!0}finally{Atomics.compareExchange(u,0,b.Writing,b.I" +
  "dle),Atomics.compareExchange(u,0,b.Renaming,b.Idle),Atomics.notify(u,0)}let R=performance.now()-f;se" +
  "tTimeout(y,Math.max(n-R,R))}setTimeout(y,n)}function A(e,t,r){if(!e.accepts(r))throw x(t,e.what,r);r" +
  "eturn r}function de(e,t,r){return r===void 0?void 0:A(e,t,r)}function ge(e,t){if(e!==void 0){if(type" +
  "of e!=\"object\"||e===null)throw x(\"Options\",\"an object\",e);for(let r in e)if(!t.includes(r))throw new" +
  " S(\"INVALID_ARGUMENT\",`Unknown option \"${r}\": expected ${Sr(t)}`)}}function Sr(e){let t=e.at(-1)??\"\"" +
  ";return e.length===1?t:`${e.slice(0,-1).join(\", \")} or ${t}`}var Ye=1024,[Ze,qe]=[.01,86400],Er=[\"1\"" +
  ",\"true\",\"on\",\"yes\"],xr=[\"0\",\"false\",\"off\",\"no\"],Qe={what:\"a boolean\",written:\"1, true, on or yes, or" +
  " 0, false, off or no\",type:\"boolean\",accepts:e=>typeof e==\"boolean\",read:e=>Er.includes(e.toLowerCas" +
  "e())?!0:xr.includes(e.toLowerCase())?!1:void 0},$n=_(\"a whole number from 0 on\",e=>Number.isInteger(" +
  "e)&&e>=0&&e<=4294967295),et=_(\"a whole number from 1 on\",e=>Number.isInteger(e)&&e>=1);function tt(e" +
  "){return _(`a whole number from 0 to ${e-1}`,t=>Number.isInteger(t)&&t>=0&&t<e)}var rt=_(\"a whole nu" +
  "mber from 0 to 20\",e=>Number.isInteger(e)&&e>=0&&e<=20),Fn=_(`a number of MiB from 1 to ${Ye}`,e=>e>" +
  "=1&&e<=Ye),Un=_(`0 or a number of seconds from ${Ze} to ${qe}`,e=>e===0||e>=Ze&&e<=qe);var nt={what:" +
  "\"a string\",type:\"string\",accepts:e=>typeof e==\"string\",read:e=>e},fe={what:\"a string with at least o" +
  "ne character\",type:\"string\",accepts:e=>typeof e==\"string\"&&e!==\"\",read:e=>e},Bn={what:`${fe.what}, o" +
  "r undefined`,type:\"string | undefined\",accepts:e=>e===void 0||fe.accepts(e),read:fe.read};function _" +
  "(e,t){return{what:e,type:\"number\",accepts:r=>typeof r==\"number\"&&t(r),read:Tr}}function Tr(e){return" +
  "/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.test(e.trim())?Number(e):NaN}var st=/^[\\x20-\\x7e]*$/,wr=/[\\x" +
  "00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,Ar={\"\\n\":\"\\\\n\",\"\\" +
  "r\":\"\\\\r\",\"\t\":\"\\\\t\"};function _r(e){let t=Ar[e];if(t!==void 0)return t;let r=e.codePointAt(0).toStrin" +
  "g(16);return r.length<=2?`\\\\x${r.padStart(2,\"0\")}`:`\\\\u{${r}}`}function T(e){return st.test(e)?e:e.r" +
  "eplace(wr,_r)}var Nr=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u," +
  "Rr=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,Or=new RegExp(\"[\\\\u1" +
  "100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c" +
  "\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}" +
  "-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u" +
  "\"),ot;function it(e){if(st.test(e))return e.length;ot??=new Intl.Segmenter(\"en\",{granularity:\"graphe" +
  "me\"});let t=0;for(let{segment:r}of ot.segment(e)){if(Nr.test(r)){t+=2;continue}for(let n of r)Rr.tes" +
  "t(n)||(t+=Or.test(n)?2:1)}return t}var Mr=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RS" +
  "S {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",kr=3,X=1e9,z=2**20,at=new Map([[\"%w\",{unit:\"time\"" +
  ",value:e=>e.wall/X}],[\"%u\",{unit:\"time\",value:e=>e.user/X}],[\"%s\",{unit:\"time\",value:e=>e.system/X}]" +
  ",[\"%t\",{unit:\"time\",value:e=>(e.user+e.system)/X}],[\"%p\",{unit:\"percent\",value:W}],[\"%C\",{unit:\"memo" +
  "ry\",value:e=>e.rssMax.current/z}],[\"%M\",{unit:\"memory\",value:e=>e.rssMax.peak/z}],[\"%c\",{unit:\"memor" +
  "y\",value:e=>e.rssSelf.current/z}],[\"%m\",{unit:\"memory\",value:e=>e.rssSelf.peak/z}],[\"%l\",{unit:\"coun" +
  "t\",value:e=>e.laps??1}]]),ut=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),Cr=new RegExp(`(${[...at.keys(),..." +
  "ut.keys()].join(\"|\")})`);function Dr(e){A(rt,\"precision\",e)}var Y=class{#e;#t;#r={time:0,percent:0,m" +
  "emory:0,count:0};#n;constructor(t=Mr,r=kr){Dr(r),this.#e=t.split(Cr).map(n=>at.get(n)??ut.get(n)??n)" +
  ",this.#t={time:r,percent:1,memory:1,count:0}}measure(t){for(let r of this.#e){if(typeof r==\"string\")" +
  "continue;let n=r.value(t);n>this.#r[r.unit]&&(this.#r[r.unit]=n)}this.#n=void 0}print(t){let r=this." +
  "#n??=this.#o(),n=\"\";for(let o of this.#e)n+=typeof o==\"string\"?o:o.value(t).toFixed(this.#t[o.unit])" +
  ".padStart(r[o.unit]);return n}#o(){let t=this.#t,r=n=>Math.max(t[n]+3,this.#r[n].toFixed(t[n]).lengt" +
  "h);return{time:r(\"time\"),percent:5,memory:r(\"memory\"),count:String(this.#r.count).length}}};function" +
  " ct({laps:e,open:t}){return(e>1?` (total # of laps: ${e})`:\"\")+(t?\" (open)\":\"\")}var mt=[\"laps\",\"wall" +
  "\",\"self\",\"cpu\",\"percent\",\"mean\",\"min\",\"max\",\"stddev\",\"concurrency\"],vr={wall:0,cpu:0,memory:0},lt=2*" +
  "*20,Q=1e9,q=1e3,Pr=.5;function Se(e,t){return Math.max(0,Math.floor(Math.log10(t/(e||1))+1e-9))}func" +
  "tion N(e,t,r){return{title:e,cell:(n,{resolution:o})=>(r(n)/t).toFixed(Se(o.wall,t))}}function he(e," +
  "t){return{title:e,cell:(r,{resolution:n})=>(t(r)/Q).toFixed(Se(n.cpu,Q))}}function Z(e,t){return{tit" +
  "le:e,cell:(r,{resolution:n})=>(t(r)/lt).toFixed(Se(n.memory,lt))}}function be(e,t){return{title:e,ce" +
  "ll:r=>String(t(r))}}function Lr(e,{resolution:{wall:t,cpu:r}}){let n=Math.max(t,r)/e.wall;return n<P" +
  "r?W(e).toFixed(n<.001?1:0):\"-\"}var Ir=N(\"mean [us]\",q,B),ye={laps:be(\"laps\",e=>e.laps),wall:N(\"wall " +
  "[s]\",Q,e=>e.wall),self:N(\"self [s]\",Q,ce),user:he(\"user [s]\",e=>e.user),system:he(\"system [s]\",e=>e." +
  "system),cpu:he(\"CPU [s]\",e=>e.user+e.system),percent:{title:\"CPU [%]\",cell:Lr},mean:{title:\"mean [us" +
  "]\",cell:(e,t)=>Ir.cell(e,t)+(t.lapCost?w(e,t.lapCost)?\"*\":\" \":\"\")},min:N(\"min [us]\",q,e=>e.min),max:" +
  "N(\"max [us]\",q,e=>e.max),stddev:N(\"stddev [us]\",q,G),concurrency:be(\"at once\",e=>e.maxOpenLaps),open" +
  ":be(\"open\",e=>e.openLaps),rss:Z(\"RSS [MB]\",e=>e.rssMax.current),peak:Z(\"peak [MB]\",e=>e.rssMax.peak)" +
  ",selfRss:Z(\"self RSS [MB]\",e=>e.rssSelf.current),selfPeak:Z(\"self peak [MB]\",e=>e.rssSelf.peak)};fun" +
  "ction $r(e){return e.map(t=>{if(!Object.hasOwn(ye,t))throw x(\"A column\",`one of ${Object.keys(ye).jo" +
  "in(\", \")}`,t);return ye[t]})}var C=class{#e;#t;#r;constructor(t,r,n){this.#e=$r(t);let o={...n,resol" +
  "ution:n.resolution??vr};this.#t=r.map(s=>this.#e.map(i=>i.cell(s,o))),this.#r=this.#e.map(({title:s}" +
  ",i)=>this.#t.reduce((u,a)=>Math.max(u,a[i].length),s.length))}head(){return this.#n(this.#e.map(t=>t" +
  ".title))}row(t){return this.#n(this.#t[t])}#n(t){return t.map((r,n)=>r.padStart(this.#r[n])).join(\" " +
  " \")}};var Fr=[\"noMin\",\"rank\",\"columns\",\"format\",\"precision\"],pt=1e6,ft=512,Ur=2048;function*Ee(e,t={" +
  "}){ge(t,Fr),de(Qe,\"noMin\",t.noMin);let r=Br(t),n=Wr(t.rank),o=t.noMin===!1?e.timers.filter(Gr):e.tim" +
  "ers;if(o.length===0)return;let s=[],i=[],u=0;for(let{tag:c,level:m,label:g}of o){let y=`${n}[${T(c)}" +
  "] ${Kr(m)}${T(g)}`,f=it(y);f>u&&f<=Ur&&(u=f),s.push(y),i.push(f)}let{title:a,end:l}=r(o,e);t.rank!==" +
  "void 0&&(yield`> rank ${t.rank.rank}\n`),a!==void 0&&(yield`${n.padEnd(u)} ${a}\n`);for(let[c,m]of o.e" +
  "ntries()){let g=\" \".repeat(Math.max(0,u-i[c])+1);yield`${s[c]}${g}${l(m,c)}\n`}}function Br(e){if(e.c" +
  "olumns===void 0){let r=new Y(de(nt,\"format\",e.format),e.precision);return n=>{for(let o of n)r.measu" +
  "re(o);return{end:o=>r.print(o)+ct(o)}}}let t=e.columns===!0?mt:e.columns;if(!Array.isArray(t))throw " +
  "x(\"columns\",\"true or an array of names\",t);return new C(t,[],{}),(r,n)=>{let o=new C(t,r,n);return{t" +
  "itle:` ${o.head()}`,end:(s,i)=>` ${o.row(i)}`}}}function dt(e,t={}){return me(Ee(e,t),\"leave out lin" +
  "es with noMin: false\")}function Gr({wall:e,user:t,system:r}){return e>=pt||t+r>=pt}function Wr(e){if" +
  "(e===void 0)return\"> \";ge(e,[\"rank\",\"size\"]);let{rank:t,size:r}=e;return A(et,\"size\",r),A(tt(r),\"ran" +
  "k\",t),`|${String(t).padStart(String(r).length,\"0\")}> `}function Kr(e){return e<1?\"\":e<=ft?\"  \".repea" +
  "t(e-1)+\"|_\":`(level ${e})`.padEnd(2*(ft-1))+\"|_\"}function gt({reportFile:e,serialFile:t,precision:r}" +
  ",{tree:n,below:o,options:s},{print:i,write:u,json:a}){let{precision:l=r}=s??{},c={...s,precision:l}," +
  "m=[()=>{if(e===void 0){let y=dt(n,c)+o;y&&i(y.replace(/\\n$/,\"\"))}else i(`Outputting manager to '${e}" +
  "'...`),u(e,Vr(Ee(n,c),o))},()=>{t!==void 0&&(i(`Serializing manager to '${t}'...`),u(t,a()))}],g=[];" +
  "for(let y of m)try{y()}catch(f){g.push(f)}if(g.length>0)throw g[0]}function*Vr(e,t){yield*e,yield t}" +
  "var ht=5;var bt=\"[overflow]\";function yt(e){let{timers:t,dropped:r,lapCost:n}=e,o=[],s=t.find(a=>a.l" +
  "abel===bt&&a.level===0);s&&o.push(`${ee(s.laps,\"lap\")} of new paths went into ${bt}: the limit of me" +
  "mory or nodes was reached`),r>0&&o.push(`${ee(r,\"scope\")} not recorded: too many were open at once`)" +
  ";let i=t.filter(a=>a.overlaps>0);if(i.length>0){let a=i.reduce((l,c)=>l+c.overlaps,0);o.push(`${ee(a" +
  ",\"scope\")} overlapped their siblings: ${xe(i,l=>T(l.label))}; their times are right, but scopes may " +
  "nest under the wrong one: where a scope awaits, use autoTimed(), autoTimer.run() or region.run()`)}l" +
  "et u=t.filter(a=>a.maxOpenLaps>1).sort((a,l)=>l.maxOpenLaps-a.maxOpenLaps);if(u.length>0){let a=xe(u" +
  ",l=>`${T(l.label)} ${l.maxOpenLaps}`);o.push(`Laps open at once, at most: ${a}`)}if(n&&t.length>0){l" +
  "et a=t.filter(m=>w(m,n));a.length>0&&o.push(`Mean laps within ten times their cost: ${xe(a,m=>T(m.la" +
  "bel))}`);let{laps:l,share:c}=He(e,n);o.push(`${ee(l,\"lap\")} at ${n.total.toFixed(0)} ns each: ${(c*1" +
  "00).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`).join(\"\")}function xe(e,t){let r=[..." +
  "new Set(e.map(t))],n=r.length-ht;return r.slice(0,ht).join(\", \")+(n>0?` and ${n} more`:\"\")}function " +
  "ee(e,t){return`${e} ${t}${e===1?\"\":\"s\"}`}function Te(e){return e.Deno?.version?\"deno\":e.Bun?.version" +
  "?\"bun\":e.process?.versions?.node?\"node\":\"web\"}var St=[\"libc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl" +
  "-aarch64.so.1\"];var Et=200;function xt(e){let t=new we(e);Te(globalThis)===\"deno\"?t.listenAsThread()" +
  ":t.waitForInterrupts()}var we=class{#e;#t;#r=Ne();#n=d(\"node:worker_threads\").parentPort;#o;construc" +
  "tor(t){this.#e=t,this.#t=new J(t.state)}listenAsThread(){let{signals:t}=this.#e,r=this.#t,n=(o,s,i)=" +
  ">{i?.(),r.waitWhile(o,s)};for(let[o,s]of t)this.#r.on(o,()=>this.#i(o,s,n));this.#n.on(\"message\",()=" +
  ">{for(let[o]of t)this.#r.removeAllListeners(o);r.move(h.Listening,h.Stopped)}),r.move(h.Starting,h.L" +
  "istening)}waitForInterrupts(){let t=this.#t,r=new(d(\"node:vm\")).Script(\"timemoryStep()\"),n=u=>{globa" +
  "lThis.timemoryStep=u;try{r.runInThisContext({breakOnSigint:!0})}catch{}},o=(u,a,l)=>{let c=performan" +
  "ce.now()+a,m=l,g=()=>{m?.(),m=void 0,t.waitWhile(u,Math.max(0,c-performance.now()))};do n(g);while(m" +
  "||t.is(u)&&performance.now()<c)},[[s,i]]=this.#e.signals;for(;;)n(()=>{t.move(h.Starting,h.Listening" +
  "),Ae(1/0)}),this.#i(s,i,o)}#i(t,r,n){let o=this.#t,s=()=>this.#n.postMessage(t);this.#o===void 0?(th" +
  "is.#o=performance.now(),n(h.Listening,pe,s),o.move(h.Listening,h.WatcherActs)&&(this.#u(t,r),o.move(" +
  "h.WatcherActs,h.WatcherDone))):performance.now()-this.#o>pe&&(n(h.MainActs,Et,s),this.#a(t,r))}#u(t," +
  "r){try{te(2,`> TiMemory: signal ${r} (${t}) while the program is busy: reporting the laps so far\n`)," +
  "this.#s()}catch(n){te(2,`> TiMemory: the report failed: ${n instanceof Error?n.message:String(n)}\n`)" +
  "}this.#a(t,r)}#s(){let t=this.#t.settings;if(!t)return;let r=F(this.#e.core),n=yt(r)+(t.verbose?this" +
  ".#e.sources:\"\");gt(t,{tree:r,below:n},{print:o=>te(1,`${o}\n`),write:U,json:()=>H([r])})}#a(t,r){let " +
  "n=this.#r,o=Te(globalThis);if(o===\"bun\")return Hr(128+r);o===\"deno\"&&n.removeAllListeners(t);try{if(" +
  "n.kill(n.pid,t),o!==\"deno\")return;Ae(Et),n.kill(n.pid,\"SIGKILL\")}catch{te(2,`> TiMemory: cannot end " +
  "the program: no permission; send ${t} again\n`)}}};function te(e,t){let r=d(\"node:fs\"),n=new TextEnco" +
  "der().encode(t);for(;n.length>0;)try{n=n.subarray(r.writeSync(e,n))}catch(o){if(o.code!==\"EAGAIN\")th" +
  "row o;Ae(1)}}function Ae(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function Hr" +
  "(e){let t=d(\"bun:ffi\");for(let r of[...St,\"libSystem.dylib\"])try{t?.dlopen(r,{_exit:{args:[\"i32\"],re" +
  "turns:\"void\"}}).symbols._exit(e)}catch{}}var _e=d(\"node:worker_threads\").workerData;_e.kind===\"autos" +
  "ave\"?ze(_e):xt(_e);})();";
