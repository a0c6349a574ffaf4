// Generated from src/collect/autosave_worker.ts by `deno task build`: 6728 characters.
// deno-fmt-ignore-file
export const autosaveWorker: string =
  "(()=>{var R=1024,Ce=1e3;function V(e,t,r){let n=new I(e,t,r);for(;;){let s=n.generation(),o=[...n.ti" +
  "mers()];if(s%2===0&&n.generation()===s)return{concurrency:1,timers:o,dropped:n.dropped()}}}var I=cla" +
  "ss{#r;#s;#o;#i;#a;#n;#c=new Map;#p=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(t,r,n){this.#" +
  "r=new Uint32Array(t),this.#s=new Float64Array(t),this.#o=new BigUint64Array(t),this.#i=new Uint8Arra" +
  "y(t),this.#a=r,this.#n=n??Math.max(this.#t(312),this.#t(this.#e(292)+0))}generation(){return Atomics" +
  ".load(this.#r,74)}dropped(){return this.#e(304)}*timers(){let t=this.#R(),r=[],n=0,s=this.#u(this.#e" +
  "(284)),o=-1,i=this.#e(this.#e(284)+92);for(;s;){yield this.#m(s,o,r.length,t);let c=this.#u(s);if(c)" +
  "r.push({node:s,last:i,index:o}),o=n,i=this.#e(s+92),s=c;else{for(;s===i&&r.length>0;)({node:s,last:i" +
  ",index:o}=r.pop());s=s===i?0:this.#e(s+96)}n++}}#e(t){return this.#r[t>>2]}#t(t){return this.#r[t>>2" +
  "]+(this.#r[(t>>2)+1]|0)*2**32}#u(t){let r=this.#e(t+92);return r&&this.#e(r+96)}#l(t){let r=this.#c." +
  "get(t);if(r===void 0){let n=t+12;r=this.#p.decode(this.#i.slice(n,n+this.#e(t+8))),this.#c.set(t,r)}" +
  "return r}#m(t,r,n,s){for(let o=1;;o++){let i=this.#t(t+8),c=this.#E(t,i,r,n,s.get(t));if(Atomics.loa" +
  "d(this.#r,t+80>>2)===i%2**32&&this.#t(t+8)===i||o===Ce)return c}}#E(t,r,n,s,o){let i=l=>this.#s[t+l>" +
  ">3],c=l=>({current:this.#e(t+120+l)*R,peak:this.#e(t+120+l+4)*R}),p=i(16),_=i(24),A=p-r*_,m={key:thi" +
  "s.#o[t+0>>3],parent:n,level:s,tag:this.#a,label:this.#l(this.#e(t+88)),laps:r,openLaps:this.#e(t+108" +
  "),maxOpenLaps:this.#e(t+112),open:r===0,wall:p,user:i(64),system:i(72),covered:Math.min(p,i(48)),min" +
  ":r?_:0,max:r?i(32):0,squares:r?Math.max(0,i(40)-A*A/r):0,overlaps:this.#e(t+152),rssMax:c(0),rssSelf" +
  ":c(8),rssMin:c(16),rssSelfMin:c(24)};return r===0?{...m,...this.#_(o)}:m}#_(t){let r=this.#e(292),n=" +
  "{current:this.#e(r+40)*R,peak:this.#e(r+44)*R},{wall:s=0,user:o=0,system:i=0,covered:c=0,rssSelf:p={" +
  "current:0,peak:0}}=t??{};return{wall:s,user:o,system:i,covered:c,rssMax:n,rssSelf:p,rssMin:{...n},rs" +
  "sSelfMin:{...p}}}#R(){let t=new Map;for(let r=this.#e(288);r;r=this.#e(r))for(let n=1;n<=255;n++){le" +
  "t s=r+n*64,o=this.#e(s+32);!o||o===this.#e(284)||this.#t(o+8)>0||this.#S(t,o,s)}return t}#S(t,r,n){l" +
  "et s=this.#t(n+8),o=this.#e(n+36),i=this.#e(292),c=s-this.#t(o+0),p=(l,Q)=>Math.max(0,this.#s[i+l>>3" +
  "]-this.#s[o+l>>3]-c*this.#s[o+Q>>3]),_=l=>Math.max(0,this.#e(i+l)-this.#e(o+l))*R,A=Math.max(0,this." +
  "#n-this.#A(n)),m=t.get(r)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};t.set(r,{wa" +
  "ll:m.wall+Math.max(0,this.#n-s),user:m.user+p(8,24),system:m.system+p(16,32),covered:m.covered+this." +
  "#t(n+24)+A,rssSelf:{current:Math.max(m.rssSelf.current,_(40)),peak:Math.max(m.rssSelf.peak,_(44))}})" +
  "}#A(t){let r=this.#e(t+60);if(r&1073741824)return r&536870911?this.#t(t+16):this.#n;if(this.#e(this." +
  "#e(t+52)+56)===t)return this.#n;let n=this.#e(t+44);return this.#e(n+60)&536870912?this.#n:this.#t(n" +
  "+8)}};function h(e){return globalThis.process?.getBuiltinModule?.(e)}function W(e){return e.laps>1?M" +
  "ath.sqrt(e.squares/(e.laps-1)):0}function Y(e){let t=(e.user+e.system)/e.wall*100;return Number.isFi" +
  "nite(t)?t:0}var x=1e9,T=2**20,ve={\"%w\":{unit:\"time\",value:e=>e.wall/x},\"%u\":{unit:\"time\",value:e=>e." +
  "user/x},\"%s\":{unit:\"time\",value:e=>e.system/x},\"%t\":{unit:\"time\",value:e=>(e.user+e.system)/x},\"%p\":" +
  "{unit:\"percent\",value:Y},\"%C\":{unit:\"memory\",value:e=>e.rssMax.current/T},\"%M\":{unit:\"memory\",value:" +
  "e=>e.rssMax.peak/T},\"%c\":{unit:\"memory\",value:e=>e.rssSelf.current/T},\"%m\":{unit:\"memory\",value:e=>e" +
  ".rssSelf.peak/T}},tt=new RegExp(`(${Object.keys(ve).join(\"|\")})`);var j=2**20,ke=64*1024;function a(" +
  "e){return Number.isFinite(e)?String(e):\"0\"}var d=e=>Math.round(e/1e3);function b(e,t=\"\"){return`{${t" +
  "}\"current\":${a(e.current/j)},\"peak\":${a(e.peak/j)}}`}function X(e,t=0){return a(t>1?Math.round(e/t)*" +
  "t:e)}function Ue(e,t,r){let n=t?'\"cereal_class_version\":1,':\"\",s=d(e.user),o=d(e.system),{cpu:i}=r,c" +
  "=(e.user+e.system)/e.wall;return`{${n}\"timer.key\":${e.key},\"timer.level\":${e.level},\"timer.tag\":${JS" +
  "ON.stringify(`${e.tag}_${e.label}`)},\"timer.ref\":{${n}\"laps\":${e.laps},\"user_elapsed\":${a(s)},\"syste" +
  "m_elapsed\":${a(o)},\"wall_elapsed\":${a(d(e.wall))},\"cpu_elapsed\":${a(s+o)},\"cpu_util\":${a(Math.round(" +
  "c*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${b(e.rssMax,t?'\"cere" +
  "al_class_version\":0,':\"\")},\"rss_self\":${b(e.rssSelf)},\"rss_min\":${b(e.rssMin)},\"rss_self_min\":${b(e." +
  "rssSelfMin)},\"open_laps\":${e.openLaps},\"max_open_laps\":${e.maxOpenLaps},\"overlaps\":${e.overlaps},\"co" +
  "vered_elapsed\":${a(d(e.covered))},\"wall_min\":${a(e.min/1e3)},\"wall_max\":${a(e.max/1e3)},\"wall_stddev" +
  "\":${a(Math.round(W(e))/1e3)},\"wall_ns\":${a(e.wall)},\"user_ns\":${X(e.user,i)},\"system_ns\":${X(e.syste" +
  "m,i)},\"covered_ns\":${a(e.covered)},\"min_ns\":${a(e.min)},\"max_ns\":${a(e.max)},\"squares_ns2\":${a(e.squ" +
  "ares)}},\"timer.parent\":${e.parent},\"timer.open\":${e.open}`+(e.tag.includes(\"_\")?`,\"timer.label\":${JS" +
  "ON.stringify(e.label)}}`:\"}\")}function $e(e){if(!e)return\"\";let{wall:t,cpu:r,memory:n}=e;return`,\"re" +
  "solution\":{\"wall_ns\":${a(t)},\"cpu_ns\":${a(r)},\"memory_bytes\":${a(n)}}`}function*Ge(e){yield'{\"ranks\"" +
  ":[';let t=`\n`;for(let r of e){yield`${t}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${r.concu" +
  "rrency},\"timers\":[`,t=`,\n`;let n=`\n`;for(let s of r.timers)yield n+Ue(s,n===`\n`,r.resolution??{}),n=" +
  "`,\n`;yield`\n],\"dropped\":${r.dropped}${$e(r.resolution)}}}`}yield`\n]}\n`}function*J(e){let t=\"\";for(le" +
  "t r of Ge(e))t.length+r.length>ke&&t!==\"\"&&(yield t,t=\"\"),t+=r;yield t}var Fe=10,{workerData:u,paren" +
  "tPort:Be}=h(\"node:worker_threads\"),E=h(\"node:fs\"),{dirname:He}=h(\"node:path\"),S=new Int32Array(u.sta" +
  "te),w,P=!1;function Ke(){let e=new Uint32Array(u.memory.buffer);return[312,316,296].map(t=>e[t>>2])." +
  "join()}function Ve(){for(let e=0;e<Fe;e++){let{buffer:t}=u.memory,r=V(t,u.tag);if(u.memory.buffer.by" +
  "teLength===t.byteLength)return{...r,resolution:u.resolution}}}function q(){let e=E.statSync(u.path,{" +
  "throwIfNoEntry:!1});return e?`${e.ino} ${e.mtimeMs} ${e.size}`:\"\"}function We(e){E.mkdirSync(He(u.pa" +
  "th),{recursive:!0});let t=E.openSync(u.temporary,\"w\");try{for(let r of J([e]))E.writeFileSync(t,r)}f" +
  "inally{E.closeSync(t)}}function Ye(){let e=Ke();if(e===w)return;let t=q(),r=Ve();if(r)try{if(We(r),A" +
  "tomics.compareExchange(S,0,1,2)!==1||q()!==t)return;E.renameSync(u.temporary,u.path),w=e,P=!1}finall" +
  "y{w!==e&&je()}}function je(){try{E.rmSync(u.temporary,{force:!0})}catch{}}function z(){let e=perform" +
  "ance.now();if(Atomics.compareExchange(S,0,0,1)!==0)return;try{Ye()}catch(r){P||Be.postMessage(r inst" +
  "anceof Error?r.message:String(r)),P=!0}finally{Atomics.compareExchange(S,0,1,0),Atomics.compareExcha" +
  "nge(S,0,2,0),Atomics.notify(S,0)}let t=performance.now()-e;setTimeout(z,Math.max(u.interval-t,t))}se" +
  "tTimeout(z,u.interval);})();";
