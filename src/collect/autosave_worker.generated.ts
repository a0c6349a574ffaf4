// Generated from src/collect/autosave_worker.ts by `deno task build`: 9034 characters.
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
  "his.#e;for(let r=e.word(288);r;r=e.word(r))for(let n=1;n<=255;n++){let s=r+n*64,o=e.word(s+32);o&&o!" +
  "==e.word(284)&&this.#o(o,s)}return this.#r&&this.#s(this.#r.node,this.#r.start,e.word(292),0),this.#" +
  "n}#o(e,r){let n=this.#e,s=n.long(r+24)+Math.max(0,this.#t-this.#c(r));this.#s(e,n.long(r+8),n.word(r" +
  "+36),s)}#s(e,r,n,s){let o=this.#e;if(e&&o.long(e+8)>0)return;let a=o.word(292),u=r-o.long(n+0),l=(p," +
  "Ee)=>Math.max(0,o.float(a+p)-o.float(n+p)-u*o.float(n+Ee)),f=p=>Math.max(0,o.word(a+p)-o.word(n+p))*" +
  "Ce,m=this.#n.get(e)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#n.set(e,{wa" +
  "ll:m.wall+Math.max(0,this.#t-r),user:m.user+l(8,24),system:m.system+l(16,32),covered:m.covered+s,rss" +
  "Self:{current:Math.max(m.rssSelf.current,f(40)),peak:Math.max(m.rssSelf.peak,f(44))}})}#c(e){let r=t" +
  "his.#r?.frame===e?this.#r.start:this.#t;return Math.min(r,this.#a(e))}#a(e){let r=this.#e,n=r.word(e" +
  "+60);if(n&1073741824)return n&536870911?r.long(e+16):this.#t;if(r.word(r.word(e+52)+56)===e)return t" +
  "his.#t;let s=r.word(e+44);return r.word(s+60)&536870912?this.#t:r.long(s+8)}};function j(t){let e=t." +
  "current(352);if(!e)return;let r=t.timespec(336),n=t.word(t.word(388)+56),s=t.word(n+32);if(!(t.word(" +
  "s+104)>=t.word(392)))return{label:e,start:r,frame:n,parent:s,node:Ge(t,s,e)}}function X(t,{label:e,s" +
  "tart:r}){return t.timespec(336)===r&&t.current(352)===e}function Y(t,{parent:e,label:r}){let n=o=>Bi" +
  "gInt.asUintN(64,o),s=n(t.hash(e+0)*0x9e3779b97f4a7c15n+t.hash(r+0));return s=n((s^s>>33n)*0xff51afd7" +
  "ed558ccdn),s=n((s^s>>33n)*0xc4ceb9fe1a85ec53n),s^s>>33n}function Ge(t,e,r){for(let n of t.children(e" +
  "))if(t.word(n+88)===r)return n;return 0}var z=1024,Ze=1e3;function Q(t,e,r){for(;;){let{buffer:n}=t," +
  "s=()=>t.buffer.byteLength!==n.byteLength;try{let o=ze(new d(n),e,r);if(!s())return o}catch(o){if(!s(" +
  "))throw o}}}function ze(t,e,r){let n=j(t);for(;;){let s=t.current(296),o=[...new G(t,e,n,r).timers()" +
  "];if(n&&!X(t,n))n=void 0;else if(s%2===0&&t.current(296)===s)return{concurrency:1,timers:o,dropped:t" +
  ".word(304)}}}var G=class{#e;#r;#t;#n;constructor(e,r,n,s){this.#e=e,this.#r=r,this.#t=n;let o=Math.m" +
  "ax(e.long(312),e.long(e.word(292)+0),n?.start??0);this.#n=new x(e,n,s??o).read()}*timers(){let e=thi" +
  "s.#e,r=e.word(284),n=0,s=[{node:r,index:-1,next:e.firstChild(r)}];for(let o=s[0];o;o=s[s.length-1]){" +
  "let a=o.next;if(a){yield this.#o(a,o.index,s.length-1),o.next=e.nextSibling(a),s.push({node:a,index:" +
  "n++,next:e.firstChild(a)});continue}this.#t?.node===0&&this.#t.parent===o.node&&(yield this.#c(this." +
  "#t,o.index,s.length-1),n++),s.pop()}}#o(e,r,n){let s=this.#e;for(let o=1;;o++){let a=s.long(e+8),u=t" +
  "his.#s(e,a,r,n);if(s.current(e+80)===a%2**32&&s.long(e+8)===a||o===Ze)return u}}#s(e,r,n,s){let o=th" +
  "is.#e,a=this.#t?.node===e?1:0,u=o.word(e+108)+a,l=o.float(e+16),f=o.float(e+24),m=l-r*f,p={key:o.has" +
  "h(e+0),parent:n,level:s,tag:this.#r,label:o.label(o.word(e+88)),laps:r,openLaps:u,maxOpenLaps:Math.m" +
  "ax(u,o.word(e+112)),open:r===0,wall:l,user:o.float(e+64),system:o.float(e+72),covered:Math.min(l,o.f" +
  "loat(e+48)),min:r?f:0,max:r?o.float(e+32):0,squares:r?Math.max(0,o.float(e+40)-m*m/r):0,overlaps:o.w" +
  "ord(e+152),rssMax:this.#i(e+120+0),rssSelf:this.#i(e+120+8),rssMin:this.#i(e+120+16+0),rssSelfMin:th" +
  "is.#i(e+120+16+8)};return r===0?{...p,...this.#a(e)}:p}#c(e,r,n){return{key:Y(this.#e,e),parent:r,le" +
  "vel:n,tag:this.#r,label:this.#e.label(e.label),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,s" +
  "quares:0,overlaps:0,...this.#a(0)}}#a(e){let r=this.#i(this.#e.word(292)+40),{wall:n=0,user:s=0,syst" +
  "em:o=0,covered:a=0,rssSelf:u={current:0,peak:0}}=this.#n.get(e)??{};return{wall:n,user:s,system:o,co" +
  "vered:a,rssMax:r,rssSelf:u,rssMin:{...r},rssSelfMin:{...u}}}#i(e){return{current:this.#e.word(e)*z,p" +
  "eak:this.#e.word(e+4)*z}}};var Qe=()=>(performance.timeOrigin+performance.now())*1e6;function ee(t){" +
  "return Qe()+t}function U(t){return globalThis.process?.getBuiltinModule?.(t)}function te(t){return t" +
  ".laps>0?t.wall/t.laps:0}function re(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function ne" +
  "(t){let e=(t.user+t.system)/t.wall*100;return Number.isFinite(e)?e:0}var et=10;function oe(t,e){retu" +
  "rn e!==void 0&&t.laps>0&&te(t)<et*e.total}function se(t,e,r){return e>0?Math.min(1,t*r.total/e):0}va" +
  "r Ct=2**20,g=1e9,N=2**20,tt={\"%w\":{unit:\"time\",value:t=>t.wall/g},\"%u\":{unit:\"time\",value:t=>t.user/" +
  "g},\"%s\":{unit:\"time\",value:t=>t.system/g},\"%t\":{unit:\"time\",value:t=>(t.user+t.system)/g},\"%p\":{unit" +
  ":\"percent\",value:ne},\"%C\":{unit:\"memory\",value:t=>t.rssMax.current/N},\"%M\":{unit:\"memory\",value:t=>t" +
  ".rssMax.peak/N},\"%c\":{unit:\"memory\",value:t=>t.rssSelf.current/N},\"%m\":{unit:\"memory\",value:t=>t.rss" +
  "Self.peak/N},\"%l\":{unit:\"count\",value:t=>t.laps??1}},rt={\"%T\":\"sec\",\"%A\":\"MB\"},Pt=new RegExp(`(${[.." +
  ".Object.keys(tt),...Object.keys(rt)].join(\"|\")})`);var ie=2**20,nt=64*1024;function i(t){return Numb" +
  "er.isFinite(t)?String(t):\"0\"}var O=t=>Math.round(t/1e3);function M(t,e=\"\"){return`{${e}\"current\":${i" +
  "(t.current/ie)},\"peak\":${i(t.peak/ie)}}`}function ae(t,e=0){return i(e>1?Math.round(t/e)*e:t)}functi" +
  "on ot(t,e,{resolution:r,lapCost:n}){let s=e?'\"cereal_class_version\":1,':\"\",o=O(t.user),a=O(t.system)" +
  ",u=r?.cpu,l=(t.user+t.system)/t.wall;return`{${s}\"timer.key\":${t.key},\"timer.level\":${t.level},\"time" +
  "r.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${s}\"laps\":${t.laps},\"user_elapsed\":${i" +
  "(o)},\"system_elapsed\":${i(a)},\"wall_elapsed\":${i(O(t.wall))},\"cpu_elapsed\":${i(o+a)},\"cpu_util\":${i(" +
  "Math.round(l*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${M(t.rssM" +
  "ax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${M(t.rssSelf)},\"rss_min\":${M(t.rssMin)},\"rss_self_" +
  "min\":${M(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.ov" +
  "erlaps},\"covered_elapsed\":${i(O(t.covered))},\"wall_min\":${i(t.min/1e3)},\"wall_max\":${i(t.max/1e3)},\"" +
  "wall_stddev\":${i(Math.round(re(t))/1e3)},\"wall_ns\":${i(t.wall)},\"user_ns\":${ae(t.user,u)},\"system_ns" +
  "\":${ae(t.system,u)},\"covered_ns\":${i(t.covered)},\"min_ns\":${i(t.min)},\"max_ns\":${i(t.max)},\"squares_" +
  "ns2\":${i(t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(oe(t,n)?',\"timer.short\":tr" +
  "ue':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function st(t){if(!t)" +
  "return\"\";let{wall:e,cpu:r,memory:n}=t;return`,\"resolution\":{\"wall_ns\":${i(e)},\"cpu_ns\":${i(r)},\"memo" +
  "ry_bytes\":${i(n)}}`}function it(t,{laps:e,wall:r}){if(!t)return\"\";let n=o=>Math.round(o*10)/10,s=Mat" +
  "h.round(se(e,r,t)*1e4)/1e4;return`,\"overhead\":{\"lap_ns\":${n(t.total)},\"inside_ns\":${n(t.inside)},\"la" +
  "ps\":${e},\"share\":${s}}`}function*at(t){yield'{\"ranks\":[';let e=`\n`;for(let r of t){yield`${e}{\"manag" +
  "er\":{\"cereal_class_version\":1,\"concurrency\":${r.concurrency},\"timers\":[`,e=`,\n`;let n=`\n`,s={laps:0," +
  "wall:0};for(let o of r.timers)s.laps+=o.laps,o.level===0&&(s.wall+=o.wall),yield n+ot(o,n===`\n`,r),n" +
  "=`,\n`;yield`\n],\"dropped\":${r.dropped}${st(r.resolution)}${it(r.lapCost,s)}}}`}yield`\n]}\n`}function*c" +
  "e(t){let e=\"\";for(let r of at(t))e.length+r.length>nt&&e!==\"\"&&(yield e,e=\"\"),e+=r;yield e}var{worke" +
  "rData:c,parentPort:ct}=U(\"node:worker_threads\"),E=U(\"node:fs\"),b=new Int32Array(c.state),ue,F=!1;fun" +
  "ction ut(){let t=new Uint32Array(c.memory.buffer);return[312,316,296,336,344].map(r=>t[r>>2]).join()" +
  "}function le(){let t=E.statSync(c.path,{throwIfNoEntry:!1});return t?`${t.ino} ${t.mtimeMs} ${t.size" +
  "}`:\"\"}function lt(t){let e=E.openSync(c.temporary,\"w\");try{for(let r of ce([t]))E.writeFileSync(e,r)" +
  "}finally{E.closeSync(e)}}function mt(){let t=ut();if(t===ue)return;let e=le(),r={...Q(c.memory,c.tag" +
  ",ee(c.clockOffset)),resolution:c.resolution},n=!1;try{if(lt(r),Atomics.compareExchange(b,0,1,2)!==1|" +
  "|le()!==e)return;E.renameSync(c.temporary,c.path),n=!0,ue=r.timers.some(({open:s})=>s)?void 0:t,F=!1" +
  "}finally{n||pt()}}function pt(){try{E.rmSync(c.temporary,{force:!0})}catch{}}function pe(){let t=per" +
  "formance.now();if(Atomics.compareExchange(b,0,0,1)!==0)return;try{mt()}catch(r){F||ct.postMessage(r " +
  "instanceof Error?r.message:String(r)),F=!0}finally{Atomics.compareExchange(b,0,1,0),Atomics.compareE" +
  "xchange(b,0,2,0),Atomics.notify(b,0)}let e=performance.now()-t;setTimeout(pe,Math.max(c.interval-e,e" +
  "))}setTimeout(pe,c.interval);})();";
