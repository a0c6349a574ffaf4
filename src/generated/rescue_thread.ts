// Generated from src/rescue/thread.ts by `deno task build`: 19993 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function me(){return globalThis.process}function d(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}var T=class{#e;#t;#n;#o;#r;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructo" +
  "r(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#n=new Float64Ar" +
  "ray(e),this.#o=new BigUint64Array(e),this.#r=new Uint8Array(e)}word(e){return e>=this.#r.length&&thi" +
  "s.#s(),this.#t[e>>2]}current(e){return e>=this.#r.length&&this.#s(),Atomics.load(this.#t,e>>2)}float" +
  "(e){return e>=this.#r.length&&this.#s(),this.#n[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)" +
  "*2**32}hash(e){return e>=this.#r.length&&this.#s(),this.#o[e>>3]}timespec(e){return this.long(e)*1e9" +
  "+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+12,o=r+this.word(e+8);o>this.#r" +
  ".length&&this.#s(),n=this.#a.decode(this.#r.slice(r,o)),this.#i.set(e,n)}return n}*children(e){for(l" +
  "et n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.word(e+92);return n" +
  "&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var Y=" +
  "t=>BigInt.asUintN(64,t);function de(t,e){let n=Y(t*0x9e3779b97f4a7c15n+e);return n=Y((n^n>>33n)*0xff" +
  "51afd7ed558ccdn),n=Y((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}function xe(t){let e=t.current(352);if" +
  "(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)>=t.word(" +
  "392)))return{labelId:e,start:n,frame:r,parent:o,node:vt(t,o,e)}}function we(t,{labelId:e,start:n}){r" +
  "eturn t.timespec(336)===n&&t.current(352)===e}function vt(t,e,n){for(let o of t.children(e))if(t.wor" +
  "d(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var te={wall:0,user:0,system:0,covere" +
  "d:0,cpuUnknownLaps:0,rssSelf:{current:0,peak:0}},It=1024,M=class{#e;#t;#n;#o=new Map;constructor(e,n" +
  ",r){this.#e=e,this.#t=n,this.#n=r}read(){let e=this.#e;for(let n=e.word(288);n;n=e.word(n))for(let r" +
  "=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#r(s,o)}return this.#t&&this.#a(" +
  "this.#t.node,this.#t.start,e.word(292),0,!1),this.#o}#r(e,n){let r=this.#e,o=r.long(n+24)+Math.max(0" +
  ",this.#n-this.#s(n)),s=r.word(n+36),i=s&-4,u=s!==i||r.word(i+48)!==r.word(r.word(292)+48)||this.#t!=" +
  "=void 0&&this.#i(n)!==r.word(388);this.#a(e,r.long(n+8),i,o,u)}#i(e){let n=this.#e;return n.word(e+6" +
  "0)&2147483648?e:n.word(e+52)}#a(e,n,r,o,s){let i=this.#e;if(e&&i.long(e+8)>0)return;let u=i.word(292" +
  "),c=n-i.long(r+0),a=(f,N)=>s?0:Math.max(0,i.float(u+f)-i.float(r+f)-c*i.float(r+N)),l=f=>Math.max(0," +
  "i.word(u+f)-i.word(r+f))*It,p=this.#o.get(e)??te;this.#o.set(e,{wall:p.wall+Math.max(0,this.#n-n),us" +
  "er:p.user+a(8,24),system:p.system+a(16,32),covered:p.covered+o,cpuUnknownLaps:p.cpuUnknownLaps+(s?1:" +
  "0),rssSelf:{current:Math.max(p.rssSelf.current,l(40)),peak:Math.max(p.rssSelf.peak,l(44))}})}#s(e){l" +
  "et n=this.#t?.frame===e?this.#t.start:this.#n;return Math.min(n,this.#u(e))}#u(e){let n=this.#e,r=n." +
  "word(e+60);if(r&1073741824)return r&536870911?n.long(e+16):this.#n;if(n.word(this.#i(e)+56)===e)retu" +
  "rn this.#n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:n.long(o+8)}};var Ne=1024,Zt=1e3" +
  ";function Oe(t,e,n){let r=new T(t),o=xe(r);for(;;){let s=r.current(296),i=[...new ne(r,e,o,n?.()).ti" +
  "mers()];if(o&&!we(r,o))o=void 0;else if(s%2===0&&r.current(296)===s)return{concurrency:1,timers:i,dr" +
  "opped:r.word(304)}}}var ne=class{#e;#t;#n;#o;constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;let " +
  "s=Math.max(e.long(312),e.long(e.word(292)+0),r?.start??0);this.#o=new M(e,r,o??s).read()}*timers(){l" +
  "et e=this.#e,n=e.word(284),r=0,o=[{node:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.len" +
  "gth-1]){let i=s.next;if(i){yield this.#r(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:" +
  "i,index:r++,next:e.firstChild(i)});continue}this.#n?.node===0&&this.#n.parent===s.node&&(yield this." +
  "#s(this.#n,s.index,o.length-1),r++),o.pop()}}#r(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(" +
  "e+8),u=this.#i(e,i,n,r);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===Zt)return u}}#i(e,n,r,o){" +
  "let s=this.#e,i=this.#n?.node===e?1:0,u=s.word(e+108)+i,c=s.float(e+16),a=s.float(e+24),l=c-n*a,p={k" +
  "ey:s.hash(e+0),parent:r,level:o,tag:this.#t,label:s.label(s.word(e+88)),laps:n,openLaps:u,maxOpenLap" +
  "s:Math.max(u,s.word(e+112)),open:n===0,wall:c,...this.#a(e,n,c),cpuUnknownLaps:s.word(e+156),covered" +
  ":Math.min(c,s.float(e+48)),min:n?a:0,max:n?s.float(e+32):0,squares:n?Math.max(0,s.float(e+40)-l*l/n)" +
  ":0,overlaps:s.word(e+152),rssMax:this.#c(e+120+0),rssSelf:this.#c(e+120+8),rssMin:this.#c(e+120+16+0" +
  "),rssSelfMin:this.#c(e+120+16+8)};return n===0?{...p,...this.#u(e)}:p}#a(e,n,r){let o=this.#e.float(" +
  "e+64),s=this.#e.float(e+72),i=o+s-r;return i>0&&i<=this.#e.float(408)*(2*Math.sqrt(n)+n/10)&&(o-=i)," +
  "{user:Math.max(0,o+Math.min(0,s)),system:Math.max(0,s+Math.min(0,o))}}#s(e,n,r){let o=this.#e;return" +
  "{key:de(o.hash(e.parent+0),o.hash(e.labelId+0)),parent:n,level:r,tag:this.#t,label:o.label(e.labelId" +
  "),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlaps:0,...this.#u(0)}}#u(e){let " +
  "n=this.#c(this.#e.word(292)+40),{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:u,rssSelf:c}=this.#" +
  "o.get(e)??te,a=Math.min(r,u);return{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:a,rssMax:n,rssSe" +
  "lf:{...c},rssMin:{...n},rssSelfMin:{...c}}}#c(e){return{current:this.#e.word(e)*Ne,peak:this.#e.word" +
  "(e+4)*Ne}}};function I({memory:t,tag:e,resolution:n,clockOffset:r}){return{...Oe(t,e,()=>qt()+r),res" +
  "olution:n}}function qt(){return(performance.timeOrigin+performance.now())*1e6}var S=class extends Er" +
  "ror{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}};function re(t,e,n){let r=t" +
  "ypeof n==\"string\"?JSON.stringify(n):String(n);return new S(\"INVALID_ARGUMENT\",`${t} must be ${e}, no" +
  "t ${r}`)}function Me(){return globalThis.Deno}function Le(t,e){let[n,r]=[d(\"node:fs\"),d(\"node:path\")" +
  "],o=u=>new S(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${u}`);if(!n||!r)throw o(\"no file system on this run" +
  "time\");let s=r.resolve(t),i=r.dirname(s);if(!De(\"read\",i)||!De(\"write\",i))throw o(\"no permission; ru" +
  "n with --allow-read and --allow-write\");return{fs:n,paths:r,file:s,folder:i}}function De(t,e){let n=" +
  "Me();return!n||n.permissions.querySync({name:t,path:e}).state===\"granted\"}var zt=64*1024;function P(" +
  "t,e,n={}){let{fs:r,folder:o}=Le(t,\"write\"),{temporary:s=en(t),keepFolders:i=!1,mayReplace:u=()=>!0}=" +
  "n;i||r.mkdirSync(o,{recursive:!0});let c=!1;try{let a=r.openSync(s,\"wx\");try{let l=\"\";for(let p of e" +
  ")l+=p,!(l.length<zt)&&(r.writeFileSync(a,l),l=\"\");r.writeFileSync(a,l)}finally{r.closeSync(a)}u()&&(" +
  "r.renameSync(s,t),c=!0)}finally{c||Qt(r,s)}return c}function Qt(t,e){try{t.rmSync(e,{force:!0})}catc" +
  "h{}}function en(t){return`${t}.${Date.now().toString(36)}${Math.random().toString(36).slice(1,10)}.t" +
  "mp`}function ke(t){return t.laps>0?t.wall/t.laps:0}function ve(t){return t.laps>1?Math.sqrt(t.square" +
  "s/(t.laps-1)):0}function R(t,e){return t.cpuUnknownLaps?NaN:e}function Ie(t){let e=(t.user+t.system)" +
  "/t.wall*100;return R(t,Number.isFinite(e)?e:0)}var tn=10;function C(t,e){return e!==void 0&&t.laps>0" +
  "&&ke(t)<tn*e.total}function Pe({timers:t},e){let n=0,r=0;for(let o of t)n+=o.laps,o.level===0&&(r+=o" +
  ".wall);return{laps:n,share:oe(n,r,e)}}function oe(t,e,n){return e>0?Math.min(1,t*n.total/e):0}var nn" +
  "=2**20;function se(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw " +
  "i instanceof RangeError?new S(\"TOO_LARGE\",`Cannot join the report: over ${n.length} characters do no" +
  "t fit into a string of this engine; ${e}`,{cause:i}):i}r=[],o=0};for(let i of t)o+i.length>nn&&s(),r" +
  ".push(i),o+=i.length;return s(),n}var Ce=2**20,rn=64*1024;function m(t){return Number.isFinite(t)?St" +
  "ring(t):\"0\"}var $=t=>Math.round(t/1e3);function U(t,e=\"\"){return`{${e}\"current\":${m(t.current/Ce)},\"" +
  "peak\":${m(t.peak/Ce)}}`}function $e(t,e=0){return m(e>1?Math.round(t/e)*e:t)}function on(t,e,{resolu" +
  "tion:n,lapCost:r}){let o=e?'\"cereal_class_version\":1,':\"\",s=$(t.user),i=$(t.system),u=n?.cpu,c=(t.us" +
  "er+t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.str" +
  "ingify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${m(s)},\"system_elap" +
  "sed\":${m(i)},\"wall_elapsed\":${m($(t.wall))},\"cpu_elapsed\":${m(s+i)},\"cpu_util\":${m(Math.round(c*1e4)" +
  "/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${U(t.rssMax,e?'\"cereal_cla" +
  "ss_version\":0,':\"\")},\"rss_self\":${U(t.rssSelf)},\"rss_min\":${U(t.rssMin)},\"rss_self_min\":${U(t.rssSel" +
  "fMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},`+(t.cpuU" +
  "nknownLaps>0?`\"cpu_unknown_laps\":${t.cpuUnknownLaps},`:\"\")+`\"covered_elapsed\":${m($(t.covered))},\"wa" +
  "ll_min\":${m(t.min/1e3)},\"wall_max\":${m(t.max/1e3)},\"wall_stddev\":${m(Math.round(ve(t))/1e3)},\"wall_n" +
  "s\":${m(t.wall)},\"user_ns\":${$e(t.user,u)},\"system_ns\":${$e(t.system,u)},\"covered_ns\":${m(t.covered)}" +
  ",\"min_ns\":${m(t.min)},\"max_ns\":${m(t.max)},\"squares_ns2\":${m(t.squares)}},\"timer.parent\":${t.parent}" +
  ",\"timer.open\":${t.open}`+(C(t,r)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JS" +
  "ON.stringify(t.label)}}`:\"}\")}function sn(t){if(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;return`,\"re" +
  "solution\":{\"wall_ns\":${m(e)},\"cpu_ns\":${m(n)},\"memory_bytes\":${m(r)}}`}function an(t,{laps:e,wall:n}" +
  "){if(!t)return\"\";let r=s=>Math.round(s*10)/10,o=Math.round(oe(e,n,t)*1e4)/1e4;return`,\"overhead\":{\"l" +
  "ap_ns\":${r(t.total)},\"inside_ns\":${r(t.inside)},\"laps\":${e},\"share\":${o}}`}function*un(t){yield'{\"ra" +
  "nks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${n.c" +
  "oncurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o={laps:0,wall:0};for(let s of n.timers)o.laps+=s.laps,s.le" +
  "vel===0&&(o.wall+=s.wall),yield r+on(s,r===`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}${sn(n.resol" +
  "ution)}${an(n.lapCost,o)}}}`}yield`\n]}\n`}function*F(t){let e=\"\";for(let n of un(t))e.length+n.length" +
  ">rn&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var b={Idle:0,Writing:1,Renaming:2,Stopped:3},g={Starting:0" +
  ",Listening:1,MainActs:2,WatcherActs:3,WatcherDone:4,Stopped:5},ie=1e3,Ue=64*1024,G=8,B=class{buffer;" +
  "#e;constructor(e=new SharedArrayBuffer(G+Ue)){this.buffer=e,this.#e=new Int32Array(e,0,2)}move(e,n){" +
  "let r=Atomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(e){return Ato" +
  "mics.load(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}get setting" +
  "s(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new Uint8Array" +
  "(this.buffer).slice(G,G+e)))}set settings({reportFile:e,serialFile:n,precision:r,verbose:o}){let s=n" +
  "ew TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbose:o}));Atomics.s" +
  "tore(this.#e,1,0),!(s.length>Ue)&&(new Uint8Array(this.buffer,G).set(s),Atomics.store(this.#e,1,s.le" +
  "ngth))}};function Fe({core:t,path:e,temporary:n,interval:r,state:o}){let{parentPort:s}=d(\"node:worke" +
  "r_threads\"),i=d(\"node:fs\"),u=new Int32Array(o),c,a=!1;function l(){let h=new Uint32Array(t.memory.bu" +
  "ffer);return[312,316,296,336,344].map(E=>h[E>>2]).join()}function p(){let h=i.statSync(e,{throwIfNoE" +
  "ntry:!1});return h?`${h.ino} ${h.mtimeMs} ${h.size}`:\"\"}function f(){let h=l();if(h===c)return;let A" +
  "=p(),E=I(t);i.rmSync(n,{force:!0}),P(e,F([E]),{temporary:n,keepFolders:!0,mayReplace:()=>Atomics.com" +
  "pareExchange(u,0,b.Writing,b.Renaming)===b.Writing&&p()===A})&&(c=E.timers.some(({open:ut})=>ut)?voi" +
  "d 0:h,a=!1)}function N(){let h=performance.now();if(Atomics.compareExchange(u,0,b.Idle,b.Writing)!==" +
  "b.Idle)return;try{f()}catch(E){a||s.postMessage(E instanceof Error?E.message:String(E)),a=!0}finally" +
  "{Atomics.compareExchange(u,0,b.Writing,b.Idle),Atomics.compareExchange(u,0,b.Renaming,b.Idle),Atomic" +
  "s.notify(u,0)}let A=performance.now()-h;setTimeout(N,Math.max(r-A,A))}setTimeout(N,r)}var Be=/^[\\x20" +
  "-\\x7e]*$/,cn=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu," +
  "ln={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function pn(t){let e=ln[t];if(e!==void 0)return e;let n=t.codeP" +
  "ointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\u{${n}}`}function y(t){return" +
  " Be.test(t)?t:t.replace(cn,pn)}var mn=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*" +
  "]\\ufe0f?\\u20e3/u,fn=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,dn=" +
  "new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4" +
  "cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-" +
  "\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000" +
  "}-\\\\u{3fffd}]\",\"u\"),Ge;function Ke(t){if(Be.test(t))return t.length;Ge??=new Intl.Segmenter(\"en\",{gr" +
  "anularity:\"grapheme\"});let e=0;for(let{segment:n}of Ge.segment(t)){if(mn.test(n)){e+=2;continue}for(" +
  "let r of n)fn.test(r)||(e+=dn.test(r)?2:1)}return e}function je(t,e,n){if(!t.accepts(n))throw re(e,t" +
  ".what,n);return n}var We=1024,[Ve,He]=[.01,86400];var hr=w(\"a number\",()=>!0),br=w(\"a whole number f" +
  "rom 0 on\",t=>Number.isInteger(t)&&t>=0&&t<=4294967295),Er=w(\"a whole number from 1 on\",t=>Number.isI" +
  "nteger(t)&&t>=1);var Je=w(\"a whole number from 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),Sr=w(`a" +
  " number of MiB from 1 to ${We}`,t=>t>=1&&t<=We),yr=w(`0 or a number of seconds from ${Ve} to ${He}`," +
  "t=>t===0||t>=Ve&&t<=He);var ae={what:\"a string with at least one character\",type:\"string\",accepts:t=" +
  ">typeof t==\"string\"&&t!==\"\",read:t=>t},xr={what:`${ae.what}, or undefined`,type:\"string | undefined\"" +
  ",accepts:t=>t===void 0||ae.accepts(t),read:ae.read};function w(t,e){return{what:t,type:\"number\",acce" +
  "pts:n=>typeof n==\"number\"&&e(n),read:gn}}function gn(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/" +
  "i.test(t.trim())?Number(t):NaN}var hn=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {t" +
  "ot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",bn=3,K=1e9,W=2**20,Xe=new Map([[\"%w\",{unit:\"time\",val" +
  "ue:t=>t.wall/K}],[\"%u\",{unit:\"time\",value:t=>R(t,t.user/K)}],[\"%s\",{unit:\"time\",value:t=>R(t,t.syste" +
  "m/K)}],[\"%t\",{unit:\"time\",value:t=>R(t,(t.user+t.system)/K)}],[\"%p\",{unit:\"percent\",value:Ie}],[\"%C\"" +
  ",{unit:\"memory\",value:t=>t.rssMax.current/W}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak/W}],[\"%c\"," +
  "{unit:\"memory\",value:t=>t.rssSelf.current/W}],[\"%m\",{unit:\"memory\",value:t=>t.rssSelf.peak/W}],[\"%l\"" +
  ",{unit:\"count\",value:t=>t.laps??1}]]),Ye=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),En=new RegExp(`(${[...X" +
  "e.keys(),...Ye.keys()].join(\"|\")})`);function Sn(t){je(Je,\"precision\",t)}var V=class{#e;#t;#n={time:" +
  "0,percent:0,memory:0,count:0};#o;constructor(e=hn,n=bn){Sn(n),this.#e=e.split(En).map(r=>Xe.get(r)??" +
  "Ye.get(r)??r),this.#t={time:n,percent:1,memory:1,count:0}}measure(e){for(let n of this.#e){if(typeof" +
  " n==\"string\")continue;let r=n.value(e);r>this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#o=void 0}print(e" +
  "){let n=this.#o??=this.#r(),r=\"\";for(let o of this.#e)r+=typeof o==\"string\"?o:o.value(e).toFixed(thi" +
  "s.#t[o.unit]).replace(\"NaN\",\"-\").padStart(n[o.unit]);return r}#r(){let e=this.#t,n=r=>Math.max(e[r]+" +
  "3,this.#n[r].toFixed(e[r]).length);return{time:n(\"time\"),percent:5,memory:n(\"memory\"),count:String(t" +
  "his.#n.count).length}}};function Ze({laps:t,open:e}){return(t>1?` (total # of laps: ${t})`:\"\")+(e?\" " +
  "(open)\":\"\")}var qe=512,yn=2048;function ze(t,e){let n=new V(t,e);return r=>{for(let o of r)n.measure" +
  "(o);return{end:o=>n.print(o)+Ze(o)}}}function*Qe(t,e,n=\"> \"){let r=[],o=[],s=0;for(let{tag:c,level:a" +
  ",label:l}of t){let p=`${n}[${y(c)}] ${xn(a)}${y(l)}`,f=Ke(p);f>s&&f<=yn&&(s=f),r.push(p),o.push(f)}l" +
  "et{title:i,end:u}=e(t);i!==void 0&&(yield`${n.padEnd(s)} ${i}\n`);for(let[c,a]of t.entries()){let l=\"" +
  " \".repeat(Math.max(0,s-o[c])+1);yield`${r[c]}${l}${u(a,c)}\n`}}function et(t){return se(t,\"leave out " +
  "lines with noMin: false\")}function xn(t){return t<1?\"\":t<=qe?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.pa" +
  "dEnd(2*(qe-1))+\"|_\"}function tt({reportFile:t,serialFile:e},{lines:n,below:r},{print:o,write:s,json:" +
  "i}){let u=[()=>{if(t===void 0){let a=et(n())+r;a&&o(a.replace(/\\n$/,\"\"))}else o(`Outputting manager " +
  "to '${t}'...`),s(t,wn(n(),r))},()=>{e!==void 0&&(o(`Serializing manager to '${e}'...`),s(e,i()))}],c" +
  "=[];for(let a of u)try{a()}catch(l){c.push(l)}if(c.length>0)throw c[0]}function*wn(t,e){yield*t,yiel" +
  "d e}var nt=5;var rt=\"[overflow]\";function ot(t){let{timers:e,dropped:n,lapCost:r}=t,o=[],s=e.find(a=" +
  ">a.label===rt&&a.level===0);s&&o.push(`${j(s.laps,\"lap\")} of new paths went into ${rt}: the limit of" +
  " memory or nodes was reached`),n>0&&o.push(`${j(n,\"scope\")} not recorded: too many were open at once" +
  "`);let i=e.filter(a=>a.overlaps>0);if(i.length>0){let a=i.reduce((l,p)=>l+p.overlaps,0);o.push(`${j(" +
  "a,\"scope\")} overlapped their siblings: ${H(i,l=>y(l.label))}; their times are right, but scopes may " +
  "nest under the wrong one: where a scope awaits, use autoTimed(), autoTimer.run() or region.run()`)}l" +
  "et u=e.filter(a=>a.cpuUnknownLaps>0);u.length>0&&o.push(`CPU time unknown (-), because other scopes " +
  "ran meanwhile: ${H(u,a=>y(a.label))}`);let c=e.filter(a=>a.maxOpenLaps>1).sort((a,l)=>l.maxOpenLaps-" +
  "a.maxOpenLaps);if(c.length>0){let a=H(c,l=>`${y(l.label)} ${l.maxOpenLaps}`);o.push(`Laps open at on" +
  "ce, at most: ${a}`)}if(r&&e.length>0){let a=e.filter(f=>C(f,r));a.length>0&&o.push(`Mean laps within" +
  " ten times their cost: ${H(a,f=>y(f.label))}`);let{laps:l,share:p}=Pe(t,r);o.push(`${j(l,\"lap\")} at " +
  "${r.total.toFixed(0)} ns each: ${(p*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`)" +
  ".join(\"\")}function H(t,e){let n=[...new Set(t.map(e))],r=n.length-nt;return n.slice(0,nt).join(\", \")" +
  "+(r>0?` and ${r} more`:\"\")}function j(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}function ue(t){return t." +
  "Deno?.version?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var st=[\"libc.so.6\"" +
  ",\"libc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var it=200;function at(t){let e=new ce(t);ue(glob" +
  "alThis)===\"deno\"?e.listenAsThread():e.waitForInterrupts()}var ce=class{#e;#t;#n=me();#o=d(\"node:work" +
  "er_threads\").parentPort;#r;constructor(e){this.#e=e,this.#t=new B(e.state)}listenAsThread(){let{sign" +
  "als:e}=this.#e,n=this.#t,r=(o,s,i)=>{i?.(),n.waitWhile(o,s)};for(let[o,s]of e)this.#n.on(o,()=>this." +
  "#i(o,s,r));this.#o.on(\"message\",()=>{for(let[o]of e)this.#n.removeAllListeners(o);n.move(g.Listening" +
  ",g.Stopped)}),n.move(g.Starting,g.Listening)}waitForInterrupts(){let e=this.#t,n=new(d(\"node:vm\")).S" +
  "cript(\"timemoryStep()\"),r=u=>{globalThis.timemoryStep=u;try{n.runInThisContext({breakOnSigint:!0})}c" +
  "atch{}},o=(u,c,a)=>{let l=performance.now()+c,p=a,f=()=>{p?.(),p=void 0,e.waitWhile(u,Math.max(0,l-p" +
  "erformance.now()))};do r(f);while(p||e.is(u)&&performance.now()<l)},[[s,i]]=this.#e.signals;for(;;)r" +
  "(()=>{e.move(g.Starting,g.Listening),le(1/0)}),this.#i(s,i,o)}#i(e,n,r){let o=this.#t,s=()=>this.#o." +
  "postMessage(e);this.#r===void 0?(this.#r=performance.now(),r(g.Listening,ie,s),o.move(g.Listening,g." +
  "WatcherActs)&&(this.#a(e,n),o.move(g.WatcherActs,g.WatcherDone))):performance.now()-this.#r>ie&&(r(g" +
  ".MainActs,it,s),this.#u(e,n))}#a(e,n){try{J(2,`> TiMemory: signal ${n} (${e}) while the program is b" +
  "usy: reporting the laps so far\n`),this.#s()}catch(r){J(2,`> TiMemory: the report failed: ${r instanc" +
  "eof Error?r.message:String(r)}\n`)}this.#u(e,n)}#s(){let e=this.#t.settings;if(!e)return;let n=I(this" +
  ".#e.core),r=ot(n)+(e.verbose?this.#e.sources:\"\");tt(e,{lines:()=>Qe(n.timers,ze(void 0,e.precision))" +
  ",below:r},{print:s=>J(1,`${s}\n`),write:P,json:()=>F([n])})}#u(e,n){let r=this.#n,o=ue(globalThis);if" +
  "(o===\"bun\")return An(128+n);o===\"deno\"&&r.removeAllListeners(e);try{if(r.kill(r.pid,e),o!==\"deno\")re" +
  "turn;le(it),r.kill(r.pid,\"SIGKILL\")}catch{J(2,`> TiMemory: cannot end the program: no permission; se" +
  "nd ${e} again\n`)}}};function J(t,e){let n=d(\"node:fs\"),r=new TextEncoder().encode(e);for(;r.length>0" +
  ";)try{r=r.subarray(n.writeSync(t,r))}catch(o){if(o.code!==\"EAGAIN\")throw o;le(1)}}function le(t){Ato" +
  "mics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,t)}function An(t){let e=d(\"bun:ffi\");for(let " +
  "n of[...st,\"libSystem.dylib\"])try{e?.dlopen(n,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(t" +
  ")}catch{}}var pe=d(\"node:worker_threads\").workerData;pe.kind===\"autosave\"?Fe(pe):at(pe);})();";
