// Generated from src/rescue/thread.ts by `deno task build`: 22566 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function ye(){return globalThis.process}function h(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}function P(){return globalThis.Deno}function we(){let{process:t}=globalThis;if(t?.resourceU" +
  "sage)return()=>{let{userCPUTime:e,systemCPUTime:n,maxRSS:r}=t.resourceUsage();return{user:e*1e3,syst" +
  "em:n*1e3,peak:r*1024,own:xt(t)}}}function xt(t){let e=t.threadCpuUsage?.();if(e)return(e.user+e.syst" +
  "em)*1e3;if(P())return 0;try{return Number.parseInt(h(\"node:fs\").readFileSync(\"/proc/thread-self/sche" +
  "dstat\",\"utf8\"))}catch{return 0}}var g=performance.now.bind(performance),xe=Date.now,jn=globalThis.pr" +
  "ocess?.hrtime?.bigint,ee=setTimeout;function te(t){return t.Deno?.version?\"deno\":t.Bun?.version?\"bun" +
  "\":t.process?.versions?.node?\"node\":\"web\"}var N=class{#e;#t;#n;#o;#r;#i=new Map;#c=new TextDecoder(\"u" +
  "tf-8\",{ignoreBOM:!0});constructor(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint" +
  "32Array(e),this.#n=new Float64Array(e),this.#o=new BigUint64Array(e),this.#r=new Uint8Array(e)}word(" +
  "e){return e>=this.#r.length&&this.#s(),this.#t[e>>2]}current(e){return e>=this.#r.length&&this.#s()," +
  "Atomics.load(this.#t,e>>2)}float(e){return e>=this.#r.length&&this.#s(),this.#n[e>>3]}long(e){return" +
  " this.word(e)+(this.word(e+4)|0)*2**32}hash(e){return e>=this.#r.length&&this.#s(),this.#o[e>>3]}tim" +
  "espec(e){return this.long(e)*1e9+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e" +
  "+20,o=r+this.word(e+8);o>this.#r.length&&this.#s(),n=this.#c.decode(this.#r.slice(r,o)),this.#i.set(" +
  "e,n)}return n}*children(e){for(let n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e" +
  "){let n=this.word(e+92);return n&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92" +
  ")===e?0:this.word(e+96)}};var ne=t=>BigInt.asUintN(64,t);function Te(t,e){let n=ne(t*0x9e3779b97f4a7" +
  "c15n+e);return n=ne((n^n>>33n)*0xff51afd7ed558ccdn),n=ne((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}fu" +
  "nction Ie(t){let e=t.current(352);if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.wo" +
  "rd(r+32);if(!(t.word(o+104)>=t.word(392)))return{labelId:e,start:n,frame:r,parent:o,node:Ht(t,o,e)}}" +
  "function Pe(t,{labelId:e,start:n}){return t.timespec(336)===n&&t.current(352)===e}function Ht(t,e,n)" +
  "{for(let o of t.children(e))if(t.word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}v" +
  "ar ce={wall:0,user:0,system:0,covered:0,cpuUnknownLaps:0,rssSelf:{current:0,peak:0}},jt=1024,C=class" +
  "{#e;#t;#n;#o;#r=new Map;constructor(e,n,{time:r,cpu:o}){this.#e=e,this.#t=n,this.#n=r,this.#o=this.#" +
  "i(o)}#i(e){let n=this.#e,r=n.word(292),o=n.float(r+8),s=n.float(r+16),i=Math.max(o,e?.user??0),a=Mat" +
  "h.max(s,e?.system??0),c=i-o+a-s,l=n.long(r+0),u=(this.#t?.start??n.long(312))-l,f=this.#n-l,d=0;retu" +
  "rn c>0&&f>0&&(d=1/f,u>0&&u*2<f&&c<f&&(d=1/Math.max(u,c))),[{value:8,rate:24,now:i,share:(i-o)*d},{va" +
  "lue:16,rate:32,now:a,share:(a-s)*d}]}read(){let e=this.#e;for(let n=e.word(288);n;n=e.word(n))for(le" +
  "t r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#c(s,o)}return this.#t&&this." +
  "#l(this.#t.node,this.#t.start,e.word(292),0,!1),this.#r}#c(e,n){let r=this.#e,o=r.long(n+24)+Math.ma" +
  "x(0,this.#n-this.#a(n)),s=r.word(n+36),i=s&-4,a=s!==i||r.word(i+48)!==r.word(r.word(292)+48)||this.#" +
  "t!==void 0&&this.#s(n)!==r.word(388);this.#l(e,r.long(n+8),i,o,a)}#s(e){let n=this.#e;return n.word(" +
  "e+60)&2147483648?e:n.word(e+52)}#l(e,n,r,o,s){let i=this.#e;if(e&&i.long(e+8)>0)return;let a=i.word(" +
  "292),c=Math.max(0,n-i.long(r+0)),[l=0,u=0]=s?[]:this.#o.map(({value:E,rate:x,now:p,share:S})=>Math.m" +
  "ax(0,p-i.float(r+E)-c*(r===a?S:i.float(r+x)))),f=E=>Math.max(0,i.word(a+E)-i.word(r+E))*jt,d=this.#r" +
  ".get(e)??ce;this.#r.set(e,{wall:d.wall+Math.max(0,this.#n-n),user:d.user+l,system:d.system+u,covered" +
  ":d.covered+o,cpuUnknownLaps:d.cpuUnknownLaps+(s?1:0),rssSelf:{current:Math.max(d.rssSelf.current,f(4" +
  "0)),peak:Math.max(d.rssSelf.peak,f(44))}})}#a(e){let n=this.#t?.frame===e?this.#t.start:this.#n;retu" +
  "rn Math.min(n,this.#u(e))}#u(e){let n=this.#e,r=n.word(e+60);if(r&1073741824)return r&536870911?n.lo" +
  "ng(e+16):this.#n;if(n.word(this.#s(e)+56)===e)return this.#n;let o=n.word(e+44);return n.word(o+60)&" +
  "536870912?this.#n:n.long(o+8)}};var Fe=1024,fn=1e3;function B(t,e,n){let r=new N(t),o=Ie(r);for(;;){" +
  "let s=r.current(296),i=[...new ae(r,e,o,n).timers()];if(o&&!Pe(r,o))o=void 0;else if(s%2===0&&r.curr" +
  "ent(296)===s)return{concurrency:1,timers:i,dropped:r.word(304)}}}var ae=class{#e;#t;#n;#o;constructo" +
  "r(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;let s=Math.max(e.long(312),e.long(e.word(292)+0),r?.start??" +
  "0);this.#o=new C(e,r,{...o,time:Math.max(o?.time??0,s)}).read()}*timers(){let e=this.#e,n=e.word(284" +
  "),r=0,o=[{node:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i" +
  "){yield this.#r(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++,next:e.firstC" +
  "hild(i)});continue}this.#n?.node===0&&this.#n.parent===s.node&&(yield this.#s(this.#n,s.index,o.leng" +
  "th-1),r++),o.pop()}}#r(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),a=this.#i(e,i,n,r);i" +
  "f(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===fn)return a}}#i(e,n,r,o){let s=this.#e,i=this.#n?." +
  "node===e?1:0,a=s.word(e+108)+i,c=s.float(e+16),l=s.float(e+24),u=c-n*l,f=s.word(e+88),d=Math.min(n,s" +
  ".word(f+12)),E=Math.min(n,s.word(f+16)),x={key:s.hash(e+0),parent:r,level:o,tag:this.#t,label:s.labe" +
  "l(f),laps:n,openLaps:a,maxOpenLaps:Math.max(a,s.word(e+112)),open:n===0,wall:c,...this.#c(e,n,c),cpu" +
  "UnknownLaps:s.word(e+156),covered:Math.min(c,s.float(e+48)),min:n?l:0,max:n?s.float(e+32):0,squares:" +
  "n?Math.max(0,s.float(e+40)-u*u/n):0,overlaps:s.word(e+152),rssMax:this.#a(e+120+0),rssSelf:this.#u(e" +
  "+120+8),rssMin:this.#a(e+120+16+0),rssSelfMin:this.#u(e+120+16+8),...d>0&&{asyncLaps:d},...E>0&&{cal" +
  "lSites:E}};return n===0?{...x,...this.#l(e)}:x}#c(e,n,r){let o=this.#e.float(e+64),s=this.#e.float(e" +
  "+72),i=o+s-r;return i>0&&i<=this.#e.float(408)*(2*Math.sqrt(n)+n/10)&&(o-=i),{user:Math.max(0,o+Math" +
  ".min(0,s)),system:Math.max(0,s+Math.min(0,o))}}#s(e,n,r){let o=this.#e;return{key:Te(o.hash(e.parent" +
  "+0),o.hash(e.labelId+0)),parent:n,level:r,tag:this.#t,label:o.label(e.labelId),laps:0,openLaps:1,max" +
  "OpenLaps:1,open:!0,min:0,max:0,squares:0,overlaps:0,...this.#l(0)}}#l(e){let n=this.#a(this.#e.word(" +
  "292)+40),{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:a,rssSelf:c}=this.#o.get(e)??ce,l=Math.min" +
  "(r,a);return{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:l,rssMax:n,rssSelf:{...c},rssMin:{...n}" +
  ",rssSelfMin:{...c}}}#a(e){let{current:n,peak:r}=this.#u(e),o=this.#u(440);return{current:Math.max(0," +
  "n-o.current),peak:Math.max(0,r-o.peak)}}#u(e){return{current:this.#e.word(e)*Fe,peak:this.#e.word(e+" +
  "4)*Fe}}};var mn=2e3,Be={Expected:0,Asked:1,Answered:2};function G({memory:t,tag:e,resolution:n,meeti" +
  "ng:r,ofProcess:o}){let s=new Int32Array(r),i=g();Atomics.store(s,0,Be.Asked),Atomics.notify(s,0);let" +
  " a=Atomics.wait(s,0,Be.Asked,mn)!==\"timed-out\",[,c=0,l=0]=new Float64Array(r),u=c-(i+g())/2*1e6,f=o?" +
  "we():void 0,d=()=>{let p=new N(t);return p.long(p.word(292)+0)},E=d(),x=0;return()=>{if(!a)return{.." +
  ".B(t,e),resolution:n};let p=f?.(),S=g()*1e6+u;if(!p)return{...B(t,e,{time:S}),resolution:n};let{user" +
  ":y,system:Z,peak:z,own:Se}=p;return E!==d()&&(E=d(),x=Se),{...B(t,e,{time:S,cpu:{user:y-(Se-x),syste" +
  "m:Z}}),resolution:n,process:{wall:Math.round(Math.max(0,S-c+l)),user:y,system:Z,peak:z}}}}var T=clas" +
  "s extends Error{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}};function le(t," +
  "e,n){let r=typeof n==\"string\"?JSON.stringify(n):String(n);return new T(\"INVALID_ARGUMENT\",`${t} must" +
  " be ${e}, not ${r}`)}function Ke(t,e){let[n,r]=[h(\"node:fs\"),h(\"node:path\")],o=a=>new T(\"UNSUPPORTED" +
  "\",`Cannot ${e} \"${t}\": ${a}`);if(!n||!r)throw o(\"no file system on this runtime\");let s=r.resolve(t)" +
  ",i=r.dirname(s);if(!Ge(\"read\",i)||!Ge(\"write\",i))throw o(\"no permission; run with --allow-read and -" +
  "-allow-write\");return{fs:n,paths:r,file:s,folder:i}}function Ge(t,e){let n=P();return!n||n.permissio" +
  "ns.querySync({name:t,path:e}).state===\"granted\"}var pn=64*1024;function K(t,e,n={}){let{fs:r,folder:" +
  "o}=Ke(t,\"write\"),{temporary:s=gn(t),keepFolders:i=!1,mayReplace:a=()=>!0}=n;i||r.mkdirSync(o,{recurs" +
  "ive:!0});let c=!1;try{let l=r.openSync(s,\"wx\");try{let u=\"\";for(let f of e)u+=f,!(u.length<pn)&&(r.w" +
  "riteFileSync(l,u),u=\"\");r.writeFileSync(l,u)}finally{r.closeSync(l)}a()&&(r.renameSync(s,t),c=!0)}fi" +
  "nally{c||hn(r,s)}return c}function hn(t,e){try{t.rmSync(e,{force:!0})}catch{}}function gn(t){return`" +
  "${t}.${xe().toString(36)}${Math.random().toString(36).slice(1,10)}.tmp`}function We(t){return t.laps" +
  ">0?t.wall/t.laps:0}function Ve(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function k(t,e){" +
  "return t.cpuUnknownLaps?NaN:e}function He(t){let e=(t.user+t.system)/t.wall*100;return k(t,Number.is" +
  "Finite(e)?e:0)}var bn=10,je={asyncLaps:0,callSites:0,readings:0};function ue(t,e){return e!==void 0&" +
  "&t.laps>0&&We(t)<bn*En(t,e)/t.laps}function En({laps:t,asyncLaps:e=0},{total:n,asyncLap:r=n}){return" +
  " t*n+e*(r-n)}var D=class{laps=0;opened=0;wall=0;add(e){this.laps+=e.laps,this.opened+=e.laps+e.openL" +
  "aps,e.level===0&&(this.wall+=e.wall)}overhead(e,n=je){let{total:r,asyncLap:o=r,callSite:s=0,reading:" +
  "i=0}=e,{asyncLaps:a,callSites:c,readings:l}=n,u=n===je?this.laps:Math.max(0,this.opened-a),f=u*r+a*o" +
  "+c*s+l*i,d=this.wall>0?Math.min(1,f/this.wall):0;return{...n,laps:this.laps,plainLaps:u,share:d}}};v" +
  "ar Sn=2**20;function de(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){t" +
  "hrow i instanceof RangeError?new T(\"TOO_LARGE\",`Cannot join the report: over ${n.length} characters " +
  "do not fit into a string of this engine; ${e}`,{cause:i}):i}r=[],o=0};for(let i of t)o+i.length>Sn&&" +
  "s(),r.push(i),o+=i.length;return s(),n}var Je=2**20,yn=64*1024;function m(t){return Number.isFinite(" +
  "t)?String(t):\"0\"}var W=t=>Math.round(t/1e3);function V(t,e=\"\"){return`{${e}\"current\":${m(t.current/J" +
  "e)},\"peak\":${m(t.peak/Je)}}`}function Ye(t,e=0){return m(e>1?Math.round(t/e)*e:t)}function wn(t,e,{r" +
  "esolution:n,lapCost:r}){let o=e?'\"cereal_class_version\":1,':\"\",s=W(t.user),i=W(t.system),a=n?.cpu,c=" +
  "(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSO" +
  "N.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${m(s)},\"system" +
  "_elapsed\":${m(i)},\"wall_elapsed\":${m(W(t.wall))},\"cpu_elapsed\":${m(s+i)},\"cpu_util\":${m(Math.round(c" +
  "*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${V(t.rssMax,e?'\"cerea" +
  "l_class_version\":0,':\"\")},\"rss_self\":${V(t.rssSelf)},\"rss_min\":${V(t.rssMin)},\"rss_self_min\":${V(t.r" +
  "ssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},`+(t" +
  ".cpuUnknownLaps>0?`\"cpu_unknown_laps\":${t.cpuUnknownLaps},`:\"\")+`\"covered_elapsed\":${m(W(t.covered))" +
  "},\"wall_min\":${m(t.min/1e3)},\"wall_max\":${m(t.max/1e3)},\"wall_stddev\":${m(Math.round(Ve(t))/1e3)},\"w" +
  "all_ns\":${m(t.wall)},\"user_ns\":${Ye(t.user,a)},\"system_ns\":${Ye(t.system,a)},\"covered_ns\":${m(t.cove" +
  "red)},\"min_ns\":${m(t.min)},\"max_ns\":${m(t.max)},\"squares_ns2\":${m(t.squares)}},\"timer.parent\":${t.pa" +
  "rent},\"timer.open\":${t.open}`+(t.asyncLaps?`,\"timer.async_laps\":${t.asyncLaps}`:\"\")+(t.callSites?`,\"" +
  "timer.call_sites\":${t.callSites}`:\"\")+(ue(t,r)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"tim" +
  "er.label\":${JSON.stringify(t.label)}}`:\"}\")}function xn(t){if(!t)return\"\";let{wall:e,cpu:n,memory:r}" +
  "=t;return`,\"resolution\":{\"wall_ns\":${m(e)},\"cpu_ns\":${m(n)},\"memory_bytes\":${m(r)}}`}function An({la" +
  "pCost:t,kinds:e},n){if(!t)return\"\";let{laps:r,share:o}=n.overhead(t,e),s=a=>a&&Math.round(a*10)/10;r" +
  "eturn`,\"overhead\":${JSON.stringify({lap_ns:s(t.total),inside_ns:s(t.inside),laps:r,share:Math.round(" +
  "o*1e4)/1e4,async_laps:e?.asyncLaps,async_ns:s(t.asyncLap),call_sites:e?.callSites,call_site_ns:s(t.c" +
  "allSite),readings:e?.readings,reading_ns:s(t.reading)})}`}function Tn({process:t}){if(!t)return\"\";le" +
  "t{wall:e,user:n,system:r,peak:o}=t;return`,\"process\":${JSON.stringify({wall_ns:e,user_ns:n,system_ns" +
  ":r,rss_peak_bytes:o})}`}function*_n(t){yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manag" +
  "er\":{\"cereal_class_version\":1,\"concurrency\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o=new D;fo" +
  "r(let s of n.timers)o.add(s),yield r+wn(s,r===`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}${xn(n.re" +
  "solution)}${An(n,o)}${Tn(n)}}}`}yield`\n]}\n`}function*H(t){let e=\"\";for(let n of _n(t))e.length+n.len" +
  "gth>yn&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var w={Idle:0,Writing:1,Renaming:2,Stopped:3},b={Startin" +
  "g:0,Listening:1,MainActs:2,WatcherActs:3,WatcherDone:4,Stopped:5},fe=1e3,Xe=64*1024,j=8,J=class{buff" +
  "er;#e;constructor(e=new SharedArrayBuffer(j+Xe)){this.buffer=e,this.#e=new Int32Array(e,0,2)}move(e," +
  "n){let r=Atomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(e){return " +
  "Atomics.load(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}get sett" +
  "ings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new Uint8Ar" +
  "ray(this.buffer).slice(j,j+e)))}set settings({reportFile:e,serialFile:n,precision:r,verbose:o}){let " +
  "s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbose:o}));Atomic" +
  "s.store(this.#e,1,0),!(s.length>Xe)&&(new Uint8Array(this.buffer,j).set(s),Atomics.store(this.#e,1,s" +
  ".length))}};function qe({core:t,path:e,temporary:n,interval:r,state:o}){let{parentPort:s}=h(\"node:wo" +
  "rker_threads\"),i=h(\"node:fs\"),a=new Int32Array(o),c=G(t),l,u=!1;function f(){let p=new Uint32Array(t" +
  ".memory.buffer);return[312,316,296,336,344].map(y=>p[y>>2]).join()}function d(){let p=i.statSync(e,{" +
  "throwIfNoEntry:!1});return p?`${p.ino} ${p.mtimeMs} ${p.size}`:\"\"}function E(){let p=f();if(p===l)re" +
  "turn;let S=d(),y=c();i.rmSync(n,{force:!0}),K(e,H([y]),{temporary:n,keepFolders:!0,mayReplace:()=>At" +
  "omics.compareExchange(a,0,w.Writing,w.Renaming)===w.Writing&&d()===S})&&(l=y.timers.some(({open:z})=" +
  ">z)?void 0:p,u=!1)}function x(){let p=g();if(Atomics.compareExchange(a,0,w.Idle,w.Writing)!==w.Idle)" +
  "return;try{E()}catch(y){u||s.postMessage(y instanceof Error?y.message:String(y)),u=!0}finally{Atomic" +
  "s.compareExchange(a,0,w.Writing,w.Idle),Atomics.compareExchange(a,0,w.Renaming,w.Idle),Atomics.notif" +
  "y(a,0)}let S=g()-p;ee(x,Math.max(r-S,S))}ee(x,r)}var ze=/^[\\x20-\\x7e]*$/,Rn=/[\\x00-\\x1f\\x7f-\\x9f\\u20" +
  "28\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]/gu,Nn={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};" +
  "function Mn(t){let e=Nn[t];if(e!==void 0)return e;let n=t.codePointAt(0).toString(16);return n.lengt" +
  "h<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\u{${n}}`}function _(t){return ze.test(t)?t:t.replace(Rn,Mn)}var On" +
  "=/\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,Ln=/(?!\\xad)[\\p{M}\\p" +
  "{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,kn=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\" +
  "u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf9" +
  "00-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0" +
  "}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),Ze;function Qe(t)" +
  "{if(ze.test(t))return t.length;Ze??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(le" +
  "t{segment:n}of Ze.segment(t)){if(On.test(n)){e+=2;continue}for(let r of n)Ln.test(r)||(e+=kn.test(r)" +
  "?2:1)}return e}function rt(t,e,n){if(!t.accepts(n))throw le(e,t.what,n);return n}var et=1024,[tt,nt]" +
  "=[.01,86400];var Hr=R(\"a number\",()=>!0),jr=R(\"a whole number from 0 on\",t=>Number.isInteger(t)&&t>=" +
  "0&&t<=4294967295),Jr=R(\"a whole number from 1 on\",t=>Number.isInteger(t)&&t>=1);var ot=R(\"a whole nu" +
  "mber from 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),Yr=R(\"a number of bytes from 0 on\",t=>t>=0&&" +
  "t<1/0),Xr=R(`a number of MiB from 1 to ${et}`,t=>t>=1&&t<=et),qr=R(`0 or a number of seconds from ${" +
  "tt} to ${nt}`,t=>t===0||t>=tt&&t<=nt);var me={what:\"a string with at least one character\",type:\"stri" +
  "ng\",accepts:t=>typeof t==\"string\"&&t!==\"\",read:t=>t},Zr={what:`${me.what}, or undefined`,type:\"strin" +
  "g | undefined\",accepts:t=>t===void 0||me.accepts(t),read:me.read};function R(t,e){return{what:t,type" +
  ":\"number\",accepts:n=>typeof n==\"number\"&&e(n),read:Dn}}function Dn(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)" +
  "(e[+-]?\\d+)?$/i.test(t.trim())?Number(t):NaN}var In=\" : %w wall, %u user + %s system = %t CPU [sec] " +
  "(%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",st=3,Y=1e9,X=2**20,it=new Map([[\"%w\",{u" +
  "nit:\"time\",value:t=>t.wall/Y}],[\"%u\",{unit:\"time\",value:t=>k(t,t.user/Y)}],[\"%s\",{unit:\"time\",value:" +
  "t=>k(t,t.system/Y)}],[\"%t\",{unit:\"time\",value:t=>k(t,(t.user+t.system)/Y)}],[\"%p\",{unit:\"percent\",va" +
  "lue:He}],[\"%C\",{unit:\"memory\",value:t=>t.rssMax.current/X}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.p" +
  "eak/X}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/X}],[\"%m\",{unit:\"memory\",value:t=>t.rssSelf." +
  "peak/X}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),ct=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),Pn=new Re" +
  "gExp(`(${[...it.keys(),...ct.keys()].join(\"|\")})`);function vn(t){rt(ot,\"precision\",t)}var I=class{#" +
  "e;#t;#n={time:0,percent:0,memory:0,count:0};#o;constructor(e=In,n=st){vn(n),this.#e=e.split(Pn).map(" +
  "r=>it.get(r)??ct.get(r)??r),this.#t={time:n,percent:1,memory:1,count:0}}measure(e){for(let n of this" +
  ".#e){if(typeof n==\"string\")continue;let r=n.value(e);r>this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#o=" +
  "void 0}print(e){let n=this.#o??=this.#r(),r=\"\";for(let o of this.#e)r+=typeof o==\"string\"?o:o.value(" +
  "e).toFixed(this.#t[o.unit]).replace(\"NaN\",\"-\").padStart(n[o.unit]);return r}#r(){let e=this.#t,n=r=>" +
  "Math.max(e[r]+3,this.#n[r].toFixed(e[r]).length);return{time:n(\"time\"),percent:5,memory:n(\"memory\")," +
  "count:String(this.#n.count).length}}};function at(t,e,n=st){let r=new I(t,n);return r.measure(e),r.p" +
  "rint(e)}function lt({laps:t,open:e}){return(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var " +
  "ut=512,Cn=2048;function dt(t,e){let n=new I(t,e);return r=>{for(let o of r)n.measure(o);return{end:o" +
  "=>n.print(o)+lt(o)}}}function*ft(t,e,n=\"> \"){let r=[],o=[],s=0;for(let{tag:c,level:l,label:u}of t){l" +
  "et f=`${n}[${_(c)}] ${$n(l)}${_(u)}`,d=Qe(f);d>s&&d<=Cn&&(s=d),r.push(f),o.push(d)}let{title:i,end:a" +
  "}=e(t);i!==void 0&&(yield`${n.padEnd(s)} ${i}\n`);for(let[c,l]of t.entries()){let u=\" \".repeat(Math.m" +
  "ax(0,s-o[c])+1);yield`${r[c]}${u}${a(l,c)}\n`}}function mt(t){return de(t,\"leave out lines with noMin" +
  ": false\")}function $n(t){return t<1?\"\":t<=ut?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(ut-1))+\"" +
  "|_\"}function pt({reportFile:t,serialFile:e},{lines:n,below:r},{print:o,write:s,json:i}){let a=[()=>{" +
  "if(t===void 0){let l=mt(n())+r;l&&o(l.replace(/\\n$/,\"\"))}else o(`Outputting manager to '${t}'...`),s" +
  "(t,Un(n(),r))},()=>{e!==void 0&&(o(`Serializing manager to '${e}'...`),s(e,i()))}],c=[];for(let l of" +
  " a)try{l()}catch(u){c.push(u)}if(c.length>0)throw c[0]}function*Un(t,e){yield*t,yield e}var ht=5;var" +
  " gt=\"[overflow]\";function bt(t){let{timers:e,dropped:n}=t,r=[],o=e.find(c=>c.label===gt&&c.level===0" +
  ");o&&r.push(`${he(o.laps,\"lap\")} of new paths went into ${gt}: the limit of memory or nodes was reac" +
  "hed`),n>0&&r.push(`${he(n,\"scope\")} not recorded: too many were open at once`);let s=e.filter(c=>c.o" +
  "verlaps>0);if(s.length>0){let c=s.reduce((l,u)=>l+u.overlaps,0);r.push(`${he(c,\"scope\")} overlapped " +
  "their siblings: ${pe(s,l=>_(l.label))}; their times are right, but scopes may nest under the wrong o" +
  "ne: where a scope awaits, use autoTimed(), autoTimer.run() or region.run()`)}let i=e.filter(c=>c.cpu" +
  "UnknownLaps>0);i.length>0&&r.push(`CPU time unknown (-), because other scopes ran meanwhile: ${pe(i," +
  "c=>_(c.label))}`);let a=e.filter(c=>c.maxOpenLaps>1).sort((c,l)=>l.maxOpenLaps-c.maxOpenLaps);if(a.l" +
  "ength>0){let c=pe(a,l=>`${_(l.label)} ${l.maxOpenLaps}`);r.push(`Laps open at once, at most: ${c}`)}" +
  "return Fn(r)}function Fn(t){return t.map(e=>`> ${e}\n`).join(\"\")}function Et({process:t,timers:e},n){" +
  "if(!t||e.length===0)return\"\";let{wall:r,user:o=0,system:s=0,peak:i=0}=t,a=t.user===void 0?\"\":\", %u u" +
  "ser + %s system = %t CPU\",c=a&&\" (%p%)\",l=t.peak===void 0?\"\":\" : peak RSS %M [MB]\",u={wall:r,user:o," +
  "system:s,rssMax:{current:0,peak:i},rssSelf:{current:0,peak:0}};return`${at(`> process : %w wall${a} " +
  "[sec]${c}${l}`,u,n)}\n`}function pe(t,e){let n=[...new Set(t.map(e))],r=n.length-ht;return n.slice(0," +
  "ht).join(\", \")+(r>0?` and ${r} more`:\"\")}function he(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}var St=[\"" +
  "libc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];var yt=200;function wt(t){let e=new ge(" +
  "t);te(globalThis)===\"deno\"?e.listenAsThread():e.waitForInterrupts()}var ge=class{#e;#t;#n;#o=ye();#r" +
  "=h(\"node:worker_threads\").parentPort;#i;constructor(e){this.#e=e,this.#t=new J(e.state),this.#n=G(e." +
  "core)}listenAsThread(){let{signals:e}=this.#e,n=this.#t,r=(o,s,i)=>{i?.(),n.waitWhile(o,s)};for(let[" +
  "o,s]of e)this.#o.on(o,()=>this.#c(o,s,r));this.#r.on(\"message\",()=>{for(let[o]of e)this.#o.removeAll" +
  "Listeners(o);n.move(b.Listening,b.Stopped)}),n.move(b.Starting,b.Listening)}waitForInterrupts(){let " +
  "e=this.#t,n=new(h(\"node:vm\")).Script(\"timemoryStep()\"),r=a=>{globalThis.timemoryStep=a;try{n.runInTh" +
  "isContext({breakOnSigint:!0})}catch{}},o=(a,c,l)=>{let u=g()+c,f=l,d=()=>{f?.(),f=void 0,e.waitWhile" +
  "(a,Math.max(0,u-g()))};do r(d);while(f||e.is(a)&&g()<u)},[[s,i]]=this.#e.signals;for(;;)r(()=>{e.mov" +
  "e(b.Starting,b.Listening),be(1/0)}),this.#c(s,i,o)}#c(e,n,r){let o=this.#t,s=()=>this.#r.postMessage" +
  "(e);this.#i===void 0?(this.#i=g(),r(b.Listening,fe,s),o.move(b.Listening,b.WatcherActs)&&(this.#s(e," +
  "n),o.move(b.WatcherActs,b.WatcherDone))):g()-this.#i>fe&&(r(b.MainActs,yt,s),this.#a(e,n))}#s(e,n){t" +
  "ry{q(2,`> TiMemory: signal ${n} (${e}) while the program is busy: reporting the laps so far\n`),this." +
  "#l()}catch(r){q(2,`> TiMemory: the report failed: ${r instanceof Error?r.message:String(r)}\n`)}this." +
  "#a(e,n)}#l(){let e=this.#t.settings;if(!e)return;let n=this.#n(),r=Et(n,e.precision)+bt(n)+(e.verbos" +
  "e?this.#e.sources:\"\");pt(e,{lines:()=>ft(n.timers,dt(void 0,e.precision)),below:r},{print:s=>q(1,`${" +
  "s}\n`),write:K,json:()=>H([n])})}#a(e,n){let r=this.#o,o=te(globalThis);if(o===\"bun\")return Bn(128+n)" +
  ";o===\"deno\"&&r.removeAllListeners(e);try{if(r.kill(r.pid,e),o!==\"deno\")return;be(yt),r.kill(r.pid,\"S" +
  "IGKILL\")}catch{q(2,`> TiMemory: cannot end the program: no permission; send ${e} again\n`)}}};functio" +
  "n q(t,e){let n=h(\"node:fs\"),r=new TextEncoder().encode(e);for(;r.length>0;)try{r=r.subarray(n.writeS" +
  "ync(t,r))}catch(o){if(o.code!==\"EAGAIN\")throw o;be(1)}}function be(t){Atomics.wait(new Int32Array(ne" +
  "w SharedArrayBuffer(4)),0,0,t)}function Bn(t){let e=h(\"bun:ffi\");for(let n of[...St,\"libSystem.dylib" +
  "\"])try{e?.dlopen(n,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(t)}catch{}}var Ee=h(\"node:wo" +
  "rker_threads\").workerData;Ee.kind===\"autosave\"?qe(Ee):wt(Ee);})();";
