// Generated from src/watcher.ts by `deno task build`.
// deno-fmt-ignore-file
export const watcher: string =
  "(()=>{var y=1024,rr=1e3;function Y(e,r,t){let n=new C(e,r,t);for(;;){let o=n.generation(),i=[...n.timers()];if" +
  "(o%2===0&&n.generation()===o)return{concurrency:1,timers:i,dropped:n.dropped()}}}var C=class{#r;#t;#o;#s;#i;#a" +
  ";#u=new Map;#p=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(r,t,n){this.#r=new Uint32Array(r),this.#t=n" +
  "ew Float64Array(r),this.#o=new BigUint64Array(r),this.#s=new Uint8Array(r),this.#i=t,this.#a=n??Math.max(this." +
  "#n(312),this.#n(this.#e(292)+0))}generation(){return Atomics.load(this.#r,74)}dropped(){return this.#e(304)}*t" +
  "imers(){let r=this.#b(),t=[],n=0,o=this.#c(this.#e(284)),i=-1,s=this.#e(this.#e(284)+92);for(;o;){yield this.#" +
  "l(o,i,t.length,r);let a=this.#c(o);if(a)t.push({node:o,last:s,index:i}),i=n,s=this.#e(o+92),o=a;else{for(;o===" +
  "s&&t.length>0;)({node:o,last:s,index:i}=t.pop());o=o===s?0:this.#e(o+96)}n++}}#e(r){return this.#r[r>>2]}#n(r)" +
  "{return this.#r[r>>2]+(this.#r[(r>>2)+1]|0)*2**32}#c(r){let t=this.#e(r+92);return t&&this.#e(t+96)}#m(r){let " +
  "t=this.#u.get(r);if(t===void 0){let n=r+12;t=this.#p.decode(this.#s.slice(n,n+this.#e(r+8))),this.#u.set(r,t)}" +
  "return t}#l(r,t,n,o){for(let i=1;;i++){let s=this.#n(r+8),a=this.#f(r,s,t,n,o.get(r));if(Atomics.load(this.#r," +
  "r+80>>2)===s%2**32&&this.#n(r+8)===s||i===rr)return a}}#f(r,t,n,o,i){let s=f=>this.#t[r+f>>3],a=f=>({current:t" +
  "his.#e(r+120+f)*y,peak:this.#e(r+120+f+4)*y}),u=s(16),m=s(24),c=u-t*m,l={key:this.#o[r+0>>3],parent:n,level:o," +
  "tag:this.#i,label:this.#m(this.#e(r+88)),laps:t,openLaps:this.#e(r+108),maxOpenLaps:this.#e(r+112),open:t===0," +
  "wall:u,user:s(64),system:s(72),covered:Math.min(u,s(48)),min:t?m:0,max:t?s(32):0,squares:t?Math.max(0,s(40)-c*" +
  "c/t):0,overlaps:this.#e(r+152),rssMax:a(0),rssSelf:a(8),rssMin:a(16),rssSelfMin:a(24)};return t===0?{...l,...t" +
  "his.#d(i)}:l}#d(r){let t=this.#e(292),n={current:this.#e(t+40)*y,peak:this.#e(t+44)*y},{wall:o=0,user:i=0,syst" +
  "em:s=0,covered:a=0,rssSelf:u={current:0,peak:0}}=r??{};return{wall:o,user:i,system:s,covered:a,rssMax:n,rssSel" +
  "f:u,rssMin:{...n},rssSelfMin:{...u}}}#b(){let r=new Map;for(let t=this.#e(288);t;t=this.#e(t))for(let n=1;n<=2" +
  "55;n++){let o=t+n*64,i=this.#e(o+32);!i||i===this.#e(284)||this.#n(i+8)>0||this.#g(r,i,o)}return r}#g(r,t,n){l" +
  "et o=this.#n(n+8),i=this.#e(n+36),s=this.#e(292),a=o-this.#n(i+0),u=(f,Ae)=>Math.max(0,this.#t[s+f>>3]-this.#t" +
  "[i+f>>3]-a*this.#t[i+Ae>>3]),m=f=>Math.max(0,this.#e(s+f)-this.#e(i+f))*y,c=this.#e(n+60)?Math.max(0,this.#a-t" +
  "his.#n(n+16)):0,l=r.get(t)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};r.set(t,{wall:l.wall" +
  "+Math.max(0,this.#a-o),user:l.user+u(8,24),system:l.system+u(16,32),covered:l.covered+this.#n(n+24)+c,rssSelf:" +
  "{current:Math.max(l.rssSelf.current,m(40)),peak:Math.max(l.rssSelf.peak,m(44))}})}};function d(e){return globa" +
  "lThis.process?.getBuiltinModule?.(e)}var A=[\"libc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];func" +
  "tion J(e){return e.Deno?.version?\"deno\":e.Bun?.version?\"bun\":e.process?.versions?.node?\"node\":\"web\"}var ee=/^[" +
  "\\x20-\\x7e]*$/,ar=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,ur={\"\\" +
  "n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function cr(e){let r=ur[e];if(r!==void 0)return r;let t=e.codePointAt(0).toStri" +
  "ng(16);return t.length<=2?`\\\\x${t.padStart(2,\"0\")}`:`\\\\u{${t}}`}function h(e){return ee.test(e)?e:e.replace(ar" +
  ",cr)}var pr=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,mr=/(?!\\xad)[\\p{M}\\" +
  "p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,lr=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2" +
  "630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\" +
  "\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d" +
  "376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),Q;function re(e){if(ee.test(e))return e.length;Q??=new I" +
  "ntl.Segmenter(\"en\",{granularity:\"grapheme\"});let r=0;for(let{segment:t}of Q.segment(e)){if(pr.test(t)){r+=2;co" +
  "ntinue}for(let n of t)mr.test(n)||(r+=lr.test(n)?2:1)}return r}var te=5;var ne=\"[overflow]\";function se({timer" +
  "s:e,dropped:r}){let t=[],n=e.find(s=>s.label===ne&&s.level===0);n&&t.push(`${n.laps} laps of new paths went in" +
  "to ${ne}: the limit of memory or nodes was reached`),r>0&&t.push(`${r} scopes were not recorded: too many were" +
  " open at once`);let o=e.filter(s=>s.overlaps>0);if(o.length>0){let s=o.reduce((a,u)=>a+u.overlaps,0);t.push(`$" +
  "{s} scopes overlapped their siblings: ${oe(o,a=>h(a.label))}; their times are right, but what nests under them" +
  " may not be: where a scope awaits, use autoTimed(), autoTimer.run() or region.run()`)}let i=e.filter(s=>s.maxO" +
  "penLaps>1).sort((s,a)=>a.maxOpenLaps-s.maxOpenLaps);if(i.length>0){let s=oe(i,a=>`${h(a.label)} ${a.maxOpenLap" +
  "s}`);t.push(`Laps open at once, at most: ${s}`)}return t.map(s=>`> ${s}\n`).join(\"\")}function oe(e,r){let t=[.." +
  ".new Set(e.map(r))],n=t.length-te;return t.slice(0,te).join(\", \")+(n>0?` and ${n} more`:\"\")}var T=class{shared" +
  ";#r;constructor(r=new SharedArrayBuffer(65544)){this.shared=r,this.#r=new Int32Array(r,0,2)}move(r,t){let n=At" +
  "omics.compareExchange(this.#r,0,r,t);return Atomics.notify(this.#r,0),n===r}is(r){return Atomics.load(this.#r," +
  "0)===r}waitWhile(r,t){return Atomics.wait(this.#r,0,r,t)!==\"timed-out\"}get settings(){let r=Atomics.load(this." +
  "#r,1);if(r!==0)return JSON.parse(new TextDecoder().decode(new Uint8Array(this.shared).slice(8,8+r)))}set setti" +
  "ngs(r){let t=new TextEncoder().encode(JSON.stringify(r));Atomics.store(this.#r,1,0),!(t.length>65536)&&(new Ui" +
  "nt8Array(this.shared,8).set(t),Atomics.store(this.#r,1,t.length))}};var b=class extends Error{name=\"TimemoryEr" +
  "ror\";code;constructor(r,t,n){super(t,n),this.code=r}};var fr=64*1024;function dr(e){let r=globalThis.Deno?.per" +
  "missions;return!r||[\"read\",\"write\"].every(t=>r.querySync({name:t,path:e}).state===\"granted\")}function v(e,r){l" +
  "et{fs:t,folder:n,temporary:o}=br(e);t.mkdirSync(n,{recursive:!0});try{let i=t.openSync(o,\"wx\");try{let s=\"\";fo" +
  "r(let a of r)s+=a,!(s.length<fr)&&(t.writeFileSync(i,s),s=\"\");t.writeFileSync(i,s)}finally{t.closeSync(i)}t.re" +
  "nameSync(o,e)}catch(i){throw t.rmSync(o,{force:!0}),i}}function br(e){let r=d(\"node:fs\"),t=d(\"node:path\");if(!" +
  "r||!t)throw new b(\"UNSUPPORTED\",`Cannot write \"${e}\": there are no files here`);let n=t.dirname(t.resolve(e));" +
  "if(!dr(n))throw new b(\"UNSUPPORTED\",`Cannot write \"${e}\": run with --allow-read and --allow-write to permit it" +
  "`);let o=Date.now().toString(36)+Math.random().toString(36).slice(1,10);return{fs:r,folder:n,temporary:`${e}.$" +
  "{o}.tmp`}}function ie(e){return e.laps>1?Math.sqrt(e.squares/(e.laps-1)):0}function ae(e){let r=(e.user+e.syst" +
  "em)/e.wall*100;return Number.isFinite(r)?r:0}var gr=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RS" +
  "S {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",Er=3,x=1e9,w=2**20,$={\"%w\":{unit:\"time\",value:e=>e.wall/x}," +
  "\"%u\":{unit:\"time\",value:e=>e.user/x},\"%s\":{unit:\"time\",value:e=>e.system/x},\"%t\":{unit:\"time\",value:e=>(e.user" +
  "+e.system)/x},\"%p\":{unit:\"percent\",value:ae},\"%C\":{unit:\"memory\",value:e=>e.rssMax.current/w},\"%M\":{unit:\"memo" +
  "ry\",value:e=>e.rssMax.peak/w},\"%c\":{unit:\"memory\",value:e=>e.rssSelf.current/w},\"%m\":{unit:\"memory\",value:e=>e" +
  ".rssSelf.peak/w}},Sr=new RegExp(`(${Object.keys($).join(\"|\")})`),R=class{#r;#t;#o={time:0,percent:0,memory:0};" +
  "#s;constructor(r=gr,t=Er){if(!Number.isInteger(t)||t<0||t>20)throw new b(\"INVALID_ARGUMENT\",`Precision must be" +
  " a whole number from 0 to 20: ${t}`);this.#r=r.split(Sr).map(n=>Object.hasOwn($,n)?$[n]:n),this.#t={time:t,per" +
  "cent:1,memory:1}}measure(r){for(let t of this.#r){if(typeof t==\"string\")continue;let n=t.value(r);n>this.#o[t." +
  "unit]&&(this.#o[t.unit]=n)}this.#s=void 0}print(r){let t=this.#s??=this.#i(),n=\"\";for(let o of this.#r)n+=type" +
  "of o==\"string\"?o:o.value(r).toFixed(this.#t[o.unit]).padStart(t[o.unit]);return n}#i(){let r=this.#t,t=n=>Math" +
  ".max(r[n]+3,this.#o[n].toFixed(r[n]).length);return{time:t(\"time\"),percent:5,memory:t(\"memory\")}}};function ue" +
  "({laps:e,open:r}){return(e>1?` (total # of laps: ${e})`:\"\")+(r?\" (open)\":\"\")}function U(e,r){let t=\"\";for(let " +
  "n of e)try{t+=n}catch(o){throw o instanceof RangeError?new b(\"TOO_LARGE\",`Report is longer than the longest st" +
  "ring of this engine, over ${t.length} characters: ${r}`,{cause:o}):o}return t}var ce=2**20,hr=64*1024;function" +
  " p(e){return Number.isFinite(e)?String(e):\"0\"}var N=e=>Math.round(e/1e3);function O(e,r=\"\"){return`{${r}\"curre" +
  "nt\":${p(e.current/ce)},\"peak\":${p(e.peak/ce)}}`}function yr(e,r){let t=r?'\"cereal_class_version\":1,':\"\",n=N(e." +
  "user),o=N(e.system),i=(e.user+e.system)/e.wall;return`{${t}\"timer.key\":${e.key},\"timer.level\":${e.level},\"time" +
  "r.tag\":${JSON.stringify(`${e.tag}_${e.label}`)},\"timer.ref\":{${t}\"laps\":${e.laps},\"user_elapsed\":${p(n)},\"syst" +
  "em_elapsed\":${p(o)},\"wall_elapsed\":${p(N(e.wall))},\"cpu_elapsed\":${p(n+o)},\"cpu_util\":${p(i)},\"to_seconds_rati" +
  "o_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${O(e.rssMax,r?'\"cereal_class_version\":0,':\"\")},\"rss_self\":$" +
  "{O(e.rssSelf)},\"rss_min\":${O(e.rssMin)},\"rss_self_min\":${O(e.rssSelfMin)},\"open_laps\":${e.openLaps},\"max_open_" +
  "laps\":${e.maxOpenLaps},\"overlaps\":${e.overlaps},\"covered_elapsed\":${p(N(e.covered))},\"wall_min\":${p(e.min/1e3)" +
  "},\"wall_max\":${p(e.max/1e3)},\"wall_stddev\":${p(ie(e)/1e3)},\"wall_ns\":${p(e.wall)},\"user_ns\":${p(e.user)},\"syst" +
  "em_ns\":${p(e.system)},\"covered_ns\":${p(e.covered)},\"min_ns\":${p(e.min)},\"max_ns\":${p(e.max)},\"squares_ns2\":${p" +
  "(e.squares)}},\"timer.parent\":${e.parent},\"timer.open\":${e.open}`+(e.tag.includes(\"_\")?`,\"timer.label\":${JSON.s" +
  "tringify(e.label)}}`:\"}\")}function*_r(e){yield'{\"ranks\":[';let r=`\n`;for(let t of e){yield`${r}{\"manager\":{\"ce" +
  "real_class_version\":1,\"concurrency\":${t.concurrency},\"timers\":[`,r=`,\n`;let n=`\n`;for(let o of t.timers)yield " +
  "n+yr(o,n===`\n`),n=`,\n`;yield`\n],\"dropped\":${t.dropped}}}`}yield`\n]}\n`}function*pe(e){let r=\"\";for(let t of _r(" +
  "e))r.length+t.length>hr&&r!==\"\"&&(yield r,r=\"\"),r+=t;yield r}var me=1e6,le=512,Ar=2048;function*G(e,r={}){let " +
  "t=new R(r.format,r.precision),n=xr(r.rank),o=r.noMin===!1?e.timers.filter(Tr):e.timers;if(o.length===0)return;" +
  "let i=[],s=[],a=0;for(let u of o){let m=`${n}[${h(u.tag)}] ${wr(u.level)}${h(u.label)}`,c=re(m);c>a&&c<=Ar&&(a" +
  "=c),i.push(m),s.push(c),t.measure(u)}r.rank!==void 0&&(yield`> rank ${r.rank.rank}\n`);for(let u=0;u<o.length;u" +
  "++){let m=\" \".repeat(Math.max(0,a-s[u])+1);yield`${i[u]}${m}${t.print(o[u])}${ue(o[u])}\n`}}function fe(e,r={})" +
  "{return U(G(e,r),\"leave out lines with noMin: false\")}function Tr({wall:e,user:r,system:t}){return e>=me||r+t>" +
  "=me}function xr(e){if(e===void 0)return\"> \";let{rank:r,size:t}=e;if(!Number.isInteger(r)||!Number.isInteger(t)" +
  "||r<0||r>=t)throw new b(\"INVALID_ARGUMENT\",`Rank must be a whole number from 0 to size - 1: ${r} of ${t}`);ret" +
  "urn`|${String(r).padStart(String(t).length,\"0\")}> `}function wr(e){return e<1?\"\":e<=le?\"  \".repeat(e-1)+\"|_\":`" +
  "(level ${e})`.padEnd(2*(le-1))+\"|_\"}function de(e,{reportFile:r,serialFile:t,precision:n},o,i,s){let a={precis" +
  "ion:n,...s},u=[()=>{if(r===void 0){let c=fe(e,a)+o;c&&i(c.replace(/\\n$/,\"\"))}else i(`Outputting manager to '${" +
  "r}'...`),v(r,Rr(G(e,a),o))},()=>{t!==void 0&&(i(`Serializing manager to '${t}'...`),v(t,pe([e])))}],m=[];for(l" +
  "et c of u)try{c()}catch(l){m.push(l)}if(m.length>0)throw m[0]}function*Rr(e,r){yield*e,yield r}var Se=200,{wor" +
  "kerData:E,parentPort:he}=d(\"node:worker_threads\"),S=globalThis.process,P=J(globalThis),g=new T(E.shared),F;P==" +
  "=\"deno\"?Mr():Ir();function Mr(){let e=(r,t,n)=>{n?.(),g.waitWhile(r,t)};for(let[r,t]of E.signals)S.on(r,()=>ye" +
  "(r,t,e));he.on(\"message\",()=>{for(let[r]of E.signals)S.removeAllListeners(r);g.move(1,5)}),g.move(0,1)}functio" +
  "n Ir(){let e=d(\"node:vm\"),r=new e.Script(\"timemoryStep()\"),t=s=>{globalThis.timemoryStep=s;try{r.runInThisCont" +
  "ext({breakOnSigint:!0})}catch{}},n=(s,a,u)=>{let m=performance.now()+a,c=u,l=()=>{c?.(),c=void 0,g.waitWhile(s" +
  ",Math.max(0,m-performance.now()))};do t(l);while(c||g.is(s)&&performance.now()<m)},[[o,i]]=E.signals;for(;;)t(" +
  "()=>{g.move(0,1),Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0)}),ye(o,i,n)}function ye(e,r,t){let" +
  " n=()=>he.postMessage(e);F===void 0?(F=performance.now(),t(1,1e3,n),g.move(1,3)&&(Dr(e,r),g.move(3,4))):perfor" +
  "mance.now()-F>1e3&&(t(2,Se,n),_e(e,r))}function Dr(e,r){try{M(2,`> TiMemory: signal ${r} (${e}) while the prog" +
  "ram is busy: reporting what there is\n`),Lr()}catch(t){M(2,`> TiMemory: the report failed: ${t instanceof Error" +
  "?t.message:String(t)}\n`)}_e(e,r)}function Lr(){let e=g.settings;if(!e)return;let r=E.clockOffset+(performance." +
  "timeOrigin+performance.now())*1e6,t=Y(E.memory.buffer,E.tag,r),n=se(t)+(e.verbose?E.sources:\"\");de(t,e,n,o=>M(" +
  "1,`${o}\n`))}function M(e,r){let t=d(\"node:fs\"),n=new TextEncoder().encode(r);for(;n.length>0;)try{n=n.subarray" +
  "(t.writeSync(e,n))}catch(o){if(o.code!==\"EAGAIN\")throw o;Atomics.wait(new Int32Array(new SharedArrayBuffer(4))" +
  ",0,0,1)}}function _e(e,r){if(P===\"bun\")return kr(128+r);P===\"deno\"&&S.removeAllListeners(e);try{if(S.kill(S.pi" +
  "d,e),P!==\"deno\")return;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,Se),S.kill(S.pid,\"SIGKILL\")}c" +
  "atch{M(2,`> TiMemory: not permitted to end the program: once more ${e} does\n`)}}function kr(e){let r=d(\"bun:ff" +
  "i\");for(let t of[...A,\"libSystem.dylib\"])try{r?.dlopen(t,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(" +
  "e)}catch{}}})();";
