// Generated from src/rescue/signal_thread.ts by `deno task build`: 19226 characters.
// deno-fmt-ignore-file
export const watcher: string =
  "(()=>{var x=class{#e;#r;#t;#n;#o;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(e" +
  "){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#r=new Uint32Array(e),this.#t=new Float64Array" +
  "(e),this.#n=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&this.#" +
  "s(),this.#r[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(this.#r,e>>2)}float(e)" +
  "{return e>=this.#o.length&&this.#s(),this.#t[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)*2*" +
  "*32}hash(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}timespec(e){return this.long(e)*1e9+th" +
  "is.long(e+8)}label(e){let r=this.#i.get(e);if(r===void 0){let n=e+12,o=n+this.word(e+8);o>this.#o.le" +
  "ngth&&this.#s(),r=this.#a.decode(this.#o.slice(n,o)),this.#i.set(e,r)}return r}*children(e){for(let " +
  "r=this.firstChild(e);r;r=this.nextSibling(r))yield r}firstChild(e){let r=this.word(e+92);return r&&t" +
  "his.word(r+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var At=10" +
  "24,M=class{#e;#r;#t;#n=new Map;constructor(e,r,n){this.#e=e,this.#r=r,this.#t=n}read(){let e=this.#e" +
  ";for(let r=e.word(288);r;r=e.word(r))for(let n=1;n<=255;n++){let o=r+n*64,s=e.word(o+32);s&&s!==e.wo" +
  "rd(284)&&this.#o(s,o)}return this.#r&&this.#i(this.#r.node,this.#r.start,e.word(292),0),this.#n}#o(e" +
  ",r){let n=this.#e,o=n.long(r+24)+Math.max(0,this.#t-this.#a(r));this.#i(e,n.long(r+8),n.word(r+36),o" +
  ")}#i(e,r,n,o){let s=this.#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),u=r-s.long(n+0),a=(m,f)=>Ma" +
  "th.max(0,s.float(i+m)-s.float(n+m)-u*s.float(n+f)),l=m=>Math.max(0,s.word(i+m)-s.word(n+m))*At,c=thi" +
  "s.#n.get(e)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#n.set(e,{wall:c.wal" +
  "l+Math.max(0,this.#t-r),user:c.user+a(8,24),system:c.system+a(16,32),covered:c.covered+o,rssSelf:{cu" +
  "rrent:Math.max(c.rssSelf.current,l(40)),peak:Math.max(c.rssSelf.peak,l(44))}})}#a(e){let r=this.#r?." +
  "frame===e?this.#r.start:this.#t;return Math.min(r,this.#s(e))}#s(e){let r=this.#e,n=r.word(e+60);if(" +
  "n&1073741824)return n&536870911?r.long(e+16):this.#t;if(r.word(r.word(e+52)+56)===e)return this.#t;l" +
  "et o=r.word(e+44);return r.word(o+60)&536870912?this.#t:r.long(o+8)}};function Se(t){let e=t.current" +
  "(352);if(!e)return;let r=t.timespec(336),n=t.word(t.word(388)+56),o=t.word(n+32);if(!(t.word(o+104)>" +
  "=t.word(392)))return{label:e,start:r,frame:n,parent:o,node:Pt(t,o,e)}}function ye(t,{label:e,start:r" +
  "}){return t.timespec(336)===r&&t.current(352)===e}function Ee(t,{parent:e,label:r}){let n=s=>BigInt." +
  "asUintN(64,s),o=n(t.hash(e+0)*0x9e3779b97f4a7c15n+t.hash(r+0));return o=n((o^o>>33n)*0xff51afd7ed558" +
  "ccdn),o=n((o^o>>33n)*0xc4ceb9fe1a85ec53n),o^o>>33n}function Pt(t,e,r){for(let o of t.children(e))if(" +
  "t.word(o+88)===r)return o;let n=t.word(396);return t.word(n+96)?n:0}var _e=1024,Ht=1e3;function Re(t" +
  ",e,r){let n=new x(t),o=Se(n);for(;;){let s=n.current(296),i=[...new ee(n,e,o,r?.()).timers()];if(o&&" +
  "!ye(n,o))o=void 0;else if(s%2===0&&n.current(296)===s)return{concurrency:1,timers:i,dropped:n.word(3" +
  "04)}}}var ee=class{#e;#r;#t;#n;constructor(e,r,n,o){this.#e=e,this.#r=r,this.#t=n;let s=Math.max(e.l" +
  "ong(312),e.long(e.word(292)+0),n?.start??0);this.#n=new M(e,n,o??s).read()}*timers(){let e=this.#e,r" +
  "=e.word(284),n=0,o=[{node:r,index:-1,next:e.firstChild(r)}];for(let s=o[0];s;s=o[o.length-1]){let i=" +
  "s.next;if(i){yield this.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:n++,ne" +
  "xt:e.firstChild(i)});continue}this.#t?.node===0&&this.#t.parent===s.node&&(yield this.#a(this.#t,s.i" +
  "ndex,o.length-1),n++),o.pop()}}#o(e,r,n){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),u=this.#i" +
  "(e,i,r,n);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===Ht)return u}}#i(e,r,n,o){let s=this.#e," +
  "i=this.#t?.node===e?1:0,u=s.word(e+108)+i,a=s.float(e+16),l=s.float(e+24),c=a-r*l,m={key:s.hash(e+0)" +
  ",parent:n,level:o,tag:this.#r,label:s.label(s.word(e+88)),laps:r,openLaps:u,maxOpenLaps:Math.max(u,s" +
  ".word(e+112)),open:r===0,wall:a,user:s.float(e+64),system:s.float(e+72),covered:Math.min(a,s.float(e" +
  "+48)),min:r?l:0,max:r?s.float(e+32):0,squares:r?Math.max(0,s.float(e+40)-c*c/r):0,overlaps:s.word(e+" +
  "152),rssMax:this.#u(e+120+0),rssSelf:this.#u(e+120+8),rssMin:this.#u(e+120+16+0),rssSelfMin:this.#u(" +
  "e+120+16+8)};return r===0?{...m,...this.#s(e)}:m}#a(e,r,n){return{key:Ee(this.#e,e),parent:r,level:n" +
  ",tag:this.#r,label:this.#e.label(e.label),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,square" +
  "s:0,overlaps:0,...this.#s(0)}}#s(e){let r=this.#u(this.#e.word(292)+40),{wall:n=0,user:o=0,system:s=" +
  "0,covered:i=0,rssSelf:u={current:0,peak:0}}=this.#n.get(e)??{},a=Math.min(n,i);return{wall:n,user:o," +
  "system:s,covered:a,rssMax:r,rssSelf:u,rssMin:{...r},rssSelfMin:{...u}}}#u(e){return{current:this.#e." +
  "word(e)*_e,peak:this.#e.word(e+4)*_e}}};var Kt=()=>(performance.timeOrigin+performance.now())*1e6;fu" +
  "nction Ne(t){return Kt()+t}function b(t){return globalThis.process?.getBuiltinModule?.(t)}var C=[\"li" +
  "bc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];function Ce(t){return t.Deno?.version?\"de" +
  "no\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var d=class extends Error{name=\"Time" +
  "moryError\";code;constructor(e,r,n){super(r,n),this.code=e}};function ke(t,e,r){let n=typeof r==\"stri" +
  "ng\"?JSON.stringify(r):String(r);return new d(\"INVALID_ARGUMENT\",`${t} must be ${e}, not ${n}`)}var J" +
  "t=64*1024;function Qt(t){let e=globalThis.Deno?.permissions;return!e||[\"read\",\"write\"].every(r=>e.qu" +
  "erySync({name:r,path:t}).state===\"granted\")}function De(t,e){let{fs:r,folder:n,temporary:o}=er(t);r." +
  "mkdirSync(n,{recursive:!0});try{let s=r.openSync(o,\"wx\");try{let i=\"\";for(let u of e)i+=u,!(i.length" +
  "<Jt)&&(r.writeFileSync(s,i),i=\"\");r.writeFileSync(s,i)}finally{r.closeSync(s)}r.renameSync(o,t)}catc" +
  "h(s){throw r.rmSync(o,{force:!0}),s}}function er(t){let e=b(\"node:fs\"),r=b(\"node:path\");if(!e||!r)th" +
  "row new d(\"UNSUPPORTED\",`Cannot write \"${t}\": there are no files here`);let n=r.dirname(r.resolve(t)" +
  ");if(!Qt(n))throw new d(\"UNSUPPORTED\",`Cannot write \"${t}\": run with --allow-read and --allow-write " +
  "to permit it`);let o=Date.now().toString(36)+Math.random().toString(36).slice(1,10);return{fs:e,fold" +
  "er:n,temporary:`${t}.${o}.tmp`}}function te(t){return t.wall-t.covered}function k(t){return t.laps>0" +
  "?t.wall/t.laps:0}function D(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function L(t){let e" +
  "=(t.user+t.system)/t.wall*100;return Number.isFinite(e)?e:0}var tr=10;function E(t,e){return e!==voi" +
  "d 0&&t.laps>0&&k(t)<tr*e.total}function Le({timers:t},e){let r=0,n=0;for(let o of t)r+=o.laps,o.leve" +
  "l===0&&(n+=o.wall);return{laps:r,share:re(r,n,e)}}function re(t,e,r){return e>0?Math.min(1,t*r.total" +
  "/e):0}var rr=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%" +
  "C|%M) | (%c|%m) [MB]\",nr=3,or=2**20,I=1e9,$=2**20,ne={\"%w\":{unit:\"time\",value:t=>t.wall/I},\"%u\":{uni" +
  "t:\"time\",value:t=>t.user/I},\"%s\":{unit:\"time\",value:t=>t.system/I},\"%t\":{unit:\"time\",value:t=>(t.use" +
  "r+t.system)/I},\"%p\":{unit:\"percent\",value:L},\"%C\":{unit:\"memory\",value:t=>t.rssMax.current/$},\"%M\":{" +
  "unit:\"memory\",value:t=>t.rssMax.peak/$},\"%c\":{unit:\"memory\",value:t=>t.rssSelf.current/$},\"%m\":{unit" +
  ":\"memory\",value:t=>t.rssSelf.peak/$},\"%l\":{unit:\"count\",value:t=>t.laps??1}},oe={\"%T\":\"sec\",\"%A\":\"MB" +
  "\"},sr=new RegExp(`(${[...Object.keys(ne),...Object.keys(oe)].join(\"|\")})`);function ir(t){if(!Number" +
  ".isInteger(t)||t<0||t>20)throw new d(\"INVALID_ARGUMENT\",`Precision must be a whole number from 0 to " +
  "20: ${t}`)}var v=class{#e;#r;#t={time:0,percent:0,memory:0,count:0};#n;constructor(e=rr,r=nr){ir(r)," +
  "this.#e=e.split(sr).map(n=>Object.hasOwn(ne,n)?ne[n]:Object.hasOwn(oe,n)?oe[n]:n),this.#r={time:r,pe" +
  "rcent:1,memory:1,count:0}}measure(e){for(let r of this.#e){if(typeof r==\"string\")continue;let n=r.va" +
  "lue(e);n>this.#t[r.unit]&&(this.#t[r.unit]=n)}this.#n=void 0}print(e){let r=this.#n??=this.#o(),n=\"\"" +
  ";for(let o of this.#e)n+=typeof o==\"string\"?o:o.value(e).toFixed(this.#r[o.unit]).padStart(r[o.unit]" +
  ");return n}#o(){let e=this.#r,r=n=>Math.max(e[n]+3,this.#t[n].toFixed(e[n]).length);return{time:r(\"t" +
  "ime\"),percent:5,memory:r(\"memory\"),count:String(this.#t.count).length}}};function Ie({laps:t,open:e}" +
  "){return(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}function se(t,e){let r=\"\",n=[],o=0,s=()" +
  "=>{try{r+=n.length===1?n[0]:n.join(\"\")}catch(i){throw i instanceof RangeError?new d(\"TOO_LARGE\",`Rep" +
  "ort is longer than the longest string of this engine, over ${r.length} characters: ${e}`,{cause:i}):" +
  "i}n=[],o=0};for(let i of t)o+i.length>or&&s(),n.push(i),o+=i.length;return s(),r}var $e=2**20,ar=64*" +
  "1024;function p(t){return Number.isFinite(t)?String(t):\"0\"}var U=t=>Math.round(t/1e3);function F(t,e" +
  "=\"\"){return`{${e}\"current\":${p(t.current/$e)},\"peak\":${p(t.peak/$e)}}`}function ve(t,e=0){return p(e" +
  ">1?Math.round(t/e)*e:t)}function ur(t,e,{resolution:r,lapCost:n}){let o=e?'\"cereal_class_version\":1," +
  "':\"\",s=U(t.user),i=U(t.system),u=r?.cpu,a=(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key}," +
  "\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps" +
  "\":${t.laps},\"user_elapsed\":${p(s)},\"system_elapsed\":${p(i)},\"wall_elapsed\":${p(U(t.wall))},\"cpu_elap" +
  "sed\":${p(s+i)},\"cpu_util\":${p(Math.round(a*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den" +
  "\":1000000,\"rss_max\":${F(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${F(t.rssSelf)},\"rss_" +
  "min\":${F(t.rssMin)},\"rss_self_min\":${F(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t." +
  "maxOpenLaps},\"overlaps\":${t.overlaps},\"covered_elapsed\":${p(U(t.covered))},\"wall_min\":${p(t.min/1e3)" +
  "},\"wall_max\":${p(t.max/1e3)},\"wall_stddev\":${p(Math.round(D(t))/1e3)},\"wall_ns\":${p(t.wall)},\"user_n" +
  "s\":${ve(t.user,u)},\"system_ns\":${ve(t.system,u)},\"covered_ns\":${p(t.covered)},\"min_ns\":${p(t.min)},\"" +
  "max_ns\":${p(t.max)},\"squares_ns2\":${p(t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}" +
  "`+(E(t,n)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}" +
  "`:\"}\")}function cr(t){if(!t)return\"\";let{wall:e,cpu:r,memory:n}=t;return`,\"resolution\":{\"wall_ns\":${" +
  "p(e)},\"cpu_ns\":${p(r)},\"memory_bytes\":${p(n)}}`}function lr(t,{laps:e,wall:r}){if(!t)return\"\";let n=" +
  "s=>Math.round(s*10)/10,o=Math.round(re(e,r,t)*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":${n(t.total)},\"i" +
  "nside_ns\":${n(t.inside)},\"laps\":${e},\"share\":${o}}`}function*mr(t){yield'{\"ranks\":[';let e=`\n`;for(l" +
  "et r of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${r.concurrency},\"timers\":[`" +
  ",e=`,\n`;let n=`\n`,o={laps:0,wall:0};for(let s of r.timers)o.laps+=s.laps,s.level===0&&(o.wall+=s.wal" +
  "l),yield n+ur(s,n===`\n`,r),n=`,\n`;yield`\n],\"dropped\":${r.dropped}${cr(r.resolution)}${lr(r.lapCost,o" +
  ")}}}`}yield`\n]}\n`}function*Ue(t){let e=\"\";for(let r of mr(t))e.length+r.length>ar&&e!==\"\"&&(yield e," +
  "e=\"\"),e+=r;yield e}var Ge=/^[\\x20-\\x7e]*$/,pr=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u20" +
  "2a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,fr={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function dr(t){let e=fr[t];if(" +
  "e!==void 0)return e;let r=t.codePointAt(0).toString(16);return r.length<=2?`\\\\x${r.padStart(2,\"0\")}`" +
  ":`\\\\u{${r}}`}function S(t){return Ge.test(t)?t:t.replace(pr,dr)}var br=/\\p{Emoji_Presentation}|\\p{Ex" +
  "tended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,hr=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}" +
  "\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,gr=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\" +
  "u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe" +
  "30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d3" +
  "76}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),Fe;function Be(t){if(Ge.test(t))return t.length" +
  ";Fe??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(let{segment:r}of Fe.segment(t)){" +
  "if(br.test(r)){e+=2;continue}for(let n of r)hr.test(n)||(e+=gr.test(n)?2:1)}return e}var We=5;var Ve" +
  "=\"[overflow]\";function He(t){let{timers:e,dropped:r,lapCost:n}=t,o=[],s=e.find(a=>a.label===Ve&&a.le" +
  "vel===0);s&&o.push(`${G(s.laps,\"lap\")} of new paths went into ${Ve}: the limit of memory or nodes wa" +
  "s reached`),r>0&&o.push(`${G(r,\"scope\")} not recorded: too many were open at once`);let i=e.filter(a" +
  "=>a.overlaps>0);if(i.length>0){let a=i.reduce((l,c)=>l+c.overlaps,0);o.push(`${G(a,\"scope\")} overlap" +
  "ped their siblings: ${ie(i,l=>S(l.label))}; their times are right, but what nests under them may not" +
  " be: where a scope awaits, use autoTimed(), autoTimer.run() or region.run()`)}let u=e.filter(a=>a.ma" +
  "xOpenLaps>1).sort((a,l)=>l.maxOpenLaps-a.maxOpenLaps);if(u.length>0){let a=ie(u,l=>`${S(l.label)} ${" +
  "l.maxOpenLaps}`);o.push(`Laps open at once, at most: ${a}`)}if(n&&e.length>0){let a=e.filter(m=>E(m," +
  "n));a.length>0&&o.push(`Mean laps within ten times their cost: ${ie(a,m=>S(m.label))}`);let{laps:l,s" +
  "hare:c}=Le(t,n);o.push(`${G(l,\"lap\")} at ${n.total.toFixed(0)} ns each: ${(c*100).toFixed(1)} % of t" +
  "he wall time`)}return o.map(a=>`> ${a}\n`).join(\"\")}function ie(t,e){let r=[...new Set(t.map(e))],n=r" +
  ".length-We;return r.slice(0,We).join(\", \")+(n>0?` and ${n} more`:\"\")}function G(t,e){return`${t} ${e" +
  "}${t===1?\"\":\"s\"}`}var B=class{shared;#e;constructor(e=new SharedArrayBuffer(65544)){this.shared=e,th" +
  "is.#e=new Int32Array(e,0,2)}move(e,r){let n=Atomics.compareExchange(this.#e,0,e,r);return Atomics.no" +
  "tify(this.#e,0),n===e}is(e){return Atomics.load(this.#e,0)===e}waitWhile(e,r){return Atomics.wait(th" +
  "is.#e,0,e,r)!==\"timed-out\"}get settings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(n" +
  "ew TextDecoder().decode(new Uint8Array(this.shared).slice(8,8+e)))}set settings(e){let r=new TextEnc" +
  "oder().encode(JSON.stringify(e));Atomics.store(this.#e,1,0),!(r.length>65536)&&(new Uint8Array(this." +
  "shared,8).set(r),Atomics.store(this.#e,1,r.length))}};var je=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"" +
  "mean\",\"min\",\"max\",\"stddev\",\"concurrency\"],Sr={wall:0,cpu:0,memory:0},Ke=2**20,H=1e9,V=1e3,yr=.5;func" +
  "tion le(t,e){return Math.max(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function T(t,e,r){return{title" +
  ":t,cell:(n,{resolution:o})=>(r(n)/e).toFixed(le(o.wall,e))}}function ae(t,e){return{title:t,cell:(r," +
  "{resolution:n})=>(e(r)/H).toFixed(le(n.cpu,H))}}function W(t,e){return{title:t,cell:(r,{resolution:n" +
  "})=>(e(r)/Ke).toFixed(le(n.memory,Ke))}}function ue(t,e){return{title:t,cell:r=>String(e(r))}}functi" +
  "on Er(t,{resolution:{wall:e,cpu:r}}){let n=Math.max(e,r)/t.wall;return n<yr?L(t).toFixed(n<.001?1:0)" +
  ":\"-\"}var Tr=T(\"mean [us]\",V,k),ce={laps:ue(\"laps\",t=>t.laps),wall:T(\"wall [s]\",H,t=>t.wall),self:T(\"" +
  "self [s]\",H,te),user:ae(\"user [s]\",t=>t.user),system:ae(\"system [s]\",t=>t.system),cpu:ae(\"CPU [s]\",t" +
  "=>t.user+t.system),percent:{title:\"CPU [%]\",cell:Er},mean:{title:\"mean [us]\",cell:(t,e)=>Tr.cell(t,e" +
  ")+(e.lapCost?E(t,e.lapCost)?\"*\":\" \":\"\")},min:T(\"min [us]\",V,t=>t.min),max:T(\"max [us]\",V,t=>t.max),s" +
  "tddev:T(\"stddev [us]\",V,D),concurrency:ue(\"at once\",t=>t.maxOpenLaps),open:ue(\"open\",t=>t.openLaps)," +
  "rss:W(\"RSS [MB]\",t=>t.rssMax.current),peak:W(\"peak [MB]\",t=>t.rssMax.peak),selfRss:W(\"self RSS [MB]\"" +
  ",t=>t.rssSelf.current),selfPeak:W(\"self peak [MB]\",t=>t.rssSelf.peak)};function xr(t){return t.map(e" +
  "=>{if(!Object.hasOwn(ce,e))throw ke(\"A column\",`one of ${Object.keys(ce).join(\", \")}`,e);return ce[e" +
  "]})}var A=class{#e;#r;#t;constructor(e,r,n){this.#e=xr(e);let o={...n,resolution:n.resolution??Sr};t" +
  "his.#r=r.map(s=>this.#e.map(i=>i.cell(s,o))),this.#t=this.#e.map(({title:s},i)=>this.#r.reduce((u,a)" +
  "=>Math.max(u,a[i].length),s.length))}head(){return this.#n(this.#e.map(e=>e.title))}row(e){return th" +
  "is.#n(this.#r[e])}#n(e){return e.map((r,n)=>r.padStart(this.#t[n])).join(\"  \")}};var ze=1e6,Ze=512,w" +
  "r=2048;function*me(t,e={}){let r=Ar(e),n=Rr(e.rank),o=e.noMin===!1?t.timers.filter(_r):t.timers;if(o" +
  ".length===0)return;let s=[],i=[],u=0;for(let c of o){let m=`${n}[${S(c.tag)}] ${Nr(c.level)}${S(c.la" +
  "bel)}`,f=Be(m);f>u&&f<=wr&&(u=f),s.push(m),i.push(f)}let{title:a,end:l}=r(o,t);e.rank!==void 0&&(yie" +
  "ld`> rank ${e.rank.rank}\n`),a!==void 0&&(yield`${n.padEnd(u)} ${a}\n`);for(let c=0;c<o.length;c++){le" +
  "t m=\" \".repeat(Math.max(0,u-i[c])+1);yield`${s[c]}${m}${l(c)}\n`}}function Ar(t){if(t.columns===void " +
  "0){let r=new v(t.format,t.precision);return n=>{for(let o of n)r.measure(o);return{end:o=>r.print(n[" +
  "o])+Ie(n[o])}}}let e=t.columns===!0?je:t.columns;return new A(e,[],{}),(r,n)=>{let o=new A(e,r,n);re" +
  "turn{title:` ${o.head()}`,end:s=>` ${o.row(s)}`}}}function Xe(t,e={}){return se(me(t,e),\"leave out l" +
  "ines with noMin: false\")}function _r({wall:t,user:e,system:r}){return t>=ze||e+r>=ze}function Rr(t){" +
  "if(t===void 0)return\"> \";let{rank:e,size:r}=t;if(!Number.isInteger(e)||!Number.isInteger(r)||e<0||e>" +
  "=r)throw new d(\"INVALID_ARGUMENT\",`Rank must be a whole number from 0 to size - 1: ${e} of ${r}`);re" +
  "turn`|${String(e).padStart(String(r).length,\"0\")}> `}function Nr(t){return t<1?\"\":t<=Ze?\"  \".repeat(" +
  "t-1)+\"|_\":`(level ${t})`.padEnd(2*(Ze-1))+\"|_\"}function qe({reportFile:t,serialFile:e,precision:r},{" +
  "tree:n,below:o,options:s},{print:i,write:u,json:a}){let l={precision:r,...s},c=[()=>{if(t===void 0){" +
  "let f=Xe(n,l)+o;f&&i(f.replace(/\\n$/,\"\"))}else i(`Outputting manager to '${t}'...`),u(t,Mr(me(n,l),o" +
  "))},()=>{e!==void 0&&(i(`Serializing manager to '${e}'...`),u(e,a()))}],m=[];for(let f of c)try{f()}" +
  "catch(ot){m.push(ot)}if(m.length>0)throw m[0]}function*Mr(t,e){yield*t,yield e}var et=200,{workerDat" +
  "a:h,parentPort:tt}=b(\"node:worker_threads\"),y=globalThis.process,K=Ce(globalThis),g=new B(h.shared)," +
  "pe;K===\"deno\"?kr():Dr();function kr(){let t=(e,r,n)=>{n?.(),g.waitWhile(e,r)};for(let[e,r]of h.signa" +
  "ls)y.on(e,()=>rt(e,r,t));tt.on(\"message\",()=>{for(let[e]of h.signals)y.removeAllListeners(e);g.move(" +
  "1,5)}),g.move(0,1)}function Dr(){let t=b(\"node:vm\"),e=new t.Script(\"timemoryStep()\"),r=i=>{globalThi" +
  "s.timemoryStep=i;try{e.runInThisContext({breakOnSigint:!0})}catch{}},n=(i,u,a)=>{let l=performance.n" +
  "ow()+u,c=a,m=()=>{c?.(),c=void 0,g.waitWhile(i,Math.max(0,l-performance.now()))};do r(m);while(c||g." +
  "is(i)&&performance.now()<l)},[[o,s]]=h.signals;for(;;)r(()=>{g.move(0,1),Atomics.wait(new Int32Array" +
  "(new SharedArrayBuffer(4)),0,0)}),rt(o,s,n)}function rt(t,e,r){let n=()=>tt.postMessage(t);pe===void" +
  " 0?(pe=performance.now(),r(1,1e3,n),g.move(1,3)&&(Lr(t,e),g.move(3,4))):performance.now()-pe>1e3&&(r" +
  "(2,et,n),nt(t,e))}function Lr(t,e){try{j(2,`> TiMemory: signal ${e} (${t}) while the program is busy" +
  ": reporting what there is\n`),Ir()}catch(r){j(2,`> TiMemory: the report failed: ${r instanceof Error?" +
  "r.message:String(r)}\n`)}nt(t,e)}function Ir(){let t=g.settings;if(!t)return;let e=()=>Ne(h.clockOffs" +
  "et),r={...Re(h.memory,h.tag,e),resolution:h.resolution},n=He(r)+(t.verbose?h.sources:\"\");qe(t,{tree:" +
  "r,below:n},{print:s=>j(1,`${s}\n`),write:De,json:()=>Ue([r])})}function j(t,e){let r=b(\"node:fs\"),n=n" +
  "ew TextEncoder().encode(e);for(;n.length>0;)try{n=n.subarray(r.writeSync(t,n))}catch(o){if(o.code!==" +
  "\"EAGAIN\")throw o;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,1)}}function nt(t,e){if(K" +
  "===\"bun\")return $r(128+e);K===\"deno\"&&y.removeAllListeners(t);try{if(y.kill(y.pid,t),K!==\"deno\")retu" +
  "rn;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,et),y.kill(y.pid,\"SIGKILL\")}catch{j(2,`" +
  "> TiMemory: not permitted to end the program: once more ${t} does\n`)}}function $r(t){let e=b(\"bun:ff" +
  "i\");for(let r of[...C,\"libSystem.dylib\"])try{e?.dlopen(r,{_exit:{args:[\"i32\"],returns:\"void\"}}).symb" +
  "ols._exit(t)}catch{}}})();";
