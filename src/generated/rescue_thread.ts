// Generated from src/rescue/thread.ts by `deno task build`: 21205 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function le(){return globalThis.process}function h(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}function D(){return globalThis.Deno}function ge(){let t=h(\"node:fs\"),e=new Uint8Array(64);t" +
  "ry{let n=t.openSync(\"/proc/thread-self/schedstat\",\"r\"),r=()=>(t.readSync(n,e,0,64,0),Number.parseInt" +
  "(String.fromCharCode(...e)));return r()?r:void 0}catch{return}}function be(){let{process:t}=globalTh" +
  "is;if(!t?.resourceUsage)return;let{threadCpuUsage:e}=t,n=e||D()?void 0:ge();return()=>{let{userCPUTi" +
  "me:r,systemCPUTime:o,maxRSS:s}=t.resourceUsage(),i=e?.call(t),a=i?(i.user+i.system)*1e3:n?.()??0;ret" +
  "urn{user:r*1e3,system:o*1e3,peak:s*1024,own:a}}}var l=performance.now.bind(performance),Se=Date.now," +
  "Wn=globalThis.process?.hrtime?.bigint,Q=setTimeout;function ee(t){return t.Deno?.version?\"deno\":t.Bu" +
  "n?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var x=class{#e;#t;#n;#o;#r;#i=new Map;#c=new" +
  " TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;t" +
  "his.#t=new Uint32Array(e),this.#n=new Float64Array(e),this.#o=new BigUint64Array(e),this.#r=new Uint" +
  "8Array(e)}word(e){return e>=this.#r.length&&this.#s(),this.#t[e>>2]}current(e){return e>=this.#r.len" +
  "gth&&this.#s(),Atomics.load(this.#t,e>>2)}float(e){return e>=this.#r.length&&this.#s(),this.#n[e>>3]" +
  "}long(e){return this.word(e)+(this.word(e+4)|0)*2**32}hash(e){return e>=this.#r.length&&this.#s(),th" +
  "is.#o[e>>3]}timespec(e){return this.long(e)*1e9+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===" +
  "void 0){let r=e+20,o=r+this.word(e+8);o>this.#r.length&&this.#s(),n=this.#c.decode(this.#r.slice(r,o" +
  ")),this.#i.set(e,n)}return n}*children(e){for(let n=this.firstChild(e);n;n=this.nextSibling(n))yield" +
  " n}firstChild(e){let n=this.word(e+92);return n&&this.word(n+96)}nextSibling(e){return this.word(thi" +
  "s.word(e+84)+92)===e?0:this.word(e+96)}};var te=t=>BigInt.asUintN(64,t);function ye(t,e){let n=te(t*" +
  "0x9e3779b97f4a7c15n+e);return n=te((n^n>>33n)*0xff51afd7ed558ccdn),n=te((n^n>>33n)*0xc4ceb9fe1a85ec5" +
  "3n),n^n>>33n}function Le(t){let e=t.current(352);if(!e)return;let n=t.timespec(336),r=t.word(t.word(" +
  "388)+56),o=t.word(r+32);if(!(t.word(o+104)>=t.word(392)))return{labelId:e,start:n,frame:r,parent:o,n" +
  "ode:Ut(t,o,e)}}function Oe(t,{labelId:e,start:n}){return t.timespec(336)===n&&t.current(352)===e}fun" +
  "ction Ut(t,e,n){for(let o of t.children(e))if(t.word(o+88)===n)return o;let r=t.word(396);return t.w" +
  "ord(r+96)?r:0}var ie={wall:0,user:0,system:0,covered:0,cpuUnknownLaps:0,rssSelf:{current:0,peak:0}}," +
  "Gt=1024,k=class{#e;#t;#n;#o;#r=new Map;constructor(e,n,{time:r,cpu:o}){this.#e=e,this.#t=n,this.#n=r" +
  ",this.#o=this.#i(o)}#i(e){let n=this.#e,r=n.word(292),o=n.float(r+8),s=n.float(r+16),i=Math.max(o,e?" +
  ".user??0),a=Math.max(s,e?.system??0),c=i-o+a-s,u=n.long(r+0),q=(this.#t?.start??n.long(312))-u,f=thi" +
  "s.#n-u,d=0;return c>0&&f>0&&(d=1/f,q>0&&q*2<f&&c<f&&(d=1/Math.max(q,c))),[{value:8,rate:24,now:i,sha" +
  "re:(i-o)*d},{value:16,rate:32,now:a,share:(a-s)*d}]}read(){let e=this.#e;for(let n=e.word(288);n;n=e" +
  ".word(n))for(let r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#c(s,o)}return" +
  " this.#t&&this.#u(this.#t.node,this.#t.start,e.word(292),0,!1),this.#r}#c(e,n){let r=this.#e,o=r.lon" +
  "g(n+24)+Math.max(0,this.#n-this.#a(n)),s=r.word(n+36),i=s&-4,a=s!==i||r.word(i+48)!==r.word(r.word(2" +
  "92)+48)||this.#t!==void 0&&this.#s(n)!==r.word(388);this.#u(e,r.long(n+8),i,o,a)}#s(e){let n=this.#e" +
  ";return n.word(e+60)&2147483648?e:n.word(e+52)}#u(e,n,r,o,s){let i=this.#e;if(e&&i.long(e+8)>0)retur" +
  "n;let a=i.word(292),c=Math.max(0,n-i.long(r+0)),[u=0,q=0]=s?[]:this.#o.map(({value:g,rate:E,now:p,sh" +
  "are:b})=>Math.max(0,p-i.float(r+g)-c*(r===a?b:i.float(r+E)))),f=g=>Math.max(0,i.word(a+g)-i.word(r+g" +
  "))*Gt,d=this.#r.get(e)??ie;this.#r.set(e,{wall:d.wall+Math.max(0,this.#n-n),user:d.user+u,system:d.s" +
  "ystem+q,covered:d.covered+o,cpuUnknownLaps:d.cpuUnknownLaps+(s?1:0),rssSelf:{current:Math.max(d.rssS" +
  "elf.current,f(40)),peak:Math.max(d.rssSelf.peak,f(44))}})}#a(e){let n=this.#t?.frame===e?this.#t.sta" +
  "rt:this.#n;return Math.min(n,this.#q(e))}#q(e){let n=this.#e,r=n.word(e+60);if(r&1073741824)return r" +
  "&536870911?n.long(e+16):this.#n;if(n.word(this.#s(e)+56)===e)return this.#n;let o=n.word(e+44);retur" +
  "n n.word(o+60)&536870912?this.#n:n.long(o+8)}};var Pe=1024,sn=1e3;function $(t,e,n){let r=new x(t),o" +
  "=Le(r);for(;;){let s=r.current(296),i=[...new ce(r,e,o,n).timers()];if(o&&!Oe(r,o))o=void 0;else if(" +
  "s%2===0&&r.current(296)===s)return{concurrency:1,timers:i,dropped:r.word(304)}}}var ce=class{#e;#t;#" +
  "n;#o;constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;let s=Math.max(e.long(312),e.long(e.word(292" +
  ")+0),r?.start??0);this.#o=new k(e,r,{...o,time:Math.max(o?.time??0,s)}).read()}*timers(){let e=this." +
  "#e,n=e.word(284),r=0,o=[{node:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){le" +
  "t i=s.next;if(i){yield this.#r(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r+" +
  "+,next:e.firstChild(i)});continue}this.#n?.node===0&&this.#n.parent===s.node&&(yield this.#s(this.#n" +
  ",s.index,o.length-1),r++),o.pop()}}#r(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),a=thi" +
  "s.#i(e,i,n,r);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===sn)return a}}#i(e,n,r,o){let s=this" +
  ".#e,i=this.#n?.node===e?1:0,a=s.word(e+108)+i,c=s.float(e+16),u=s.float(e+24),q=c-n*u,f=s.word(e+88)" +
  ",d=Math.min(n,s.word(f+12)),g=Math.min(n,s.word(f+16)),E={key:s.hash(e+0),parent:r,level:o,tag:this." +
  "#t,label:s.label(f),laps:n,openLaps:a,maxOpenLaps:Math.max(a,s.word(e+112)),open:n===0,wall:c,...thi" +
  "s.#c(e,n,c),cpuUnknownLaps:s.word(e+156),covered:Math.min(c,s.float(e+48)),min:n?u:0,max:n?s.float(e" +
  "+32):0,squares:n?Math.max(0,s.float(e+40)-q*q/n):0,overlaps:s.word(e+152),rssMax:this.#a(e+120+0),rs" +
  "sSelf:this.#q(e+120+8),rssMin:this.#a(e+120+16+0),rssSelfMin:this.#q(e+120+16+8),...d>0&&{asyncLaps:" +
  "d},...g>0&&{callSites:g}};return n===0?{...E,...this.#u(e)}:E}#c(e,n,r){let o=this.#e.float(e+64),s=" +
  "this.#e.float(e+72),i=o+s-r;return i>0&&i<=this.#e.float(408)*(2*Math.sqrt(n)+n/10)&&(o-=i),{user:Ma" +
  "th.max(0,o+Math.min(0,s)),system:Math.max(0,s+Math.min(0,o))}}#s(e,n,r){let o=this.#e;return{key:ye(" +
  "o.hash(e.parent+0),o.hash(e.labelId+0)),parent:n,level:r,tag:this.#t,label:o.label(e.labelId),laps:0" +
  ",openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlaps:0,...this.#u(0)}}#u(e){let n=this.#" +
  "a(this.#e.word(292)+40),{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:a,rssSelf:c}=this.#o.get(e)" +
  "??ie,u=Math.min(r,a);return{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:u,rssMax:n,rssSelf:{...c" +
  "},rssMin:{...n},rssSelfMin:{...c}}}#a(e){let{current:n,peak:r}=this.#q(e),o=this.#q(440);return{curr" +
  "ent:Math.max(0,n-o.current),peak:Math.max(0,r-o.peak)}}#q(e){return{current:this.#e.word(e)*Pe,peak:" +
  "this.#e.word(e+4)*Pe}}};var cn=2e3;var Ce=1;function U({memory:t,tag:e,resolution:n,meeting:r,ofProc" +
  "ess:o}){let s=new Int32Array(r),i=l();Atomics.store(s,0,Ce),Atomics.notify(s,0);let a=Atomics.wait(s" +
  ",0,Ce,cn)!==\"timed-out\",[,c=0,u=0]=new Float64Array(r),q=c-(i+l())/2*1e6,f=o?be():void 0,d=()=>{let " +
  "p=new x(t);return p.long(p.word(292)+0)},g=d(),E=0;return()=>{if(!a)return{...$(t,e),resolution:n};l" +
  "et p=f?.(),b=l()*1e6+q;if(!p)return{...$(t,e,{time:b}),resolution:n};let{user:S,system:X,peak:Z,own:" +
  "he}=p;return g!==d()&&(g=d(),E=he),{...$(t,e,{time:b,cpu:{user:S-(he-E),system:X}}),resolution:n,pro" +
  "cess:{wall:Math.round(Math.max(0,b-c+u)),user:S,system:X,peak:Z}}}}var _=class extends Error{name=\"T" +
  "imemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}};function Ue(t,e){let[n,r]=[h(\"node:fs" +
  "\"),h(\"node:path\")],o=a=>new _(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${a}`);if(!n||!r)throw o(\"no file s" +
  "ystem on this runtime\");let s=r.resolve(t),i=r.dirname(s);if(!$e(\"read\",i)||!$e(\"write\",i))throw o(\"" +
  "no permission; run with --allow-read and --allow-write\");return{fs:n,paths:r,file:s,folder:i}}functi" +
  "on $e(t,e){let n=D();return!n||n.permissions.querySync({name:t,path:e}).state===\"granted\"}var an=64*" +
  "1024;function G(t,e,n={}){let{fs:r,folder:o}=Ue(t,\"write\"),{temporary:s=qn(t),keepFolders:i=!1,mayRe" +
  "place:a=()=>!0}=n;i||r.mkdirSync(o,{recursive:!0});let c=!1;try{let u=r.openSync(s,\"wx\");try{let q=\"" +
  "\";for(let f of e)q+=f,!(q.length<an)&&(r.writeFileSync(u,q),q=\"\");r.writeFileSync(u,q)}finally{r.clo" +
  "seSync(u)}a()&&(r.renameSync(s,t),c=!0)}finally{c||un(r,s)}return c}function un(t,e){try{t.rmSync(e," +
  "{force:!0})}catch{}}function qn(t){return`${t}.${Se().toString(36)}${Math.random().toString(36).slic" +
  "e(1,10)}.tmp`}function Ge(t){return t.laps>0?t.wall/t.laps:0}function Fe(t){return t.laps>1?Math.sqr" +
  "t(t.squares/(t.laps-1)):0}function R(t,e){return t.cpuUnknownLaps?NaN:e}function Be(t){let e=(t.user" +
  "+t.system)/t.wall*100;return R(t,Number.isFinite(e)?e:0)}var dn=10,We={asyncLaps:0,callSites:0,readi" +
  "ngs:0};function ae(t,e){return e!==void 0&&t.laps>0&&Ge(t)<dn*fn(t,e)/t.laps}function fn({laps:t,asy" +
  "ncLaps:e=0},{total:n,asyncLap:r=n}){return t*n+e*(r-n)}var M=class{laps=0;opened=0;wall=0;add(e){thi" +
  "s.laps+=e.laps,this.opened+=e.laps+e.openLaps,e.level===0&&(this.wall+=e.wall)}overhead(e,n=We){let{" +
  "total:r,asyncLap:o=r,callSite:s=0,reading:i=0}=e,{asyncLaps:a,callSites:c,readings:u}=n,q=n===We?thi" +
  "s.laps:Math.max(0,this.opened-a),f=q*r+a*o+c*s+u*i,d=this.wall>0?Math.min(1,f/this.wall):0;return{.." +
  ".n,laps:this.laps,plainLaps:q,share:d}}};var mn=2**20;function ue(t,e){let n=\"\",r=[],o=0,s=()=>{try{" +
  "n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw i instanceof RangeError?new _(\"TOO_LARGE\",`Cannot joi" +
  "n the report: over ${n.length} characters do not fit into a string of this engine; ${e}`,{cause:i}):" +
  "i}r=[],o=0};for(let i of t)o+i.length>mn&&s(),r.push(i),o+=i.length;return s(),n}var He=2**20,pn=64*" +
  "1024;function m(t){return Number.isFinite(t)?String(t):\"0\"}var F=t=>Math.round(t/1e3);function B(t,e" +
  "=\"\"){return`{${e}\"current\":${m(t.current/He)},\"peak\":${m(t.peak/He)}}`}function Ve(t,e=0){return m(e" +
  ">1?Math.round(t/e)*e:t)}function hn(t,e,{resolution:n,lapCost:r}){let o=e?'\"cereal_class_version\":1," +
  "':\"\",s=F(t.user),i=F(t.system),a=n?.cpu,c=(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key}," +
  "\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps" +
  "\":${t.laps},\"user_elapsed\":${m(s)},\"system_elapsed\":${m(i)},\"wall_elapsed\":${m(F(t.wall))},\"cpu_elap" +
  "sed\":${m(s+i)},\"cpu_util\":${m(Math.round(c*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den" +
  "\":1000000,\"rss_max\":${B(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${B(t.rssSelf)},\"rss_" +
  "min\":${B(t.rssMin)},\"rss_self_min\":${B(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t." +
  "maxOpenLaps},\"overlaps\":${t.overlaps},`+(t.cpuUnknownLaps>0?`\"cpu_unknown_laps\":${t.cpuUnknownLaps}," +
  "`:\"\")+`\"covered_elapsed\":${m(F(t.covered))},\"wall_min\":${m(t.min/1e3)},\"wall_max\":${m(t.max/1e3)},\"w" +
  "all_stddev\":${m(Math.round(Fe(t))/1e3)},\"wall_ns\":${m(t.wall)},\"user_ns\":${Ve(t.user,a)},\"system_ns\"" +
  ":${Ve(t.system,a)},\"covered_ns\":${m(t.covered)},\"min_ns\":${m(t.min)},\"max_ns\":${m(t.max)},\"squares_n" +
  "s2\":${m(t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(t.asyncLaps?`,\"timer.async_" +
  "laps\":${t.asyncLaps}`:\"\")+(t.callSites?`,\"timer.call_sites\":${t.callSites}`:\"\")+(ae(t,r)?',\"timer.sh" +
  "ort\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function ln(t)" +
  "{if(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_ns\":${m(e)},\"cpu_ns\":${m(n)" +
  "},\"memory_bytes\":${m(r)}}`}function gn({lapCost:t,kinds:e},n){if(!t)return\"\";let{laps:r,share:o}=n.o" +
  "verhead(t,e),s=a=>a&&Math.round(a*10)/10;return`,\"overhead\":${JSON.stringify({lap_ns:s(t.total),insi" +
  "de_ns:s(t.inside),laps:r,share:Math.round(o*1e4)/1e4,async_laps:e?.asyncLaps,async_ns:s(t.asyncLap)," +
  "call_sites:e?.callSites,call_site_ns:s(t.callSite),readings:e?.readings,reading_ns:s(t.reading)})}`}" +
  "function bn({process:t}){if(!t)return\"\";let{wall:e,user:n,system:r,peak:o}=t;return`,\"process\":${JSO" +
  "N.stringify({wall_ns:e,user_ns:n,system_ns:r,rss_peak_bytes:o})}`}function*Sn(t){yield'{\"ranks\":[';l" +
  "et e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${n.concurrenc" +
  "y},\"timers\":[`,e=`,\n`;let r=`\n`,o=new M;for(let s of n.timers)o.add(s),yield r+hn(s,r===`\n`,n),r=`,\n" +
  "`;yield`\n],\"dropped\":${n.dropped}${ln(n.resolution)}${gn(n,o)}${bn(n)}}}`}yield`\n]}\n`}function*W(t){" +
  "let e=\"\";for(let n of Sn(t))e.length+n.length>pn&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var H=class{bu" +
  "ffer;#e;constructor(e=new SharedArrayBuffer(65544)){this.buffer=e,this.#e=new Int32Array(e,0,2)}move" +
  "(e,n){let r=Atomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(e){retu" +
  "rn Atomics.load(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}get s" +
  "ettings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new Uint" +
  "8Array(this.buffer).slice(8,8+e)))}set settings({reportFile:e,serialFile:n,precision:r,verbose:o}){l" +
  "et s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbose:o}));Ato" +
  "mics.store(this.#e,1,0),!(s.length>65536)&&(new Uint8Array(this.buffer,8).set(s),Atomics.store(this." +
  "#e,1,s.length))}};function je({core:t,path:e,temporary:n,interval:r,state:o}){let{parentPort:s}=h(\"n" +
  "ode:worker_threads\"),i=h(\"node:fs\"),a=new Int32Array(o),c=U(t),u,q=!1;function f(){let p=new Uint32A" +
  "rray(t.memory.buffer);return[312,316,296,336,344].map(S=>p[S>>2]).join()}function d(){let p=i.statSy" +
  "nc(e,{throwIfNoEntry:!1});return p?`${p.ino} ${p.mtimeMs} ${p.size}`:\"\"}function g(){let p=f();if(p=" +
  "==u)return;let b=d(),S=c();i.rmSync(n,{force:!0}),G(e,W([S]),{temporary:n,keepFolders:!0,mayReplace:" +
  "()=>Atomics.compareExchange(a,0,1,2)===1&&d()===b})&&(u=S.timers.some(({open:Z})=>Z)?void 0:p,q=!1)}" +
  "function E(){let p=l();if(Atomics.compareExchange(a,0,0,1)!==0)return;try{g()}catch(S){q||s.postMess" +
  "age(S instanceof Error?S.message:String(S)),q=!0}finally{Atomics.compareExchange(a,0,1,0),Atomics.co" +
  "mpareExchange(a,0,2,0),Atomics.notify(a,0)}let b=l()-p;Q(E,Math.max(r-b,b))}Q(E,r)}var Ye=/^[\\x20-\\x" +
  "7e]*$/,En=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,yn=" +
  "{\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function An(t){let e=yn[t];if(e!==void 0)return e;let n=t.codePoin" +
  "tAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\u{${n}}`}function A(t){return Ye" +
  ".test(t)?t:t.replace(En,An)}var xn=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\u" +
  "fe0f?\\u20e3/u,wn=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,Tn=new" +
  " RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\" +
  "\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\u" +
  "ffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\" +
  "\\u{3fffd}]\",\"u\"),Je;function Xe(t){if(Ye.test(t))return t.length;Je??=new Intl.Segmenter(\"en\",{granu" +
  "larity:\"grapheme\"});let e=0;for(let{segment:n}of Je.segment(t)){if(xn.test(n)){e+=2;continue}for(let" +
  " r of n)wn.test(r)||(e+=Tn.test(r)?2:1)}return e}var _n=\" : %w wall, %u user + %s system = %t CPU [s" +
  "ec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",Ze=3,j=1e9,J=2**20,ze=new Map([[\"%w" +
  "\",{unit:\"time\",value:t=>t.wall/j}],[\"%u\",{unit:\"time\",value:t=>R(t,t.user/j)}],[\"%s\",{unit:\"time\",va" +
  "lue:t=>R(t,t.system/j)}],[\"%t\",{unit:\"time\",value:t=>R(t,(t.user+t.system)/j)}],[\"%p\",{unit:\"percent" +
  "\",value:Be}],[\"%C\",{unit:\"memory\",value:t=>t.rssMax.current/J}],[\"%M\",{unit:\"memory\",value:t=>t.rssM" +
  "ax.peak/J}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/J}],[\"%m\",{unit:\"memory\",value:t=>t.rssS" +
  "elf.peak/J}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),Qe=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),Nn=ne" +
  "w RegExp(`(${[...ze.keys(),...Qe.keys()].join(\"|\")})`),L=class{#e;#t;#n={time:0,percent:0,memory:0,c" +
  "ount:0};#o;constructor(e=_n,n=Ze){this.#e=e.split(Nn).map(r=>ze.get(r)??Qe.get(r)??r),this.#t={time:" +
  "n,percent:1,memory:1,count:0}}measure(e){for(let n of this.#e){if(typeof n==\"string\")continue;let r=" +
  "n.value(e);r>this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#o=void 0}print(e){let n=this.#o??=this.#r()," +
  "r=\"\";for(let o of this.#e)r+=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).replace(\"NaN\"," +
  "\"-\").padStart(n[o.unit]);return r}#r(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n[r].toFixed(e[r]).l" +
  "ength);return{time:n(\"time\"),percent:5,memory:n(\"memory\"),count:String(this.#n.count).length}}};func" +
  "tion et(t,e,n=Ze){let r=new L(t,n);return r.measure(e),r.print(e)}function tt({laps:t,open:e}){retur" +
  "n(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var nt=512,Rn=2048;function rt(t,e){let n=new " +
  "L(t,e);return r=>{for(let o of r)n.measure(o);return{end:o=>n.print(o)+tt(o)}}}function*ot(t,e,n=\"> " +
  "\"){let r=[],o=[],s=0;for(let{tag:c,level:u,label:q}of t){let f=`${n}[${A(c)}] ${Mn(u)}${A(q)}`,d=Xe(" +
  "f);d>s&&d<=Rn&&(s=d),r.push(f),o.push(d)}let{title:i,end:a}=e(t);i!==void 0&&(yield`${n.padEnd(s)} $" +
  "{i}\n`);for(let[c,u]of t.entries()){let q=\" \".repeat(Math.max(0,s-o[c])+1);yield`${r[c]}${q}${a(u,c)}" +
  "\n`}}function st(t){return ue(t,\"leave out lines with noMin: false\")}function Mn(t){return t<1?\"\":t<=" +
  "nt?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(nt-1))+\"|_\"}function it({reportFile:t,serialFile:e" +
  "},{lines:n,below:r},{print:o,write:s,json:i}){let a=[()=>{if(t===void 0){let u=st(n())+r;u&&o(u.repl" +
  "ace(/\\n$/,\"\"))}else o(`Outputting manager to '${t}'...`),s(t,Ln(n(),r))},()=>{e!==void 0&&(o(`Serial" +
  "izing manager to '${e}'...`),s(e,i()))}],c=[];for(let u of a)try{u()}catch(q){c.push(q)}if(c.length>" +
  "0)throw c[0]}function*Ln(t,e){yield*t,yield e}var ct=5;var at=\"[overflow]\";function ut(t){let{timers" +
  ":e,dropped:n}=t,r=[],o=e.find(c=>c.label===at&&c.level===0);o&&r.push(`${de(o.laps,\"lap\")} of new pa" +
  "ths went into ${at}: the limit of memory or nodes was reached`),n>0&&r.push(`${de(n,\"scope\")} not re" +
  "corded: too many were open at once`);let s=e.filter(c=>c.overlaps>0);if(s.length>0){let c=s.reduce((" +
  "u,q)=>u+q.overlaps,0);r.push(`${de(c,\"scope\")} overlapped their siblings: ${qe(s,u=>A(u.label))}; th" +
  "eir times are right, but scopes may nest under the wrong one: where a scope awaits, use autoTimed()," +
  " autoTimer.run() or region.run()`)}let i=e.filter(c=>c.cpuUnknownLaps>0);i.length>0&&r.push(`CPU tim" +
  "e unknown (-), because other scopes ran meanwhile: ${qe(i,c=>A(c.label))}`);let a=e.filter(c=>c.maxO" +
  "penLaps>1).sort((c,u)=>u.maxOpenLaps-c.maxOpenLaps);if(a.length>0){let c=qe(a,u=>`${A(u.label)} ${u." +
  "maxOpenLaps}`);r.push(`Laps open at once, at most: ${c}`)}return On(r)}function On(t){return t.map(e" +
  "=>`> ${e}\n`).join(\"\")}function qt({process:t,timers:e},n){if(!t||e.length===0)return\"\";let{wall:r,us" +
  "er:o=0,system:s=0,peak:i=0}=t,a=t.user===void 0?\"\":\", %u user + %s system = %t CPU\",c=a&&\" (%p%)\",u=" +
  "t.peak===void 0?\"\":\" : peak RSS %M [MB]\",q={wall:r,user:o,system:s,rssMax:{current:0,peak:i},rssSelf" +
  ":{current:0,peak:0}};return`${et(`> process : %w wall${a} [sec]${c}${u}`,q,n)}\n`}function qe(t,e){le" +
  "t n=[...new Set(t.map(e))],r=n.length-ct;return n.slice(0,ct).join(\", \")+(r>0?` and ${r} more`:\"\")}f" +
  "unction de(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}var dt=[\"libc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.m" +
  "usl-aarch64.so.1\"];var ht=200;function lt(t){let e=new fe(t);ee(globalThis)===\"deno\"?e.listenAsThrea" +
  "d():e.waitForInterrupts()}var fe=class{#e;#t;#n;#o=le();#r=h(\"node:worker_threads\").parentPort;#i;co" +
  "nstructor(e){this.#e=e,this.#t=new H(e.state),this.#n=U(e.core)}listenAsThread(){let{signals:e}=this" +
  ".#e,n=this.#t,r=(o,s,i)=>{i?.(),n.waitWhile(o,s)};for(let[o,s]of e)this.#o.on(o,()=>this.#c(o,s,r));" +
  "this.#r.on(\"message\",()=>{for(let[o]of e)this.#o.removeAllListeners(o);n.move(1,5)}),n.move(0,1)}wai" +
  "tForInterrupts(){let e=this.#t,n=new(h(\"node:vm\")).Script(\"timemoryStep()\"),r=a=>{globalThis.timemor" +
  "yStep=a;try{n.runInThisContext({breakOnSigint:!0})}catch{}},o=(a,c,u)=>{let q=l()+c,f=u,d=()=>{f?.()" +
  ",f=void 0,e.waitWhile(a,Math.max(0,q-l()))};do r(d);while(f||e.is(a)&&l()<q)},[[s,i]]=this.#e.signal" +
  "s;for(;;)r(()=>{e.move(0,1),me(1/0)}),this.#c(s,i,o)}#c(e,n,r){let o=this.#t,s=()=>this.#r.postMessa" +
  "ge(e);this.#i===void 0?(this.#i=l(),r(1,1e3,s),o.move(1,3)&&(this.#s(e,n),o.move(3,4))):l()-this.#i>" +
  "1e3&&(r(2,ht,s),this.#a(e,n))}#s(e,n){try{Y(2,`> TiMemory: signal ${n} (${e}) while the program is b" +
  "usy: reporting the laps so far\n`),this.#u()}catch(r){Y(2,`> TiMemory: the report failed: ${r instanc" +
  "eof Error?r.message:String(r)}\n`)}this.#a(e,n)}#u(){let e=this.#t.settings;if(!e)return;let n=this.#" +
  "n(),r=qt(n,e.precision)+ut(n)+(e.verbose?this.#e.sources:\"\");it(e,{lines:()=>ot(n.timers,rt(void 0,e" +
  ".precision)),below:r},{print:s=>Y(1,`${s}\n`),write:G,json:()=>W([n])})}#a(e,n){let r=this.#o,o=ee(gl" +
  "obalThis);if(o===\"bun\")return vn(128+n);o===\"deno\"&&r.removeAllListeners(e);try{if(r.kill(r.pid,e),o" +
  "!==\"deno\")return;me(ht),r.kill(r.pid,\"SIGKILL\")}catch{Y(2,`> TiMemory: cannot end the program: no pe" +
  "rmission; send ${e} again\n`)}}};function Y(t,e){let n=h(\"node:fs\"),r=new TextEncoder().encode(e);for" +
  "(;r.length>0;)try{r=r.subarray(n.writeSync(t,r))}catch(o){if(o.code!==\"EAGAIN\")throw o;me(1)}}functi" +
  "on me(t){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,t)}function vn(t){let e=h(\"bun:ff" +
  "i\");for(let n of[...dt,\"libSystem.dylib\"])try{e?.dlopen(n,{_exit:{args:[\"i32\"],returns:\"void\"}}).sym" +
  "bols._exit(t)}catch{}}var pe=h(\"node:worker_threads\").workerData;pe.kind===\"autosave\"?je(pe):lt(pe);" +
  "})();";
