// Generated from src/rescue/thread.ts by `deno task build`: 21977 characters of 2b809edc171603c8.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function se(t,e,n){return{current:t(e.current,n.current),peak:t(e.peak,n.peak)}}function K(t,e" +
  "){return se((n,r)=>Math.max(0,r-n),t,e)}function Y(t){return t.laps>0?t.wall/t.laps:0}function Ce(t)" +
  "{return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function ie(t,e){return t.cpuUnknownLaps?NaN:e}fu" +
  "nction ae(t){let e=(t.user+t.system)/t.wall*100;return ie(t,Number.isFinite(e)?e:0)}var b=class exte" +
  "nds Error{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code=e}},Ea=2**20;function ut" +
  "(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw i instanceof Range" +
  "Error?new b(\"TOO_LARGE\",`Cannot join the report: over ${n.length} characters do not fit into a strin" +
  "g of this engine; ${e}`,{cause:i}):i}r=[],o=0};for(let i of t)o+i.length>Ea&&s(),r.push(i),o+=i.leng" +
  "th;return s(),n}var Aa=10,Ln={asyncLaps:0,callSites:0,readings:0};function he(t,e){return e!==void 0" +
  "&&t.laps>0&&Y(t)<Aa*vo(t,e)/t.laps}function vo({laps:t,asyncLaps:e=0},{total:n,asyncLap:r=n}){return" +
  " t*n+e*(r-n)}var ge=class{laps=0;opened=0;wall=0;add(e){this.laps+=e.laps,this.opened+=e.laps+e.open" +
  "Laps,e.level===0&&(this.wall+=e.wall)}overhead(e,n=Ln){let{total:r,asyncLap:o=r,callSite:s=0,reading" +
  ":i=0}=e,{asyncLaps:a,callSites:c,readings:u}=n,l=n===Ln?this.laps:Math.max(0,this.opened-a),d=l*r+a*" +
  "o+c*s+u*i,f=this.wall>0?Math.min(1,d/this.wall):0;return{...n,laps:this.laps,plainLaps:l,share:f}}}," +
  "Oa=64*1024;function O(t){return Number.isFinite(t)?String(t):\"0\"}var lt=t=>Math.round(t/1e3);functio" +
  "n dt(t,e=\"\"){return`{${e}\"current\":${O(t.current/1048576)},\"peak\":${O(t.peak/1048576)}}`}function Io" +
  "(t,e=0){return O(e>1?Math.round(t/e)*e:t)}function ka(t,e,{resolution:n,lapCost:r}){let o=e?'\"cereal" +
  "_class_version\":1,':\"\",s=lt(t.user),i=lt(t.system),a=n?.cpu,c=(t.user+t.system)/t.wall;return`{${o}\"" +
  "timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t.label}`)},\"t" +
  "imer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${O(s)},\"system_elapsed\":${O(i)},\"wall_elapsed\":${O(l" +
  "t(t.wall))},\"cpu_elapsed\":${O(s+i)},\"cpu_util\":${O(Math.round(c*1e4)/1e4)},\"to_seconds_ratio_num\":1," +
  "\"to_seconds_ratio_den\":1000000,\"rss_max\":${dt(t.rssMax,e?'\"cereal_class_version\":0,':\"\")},\"rss_self\"" +
  ":${dt(t.rssSelf)},\"rss_min\":${dt(t.rssMin)},\"rss_self_min\":${dt(t.rssSelfMin)},\"open_laps\":${t.openL" +
  "aps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},`+(t.cpuUnknownLaps>0?`\"cpu_unknown_l" +
  "aps\":${t.cpuUnknownLaps},`:\"\")+`\"covered_elapsed\":${O(lt(t.covered))},\"wall_min\":${O(t.min/1e3)},\"wa" +
  "ll_max\":${O(t.max/1e3)},\"wall_stddev\":${O(Math.round(Ce(t))/1e3)},\"wall_ns\":${O(t.wall)},\"user_ns\":$" +
  "{Io(t.user,a)},\"system_ns\":${Io(t.system,a)},\"covered_ns\":${O(t.covered)},\"min_ns\":${O(t.min)},\"max_" +
  "ns\":${O(t.max)},\"squares_ns2\":${O(t.squares)}},\"timer.parent\":${t.parent},\"timer.open\":${t.open}`+(t" +
  ".asyncLaps?`,\"timer.async_laps\":${t.asyncLaps}`:\"\")+(t.callSites?`,\"timer.call_sites\":${t.callSites}" +
  "`:\"\")+(he(t,r)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.label\":${JSON.stringify(t.lab" +
  "el)}}`:\"}\")}function Na(t){if(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;return`,\"resolution\":{\"wall_n" +
  "s\":${O(e)},\"cpu_ns\":${O(n)},\"memory_bytes\":${O(r)}}`}function Ra({lapCost:t,kinds:e},n){if(!t)return" +
  "\"\";let{laps:r,share:o}=n.overhead(t,e),s=a=>a&&Math.round(a*10)/10;return`,\"overhead\":${JSON.stringi" +
  "fy({lap_ns:s(t.total),inside_ns:s(t.inside),laps:r,share:Math.round(o*1e4)/1e4,async_laps:e?.asyncLa" +
  "ps,async_ns:s(t.asyncLap),call_sites:e?.callSites,call_site_ns:s(t.callSite),readings:e?.readings,re" +
  "ading_ns:s(t.reading)})}`}function va({process:t}){if(!t)return\"\";let{wall:e,user:n,system:r,peak:o}" +
  "=t;return`,\"process\":${JSON.stringify({wall_ns:e,user_ns:n,system_ns:r,rss_peak_bytes:o})}`}function" +
  "*Ia(t){yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"c" +
  "oncurrency\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o=new ge;for(let i of n.timers)o.add(i),yi" +
  "eld r+ka(i,r===`\n`,n),r=`,\n`;let s=n.incomplete?',\"incomplete\":true':\"\";yield`\n],\"dropped\":${n.dropp" +
  "ed}${s}${Na(n.resolution)}${Ra(n,o)}${va(n)}}}`}yield`\n]}\n`}function*ft(t){let e=\"\";for(let n of Ia(" +
  "t))e.length+n.length>Oa&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var _o=/^[ -~]*$/,Ca=/[\\p{Cc}\\p{Zl}\\p{Z" +
  "p}\\p{Bidi_Control}\\p{Cs}]/gu,_a={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function Ma(t){let e=_a[t];if(e!==" +
  "void 0)return e;let n=t.codePointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\" +
  "u{${n}}`}function F(t){return _o.test(t)?t:t.replace(Ca,Ma)}var Pa=/\\p{Emoji_Presentation}|\\p{Extend" +
  "ed_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,La=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u11" +
  "60-\\u11ff\\ud7b0-\\ud7ff]/u,Ja=\"1100-115f 2329 232a 2630-2637 268a-268f 2e80-303e 3041-a4cf a960-a97c " +
  "ac00-d7a3 f900-faff fe10-fe19 fe30-fe6b ff01-ff60 ffe0-ffe6 16fe0-18dff 1aff0-1b2ff 1d300-1d376 1f20" +
  "0-1f265 20000-3fffd\",$a=new RegExp(`[${Ja.replace(/ ?(\\w+)/g,\"\\\\u{$1}\")}]`,\"u\"),Co;function ye(t){if" +
  "(_o.test(t))return t.length;Co??=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(let{s" +
  "egment:n}of Co.segment(t)){if(Pa.test(n)){e+=2;continue}for(let r of n)La.test(r)||(e+=$a.test(r)?2:" +
  "1)}return e}var Dn=\" : %w wall, %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak" +
  "} : (%C|%M) | (%c|%m) [MB]\",pt=3,be=1e9,Po=new Map([[\"%w\",{unit:\"time\",value:t=>t.wall/be}],[\"%u\",{u" +
  "nit:\"time\",value:t=>ie(t,t.user/be)}],[\"%s\",{unit:\"time\",value:t=>ie(t,t.system/be)}],[\"%t\",{unit:\"t" +
  "ime\",value:t=>ie(t,(t.user+t.system)/be)}],[\"%p\",{unit:\"percent\",value:ae}],[\"%C\",{unit:\"memory\",val" +
  "ue:t=>t.rssMax.current/1048576}],[\"%M\",{unit:\"memory\",value:t=>t.rssMax.peak/1048576}],[\"%c\",{unit:\"" +
  "memory\",value:t=>t.rssSelf.current/1048576}],[\"%m\",{unit:\"memory\",value:t=>t.rssSelf.peak/1048576}]," +
  "[\"%l\",{unit:\"count\",value:t=>t.laps??1}]]),Lo=new Map([[\"%T\",\"sec\"],[\"%A\",\"MB\"]]),Da=new RegExp(`(${" +
  "[...Po.keys(),...Lo.keys()].join(\"|\")})`),Pe=class{#e;#t;#n={time:0,percent:0,memory:0,count:0};#r;c" +
  "onstructor(e=Dn,n=pt){this.#e=e.split(Da).map(r=>Po.get(r)??Lo.get(r)??r),this.#t={time:n,percent:1," +
  "memory:1,count:0}}measure(e){for(let n of this.#e){if(typeof n==\"string\")continue;let r=n.value(e);r" +
  ">this.#n[n.unit]&&(this.#n[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r??=this.#o(),r=\"\";for(let" +
  " o of this.#e)r+=typeof o==\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).replace(\"NaN\",\"-\").padStar" +
  "t(n[o.unit]);return r}#o(){let e=this.#t,n=r=>Math.max(e[r]+3,this.#n[r].toFixed(e[r]).length);retur" +
  "n{time:n(\"time\"),percent:5,memory:n(\"memory\"),count:String(this.#n.count).length}}};function we(t,e," +
  "n=pt){let r=new Pe(t,n);return r.measure(e),r.print(e)}function mt({laps:t,open:e}){return(t>1?` (to" +
  "tal # of laps: ${t})`:\"\")+(e?\" (open)\":\"\")}var Jo=512,Ua=2048;function $o(t,e){let n=new Pe(t,e);ret" +
  "urn r=>{for(let o of r)n.measure(o);return{end:o=>n.print(o)+mt(o)}}}function*Do(t,e,n=\"> \"){let r=[" +
  "],o=[],s=0;for(let{tag:c,level:u,label:l}of t){let d=`${n}[${F(c)}] ${Fa(u)}${F(l)}`,f=ye(d);f>s&&f<" +
  "=Ua&&(s=f),r.push(d),o.push(f)}let{title:i,end:a}=e(t);i!==void 0&&(yield`${n.padEnd(s)} ${i}\n`);for" +
  "(let[c,u]of t.entries()){let l=\" \".repeat(Math.max(0,s-o[c])+1);yield`${r[c]}${l}${a(u,c)}\n`}}functi" +
  "on ht(t){return ut(t,\"leave out lines with noMin: false\")}function Fa(t){return t<1?\"\":t<=Jo?\"  \".re" +
  "peat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(Jo-1))+\"|_\"}var X=class{buffer;words;constructor(e){this.buf" +
  "fer=e,this.words=new Int32Array(e,0,2)}get value(){return Atomics.load(this.words,0)}move(e,n){let r" +
  "=Atomics.compareExchange(this.words,0,e,n);return Atomics.notify(this.words,0),r===e}waitWhile(e,n){" +
  "return Atomics.wait(this.words,0,e,n)!==\"timed-out\"}};function Se(){return globalThis.process}functi" +
  "on y(t){return globalThis.process?.getBuiltinModule?.(t)}function Z(t){return t.Deno?.version?\"deno\"" +
  ":t.Bun?.version?\"bun\":t.process?.versions?.node?\"node\":\"web\"}function M(){return globalThis.Deno}fun" +
  "ction Hn(){let t=y(\"node:fs\"),e=new Uint8Array(64);try{let n=t.openSync(\"/proc/thread-self/schedstat" +
  "\",\"r\"),r=()=>(t.readSync(n,e,0,64,0),Number.parseInt(String.fromCharCode(...e)));return r()?r:void 0" +
  "}catch{return}}var S=performance.now.bind(performance),wt=Date.now,V=setTimeout;function St(t){Atomi" +
  "cs.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,t)}var q=class{#e;#t;#n;#r;#o;#s=new Map;#a=new" +
  " TextDecoder(\"utf-8\",{ignoreBOM:!0});constructor(e){this.#e=e,this.#i()}#i(){let{buffer:e}=this.#e;t" +
  "his.#t=new Uint32Array(e),this.#n=new Float64Array(e),this.#r=new BigUint64Array(e),this.#o=new Uint" +
  "8Array(e)}word(e){return e>=this.#o.length&&this.#i(),this.#t[e>>2]}current(e){return e>=this.#o.len" +
  "gth&&this.#i(),Atomics.load(this.#t,e>>2)}float(e){return e>=this.#o.length&&this.#i(),this.#n[e>>3]" +
  "}long(e){return this.word(e)+(this.word(e+4)|0)*2**32}hash(e){return e>=this.#o.length&&this.#i(),th" +
  "is.#r[e>>3]}timespec(e){return this.long(e)*1e9+this.long(e+8)}label(e){let n=this.#s.get(e);if(n===" +
  "void 0){let r=e+20,o=r+this.word(e+8);o>this.#o.length&&this.#i(),n=this.#a.decode(this.#o.slice(r,o" +
  ")),this.#s.set(e,n)}return n}*children(e){for(let n=this.firstChild(e);n;n=this.nextSibling(n))yield" +
  " n}firstChild(e){let n=this.word(e+92);return n&&this.word(n+96)}nextSibling(e){return this.word(thi" +
  "s.word(e+84)+92)===e?0:this.word(e+96)}};function Ho(t){let e=t.current(352);if(!e)return;let n=t.ti" +
  "mespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+104)>=t.word(392)))return{labelId:" +
  "e,start:n,frame:r,parent:o,node:fc(t,o,e)}}function Vo(t,{labelId:e,start:n}){return t.timespec(336)" +
  "===n&&t.current(352)===e}function fc(t,e,n){for(let o of t.children(e))if(t.word(o+88)===n)return o;" +
  "let r=t.word(396);return t.word(r+96)?r:0}var tr={wall:0,user:0,system:0,covered:0,cpuUnknownLaps:0," +
  "rssSelf:{current:0,peak:0}},pc=1024,Ot=class{#e;#t;#n;#r;#o=new Map;constructor(e,n,{time:r,cpu:o}){" +
  "this.#e=e,this.#t=n,this.#n=r,this.#r=this.#s(o)}#s(e){let n=this.#e,r=n.word(292),o=n.float(r+8),s=" +
  "n.float(r+16),i=Math.max(o,e?.user??0),a=Math.max(s,e?.system??0),c=i-o+a-s,u=n.long(r+0),l=(this.#t" +
  "?.start??n.long(312))-u,d=this.#n-u,f=0;return c>0&&d>0&&(f=1/d,l>0&&l*2<d&&c<d&&(f=1/Math.max(l,c))" +
  "),[{value:8,rate:24,now:i,share:(i-o)*f},{value:16,rate:32,now:a,share:(a-s)*f}]}read(){let e=this.#" +
  "e;for(let n=e.word(288);n;n=e.word(n))for(let r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e.w" +
  "ord(284)&&this.#a(s,o)}return this.#t&&this.#c(this.#t.node,this.#t.start,e.word(292),0,!1),this.#o}" +
  "#a(e,n){let r=this.#e,o=r.long(n+24)+Math.max(0,this.#n-this.#u(n)),s=r.word(n+36),i=s&-4,a=s!==i||r" +
  ".word(i+48)!==r.word(r.word(292)+48)||this.#t!==void 0&&this.#i(n)!==r.word(388);this.#c(e,r.long(n+" +
  "8),i,o,a)}#i(e){let n=this.#e;return n.word(e+60)&2147483648?e:n.word(e+52)}#c(e,n,r,o,s){let i=this" +
  ".#e;if(e&&i.long(e+8)>0)return;let a=i.word(292),c=Math.max(0,n-i.long(r+0)),[u=0,l=0]=s?[]:this.#r." +
  "map(({value:p,rate:m,now:g,share:h})=>Math.max(0,g-i.float(r+p)-c*(r===a?h:i.float(r+m)))),d=p=>Math" +
  ".max(0,i.word(a+p)-i.word(r+p))*pc,f=this.#o.get(e)??tr;this.#o.set(e,{wall:f.wall+Math.max(0,this.#" +
  "n-n),user:f.user+u,system:f.system+l,covered:f.covered+o,cpuUnknownLaps:f.cpuUnknownLaps+(s?1:0),rss" +
  "Self:{current:Math.max(f.rssSelf.current,d(40)),peak:Math.max(f.rssSelf.peak,d(44))}})}#u(e){let n=t" +
  "his.#t?.frame===e?this.#t.start:this.#n;return Math.min(n,this.#l(e))}#l(e){let n=this.#e,r=n.word(e" +
  "+60);if(r&1073741824)return r&536870911?n.long(e+16):this.#n;if(n.word(this.#i(e)+56)===e)return thi" +
  "s.#n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:n.long(o+8)}},nr=t=>BigInt.asUintN(64," +
  "t);function zo(t,e){let n=nr(t*0x9e3779b97f4a7c15n+e);return n=nr((n^n>>33n)*0xff51afd7ed558ccdn),n=" +
  "nr((n^n>>33n)*0xc4ceb9fe1a85ec53n),n^n>>33n}var es=1024,kc=1e3,Nc=200;function cr(t,e,n){let r=new q" +
  "(t),o=Ho(r),s=[];for(let i=S()+Nc;;){let a=r.current(296),c=()=>a%2===0&&r.current(296)===a,u=[];for" +
  "(let d of new vt(r,e,o,n).timers()){if(!c())break;u.push(d)}if(o&&!Vo(r,o)){o=void 0;continue}let l=" +
  "!c();if((u.length>s.length||!l)&&(s=u),!(l&&S()<i))return{concurrency:1,timers:s,dropped:r.word(304)" +
  ",...l&&{incomplete:l}}}}var vt=class{#e;#t;#n;#r;constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;" +
  "let s=Math.max(e.long(312),e.long(e.word(292)+0),r?.start??0);this.#r=new Ot(e,r,{...o,time:Math.max" +
  "(o?.time??0,s)}).read()}*timers(){let e=this.#e,n=e.word(284),r=0,o=[{node:n,index:-1,next:e.firstCh" +
  "ild(n)}];for(let s=o[0];s;s=o[o.length-1]){let i=s.next;if(i){yield this.#o(i,s.index,o.length-1),s." +
  "next=e.nextSibling(i),o.push({node:i,index:r++,next:e.firstChild(i)});continue}this.#n?.node===0&&th" +
  "is.#n.parent===s.node&&(yield this.#i(this.#n,s.index,o.length-1),r++),o.pop()}}#o(e,n,r){let o=this" +
  ".#e;for(let s=1;;s++){let i=o.long(e+8),a=this.#s(e,i,n,r);if(o.current(e+80)===i%2**32&&o.long(e+8)" +
  "===i||s===kc)return a}}#s(e,n,r,o){let s=this.#e,i=this.#n?.node===e?1:0,a=s.word(e+108)+i,c=s.float" +
  "(e+16),u=s.float(e+24),l=c-n*u,d=s.word(e+88),f=Math.min(n,s.word(d+12)),p=Math.min(n,s.word(d+16))," +
  "m={key:s.hash(e+0),parent:r,level:o,tag:this.#t,label:s.label(d),laps:n,openLaps:a,maxOpenLaps:Math." +
  "max(a,s.word(e+112)),open:n===0,wall:c,...this.#a(e,n,c),cpuUnknownLaps:s.word(e+156),covered:Math.m" +
  "in(c,s.float(e+48)),min:n?u:0,max:n?s.float(e+32):0,squares:n?Math.max(0,s.float(e+40)-l*l/n):0,over" +
  "laps:s.word(e+152),rssMax:this.#u(e+120+0),rssSelf:this.#l(e+120+8),rssMin:this.#u(e+120+16+0),rssSe" +
  "lfMin:this.#l(e+120+16+8),...f>0&&{asyncLaps:f},...p>0&&{callSites:p}};return n===0?{...m,...this.#c" +
  "(e)}:m}#a(e,n,r){let o=this.#e.float(e+64),s=this.#e.float(e+72),i=o+s-r;return i>0&&i<=this.#e.floa" +
  "t(408)*(2*Math.sqrt(n)+n/10)&&(o-=i),{user:Math.max(0,o+Math.min(0,s)),system:Math.max(0,s+Math.min(" +
  "0,o))}}#i(e,n,r){let o=this.#e;return{key:zo(o.hash(e.parent+0),o.hash(e.labelId+0)),parent:n,level:" +
  "r,tag:this.#t,label:o.label(e.labelId),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squares:0" +
  ",overlaps:0,...this.#c(0)}}#c(e){let n=this.#u(this.#e.word(292)+40),{wall:r,user:o,system:s,cpuUnkn" +
  "ownLaps:i,covered:a,rssSelf:c}=this.#r.get(e)??tr,u=Math.min(r,a);return{wall:r,user:o,system:s,cpuU" +
  "nknownLaps:i,covered:u,rssMax:n,rssSelf:{...c},rssMin:{...n},rssSelfMin:{...c}}}#u(e){return K(this." +
  "#l(440),this.#l(e))}#l(e){return{current:this.#e.word(e)*es,peak:this.#e.word(e+4)*es}}},Rc=2e3,vc=0" +
  ",Ic=1,rs=1,os=2,Lt=3,ss=0,Jt=1,is=2,as=3,cs=1e3,ns=64*1024,Mt=8,Pt=class extends X{constructor(e=new" +
  " SharedArrayBuffer(Mt+ns)){super(e)}get settings(){let e=Atomics.load(this.words,1);if(e!==0)return " +
  "JSON.parse(new TextDecoder().decode(new Uint8Array(this.buffer).slice(Mt,Mt+e)))}set settings({repor" +
  "tFile:e,serialFile:n,precision:r,verbose:o}){let s=new TextEncoder().encode(JSON.stringify({reportFi" +
  "le:e,serialFile:n,precision:r,verbose:o}));Atomics.store(this.words,1,0),!(s.length>ns)&&(new Uint8A" +
  "rray(this.buffer,Mt).set(s),Atomics.store(this.words,1,s.length))}};function $t(t,e){let[n,r]=[y(\"no" +
  "de:fs\"),y(\"node:path\")],o=a=>new b(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${a}`);if(!n||!r)throw o(\"no f" +
  "ile system on this runtime\");let s=r.resolve(t),i=r.dirname(s);if(!us(\"read\",i)||!us(\"write\",i))thro" +
  "w o(\"no permission; run with --allow-read and --allow-write\");return{fs:n,paths:r,file:s,folder:i}}f" +
  "unction us(t,e){let n=M();return!n||n.permissions.querySync({name:t,path:e}).state===\"granted\"}var _" +
  "c=64*1024;function De(t,e,n={}){let{fs:r,folder:o}=$t(t,\"write\"),{temporary:s=dr(t),keepFolders:i=!1" +
  ",mayReplace:a=()=>!0}=n;i||r.mkdirSync(o,{recursive:!0});let c=!1;try{let u=r.openSync(s,\"wx\");try{l" +
  "et l=\"\";for(let d of e)l+=d,!(l.length<_c)&&(r.writeFileSync(u,l),l=\"\");r.writeFileSync(u,l)}finally" +
  "{r.closeSync(u)}a()&&(r.renameSync(s,t),c=!0)}finally{c||lr(s)}return c}function lr(t){try{y(\"node:f" +
  "s\").rmSync(t,{force:!0})}catch{}}function dr(t){return`${t}.${Se().pid}-${wt().toString(36)}${Math.r" +
  "andom().toString(36).slice(2,10)}.tmp`}function kr({reportFile:t,serialFile:e},{lines:n,below:r},{pr" +
  "int:o,write:s,json:i}){let a=[],c=[],u=l=>{try{l()}catch(d){c.push(d)}};u(()=>{if(t===void 0){let l=" +
  "ht(n())+r;l&&a.push(l.replace(/\\n$/,\"\"))}else s(t,su(n(),r)),a.push(`Outputting manager to '${t}'..." +
  "`)}),u(()=>{e!==void 0&&(s(e,i()),a.push(`Serializing manager to '${e}'...`))});for(let l of a)u(()=" +
  ">o(l));if(c.length>0)throw c[0]}function*su(t,e){yield*t,yield e}var Is=5,Cs=\"[overflow]\";function _" +
  "s(t){let{timers:e,dropped:n,incomplete:r}=t,o=[],s=e.find(u=>u.label===Cs&&u.level===0);s&&o.push(`$" +
  "{Ht(s.laps,\"lap\")} of new paths went into ${Cs}: the limit of memory or nodes was reached`),r&&o.pus" +
  "h(\"Nodes may be missing: the tree was cleared while it was read\"),n>0&&o.push(`${Ht(n,\"scope\")} not " +
  "recorded: too many were open at once`);let i=e.filter(u=>u.overlaps>0);if(i.length>0){let u=i.reduce" +
  "((l,d)=>l+d.overlaps,0);o.push(`${Ht(u,\"scope\")} overlapped their siblings: ${Kt(i)}; their times ar" +
  "e right, but scopes may nest under the wrong one: where a scope awaits, use autoTimed(), autoTimer.r" +
  "un() or region.run()`)}let a=e.filter(u=>u.cpuUnknownLaps>0);a.length>0&&o.push(`CPU time unknown (-" +
  "), because other scopes ran meanwhile: ${Kt(a)}`);let c=e.filter(u=>u.maxOpenLaps>1).sort((u,l)=>l.m" +
  "axOpenLaps-u.maxOpenLaps);if(c.length>0){let u=Kt(c,l=>` ${l.maxOpenLaps}`);o.push(`Laps open at onc" +
  "e, at most: ${u}`)}return Rr(o)}function Rr(t){return t.map(e=>`> ${e}\n`).join(\"\")}function Ps({proc" +
  "ess:t,timers:e},n){if(!t||e.length===0)return\"\";let{wall:r,user:o=0,system:s=0,peak:i=0}=t,a=t.user=" +
  "==void 0?\"\":\", %u user + %s system = %t CPU\",c=a&&\" (%p%)\",u=t.peak===void 0?\"\":\" : peak RSS %M [MB]" +
  "\",l={wall:r,user:o,system:s,rssMax:{current:0,peak:i},rssSelf:{current:0,peak:0}};return`${we(`> pro" +
  "cess : %w wall${a} [sec]${c}${u}`,l,n)}\n`}function Kt(t,e=()=>\"\"){let n=[...new Set(t.map(o=>F(o.lab" +
  "el)+e(o)))],r=n.length-Is;return n.slice(0,Is).join(\", \")+(r>0?` and ${r} more`:\"\")}function Ht(t,e)" +
  "{return`${t} ${e}${t===1?\"\":\"s\"}`}var vr=4096;async function Ls(t,e){for(let n=0;n<e.length;){let r=" +
  "e.subarray(n,n+vr);try{n+=await(M()?.[t].write(r)??new Promise((o,s)=>y(\"node:fs\").write(Ir(t),r,(i," +
  "a)=>i?s(i):o(a))))}catch(o){if(!Cr(o))return;await _r(2)}}}function Ir(t){return t===\"stdout\"?1:2}fu" +
  "nction Cr(t){let{code:e,name:n}=t;return e===\"EAGAIN\"||n===\"WouldBlock\"}function _r(t){return new Pr" +
  "omise(e=>V(e,t))}var yn=[\"libc.so.6\",\"libc.musl-x86_64.so.1\",\"libc.musl-aarch64.so.1\"];(()=>{functio" +
  "n $(){let{process:e}=globalThis;if(!e?.resourceUsage)return;let{threadCpuUsage:t}=e,r=t||M()?void 0:" +
  "Hn();return()=>{let{userCPUTime:s,systemCPUTime:i,maxRSS:a}=e.resourceUsage(),o=t?.call(e),l=o?(o.us" +
  "er+o.system)*1e3:r?.()??0;return{user:s*1e3,system:i*1e3,peak:a*1024,own:l}}}function I({memory:e,ta" +
  "g:t,resolution:r,meeting:s,ofProcess:i}){let a=new X(s),o=S();a.move(vc,Ic);let l=a.waitWhile(Ic,Rc)" +
  ",[,f=0,d=0]=new Float64Array(s),c=f-(o+S())/2*1e6,m=i?$():void 0,v=()=>{let n=new q(e);return n.long" +
  "(n.word(292)+0)},w=v(),p=0;return()=>{if(!l)return{...cr(e,t),resolution:r};let n=m?.(),h=S()*1e6+c;" +
  "if(!n)return{...cr(e,t,{time:h}),resolution:r};let{user:u,system:g,peak:A,own:D}=n;return w!==v()&&(" +
  "w=v(),p=D),{...cr(e,t,{time:h,cpu:{user:u-(D-p),system:g}}),resolution:r,process:{wall:Math.round(Ma" +
  "th.max(0,h-f+d)),user:u,system:g,peak:A}}}}var k=0,_=4,E=5;function L({core:e,path:t,temporary:r,int" +
  "erval:s,state:i}){let{parentPort:a}=y(\"node:worker_threads\"),o=y(\"node:fs\"),l=new X(i),f=I(e),d,c=!1" +
  ";function m(){let n=new Uint32Array(e.memory.buffer);return[312,316,296,336,344].map(h=>n[h>>2]).joi" +
  "n()}function v(){let n=o.statSync(t,{throwIfNoEntry:!1});return n?`${n.ino} ${n.mtimeMs} ${n.size}`:" +
  "\"\"}function w(){let n=m();if(n===d)return;let h=v(),u=f();if(!l.move(k,os))return;o.rmSync(r,{force:" +
  "!0});function*g(){l.move(os,rs)&&(yield*ft([u]))}De(t,g(),{temporary:r,keepFolders:!0,mayReplace:()=" +
  ">l.move(rs,os)&&v()===h})&&(d=u.timers.some(({open:A})=>A)?void 0:n,c=!1)}function p(){let n=S();try" +
  "{w()}catch(u){c||a.postMessage(u instanceof Error?u.message:String(u)),c=!0}finally{l.move(rs,k),l.m" +
  "ove(os,k)}if(l.value===Lt)return;let h=S()-n;V(p,Math.max(s-h,h))}V(p,s)}var x=200,P=2e3;function W(" +
  "e){let t=new C(e);Z(globalThis)===\"deno\"?t.listenAsThread():t.waitForInterrupts()}var C=class{#t;#e;" +
  "#i;#r=Se();#o=y(\"node:worker_threads\").parentPort;#s;constructor(e){this.#t=e,this.#e=new Pt(e.state" +
  "),this.#i=I(e.core)}listenAsThread(){let{signals:e}=this.#t,t=this.#e,r=(s,i,a)=>{a?.(),t.waitWhile(" +
  "s,i)};for(let[s,i]of e)this.#r.on(s,()=>this.#n(s,i,r));this.#o.on(\"message\",()=>{for(let[s]of e)thi" +
  "s.#r.removeAllListeners(s);t.move(Jt,E)}),t.move(ss,Jt)}waitForInterrupts(){let e=this.#e,t=new(y(\"n" +
  "ode:vm\")).Script(\"timemoryStep()\"),r=o=>{globalThis.timemoryStep=o;try{t.runInThisContext({breakOnSi" +
  "gint:!0})}catch{}},s=(o,l,f)=>{let d=S()+l,c=f,m=()=>{c?.(),c=void 0,e.waitWhile(o,Math.max(0,d-S())" +
  ")};do r(m);while(c||e.value===o&&S()<d)},[[i,a]]=this.#t.signals;do r(()=>{e.move(ss,Jt),St(1/0)}),t" +
  "his.#n(i,a,s);while(e.value!==_)}#n(e,t,r){let s=this.#e,i=()=>this.#o.postMessage(e);this.#s===void" +
  " 0?(this.#s=S(),r(Jt,cs,i),s.move(Jt,as)&&this.#l(e,t)):S()-this.#s>cs&&(r(is,x,i),this.#a(e,t))}#l(" +
  "e,t){let r=`> TiMemory: signal ${t} (${e}) while the program is busy: reporting the laps so far\n`,s=" +
  "\"\";for(let a of[{},{reportFile:void 0,serialFile:void 0}])try{s=\"\",this.#h(a,o=>s+=`${o}\n`);break}ca" +
  "tch(o){r+=`> TiMemory: the report failed: ${o instanceof Error?o.message:String(o)}\n`}this.#e.move(a" +
  "s,_);let i=()=>this.#a(e,t);V(i,P),T(\"stderr\",r).then(()=>T(\"stdout\",s)).then(i)}#h(e,t){if(!this.#e" +
  ".settings)return;let r={...this.#e.settings,...e},s=this.#i(),i=Ps(s,r.precision)+_s(s)+(r.verbose?t" +
  "his.#t.sources:\"\");kr(r,{lines:()=>Do(s.timers,$o(void 0,r.precision)),below:i},{print:t,write:De,js" +
  "on:()=>ft([s])})}#a(e,t){let r=this.#r,s=Z(globalThis);if(s===\"bun\")return F2(128+t);s===\"deno\"&&r.r" +
  "emoveAllListeners(e);try{if(r.kill(r.pid,e),s!==\"deno\")return;St(x),r.kill(r.pid,\"SIGKILL\")}catch{T(" +
  "\"stderr\",`> TiMemory: cannot end the program: no permission; send ${e} again\n`)}}};function T(e,t){r" +
  "eturn Ls(e,new TextEncoder().encode(t))}function F2(e){let t=y(\"bun:ffi\");for(let r of[...yn,\"libSys" +
  "tem.dylib\"])try{t?.dlopen(r,{_exit:{args:[\"i32\"],returns:\"void\"}}).symbols._exit(e)}catch{}}var b2=y" +
  "(\"node:worker_threads\").workerData;b2.kind===\"autosave\"?L(b2):W(b2)})();})();";
