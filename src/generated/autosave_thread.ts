// Generated from src/rescue/autosave_thread.ts by `deno task build`: 8531 characters.
// deno-fmt-ignore-file
export const autosaveWorker: string =
  "(()=>{var f=class{#e;#n;#t;#s;#r;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(e" +
  "){this.#e=e,this.#o()}#o(){let{buffer:e}=this.#e;this.#n=new Uint32Array(e),this.#t=new Float64Array" +
  "(e),this.#s=new BigUint64Array(e),this.#r=new Uint8Array(e)}word(e){return e>=this.#r.length&&this.#" +
  "o(),this.#n[e>>2]}current(e){return e>=this.#r.length&&this.#o(),Atomics.load(this.#n,e>>2)}float(e)" +
  "{return e>=this.#r.length&&this.#o(),this.#t[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)*2*" +
  "*32}hash(e){return e>=this.#r.length&&this.#o(),this.#s[e>>3]}timespec(e){return this.long(e)*1e9+th" +
  "is.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+12,o=r+this.word(e+8);o>this.#r.le" +
  "ngth&&this.#o(),n=this.#a.decode(this.#r.slice(r,o)),this.#i.set(e,n)}return n}*children(e){for(let " +
  "n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.word(e+92);return n&&t" +
  "his.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var De=10" +
  "24,x=class{#e;#n;#t;#s=new Map;constructor(e,n,r){this.#e=e,this.#n=n,this.#t=r}read(){let e=this.#e" +
  ";for(let n=e.word(288);n;n=e.word(n))for(let r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.wo" +
  "rd(284)&&this.#r(s,o)}return this.#n&&this.#i(this.#n.node,this.#n.start,e.word(292),0),this.#s}#r(e" +
  ",n){let r=this.#e,o=r.long(n+24)+Math.max(0,this.#t-this.#a(n));this.#i(e,r.long(n+8),r.word(n+36),o" +
  ")}#i(e,n,r,o){let s=this.#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),l=n-s.long(r+0),p=(m,pe)=>M" +
  "ath.max(0,s.float(i+m)-s.float(r+m)-l*s.float(r+pe)),E=m=>Math.max(0,s.word(i+m)-s.word(r+m))*De,u=t" +
  "his.#s.get(e)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#s.set(e,{wall:u.w" +
  "all+Math.max(0,this.#t-n),user:u.user+p(8,24),system:u.system+p(16,32),covered:u.covered+o,rssSelf:{" +
  "current:Math.max(u.rssSelf.current,E(40)),peak:Math.max(u.rssSelf.peak,E(44))}})}#a(e){let n=this.#n" +
  "?.frame===e?this.#n.start:this.#t;return Math.min(n,this.#o(e))}#o(e){let n=this.#e,r=n.word(e+60);i" +
  "f(r&1073741824)return r&536870911?n.long(e+16):this.#t;if(n.word(n.word(e+52)+56)===e)return this.#t" +
  ";let o=n.word(e+44);return n.word(o+60)&536870912?this.#t:n.long(o+8)}};function K(t){let e=t.curren" +
  "t(352);if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)" +
  ">=t.word(392)))return{labelId:e,start:n,frame:r,parent:o,node:Ce(t,o,e)}}function W(t,{labelId:e,sta" +
  "rt:n}){return t.timespec(336)===n&&t.current(352)===e}function X(t,{parent:e,labelId:n}){let r=s=>Bi" +
  "gInt.asUintN(64,s),o=r(t.hash(e+0)*0x9e3779b97f4a7c15n+t.hash(n+0));return o=r((o^o>>33n)*0xff51afd7" +
  "ed558ccdn),o=r((o^o>>33n)*0xc4ceb9fe1a85ec53n),o^o>>33n}function Ce(t,e,n){for(let o of t.children(e" +
  "))if(t.word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var J=1024,qe=1e3;function " +
  "Z(t,e,n){let r=new f(t),o=K(r);for(;;){let s=r.current(296),i=[...new G(r,e,o,n?.()).timers()];if(o&" +
  "&!W(r,o))o=void 0;else if(s%2===0&&r.current(296)===s)return{concurrency:1,timers:i,dropped:r.word(3" +
  "04)}}}var G=class{#e;#n;#t;#s;constructor(e,n,r,o){this.#e=e,this.#n=n,this.#t=r;let s=Math.max(e.lo" +
  "ng(312),e.long(e.word(292)+0),r?.start??0);this.#s=new x(e,r,o??s).read()}*timers(){let e=this.#e,n=" +
  "e.word(284),r=0,o=[{node:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s" +
  ".next;if(i){yield this.#r(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++,nex" +
  "t:e.firstChild(i)});continue}this.#t?.node===0&&this.#t.parent===s.node&&(yield this.#a(this.#t,s.in" +
  "dex,o.length-1),r++),o.pop()}}#r(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),l=this.#i(" +
  "e,i,n,r);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===qe)return l}}#i(e,n,r,o){let s=this.#e,i" +
  "=this.#t?.node===e?1:0,l=s.word(e+108)+i,p=s.float(e+16),E=s.float(e+24),u=p-n*E,m={key:s.hash(e+0)," +
  "parent:r,level:o,tag:this.#n,label:s.label(s.word(e+88)),laps:n,openLaps:l,maxOpenLaps:Math.max(l,s." +
  "word(e+112)),open:n===0,wall:p,user:s.float(e+64),system:s.float(e+72),covered:Math.min(p,s.float(e+" +
  "48)),min:n?E:0,max:n?s.float(e+32):0,squares:n?Math.max(0,s.float(e+40)-u*u/n):0,overlaps:s.word(e+1" +
  "52),rssMax:this.#c(e+120+0),rssSelf:this.#c(e+120+8),rssMin:this.#c(e+120+16+0),rssSelfMin:this.#c(e" +
  "+120+16+8)};return n===0?{...m,...this.#o(e)}:m}#a(e,n,r){return{key:X(this.#e,e),parent:n,level:r,t" +
  "ag:this.#n,label:this.#e.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,square" +
  "s:0,overlaps:0,...this.#o(0)}}#o(e){let n=this.#c(this.#e.word(292)+40),{wall:r=0,user:o=0,system:s=" +
  "0,covered:i=0,rssSelf:l={current:0,peak:0}}=this.#s.get(e)??{},p=Math.min(r,i);return{wall:r,user:o," +
  "system:s,covered:p,rssMax:n,rssSelf:l,rssMin:{...n},rssSelfMin:{...l}}}#c(e){return{current:this.#e." +
  "word(e)*J,peak:this.#e.word(e+4)*J}}};var Je=()=>(performance.timeOrigin+performance.now())*1e6;func" +
  "tion z(t){return Je()+t}function $(t){return globalThis.process?.getBuiltinModule?.(t)}function Q(t)" +
  "{return t.laps>0?t.wall/t.laps:0}function ee(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}va" +
  "r Ze=10;function te(t,e){return e!==void 0&&t.laps>0&&Q(t)<Ze*e.total}function ne(t,e,n){return e>0?" +
  "Math.min(1,t*n.total/e):0}var Ot=2**20;var re=2**20,ze=64*1024;function a(t){return Number.isFinite(" +
  "t)?String(t):\"0\"}var y=t=>Math.round(t/1e3);function w(t,e=\"\"){return`{${e}\"current\":${a(t.current/r" +
  "e)},\"peak\":${a(t.peak/re)}}`}function oe(t,e=0){return a(e>1?Math.round(t/e)*e:t)}function Qe(t,e,{r" +
  "esolution:n,lapCost:r}){let o=e?'\"cereal_class_version\":1,':\"\",s=y(t.user),i=y(t.system),l=n?.cpu,p=" +
  "(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSO" +
  "N.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${a(s)},\"system" +
  "_elapsed\":${a(i)},\"wall_elapsed\":${a(y(t.wall))},\"cpu_elapsed\":${a(s+i)},\"cpu_util\":${a(Math.round(p" +
  "*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${w(t.rssMax,e?'\"cerea" +
  "l_class_version\":0,':\"\")},\"rss_self\":${w(t.rssSelf)},\"rss_min\":${w(t.rssMin)},\"rss_self_min\":${w(t.r" +
  "ssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"cov" +
  "ered_elapsed\":${a(y(t.covered))},\"wall_min\":${a(t.min/1e3)},\"wall_max\":${a(t.max/1e3)},\"wall_stddev\"" +
  ":${a(Math.round(ee(t))/1e3)},\"wall_ns\":${a(t.wall)},\"user_ns\":${oe(t.user,l)},\"system_ns\":${oe(t.sys" +
  "tem,l)},\"covered_ns\":${a(t.covered)},\"min_ns\":${a(t.min)},\"max_ns\":${a(t.max)},\"squares_ns2\":${a(t.s" +
  "quares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(te(t,r)?',\"timer.short\":true':\"\")+(t.t" +
  "ag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function et(t){if(!t)return\"\";let" +
  "{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_ns\":${a(e)},\"cpu_ns\":${a(n)},\"memory_bytes\":${" +
  "a(r)}}`}function tt(t,{laps:e,wall:n}){if(!t)return\"\";let r=s=>Math.round(s*10)/10,o=Math.round(ne(e" +
  ",n,t)*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":${r(t.total)},\"inside_ns\":${r(t.inside)},\"laps\":${e},\"sh" +
  "are\":${o}}`}function*nt(t){yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal" +
  "_class_version\":1,\"concurrency\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o={laps:0,wall:0};for(" +
  "let s of n.timers)o.laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield r+Qe(s,r===`\n`,n),r=`,\n`;yield`" +
  "\n],\"dropped\":${n.dropped}${et(n.resolution)}${tt(n.lapCost,o)}}}`}yield`\n]}\n`}function*se(t){let e=\"" +
  "\";for(let n of nt(t))e.length+n.length>ze&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var{workerData:rt,par" +
  "entPort:ot}=$(\"node:worker_threads\"),c=rt,d=$(\"node:fs\"),b=new Int32Array(c.state),ie,F=!1;function " +
  "st(){let t=new Uint32Array(c.memory.buffer);return[312,316,296,336,344].map(n=>t[n>>2]).join()}funct" +
  "ion ae(){let t=d.statSync(c.path,{throwIfNoEntry:!1});return t?`${t.ino} ${t.mtimeMs} ${t.size}`:\"\"}" +
  "function it(t){let e=d.openSync(c.temporary,\"w\");try{for(let n of se([t]))d.writeFileSync(e,n)}final" +
  "ly{d.closeSync(e)}}function at(){let t=st();if(t===ie)return;let e=ae(),n={...Z(c.memory,c.tag,()=>z" +
  "(c.clockOffset)),resolution:c.resolution},r=!1;try{if(it(n),Atomics.compareExchange(b,0,1,2)!==1||ae" +
  "()!==e)return;d.renameSync(c.temporary,c.path),r=!0,ie=n.timers.some(({open:o})=>o)?void 0:t,F=!1}fi" +
  "nally{r||ct()}}function ct(){try{d.rmSync(c.temporary,{force:!0})}catch{}}function le(){let t=perfor" +
  "mance.now();if(Atomics.compareExchange(b,0,0,1)!==0)return;try{at()}catch(n){F||ot.postMessage(n ins" +
  "tanceof Error?n.message:String(n)),F=!0}finally{Atomics.compareExchange(b,0,1,0),Atomics.compareExch" +
  "ange(b,0,2,0),Atomics.notify(b,0)}let e=performance.now()-t;setTimeout(le,Math.max(c.interval-e,e))}" +
  "setTimeout(le,c.interval);})();";
