// Generated from src/rescue/signal_thread.ts by `deno task build`: 19808 characters.
// deno-fmt-ignore-file
export const watcher: string =
  "(()=>{var w=class{#e;#r;#t;#n;#o;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(t" +
  "){this.#e=t,this.#s()}#s(){let{buffer:t}=this.#e;this.#r=new Uint32Array(t),this.#t=new Float64Array" +
  "(t),this.#n=new BigUint64Array(t),this.#o=new Uint8Array(t)}word(t){return t>=this.#o.length&&this.#" +
  "s(),this.#r[t>>2]}current(t){return t>=this.#o.length&&this.#s(),Atomics.load(this.#r,t>>2)}float(t)" +
  "{return t>=this.#o.length&&this.#s(),this.#t[t>>3]}long(t){return this.word(t)+(this.word(t+4)|0)*2*" +
  "*32}hash(t){return t>=this.#o.length&&this.#s(),this.#n[t>>3]}timespec(t){return this.long(t)*1e9+th" +
  "is.long(t+8)}label(t){let r=this.#i.get(t);if(r===void 0){let n=t+12,o=n+this.word(t+8);o>this.#o.le" +
  "ngth&&this.#s(),r=this.#a.decode(this.#o.slice(n,o)),this.#i.set(t,r)}return r}*children(t){for(let " +
  "r=this.firstChild(t);r;r=this.nextSibling(r))yield r}firstChild(t){let r=this.word(t+92);return r&&t" +
  "his.word(r+96)}nextSibling(t){return this.word(this.word(t+84)+92)===t?0:this.word(t+96)}};var It=10" +
  "24,I=class{#e;#r;#t;#n=new Map;constructor(t,r,n){this.#e=t,this.#r=r,this.#t=n}read(){let t=this.#e" +
  ";for(let r=t.word(288);r;r=t.word(r))for(let n=1;n<=255;n++){let o=r+n*64,s=t.word(o+32);s&&s!==t.wo" +
  "rd(284)&&this.#o(s,o)}return this.#r&&this.#i(this.#r.node,this.#r.start,t.word(292),0),this.#n}#o(t" +
  ",r){let n=this.#e,o=n.long(r+24)+Math.max(0,this.#t-this.#a(r));this.#i(t,n.long(r+8),n.word(r+36),o" +
  ")}#i(t,r,n,o){let s=this.#e;if(t&&s.long(t+8)>0)return;let i=s.word(292),u=r-s.long(n+0),a=(m,h)=>Ma" +
  "th.max(0,s.float(i+m)-s.float(n+m)-u*s.float(n+h)),c=m=>Math.max(0,s.word(i+m)-s.word(n+m))*It,l=thi" +
  "s.#n.get(t)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#n.set(t,{wall:l.wal" +
  "l+Math.max(0,this.#t-r),user:l.user+a(8,24),system:l.system+a(16,32),covered:l.covered+o,rssSelf:{cu" +
  "rrent:Math.max(l.rssSelf.current,c(40)),peak:Math.max(l.rssSelf.peak,c(44))}})}#a(t){let r=this.#r?." +
  "frame===t?this.#r.start:this.#t;return Math.min(r,this.#s(t))}#s(t){let r=this.#e,n=r.word(t+60);if(" +
  "n&1073741824)return n&536870911?r.long(t+16):this.#t;if(r.word(r.word(t+52)+56)===t)return this.#t;l" +
  "et o=r.word(t+44);return r.word(o+60)&536870912?this.#t:r.long(o+8)}};function xe(e){let t=e.current" +
  "(352);if(!t)return;let r=e.timespec(336),n=e.word(e.word(388)+56),o=e.word(n+32);if(!(e.word(o+104)>" +
  "=e.word(392)))return{label:t,start:r,frame:n,parent:o,node:Ft(e,o,t)}}function we(e,{label:t,start:r" +
  "}){return e.timespec(336)===r&&e.current(352)===t}function Ae(e,{parent:t,label:r}){let n=s=>BigInt." +
  "asUintN(64,s),o=n(e.hash(t+0)*0x9e3779b97f4a7c15n+e.hash(r+0));return o=n((o^o>>33n)*0xff51afd7ed558" +
  "ccdn),o=n((o^o>>33n)*0xc4ceb9fe1a85ec53n),o^o>>33n}function Ft(e,t,r){for(let o of e.children(t))if(" +
  "e.word(o+88)===r)return o;let n=e.word(396);return e.word(n+96)?n:0}var Me=1024,Jt=1e3;function Ce(e" +
  ",t,r){let n=new w(e),o=xe(n);for(;;){let s=n.current(296),i=[...new oe(n,t,o,r?.()).timers()];if(o&&" +
  "!we(n,o))o=void 0;else if(s%2===0&&n.current(296)===s)return{concurrency:1,timers:i,dropped:n.word(3" +
  "04)}}}var oe=class{#e;#r;#t;#n;constructor(t,r,n,o){this.#e=t,this.#r=r,this.#t=n;let s=Math.max(t.l" +
  "ong(312),t.long(t.word(292)+0),n?.start??0);this.#n=new I(t,n,o??s).read()}*timers(){let t=this.#e,r" +
  "=t.word(284),n=0,o=[{node:r,index:-1,next:t.firstChild(r)}];for(let s=o[0];s;s=o[o.length-1]){let i=" +
  "s.next;if(i){yield this.#o(i,s.index,o.length-1),s.next=t.nextSibling(i),o.push({node:i,index:n++,ne" +
  "xt:t.firstChild(i)});continue}this.#t?.node===0&&this.#t.parent===s.node&&(yield this.#a(this.#t,s.i" +
  "ndex,o.length-1),n++),o.pop()}}#o(t,r,n){let o=this.#e;for(let s=1;;s++){let i=o.long(t+8),u=this.#i" +
  "(t,i,r,n);if(o.current(t+80)===i%2**32&&o.long(t+8)===i||s===Jt)return u}}#i(t,r,n,o){let s=this.#e," +
  "i=this.#t?.node===t?1:0,u=s.word(t+108)+i,a=s.float(t+16),c=s.float(t+24),l=a-r*c,m={key:s.hash(t+0)" +
  ",parent:n,level:o,tag:this.#r,label:s.label(s.word(t+88)),laps:r,openLaps:u,maxOpenLaps:Math.max(u,s" +
  ".word(t+112)),open:r===0,wall:a,user:s.float(t+64),system:s.float(t+72),covered:Math.min(a,s.float(t" +
  "+48)),min:r?c:0,max:r?s.float(t+32):0,squares:r?Math.max(0,s.float(t+40)-l*l/r):0,overlaps:s.word(t+" +
  "152),rssMax:this.#u(t+120+0),rssSelf:this.#u(t+120+8),rssMin:this.#u(t+120+16+0),rssSelfMin:this.#u(" +
  "t+120+16+8)};return r===0?{...m,...this.#s(t)}:m}#a(t,r,n){return{key:Ae(this.#e,t),parent:r,level:n" +
  ",tag:this.#r,label:this.#e.label(t.label),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,square" +
  "s:0,overlaps:0,...this.#s(0)}}#s(t){let r=this.#u(this.#e.word(292)+40),{wall:n=0,user:o=0,system:s=" +
  "0,covered:i=0,rssSelf:u={current:0,peak:0}}=this.#n.get(t)??{},a=Math.min(n,i);return{wall:n,user:o," +
  "system:s,covered:a,rssMax:r,rssSelf:u,rssMin:{...r},rssSelfMin:{...u}}}#u(t){return{current:this.#e." +
  "word(t)*Me,peak:this.#e.word(t+4)*Me}}};var Qt=()=>(performance.timeOrigin+performance.now())*1e6;fu" +
  "nction De(e){return Qt()+e}function f(e){return globalThis.process?.getBuiltinModule?.(e)}function I" +
  "e(e){return e.Deno?.version?\"deno\":e.Bun?.version?\"bun\":e.process?.versions?.node?\"node\":\"web\"}var k" +
  "e=[\"libc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var b=class extends Error{name=\"Tim" +
  "emoryError\";code;constructor(t,r,n){super(r,n),this.code=t}};function v(e,t,r){let n=typeof r==\"stri" +
  "ng\"?JSON.stringify(r):String(r);return new b(\"INVALID_ARGUMENT\",`${e} must be ${t}, not ${n}`)}funct" +
  "ion ve(e,t){let[r,n]=[f(\"node:fs\"),f(\"node:path\")],o=u=>new b(\"UNSUPPORTED\",`Cannot ${t} \"${e}\": ${u" +
  "}`);if(!r||!n)throw o(\"no file system on this runtime\");let s=n.resolve(e),i=n.dirname(s);if(!Le(\"re" +
  "ad\",i)||!Le(\"write\",i))throw o(\"run with --allow-read and --allow-write to permit it\");return{fs:r,p" +
  "aths:n,file:s,folder:i}}function Le(e,t){let r=globalThis.Deno?.permissions;return!r||r.querySync({n" +
  "ame:e,path:t}).state===\"granted\"}var er=64*1024;function Pe(e,t,r={}){let{fs:n,folder:o}=ve(e,\"write" +
  "\"),{temporary:s=tr(e),mayReplace:i=()=>!0}=r;n.mkdirSync(o,{recursive:!0});let u=!1;try{let a=n.open" +
  "Sync(s,\"wx\");try{let c=\"\";for(let l of t)c+=l,!(c.length<er)&&(n.writeFileSync(a,c),c=\"\");n.writeFil" +
  "eSync(a,c)}finally{n.closeSync(a)}i()&&(n.renameSync(s,e),u=!0)}finally{u||n.rmSync(s,{force:!0})}re" +
  "turn u}function tr(e){return`${e}.${Date.now().toString(36)}${Math.random().toString(36).slice(1,10)" +
  "}.tmp`}function se(e){return e.wall-e.covered}function P(e){return e.laps>0?e.wall/e.laps:0}function" +
  " $(e){return e.laps>1?Math.sqrt(e.squares/(e.laps-1)):0}function F(e){let t=(e.user+e.system)/e.wall" +
  "*100;return Number.isFinite(t)?t:0}var rr=10;function T(e,t){return t!==void 0&&e.laps>0&&P(e)<rr*t." +
  "total}function $e({timers:e},t){let r=0,n=0;for(let o of e)r+=o.laps,o.level===0&&(n+=o.wall);return" +
  "{laps:r,share:ie(r,n,t)}}function ie(e,t,r){return t>0?Math.min(1,e*r.total/t):0}var nr=2**20;functi" +
  "on ae(e,t){let r=\"\",n=[],o=0,s=()=>{try{r+=n.length===1?n[0]:n.join(\"\")}catch(i){throw i instanceof " +
  "RangeError?new b(\"TOO_LARGE\",`Cannot join the report: over ${r.length} characters do not fit into a " +
  "string of this engine; ${t}`,{cause:i}):i}n=[],o=0};for(let i of e)o+i.length>nr&&s(),n.push(i),o+=i" +
  ".length;return s(),r}var Fe=2**20,or=64*1024;function p(e){return Number.isFinite(e)?String(e):\"0\"}v" +
  "ar U=e=>Math.round(e/1e3);function G(e,t=\"\"){return`{${t}\"current\":${p(e.current/Fe)},\"peak\":${p(e.p" +
  "eak/Fe)}}`}function Ue(e,t=0){return p(t>1?Math.round(e/t)*t:e)}function sr(e,t,{resolution:r,lapCos" +
  "t:n}){let o=t?'\"cereal_class_version\":1,':\"\",s=U(e.user),i=U(e.system),u=r?.cpu,a=(e.user+e.system)/" +
  "e.wall;return`{${o}\"timer.key\":${e.key},\"timer.level\":${e.level},\"timer.tag\":${JSON.stringify(`${e.t" +
  "ag}_${e.label}`)},\"timer.ref\":{${o}\"laps\":${e.laps},\"user_elapsed\":${p(s)},\"system_elapsed\":${p(i)}," +
  "\"wall_elapsed\":${p(U(e.wall))},\"cpu_elapsed\":${p(s+i)},\"cpu_util\":${p(Math.round(a*1e4)/1e4)},\"to_se" +
  "conds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${G(e.rssMax,t?'\"cereal_class_version\":0" +
  ",':\"\")},\"rss_self\":${G(e.rssSelf)},\"rss_min\":${G(e.rssMin)},\"rss_self_min\":${G(e.rssSelfMin)},\"open_" +
  "laps\":${e.openLaps},\"max_open_laps\":${e.maxOpenLaps},\"overlaps\":${e.overlaps},\"covered_elapsed\":${p(" +
  "U(e.covered))},\"wall_min\":${p(e.min/1e3)},\"wall_max\":${p(e.max/1e3)},\"wall_stddev\":${p(Math.round($(" +
  "e))/1e3)},\"wall_ns\":${p(e.wall)},\"user_ns\":${Ue(e.user,u)},\"system_ns\":${Ue(e.system,u)},\"covered_ns" +
  "\":${p(e.covered)},\"min_ns\":${p(e.min)},\"max_ns\":${p(e.max)},\"squares_ns2\":${p(e.squares)}},\"timer.pa" +
  "rent\":${e.parent},\"timer.open\":${e.open}`+(T(e,n)?',\"timer.short\":true':\"\")+(e.tag.includes(\"_\")?`,\"" +
  "timer.label\":${JSON.stringify(e.label)}}`:\"}\")}function ir(e){if(!e)return\"\";let{wall:t,cpu:r,memory" +
  ":n}=e;return`,\"resolution\":{\"wall_ns\":${p(t)},\"cpu_ns\":${p(r)},\"memory_bytes\":${p(n)}}`}function ar(" +
  "e,{laps:t,wall:r}){if(!e)return\"\";let n=s=>Math.round(s*10)/10,o=Math.round(ie(t,r,e)*1e4)/1e4;retur" +
  "n`,\"overhead\":{\"lap_ns\":${n(e.total)},\"inside_ns\":${n(e.inside)},\"laps\":${t},\"share\":${o}}`}function" +
  "*ur(e){yield'{\"ranks\":[';let t=`\n`;for(let r of e){yield`${t}{\"manager\":{\"cereal_class_version\":1,\"c" +
  "oncurrency\":${r.concurrency},\"timers\":[`,t=`,\n`;let n=`\n`,o={laps:0,wall:0};for(let s of r.timers)o." +
  "laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield n+sr(s,n===`\n`,r),n=`,\n`;yield`\n],\"dropped\":${r.dro" +
  "pped}${ir(r.resolution)}${ar(r.lapCost,o)}}}`}yield`\n]}\n`}function*Ge(e){let t=\"\";for(let r of ur(e)" +
  ")t.length+r.length>or&&t!==\"\"&&(yield t,t=\"\"),t+=r;yield t}var We=/^[\\x20-\\x7e]*$/,cr=/[\\x00-\\x1f\\x7" +
  "f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,lr={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"" +
  "\t\":\"\\\\t\"};function mr(e){let t=lr[e];if(t!==void 0)return t;let r=e.codePointAt(0).toString(16);retu" +
  "rn r.length<=2?`\\\\x${r.padStart(2,\"0\")}`:`\\\\u{${r}}`}function E(e){return We.test(e)?e:e.replace(cr," +
  "mr)}var pr=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,fr=/(?!\\xa" +
  "d)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,dr=new RegExp(\"[\\\\u1100-\\\\u115" +
  "f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\" +
  "ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff" +
  "}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),Be;func" +
  "tion Ke(e){if(We.test(e))return e.length;Be??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let " +
  "t=0;for(let{segment:r}of Be.segment(e)){if(pr.test(r)){t+=2;continue}for(let n of r)fr.test(n)||(t+=" +
  "dr.test(n)?2:1)}return t}var Ve=5;var He=\"[overflow]\";function je(e){let{timers:t,dropped:r,lapCost:" +
  "n}=e,o=[],s=t.find(a=>a.label===He&&a.level===0);s&&o.push(`${B(s.laps,\"lap\")} of new paths went int" +
  "o ${He}: the limit of memory or nodes was reached`),r>0&&o.push(`${B(r,\"scope\")} not recorded: too m" +
  "any were open at once`);let i=t.filter(a=>a.overlaps>0);if(i.length>0){let a=i.reduce((c,l)=>c+l.ove" +
  "rlaps,0);o.push(`${B(a,\"scope\")} overlapped their siblings: ${ue(i,c=>E(c.label))}; their times are " +
  "right, but scopes may nest under the wrong one: where a scope awaits, use autoTimed(), autoTimer.run" +
  "() or region.run()`)}let u=t.filter(a=>a.maxOpenLaps>1).sort((a,c)=>c.maxOpenLaps-a.maxOpenLaps);if(" +
  "u.length>0){let a=ue(u,c=>`${E(c.label)} ${c.maxOpenLaps}`);o.push(`Laps open at once, at most: ${a}" +
  "`)}if(n&&t.length>0){let a=t.filter(m=>T(m,n));a.length>0&&o.push(`Mean laps within ten times their " +
  "cost: ${ue(a,m=>E(m.label))}`);let{laps:c,share:l}=$e(e,n);o.push(`${B(c,\"lap\")} at ${n.total.toFixe" +
  "d(0)} ns each: ${(l*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`).join(\"\")}functi" +
  "on ue(e,t){let r=[...new Set(e.map(t))],n=r.length-Ve;return r.slice(0,Ve).join(\", \")+(n>0?` and ${n" +
  "} more`:\"\")}function B(e,t){return`${e} ${t}${e===1?\"\":\"s\"}`}var W=class{shared;#e;constructor(t=new" +
  " SharedArrayBuffer(65544)){this.shared=t,this.#e=new Int32Array(t,0,2)}move(t,r){let n=Atomics.compa" +
  "reExchange(this.#e,0,t,r);return Atomics.notify(this.#e,0),n===t}is(t){return Atomics.load(this.#e,0" +
  ")===t}waitWhile(t,r){return Atomics.wait(this.#e,0,t,r)!==\"timed-out\"}get settings(){let t=Atomics.l" +
  "oad(this.#e,1);if(t!==0)return JSON.parse(new TextDecoder().decode(new Uint8Array(this.shared).slice" +
  "(8,8+t)))}set settings(t){let r=new TextEncoder().encode(JSON.stringify(t));Atomics.store(this.#e,1," +
  "0),!(r.length>65536)&&(new Uint8Array(this.shared,8).set(r),Atomics.store(this.#e,1,r.length))}};fun" +
  "ction _(e,t,r){if(!e.accepts(r))throw v(t,e.what,r);return r}var Xe=1024;var Mn=y(\"a whole number fr" +
  "om 0 on\",e=>Number.isInteger(e)&&e>=0&&e<=4294967295),qe=y(\"a whole number from 0 to 20\",e=>Number.i" +
  "sInteger(e)&&e>=0&&e<=20),Cn=y(`a number of MiB from 1 to ${Xe}`,e=>e>=1&&e<=Xe),[Ye,Ze]=[.01,86400]" +
  ",Dn=y(`0 or a number of seconds from ${Ye} to ${Ze}`,e=>e===0||e>=Ye&&e<=Ze);function y(e,t){return{" +
  "what:e,accepts:r=>typeof r==\"number\"&&t(r),read:gr}}function gr(e){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[" +
  "+-]?\\d+)?$/i.test(e.trim())?Number(e):NaN}var ze=y(\"a whole number from 1 on\",e=>Number.isInteger(e)" +
  "&&e>=1);function Je(e){return y(`a whole number from 0 to ${e-1}`,t=>Number.isInteger(t)&&t>=0&&t<e)" +
  "}var hr=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M)" +
  " | (%c|%m) [MB]\",br=3,K=1e9,V=2**20,ce={\"%w\":{unit:\"time\",value:e=>e.wall/K},\"%u\":{unit:\"time\",value" +
  ":e=>e.user/K},\"%s\":{unit:\"time\",value:e=>e.system/K},\"%t\":{unit:\"time\",value:e=>(e.user+e.system)/K}" +
  ",\"%p\":{unit:\"percent\",value:F},\"%C\":{unit:\"memory\",value:e=>e.rssMax.current/V},\"%M\":{unit:\"memory\"," +
  "value:e=>e.rssMax.peak/V},\"%c\":{unit:\"memory\",value:e=>e.rssSelf.current/V},\"%m\":{unit:\"memory\",valu" +
  "e:e=>e.rssSelf.peak/V},\"%l\":{unit:\"count\",value:e=>e.laps??1}},le={\"%T\":\"sec\",\"%A\":\"MB\"},Er=new RegE" +
  "xp(`(${[...Object.keys(ce),...Object.keys(le)].join(\"|\")})`);function Sr(e){_(qe,\"precision\",e)}var " +
  "H=class{#e;#r;#t={time:0,percent:0,memory:0,count:0};#n;constructor(t=hr,r=br){Sr(r),this.#e=t.split" +
  "(Er).map(n=>Object.hasOwn(ce,n)?ce[n]:Object.hasOwn(le,n)?le[n]:n),this.#r={time:r,percent:1,memory:" +
  "1,count:0}}measure(t){for(let r of this.#e){if(typeof r==\"string\")continue;let n=r.value(t);n>this.#" +
  "t[r.unit]&&(this.#t[r.unit]=n)}this.#n=void 0}print(t){let r=this.#n??=this.#o(),n=\"\";for(let o of t" +
  "his.#e)n+=typeof o==\"string\"?o:o.value(t).toFixed(this.#r[o.unit]).padStart(r[o.unit]);return n}#o()" +
  "{let t=this.#r,r=n=>Math.max(t[n]+3,this.#t[n].toFixed(t[n]).length);return{time:r(\"time\"),percent:5" +
  ",memory:r(\"memory\"),count:String(this.#t.count).length}}};function Qe({laps:e,open:t}){return(e>1?` " +
  "(total # of laps: ${e})`:\"\")+(t?\" (open)\":\"\")}var tt=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"mean\",\"m" +
  "in\",\"max\",\"stddev\",\"concurrency\"],Tr={wall:0,cpu:0,memory:0},et=2**20,Y=1e9,X=1e3,yr=.5;function de(" +
  "e,t){return Math.max(0,Math.floor(Math.log10(t/(e||1))+1e-9))}function x(e,t,r){return{title:e,cell:" +
  "(n,{resolution:o})=>(r(n)/t).toFixed(de(o.wall,t))}}function me(e,t){return{title:e,cell:(r,{resolut" +
  "ion:n})=>(t(r)/Y).toFixed(de(n.cpu,Y))}}function j(e,t){return{title:e,cell:(r,{resolution:n})=>(t(r" +
  ")/et).toFixed(de(n.memory,et))}}function pe(e,t){return{title:e,cell:r=>String(t(r))}}function xr(e," +
  "{resolution:{wall:t,cpu:r}}){let n=Math.max(t,r)/e.wall;return n<yr?F(e).toFixed(n<.001?1:0):\"-\"}var" +
  " wr=x(\"mean [us]\",X,P),fe={laps:pe(\"laps\",e=>e.laps),wall:x(\"wall [s]\",Y,e=>e.wall),self:x(\"self [s]" +
  "\",Y,se),user:me(\"user [s]\",e=>e.user),system:me(\"system [s]\",e=>e.system),cpu:me(\"CPU [s]\",e=>e.user" +
  "+e.system),percent:{title:\"CPU [%]\",cell:xr},mean:{title:\"mean [us]\",cell:(e,t)=>wr.cell(e,t)+(t.lap" +
  "Cost?T(e,t.lapCost)?\"*\":\" \":\"\")},min:x(\"min [us]\",X,e=>e.min),max:x(\"max [us]\",X,e=>e.max),stddev:x(" +
  "\"stddev [us]\",X,$),concurrency:pe(\"at once\",e=>e.maxOpenLaps),open:pe(\"open\",e=>e.openLaps),rss:j(\"R" +
  "SS [MB]\",e=>e.rssMax.current),peak:j(\"peak [MB]\",e=>e.rssMax.peak),selfRss:j(\"self RSS [MB]\",e=>e.rs" +
  "sSelf.current),selfPeak:j(\"self peak [MB]\",e=>e.rssSelf.peak)};function Ar(e){return e.map(t=>{if(!O" +
  "bject.hasOwn(fe,t))throw v(\"A column\",`one of ${Object.keys(fe).join(\", \")}`,t);return fe[t]})}var N" +
  "=class{#e;#r;#t;constructor(t,r,n){this.#e=Ar(t);let o={...n,resolution:n.resolution??Tr};this.#r=r." +
  "map(s=>this.#e.map(i=>i.cell(s,o))),this.#t=this.#e.map(({title:s},i)=>this.#r.reduce((u,a)=>Math.ma" +
  "x(u,a[i].length),s.length))}head(){return this.#n(this.#e.map(t=>t.title))}row(t){return this.#n(thi" +
  "s.#r[t])}#n(t){return t.map((r,n)=>r.padStart(this.#t[n])).join(\"  \")}};var rt=1e6,nt=512,_r=2048;fu" +
  "nction*ge(e,t={}){let r=Nr(t),n=Or(t.rank),o=t.noMin===!1?e.timers.filter(Rr):e.timers;if(o.length==" +
  "=0)return;let s=[],i=[],u=0;for(let{tag:l,level:m,label:h}of o){let O=`${n}[${E(l)}] ${Mr(m)}${E(h)}" +
  "`,M=Ke(O);M>u&&M<=_r&&(u=M),s.push(O),i.push(M)}let{title:a,end:c}=r(o,e);t.rank!==void 0&&(yield`> " +
  "rank ${t.rank.rank}\n`),a!==void 0&&(yield`${n.padEnd(u)} ${a}\n`);for(let l=0;l<o.length;l++){let m=\"" +
  " \".repeat(Math.max(0,u-i[l])+1);yield`${s[l]}${m}${c(l)}\n`}}function Nr(e){if(e.columns===void 0){le" +
  "t r=new H(e.format,e.precision);return n=>{for(let o of n)r.measure(o);return{end:o=>r.print(n[o])+Q" +
  "e(n[o])}}}let t=e.columns===!0?tt:e.columns;return new N(t,[],{}),(r,n)=>{let o=new N(t,r,n);return{" +
  "title:` ${o.head()}`,end:s=>` ${o.row(s)}`}}}function ot(e,t={}){return ae(ge(e,t),\"leave out lines " +
  "with noMin: false\")}function Rr({wall:e,user:t,system:r}){return e>=rt||t+r>=rt}function Or(e){if(e=" +
  "==void 0)return\"> \";let{rank:t,size:r}=e;return _(ze,\"size\",r),_(Je(r),\"rank\",t),`|${String(t).padSt" +
  "art(String(r).length,\"0\")}> `}function Mr(e){return e<1?\"\":e<=nt?\"  \".repeat(e-1)+\"|_\":`(level ${e})" +
  "`.padEnd(2*(nt-1))+\"|_\"}function st({reportFile:e,serialFile:t,precision:r},{tree:n,below:o,options:" +
  "s},{print:i,write:u,json:a}){let c={precision:r,...s},l=[()=>{if(e===void 0){let h=ot(n,c)+o;h&&i(h." +
  "replace(/\\n$/,\"\"))}else i(`Outputting manager to '${e}'...`),u(e,Cr(ge(n,c),o))},()=>{t!==void 0&&(i" +
  "(`Serializing manager to '${t}'...`),u(t,a()))}],m=[];for(let h of l)try{h()}catch(O){m.push(O)}if(m" +
  ".length>0)throw m[0]}function*Cr(e,t){yield*e,yield t}var ct=200,{workerData:Lr,parentPort:lt}=f(\"no" +
  "de:worker_threads\"),d=Lr,S=globalThis.process,Z=Ie(globalThis),g=new W(d.shared),he;Z===\"deno\"?vr():" +
  "Pr();function vr(){let e=(t,r,n)=>{n?.(),g.waitWhile(t,r)};for(let[t,r]of d.signals)S.on(t,()=>mt(t," +
  "r,e));lt.on(\"message\",()=>{for(let[t]of d.signals)S.removeAllListeners(t);g.move(1,5)}),g.move(0,1)}" +
  "function Pr(){let e=f(\"node:vm\"),t=new e.Script(\"timemoryStep()\"),r=i=>{globalThis.timemoryStep=i;tr" +
  "y{t.runInThisContext({breakOnSigint:!0})}catch{}},n=(i,u,a)=>{let c=performance.now()+u,l=a,m=()=>{l" +
  "?.(),l=void 0,g.waitWhile(i,Math.max(0,c-performance.now()))};do r(m);while(l||g.is(i)&&performance." +
  "now()<c)},[[o,s]]=d.signals;for(;;)r(()=>{g.move(0,1),Atomics.wait(new Int32Array(new SharedArrayBuf" +
  "fer(4)),0,0)}),mt(o,s,n)}function mt(e,t,r){let n=()=>lt.postMessage(e);he===void 0?(he=performance." +
  "now(),r(1,1e3,n),g.move(1,3)&&($r(e,t),g.move(3,4))):performance.now()-he>1e3&&(r(2,ct,n),pt(e,t))}f" +
  "unction $r(e,t){try{q(2,`> TiMemory: signal ${t} (${e}) while the program is busy: reporting what th" +
  "ere is\n`),Fr()}catch(r){q(2,`> TiMemory: the report failed: ${r instanceof Error?r.message:String(r)" +
  "}\n`)}pt(e,t)}function Fr(){let e=g.settings;if(!e)return;let t=()=>De(d.clockOffset),r={...Ce(d.memo" +
  "ry,d.tag,t),resolution:d.resolution},n=je(r)+(e.verbose?d.sources:\"\");st(e,{tree:r,below:n},{print:s" +
  "=>q(1,`${s}\n`),write:Pe,json:()=>Ge([r])})}function q(e,t){let r=f(\"node:fs\"),n=new TextEncoder().en" +
  "code(t);for(;n.length>0;)try{n=n.subarray(r.writeSync(e,n))}catch(o){if(o.code!==\"EAGAIN\")throw o;At" +
  "omics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,1)}}function pt(e,t){if(Z===\"bun\")return Ur(" +
  "128+t);Z===\"deno\"&&S.removeAllListeners(e);try{if(S.kill(S.pid,e),Z!==\"deno\")return;Atomics.wait(new" +
  " Int32Array(new SharedArrayBuffer(4)),0,0,ct),S.kill(S.pid,\"SIGKILL\")}catch{q(2,`> TiMemory: not per" +
  "mitted to end the program: once more ${e} does\n`)}}function Ur(e){let t=f(\"bun:ffi\");for(let r of[.." +
  ".ke,\"libSystem.dylib\"])try{t?.dlopen(r,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(e)}catch" +
  "{}}})();";
