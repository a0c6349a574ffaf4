// Generated from src/rescue/autosave_thread.ts by `deno task build`: 8535 characters.
// deno-fmt-ignore-file
export const autosaveWorker: string =
  "(()=>{var D=t=>BigInt.asUintN(64,t);function $(t,e){let n=D(t*0x9e3779b97f4a7c15n+e);return n=D((n^n" +
  ">>33n)*0xff51afd7ed558ccdn),n=D((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}var f=class{#e;#n;#t;#s;#r;" +
  "#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(e){this.#e=e,this.#o()}#o(){let{bu" +
  "ffer:e}=this.#e;this.#n=new Uint32Array(e),this.#t=new Float64Array(e),this.#s=new BigUint64Array(e)" +
  ",this.#r=new Uint8Array(e)}word(e){return e>=this.#r.length&&this.#o(),this.#n[e>>2]}current(e){retu" +
  "rn e>=this.#r.length&&this.#o(),Atomics.load(this.#n,e>>2)}float(e){return e>=this.#r.length&&this.#" +
  "o(),this.#t[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)*2**32}hash(e){return e>=this.#r.len" +
  "gth&&this.#o(),this.#s[e>>3]}timespec(e){return this.long(e)*1e9+this.long(e+8)}label(e){let n=this." +
  "#i.get(e);if(n===void 0){let r=e+12,o=r+this.word(e+8);o>this.#r.length&&this.#o(),n=this.#a.decode(" +
  "this.#r.slice(r,o)),this.#i.set(e,n)}return n}*children(e){for(let n=this.firstChild(e);n;n=this.nex" +
  "tSibling(n))yield n}firstChild(e){let n=this.word(e+92);return n&&this.word(n+96)}nextSibling(e){ret" +
  "urn this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};function W(t){let e=t.current(352);if(!e)r" +
  "eturn;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)>=t.word(392))" +
  ")return{labelId:e,start:n,frame:r,parent:o,node:ke(t,o,e)}}function X(t,{labelId:e,start:n}){return " +
  "t.timespec(336)===n&&t.current(352)===e}function ke(t,e,n){for(let o of t.children(e))if(t.word(o+88" +
  ")===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var Ce=1024,S=class{#e;#n;#t;#s=new Map;con" +
  "structor(e,n,r){this.#e=e,this.#n=n,this.#t=r}read(){let e=this.#e;for(let n=e.word(288);n;n=e.word(" +
  "n))for(let r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#r(s,o)}return this." +
  "#n&&this.#i(this.#n.node,this.#n.start,e.word(292),0),this.#s}#r(e,n){let r=this.#e,o=r.long(n+24)+M" +
  "ath.max(0,this.#t-this.#a(n));this.#i(e,r.long(n+8),r.word(n+36),o)}#i(e,n,r,o){let s=this.#e;if(e&&" +
  "s.long(e+8)>0)return;let i=s.word(292),l=n-s.long(r+0),u=(m,pe)=>Math.max(0,s.float(i+m)-s.float(r+m" +
  ")-l*s.float(r+pe)),E=m=>Math.max(0,s.word(i+m)-s.word(r+m))*Ce,p=this.#s.get(e)??{wall:0,user:0,syst" +
  "em:0,covered:0,rssSelf:{current:0,peak:0}};this.#s.set(e,{wall:p.wall+Math.max(0,this.#t-n),user:p.u" +
  "ser+u(8,24),system:p.system+u(16,32),covered:p.covered+o,rssSelf:{current:Math.max(p.rssSelf.current" +
  ",E(40)),peak:Math.max(p.rssSelf.peak,E(44))}})}#a(e){let n=this.#n?.frame===e?this.#n.start:this.#t;" +
  "return Math.min(n,this.#o(e))}#o(e){let n=this.#e,r=n.word(e+60);if(r&1073741824)return r&536870911?" +
  "n.long(e+16):this.#t;if(n.word(n.word(e+52)+56)===e)return this.#t;let o=n.word(e+44);return n.word(" +
  "o+60)&536870912?this.#t:n.long(o+8)}};var Z=1024,Je=1e3;function z(t,e,n){let r=new f(t),o=W(r);for(" +
  ";;){let s=r.current(296),i=[...new k(r,e,o,n?.()).timers()];if(o&&!X(r,o))o=void 0;else if(s%2===0&&" +
  "r.current(296)===s)return{concurrency:1,timers:i,dropped:r.word(304)}}}var k=class{#e;#n;#t;#s;const" +
  "ructor(e,n,r,o){this.#e=e,this.#n=n,this.#t=r;let s=Math.max(e.long(312),e.long(e.word(292)+0),r?.st" +
  "art??0);this.#s=new S(e,r,o??s).read()}*timers(){let e=this.#e,n=e.word(284),r=0,o=[{node:n,index:-1" +
  ",next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield this.#r(i,s.index" +
  ",o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++,next:e.firstChild(i)});continue}this.#" +
  "t?.node===0&&this.#t.parent===s.node&&(yield this.#a(this.#t,s.index,o.length-1),r++),o.pop()}}#r(e," +
  "n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),l=this.#i(e,i,n,r);if(o.current(e+80)===i%2**" +
  "32&&o.long(e+8)===i||s===Je)return l}}#i(e,n,r,o){let s=this.#e,i=this.#t?.node===e?1:0,l=s.word(e+1" +
  "08)+i,u=s.float(e+16),E=s.float(e+24),p=u-n*E,m={key:s.hash(e+0),parent:r,level:o,tag:this.#n,label:" +
  "s.label(s.word(e+88)),laps:n,openLaps:l,maxOpenLaps:Math.max(l,s.word(e+112)),open:n===0,wall:u,user" +
  ":s.float(e+64),system:s.float(e+72),covered:Math.min(u,s.float(e+48)),min:n?E:0,max:n?s.float(e+32):" +
  "0,squares:n?Math.max(0,s.float(e+40)-p*p/n):0,overlaps:s.word(e+152),rssMax:this.#c(e+120+0),rssSelf" +
  ":this.#c(e+120+8),rssMin:this.#c(e+120+16+0),rssSelfMin:this.#c(e+120+16+8)};return n===0?{...m,...t" +
  "his.#o(e)}:m}#a(e,n,r){let o=this.#e;return{key:$(o.hash(e.parent+0),o.hash(e.labelId+0)),parent:n,l" +
  "evel:r,tag:this.#n,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squa" +
  "res:0,overlaps:0,...this.#o(0)}}#o(e){let n=this.#c(this.#e.word(292)+40),{wall:r=0,user:o=0,system:" +
  "s=0,covered:i=0,rssSelf:l={current:0,peak:0}}=this.#s.get(e)??{},u=Math.min(r,i);return{wall:r,user:" +
  "o,system:s,covered:u,rssMax:n,rssSelf:l,rssMin:{...n},rssSelfMin:{...l}}}#c(e){return{current:this.#" +
  "e.word(e)*Z,peak:this.#e.word(e+4)*Z}}};var Ze=()=>(performance.timeOrigin+performance.now())*1e6;fu" +
  "nction Q(t){return Ze()+t}function C(t){return globalThis.process?.getBuiltinModule?.(t)}function ee" +
  "(t){return t.laps>0?t.wall/t.laps:0}function te(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0" +
  "}var ze=10;function ne(t,e){return e!==void 0&&t.laps>0&&ee(t)<ze*e.total}function re(t,e,n){return " +
  "e>0?Math.min(1,t*n.total/e):0}var Mt=2**20;var oe=2**20,Qe=64*1024;function a(t){return Number.isFin" +
  "ite(t)?String(t):\"0\"}var N=t=>Math.round(t/1e3);function y(t,e=\"\"){return`{${e}\"current\":${a(t.curre" +
  "nt/oe)},\"peak\":${a(t.peak/oe)}}`}function se(t,e=0){return a(e>1?Math.round(t/e)*e:t)}function et(t," +
  "e,{resolution:n,lapCost:r}){let o=e?'\"cereal_class_version\":1,':\"\",s=N(t.user),i=N(t.system),l=n?.cp" +
  "u,u=(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":$" +
  "{JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${a(s)},\"sy" +
  "stem_elapsed\":${a(i)},\"wall_elapsed\":${a(N(t.wall))},\"cpu_elapsed\":${a(s+i)},\"cpu_util\":${a(Math.rou" +
  "nd(u*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${y(t.rssMax,e?'\"c" +
  "ereal_class_version\":0,':\"\")},\"rss_self\":${y(t.rssSelf)},\"rss_min\":${y(t.rssMin)},\"rss_self_min\":${y" +
  "(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps}," +
  "\"covered_elapsed\":${a(N(t.covered))},\"wall_min\":${a(t.min/1e3)},\"wall_max\":${a(t.max/1e3)},\"wall_std" +
  "dev\":${a(Math.round(te(t))/1e3)},\"wall_ns\":${a(t.wall)},\"user_ns\":${se(t.user,l)},\"system_ns\":${se(t" +
  ".system,l)},\"covered_ns\":${a(t.covered)},\"min_ns\":${a(t.min)},\"max_ns\":${a(t.max)},\"squares_ns2\":${a" +
  "(t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(ne(t,r)?',\"timer.short\":true':\"\")+" +
  "(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function tt(t){if(!t)return\"\"" +
  ";let{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_ns\":${a(e)},\"cpu_ns\":${a(n)},\"memory_bytes" +
  "\":${a(r)}}`}function nt(t,{laps:e,wall:n}){if(!t)return\"\";let r=s=>Math.round(s*10)/10,o=Math.round(" +
  "re(e,n,t)*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":${r(t.total)},\"inside_ns\":${r(t.inside)},\"laps\":${e}" +
  ",\"share\":${o}}`}function*rt(t){yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"ce" +
  "real_class_version\":1,\"concurrency\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o={laps:0,wall:0};" +
  "for(let s of n.timers)o.laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield r+et(s,r===`\n`,n),r=`,\n`;yi" +
  "eld`\n],\"dropped\":${n.dropped}${tt(n.resolution)}${nt(n.lapCost,o)}}}`}yield`\n]}\n`}function*ie(t){let" +
  " e=\"\";for(let n of rt(t))e.length+n.length>Qe&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var{workerData:ot" +
  ",parentPort:st}=C(\"node:worker_threads\"),c=ot,d=C(\"node:fs\"),_=new Int32Array(c.state),ae,G=!1;funct" +
  "ion it(){let t=new Uint32Array(c.memory.buffer);return[312,316,296,336,344].map(n=>t[n>>2]).join()}f" +
  "unction ce(){let t=d.statSync(c.path,{throwIfNoEntry:!1});return t?`${t.ino} ${t.mtimeMs} ${t.size}`" +
  ":\"\"}function at(t){let e=d.openSync(c.temporary,\"w\");try{for(let n of ie([t]))d.writeFileSync(e,n)}f" +
  "inally{d.closeSync(e)}}function ct(){let t=it();if(t===ae)return;let e=ce(),n={...z(c.memory,c.tag,(" +
  ")=>Q(c.clockOffset)),resolution:c.resolution},r=!1;try{if(at(n),Atomics.compareExchange(_,0,1,2)!==1" +
  "||ce()!==e)return;d.renameSync(c.temporary,c.path),r=!0,ae=n.timers.some(({open:o})=>o)?void 0:t,G=!" +
  "1}finally{r||lt()}}function lt(){try{d.rmSync(c.temporary,{force:!0})}catch{}}function ue(){let t=pe" +
  "rformance.now();if(Atomics.compareExchange(_,0,0,1)!==0)return;try{ct()}catch(n){G||st.postMessage(n" +
  " instanceof Error?n.message:String(n)),G=!0}finally{Atomics.compareExchange(_,0,1,0),Atomics.compare" +
  "Exchange(_,0,2,0),Atomics.notify(_,0)}let e=performance.now()-t;setTimeout(ue,Math.max(c.interval-e," +
  "e))}setTimeout(ue,c.interval);})();";
