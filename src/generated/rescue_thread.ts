// Generated from src/rescue/signal_thread.ts by `deno task build`: 19319 characters.
// deno-fmt-ignore-file
export const watcher: string =
  "(()=>{var T=class{#e;#n;#t;#r;#o;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(e" +
  "){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#n=new Uint32Array(e),this.#t=new Float64Array" +
  "(e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&this.#" +
  "s(),this.#n[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(this.#n,e>>2)}float(e)" +
  "{return e>=this.#o.length&&this.#s(),this.#t[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)*2*" +
  "*32}hash(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}timespec(e){return this.long(e)*1e9+th" +
  "is.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+12,o=r+this.word(e+8);o>this.#o.le" +
  "ngth&&this.#s(),n=this.#a.decode(this.#o.slice(r,o)),this.#i.set(e,n)}return n}*children(e){for(let " +
  "n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.word(e+92);return n&&t" +
  "his.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var wt=10" +
  "24,O=class{#e;#n;#t;#r=new Map;constructor(e,n,r){this.#e=e,this.#n=n,this.#t=r}read(){let e=this.#e" +
  ";for(let n=e.word(288);n;n=e.word(n))for(let r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.wo" +
  "rd(284)&&this.#o(s,o)}return this.#n&&this.#i(this.#n.node,this.#n.start,e.word(292),0),this.#r}#o(e" +
  ",n){let r=this.#e,o=r.long(n+24)+Math.max(0,this.#t-this.#a(n));this.#i(e,r.long(n+8),r.word(n+36),o" +
  ")}#i(e,n,r,o){let s=this.#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),u=n-s.long(r+0),a=(m,d)=>Ma" +
  "th.max(0,s.float(i+m)-s.float(r+m)-u*s.float(r+d)),l=m=>Math.max(0,s.word(i+m)-s.word(r+m))*wt,c=thi" +
  "s.#r.get(e)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#r.set(e,{wall:c.wal" +
  "l+Math.max(0,this.#t-n),user:c.user+a(8,24),system:c.system+a(16,32),covered:c.covered+o,rssSelf:{cu" +
  "rrent:Math.max(c.rssSelf.current,l(40)),peak:Math.max(c.rssSelf.peak,l(44))}})}#a(e){let n=this.#n?." +
  "frame===e?this.#n.start:this.#t;return Math.min(n,this.#s(e))}#s(e){let n=this.#e,r=n.word(e+60);if(" +
  "r&1073741824)return r&536870911?n.long(e+16):this.#t;if(n.word(n.word(e+52)+56)===e)return this.#t;l" +
  "et o=n.word(e+44);return n.word(o+60)&536870912?this.#t:n.long(o+8)}};function be(t){let e=t.current" +
  "(352);if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)>" +
  "=t.word(392)))return{labelId:e,start:n,frame:r,parent:o,node:Mt(t,o,e)}}function Ee(t,{labelId:e,sta" +
  "rt:n}){return t.timespec(336)===n&&t.current(352)===e}function Se(t,{parent:e,labelId:n}){let r=s=>B" +
  "igInt.asUintN(64,s),o=r(t.hash(e+0)*0x9e3779b97f4a7c15n+t.hash(n+0));return o=r((o^o>>33n)*0xff51afd" +
  "7ed558ccdn),o=r((o^o>>33n)*0xc4ceb9fe1a85ec53n),o^o>>33n}function Mt(t,e,n){for(let o of t.children(" +
  "e))if(t.word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var Ae=1024,Vt=1e3;functio" +
  "n _e(t,e,n){let r=new T(t),o=be(r);for(;;){let s=r.current(296),i=[...new Q(r,e,o,n?.()).timers()];i" +
  "f(o&&!Ee(r,o))o=void 0;else if(s%2===0&&r.current(296)===s)return{concurrency:1,timers:i,dropped:r.w" +
  "ord(304)}}}var Q=class{#e;#n;#t;#r;constructor(e,n,r,o){this.#e=e,this.#n=n,this.#t=r;let s=Math.max" +
  "(e.long(312),e.long(e.word(292)+0),r?.start??0);this.#r=new O(e,r,o??s).read()}*timers(){let e=this." +
  "#e,n=e.word(284),r=0,o=[{node:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){le" +
  "t i=s.next;if(i){yield this.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r+" +
  "+,next:e.firstChild(i)});continue}this.#t?.node===0&&this.#t.parent===s.node&&(yield this.#a(this.#t" +
  ",s.index,o.length-1),r++),o.pop()}}#o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),u=thi" +
  "s.#i(e,i,n,r);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===Vt)return u}}#i(e,n,r,o){let s=this" +
  ".#e,i=this.#t?.node===e?1:0,u=s.word(e+108)+i,a=s.float(e+16),l=s.float(e+24),c=a-n*l,m={key:s.hash(" +
  "e+0),parent:r,level:o,tag:this.#n,label:s.label(s.word(e+88)),laps:n,openLaps:u,maxOpenLaps:Math.max" +
  "(u,s.word(e+112)),open:n===0,wall:a,user:s.float(e+64),system:s.float(e+72),covered:Math.min(a,s.flo" +
  "at(e+48)),min:n?l:0,max:n?s.float(e+32):0,squares:n?Math.max(0,s.float(e+40)-c*c/n):0,overlaps:s.wor" +
  "d(e+152),rssMax:this.#u(e+120+0),rssSelf:this.#u(e+120+8),rssMin:this.#u(e+120+16+0),rssSelfMin:this" +
  ".#u(e+120+16+8)};return n===0?{...m,...this.#s(e)}:m}#a(e,n,r){return{key:Se(this.#e,e),parent:n,lev" +
  "el:r,tag:this.#n,label:this.#e.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0," +
  "squares:0,overlaps:0,...this.#s(0)}}#s(e){let n=this.#u(this.#e.word(292)+40),{wall:r=0,user:o=0,sys" +
  "tem:s=0,covered:i=0,rssSelf:u={current:0,peak:0}}=this.#r.get(e)??{},a=Math.min(r,i);return{wall:r,u" +
  "ser:o,system:s,covered:a,rssMax:n,rssSelf:u,rssMin:{...n},rssSelfMin:{...u}}}#u(e){return{current:th" +
  "is.#e.word(e)*Ae,peak:this.#e.word(e+4)*Ae}}};var Ht=()=>(performance.timeOrigin+performance.now())*" +
  "1e6;function Re(t){return Ht()+t}function h(t){return globalThis.process?.getBuiltinModule?.(t)}func" +
  "tion Ne(t){return t.Deno?.version?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"" +
  "}var Oe=[\"libc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var f=class extends Error{nam" +
  "e=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}};function Me(t,e,n){let r=typeof n" +
  "==\"string\"?JSON.stringify(n):String(n);return new f(\"INVALID_ARGUMENT\",`${t} must be ${e}, not ${r}`" +
  ")}function Ce(t,e){let[n,r]=[h(\"node:fs\"),h(\"node:path\")],o=u=>new f(\"UNSUPPORTED\",`Cannot ${e} \"${t" +
  "}\": ${u}`);if(!n||!r)throw o(\"no file system on this runtime\");let s=r.resolve(t),i=r.dirname(s);if(" +
  "!De(\"read\",i)||!De(\"write\",i))throw o(\"run with --allow-read and --allow-write to permit it\");return" +
  "{fs:n,paths:r,file:s,folder:i}}function De(t,e){let n=globalThis.Deno?.permissions;return!n||n.query" +
  "Sync({name:t,path:e}).state===\"granted\"}var Kt=64*1024;function Pe(t,e,n={}){let{fs:r,folder:o}=Ce(t" +
  ",\"write\"),{temporary:s=jt(t),mayReplace:i=()=>!0}=n;r.mkdirSync(o,{recursive:!0});let u=!1;try{let a" +
  "=r.openSync(s,\"wx\");try{let l=\"\";for(let c of e)l+=c,!(l.length<Kt)&&(r.writeFileSync(a,l),l=\"\");r.w" +
  "riteFileSync(a,l)}finally{r.closeSync(a)}i()&&(r.renameSync(s,t),u=!0)}finally{u||r.rmSync(s,{force:" +
  "!0})}return u}function jt(t){return`${t}.${Date.now().toString(36)}${Math.random().toString(36).slic" +
  "e(1,10)}.tmp`}function ee(t){return t.wall-t.covered}function C(t){return t.laps>0?t.wall/t.laps:0}f" +
  "unction P(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function v(t){let e=(t.user+t.system)" +
  "/t.wall*100;return Number.isFinite(e)?e:0}var Xt=10;function y(t,e){return e!==void 0&&t.laps>0&&C(t" +
  ")<Xt*e.total}function ve({timers:t},e){let n=0,r=0;for(let o of t)n+=o.laps,o.level===0&&(r+=o.wall)" +
  ";return{laps:n,share:te(n,r,e)}}function te(t,e,n){return e>0?Math.min(1,t*n.total/e):0}var Zt=2**20" +
  ";function ne(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw i inst" +
  "anceof RangeError?new f(\"TOO_LARGE\",`Report is longer than the longest string of this engine, over $" +
  "{n.length} characters: ${e}`,{cause:i}):i}r=[],o=0};for(let i of t)o+i.length>Zt&&s(),r.push(i),o+=i" +
  ".length;return s(),n}var ke=2**20,Yt=64*1024;function p(t){return Number.isFinite(t)?String(t):\"0\"}v" +
  "ar k=t=>Math.round(t/1e3);function I(t,e=\"\"){return`{${e}\"current\":${p(t.current/ke)},\"peak\":${p(t.p" +
  "eak/ke)}}`}function Ie(t,e=0){return p(e>1?Math.round(t/e)*e:t)}function qt(t,e,{resolution:n,lapCos" +
  "t:r}){let o=e?'\"cereal_class_version\":1,':\"\",s=k(t.user),i=k(t.system),u=n?.cpu,a=(t.user+t.system)/" +
  "t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.t" +
  "ag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${p(s)},\"system_elapsed\":${p(i)}," +
  "\"wall_elapsed\":${p(k(t.wall))},\"cpu_elapsed\":${p(s+i)},\"cpu_util\":${p(Math.round(a*1e4)/1e4)},\"to_se" +
  "conds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${I(t.rssMax,e?'\"cereal_class_version\":0" +
  ",':\"\")},\"rss_self\":${I(t.rssSelf)},\"rss_min\":${I(t.rssMin)},\"rss_self_min\":${I(t.rssSelfMin)},\"open_" +
  "laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"covered_elapsed\":${p(" +
  "k(t.covered))},\"wall_min\":${p(t.min/1e3)},\"wall_max\":${p(t.max/1e3)},\"wall_stddev\":${p(Math.round(P(" +
  "t))/1e3)},\"wall_ns\":${p(t.wall)},\"user_ns\":${Ie(t.user,u)},\"system_ns\":${Ie(t.system,u)},\"covered_ns" +
  "\":${p(t.covered)},\"min_ns\":${p(t.min)},\"max_ns\":${p(t.max)},\"squares_ns2\":${p(t.squares)}},\"timer.pa" +
  "rent\":${t.parent},\"timer.open\":${t.open}`+(y(t,r)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"" +
  "timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function zt(t){if(!t)return\"\";let{wall:e,cpu:n,memory" +
  ":r}=t;return`,\"resolution\":{\"wall_ns\":${p(e)},\"cpu_ns\":${p(n)},\"memory_bytes\":${p(r)}}`}function Jt(" +
  "t,{laps:e,wall:n}){if(!t)return\"\";let r=s=>Math.round(s*10)/10,o=Math.round(te(e,n,t)*1e4)/1e4;retur" +
  "n`,\"overhead\":{\"lap_ns\":${r(t.total)},\"inside_ns\":${r(t.inside)},\"laps\":${e},\"share\":${o}}`}function" +
  "*Qt(t){yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"c" +
  "oncurrency\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o={laps:0,wall:0};for(let s of n.timers)o." +
  "laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield r+qt(s,r===`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dro" +
  "pped}${zt(n.resolution)}${Jt(n.lapCost,o)}}}`}yield`\n]}\n`}function*Le(t){let e=\"\";for(let n of Qt(t)" +
  ")e.length+n.length>Yt&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var Fe=/^[\\x20-\\x7e]*$/,en=/[\\x00-\\x1f\\x7" +
  "f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,tn={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"" +
  "\t\":\"\\\\t\"};function nn(t){let e=tn[t];if(e!==void 0)return e;let n=t.codePointAt(0).toString(16);retu" +
  "rn n.length<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\u{${n}}`}function E(t){return Fe.test(t)?t:t.replace(en," +
  "nn)}var rn=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,on=/(?!\\xa" +
  "d)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,sn=new RegExp(\"[\\\\u1100-\\\\u115" +
  "f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\" +
  "ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff" +
  "}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),$e;func" +
  "tion Ue(t){if(Fe.test(t))return t.length;$e??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let " +
  "e=0;for(let{segment:n}of $e.segment(t)){if(rn.test(n)){e+=2;continue}for(let r of n)on.test(r)||(e+=" +
  "sn.test(r)?2:1)}return e}var Ge=5;var Be=\"[overflow]\";function We(t){let{timers:e,dropped:n,lapCost:" +
  "r}=t,o=[],s=e.find(a=>a.label===Be&&a.level===0);s&&o.push(`${L(s.laps,\"lap\")} of new paths went int" +
  "o ${Be}: the limit of memory or nodes was reached`),n>0&&o.push(`${L(n,\"scope\")} not recorded: too m" +
  "any were open at once`);let i=e.filter(a=>a.overlaps>0);if(i.length>0){let a=i.reduce((l,c)=>l+c.ove" +
  "rlaps,0);o.push(`${L(a,\"scope\")} overlapped their siblings: ${re(i,l=>E(l.label))}; their times are " +
  "right, but what nests under them may not be: where a scope awaits, use autoTimed(), autoTimer.run() " +
  "or region.run()`)}let u=e.filter(a=>a.maxOpenLaps>1).sort((a,l)=>l.maxOpenLaps-a.maxOpenLaps);if(u.l" +
  "ength>0){let a=re(u,l=>`${E(l.label)} ${l.maxOpenLaps}`);o.push(`Laps open at once, at most: ${a}`)}" +
  "if(r&&e.length>0){let a=e.filter(m=>y(m,r));a.length>0&&o.push(`Mean laps within ten times their cos" +
  "t: ${re(a,m=>E(m.label))}`);let{laps:l,share:c}=ve(t,r);o.push(`${L(l,\"lap\")} at ${r.total.toFixed(0" +
  ")} ns each: ${(c*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`).join(\"\")}function " +
  "re(t,e){let n=[...new Set(t.map(e))],r=n.length-Ge;return n.slice(0,Ge).join(\", \")+(r>0?` and ${r} m" +
  "ore`:\"\")}function L(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}var $=class{shared;#e;constructor(e=new Sh" +
  "aredArrayBuffer(65544)){this.shared=e,this.#e=new Int32Array(e,0,2)}move(e,n){let r=Atomics.compareE" +
  "xchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(e){return Atomics.load(this.#e,0)==" +
  "=e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}get settings(){let e=Atomics.load" +
  "(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new Uint8Array(this.shared).slice(8," +
  "8+e)))}set settings(e){let n=new TextEncoder().encode(JSON.stringify(e));Atomics.store(this.#e,1,0)," +
  "!(n.length>65536)&&(new Uint8Array(this.shared,8).set(n),Atomics.store(this.#e,1,n.length))}};var an" +
  "=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|" +
  "%m) [MB]\",un=3,F=1e9,U=2**20,oe={\"%w\":{unit:\"time\",value:t=>t.wall/F},\"%u\":{unit:\"time\",value:t=>t.u" +
  "ser/F},\"%s\":{unit:\"time\",value:t=>t.system/F},\"%t\":{unit:\"time\",value:t=>(t.user+t.system)/F},\"%p\":{" +
  "unit:\"percent\",value:v},\"%C\":{unit:\"memory\",value:t=>t.rssMax.current/U},\"%M\":{unit:\"memory\",value:t" +
  "=>t.rssMax.peak/U},\"%c\":{unit:\"memory\",value:t=>t.rssSelf.current/U},\"%m\":{unit:\"memory\",value:t=>t." +
  "rssSelf.peak/U},\"%l\":{unit:\"count\",value:t=>t.laps??1}},se={\"%T\":\"sec\",\"%A\":\"MB\"},cn=new RegExp(`(${" +
  "[...Object.keys(oe),...Object.keys(se)].join(\"|\")})`);function ln(t){if(!Number.isInteger(t)||t<0||t" +
  ">20)throw new f(\"INVALID_ARGUMENT\",`Precision must be a whole number from 0 to 20: ${t}`)}var G=clas" +
  "s{#e;#n;#t={time:0,percent:0,memory:0,count:0};#r;constructor(e=an,n=un){ln(n),this.#e=e.split(cn).m" +
  "ap(r=>Object.hasOwn(oe,r)?oe[r]:Object.hasOwn(se,r)?se[r]:r),this.#n={time:n,percent:1,memory:1,coun" +
  "t:0}}measure(e){for(let n of this.#e){if(typeof n==\"string\")continue;let r=n.value(e);r>this.#t[n.un" +
  "it]&&(this.#t[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r??=this.#o(),r=\"\";for(let o of this.#e" +
  ")r+=typeof o==\"string\"?o:o.value(e).toFixed(this.#n[o.unit]).padStart(n[o.unit]);return r}#o(){let e" +
  "=this.#n,n=r=>Math.max(e[r]+3,this.#t[r].toFixed(e[r]).length);return{time:n(\"time\"),percent:5,memor" +
  "y:n(\"memory\"),count:String(this.#t.count).length}}};function Ve({laps:t,open:e}){return(t>1?` (total" +
  " # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var Ke=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"mean\",\"min\",\"m" +
  "ax\",\"stddev\",\"concurrency\"],mn={wall:0,cpu:0,memory:0},He=2**20,V=1e9,W=1e3,pn=.5;function ce(t,e){r" +
  "eturn Math.max(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function x(t,e,n){return{title:t,cell:(r,{re" +
  "solution:o})=>(n(r)/e).toFixed(ce(o.wall,e))}}function ie(t,e){return{title:t,cell:(n,{resolution:r}" +
  ")=>(e(n)/V).toFixed(ce(r.cpu,V))}}function B(t,e){return{title:t,cell:(n,{resolution:r})=>(e(n)/He)." +
  "toFixed(ce(r.memory,He))}}function ae(t,e){return{title:t,cell:n=>String(e(n))}}function dn(t,{resol" +
  "ution:{wall:e,cpu:n}}){let r=Math.max(e,n)/t.wall;return r<pn?v(t).toFixed(r<.001?1:0):\"-\"}var fn=x(" +
  "\"mean [us]\",W,C),ue={laps:ae(\"laps\",t=>t.laps),wall:x(\"wall [s]\",V,t=>t.wall),self:x(\"self [s]\",V,ee" +
  "),user:ie(\"user [s]\",t=>t.user),system:ie(\"system [s]\",t=>t.system),cpu:ie(\"CPU [s]\",t=>t.user+t.sys" +
  "tem),percent:{title:\"CPU [%]\",cell:dn},mean:{title:\"mean [us]\",cell:(t,e)=>fn.cell(t,e)+(e.lapCost?y" +
  "(t,e.lapCost)?\"*\":\" \":\"\")},min:x(\"min [us]\",W,t=>t.min),max:x(\"max [us]\",W,t=>t.max),stddev:x(\"stdde" +
  "v [us]\",W,P),concurrency:ae(\"at once\",t=>t.maxOpenLaps),open:ae(\"open\",t=>t.openLaps),rss:B(\"RSS [MB" +
  "]\",t=>t.rssMax.current),peak:B(\"peak [MB]\",t=>t.rssMax.peak),selfRss:B(\"self RSS [MB]\",t=>t.rssSelf." +
  "current),selfPeak:B(\"self peak [MB]\",t=>t.rssSelf.peak)};function hn(t){return t.map(e=>{if(!Object." +
  "hasOwn(ue,e))throw Me(\"A column\",`one of ${Object.keys(ue).join(\", \")}`,e);return ue[e]})}var A=clas" +
  "s{#e;#n;#t;constructor(e,n,r){this.#e=hn(e);let o={...r,resolution:r.resolution??mn};this.#n=n.map(s" +
  "=>this.#e.map(i=>i.cell(s,o))),this.#t=this.#e.map(({title:s},i)=>this.#n.reduce((u,a)=>Math.max(u,a" +
  "[i].length),s.length))}head(){return this.#r(this.#e.map(e=>e.title))}row(e){return this.#r(this.#n[" +
  "e])}#r(e){return e.map((n,r)=>n.padStart(this.#t[r])).join(\"  \")}};var je=1e6,Xe=512,gn=2048;functio" +
  "n*le(t,e={}){let n=bn(e),r=Sn(e.rank),o=e.noMin===!1?t.timers.filter(En):t.timers;if(o.length===0)re" +
  "turn;let s=[],i=[],u=0;for(let c of o){let m=`${r}[${E(c.tag)}] ${yn(c.level)}${E(c.label)}`,d=Ue(m)" +
  ";d>u&&d<=gn&&(u=d),s.push(m),i.push(d)}let{title:a,end:l}=n(o,t);e.rank!==void 0&&(yield`> rank ${e." +
  "rank.rank}\n`),a!==void 0&&(yield`${r.padEnd(u)} ${a}\n`);for(let c=0;c<o.length;c++){let m=\" \".repeat" +
  "(Math.max(0,u-i[c])+1);yield`${s[c]}${m}${l(c)}\n`}}function bn(t){if(t.columns===void 0){let n=new G" +
  "(t.format,t.precision);return r=>{for(let o of r)n.measure(o);return{end:o=>n.print(r[o])+Ve(r[o])}}" +
  "}let e=t.columns===!0?Ke:t.columns;return new A(e,[],{}),(n,r)=>{let o=new A(e,n,r);return{title:` $" +
  "{o.head()}`,end:s=>` ${o.row(s)}`}}}function Ze(t,e={}){return ne(le(t,e),\"leave out lines with noMi" +
  "n: false\")}function En({wall:t,user:e,system:n}){return t>=je||e+n>=je}function Sn(t){if(t===void 0)" +
  "return\"> \";let{rank:e,size:n}=t;if(!Number.isInteger(e)||!Number.isInteger(n)||e<0||e>=n)throw new f" +
  "(\"INVALID_ARGUMENT\",`Rank must be a whole number from 0 to size - 1: ${e} of ${n}`);return`|${String" +
  "(e).padStart(String(n).length,\"0\")}> `}function yn(t){return t<1?\"\":t<=Xe?\"  \".repeat(t-1)+\"|_\":`(le" +
  "vel ${t})`.padEnd(2*(Xe-1))+\"|_\"}function Ye({reportFile:t,serialFile:e,precision:n},{tree:r,below:o" +
  ",options:s},{print:i,write:u,json:a}){let l={precision:n,...s},c=[()=>{if(t===void 0){let d=Ze(r,l)+" +
  "o;d&&i(d.replace(/\\n$/,\"\"))}else i(`Outputting manager to '${t}'...`),u(t,xn(le(r,l),o))},()=>{e!==v" +
  "oid 0&&(i(`Serializing manager to '${e}'...`),u(e,a()))}],m=[];for(let d of c)try{d()}catch(rt){m.pu" +
  "sh(rt)}if(m.length>0)throw m[0]}function*xn(t,e){yield*t,yield e}var Qe=200,{workerData:_n,parentPor" +
  "t:et}=h(\"node:worker_threads\"),g=_n,S=globalThis.process,H=Ne(globalThis),b=new $(g.shared),me;H===\"" +
  "deno\"?Rn():Nn();function Rn(){let t=(e,n,r)=>{r?.(),b.waitWhile(e,n)};for(let[e,n]of g.signals)S.on(" +
  "e,()=>tt(e,n,t));et.on(\"message\",()=>{for(let[e]of g.signals)S.removeAllListeners(e);b.move(1,5)}),b" +
  ".move(0,1)}function Nn(){let t=h(\"node:vm\"),e=new t.Script(\"timemoryStep()\"),n=i=>{globalThis.timemo" +
  "ryStep=i;try{e.runInThisContext({breakOnSigint:!0})}catch{}},r=(i,u,a)=>{let l=performance.now()+u,c" +
  "=a,m=()=>{c?.(),c=void 0,b.waitWhile(i,Math.max(0,l-performance.now()))};do n(m);while(c||b.is(i)&&p" +
  "erformance.now()<l)},[[o,s]]=g.signals;for(;;)n(()=>{b.move(0,1),Atomics.wait(new Int32Array(new Sha" +
  "redArrayBuffer(4)),0,0)}),tt(o,s,r)}function tt(t,e,n){let r=()=>et.postMessage(t);me===void 0?(me=p" +
  "erformance.now(),n(1,1e3,r),b.move(1,3)&&(On(t,e),b.move(3,4))):performance.now()-me>1e3&&(n(2,Qe,r)" +
  ",nt(t,e))}function On(t,e){try{K(2,`> TiMemory: signal ${e} (${t}) while the program is busy: report" +
  "ing what there is\n`),Mn()}catch(n){K(2,`> TiMemory: the report failed: ${n instanceof Error?n.messag" +
  "e:String(n)}\n`)}nt(t,e)}function Mn(){let t=b.settings;if(!t)return;let e=()=>Re(g.clockOffset),n={." +
  ".._e(g.memory,g.tag,e),resolution:g.resolution},r=We(n)+(t.verbose?g.sources:\"\");Ye(t,{tree:n,below:" +
  "r},{print:s=>K(1,`${s}\n`),write:Pe,json:()=>Le([n])})}function K(t,e){let n=h(\"node:fs\"),r=new TextE" +
  "ncoder().encode(e);for(;r.length>0;)try{r=r.subarray(n.writeSync(t,r))}catch(o){if(o.code!==\"EAGAIN\"" +
  ")throw o;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,1)}}function nt(t,e){if(H===\"bun\"" +
  ")return Dn(128+e);H===\"deno\"&&S.removeAllListeners(t);try{if(S.kill(S.pid,t),H!==\"deno\")return;Atomi" +
  "cs.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,Qe),S.kill(S.pid,\"SIGKILL\")}catch{K(2,`> TiMemo" +
  "ry: not permitted to end the program: once more ${t} does\n`)}}function Dn(t){let e=h(\"bun:ffi\");for(" +
  "let n of[...Oe,\"libSystem.dylib\"])try{e?.dlopen(n,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._ex" +
  "it(t)}catch{}}})();";
