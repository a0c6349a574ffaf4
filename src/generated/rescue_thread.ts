// Generated from src/rescue/thread.ts by `deno task build`: 21949 characters of 99b462d8c7b6a209.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{var y=class extends Error{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}" +
  "},w=performance.now.bind(performance),ut=Date.now,B=setTimeout;function dt(t){Atomics.wait(new Int32" +
  "Array(new SharedArrayBuffer(4)),0,0,t)}function fe(){return globalThis.process}function h(t){return " +
  "globalThis.process?.getBuiltinModule?.(t)}function J(t){return t.Deno?.version?\"deno\":t.Bun?.version" +
  "?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var Ct=[\"libc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl" +
  "-aarch64.so.1\"];function v(){return globalThis.Deno}function Hn(){let t=h(\"node:fs\"),e=new Uint8Arra" +
  "y(64);try{let n=t.openSync(\"/proc/thread-self/schedstat\",\"r\"),r=()=>(t.readSync(n,e,0,64,0),Number.p" +
  "arseInt(String.fromCharCode(...e)));return r()?r:void 0}catch{return}}var Bn=4096;async function Ho(" +
  "t,e){for(let n=0;n<e.length;){let r=e.subarray(n,n+Bn);try{n+=await(v()?.[t].write(r)??new Promise((" +
  "o,s)=>h(\"node:fs\").write(jn(t),r,(i,a)=>i?s(i):o(a))))}catch(o){if(!Wn(o))return;await Yn(2)}}}funct" +
  "ion jn(t){return t===\"stdout\"?1:2}function Wn(t){let{code:e,name:n}=t;return e===\"EAGAIN\"||n===\"Woul" +
  "dBlock\"}function Yn(t){return new Promise(e=>B(e,t))}function ie(t,e,n){return{current:t(e.current,n" +
  ".current),peak:t(e.peak,n.peak)}}function W(t,e){return ie((n,r)=>Math.max(0,r-n),t,e)}function ee(t" +
  "){return t.laps>0?t.wall/t.laps:0}function Fe(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}f" +
  "unction ae(t,e){return t.cpuUnknownLaps?NaN:e}function ce(t){let e=(t.user+t.system)/t.wall*100;retu" +
  "rn ae(t,Number.isFinite(e)?e:0)}var Qn=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {" +
  "tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",Tt=3,V=1e9,ns=new Map([[\"%w\",{unit:\"time\",value:t=>t" +
  ".wall/V}],[\"%u\",{unit:\"time\",value:t=>ae(t,t.user/V)}],[\"%s\",{unit:\"time\",value:t=>ae(t,t.system/V)}" +
  "],[\"%t\",{unit:\"time\",value:t=>ae(t,(t.user+t.system)/V)}],[\"%p\",{unit:\"percent\",value:ce}],[\"%C\",{un" +
  "it:\"memory\",value:t=>t.rssMax.current/1048576}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak/1048576}" +
  "],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/1048576}],[\"%m\",{unit:\"memory\",value:t=>t.rssSelf." +
  "peak/1048576}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),rs=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),oc=" +
  "new RegExp(`(${[...ns.keys(),...rs.keys()].join(\"|\")})`),Ge=class{#e;#t;#n={time:0,percent:0,memory:" +
  "0,count:0};#r;constructor(e=Qn,n=Tt){this.#e=e.split(oc).map(r=>ns.get(r)??rs.get(r)??r),this.#t={ti" +
  "me:n,percent:1,memory:1,count:0}}measure(e){for(let n of this.#e){if(typeof n==\"string\")continue;let" +
  " r=n.value(e);r>this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r??=this.#o" +
  "(),r=\"\";for(let o of this.#e)r+=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).replace(\"Na" +
  "N\",\"-\").padStart(n[o.unit]);return r}#o(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n[r].toFixed(e[r]" +
  ").length);return{time:n(\"time\"),percent:5,memory:n(\"memory\"),count:String(this.#n.count).length}}};f" +
  "unction we(t,e,n=Tt){let r=new Ge(t,n);return r.measure(e),r.print(e)}function At({laps:t,open:e}){r" +
  "eturn(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var ps=/^[ -~]*$/,yc=/[\\p{Cc}\\p{Zl}\\p{Zp}\\" +
  "p{Bidi_Control}\\p{Cs}]/gu,bc={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function wc(t){let e=bc[t];if(e!==voi" +
  "d 0)return e;let n=t.codePointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\u{$" +
  "{n}}`}function M(t){return ps.test(t)?t:t.replace(yc,wc)}var Sc=/\\p{Emoji_Presentation}|\\p{Extended_" +
  "Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,Ec=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-" +
  "\\u11ff\\ud7b0-\\ud7ff]/u,$c=\"1100-115f 2329 232a 2630-2637 268a-268f 2e80-303e 3041-a4cf a960-a97c ac0" +
  "0-d7a3 f900-faff fe10-fe19 fe30-fe6b ff01-ff60 ffe0-ffe6 16fe0-18dff 1aff0-1b2ff 1d300-1d376 1f200-1" +
  "f265 20000-3fffd\",xc=new RegExp(`[${$c.replace(/ ?(\\w+)/g,\"\\\\u{$1}\")}]`,\"u\"),ds;function Se(t){if(ps" +
  ".test(t))return t.length;ds??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(let{segm" +
  "ent:n}of ds.segment(t)){if(Sc.test(n)){e+=2;continue}for(let r of n)Ec.test(r)||(e+=xc.test(r)?2:1)}" +
  "return e}var Nc=10,ir={asyncLaps:0,callSites:0,readings:0};function $e(t,e){return e!==void 0&&t.lap" +
  "s>0&&ee(t)<Nc*ms(t,e)/t.laps}function ms({laps:t,asyncLaps:e=0},{total:n,asyncLap:r=n}){return t*n+e" +
  "*(r-n)}var Ee=class{laps=0;opened=0;wall=0;add(e){this.laps+=e.laps,this.opened+=e.laps+e.openLaps,e" +
  ".level===0&&(this.wall+=e.wall)}overhead(e,n=ir){let{total:r,asyncLap:o=r,callSite:s=0,reading:i=0}=" +
  "e,{asyncLaps:a,callSites:c,readings:u}=n,l=n===ir?this.laps:Math.max(0,this.opened-a),d=l*r+a*o+c*s+" +
  "u*i,p=this.wall>0?Math.min(1,d/this.wall):0;return{...n,laps:this.laps,plainLaps:l,share:p}}},fs=5,g" +
  "s=\"[overflow]\";function hs(t){let{timers:e,dropped:n,incomplete:r}=t,o=[],s=e.find(u=>u.label===gs&&" +
  "u.level===0);s&&o.push(`${It(s.laps,\"lap\")} of new paths went into ${gs}: the limit of memory or nod" +
  "es was reached`),r&&o.push(\"Nodes may be missing: the tree was cleared while it was read\"),n>0&&o.pu" +
  "sh(`${It(n,\"scope\")} not recorded: too many were open at once`);let i=e.filter(u=>u.overlaps>0);if(i" +
  ".length>0){let u=i.reduce((l,d)=>l+d.overlaps,0);o.push(`${It(u,\"scope\")} overlapped their siblings:" +
  " ${vt(i,l=>M(l.label))}; their times are right, but scopes may nest under the wrong one: where a sco" +
  "pe awaits, use autoTimed(), autoTimer.run() or region.run()`)}let a=e.filter(u=>u.cpuUnknownLaps>0);" +
  "a.length>0&&o.push(`CPU time unknown (-), because other scopes ran meanwhile: ${vt(a,u=>M(u.label))}" +
  "`);let c=e.filter(u=>u.maxOpenLaps>1).sort((u,l)=>l.maxOpenLaps-u.maxOpenLaps);if(c.length>0){let u=" +
  "vt(c,l=>`${M(l.label)} ${l.maxOpenLaps}`);o.push(`Laps open at once, at most: ${u}`)}return ur(o)}fu" +
  "nction ur(t){return t.map(e=>`> ${e}\n`).join(\"\")}function ys({process:t,timers:e},n){if(!t||e.length" +
  "===0)return\"\";let{wall:r,user:o=0,system:s=0,peak:i=0}=t,a=t.user===void 0?\"\":\", %u user + %s system" +
  " = %t CPU\",c=a&&\" (%p%)\",u=t.peak===void 0?\"\":\" : peak RSS %M [MB]\",l={wall:r,user:o,system:s,rssMax" +
  ":{current:0,peak:i},rssSelf:{current:0,peak:0}};return`${we(`> process : %w wall${a} [sec]${c}${u}`," +
  "l,n)}\n`}function vt(t,e){let n=[...new Set(t.map(e))],r=n.length-fs;return n.slice(0,fs).join(\", \")+" +
  "(r>0?` and ${r} more`:\"\")}function It(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}var Dt=class{buffer;#e;c" +
  "onstructor(e=new SharedArrayBuffer(65544)){this.buffer=e,this.#e=new Int32Array(e,0,2)}move(e,n){let" +
  " r=Atomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(e){return Atomic" +
  "s.load(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}get settings()" +
  "{let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new Uint8Array(th" +
  "is.buffer).slice(8,8+e)))}set settings({reportFile:e,serialFile:n,precision:r,verbose:o}){let s=new " +
  "TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbose:o}));Atomics.stor" +
  "e(this.#e,1,0),!(s.length>65536)&&(new Uint8Array(this.buffer,8).set(s),Atomics.store(this.#e,1,s.le" +
  "ngth))}},z=class{#e;#t;#n;#r;#o;#s=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(e)" +
  "{this.#e=e,this.#i()}#i(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#n=new Float64Array(" +
  "e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&this.#i" +
  "(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#i(),Atomics.load(this.#t,e>>2)}float(e){" +
  "return e>=this.#o.length&&this.#i(),this.#n[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)*2**" +
  "32}hash(e){return e>=this.#o.length&&this.#i(),this.#r[e>>3]}timespec(e){return this.long(e)*1e9+thi" +
  "s.long(e+8)}label(e){let n=this.#s.get(e);if(n===void 0){let r=e+20,o=r+this.word(e+8);o>this.#o.len" +
  "gth&&this.#i(),n=this.#a.decode(this.#o.slice(r,o)),this.#s.set(e,n)}return n}*children(e){for(let n" +
  "=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.word(e+92);return n&&th" +
  "is.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}},fr=t=>BigI" +
  "nt.asUintN(64,t);function Ss(t,e){let n=fr(t*0x9e3779b97f4a7c15n+e);return n=fr((n^n>>33n)*0xff51afd" +
  "7ed558ccdn),n=fr((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}function As(t){let e=t.current(352);if(!e)" +
  "return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)>=t.word(392)" +
  "))return{labelId:e,start:n,frame:r,parent:o,node:qc(t,o,e)}}function Ns(t,{labelId:e,start:n}){retur" +
  "n t.timespec(336)===n&&t.current(352)===e}function qc(t,e,n){for(let o of t.children(e))if(t.word(o+" +
  "88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var wr={wall:0,user:0,system:0,covered:0," +
  "cpuUnknownLaps:0,rssSelf:{current:0,peak:0}},Jc=1024,Kt=class{#e;#t;#n;#r;#o=new Map;constructor(e,n" +
  ",{time:r,cpu:o}){this.#e=e,this.#t=n,this.#n=r,this.#r=this.#s(o)}#s(e){let n=this.#e,r=n.word(292)," +
  "o=n.float(r+8),s=n.float(r+16),i=Math.max(o,e?.user??0),a=Math.max(s,e?.system??0),c=i-o+a-s,u=n.lon" +
  "g(r+0),l=(this.#t?.start??n.long(312))-u,d=this.#n-u,p=0;return c>0&&d>0&&(p=1/d,l>0&&l*2<d&&c<d&&(p" +
  "=1/Math.max(l,c))),[{value:8,rate:24,now:i,share:(i-o)*p},{value:16,rate:32,now:a,share:(a-s)*p}]}re" +
  "ad(){let e=this.#e;for(let n=e.word(288);n;n=e.word(n))for(let r=1;r<=255;r++){let o=n+r*64,s=e.word" +
  "(o+32);s&&s!==e.word(284)&&this.#a(s,o)}return this.#t&&this.#c(this.#t.node,this.#t.start,e.word(29" +
  "2),0,!1),this.#o}#a(e,n){let r=this.#e,o=r.long(n+24)+Math.max(0,this.#n-this.#u(n)),s=r.word(n+36)," +
  "i=s&-4,a=s!==i||r.word(i+48)!==r.word(r.word(292)+48)||this.#t!==void 0&&this.#i(n)!==r.word(388);th" +
  "is.#c(e,r.long(n+8),i,o,a)}#i(e){let n=this.#e;return n.word(e+60)&2147483648?e:n.word(e+52)}#c(e,n," +
  "r,o,s){let i=this.#e;if(e&&i.long(e+8)>0)return;let a=i.word(292),c=Math.max(0,n-i.long(r+0)),[u=0,l" +
  "=0]=s?[]:this.#r.map(({value:m,rate:f,now:g,share:C})=>Math.max(0,g-i.float(r+m)-c*(r===a?C:i.float(" +
  "r+f)))),d=m=>Math.max(0,i.word(a+m)-i.word(r+m))*Jc,p=this.#o.get(e)??wr;this.#o.set(e,{wall:p.wall+" +
  "Math.max(0,this.#n-n),user:p.user+u,system:p.system+l,covered:p.covered+o,cpuUnknownLaps:p.cpuUnknow" +
  "nLaps+(s?1:0),rssSelf:{current:Math.max(p.rssSelf.current,d(40)),peak:Math.max(p.rssSelf.peak,d(44))" +
  "}})}#u(e){let n=this.#t?.frame===e?this.#t.start:this.#n;return Math.min(n,this.#l(e))}#l(e){let n=t" +
  "his.#e,r=n.word(e+60);if(r&1073741824)return r&536870911?n.long(e+16):this.#n;if(n.word(this.#i(e)+5" +
  "6)===e)return this.#n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:n.long(o+8)}},Is=1024" +
  ",lu=1e3,du=200;function Tr(t,e,n){let r=new z(t),o=As(r),s=[];for(let i=w()+du;;){let a=r.current(29" +
  "6),c=()=>a%2===0&&r.current(296)===a,u=[];for(let d of new jt(r,e,o,n).timers()){if(!c())break;u.pus" +
  "h(d)}if(o&&!Ns(r,o)){o=void 0;continue}let l=!c();if((u.length>s.length||!l)&&(s=u),!(l&&w()<i))retu" +
  "rn{concurrency:1,timers:s,dropped:r.word(304),...l&&{incomplete:l}}}}var jt=class{#e;#t;#n;#r;constr" +
  "uctor(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;let s=Math.max(e.long(312),e.long(e.word(292)+0),r?.sta" +
  "rt??0);this.#r=new Kt(e,r,{...o,time:Math.max(o?.time??0,s)}).read()}*timers(){let e=this.#e,n=e.wor" +
  "d(284),r=0,o=[{node:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next" +
  ";if(i){yield this.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++,next:e.f" +
  "irstChild(i)});continue}this.#n?.node===0&&this.#n.parent===s.node&&(yield this.#i(this.#n,s.index,o" +
  ".length-1),r++),o.pop()}}#o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),a=this.#s(e,i,n" +
  ",r);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===lu)return a}}#s(e,n,r,o){let s=this.#e,i=this" +
  ".#n?.node===e?1:0,a=s.word(e+108)+i,c=s.float(e+16),u=s.float(e+24),l=c-n*u,d=s.word(e+88),p=Math.mi" +
  "n(n,s.word(d+12)),m=Math.min(n,s.word(d+16)),f={key:s.hash(e+0),parent:r,level:o,tag:this.#t,label:s" +
  ".label(d),laps:n,openLaps:a,maxOpenLaps:Math.max(a,s.word(e+112)),open:n===0,wall:c,...this.#a(e,n,c" +
  "),cpuUnknownLaps:s.word(e+156),covered:Math.min(c,s.float(e+48)),min:n?u:0,max:n?s.float(e+32):0,squ" +
  "ares:n?Math.max(0,s.float(e+40)-l*l/n):0,overlaps:s.word(e+152),rssMax:this.#u(e+120+0),rssSelf:this" +
  ".#l(e+120+8),rssMin:this.#u(e+120+16+0),rssSelfMin:this.#l(e+120+16+8),...p>0&&{asyncLaps:p},...m>0&" +
  "&{callSites:m}};return n===0?{...f,...this.#c(e)}:f}#a(e,n,r){let o=this.#e.float(e+64),s=this.#e.fl" +
  "oat(e+72),i=o+s-r;return i>0&&i<=this.#e.float(408)*(2*Math.sqrt(n)+n/10)&&(o-=i),{user:Math.max(0,o" +
  "+Math.min(0,s)),system:Math.max(0,s+Math.min(0,o))}}#i(e,n,r){let o=this.#e;return{key:Ss(o.hash(e.p" +
  "arent+0),o.hash(e.labelId+0)),parent:n,level:r,tag:this.#t,label:o.label(e.labelId),laps:0,openLaps:" +
  "1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0,overlaps:0,...this.#c(0)}}#c(e){let n=this.#u(this.#e." +
  "word(292)+40),{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:a,rssSelf:c}=this.#r.get(e)??wr,u=Mat" +
  "h.min(r,a);return{wall:r,user:o,system:s,cpuUnknownLaps:i,covered:u,rssMax:n,rssSelf:{...c},rssMin:{" +
  "...n},rssSelfMin:{...c}}}#u(e){return W(this.#l(440),this.#l(e))}#l(e){return{current:this.#e.word(e" +
  ")*Is,peak:this.#e.word(e+4)*Is}}},pu=2e3;function un(t,e){let[n,r]=[h(\"node:fs\"),h(\"node:path\")],o=a" +
  "=>new y(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${a}`);if(!n||!r)throw o(\"no file system on this runtime\"" +
  ");let s=r.resolve(t),i=r.dirname(s);if(!Si(\"read\",i)||!Si(\"write\",i))throw o(\"no permission; run wit" +
  "h --allow-read and --allow-write\");return{fs:n,paths:r,file:s,folder:i}}function Si(t,e){let n=v();r" +
  "eturn!n||n.permissions.querySync({name:t,path:e}).state===\"granted\"}var Qu=64*1024;function qe(t,e,n" +
  "={}){let{fs:r,folder:o}=un(t,\"write\"),{temporary:s=Kr(t),keepFolders:i=!1,mayReplace:a=()=>!0}=n;i||" +
  "r.mkdirSync(o,{recursive:!0});let c=!1;try{let u=r.openSync(s,\"wx\");try{let l=\"\";for(let d of e)l+=d" +
  ",!(l.length<Qu)&&(r.writeFileSync(u,l),l=\"\");r.writeFileSync(u,l)}finally{r.closeSync(u)}a()&&(r.ren" +
  "ameSync(s,t),c=!0)}finally{c||el(r,s)}return c}function el(t,e){try{t.rmSync(e,{force:!0})}catch{}}f" +
  "unction Kr(t){return`${t}.${fe().pid}-${ut().toString(36)}${Math.random().toString(36).slice(2,10)}." +
  "tmp`}var tl=2**20;function dn(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0]:r.join(\"\")}catc" +
  "h(i){throw i instanceof RangeError?new y(\"TOO_LARGE\",`Cannot join the report: over ${n.length} chara" +
  "cters do not fit into a string of this engine; ${e}`,{cause:i}):i}r=[],o=0};for(let i of t)o+i.lengt" +
  "h>tl&&s(),r.push(i),o+=i.length;return s(),n}var xi=512,nl=2048;function Ti(t,e){let n=new Ge(t,e);r" +
  "eturn r=>{for(let o of r)n.measure(o);return{end:o=>n.print(o)+At(o)}}}function*Ai(t,e,n=\"> \"){let r" +
  "=[],o=[],s=0;for(let{tag:c,level:u,label:l}of t){let d=`${n}[${M(c)}] ${rl(u)}${M(l)}`,p=Se(d);p>s&&" +
  "p<=nl&&(s=p),r.push(d),o.push(p)}let{title:i,end:a}=e(t);i!==void 0&&(yield`${n.padEnd(s)} ${i}\n`);f" +
  "or(let[c,u]of t.entries()){let l=\" \".repeat(Math.max(0,s-o[c])+1);yield`${r[c]}${l}${a(u,c)}\n`}}func" +
  "tion pn(t){return dn(t,\"leave out lines with noMin: false\")}function rl(t){return t<1?\"\":t<=xi?\"  \"." +
  "repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(xi-1))+\"|_\"}function Ur({reportFile:t,serialFile:e},{lines" +
  ":n,below:r},{print:o,write:s,json:i}){let a=[],c=[],u=l=>{try{l()}catch(d){c.push(d)}};u(()=>{if(t==" +
  "=void 0){let l=pn(n())+r;l&&a.push(l.replace(/\\n$/,\"\"))}else s(t,ol(n(),r)),a.push(`Outputting manag" +
  "er to '${t}'...`)}),u(()=>{e!==void 0&&(s(e,i()),a.push(`Serializing manager to '${e}'...`))});for(l" +
  "et l of a)u(()=>o(l));if(c.length>0)throw c[0]}function*ol(t,e){yield*t,yield e}var al=64*1024;funct" +
  "ion T(t){return Number.isFinite(t)?String(t):\"0\"}var mn=t=>Math.round(t/1e3);function fn(t,e=\"\"){ret" +
  "urn`{${e}\"current\":${T(t.current/1048576)},\"peak\":${T(t.peak/1048576)}}`}function Oi(t,e=0){return T" +
  "(e>1?Math.round(t/e)*e:t)}function cl(t,e,{resolution:n,lapCost:r}){let o=e?'\"cereal_class_version\":" +
  "1,':\"\",s=mn(t.user),i=mn(t.system),a=n?.cpu,c=(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.k" +
  "ey},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"" +
  "laps\":${t.laps},\"user_elapsed\":${T(s)},\"system_elapsed\":${T(i)},\"wall_elapsed\":${T(mn(t.wall))},\"cpu" +
  "_elapsed\":${T(s+i)},\"cpu_util\":${T(Math.round(c*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_rati" +
  "o_den\":1000000,\"rss_max\":${fn(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${fn(t.rssSelf)" +
  "},\"rss_min\":${fn(t.rssMin)},\"rss_self_min\":${fn(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_l" +
  "aps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},`+(t.cpuUnknownLaps>0?`\"cpu_unknown_laps\":${t.cpuUnkn" +
  "ownLaps},`:\"\")+`\"covered_elapsed\":${T(mn(t.covered))},\"wall_min\":${T(t.min/1e3)},\"wall_max\":${T(t.ma" +
  "x/1e3)},\"wall_stddev\":${T(Math.round(Fe(t))/1e3)},\"wall_ns\":${T(t.wall)},\"user_ns\":${Oi(t.user,a)},\"" +
  "system_ns\":${Oi(t.system,a)},\"covered_ns\":${T(t.covered)},\"min_ns\":${T(t.min)},\"max_ns\":${T(t.max)}," +
  "\"squares_ns2\":${T(t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(t.asyncLaps?`,\"ti" +
  "mer.async_laps\":${t.asyncLaps}`:\"\")+(t.callSites?`,\"timer.call_sites\":${t.callSites}`:\"\")+($e(t,r)?'" +
  ",\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}func" +
  "tion ul(t){if(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_ns\":${T(e)},\"cpu_" +
  "ns\":${T(n)},\"memory_bytes\":${T(r)}}`}function ll({lapCost:t,kinds:e},n){if(!t)return\"\";let{laps:r,sh" +
  "are:o}=n.overhead(t,e),s=a=>a&&Math.round(a*10)/10;return`,\"overhead\":${JSON.stringify({lap_ns:s(t.t" +
  "otal),inside_ns:s(t.inside),laps:r,share:Math.round(o*1e4)/1e4,async_laps:e?.asyncLaps,async_ns:s(t." +
  "asyncLap),call_sites:e?.callSites,call_site_ns:s(t.callSite),readings:e?.readings,reading_ns:s(t.rea" +
  "ding)})}`}function dl({process:t}){if(!t)return\"\";let{wall:e,user:n,system:r,peak:o}=t;return`,\"proc" +
  "ess\":${JSON.stringify({wall_ns:e,user_ns:n,system_ns:r,rss_peak_bytes:o})}`}function*pl(t){yield'{\"r" +
  "anks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${n." +
  "concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o=new Ee;for(let i of n.timers)o.add(i),yield r+cl(i,r===`" +
  "\n`,n),r=`,\n`;let s=n.incomplete?',\"incomplete\":true':\"\";yield`\n],\"dropped\":${n.dropped}${s}${ul(n.re" +
  "solution)}${ll(n,o)}${dl(n)}}}`}yield`\n]}\n`}function*gn(t){let e=\"\";for(let n of pl(t))e.length+n.le" +
  "ngth>al&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}(()=>{function $(){let{process:e}=globalThis;if(!e?.res" +
  "ourceUsage)return;let{threadCpuUsage:t}=e,r=t||v()?void 0:Hn();return()=>{let{userCPUTime:s,systemCP" +
  "UTime:i,maxRSS:a}=e.resourceUsage(),n=t?.call(e),u=n?(n.user+n.system)*1e3:r?.()??0;return{user:s*1e" +
  "3,system:i*1e3,peak:a*1024,own:u}}}var M2=1;function I({memory:e,tag:t,resolution:r,meeting:s,ofProc" +
  "ess:i}){let a=new Int32Array(s),n=w();Atomics.store(a,0,M2),Atomics.notify(a,0);let u=Atomics.wait(a" +
  ",0,M2,pu)!==\"timed-out\",[,g=0,p=0]=new Float64Array(s),d=g-(n+w())/2*1e6,k=i?$():void 0,y2=()=>{let " +
  "m=new z(e);return m.long(m.word(292)+0)},f=y2(),T2=0;return()=>{if(!u)return{...Tr(e,t),resolution:r" +
  "};let m=k?.(),o=w()*1e6+d;if(!m)return{...Tr(e,t,{time:o}),resolution:r};let{user:l,system:c,peak:x," +
  "own:S}=m;return f!==y2()&&(f=y2(),T2=S),{...Tr(e,t,{time:o,cpu:{user:l-(S-T2),system:c}}),resolution" +
  ":r,process:{wall:Math.round(Math.max(0,o-g+p)),user:l,system:c,peak:x}}}}function F({core:e,path:t,t" +
  "emporary:r,interval:s,state:i}){let{parentPort:a}=h(\"node:worker_threads\"),n=h(\"node:fs\"),u=new Int3" +
  "2Array(i),g=I(e),p,d=!1;function k(){let o=new Uint32Array(e.memory.buffer);return[312,316,296,336,3" +
  "44].map(l=>o[l>>2]).join()}function y2(){let o=n.statSync(t,{throwIfNoEntry:!1});return o?`${o.ino} " +
  "${o.mtimeMs} ${o.size}`:\"\"}function f(o,l){let c=Atomics.compareExchange(u,0,o,l);return Atomics.not" +
  "ify(u,0),c===o}function T2(){let o=k();if(o===p)return;let l=y2(),c=g();if(!f(0,2))return;n.rmSync(r" +
  ",{force:!0});function*x(){f(2,1)&&(yield*gn([c]))}qe(t,x(),{temporary:r,keepFolders:!0,mayReplace:()" +
  "=>f(1,2)&&y2()===l})&&(p=c.timers.some(({open:S})=>S)?void 0:o,d=!1)}function m(){let o=w();try{T2()" +
  "}catch(c){d||a.postMessage(c instanceof Error?c.message:String(c)),d=!0}finally{f(1,0),f(2,0)}if(Ato" +
  "mics.load(u,0)===3)return;let l=w()-o;B(m,Math.max(s-l,l))}B(m,s)}var U=200,E=2e3;function _(e){let " +
  "t=new C(e);J(globalThis)===\"deno\"?t.listenAsThread():t.waitForInterrupts()}var C=class{#t;#e;#i;#r=f" +
  "e();#n=h(\"node:worker_threads\").parentPort;#s;constructor(e){this.#t=e,this.#e=new Dt(e.state),this." +
  "#i=I(e.core)}listenAsThread(){let{signals:e}=this.#t,t=this.#e,r=(s,i,a)=>{a?.(),t.waitWhile(s,i)};f" +
  "or(let[s,i]of e)this.#r.on(s,()=>this.#o(s,i,r));this.#n.on(\"message\",()=>{for(let[s]of e)this.#r.re" +
  "moveAllListeners(s);t.move(1,5)}),t.move(0,1)}waitForInterrupts(){let e=this.#e,t=new(h(\"node:vm\"))." +
  "Script(\"timemoryStep()\"),r=n=>{globalThis.timemoryStep=n;try{t.runInThisContext({breakOnSigint:!0})}" +
  "catch{}},s=(n,u,g)=>{let p=w()+u,d=g,k=()=>{d?.(),d=void 0,e.waitWhile(n,Math.max(0,p-w()))};do r(k)" +
  ";while(d||e.is(n)&&w()<p)},[[i,a]]=this.#t.signals;do r(()=>{e.move(0,1),dt(1/0)}),this.#o(i,a,s);wh" +
  "ile(!e.is(4))}#o(e,t,r){let s=this.#e,i=()=>this.#n.postMessage(e);this.#s===void 0?(this.#s=w(),r(1" +
  ",1e3,i),s.move(1,3)&&this.#l(e,t)):w()-this.#s>1e3&&(r(2,U,i),this.#a(e,t))}#l(e,t){let r=`> TiMemor" +
  "y: signal ${t} (${e}) while the program is busy: reporting the laps so far\n`,s=\"\";for(let a of[{},{r" +
  "eportFile:void 0,serialFile:void 0}])try{s=\"\",this.#h(a,n=>s+=`${n}\n`);break}catch(n){r+=`> TiMemory" +
  ": the report failed: ${n instanceof Error?n.message:String(n)}\n`}this.#e.move(3,4);let i=()=>this.#a" +
  "(e,t);B(i,E),b(\"stderr\",r).then(()=>b(\"stdout\",s)).then(i)}#h(e,t){if(!this.#e.settings)return;let r" +
  "={...this.#e.settings,...e},s=this.#i(),i=ys(s,r.precision)+hs(s)+(r.verbose?this.#t.sources:\"\");Ur(" +
  "r,{lines:()=>Ai(s.timers,Ti(void 0,r.precision)),below:i},{print:t,write:qe,json:()=>gn([s])})}#a(e," +
  "t){let r=this.#r,s=J(globalThis);if(s===\"bun\")return D(128+t);s===\"deno\"&&r.removeAllListeners(e);tr" +
  "y{if(r.kill(r.pid,e),s!==\"deno\")return;dt(U),r.kill(r.pid,\"SIGKILL\")}catch{b(\"stderr\",`> TiMemory: c" +
  "annot end the program: no permission; send ${e} again\n`)}}};function b(e,t){return Ho(e,new TextEnco" +
  "der().encode(t))}function D(e){let t=h(\"bun:ffi\");for(let r of[...Ct,\"libSystem.dylib\"])try{t?.dlope" +
  "n(r,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(e)}catch{}}var A=h(\"node:worker_threads\").w" +
  "orkerData;A.kind===\"autosave\"?F(A):_(A)})();})();";
