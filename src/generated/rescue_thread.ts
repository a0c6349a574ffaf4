// Generated from src/rescue/thread.ts by `deno task build`: 21067 characters of 945241e7015288a6.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{var C=class extends Error{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}" +
  "},T=performance.now.bind(performance),Xe=Date.now,re=setTimeout;function io(){return globalThis.proc" +
  "ess}function b(t){return globalThis.process?.getBuiltinModule?.(t)}function fe(t){return t.Deno?.ver" +
  "sion?\"deno\":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var ot=[\"libc.so.6\",\"libc.mu" +
  "sl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];function j(){return globalThis.Deno}function An(){let t=b(" +
  "\"node:fs\"),e=new Uint8Array(64);try{let n=t.openSync(\"/proc/thread-self/schedstat\",\"r\"),r=()=>(t.rea" +
  "dSync(n,e,0,64,0),Number.parseInt(String.fromCharCode(...e)));return r()?r:void 0}catch{return}}func" +
  "tion Q(t){return t.laps>0?t.wall/t.laps:0}function ke(t){return t.laps>1?Math.sqrt(t.squares/(t.laps" +
  "-1)):0}function ie(t,e){return t.cpuUnknownLaps?NaN:e}function ae(t){let e=(t.user+t.system)/t.wall*" +
  "100;return ie(t,Number.isFinite(e)?e:0)}var Dn=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%)" +
  " : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",dt=3,W=1e9,No=new Map([[\"%w\",{unit:\"time\",va" +
  "lue:t=>t.wall/W}],[\"%u\",{unit:\"time\",value:t=>ie(t,t.user/W)}],[\"%s\",{unit:\"time\",value:t=>ie(t,t.sy" +
  "stem/W)}],[\"%t\",{unit:\"time\",value:t=>ie(t,(t.user+t.system)/W)}],[\"%p\",{unit:\"percent\",value:ae}],[" +
  "\"%C\",{unit:\"memory\",value:t=>t.rssMax.current/1048576}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak/" +
  "1048576}],[\"%c\",{unit:\"memory\",value:t=>t.rssSelf.current/1048576}],[\"%m\",{unit:\"memory\",value:t=>t." +
  "rssSelf.peak/1048576}],[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),Oo=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB" +
  "\"]]),La=new RegExp(`(${[...No.keys(),...Oo.keys()].join(\"|\")})`),_e=class{#e;#t;#n={time:0,percent:0" +
  ",memory:0,count:0};#r;constructor(e=Dn,n=dt){this.#e=e.split(La).map(r=>No.get(r)??Oo.get(r)??r),thi" +
  "s.#t={time:n,percent:1,memory:1,count:0}}measure(e){for(let n of this.#e){if(typeof n==\"string\")cont" +
  "inue;let r=n.value(e);r>this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r??" +
  "=this.#o(),r=\"\";for(let o of this.#e)r+=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).rep" +
  "lace(\"NaN\",\"-\").padStart(n[o.unit]);return r}#o(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n[r].toFi" +
  "xed(e[r]).length);return{time:n(\"time\"),percent:5,memory:n(\"memory\"),count:String(this.#n.count).len" +
  "gth}}};function he(t,e,n=dt){let r=new _e(t,n);return r.measure(e),r.print(e)}function pt({laps:t,op" +
  "en:e}){return(t>1?` (total # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var Do=/^[ -~]*$/,za=/[\\p{Cc}\\p{Zl" +
  "}\\p{Zp}\\p{Bidi_Control}\\p{Cs}]/gu,Ja={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function qa(t){let e=Ja[t];if" +
  "(e!==void 0)return e;let n=t.codePointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")}" +
  "`:`\\\\u{${n}}`}function I(t){return Do.test(t)?t:t.replace(za,qa)}var Xa=/\\p{Emoji_Presentation}|\\p{E" +
  "xtended_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,Qa=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point" +
  "}\\u1160-\\u11ff\\ud7b0-\\ud7ff]/u,ec=\"1100-115f 2329 232a 2630-2637 268a-268f 2e80-303e 3041-a4cf a960-" +
  "a97c ac00-d7a3 f900-faff fe10-fe19 fe30-fe6b ff01-ff60 ffe0-ffe6 16fe0-18dff 1aff0-1b2ff 1d300-1d376" +
  " 1f200-1f265 20000-3fffd\",tc=new RegExp(`[${ec.replace(/ ?(\\w+)/g,\"\\\\u{$1}\")}]`,\"u\"),Po;function Ce(" +
  "t){if(Do.test(t))return t.length;Po??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(" +
  "let{segment:n}of Po.segment(t)){if(Xa.test(n)){e+=2;continue}for(let r of n)Qa.test(r)||(e+=tc.test(" +
  "r)?2:1)}return e}var oc=10,Bn={asyncLaps:0,callSites:0,readings:0};function ye(t,e){return e!==void " +
  "0&&t.laps>0&&Q(t)<oc*Go(t,e)/t.laps}function Go({laps:t,asyncLaps:e=0},{total:n,asyncLap:r=n}){retur" +
  "n t*n+e*(r-n)}var be=class{laps=0;opened=0;wall=0;add(e){this.laps+=e.laps,this.opened+=e.laps+e.ope" +
  "nLaps,e.level===0&&(this.wall+=e.wall)}overhead(e,n=Bn){let{total:r,asyncLap:o=r,callSite:s=0,readin" +
  "g:i=0}=e,{asyncLaps:a,callSites:c,readings:u}=n,l=n===Bn?this.laps:Math.max(0,this.opened-a),d=l*r+a" +
  "*o+c*s+u*i,p=this.wall>0?Math.min(1,d/this.wall):0;return{...n,laps:this.laps,plainLaps:l,share:p}}}" +
  ",Ko=5,Uo=\"[overflow]\";function Ho(t){let{timers:e,dropped:n}=t,r=[],o=e.find(c=>c.label===Uo&&c.leve" +
  "l===0);o&&r.push(`${St(o.laps,\"lap\")} of new paths went into ${Uo}: the limit of memory or nodes was" +
  " reached`),n>0&&r.push(`${St(n,\"scope\")} not recorded: too many were open at once`);let s=e.filter(c" +
  "=>c.overlaps>0);if(s.length>0){let c=s.reduce((u,l)=>u+l.overlaps,0);r.push(`${St(c,\"scope\")} overla" +
  "pped their siblings: ${wt(s,u=>I(u.label))}; their times are right, but scopes may nest under the wr" +
  "ong one: where a scope awaits, use autoTimed(), autoTimer.run() or region.run()`)}let i=e.filter(c=>" +
  "c.cpuUnknownLaps>0);i.length>0&&r.push(`CPU time unknown (-), because other scopes ran meanwhile: ${" +
  "wt(i,c=>I(c.label))}`);let a=e.filter(c=>c.maxOpenLaps>1).sort((c,u)=>u.maxOpenLaps-c.maxOpenLaps);i" +
  "f(a.length>0){let c=wt(a,u=>`${I(u.label)} ${u.maxOpenLaps}`);r.push(`Laps open at once, at most: ${" +
  "c}`)}return Zn(r)}function Zn(t){return t.map(e=>`> ${e}\n`).join(\"\")}function Wo({process:t,timers:e" +
  "},n){if(!t||e.length===0)return\"\";let{wall:r,user:o=0,system:s=0,peak:i=0}=t,a=t.user===void 0?\"\":\"," +
  " %u user + %s system = %t CPU\",c=a&&\" (%p%)\",u=t.peak===void 0?\"\":\" : peak RSS %M [MB]\",l={wall:r,us" +
  "er:o,system:s,rssMax:{current:0,peak:i},rssSelf:{current:0,peak:0}};return`${he(`> process : %w wall" +
  "${a} [sec]${c}${u}`,l,n)}\n`}function wt(t,e){let n=[...new Set(t.map(e))],r=n.length-Ko;return n.sli" +
  "ce(0,Ko).join(\", \")+(r>0?` and ${r} more`:\"\")}function St(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}var " +
  "xt=class{buffer;#e;constructor(e=new SharedArrayBuffer(65544)){this.buffer=e,this.#e=new Int32Array(" +
  "e,0,2)}move(e,n){let r=Atomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e" +
  "}is(e){return Atomics.load(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed" +
  "-out\"}get settings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().deco" +
  "de(new Uint8Array(this.buffer).slice(8,8+e)))}set settings({reportFile:e,serialFile:n,precision:r,ve" +
  "rbose:o}){let s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbo" +
  "se:o}));Atomics.store(this.#e,1,0),!(s.length>65536)&&(new Uint8Array(this.buffer,8).set(s),Atomics." +
  "store(this.#e,1,s.length))}},Y=class{#e;#t;#n;#r;#o;#i=new Map;#a=new TextDecoder(\"utf-8\",{ignoreBOM" +
  ":!0});constructor(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this." +
  "#n=new Float64Array(e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=thi" +
  "s.#o.length&&this.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(thi" +
  "s.#t,e>>2)}float(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}long(e){return this.word(e)+(t" +
  "his.word(e+4)|0)*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}timespec(e){return " +
  "this.long(e)*1e9+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+20,o=r+this.wor" +
  "d(e+8);o>this.#o.length&&this.#s(),n=this.#a.decode(this.#o.slice(r,o)),this.#i.set(e,n)}return n}*c" +
  "hildren(e){for(let n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.wor" +
  "d(e+92);return n&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.wor" +
  "d(e+96)}},qn=t=>BigInt.asUintN(64,t);function Zo(t,e){let n=qn(t*0x9e3779b97f4a7c15n+e);return n=qn(" +
  "(n^n>>33n)*0xff51afd7ed558ccdn),n=qn((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}function Qo(t){let e=t" +
  ".current(352);if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word" +
  "(o+104)>=t.word(392)))return{labelId:e,start:n,frame:r,parent:o,node:Nc(t,o,e)}}function es(t,{label" +
  "Id:e,start:n}){return t.timespec(336)===n&&t.current(352)===e}function Nc(t,e,n){for(let o of t.chil" +
  "dren(e))if(t.word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var rr={wall:0,user:0" +
  ",system:0,covered:0,cpuUnknownLaps:0,rssSelf:{current:0,peak:0}},Oc=1024,Ot=class{#e;#t;#n;#r;#o=new" +
  " Map;constructor(e,n,{time:r,cpu:o}){this.#e=e,this.#t=n,this.#n=r,this.#r=this.#i(o)}#i(e){let n=th" +
  "is.#e,r=n.word(292),o=n.float(r+8),s=n.float(r+16),i=Math.max(o,e?.user??0),a=Math.max(s,e?.system??" +
  "0),c=i-o+a-s,u=n.long(r+0),l=(this.#t?.start??n.long(312))-u,d=this.#n-u,p=0;return c>0&&d>0&&(p=1/d" +
  ",l>0&&l*2<d&&c<d&&(p=1/Math.max(l,c))),[{value:8,rate:24,now:i,share:(i-o)*p},{value:16,rate:32,now:" +
  "a,share:(a-s)*p}]}read(){let e=this.#e;for(let n=e.word(288);n;n=e.word(n))for(let r=1;r<=255;r++){l" +
  "et o=n+r*64,s=e.word(o+32);s&&s!==e.word(284)&&this.#a(s,o)}return this.#t&&this.#c(this.#t.node,thi" +
  "s.#t.start,e.word(292),0,!1),this.#o}#a(e,n){let r=this.#e,o=r.long(n+24)+Math.max(0,this.#n-this.#l" +
  "(n)),s=r.word(n+36),i=s&-4,a=s!==i||r.word(i+48)!==r.word(r.word(292)+48)||this.#t!==void 0&&this.#s" +
  "(n)!==r.word(388);this.#c(e,r.long(n+8),i,o,a)}#s(e){let n=this.#e;return n.word(e+60)&2147483648?e:" +
  "n.word(e+52)}#c(e,n,r,o,s){let i=this.#e;if(e&&i.long(e+8)>0)return;let a=i.word(292),c=Math.max(0,n" +
  "-i.long(r+0)),[u=0,l=0]=s?[]:this.#r.map(({value:m,rate:f,now:g,share:h})=>Math.max(0,g-i.float(r+m)" +
  "-c*(r===a?h:i.float(r+f)))),d=m=>Math.max(0,i.word(a+m)-i.word(r+m))*Oc,p=this.#o.get(e)??rr;this.#o" +
  ".set(e,{wall:p.wall+Math.max(0,this.#n-n),user:p.user+u,system:p.system+l,covered:p.covered+o,cpuUnk" +
  "nownLaps:p.cpuUnknownLaps+(s?1:0),rssSelf:{current:Math.max(p.rssSelf.current,d(40)),peak:Math.max(p" +
  ".rssSelf.peak,d(44))}})}#l(e){let n=this.#t?.frame===e?this.#t.start:this.#n;return Math.min(n,this." +
  "#u(e))}#u(e){let n=this.#e,r=n.word(e+60);if(r&1073741824)return r&536870911?n.long(e+16):this.#n;if" +
  "(n.word(this.#s(e)+56)===e)return this.#n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:n" +
  ".long(o+8)}},is=1024,Uc=1e3;function cr(t,e,n){let r=new Y(t),o=Qo(r);for(;;){let s=r.current(296),i" +
  "=[...new vt(r,e,o,n).timers()];if(o&&!es(r,o))o=void 0;else if(s%2===0&&r.current(296)===s)return{co" +
  "ncurrency:1,timers:i,dropped:r.word(304)}}}var vt=class{#e;#t;#n;#r;constructor(e,n,r,o){this.#e=e,t" +
  "his.#t=n,this.#n=r;let s=Math.max(e.long(312),e.long(e.word(292)+0),r?.start??0);this.#r=new Ot(e,r," +
  "{...o,time:Math.max(o?.time??0,s)}).read()}*timers(){let e=this.#e,n=e.word(284),r=0,o=[{node:n,inde" +
  "x:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield this.#o(i,s.i" +
  "ndex,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++,next:e.firstChild(i)});continue}th" +
  "is.#n?.node===0&&this.#n.parent===s.node&&(yield this.#s(this.#n,s.index,o.length-1),r++),o.pop()}}#" +
  "o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),a=this.#i(e,i,n,r);if(o.current(e+80)===i" +
  "%2**32&&o.long(e+8)===i||s===Uc)return a}}#i(e,n,r,o){let s=this.#e,i=this.#n?.node===e?1:0,a=s.word" +
  "(e+108)+i,c=s.float(e+16),u=s.float(e+24),l=c-n*u,d=s.word(e+88),p=Math.min(n,s.word(d+12)),m=Math.m" +
  "in(n,s.word(d+16)),f={key:s.hash(e+0),parent:r,level:o,tag:this.#t,label:s.label(d),laps:n,openLaps:" +
  "a,maxOpenLaps:Math.max(a,s.word(e+112)),open:n===0,wall:c,...this.#a(e,n,c),cpuUnknownLaps:s.word(e+" +
  "156),covered:Math.min(c,s.float(e+48)),min:n?u:0,max:n?s.float(e+32):0,squares:n?Math.max(0,s.float(" +
  "e+40)-l*l/n):0,overlaps:s.word(e+152),rssMax:this.#l(e+120+0),rssSelf:this.#u(e+120+8),rssMin:this.#" +
  "l(e+120+16+0),rssSelfMin:this.#u(e+120+16+8),...p>0&&{asyncLaps:p},...m>0&&{callSites:m}};return n==" +
  "=0?{...f,...this.#c(e)}:f}#a(e,n,r){let o=this.#e.float(e+64),s=this.#e.float(e+72),i=o+s-r;return i" +
  ">0&&i<=this.#e.float(408)*(2*Math.sqrt(n)+n/10)&&(o-=i),{user:Math.max(0,o+Math.min(0,s)),system:Mat" +
  "h.max(0,s+Math.min(0,o))}}#s(e,n,r){let o=this.#e;return{key:Zo(o.hash(e.parent+0),o.hash(e.labelId+" +
  "0)),parent:n,level:r,tag:this.#t,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,mi" +
  "n:0,max:0,squares:0,overlaps:0,...this.#c(0)}}#c(e){let n=this.#l(this.#e.word(292)+40),{wall:r,user" +
  ":o,system:s,cpuUnknownLaps:i,covered:a,rssSelf:c}=this.#r.get(e)??rr,u=Math.min(r,a);return{wall:r,u" +
  "ser:o,system:s,cpuUnknownLaps:i,covered:u,rssMax:n,rssSelf:{...c},rssMin:{...n},rssSelfMin:{...c}}}#" +
  "l(e){let{current:n,peak:r}=this.#u(e),o=this.#u(440);return{current:Math.max(0,n-o.current),peak:Mat" +
  "h.max(0,r-o.peak)}}#u(e){return{current:this.#e.word(e)*is,peak:this.#e.word(e+4)*is}}},Hc=2e3;funct" +
  "ion Jt(t,e){let[n,r]=[b(\"node:fs\"),b(\"node:path\")],o=a=>new C(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${a" +
  "}`);if(!n||!r)throw o(\"no file system on this runtime\");let s=r.resolve(t),i=r.dirname(s);if(!Ys(\"re" +
  "ad\",i)||!Ys(\"write\",i))throw o(\"no permission; run with --allow-read and --allow-write\");return{fs:n" +
  ",paths:r,file:s,folder:i}}function Ys(t,e){let n=j();return!n||n.permissions.querySync({name:t,path:" +
  "e}).state===\"granted\"}var Ou=64*1024;function wr(t,e,n={}){let{fs:r,folder:o}=Jt(t,\"write\"),{tempora" +
  "ry:s=_u(t),keepFolders:i=!1,mayReplace:a=()=>!0}=n;i||r.mkdirSync(o,{recursive:!0});let c=!1;try{let" +
  " u=r.openSync(s,\"wx\");try{let l=\"\";for(let d of e)l+=d,!(l.length<Ou)&&(r.writeFileSync(u,l),l=\"\");r" +
  ".writeFileSync(u,l)}finally{r.closeSync(u)}a()&&(r.renameSync(s,t),c=!0)}finally{c||ku(r,s)}return c" +
  "}function ku(t,e){try{t.rmSync(e,{force:!0})}catch{}}function _u(t){return`${t}.${Xe().toString(36)}" +
  "${Math.random().toString(36).slice(1,10)}.tmp`}var Ru=2**20;function qt(t,e){let n=\"\",r=[],o=0,s=()=" +
  ">{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw i instanceof RangeError?new C(\"TOO_LARGE\",`Cann" +
  "ot join the report: over ${n.length} characters do not fit into a string of this engine; ${e}`,{caus" +
  "e:i}):i}r=[],o=0};for(let i of t)o+i.length>Ru&&s(),r.push(i),o+=i.length;return s(),n}var zs=512,vu" +
  "=2048;function Js(t,e){let n=new _e(t,e);return r=>{for(let o of r)n.measure(o);return{end:o=>n.prin" +
  "t(o)+pt(o)}}}function*qs(t,e,n=\"> \"){let r=[],o=[],s=0;for(let{tag:c,level:u,label:l}of t){let d=`${" +
  "n}[${I(c)}] ${Iu(u)}${I(l)}`,p=Ce(d);p>s&&p<=vu&&(s=p),r.push(d),o.push(p)}let{title:i,end:a}=e(t);i" +
  "!==void 0&&(yield`${n.padEnd(s)} ${i}\n`);for(let[c,u]of t.entries()){let l=\" \".repeat(Math.max(0,s-o" +
  "[c])+1);yield`${r[c]}${l}${a(u,c)}\n`}}function Xt(t){return qt(t,\"leave out lines with noMin: false\"" +
  ")}function Iu(t){return t<1?\"\":t<=zs?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(zs-1))+\"|_\"}func" +
  "tion Xs({reportFile:t,serialFile:e},{lines:n,below:r},{print:o,write:s,json:i}){let a=[()=>{if(t===v" +
  "oid 0){let u=Xt(n())+r;u&&o(u.replace(/\\n$/,\"\"))}else o(`Outputting manager to '${t}'...`),s(t,Mu(n(" +
  "),r))},()=>{e!==void 0&&(o(`Serializing manager to '${e}'...`),s(e,i()))}],c=[];for(let u of a)try{u" +
  "()}catch(l){c.push(l)}if(c.length>0)throw c[0]}function*Mu(t,e){yield*t,yield e}var Du=64*1024;funct" +
  "ion x(t){return Number.isFinite(t)?String(t):\"0\"}var Qt=t=>Math.round(t/1e3);function en(t,e=\"\"){ret" +
  "urn`{${e}\"current\":${x(t.current/1048576)},\"peak\":${x(t.peak/1048576)}}`}function ti(t,e=0){return x" +
  "(e>1?Math.round(t/e)*e:t)}function Fu(t,e,{resolution:n,lapCost:r}){let o=e?'\"cereal_class_version\":" +
  "1,':\"\",s=Qt(t.user),i=Qt(t.system),a=n?.cpu,c=(t.user+t.system)/t.wall;return`{${o}\"timer.key\":${t.k" +
  "ey},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"timer.ref\":{${o}\"" +
  "laps\":${t.laps},\"user_elapsed\":${x(s)},\"system_elapsed\":${x(i)},\"wall_elapsed\":${x(Qt(t.wall))},\"cpu" +
  "_elapsed\":${x(s+i)},\"cpu_util\":${x(Math.round(c*1e4)/1e4)},\"to_seconds_ratio_num\":1,\"to_seconds_rati" +
  "o_den\":1000000,\"rss_max\":${en(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\":${en(t.rssSelf)" +
  "},\"rss_min\":${en(t.rssMin)},\"rss_self_min\":${en(t.rssSelfMin)},\"open_laps\":${t.openLaps},\"max_open_l" +
  "aps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},`+(t.cpuUnknownLaps>0?`\"cpu_unknown_laps\":${t.cpuUnkn" +
  "ownLaps},`:\"\")+`\"covered_elapsed\":${x(Qt(t.covered))},\"wall_min\":${x(t.min/1e3)},\"wall_max\":${x(t.ma" +
  "x/1e3)},\"wall_stddev\":${x(Math.round(ke(t))/1e3)},\"wall_ns\":${x(t.wall)},\"user_ns\":${ti(t.user,a)},\"" +
  "system_ns\":${ti(t.system,a)},\"covered_ns\":${x(t.covered)},\"min_ns\":${x(t.min)},\"max_ns\":${x(t.max)}," +
  "\"squares_ns2\":${x(t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(t.asyncLaps?`,\"ti" +
  "mer.async_laps\":${t.asyncLaps}`:\"\")+(t.callSites?`,\"timer.call_sites\":${t.callSites}`:\"\")+(ye(t,r)?'" +
  ",\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.label)}}`:\"}\")}func" +
  "tion Gu(t){if(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_ns\":${x(e)},\"cpu_" +
  "ns\":${x(n)},\"memory_bytes\":${x(r)}}`}function Ku({lapCost:t,kinds:e},n){if(!t)return\"\";let{laps:r,sh" +
  "are:o}=n.overhead(t,e),s=a=>a&&Math.round(a*10)/10;return`,\"overhead\":${JSON.stringify({lap_ns:s(t.t" +
  "otal),inside_ns:s(t.inside),laps:r,share:Math.round(o*1e4)/1e4,async_laps:e?.asyncLaps,async_ns:s(t." +
  "asyncLap),call_sites:e?.callSites,call_site_ns:s(t.callSite),readings:e?.readings,reading_ns:s(t.rea" +
  "ding)})}`}function Uu({process:t}){if(!t)return\"\";let{wall:e,user:n,system:r,peak:o}=t;return`,\"proc" +
  "ess\":${JSON.stringify({wall_ns:e,user_ns:n,system_ns:r,rss_peak_bytes:o})}`}function*Hu(t){yield'{\"r" +
  "anks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurrency\":${n." +
  "concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o=new be;for(let s of n.timers)o.add(s),yield r+Fu(s,r===`" +
  "\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}${Gu(n.resolution)}${Ku(n,o)}${Uu(n)}}}`}yield`\n]}\n`}fun" +
  "ction*tn(t){let e=\"\";for(let n of Hu(t))e.length+n.length>Du&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}((" +
  ")=>{function M(){let{process:e}=globalThis;if(!e?.resourceUsage)return;let{threadCpuUsage:t}=e,r=t||" +
  "j()?void 0:An();return()=>{let{userCPUTime:s,systemCPUTime:i,maxRSS:a}=e.resourceUsage(),n=t?.call(e" +
  "),l=n?(n.user+n.system)*1e3:r?.()??0;return{user:s*1e3,system:i*1e3,peak:a*1024,own:l}}}var k=1;func" +
  "tion x2({memory:e,tag:t,resolution:r,meeting:s,ofProcess:i}){let a=new Int32Array(s),n=T();Atomics.s" +
  "tore(a,0,k),Atomics.notify(a,0);let l=Atomics.wait(a,0,k,Hc)!==\"timed-out\",[,d=0,f=0]=new Float64Arr" +
  "ay(s),h=d-(n+T())/2*1e6,p=i?M():void 0,m=()=>{let o=new Y(e);return o.long(o.word(292)+0)},y=m(),w=0" +
  ";return()=>{if(!l)return{...cr(e,t),resolution:r};let o=p?.(),c=T()*1e6+h;if(!o)return{...cr(e,t,{ti" +
  "me:c}),resolution:r};let{user:u,system:v,peak:C2,own:E}=o;return y!==m()&&(y=m(),w=E),{...cr(e,t,{ti" +
  "me:c,cpu:{user:u-(E-w),system:v}}),resolution:r,process:{wall:Math.round(Math.max(0,c-d+f)),user:u,s" +
  "ystem:v,peak:C2}}}}function $({core:e,path:t,temporary:r,interval:s,state:i}){let{parentPort:a}=b(\"n" +
  "ode:worker_threads\"),n=b(\"node:fs\"),l=new Int32Array(i),d=x2(e),f,h=!1;function p(){let o=new Uint32" +
  "Array(e.memory.buffer);return[312,316,296,336,344].map(c=>o[c>>2]).join()}function m(){let o=n.statS" +
  "ync(t,{throwIfNoEntry:!1});return o?`${o.ino} ${o.mtimeMs} ${o.size}`:\"\"}function y(){let o=p();if(o" +
  "===f)return;let c=m(),u=d();n.rmSync(r,{force:!0}),wr(t,tn([u]),{temporary:r,keepFolders:!0,mayRepla" +
  "ce:()=>Atomics.compareExchange(l,0,1,2)===1&&m()===c})&&(f=u.timers.some(({open:v})=>v)?void 0:o,h=!" +
  "1)}function w(){let o=T();if(Atomics.compareExchange(l,0,0,1)!==0)return;try{y()}catch(u){h||a.postM" +
  "essage(u instanceof Error?u.message:String(u)),h=!0}finally{Atomics.compareExchange(l,0,1,0),Atomics" +
  ".compareExchange(l,0,2,0),Atomics.notify(l,0)}let c=T()-o;re(w,Math.max(s-c,c))}re(w,s)}var I2=200;f" +
  "unction U(e){let t=new F(e);fe(globalThis)===\"deno\"?t.listenAsThread():t.waitForInterrupts()}var F=c" +
  "lass{#t;#e;#i;#r=io();#o=b(\"node:worker_threads\").parentPort;#s;constructor(e){this.#t=e,this.#e=new" +
  " xt(e.state),this.#i=x2(e.core)}listenAsThread(){let{signals:e}=this.#t,t=this.#e,r=(s,i,a)=>{a?.()," +
  "t.waitWhile(s,i)};for(let[s,i]of e)this.#r.on(s,()=>this.#n(s,i,r));this.#o.on(\"message\",()=>{for(le" +
  "t[s]of e)this.#r.removeAllListeners(s);t.move(1,5)}),t.move(0,1)}waitForInterrupts(){let e=this.#e,t" +
  "=new(b(\"node:vm\")).Script(\"timemoryStep()\"),r=n=>{globalThis.timemoryStep=n;try{t.runInThisContext({" +
  "breakOnSigint:!0})}catch{}},s=(n,l,d)=>{let f=T()+l,h=d,p=()=>{h?.(),h=void 0,e.waitWhile(n,Math.max" +
  "(0,f-T()))};do r(p);while(h||e.is(n)&&T()<f)},[[i,a]]=this.#t.signals;for(;;)r(()=>{e.move(0,1),A(1/" +
  "0)}),this.#n(i,a,s)}#n(e,t,r){let s=this.#e,i=()=>this.#o.postMessage(e);this.#s===void 0?(this.#s=T" +
  "(),r(1,1e3,i),s.move(1,3)&&(this.#l(e,t),s.move(3,4))):T()-this.#s>1e3&&(r(2,I2,i),this.#a(e,t))}#l(" +
  "e,t){try{g(2,`> TiMemory: signal ${t} (${e}) while the program is busy: reporting the laps so far\n`)" +
  ",this.#c()}catch(r){g(2,`> TiMemory: the report failed: ${r instanceof Error?r.message:String(r)}\n`)" +
  "}this.#a(e,t)}#c(){let e=this.#e.settings;if(!e)return;let t=this.#i(),r=Wo(t,e.precision)+Ho(t)+(e." +
  "verbose?this.#t.sources:\"\");Xs(e,{lines:()=>qs(t.timers,Js(void 0,e.precision)),below:r},{print:s=>g" +
  "(1,`${s}\n`),write:wr,json:()=>tn([t])})}#a(e,t){let r=this.#r,s=fe(globalThis);if(s===\"bun\")return _" +
  "(128+t);s===\"deno\"&&r.removeAllListeners(e);try{if(r.kill(r.pid,e),s!==\"deno\")return;A(I2),r.kill(r." +
  "pid,\"SIGKILL\")}catch{g(2,`> TiMemory: cannot end the program: no permission; send ${e} again\n`)}}};f" +
  "unction g(e,t){let r=b(\"node:fs\"),s=new TextEncoder().encode(t);for(;s.length>0;)try{s=s.subarray(r." +
  "writeSync(e,s))}catch(i){if(i.code!==\"EAGAIN\")throw i;A(1)}}function A(e){Atomics.wait(new Int32Arra" +
  "y(new SharedArrayBuffer(4)),0,0,e)}function _(e){let t=b(\"bun:ffi\");for(let r of[...ot,\"libSystem.dy" +
  "lib\"])try{t?.dlopen(r,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(e)}catch{}}var S=b(\"node:" +
  "worker_threads\").workerData;S.kind===\"autosave\"?$(S):U(S)})();})();";
