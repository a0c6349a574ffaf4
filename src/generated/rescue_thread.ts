// Generated from src/rescue/thread.ts by `deno task build`: 22501 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function Oe(){return globalThis.process}function f(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}var g=performance.now.bind(performance),Me=Date.now,Yr=globalThis.process?.hrtime?.bigint,i" +
  "e=setTimeout;var O=class{#e;#t;#r;#n;#o;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constr" +
  "uctor(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#r=new Float" +
  "64Array(e),this.#n=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&" +
  "&this.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(this.#t,e>>2)}f" +
  "loat(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}long(e){return this.word(e)+(this.word(e+4" +
  ")|0)*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}timespec(e){return this.long(e)" +
  "*1e9+this.long(e+8)}label(e){let r=this.#i.get(e);if(r===void 0){let n=e+12,o=n+this.word(e+8);o>thi" +
  "s.#o.length&&this.#s(),r=this.#a.decode(this.#o.slice(n,o)),this.#i.set(e,r)}return r}*children(e){f" +
  "or(let r=this.firstChild(e);r;r=this.nextSibling(r))yield r}firstChild(e){let r=this.word(e+92);retu" +
  "rn r&&this.word(r+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};va" +
  "r ae=t=>BigInt.asUintN(64,t);function Ce(t,e){let r=ae(t*0x9e3779b97f4a7c15n+e);return r=ae((r^r>>33" +
  "n)*0xff51afd7ed558ccdn),r=ae((r^r>>33n)*0xc4ceb9fe1a85ec53n),r^r>>33n}function $e(t){let e=t.current" +
  "(352);if(!e)return;let r=t.timespec(336),n=t.word(t.word(388)+56),o=t.word(n+32);if(!(t.word(o+104)>" +
  "=t.word(392)))return{labelId:e,start:r,frame:n,parent:o,node:Xt(t,o,e)}}function Fe(t,{labelId:e,sta" +
  "rt:r}){return t.timespec(336)===r&&t.current(352)===e}function Xt(t,e,r){for(let o of t.children(e))" +
  "if(t.word(o+88)===r)return o;let n=t.word(396);return t.word(n+96)?n:0}var Yt=1024,D=class{#e;#t;#r;" +
  "#n=new Map;constructor(e,r,n){this.#e=e,this.#t=r,this.#r=n}read(){let e=this.#e;for(let r=e.word(28" +
  "8);r;r=e.word(r))for(let n=1;n<=255;n++){let o=r+n*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#o(s,o" +
  ")}return this.#t&&this.#i(this.#t.node,this.#t.start,e.word(292),0),this.#n}#o(e,r){let n=this.#e,o=" +
  "n.long(r+24)+Math.max(0,this.#r-this.#a(r));this.#i(e,n.long(r+8),n.word(r+36),o)}#i(e,r,n,o){let s=" +
  "this.#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),u=Math.max(0,r-s.long(n+0)),a=(m,d)=>Math.max(0" +
  ",s.float(i+m)-s.float(n+m)-u*s.float(n+d)),l=m=>Math.max(0,s.word(i+m)-s.word(n+m))*Yt,c=this.#n.get" +
  "(e)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#n.set(e,{wall:c.wall+Math.m" +
  "ax(0,this.#r-r),user:c.user+a(8,24),system:c.system+a(16,32),covered:c.covered+o,rssSelf:{current:Ma" +
  "th.max(c.rssSelf.current,l(40)),peak:Math.max(c.rssSelf.peak,l(44))}})}#a(e){let r=this.#t?.frame===" +
  "e?this.#t.start:this.#r;return Math.min(r,this.#s(e))}#s(e){let r=this.#e,n=r.word(e+60);if(n&107374" +
  "1824)return n&536870911?r.long(e+16):this.#r;if(r.word(r.word(e+52)+56)===e)return this.#r;let o=r.w" +
  "ord(e+44);return r.word(o+60)&536870912?this.#r:r.long(o+8)}};var Ke=1024,cr=1e3;function Ve(t,e,r){" +
  "let n=new O(t),o=$e(n);for(;;){let s=n.current(296),i=[...new pe(n,e,o,r?.()).timers()];if(o&&!Fe(n," +
  "o))o=void 0;else if(s%2===0&&n.current(296)===s)return{concurrency:1,timers:i,dropped:n.word(304)}}}" +
  "var pe=class{#e;#t;#r;#n;constructor(e,r,n,o){this.#e=e,this.#t=r,this.#r=n;let s=Math.max(e.long(31" +
  "2),e.long(e.word(292)+0),n?.start??0);this.#n=new D(e,n,Math.max(o??0,s)).read()}*timers(){let e=thi" +
  "s.#e,r=e.word(284),n=0,o=[{node:r,index:-1,next:e.firstChild(r)}];for(let s=o[0];s;s=o[o.length-1]){" +
  "let i=s.next;if(i){yield this.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:" +
  "n++,next:e.firstChild(i)});continue}this.#r?.node===0&&this.#r.parent===s.node&&(yield this.#a(this." +
  "#r,s.index,o.length-1),n++),o.pop()}}#o(e,r,n){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),u=t" +
  "his.#i(e,i,r,n);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===cr)return u}}#i(e,r,n,o){let s=th" +
  "is.#e,i=this.#r?.node===e?1:0,u=s.word(e+108)+i,a=s.float(e+16),l=s.float(e+24),c=a-r*l,m={key:s.has" +
  "h(e+0),parent:n,level:o,tag:this.#t,label:s.label(s.word(e+88)),laps:r,openLaps:u,maxOpenLaps:Math.m" +
  "ax(u,s.word(e+112)),open:r===0,wall:a,user:s.float(e+64),system:s.float(e+72),covered:Math.min(a,s.f" +
  "loat(e+48)),min:r?l:0,max:r?s.float(e+32):0,squares:r?Math.max(0,s.float(e+40)-c*c/r):0,overlaps:s.w" +
  "ord(e+152),rssMax:this.#u(e+120+0),rssSelf:this.#u(e+120+8),rssMin:this.#u(e+120+16+0),rssSelfMin:th" +
  "is.#u(e+120+16+8)};return r===0?{...m,...this.#s(e)}:m}#a(e,r,n){let o=this.#e;return{key:Ce(o.hash(" +
  "e.parent+0),o.hash(e.labelId+0)),parent:r,level:n,tag:this.#t,label:o.label(e.labelId),laps:0,openLa" +
  "ps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlaps:0,...this.#s(0)}}#s(e){let r=this.#u(this." +
  "#e.word(292)+40),{wall:n=0,user:o=0,system:s=0,covered:i=0,rssSelf:u={current:0,peak:0}}=this.#n.get" +
  "(e)??{},a=Math.min(n,i);return{wall:n,user:o,system:s,covered:a,rssMax:r,rssSelf:u,rssMin:{...r},rss" +
  "SelfMin:{...u}}}#u(e){return{current:this.#e.word(e)*Ke,peak:this.#e.word(e+4)*Ke}}};var lr=2e3,He={" +
  "Expected:0,Asked:1,Answered:2};function B({meeting:t}){let e=new Int32Array(t),r=g();if(Atomics.stor" +
  "e(e,0,He.Asked),Atomics.notify(e,0),Atomics.wait(e,0,He.Asked,lr)===\"timed-out\")return;let n=new Flo" +
  "at64Array(t)[1]-(r+g())/2*1e6;return()=>g()*1e6+n}function G({memory:t,tag:e,resolution:r},n){return" +
  "{...Ve(t,e,n),resolution:r}}var x=class extends Error{name=\"TimemoryError\";code;constructor(e,r,n){s" +
  "uper(r,n),this.code=e}};function C(t,e,r){let n=typeof r==\"string\"?JSON.stringify(r):String(r);retur" +
  "n new x(\"INVALID_ARGUMENT\",`${t} must be ${e}, not ${n}`)}function Je(t,e){let[r,n]=[f(\"node:fs\"),f(" +
  "\"node:path\")],o=u=>new x(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${u}`);if(!r||!n)throw o(\"no file system" +
  " on this runtime\");let s=n.resolve(t),i=n.dirname(s);if(!je(\"read\",i)||!je(\"write\",i))throw o(\"no pe" +
  "rmission; run with --allow-read and --allow-write\");return{fs:r,paths:n,file:s,folder:i}}function je" +
  "(t,e){let r=globalThis.Deno?.permissions;return!r||r.querySync({name:t,path:e}).state===\"granted\"}va" +
  "r mr=64*1024;function W(t,e,r={}){let{fs:n,folder:o}=Je(t,\"write\"),{temporary:s=dr(t),keepFolders:i=" +
  "!1,mayReplace:u=()=>!0}=r;i||n.mkdirSync(o,{recursive:!0});let a=!1;try{let l=n.openSync(s,\"wx\");try" +
  "{let c=\"\";for(let m of e)c+=m,!(c.length<mr)&&(n.writeFileSync(l,c),c=\"\");n.writeFileSync(l,c)}final" +
  "ly{n.closeSync(l)}u()&&(n.renameSync(s,t),a=!0)}finally{a||pr(n,s)}return a}function pr(t,e){try{t.r" +
  "mSync(e,{force:!0})}catch{}}function dr(t){return`${t}.${Me().toString(36)}${Math.random().toString(" +
  "36).slice(1,10)}.tmp`}function de(t){return t.wall-t.covered}function K(t){return t.laps>0?t.wall/t." +
  "laps:0}function V(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function H(t){let e=(t.user+t" +
  ".system)/t.wall*100;return Number.isFinite(e)?e:0}var fr=10;function A(t,e){return e!==void 0&&t.lap" +
  "s>0&&K(t)<fr*e.total}function Xe({timers:t},e){let r=0,n=0;for(let o of t)r+=o.laps,o.level===0&&(n+" +
  "=o.wall);return{laps:r,share:fe(r,n,e)}}function fe(t,e,r){return e>0?Math.min(1,t*r.total/e):0}var " +
  "gr=2**20;function ge(t,e){let r=\"\",n=[],o=0,s=()=>{try{r+=n.length===1?n[0]:n.join(\"\")}catch(i){thro" +
  "w i instanceof RangeError?new x(\"TOO_LARGE\",`Cannot join the report: over ${r.length} characters do " +
  "not fit into a string of this engine; ${e}`,{cause:i}):i}n=[],o=0};for(let i of t)o+i.length>gr&&s()" +
  ",n.push(i),o+=i.length;return s(),r}var Ye=2**20,hr=64*1024;function p(t){return Number.isFinite(t)?" +
  "String(t):\"0\"}var j=t=>Math.round(t/1e3);function J(t,e=\"\"){return`{${e}\"current\":${p(t.current/Ye)}" +
  ",\"peak\":${p(t.peak/Ye)}}`}function qe(t,e=0){return p(e>1?Math.round(t/e)*e:t)}function br(t,e,{reso" +
  "lution:r,lapCost:n}){let o=e?'\"cereal_class_version\":1,':\"\",s=j(t.user),i=j(t.system),u=r?.cpu,a=(t." +
  "user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.s" +
  "tringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${p(s)},\"system_el" +
  "apsed\":${p(i)},\"wall_elapsed\":${p(j(t.wall))},\"cpu_elapsed\":${p(s+i)},\"cpu_util\":${p(Math.round(a*1e" +
  "4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${J(t.rssMax,e?'\"cereal_c" +
  "lass_version\":0,':\"\")},\"rss_self\":${J(t.rssSelf)},\"rss_min\":${J(t.rssMin)},\"rss_self_min\":${J(t.rssS" +
  "elfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"covere" +
  "d_elapsed\":${p(j(t.covered))},\"wall_min\":${p(t.min/1e3)},\"wall_max\":${p(t.max/1e3)},\"wall_stddev\":${" +
  "p(Math.round(V(t))/1e3)},\"wall_ns\":${p(t.wall)},\"user_ns\":${qe(t.user,u)},\"system_ns\":${qe(t.system," +
  "u)},\"covered_ns\":${p(t.covered)},\"min_ns\":${p(t.min)},\"max_ns\":${p(t.max)},\"squares_ns2\":${p(t.squar" +
  "es)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(A(t,n)?',\"timer.short\":true':\"\")+(t.tag.in" +
  "cludes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function Sr(t){if(!t)return\"\";let{wall" +
  ":e,cpu:r,memory:n}=t;return`,\"resolution\":{\"wall_ns\":${p(e)},\"cpu_ns\":${p(r)},\"memory_bytes\":${p(n)}" +
  "}`}function yr(t,{laps:e,wall:r}){if(!t)return\"\";let n=s=>Math.round(s*10)/10,o=Math.round(fe(e,r,t)" +
  "*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":${n(t.total)},\"inside_ns\":${n(t.inside)},\"laps\":${e},\"share\":" +
  "${o}}`}function Er({process:t}){if(!t)return\"\";let{wall:e,user:r,system:n,peak:o}=t;return`,\"process" +
  "\":${JSON.stringify({wall_ns:e,user_ns:r,system_ns:n,rss_peak_bytes:o})}`}function*xr(t){yield'{\"rank" +
  "s\":[';let e=`\n`;for(let r of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${r.con" +
  "currency},\"timers\":[`,e=`,\n`;let n=`\n`,o={laps:0,wall:0};for(let s of r.timers)o.laps+=s.laps,s.leve" +
  "l===0&&(o.wall+=s.wall),yield n+br(s,n===`\n`,r),n=`,\n`;yield`\n],\"dropped\":${r.dropped}${Sr(r.resolut" +
  "ion)}${yr(r.lapCost,o)}${Er(r)}}}`}yield`\n]}\n`}function*X(t){let e=\"\";for(let r of xr(t))e.length+r." +
  "length>hr&&e!==\"\"&&(yield e,e=\"\"),e+=r;yield e}var S={Idle:0,Writing:1,Renaming:2,Stopped:3},h={Star" +
  "ting:0,Listening:1,MainActs:2,WatcherActs:3,WatcherDone:4,Stopped:5},he=1e3,Ze=64*1024,Y=8,q=class{b" +
  "uffer;#e;constructor(e=new SharedArrayBuffer(Y+Ze)){this.buffer=e,this.#e=new Int32Array(e,0,2)}move" +
  "(e,r){let n=Atomics.compareExchange(this.#e,0,e,r);return Atomics.notify(this.#e,0),n===e}is(e){retu" +
  "rn Atomics.load(this.#e,0)===e}waitWhile(e,r){return Atomics.wait(this.#e,0,e,r)!==\"timed-out\"}get s" +
  "ettings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new Uint" +
  "8Array(this.buffer).slice(Y,Y+e)))}set settings({reportFile:e,serialFile:r,precision:n,verbose:o}){l" +
  "et s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:r,precision:n,verbose:o}));Ato" +
  "mics.store(this.#e,1,0),!(s.length>Ze)&&(new Uint8Array(this.buffer,Y).set(s),Atomics.store(this.#e," +
  "1,s.length))}};function ze({core:t,path:e,temporary:r,interval:n,state:o}){let{parentPort:s}=f(\"node" +
  ":worker_threads\"),i=f(\"node:fs\"),u=new Int32Array(o),a=B(t),l,c=!1;function m(){let b=new Uint32Arra" +
  "y(t.memory.buffer);return[312,316,296,336,344].map(w=>b[w>>2]).join()}function d(){let b=i.statSync(" +
  "e,{throwIfNoEntry:!1});return b?`${b.ino} ${b.mtimeMs} ${b.size}`:\"\"}function y(){let b=m();if(b===l" +
  ")return;let R=d(),w=G(t,a);i.rmSync(r,{force:!0}),W(e,X([w]),{temporary:r,keepFolders:!0,mayReplace:" +
  "()=>Atomics.compareExchange(u,0,S.Writing,S.Renaming)===S.Writing&&d()===R})&&(l=w.timers.some(({ope" +
  "n:At})=>At)?void 0:b,c=!1)}function E(){let b=g();if(Atomics.compareExchange(u,0,S.Idle,S.Writing)!=" +
  "=S.Idle)return;try{y()}catch(w){c||s.postMessage(w instanceof Error?w.message:String(w)),c=!0}finall" +
  "y{Atomics.compareExchange(u,0,S.Writing,S.Idle),Atomics.compareExchange(u,0,S.Renaming,S.Idle),Atomi" +
  "cs.notify(u,0)}let R=g()-b;ie(E,Math.max(n-R,R))}ie(E,n)}function v(t,e,r){if(!t.accepts(r))throw C(" +
  "e,t.what,r);return r}function rt(t,e){if(t!==void 0){if(typeof t!=\"object\"||t===null)throw C(\"Option" +
  "s\",\"an object\",t);for(let r in t)if(!e.includes(r))throw new x(\"INVALID_ARGUMENT\",`Unknown option \"$" +
  "{r}\": expected ${wr(e)}`)}}function wr(t){let e=t.at(-1)??\"\";return t.length===1?e:`${t.slice(0,-1)." +
  "join(\", \")} or ${e}`}var Qe=1024,[et,tt]=[.01,86400];var Bn=_(\"a whole number from 0 on\",t=>Number.i" +
  "sInteger(t)&&t>=0&&t<=4294967295),nt=_(\"a whole number from 1 on\",t=>Number.isInteger(t)&&t>=1);func" +
  "tion ot(t){return _(`a whole number from 0 to ${t-1}`,e=>Number.isInteger(e)&&e>=0&&e<t)}var st=_(\"a" +
  " whole number from 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),Gn=_(`a number of MiB from 1 to ${Q" +
  "e}`,t=>t>=1&&t<=Qe),Wn=_(`0 or a number of seconds from ${et} to ${tt}`,t=>t===0||t>=et&&t<=tt);var " +
  "be={what:\"a string with at least one character\",type:\"string\",accepts:t=>typeof t==\"string\"&&t!==\"\"," +
  "read:t=>t},Kn={what:`${be.what}, or undefined`,type:\"string | undefined\",accepts:t=>t===void 0||be.a" +
  "ccepts(t),read:be.read};function _(t,e){return{what:t,type:\"number\",accepts:r=>typeof r==\"number\"&&e" +
  "(r),read:Tr}}function Tr(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.test(t.trim())?Number(t):N" +
  "aN}var at=/^[\\x20-\\x7e]*$/,Ar=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-" +
  "\\u2069\\p{Cs}]/gu,_r={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function Nr(t){let e=_r[t];if(e!==void 0)retur" +
  "n e;let r=t.codePointAt(0).toString(16);return r.length<=2?`\\\\x${r.padStart(2,\"0\")}`:`\\\\u{${r}}`}fun" +
  "ction T(t){return at.test(t)?t:t.replace(Ar,Nr)}var Rr=/\\p{Emoji_Presentation}|\\p{Extended_Pictograp" +
  "hic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,Or=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud" +
  "7b0-\\ud7ff]/u,Mr=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u" +
  "303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff0" +
  "1-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\" +
  "u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),it;function ut(t){if(at.test(t))return t.length;it??=new Intl.S" +
  "egmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(let{segment:r}of it.segment(t)){if(Rr.test(r)){e" +
  "+=2;continue}for(let n of r)Or.test(n)||(e+=Mr.test(n)?2:1)}return e}var kr=\" : %w wall, %u user + %" +
  "s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",Cr=3,Z=1e9,z=2*" +
  "*20,ct=new Map([[\"%w\",{unit:\"time\",value:t=>t.wall/Z}],[\"%u\",{unit:\"time\",value:t=>t.user/Z}],[\"%s\"," +
  "{unit:\"time\",value:t=>t.system/Z}],[\"%t\",{unit:\"time\",value:t=>(t.user+t.system)/Z}],[\"%p\",{unit:\"pe" +
  "rcent\",value:H}],[\"%C\",{unit:\"memory\",value:t=>t.rssMax.current/z}],[\"%M\",{unit:\"memory\",value:t=>t." +
  "rssMax.peak/z}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/z}],[\"%m\",{unit:\"memory\",value:t=>t." +
  "rssSelf.peak/z}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),lt=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),v" +
  "r=new RegExp(`(${[...ct.keys(),...lt.keys()].join(\"|\")})`);function Lr(t){v(st,\"precision\",t)}var Q=" +
  "class{#e;#t;#r={time:0,percent:0,memory:0,count:0};#n;constructor(e=kr,r=Cr){Lr(r),this.#e=e.split(v" +
  "r).map(n=>ct.get(n)??lt.get(n)??n),this.#t={time:r,percent:1,memory:1,count:0}}measure(e){for(let r " +
  "of this.#e){if(typeof r==\"string\")continue;let n=r.value(e);n>this.#r[r.unit]&&(this.#r[r.unit]=n)}t" +
  "his.#n=void 0}print(e){let r=this.#n??=this.#o(),n=\"\";for(let o of this.#e)n+=typeof o==\"string\"?o:o" +
  ".value(e).toFixed(this.#t[o.unit]).padStart(r[o.unit]);return n}#o(){let e=this.#t,r=n=>Math.max(e[n" +
  "]+3,this.#r[n].toFixed(e[n]).length);return{time:r(\"time\"),percent:5,memory:r(\"memory\"),count:String" +
  "(this.#r.count).length}}};function mt({laps:t,open:e}){return(t>1?` (total # of laps: ${t})`:\"\")+(e?" +
  "\" (open)\":\"\")}var dt=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"mean\",\"min\",\"max\",\"stddev\",\"concurrency\"" +
  "],Pr={wall:0,cpu:0,memory:0},pt=2**20,re=1e9,te=1e3,Dr=.5;function xe(t,e){return Math.max(0,Math.fl" +
  "oor(Math.log10(e/(t||1))+1e-9))}function N(t,e,r){return{title:t,cell:(n,{resolution:o})=>(r(n)/e).t" +
  "oFixed(xe(o.wall,e))}}function Se(t,e){return{title:t,cell:(r,{resolution:n})=>(e(r)/re).toFixed(xe(" +
  "n.cpu,re))}}function ee(t,e){return{title:t,cell:(r,{resolution:n})=>(e(r)/pt).toFixed(xe(n.memory,p" +
  "t))}}function ye(t,e){return{title:t,cell:r=>String(e(r))}}function Ir(t,{resolution:{wall:e,cpu:r}}" +
  "){let n=Math.max(e,r)/t.wall;return n<Dr?H(t).toFixed(n<.001?1:0):\"-\"}var $r=N(\"mean [us]\",te,K),Ee=" +
  "{laps:ye(\"laps\",t=>t.laps),wall:N(\"wall [s]\",re,t=>t.wall),self:N(\"self [s]\",re,de),user:Se(\"user [s" +
  "]\",t=>t.user),system:Se(\"system [s]\",t=>t.system),cpu:Se(\"CPU [s]\",t=>t.user+t.system),percent:{titl" +
  "e:\"CPU [%]\",cell:Ir},mean:{title:\"mean [us]\",cell:(t,e)=>$r.cell(t,e)+(e.lapCost?A(t,e.lapCost)?\"*\":" +
  "\" \":\"\")},min:N(\"min [us]\",te,t=>t.min),max:N(\"max [us]\",te,t=>t.max),stddev:N(\"stddev [us]\",te,V),co" +
  "ncurrency:ye(\"at once\",t=>t.maxOpenLaps),open:ye(\"open\",t=>t.openLaps),rss:ee(\"RSS [MB]\",t=>t.rssMax" +
  ".current),peak:ee(\"peak [MB]\",t=>t.rssMax.peak),selfRss:ee(\"self RSS [MB]\",t=>t.rssSelf.current),sel" +
  "fPeak:ee(\"self peak [MB]\",t=>t.rssSelf.peak)};function Fr(t){return t.map(e=>{if(!Object.hasOwn(Ee,e" +
  "))throw C(\"A column\",`one of ${Object.keys(Ee).join(\", \")}`,e);return Ee[e]})}var L=class{#e;#t;#r;c" +
  "onstructor(e,r,n){this.#e=Fr(e);let o={...n,resolution:n.resolution??Pr};this.#t=r.map(s=>this.#e.ma" +
  "p(i=>i.cell(s,o))),this.#r=this.#e.map(({title:s},i)=>this.#t.reduce((u,a)=>Math.max(u,a[i].length)," +
  "s.length))}head(){return this.#n(this.#e.map(e=>e.title))}row(e){return this.#n(this.#t[e])}#n(e){re" +
  "turn e.map((r,n)=>r.padStart(this.#r[n])).join(\"  \")}};var Ur=[\"noMin\",\"rank\",\"columns\",\"format\",\"pr" +
  "ecision\"],ft=1e6,gt=512,Br=2048;function*we(t,e={}){rt(e,Ur);let r=Gr(e),n=Kr(e.rank),o=e.noMin===!1" +
  "?t.timers.filter(Wr):t.timers;if(o.length===0)return;let s=[],i=[],u=0;for(let{tag:c,level:m,label:d" +
  "}of o){let y=`${n}[${T(c)}] ${Vr(m)}${T(d)}`,E=ut(y);E>u&&E<=Br&&(u=E),s.push(y),i.push(E)}let{title" +
  ":a,end:l}=r(o,t);e.rank!==void 0&&(yield`> rank ${e.rank.rank}\n`),a!==void 0&&(yield`${n.padEnd(u)} " +
  "${a}\n`);for(let[c,m]of o.entries()){let d=\" \".repeat(Math.max(0,u-i[c])+1);yield`${s[c]}${d}${l(m,c)" +
  "}\n`}}function Gr(t){if(t.columns===void 0){let r=new Q(t.format,t.precision);return n=>{for(let o of" +
  " n)r.measure(o);return{end:o=>r.print(o)+mt(o)}}}let e=t.columns===!0?dt:t.columns;return new L(e,[]" +
  ",{}),(r,n)=>{let o=new L(e,r,n);return{title:` ${o.head()}`,end:(s,i)=>` ${o.row(i)}`}}}function ht(" +
  "t,e={}){return ge(we(t,e),\"leave out lines with noMin: false\")}function Wr({wall:t,user:e,system:r})" +
  "{return t>=ft||e+r>=ft}function Kr(t){if(t===void 0)return\"> \";let{rank:e,size:r}=t;return v(nt,\"siz" +
  "e\",r),v(ot(r),\"rank\",e),`|${String(e).padStart(String(r).length,\"0\")}> `}function Vr(t){return t<1?\"" +
  "\":t<=gt?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(gt-1))+\"|_\"}function bt({reportFile:t,serialF" +
  "ile:e,precision:r},{tree:n,below:o,options:s},{print:i,write:u,json:a}){let{precision:l=r}=s??{},c={" +
  "...s,precision:l},m=[()=>{if(t===void 0){let y=ht(n,c)+o;y&&i(y.replace(/\\n$/,\"\"))}else i(`Outputtin" +
  "g manager to '${t}'...`),u(t,Hr(we(n,c),o))},()=>{e!==void 0&&(i(`Serializing manager to '${e}'...`)" +
  ",u(e,a()))}],d=[];for(let y of m)try{y()}catch(E){d.push(E)}if(d.length>0)throw d[0]}function*Hr(t,e" +
  "){yield*t,yield e}var St=5;var yt=\"[overflow]\";function Et(t){let{timers:e,dropped:r,lapCost:n}=t,o=" +
  "[],s=e.find(a=>a.label===yt&&a.level===0);s&&o.push(`${ne(s.laps,\"lap\")} of new paths went into ${yt" +
  "}: the limit of memory or nodes was reached`),r>0&&o.push(`${ne(r,\"scope\")} not recorded: too many w" +
  "ere open at once`);let i=e.filter(a=>a.overlaps>0);if(i.length>0){let a=i.reduce((l,c)=>l+c.overlaps" +
  ",0);o.push(`${ne(a,\"scope\")} overlapped their siblings: ${Te(i,l=>T(l.label))}; their times are righ" +
  "t, but scopes may nest under the wrong one: where a scope awaits, use autoTimed(), autoTimer.run() o" +
  "r region.run()`)}let u=e.filter(a=>a.maxOpenLaps>1).sort((a,l)=>l.maxOpenLaps-a.maxOpenLaps);if(u.le" +
  "ngth>0){let a=Te(u,l=>`${T(l.label)} ${l.maxOpenLaps}`);o.push(`Laps open at once, at most: ${a}`)}i" +
  "f(n&&e.length>0){let a=e.filter(m=>A(m,n));a.length>0&&o.push(`Mean laps within ten times their cost" +
  ": ${Te(a,m=>T(m.label))}`);let{laps:l,share:c}=Xe(t,n);o.push(`${ne(l,\"lap\")} at ${n.total.toFixed(0" +
  ")} ns each: ${(c*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`).join(\"\")}function " +
  "Te(t,e){let r=[...new Set(t.map(e))],n=r.length-St;return r.slice(0,St).join(\", \")+(n>0?` and ${n} m" +
  "ore`:\"\")}function ne(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}function Ae(t){return t.Deno?.version?\"de" +
  "no\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var xt=[\"libc.so.6\",\"libc.musl-x86_6" +
  "4.so.1\",\"libc.musl-aarch64.so.1\"];var wt=200;function Tt(t){let e=new _e(t);Ae(globalThis)===\"deno\"?" +
  "e.listenAsThread():e.waitForInterrupts()}var _e=class{#e;#t;#r;#n=Oe();#o=f(\"node:worker_threads\").p" +
  "arentPort;#i;constructor(e){this.#e=e,this.#t=new q(e.state),this.#r=B(e.core)}listenAsThread(){let{" +
  "signals:e}=this.#e,r=this.#t,n=(o,s,i)=>{i?.(),r.waitWhile(o,s)};for(let[o,s]of e)this.#n.on(o,()=>t" +
  "his.#a(o,s,n));this.#o.on(\"message\",()=>{for(let[o]of e)this.#n.removeAllListeners(o);r.move(h.Liste" +
  "ning,h.Stopped)}),r.move(h.Starting,h.Listening)}waitForInterrupts(){let e=this.#t,r=new(f(\"node:vm\"" +
  ")).Script(\"timemoryStep()\"),n=u=>{globalThis.timemoryStep=u;try{r.runInThisContext({breakOnSigint:!0" +
  "})}catch{}},o=(u,a,l)=>{let c=g()+a,m=l,d=()=>{m?.(),m=void 0,e.waitWhile(u,Math.max(0,c-g()))};do n" +
  "(d);while(m||e.is(u)&&g()<c)},[[s,i]]=this.#e.signals;for(;;)n(()=>{e.move(h.Starting,h.Listening),N" +
  "e(1/0)}),this.#a(s,i,o)}#a(e,r,n){let o=this.#t,s=()=>this.#o.postMessage(e);this.#i===void 0?(this." +
  "#i=g(),n(h.Listening,he,s),o.move(h.Listening,h.WatcherActs)&&(this.#s(e,r),o.move(h.WatcherActs,h.W" +
  "atcherDone))):g()-this.#i>he&&(n(h.MainActs,wt,s),this.#c(e,r))}#s(e,r){try{oe(2,`> TiMemory: signal" +
  " ${r} (${e}) while the program is busy: reporting the laps so far\n`),this.#u()}catch(n){oe(2,`> TiMe" +
  "mory: the report failed: ${n instanceof Error?n.message:String(n)}\n`)}this.#c(e,r)}#u(){let e=this.#" +
  "t.settings;if(!e)return;let r=G(this.#e.core,this.#r),n=Et(r)+(e.verbose?this.#e.sources:\"\");bt(e,{t" +
  "ree:r,below:n},{print:o=>oe(1,`${o}\n`),write:W,json:()=>X([r])})}#c(e,r){let n=this.#n,o=Ae(globalTh" +
  "is);if(o===\"bun\")return jr(128+r);o===\"deno\"&&n.removeAllListeners(e);try{if(n.kill(n.pid,e),o!==\"de" +
  "no\")return;Ne(wt),n.kill(n.pid,\"SIGKILL\")}catch{oe(2,`> TiMemory: cannot end the program: no permiss" +
  "ion; send ${e} again\n`)}}};function oe(t,e){let r=f(\"node:fs\"),n=new TextEncoder().encode(e);for(;n." +
  "length>0;)try{n=n.subarray(r.writeSync(t,n))}catch(o){if(o.code!==\"EAGAIN\")throw o;Ne(1)}}function N" +
  "e(t){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,t)}function jr(t){let e=f(\"bun:ffi\");" +
  "for(let r of[...xt,\"libSystem.dylib\"])try{e?.dlopen(r,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols" +
  "._exit(t)}catch{}}var Re=f(\"node:worker_threads\").workerData;Re.kind===\"autosave\"?ze(Re):Tt(Re);})()" +
  ";";
