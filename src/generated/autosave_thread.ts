// Generated from src/rescue/autosave_thread.ts by `deno task build`: 8523 characters.
// deno-fmt-ignore-file
export const autosaveWorker: string =
  "(()=>{var d=class{#e;#r;#t;#s;#n;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(e" +
  "){this.#e=e,this.#o()}#o(){let{buffer:e}=this.#e;this.#r=new Uint32Array(e),this.#t=new Float64Array" +
  "(e),this.#s=new BigUint64Array(e),this.#n=new Uint8Array(e)}word(e){return e>=this.#n.length&&this.#" +
  "o(),this.#r[e>>2]}current(e){return e>=this.#n.length&&this.#o(),Atomics.load(this.#r,e>>2)}float(e)" +
  "{return e>=this.#n.length&&this.#o(),this.#t[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)*2*" +
  "*32}hash(e){return e>=this.#n.length&&this.#o(),this.#s[e>>3]}timespec(e){return this.long(e)*1e9+th" +
  "is.long(e+8)}label(e){let r=this.#i.get(e);if(r===void 0){let n=e+12,o=n+this.word(e+8);o>this.#n.le" +
  "ngth&&this.#o(),r=this.#a.decode(this.#n.slice(n,o)),this.#i.set(e,r)}return r}*children(e){for(let " +
  "r=this.firstChild(e);r;r=this.nextSibling(r))yield r}firstChild(e){let r=this.word(e+92);return r&&t" +
  "his.word(r+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var De=10" +
  "24,x=class{#e;#r;#t;#s=new Map;constructor(e,r,n){this.#e=e,this.#r=r,this.#t=n}read(){let e=this.#e" +
  ";for(let r=e.word(288);r;r=e.word(r))for(let n=1;n<=255;n++){let o=r+n*64,s=e.word(o+32);s&&s!==e.wo" +
  "rd(284)&&this.#n(s,o)}return this.#r&&this.#i(this.#r.node,this.#r.start,e.word(292),0),this.#s}#n(e" +
  ",r){let n=this.#e,o=n.long(r+24)+Math.max(0,this.#t-this.#a(r));this.#i(e,n.long(r+8),n.word(r+36),o" +
  ")}#i(e,r,n,o){let s=this.#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),l=r-s.long(n+0),u=(p,ue)=>M" +
  "ath.max(0,s.float(i+p)-s.float(n+p)-l*s.float(n+ue)),f=p=>Math.max(0,s.word(i+p)-s.word(n+p))*De,m=t" +
  "his.#s.get(e)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#s.set(e,{wall:m.w" +
  "all+Math.max(0,this.#t-r),user:m.user+u(8,24),system:m.system+u(16,32),covered:m.covered+o,rssSelf:{" +
  "current:Math.max(m.rssSelf.current,f(40)),peak:Math.max(m.rssSelf.peak,f(44))}})}#a(e){let r=this.#r" +
  "?.frame===e?this.#r.start:this.#t;return Math.min(r,this.#o(e))}#o(e){let r=this.#e,n=r.word(e+60);i" +
  "f(n&1073741824)return n&536870911?r.long(e+16):this.#t;if(r.word(r.word(e+52)+56)===e)return this.#t" +
  ";let o=r.word(e+44);return r.word(o+60)&536870912?this.#t:r.long(o+8)}};function H(t){let e=t.curren" +
  "t(352);if(!e)return;let r=t.timespec(336),n=t.word(t.word(388)+56),o=t.word(n+32);if(!(t.word(o+104)" +
  ">=t.word(392)))return{label:e,start:r,frame:n,parent:o,node:Pe(t,o,e)}}function K(t,{label:e,start:r" +
  "}){return t.timespec(336)===r&&t.current(352)===e}function X(t,{parent:e,label:r}){let n=s=>BigInt.a" +
  "sUintN(64,s),o=n(t.hash(e+0)*0x9e3779b97f4a7c15n+t.hash(r+0));return o=n((o^o>>33n)*0xff51afd7ed558c" +
  "cdn),o=n((o^o>>33n)*0xc4ceb9fe1a85ec53n),o^o>>33n}function Pe(t,e,r){for(let o of t.children(e))if(t" +
  ".word(o+88)===r)return o;let n=t.word(396);return t.word(n+96)?n:0}var J=1024,qe=1e3;function Z(t,e," +
  "r){let n=new d(t),o=H(n);for(;;){let s=n.current(296),i=[...new G(n,e,o,r?.()).timers()];if(o&&!K(n," +
  "o))o=void 0;else if(s%2===0&&n.current(296)===s)return{concurrency:1,timers:i,dropped:n.word(304)}}}" +
  "var G=class{#e;#r;#t;#s;constructor(e,r,n,o){this.#e=e,this.#r=r,this.#t=n;let s=Math.max(e.long(312" +
  "),e.long(e.word(292)+0),n?.start??0);this.#s=new x(e,n,o??s).read()}*timers(){let e=this.#e,r=e.word" +
  "(284),n=0,o=[{node:r,index:-1,next:e.firstChild(r)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;" +
  "if(i){yield this.#n(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:n++,next:e.fi" +
  "rstChild(i)});continue}this.#t?.node===0&&this.#t.parent===s.node&&(yield this.#a(this.#t,s.index,o." +
  "length-1),n++),o.pop()}}#n(e,r,n){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),l=this.#i(e,i,r," +
  "n);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===qe)return l}}#i(e,r,n,o){let s=this.#e,i=this." +
  "#t?.node===e?1:0,l=s.word(e+108)+i,u=s.float(e+16),f=s.float(e+24),m=u-r*f,p={key:s.hash(e+0),parent" +
  ":n,level:o,tag:this.#r,label:s.label(s.word(e+88)),laps:r,openLaps:l,maxOpenLaps:Math.max(l,s.word(e" +
  "+112)),open:r===0,wall:u,user:s.float(e+64),system:s.float(e+72),covered:Math.min(u,s.float(e+48)),m" +
  "in:r?f:0,max:r?s.float(e+32):0,squares:r?Math.max(0,s.float(e+40)-m*m/r):0,overlaps:s.word(e+152),rs" +
  "sMax:this.#c(e+120+0),rssSelf:this.#c(e+120+8),rssMin:this.#c(e+120+16+0),rssSelfMin:this.#c(e+120+1" +
  "6+8)};return r===0?{...p,...this.#o(e)}:p}#a(e,r,n){return{key:X(this.#e,e),parent:r,level:n,tag:thi" +
  "s.#r,label:this.#e.label(e.label),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,over" +
  "laps:0,...this.#o(0)}}#o(e){let r=this.#c(this.#e.word(292)+40),{wall:n=0,user:o=0,system:s=0,covere" +
  "d:i=0,rssSelf:l={current:0,peak:0}}=this.#s.get(e)??{},u=Math.min(n,i);return{wall:n,user:o,system:s" +
  ",covered:u,rssMax:r,rssSelf:l,rssMin:{...r},rssSelfMin:{...l}}}#c(e){return{current:this.#e.word(e)*" +
  "J,peak:this.#e.word(e+4)*J}}};var Je=()=>(performance.timeOrigin+performance.now())*1e6;function z(t" +
  "){return Je()+t}function $(t){return globalThis.process?.getBuiltinModule?.(t)}function Q(t){return " +
  "t.laps>0?t.wall/t.laps:0}function ee(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}var Ze=10;" +
  "function te(t,e){return e!==void 0&&t.laps>0&&Q(t)<Ze*e.total}function re(t,e,r){return e>0?Math.min" +
  "(1,t*r.total/e):0}var Ot=2**20;var ne=2**20,ze=64*1024;function a(t){return Number.isFinite(t)?Strin" +
  "g(t):\"0\"}var y=t=>Math.round(t/1e3);function w(t,e=\"\"){return`{${e}\"current\":${a(t.current/ne)},\"pea" +
  "k\":${a(t.peak/ne)}}`}function oe(t,e=0){return a(e>1?Math.round(t/e)*e:t)}function Qe(t,e,{resolutio" +
  "n:r,lapCost:n}){let o=e?'\"cereal_class_version\":1,':\"\",s=y(t.user),i=y(t.system),l=r?.cpu,u=(t.user+" +
  "t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.string" +
  "ify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${a(s)},\"system_elapsed" +
  "\":${a(i)},\"wall_elapsed\":${a(y(t.wall))},\"cpu_elapsed\":${a(s+i)},\"cpu_util\":${a(Math.round(u*1e4)/1e" +
  "4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${w(t.rssMax,e?'\"cereal_class_" +
  "version\":0,':\"\")},\"rss_self\":${w(t.rssSelf)},\"rss_min\":${w(t.rssMin)},\"rss_self_min\":${w(t.rssSelfMi" +
  "n)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"covered_ela" +
  "psed\":${a(y(t.covered))},\"wall_min\":${a(t.min/1e3)},\"wall_max\":${a(t.max/1e3)},\"wall_stddev\":${a(Mat" +
  "h.round(ee(t))/1e3)},\"wall_ns\":${a(t.wall)},\"user_ns\":${oe(t.user,l)},\"system_ns\":${oe(t.system,l)}," +
  "\"covered_ns\":${a(t.covered)},\"min_ns\":${a(t.min)},\"max_ns\":${a(t.max)},\"squares_ns2\":${a(t.squares)}" +
  "},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(te(t,n)?',\"timer.short\":true':\"\")+(t.tag.inclu" +
  "des(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function et(t){if(!t)return\"\";let{wall:e," +
  "cpu:r,memory:n}=t;return`,\"resolution\":{\"wall_ns\":${a(e)},\"cpu_ns\":${a(r)},\"memory_bytes\":${a(n)}}`}" +
  "function tt(t,{laps:e,wall:r}){if(!t)return\"\";let n=s=>Math.round(s*10)/10,o=Math.round(re(e,r,t)*1e" +
  "4)/1e4;return`,\"overhead\":{\"lap_ns\":${n(t.total)},\"inside_ns\":${n(t.inside)},\"laps\":${e},\"share\":${o" +
  "}}`}function*rt(t){yield'{\"ranks\":[';let e=`\n`;for(let r of t){yield`${e}{\"manager\":{\"cereal_class_v" +
  "ersion\":1,\"concurrency\":${r.concurrency},\"timers\":[`,e=`,\n`;let n=`\n`,o={laps:0,wall:0};for(let s of" +
  " r.timers)o.laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield n+Qe(s,n===`\n`,r),n=`,\n`;yield`\n],\"drop" +
  "ped\":${r.dropped}${et(r.resolution)}${tt(r.lapCost,o)}}}`}yield`\n]}\n`}function*se(t){let e=\"\";for(le" +
  "t r of rt(t))e.length+r.length>ze&&e!==\"\"&&(yield e,e=\"\"),e+=r;yield e}var{workerData:nt,parentPort:" +
  "ot}=$(\"node:worker_threads\"),c=nt,E=$(\"node:fs\"),b=new Int32Array(c.state),ie,F=!1;function st(){let" +
  " t=new Uint32Array(c.memory.buffer);return[312,316,296,336,344].map(r=>t[r>>2]).join()}function ae()" +
  "{let t=E.statSync(c.path,{throwIfNoEntry:!1});return t?`${t.ino} ${t.mtimeMs} ${t.size}`:\"\"}function" +
  " it(t){let e=E.openSync(c.temporary,\"w\");try{for(let r of se([t]))E.writeFileSync(e,r)}finally{E.clo" +
  "seSync(e)}}function at(){let t=st();if(t===ie)return;let e=ae(),r={...Z(c.memory,c.tag,()=>z(c.clock" +
  "Offset)),resolution:c.resolution},n=!1;try{if(it(r),Atomics.compareExchange(b,0,1,2)!==1||ae()!==e)r" +
  "eturn;E.renameSync(c.temporary,c.path),n=!0,ie=r.timers.some(({open:o})=>o)?void 0:t,F=!1}finally{n|" +
  "|ct()}}function ct(){try{E.rmSync(c.temporary,{force:!0})}catch{}}function le(){let t=performance.no" +
  "w();if(Atomics.compareExchange(b,0,0,1)!==0)return;try{at()}catch(r){F||ot.postMessage(r instanceof " +
  "Error?r.message:String(r)),F=!0}finally{Atomics.compareExchange(b,0,1,0),Atomics.compareExchange(b,0" +
  ",2,0),Atomics.notify(b,0)}let e=performance.now()-t;setTimeout(le,Math.max(c.interval-e,e))}setTimeo" +
  "ut(le,c.interval);})();";
