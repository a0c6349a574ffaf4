// Generated from src/rescue/thread.ts by `deno task build`: 22517 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function we(){return globalThis.process}function g(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}var _=class{#e;#t;#n;#r;#o;#i=new Map;#c=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructo" +
  "r(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#n=new Float64Ar" +
  "ray(e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&thi" +
  "s.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(this.#t,e>>2)}float" +
  "(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)" +
  "*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}timespec(e){return this.long(e)*1e9" +
  "+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+20,o=r+this.word(e+8);o>this.#o" +
  ".length&&this.#s(),n=this.#c.decode(this.#o.slice(r,o)),this.#i.set(e,n)}return n}*children(e){for(l" +
  "et n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.word(e+92);return n" +
  "&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var re" +
  "=t=>BigInt.asUintN(64,t);function _e(t,e){let n=re(t*0x9e3779b97f4a7c15n+e);return n=re((n^n>>33n)*0" +
  "xff51afd7ed558ccdn),n=re((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}function Ce(t){let e=t.current(352" +
  ");if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)>=t.w" +
  "ord(392)))return{labelId:e,start:n,frame:r,parent:o,node:Kt(t,o,e)}}function ke(t,{labelId:e,start:n" +
  "}){return t.timespec(336)===n&&t.current(352)===e}function Kt(t,e,n){for(let o of t.children(e))if(t" +
  ".word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var Wt=1024,D=class{#e;#t;#n;#r=n" +
  "ew Map;constructor(e,n,r){this.#e=e,this.#t=n,this.#n=r}read(){let e=this.#e;for(let n=e.word(288);n" +
  ";n=e.word(n))for(let r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#o(s,o)}re" +
  "turn this.#t&&this.#i(this.#t.node,this.#t.start,e.word(292),0),this.#r}#o(e,n){let r=this.#e,o=r.lo" +
  "ng(n+24)+Math.max(0,this.#n-this.#c(n));this.#i(e,r.long(n+8),r.word(n+36),o)}#i(e,n,r,o){let s=this" +
  ".#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),a=n-s.long(r+0),c=(l,f)=>Math.max(0,s.float(i+l)-s." +
  "float(r+l)-a*s.float(r+f)),m=l=>Math.max(0,s.word(i+l)-s.word(r+l))*Wt,u=this.#r.get(e)??{wall:0,use" +
  "r:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#r.set(e,{wall:u.wall+Math.max(0,this.#n-n)," +
  "user:u.user+c(8,24),system:u.system+c(16,32),covered:u.covered+o,rssSelf:{current:Math.max(u.rssSelf" +
  ".current,m(40)),peak:Math.max(u.rssSelf.peak,m(44))}})}#c(e){let n=this.#t?.frame===e?this.#t.start:" +
  "this.#n;return Math.min(n,this.#s(e))}#s(e){let n=this.#e,r=n.word(e+60);if(r&1073741824)return r&53" +
  "6870911?n.long(e+16):this.#n;if(n.word(n.word(e+52)+56)===e)return this.#n;let o=n.word(e+44);return" +
  " n.word(o+60)&536870912?this.#n:n.long(o+8)}};var $e=1024,sn=1e3;function Fe(t,e,n){let r=new _(t),o" +
  "=Ce(r);for(;;){let s=r.current(296),i=[...new ce(r,e,o,n?.()).timers()];if(o&&!ke(r,o))o=void 0;else" +
  " if(s%2===0&&r.current(296)===s)return{concurrency:1,timers:i,dropped:r.word(304)}}}var ce=class{#e;" +
  "#t;#n;#r;constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;let s=Math.max(e.long(312),e.long(e.word" +
  "(292)+0),r?.start??0);this.#r=new D(e,r,o??s).read()}*timers(){let e=this.#e,n=e.word(284),r=0,o=[{n" +
  "ode:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield thi" +
  "s.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++,next:e.firstChild(i)});c" +
  "ontinue}this.#n?.node===0&&this.#n.parent===s.node&&(yield this.#c(this.#n,s.index,o.length-1),r++)," +
  "o.pop()}}#o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),a=this.#i(e,i,n,r);if(o.current" +
  "(e+80)===i%2**32&&o.long(e+8)===i||s===sn)return a}}#i(e,n,r,o){let s=this.#e,i=this.#n?.node===e?1:" +
  "0,a=s.word(e+108)+i,c=s.float(e+16),m=s.float(e+24),u=c-n*m,l=s.word(e+88),f=Math.min(n,s.word(l+12)" +
  "),h=Math.min(n,s.word(l+16)),p={key:s.hash(e+0),parent:r,level:o,tag:this.#t,label:s.label(l),laps:n" +
  ",openLaps:a,maxOpenLaps:Math.max(a,s.word(e+112)),open:n===0,wall:c,user:s.float(e+64),system:s.floa" +
  "t(e+72),covered:Math.min(c,s.float(e+48)),min:n?m:0,max:n?s.float(e+32):0,squares:n?Math.max(0,s.flo" +
  "at(e+40)-u*u/n):0,overlaps:s.word(e+152),rssMax:this.#a(e+120+0),rssSelf:this.#a(e+120+8),rssMin:thi" +
  "s.#a(e+120+16+0),rssSelfMin:this.#a(e+120+16+8),...f>0&&{asyncLaps:f},...h>0&&{callSites:h}};return " +
  "n===0?{...p,...this.#s(e)}:p}#c(e,n,r){let o=this.#e;return{key:_e(o.hash(e.parent+0),o.hash(e.label" +
  "Id+0)),parent:n,level:r,tag:this.#t,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0" +
  ",min:0,max:0,squares:0,overlaps:0,...this.#s(0)}}#s(e){let n=this.#a(this.#e.word(292)+40),{wall:r=0" +
  ",user:o=0,system:s=0,covered:i=0,rssSelf:a={current:0,peak:0}}=this.#r.get(e)??{},c=Math.min(r,i);re" +
  "turn{wall:r,user:o,system:s,covered:c,rssMax:n,rssSelf:a,rssMin:{...n},rssSelfMin:{...a}}}#a(e){retu" +
  "rn{current:this.#e.word(e)*$e,peak:this.#e.word(e+4)*$e}}};function U({memory:t,tag:e,resolution:n,c" +
  "lockOffset:r}){return{...Fe(t,e,()=>an()+r),resolution:n}}function an(){return(performance.timeOrigi" +
  "n+performance.now())*1e6}var E=class extends Error{name=\"TimemoryError\";code;constructor(e,n,r){supe" +
  "r(n,r),this.code=e}};function O(t,e,n){let r=typeof n==\"string\"?JSON.stringify(n):String(n);return n" +
  "ew E(\"INVALID_ARGUMENT\",`${t} must be ${e}, not ${r}`)}function Be(t,e){let[n,r]=[g(\"node:fs\"),g(\"no" +
  "de:path\")],o=a=>new E(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${a}`);if(!n||!r)throw o(\"no file system on" +
  " this runtime\");let s=r.resolve(t),i=r.dirname(s);if(!Ue(\"read\",i)||!Ue(\"write\",i))throw o(\"no permi" +
  "ssion; run with --allow-read and --allow-write\");return{fs:n,paths:r,file:s,folder:i}}function Ue(t," +
  "e){let n=globalThis.Deno?.permissions;return!n||n.querySync({name:t,path:e}).state===\"granted\"}var c" +
  "n=64*1024;function B(t,e,n={}){let{fs:r,folder:o}=Be(t,\"write\"),{temporary:s=ln(t),keepFolders:i=!1," +
  "mayReplace:a=()=>!0}=n;i||r.mkdirSync(o,{recursive:!0});let c=!1;try{let m=r.openSync(s,\"wx\");try{le" +
  "t u=\"\";for(let l of e)u+=l,!(u.length<cn)&&(r.writeFileSync(m,u),u=\"\");r.writeFileSync(m,u)}finally{" +
  "r.closeSync(m)}a()&&(r.renameSync(s,t),c=!0)}finally{c||un(r,s)}return c}function un(t,e){try{t.rmSy" +
  "nc(e,{force:!0})}catch{}}function ln(t){return`${t}.${Date.now().toString(36)}${Math.random().toStri" +
  "ng(36).slice(1,10)}.tmp`}function ue(t){return t.wall-t.covered}function G(t){return t.laps>0?t.wall" +
  "/t.laps:0}function K(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function W(t){let e=(t.use" +
  "r+t.system)/t.wall*100;return Number.isFinite(e)?e:0}var mn=10,Ge={asyncLaps:0,callSites:0,readings:" +
  "0};function L(t,e){return e!==void 0&&t.laps>0&&G(t)<mn*pn(t,e)/t.laps}function pn({laps:t,asyncLaps" +
  ":e=0},{total:n,asyncLap:r=n}){return t*n+e*(r-n)}var M=class{laps=0;opened=0;wall=0;add(e){this.laps" +
  "+=e.laps,this.opened+=e.laps+e.openLaps,e.level===0&&(this.wall+=e.wall)}overhead(e,n=Ge){let{total:" +
  "r,asyncLap:o=r,callSite:s=0,reading:i=0}=e,{asyncLaps:a,callSites:c,readings:m}=n,u=n===Ge?this.laps" +
  ":Math.max(0,this.opened-a),l=u*r+a*o+c*s+m*i,f=this.wall>0?Math.min(1,l/this.wall):0;return{...n,lap" +
  "s:this.laps,plainLaps:u,share:f}}};var dn=2**20;function le(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.l" +
  "ength===1?r[0]:r.join(\"\")}catch(i){throw i instanceof RangeError?new E(\"TOO_LARGE\",`Cannot join the " +
  "report: over ${n.length} characters do not fit into a string of this engine; ${e}`,{cause:i}):i}r=[]" +
  ",o=0};for(let i of t)o+i.length>dn&&s(),r.push(i),o+=i.length;return s(),n}var Ke=2**20,fn=64*1024;f" +
  "unction d(t){return Number.isFinite(t)?String(t):\"0\"}var V=t=>Math.round(t/1e3);function H(t,e=\"\"){r" +
  "eturn`{${e}\"current\":${d(t.current/Ke)},\"peak\":${d(t.peak/Ke)}}`}function We(t,e=0){return d(e>1?Mat" +
  "h.round(t/e)*e:t)}function gn(t,e,{resolution:n,lapCost:r}){let o=e?'\"cereal_class_version\":1,':\"\",s" +
  "=V(t.user),i=V(t.system),a=n?.cpu,c=(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer" +
  ".level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t." +
  "laps},\"user_elapsed\":${d(s)},\"system_elapsed\":${d(i)},\"wall_elapsed\":${d(V(t.wall))},\"cpu_elapsed\":$" +
  "{d(s+i)},\"cpu_util\":${d(Math.round(c*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000" +
  "000,\"rss_max\":${H(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${H(t.rssSelf)},\"rss_min\":$" +
  "{H(t.rssMin)},\"rss_self_min\":${H(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpe" +
  "nLaps},\"overlaps\":${t.overlaps},\"covered_elapsed\":${d(V(t.covered))},\"wall_min\":${d(t.min/1e3)},\"wal" +
  "l_max\":${d(t.max/1e3)},\"wall_stddev\":${d(Math.round(K(t))/1e3)},\"wall_ns\":${d(t.wall)},\"user_ns\":${W" +
  "e(t.user,a)},\"system_ns\":${We(t.system,a)},\"covered_ns\":${d(t.covered)},\"min_ns\":${d(t.min)},\"max_ns" +
  "\":${d(t.max)},\"squares_ns2\":${d(t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(t.a" +
  "syncLaps?`,\"timer.async_laps\":${t.asyncLaps}`:\"\")+(t.callSites?`,\"timer.call_sites\":${t.callSites}`:" +
  "\"\")+(L(t,r)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)" +
  "}}`:\"}\")}function hn(t){if(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_ns\":" +
  "${d(e)},\"cpu_ns\":${d(n)},\"memory_bytes\":${d(r)}}`}function bn({lapCost:t,kinds:e},n){if(!t)return\"\";" +
  "let{laps:r,share:o}=n.overhead(t,e),s=a=>a&&Math.round(a*10)/10;return`,\"overhead\":${JSON.stringify(" +
  "{lap_ns:s(t.total),inside_ns:s(t.inside),laps:r,share:Math.round(o*1e4)/1e4,async_laps:e?.asyncLaps," +
  "async_ns:s(t.asyncLap),call_sites:e?.callSites,call_site_ns:s(t.callSite),readings:e?.readings,readi" +
  "ng_ns:s(t.reading)})}`}function*Sn(t){yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manage" +
  "r\":{\"cereal_class_version\":1,\"concurrency\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o=new M;for" +
  "(let s of n.timers)o.add(s),yield r+gn(s,r===`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}${hn(n.res" +
  "olution)}${bn(n,o)}}}`}yield`\n]}\n`}function*j(t){let e=\"\";for(let n of Sn(t))e.length+n.length>fn&&e" +
  "!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var S={Idle:0,Writing:1,Renaming:2,Stopped:3},b={Starting:0,Liste" +
  "ning:1,MainActs:2,WatcherActs:3,WatcherDone:4,Stopped:5},me=1e3,Ve=64*1024,J=8,X=class{buffer;#e;con" +
  "structor(e=new SharedArrayBuffer(J+Ve)){this.buffer=e,this.#e=new Int32Array(e,0,2)}move(e,n){let r=" +
  "Atomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(e){return Atomics.l" +
  "oad(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}get settings(){le" +
  "t e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new Uint8Array(this." +
  "buffer).slice(J,J+e)))}set settings({reportFile:e,serialFile:n,precision:r,verbose:o}){let s=new Tex" +
  "tEncoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbose:o}));Atomics.store(t" +
  "his.#e,1,0),!(s.length>Ve)&&(new Uint8Array(this.buffer,J).set(s),Atomics.store(this.#e,1,s.length))" +
  "}};function He({core:t,path:e,temporary:n,interval:r,state:o}){let{parentPort:s}=g(\"node:worker_thre" +
  "ads\"),i=g(\"node:fs\"),a=new Int32Array(o),c,m=!1;function u(){let p=new Uint32Array(t.memory.buffer);" +
  "return[312,316,296,336,344].map(y=>p[y>>2]).join()}function l(){let p=i.statSync(e,{throwIfNoEntry:!" +
  "1});return p?`${p.ino} ${p.mtimeMs} ${p.size}`:\"\"}function f(){let p=u();if(p===c)return;let A=l(),y" +
  "=U(t);i.rmSync(n,{force:!0}),B(e,j([y]),{temporary:n,keepFolders:!0,mayReplace:()=>Atomics.compareEx" +
  "change(a,0,S.Writing,S.Renaming)===S.Writing&&l()===A})&&(c=y.timers.some(({open:St})=>St)?void 0:p," +
  "m=!1)}function h(){let p=performance.now();if(Atomics.compareExchange(a,0,S.Idle,S.Writing)!==S.Idle" +
  ")return;try{f()}catch(y){m||s.postMessage(y instanceof Error?y.message:String(y)),m=!0}finally{Atomi" +
  "cs.compareExchange(a,0,S.Writing,S.Idle),Atomics.compareExchange(a,0,S.Renaming,S.Idle),Atomics.noti" +
  "fy(a,0)}let A=performance.now()-p;setTimeout(h,Math.max(r-A,A))}setTimeout(h,r)}function C(t,e,n){if" +
  "(!t.accepts(n))throw O(e,t.what,n);return n}function Ye(t,e){if(t!==void 0){if(typeof t!=\"object\"||t" +
  "===null)throw O(\"Options\",\"an object\",t);for(let n in t)if(!e.includes(n))throw new E(\"INVALID_ARGUM" +
  "ENT\",`Unknown option \"${n}\": expected ${En(e)}`)}}function En(t){let e=t.at(-1)??\"\";return t.length=" +
  "==1?e:`${t.slice(0,-1).join(\", \")} or ${e}`}var je=1024,[Je,Xe]=[.01,86400];var kr=x(\"a whole number" +
  " from 0 on\",t=>Number.isInteger(t)&&t>=0&&t<=4294967295),Ze=x(\"a whole number from 1 on\",t=>Number.i" +
  "sInteger(t)&&t>=1);function qe(t){return x(`a whole number from 0 to ${t-1}`,e=>Number.isInteger(e)&" +
  "&e>=0&&e<t)}var ze=x(\"a whole number from 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),vr=x(`a numb" +
  "er of MiB from 1 to ${je}`,t=>t>=1&&t<=je),Dr=x(`0 or a number of seconds from ${Je} to ${Xe}`,t=>t=" +
  "==0||t>=Je&&t<=Xe);var pe={what:\"a string with at least one character\",type:\"string\",accepts:t=>type" +
  "of t==\"string\"&&t!==\"\",read:t=>t},Pr={what:`${pe.what}, or undefined`,type:\"string | undefined\",acce" +
  "pts:t=>t===void 0||pe.accepts(t),read:pe.read};function x(t,e){return{what:t,type:\"number\",accepts:n" +
  "=>typeof n==\"number\"&&e(n),read:yn}}function yn(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.tes" +
  "t(t.trim())?Number(t):NaN}var et=/^[\\x20-\\x7e]*$/,xn=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u2" +
  "00f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,Tn={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function wn(t){let e=Tn" +
  "[t];if(e!==void 0)return e;let n=t.codePointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2" +
  ",\"0\")}`:`\\\\u{${n}}`}function T(t){return et.test(t)?t:t.replace(xn,wn)}var An=/\\p{Emoji_Presentation" +
  "}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,_n=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code" +
  "_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,Nn=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u" +
  "268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe" +
  "19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-" +
  "\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),Qe;function tt(t){if(et.test(t))return t" +
  ".length;Qe??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(let{segment:n}of Qe.segme" +
  "nt(t)){if(An.test(n)){e+=2;continue}for(let r of n)_n.test(r)||(e+=Nn.test(r)?2:1)}return e}var Rn=\"" +
  " : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m" +
  ") [MB]\",On=3,Y=1e9,Z=2**20,nt=new Map([[\"%w\",{unit:\"time\",value:t=>t.wall/Y}],[\"%u\",{unit:\"time\",val" +
  "ue:t=>t.user/Y}],[\"%s\",{unit:\"time\",value:t=>t.system/Y}],[\"%t\",{unit:\"time\",value:t=>(t.user+t.syst" +
  "em)/Y}],[\"%p\",{unit:\"percent\",value:W}],[\"%C\",{unit:\"memory\",value:t=>t.rssMax.current/Z}],[\"%M\",{un" +
  "it:\"memory\",value:t=>t.rssMax.peak/Z}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/Z}],[\"%m\",{un" +
  "it:\"memory\",value:t=>t.rssSelf.peak/Z}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),rt=new Map([[\"%T\"" +
  ",\"sec\"],[\"%A\",\"MB\"]]),Mn=new RegExp(`(${[...nt.keys(),...rt.keys()].join(\"|\")})`);function Ln(t){C(z" +
  "e,\"precision\",t)}var q=class{#e;#t;#n={time:0,percent:0,memory:0,count:0};#r;constructor(e=Rn,n=On){" +
  "Ln(n),this.#e=e.split(Mn).map(r=>nt.get(r)??rt.get(r)??r),this.#t={time:n,percent:1,memory:1,count:0" +
  "}}measure(e){for(let n of this.#e){if(typeof n==\"string\")continue;let r=n.value(e);r>this.#n[n.unit]" +
  "&&(this.#n[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r??=this.#o(),r=\"\";for(let o of this.#e)r+" +
  "=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).padStart(n[o.unit]);return r}#o(){let e=th" +
  "is.#t,n=r=>Math.max(e[r]+3,this.#n[r].toFixed(e[r]).length);return{time:n(\"time\"),percent:5,memory:n" +
  "(\"memory\"),count:String(this.#n.count).length}}};function ot({laps:t,open:e}){return(t>1?` (total # " +
  "of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var it=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"mean\",\"min\",\"max\"" +
  ",\"stddev\",\"concurrency\"],Cn={wall:0,cpu:0,memory:0},st=2**20,ee=1e9,Q=1e3,kn=.5;function he(t,e){ret" +
  "urn Math.max(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function w(t,e,n){return{title:t,cell:(r,{reso" +
  "lution:o})=>(n(r)/e).toFixed(he(o.wall,e))}}function de(t,e){return{title:t,cell:(n,{resolution:r})=" +
  ">(e(n)/ee).toFixed(he(r.cpu,ee))}}function z(t,e){return{title:t,cell:(n,{resolution:r})=>(e(n)/st)." +
  "toFixed(he(r.memory,st))}}function fe(t,e){return{title:t,cell:n=>String(e(n))}}function vn(t,{resol" +
  "ution:{wall:e,cpu:n}}){let r=Math.max(e,n)/t.wall;return r<kn?W(t).toFixed(r<.001?1:0):\"-\"}var Dn=w(" +
  "\"mean [us]\",Q,G),ge={laps:fe(\"laps\",t=>t.laps),wall:w(\"wall [s]\",ee,t=>t.wall),self:w(\"self [s]\",ee," +
  "ue),user:de(\"user [s]\",t=>t.user),system:de(\"system [s]\",t=>t.system),cpu:de(\"CPU [s]\",t=>t.user+t.s" +
  "ystem),percent:{title:\"CPU [%]\",cell:vn},mean:{title:\"mean [us]\",cell:(t,e)=>Dn.cell(t,e)+(e.lapCost" +
  "?L(t,e.lapCost)?\"*\":\" \":\"\")},min:w(\"min [us]\",Q,t=>t.min),max:w(\"max [us]\",Q,t=>t.max),stddev:w(\"std" +
  "dev [us]\",Q,K),concurrency:fe(\"at once\",t=>t.maxOpenLaps),open:fe(\"open\",t=>t.openLaps),rss:z(\"RSS [" +
  "MB]\",t=>t.rssMax.current),peak:z(\"peak [MB]\",t=>t.rssMax.peak),selfRss:z(\"self RSS [MB]\",t=>t.rssSel" +
  "f.current),selfPeak:z(\"self peak [MB]\",t=>t.rssSelf.peak)};function Pn(t){return t.map(e=>{if(!Objec" +
  "t.hasOwn(ge,e))throw O(\"A column\",`one of ${Object.keys(ge).join(\", \")}`,e);return ge[e]})}var k=cla" +
  "ss{#e;#t;#n;constructor(e,n,r){this.#e=Pn(e);let o={...r,resolution:r.resolution??Cn};this.#t=n.map(" +
  "s=>this.#e.map(i=>i.cell(s,o))),this.#n=this.#e.map(({title:s},i)=>this.#t.reduce((a,c)=>Math.max(a," +
  "c[i].length),s.length))}head(){return this.#r(this.#e.map(e=>e.title))}row(e){return this.#r(this.#t" +
  "[e])}#r(e){return e.map((n,r)=>n.padStart(this.#n[r])).join(\"  \")}};var In=[\"noMin\",\"rank\",\"columns\"" +
  ",\"format\",\"precision\"],at=1e6,ct=512,$n=2048;function*be(t,e={}){Ye(e,In);let n=Fn(e),r=Bn(e.rank),o" +
  "=e.noMin===!1?t.timers.filter(Un):t.timers;if(o.length===0)return;let s=[],i=[],a=0;for(let{tag:u,le" +
  "vel:l,label:f}of o){let h=`${r}[${T(u)}] ${Gn(l)}${T(f)}`,p=tt(h);p>a&&p<=$n&&(a=p),s.push(h),i.push" +
  "(p)}let{title:c,end:m}=n(o,t);e.rank!==void 0&&(yield`> rank ${e.rank.rank}\n`),c!==void 0&&(yield`${" +
  "r.padEnd(a)} ${c}\n`);for(let[u,l]of o.entries()){let f=\" \".repeat(Math.max(0,a-i[u])+1);yield`${s[u]" +
  "}${f}${m(l,u)}\n`}}function Fn(t){if(t.columns===void 0){let n=new q(t.format,t.precision);return r=>" +
  "{for(let o of r)n.measure(o);return{end:o=>n.print(o)+ot(o)}}}let e=t.columns===!0?it:t.columns;retu" +
  "rn new k(e,[],{}),(n,r)=>{let o=new k(e,n,r);return{title:` ${o.head()}`,end:(s,i)=>` ${o.row(i)}`}}" +
  "}function ut(t,e={}){return le(be(t,e),\"leave out lines with noMin: false\")}function Un({wall:t,user" +
  ":e,system:n}){return t>=at||e+n>=at}function Bn(t){if(t===void 0)return\"> \";let{rank:e,size:n}=t;ret" +
  "urn C(Ze,\"size\",n),C(qe(n),\"rank\",e),`|${String(e).padStart(String(n).length,\"0\")}> `}function Gn(t)" +
  "{return t<1?\"\":t<=ct?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(ct-1))+\"|_\"}function lt({reportF" +
  "ile:t,serialFile:e,precision:n},{tree:r,below:o,options:s},{print:i,write:a,json:c}){let{precision:m" +
  "=n}=s??{},u={...s,precision:m},l=[()=>{if(t===void 0){let h=ut(r,u)+o;h&&i(h.replace(/\\n$/,\"\"))}else" +
  " i(`Outputting manager to '${t}'...`),a(t,Kn(be(r,u),o))},()=>{e!==void 0&&(i(`Serializing manager t" +
  "o '${e}'...`),a(e,c()))}],f=[];for(let h of l)try{h()}catch(p){f.push(p)}if(f.length>0)throw f[0]}fu" +
  "nction*Kn(t,e){yield*t,yield e}var mt=5;var pt=\"[overflow]\";function ft(t){let{timers:e,dropped:n}=t" +
  ",r=[],o=e.find(a=>a.label===pt&&a.level===0);o&&r.push(`${Se(o.laps,\"lap\")} of new paths went into $" +
  "{pt}: the limit of memory or nodes was reached`),n>0&&r.push(`${Se(n,\"scope\")} not recorded: too man" +
  "y were open at once`);let s=e.filter(a=>a.overlaps>0);if(s.length>0){let a=s.reduce((c,m)=>c+m.overl" +
  "aps,0);r.push(`${Se(a,\"scope\")} overlapped their siblings: ${dt(s,c=>T(c.label))}; their times are r" +
  "ight, but scopes may nest under the wrong one: where a scope awaits, use autoTimed(), autoTimer.run(" +
  ") or region.run()`)}let i=e.filter(a=>a.maxOpenLaps>1).sort((a,c)=>c.maxOpenLaps-a.maxOpenLaps);if(i" +
  ".length>0){let a=dt(i,c=>`${T(c.label)} ${c.maxOpenLaps}`);r.push(`Laps open at once, at most: ${a}`" +
  ")}return Wn(r)}function Wn(t){return t.map(e=>`> ${e}\n`).join(\"\")}function dt(t,e){let n=[...new Set" +
  "(t.map(e))],r=n.length-mt;return n.slice(0,mt).join(\", \")+(r>0?` and ${r} more`:\"\")}function Se(t,e)" +
  "{return`${t} ${e}${t===1?\"\":\"s\"}`}function Ee(t){return t.Deno?.version?\"deno\":t.Bun?.version?\"bun\":" +
  "t.process?.versions?.node?\"node\":\"web\"}var gt=[\"libc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl-aarch6" +
  "4.so.1\"];var ht=200;function bt(t){let e=new ye(t);Ee(globalThis)===\"deno\"?e.listenAsThread():e.wait" +
  "ForInterrupts()}var ye=class{#e;#t;#n=we();#r=g(\"node:worker_threads\").parentPort;#o;constructor(e){" +
  "this.#e=e,this.#t=new X(e.state)}listenAsThread(){let{signals:e}=this.#e,n=this.#t,r=(o,s,i)=>{i?.()" +
  ",n.waitWhile(o,s)};for(let[o,s]of e)this.#n.on(o,()=>this.#i(o,s,r));this.#r.on(\"message\",()=>{for(l" +
  "et[o]of e)this.#n.removeAllListeners(o);n.move(b.Listening,b.Stopped)}),n.move(b.Starting,b.Listenin" +
  "g)}waitForInterrupts(){let e=this.#t,n=new(g(\"node:vm\")).Script(\"timemoryStep()\"),r=a=>{globalThis.t" +
  "imemoryStep=a;try{n.runInThisContext({breakOnSigint:!0})}catch{}},o=(a,c,m)=>{let u=performance.now(" +
  ")+c,l=m,f=()=>{l?.(),l=void 0,e.waitWhile(a,Math.max(0,u-performance.now()))};do r(f);while(l||e.is(" +
  "a)&&performance.now()<u)},[[s,i]]=this.#e.signals;for(;;)r(()=>{e.move(b.Starting,b.Listening),xe(1/" +
  "0)}),this.#i(s,i,o)}#i(e,n,r){let o=this.#t,s=()=>this.#r.postMessage(e);this.#o===void 0?(this.#o=p" +
  "erformance.now(),r(b.Listening,me,s),o.move(b.Listening,b.WatcherActs)&&(this.#c(e,n),o.move(b.Watch" +
  "erActs,b.WatcherDone))):performance.now()-this.#o>me&&(r(b.MainActs,ht,s),this.#a(e,n))}#c(e,n){try{" +
  "te(2,`> TiMemory: signal ${n} (${e}) while the program is busy: reporting the laps so far\n`),this.#s" +
  "()}catch(r){te(2,`> TiMemory: the report failed: ${r instanceof Error?r.message:String(r)}\n`)}this.#" +
  "a(e,n)}#s(){let e=this.#t.settings;if(!e)return;let n=U(this.#e.core),r=ft(n)+(e.verbose?this.#e.sou" +
  "rces:\"\");lt(e,{tree:n,below:r},{print:o=>te(1,`${o}\n`),write:B,json:()=>j([n])})}#a(e,n){let r=this." +
  "#n,o=Ee(globalThis);if(o===\"bun\")return Vn(128+n);o===\"deno\"&&r.removeAllListeners(e);try{if(r.kill(" +
  "r.pid,e),o!==\"deno\")return;xe(ht),r.kill(r.pid,\"SIGKILL\")}catch{te(2,`> TiMemory: cannot end the pro" +
  "gram: no permission; send ${e} again\n`)}}};function te(t,e){let n=g(\"node:fs\"),r=new TextEncoder().e" +
  "ncode(e);for(;r.length>0;)try{r=r.subarray(n.writeSync(t,r))}catch(o){if(o.code!==\"EAGAIN\")throw o;x" +
  "e(1)}}function xe(t){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,t)}function Vn(t){let" +
  " e=g(\"bun:ffi\");for(let n of[...gt,\"libSystem.dylib\"])try{e?.dlopen(n,{_exit:{args:[\"i32\"],returns:\"" +
  "void\"}}).symbols._exit(t)}catch{}}var Te=g(\"node:worker_threads\").workerData;Te.kind===\"autosave\"?He" +
  "(Te):bt(Te);})();";
