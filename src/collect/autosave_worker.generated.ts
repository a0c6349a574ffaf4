// Generated from src/collect/autosave_worker.ts by `deno task build`: 9027 characters.
// deno-fmt-ignore-file
export const autosaveWorker: string =
  "(()=>{var d=class{#e;#r;#t;#n;#o=new Map;#s=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(e){t" +
  "his.#e=new Uint32Array(e),this.#r=new Float64Array(e),this.#t=new BigUint64Array(e),this.#n=new Uint" +
  "8Array(e)}word(e){return this.#e[e>>2]}current(e){return Atomics.load(this.#e,e>>2)}float(e){return " +
  "this.#r[e>>3]}long(e){return this.#e[e>>2]+(this.#e[(e>>2)+1]|0)*2**32}hash(e){return this.#t[e>>3]}" +
  "timespec(e){return this.long(e)*1e9+this.long(e+8)}label(e){let r=this.#o.get(e);if(r===void 0){let " +
  "n=e+12;r=this.#s.decode(this.#n.slice(n,n+this.word(e+8))),this.#o.set(e,r)}return r}*children(e){fo" +
  "r(let r=this.firstChild(e);r;r=this.nextSibling(r))yield r}firstChild(e){let r=this.word(e+92);retur" +
  "n r&&this.word(r+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var" +
  " Ce=1024,x=class{#e;#r;#t;#n=new Map;constructor(e,r,n){this.#e=e,this.#r=r,this.#t=n}read(){let e=t" +
  "his.#e;for(let r=e.word(288);r;r=e.word(r))for(let n=1;n<=255;n++){let o=r+n*64,s=e.word(o+32);s&&s!" +
  "==e.word(284)&&this.#o(s,o)}return this.#r&&this.#s(this.#r.node,this.#r.start,e.word(292),0),this.#" +
  "n}#o(e,r){let n=this.#e,o=n.long(r+24)+Math.max(0,this.#t-this.#c(r));this.#s(e,n.long(r+8),n.word(r" +
  "+36),o)}#s(e,r,n,o){let s=this.#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),u=r-s.long(n+0),l=(p," +
  "Ee)=>Math.max(0,s.float(i+p)-s.float(n+p)-u*s.float(n+Ee)),f=p=>Math.max(0,s.word(i+p)-s.word(n+p))*" +
  "Ce,m=this.#n.get(e)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#n.set(e,{wa" +
  "ll:m.wall+Math.max(0,this.#t-r),user:m.user+l(8,24),system:m.system+l(16,32),covered:m.covered+o,rss" +
  "Self:{current:Math.max(m.rssSelf.current,f(40)),peak:Math.max(m.rssSelf.peak,f(44))}})}#c(e){let r=t" +
  "his.#r?.frame===e?this.#r.start:this.#t;return Math.min(r,this.#a(e))}#a(e){let r=this.#e,n=r.word(e" +
  "+60);if(n&1073741824)return n&536870911?r.long(e+16):this.#t;if(r.word(r.word(e+52)+56)===e)return t" +
  "his.#t;let o=r.word(e+44);return r.word(o+60)&536870912?this.#t:r.long(o+8)}};function j(t){let e=t." +
  "current(352);if(!e)return;let r=t.timespec(336),n=t.word(t.word(380)+56),o=t.word(n+32);if(!(t.word(" +
  "o+104)>=t.word(384)))return{label:e,start:r,frame:n,parent:o,node:Ge(t,o,e)}}function X(t,{label:e,s" +
  "tart:r}){return t.timespec(336)===r&&t.current(352)===e}function Y(t,{parent:e,label:r}){let n=s=>Bi" +
  "gInt.asUintN(64,s),o=n(t.hash(e+0)*0x9e3779b97f4a7c15n+t.hash(r+0));return o=n((o^o>>33n)*0xff51afd7" +
  "ed558ccdn),o=n((o^o>>33n)*0xc4ceb9fe1a85ec53n),o^o>>33n}function Ge(t,e,r){for(let n of t.children(e" +
  "))if(t.word(n+88)===r)return n;return 0}var z=1024,Ze=1e3;function Q(t,e,r){let n=new d(t),o=j(n);fo" +
  "r(;;){let s=n.current(296),i=[...new G(n,e,o,r).timers()];if(o&&!X(n,o))o=void 0;else if(s%2===0&&n." +
  "current(296)===s)return{concurrency:1,timers:i,dropped:n.word(304)}}}var G=class{#e;#r;#t;#n;constru" +
  "ctor(e,r,n,o){this.#e=e,this.#r=r,this.#t=n;let s=Math.max(e.long(312),e.long(e.word(292)+0),n?.star" +
  "t??0);this.#n=new x(e,n,o??s).read()}*timers(){let e=this.#e,r=e.word(284),n=0,o=[{node:r,index:-1,n" +
  "ext:e.firstChild(r)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield this.#o(i,s.index,o" +
  ".length-1),s.next=e.nextSibling(i),o.push({node:i,index:n++,next:e.firstChild(i)});continue}this.#t?" +
  ".node===0&&this.#t.parent===s.node&&(yield this.#c(this.#t,s.index,o.length-1),n++),o.pop()}}#o(e,r," +
  "n){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),u=this.#s(e,i,r,n);if(o.current(e+80)===i%2**32" +
  "&&o.long(e+8)===i||s===Ze)return u}}#s(e,r,n,o){let s=this.#e,i=this.#t?.node===e?1:0,u=s.word(e+108" +
  ")+i,l=s.float(e+16),f=s.float(e+24),m=l-r*f,p={key:s.hash(e+0),parent:n,level:o,tag:this.#r,label:s." +
  "label(s.word(e+88)),laps:r,openLaps:u,maxOpenLaps:Math.max(u,s.word(e+112)),open:r===0,wall:l,user:s" +
  ".float(e+64),system:s.float(e+72),covered:Math.min(l,s.float(e+48)),min:r?f:0,max:r?s.float(e+32):0," +
  "squares:r?Math.max(0,s.float(e+40)-m*m/r):0,overlaps:s.word(e+152),rssMax:this.#i(e+120+0),rssSelf:t" +
  "his.#i(e+120+8),rssMin:this.#i(e+120+16+0),rssSelfMin:this.#i(e+120+16+8)};return r===0?{...p,...thi" +
  "s.#a(e)}:p}#c(e,r,n){return{key:Y(this.#e,e),parent:r,level:n,tag:this.#r,label:this.#e.label(e.labe" +
  "l),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlaps:0,...this.#a(0)}}#a(e){let" +
  " r=this.#i(this.#e.word(292)+40),{wall:n=0,user:o=0,system:s=0,covered:i=0,rssSelf:u={current:0,peak" +
  ":0}}=this.#n.get(e)??{};return{wall:n,user:o,system:s,covered:i,rssMax:r,rssSelf:u,rssMin:{...r},rss" +
  "SelfMin:{...u}}}#i(e){return{current:this.#e.word(e)*z,peak:this.#e.word(e+4)*z}}};var ze=()=>(perfo" +
  "rmance.timeOrigin+performance.now())*1e6;function ee(t){return ze()+t}function U(t){return globalThi" +
  "s.process?.getBuiltinModule?.(t)}function te(t){return t.laps>0?t.wall/t.laps:0}function re(t){retur" +
  "n t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function ne(t){let e=(t.user+t.system)/t.wall*100;retur" +
  "n Number.isFinite(e)?e:0}var Qe=10;function oe(t,e){return e!==void 0&&t.laps>0&&te(t)<Qe*e.total}fu" +
  "nction se(t,e,r){return e>0?Math.min(1,t*r.total/e):0}var Pt=2**20,g=1e9,N=2**20,et={\"%w\":{unit:\"tim" +
  "e\",value:t=>t.wall/g},\"%u\":{unit:\"time\",value:t=>t.user/g},\"%s\":{unit:\"time\",value:t=>t.system/g},\"%" +
  "t\":{unit:\"time\",value:t=>(t.user+t.system)/g},\"%p\":{unit:\"percent\",value:ne},\"%C\":{unit:\"memory\",val" +
  "ue:t=>t.rssMax.current/N},\"%M\":{unit:\"memory\",value:t=>t.rssMax.peak/N},\"%c\":{unit:\"memory\",value:t=" +
  ">t.rssSelf.current/N},\"%m\":{unit:\"memory\",value:t=>t.rssSelf.peak/N},\"%l\":{unit:\"count\",value:t=>t.l" +
  "aps??1}},tt={\"%T\":\"sec\",\"%A\":\"MB\"},kt=new RegExp(`(${[...Object.keys(et),...Object.keys(tt)].join(\"|" +
  "\")})`);var ie=2**20,rt=64*1024;function a(t){return Number.isFinite(t)?String(t):\"0\"}var O=t=>Math.r" +
  "ound(t/1e3);function w(t,e=\"\"){return`{${e}\"current\":${a(t.current/ie)},\"peak\":${a(t.peak/ie)}}`}fun" +
  "ction ae(t,e=0){return a(e>1?Math.round(t/e)*e:t)}function nt(t,e,{resolution:r,lapCost:n}){let o=e?" +
  "'\"cereal_class_version\":1,':\"\",s=O(t.user),i=O(t.system),u=r?.cpu,l=(t.user+t.system)/t.wall;return`" +
  "{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}" +
  "`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${a(s)},\"system_elapsed\":${a(i)},\"wall_elapsed\"" +
  ":${a(O(t.wall))},\"cpu_elapsed\":${a(s+i)},\"cpu_util\":${a(Math.round(l*1e4)/1e4)},\"to_seconds_ratio_nu" +
  "m\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${w(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_s" +
  "elf\":${w(t.rssSelf)},\"rss_min\":${w(t.rssMin)},\"rss_self_min\":${w(t.rssSelfMin)},\"open_laps\":${t.open" +
  "Laps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"covered_elapsed\":${a(O(t.covered))}" +
  ",\"wall_min\":${a(t.min/1e3)},\"wall_max\":${a(t.max/1e3)},\"wall_stddev\":${a(Math.round(re(t))/1e3)},\"wa" +
  "ll_ns\":${a(t.wall)},\"user_ns\":${ae(t.user,u)},\"system_ns\":${ae(t.system,u)},\"covered_ns\":${a(t.cover" +
  "ed)},\"min_ns\":${a(t.min)},\"max_ns\":${a(t.max)},\"squares_ns2\":${a(t.squares)}},\"timer.parent\":${t.par" +
  "ent},\"timer.open\":${t.open}`+(oe(t,n)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\"" +
  ":${JSON.stringify(t.label)}}`:\"}\")}function ot(t){if(!t)return\"\";let{wall:e,cpu:r,memory:n}=t;return" +
  "`,\"resolution\":{\"wall_ns\":${a(e)},\"cpu_ns\":${a(r)},\"memory_bytes\":${a(n)}}`}function st(t,{laps:e,wa" +
  "ll:r}){if(!t)return\"\";let n=s=>Math.round(s*10)/10,o=Math.round(se(e,r,t)*1e4)/1e4;return`,\"overhead" +
  "\":{\"lap_ns\":${n(t.total)},\"inside_ns\":${n(t.inside)},\"laps\":${e},\"share\":${o}}`}function*it(t){yield" +
  "'{\"ranks\":[';let e=`\n`;for(let r of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":" +
  "${r.concurrency},\"timers\":[`,e=`,\n`;let n=`\n`,o={laps:0,wall:0};for(let s of r.timers)o.laps+=s.laps" +
  ",s.level===0&&(o.wall+=s.wall),yield n+nt(s,n===`\n`,r),n=`,\n`;yield`\n],\"dropped\":${r.dropped}${ot(r." +
  "resolution)}${st(r.lapCost,o)}}}`}yield`\n]}\n`}function*ce(t){let e=\"\";for(let r of it(t))e.length+r." +
  "length>rt&&e!==\"\"&&(yield e,e=\"\"),e+=r;yield e}var at=10,{workerData:c,parentPort:ct}=U(\"node:worker" +
  "_threads\"),E=U(\"node:fs\"),b=new Int32Array(c.state),ue,F=!1;function ut(){let t=new Uint32Array(c.me" +
  "mory.buffer);return[312,316,296,336,344].map(r=>t[r>>2]).join()}function lt(){for(let t=0;t<at;t++){" +
  "let{buffer:e}=c.memory,r=Q(e,c.tag,ee(c.clockOffset));if(c.memory.buffer.byteLength===e.byteLength)r" +
  "eturn{...r,resolution:c.resolution}}}function le(){let t=E.statSync(c.path,{throwIfNoEntry:!1});retu" +
  "rn t?`${t.ino} ${t.mtimeMs} ${t.size}`:\"\"}function mt(t){let e=E.openSync(c.temporary,\"w\");try{for(l" +
  "et r of ce([t]))E.writeFileSync(e,r)}finally{E.closeSync(e)}}function pt(){let t=ut();if(t===ue)retu" +
  "rn;let e=le(),r=lt();if(!r)return;let n=!1;try{if(mt(r),Atomics.compareExchange(b,0,1,2)!==1||le()!=" +
  "=e)return;E.renameSync(c.temporary,c.path),n=!0,ue=r.timers.some(({open:o})=>o)?void 0:t,F=!1}finall" +
  "y{n||Et()}}function Et(){try{E.rmSync(c.temporary,{force:!0})}catch{}}function pe(){let t=performanc" +
  "e.now();if(Atomics.compareExchange(b,0,0,1)!==0)return;try{pt()}catch(r){F||ct.postMessage(r instanc" +
  "eof Error?r.message:String(r)),F=!0}finally{Atomics.compareExchange(b,0,1,0),Atomics.compareExchange" +
  "(b,0,2,0),Atomics.notify(b,0)}let e=performance.now()-t;setTimeout(pe,Math.max(c.interval-e,e))}setT" +
  "imeout(pe,c.interval);})();";
