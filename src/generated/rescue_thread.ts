// Generated from src/rescue/thread.ts by `deno task build`: 21742 characters of c75cbb4f5692f63f.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{var y=class extends Error{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}" +
  "},w=performance.now.bind(performance),it=Date.now,H=setTimeout;function ge(){return globalThis.proce" +
  "ss}function C(t){return globalThis.process?.getBuiltinModule?.(t)}function J(t){return t.Deno?.versi" +
  "on?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var pt=[\"libc.so.6\",\"libc.musl" +
  "-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];function M(){return globalThis.Deno}function Mn(){let t=C(\"n" +
  "ode:fs\"),e=new Uint8Array(64);try{let n=t.openSync(\"/proc/thread-self/schedstat\",\"r\"),r=()=>(t.readS" +
  "ync(n,e,0,64,0),Number.parseInt(String.fromCharCode(...e)));return r()?r:void 0}catch{return}}functi" +
  "on te(t){return t.laps>0?t.wall/t.laps:0}function Pe(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-" +
  "1)):0}function ae(t,e){return t.cpuUnknownLaps?NaN:e}function ce(t){let e=(t.user+t.system)/t.wall*1" +
  "00;return ae(t,Number.isFinite(e)?e:0)}var jn=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) " +
  ": RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",wt=3,W=1e9,Zo=new Map([[\"%w\",{unit:\"time\",val" +
  "ue:t=>t.wall/W}],[\"%u\",{unit:\"time\",value:t=>ae(t,t.user/W)}],[\"%s\",{unit:\"time\",value:t=>ae(t,t.sys" +
  "tem/W)}],[\"%t\",{unit:\"time\",value:t=>ae(t,(t.user+t.system)/W)}],[\"%p\",{unit:\"percent\",value:ce}],[\"" +
  "%C\",{unit:\"memory\",value:t=>t.rssMax.current/1048576}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak/1" +
  "048576}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/1048576}],[\"%m\",{unit:\"memory\",value:t=>t.r" +
  "ssSelf.peak/1048576}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),zo=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"" +
  "]]),rc=new RegExp(`(${[...Zo.keys(),...zo.keys()].join(\"|\")})`),De=class{#e;#t;#n={time:0,percent:0," +
  "memory:0,count:0};#r;constructor(e=jn,n=wt){this.#e=e.split(rc).map(r=>Zo.get(r)??zo.get(r)??r),this" +
  ".#t={time:n,percent:1,memory:1,count:0}}measure(e){for(let n of this.#e){if(typeof n==\"string\")conti" +
  "nue;let r=n.value(e);r>this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r??=" +
  "this.#o(),r=\"\";for(let o of this.#e)r+=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).repl" +
  "ace(\"NaN\",\"-\").padStart(n[o.unit]);return r}#o(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n[r].toFix" +
  "ed(e[r]).length);return{time:n(\"time\"),percent:5,memory:n(\"memory\"),count:String(this.#n.count).leng" +
  "th}}};function be(t,e,n=wt){let r=new De(t,n);return r.measure(e),r.print(e)}function St({laps:t,ope" +
  "n:e}){return(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var os=/^[ -~]*$/,Cc=/[\\p{Cc}\\p{Zl}" +
  "\\p{Zp}\\p{Bidi_Control}\\p{Cs}]/gu,yc={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function bc(t){let e=yc[t];if(" +
  "e!==void 0)return e;let n=t.codePointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")}`" +
  ":`\\\\u{${n}}`}function I(t){return os.test(t)?t:t.replace(Cc,bc)}var wc=/\\p{Emoji_Presentation}|\\p{Ex" +
  "tended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,Sc=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}" +
  "\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,Ec=\"1100-115f 2329 232a 2630-2637 268a-268f 2e80-303e 3041-a4cf a960-a" +
  "97c ac00-d7a3 f900-faff fe10-fe19 fe30-fe6b ff01-ff60 ffe0-ffe6 16fe0-18dff 1aff0-1b2ff 1d300-1d376 " +
  "1f200-1f265 20000-3fffd\",$c=new RegExp(`[${Ec.replace(/ ?(\\w+)/g,\"\\\\u{$1}\")}]`,\"u\"),rs;function we(t" +
  "){if(os.test(t))return t.length;rs??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(l" +
  "et{segment:n}of rs.segment(t)){if(wc.test(n)){e+=2;continue}for(let r of n)Sc.test(r)||(e+=$c.test(r" +
  ")?2:1)}return e}var Ac=10,Xn={asyncLaps:0,callSites:0,readings:0};function Ee(t,e){return e!==void 0" +
  "&&t.laps>0&&te(t)<Ac*is(t,e)/t.laps}function is({laps:t,asyncLaps:e=0},{total:n,asyncLap:r=n}){retur" +
  "n t*n+e*(r-n)}var Se=class{laps=0;opened=0;wall=0;add(e){this.laps+=e.laps,this.opened+=e.laps+e.ope" +
  "nLaps,e.level===0&&(this.wall+=e.wall)}overhead(e,n=Xn){let{total:r,asyncLap:o=r,callSite:s=0,readin" +
  "g:i=0}=e,{asyncLaps:a,callSites:c,readings:u}=n,l=n===Xn?this.laps:Math.max(0,this.opened-a),d=l*r+a" +
  "*o+c*s+u*i,p=this.wall>0?Math.min(1,d/this.wall):0;return{...n,laps:this.laps,plainLaps:l,share:p}}}" +
  ",as=5,cs=\"[overflow]\";function us(t){let{timers:e,dropped:n,incomplete:r}=t,o=[],s=e.find(u=>u.label" +
  "===cs&&u.level===0);s&&o.push(`${kt(s.laps,\"lap\")} of new paths went into ${cs}: the limit of memory" +
  " or nodes was reached`),r&&o.push(\"Nodes may be missing: the tree was cleared while it was read\"),n>" +
  "0&&o.push(`${kt(n,\"scope\")} not recorded: too many were open at once`);let i=e.filter(u=>u.overlaps>" +
  "0);if(i.length>0){let u=i.reduce((l,d)=>l+d.overlaps,0);o.push(`${kt(u,\"scope\")} overlapped their si" +
  "blings: ${Ot(i,l=>I(l.label))}; their times are right, but scopes may nest under the wrong one: wher" +
  "e a scope awaits, use autoTimed(), autoTimer.run() or region.run()`)}let a=e.filter(u=>u.cpuUnknownL" +
  "aps>0);a.length>0&&o.push(`CPU time unknown (-), because other scopes ran meanwhile: ${Ot(a,u=>I(u.l" +
  "abel))}`);let c=e.filter(u=>u.maxOpenLaps>1).sort((u,l)=>l.maxOpenLaps-u.maxOpenLaps);if(c.length>0)" +
  "{let u=Ot(c,l=>`${I(l.label)} ${l.maxOpenLaps}`);o.push(`Laps open at once, at most: ${u}`)}return t" +
  "r(o)}function tr(t){return t.map(e=>`> ${e}\n`).join(\"\")}function ds({process:t,timers:e},n){if(!t||e" +
  ".length===0)return\"\";let{wall:r,user:o=0,system:s=0,peak:i=0}=t,a=t.user===void 0?\"\":\", %u user + %s" +
  " system = %t CPU\",c=a&&\" (%p%)\",u=t.peak===void 0?\"\":\" : peak RSS %M [MB]\",l={wall:r,user:o,system:s" +
  ",rssMax:{current:0,peak:i},rssSelf:{current:0,peak:0}};return`${be(`> process : %w wall${a} [sec]${c" +
  "}${u}`,l,n)}\n`}function Ot(t,e){let n=[...new Set(t.map(e))],r=n.length-as;return n.slice(0,as).join" +
  "(\", \")+(r>0?` and ${r} more`:\"\")}function kt(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}var vt=class{buff" +
  "er;#e;constructor(e=new SharedArrayBuffer(65544)){this.buffer=e,this.#e=new Int32Array(e,0,2)}move(e" +
  ",n){let r=Atomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(e){return" +
  " Atomics.load(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}get set" +
  "tings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new Uint8A" +
  "rray(this.buffer).slice(8,8+e)))}set settings({reportFile:e,serialFile:n,precision:r,verbose:o}){let" +
  " s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbose:o}));Atomi" +
  "cs.store(this.#e,1,0),!(s.length>65536)&&(new Uint8Array(this.buffer,8).set(s),Atomics.store(this.#e" +
  ",1,s.length))}},V=class{#e;#t;#n;#r;#o;#s=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constru" +
  "ctor(e){this.#e=e,this.#i()}#i(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#n=new Float6" +
  "4Array(e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&" +
  "this.#i(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#i(),Atomics.load(this.#t,e>>2)}fl" +
  "oat(e){return e>=this.#o.length&&this.#i(),this.#n[e>>3]}long(e){return this.word(e)+(this.word(e+4)" +
  "|0)*2**32}hash(e){return e>=this.#o.length&&this.#i(),this.#r[e>>3]}timespec(e){return this.long(e)*" +
  "1e9+this.long(e+8)}label(e){let n=this.#s.get(e);if(n===void 0){let r=e+20,o=r+this.word(e+8);o>this" +
  ".#o.length&&this.#i(),n=this.#a.decode(this.#o.slice(r,o)),this.#s.set(e,n)}return n}*children(e){fo" +
  "r(let n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.word(e+92);retur" +
  "n n&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}},ir=" +
  "t=>BigInt.asUintN(64,t);function fs(t,e){let n=ir(t*0x9e3779b97f4a7c15n+e);return n=ir((n^n>>33n)*0x" +
  "ff51afd7ed558ccdn),n=ir((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}function bs(t){let e=t.current(352)" +
  ";if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)>=t.wo" +
  "rd(392)))return{labelId:e,start:n,frame:r,parent:o,node:zc(t,o,e)}}function ws(t,{labelId:e,start:n}" +
  "){return t.timespec(336)===n&&t.current(352)===e}function zc(t,e,n){for(let o of t.children(e))if(t." +
  "word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var pr={wall:0,user:0,system:0,cov" +
  "ered:0,cpuUnknownLaps:0,rssSelf:{current:0,peak:0}},qc=1024,Lt=class{#e;#t;#n;#r;#o=new Map;construc" +
  "tor(e,n,{time:r,cpu:o}){this.#e=e,this.#t=n,this.#n=r,this.#r=this.#s(o)}#s(e){let n=this.#e,r=n.wor" +
  "d(292),o=n.float(r+8),s=n.float(r+16),i=Math.max(o,e?.user??0),a=Math.max(s,e?.system??0),c=i-o+a-s," +
  "u=n.long(r+0),l=(this.#t?.start??n.long(312))-u,d=this.#n-u,p=0;return c>0&&d>0&&(p=1/d,l>0&&l*2<d&&" +
  "c<d&&(p=1/Math.max(l,c))),[{value:8,rate:24,now:i,share:(i-o)*p},{value:16,rate:32,now:a,share:(a-s)" +
  "*p}]}read(){let e=this.#e;for(let n=e.word(288);n;n=e.word(n))for(let r=1;r<=255;r++){let o=n+r*64,s" +
  "=e.word(o+32);s&&s!==e.word(284)&&this.#a(s,o)}return this.#t&&this.#c(this.#t.node,this.#t.start,e." +
  "word(292),0,!1),this.#o}#a(e,n){let r=this.#e,o=r.long(n+24)+Math.max(0,this.#n-this.#u(n)),s=r.word" +
  "(n+36),i=s&-4,a=s!==i||r.word(i+48)!==r.word(r.word(292)+48)||this.#t!==void 0&&this.#i(n)!==r.word(" +
  "388);this.#c(e,r.long(n+8),i,o,a)}#i(e){let n=this.#e;return n.word(e+60)&2147483648?e:n.word(e+52)}" +
  "#c(e,n,r,o,s){let i=this.#e;if(e&&i.long(e+8)>0)return;let a=i.word(292),c=Math.max(0,n-i.long(r+0))" +
  ",[u=0,l=0]=s?[]:this.#r.map(({value:m,rate:f,now:g,share:h})=>Math.max(0,g-i.float(r+m)-c*(r===a?h:i" +
  ".float(r+f)))),d=m=>Math.max(0,i.word(a+m)-i.word(r+m))*qc,p=this.#o.get(e)??pr;this.#o.set(e,{wall:" +
  "p.wall+Math.max(0,this.#n-n),user:p.user+u,system:p.system+l,covered:p.covered+o,cpuUnknownLaps:p.cp" +
  "uUnknownLaps+(s?1:0),rssSelf:{current:Math.max(p.rssSelf.current,d(40)),peak:Math.max(p.rssSelf.peak" +
  ",d(44))}})}#u(e){let n=this.#t?.frame===e?this.#t.start:this.#n;return Math.min(n,this.#l(e))}#l(e){" +
  "let n=this.#e,r=n.word(e+60);if(r&1073741824)return r&536870911?n.long(e+16):this.#n;if(n.word(this." +
  "#i(e)+56)===e)return this.#n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:n.long(o+8)}}," +
  "As=1024,uu=1e3,lu=200;function Cr(t,e,n){let r=new V(t),o=bs(r),s=[];for(let i=w()+lu;;){let a=r.cur" +
  "rent(296),c=()=>a%2===0&&r.current(296)===a,u=[];for(let d of new Kt(r,e,o,n).timers()){if(!c())brea" +
  "k;u.push(d)}if(o&&!ws(r,o)){o=void 0;continue}let l=!c();if((u.length>s.length||!l)&&(s=u),!(l&&w()<" +
  "i))return{concurrency:1,timers:s,dropped:r.word(304),...l&&{incomplete:l}}}}var Kt=class{#e;#t;#n;#r" +
  ";constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;let s=Math.max(e.long(312),e.long(e.word(292)+0)" +
  ",r?.start??0);this.#r=new Lt(e,r,{...o,time:Math.max(o?.time??0,s)}).read()}*timers(){let e=this.#e," +
  "n=e.word(284),r=0,o=[{node:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i" +
  "=s.next;if(i){yield this.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++,n" +
  "ext:e.firstChild(i)});continue}this.#n?.node===0&&this.#n.parent===s.node&&(yield this.#i(this.#n,s." +
  "index,o.length-1),r++),o.pop()}}#o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),a=this.#" +
  "s(e,i,n,r);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===uu)return a}}#s(e,n,r,o){let s=this.#e" +
  ",i=this.#n?.node===e?1:0,a=s.word(e+108)+i,c=s.float(e+16),u=s.float(e+24),l=c-n*u,d=s.word(e+88),p=" +
  "Math.min(n,s.word(d+12)),m=Math.min(n,s.word(d+16)),f={key:s.hash(e+0),parent:r,level:o,tag:this.#t," +
  "label:s.label(d),laps:n,openLaps:a,maxOpenLaps:Math.max(a,s.word(e+112)),open:n===0,wall:c,...this.#" +
  "a(e,n,c),cpuUnknownLaps:s.word(e+156),covered:Math.min(c,s.float(e+48)),min:n?u:0,max:n?s.float(e+32" +
  "):0,squares:n?Math.max(0,s.float(e+40)-l*l/n):0,overlaps:s.word(e+152),rssMax:this.#u(e+120+0),rssSe" +
  "lf:this.#l(e+120+8),rssMin:this.#u(e+120+16+0),rssSelfMin:this.#l(e+120+16+8),...p>0&&{asyncLaps:p}," +
  "...m>0&&{callSites:m}};return n===0?{...f,...this.#c(e)}:f}#a(e,n,r){let o=this.#e.float(e+64),s=thi" +
  "s.#e.float(e+72),i=o+s-r;return i>0&&i<=this.#e.float(408)*(2*Math.sqrt(n)+n/10)&&(o-=i),{user:Math." +
  "max(0,o+Math.min(0,s)),system:Math.max(0,s+Math.min(0,o))}}#i(e,n,r){let o=this.#e;return{key:fs(o.h" +
  "ash(e.parent+0),o.hash(e.labelId+0)),parent:n,level:r,tag:this.#t,label:o.label(e.labelId),laps:0,op" +
  "enLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlaps:0,...this.#c(0)}}#c(e){let n=this.#u(t" +
  "his.#e.word(292)+40),{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:a,rssSelf:c}=this.#r.get(e)??p" +
  "r,u=Math.min(r,a);return{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:u,rssMax:n,rssSelf:{...c},r" +
  "ssMin:{...n},rssSelfMin:{...c}}}#u(e){let{current:n,peak:r}=this.#l(e),o=this.#l(440);return{current" +
  ":Math.max(0,n-o.current),peak:Math.max(0,r-o.peak)}}#l(e){return{current:this.#e.word(e)*As,peak:thi" +
  "s.#e.word(e+4)*As}}},du=2e3;function rn(t,e){let[n,r]=[C(\"node:fs\"),C(\"node:path\")],o=a=>new y(\"UNSU" +
  "PPORTED\",`Cannot ${e} \"${t}\": ${a}`);if(!n||!r)throw o(\"no file system on this runtime\");let s=r.res" +
  "olve(t),i=r.dirname(s);if(!fi(\"read\",i)||!fi(\"write\",i))throw o(\"no permission; run with --allow-rea" +
  "d and --allow-write\");return{fs:n,paths:r,file:s,folder:i}}function fi(t,e){let n=M();return!n||n.pe" +
  "rmissions.querySync({name:t,path:e}).state===\"granted\"}var Xu=64*1024;function Ze(t,e,n={}){let{fs:r" +
  ",folder:o}=rn(t,\"write\"),{temporary:s=vr(t),keepFolders:i=!1,mayReplace:a=()=>!0}=n;i||r.mkdirSync(o" +
  ",{recursive:!0});let c=!1;try{let u=r.openSync(s,\"wx\");try{let l=\"\";for(let d of e)l+=d,!(l.length<X" +
  "u)&&(r.writeFileSync(u,l),l=\"\");r.writeFileSync(u,l)}finally{r.closeSync(u)}a()&&(r.renameSync(s,t)," +
  "c=!0)}finally{c||Qu(r,s)}return c}function Qu(t,e){try{t.rmSync(e,{force:!0})}catch{}}function vr(t)" +
  "{return`${t}.${ge().pid}-${it().toString(36)}${Math.random().toString(36).slice(2,10)}.tmp`}var el=2" +
  "**20;function sn(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw i " +
  "instanceof RangeError?new y(\"TOO_LARGE\",`Cannot join the report: over ${n.length} characters do not " +
  "fit into a string of this engine; ${e}`,{cause:i}):i}r=[],o=0};for(let i of t)o+i.length>el&&s(),r.p" +
  "ush(i),o+=i.length;return s(),n}var Ci=512,tl=2048;function yi(t,e){let n=new De(t,e);return r=>{for" +
  "(let o of r)n.measure(o);return{end:o=>n.print(o)+St(o)}}}function*bi(t,e,n=\"> \"){let r=[],o=[],s=0;" +
  "for(let{tag:c,level:u,label:l}of t){let d=`${n}[${I(c)}] ${nl(u)}${I(l)}`,p=we(d);p>s&&p<=tl&&(s=p)," +
  "r.push(d),o.push(p)}let{title:i,end:a}=e(t);i!==void 0&&(yield`${n.padEnd(s)} ${i}\n`);for(let[c,u]of" +
  " t.entries()){let l=\" \".repeat(Math.max(0,s-o[c])+1);yield`${r[c]}${l}${a(u,c)}\n`}}function an(t){re" +
  "turn sn(t,\"leave out lines with noMin: false\")}function nl(t){return t<1?\"\":t<=Ci?\"  \".repeat(t-1)+\"" +
  "|_\":`(level ${t})`.padEnd(2*(Ci-1))+\"|_\"}function Ir({reportFile:t,serialFile:e},{lines:n,below:r},{" +
  "print:o,write:s,json:i}){let a=[],c=[],u=l=>{try{l()}catch(d){c.push(d)}};u(()=>{if(t===void 0){let " +
  "l=an(n())+r;l&&a.push(l.replace(/\\n$/,\"\"))}else s(t,rl(n(),r)),a.push(`Outputting manager to '${t}'." +
  "..`)}),u(()=>{e!==void 0&&(s(e,i()),a.push(`Serializing manager to '${e}'...`))});for(let l of a)u((" +
  ")=>o(l));if(c.length>0)throw c[0]}function*rl(t,e){yield*t,yield e}var il=64*1024;function T(t){retu" +
  "rn Number.isFinite(t)?String(t):\"0\"}var cn=t=>Math.round(t/1e3);function un(t,e=\"\"){return`{${e}\"cur" +
  "rent\":${T(t.current/1048576)},\"peak\":${T(t.peak/1048576)}}`}function Ei(t,e=0){return T(e>1?Math.rou" +
  "nd(t/e)*e:t)}function al(t,e,{resolution:n,lapCost:r}){let o=e?'\"cereal_class_version\":1,':\"\",s=cn(t" +
  ".user),i=cn(t.system),a=n?.cpu,c=(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.key},\"timer.le" +
  "vel\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"laps\":${t.lap" +
  "s},\"user_elapsed\":${T(s)},\"system_elapsed\":${T(i)},\"wall_elapsed\":${T(cn(t.wall))},\"cpu_elapsed\":${T" +
  "(s+i)},\"cpu_util\":${T(Math.round(c*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_ratio_den\":100000" +
  "0,\"rss_max\":${un(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${un(t.rssSelf)},\"rss_min\":$" +
  "{un(t.rssMin)},\"rss_self_min\":${un(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_laps\":${t.maxO" +
  "penLaps},\"overlaps\":${t.overlaps},`+(t.cpuUnknownLaps>0?`\"cpu_unknown_laps\":${t.cpuUnknownLaps},`:\"\"" +
  ")+`\"covered_elapsed\":${T(cn(t.covered))},\"wall_min\":${T(t.min/1e3)},\"wall_max\":${T(t.max/1e3)},\"wall" +
  "_stddev\":${T(Math.round(Pe(t))/1e3)},\"wall_ns\":${T(t.wall)},\"user_ns\":${Ei(t.user,a)},\"system_ns\":${" +
  "Ei(t.system,a)},\"covered_ns\":${T(t.covered)},\"min_ns\":${T(t.min)},\"max_ns\":${T(t.max)},\"squares_ns2\"" +
  ":${T(t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(t.asyncLaps?`,\"timer.async_lap" +
  "s\":${t.asyncLaps}`:\"\")+(t.callSites?`,\"timer.call_sites\":${t.callSites}`:\"\")+(Ee(t,r)?',\"timer.short" +
  "\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}function cl(t){if" +
  "(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_ns\":${T(e)},\"cpu_ns\":${T(n)},\"" +
  "memory_bytes\":${T(r)}}`}function ul({lapCost:t,kinds:e},n){if(!t)return\"\";let{laps:r,share:o}=n.over" +
  "head(t,e),s=a=>a&&Math.round(a*10)/10;return`,\"overhead\":${JSON.stringify({lap_ns:s(t.total),inside_" +
  "ns:s(t.inside),laps:r,share:Math.round(o*1e4)/1e4,async_laps:e?.asyncLaps,async_ns:s(t.asyncLap),cal" +
  "l_sites:e?.callSites,call_site_ns:s(t.callSite),readings:e?.readings,reading_ns:s(t.reading)})}`}fun" +
  "ction ll({process:t}){if(!t)return\"\";let{wall:e,user:n,system:r,peak:o}=t;return`,\"process\":${JSON.s" +
  "tringify({wall_ns:e,user_ns:n,system_ns:r,rss_peak_bytes:o})}`}function*dl(t){yield'{\"ranks\":[';let " +
  "e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${n.concurrency}," +
  "\"timers\":[`,e=`,\n`;let r=`\n`,o=new Se;for(let i of n.timers)o.add(i),yield r+al(i,r===`\n`,n),r=`,\n`;" +
  "let s=n.incomplete?',\"incomplete\":true':\"\";yield`\n],\"dropped\":${n.dropped}${s}${cl(n.resolution)}${u" +
  "l(n,o)}${ll(n)}}}`}yield`\n]}\n`}function*ln(t){let e=\"\";for(let n of dl(t))e.length+n.length>il&&e!==" +
  "\"\"&&(yield e,e=\"\"),e+=n;yield e}(()=>{function E(){let{process:e}=globalThis;if(!e?.resourceUsage)re" +
  "turn;let{threadCpuUsage:s}=e,t=s||M()?void 0:Mn();return()=>{let{userCPUTime:r,systemCPUTime:n,maxRS" +
  "S:a}=e.resourceUsage(),i=s?.call(e),l=i?(i.user+i.system)*1e3:t?.()??0;return{user:r*1e3,system:n*1e" +
  "3,peak:a*1024,own:l}}}var T2=1;function I2({memory:e,tag:s,resolution:t,meeting:r,ofProcess:n}){let " +
  "a=new Int32Array(r),i=w();Atomics.store(a,0,T2),Atomics.notify(a,0);let l=Atomics.wait(a,0,T2,du)!==" +
  "\"timed-out\",[,f=0,d=0]=new Float64Array(r),c=f-(i+w())/2*1e6,g=n?E():void 0,y2=()=>{let p=new V(e);r" +
  "eturn p.long(p.word(292)+0)},m=y2(),v=0;return()=>{if(!l)return{...Cr(e,s),resolution:t};let p=g?.()" +
  ",o=w()*1e6+c;if(!p)return{...Cr(e,s,{time:o}),resolution:t};let{user:h,system:u,peak:b,own:k}=p;retu" +
  "rn m!==y2()&&(m=y2(),v=k),{...Cr(e,s,{time:o,cpu:{user:h-(k-v),system:u}}),resolution:t,process:{wal" +
  "l:Math.round(Math.max(0,o-f+d)),user:h,system:u,peak:b}}}}function F({core:e,path:s,temporary:t,inte" +
  "rval:r,state:n}){let{parentPort:a}=C(\"node:worker_threads\"),i=C(\"node:fs\"),l=new Int32Array(n),f=I2(" +
  "e),d,c=!1;function g(){let o=new Uint32Array(e.memory.buffer);return[312,316,296,336,344].map(h=>o[h" +
  ">>2]).join()}function y2(){let o=i.statSync(s,{throwIfNoEntry:!1});return o?`${o.ino} ${o.mtimeMs} $" +
  "{o.size}`:\"\"}function m(o,h){let u=Atomics.compareExchange(l,0,o,h);return Atomics.notify(l,0),u===o" +
  "}function v(){let o=g();if(o===d)return;let h=y2(),u=f();if(!m(0,2))return;i.rmSync(t,{force:!0});fu" +
  "nction*b(){m(2,1)&&(yield*ln([u]))}Ze(s,b(),{temporary:t,keepFolders:!0,mayReplace:()=>m(1,2)&&y2()=" +
  "==h})&&(d=u.timers.some(({open:k})=>k)?void 0:o,c=!1)}function p(){let o=w();try{v()}catch(u){c||a.p" +
  "ostMessage(u instanceof Error?u.message:String(u)),c=!0}finally{m(1,0),m(2,0)}if(Atomics.load(l,0)==" +
  "=3)return;let h=w()-o;H(p,Math.max(r-h,h))}H(p,r)}function A(e,s,t=()=>{}){let r=M(),n=i=>r?r[e].wri" +
  "te(i):new Promise((l,f)=>{let d=(c,g)=>c?f(c):l(g);C(\"node:fs\").write(e===\"stdout\"?1:2,i,d)}),a=i=>{" +
  "if(i.length===0)return t();n(i).then(l=>a(i.subarray(l)),l=>{l.code===\"EAGAIN\"||l.name===\"WouldBlock" +
  "\"?H(()=>a(i),1):t()})};a(new TextEncoder().encode(s))}var x=200,U=2e3;function _(e){let s=new L(e);J" +
  "(globalThis)===\"deno\"?s.listenAsThread():s.waitForInterrupts()}var L=class{#t;#e;#i;#r=ge();#n=C(\"no" +
  "de:worker_threads\").parentPort;#s;constructor(e){this.#t=e,this.#e=new vt(e.state),this.#i=I2(e.core" +
  ")}listenAsThread(){let{signals:e}=this.#t,s=this.#e,t=(r,n,a)=>{a?.(),s.waitWhile(r,n)};for(let[r,n]" +
  "of e)this.#r.on(r,()=>this.#o(r,n,t));this.#n.on(\"message\",()=>{for(let[r]of e)this.#r.removeAllList" +
  "eners(r);s.move(1,5)}),s.move(0,1)}waitForInterrupts(){let e=this.#e,s=new(C(\"node:vm\")).Script(\"tim" +
  "emoryStep()\"),t=i=>{globalThis.timemoryStep=i;try{s.runInThisContext({breakOnSigint:!0})}catch{}},r=" +
  "(i,l,f)=>{let d=w()+l,c=f,g=()=>{c?.(),c=void 0,e.waitWhile(i,Math.max(0,d-w()))};do t(g);while(c||e" +
  ".is(i)&&w()<d)},[[n,a]]=this.#t.signals;do t(()=>{e.move(0,1),$(1/0)}),this.#o(n,a,r);while(!e.is(4)" +
  ")}#o(e,s,t){let r=this.#e,n=()=>this.#n.postMessage(e);this.#s===void 0?(this.#s=w(),t(1,1e3,n),r.mo" +
  "ve(1,3)&&this.#l(e,s)):w()-this.#s>1e3&&(t(2,x,n),this.#a(e,s))}#l(e,s){let t=`> TiMemory: signal ${" +
  "s} (${e}) while the program is busy: reporting the laps so far\n`,r=\"\";for(let a of[{},{reportFile:vo" +
  "id 0,serialFile:void 0}])try{r=\"\",this.#c(a,i=>r+=`${i}\n`);break}catch(i){t+=`> TiMemory: the report" +
  " failed: ${i instanceof Error?i.message:String(i)}\n`}this.#e.move(3,4);let n=()=>this.#a(e,s);H(n,U)" +
  ",A(\"stderr\",t,()=>A(\"stdout\",r,n))}#c(e,s){if(!this.#e.settings)return;let t={...this.#e.settings,.." +
  ".e},r=this.#i(),n=ds(r,t.precision)+us(r)+(t.verbose?this.#t.sources:\"\");Ir(t,{lines:()=>bi(r.timers" +
  ",yi(void 0,t.precision)),below:n},{print:s,write:Ze,json:()=>ln([r])})}#a(e,s){let t=this.#r,r=J(glo" +
  "balThis);if(r===\"bun\")return P(128+s);r===\"deno\"&&t.removeAllListeners(e);try{if(t.kill(t.pid,e),r!=" +
  "=\"deno\")return;$(x),t.kill(t.pid,\"SIGKILL\")}catch{A(\"stderr\",`> TiMemory: cannot end the program: no" +
  " permission; send ${e} again\n`)}}};function $(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4" +
  ")),0,0,e)}function P(e){let s=C(\"bun:ffi\");for(let t of[...pt,\"libSystem.dylib\"])try{s?.dlopen(t,{_e" +
  "xit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(e)}catch{}}var S=C(\"node:worker_threads\").workerDa" +
  "ta;S.kind===\"autosave\"?F(S):_(S)})();})();";
