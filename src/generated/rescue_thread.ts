// Generated from src/rescue/signal_thread.ts by `deno task build`: 19316 characters.
// deno-fmt-ignore-file
export const watcher: string =
  "(()=>{var j=t=>BigInt.asUintN(64,t);function le(t,e){let n=j(t*0x9e3779b97f4a7c15n+e);return n=j((n^" +
  "n>>33n)*0xff51afd7ed558ccdn),n=j((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}var T=class{#e;#n;#t;#r;#o" +
  ";#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(e){this.#e=e,this.#s()}#s(){let{b" +
  "uffer:e}=this.#e;this.#n=new Uint32Array(e),this.#t=new Float64Array(e),this.#r=new BigUint64Array(e" +
  "),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&this.#s(),this.#n[e>>2]}current(e){ret" +
  "urn e>=this.#o.length&&this.#s(),Atomics.load(this.#n,e>>2)}float(e){return e>=this.#o.length&&this." +
  "#s(),this.#t[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)*2**32}hash(e){return e>=this.#o.le" +
  "ngth&&this.#s(),this.#r[e>>3]}timespec(e){return this.long(e)*1e9+this.long(e+8)}label(e){let n=this" +
  ".#i.get(e);if(n===void 0){let r=e+12,o=r+this.word(e+8);o>this.#o.length&&this.#s(),n=this.#a.decode" +
  "(this.#o.slice(r,o)),this.#i.set(e,n)}return n}*children(e){for(let n=this.firstChild(e);n;n=this.ne" +
  "xtSibling(n))yield n}firstChild(e){let n=this.word(e+92);return n&&this.word(n+96)}nextSibling(e){re" +
  "turn this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};function Ee(t){let e=t.current(352);if(!e" +
  ")return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)>=t.word(392" +
  ")))return{labelId:e,start:n,frame:r,parent:o,node:Ot(t,o,e)}}function Se(t,{labelId:e,start:n}){retu" +
  "rn t.timespec(336)===n&&t.current(352)===e}function Ot(t,e,n){for(let o of t.children(e))if(t.word(o" +
  "+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var Mt=1024,N=class{#e;#n;#t;#r=new Map;" +
  "constructor(e,n,r){this.#e=e,this.#n=n,this.#t=r}read(){let e=this.#e;for(let n=e.word(288);n;n=e.wo" +
  "rd(n))for(let r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#o(s,o)}return th" +
  "is.#n&&this.#i(this.#n.node,this.#n.start,e.word(292),0),this.#r}#o(e,n){let r=this.#e,o=r.long(n+24" +
  ")+Math.max(0,this.#t-this.#a(n));this.#i(e,r.long(n+8),r.word(n+36),o)}#i(e,n,r,o){let s=this.#e;if(" +
  "e&&s.long(e+8)>0)return;let i=s.word(292),u=n-s.long(r+0),a=(m,d)=>Math.max(0,s.float(i+m)-s.float(r" +
  "+m)-u*s.float(r+d)),l=m=>Math.max(0,s.word(i+m)-s.word(r+m))*Mt,c=this.#r.get(e)??{wall:0,user:0,sys" +
  "tem:0,covered:0,rssSelf:{current:0,peak:0}};this.#r.set(e,{wall:c.wall+Math.max(0,this.#t-n),user:c." +
  "user+a(8,24),system:c.system+a(16,32),covered:c.covered+o,rssSelf:{current:Math.max(c.rssSelf.curren" +
  "t,l(40)),peak:Math.max(c.rssSelf.peak,l(44))}})}#a(e){let n=this.#n?.frame===e?this.#n.start:this.#t" +
  ";return Math.min(n,this.#s(e))}#s(e){let n=this.#e,r=n.word(e+60);if(r&1073741824)return r&536870911" +
  "?n.long(e+16):this.#t;if(n.word(n.word(e+52)+56)===e)return this.#t;let o=n.word(e+44);return n.word" +
  "(o+60)&536870912?this.#t:n.long(o+8)}};var _e=1024,Vt=1e3;function Re(t,e,n){let r=new T(t),o=Ee(r);" +
  "for(;;){let s=r.current(296),i=[...new z(r,e,o,n?.()).timers()];if(o&&!Se(r,o))o=void 0;else if(s%2=" +
  "==0&&r.current(296)===s)return{concurrency:1,timers:i,dropped:r.word(304)}}}var z=class{#e;#n;#t;#r;" +
  "constructor(e,n,r,o){this.#e=e,this.#n=n,this.#t=r;let s=Math.max(e.long(312),e.long(e.word(292)+0)," +
  "r?.start??0);this.#r=new N(e,r,o??s).read()}*timers(){let e=this.#e,n=e.word(284),r=0,o=[{node:n,ind" +
  "ex:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield this.#o(i,s." +
  "index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++,next:e.firstChild(i)});continue}t" +
  "his.#t?.node===0&&this.#t.parent===s.node&&(yield this.#a(this.#t,s.index,o.length-1),r++),o.pop()}}" +
  "#o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),u=this.#i(e,i,n,r);if(o.current(e+80)===" +
  "i%2**32&&o.long(e+8)===i||s===Vt)return u}}#i(e,n,r,o){let s=this.#e,i=this.#t?.node===e?1:0,u=s.wor" +
  "d(e+108)+i,a=s.float(e+16),l=s.float(e+24),c=a-n*l,m={key:s.hash(e+0),parent:r,level:o,tag:this.#n,l" +
  "abel:s.label(s.word(e+88)),laps:n,openLaps:u,maxOpenLaps:Math.max(u,s.word(e+112)),open:n===0,wall:a" +
  ",user:s.float(e+64),system:s.float(e+72),covered:Math.min(a,s.float(e+48)),min:n?l:0,max:n?s.float(e" +
  "+32):0,squares:n?Math.max(0,s.float(e+40)-c*c/n):0,overlaps:s.word(e+152),rssMax:this.#u(e+120+0),rs" +
  "sSelf:this.#u(e+120+8),rssMin:this.#u(e+120+16+0),rssSelfMin:this.#u(e+120+16+8)};return n===0?{...m" +
  ",...this.#s(e)}:m}#a(e,n,r){let o=this.#e;return{key:le(o.hash(e.parent+0),o.hash(e.labelId+0)),pare" +
  "nt:n,level:r,tag:this.#n,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:" +
  "0,squares:0,overlaps:0,...this.#s(0)}}#s(e){let n=this.#u(this.#e.word(292)+40),{wall:r=0,user:o=0,s" +
  "ystem:s=0,covered:i=0,rssSelf:u={current:0,peak:0}}=this.#r.get(e)??{},a=Math.min(r,i);return{wall:r" +
  ",user:o,system:s,covered:a,rssMax:n,rssSelf:u,rssMin:{...n},rssSelfMin:{...u}}}#u(e){return{current:" +
  "this.#e.word(e)*_e,peak:this.#e.word(e+4)*_e}}};var Kt=()=>(performance.timeOrigin+performance.now()" +
  ")*1e6;function Ne(t){return Kt()+t}function h(t){return globalThis.process?.getBuiltinModule?.(t)}fu" +
  "nction Oe(t){return t.Deno?.version?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"we" +
  "b\"}var Me=[\"libc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var f=class extends Error{n" +
  "ame=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}};function De(t,e,n){let r=typeof" +
  " n==\"string\"?JSON.stringify(n):String(n);return new f(\"INVALID_ARGUMENT\",`${t} must be ${e}, not ${r" +
  "}`)}function ve(t,e){let[n,r]=[h(\"node:fs\"),h(\"node:path\")],o=u=>new f(\"UNSUPPORTED\",`Cannot ${e} \"$" +
  "{t}\": ${u}`);if(!n||!r)throw o(\"no file system on this runtime\");let s=r.resolve(t),i=r.dirname(s);i" +
  "f(!Ce(\"read\",i)||!Ce(\"write\",i))throw o(\"run with --allow-read and --allow-write to permit it\");retu" +
  "rn{fs:n,paths:r,file:s,folder:i}}function Ce(t,e){let n=globalThis.Deno?.permissions;return!n||n.que" +
  "rySync({name:t,path:e}).state===\"granted\"}var jt=64*1024;function Pe(t,e,n={}){let{fs:r,folder:o}=ve" +
  "(t,\"write\"),{temporary:s=Xt(t),mayReplace:i=()=>!0}=n;r.mkdirSync(o,{recursive:!0});let u=!1;try{let" +
  " a=r.openSync(s,\"wx\");try{let l=\"\";for(let c of e)l+=c,!(l.length<jt)&&(r.writeFileSync(a,l),l=\"\");r" +
  ".writeFileSync(a,l)}finally{r.closeSync(a)}i()&&(r.renameSync(s,t),u=!0)}finally{u||r.rmSync(s,{forc" +
  "e:!0})}return u}function Xt(t){return`${t}.${Date.now().toString(36)}${Math.random().toString(36).sl" +
  "ice(1,10)}.tmp`}function J(t){return t.wall-t.covered}function D(t){return t.laps>0?t.wall/t.laps:0}" +
  "function C(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function v(t){let e=(t.user+t.system" +
  ")/t.wall*100;return Number.isFinite(e)?e:0}var Zt=10;function x(t,e){return e!==void 0&&t.laps>0&&D(" +
  "t)<Zt*e.total}function ke({timers:t},e){let n=0,r=0;for(let o of t)n+=o.laps,o.level===0&&(r+=o.wall" +
  ");return{laps:n,share:Q(n,r,e)}}function Q(t,e,n){return e>0?Math.min(1,t*n.total/e):0}var Yt=2**20;" +
  "function ee(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw i insta" +
  "nceof RangeError?new f(\"TOO_LARGE\",`Report is longer than the longest string of this engine, over ${" +
  "n.length} characters: ${e}`,{cause:i}):i}r=[],o=0};for(let i of t)o+i.length>Yt&&s(),r.push(i),o+=i." +
  "length;return s(),n}var Ie=2**20,qt=64*1024;function p(t){return Number.isFinite(t)?String(t):\"0\"}va" +
  "r P=t=>Math.round(t/1e3);function k(t,e=\"\"){return`{${e}\"current\":${p(t.current/Ie)},\"peak\":${p(t.pe" +
  "ak/Ie)}}`}function Le(t,e=0){return p(e>1?Math.round(t/e)*e:t)}function zt(t,e,{resolution:n,lapCost" +
  ":r}){let o=e?'\"cereal_class_version\":1,':\"\",s=P(t.user),i=P(t.system),u=n?.cpu,a=(t.user+t.system)/t" +
  ".wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.ta" +
  "g}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${p(s)},\"system_elapsed\":${p(i)},\"" +
  "wall_elapsed\":${p(P(t.wall))},\"cpu_elapsed\":${p(s+i)},\"cpu_util\":${p(Math.round(a*1e4)/1e4)},\"to_sec" +
  "onds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${k(t.rssMax,e?'\"cereal_class_version\":0," +
  "':\"\")},\"rss_self\":${k(t.rssSelf)},\"rss_min\":${k(t.rssMin)},\"rss_self_min\":${k(t.rssSelfMin)},\"open_l" +
  "aps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"covered_elapsed\":${p(P" +
  "(t.covered))},\"wall_min\":${p(t.min/1e3)},\"wall_max\":${p(t.max/1e3)},\"wall_stddev\":${p(Math.round(C(t" +
  "))/1e3)},\"wall_ns\":${p(t.wall)},\"user_ns\":${Le(t.user,u)},\"system_ns\":${Le(t.system,u)},\"covered_ns\"" +
  ":${p(t.covered)},\"min_ns\":${p(t.min)},\"max_ns\":${p(t.max)},\"squares_ns2\":${p(t.squares)}},\"timer.par" +
  "ent\":${t.parent},\"timer.open\":${t.open}`+(x(t,r)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"t" +
  "imer.label\":${JSON.stringify(t.label)}}`:\"}\")}function Jt(t){if(!t)return\"\";let{wall:e,cpu:n,memory:" +
  "r}=t;return`,\"resolution\":{\"wall_ns\":${p(e)},\"cpu_ns\":${p(n)},\"memory_bytes\":${p(r)}}`}function Qt(t" +
  ",{laps:e,wall:n}){if(!t)return\"\";let r=s=>Math.round(s*10)/10,o=Math.round(Q(e,n,t)*1e4)/1e4;return`" +
  ",\"overhead\":{\"lap_ns\":${r(t.total)},\"inside_ns\":${r(t.inside)},\"laps\":${e},\"share\":${o}}`}function*e" +
  "n(t){yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"con" +
  "currency\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o={laps:0,wall:0};for(let s of n.timers)o.la" +
  "ps+=s.laps,s.level===0&&(o.wall+=s.wall),yield r+zt(s,r===`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropp" +
  "ed}${Jt(n.resolution)}${Qt(n.lapCost,o)}}}`}yield`\n]}\n`}function*$e(t){let e=\"\";for(let n of en(t))e" +
  ".length+n.length>qt&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var Ue=/^[\\x20-\\x7e]*$/,tn=/[\\x00-\\x1f\\x7f-" +
  "\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,nn={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\"" +
  ":\"\\\\t\"};function rn(t){let e=nn[t];if(e!==void 0)return e;let n=t.codePointAt(0).toString(16);return" +
  " n.length<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\u{${n}}`}function E(t){return Ue.test(t)?t:t.replace(tn,rn" +
  ")}var on=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,sn=/(?!\\xad)" +
  "[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,an=new RegExp(\"[\\\\u1100-\\\\u115f\\" +
  "\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud" +
  "7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\" +
  "\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),Fe;functi" +
  "on Ge(t){if(Ue.test(t))return t.length;Fe??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=" +
  "0;for(let{segment:n}of Fe.segment(t)){if(on.test(n)){e+=2;continue}for(let r of n)sn.test(r)||(e+=an" +
  ".test(r)?2:1)}return e}var Be=5;var We=\"[overflow]\";function He(t){let{timers:e,dropped:n,lapCost:r}" +
  "=t,o=[],s=e.find(a=>a.label===We&&a.level===0);s&&o.push(`${I(s.laps,\"lap\")} of new paths went into " +
  "${We}: the limit of memory or nodes was reached`),n>0&&o.push(`${I(n,\"scope\")} not recorded: too man" +
  "y were open at once`);let i=e.filter(a=>a.overlaps>0);if(i.length>0){let a=i.reduce((l,c)=>l+c.overl" +
  "aps,0);o.push(`${I(a,\"scope\")} overlapped their siblings: ${te(i,l=>E(l.label))}; their times are ri" +
  "ght, but what nests under them may not be: where a scope awaits, use autoTimed(), autoTimer.run() or" +
  " region.run()`)}let u=e.filter(a=>a.maxOpenLaps>1).sort((a,l)=>l.maxOpenLaps-a.maxOpenLaps);if(u.len" +
  "gth>0){let a=te(u,l=>`${E(l.label)} ${l.maxOpenLaps}`);o.push(`Laps open at once, at most: ${a}`)}if" +
  "(r&&e.length>0){let a=e.filter(m=>x(m,r));a.length>0&&o.push(`Mean laps within ten times their cost:" +
  " ${te(a,m=>E(m.label))}`);let{laps:l,share:c}=ke(t,r);o.push(`${I(l,\"lap\")} at ${r.total.toFixed(0)}" +
  " ns each: ${(c*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`).join(\"\")}function te" +
  "(t,e){let n=[...new Set(t.map(e))],r=n.length-Be;return n.slice(0,Be).join(\", \")+(r>0?` and ${r} mor" +
  "e`:\"\")}function I(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}var L=class{shared;#e;constructor(e=new Shar" +
  "edArrayBuffer(65544)){this.shared=e,this.#e=new Int32Array(e,0,2)}move(e,n){let r=Atomics.compareExc" +
  "hange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(e){return Atomics.load(this.#e,0)===e" +
  "}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}get settings(){let e=Atomics.load(t" +
  "his.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new Uint8Array(this.shared).slice(8,8+" +
  "e)))}set settings(e){let n=new TextEncoder().encode(JSON.stringify(e));Atomics.store(this.#e,1,0),!(" +
  "n.length>65536)&&(new Uint8Array(this.shared,8).set(n),Atomics.store(this.#e,1,n.length))}};var un=\"" +
  " : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m" +
  ") [MB]\",cn=3,$=1e9,F=2**20,ne={\"%w\":{unit:\"time\",value:t=>t.wall/$},\"%u\":{unit:\"time\",value:t=>t.use" +
  "r/$},\"%s\":{unit:\"time\",value:t=>t.system/$},\"%t\":{unit:\"time\",value:t=>(t.user+t.system)/$},\"%p\":{un" +
  "it:\"percent\",value:v},\"%C\":{unit:\"memory\",value:t=>t.rssMax.current/F},\"%M\":{unit:\"memory\",value:t=>" +
  "t.rssMax.peak/F},\"%c\":{unit:\"memory\",value:t=>t.rssSelf.current/F},\"%m\":{unit:\"memory\",value:t=>t.rs" +
  "sSelf.peak/F},\"%l\":{unit:\"count\",value:t=>t.laps??1}},re={\"%T\":\"sec\",\"%A\":\"MB\"},ln=new RegExp(`(${[." +
  "..Object.keys(ne),...Object.keys(re)].join(\"|\")})`);function mn(t){if(!Number.isInteger(t)||t<0||t>2" +
  "0)throw new f(\"INVALID_ARGUMENT\",`Precision must be a whole number from 0 to 20: ${t}`)}var U=class{" +
  "#e;#n;#t={time:0,percent:0,memory:0,count:0};#r;constructor(e=un,n=cn){mn(n),this.#e=e.split(ln).map" +
  "(r=>Object.hasOwn(ne,r)?ne[r]:Object.hasOwn(re,r)?re[r]:r),this.#n={time:n,percent:1,memory:1,count:" +
  "0}}measure(e){for(let n of this.#e){if(typeof n==\"string\")continue;let r=n.value(e);r>this.#t[n.unit" +
  "]&&(this.#t[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r??=this.#o(),r=\"\";for(let o of this.#e)r" +
  "+=typeof o==\"string\"?o:o.value(e).toFixed(this.#n[o.unit]).padStart(n[o.unit]);return r}#o(){let e=t" +
  "his.#n,n=r=>Math.max(e[r]+3,this.#t[r].toFixed(e[r]).length);return{time:n(\"time\"),percent:5,memory:" +
  "n(\"memory\"),count:String(this.#t.count).length}}};function Ve({laps:t,open:e}){return(t>1?` (total #" +
  " of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var je=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"mean\",\"min\",\"max" +
  "\",\"stddev\",\"concurrency\"],pn={wall:0,cpu:0,memory:0},Ke=2**20,W=1e9,B=1e3,dn=.5;function ae(t,e){ret" +
  "urn Math.max(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function y(t,e,n){return{title:t,cell:(r,{reso" +
  "lution:o})=>(n(r)/e).toFixed(ae(o.wall,e))}}function oe(t,e){return{title:t,cell:(n,{resolution:r})=" +
  ">(e(n)/W).toFixed(ae(r.cpu,W))}}function G(t,e){return{title:t,cell:(n,{resolution:r})=>(e(n)/Ke).to" +
  "Fixed(ae(r.memory,Ke))}}function se(t,e){return{title:t,cell:n=>String(e(n))}}function fn(t,{resolut" +
  "ion:{wall:e,cpu:n}}){let r=Math.max(e,n)/t.wall;return r<dn?v(t).toFixed(r<.001?1:0):\"-\"}var hn=y(\"m" +
  "ean [us]\",B,D),ie={laps:se(\"laps\",t=>t.laps),wall:y(\"wall [s]\",W,t=>t.wall),self:y(\"self [s]\",W,J),u" +
  "ser:oe(\"user [s]\",t=>t.user),system:oe(\"system [s]\",t=>t.system),cpu:oe(\"CPU [s]\",t=>t.user+t.system" +
  "),percent:{title:\"CPU [%]\",cell:fn},mean:{title:\"mean [us]\",cell:(t,e)=>hn.cell(t,e)+(e.lapCost?x(t," +
  "e.lapCost)?\"*\":\" \":\"\")},min:y(\"min [us]\",B,t=>t.min),max:y(\"max [us]\",B,t=>t.max),stddev:y(\"stddev [" +
  "us]\",B,C),concurrency:se(\"at once\",t=>t.maxOpenLaps),open:se(\"open\",t=>t.openLaps),rss:G(\"RSS [MB]\"," +
  "t=>t.rssMax.current),peak:G(\"peak [MB]\",t=>t.rssMax.peak),selfRss:G(\"self RSS [MB]\",t=>t.rssSelf.cur" +
  "rent),selfPeak:G(\"self peak [MB]\",t=>t.rssSelf.peak)};function gn(t){return t.map(e=>{if(!Object.has" +
  "Own(ie,e))throw De(\"A column\",`one of ${Object.keys(ie).join(\", \")}`,e);return ie[e]})}var A=class{#" +
  "e;#n;#t;constructor(e,n,r){this.#e=gn(e);let o={...r,resolution:r.resolution??pn};this.#n=n.map(s=>t" +
  "his.#e.map(i=>i.cell(s,o))),this.#t=this.#e.map(({title:s},i)=>this.#n.reduce((u,a)=>Math.max(u,a[i]" +
  ".length),s.length))}head(){return this.#r(this.#e.map(e=>e.title))}row(e){return this.#r(this.#n[e])" +
  "}#r(e){return e.map((n,r)=>n.padStart(this.#t[r])).join(\"  \")}};var Xe=1e6,Ze=512,bn=2048;function*u" +
  "e(t,e={}){let n=En(e),r=xn(e.rank),o=e.noMin===!1?t.timers.filter(Sn):t.timers;if(o.length===0)retur" +
  "n;let s=[],i=[],u=0;for(let c of o){let m=`${r}[${E(c.tag)}] ${yn(c.level)}${E(c.label)}`,d=Ge(m);d>" +
  "u&&d<=bn&&(u=d),s.push(m),i.push(d)}let{title:a,end:l}=n(o,t);e.rank!==void 0&&(yield`> rank ${e.ran" +
  "k.rank}\n`),a!==void 0&&(yield`${r.padEnd(u)} ${a}\n`);for(let c=0;c<o.length;c++){let m=\" \".repeat(Ma" +
  "th.max(0,u-i[c])+1);yield`${s[c]}${m}${l(c)}\n`}}function En(t){if(t.columns===void 0){let n=new U(t." +
  "format,t.precision);return r=>{for(let o of r)n.measure(o);return{end:o=>n.print(r[o])+Ve(r[o])}}}le" +
  "t e=t.columns===!0?je:t.columns;return new A(e,[],{}),(n,r)=>{let o=new A(e,n,r);return{title:` ${o." +
  "head()}`,end:s=>` ${o.row(s)}`}}}function Ye(t,e={}){return ee(ue(t,e),\"leave out lines with noMin: " +
  "false\")}function Sn({wall:t,user:e,system:n}){return t>=Xe||e+n>=Xe}function xn(t){if(t===void 0)ret" +
  "urn\"> \";let{rank:e,size:n}=t;if(!Number.isInteger(e)||!Number.isInteger(n)||e<0||e>=n)throw new f(\"I" +
  "NVALID_ARGUMENT\",`Rank must be a whole number from 0 to size - 1: ${e} of ${n}`);return`|${String(e)" +
  ".padStart(String(n).length,\"0\")}> `}function yn(t){return t<1?\"\":t<=Ze?\"  \".repeat(t-1)+\"|_\":`(level" +
  " ${t})`.padEnd(2*(Ze-1))+\"|_\"}function qe({reportFile:t,serialFile:e,precision:n},{tree:r,below:o,op" +
  "tions:s},{print:i,write:u,json:a}){let l={precision:n,...s},c=[()=>{if(t===void 0){let d=Ye(r,l)+o;d" +
  "&&i(d.replace(/\\n$/,\"\"))}else i(`Outputting manager to '${t}'...`),u(t,Tn(ue(r,l),o))},()=>{e!==void" +
  " 0&&(i(`Serializing manager to '${e}'...`),u(e,a()))}],m=[];for(let d of c)try{d()}catch(ot){m.push(" +
  "ot)}if(m.length>0)throw m[0]}function*Tn(t,e){yield*t,yield e}var et=200,{workerData:Rn,parentPort:t" +
  "t}=h(\"node:worker_threads\"),g=Rn,S=globalThis.process,H=Oe(globalThis),b=new L(g.shared),ce;H===\"den" +
  "o\"?Nn():On();function Nn(){let t=(e,n,r)=>{r?.(),b.waitWhile(e,n)};for(let[e,n]of g.signals)S.on(e,(" +
  ")=>nt(e,n,t));tt.on(\"message\",()=>{for(let[e]of g.signals)S.removeAllListeners(e);b.move(1,5)}),b.mo" +
  "ve(0,1)}function On(){let t=h(\"node:vm\"),e=new t.Script(\"timemoryStep()\"),n=i=>{globalThis.timemoryS" +
  "tep=i;try{e.runInThisContext({breakOnSigint:!0})}catch{}},r=(i,u,a)=>{let l=performance.now()+u,c=a," +
  "m=()=>{c?.(),c=void 0,b.waitWhile(i,Math.max(0,l-performance.now()))};do n(m);while(c||b.is(i)&&perf" +
  "ormance.now()<l)},[[o,s]]=g.signals;for(;;)n(()=>{b.move(0,1),Atomics.wait(new Int32Array(new Shared" +
  "ArrayBuffer(4)),0,0)}),nt(o,s,r)}function nt(t,e,n){let r=()=>tt.postMessage(t);ce===void 0?(ce=perf" +
  "ormance.now(),n(1,1e3,r),b.move(1,3)&&(Mn(t,e),b.move(3,4))):performance.now()-ce>1e3&&(n(2,et,r),rt" +
  "(t,e))}function Mn(t,e){try{V(2,`> TiMemory: signal ${e} (${t}) while the program is busy: reporting" +
  " what there is\n`),Dn()}catch(n){V(2,`> TiMemory: the report failed: ${n instanceof Error?n.message:S" +
  "tring(n)}\n`)}rt(t,e)}function Dn(){let t=b.settings;if(!t)return;let e=()=>Ne(g.clockOffset),n={...R" +
  "e(g.memory,g.tag,e),resolution:g.resolution},r=He(n)+(t.verbose?g.sources:\"\");qe(t,{tree:n,below:r}," +
  "{print:s=>V(1,`${s}\n`),write:Pe,json:()=>$e([n])})}function V(t,e){let n=h(\"node:fs\"),r=new TextEnco" +
  "der().encode(e);for(;r.length>0;)try{r=r.subarray(n.writeSync(t,r))}catch(o){if(o.code!==\"EAGAIN\")th" +
  "row o;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,1)}}function rt(t,e){if(H===\"bun\")re" +
  "turn Cn(128+e);H===\"deno\"&&S.removeAllListeners(t);try{if(S.kill(S.pid,t),H!==\"deno\")return;Atomics." +
  "wait(new Int32Array(new SharedArrayBuffer(4)),0,0,et),S.kill(S.pid,\"SIGKILL\")}catch{V(2,`> TiMemory:" +
  " not permitted to end the program: once more ${t} does\n`)}}function Cn(t){let e=h(\"bun:ffi\");for(let" +
  " n of[...Me,\"libSystem.dylib\"])try{e?.dlopen(n,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(" +
  "t)}catch{}}})();";
