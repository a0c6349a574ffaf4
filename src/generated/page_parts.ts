// Generated from src/plotting/page/client/ by `deno task build`.
// deno-fmt-ignore-file
export const PAGE_SCRIPT: string =
  "(()=>{var At=/^[ -~]*$/,Ct=/[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Bidi_Control}\\p{Cs}]/gu,Ot={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\"," +
  "\"\t\":\"\\\\t\"};function $t(r){let e=Ot[r];if(e!==void 0)return e;let t=r.codePointAt(0).toString(16);ret" +
  "urn t.length<=2?`\\\\x${t.padStart(2,\"0\")}`:`\\\\u{${t}}`}function P(r){return At.test(r)?r:r.replace(Ct" +
  ",$t)}var Pt=\"1100-115f 2329 232a 2630-2637 268a-268f 2e80-303e 3041-a4cf a960-a97c ac00-d7a3 f900-fa" +
  "ff fe10-fe19 fe30-fe6b ff01-ff60 ffe0-ffe6 16fe0-18dff 1aff0-1b2ff 1d300-1d376 1f200-1f265 20000-3ff" +
  "fd\",Un=new RegExp(`[${Pt.replace(/ ?(\\w+)/g,\"\\\\u{$1}\")}]`,\"u\");function m(r,e={},...t){let n=documen" +
  "t.createElement(r);for(let[s,o]of Object.entries(e))o!==void 0&&o!==!1&&n.setAttribute(s,o===!0?\"\":S" +
  "tring(o));return n.append(...Be(t)),n}function E(r,...e){r.replaceChildren(...Be(e))}function h(r){r" +
  "eturn document.getElementById(r)}function Fe(r,e){return r.querySelector(e)}function Be(r){return r." +
  "filter(e=>e!==void 0&&e!==!1)}var De=200;function Ve(r){let e=P(r),t=e.length>De?`${e.slice(0,De-1)}" +
  "\\u2026`:e,n=/^.+?(?=@')/.exec(t);return{raw:r,text:t,name:n?n[0].length:t.length,lower:e.toLowerCase" +
  "()}}function V({text:r,name:e}){return r.slice(0,e)}function Ue(r,e=\"\"){let t=m(\"span\",{class:\"key\"," +
  "dir:\"ltr\"}),n=e===\"\"?-1:r.text.toLowerCase().indexOf(e),s=n<0?n:n+e.length,o=[...new Set([0,...n<0?[" +
  "]:[n,s],r.name,r.text.length])].sort((a,i)=>a-i);for(let a=0;a+1<o.length;a++){let[i,l]=[o[a],o[a+1]" +
  "],u=r.text.slice(i,l),c=i>=r.name;n>=0&&i>=n&&l<=s?t.append(m(\"mark\",{},u)):t.append(c?m(\"span\",{cla" +
  "ss:\"at\"},u):u)}return t}var Y=[{name:\"s\",size:1e9},{name:\"ms\",size:1e6},{name:\"us\",size:1e3},{name:\"" +
  "ns\",size:1}],[Ht,Ie,_e]=[{name:\"kB\",size:2**10},{name:\"MB\",size:2**20},{name:\"GB\",size:2**30}],k=\"-\"" +
  ";function fe(r){return Y.find(({size:e})=>r>=10*e)??Y[3]}function pe(r){return r>=10*_e.size?_e:r>=I" +
  "e.size||r===0?Ie:Ht}function ge(r,e,t){return r.size<=1?0:e>0?Math.min(t,Math.max(0,Math.floor(Math." +
  "log10(r.size/e)+1e-9))):t}function N(r,e){return Number.isNaN(r)?k:r===0?\"0\":r<.5*10**-e?`<${(10**-e" +
  ").toFixed(e)}`:ye(r.toFixed(e))}function We(r,e,t){return N(r/e.size,ge(e,t,2))}function be(r,e,t){r" +
  "eturn N(r/e.size,ge(e,t,1))}function H(r,e){if(Number.isNaN(r))return[k,\"\"];if(r===0)return[\"0\",\"\"];" +
  "let t=Number(r.toPrecision(3)),n=Y.find(({size:s})=>t>=s)??Y[3];return[zt(t/n.size,ge(n,e,2)),n.name" +
  "]}function X(r,e){let t=pe(r);return r===0?[\"0\",\"\"]:[be(r,t,e),t.name]}function z(r,e){return H(r,e)" +
  ".filter(Boolean).join(\"\\xA0\")}function U(r,e){return X(r,e).filter(Boolean).join(\"\\xA0\")}function zt" +
  "(r,e){if(r===0)return\"0\";let t=Math.min(e,r>=99.95?0:r>=9.995?1:2);return r>=999.5?ye(r.toFixed(0)):" +
  "N(r,t)}function x(r){return r>0&&r<.5?\"<1\":ye(Math.round(r).toString())}function Z(r){let e=x(r);ret" +
  "urn`${e} lap${e===\"1\"?\"\":\"s\"}`}function ye(r){return r.replace(/^\\d{4,}/,e=>e.replace(/\\d(?=(?:\\d{3}" +
  ")+$)/g,\"$&\\u2009\"))}function I(r,e){return e>0?`${N(r/e*100,1)}\\xA0%`:k}var Ft=.5;function L(r,e,t){" +
  "return Math.max(t[0],t[1])/e<Ft?r/e*100:NaN}var Bt={wall:[[\"self\",\"wall\",!1],[\"in children\",\"wall\",!" +
  "0]],self:[[\"self\",\"wall\",!1]],cpu:[[\"user\",\"user\",!1],[\"system\",\"system\",!1]],rss:[[\"current\",\"mem\"," +
  "!1],[\"up to peak\",\"mem\",!0]],laps:[[\"laps\",\"laps\",!1]]},[Dt,Vt]=[.002,.01];function je(r,e,t){let n=" +
  "m(\"div\",{class:\"bar\",\"aria-hidden\":\"true\"}),s=r.extent(t);if(!(s>0))return n;let o=0;for(let{size:l," +
  "colour:u,isTint:c}of Ut(r,e,t)){if(l/s>=Dt){let d=m(\"i\",{class:`${c?\"tint\":\"solid\"} c-${u}`});Ke(d,o" +
  "/s,l/s),n.append(d)}o+=l}let a=r.spread(e,t),i=r.figures[t][e];if(a/s>=Vt){let l=m(\"i\",{class:\"whisk" +
  "er\"}),u=Math.max(0,i-a)/s;Ke(l,u,Math.min(1,(i+a)/s)-u),n.append(l)}return n}function Ke(r,e,t){r.st" +
  "yle.left=`${(e*100).toFixed(2)}%`,r.style.width=`${(t*100).toFixed(2)}%`}function Ut({figures:r},e,t" +
  "){let n=s=>s[e]||0;switch(t){case\"wall\":return[{size:n(r.self),colour:\"wall\"},{size:n(r.covered),col" +
  "our:\"wall\",isTint:!0}];case\"self\":return[{size:n(r.self),colour:\"wall\"}];case\"cpu\":return[{size:n(r." +
  "user),colour:\"user\"},{size:n(r.system),colour:\"system\"}];case\"rss\":{let s=n(r.selfCurrent);return[{s" +
  "ize:s,colour:\"mem\"},{size:n(r.rss)-s,colour:\"mem\",isTint:!0}]}case\"laps\":return[{size:n(r.laps),colo" +
  "ur:\"laps\"}]}}function qe(r,e){let t=Bt[r].map(([n,s,o])=>m(\"span\",{class:\"sign\"},m(\"i\",{class:`${o?\"" +
  "tint\":\"solid\"} c-${s}`}),n));return e&&t.push(m(\"span\",{class:\"sign\"},m(\"i\",{class:\"whisker\"}),\"\\xB1" +
  " 1 sd\")),t}var[It,_t]=[16,10],Wt=150,Kt=12,F=r=>`row-${r}`;function Ge(r,e,t,n){let{view:{tree:s,fig" +
  "ures:o},choice:a,found:i}=r,l=we(r,t,n),u=i!==void 0&&!i.hits.has(t),c=m(\"tr\",{id:F(t),role:\"row\",cl" +
  "ass:[a.selected===t&&\"selected\",r.hovered===t&&\"hovered\",u&&\"dim\"].filter(Boolean).join(\" \"),\"aria-r" +
  "owindex\":n+2,\"aria-level\":s.level[t]+1,\"aria-expanded\":l===void 0?void 0:String(l),\"aria-selected\":S" +
  "tring(a.selected===t)});c.dataset.node=String(t),c.append(jt(r,t,l));let d=je(r.view,t,a.value);r.is" +
  "Narrow&&c.firstElementChild.append(d),c.append(m(\"td\",{role:\"gridcell\",class:\"col-bar\"},r.isNarrow?v" +
  "oid 0:d));for(let f of e){let{content:p,style:b}=o.isAbsent(t)?{content:[\"-\"],style:\"low\"}:f.cell(t)" +
  ",g=f.values.includes(a.value)?\"chosen\":\"\";c.append(m(\"td\",{role:\"gridcell\",class:`col-${f.sort} ${g}" +
  " ${b??\"\"}`.trim()},...p))}return c}function we({view:{tree:r},found:e,isPrinting:t,folding:n,rows:s}" +
  ",o,a){if(r.descendants[o]===0)return;if(!e&&!t)return n.isOpen(o);let i=s.nodes[a+1];return i!==void" +
  " 0&&r.parent[i]===o}function jt(r,e,t){let{view:{tree:n,figures:s},choice:o,found:a}=r,i=n.level[e]," +
  "l=Math.floor((r.scopeWidth-Wt)/(r.isNarrow?_t:It)),u=r.isPrinting?Kt:Math.max(2,l),c=m(\"div\",{class:" +
  "\"scope mono\"});for(let b=0;b<Math.min(i,u);b++)c.append(m(\"i\",{class:\"guide\"}));i>u&&c.append(m(\"spa" +
  "n\",{class:\"depth\",title:`level ${i+1}`},x(i+1)));let d=t===void 0?\"\":t?\"\\u25BC\":\"\\u25B6\";c.append(m(" +
  "\"span\",{class:\"twisty\",\"aria-hidden\":\"true\"},d));let f=n.gathered.get(e);c.append(f===void 0?Ue(n.la" +
  "bel(e),a?o.query.toLowerCase():\"\"):m(\"span\",{class:\"key gathered\"},O(f)));let p=b=>c.append(m(\"em\",{" +
  "class:\"tag\"},b));return s.isOpen(e)&&p(\"open\"),s.atOnce[e]>1&&p(`${x(s.atOnce[e])} at once`),t===!1&" +
  "&!a&&!r.isPrinting&&p(`+${x(n.descendants[e])}`),m(\"td\",{role:\"gridcell\",class:\"col-scope\"},c)}funct" +
  "ion O(r){return`${x(r)} small scope${r===1?\"\":\"s\"}`}var qt=1500;async function Ye(r,e){let t=e.textC" +
  "ontent;e.textContent=await Gt(r)?\"Copied\":\"Not allowed here\",setTimeout(()=>e.textContent=t,qt)}asyn" +
  "c function Gt(r){try{return await navigator.clipboard.writeText(r),!0}catch{let e=m(\"textarea\",{clas" +
  "s:\"hidden\"});e.value=r,document.body.append(e),e.select();let t=document.execCommand(\"copy\");return " +
  "e.remove(),t}}var Xe=16,xe=12,Yt={wall:\"Wall time\",self:\"Self time\",cpu:\"CPU time\",rss:\"Memory added" +
  "\",laps:\"Laps\"};function Ze(r){let{view:e,choice:{selected:t}}=r,n=h(\"details\");if(n.hidden=t<0,t<0)r" +
  "eturn;let{figures:s,tree:o,steps:a,total:i}=e,l=T=>J(H(T,a[0])),u=T=>J(H(T,Math.max(a[0],a[1]))),c=T" +
  "=>J(X(T,a[2])),d=T=>T[t],f=d(s.laps),p=N(L(d(s.cpu),d(s.wall),a),0),b=!Number.isNaN(d(s.cpu)),g=o.ga" +
  "thered.has(t),y=f>0&&!g,M=T=>y?l(T):[k];E(n,Xt(r,t),ve(s.isOpen(t)?\"Time so far, open\":`Time, ${Z(f)" +
  "}`,[[\"Wall\",l(d(s.wall))],[\"Self\",[...l(d(s.self)),m(\"span\",{},` \\xB7 ${I(d(s.self),i)}`)]],[\"User +" +
  " system\",b?[...u(d(s.user)),\" + \",...u(d(s.system))]:[k]],[\"CPU in wall time\",[p===k?k:`${p}\\xA0%`]]" +
  "]),ve(\"One lap\",[[\"Mean\",[...l(e.meanLap(t)),e.isShort(t)?\" *\":\"\"]],[\"Shortest\",M(d(s.min))],[\"Longe" +
  "st\",M(d(s.max))],[\"Standard deviation\",f>1?M(d(s.deviation)):[k]]]),ve(\"Memory added by a lap, at mo" +
  "st\",[[\"Kept (current)\",c(d(s.selfCurrent))],[\"Used for a while (peak)\",c(d(s.rss))],[\"Resident at it" +
  "s end\",c(d(s.totalCurrent))]]),e.ranks.length>1&&Zt(r,t))}function J([r,e]){return e===\"\"?[r]:[r,m(\"" +
  "span\",{class:\"unit\"},`\\xA0${e}`)]}function Xt({view:{tree:r}},e){let t=r.gathered.get(e),n=r.label(e" +
  "),s=r.path(e).slice(0,-1).map(u=>V(r.label(u)));s.length>xe&&s.splice(xe/2,s.length-xe,\"\\u2026\");let" +
  " o=t===void 0?P(n.raw):O(t),a=t!==void 0||n.text===n.raw,i=m(\"button\",{type:\"button\",class:\"copy\"},\"" +
  "Copy key\");i.addEventListener(\"click\",()=>Ye(n.raw,i));let l=m(\"button\",{type:\"button\",class:\"close\"" +
  "},\"Close\");return l.addEventListener(\"click\",()=>document.body.classList.remove(\"sheet\")),m(\"div\",{c" +
  "lass:\"about\"},l,m(\"h2\",{class:\"mono\",dir:\"ltr\"},o),m(\"p\",{dir:\"ltr\"},s.join(\" \\u203A \")||\"top level\"" +
  "),!a&&i)}function ve(r,e){let t=m(\"dl\",{});for(let[n,s]of e)t.append(m(\"dt\",{},n),m(\"dd\",{},...s));r" +
  "eturn m(\"div\",{},m(\"h3\",{},r),t)}function Zt({view:r,data:e,choice:{value:t}},n){let s=r.byRank(n,t)" +
  ",o=s.filter(f=>!Number.isNaN(f)),a=Math.max(...o,0),i=[...s.keys()];s.length>Xe&&(i.sort((f,p)=>(s[p" +
  "]||0)-(s[f]||0)).length=Xe);let l=i.map(f=>{let p=m(\"span\",{class:`rank-bar of-${t}`});return p.styl" +
  "e.width=`${a>0?(s[f]||0)/a*100:0}%`,m(\"div\",{class:`rank ${f===r.rank?\"shown\":\"\"}`},m(\"span\",{class:" +
  "\"low\"},`${e.unit} ${f}`),m(\"span\",{},p),m(\"span\",{},...Jt(s[f],t,r.steps)))}),u=s.length-i.length,c=" +
  "r.imbalance(n,t),d=[u>0&&`the ${i.length} largest of ${s.length}`,o.length<s.length&&`in ${o.length}" +
  " of ${s.length} ${e.unit}s`,Number.isFinite(c)&&(t===\"wall\"||t===\"self\"||t===\"cpu\")&&`slowest ${N(c*" +
  "100,0)}\\xA0% over the mean`];return m(\"div\",{class:\"ranks\"},m(\"h3\",{},`${Yt[t]} by ${e.unit}`),...l," +
  "m(\"p\",{},d.filter(Boolean).join(\", \")))}function Jt(r,e,t){return Number.isNaN(r)?[k]:e===\"laps\"?[x(" +
  "r)]:J(e===\"rss\"?X(r,t[2]):H(r,t[0]))}function Je(r,e){if(!e)return r.figures.wall;let{tree:t,figures" +
  ":n}=r,s=n.cpu.map(a=>Number.isNaN(a)?0:a),o=new Float64Array(t.size);for(let a=t.size-1;a>=0;a--){Nu" +
  "mber.isNaN(n.cpu[a])&&(s[a]=o[a]);let i=t.parent[a];i>=0&&(o[i]+=s[a])}return s}function Qe(r,e,t,n," +
  "s){let o=[],a=u=>(o[u.row]??=[]).push(u),i=[],l={isAncestor:!1,isScaled:!1};if(n>=0){let u=r.tree.pa" +
  "th(n);for(let[c,d]of u.slice(0,-1).entries())a({node:d,x:0,width:s,row:c,...l,isAncestor:!0});i.push" +
  "({node:n,x:0,width:s,row:u.length-1,...l})}else{let u=Array.from(e.children(-1)),c=u.reduce((f,p)=>f" +
  "+t[p],0),d=0;for(let f of u){let p=c>0?t[f]/c:1/u.length;i.push({node:f,x:d,width:s*p,row:0,...l}),d" +
  "+=s*p}i.reverse()}for(let u=i.pop();u;u=i.pop())u.width<.5||(a(u),i.push(...Qt(r,e,t,u).reverse()));" +
  "return o}function Qt(r,e,t,{node:n,x:s,width:o,row:a}){let i=e.children(n),l=0;for(let T of i)l+=t[T" +
  "];if(l===0)return[];let u=t===r.figures.wall,c=t[n],d=u?r.figures.covered[n]:Math.min(l,c),f=c>0?o*M" +
  "ath.min(1,d/c):o,p=c>0?o/c:1/0,b=Math.min(p,f/l),g=l*p>f*1.005,y=[],M=s;for(let T of i){let S=t[T]*b" +
  ";S>=.5&&y.push({node:T,x:M,width:S,row:a+1,isAncestor:!1,isScaled:g}),M+=S}return y}function et(r,e," +
  "t){return r[e]?.find(n=>t>=n.x&&t<n.x+n.width)}var tt={light:{wall:[\"#e3eefa\",\"#b9d4f1\",\"#7fb0e3\",\"#" +
  "3a78bd\",\"#1b4f91\"],cpu:[\"#eceff2\",\"#f6e0b9\",\"#e9b85f\",\"#a56200\",\"#6b2c0d\"],rss:[\"#def2ee\",\"#b1ddd5\"," +
  "\"#6fbcb0\",\"#1a7f72\",\"#07564c\"],laps:[\"#eceef1\",\"#cfd5dc\",\"#a2acb8\",\"#5f6b79\",\"#39434f\"]},dark:{wall:" +
  "[\"#22303f\",\"#274a6e\",\"#2f659c\",\"#5c9fe6\",\"#93c8ff\"],cpu:[\"#2a2f36\",\"#4d3a1c\",\"#7d5717\",\"#e0a040\",\"#f" +
  "fd08a\"],rss:[\"#1c302e\",\"#1d4a45\",\"#1f6a61\",\"#45b8a7\",\"#84e3d3\"],laps:[\"#262b31\",\"#3a424c\",\"#525d6a\"," +
  "\"#98a5b3\",\"#cdd6df\"]}},nt={light:[\"#171b21\",\"#ffffff\"],dark:[\"#e7eaee\",\"#0d1013\"]};var R=22,en=26,Q=" +
  "6,tn='12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif',nn=" +
  "1.6;function Me(r,e){return tt[e?\"dark\":\"light\"][r===\"self\"?\"wall\":r]}function rn(r,e,t){let{figures" +
  ":n,largest:s}=r;switch(t){case\"wall\":case\"self\":return n.self[e]/(n.wall[e]||1);case\"cpu\":return n.c" +
  "pu[e]/(n.wall[e]||1)/nn;case\"rss\":return Math.sqrt(n.rss[e]/(s.rss||1));case\"laps\":return Math.log(n" +
  ".laps[e]+1)/Math.log(s.laps+1||2)}}function rt(r,e,t,{width:n,height:s,top:o},a){let i=devicePixelRa" +
  "tio||1,[l,u]=[Math.round(n*i),Math.round(s*i)];(r.width!==l||r.height!==u)&&([r.width,r.height]=[l,u" +
  "]);let c=r.getContext(\"2d\");c.setTransform(i,0,0,i,0,-o*i),c.clearRect(0,o,n,s),c.font=tn,c.textBase" +
  "line=\"middle\",c.direction=\"ltr\";let d=sn(e),f=Math.floor(o/R);for(let p of t.slice(f,f+Math.ceil(s/R" +
  ")+1))for(let b of p)on(c,e,d,b,a[b.node])}function sn({isDark:r,choice:e}){let t=getComputedStyle(do" +
  "cument.documentElement),n=s=>t.getPropertyValue(`--${s}`).trim();return{ramp:Me(e.value,r),inks:nt[r" +
  "?\"dark\":\"light\"],ink:n(\"ink\"),ink2:n(\"ink2\"),line:n(\"line\"),bg:n(\"bg\")}}function on(r,e,t,n,s){let{v" +
  "iew:o,choice:a,found:i,hovered:l}=e,{node:u,x:c,width:d,row:f}=n,p=f*R,b=i?.hits.has(u)??!1,g=rn(o,u" +
  ",a.value),y=n.isAncestor||i!==void 0&&!b||Number.isNaN(g)||o.tree.gathered.has(u),M=Math.max(0,Math." +
  "min(4,Math.floor(g*5)));r.fillStyle=y?t.line:t.ramp[M],r.fillRect(c,p,Math.max(d-1,.75),R-1),!y&&M<2" +
  "&&d>3&&Te(r,c,p,d-1,t.ramp[2],1,0);let T=y?t.ink2:t.inks[M<3?0:1];if(d>en&&an(r,o,n,p,T,s),n.isScale" +
  "d&&d>8){r.strokeStyle=T,r.lineWidth=1,r.beginPath();for(let G of[2.5,4.5])r.moveTo(c+G,p+2),r.lineTo" +
  "(c+G,p+8);r.stroke()}let S=u===a.selected;if(!S&&!b&&u!==l)return;let K=S?2:1;Te(r,c,p,Math.max(d-1," +
  "1),t.ink,K,0),S&&d>8&&Te(r,c,p,d-1,t.bg,1,K)}function Te(r,e,t,n,s,o,a){let i=a+o/2;r.strokeStyle=s," +
  "r.lineWidth=o,r.strokeRect(e+i,t+i,Math.max(n-2*i,.5),R-1-2*i)}function an(r,e,{node:t,x:n,width:s}," +
  "o,a,i){let l=o+R/2,u=s-1-2*Q,c=e.tree.gathered.get(t),d=c===void 0?V(e.tree.label(t)):O(c),f=ln(r,d," +
  "u);if(r.fillStyle=a,r.textAlign=\"left\",r.fillText(f,n+Q,l),f!==d)return;let p=z(i,e.steps[0]);r.meas" +
  "ureText(f).width+r.measureText(p).width+2*Q>u||(r.textAlign=\"right\",r.fillText(p,n+s-1-Q,l))}functio" +
  "n ln(r,e,t){if(r.measureText(e).width<=t)return e;let n=Array.from(e),[s,o]=[0,n.length];for(;o-s>1;" +
  "){let a=s+o>>1,i=`${n.slice(0,a).join(\"\")}\\u2026`;r.measureText(i).width<=t?s=a:o=a}return s<2?\"\":`$" +
  "{n.slice(0,s).join(\"\")}\\u2026`}function st(r,e,t){switch(e){case\"wall\":case\"self\":return[\"its own (s" +
  "elf) share\",\"0\",\"100\\xA0%\"];case\"cpu\":return[\"CPU in wall time\",\"0\",\"160\\xA0%\"];case\"rss\":return[\"me" +
  "mory added\",\"0\",t(r.largest.rss)];case\"laps\":return[\"laps, log\",\"1\",x(r.largest.laps)]}}var cn=300,e" +
  "e=14,ot,ke;function te(r,e,t,n){r!==ke&&(C(),ke=r,ot=setTimeout(()=>{let s=h(\"tooltip\");E(s,...n())," +
  "s.hidden=!1;let{width:o,height:a}=s.getBoundingClientRect(),i=Math.max(4,Math.min(e+ee,innerWidth-o-" +
  "4)),l=t+ee+a<innerHeight;s.style.left=`${i}px`,s.style.top=`${Math.max(4,l?t+ee:t-ee-a)}px`},cn))}fu" +
  "nction C(){clearTimeout(ot),ke=void 0,h(\"tooltip\").hidden=!0}var $=class{#e=[];differ(...e){let t=e." +
  "length===this.#e.length&&e.every((n,s)=>n===this.#e[s]);return this.#e=e,!t}};var Ee=12,un=690,ne=8," +
  "re=class{#e;#t=h(\"canvas\");#n=h(\"icicle-scroll\");#r=[];#i=0;#s=0;#o=new Float64Array;#u=new $;constr" +
  "uctor(e){this.#e=e;let t=this.#t;this.#n.addEventListener(\"scroll\",()=>this.#l(),{passive:!0}),t.add" +
  "EventListener(\"mousemove\",n=>this.#d(n)),t.addEventListener(\"mouseleave\",()=>{C(),e.hover(-1)}),t.ad" +
  "dEventListener(\"click\",n=>{let s=this.#a(n);s<0||(e.select(s),document.body.classList.add(\"sheet\"))}" +
  "),t.addEventListener(\"dblclick\",n=>{let s=this.#a(n);s>=0&&e.zoom(s)}),t.addEventListener(\"wheel\",n=" +
  ">this.#h(n),{passive:!1}),t.addEventListener(\"keydown\",n=>this.#f(n)),h(\"crumbs\").addEventListener(\"" +
  "click\",n=>{let s=n.target.closest(\"[data-zoom]\")?.dataset.zoom;s&&e.zoom(Number(s))})}draw(){let{vie" +
  "w:e,ordering:t,choice:n}=this.#e,s=this.#i=this.#e.isPrinting?un:this.#n.clientWidth;if(this.#u.diff" +
  "er(e,t,n.zoom,n.value===\"cpu\",s)){this.#o=Je(e,n.value===\"cpu\"),this.#r=Qe(e,t,this.#o,n.zoom,s),h(\"" +
  "icicle-space\").style.height=`${this.#r.length*R}px`,this.#t.style.height=`${Math.min(this.#r.length," +
  "Ee)*R}px`;let o=n.zoom<0?0:e.tree.level[n.zoom];this.#n.scrollTop=Math.max(0,(o-Ee/2)*R)}this.#m(),t" +
  "his.#l()}paintSoon(){this.#s||=requestAnimationFrame(()=>this.#l())}#l(){cancelAnimationFrame(this.#" +
  "s),this.#s=0;let e=Math.min(this.#r.length,Ee)*R,t={width:this.#i,height:e,top:this.#n.scrollTop};rt" +
  "(this.#t,this.#e,this.#r,t,this.#o)}#a(e){let{left:t,top:n}=this.#t.getBoundingClientRect(),s=Math.f" +
  "loor((e.clientY-n+this.#n.scrollTop)/R);return et(this.#r,s,e.clientX-t)?.node??-1}#d(e){let t=this." +
  "#a(e);if(this.#e.hover(t),t<0)return C();te(t,e.clientX,e.clientY,()=>this.#c(t))}#c(e){let{view:t}=" +
  "this.#e,{figures:n,tree:s,steps:o,total:a}=t,i=s.gathered.get(e),l=i===void 0?s.label(e).text:O(i),u" +
  "=d=>z(d,o[0]),c=N(L(n.cpu[e],n.wall[e],o),0);return[m(\"b\",{class:\"mono\",dir:\"ltr\"},l),m(\"span\",{},`w" +
  "all ${u(n.wall[e])} \\xB7 self ${u(n.self[e])} \\xB7 ${I(n.self[e],a)}`),m(\"span\",{},`CPU ${c}${c===\"-" +
  "\"?\"\":\"\\xA0%\"} \\xB7 +${U(n.rss[e],o[2])} \\xB7 ${Z(n.laps[e])}`)]}#m(){let{view:e,choice:t,isDark:n}=t" +
  "his.#e,s=d=>V(e.tree.label(d))||O(e.tree.gathered.get(d)??0),o=[];if(t.zoom<0)o.push(m(\"b\",{},\"All s" +
  "copes\")),o.push(m(\"span\",{class:\"hint\"},\"click: select \\xB7 double click or Enter: zoom\"));else{let " +
  "d=e.tree.path(t.zoom);o.push(it(-1,\"All scopes\"),\"\\u203A\");for(let[f,p]of d.slice(0,-1).entries())d." +
  "length>ne&&f>=ne/2&&f<d.length-ne/2?f===ne/2&&o.push(\"\\u2026\",\"\\u203A\"):o.push(it(p,s(p)),\"\\u203A\");" +
  "o.push(m(\"b\",{dir:\"ltr\"},s(t.zoom))),o.push(m(\"span\",{class:\"hint\"},\"Esc zooms out\"))}E(h(\"crumbs\")," +
  "...o);let[a,i,l]=st(e,t.value,d=>U(d,e.steps[2])),u=Me(t.value,n).map(d=>{let f=m(\"i\",{});return f.s" +
  "tyle.background=d,f}),c=this.#r.some(d=>d.some(f=>f.isScaled));E(h(\"legend\"),c&&m(\"span\",{class:\"hin" +
  "t\"},\"\\u2225 side by side\"),m(\"span\",{class:\"hint\"},`width: ${t.value===\"cpu\"?\"CPU\":\"wall\"} time`),m(" +
  "\"span\",{class:\"ramp\"},`colour: ${a}\\u2002${i}\\u2002`,...u,`\\u2002${l}`))}#h(e){if(!e.ctrlKey)return;" +
  "e.preventDefault();let t=this.#e;if(e.deltaY>0)return t.zoomOut();let{zoom:n}=t.choice,s=t.view.tree" +
  ".path(this.#a(e)),o=s[n<0?0:s.indexOf(n)+1];o!==void 0&&(n<0||s.includes(n))&&t.zoom(o)}#f(e){if(e.c" +
  "trlKey||e.metaKey||e.altKey)return;let t=this.#e,{tree:n}=t.view,s=t.choice.selected;if(s<0)return;l" +
  "et o=Array.from(t.ordering.children(n.parent[s])),a=o.indexOf(s),i=c=>{c===void 0||c<0||(t.choice.zo" +
  "om>=0&&!n.path(c).includes(t.choice.zoom)&&t.zoom(n.parent[c]),t.select(c),this.#g(c))},u={ArrowLeft" +
  ":()=>i(o[a-1]),ArrowRight:()=>i(o[a+1]),ArrowUp:()=>i(n.parent[s]),ArrowDown:()=>i(t.ordering.childr" +
  "en(s)[0]),Home:()=>i(o[0]),End:()=>i(o.at(-1)),Enter:()=>t.zoom(s)}[e.key];u&&(e.preventDefault(),u(" +
  "),this.#p())}#p(){let e=this.#e.view.tree.level[this.#e.choice.selected]*R,{scrollTop:t,clientHeight" +
  ":n}=this.#n;e<t?this.#n.scrollTop=e:e+R>t+n&&(this.#n.scrollTop=e+R-n)}#g(e){h(\"said\").textContent=t" +
  "his.#c(e).map(({textContent:t})=>t).join(\", \")}};function it(r,e){return m(\"button\",{type:\"button\",c" +
  "lass:\"link\",\"data-zoom\":r,dir:\"ltr\"},e)}var B=[\"wall\",\"self\",\"cpu\",\"rss\",\"laps\"],se=class{data;size;" +
  "parent;level;labels;gathered;descendants;#e;#t;constructor(e){this.data=e;let t=this.size=e.parent.l" +
  "ength;this.labels=e.labels.map(Ve),this.gathered=new Map(e.gathered),this.parent=Int32Array.from(e.p" +
  "arent),this.level=new Int32Array(t),this.descendants=new Int32Array(t),this.#e=new Int32Array(t+2),t" +
  "his.#t=new Int32Array(t);let n=o=>this.parent[o]<0?t:this.parent[o];for(let o=0;o<t;o++){let a=this." +
  "parent[o];this.level[o]=a<0?0:this.level[a]+1,this.#e[n(o)+1]++}for(let o=0;o<=t;o++)this.#e[o+1]+=t" +
  "his.#e[o];let s=this.#e.slice();for(let o=0;o<t;o++)this.#t[s[n(o)]++]=o;for(let o=t-1;o>=0;o--){let" +
  " a=this.parent[o];a>=0&&(this.descendants[a]+=this.descendants[o]+1)}}children(e){let t=e<0?this.siz" +
  "e:e;return this.#t.subarray(this.#e[t],this.#e[t+1])}label(e){return this.labels[this.data.label[e]]" +
  "}path(e){let t=[];for(let n=e;n>=0;n=this.parent[n])t.push(n);return t.reverse()}},oe=class{laps;wal" +
  "l;self;user;system;cpu;covered;min;max;deviation;totalCurrent;totalPeak;selfCurrent;selfPeak;rss;atO" +
  "nce;flags;constructor(e,t){[this.laps,this.wall,this.covered]=[t(\"laps\"),t(\"wall\"),t(\"covered\")],[th" +
  "is.min,this.max,this.deviation]=[t(\"min\"),t(\"max\"),t(\"deviation\")],[this.totalCurrent,this.totalPeak" +
  "]=[t(\"totalCurrent\"),t(\"totalPeak\")],[this.selfCurrent,this.selfPeak]=[t(\"selfCurrent\"),t(\"selfPeak\"" +
  ")],this.atOnce=t(\"atOnce\");let n=this.flags=Uint8Array.from(t(\"flags\")),s=o=>t(o).map((a,i)=>n[i]&4?" +
  "NaN:a);if([this.user,this.system]=[s(\"user\"),s(\"system\")],this.self=this.wall.map((o,a)=>Math.max(0," +
  "o-this.covered[a])),this.cpu=this.user.map((o,a)=>o+this.system[a]),this.rss=this.selfPeak.map((o,a)" +
  "=>Math.max(o,this.selfCurrent[a])),this.rss.length!==e)throw new Error(\"The page's data is damaged\")" +
  "}isOpen(e){return(this.flags[e]&1)>0}isAbsent(e){return(this.flags[e]&8)>0}};function at(r,e){return" +
  " new oe(e,t=>{let n=r.columns[t];return typeof n==\"number\"?new Float64Array(e).fill(n):Float64Array." +
  "from(n)})}function hn(r,e){let t=a=>Float64Array.from({length:e},(i,l)=>a(l)),n=a=>r.filter(i=>!i.is" +
  "Absent(a)),s=a=>t(i=>r.reduce((l,u)=>l+(u.isAbsent(i)?0:u[a][i]),0)/r.length),o=a=>t(i=>Math.max(..." +
  "r.map(l=>l[a][i])));return new oe(e,a=>a===\"laps\"||a===\"wall\"||a===\"user\"||a===\"system\"||a===\"covere" +
  "d\"?s(a):a===\"max\"||a===\"atOnce\"?o(a):t(a===\"min\"?i=>Math.min(...n(i).map(l=>l.min[i])):a===\"deviatio" +
  "n\"?i=>fn(n(i),i):a===\"flags\"?i=>n(i).reduce((l,u)=>l|u.flags[i],0):i=>{let l=n(i);return l.reduce((u" +
  ",c)=>u+c[a][i],0)/l.length}))}function fn(r,e){let t=r.reduce((o,a)=>o+a.laps[e],0);if(t<2)return 0;" +
  "let n=r.reduce((o,a)=>o+a.wall[e],0)/t,s=r.reduce((o,{laps:a,wall:i,deviation:l})=>a[e]===0?o:o+l[e]" +
  "**2*(a[e]-1)+a[e]*(i[e]/a[e]-n)**2,0);return Math.sqrt(s/(t-1))}function _(r){return r.reduce((e,t)=" +
  ">t>e?t:e,0)}var q=class{tree;rank;figures;ranks;steps;roots;total;largest;#e=new Map;constructor(e,t" +
  ",n){this.tree=e,this.ranks=t,this.rank=n;let{data:s,size:o}=e,a=this.figures=n>=0?t[n]:hn(t,o),i=n>=" +
  "0?[s.ranks[n]]:s.ranks;this.steps=[0,1,2].map(c=>Math.max(...i.map(({steps:d})=>d[c])));let l=Array." +
  "from(e.children(-1)),u=l.filter(c=>!a.isOpen(c));this.roots=u.length>0?u:l,this.total=this.roots.red" +
  "uce((c,d)=>c+a.wall[d],0),this.largest=Object.fromEntries(B.map(c=>[c,_(a[c])]))}meanLap(e){let t=th" +
  "is.figures.laps[e];return t>0&&!this.tree.gathered.has(e)?this.figures.wall[e]/t:NaN}isShort(e){retu" +
  "rn(this.figures.flags[e]&2)>0&&!this.tree.gathered.has(e)}byRank(e,t){return this.ranks.map(n=>n.isA" +
  "bsent(e)?NaN:n[t][e])}spread(e,t){if(this.rank>=0)return 0;let n=this.byRank(e,t).map(o=>Number.isNa" +
  "N(o)?0:o),s=n.reduce((o,a)=>o+a,0)/n.length;return Math.sqrt(n.reduce((o,a)=>o+(a-s)**2,0)/(n.length" +
  "-1))}extent(e){let t=this.#e.get(e);if(t===void 0){let n=this.rank>=0?this.figures[e]:this.figures[e" +
  "].map((s,o)=>s+this.spread(o,e));this.#e.set(e,t=_(n))}return t}imbalance(e,t=\"wall\"){let n=this.byR" +
  "ank(e,t).filter(o=>!Number.isNaN(o)),s=n.reduce((o,a)=>o+a,0)/n.length;return Math.max(...n)/s-1}};v" +
  "ar pn={wall:\"Wall\",self:\"Self\",cpu:\"CPU\",rss:\"RSS\",laps:\"Laps\"},gn=[[\"1\",1],[\"2\",2],[\"3\",3],[\"All\",1" +
  "/0]];function lt(r){for(let[t,n]of B.entries()){let s=m(\"button\",{type:\"button\",\"data-value\":n,title" +
  ":`key ${t+1}`},pn[n]);s.addEventListener(\"click\",()=>r.set({value:n})),h(\"values\").append(s)}for(let" +
  "[t,n]of gn){let s=m(\"button\",{type:\"button\",title:`Unfold ${n===1/0?\"all\":`to level ${t}`}`});s.appe" +
  "nd(t),s.addEventListener(\"click\",()=>r.fold(o=>o.toLevel(n))),h(\"folds\").append(s)}h(\"rank\").addEven" +
  "tListener(\"change\",t=>{r.set({rank:Number(t.target.value)})}),h(\"run\").addEventListener(\"change\",t=>" +
  "{r.set({run:Number(t.target.value)})}),h(\"theme\").addEventListener(\"click\",()=>Le(r)),h(\"print\").add" +
  "EventListener(\"click\",()=>print()),h(\"help\").addEventListener(\"click\",()=>h(\"help-dialog\").showModal" +
  "());let e=r.data.runs.map(({name:t},n)=>m(\"option\",{value:n,dir:\"ltr\"},P(t)));E(h(\"run\"),...e),h(\"ru" +
  "n-label\").hidden=e.length<2}function Le(r){r.set({theme:r.isDark?\"light\":\"dark\"})}function ct(r){let" +
  "{view:e,data:t,choice:n}=r,s=t.runs[n.run],o=P(t.title??s.name),a=`${s.ranks.length} ${t.unit}${s.ra" +
  "nks.length===1?\"\":\"s\"}`,i=`${x(s.scopes)} scope${s.scopes===1?\"\":\"s\"}`,l=[...new Set(s.ranks.map(({t" +
  "ag:f})=>f))].filter(Boolean).join(\", \");h(\"title\").textContent=o,h(\"subtitle\").textContent=[l,yn(t.w" +
  "ritten),a,i].filter(Boolean).join(\" \\xB7 \");let u=z(e.total,e.steps[0]);document.title=`${e.tree.siz" +
  "e>0?`${u} - `:\"\"}${o} - TiMemory`,E(h(\"facts\"),...bn(r));let c=t.unit===\"rank\"?\"Rank\":\"Worker\";Fe(h(" +
  "\"rank-label\"),\"span\").textContent=c,h(\"rank-label\").hidden=s.ranks.length<2;let d=s.ranks.map((f,p)=" +
  ">m(\"option\",{value:p},String(p)));E(h(\"rank\"),m(\"option\",{value:-1},`mean of ${s.ranks.length}`),..." +
  "d)}function ut(r){let{choice:e,view:t,found:n,isDark:s}=r;for(let i of Array.from(h(\"values\").childr" +
  "en))i.setAttribute(\"aria-pressed\",String(i.dataset.value===e.value));for(let i of Array.from(h(\"fold" +
  "s\").children))i.disabled=n!==void 0;h(\"rank\").value=String(e.rank),h(\"run\").value=String(e.run);let " +
  "o=h(\"search\");o.value!==e.query&&(o.value=e.query),h(\"hits\").textContent=n?`${x(n.hits.size)} of ${x" +
  "(t.tree.size-t.tree.gathered.size)} \\xB7 ${I(n.self,t.total)} self`:\"\";let a=document.documentElemen" +
  "t;e.theme===\"\"?delete a.dataset.theme:a.dataset.theme=e.theme,h(\"theme\").textContent=s?\"Light\":\"Dark" +
  "\",h(\"theme\").setAttribute(\"aria-label\",`Switch to ${s?\"light\":\"dark\"}`)}function W(r,e,t){return m(\"" +
  "div\",{},m(\"dt\",{},r),m(\"dd\",{},e,\" \",t!==\"\"&&m(\"small\",{},t)))}function bn({view:r,data:e,choice:t})" +
  "{let{figures:n,tree:s,steps:o,total:a}=r,i=e.runs[t.run],l=r.rank<0?i.ranks:[i.ranks[r.rank]],{roots" +
  ":u}=r,c=w=>u.reduce((A,j)=>A+w[j],0),d=(w,A=o[0])=>z(w,A),f=w=>w.reduce((A,j)=>A+j,0)/w.length,p=r.r" +
  "anks.map(w=>u.reduce((A,j)=>A+(w.wall[j]??0),0)),b=l.map(({process:w})=>w?.[0]??0),g=r.rank<0?`${e.u" +
  "nit}s ${d(Math.min(...p))} to ${d(Math.max(...p))}`:b[0]>0?`of ${d(b[0])} of the process`:\"\",y=N(L(c" +
  "(n.cpu),c(n.wall),o),0),M=Math.max(o[0],o[1]),T=Number.isNaN(c(n.cpu))?\"not known\":`user ${d(c(n.use" +
  "r),M)}, system ${d(c(n.system),M)}`,S=(r.rank<0?r.ranks:[n]).map(w=>_(w.totalPeak)),K=Math.max(...S," +
  "...l.map(({process:w})=>w?.[1]??0)),G=Math.max(0,...u.map(w=>n.rss[w])),he=l.flatMap(({cost:w})=>w?[" +
  "w]:[]),D=s.size===0;return[W(\"Wall\",D?k:d(a),D?\"\":g),W(\"CPU\",D||y===k?k:`${y} %`,D?\"\":T),W(\"Peak RSS" +
  "\",K>0?U(K,o[2]):k,D?\"\":`+${U(G,o[2])} by the program`),W(\"Laps\",x(n.laps.reduce((w,A)=>w+A,0)),r.ran" +
  "k<0?`mean of the ${e.unit}s`:\"\"),he.length>0&&!D?W(\"Cost of the timers\",`${N(f(he.map(([,w])=>w))*10" +
  "0,1)} %`,`${f(he.map(([w])=>w)).toFixed(0)} ns a lap`):W(\"Cost of the timers\",k,\"not measured\")]}fun" +
  "ction yn(r){let e=new Date(r),t=n=>String(n).padStart(2,\"0\");return`${e.getFullYear()}-${t(e.getMont" +
  "h()+1)}-${t(e.getDate())} ${t(e.getHours())}:${t(e.getMinutes())}`}var wn=80;function dt(r,e){let t=" +
  "h(\"search\"),n=h(\"help-dialog\"),s,o=()=>{clearTimeout(s),r.set({query:t.value})};t.addEventListener(\"" +
  "input\",()=>{clearTimeout(s),s=setTimeout(o,wn)}),t.addEventListener(\"keydown\",i=>{i.key!==\"Enter\"||i" +
  ".isComposing||(i.preventDefault(),o(),r.goToHit(i.shiftKey?-1:1))}),addEventListener(\"keydown\",i=>{i" +
  "f(i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented||n.open)return;if(i.key===\"Escape\")return a();i" +
  "f(i.target.closest?.(\"input, select, textarea\"))return;let l=B[Number(i.key)-1];if(i.key===\"/\")t.foc" +
  "us();else if(i.key===\"?\")n.showModal();else if(i.key===\"t\")Le(r);else if(l)r.set({value:l});else ret" +
  "urn;i.preventDefault()});let a=()=>{C(),document.body.classList.contains(\"sheet\")&&r.isNarrow?docume" +
  "nt.body.classList.remove(\"sheet\"):r.choice.query!==\"\"||t.value!==\"\"?(t.value=\"\",o(),r.select(r.choic" +
  "e.selected),e.reveal()):r.zoomOut()}}var xn=[\"scope\",\"wall\",\"self\",\"percent\",\"laps\",\"mean\",\"ranks\",\"" +
  "rss\"],mt={run:0,rank:-1,value:\"wall\",sort:\"\",turned:!1,zoom:-1,selected:-1,query:\"\",theme:\"\"},vn=300" +
  ",Tn=[\"run\",\"rank\",\"value\",\"sort\",\"turned\",\"zoom\"],ie=class{choice;#e;#t=\"\";#n;constructor(e){this.#e" +
  "=e,this.choice=ht(location.hash),this.#t=Se(this.choice),addEventListener(\"hashchange\",()=>{location" +
  ".hash.slice(1)!==this.#t&&this.#r(ht(location.hash))})}set(e){let t=this.choice,n={...t,...e};Object" +
  ".keys(e).every(s=>t[s]===n[s])||(this.#i(n,Tn.some(s=>t[s]!==n[s])),this.#r(n))}#r(e){let t=this.cho" +
  "ice;this.choice=e,this.#t=Se(e),this.#e(t)}#i(e,t){clearTimeout(this.#n);let n=`#${Se(e)}`;t?locatio" +
  "n.hash=n:this.#n=setTimeout(()=>location.replace(n),vn)}};function Se(r){return Object.keys(mt).filt" +
  "er(n=>r[n]!==mt[n]).map(n=>`${n}=${encodeURIComponent(Mn(String(r[n])))}`).join(\"&\")}function Mn(r){" +
  "return r.replace(/\\p{Cs}/gu,\"\\uFFFD\")}function ht(r){let e=new URLSearchParams(r.slice(1).replace(/\\" +
  "+/g,\"%2B\")),t=(s,o)=>{let a=Number(e.get(s)??NaN);return Number.isSafeInteger(a)&&a>=o?a:Math.min(0," +
  "o)},n=(s,o)=>o.find(a=>a===e.get(s));return{run:t(\"run\",0),rank:t(\"rank\",-1),value:n(\"value\",B)??\"wa" +
  "ll\",sort:n(\"sort\",xn)??\"\",turned:e.get(\"turned\")===\"true\",zoom:t(\"zoom\",-1),selected:t(\"selected\",-1" +
  "),query:e.get(\"query\")??\"\",theme:n(\"theme\",[\"light\",\"dark\"])??\"\"}}var kn=500,ft=200,pt=.01,En=2e3,ae" +
  "=class{#e;#t;constructor(e){this.#e=e.tree;let{size:t}=e.tree,n=t<=ft;this.#t=new Uint8Array(t);for(" +
  "let s=0;s<t;s++)(n||e.figures.wall[s]>=pt*e.total)&&(this.#t[s]=1)}isOpen(e){return this.#t[e]===1}s" +
  "et(e,t){this.#t[e]=t?1:0}setBelow(e,t){let n=[e];for(let s=n.pop();s!==void 0;s=n.pop()){this.set(s," +
  "t);for(let o of this.#e.children(s))n.push(o)}}toLevel(e){for(let t=0;t<this.#e.size;t++)this.set(t," +
  "this.#e.level[t]<e-1)}reveal(e){let t=!1;for(let n=this.#e.parent[e]??-1;n>=0;n=this.#e.parent[n])t|" +
  "|=!this.isOpen(n),this.set(n,!0);return t}},le=class{#e;#t=new Map;#n;constructor(e,t,n){if(this.#e=" +
  "e,t===\"\")return;let s=n?-1:1;if(t===\"scope\"){let{compare:i}=new Intl.Collator(\"en\",{numeric:!0}),l=u" +
  "=>e.tree.label(u).text;this.#n=(u,c)=>s*i(l(u),l(c))||u-c;return}let o=Rn(e,t),a=(i,l)=>Number.isNaN" +
  "(i)||Number.isNaN(l)?Number(Number.isNaN(i))-Number(Number.isNaN(l)):s*(l-i);this.#n=(i,l)=>a(o(i),o" +
  "(l))||i-l}children(e){let t=this.#e.tree.children(e);if(!this.#n||t.length<2)return t;let n=this.#t." +
  "get(e);return n||this.#t.set(e,n=Array.from(t).sort(this.#n)),n}};function Rn(r,e){let{figures:t,ste" +
  "ps:n}=r;return e===\"percent\"?s=>L(t.cpu[s],t.wall[s],n):e===\"mean\"?s=>r.meanLap(s):e===\"ranks\"?s=>r." +
  "imbalance(s):s=>t[e][s]}function gt(r,e){if(e===\"\")return;let{tree:t,figures:n}=r,s=e.toLowerCase()," +
  "o=t.labels.map(({lower:l})=>l.includes(s)),a=new Set,i=0;for(let l=0;l<t.size;l++)!o[t.data.label[l]" +
  "]||t.gathered.has(l)||(a.add(l),i+=n.self[l]);return{hits:a,self:i}}function bt(r,e){return{nodes:Ae" +
  "(r,()=>!0,n=>e.isOpen(n),1/0),hiddenHits:0,unprinted:0}}function yt(r,e,t){let n=new Set;for(let a o" +
  "f t.hits)for(let i=a;i>=0&&!n.has(i);i=r.tree.parent[i])n.add(i);let s=Ae(e,a=>n.has(a),()=>!0,kn),o" +
  "=s.reduce((a,i)=>a+Number(t.hits.has(i)),0);return{nodes:s,hiddenHits:t.hits.size-o,unprinted:0}}fun" +
  "ction wt(r,e){let{tree:t,figures:n,total:s}=r,a=Ae(e,i=>t.size<=ft||n.wall[i]>=pt*s,()=>!0,En);retur" +
  "n{nodes:a,hiddenHits:0,unprinted:t.size-a.length}}function Ae(r,e,t,n){let s=[],o=[],a=i=>{let l=r.c" +
  "hildren(i);for(let u=l.length-1;u>=0;u--)e(l[u])&&o.push(l[u])};a(-1);for(let i=o.pop();i!==void 0&&" +
  "s.length<n;i=o.pop())s.push(i),t(i)&&a(i);return s}var Nn=matchMedia(\"(max-width: 640px)\"),Ln=matchM" +
  "edia(\"(prefers-color-scheme: dark)\"),ce=class{data;state;hovered=-1;isPrinting=!1;scopeWidth=0;view;" +
  "ordering;found;rows;#e=new Map;#t;constructor(e,t){this.data=e,this.#t=t,this.state=new ie(n=>{this." +
  "#r(n),t.changed(n)}),this.#r(void 0)}get choice(){return this.state.choice}get folding(){return this" +
  ".#n(this.choice.run).folding}get isDark(){return this.isPrinting?!1:this.choice.theme===\"\"?Ln.matche" +
  "s:this.choice.theme===\"dark\"}get isNarrow(){return Nn.matches&&!this.isPrinting}set(e){let t=e.run!=" +
  "=void 0&&e.run!==this.choice.run;this.state.set(t?{...e,rank:-1,zoom:-1,selected:-1}:e)}select(e){e<" +
  "0||e>=this.view.tree.size||(!this.found&&this.folding.reveal(e)&&this.#o(),e===this.choice.selected?" +
  "this.#t.changed(void 0):this.set({selected:e}))}hover(e){if(e===this.hovered)return;let t=this.hover" +
  "ed;this.hovered=e,this.#t.hovered(t)}zoom(e){this.set({zoom:e})}zoomOut(){let{zoom:e}=this.choice;e>" +
  "=0&&this.zoom(this.view.tree.parent[e])}sortBy(e){let{choice:t}=this;t.sort!==e?this.set({sort:e,tur" +
  "ned:!1}):t.turned?this.set({sort:\"\",turned:!1}):this.set({turned:!0})}fold(e){this.found||(e(this.fo" +
  "lding),this.#o(),this.#t.changed(void 0))}print(e){this.isPrinting=e,this.#o(),this.#t.changed(void " +
  "0)}goToHit(e){let{found:t,rows:{nodes:n},choice:s}=this,o=t?n.filter(u=>t.hits.has(u)):[];if(o.lengt" +
  "h===0)return;let a=new Map(n.map((u,c)=>[u,c])),i=a.get(s.selected)??-1,l=e>0?o.find(u=>a.get(u)>i)?" +
  "?o[0]:o.findLast(u=>a.get(u)<i)??o.at(-1);this.select(l)}#n(e){let t=this.#e.get(e);if(!t){let n=thi" +
  "s.data.runs[e],s=new se(n),o=n.ranks.map(i=>at(i,s.size)),a=new q(s,o,o.length>1?-1:0);t={tree:s,ran" +
  "ks:o,views:new Map([[a.rank,a]]),folding:new ae(a)},this.#e.set(e,t)}return t}#r(e){let{choice:t}=th" +
  "is;this.#i(t);let n=!e||e.run!==t.run||e.rank!==t.rank;n&&(this.view=this.#s(t));let s=n||e.sort!==t" +
  ".sort||e.turned!==t.turned;s&&(this.ordering=new le(this.view,t.sort,t.turned)),t.selected<0&&(t.sel" +
  "ected=Sn(this.view));let o=n||e.query!==t.query;o&&(this.found=gt(this.view,t.query));let i=(e?.run!" +
  "==t.run||e.selected!==t.selected)&&this.folding.reveal(t.selected);(s||o||i)&&this.#o()}#i(e){e.run>" +
  "=this.data.runs.length&&(e.run=0);let{tree:t,ranks:n}=this.#n(e.run);n.length===1?e.rank=0:e.rank>=n" +
  ".length&&(e.rank=-1),e.selected>=t.size&&(e.selected=-1),e.zoom>=t.size&&(e.zoom=-1)}#s({run:e,rank:" +
  "t}){let{tree:n,ranks:s,views:o}=this.#n(e),a=o.get(t)??new q(n,s,t);return o.set(t,a),a}#o(){let{vie" +
  "w:e,ordering:t,found:n}=this;this.isPrinting&&!n?this.rows=wt(e,t):this.rows=n?yt(e,t,n):bt(t,this.f" +
  "olding)}};function Sn({tree:r,figures:e}){let t=-1;for(let n=0;n<r.size;n++)e.atOnce[n]>1||e.isOpen(" +
  "n)||r.gathered.has(n)||(t<0||e.self[n]>e.self[t])&&(t=n);return t<0&&r.size>0?0:t}var An=24;function" +
  " xt(r){let{view:{tree:e,rank:t,ranks:n},data:s}=r,o=t<0?[...e.data.ranks.keys()]:[t],a=new Map;for(l" +
  "et c of o)for(let[d,[f,p]]of e.data.ranks[c].notes.entries()){let b=a.get(p)??{isAlert:f,line:d,rank" +
  "s:[]};b.ranks.push(c),a.set(p,b)}let i=[...a].sort(([,c],[,d])=>Number(d.isAlert)-Number(c.isAlert)|" +
  "|c.line-d.line),l=i.slice(0,An).map(([c,d])=>{let p=d.ranks.length===o.length||n.length===1?\"\":`${s." +
  "unit} ${d.ranks.join(\", \")}: `;return m(\"p\",{class:d.isAlert?\"alert\":\"\"},p+c)}),u=i.length-l.length;" +
  "u>0&&l.push(m(\"p\",{},`and ${x(u)} more notes: choose a ${s.unit} to see its own`)),E(h(\"notes\"),...l" +
  ",...Cn(r).map(c=>m(\"p\",{},c)))}function Cn({view:{tree:r,figures:e,ranks:t},data:{unit:n}}){if(r.siz" +
  "e===0)return[];let s=a=>e.flags.some(i=>(i&a)>0),o=[...r.gathered.values()].reduce((a,i)=>a+i,0);ret" +
  "urn[o>0?`${x(o)} of ${x(r.data.scopes)} scopes, the smallest by time and memory, are gathered into $" +
  "{x(r.gathered.size)} row${r.gathered.size===1?\"\":\"s\"} below their parents; a search does not find th" +
  "em`:\"\",s(1)?\"open: not ended when the report was made; its figures are those so far\":\"\",s(2)?\"*: the" +
  " mean lap is within ten times the cost of a lap\":\"\",e.atOnce.some(a=>a>1)?\"n at once: laps of the sc" +
  "ope were open side by side, so that their times may add up to more than their parent's\":\"\",\"-: not k" +
  "nown, or too short for the clock\",t.length>1?`Rings: one a ${n}, from 0 to the largest. Whiskers: \\x" +
  "B1 1 standard deviation over the ${n}s`:\"\",\"Times are sums over the laps, memory is the maximum over" +
  " the laps; 1 MB = 2^20 bytes\"].filter(Boolean)}var[On,$n]=[.2,.001];function Et(r,e,t){let{figures:n" +
  ",steps:s,total:o,tree:a}=r,i=fe(r.largest.wall),l=fe(r.largest.self),u=pe(_(n.rss)),c=(g,y)=>M=>We(g" +
  "[M],y,s[0]),d=g=>y=>({content:[g(y)]}),f=c(n.wall,i),p=c(n.self,l),b=[{sort:\"wall\",head:`Wall ${i.na" +
  "me}`,values:[\"wall\"],cell:d(f)},{sort:\"self\",head:`Self ${l.name}`,values:[\"self\"],cell:g=>{let y=n." +
  "self[g]/o;return{content:[p(g)],style:y>=On?\"hot\":y<$n?\"low\":\"\"}}},{sort:\"percent\",head:\"CPU %\",valu" +
  "es:[\"cpu\"],cell:d(g=>N(L(n.cpu[g],n.wall[g],s),0))},{sort:\"laps\",head:\"Laps\",values:[\"laps\"],cell:d(" +
  "g=>n.isOpen(g)&&n.laps[g]===0?k:x(n.laps[g]))},{sort:\"mean\",head:\"Mean lap\",values:[],cell:g=>({cont" +
  "ent:Pn(r,g)})}];return r.ranks.length>1&&b.push({sort:\"ranks\",head:e===\"rank\"?\"Ranks\":\"Workers\",valu" +
  "es:[],cell:g=>({content:a.gathered.has(g)?[]:[Hn(r,g,t)]})}),b.push({sort:\"rss\",head:`+RSS ${u.name}" +
  "`,values:[\"rss\"],cell:g=>{let y=n.rss[g],M=be(y,u,s[2]);return{content:[M],style:M.startsWith(\"<\")?\"" +
  "low\":\"\"}}}),b}function Pn(r,e){let[t,n]=H(r.meanLap(e),r.steps[0]);return[t,m(\"span\",{class:\"unit\"}," +
  "`\\xA0${n}`),m(\"sup\",{class:\"short\"},r.isShort(e)?\"*\":\"\")]}var vt=\"http://www.w3.org/2000/svg\",[Tt,Mt" +
  ",kt]=[58,3,7];function Hn(r,e,t){let n=r.byRank(e,t),s=n.reduce((l,u)=>u>l?u:l,0)||1,o=document.crea" +
  "teElementNS(vt,\"svg\"),a=(l,u)=>{let c=document.createElementNS(vt,l);for(let[d,f]of Object.entries(u" +
  "))c.setAttribute(d,String(f));o.append(c)};o.setAttribute(\"class\",\"rings\"),o.setAttribute(\"aria-hidd" +
  "en\",\"true\"),a(\"path\",{d:`M${Mt} ${kt}h${Tt}`});let i=[...n.keys()].filter(l=>!Number.isNaN(n[l]));fo" +
  "r(let l of i){let u=Mt+Tt*n[l]/s;a(\"circle\",{cx:u.toFixed(1),cy:kt,r:2.6,class:l===r.rank?\"shown\":\"\"" +
  "})}return o}var[zn,Fn]=[26,40],ue=8,de=class{#e;#t=h(\"table\");#n=h(\"rows\");#r=[];#i=\"\";#s=null;#o=ne" +
  "w $;constructor(e){this.#e=e,addEventListener(\"scroll\",()=>this.#c(!1),{passive:!0}),this.#n.addEven" +
  "tListener(\"click\",t=>this.#f(t)),this.#n.addEventListener(\"dblclick\",t=>{let n=Ce(t);n>=0&&!Oe(t)&&e" +
  ".zoom(n)}),this.#n.addEventListener(\"mousemove\",t=>this.#p(t)),this.#n.addEventListener(\"mouseleave\"" +
  ",()=>{C(),e.hover(-1)}),h(\"heads\").addEventListener(\"click\",t=>{let n=t.target.closest(\"[data-sort]\"" +
  ")?.dataset.sort;n&&e.sortBy(n)}),this.#t.addEventListener(\"keydown\",t=>this.#g(t))}draw(){let{view:e" +
  ",data:t,choice:n,rows:s,isNarrow:o}=this.#e,a=document.documentElement.clientWidth;if(this.#o.differ" +
  "(e,s,n.value,n.sort,n.turned,n.query,o,a)){this.#r=Et(e,t.unit,n.value),this.#d(),this.#e.scopeWidth" +
  "=h(\"heads\").firstElementChild.clientWidth,this.#t.setAttribute(\"aria-rowcount\",String(s.nodes.length" +
  "+1)),this.#c(!0);let i=h(\"more\");i.textContent=this.#h(),i.hidden=i.textContent===\"\"}this.#u()}#u(){" +
  "let{choice:e,rows:t}=this.#e,n=document.getElementById(F(e.selected));this.#s!==n&&this.#l(this.#s,!" +
  "1),this.#l(this.#s=n,!0),t.nodes.length>0?this.#t.setAttribute(\"aria-activedescendant\",F(e.selected)" +
  "):this.#t.removeAttribute(\"aria-activedescendant\")}#l(e,t){e?.classList.toggle(\"selected\",t),e?.setA" +
  "ttribute(\"aria-selected\",String(t))}hover(e,t){document.getElementById(F(e))?.classList.remove(\"hove" +
  "red\"),document.getElementById(F(t))?.classList.add(\"hovered\")}reveal(){let e=this.#e.rows.nodes.inde" +
  "xOf(this.#e.choice.selected);if(e<0)return;let t=this.#a,n=this.#n.getBoundingClientRect().top+e*t,s" +
  "=h(\"heads\").firstElementChild.getBoundingClientRect().bottom,o=h(\"details\"),i=getComputedStyle(o).bo" +
  "ttom===\"0px\"&&o.offsetParent!==null?o.getBoundingClientRect().top:innerHeight;n<s?scrollBy(0,n-s):n+" +
  "t>i&&scrollBy(0,n+t-i)}get#a(){return this.#e.isNarrow?Fn:zn}#d(){let{view:e,choice:t}=this.#e,n=t.t" +
  "urned!==(t.sort===\"scope\")?\"ascending\":\"descending\",s=(i,l,u=\"\")=>m(\"th\",{role:\"columnheader\",scope:" +
  "\"col\",class:`col-${i} ${u}`.trim(),\"aria-sort\":t.sort===i?n:void 0},m(\"button\",{type:\"button\",\"data-" +
  "sort\":i},l,t.sort===i&&(n===\"ascending\"?\" \\u25B4\":\" \\u25BE\"))),o=m(\"th\",{role:\"columnheader\",scope:\"" +
  "col\",class:\"col-bar\"},...qe(t.value,e.rank<0)),a=document.activeElement?.dataset.sort;E(h(\"heads\"),s" +
  "(\"scope\",\"Scope\"),o,...this.#r.map(({sort:i,head:l,values:u})=>s(i,l,u.includes(t.value)?\"chosen\":\"\"" +
  "))),a&&h(\"heads\").querySelector(`[data-sort=\"${a}\"]`)?.focus()}#c(e){let{nodes:t}=this.#e.rows,n=thi" +
  "s.#a,s=-this.#n.getBoundingClientRect().top,o=this.#e.isPrinting,a=o?0:Math.max(0,Math.floor(s/n/ue)" +
  "*ue-ue),i=o?t.length:Math.ceil(innerHeight/n)+3*ue,l=Math.min(t.length,a+i),u=`${a} ${l}`;if(!e&&u==" +
  "=this.#i)return;if(this.#i=u,t.length===0)return E(this.#n,this.#m());let c=[];for(let d=a;d<l;d++)c" +
  ".push(Ge(this.#e,this.#r,t[d],d));E(this.#n,Rt(a*n),...c,Rt((t.length-l)*n)),this.#s=document.getEle" +
  "mentById(F(this.#e.choice.selected))}#m(){let e=`No scope matches \\u201C${this.#e.choice.query}\\u201" +
  "D. Esc clears the search.`;return m(\"tr\",{role:\"row\"},m(\"td\",{role:\"gridcell\",class:\"nothing\",colspa" +
  "n:this.#r.length+2},e))}#h(){let{rows:{hiddenHits:e,unprinted:t},isPrinting:n}=this.#e;return e>0?`a" +
  "nd ${x(e)} more; a longer text finds fewer`:n&&t>0?`${x(t)} scope${t===1?\"\":\"s\"} under 1 % of the to" +
  "tal or over 2000 rows not printed`:\"\"}#f(e){let t=Ce(e);t<0||(Oe(e)?this.#e.fold(n=>n.set(t,!n.isOpe" +
  "n(t))):this.#e.select(t),document.body.classList.toggle(\"sheet\",!Oe(e)))}#p(e){let t=Ce(e);this.#e.h" +
  "over(t);let n=e.target.closest(\".key\");if(t<0||!n||n.scrollWidth<=n.clientWidth)return C();te(n,e.cl" +
  "ientX,e.clientY,()=>[m(\"b\",{class:\"mono\",dir:\"ltr\"},this.#e.view.tree.label(t).text)])}#g(e){let{mod" +
  "el:t,isHead:n}={model:this.#e,isHead:e.target.closest(\"th\")!==null};if(n||e.ctrlKey||e.metaKey||e.al" +
  "tKey)return;let{rows:{nodes:s},choice:o,view:{tree:a}}=t,i=s.indexOf(o.selected),l=i<0?-1:o.selected" +
  ",u=Math.max(1,Math.floor(innerHeight/this.#a)-6),c=g=>{let y=s[Math.max(0,Math.min(s.length-1,g))];y" +
  "!==void 0&&t.select(y)},d=g=>t.fold(y=>e.shiftKey?y.setBelow(l,g):y.set(l,g)),f=l<0?void 0:we(t,l,i)" +
  ",b={ArrowDown:()=>c(i+1),ArrowUp:()=>c(i-1),PageDown:()=>c(i+u),PageUp:()=>c(i-u),Home:()=>c(0),End:" +
  "()=>c(s.length-1),ArrowLeft:()=>{l<0?c(0):f&&!t.found?d(!1):a.parent[l]>=0&&t.select(a.parent[l])},A" +
  "rrowRight:()=>{l<0?c(0):f===!1||e.shiftKey&&f?d(!0):f&&c(i+1)},\"*\":()=>t.fold(g=>g.toLevel(1/0)),Ent" +
  "er:()=>t.zoom(o.selected)}[e.key];b&&(e.preventDefault(),b(),this.reveal())}};function Rt(r){let e=m" +
  "(\"tr\",{class:\"space\",\"aria-hidden\":\"true\"});return e.style.height=`${r}px`,e}function Ce(r){return N" +
  "umber(r.target.closest(\"tr[data-node]\")?.dataset.node??-1)}function Oe(r){return r.target.classList." +
  "contains(\"twisty\")}var Bn=8,Lt=JSON.parse(h(\"data\").textContent);h(\"data\").remove();var $e=0,Nt,Pe=n" +
  "ew URLSearchParams(location.hash.slice(1)).has(\"selected\"),Dn=new $,v=new ce(Lt,{changed:r=>ze(r),ho" +
  "vered:r=>{me.hover(r,v.hovered),St.paintSoon()}}),St=new re(v),me=new de(v);function ze(r){let{choic" +
  "e:e}=v;if(r&&(r.selected!==e.selected||r.run!==e.run)&&(Pe=!0),v.isPrinting)return He();$e||=request" +
  "AnimationFrame(He)}function He(){cancelAnimationFrame($e),$e=0;let r=v.view.tree.size===0;if(Nt!==v." +
  "view){Nt=v.view,ct(v),xt(v);for(let s of[\"icicle\",\"scopes\"])h(s).hidden=r;for(let s of[\"values\",\"fol" +
  "ds\",\"search\"])h(s).hidden=r;h(\"controls\").hidden=r&&Lt.runs.length<2&&v.view.ranks.length<2,h(\"notes" +
  "\").hidden=h(\"notes\").childElementCount===0,h(\"empty\").hidden=!r}ut(v);let{choice:{selected:e,value:t" +
  "},view:n}=v;Dn.differ(n,e,t)&&Ze(v),!r&&(St.draw(),me.draw(),Pe&&!v.isPrinting&&me.reveal(),Pe=!1)}f" +
  "unction Vn(){let{height:r}=h(\"controls\").getBoundingClientRect(),e=[\"rank-label\",\"run-label\"].map(s=" +
  ">h(s)).find(({hidden:s})=>!s),t=v.isNarrow&&e?e.offsetHeight+Bn:0,{style:n}=document.documentElement" +
  ";n.setProperty(\"--away\",`${t}px`),n.setProperty(\"--controls\",`${Math.floor(r)-t}px`)}lt(v);dt(v,me);" +
  "new ResizeObserver(Vn).observe(h(\"controls\"));addEventListener(\"resize\",()=>ze(void 0));matchMedia(\"" +
  "(prefers-color-scheme: dark)\").addEventListener(\"change\",()=>ze(void 0));addEventListener(\"beforepri" +
  "nt\",()=>v.print(!0));addEventListener(\"afterprint\",()=>v.print(!1));He();})();";
export const SCRIPT_HASH: string =
  "sha256-tCgIIj51kW6mr0dXkPMrnbiKUVBx9UKGQOrAg2dDXl8=";
export const PAGE_STYLE: string =
  ":root{color-scheme:light;--bg: #ffffff;--surface: #f5f6f8;--line: #e1e5ea;--control: #7d8793;--ink: " +
  "#171b21;--ink2: #47515d;--ink3: #5f6975;--wall: #1b5aa6;--wall-tint: #c3daf3;--user: #bd7304;--syste" +
  "m: #733110;--mem: #0b7568;--mem-tint: #bfe3dc;--mark: #ffe08a;--select: #e8eff8;--alert: #b02418;--m" +
  "ono: ui-monospace, \"SF Mono\", \"Cascadia Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace;--cont" +
  "rols: 46px;--away: 0px}@media screen{:root[data-theme=dark]{color-scheme:dark;--bg: #15181c;--surfac" +
  "e: #1c2025;--line: #2d333b;--control: #76828f;--ink: #e7eaee;--ink2: #b5bec9;--ink3: #98a3b0;--wall:" +
  " #72b3f7;--wall-tint: #234467;--user: #f2b04f;--system: #c2602c;--mem: #46c3b0;--mem-tint: #1b4a44;-" +
  "-mark: #6b5200;--select: #22303f;--alert: #ff8a7a}}@media screen and (prefers-color-scheme:dark){:ro" +
  "ot:not([data-theme=light]){color-scheme:dark;--bg: #15181c;--surface: #1c2025;--line: #2d333b;--cont" +
  "rol: #76828f;--ink: #e7eaee;--ink2: #b5bec9;--ink3: #98a3b0;--wall: #72b3f7;--wall-tint: #234467;--u" +
  "ser: #f2b04f;--system: #c2602c;--mem: #46c3b0;--mem-tint: #1b4a44;--mark: #6b5200;--select: #22303f;" +
  "--alert: #ff8a7a}}*{box-sizing:border-box}[hidden]{display:none!important}body{margin:0;background:v" +
  "ar(--bg);color:var(--ink);font:13px/20px system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sa" +
  "ns,sans-serif;font-variant-numeric:tabular-nums}.mono{font-family:var(--mono);font-size:12.5px}.hidd" +
  "en{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}bu" +
  "tton,select,input{font:inherit;color:var(--ink);background:var(--bg);border:1px solid var(--control)" +
  ";border-radius:6px;height:28px;padding:0 10px}button:hover:enabled{background:var(--select)}button:d" +
  "isabled{color:var(--ink3)}input::placeholder{color:var(--ink3);opacity:1}:focus-visible{outline:2px " +
  "solid var(--ink);outline-offset:1px}header{display:grid;grid-template-columns:1fr auto;gap:10px 24px" +
  ";padding:14px 24px 12px;background:var(--surface);border-bottom:1px solid var(--line)}h1{margin:0;fo" +
  "nt-size:18px;line-height:24px;font-weight:650;overflow-wrap:anywhere}h1 .mono{font-size:18px;unicode" +
  "-bidi:isolate}h1 small{margin-left:6px;font-size:12px;font-weight:400;color:var(--ink3);overflow-wra" +
  "p:normal}.buttons{display:flex;gap:4px}.facts{grid-column:1 / -1;display:flex;flex-wrap:wrap;gap:8px" +
  " 36px;margin:0}.facts dt{font-size:11px;line-height:16px;font-weight:600;color:var(--ink3)}.facts dd" +
  "{margin:0;font-size:20px;line-height:26px;font-weight:600;white-space:nowrap}.facts small{margin-lef" +
  "t:0;font-size:12px;font-weight:400;color:var(--ink3)}.controls{position:sticky;top:0;z-index:4;displ" +
  "ay:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;padding:8px 24px;background:var(--bg);border-" +
  "bottom:1px solid var(--line)}.segments{display:inline-flex;border:1px solid var(--control);border-ra" +
  "dius:6px}.segments button{height:26px;border:0;border-radius:0;border-right:1px solid var(--line)}.s" +
  "egments button:first-child{border-radius:5px 0 0 5px}.segments button:last-child{border-right:0;bord" +
  "er-radius:0 5px 5px 0}.segments button:focus-visible{position:relative}.segments [aria-pressed=true]" +
  ",.segments [aria-pressed=true]:hover:enabled{background:var(--ink);color:var(--bg);font-weight:600}." +
  "segments [aria-pressed=true]:focus-visible{outline-offset:2px}.controls label{font-size:12px;color:v" +
  "ar(--ink3)}.controls select{margin-left:6px;max-width:220px;font-size:13px}.space{flex:1}#hits{font-" +
  "size:12px;color:var(--ink3);text-align:right}#search{width:200px}main{display:grid;grid-template-col" +
  "umns:minmax(0,1fr) 324px;gap:0 24px;padding:12px 24px 24px}.icicle{grid-column:1 / -1;margin-bottom:" +
  "14px}.caption{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center;justify-content:space-betw" +
  "een;min-height:20px;margin-bottom:6px;font-size:12px;color:var(--ink3)}.crumbs{display:flex;flex-wra" +
  "p:wrap;gap:0 8px;min-width:0}.crumbs b{font-weight:600;color:var(--ink);overflow-wrap:anywhere;unico" +
  "de-bidi:isolate}.crumbs .hint{margin-left:8px}.legend{display:flex;flex-wrap:wrap;gap:0 16px;margin-" +
  "left:auto}.ramp{display:inline-flex;align-items:center;gap:2px;white-space:nowrap}.ramp i{display:in" +
  "line-block;width:18px;height:10px}button.link{height:auto;padding:0;border:0;border-radius:0;backgro" +
  "und:none;color:inherit;font-size:12px;text-decoration:underline;overflow-wrap:anywhere;text-align:le" +
  "ft;unicode-bidi:isolate}button.link:hover:enabled{background:none;color:var(--ink)}.icicle-scroll{ma" +
  "x-height:264px;overflow-y:auto;overflow-x:hidden}.icicle-space{position:relative}canvas{position:sti" +
  "cky;top:0;display:block;width:100%}canvas:focus-visible{outline-offset:-2px}aside{position:sticky;to" +
  "p:calc(var(--controls) + 10px);align-self:start;padding:14px 16px;max-height:calc(100vh - var(--cont" +
  "rols) - 20px);overflow-y:auto;background:var(--surface);border:1px solid var(--line);border-radius:8" +
  "px}aside h2.mono{margin:0;max-height:200px;overflow-y:auto;font-size:14px;line-height:20px;overflow-" +
  "wrap:anywhere;white-space:pre-wrap;unicode-bidi:isolate}aside p{margin:2px 0 10px;font-size:12px;col" +
  "or:var(--ink3);overflow-wrap:anywhere}aside h3{margin:12px 0 4px;padding-top:8px;border-top:1px soli" +
  "d var(--line);font-size:11px;line-height:16px;font-weight:600;color:var(--ink3)}aside .about+div h3{" +
  "margin-top:0;padding-top:0;border-top:0}aside dl{display:grid;grid-template-columns:1fr auto;gap:2px" +
  " 12px;margin:0}aside dt{color:var(--ink2)}aside dd{margin:0;text-align:right;white-space:nowrap}asid" +
  "e dd .unit{width:auto}aside dd .unit:last-child{min-width:1.8em}.close{display:none}.rank{display:gr" +
  "id;grid-template-columns:62px 1fr 80px;gap:8px;align-items:center}.rank>:last-child{text-align:right" +
  ";white-space:nowrap}.rank.shown{font-weight:700}.rank-bar{display:block;height:8px;background:var(--" +
  "colour)}.ranks p{margin:6px 0 0}footer{padding:12px 24px 28px;font-size:12px;color:var(--ink3);borde" +
  "r-top:1px solid var(--line);overflow-wrap:anywhere}footer p{max-width:1100px;margin:2px 0}footer .al" +
  "ert{font-weight:600;color:var(--alert)}.tooltip{position:fixed;z-index:9;max-width:min(480px,90vw);p" +
  "adding:6px 10px;pointer-events:none;background:var(--bg);border:1px solid var(--control);border-radi" +
  "us:6px;font-size:12px;line-height:18px}.tooltip>*{display:block;overflow-wrap:anywhere;unicode-bidi:" +
  "isolate}.help{max-width:860px;padding:16px 20px;color:var(--ink);background:var(--bg);border:1px sol" +
  "id var(--control);border-radius:8px}.help::backdrop{background:#0006}.help form{display:flex;justify" +
  "-content:space-between;align-items:center}.help h2{margin:0;font-size:14px}.help .columns{display:gr" +
  "id;grid-template-columns:1fr 1fr;gap:0 32px}.help dt{margin-top:10px;font-weight:600}.help dd{margin" +
  ":0;color:var(--ink2)}kbd{padding:0 4px;border:1px solid var(--control);border-radius:3px;font:11px/1" +
  "6px var(--mono)}table{width:100%;border-collapse:separate;border-spacing:0;table-layout:fixed}table:" +
  "focus-visible{outline:none}th{position:sticky;top:var(--controls);z-index:2;height:26px;padding:0 8p" +
  "x;text-align:right;white-space:nowrap;background:var(--bg);border-bottom:1px solid var(--control);fo" +
  "nt-size:11px;line-height:16px;font-weight:600;color:var(--ink3)}th button{height:24px;margin:0 -6px;" +
  "padding:0 6px;border:0;background:none;font-weight:600;color:inherit}th[aria-sort]{color:var(--ink)}" +
  ".col-scope,.col-bar{text-align:left}.col-bar{width:230px}.col-wall,.col-self{width:76px}.col-percent" +
  "{width:62px}.col-laps{width:82px}.col-mean{width:96px}.col-ranks{width:84px}.col-rss{width:82px}td{h" +
  "eight:26px;padding:0 8px;overflow:hidden;text-align:right;white-space:nowrap;border-bottom:1px solid" +
  " var(--line);line-height:25px}tr.space td,tr.space{border:0;padding:0}td.col-scope{position:relative" +
  ";padding:0 8px 0 0}tbody tr{cursor:default}tr.hovered td{background:var(--surface)}tr.selected td{ba" +
  "ckground:var(--select)}tr.selected td.col-scope{box-shadow:inset 3px 0 var(--ink)}table:focus-visibl" +
  "e tr.selected td{box-shadow:inset 0 2px var(--ink),inset 0 -2px var(--ink)}table:focus-visible tr.se" +
  "lected td.col-scope{box-shadow:inset 3px 0 var(--ink),inset 0 2px var(--ink),inset 0 -2px var(--ink)" +
  "}table:focus-visible tr.selected td:last-child{box-shadow:inset -2px 0 var(--ink),inset 0 2px var(--" +
  "ink),inset 0 -2px var(--ink)}.scope{display:flex;align-items:center;min-width:0;height:25px}.guide{f" +
  "lex:none;width:16px;height:26px;margin-left:16px;margin-right:-16px;border-left:1px solid var(--line" +
  ")}.guide+.guide{margin-left:16px}.twisty{flex:none;width:24px;padding-left:8px;text-align:center;fon" +
  "t-size:10px;color:var(--ink3);cursor:pointer}.twisty:hover{color:var(--ink)}.depth{flex:none;padding" +
  "-left:22px;font-size:11px;color:var(--ink3)}.key{overflow:hidden;text-overflow:ellipsis;white-space:" +
  "pre;unicode-bidi:isolate}.key.gathered{font-style:italic;color:var(--ink2)}.at{color:var(--ink3)}.ta" +
  "g{flex:none;margin-left:8px;padding:0 5px;font-size:11px;line-height:16px;color:var(--ink2);border:1" +
  "px solid var(--control);border-radius:3px}mark{background:var(--mark);color:inherit;border-bottom:2p" +
  "x solid currentColor}tr.dim td,tr.dim .at{color:var(--ink3)}tr.dim .bar,tr.dim .rings{opacity:.5}.ho" +
  "t{font-weight:700}.low,tr.dim .low{color:var(--ink3)}.unit{display:inline-block;width:1.8em;text-ali" +
  "gn:left;color:var(--ink3)}.short{display:inline-block;width:7px;line-height:0;text-align:left}.nothi" +
  "ng,.empty{padding:24px;text-align:left;color:var(--ink3)}.more{margin:8px;font-size:12px;color:var(-" +
  "-ink3)}.rings{display:inline-block;width:64px;height:14px;vertical-align:middle;fill:none;stroke:var" +
  "(--ink2);stroke-width:1.2}.rings path{stroke:var(--line);stroke-width:1}.rings .shown{fill:var(--ink" +
  ");stroke:var(--ink)}.bar{position:relative;height:12px}.bar i{position:absolute;top:0;height:12px;mi" +
  "n-width:1px}.solid{background:var(--colour)}.tint{border:1px solid var(--colour);background:var(--ti" +
  "nt)}.c-wall,.of-wall,.of-self{--colour: var(--wall);--tint: var(--wall-tint)}.c-user,.of-cpu{--colou" +
  "r: var(--user)}.c-system{--colour: var(--system)}.c-mem,.of-rss{--colour: var(--mem);--tint: var(--m" +
  "em-tint)}.c-laps,.of-laps{--colour: var(--ink3)}.bar .whisker{top:5px;height:2px;background:var(--in" +
  "k);outline:1px solid var(--bg)}.sign{margin-right:10px}.sign i{display:inline-block;width:10px;heigh" +
  "t:10px;margin-right:5px;vertical-align:-1px}.sign .whisker{height:2px;vertical-align:3px;background:" +
  "var(--ink)}@media(max-width:1279px){main{grid-template-columns:minmax(0,1fr)}.facts{gap:8px 20px}.fa" +
  "cts small{display:block;margin:0;line-height:16px}}@media screen and (max-width:1279px){.col-mean{di" +
  "splay:none}aside{top:auto;bottom:0;z-index:3;display:grid;grid-template-columns:minmax(96px,130px) r" +
  "epeat(4,auto);gap:0 24px;max-height:45vh;margin:0 -24px;padding:10px 24px;border-width:1px 0 0;borde" +
  "r-color:var(--control);border-radius:0;font-size:12px;line-height:18px}aside h3,aside .about+div h3{" +
  "margin:0 0 2px;padding:0;border:0}aside dt,aside h3{white-space:nowrap}.rank{grid-template-columns:5" +
  "4px minmax(36px,1fr) 66px;line-height:17px}}@media screen and (max-width:1023px){.col-ranks,.col-rss" +
  "{display:none}.col-ranks.chosen,.col-rss.chosen{display:table-cell}aside{grid-template-columns:repea" +
  "t(3,1fr);gap:6px 28px}.about{grid-column:1 / -1}.about p,.ranks{display:none}aside dd{min-width:0}}@" +
  "media screen and (max-width:760px){.col-percent,.col-laps{display:none}.col-percent.chosen,.col-laps" +
  ".chosen{display:table-cell}.col-bar{width:220px}aside{grid-template-columns:1fr 1fr;max-height:32vh}" +
  ".help .columns{grid-template-columns:1fr}}@media screen and (max-width:640px){header,.controls,main," +
  "footer{padding-left:14px;padding-right:14px}h1 small{display:block;margin:0}.facts{display:grid;grid" +
  "-template-columns:1fr 1fr;gap:6px 14px}.facts dd{font-size:17px;line-height:22px;white-space:normal}" +
  ".facts small{font-size:11.5px}.hint,.folds,.space{display:none}button,select,input{height:36px}.segm" +
  "ents{width:100%}.segments button{flex:1;height:34px;padding:0}.controls{top:calc(-1 * var(--away))}." +
  "controls label{order:-1;flex:1;display:flex;align-items:center}.controls select{flex:1;min-width:0}#" +
  "search,#hits{flex:1 1 100%}#hits:empty{display:none}th button{height:24px}button.link{height:auto}.c" +
  "ol-bar,.col-wall,.col-self,.col-percent,.col-laps,.col-rss,.col-ranks{display:none}.chosen{display:t" +
  "able-cell!important;width:96px}td{height:40px;line-height:39px}.scope{height:39px}.guide{width:10px;" +
  "height:40px;margin-left:10px;margin-right:-10px}.guide+.guide{margin-left:10px}td.col-scope .bar{pos" +
  "ition:absolute;left:0;right:0;bottom:0;height:4px}td.col-scope .bar i{height:4px;border-width:0}td.c" +
  "ol-scope .bar .whisker{display:none}aside{display:none}.sheet aside{position:fixed;left:0;right:0;bo" +
  "ttom:0;z-index:5;display:block;max-height:60vh;margin:0;padding:14px;font-size:13px;line-height:20px" +
  ";border-width:1px 0 0;border-color:var(--control);border-radius:8px 8px 0 0}.sheet aside h3{margin-t" +
  "op:12px}.sheet .about p,.sheet .ranks{display:block}.close{display:block;float:right}}@media screen " +
  "and (max-width:360px){.ramp i{width:10px}}@media print{.icicle-scroll{max-height:none;overflow:visib" +
  "le}.icicle-space,canvas{height:auto!important}*{-webkit-print-color-adjust:exact;print-color-adjust:" +
  "exact}body{font-size:10px;line-height:14px}.controls,aside,.buttons,.twisty,.tooltip,.hint,.hidden{d" +
  "isplay:none!important}header{background:none;padding:0 0 8px}main{display:block;padding:8px 0}footer" +
  "{padding:8px 0}.facts{gap:4px 16px}.facts dd{font-size:14px;line-height:18px}.facts small{display:bl" +
  "ock;margin:0;font-size:10px;line-height:14px}thead{display:table-header-group}th{position:static;hei" +
  "ght:18px;padding:0 4px;font-size:9px}th button{display:contents}tr{break-inside:avoid}td{height:18px" +
  ";padding:0 4px;line-height:17px}.scope{height:17px}.guide{width:10px;height:18px;margin-left:6px;mar" +
  "gin-right:-6px}.guide+.guide{margin-left:10px}.key{padding-left:12px}.mono{font-size:9.5px}.tag{font" +
  "-size:9px;line-height:12px}.col-mean,.col-ranks,.col-rss{display:none}.col-ranks.chosen,.col-rss.cho" +
  "sen{display:table-cell}.col-bar{width:170px}.col-wall,.col-self,.col-laps,.col-rss{width:60px}.col-p" +
  "ercent{width:46px}tr.selected td,tr.hovered td{background:none}tr.selected td.col-scope{box-shadow:n" +
  "one}}";
export const STYLE_HASH: string =
  "sha256-4amesNZ63ny5xWBn1U4CI2zK2syF3zpnCsOTyqZ7ziQ=";
export const PAGE_BODY: string =
  "<header>\n<h1><span id=\"title\" class=\"mono\"></span> <small id=\"subtitle\"></small></h1>\n<div class=\"bu" +
  "ttons\">\n<button type=\"button\" id=\"theme\"></button>\n<button type=\"button\" id=\"print\">Print</button>\n<" +
  "button type=\"button\" id=\"help\" aria-label=\"Keys and meanings\" title=\"Keys and meanings\">?</button>\n<" +
  "/div>\n<dl id=\"facts\" class=\"facts\"></dl>\n</header>\n<nav id=\"controls\" class=\"controls\" aria-label=\"W" +
  "hat is shown\">\n<span id=\"values\" class=\"segments\" role=\"group\" aria-label=\"Value\"></span>\n<label id=" +
  "\"rank-label\" hidden><span></span><select id=\"rank\"></select></label>\n<label id=\"run-label\" hidden><s" +
  "pan>Run</span><select id=\"run\"></select></label>\n<span id=\"folds\" class=\"segments folds\" role=\"group" +
  "\" aria-label=\"Unfold to level\"></span>\n<span class=\"space\"></span>\n<span id=\"hits\" role=\"status\"></s" +
  "pan>\n<input id=\"search\" type=\"search\" placeholder=\"Search scopes  /\" aria-label=\"Search scopes\" auto" +
  "complete=\"off\"\nspellcheck=\"false\">\n</nav>\n<main id=\"main\">\n<section id=\"icicle\" class=\"icicle\" aria-" +
  "label=\"Icicle\">\n<div class=\"caption\"><span id=\"crumbs\" class=\"crumbs\"></span><span id=\"legend\" class" +
  "=\"legend\"></span></div>\n<div id=\"icicle-scroll\" class=\"icicle-scroll\">\n<div id=\"icicle-space\" class=" +
  "\"icicle-space\">\n<canvas id=\"canvas\" tabindex=\"0\" role=\"application\" aria-roledescription=\"icicle\"\nar" +
  "ia-label=\"Icicle of the call tree. The arrow keys move the selection, Enter zooms. The table below h" +
  "as the same figures.\"></canvas>\n</div>\n</div>\n</section>\n<section id=\"scopes\" aria-label=\"Scopes\">\n<" +
  "table id=\"table\" role=\"treegrid\" tabindex=\"0\" aria-label=\"Call tree\">\n<thead role=\"rowgroup\">\n<tr id" +
  "=\"heads\" role=\"row\" aria-rowindex=\"1\"></tr>\n</thead>\n<tbody id=\"rows\" role=\"rowgroup\"></tbody>\n</tab" +
  "le>\n<p id=\"more\" class=\"more\" hidden></p>\n</section>\n<aside id=\"details\" aria-label=\"Selected scope\"" +
  "></aside>\n<p id=\"empty\" class=\"empty\" hidden>No timers were recorded.</p>\n</main>\n<footer id=\"notes\"" +
  "></footer>\n<div id=\"tooltip\" class=\"tooltip\" role=\"tooltip\" hidden></div>\n<div id=\"said\" class=\"hidd" +
  "en\" role=\"status\"></div>\n<dialog id=\"help-dialog\" class=\"help\" aria-labelledby=\"help-title\">\n<form m" +
  "ethod=\"dialog\"><h2 id=\"help-title\">Keys and meanings</h2><button aria-label=\"Close\">Close</button></" +
  "form>\n<div class=\"columns\">\n<dl>\n<dt><kbd>&uarr;</kbd> <kbd>&darr;</kbd> <kbd>Home</kbd> <kbd>End</k" +
  "bd></dt>\n<dd>move in the table</dd>\n<dt><kbd>&larr;</kbd> <kbd>&rarr;</kbd></dt>\n<dd>fold, unfold; w" +
  "ith <kbd>Shift</kbd> all below</dd>\n<dt><kbd>*</kbd></dt>\n<dd>unfold all</dd>\n<dt><kbd>Enter</kbd>, " +
  "double click</dt>\n<dd>zoom the icicle to the scope</dd>\n<dt><kbd>Ctrl</kbd> + wheel</dt>\n<dd>zoom in" +
  " and out at the pointer</dd>\n<dt><kbd>Esc</kbd></dt>\n<dd>clear the search, then zoom out</dd>\n<dt><k" +
  "bd>/</kbd></dt>\n<dd>search; <kbd>Enter</kbd> and <kbd>Shift</kbd> <kbd>Enter</kbd> go to the next an" +
  "d the previous hit</dd>\n<dt><kbd>1</kbd> to <kbd>5</kbd></dt>\n<dd>wall, self, CPU, RSS, laps</dd>\n<d" +
  "t><kbd>t</kbd>, <kbd>?</kbd></dt>\n<dd>theme, this help</dd>\n</dl>\n<dl>\n<dt>Wall, self</dt>\n<dd>time " +
  "by the clock, summed over the laps; self is the time in which no child was open</dd>\n<dt>CPU %</dt>\n" +
  "<dd>user and system time of the whole process meanwhile, in percent of the wall time</dd>\n<dt>+RSS</" +
  "dt>\n<dd>resident memory that a lap added, at most; 1 MB = 2<sup>20</sup> bytes</dd>\n<dt>Ranks</dt>\n<" +
  "dd>a ring a rank, from 0 to the largest</dd>\n<dt><code>*</code></dt>\n<dd>the mean lap is within ten " +
  "times the cost of a lap</dd>\n<dt><code>&#8741;</code></dt>\n<dd>scopes ran side by side: their boxes " +
  "are narrower than their times</dd>\n<dt><code>&lt;0.1</code>, <code>-</code></dt>\n<dd>below the last " +
  "digit; not known, or too short for the clock</dd>\n</dl>\n</div>\n</dialog>\n<noscript><p class=\"empty\">" +
  "This page draws the call tree with its own script. Allow scripts to see it.</p></noscript>";
