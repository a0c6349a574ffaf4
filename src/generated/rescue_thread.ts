// Generated from src/rescue/thread.ts by `deno task build`: 20425 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function me(){return globalThis.process}function g(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}var T=class{#e;#t;#n;#o;#r;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructo" +
  "r(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#n=new Float64Ar" +
  "ray(e),this.#o=new BigUint64Array(e),this.#r=new Uint8Array(e)}word(e){return e>=this.#r.length&&thi" +
  "s.#s(),this.#t[e>>2]}current(e){return e>=this.#r.length&&this.#s(),Atomics.load(this.#t,e>>2)}float" +
  "(e){return e>=this.#r.length&&this.#s(),this.#n[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)" +
  "*2**32}hash(e){return e>=this.#r.length&&this.#s(),this.#o[e>>3]}timespec(e){return this.long(e)*1e9" +
  "+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+20,o=r+this.word(e+8);o>this.#r" +
  ".length&&this.#s(),n=this.#a.decode(this.#r.slice(r,o)),this.#i.set(e,n)}return n}*children(e){for(l" +
  "et n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.word(e+92);return n" +
  "&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var J=" +
  "t=>BigInt.asUintN(64,t);function fe(t,e){let n=J(t*0x9e3779b97f4a7c15n+e);return n=J((n^n>>33n)*0xff" +
  "51afd7ed558ccdn),n=J((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}function xe(t){let e=t.current(352);if" +
  "(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)>=t.word(" +
  "392)))return{labelId:e,start:n,frame:r,parent:o,node:kt(t,o,e)}}function we(t,{labelId:e,start:n}){r" +
  "eturn t.timespec(336)===n&&t.current(352)===e}function kt(t,e,n){for(let o of t.children(e))if(t.wor" +
  "d(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var Q={wall:0,user:0,system:0,covered" +
  ":0,cpuUnknownLaps:0,rssSelf:{current:0,peak:0}},vt=1024,L=class{#e;#t;#n;#o=new Map;constructor(e,n," +
  "r){this.#e=e,this.#t=n,this.#n=r}read(){let e=this.#e;for(let n=e.word(288);n;n=e.word(n))for(let r=" +
  "1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#r(s,o)}return this.#t&&this.#a(t" +
  "his.#t.node,this.#t.start,e.word(292),0,!1),this.#o}#r(e,n){let r=this.#e,o=r.long(n+24)+Math.max(0," +
  "this.#n-this.#s(n)),s=r.word(n+36),i=s&-4,c=s!==i||r.word(i+48)!==r.word(r.word(292)+48)||this.#t!==" +
  "void 0&&this.#i(n)!==r.word(388);this.#a(e,r.long(n+8),i,o,c)}#i(e){let n=this.#e;return n.word(e+60" +
  ")&2147483648?e:n.word(e+52)}#a(e,n,r,o,s){let i=this.#e;if(e&&i.long(e+8)>0)return;let c=i.word(292)" +
  ",a=n-i.long(r+0),u=(d,y)=>s?0:Math.max(0,i.float(c+d)-i.float(r+d)-a*i.float(r+y)),p=d=>Math.max(0,i" +
  ".word(c+d)-i.word(r+d))*vt,l=this.#o.get(e)??Q;this.#o.set(e,{wall:l.wall+Math.max(0,this.#n-n),user" +
  ":l.user+u(8,24),system:l.system+u(16,32),covered:l.covered+o,cpuUnknownLaps:l.cpuUnknownLaps+(s?1:0)" +
  ",rssSelf:{current:Math.max(l.rssSelf.current,p(40)),peak:Math.max(l.rssSelf.peak,p(44))}})}#s(e){let" +
  " n=this.#t?.frame===e?this.#t.start:this.#n;return Math.min(n,this.#c(e))}#c(e){let n=this.#e,r=n.wo" +
  "rd(e+60);if(r&1073741824)return r&536870911?n.long(e+16):this.#n;if(n.word(this.#i(e)+56)===e)return" +
  " this.#n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:n.long(o+8)}};var Ne=1024,zt=1e3;f" +
  "unction Oe(t,e,n){let r=new T(t),o=xe(r);for(;;){let s=r.current(296),i=[...new ee(r,e,o,n?.()).time" +
  "rs()];if(o&&!we(r,o))o=void 0;else if(s%2===0&&r.current(296)===s)return{concurrency:1,timers:i,drop" +
  "ped:r.word(304)}}}var ee=class{#e;#t;#n;#o;constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;let s=" +
  "Math.max(e.long(312),e.long(e.word(292)+0),r?.start??0);this.#o=new L(e,r,o??s).read()}*timers(){let" +
  " e=this.#e,n=e.word(284),r=0,o=[{node:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.lengt" +
  "h-1]){let i=s.next;if(i){yield this.#r(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i," +
  "index:r++,next:e.firstChild(i)});continue}this.#n?.node===0&&this.#n.parent===s.node&&(yield this.#s" +
  "(this.#n,s.index,o.length-1),r++),o.pop()}}#r(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+" +
  "8),c=this.#i(e,i,n,r);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===zt)return c}}#i(e,n,r,o){le" +
  "t s=this.#e,i=this.#n?.node===e?1:0,c=s.word(e+108)+i,a=s.float(e+16),u=s.float(e+24),p=a-n*u,l=s.wo" +
  "rd(e+88),d=Math.min(n,s.word(l+12)),y=Math.min(n,s.word(l+16)),f={key:s.hash(e+0),parent:r,level:o,t" +
  "ag:this.#t,label:s.label(l),laps:n,openLaps:c,maxOpenLaps:Math.max(c,s.word(e+112)),open:n===0,wall:" +
  "a,...this.#a(e,n,a),cpuUnknownLaps:s.word(e+156),covered:Math.min(a,s.float(e+48)),min:n?u:0,max:n?s" +
  ".float(e+32):0,squares:n?Math.max(0,s.float(e+40)-p*p/n):0,overlaps:s.word(e+152),rssMax:this.#u(e+1" +
  "20+0),rssSelf:this.#u(e+120+8),rssMin:this.#u(e+120+16+0),rssSelfMin:this.#u(e+120+16+8),...d>0&&{as" +
  "yncLaps:d},...y>0&&{callSites:y}};return n===0?{...f,...this.#c(e)}:f}#a(e,n,r){let o=this.#e.float(" +
  "e+64),s=this.#e.float(e+72),i=o+s-r;return i>0&&i<=this.#e.float(408)*(2*Math.sqrt(n)+n/10)&&(o-=i)," +
  "{user:Math.max(0,o+Math.min(0,s)),system:Math.max(0,s+Math.min(0,o))}}#s(e,n,r){let o=this.#e;return" +
  "{key:fe(o.hash(e.parent+0),o.hash(e.labelId+0)),parent:n,level:r,tag:this.#t,label:o.label(e.labelId" +
  "),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlaps:0,...this.#c(0)}}#c(e){let " +
  "n=this.#u(this.#e.word(292)+40),{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:c,rssSelf:a}=this.#" +
  "o.get(e)??Q,u=Math.min(r,c);return{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:u,rssMax:n,rssSel" +
  "f:{...a},rssMin:{...n},rssSelfMin:{...a}}}#u(e){return{current:this.#e.word(e)*Ne,peak:this.#e.word(" +
  "e+4)*Ne}}};function P({memory:t,tag:e,resolution:n,clockOffset:r}){return{...Oe(t,e,()=>Qt()+r),reso" +
  "lution:n}}function Qt(){return(performance.timeOrigin+performance.now())*1e6}var S=class extends Err" +
  "or{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}};function te(t,e,n){let r=ty" +
  "peof n==\"string\"?JSON.stringify(n):String(n);return new S(\"INVALID_ARGUMENT\",`${t} must be ${e}, not" +
  " ${r}`)}function Me(){return globalThis.Deno}function De(t,e){let[n,r]=[g(\"node:fs\"),g(\"node:path\")]" +
  ",o=c=>new S(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${c}`);if(!n||!r)throw o(\"no file system on this runt" +
  "ime\");let s=r.resolve(t),i=r.dirname(s);if(!Le(\"read\",i)||!Le(\"write\",i))throw o(\"no permission; run" +
  " with --allow-read and --allow-write\");return{fs:n,paths:r,file:s,folder:i}}function Le(t,e){let n=M" +
  "e();return!n||n.permissions.querySync({name:t,path:e}).state===\"granted\"}var en=64*1024;function C(t" +
  ",e,n={}){let{fs:r,folder:o}=De(t,\"write\"),{temporary:s=nn(t),keepFolders:i=!1,mayReplace:c=()=>!0}=n" +
  ";i||r.mkdirSync(o,{recursive:!0});let a=!1;try{let u=r.openSync(s,\"wx\");try{let p=\"\";for(let l of e)" +
  "p+=l,!(p.length<en)&&(r.writeFileSync(u,p),p=\"\");r.writeFileSync(u,p)}finally{r.closeSync(u)}c()&&(r" +
  ".renameSync(s,t),a=!0)}finally{a||tn(r,s)}return a}function tn(t,e){try{t.rmSync(e,{force:!0})}catch" +
  "{}}function nn(t){return`${t}.${Date.now().toString(36)}${Math.random().toString(36).slice(1,10)}.tm" +
  "p`}function Ie(t){return t.laps>0?t.wall/t.laps:0}function ke(t){return t.laps>1?Math.sqrt(t.squares" +
  "/(t.laps-1)):0}function N(t,e){return t.cpuUnknownLaps?NaN:e}function ve(t){let e=(t.user+t.system)/" +
  "t.wall*100;return N(t,Number.isFinite(e)?e:0)}var rn=10,Pe={asyncLaps:0,callSites:0,readings:0};func" +
  "tion ne(t,e){return e!==void 0&&t.laps>0&&Ie(t)<rn*on(t,e)/t.laps}function on({laps:t,asyncLaps:e=0}" +
  ",{total:n,asyncLap:r=n}){return t*n+e*(r-n)}var O=class{laps=0;opened=0;wall=0;add(e){this.laps+=e.l" +
  "aps,this.opened+=e.laps+e.openLaps,e.level===0&&(this.wall+=e.wall)}overhead(e,n=Pe){let{total:r,asy" +
  "ncLap:o=r,callSite:s=0,reading:i=0}=e,{asyncLaps:c,callSites:a,readings:u}=n,p=n===Pe?this.laps:Math" +
  ".max(0,this.opened-c),l=p*r+c*o+a*s+u*i,d=this.wall>0?Math.min(1,l/this.wall):0;return{...n,laps:thi" +
  "s.laps,plainLaps:p,share:d}}};var sn=2**20;function re(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length" +
  "===1?r[0]:r.join(\"\")}catch(i){throw i instanceof RangeError?new S(\"TOO_LARGE\",`Cannot join the repor" +
  "t: over ${n.length} characters do not fit into a string of this engine; ${e}`,{cause:i}):i}r=[],o=0}" +
  ";for(let i of t)o+i.length>sn&&s(),r.push(i),o+=i.length;return s(),n}var Ce=2**20,an=64*1024;functi" +
  "on m(t){return Number.isFinite(t)?String(t):\"0\"}var $=t=>Math.round(t/1e3);function U(t,e=\"\"){return" +
  "`{${e}\"current\":${m(t.current/Ce)},\"peak\":${m(t.peak/Ce)}}`}function $e(t,e=0){return m(e>1?Math.rou" +
  "nd(t/e)*e:t)}function cn(t,e,{resolution:n,lapCost:r}){let o=e?'\"cereal_class_version\":1,':\"\",s=$(t." +
  "user),i=$(t.system),c=n?.cpu,a=(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.leve" +
  "l\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps}" +
  ",\"user_elapsed\":${m(s)},\"system_elapsed\":${m(i)},\"wall_elapsed\":${m($(t.wall))},\"cpu_elapsed\":${m(s+" +
  "i)},\"cpu_util\":${m(Math.round(a*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"" +
  "rss_max\":${U(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${U(t.rssSelf)},\"rss_min\":${U(t." +
  "rssMin)},\"rss_self_min\":${U(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps" +
  "},\"overlaps\":${t.overlaps},`+(t.cpuUnknownLaps>0?`\"cpu_unknown_laps\":${t.cpuUnknownLaps},`:\"\")+`\"cov" +
  "ered_elapsed\":${m($(t.covered))},\"wall_min\":${m(t.min/1e3)},\"wall_max\":${m(t.max/1e3)},\"wall_stddev\"" +
  ":${m(Math.round(ke(t))/1e3)},\"wall_ns\":${m(t.wall)},\"user_ns\":${$e(t.user,c)},\"system_ns\":${$e(t.sys" +
  "tem,c)},\"covered_ns\":${m(t.covered)},\"min_ns\":${m(t.min)},\"max_ns\":${m(t.max)},\"squares_ns2\":${m(t.s" +
  "quares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(t.asyncLaps?`,\"timer.async_laps\":${t.a" +
  "syncLaps}`:\"\")+(t.callSites?`,\"timer.call_sites\":${t.callSites}`:\"\")+(ne(t,r)?',\"timer.short\":true':" +
  "\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function un(t){if(!t)retu" +
  "rn\"\";let{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_ns\":${m(e)},\"cpu_ns\":${m(n)},\"memory_b" +
  "ytes\":${m(r)}}`}function pn({lapCost:t,kinds:e},n){if(!t)return\"\";let{laps:r,share:o}=n.overhead(t,e" +
  "),s=c=>c&&Math.round(c*10)/10;return`,\"overhead\":${JSON.stringify({lap_ns:s(t.total),inside_ns:s(t.i" +
  "nside),laps:r,share:Math.round(o*1e4)/1e4,async_laps:e?.asyncLaps,async_ns:s(t.asyncLap),call_sites:" +
  "e?.callSites,call_site_ns:s(t.callSite),readings:e?.readings,reading_ns:s(t.reading)})}`}function*ln" +
  "(t){yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"conc" +
  "urrency\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o=new O;for(let s of n.timers)o.add(s),yield " +
  "r+cn(s,r===`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}${un(n.resolution)}${pn(n,o)}}}`}yield`\n]}\n`" +
  "}function*F(t){let e=\"\";for(let n of ln(t))e.length+n.length>an&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e" +
  "}var b={Idle:0,Writing:1,Renaming:2,Stopped:3},h={Starting:0,Listening:1,MainActs:2,WatcherActs:3,Wa" +
  "tcherDone:4,Stopped:5},oe=1e3,Ue=64*1024,B=8,G=class{buffer;#e;constructor(e=new SharedArrayBuffer(B" +
  "+Ue)){this.buffer=e,this.#e=new Int32Array(e,0,2)}move(e,n){let r=Atomics.compareExchange(this.#e,0," +
  "e,n);return Atomics.notify(this.#e,0),r===e}is(e){return Atomics.load(this.#e,0)===e}waitWhile(e,n){" +
  "return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}get settings(){let e=Atomics.load(this.#e,1);if(e!=" +
  "=0)return JSON.parse(new TextDecoder().decode(new Uint8Array(this.buffer).slice(B,B+e)))}set setting" +
  "s({reportFile:e,serialFile:n,precision:r,verbose:o}){let s=new TextEncoder().encode(JSON.stringify({" +
  "reportFile:e,serialFile:n,precision:r,verbose:o}));Atomics.store(this.#e,1,0),!(s.length>Ue)&&(new U" +
  "int8Array(this.buffer,B).set(s),Atomics.store(this.#e,1,s.length))}};function Fe({core:t,path:e,temp" +
  "orary:n,interval:r,state:o}){let{parentPort:s}=g(\"node:worker_threads\"),i=g(\"node:fs\"),c=new Int32Ar" +
  "ray(o),a,u=!1;function p(){let f=new Uint32Array(t.memory.buffer);return[312,316,296,336,344].map(E=" +
  ">f[E>>2]).join()}function l(){let f=i.statSync(e,{throwIfNoEntry:!1});return f?`${f.ino} ${f.mtimeMs" +
  "} ${f.size}`:\"\"}function d(){let f=p();if(f===a)return;let _=l(),E=P(t);i.rmSync(n,{force:!0}),C(e,F" +
  "([E]),{temporary:n,keepFolders:!0,mayReplace:()=>Atomics.compareExchange(c,0,b.Writing,b.Renaming)==" +
  "=b.Writing&&l()===_})&&(a=E.timers.some(({open:ct})=>ct)?void 0:f,u=!1)}function y(){let f=performan" +
  "ce.now();if(Atomics.compareExchange(c,0,b.Idle,b.Writing)!==b.Idle)return;try{d()}catch(E){u||s.post" +
  "Message(E instanceof Error?E.message:String(E)),u=!0}finally{Atomics.compareExchange(c,0,b.Writing,b" +
  ".Idle),Atomics.compareExchange(c,0,b.Renaming,b.Idle),Atomics.notify(c,0)}let _=performance.now()-f;" +
  "setTimeout(y,Math.max(r-_,_))}setTimeout(y,r)}var Ge=/^[\\x20-\\x7e]*$/,mn=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\" +
  "u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,dn={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};fun" +
  "ction fn(t){let e=dn[t];if(e!==void 0)return e;let n=t.codePointAt(0).toString(16);return n.length<=" +
  "2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\u{${n}}`}function x(t){return Ge.test(t)?t:t.replace(mn,fn)}var gn=/\\" +
  "p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,hn=/(?!\\xad)[\\p{M}\\p{De" +
  "fault_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,bn=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u23" +
  "2a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-" +
  "\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\" +
  "\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),Be;function Ke(t){if" +
  "(Ge.test(t))return t.length;Be??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(let{s" +
  "egment:n}of Be.segment(t)){if(gn.test(n)){e+=2;continue}for(let r of n)hn.test(r)||(e+=bn.test(r)?2:" +
  "1)}return e}function je(t,e,n){if(!t.accepts(n))throw te(e,t.what,n);return n}var We=1024,[Ve,He]=[." +
  "01,86400];var yr=A(\"a number\",()=>!0),xr=A(\"a whole number from 0 on\",t=>Number.isInteger(t)&&t>=0&&" +
  "t<=4294967295),wr=A(\"a whole number from 1 on\",t=>Number.isInteger(t)&&t>=1);var Je=A(\"a whole numbe" +
  "r from 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),Ar=A(`a number of MiB from 1 to ${We}`,t=>t>=1&" +
  "&t<=We),_r=A(`0 or a number of seconds from ${Ve} to ${He}`,t=>t===0||t>=Ve&&t<=He);var se={what:\"a " +
  "string with at least one character\",type:\"string\",accepts:t=>typeof t==\"string\"&&t!==\"\",read:t=>t},T" +
  "r={what:`${se.what}, or undefined`,type:\"string | undefined\",accepts:t=>t===void 0||se.accepts(t),re" +
  "ad:se.read};function A(t,e){return{what:t,type:\"number\",accepts:n=>typeof n==\"number\"&&e(n),read:En}" +
  "}function En(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.test(t.trim())?Number(t):NaN}var Sn=\" " +
  ": %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m)" +
  " [MB]\",yn=3,K=1e9,W=2**20,Ye=new Map([[\"%w\",{unit:\"time\",value:t=>t.wall/K}],[\"%u\",{unit:\"time\",valu" +
  "e:t=>N(t,t.user/K)}],[\"%s\",{unit:\"time\",value:t=>N(t,t.system/K)}],[\"%t\",{unit:\"time\",value:t=>N(t,(" +
  "t.user+t.system)/K)}],[\"%p\",{unit:\"percent\",value:ve}],[\"%C\",{unit:\"memory\",value:t=>t.rssMax.curren" +
  "t/W}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak/W}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.curren" +
  "t/W}],[\"%m\",{unit:\"memory\",value:t=>t.rssSelf.peak/W}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),Xe" +
  "=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),xn=new RegExp(`(${[...Ye.keys(),...Xe.keys()].join(\"|\")})`);fun" +
  "ction wn(t){je(Je,\"precision\",t)}var V=class{#e;#t;#n={time:0,percent:0,memory:0,count:0};#o;constru" +
  "ctor(e=Sn,n=yn){wn(n),this.#e=e.split(xn).map(r=>Ye.get(r)??Xe.get(r)??r),this.#t={time:n,percent:1," +
  "memory:1,count:0}}measure(e){for(let n of this.#e){if(typeof n==\"string\")continue;let r=n.value(e);r" +
  ">this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#o=void 0}print(e){let n=this.#o??=this.#r(),r=\"\";for(let" +
  " o of this.#e)r+=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).replace(\"NaN\",\"-\").padStar" +
  "t(n[o.unit]);return r}#r(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n[r].toFixed(e[r]).length);retur" +
  "n{time:n(\"time\"),percent:5,memory:n(\"memory\"),count:String(this.#n.count).length}}};function Ze({lap" +
  "s:t,open:e}){return(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var qe=512,An=2048;function " +
  "ze(t,e){let n=new V(t,e);return r=>{for(let o of r)n.measure(o);return{end:o=>n.print(o)+Ze(o)}}}fun" +
  "ction*Qe(t,e,n=\"> \"){let r=[],o=[],s=0;for(let{tag:a,level:u,label:p}of t){let l=`${n}[${x(a)}] ${_n" +
  "(u)}${x(p)}`,d=Ke(l);d>s&&d<=An&&(s=d),r.push(l),o.push(d)}let{title:i,end:c}=e(t);i!==void 0&&(yiel" +
  "d`${n.padEnd(s)} ${i}\n`);for(let[a,u]of t.entries()){let p=\" \".repeat(Math.max(0,s-o[a])+1);yield`${" +
  "r[a]}${p}${c(u,a)}\n`}}function et(t){return re(t,\"leave out lines with noMin: false\")}function _n(t)" +
  "{return t<1?\"\":t<=qe?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(qe-1))+\"|_\"}function tt({reportF" +
  "ile:t,serialFile:e},{lines:n,below:r},{print:o,write:s,json:i}){let c=[()=>{if(t===void 0){let u=et(" +
  "n())+r;u&&o(u.replace(/\\n$/,\"\"))}else o(`Outputting manager to '${t}'...`),s(t,Tn(n(),r))},()=>{e!==" +
  "void 0&&(o(`Serializing manager to '${e}'...`),s(e,i()))}],a=[];for(let u of c)try{u()}catch(p){a.pu" +
  "sh(p)}if(a.length>0)throw a[0]}function*Tn(t,e){yield*t,yield e}var nt=5;var rt=\"[overflow]\";functio" +
  "n ot(t){let{timers:e,dropped:n}=t,r=[],o=e.find(a=>a.label===rt&&a.level===0);o&&r.push(`${ae(o.laps" +
  ",\"lap\")} of new paths went into ${rt}: the limit of memory or nodes was reached`),n>0&&r.push(`${ae(" +
  "n,\"scope\")} not recorded: too many were open at once`);let s=e.filter(a=>a.overlaps>0);if(s.length>0" +
  "){let a=s.reduce((u,p)=>u+p.overlaps,0);r.push(`${ae(a,\"scope\")} overlapped their siblings: ${ie(s,u" +
  "=>x(u.label))}; their times are right, but scopes may nest under the wrong one: where a scope awaits" +
  ", use autoTimed(), autoTimer.run() or region.run()`)}let i=e.filter(a=>a.cpuUnknownLaps>0);i.length>" +
  "0&&r.push(`CPU time unknown (-), because other scopes ran meanwhile: ${ie(i,a=>x(a.label))}`);let c=" +
  "e.filter(a=>a.maxOpenLaps>1).sort((a,u)=>u.maxOpenLaps-a.maxOpenLaps);if(c.length>0){let a=ie(c,u=>`" +
  "${x(u.label)} ${u.maxOpenLaps}`);r.push(`Laps open at once, at most: ${a}`)}return Rn(r)}function Rn" +
  "(t){return t.map(e=>`> ${e}\n`).join(\"\")}function ie(t,e){let n=[...new Set(t.map(e))],r=n.length-nt;" +
  "return n.slice(0,nt).join(\", \")+(r>0?` and ${r} more`:\"\")}function ae(t,e){return`${t} ${e}${t===1?\"" +
  "\":\"s\"}`}function ce(t){return t.Deno?.version?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?" +
  "\"node\":\"web\"}var st=[\"libc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var it=200;functi" +
  "on at(t){let e=new ue(t);ce(globalThis)===\"deno\"?e.listenAsThread():e.waitForInterrupts()}var ue=cla" +
  "ss{#e;#t;#n=me();#o=g(\"node:worker_threads\").parentPort;#r;constructor(e){this.#e=e,this.#t=new G(e." +
  "state)}listenAsThread(){let{signals:e}=this.#e,n=this.#t,r=(o,s,i)=>{i?.(),n.waitWhile(o,s)};for(let" +
  "[o,s]of e)this.#n.on(o,()=>this.#i(o,s,r));this.#o.on(\"message\",()=>{for(let[o]of e)this.#n.removeAl" +
  "lListeners(o);n.move(h.Listening,h.Stopped)}),n.move(h.Starting,h.Listening)}waitForInterrupts(){let" +
  " e=this.#t,n=new(g(\"node:vm\")).Script(\"timemoryStep()\"),r=c=>{globalThis.timemoryStep=c;try{n.runInT" +
  "hisContext({breakOnSigint:!0})}catch{}},o=(c,a,u)=>{let p=performance.now()+a,l=u,d=()=>{l?.(),l=voi" +
  "d 0,e.waitWhile(c,Math.max(0,p-performance.now()))};do r(d);while(l||e.is(c)&&performance.now()<p)}," +
  "[[s,i]]=this.#e.signals;for(;;)r(()=>{e.move(h.Starting,h.Listening),pe(1/0)}),this.#i(s,i,o)}#i(e,n" +
  ",r){let o=this.#t,s=()=>this.#o.postMessage(e);this.#r===void 0?(this.#r=performance.now(),r(h.Liste" +
  "ning,oe,s),o.move(h.Listening,h.WatcherActs)&&(this.#a(e,n),o.move(h.WatcherActs,h.WatcherDone))):pe" +
  "rformance.now()-this.#r>oe&&(r(h.MainActs,it,s),this.#c(e,n))}#a(e,n){try{H(2,`> TiMemory: signal ${" +
  "n} (${e}) while the program is busy: reporting the laps so far\n`),this.#s()}catch(r){H(2,`> TiMemory" +
  ": the report failed: ${r instanceof Error?r.message:String(r)}\n`)}this.#c(e,n)}#s(){let e=this.#t.se" +
  "ttings;if(!e)return;let n=P(this.#e.core),r=ot(n)+(e.verbose?this.#e.sources:\"\");tt(e,{lines:()=>Qe(" +
  "n.timers,ze(void 0,e.precision)),below:r},{print:s=>H(1,`${s}\n`),write:C,json:()=>F([n])})}#c(e,n){l" +
  "et r=this.#n,o=ce(globalThis);if(o===\"bun\")return Nn(128+n);o===\"deno\"&&r.removeAllListeners(e);try{" +
  "if(r.kill(r.pid,e),o!==\"deno\")return;pe(it),r.kill(r.pid,\"SIGKILL\")}catch{H(2,`> TiMemory: cannot en" +
  "d the program: no permission; send ${e} again\n`)}}};function H(t,e){let n=g(\"node:fs\"),r=new TextEnc" +
  "oder().encode(e);for(;r.length>0;)try{r=r.subarray(n.writeSync(t,r))}catch(o){if(o.code!==\"EAGAIN\")t" +
  "hrow o;pe(1)}}function pe(t){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,t)}function N" +
  "n(t){let e=g(\"bun:ffi\");for(let n of[...st,\"libSystem.dylib\"])try{e?.dlopen(n,{_exit:{args:[\"i32\"],r" +
  "eturns:\"void\"}}).symbols._exit(t)}catch{}}var le=g(\"node:worker_threads\").workerData;le.kind===\"auto" +
  "save\"?Fe(le):at(le);})();";
