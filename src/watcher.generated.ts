// Generated from src/watcher.ts by `deno task build`: 17220 characters.
// deno-fmt-ignore-file
export const watcher: string =
  "(()=>{var x=1024,Nt=1e3;function be(e,t,r){let n=new j(e,t,r);for(;;){let o=n.generation(),s=[...n.t" +
  "imers()];if(o%2===0&&n.generation()===o)return{concurrency:1,timers:s,dropped:n.dropped()}}}var j=cl" +
  "ass{#t;#r;#n;#s;#a;#i;#u=new Map;#l=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(t,r,n){this." +
  "#t=new Uint32Array(t),this.#r=new Float64Array(t),this.#n=new BigUint64Array(t),this.#s=new Uint8Arr" +
  "ay(t),this.#a=r,this.#i=n??Math.max(this.#o(312),this.#o(this.#e(292)+0))}generation(){return Atomic" +
  "s.load(this.#t,74)}dropped(){return this.#e(304)}*timers(){let t=this.#b(),r=[],n=0,o=this.#c(this.#" +
  "e(284)),s=-1,i=this.#e(this.#e(284)+92);for(;o;){yield this.#m(o,s,r.length,t);let u=this.#c(o);if(u" +
  ")r.push({node:o,last:i,index:s}),s=n,i=this.#e(o+92),o=u;else{for(;o===i&&r.length>0;)({node:o,last:" +
  "i,index:s}=r.pop());o=o===i?0:this.#e(o+96)}n++}}#e(t){return this.#t[t>>2]}#o(t){return this.#t[t>>" +
  "2]+(this.#t[(t>>2)+1]|0)*2**32}#c(t){let r=this.#e(t+92);return r&&this.#e(r+96)}#p(t){let r=this.#u" +
  ".get(t);if(r===void 0){let n=t+12;r=this.#l.decode(this.#s.slice(n,n+this.#e(t+8))),this.#u.set(t,r)" +
  "}return r}#m(t,r,n,o){for(let s=1;;s++){let i=this.#o(t+8),u=this.#f(t,i,r,n,o.get(t));if(Atomics.lo" +
  "ad(this.#t,t+80>>2)===i%2**32&&this.#o(t+8)===i||s===Nt)return u}}#f(t,r,n,o,s){let i=m=>this.#r[t+m" +
  ">>3],u=m=>({current:this.#e(t+120+m)*x,peak:this.#e(t+120+m+4)*x}),a=i(16),c=i(24),l=a-r*c,p={key:th" +
  "is.#n[t+0>>3],parent:n,level:o,tag:this.#a,label:this.#p(this.#e(t+88)),laps:r,openLaps:this.#e(t+10" +
  "8),maxOpenLaps:this.#e(t+112),open:r===0,wall:a,user:i(64),system:i(72),covered:Math.min(a,i(48)),mi" +
  "n:r?c:0,max:r?i(32):0,squares:r?Math.max(0,i(40)-l*l/r):0,overlaps:this.#e(t+152),rssMax:u(0),rssSel" +
  "f:u(8),rssMin:u(16),rssSelfMin:u(24)};return r===0?{...p,...this.#d(s)}:p}#d(t){let r=this.#e(292),n" +
  "={current:this.#e(r+40)*x,peak:this.#e(r+44)*x},{wall:o=0,user:s=0,system:i=0,covered:u=0,rssSelf:a=" +
  "{current:0,peak:0}}=t??{};return{wall:o,user:s,system:i,covered:u,rssMax:n,rssSelf:a,rssMin:{...n},r" +
  "ssSelfMin:{...a}}}#b(){let t=new Map;for(let r=this.#e(288);r;r=this.#e(r))for(let n=1;n<=255;n++){l" +
  "et o=r+n*64,s=this.#e(o+32);!s||s===this.#e(284)||this.#o(s+8)>0||this.#h(t,s,o)}return t}#h(t,r,n){" +
  "let o=this.#o(n+8),s=this.#e(n+36),i=this.#e(292),u=o-this.#o(s+0),a=(m,B)=>Math.max(0,this.#r[i+m>>" +
  "3]-this.#r[s+m>>3]-u*this.#r[s+B>>3]),c=m=>Math.max(0,this.#e(i+m)-this.#e(s+m))*x,l=Math.max(0,this" +
  ".#i-this.#g(n)),p=t.get(r)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};t.set(r,{w" +
  "all:p.wall+Math.max(0,this.#i-o),user:p.user+a(8,24),system:p.system+a(16,32),covered:p.covered+this" +
  ".#o(n+24)+l,rssSelf:{current:Math.max(p.rssSelf.current,c(40)),peak:Math.max(p.rssSelf.peak,c(44))}}" +
  ")}#g(t){let r=this.#e(t+60);if(r&1073741824)return r&536870911?this.#o(t+16):this.#i;if(this.#e(this" +
  ".#e(t+52)+56)===t)return this.#i;let n=this.#e(t+44);return this.#e(n+60)&536870912?this.#i:this.#o(" +
  "n+8)}};function b(e){return globalThis.process?.getBuiltinModule?.(e)}var R=[\"libc.so.6\",\"libc.musl-" +
  "x86_64.so.1\",\"libc.musl-aarch64.so.1\"];function Se(e){return e.Deno?.version?\"deno\":e.Bun?.version?\"" +
  "bun\":e.process?.versions?.node?\"node\":\"web\"}var d=class extends Error{name=\"TimemoryError\";code;cons" +
  "tructor(t,r,n){super(r,n),this.code=t}};function Ee(e,t,r){let n=typeof r==\"string\"?JSON.stringify(r" +
  "):String(r);return new d(\"INVALID_ARGUMENT\",`${e} must be ${t}, not ${n}`)}var kt=64*1024;function $" +
  "t(e){let t=globalThis.Deno?.permissions;return!t||[\"read\",\"write\"].every(r=>t.querySync({name:r,path" +
  ":e}).state===\"granted\")}function ye(e,t){let{fs:r,folder:n,temporary:o}=vt(e);r.mkdirSync(n,{recursi" +
  "ve:!0});try{let s=r.openSync(o,\"wx\");try{let i=\"\";for(let u of t)i+=u,!(i.length<kt)&&(r.writeFileSy" +
  "nc(s,i),i=\"\");r.writeFileSync(s,i)}finally{r.closeSync(s)}r.renameSync(o,e)}catch(s){throw r.rmSync(" +
  "o,{force:!0}),s}}function vt(e){let t=b(\"node:fs\"),r=b(\"node:path\");if(!t||!r)throw new d(\"UNSUPPORT" +
  "ED\",`Cannot write \"${e}\": there are no files here`);let n=r.dirname(r.resolve(e));if(!$t(n))throw ne" +
  "w d(\"UNSUPPORTED\",`Cannot write \"${e}\": run with --allow-read and --allow-write to permit it`);let o" +
  "=Date.now().toString(36)+Math.random().toString(36).slice(1,10);return{fs:t,folder:n,temporary:`${e}" +
  ".${o}.tmp`}}function z(e){return e.wall-e.covered}function w(e){return e.laps>0?e.wall/e.laps:0}func" +
  "tion N(e){return e.laps>1?Math.sqrt(e.squares/(e.laps-1)):0}function O(e){let t=(e.user+e.system)/e." +
  "wall*100;return Number.isFinite(t)?t:0}var Ut=10;function y(e,t){return t!==void 0&&e.laps>0&&w(e)<U" +
  "t*t.total}function Te({timers:e},t){let r=0,n=0;for(let o of e)r+=o.laps,o.level===0&&(n+=o.wall);re" +
  "turn{laps:r,share:Z(r,n,t)}}function Z(e,t,r){return t>0?Math.min(1,e*r.total/t):0}var Ft=\" : %w wal" +
  "l, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",G" +
  "t=3,M=1e9,P=2**20,Y={\"%w\":{unit:\"time\",value:e=>e.wall/M},\"%u\":{unit:\"time\",value:e=>e.user/M},\"%s\":" +
  "{unit:\"time\",value:e=>e.system/M},\"%t\":{unit:\"time\",value:e=>(e.user+e.system)/M},\"%p\":{unit:\"percen" +
  "t\",value:O},\"%C\":{unit:\"memory\",value:e=>e.rssMax.current/P},\"%M\":{unit:\"memory\",value:e=>e.rssMax.p" +
  "eak/P},\"%c\":{unit:\"memory\",value:e=>e.rssSelf.current/P},\"%m\":{unit:\"memory\",value:e=>e.rssSelf.peak" +
  "/P},\"%l\":{unit:\"count\",value:e=>e.laps??1}},q={\"%T\":\"sec\",\"%A\":\"MB\"},Bt=new RegExp(`(${[...Object.ke" +
  "ys(Y),...Object.keys(q)].join(\"|\")})`);function Wt(e){if(!Number.isInteger(e)||e<0||e>20)throw new d" +
  "(\"INVALID_ARGUMENT\",`Precision must be a whole number from 0 to 20: ${e}`)}var C=class{#t;#r;#n={tim" +
  "e:0,percent:0,memory:0,count:0};#s;constructor(t=Ft,r=Gt){Wt(r),this.#t=t.split(Bt).map(n=>Object.ha" +
  "sOwn(Y,n)?Y[n]:Object.hasOwn(q,n)?q[n]:n),this.#r={time:r,percent:1,memory:1,count:0}}measure(t){for" +
  "(let r of this.#t){if(typeof r==\"string\")continue;let n=r.value(t);n>this.#n[r.unit]&&(this.#n[r.uni" +
  "t]=n)}this.#s=void 0}print(t){let r=this.#s??=this.#a(),n=\"\";for(let o of this.#t)n+=typeof o==\"stri" +
  "ng\"?o:o.value(t).toFixed(this.#r[o.unit]).padStart(r[o.unit]);return n}#a(){let t=this.#r,r=n=>Math." +
  "max(t[n]+3,this.#n[n].toFixed(t[n]).length);return{time:r(\"time\"),percent:5,memory:r(\"memory\"),count" +
  ":String(this.#n.count).length}}};function xe({laps:e,open:t}){return(e>1?` (total # of laps: ${e})`:" +
  "\"\")+(t?\" (open)\":\"\")}function X(e,t){let r=\"\";for(let n of e)try{r+=n}catch(o){throw o instanceof Ra" +
  "ngeError?new d(\"TOO_LARGE\",`Report is longer than the longest string of this engine, over ${r.length" +
  "} characters: ${t}`,{cause:o}):o}return r}var Ae=2**20,Ht=64*1024;function f(e){return Number.isFini" +
  "te(e)?String(e):\"0\"}var I=e=>Math.round(e/1e3);function L(e,t=\"\"){return`{${t}\"current\":${f(e.curren" +
  "t/Ae)},\"peak\":${f(e.peak/Ae)}}`}function _e(e,t=0){return f(t>1?Math.round(e/t)*t:e)}function Kt(e,t" +
  ",{resolution:r,lapCost:n}){let o=t?'\"cereal_class_version\":1,':\"\",s=I(e.user),i=I(e.system),u=r?.cpu" +
  ",a=(e.user+e.system)/e.wall;return`{${o}\"timer.key\":${e.key},\"timer.level\":${e.level},\"timer.tag\":${" +
  "JSON.stringify(`${e.tag}_${e.label}`)},\"timer.ref\":{${o}\"laps\":${e.laps},\"user_elapsed\":${f(s)},\"sys" +
  "tem_elapsed\":${f(i)},\"wall_elapsed\":${f(I(e.wall))},\"cpu_elapsed\":${f(s+i)},\"cpu_util\":${f(Math.roun" +
  "d(a*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${L(e.rssMax,t?'\"ce" +
  "real_class_version\":0,':\"\")},\"rss_self\":${L(e.rssSelf)},\"rss_min\":${L(e.rssMin)},\"rss_self_min\":${L(" +
  "e.rssSelfMin)},\"open_laps\":${e.openLaps},\"max_open_laps\":${e.maxOpenLaps},\"overlaps\":${e.overlaps},\"" +
  "covered_elapsed\":${f(I(e.covered))},\"wall_min\":${f(e.min/1e3)},\"wall_max\":${f(e.max/1e3)},\"wall_stdd" +
  "ev\":${f(Math.round(N(e))/1e3)},\"wall_ns\":${f(e.wall)},\"user_ns\":${_e(e.user,u)},\"system_ns\":${_e(e.s" +
  "ystem,u)},\"covered_ns\":${f(e.covered)},\"min_ns\":${f(e.min)},\"max_ns\":${f(e.max)},\"squares_ns2\":${f(e" +
  ".squares)}},\"timer.parent\":${e.parent},\"timer.open\":${e.open}`+(y(e,n)?',\"timer.short\":true':\"\")+(e." +
  "tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(e.label)}}`:\"}\")}function Vt(e){if(!e)return\"\";le" +
  "t{wall:t,cpu:r,memory:n}=e;return`,\"resolution\":{\"wall_ns\":${f(t)},\"cpu_ns\":${f(r)},\"memory_bytes\":$" +
  "{f(n)}}`}function jt(e,{laps:t,wall:r}){if(!e)return\"\";let n=s=>Math.round(s*10)/10,o=Math.round(Z(t" +
  ",r,e)*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":${n(e.total)},\"inside_ns\":${n(e.inside)},\"laps\":${t},\"sh" +
  "are\":${o}}`}function*zt(e){yield'{\"ranks\":[';let t=`\n`;for(let r of e){yield`${t}{\"manager\":{\"cereal" +
  "_class_version\":1,\"concurrency\":${r.concurrency},\"timers\":[`,t=`,\n`;let n=`\n`,o={laps:0,wall:0};for(" +
  "let s of r.timers)o.laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield n+Kt(s,n===`\n`,r),n=`,\n`;yield`" +
  "\n],\"dropped\":${r.dropped}${Vt(r.resolution)}${jt(r.lapCost,o)}}}`}yield`\n]}\n`}function*Re(e){let t=\"" +
  "\";for(let r of zt(e))t.length+r.length>Ht&&t!==\"\"&&(yield t,t=\"\"),t+=r;yield t}var Ne=/^[\\x20-\\x7e]*" +
  "$/,Zt=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,Yt={\"\\n" +
  "\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function qt(e){let t=Yt[e];if(t!==void 0)return t;let r=e.codePointAt(" +
  "0).toString(16);return r.length<=2?`\\\\x${r.padStart(2,\"0\")}`:`\\\\u{${r}}`}function S(e){return Ne.tes" +
  "t(e)?e:e.replace(Zt,qt)}var Xt=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f" +
  "?\\u20e3/u,Jt=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,Qt=new Reg" +
  "Exp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua9" +
  "60-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6" +
  "\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3" +
  "fffd}]\",\"u\"),we;function Oe(e){if(Ne.test(e))return e.length;we??=new Intl.Segmenter(\"en\",{granulari" +
  "ty:\"grapheme\"});let t=0;for(let{segment:r}of we.segment(e)){if(Xt.test(r)){t+=2;continue}for(let n o" +
  "f r)Jt.test(n)||(t+=Qt.test(n)?2:1)}return t}var Me=5;var Pe=\"[overflow]\";function Ce(e){let{timers:" +
  "t,dropped:r,lapCost:n}=e,o=[],s=t.find(a=>a.label===Pe&&a.level===0);s&&o.push(`${D(s.laps,\"lap\")} o" +
  "f new paths went into ${Pe}: the limit of memory or nodes was reached`),r>0&&o.push(`${D(r,\"scope\")}" +
  " not recorded: too many were open at once`);let i=t.filter(a=>a.overlaps>0);if(i.length>0){let a=i.r" +
  "educe((c,l)=>c+l.overlaps,0);o.push(`${D(a,\"scope\")} overlapped their siblings: ${J(i,c=>S(c.label))" +
  "}; their times are right, but what nests under them may not be: where a scope awaits, use autoTimed(" +
  "), autoTimer.run() or region.run()`)}let u=t.filter(a=>a.maxOpenLaps>1).sort((a,c)=>c.maxOpenLaps-a." +
  "maxOpenLaps);if(u.length>0){let a=J(u,c=>`${S(c.label)} ${c.maxOpenLaps}`);o.push(`Laps open at once" +
  ", at most: ${a}`)}if(n&&t.length>0){let a=t.filter(p=>y(p,n));a.length>0&&o.push(`Mean laps within t" +
  "en times their cost: ${J(a,p=>S(p.label))}`);let{laps:c,share:l}=Te(e,n);o.push(`${D(c,\"lap\")} at ${" +
  "n.total.toFixed(0)} ns each: ${(l*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`).j" +
  "oin(\"\")}function J(e,t){let r=[...new Set(e.map(t))],n=r.length-Me;return r.slice(0,Me).join(\", \")+(" +
  "n>0?` and ${n} more`:\"\")}function D(e,t){return`${e} ${t}${e===1?\"\":\"s\"}`}var k=class{shared;#t;cons" +
  "tructor(t=new SharedArrayBuffer(65544)){this.shared=t,this.#t=new Int32Array(t,0,2)}move(t,r){let n=" +
  "Atomics.compareExchange(this.#t,0,t,r);return Atomics.notify(this.#t,0),n===t}is(t){return Atomics.l" +
  "oad(this.#t,0)===t}waitWhile(t,r){return Atomics.wait(this.#t,0,t,r)!==\"timed-out\"}get settings(){le" +
  "t t=Atomics.load(this.#t,1);if(t!==0)return JSON.parse(new TextDecoder().decode(new Uint8Array(this." +
  "shared).slice(8,8+t)))}set settings(t){let r=new TextEncoder().encode(JSON.stringify(t));Atomics.sto" +
  "re(this.#t,1,0),!(r.length>65536)&&(new Uint8Array(this.shared,8).set(r),Atomics.store(this.#t,1,r.l" +
  "ength))}};var Le=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"mean\",\"min\",\"max\",\"stddev\",\"concurrency\"],er" +
  "={wall:0,cpu:0,memory:0},Ie=2**20,U=1e9,v=1e3,tr=.5;function re(e,t){return Math.max(0,Math.floor(Ma" +
  "th.log10(t/(e||1))+1e-9))}function T(e,t,r){return{title:e,cell:(n,{resolution:o})=>(r(n)/t).toFixed" +
  "(re(o.wall,t))}}function Q(e,t){return{title:e,cell:(r,{resolution:n})=>(t(r)/U).toFixed(re(n.cpu,U)" +
  ")}}function $(e,t){return{title:e,cell:(r,{resolution:n})=>(t(r)/Ie).toFixed(re(n.memory,Ie))}}funct" +
  "ion ee(e,t){return{title:e,cell:r=>String(t(r))}}function rr(e,{resolution:{wall:t,cpu:r}}){let n=Ma" +
  "th.max(t,r)/e.wall;return n<tr?O(e).toFixed(n<.001?1:0):\"-\"}var nr=T(\"mean [us]\",v,w),te={laps:ee(\"l" +
  "aps\",e=>e.laps),wall:T(\"wall [s]\",U,e=>e.wall),self:T(\"self [s]\",U,z),user:Q(\"user [s]\",e=>e.user),s" +
  "ystem:Q(\"system [s]\",e=>e.system),cpu:Q(\"CPU [s]\",e=>e.user+e.system),percent:{title:\"CPU [%]\",cell:" +
  "rr},mean:{title:\"mean [us]\",cell:(e,t)=>nr.cell(e,t)+(t.lapCost?y(e,t.lapCost)?\"*\":\" \":\"\")},min:T(\"m" +
  "in [us]\",v,e=>e.min),max:T(\"max [us]\",v,e=>e.max),stddev:T(\"stddev [us]\",v,N),concurrency:ee(\"at onc" +
  "e\",e=>e.maxOpenLaps),open:ee(\"open\",e=>e.openLaps),rss:$(\"RSS [MB]\",e=>e.rssMax.current),peak:$(\"pea" +
  "k [MB]\",e=>e.rssMax.peak),selfRss:$(\"self RSS [MB]\",e=>e.rssSelf.current),selfPeak:$(\"self peak [MB]" +
  "\",e=>e.rssSelf.peak)};function or(e){return e.map(t=>{if(!Object.hasOwn(te,t))throw Ee(\"A column\",`o" +
  "ne of ${Object.keys(te).join(\", \")}`,t);return te[t]})}var A=class{#t;#r;#n;constructor(t,r,n){this." +
  "#t=or(t);let o={...n,resolution:n.resolution??er};this.#r=r.map(s=>this.#t.map(i=>i.cell(s,o))),this" +
  ".#n=this.#t.map(({title:s},i)=>this.#r.reduce((u,a)=>Math.max(u,a[i].length),s.length))}head(){retur" +
  "n this.#s(this.#t.map(t=>t.title))}row(t){return this.#s(this.#r[t])}#s(t){return t.map((r,n)=>r.pad" +
  "Start(this.#n[n])).join(\"  \")}};var De=1e6,ke=512,sr=2048;function*ne(e,t={}){let r=ir(t),n=ur(t.ran" +
  "k),o=t.noMin===!1?e.timers.filter(ar):e.timers;if(o.length===0)return;let s=[],i=[],u=0;for(let l of" +
  " o){let p=`${n}[${S(l.tag)}] ${cr(l.level)}${S(l.label)}`,m=Oe(p);m>u&&m<=sr&&(u=m),s.push(p),i.push" +
  "(m)}let{title:a,end:c}=r(o,e);t.rank!==void 0&&(yield`> rank ${t.rank.rank}\n`),a!==void 0&&(yield`${" +
  "n.padEnd(u)} ${a}\n`);for(let l=0;l<o.length;l++){let p=\" \".repeat(Math.max(0,u-i[l])+1);yield`${s[l]" +
  "}${p}${c(l)}\n`}}function ir(e){if(e.columns===void 0){let r=new C(e.format,e.precision);return n=>{f" +
  "or(let o of n)r.measure(o);return{end:o=>r.print(n[o])+xe(n[o])}}}let t=e.columns===!0?Le:e.columns;" +
  "return new A(t,[],{}),(r,n)=>{let o=new A(t,r,n);return{title:` ${o.head()}`,end:s=>` ${o.row(s)}`}}" +
  "}function $e(e,t={}){return X(ne(e,t),\"leave out lines with noMin: false\")}function ar({wall:e,user:" +
  "t,system:r}){return e>=De||t+r>=De}function ur(e){if(e===void 0)return\"> \";let{rank:t,size:r}=e;if(!" +
  "Number.isInteger(t)||!Number.isInteger(r)||t<0||t>=r)throw new d(\"INVALID_ARGUMENT\",`Rank must be a " +
  "whole number from 0 to size - 1: ${t} of ${r}`);return`|${String(t).padStart(String(r).length,\"0\")}>" +
  " `}function cr(e){return e<1?\"\":e<=ke?\"  \".repeat(e-1)+\"|_\":`(level ${e})`.padEnd(2*(ke-1))+\"|_\"}fun" +
  "ction ve({reportFile:e,serialFile:t,precision:r},{tree:n,below:o,options:s},{print:i,write:u,json:a}" +
  "){let c={precision:r,...s},l=[()=>{if(e===void 0){let m=$e(n,c)+o;m&&i(m.replace(/\\n$/,\"\"))}else i(`" +
  "Outputting manager to '${e}'...`),u(e,lr(ne(n,c),o))},()=>{t!==void 0&&(i(`Serializing manager to '$" +
  "{t}'...`),u(t,a()))}],p=[];for(let m of l)try{m()}catch(B){p.push(B)}if(p.length>0)throw p[0]}functi" +
  "on*lr(e,t){yield*e,yield t}var Be=200,{workerData:h,parentPort:We}=b(\"node:worker_threads\"),E=global" +
  "This.process,F=Se(globalThis),g=new k(h.shared),oe;F===\"deno\"?dr():br();function dr(){let e=(t,r,n)=" +
  ">{n?.(),g.waitWhile(t,r)};for(let[t,r]of h.signals)E.on(t,()=>He(t,r,e));We.on(\"message\",()=>{for(le" +
  "t[t]of h.signals)E.removeAllListeners(t);g.move(1,5)}),g.move(0,1)}function br(){let e=b(\"node:vm\")," +
  "t=new e.Script(\"timemoryStep()\"),r=i=>{globalThis.timemoryStep=i;try{t.runInThisContext({breakOnSigi" +
  "nt:!0})}catch{}},n=(i,u,a)=>{let c=performance.now()+u,l=a,p=()=>{l?.(),l=void 0,g.waitWhile(i,Math." +
  "max(0,c-performance.now()))};do r(p);while(l||g.is(i)&&performance.now()<c)},[[o,s]]=h.signals;for(;" +
  ";)r(()=>{g.move(0,1),Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0)}),He(o,s,n)}function" +
  " He(e,t,r){let n=()=>We.postMessage(e);oe===void 0?(oe=performance.now(),r(1,1e3,n),g.move(1,3)&&(hr" +
  "(e,t),g.move(3,4))):performance.now()-oe>1e3&&(r(2,Be,n),Ke(e,t))}function hr(e,t){try{G(2,`> TiMemo" +
  "ry: signal ${t} (${e}) while the program is busy: reporting what there is\n`),gr()}catch(r){G(2,`> Ti" +
  "Memory: the report failed: ${r instanceof Error?r.message:String(r)}\n`)}Ke(e,t)}function gr(){let e=" +
  "g.settings;if(!e)return;let t=h.clockOffset+(performance.timeOrigin+performance.now())*1e6,r={...be(" +
  "h.memory.buffer,h.tag,t),resolution:h.resolution},n=Ce(r)+(e.verbose?h.sources:\"\");ve(e,{tree:r,belo" +
  "w:n},{print:s=>G(1,`${s}\n`),write:ye,json:()=>Re([r])})}function G(e,t){let r=b(\"node:fs\"),n=new Tex" +
  "tEncoder().encode(t);for(;n.length>0;)try{n=n.subarray(r.writeSync(e,n))}catch(o){if(o.code!==\"EAGAI" +
  "N\")throw o;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,1)}}function Ke(e,t){if(F===\"bu" +
  "n\")return Sr(128+t);F===\"deno\"&&E.removeAllListeners(e);try{if(E.kill(E.pid,e),F!==\"deno\")return;Ato" +
  "mics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,Be),E.kill(E.pid,\"SIGKILL\")}catch{G(2,`> TiMe" +
  "mory: not permitted to end the program: once more ${e} does\n`)}}function Sr(e){let t=b(\"bun:ffi\");fo" +
  "r(let r of[...R,\"libSystem.dylib\"])try{t?.dlopen(r,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._e" +
  "xit(e)}catch{}}})();";
