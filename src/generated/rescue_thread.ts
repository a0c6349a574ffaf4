// Generated from src/rescue/thread.ts by `deno task build`: 21078 characters of 945241e7015288a6.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{var h=class extends Error{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}" +
  "},T=performance.now.bind(performance),Ze=Date.now,$e=setTimeout;function Xr(){return globalThis.proc" +
  "ess}function y(t){return globalThis.process?.getBuiltinModule?.(t)}function le(t){return t.Deno?.ver" +
  "sion?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var Qe=[\"libc.so.6\",\"libc.mu" +
  "sl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];function te(){return globalThis.Deno}function hn(){let t=y" +
  "(\"node:fs\"),e=new Uint8Array(64);try{let n=t.openSync(\"/proc/thread-self/schedstat\",\"r\"),r=()=>(t.re" +
  "adSync(n,e,0,64,0),Number.parseInt(String.fromCharCode(...e)));return r()?r:void 0}catch{return}}fun" +
  "ction X(t){return t.laps>0?t.wall/t.laps:0}function Ae(t){return t.laps>1?Math.sqrt(t.squares/(t.lap" +
  "s-1)):0}function re(t,e){return t.cpuUnknownLaps?NaN:e}function oe(t){let e=(t.user+t.system)/t.wall" +
  "*100;return re(t,Number.isFinite(e)?e:0)}var Nn=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%" +
  ") : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",it=3,H=1e9,Co=new Map([[\"%w\",{unit:\"time\",v" +
  "alue:t=>t.wall/H}],[\"%u\",{unit:\"time\",value:t=>re(t,t.user/H)}],[\"%s\",{unit:\"time\",value:t=>re(t,t.s" +
  "ystem/H)}],[\"%t\",{unit:\"time\",value:t=>re(t,(t.user+t.system)/H)}],[\"%p\",{unit:\"percent\",value:oe}]," +
  "[\"%C\",{unit:\"memory\",value:t=>t.rssMax.current/1048576}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak" +
  "/1048576}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/1048576}],[\"%m\",{unit:\"memory\",value:t=>t" +
  ".rssSelf.peak/1048576}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),bo=new Map([[\"%T\",\"sec\"],[\"%A\",\"M" +
  "B\"]]),ha=new RegExp(`(${[...Co.keys(),...bo.keys()].join(\"|\")})`),Ne=class{#e;#t;#n={time:0,percent:" +
  "0,memory:0,count:0};#r;constructor(e=Nn,n=it){this.#e=e.split(ha).map(r=>Co.get(r)??bo.get(r)??r),th" +
  "is.#t={time:n,percent:1,memory:1,count:0}}measure(e){for(let n of this.#e){if(typeof n==\"string\")con" +
  "tinue;let r=n.value(e);r>this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r?" +
  "?=this.#o(),r=\"\";for(let o of this.#e)r+=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).re" +
  "place(\"NaN\",\"-\").padStart(n[o.unit]);return r}#o(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n[r].toF" +
  "ixed(e[r]).length);return{time:n(\"time\"),percent:5,memory:n(\"memory\"),count:String(this.#n.count).le" +
  "ngth}}};function pe(t,e,n=it){let r=new Ne(t,n);return r.measure(e),r.print(e)}function at({laps:t,o" +
  "pen:e}){return(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var No=/^[ -~]*$/,_a=/[\\p{Cc}\\p{Z" +
  "l}\\p{Zp}\\p{Bidi_Control}\\p{Cs}]/gu,Ra={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function va(t){let e=Ra[t];i" +
  "f(e!==void 0)return e;let n=t.codePointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")" +
  "}`:`\\\\u{${n}}`}function I(t){return No.test(t)?t:t.replace(_a,va)}var Ia=/\\p{Emoji_Presentation}|\\p{" +
  "Extended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,Ma=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Poin" +
  "t}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,La=\"1100-115f 2329 232a 2630-2637 268a-268f 2e80-303e 3041-a4cf a960" +
  "-a97c ac00-d7a3 f900-faff fe10-fe19 fe30-fe6b ff01-ff60 ffe0-ffe6 16fe0-18dff 1aff0-1b2ff 1d300-1d37" +
  "6 1f200-1f265 20000-3fffd\",Pa=new RegExp(`[${La.replace(/ ?(\\w+)/g,\"\\\\u{$1}\")}]`,\"u\"),Ao;function me" +
  "(t){if(No.test(t))return t.length;Ao??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for" +
  "(let{segment:n}of Ao.segment(t)){if(Ia.test(n)){e+=2;continue}for(let r of n)Ma.test(r)||(e+=Pa.test" +
  "(r)?2:1)}return e}var Ka=10,Pn={asyncLaps:0,callSites:0,readings:0};function ge(t,e){return e!==void" +
  " 0&&t.laps>0&&X(t)<Ka*ko(t,e)/t.laps}function ko({laps:t,asyncLaps:e=0},{total:n,asyncLap:r=n}){retu" +
  "rn t*n+e*(r-n)}var fe=class{laps=0;opened=0;wall=0;add(e){this.laps+=e.laps,this.opened+=e.laps+e.op" +
  "enLaps,e.level===0&&(this.wall+=e.wall)}overhead(e,n=Pn){let{total:r,asyncLap:o=r,callSite:s=0,readi" +
  "ng:i=0}=e,{asyncLaps:a,callSites:c,readings:u}=n,l=n===Pn?this.laps:Math.max(0,this.opened-a),d=l*r+" +
  "a*o+c*s+u*i,m=this.wall>0?Math.min(1,d/this.wall):0;return{...n,laps:this.laps,plainLaps:l,share:m}}" +
  "},_o=5,Ro=\"[overflow]\";function vo(t){let{timers:e,dropped:n}=t,r=[],o=e.find(c=>c.label===Ro&&c.lev" +
  "el===0);o&&r.push(`${ht(o.laps,\"lap\")} of new paths went into ${Ro}: the limit of memory or nodes wa" +
  "s reached`),n>0&&r.push(`${ht(n,\"scope\")} not recorded: too many were open at once`);let s=e.filter(" +
  "c=>c.overlaps>0);if(s.length>0){let c=s.reduce((u,l)=>u+l.overlaps,0);r.push(`${ht(c,\"scope\")} overl" +
  "apped their siblings: ${gt(s,u=>I(u.label))}; their times are right, but scopes may nest under the w" +
  "rong one: where a scope awaits, use autoTimed(), autoTimer.run() or region.run()`)}let i=e.filter(c=" +
  ">c.cpuUnknownLaps>0);i.length>0&&r.push(`CPU time unknown (-), because other scopes ran meanwhile: $" +
  "{gt(i,c=>I(c.label))}`);let a=e.filter(c=>c.maxOpenLaps>1).sort((c,u)=>u.maxOpenLaps-c.maxOpenLaps);" +
  "if(a.length>0){let c=gt(a,u=>`${I(u.label)} ${u.maxOpenLaps}`);r.push(`Laps open at once, at most: $" +
  "{c}`)}return Kn(r)}function Kn(t){return t.map(e=>`> ${e}\n`).join(\"\")}function Mo({process:t,timers:" +
  "e},n){if(!t||e.length===0)return\"\";let{wall:r,user:o=0,system:s=0,peak:i=0}=t,a=t.user===void 0?\"\":\"" +
  ", %u user + %s system = %t CPU\",c=a&&\" (%p%)\",u=t.peak===void 0?\"\":\" : peak RSS %M [MB]\",l={wall:r,u" +
  "ser:o,system:s,rssMax:{current:0,peak:i},rssSelf:{current:0,peak:0}};return`${pe(`> process : %w wal" +
  "l${a} [sec]${c}${u}`,l,n)}\n`}function gt(t,e){let n=[...new Set(t.map(e))],r=n.length-_o;return n.sl" +
  "ice(0,_o).join(\", \")+(r>0?` and ${r} more`:\"\")}function ht(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}var" +
  " wt=class{buffer;#e;constructor(e=new SharedArrayBuffer(65544)){this.buffer=e,this.#e=new Int32Array" +
  "(e,0,2)}move(e,n){let r=Atomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===" +
  "e}is(e){return Atomics.load(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"time" +
  "d-out\"}get settings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().dec" +
  "ode(new Uint8Array(this.buffer).slice(8,8+e)))}set settings({reportFile:e,serialFile:n,precision:r,v" +
  "erbose:o}){let s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verb" +
  "ose:o}));Atomics.store(this.#e,1,0),!(s.length>65536)&&(new Uint8Array(this.buffer,8).set(s),Atomics" +
  ".store(this.#e,1,s.length))}},W=class{#e;#t;#n;#r;#o;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBO" +
  "M:!0});constructor(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this" +
  ".#n=new Float64Array(e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=th" +
  "is.#o.length&&this.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(th" +
  "is.#t,e>>2)}float(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}long(e){return this.word(e)+(" +
  "this.word(e+4)|0)*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}timespec(e){return" +
  " this.long(e)*1e9+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+20,o=r+this.wo" +
  "rd(e+8);o>this.#o.length&&this.#s(),n=this.#a.decode(this.#o.slice(r,o)),this.#i.set(e,n)}return n}*" +
  "children(e){for(let n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.wo" +
  "rd(e+92);return n&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.wo" +
  "rd(e+96)}},Hn=t=>BigInt.asUintN(64,t);function Fo(t,e){let n=Hn(t*0x9e3779b97f4a7c15n+e);return n=Hn" +
  "((n^n>>33n)*0xff51afd7ed558ccdn),n=Hn((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}function Bo(t){let e=" +
  "t.current(352);if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.wor" +
  "d(o+104)>=t.word(392)))return{labelId:e,start:n,frame:r,parent:o,node:cc(t,o,e)}}function Wo(t,{labe" +
  "lId:e,start:n}){return t.timespec(336)===n&&t.current(352)===e}function cc(t,e,n){for(let o of t.chi" +
  "ldren(e))if(t.word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var Zn={wall:0,user:" +
  "0,system:0,covered:0,cpuUnknownLaps:0,rssSelf:{current:0,peak:0}},uc=1024,$t=class{#e;#t;#n;#r;#o=ne" +
  "w Map;constructor(e,n,{time:r,cpu:o}){this.#e=e,this.#t=n,this.#n=r,this.#r=this.#i(o)}#i(e){let n=t" +
  "his.#e,r=n.word(292),o=n.float(r+8),s=n.float(r+16),i=Math.max(o,e?.user??0),a=Math.max(s,e?.system?" +
  "?0),c=i-o+a-s,u=n.long(r+0),l=(this.#t?.start??n.long(312))-u,d=this.#n-u,m=0;return c>0&&d>0&&(m=1/" +
  "d,l>0&&l*2<d&&c<d&&(m=1/Math.max(l,c))),[{value:8,rate:24,now:i,share:(i-o)*m},{value:16,rate:32,now" +
  ":a,share:(a-s)*m}]}read(){let e=this.#e;for(let n=e.word(288);n;n=e.word(n))for(let r=1;r<=255;r++){" +
  "let o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#a(s,o)}return this.#t&&this.#c(this.#t.node,th" +
  "is.#t.start,e.word(292),0,!1),this.#o}#a(e,n){let r=this.#e,o=r.long(n+24)+Math.max(0,this.#n-this.#" +
  "l(n)),s=r.word(n+36),i=s&-4,a=s!==i||r.word(i+48)!==r.word(r.word(292)+48)||this.#t!==void 0&&this.#" +
  "s(n)!==r.word(388);this.#c(e,r.long(n+8),i,o,a)}#s(e){let n=this.#e;return n.word(e+60)&2147483648?e" +
  ":n.word(e+52)}#c(e,n,r,o,s){let i=this.#e;if(e&&i.long(e+8)>0)return;let a=i.word(292),c=Math.max(0," +
  "n-i.long(r+0)),[u=0,l=0]=s?[]:this.#r.map(({value:p,rate:f,now:g,share:C})=>Math.max(0,g-i.float(r+p" +
  ")-c*(r===a?C:i.float(r+f)))),d=p=>Math.max(0,i.word(a+p)-i.word(r+p))*uc,m=this.#o.get(e)??Zn;this.#" +
  "o.set(e,{wall:m.wall+Math.max(0,this.#n-n),user:m.user+u,system:m.system+l,covered:m.covered+o,cpuUn" +
  "knownLaps:m.cpuUnknownLaps+(s?1:0),rssSelf:{current:Math.max(m.rssSelf.current,d(40)),peak:Math.max(" +
  "m.rssSelf.peak,d(44))}})}#l(e){let n=this.#t?.frame===e?this.#t.start:this.#n;return Math.min(n,this" +
  ".#u(e))}#u(e){let n=this.#e,r=n.word(e+60);if(r&1073741824)return r&536870911?n.long(e+16):this.#n;i" +
  "f(n.word(this.#s(e)+56)===e)return this.#n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:" +
  "n.long(o+8)}},Xo=1024,Ec=1e3;function Qn(t,e,n){let r=new W(t),o=Bo(r);for(;;){let s=r.current(296)," +
  "i=[...new Nt(r,e,o,n).timers()];if(o&&!Wo(r,o))o=void 0;else if(s%2===0&&r.current(296)===s)return{c" +
  "oncurrency:1,timers:i,dropped:r.word(304)}}}var Nt=class{#e;#t;#n;#r;constructor(e,n,r,o){this.#e=e," +
  "this.#t=n,this.#n=r;let s=Math.max(e.long(312),e.long(e.word(292)+0),r?.start??0);this.#r=new $t(e,r" +
  ",{...o,time:Math.max(o?.time??0,s)}).read()}*timers(){let e=this.#e,n=e.word(284),r=0,o=[{node:n,ind" +
  "ex:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield this.#o(i,s." +
  "index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++,next:e.firstChild(i)});continue}t" +
  "his.#n?.node===0&&this.#n.parent===s.node&&(yield this.#s(this.#n,s.index,o.length-1),r++),o.pop()}}" +
  "#o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),a=this.#i(e,i,n,r);if(o.current(e+80)===" +
  "i%2**32&&o.long(e+8)===i||s===Ec)return a}}#i(e,n,r,o){let s=this.#e,i=this.#n?.node===e?1:0,a=s.wor" +
  "d(e+108)+i,c=s.float(e+16),u=s.float(e+24),l=c-n*u,d=s.word(e+88),m=Math.min(n,s.word(d+12)),p=Math." +
  "min(n,s.word(d+16)),f={key:s.hash(e+0),parent:r,level:o,tag:this.#t,label:s.label(d),laps:n,openLaps" +
  ":a,maxOpenLaps:Math.max(a,s.word(e+112)),open:n===0,wall:c,...this.#a(e,n,c),cpuUnknownLaps:s.word(e" +
  "+156),covered:Math.min(c,s.float(e+48)),min:n?u:0,max:n?s.float(e+32):0,squares:n?Math.max(0,s.float" +
  "(e+40)-l*l/n):0,overlaps:s.word(e+152),rssMax:this.#l(e+120+0),rssSelf:this.#u(e+120+8),rssMin:this." +
  "#l(e+120+16+0),rssSelfMin:this.#u(e+120+16+8),...m>0&&{asyncLaps:m},...p>0&&{callSites:p}};return n=" +
  "==0?{...f,...this.#c(e)}:f}#a(e,n,r){let o=this.#e.float(e+64),s=this.#e.float(e+72),i=o+s-r;return " +
  "i>0&&i<=this.#e.float(408)*(2*Math.sqrt(n)+n/10)&&(o-=i),{user:Math.max(0,o+Math.min(0,s)),system:Ma" +
  "th.max(0,s+Math.min(0,o))}}#s(e,n,r){let o=this.#e;return{key:Fo(o.hash(e.parent+0),o.hash(e.labelId" +
  "+0)),parent:n,level:r,tag:this.#t,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,m" +
  "in:0,max:0,squares:0,overlaps:0,...this.#c(0)}}#c(e){let n=this.#l(this.#e.word(292)+40),{wall:r,use" +
  "r:o,system:s,cpuUnknownLaps:i,covered:a,rssSelf:c}=this.#r.get(e)??Zn,u=Math.min(r,a);return{wall:r," +
  "user:o,system:s,cpuUnknownLaps:i,covered:u,rssMax:n,rssSelf:{...c},rssMin:{...n},rssSelfMin:{...c}}}" +
  "#l(e){let{current:n,peak:r}=this.#u(e),o=this.#u(440);return{current:Math.max(0,n-o.current),peak:Ma" +
  "th.max(0,r-o.peak)}}#u(e){return{current:this.#e.word(e)*Xo,peak:this.#e.word(e+4)*Xo}}},$c=2e3;func" +
  "tion Gt(t,e){let[n,r]=[y(\"node:fs\"),y(\"node:path\")],o=a=>new h(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${" +
  "a}`);if(!n||!r)throw o(\"no file system on this runtime\");let s=r.resolve(t),i=r.dirname(s);if(!Ns(\"r" +
  "ead\",i)||!Ns(\"write\",i))throw o(\"no permission; run with --allow-read and --allow-write\");return{fs:" +
  "n,paths:r,file:s,folder:i}}function Ns(t,e){let n=te();return!n||n.permissions.querySync({name:t,pat" +
  "h:e}).state===\"granted\"}var ru=64*1024;function ur(t,e,n={}){let{fs:r,folder:o}=Gt(t,\"write\"),{tempo" +
  "rary:s=su(t),keepFolders:i=!1,mayReplace:a=()=>!0}=n;i||r.mkdirSync(o,{recursive:!0});let c=!1;try{l" +
  "et u=r.openSync(s,\"wx\");try{let l=\"\";for(let d of e)l+=d,!(l.length<ru)&&(r.writeFileSync(u,l),l=\"\")" +
  ";r.writeFileSync(u,l)}finally{r.closeSync(u)}a()&&(r.renameSync(s,t),c=!0)}finally{c||ou(r,s)}return" +
  " c}function ou(t,e){try{t.rmSync(e,{force:!0})}catch{}}function su(t){return`${t}.${Ze().toString(36" +
  ")}${Math.random().toString(36).slice(1,10)}.tmp`}var iu=2**20;function Ut(t,e){let n=\"\",r=[],o=0,s=(" +
  ")=>{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw i instanceof RangeError?new h(\"TOO_LARGE\",`Ca" +
  "nnot join the report: over ${n.length} characters do not fit into a string of this engine; ${e}`,{ca" +
  "use:i}):i}r=[],o=0};for(let i of t)o+i.length>iu&&s(),r.push(i),o+=i.length;return s(),n}var _s=512," +
  "au=2048;function Rs(t,e){let n=new Ne(t,e);return r=>{for(let o of r)n.measure(o);return{end:o=>n.pr" +
  "int(o)+at(o)}}}function*vs(t,e,n=\"> \"){let r=[],o=[],s=0;for(let{tag:c,level:u,label:l}of t){let d=`" +
  "${n}[${I(c)}] ${cu(u)}${I(l)}`,m=me(d);m>s&&m<=au&&(s=m),r.push(d),o.push(m)}let{title:i,end:a}=e(t)" +
  ";i!==void 0&&(yield`${n.padEnd(s)} ${i}\n`);for(let[c,u]of t.entries()){let l=\" \".repeat(Math.max(0,s" +
  "-o[c])+1);yield`${r[c]}${l}${a(u,c)}\n`}}function Ht(t){return Ut(t,\"leave out lines with noMin: fals" +
  "e\")}function cu(t){return t<1?\"\":t<=_s?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(_s-1))+\"|_\"}fu" +
  "nction Is({reportFile:t,serialFile:e},{lines:n,below:r},{print:o,write:s,json:i}){let a=[()=>{if(t==" +
  "=void 0){let u=Ht(n())+r;u&&o(u.replace(/\\n$/,\"\"))}else o(`Outputting manager to '${t}'...`),s(t,uu(" +
  "n(),r))},()=>{e!==void 0&&(o(`Serializing manager to '${e}'...`),s(e,i()))}],c=[];for(let u of a)try" +
  "{u()}catch(l){c.push(l)}if(c.length>0)throw c[0]}function*uu(t,e){yield*t,yield e}var pu=64*1024;fun" +
  "ction x(t){return Number.isFinite(t)?String(t):\"0\"}var Bt=t=>Math.round(t/1e3);function Wt(t,e=\"\"){r" +
  "eturn`{${e}\"current\":${x(t.current/1048576)},\"peak\":${x(t.peak/1048576)}}`}function Ps(t,e=0){return" +
  " x(e>1?Math.round(t/e)*e:t)}function mu(t,e,{resolution:n,lapCost:r}){let o=e?'\"cereal_class_version" +
  "\":1,':\"\",s=Bt(t.user),i=Bt(t.system),a=n?.cpu,c=(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t" +
  ".key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o" +
  "}\"laps\":${t.laps},\"user_elapsed\":${x(s)},\"system_elapsed\":${x(i)},\"wall_elapsed\":${x(Bt(t.wall))},\"c" +
  "pu_elapsed\":${x(s+i)},\"cpu_util\":${x(Math.round(c*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ra" +
  "tio_den\":1000000,\"rss_max\":${Wt(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${Wt(t.rssSel" +
  "f)},\"rss_min\":${Wt(t.rssMin)},\"rss_self_min\":${Wt(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open" +
  "_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},`+(t.cpuUnknownLaps>0?`\"cpu_unknown_laps\":${t.cpuUn" +
  "knownLaps},`:\"\")+`\"covered_elapsed\":${x(Bt(t.covered))},\"wall_min\":${x(t.min/1e3)},\"wall_max\":${x(t." +
  "max/1e3)},\"wall_stddev\":${x(Math.round(Ae(t))/1e3)},\"wall_ns\":${x(t.wall)},\"user_ns\":${Ps(t.user,a)}" +
  ",\"system_ns\":${Ps(t.system,a)},\"covered_ns\":${x(t.covered)},\"min_ns\":${x(t.min)},\"max_ns\":${x(t.max)" +
  "},\"squares_ns2\":${x(t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(t.asyncLaps?`,\"" +
  "timer.async_laps\":${t.asyncLaps}`:\"\")+(t.callSites?`,\"timer.call_sites\":${t.callSites}`:\"\")+(ge(t,r)" +
  "?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}fu" +
  "nction fu(t){if(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_ns\":${x(e)},\"cp" +
  "u_ns\":${x(n)},\"memory_bytes\":${x(r)}}`}function gu({lapCost:t,kinds:e},n){if(!t)return\"\";let{laps:r," +
  "share:o}=n.overhead(t,e),s=a=>a&&Math.round(a*10)/10;return`,\"overhead\":${JSON.stringify({lap_ns:s(t" +
  ".total),inside_ns:s(t.inside),laps:r,share:Math.round(o*1e4)/1e4,async_laps:e?.asyncLaps,async_ns:s(" +
  "t.asyncLap),call_sites:e?.callSites,call_site_ns:s(t.callSite),readings:e?.readings,reading_ns:s(t.r" +
  "eading)})}`}function hu({process:t}){if(!t)return\"\";let{wall:e,user:n,system:r,peak:o}=t;return`,\"pr" +
  "ocess\":${JSON.stringify({wall_ns:e,user_ns:n,system_ns:r,rss_peak_bytes:o})}`}function*Cu(t){yield'{" +
  "\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${" +
  "n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o=new fe;for(let s of n.timers)o.add(s),yield r+mu(s,r==" +
  "=`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}${fu(n.resolution)}${gu(n,o)}${hu(n)}}}`}yield`\n]}\n`}f" +
  "unction*jt(t){let e=\"\";for(let n of Cu(t))e.length+n.length>pu&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}" +
  "(()=>{function $(){let{process:e}=globalThis;if(!e?.resourceUsage)return;let{threadCpuUsage:t}=e,r=t" +
  "||te()?void 0:hn();return()=>{let{userCPUTime:s,systemCPUTime:i,maxRSS:a}=e.resourceUsage(),n=t?.cal" +
  "l(e),l=n?(n.user+n.system)*1e3:r?.()??0;return{user:s*1e3,system:i*1e3,peak:a*1024,own:l}}}var k=1;f" +
  "unction x2({memory:e,tag:t,resolution:r,meeting:s,ofProcess:i}){let a=new Int32Array(s),n=T();Atomic" +
  "s.store(a,0,k),Atomics.notify(a,0);let l=Atomics.wait(a,0,k,$c)!==\"timed-out\",[,d=0,f=0]=new Float64" +
  "Array(s),h2=d-(n+T())/2*1e6,p=i?$():void 0,m=()=>{let o=new W(e);return o.long(o.word(292)+0)},v=m()" +
  ",w=0;return()=>{if(!l)return{...Qn(e,t),resolution:r};let o=p?.(),c=T()*1e6+h2;if(!o)return{...Qn(e," +
  "t,{time:c}),resolution:r};let{user:u,system:A,peak:j,own:M}=o;return v!==m()&&(v=m(),w=M),{...Qn(e,t" +
  ",{time:c,cpu:{user:u-(M-w),system:A}}),resolution:r,process:{wall:Math.round(Math.max(0,c-d+f)),user" +
  ":u,system:A,peak:j}}}}function E({core:e,path:t,temporary:r,interval:s,state:i}){let{parentPort:a}=y" +
  "(\"node:worker_threads\"),n=y(\"node:fs\"),l=new Int32Array(i),d=x2(e),f,h2=!1;function p(){let o=new Ui" +
  "nt32Array(e.memory.buffer);return[312,316,296,336,344].map(c=>o[c>>2]).join()}function m(){let o=n.s" +
  "tatSync(t,{throwIfNoEntry:!1});return o?`${o.ino} ${o.mtimeMs} ${o.size}`:\"\"}function v(){let o=p();" +
  "if(o===f)return;let c=m(),u=d();n.rmSync(r,{force:!0}),ur(t,jt([u]),{temporary:r,keepFolders:!0,mayR" +
  "eplace:()=>Atomics.compareExchange(l,0,1,2)===1&&m()===c})&&(f=u.timers.some(({open:A})=>A)?void 0:o" +
  ",h2=!1)}function w(){let o=T();if(Atomics.compareExchange(l,0,0,1)!==0)return;try{v()}catch(u){h2||a" +
  ".postMessage(u instanceof Error?u.message:String(u)),h2=!0}finally{Atomics.compareExchange(l,0,1,0)," +
  "Atomics.compareExchange(l,0,2,0),Atomics.notify(l,0)}let c=T()-o;$e(w,Math.max(s-c,c))}$e(w,s)}var I" +
  "2=200;function U(e){let t=new F(e);le(globalThis)===\"deno\"?t.listenAsThread():t.waitForInterrupts()}" +
  "var F=class{#t;#e;#i;#r=Xr();#o=y(\"node:worker_threads\").parentPort;#s;constructor(e){this.#t=e,this" +
  ".#e=new wt(e.state),this.#i=x2(e.core)}listenAsThread(){let{signals:e}=this.#t,t=this.#e,r=(s,i,a)=>" +
  "{a?.(),t.waitWhile(s,i)};for(let[s,i]of e)this.#r.on(s,()=>this.#n(s,i,r));this.#o.on(\"message\",()=>" +
  "{for(let[s]of e)this.#r.removeAllListeners(s);t.move(1,5)}),t.move(0,1)}waitForInterrupts(){let e=th" +
  "is.#e,t=new(y(\"node:vm\")).Script(\"timemoryStep()\"),r=n=>{globalThis.timemoryStep=n;try{t.runInThisCo" +
  "ntext({breakOnSigint:!0})}catch{}},s=(n,l,d)=>{let f=T()+l,h2=d,p=()=>{h2?.(),h2=void 0,e.waitWhile(" +
  "n,Math.max(0,f-T()))};do r(p);while(h2||e.is(n)&&T()<f)},[[i,a]]=this.#t.signals;for(;;)r(()=>{e.mov" +
  "e(0,1),S(1/0)}),this.#n(i,a,s)}#n(e,t,r){let s=this.#e,i=()=>this.#o.postMessage(e);this.#s===void 0" +
  "?(this.#s=T(),r(1,1e3,i),s.move(1,3)&&(this.#l(e,t),s.move(3,4))):T()-this.#s>1e3&&(r(2,I2,i),this.#" +
  "a(e,t))}#l(e,t){try{g(2,`> TiMemory: signal ${t} (${e}) while the program is busy: reporting the lap" +
  "s so far\n`),this.#c()}catch(r){g(2,`> TiMemory: the report failed: ${r instanceof Error?r.message:St" +
  "ring(r)}\n`)}this.#a(e,t)}#c(){let e=this.#e.settings;if(!e)return;let t=this.#i(),r=Mo(t,e.precision" +
  ")+vo(t)+(e.verbose?this.#t.sources:\"\");Is(e,{lines:()=>vs(t.timers,Rs(void 0,e.precision)),below:r}," +
  "{print:s=>g(1,`${s}\n`),write:ur,json:()=>jt([t])})}#a(e,t){let r=this.#r,s=le(globalThis);if(s===\"bu" +
  "n\")return _(128+t);s===\"deno\"&&r.removeAllListeners(e);try{if(r.kill(r.pid,e),s!==\"deno\")return;S(I2" +
  "),r.kill(r.pid,\"SIGKILL\")}catch{g(2,`> TiMemory: cannot end the program: no permission; send ${e} ag" +
  "ain\n`)}}};function g(e,t){let r=y(\"node:fs\"),s=new TextEncoder().encode(t);for(;s.length>0;)try{s=s." +
  "subarray(r.writeSync(e,s))}catch(i){if(i.code!==\"EAGAIN\")throw i;S(1)}}function S(e){Atomics.wait(ne" +
  "w Int32Array(new SharedArrayBuffer(4)),0,0,e)}function _(e){let t=y(\"bun:ffi\");for(let r of[...Qe,\"l" +
  "ibSystem.dylib\"])try{t?.dlopen(r,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(e)}catch{}}var" +
  " b=y(\"node:worker_threads\").workerData;b.kind===\"autosave\"?E(b):U(b)})();})();";
