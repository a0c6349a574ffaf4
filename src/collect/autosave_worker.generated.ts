// Generated from src/collect/autosave_worker.ts by `deno task build`: 9108 characters.
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
  "his.word(r+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var Ce=10" +
  "24,x=class{#e;#r;#t;#s=new Map;constructor(e,r,n){this.#e=e,this.#r=r,this.#t=n}read(){let e=this.#e" +
  ";for(let r=e.word(288);r;r=e.word(r))for(let n=1;n<=255;n++){let o=r+n*64,s=e.word(o+32);s&&s!==e.wo" +
  "rd(284)&&this.#n(s,o)}return this.#r&&this.#i(this.#r.node,this.#r.start,e.word(292),0),this.#s}#n(e" +
  ",r){let n=this.#e,o=n.long(r+24)+Math.max(0,this.#t-this.#a(r));this.#i(e,n.long(r+8),n.word(r+36),o" +
  ")}#i(e,r,n,o){let s=this.#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),u=r-s.long(n+0),l=(p,Ee)=>M" +
  "ath.max(0,s.float(i+p)-s.float(n+p)-u*s.float(n+Ee)),f=p=>Math.max(0,s.word(i+p)-s.word(n+p))*Ce,m=t" +
  "his.#s.get(e)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#s.set(e,{wall:m.w" +
  "all+Math.max(0,this.#t-r),user:m.user+l(8,24),system:m.system+l(16,32),covered:m.covered+o,rssSelf:{" +
  "current:Math.max(m.rssSelf.current,f(40)),peak:Math.max(m.rssSelf.peak,f(44))}})}#a(e){let r=this.#r" +
  "?.frame===e?this.#r.start:this.#t;return Math.min(r,this.#o(e))}#o(e){let r=this.#e,n=r.word(e+60);i" +
  "f(n&1073741824)return n&536870911?r.long(e+16):this.#t;if(r.word(r.word(e+52)+56)===e)return this.#t" +
  ";let o=r.word(e+44);return r.word(o+60)&536870912?this.#t:r.long(o+8)}};function j(t){let e=t.curren" +
  "t(352);if(!e)return;let r=t.timespec(336),n=t.word(t.word(388)+56),o=t.word(n+32);if(!(t.word(o+104)" +
  ">=t.word(392)))return{label:e,start:r,frame:n,parent:o,node:Ue(t,o,e)}}function X(t,{label:e,start:r" +
  "}){return t.timespec(336)===r&&t.current(352)===e}function Y(t,{parent:e,label:r}){let n=s=>BigInt.a" +
  "sUintN(64,s),o=n(t.hash(e+0)*0x9e3779b97f4a7c15n+t.hash(r+0));return o=n((o^o>>33n)*0xff51afd7ed558c" +
  "cdn),o=n((o^o>>33n)*0xc4ceb9fe1a85ec53n),o^o>>33n}function Ue(t,e,r){for(let n of t.children(e))if(t" +
  ".word(n+88)===r)return n;return 0}var z=1024,Ze=1e3;function Q(t,e,r){let n=new d(t),o=j(n);for(;;){" +
  "let s=n.current(296),i=[...new U(n,e,o,r?.()).timers()];if(o&&!X(n,o))o=void 0;else if(s%2===0&&n.cu" +
  "rrent(296)===s)return{concurrency:1,timers:i,dropped:n.word(304)}}}var U=class{#e;#r;#t;#s;construct" +
  "or(e,r,n,o){this.#e=e,this.#r=r,this.#t=n;let s=Math.max(e.long(312),e.long(e.word(292)+0),n?.start?" +
  "?0);this.#s=new x(e,n,o??s).read()}*timers(){let e=this.#e,r=e.word(284),n=0,o=[{node:r,index:-1,nex" +
  "t:e.firstChild(r)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield this.#n(i,s.index,o.l" +
  "ength-1),s.next=e.nextSibling(i),o.push({node:i,index:n++,next:e.firstChild(i)});continue}this.#t?.n" +
  "ode===0&&this.#t.parent===s.node&&(yield this.#a(this.#t,s.index,o.length-1),n++),o.pop()}}#n(e,r,n)" +
  "{let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),u=this.#i(e,i,r,n);if(o.current(e+80)===i%2**32&&" +
  "o.long(e+8)===i||s===Ze)return u}}#i(e,r,n,o){let s=this.#e,i=this.#t?.node===e?1:0,u=s.word(e+108)+" +
  "i,l=s.float(e+16),f=s.float(e+24),m=l-r*f,p={key:s.hash(e+0),parent:n,level:o,tag:this.#r,label:s.la" +
  "bel(s.word(e+88)),laps:r,openLaps:u,maxOpenLaps:Math.max(u,s.word(e+112)),open:r===0,wall:l,user:s.f" +
  "loat(e+64),system:s.float(e+72),covered:Math.min(l,s.float(e+48)),min:r?f:0,max:r?s.float(e+32):0,sq" +
  "uares:r?Math.max(0,s.float(e+40)-m*m/r):0,overlaps:s.word(e+152),rssMax:this.#c(e+120+0),rssSelf:thi" +
  "s.#c(e+120+8),rssMin:this.#c(e+120+16+0),rssSelfMin:this.#c(e+120+16+8)};return r===0?{...p,...this." +
  "#o(e)}:p}#a(e,r,n){return{key:Y(this.#e,e),parent:r,level:n,tag:this.#r,label:this.#e.label(e.label)" +
  ",laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlaps:0,...this.#o(0)}}#o(e){let r" +
  "=this.#c(this.#e.word(292)+40),{wall:n=0,user:o=0,system:s=0,covered:i=0,rssSelf:u={current:0,peak:0" +
  "}}=this.#s.get(e)??{},l=Math.min(n,i);return{wall:n,user:o,system:s,covered:l,rssMax:r,rssSelf:u,rss" +
  "Min:{...r},rssSelfMin:{...u}}}#c(e){return{current:this.#e.word(e)*z,peak:this.#e.word(e+4)*z}}};var" +
  " ze=()=>(performance.timeOrigin+performance.now())*1e6;function ee(t){return ze()+t}function G(t){re" +
  "turn globalThis.process?.getBuiltinModule?.(t)}function te(t){return t.laps>0?t.wall/t.laps:0}functi" +
  "on re(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function ne(t){let e=(t.user+t.system)/t." +
  "wall*100;return Number.isFinite(e)?e:0}var Qe=10;function oe(t,e){return e!==void 0&&t.laps>0&&te(t)" +
  "<Qe*e.total}function se(t,e,r){return e>0?Math.min(1,t*r.total/e):0}var It=2**20,g=1e9,N=2**20,et={\"" +
  "%w\":{unit:\"time\",value:t=>t.wall/g},\"%u\":{unit:\"time\",value:t=>t.user/g},\"%s\":{unit:\"time\",value:t=>" +
  "t.system/g},\"%t\":{unit:\"time\",value:t=>(t.user+t.system)/g},\"%p\":{unit:\"percent\",value:ne},\"%C\":{uni" +
  "t:\"memory\",value:t=>t.rssMax.current/N},\"%M\":{unit:\"memory\",value:t=>t.rssMax.peak/N},\"%c\":{unit:\"me" +
  "mory\",value:t=>t.rssSelf.current/N},\"%m\":{unit:\"memory\",value:t=>t.rssSelf.peak/N},\"%l\":{unit:\"count" +
  "\",value:t=>t.laps??1}},tt={\"%T\":\"sec\",\"%A\":\"MB\"},Ct=new RegExp(`(${[...Object.keys(et),...Object.key" +
  "s(tt)].join(\"|\")})`);var ie=2**20,rt=64*1024;function a(t){return Number.isFinite(t)?String(t):\"0\"}v" +
  "ar M=t=>Math.round(t/1e3);function w(t,e=\"\"){return`{${e}\"current\":${a(t.current/ie)},\"peak\":${a(t.p" +
  "eak/ie)}}`}function ae(t,e=0){return a(e>1?Math.round(t/e)*e:t)}function nt(t,e,{resolution:r,lapCos" +
  "t:n}){let o=e?'\"cereal_class_version\":1,':\"\",s=M(t.user),i=M(t.system),u=r?.cpu,l=(t.user+t.system)/" +
  "t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.t" +
  "ag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${a(s)},\"system_elapsed\":${a(i)}," +
  "\"wall_elapsed\":${a(M(t.wall))},\"cpu_elapsed\":${a(s+i)},\"cpu_util\":${a(Math.round(l*1e4)/1e4)},\"to_se" +
  "conds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${w(t.rssMax,e?'\"cereal_class_version\":0" +
  ",':\"\")},\"rss_self\":${w(t.rssSelf)},\"rss_min\":${w(t.rssMin)},\"rss_self_min\":${w(t.rssSelfMin)},\"open_" +
  "laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"covered_elapsed\":${a(" +
  "M(t.covered))},\"wall_min\":${a(t.min/1e3)},\"wall_max\":${a(t.max/1e3)},\"wall_stddev\":${a(Math.round(re" +
  "(t))/1e3)},\"wall_ns\":${a(t.wall)},\"user_ns\":${ae(t.user,u)},\"system_ns\":${ae(t.system,u)},\"covered_n" +
  "s\":${a(t.covered)},\"min_ns\":${a(t.min)},\"max_ns\":${a(t.max)},\"squares_ns2\":${a(t.squares)}},\"timer.p" +
  "arent\":${t.parent},\"timer.open\":${t.open}`+(oe(t,n)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`" +
  ",\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function ot(t){if(!t)return\"\";let{wall:e,cpu:r,memo" +
  "ry:n}=t;return`,\"resolution\":{\"wall_ns\":${a(e)},\"cpu_ns\":${a(r)},\"memory_bytes\":${a(n)}}`}function s" +
  "t(t,{laps:e,wall:r}){if(!t)return\"\";let n=s=>Math.round(s*10)/10,o=Math.round(se(e,r,t)*1e4)/1e4;ret" +
  "urn`,\"overhead\":{\"lap_ns\":${n(t.total)},\"inside_ns\":${n(t.inside)},\"laps\":${e},\"share\":${o}}`}functi" +
  "on*it(t){yield'{\"ranks\":[';let e=`\n`;for(let r of t){yield`${e}{\"manager\":{\"cereal_class_version\":1," +
  "\"concurrency\":${r.concurrency},\"timers\":[`,e=`,\n`;let n=`\n`,o={laps:0,wall:0};for(let s of r.timers)" +
  "o.laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield n+nt(s,n===`\n`,r),n=`,\n`;yield`\n],\"dropped\":${r.d" +
  "ropped}${ot(r.resolution)}${st(r.lapCost,o)}}}`}yield`\n]}\n`}function*ce(t){let e=\"\";for(let r of it(" +
  "t))e.length+r.length>rt&&e!==\"\"&&(yield e,e=\"\"),e+=r;yield e}var{workerData:c,parentPort:at}=G(\"node" +
  ":worker_threads\"),E=G(\"node:fs\"),b=new Int32Array(c.state),ue,F=!1;function ct(){let t=new Uint32Arr" +
  "ay(c.memory.buffer);return[312,316,296,336,344].map(r=>t[r>>2]).join()}function le(){let t=E.statSyn" +
  "c(c.path,{throwIfNoEntry:!1});return t?`${t.ino} ${t.mtimeMs} ${t.size}`:\"\"}function ut(t){let e=E.o" +
  "penSync(c.temporary,\"w\");try{for(let r of ce([t]))E.writeFileSync(e,r)}finally{E.closeSync(e)}}funct" +
  "ion lt(){let t=ct();if(t===ue)return;let e=le(),r={...Q(c.memory,c.tag,()=>ee(c.clockOffset)),resolu" +
  "tion:c.resolution},n=!1;try{if(ut(r),Atomics.compareExchange(b,0,1,2)!==1||le()!==e)return;E.renameS" +
  "ync(c.temporary,c.path),n=!0,ue=r.timers.some(({open:o})=>o)?void 0:t,F=!1}finally{n||mt()}}function" +
  " mt(){try{E.rmSync(c.temporary,{force:!0})}catch{}}function pe(){let t=performance.now();if(Atomics." +
  "compareExchange(b,0,0,1)!==0)return;try{lt()}catch(r){F||at.postMessage(r instanceof Error?r.message" +
  ":String(r)),F=!0}finally{Atomics.compareExchange(b,0,1,0),Atomics.compareExchange(b,0,2,0),Atomics.n" +
  "otify(b,0)}let e=performance.now()-t;setTimeout(pe,Math.max(c.interval-e,e))}setTimeout(pe,c.interva" +
  "l);})();";
