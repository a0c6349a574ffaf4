// Generated from src/rescue/thread.ts by `deno task build`: 21105 characters of 78988c07521bc234.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{var C=class extends Error{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}" +
  "},w=performance.now.bind(performance),et=Date.now,H=setTimeout;function nt(){return globalThis.proce" +
  "ss}function b(t){return globalThis.process?.getBuiltinModule?.(t)}function q(t){return t.Deno?.versi" +
  "on?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var at=[\"libc.so.6\",\"libc.musl" +
  "-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];function P(){return globalThis.Deno}function Nn(){let t=b(\"n" +
  "ode:fs\"),e=new Uint8Array(64);try{let n=t.openSync(\"/proc/thread-self/schedstat\",\"r\"),r=()=>(t.readS" +
  "ync(n,e,0,64,0),Number.parseInt(String.fromCharCode(...e)));return r()?r:void 0}catch{return}}functi" +
  "on te(t){return t.laps>0?t.wall/t.laps:0}function Ne(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-" +
  "1)):0}function ae(t,e){return t.cpuUnknownLaps?NaN:e}function ce(t){let e=(t.user+t.system)/t.wall*1" +
  "00;return ae(t,Number.isFinite(e)?e:0)}var Kn=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) " +
  ": RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",ft=3,W=1e9,Ro=new Map([[\"%w\",{unit:\"time\",val" +
  "ue:t=>t.wall/W}],[\"%u\",{unit:\"time\",value:t=>ae(t,t.user/W)}],[\"%s\",{unit:\"time\",value:t=>ae(t,t.sys" +
  "tem/W)}],[\"%t\",{unit:\"time\",value:t=>ae(t,(t.user+t.system)/W)}],[\"%p\",{unit:\"percent\",value:ce}],[\"" +
  "%C\",{unit:\"memory\",value:t=>t.rssMax.current/1048576}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak/1" +
  "048576}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/1048576}],[\"%m\",{unit:\"memory\",value:t=>t.r" +
  "ssSelf.peak/1048576}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),vo=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"" +
  "]]),Za=new RegExp(`(${[...Ro.keys(),...vo.keys()].join(\"|\")})`),_e=class{#e;#t;#n={time:0,percent:0," +
  "memory:0,count:0};#r;constructor(e=Kn,n=ft){this.#e=e.split(Za).map(r=>Ro.get(r)??vo.get(r)??r),this" +
  ".#t={time:n,percent:1,memory:1,count:0}}measure(e){for(let n of this.#e){if(typeof n==\"string\")conti" +
  "nue;let r=n.value(e);r>this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r??=" +
  "this.#o(),r=\"\";for(let o of this.#e)r+=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).repl" +
  "ace(\"NaN\",\"-\").padStart(n[o.unit]);return r}#o(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n[r].toFix" +
  "ed(e[r]).length);return{time:n(\"time\"),percent:5,memory:n(\"memory\"),count:String(this.#n.count).leng" +
  "th}}};function he(t,e,n=ft){let r=new _e(t,n);return r.measure(e),r.print(e)}function gt({laps:t,ope" +
  "n:e}){return(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var Zo=/^[ -~]*$/,dc=/[\\p{Cc}\\p{Zl}" +
  "\\p{Zp}\\p{Bidi_Control}\\p{Cs}]/gu,pc={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function mc(t){let e=pc[t];if(" +
  "e!==void 0)return e;let n=t.codePointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")}`" +
  ":`\\\\u{${n}}`}function I(t){return Zo.test(t)?t:t.replace(dc,mc)}var fc=/\\p{Emoji_Presentation}|\\p{Ex" +
  "tended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,gc=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}" +
  "\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,hc=\"1100-115f 2329 232a 2630-2637 268a-268f 2e80-303e 3041-a4cf a960-a" +
  "97c ac00-d7a3 f900-faff fe10-fe19 fe30-fe6b ff01-ff60 ffe0-ffe6 16fe0-18dff 1aff0-1b2ff 1d300-1d376 " +
  "1f200-1f265 20000-3fffd\",Cc=new RegExp(`[${hc.replace(/ ?(\\w+)/g,\"\\\\u{$1}\")}]`,\"u\"),Vo;function Ce(t" +
  "){if(Zo.test(t))return t.length;Vo??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(l" +
  "et{segment:n}of Vo.segment(t)){if(fc.test(n)){e+=2;continue}for(let r of n)gc.test(r)||(e+=Cc.test(r" +
  ")?2:1)}return e}var wc=10,Zn={asyncLaps:0,callSites:0,readings:0};function ye(t,e){return e!==void 0" +
  "&&t.laps>0&&te(t)<wc*Jo(t,e)/t.laps}function Jo({laps:t,asyncLaps:e=0},{total:n,asyncLap:r=n}){retur" +
  "n t*n+e*(r-n)}var be=class{laps=0;opened=0;wall=0;add(e){this.laps+=e.laps,this.opened+=e.laps+e.ope" +
  "nLaps,e.level===0&&(this.wall+=e.wall)}overhead(e,n=Zn){let{total:r,asyncLap:o=r,callSite:s=0,readin" +
  "g:i=0}=e,{asyncLaps:a,callSites:c,readings:u}=n,l=n===Zn?this.laps:Math.max(0,this.opened-a),d=l*r+a" +
  "*o+c*s+u*i,p=this.wall>0?Math.min(1,d/this.wall):0;return{...n,laps:this.laps,plainLaps:l,share:p}}}" +
  ",qo=5,Xo=\"[overflow]\";function Qo(t){let{timers:e,dropped:n}=t,r=[],o=e.find(c=>c.label===Xo&&c.leve" +
  "l===0);o&&r.push(`${xt(o.laps,\"lap\")} of new paths went into ${Xo}: the limit of memory or nodes was" +
  " reached`),n>0&&r.push(`${xt(n,\"scope\")} not recorded: too many were open at once`);let s=e.filter(c" +
  "=>c.overlaps>0);if(s.length>0){let c=s.reduce((u,l)=>u+l.overlaps,0);r.push(`${xt(c,\"scope\")} overla" +
  "pped their siblings: ${$t(s,u=>I(u.label))}; their times are right, but scopes may nest under the wr" +
  "ong one: where a scope awaits, use autoTimed(), autoTimer.run() or region.run()`)}let i=e.filter(c=>" +
  "c.cpuUnknownLaps>0);i.length>0&&r.push(`CPU time unknown (-), because other scopes ran meanwhile: ${" +
  "$t(i,c=>I(c.label))}`);let a=e.filter(c=>c.maxOpenLaps>1).sort((c,u)=>u.maxOpenLaps-c.maxOpenLaps);i" +
  "f(a.length>0){let c=$t(a,u=>`${I(u.label)} ${u.maxOpenLaps}`);r.push(`Laps open at once, at most: ${" +
  "c}`)}return qn(r)}function qn(t){return t.map(e=>`> ${e}\n`).join(\"\")}function ts({process:t,timers:e" +
  "},n){if(!t||e.length===0)return\"\";let{wall:r,user:o=0,system:s=0,peak:i=0}=t,a=t.user===void 0?\"\":\"," +
  " %u user + %s system = %t CPU\",c=a&&\" (%p%)\",u=t.peak===void 0?\"\":\" : peak RSS %M [MB]\",l={wall:r,us" +
  "er:o,system:s,rssMax:{current:0,peak:i},rssSelf:{current:0,peak:0}};return`${he(`> process : %w wall" +
  "${a} [sec]${c}${u}`,l,n)}\n`}function $t(t,e){let n=[...new Set(t.map(e))],r=n.length-qo;return n.sli" +
  "ce(0,qo).join(\", \")+(r>0?` and ${r} more`:\"\")}function xt(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}var " +
  "kt=class{buffer;#e;constructor(e=new SharedArrayBuffer(65544)){this.buffer=e,this.#e=new Int32Array(" +
  "e,0,2)}move(e,n){let r=Atomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e" +
  "}is(e){return Atomics.load(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed" +
  "-out\"}get settings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().deco" +
  "de(new Uint8Array(this.buffer).slice(8,8+e)))}set settings({reportFile:e,serialFile:n,precision:r,ve" +
  "rbose:o}){let s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbo" +
  "se:o}));Atomics.store(this.#e,1,0),!(s.length>65536)&&(new Uint8Array(this.buffer,8).set(s),Atomics." +
  "store(this.#e,1,s.length))}},V=class{#e;#t;#n;#r;#o;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM" +
  ":!0});constructor(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this." +
  "#n=new Float64Array(e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=thi" +
  "s.#o.length&&this.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(thi" +
  "s.#t,e>>2)}float(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}long(e){return this.word(e)+(t" +
  "his.word(e+4)|0)*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}timespec(e){return " +
  "this.long(e)*1e9+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+20,o=r+this.wor" +
  "d(e+8);o>this.#o.length&&this.#s(),n=this.#a.decode(this.#o.slice(r,o)),this.#i.set(e,n)}return n}*c" +
  "hildren(e){for(let n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.wor" +
  "d(e+92);return n&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.wor" +
  "d(e+96)}},er=t=>BigInt.asUintN(64,t);function ss(t,e){let n=er(t*0x9e3779b97f4a7c15n+e);return n=er(" +
  "(n^n>>33n)*0xff51afd7ed558ccdn),n=er((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}function ls(t){let e=t" +
  ".current(352);if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word" +
  "(o+104)>=t.word(392)))return{labelId:e,start:n,frame:r,parent:o,node:Bc(t,o,e)}}function ds(t,{label" +
  "Id:e,start:n}){return t.timespec(336)===n&&t.current(352)===e}function Bc(t,e,n){for(let o of t.chil" +
  "dren(e))if(t.word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var ir={wall:0,user:0" +
  ",system:0,covered:0,cpuUnknownLaps:0,rssSelf:{current:0,peak:0}},jc=1024,Rt=class{#e;#t;#n;#r;#o=new" +
  " Map;constructor(e,n,{time:r,cpu:o}){this.#e=e,this.#t=n,this.#n=r,this.#r=this.#i(o)}#i(e){let n=th" +
  "is.#e,r=n.word(292),o=n.float(r+8),s=n.float(r+16),i=Math.max(o,e?.user??0),a=Math.max(s,e?.system??" +
  "0),c=i-o+a-s,u=n.long(r+0),l=(this.#t?.start??n.long(312))-u,d=this.#n-u,p=0;return c>0&&d>0&&(p=1/d" +
  ",l>0&&l*2<d&&c<d&&(p=1/Math.max(l,c))),[{value:8,rate:24,now:i,share:(i-o)*p},{value:16,rate:32,now:" +
  "a,share:(a-s)*p}]}read(){let e=this.#e;for(let n=e.word(288);n;n=e.word(n))for(let r=1;r<=255;r++){l" +
  "et o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#a(s,o)}return this.#t&&this.#c(this.#t.node,thi" +
  "s.#t.start,e.word(292),0,!1),this.#o}#a(e,n){let r=this.#e,o=r.long(n+24)+Math.max(0,this.#n-this.#u" +
  "(n)),s=r.word(n+36),i=s&-4,a=s!==i||r.word(i+48)!==r.word(r.word(292)+48)||this.#t!==void 0&&this.#s" +
  "(n)!==r.word(388);this.#c(e,r.long(n+8),i,o,a)}#s(e){let n=this.#e;return n.word(e+60)&2147483648?e:" +
  "n.word(e+52)}#c(e,n,r,o,s){let i=this.#e;if(e&&i.long(e+8)>0)return;let a=i.word(292),c=Math.max(0,n" +
  "-i.long(r+0)),[u=0,l=0]=s?[]:this.#r.map(({value:m,rate:f,now:g,share:h})=>Math.max(0,g-i.float(r+m)" +
  "-c*(r===a?h:i.float(r+f)))),d=m=>Math.max(0,i.word(a+m)-i.word(r+m))*jc,p=this.#o.get(e)??ir;this.#o" +
  ".set(e,{wall:p.wall+Math.max(0,this.#n-n),user:p.user+u,system:p.system+l,covered:p.covered+o,cpuUnk" +
  "nownLaps:p.cpuUnknownLaps+(s?1:0),rssSelf:{current:Math.max(p.rssSelf.current,d(40)),peak:Math.max(p" +
  ".rssSelf.peak,d(44))}})}#u(e){let n=this.#t?.frame===e?this.#t.start:this.#n;return Math.min(n,this." +
  "#l(e))}#l(e){let n=this.#e,r=n.word(e+60);if(r&1073741824)return r&536870911?n.long(e+16):this.#n;if" +
  "(n.word(this.#s(e)+56)===e)return this.#n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:n" +
  ".long(o+8)}},Cs=1024,ru=1e3;function dr(t,e,n){let r=new V(t),o=ls(r);for(;;){let s=r.current(296),i" +
  "=[...new Lt(r,e,o,n).timers()];if(o&&!ds(r,o))o=void 0;else if(s%2===0&&r.current(296)===s)return{co" +
  "ncurrency:1,timers:i,dropped:r.word(304)}}}var Lt=class{#e;#t;#n;#r;constructor(e,n,r,o){this.#e=e,t" +
  "his.#t=n,this.#n=r;let s=Math.max(e.long(312),e.long(e.word(292)+0),r?.start??0);this.#r=new Rt(e,r," +
  "{...o,time:Math.max(o?.time??0,s)}).read()}*timers(){let e=this.#e,n=e.word(284),r=0,o=[{node:n,inde" +
  "x:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield this.#o(i,s.i" +
  "ndex,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++,next:e.firstChild(i)});continue}th" +
  "is.#n?.node===0&&this.#n.parent===s.node&&(yield this.#s(this.#n,s.index,o.length-1),r++),o.pop()}}#" +
  "o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),a=this.#i(e,i,n,r);if(o.current(e+80)===i" +
  "%2**32&&o.long(e+8)===i||s===ru)return a}}#i(e,n,r,o){let s=this.#e,i=this.#n?.node===e?1:0,a=s.word" +
  "(e+108)+i,c=s.float(e+16),u=s.float(e+24),l=c-n*u,d=s.word(e+88),p=Math.min(n,s.word(d+12)),m=Math.m" +
  "in(n,s.word(d+16)),f={key:s.hash(e+0),parent:r,level:o,tag:this.#t,label:s.label(d),laps:n,openLaps:" +
  "a,maxOpenLaps:Math.max(a,s.word(e+112)),open:n===0,wall:c,...this.#a(e,n,c),cpuUnknownLaps:s.word(e+" +
  "156),covered:Math.min(c,s.float(e+48)),min:n?u:0,max:n?s.float(e+32):0,squares:n?Math.max(0,s.float(" +
  "e+40)-l*l/n):0,overlaps:s.word(e+152),rssMax:this.#u(e+120+0),rssSelf:this.#l(e+120+8),rssMin:this.#" +
  "u(e+120+16+0),rssSelfMin:this.#l(e+120+16+8),...p>0&&{asyncLaps:p},...m>0&&{callSites:m}};return n==" +
  "=0?{...f,...this.#c(e)}:f}#a(e,n,r){let o=this.#e.float(e+64),s=this.#e.float(e+72),i=o+s-r;return i" +
  ">0&&i<=this.#e.float(408)*(2*Math.sqrt(n)+n/10)&&(o-=i),{user:Math.max(0,o+Math.min(0,s)),system:Mat" +
  "h.max(0,s+Math.min(0,o))}}#s(e,n,r){let o=this.#e;return{key:ss(o.hash(e.parent+0),o.hash(e.labelId+" +
  "0)),parent:n,level:r,tag:this.#t,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,mi" +
  "n:0,max:0,squares:0,overlaps:0,...this.#c(0)}}#c(e){let n=this.#u(this.#e.word(292)+40),{wall:r,user" +
  ":o,system:s,cpuUnknownLaps:i,covered:a,rssSelf:c}=this.#r.get(e)??ir,u=Math.min(r,a);return{wall:r,u" +
  "ser:o,system:s,cpuUnknownLaps:i,covered:u,rssMax:n,rssSelf:{...c},rssMin:{...n},rssSelfMin:{...c}}}#" +
  "u(e){let{current:n,peak:r}=this.#l(e),o=this.#l(440);return{current:Math.max(0,n-o.current),peak:Mat" +
  "h.max(0,r-o.peak)}}#l(e){return{current:this.#e.word(e)*Cs,peak:this.#e.word(e+4)*Cs}}},ou=2e3;funct" +
  "ion Qt(t,e){let[n,r]=[b(\"node:fs\"),b(\"node:path\")],o=a=>new C(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${a" +
  "}`);if(!n||!r)throw o(\"no file system on this runtime\");let s=r.resolve(t),i=r.dirname(s);if(!si(\"re" +
  "ad\",i)||!si(\"write\",i))throw o(\"no permission; run with --allow-read and --allow-write\");return{fs:n" +
  ",paths:r,file:s,folder:i}}function si(t,e){let n=P();return!n||n.permissions.querySync({name:t,path:" +
  "e}).state===\"granted\"}var Wu=64*1024;function Tr(t,e,n={}){let{fs:r,folder:o}=Qt(t,\"write\"),{tempora" +
  "ry:s=Vu(t),keepFolders:i=!1,mayReplace:a=()=>!0}=n;i||r.mkdirSync(o,{recursive:!0});let c=!1;try{let" +
  " u=r.openSync(s,\"wx\");try{let l=\"\";for(let d of e)l+=d,!(l.length<Wu)&&(r.writeFileSync(u,l),l=\"\");r" +
  ".writeFileSync(u,l)}finally{r.closeSync(u)}a()&&(r.renameSync(s,t),c=!0)}finally{c||Yu(r,s)}return c" +
  "}function Yu(t,e){try{t.rmSync(e,{force:!0})}catch{}}function Vu(t){return`${t}.${et().toString(36)}" +
  "${Math.random().toString(36).slice(1,10)}.tmp`}var Zu=2**20;function en(t,e){let n=\"\",r=[],o=0,s=()=" +
  ">{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw i instanceof RangeError?new C(\"TOO_LARGE\",`Cann" +
  "ot join the report: over ${n.length} characters do not fit into a string of this engine; ${e}`,{caus" +
  "e:i}):i}r=[],o=0};for(let i of t)o+i.length>Zu&&s(),r.push(i),o+=i.length;return s(),n}var ci=512,zu" +
  "=2048;function ui(t,e){let n=new _e(t,e);return r=>{for(let o of r)n.measure(o);return{end:o=>n.prin" +
  "t(o)+gt(o)}}}function*li(t,e,n=\"> \"){let r=[],o=[],s=0;for(let{tag:c,level:u,label:l}of t){let d=`${" +
  "n}[${I(c)}] ${Ju(u)}${I(l)}`,p=Ce(d);p>s&&p<=zu&&(s=p),r.push(d),o.push(p)}let{title:i,end:a}=e(t);i" +
  "!==void 0&&(yield`${n.padEnd(s)} ${i}\n`);for(let[c,u]of t.entries()){let l=\" \".repeat(Math.max(0,s-o" +
  "[c])+1);yield`${r[c]}${l}${a(u,c)}\n`}}function tn(t){return en(t,\"leave out lines with noMin: false\"" +
  ")}function Ju(t){return t<1?\"\":t<=ci?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(ci-1))+\"|_\"}func" +
  "tion di({reportFile:t,serialFile:e},{lines:n,below:r},{print:o,write:s,json:i}){let a=[],c=[],u=l=>{" +
  "try{l()}catch(d){c.push(d)}};u(()=>{if(t===void 0){let l=tn(n())+r;l&&a.push(l.replace(/\\n$/,\"\"))}el" +
  "se s(t,qu(n(),r)),a.push(`Outputting manager to '${t}'...`)}),u(()=>{e!==void 0&&(s(e,i()),a.push(`S" +
  "erializing manager to '${e}'...`))});for(let l of a)u(()=>o(l));if(c.length>0)throw c[0]}function*qu" +
  "(t,e){yield*t,yield e}var el=64*1024;function T(t){return Number.isFinite(t)?String(t):\"0\"}var nn=t=" +
  ">Math.round(t/1e3);function rn(t,e=\"\"){return`{${e}\"current\":${T(t.current/1048576)},\"peak\":${T(t.pe" +
  "ak/1048576)}}`}function fi(t,e=0){return T(e>1?Math.round(t/e)*e:t)}function tl(t,e,{resolution:n,la" +
  "pCost:r}){let o=e?'\"cereal_class_version\":1,':\"\",s=nn(t.user),i=nn(t.system),a=n?.cpu,c=(t.user+t.sy" +
  "stem)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(" +
  "`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${T(s)},\"system_elapsed\":${" +
  "T(i)},\"wall_elapsed\":${T(nn(t.wall))},\"cpu_elapsed\":${T(s+i)},\"cpu_util\":${T(Math.round(c*1e4)/1e4)}" +
  ",\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${rn(t.rssMax,e?'\"cereal_class_ve" +
  "rsion\":0,':\"\")},\"rss_self\":${rn(t.rssSelf)},\"rss_min\":${rn(t.rssMin)},\"rss_self_min\":${rn(t.rssSelfM" +
  "in)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},`+(t.cpuUnk" +
  "nownLaps>0?`\"cpu_unknown_laps\":${t.cpuUnknownLaps},`:\"\")+`\"covered_elapsed\":${T(nn(t.covered))},\"wal" +
  "l_min\":${T(t.min/1e3)},\"wall_max\":${T(t.max/1e3)},\"wall_stddev\":${T(Math.round(Ne(t))/1e3)},\"wall_ns" +
  "\":${T(t.wall)},\"user_ns\":${fi(t.user,a)},\"system_ns\":${fi(t.system,a)},\"covered_ns\":${T(t.covered)}," +
  "\"min_ns\":${T(t.min)},\"max_ns\":${T(t.max)},\"squares_ns2\":${T(t.squares)}},\"timer.parent\":${t.parent}," +
  "\"timer.open\":${t.open}`+(t.asyncLaps?`,\"timer.async_laps\":${t.asyncLaps}`:\"\")+(t.callSites?`,\"timer." +
  "call_sites\":${t.callSites}`:\"\")+(ye(t,r)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.lab" +
  "el\":${JSON.stringify(t.label)}}`:\"}\")}function nl(t){if(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;ret" +
  "urn`,\"resolution\":{\"wall_ns\":${T(e)},\"cpu_ns\":${T(n)},\"memory_bytes\":${T(r)}}`}function rl({lapCost:" +
  "t,kinds:e},n){if(!t)return\"\";let{laps:r,share:o}=n.overhead(t,e),s=a=>a&&Math.round(a*10)/10;return`" +
  ",\"overhead\":${JSON.stringify({lap_ns:s(t.total),inside_ns:s(t.inside),laps:r,share:Math.round(o*1e4)" +
  "/1e4,async_laps:e?.asyncLaps,async_ns:s(t.asyncLap),call_sites:e?.callSites,call_site_ns:s(t.callSit" +
  "e),readings:e?.readings,reading_ns:s(t.reading)})}`}function ol({process:t}){if(!t)return\"\";let{wall" +
  ":e,user:n,system:r,peak:o}=t;return`,\"process\":${JSON.stringify({wall_ns:e,user_ns:n,system_ns:r,rss" +
  "_peak_bytes:o})}`}function*sl(t){yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"" +
  "cereal_class_version\":1,\"concurrency\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o=new be;for(let" +
  " s of n.timers)o.add(s),yield r+tl(s,r===`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}${nl(n.resolut" +
  "ion)}${rl(n,o)}${ol(n)}}}`}yield`\n]}\n`}function*on(t){let e=\"\";for(let n of sl(t))e.length+n.length>" +
  "el&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}(()=>{function M(){let{process:e}=globalThis;if(!e?.resource" +
  "Usage)return;let{threadCpuUsage:t}=e,r=t||P()?void 0:Nn();return()=>{let{userCPUTime:s,systemCPUTime" +
  ":i,maxRSS:a}=e.resourceUsage(),n=t?.call(e),l=n?(n.user+n.system)*1e3:r?.()??0;return{user:s*1e3,sys" +
  "tem:i*1e3,peak:a*1024,own:l}}}var T2=1;function x({memory:e,tag:t,resolution:r,meeting:s,ofProcess:i" +
  "}){let a=new Int32Array(s),n=w();Atomics.store(a,0,T2),Atomics.notify(a,0);let l=Atomics.wait(a,0,T2" +
  ",ou)!==\"timed-out\",[,f=0,d=0]=new Float64Array(s),h=f-(n+w())/2*1e6,p=i?M():void 0,m=()=>{let o=new " +
  "V(e);return o.long(o.word(292)+0)},v=m(),g=0;return()=>{if(!l)return{...dr(e,t),resolution:r};let o=" +
  "p?.(),c=w()*1e6+h;if(!o)return{...dr(e,t,{time:c}),resolution:r};let{user:u,system:A,peak:C2,own:E}=" +
  "o;return v!==m()&&(v=m(),g=E),{...dr(e,t,{time:c,cpu:{user:u-(E-g),system:A}}),resolution:r,process:" +
  "{wall:Math.round(Math.max(0,c-f+d)),user:u,system:A,peak:C2}}}}function $({core:e,path:t,temporary:r" +
  ",interval:s,state:i}){let{parentPort:a}=b(\"node:worker_threads\"),n=b(\"node:fs\"),l=new Int32Array(i)," +
  "f=x(e),d,h=!1;function p(){let o=new Uint32Array(e.memory.buffer);return[312,316,296,336,344].map(c=" +
  ">o[c>>2]).join()}function m(){let o=n.statSync(t,{throwIfNoEntry:!1});return o?`${o.ino} ${o.mtimeMs" +
  "} ${o.size}`:\"\"}function v(){let o=p();if(o===d)return;let c=m(),u=f();n.rmSync(r,{force:!0}),Tr(t,o" +
  "n([u]),{temporary:r,keepFolders:!0,mayReplace:()=>Atomics.compareExchange(l,0,1,2)===1&&m()===c})&&(" +
  "d=u.timers.some(({open:A})=>A)?void 0:o,h=!1)}function g(){let o=w();if(Atomics.compareExchange(l,0," +
  "0,1)!==0)return;try{v()}catch(u){h||a.postMessage(u instanceof Error?u.message:String(u)),h=!0}final" +
  "ly{Atomics.compareExchange(l,0,1,0),Atomics.compareExchange(l,0,2,0),Atomics.notify(l,0)}let c=w()-o" +
  ";H(g,Math.max(s-c,c))}H(g,s)}var I2=200;function U(e){let t=new F(e);q(globalThis)===\"deno\"?t.listen" +
  "AsThread():t.waitForInterrupts()}var F=class{#t;#e;#i;#r=nt();#o=b(\"node:worker_threads\").parentPort" +
  ";#s;constructor(e){this.#t=e,this.#e=new kt(e.state),this.#i=x(e.core)}listenAsThread(){let{signals:" +
  "e}=this.#t,t=this.#e,r=(s,i,a)=>{a?.(),t.waitWhile(s,i)};for(let[s,i]of e)this.#r.on(s,()=>this.#n(s" +
  ",i,r));this.#o.on(\"message\",()=>{for(let[s]of e)this.#r.removeAllListeners(s);t.move(1,5)}),t.move(0" +
  ",1)}waitForInterrupts(){let e=this.#e,t=new(b(\"node:vm\")).Script(\"timemoryStep()\"),r=n=>{globalThis." +
  "timemoryStep=n;try{t.runInThisContext({breakOnSigint:!0})}catch{}},s=(n,l,f)=>{let d=w()+l,h=f,p=()=" +
  ">{h?.(),h=void 0,e.waitWhile(n,Math.max(0,d-w()))};do r(p);while(h||e.is(n)&&w()<d)},[[i,a]]=this.#t" +
  ".signals;for(;;)r(()=>{e.move(0,1),k(1/0)}),this.#n(i,a,s)}#n(e,t,r){let s=this.#e,i=()=>this.#o.pos" +
  "tMessage(e);this.#s===void 0?(this.#s=w(),r(1,1e3,i),s.move(1,3)&&(this.#l(e,t),s.move(3,4))):w()-th" +
  "is.#s>1e3&&(r(2,I2,i),this.#a(e,t))}#l(e,t){try{y(2,`> TiMemory: signal ${t} (${e}) while the progra" +
  "m is busy: reporting the laps so far\n`),this.#c()}catch(r){y(2,`> TiMemory: the report failed: ${r i" +
  "nstanceof Error?r.message:String(r)}\n`)}this.#a(e,t)}#c(){let e=this.#e.settings;if(!e)return;let t=" +
  "this.#i(),r=ts(t,e.precision)+Qo(t)+(e.verbose?this.#t.sources:\"\");di(e,{lines:()=>li(t.timers,ui(vo" +
  "id 0,e.precision)),below:r},{print:s=>y(1,`${s}\n`),write:Tr,json:()=>on([t])})}#a(e,t){let r=this.#r" +
  ",s=q(globalThis);if(s===\"bun\")return _(128+t);s===\"deno\"&&r.removeAllListeners(e);try{if(r.kill(r.pi" +
  "d,e),s!==\"deno\")return;k(I2),r.kill(r.pid,\"SIGKILL\")}catch{y(2,`> TiMemory: cannot end the program: " +
  "no permission; send ${e} again\n`)}}};function y(e,t){let r=b(\"node:fs\"),s=new TextEncoder().encode(t" +
  ");for(;s.length>0;)try{s=s.subarray(r.writeSync(e,s))}catch(i){if(i.code!==\"EAGAIN\")throw i;k(1)}}fu" +
  "nction k(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}function _(e){let t=b(\"bun:" +
  "ffi\");for(let r of[...at,\"libSystem.dylib\"])try{t?.dlopen(r,{_exit:{args:[\"i32\"],returns:\"void\"}}).s" +
  "ymbols._exit(e)}catch{}}var S=b(\"node:worker_threads\").workerData;S.kind===\"autosave\"?$(S):U(S)})();" +
  "})();";
