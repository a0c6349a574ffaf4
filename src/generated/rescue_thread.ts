// Generated from src/rescue/thread.ts by `deno task build`: 22027 characters.
// deno-fmt-ignore-file
export const rescueThread: string =
  "(()=>{function Ne(){return globalThis.process}function d(t){return globalThis.process?.getBuiltinMod" +
  "ule?.(t)}var A=class{#e;#t;#n;#r;#o;#i=new Map;#u=new TextDecoder(\"utf-8\",{ignoreBOM:!0});constructo" +
  "r(e){this.#e=e,this.#s()}#s(){let{buffer:e}=this.#e;this.#t=new Uint32Array(e),this.#n=new Float64Ar" +
  "ray(e),this.#r=new BigUint64Array(e),this.#o=new Uint8Array(e)}word(e){return e>=this.#o.length&&thi" +
  "s.#s(),this.#t[e>>2]}current(e){return e>=this.#o.length&&this.#s(),Atomics.load(this.#t,e>>2)}float" +
  "(e){return e>=this.#o.length&&this.#s(),this.#n[e>>3]}long(e){return this.word(e)+(this.word(e+4)|0)" +
  "*2**32}hash(e){return e>=this.#o.length&&this.#s(),this.#r[e>>3]}timespec(e){return this.long(e)*1e9" +
  "+this.long(e+8)}label(e){let n=this.#i.get(e);if(n===void 0){let r=e+12,o=r+this.word(e+8);o>this.#o" +
  ".length&&this.#s(),n=this.#u.decode(this.#o.slice(r,o)),this.#i.set(e,n)}return n}*children(e){for(l" +
  "et n=this.firstChild(e);n;n=this.nextSibling(n))yield n}firstChild(e){let n=this.word(e+92);return n" +
  "&&this.word(n+96)}nextSibling(e){return this.word(this.word(e+84)+92)===e?0:this.word(e+96)}};var Dt" +
  "=1024,v=class{#e;#t;#n;#r=new Map;constructor(e,n,r){this.#e=e,this.#t=n,this.#n=r}read(){let e=this" +
  ".#e;for(let n=e.word(288);n;n=e.word(n))for(let r=1;r<=255;r++){let o=n+r*64,s=e.word(o+32);s&&s!==e" +
  ".word(284)&&this.#o(s,o)}return this.#t&&this.#i(this.#t.node,this.#t.start,e.word(292),0),this.#r}#" +
  "o(e,n){let r=this.#e,o=r.long(n+24)+Math.max(0,this.#n-this.#u(n));this.#i(e,r.long(n+8),r.word(n+36" +
  "),o)}#i(e,n,r,o){let s=this.#e;if(e&&s.long(e+8)>0)return;let i=s.word(292),u=n-s.long(r+0),a=(m,f)=" +
  ">Math.max(0,s.float(i+m)-s.float(r+m)-u*s.float(r+f)),l=m=>Math.max(0,s.word(i+m)-s.word(r+m))*Dt,c=" +
  "this.#r.get(e)??{wall:0,user:0,system:0,covered:0,rssSelf:{current:0,peak:0}};this.#r.set(e,{wall:c." +
  "wall+Math.max(0,this.#n-n),user:c.user+a(8,24),system:c.system+a(16,32),covered:c.covered+o,rssSelf:" +
  "{current:Math.max(c.rssSelf.current,l(40)),peak:Math.max(c.rssSelf.peak,l(44))}})}#u(e){let n=this.#" +
  "t?.frame===e?this.#t.start:this.#n;return Math.min(n,this.#s(e))}#s(e){let n=this.#e,r=n.word(e+60);" +
  "if(r&1073741824)return r&536870911?n.long(e+16):this.#n;if(n.word(n.word(e+52)+56)===e)return this.#" +
  "n;let o=n.word(e+44);return n.word(o+60)&536870912?this.#n:n.long(o+8)}};function Ce(t){let e=t.curr" +
  "ent(352);if(!e)return;let n=t.timespec(336),r=t.word(t.word(388)+56),o=t.word(r+32);if(!(t.word(o+10" +
  "4)>=t.word(392)))return{label:e,start:n,frame:r,parent:o,node:Ut(t,o,e)}}function De(t,{label:e,star" +
  "t:n}){return t.timespec(336)===n&&t.current(352)===e}function Le(t,{parent:e,label:n}){let r=s=>BigI" +
  "nt.asUintN(64,s),o=r(t.hash(e+0)*0x9e3779b97f4a7c15n+t.hash(n+0));return o=r((o^o>>33n)*0xff51afd7ed" +
  "558ccdn),o=r((o^o>>33n)*0xc4ceb9fe1a85ec53n),o^o>>33n}function Ut(t,e,n){for(let o of t.children(e))" +
  "if(t.word(o+88)===n)return o;let r=t.word(396);return t.word(r+96)?r:0}var Fe=1024,qt=1e3;function U" +
  "e(t,e,n){let r=new A(t),o=Ce(r);for(;;){let s=r.current(296),i=[...new ce(r,e,o,n?.()).timers()];if(" +
  "o&&!De(r,o))o=void 0;else if(s%2===0&&r.current(296)===s)return{concurrency:1,timers:i,dropped:r.wor" +
  "d(304)}}}var ce=class{#e;#t;#n;#r;constructor(e,n,r,o){this.#e=e,this.#t=n,this.#n=r;let s=Math.max(" +
  "e.long(312),e.long(e.word(292)+0),r?.start??0);this.#r=new v(e,r,o??s).read()}*timers(){let e=this.#" +
  "e,n=e.word(284),r=0,o=[{node:n,index:-1,next:e.firstChild(n)}];for(let s=o[0];s;s=o[o.length-1]){let" +
  " i=s.next;if(i){yield this.#o(i,s.index,o.length-1),s.next=e.nextSibling(i),o.push({node:i,index:r++" +
  ",next:e.firstChild(i)});continue}this.#n?.node===0&&this.#n.parent===s.node&&(yield this.#u(this.#n," +
  "s.index,o.length-1),r++),o.pop()}}#o(e,n,r){let o=this.#e;for(let s=1;;s++){let i=o.long(e+8),u=this" +
  ".#i(e,i,n,r);if(o.current(e+80)===i%2**32&&o.long(e+8)===i||s===qt)return u}}#i(e,n,r,o){let s=this." +
  "#e,i=this.#n?.node===e?1:0,u=s.word(e+108)+i,a=s.float(e+16),l=s.float(e+24),c=a-n*l,m={key:s.hash(e" +
  "+0),parent:r,level:o,tag:this.#t,label:s.label(s.word(e+88)),laps:n,openLaps:u,maxOpenLaps:Math.max(" +
  "u,s.word(e+112)),open:n===0,wall:a,user:s.float(e+64),system:s.float(e+72),covered:Math.min(a,s.floa" +
  "t(e+48)),min:n?l:0,max:n?s.float(e+32):0,squares:n?Math.max(0,s.float(e+40)-c*c/n):0,overlaps:s.word" +
  "(e+152),rssMax:this.#a(e+120+0),rssSelf:this.#a(e+120+8),rssMin:this.#a(e+120+16+0),rssSelfMin:this." +
  "#a(e+120+16+8)};return n===0?{...m,...this.#s(e)}:m}#u(e,n,r){return{key:Le(this.#e,e),parent:n,leve" +
  "l:r,tag:this.#t,label:this.#e.label(e.label),laps:0,openLaps:1,maxOpenLaps:1,open:!0,min:0,max:0,squ" +
  "ares:0,overlaps:0,...this.#s(0)}}#s(e){let n=this.#a(this.#e.word(292)+40),{wall:r=0,user:o=0,system" +
  ":s=0,covered:i=0,rssSelf:u={current:0,peak:0}}=this.#r.get(e)??{},a=Math.min(r,i);return{wall:r,user" +
  ":o,system:s,covered:a,rssMax:n,rssSelf:u,rssMin:{...n},rssSelfMin:{...u}}}#a(e){return{current:this." +
  "#e.word(e)*Fe,peak:this.#e.word(e+4)*Fe}}};function P({memory:t,tag:e,resolution:n,clockOffset:r}){r" +
  "eturn{...Ue(t,e,()=>Qt()+r),resolution:n}}function Qt(){return(performance.timeOrigin+performance.no" +
  "w())*1e6}var g=class extends Error{name=\"TimemoryError\";code;constructor(e,n,r){super(n,r),this.code" +
  "=e}};function $(t,e,n){let r=typeof n==\"string\"?JSON.stringify(n):String(n);return new g(\"INVALID_AR" +
  "GUMENT\",`${t} must be ${e}, not ${r}`)}function Ge(t,e){let[n,r]=[d(\"node:fs\"),d(\"node:path\")],o=u=>" +
  "new g(\"UNSUPPORTED\",`Cannot ${e} \"${t}\": ${u}`);if(!n||!r)throw o(\"no file system on this runtime\");" +
  "let s=r.resolve(t),i=r.dirname(s);if(!Be(\"read\",i)||!Be(\"write\",i))throw o(\"run with --allow-read an" +
  "d --allow-write to permit it\");return{fs:n,paths:r,file:s,folder:i}}function Be(t,e){let n=globalThi" +
  "s.Deno?.permissions;return!n||n.querySync({name:t,path:e}).state===\"granted\"}var en=64*1024;function" +
  " F(t,e,n={}){let{fs:r,folder:o}=Ge(t,\"write\"),{temporary:s=nn(t),keepFolders:i=!1,mayReplace:u=()=>!" +
  "0}=n;i||r.mkdirSync(o,{recursive:!0});let a=!1;try{let l=r.openSync(s,\"wx\");try{let c=\"\";for(let m o" +
  "f e)c+=m,!(c.length<en)&&(r.writeFileSync(l,c),c=\"\");r.writeFileSync(l,c)}finally{r.closeSync(l)}u()" +
  "&&(r.renameSync(s,t),a=!0)}finally{a||tn(r,s)}return a}function tn(t,e){try{t.rmSync(e,{force:!0})}c" +
  "atch{}}function nn(t){return`${t}.${Date.now().toString(36)}${Math.random().toString(36).slice(1,10)" +
  "}.tmp`}function le(t){return t.wall-t.covered}function U(t){return t.laps>0?t.wall/t.laps:0}function" +
  " B(t){return t.laps>1?Math.sqrt(t.squares/(t.laps-1)):0}function G(t){let e=(t.user+t.system)/t.wall" +
  "*100;return Number.isFinite(e)?e:0}var rn=10;function x(t,e){return e!==void 0&&t.laps>0&&U(t)<rn*e." +
  "total}function We({timers:t},e){let n=0,r=0;for(let o of t)n+=o.laps,o.level===0&&(r+=o.wall);return" +
  "{laps:n,share:me(n,r,e)}}function me(t,e,n){return e>0?Math.min(1,t*n.total/e):0}var on=2**20;functi" +
  "on pe(t,e){let n=\"\",r=[],o=0,s=()=>{try{n+=r.length===1?r[0]:r.join(\"\")}catch(i){throw i instanceof " +
  "RangeError?new g(\"TOO_LARGE\",`Report is longer than the longest string of this engine, over ${n.leng" +
  "th} characters: ${e}`,{cause:i}):i}r=[],o=0};for(let i of t)o+i.length>on&&s(),r.push(i),o+=i.length" +
  ";return s(),n}var Ke=2**20,sn=64*1024;function p(t){return Number.isFinite(t)?String(t):\"0\"}var W=t=" +
  ">Math.round(t/1e3);function K(t,e=\"\"){return`{${e}\"current\":${p(t.current/Ke)},\"peak\":${p(t.peak/Ke)" +
  "}}`}function Ve(t,e=0){return p(e>1?Math.round(t/e)*e:t)}function an(t,e,{resolution:n,lapCost:r}){l" +
  "et o=e?'\"cereal_class_version\":1,':\"\",s=W(t.user),i=W(t.system),u=n?.cpu,a=(t.user+t.system)/t.wall;" +
  "return`{${o}\"timer.key\":${t.key},\"timer.level\":${t.level},\"timer.tag\":${JSON.stringify(`${t.tag}_${t" +
  ".label}`)},\"timer.ref\":{${o}\"laps\":${t.laps},\"user_elapsed\":${p(s)},\"system_elapsed\":${p(i)},\"wall_e" +
  "lapsed\":${p(W(t.wall))},\"cpu_elapsed\":${p(s+i)},\"cpu_util\":${p(Math.round(a*1e4)/1e4)},\"to_seconds_r" +
  "atio_num\":1,\"to_seconds_ratio_den\":1000000,\"rss_max\":${K(t.rssMax,e?'\"cereal_class_version\":0,':\"\")}" +
  ",\"rss_self\":${K(t.rssSelf)},\"rss_min\":${K(t.rssMin)},\"rss_self_min\":${K(t.rssSelfMin)},\"open_laps\":$" +
  "{t.openLaps},\"max_open_laps\":${t.maxOpenLaps},\"overlaps\":${t.overlaps},\"covered_elapsed\":${p(W(t.cov" +
  "ered))},\"wall_min\":${p(t.min/1e3)},\"wall_max\":${p(t.max/1e3)},\"wall_stddev\":${p(Math.round(B(t))/1e3" +
  ")},\"wall_ns\":${p(t.wall)},\"user_ns\":${Ve(t.user,u)},\"system_ns\":${Ve(t.system,u)},\"covered_ns\":${p(t" +
  ".covered)},\"min_ns\":${p(t.min)},\"max_ns\":${p(t.max)},\"squares_ns2\":${p(t.squares)}},\"timer.parent\":$" +
  "{t.parent},\"timer.open\":${t.open}`+(x(t,r)?',\"timer.short\":true':\"\")+(t.tag.includes(\"_\")?`,\"timer.l" +
  "abel\":${JSON.stringify(t.label)}}`:\"}\")}function un(t){if(!t)return\"\";let{wall:e,cpu:n,memory:r}=t;r" +
  "eturn`,\"resolution\":{\"wall_ns\":${p(e)},\"cpu_ns\":${p(n)},\"memory_bytes\":${p(r)}}`}function cn(t,{laps" +
  ":e,wall:n}){if(!t)return\"\";let r=s=>Math.round(s*10)/10,o=Math.round(me(e,n,t)*1e4)/1e4;return`,\"ove" +
  "rhead\":{\"lap_ns\":${r(t.total)},\"inside_ns\":${r(t.inside)},\"laps\":${e},\"share\":${o}}`}function*ln(t){" +
  "yield'{\"ranks\":[';let e=`\n`;for(let n of t){yield`${e}{\"manager\":{\"cereal_class_version\":1,\"concurre" +
  "ncy\":${n.concurrency},\"timers\":[`,e=`,\n`;let r=`\n`,o={laps:0,wall:0};for(let s of n.timers)o.laps+=s" +
  ".laps,s.level===0&&(o.wall+=s.wall),yield r+an(s,r===`\n`,n),r=`,\n`;yield`\n],\"dropped\":${n.dropped}${" +
  "un(n.resolution)}${cn(n.lapCost,o)}}}`}yield`\n]}\n`}function*V(t){let e=\"\";for(let n of ln(t))e.lengt" +
  "h+n.length>sn&&e!==\"\"&&(yield e,e=\"\"),e+=n;yield e}var S={Idle:0,Writing:1,Renaming:2,Stopped:3},h={" +
  "Starting:0,Listening:1,MainActs:2,WatcherActs:3,WatcherDone:4,Stopped:5},fe=1e3,He=64*1024,H=8,j=cla" +
  "ss{buffer;#e;constructor(e=new SharedArrayBuffer(H+He)){this.buffer=e,this.#e=new Int32Array(e,0,2)}" +
  "move(e,n){let r=Atomics.compareExchange(this.#e,0,e,n);return Atomics.notify(this.#e,0),r===e}is(e){" +
  "return Atomics.load(this.#e,0)===e}waitWhile(e,n){return Atomics.wait(this.#e,0,e,n)!==\"timed-out\"}g" +
  "et settings(){let e=Atomics.load(this.#e,1);if(e!==0)return JSON.parse(new TextDecoder().decode(new " +
  "Uint8Array(this.buffer).slice(H,H+e)))}set settings({reportFile:e,serialFile:n,precision:r,verbose:o" +
  "}){let s=new TextEncoder().encode(JSON.stringify({reportFile:e,serialFile:n,precision:r,verbose:o}))" +
  ";Atomics.store(this.#e,1,0),!(s.length>He)&&(new Uint8Array(this.buffer,H).set(s),Atomics.store(this" +
  ".#e,1,s.length))}};function je({core:t,path:e,temporary:n,interval:r,state:o}){let{parentPort:s}=d(\"" +
  "node:worker_threads\"),i=d(\"node:fs\"),u=new Int32Array(o),a,l=!1;function c(){let b=new Uint32Array(t" +
  ".memory.buffer);return[312,316,296,336,344].map(E=>b[E>>2]).join()}function m(){let b=i.statSync(e,{" +
  "throwIfNoEntry:!1});return b?`${b.ino} ${b.mtimeMs} ${b.size}`:\"\"}function f(){let b=c();if(b===a)re" +
  "turn;let T=m(),E=P(t);i.rmSync(n,{force:!0}),F(e,V([E]),{temporary:n,keepFolders:!0,mayReplace:()=>A" +
  "tomics.compareExchange(u,0,S.Writing,S.Renaming)===S.Writing&&m()===T})&&(a=E.timers.some(({open:ft}" +
  ")=>ft)?void 0:b,l=!1)}function O(){let b=performance.now();if(Atomics.compareExchange(u,0,S.Idle,S.W" +
  "riting)!==S.Idle)return;try{f()}catch(E){l||s.postMessage(E instanceof Error?E.message:String(E)),l=" +
  "!0}finally{Atomics.compareExchange(u,0,S.Writing,S.Idle),Atomics.compareExchange(u,0,S.Renaming,S.Id" +
  "le),Atomics.notify(u,0)}let T=performance.now()-b;setTimeout(O,Math.max(r-T,T))}setTimeout(O,r)}func" +
  "tion ze(t,e){if(t!==void 0){if(typeof t!=\"object\"||t===null)throw $(\"Options\",\"an object\",t);for(let" +
  " n in t)if(!e.includes(n))throw new g(\"INVALID_ARGUMENT\",`Unknown option \"${n}\": expected ${mn(e)}`)" +
  "}}function mn(t){let e=t.length-1;return e===0?t[0]:`${t.slice(0,e).join(\", \")} or ${t[e]}`}var Je=1" +
  "024,[Xe,Ye]=[.01,86400];var Tr=J(\"a whole number from 0 on\",t=>Number.isInteger(t)&&t>=0&&t<=4294967" +
  "295),Ar=J(\"a whole number from 0 to 20\",t=>Number.isInteger(t)&&t>=0&&t<=20),_r=J(`a number of MiB f" +
  "rom 1 to ${Je}`,t=>t>=1&&t<=Je),Rr=J(`0 or a number of seconds from ${Xe} to ${Ye}`,t=>t===0||t>=Xe&" +
  "&t<=Ye);var de={what:\"a string with at least one character\",type:\"string\",accepts:t=>typeof t==\"stri" +
  "ng\"&&t!==\"\",read:t=>t},Nr={what:`${de.what}, or undefined`,type:\"string | undefined\",accepts:t=>t===" +
  "void 0||de.accepts(t),read:de.read};function J(t,e){return{what:t,type:\"number\",accepts:n=>typeof n=" +
  "=\"number\"&&e(n),read:pn}}function pn(t){return/^[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?$/i.test(t.trim())" +
  "?Number(t):NaN}var qe=/^[\\x20-\\x7e]*$/,fn=/[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\" +
  "u202e\\u2066-\\u2069\\p{Cs}]/gu,dn={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\",\"\t\":\"\\\\t\"};function gn(t){let e=dn[t];if(e!==" +
  "void 0)return e;let n=t.codePointAt(0).toString(16);return n.length<=2?`\\\\x${n.padStart(2,\"0\")}`:`\\\\" +
  "u{${n}}`}function y(t){return qe.test(t)?t:t.replace(fn,gn)}var hn=/\\p{Emoji_Presentation}|\\p{Extend" +
  "ed_Pictographic}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3/u,bn=/(?!\\xad)[\\p{M}\\p{Default_Ignorable_Code_Point}\\u11" +
  "60-\\u11ff\\ud7b0-\\ud7ff]/u,Sn=new RegExp(\"[\\\\u1100-\\\\u115f\\\\u2329\\\\u232a\\\\u2630-\\\\u2637\\\\u268a-\\\\u268" +
  "f\\\\u2e80-\\\\u303e\\\\u3041-\\\\ua4cf\\\\ua960-\\\\ua97c\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe10-\\\\ufe19\\\\ufe30-\\" +
  "\\ufe6b\\\\uff01-\\\\uff60\\\\uffe0-\\\\uffe6\\\\u{16fe0}-\\\\u{18dff}\\\\u{1aff0}-\\\\u{1b2ff}\\\\u{1d300}-\\\\u{1d376}\\" +
  "\\u{1f200}-\\\\u{1f265}\\\\u{20000}-\\\\u{3fffd}]\",\"u\"),Ze;function Qe(t){if(qe.test(t))return t.length;Ze?" +
  "?=new Intl.Segmenter(\"en\",{granularity:\"grapheme\"});let e=0;for(let{segment:n}of Ze.segment(t)){if(h" +
  "n.test(n)){e+=2;continue}for(let r of n)bn.test(r)||(e+=Sn.test(r)?2:1)}return e}var En=\" : %w wall," +
  " %u user + %s system = %t CPU [sec] (%p%) : RSS {tot,self}_{curr,peak} : (%C|%M) | (%c|%m) [MB]\",yn=" +
  "3,X=1e9,Y=2**20,ge={\"%w\":{unit:\"time\",value:t=>t.wall/X},\"%u\":{unit:\"time\",value:t=>t.user/X},\"%s\":{" +
  "unit:\"time\",value:t=>t.system/X},\"%t\":{unit:\"time\",value:t=>(t.user+t.system)/X},\"%p\":{unit:\"percent" +
  "\",value:G},\"%C\":{unit:\"memory\",value:t=>t.rssMax.current/Y},\"%M\":{unit:\"memory\",value:t=>t.rssMax.pe" +
  "ak/Y},\"%c\":{unit:\"memory\",value:t=>t.rssSelf.current/Y},\"%m\":{unit:\"memory\",value:t=>t.rssSelf.peak/" +
  "Y},\"%l\":{unit:\"count\",value:t=>t.laps??1}},he={\"%T\":\"sec\",\"%A\":\"MB\"},xn=new RegExp(`(${[...Object.ke" +
  "ys(ge),...Object.keys(he)].join(\"|\")})`);function wn(t){if(!Number.isInteger(t)||t<0||t>20)throw new" +
  " g(\"INVALID_ARGUMENT\",`Precision must be a whole number from 0 to 20: ${t}`)}var z=class{#e;#t;#n={t" +
  "ime:0,percent:0,memory:0,count:0};#r;constructor(e=En,n=yn){wn(n),this.#e=e.split(xn).map(r=>Object." +
  "hasOwn(ge,r)?ge[r]:Object.hasOwn(he,r)?he[r]:r),this.#t={time:n,percent:1,memory:1,count:0}}measure(" +
  "e){for(let n of this.#e){if(typeof n==\"string\")continue;let r=n.value(e);r>this.#n[n.unit]&&(this.#n" +
  "[n.unit]=r)}this.#r=void 0}print(e){let n=this.#r??=this.#o(),r=\"\";for(let o of this.#e)r+=typeof o=" +
  "=\"string\"?o:o.value(e).toFixed(this.#t[o.unit]).padStart(n[o.unit]);return r}#o(){let e=this.#t,n=r=" +
  ">Math.max(e[r]+3,this.#n[r].toFixed(e[r]).length);return{time:n(\"time\"),percent:5,memory:n(\"memory\")" +
  ",count:String(this.#n.count).length}}};function et({laps:t,open:e}){return(t>1?` (total # of laps: $" +
  "{t})`:\"\")+(e?\" (open)\":\"\")}var nt=[\"laps\",\"wall\",\"self\",\"cpu\",\"percent\",\"mean\",\"min\",\"max\",\"stddev\"," +
  "\"concurrency\"],Tn={wall:0,cpu:0,memory:0},tt=2**20,Q=1e9,q=1e3,An=.5;function ye(t,e){return Math.ma" +
  "x(0,Math.floor(Math.log10(e/(t||1))+1e-9))}function w(t,e,n){return{title:t,cell:(r,{resolution:o})=" +
  ">(n(r)/e).toFixed(ye(o.wall,e))}}function be(t,e){return{title:t,cell:(n,{resolution:r})=>(e(n)/Q).t" +
  "oFixed(ye(r.cpu,Q))}}function Z(t,e){return{title:t,cell:(n,{resolution:r})=>(e(n)/tt).toFixed(ye(r." +
  "memory,tt))}}function Se(t,e){return{title:t,cell:n=>String(e(n))}}function _n(t,{resolution:{wall:e" +
  ",cpu:n}}){let r=Math.max(e,n)/t.wall;return r<An?G(t).toFixed(r<.001?1:0):\"-\"}var Rn=w(\"mean [us]\",q" +
  ",U),Ee={laps:Se(\"laps\",t=>t.laps),wall:w(\"wall [s]\",Q,t=>t.wall),self:w(\"self [s]\",Q,le),user:be(\"us" +
  "er [s]\",t=>t.user),system:be(\"system [s]\",t=>t.system),cpu:be(\"CPU [s]\",t=>t.user+t.system),percent:" +
  "{title:\"CPU [%]\",cell:_n},mean:{title:\"mean [us]\",cell:(t,e)=>Rn.cell(t,e)+(e.lapCost?x(t,e.lapCost)" +
  "?\"*\":\" \":\"\")},min:w(\"min [us]\",q,t=>t.min),max:w(\"max [us]\",q,t=>t.max),stddev:w(\"stddev [us]\",q,B)," +
  "concurrency:Se(\"at once\",t=>t.maxOpenLaps),open:Se(\"open\",t=>t.openLaps),rss:Z(\"RSS [MB]\",t=>t.rssMa" +
  "x.current),peak:Z(\"peak [MB]\",t=>t.rssMax.peak),selfRss:Z(\"self RSS [MB]\",t=>t.rssSelf.current),self" +
  "Peak:Z(\"self peak [MB]\",t=>t.rssSelf.peak)};function Nn(t){return t.map(e=>{if(!Object.hasOwn(Ee,e))" +
  "throw $(\"A column\",`one of ${Object.keys(Ee).join(\", \")}`,e);return Ee[e]})}var N=class{#e;#t;#n;con" +
  "structor(e,n,r){this.#e=Nn(e);let o={...r,resolution:r.resolution??Tn};this.#t=n.map(s=>this.#e.map(" +
  "i=>i.cell(s,o))),this.#n=this.#e.map(({title:s},i)=>this.#t.reduce((u,a)=>Math.max(u,a[i].length),s." +
  "length))}head(){return this.#r(this.#e.map(e=>e.title))}row(e){return this.#r(this.#t[e])}#r(e){retu" +
  "rn e.map((n,r)=>n.padStart(this.#n[r])).join(\"  \")}};var On=[\"noMin\",\"rank\",\"columns\",\"format\",\"prec" +
  "ision\"],rt=1e6,ot=512,Mn=2048;function*xe(t,e={}){ze(e,On);let n=kn(e),r=Cn(e.rank),o=e.noMin===!1?t" +
  ".timers.filter(vn):t.timers;if(o.length===0)return;let s=[],i=[],u=0;for(let c of o){let m=`${r}[${y" +
  "(c.tag)}] ${Dn(c.level)}${y(c.label)}`,f=Qe(m);f>u&&f<=Mn&&(u=f),s.push(m),i.push(f)}let{title:a,end" +
  ":l}=n(o,t);e.rank!==void 0&&(yield`> rank ${e.rank.rank}\n`),a!==void 0&&(yield`${r.padEnd(u)} ${a}\n`" +
  ");for(let c=0;c<o.length;c++){let m=\" \".repeat(Math.max(0,u-i[c])+1);yield`${s[c]}${m}${l(c)}\n`}}fun" +
  "ction kn(t){if(t.columns===void 0){let n=new z(t.format,t.precision);return r=>{for(let o of r)n.mea" +
  "sure(o);return{end:o=>n.print(r[o])+et(r[o])}}}let e=t.columns===!0?nt:t.columns;return new N(e,[],{" +
  "}),(n,r)=>{let o=new N(e,n,r);return{title:` ${o.head()}`,end:s=>` ${o.row(s)}`}}}function st(t,e={}" +
  "){return pe(xe(t,e),\"leave out lines with noMin: false\")}function vn({wall:t,user:e,system:n}){retur" +
  "n t>=rt||e+n>=rt}function Cn(t){if(t===void 0)return\"> \";let{rank:e,size:n}=t;if(!Number.isInteger(e" +
  ")||!Number.isInteger(n)||e<0||e>=n)throw new g(\"INVALID_ARGUMENT\",`Rank must be a whole number from " +
  "0 to size - 1: ${e} of ${n}`);return`|${String(e).padStart(String(n).length,\"0\")}> `}function Dn(t){" +
  "return t<1?\"\":t<=ot?\"  \".repeat(t-1)+\"|_\":`(level ${t})`.padEnd(2*(ot-1))+\"|_\"}function it({reportFi" +
  "le:t,serialFile:e,precision:n},{tree:r,below:o,options:s},{print:i,write:u,json:a}){let l={precision" +
  ":n,...s},c=[()=>{if(t===void 0){let f=st(r,l)+o;f&&i(f.replace(/\\n$/,\"\"))}else i(`Outputting manager" +
  " to '${t}'...`),u(t,Ln(xe(r,l),o))},()=>{e!==void 0&&(i(`Serializing manager to '${e}'...`),u(e,a())" +
  ")}],m=[];for(let f of c)try{f()}catch(O){m.push(O)}if(m.length>0)throw m[0]}function*Ln(t,e){yield*t" +
  ",yield e}var at=5;var ut=\"[overflow]\";function ct(t){let{timers:e,dropped:n,lapCost:r}=t,o=[],s=e.fi" +
  "nd(a=>a.label===ut&&a.level===0);s&&o.push(`${ee(s.laps,\"lap\")} of new paths went into ${ut}: the li" +
  "mit of memory or nodes was reached`),n>0&&o.push(`${ee(n,\"scope\")} not recorded: too many were open " +
  "at once`);let i=e.filter(a=>a.overlaps>0);if(i.length>0){let a=i.reduce((l,c)=>l+c.overlaps,0);o.pus" +
  "h(`${ee(a,\"scope\")} overlapped their siblings: ${we(i,l=>y(l.label))}; their times are right, but wh" +
  "at nests under them may not be: where a scope awaits, use autoTimed(), autoTimer.run() or region.run" +
  "()`)}let u=e.filter(a=>a.maxOpenLaps>1).sort((a,l)=>l.maxOpenLaps-a.maxOpenLaps);if(u.length>0){let " +
  "a=we(u,l=>`${y(l.label)} ${l.maxOpenLaps}`);o.push(`Laps open at once, at most: ${a}`)}if(r&&e.lengt" +
  "h>0){let a=e.filter(m=>x(m,r));a.length>0&&o.push(`Mean laps within ten times their cost: ${we(a,m=>" +
  "y(m.label))}`);let{laps:l,share:c}=We(t,r);o.push(`${ee(l,\"lap\")} at ${r.total.toFixed(0)} ns each: " +
  "${(c*100).toFixed(1)} % of the wall time`)}return o.map(a=>`> ${a}\n`).join(\"\")}function we(t,e){let " +
  "n=[...new Set(t.map(e))],r=n.length-at;return n.slice(0,at).join(\", \")+(r>0?` and ${r} more`:\"\")}fun" +
  "ction ee(t,e){return`${t} ${e}${t===1?\"\":\"s\"}`}function Te(t){return t.Deno?.version?\"deno\":t.Bun?.v" +
  "ersion?\"bun\":t.process?.versions?.node?\"node\":\"web\"}var lt=[\"libc.so.6\",\"libc.musl-x86_64.so.1\",\"lib" +
  "c.musl-aarch64.so.1\"];var mt=200;function pt(t){let e=new Ae(t);Te(globalThis)===\"deno\"?e.listenAsTh" +
  "read():e.waitForInterrupts()}var Ae=class{#e;#t;#n=Ne();#r=d(\"node:worker_threads\").parentPort;#o;co" +
  "nstructor(e){this.#e=e,this.#t=new j(e.state)}listenAsThread(){let{signals:e}=this.#e,n=this.#t,r=(o" +
  ",s,i)=>{i?.(),n.waitWhile(o,s)};for(let[o,s]of e)this.#n.on(o,()=>this.#i(o,s,r));this.#r.on(\"messag" +
  "e\",()=>{for(let[o]of e)this.#n.removeAllListeners(o);n.move(h.Listening,h.Stopped)}),n.move(h.Starti" +
  "ng,h.Listening)}waitForInterrupts(){let e=this.#t,n=new(d(\"node:vm\")).Script(\"timemoryStep()\"),r=u=>" +
  "{globalThis.timemoryStep=u;try{n.runInThisContext({breakOnSigint:!0})}catch{}},o=(u,a,l)=>{let c=per" +
  "formance.now()+a,m=l,f=()=>{m?.(),m=void 0,e.waitWhile(u,Math.max(0,c-performance.now()))};do r(f);w" +
  "hile(m||e.is(u)&&performance.now()<c)},[[s,i]]=this.#e.signals;for(;;)r(()=>{e.move(h.Starting,h.Lis" +
  "tening),_e(1/0)}),this.#i(s,i,o)}#i(e,n,r){let o=this.#t,s=()=>this.#r.postMessage(e);this.#o===void" +
  " 0?(this.#o=performance.now(),r(h.Listening,fe,s),o.move(h.Listening,h.WatcherActs)&&(this.#u(e,n),o" +
  ".move(h.WatcherActs,h.WatcherDone))):performance.now()-this.#o>fe&&(r(h.MainActs,mt,s),this.#a(e,n))" +
  "}#u(e,n){try{te(2,`> TiMemory: signal ${n} (${e}) while the program is busy: reporting what there is" +
  "\n`),this.#s()}catch(r){te(2,`> TiMemory: the report failed: ${r instanceof Error?r.message:String(r)" +
  "}\n`)}this.#a(e,n)}#s(){let e=this.#t.settings;if(!e)return;let n=P(this.#e.core),r=ct(n)+(e.verbose?" +
  "this.#e.sources:\"\");it(e,{tree:n,below:r},{print:o=>te(1,`${o}\n`),write:F,json:()=>V([n])})}#a(e,n){" +
  "let r=this.#n,o=Te(globalThis);if(o===\"bun\")return In(128+n);o===\"deno\"&&r.removeAllListeners(e);try" +
  "{if(r.kill(r.pid,e),o!==\"deno\")return;_e(mt),r.kill(r.pid,\"SIGKILL\")}catch{te(2,`> TiMemory: not per" +
  "mitted to end the program: once more ${e} does\n`)}}};function te(t,e){let n=d(\"node:fs\"),r=new TextE" +
  "ncoder().encode(e);for(;r.length>0;)try{r=r.subarray(n.writeSync(t,r))}catch(o){if(o.code!==\"EAGAIN\"" +
  ")throw o;_e(1)}}function _e(t){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,t)}function" +
  " In(t){let e=d(\"bun:ffi\");for(let n of[...lt,\"libSystem.dylib\"])try{e?.dlopen(n,{_exit:{args:[\"i32\"]" +
  ",returns:\"void\"}}).symbols._exit(t)}catch{}}var Re=d(\"node:worker_threads\").workerData;Re.kind===\"au" +
  "tosave\"?je(Re):pt(Re);})();";
