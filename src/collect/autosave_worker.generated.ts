// Generated from src/collect/autosave_worker.ts by `deno task build`: 7252 characters.
// deno-fmt-ignore-file
export const autosaveWorker: string =
  "(()=>{var _=1024,ke=1e3;function V(e,t,r){let n=new D(e,t,r);for(;;){let o=n.generation(),s=[...n.ti" +
  "mers()];if(o%2===0&&n.generation()===o)return{concurrency:1,timers:s,dropped:n.dropped()}}}var D=cla" +
  "ss{#r;#o;#s;#i;#a;#n;#c=new Map;#l=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(t,r,n){this.#" +
  "r=new Uint32Array(t),this.#o=new Float64Array(t),this.#s=new BigUint64Array(t),this.#i=new Uint8Arra" +
  "y(t),this.#a=r,this.#n=n??Math.max(this.#t(312),this.#t(this.#e(292)+0))}generation(){return Atomics" +
  ".load(this.#r,74)}dropped(){return this.#e(304)}*timers(){let t=this.#_(),r=[],n=0,o=this.#u(this.#e" +
  "(284)),s=-1,i=this.#e(this.#e(284)+92);for(;o;){yield this.#m(o,s,r.length,t);let c=this.#u(o);if(c)" +
  "r.push({node:o,last:i,index:s}),s=n,i=this.#e(o+92),o=c;else{for(;o===i&&r.length>0;)({node:o,last:i" +
  ",index:s}=r.pop());o=o===i?0:this.#e(o+96)}n++}}#e(t){return this.#r[t>>2]}#t(t){return this.#r[t>>2" +
  "]+(this.#r[(t>>2)+1]|0)*2**32}#u(t){let r=this.#e(t+92);return r&&this.#e(r+96)}#p(t){let r=this.#c." +
  "get(t);if(r===void 0){let n=t+12;r=this.#l.decode(this.#i.slice(n,n+this.#e(t+8))),this.#c.set(t,r)}" +
  "return r}#m(t,r,n,o){for(let s=1;;s++){let i=this.#t(t+8),c=this.#E(t,i,r,n,o.get(t));if(Atomics.loa" +
  "d(this.#r,t+80>>2)===i%2**32&&this.#t(t+8)===i||s===ke)return c}}#E(t,r,n,o,s){let i=p=>this.#o[t+p>" +
  ">3],c=p=>({current:this.#e(t+120+p)*_,peak:this.#e(t+120+p+4)*_}),l=i(16),f=i(24),R=l-r*f,m={key:thi" +
  "s.#s[t+0>>3],parent:n,level:o,tag:this.#a,label:this.#p(this.#e(t+88)),laps:r,openLaps:this.#e(t+108" +
  "),maxOpenLaps:this.#e(t+112),open:r===0,wall:l,user:i(64),system:i(72),covered:Math.min(l,i(48)),min" +
  ":r?f:0,max:r?i(32):0,squares:r?Math.max(0,i(40)-R*R/r):0,overlaps:this.#e(t+152),rssMax:c(0),rssSelf" +
  ":c(8),rssMin:c(16),rssSelfMin:c(24)};return r===0?{...m,...this.#f(s)}:m}#f(t){let r=this.#e(292),n=" +
  "{current:this.#e(r+40)*_,peak:this.#e(r+44)*_},{wall:o=0,user:s=0,system:i=0,covered:c=0,rssSelf:l={" +
  "current:0,peak:0}}=t??{};return{wall:o,user:s,system:i,covered:c,rssMax:n,rssSelf:l,rssMin:{...n},rs" +
  "sSelfMin:{...l}}}#_(){let t=new Map;for(let r=this.#e(288);r;r=this.#e(r))for(let n=1;n<=255;n++){le" +
  "t o=r+n*64,s=this.#e(o+32);!s||s===this.#e(284)||this.#t(s+8)>0||this.#h(t,s,o)}return t}#h(t,r,n){l" +
  "et o=this.#t(n+8),s=this.#e(n+36),i=this.#e(292),c=o-this.#t(s+0),l=(p,re)=>Math.max(0,this.#o[i+p>>" +
  "3]-this.#o[s+p>>3]-c*this.#o[s+re>>3]),f=p=>Math.max(0,this.#e(i+p)-this.#e(s+p))*_,R=Math.max(0,thi" +
  "s.#n-this.#R(n)),m=t.get(r)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};t.set(r,{" +
  "wall:m.wall+Math.max(0,this.#n-o),user:m.user+l(8,24),system:m.system+l(16,32),covered:m.covered+thi" +
  "s.#t(n+24)+R,rssSelf:{current:Math.max(m.rssSelf.current,f(40)),peak:Math.max(m.rssSelf.peak,f(44))}" +
  "})}#R(t){let r=this.#e(t+60);if(r&1073741824)return r&536870911?this.#t(t+16):this.#n;if(this.#e(thi" +
  "s.#e(t+52)+56)===t)return this.#n;let n=this.#e(t+44);return this.#e(n+60)&536870912?this.#n:this.#t" +
  "(n+8)}};function L(e){return globalThis.process?.getBuiltinModule?.(e)}function W(e){return e.laps>0" +
  "?e.wall/e.laps:0}function j(e){return e.laps>1?Math.sqrt(e.squares/(e.laps-1)):0}function X(e){let t" +
  "=(e.user+e.system)/e.wall*100;return Number.isFinite(t)?t:0}var Ue=10;function Y(e,t){return t!==voi" +
  "d 0&&e.laps>0&&W(e)<Ue*t.total}function J(e,t,r){return t>0?Math.min(1,e*r.total/t):0}var d=1e9,T=2*" +
  "*20,Ge={\"%w\":{unit:\"time\",value:e=>e.wall/d},\"%u\":{unit:\"time\",value:e=>e.user/d},\"%s\":{unit:\"time\"," +
  "value:e=>e.system/d},\"%t\":{unit:\"time\",value:e=>(e.user+e.system)/d},\"%p\":{unit:\"percent\",value:X},\"" +
  "%C\":{unit:\"memory\",value:e=>e.rssMax.current/T},\"%M\":{unit:\"memory\",value:e=>e.rssMax.peak/T},\"%c\":{" +
  "unit:\"memory\",value:e=>e.rssSelf.current/T},\"%m\":{unit:\"memory\",value:e=>e.rssSelf.peak/T},\"%l\":{uni" +
  "t:\"count\",value:e=>e.laps??1}},Fe={\"%T\":\"sec\",\"%A\":\"MB\"},ut=new RegExp(`(${[...Object.keys(Ge),...Ob" +
  "ject.keys(Fe)].join(\"|\")})`);var q=2**20,Be=64*1024;function a(e){return Number.isFinite(e)?String(e" +
  "):\"0\"}var A=e=>Math.round(e/1e3);function x(e,t=\"\"){return`{${t}\"current\":${a(e.current/q)},\"peak\":$" +
  "{a(e.peak/q)}}`}function Z(e,t=0){return a(t>1?Math.round(e/t)*t:e)}function He(e,t,{resolution:r,la" +
  "pCost:n}){let o=t?'\"cereal_class_version\":1,':\"\",s=A(e.user),i=A(e.system),c=r?.cpu,l=(e.user+e.syst" +
  "em)/e.wall;return`{${o}\"timer.key\":${e.key},\"timer.level\":${e.level},\"timer.tag\":${JSON.stringify(`$" +
  "{e.tag}_${e.label}`)},\"timer.ref\":{${o}\"laps\":${e.laps},\"user_elapsed\":${a(s)},\"system_elapsed\":${a(" +
  "i)},\"wall_elapsed\":${a(A(e.wall))},\"cpu_elapsed\":${a(s+i)},\"cpu_util\":${a(Math.round(l*1e4)/1e4)},\"t" +
  "o_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${x(e.rssMax,t?'\"cereal_class_versio" +
  "n\":0,':\"\")},\"rss_self\":${x(e.rssSelf)},\"rss_min\":${x(e.rssMin)},\"rss_self_min\":${x(e.rssSelfMin)},\"o" +
  "pen_laps\":${e.openLaps},\"max_open_laps\":${e.maxOpenLaps},\"overlaps\":${e.overlaps},\"covered_elapsed\":" +
  "${a(A(e.covered))},\"wall_min\":${a(e.min/1e3)},\"wall_max\":${a(e.max/1e3)},\"wall_stddev\":${a(Math.roun" +
  "d(j(e))/1e3)},\"wall_ns\":${a(e.wall)},\"user_ns\":${Z(e.user,c)},\"system_ns\":${Z(e.system,c)},\"covered_" +
  "ns\":${a(e.covered)},\"min_ns\":${a(e.min)},\"max_ns\":${a(e.max)},\"squares_ns2\":${a(e.squares)}},\"timer." +
  "parent\":${e.parent},\"timer.open\":${e.open}`+(Y(e,n)?',\"timer.short\":true':\"\")+(e.tag.includes(\"_\")?`" +
  ",\"timer.label\":${JSON.stringify(e.label)}}`:\"}\")}function Ke(e){if(!e)return\"\";let{wall:t,cpu:r,memo" +
  "ry:n}=e;return`,\"resolution\":{\"wall_ns\":${a(t)},\"cpu_ns\":${a(r)},\"memory_bytes\":${a(n)}}`}function V" +
  "e(e,{laps:t,wall:r}){if(!e)return\"\";let n=s=>Math.round(s*10)/10,o=Math.round(J(t,r,e)*1e4)/1e4;retu" +
  "rn`,\"overhead\":{\"lap_ns\":${n(e.total)},\"inside_ns\":${n(e.inside)},\"laps\":${t},\"share\":${o}}`}functio" +
  "n*We(e){yield'{\"ranks\":[';let t=`\n`;for(let r of e){yield`${t}{\"manager\":{\"cereal_class_version\":1,\"" +
  "concurrency\":${r.concurrency},\"timers\":[`,t=`,\n`;let n=`\n`,o={laps:0,wall:0};for(let s of r.timers)o" +
  ".laps+=s.laps,s.level===0&&(o.wall+=s.wall),yield n+He(s,n===`\n`,r),n=`,\n`;yield`\n],\"dropped\":${r.dr" +
  "opped}${Ke(r.resolution)}${Ve(r.lapCost,o)}}}`}yield`\n]}\n`}function*z(e){let t=\"\";for(let r of We(e)" +
  ")t.length+r.length>Be&&t!==\"\"&&(yield t,t=\"\"),t+=r;yield t}var je=10,{workerData:u,parentPort:Xe}=L(" +
  "\"node:worker_threads\"),E=L(\"node:fs\"),h=new Int32Array(u.state),I,C=!1;function Ye(){let e=new Uint3" +
  "2Array(u.memory.buffer);return[312,316,296].map(t=>e[t>>2]).join()}function Je(){for(let e=0;e<je;e+" +
  "+){let{buffer:t}=u.memory,r=V(t,u.tag);if(u.memory.buffer.byteLength===t.byteLength)return{...r,reso" +
  "lution:u.resolution}}}function Q(){let e=E.statSync(u.path,{throwIfNoEntry:!1});return e?`${e.ino} $" +
  "{e.mtimeMs} ${e.size}`:\"\"}function qe(e){let t=E.openSync(u.temporary,\"w\");try{for(let r of z([e]))E" +
  ".writeFileSync(t,r)}finally{E.closeSync(t)}}function Ze(){let e=Ye();if(e===I)return;let t=Q(),r=Je(" +
  ");if(r)try{if(qe(r),Atomics.compareExchange(h,0,1,2)!==1||Q()!==t)return;E.renameSync(u.temporary,u." +
  "path),I=e,C=!1}finally{I!==e&&ze()}}function ze(){try{E.rmSync(u.temporary,{force:!0})}catch{}}funct" +
  "ion te(){let e=performance.now();if(Atomics.compareExchange(h,0,0,1)!==0)return;try{Ze()}catch(r){C|" +
  "|Xe.postMessage(r instanceof Error?r.message:String(r)),C=!0}finally{Atomics.compareExchange(h,0,1,0" +
  "),Atomics.compareExchange(h,0,2,0),Atomics.notify(h,0)}let t=performance.now()-e;setTimeout(te,Math." +
  "max(u.interval-t,t))}setTimeout(te,u.interval);})();";
