// Generated from src/plotting/page/client/ by `deno task build`.
// deno-fmt-ignore-file
export const PAGE_SCRIPT: string =
  "(()=>{var Et=/^[ -~]*$/,Rt=/[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Bidi_Control}\\p{Cs}]/gu,Nt={\"\\n\":\"\\\\n\",\"\\r\":\"\\\\r\"," +
  "\"\t\":\"\\\\t\"};function Lt(r){let e=Nt[r];if(e!==void 0)return e;let t=r.codePointAt(0).toString(16);ret" +
  "urn t.length<=2?`\\\\x${t.padStart(2,\"0\")}`:`\\\\u{${t}}`}function K(r){return Et.test(r)?r:r.replace(Rt" +
  ",Lt)}var St=\"1100-115f 2329 232a 2630-2637 268a-268f 2e80-303e 3041-a4cf a960-a97c ac00-d7a3 f900-fa" +
  "ff fe10-fe19 fe30-fe6b ff01-ff60 ffe0-ffe6 16fe0-18dff 1aff0-1b2ff 1d300-1d376 1f200-1f265 20000-3ff" +
  "fd\",Pn=new RegExp(`[${St.replace(/ ?(\\w+)/g,\"\\\\u{$1}\")}]`,\"u\");function m(r,e={},...t){let n=documen" +
  "t.createElement(r);for(let[s,o]of Object.entries(e))o!==void 0&&o!==!1&&n.setAttribute(s,o===!0?\"\":S" +
  "tring(o));return n.append(...Pe(t)),n}function E(r,...e){r.replaceChildren(...Pe(e))}function h(r){r" +
  "eturn document.getElementById(r)}function Oe(r,e){return r.querySelector(e)}function Pe(r){return r." +
  "filter(e=>e!==void 0&&e!==!1)}var He=200;function ze(r){let e=K(r),t=e.length>He?`${e.slice(0,He-1)}" +
  "\\u2026`:e,n=/^.+?(?=@')/.exec(t);return{raw:r,text:t,name:n?n[0].length:t.length,lower:e.toLowerCase" +
  "()}}function F({text:r,name:e}){return r.slice(0,e)}function Fe(r,e=\"\"){let t=m(\"span\",{class:\"key\"," +
  "dir:\"ltr\"}),n=e===\"\"?-1:r.text.toLowerCase().indexOf(e),s=n<0?n:n+e.length,o=[...new Set([0,...n<0?[" +
  "]:[n,s],r.name,r.text.length])].sort((i,a)=>i-a);for(let i=0;i+1<o.length;i++){let[a,l]=[o[i],o[i+1]" +
  "],u=r.text.slice(a,l),c=a>=r.name;n>=0&&a>=n&&l<=s?t.append(m(\"mark\",{},u)):t.append(c?m(\"span\",{cla" +
  "ss:\"at\"},u):u)}return t}var j=[{name:\"s\",size:1e9},{name:\"ms\",size:1e6},{name:\"us\",size:1e3},{name:\"" +
  "ns\",size:1}],[At,De,Be]=[{name:\"kB\",size:2**10},{name:\"MB\",size:2**20},{name:\"GB\",size:2**30}],T=\"-\"" +
  ";function le(r){return j.find(({size:e})=>r>=10*e)??j[3]}function ce(r){return r>=10*Be.size?Be:r>=D" +
  "e.size||r===0?De:At}function ue(r,e,t){return r.size<=1?0:e>0?Math.min(t,Math.max(0,Math.floor(Math." +
  "log10(r.size/e)+1e-9))):t}function N(r,e){return Number.isNaN(r)?T:r===0?\"0\":r<.5*10**-e?`<${(10**-e" +
  ").toFixed(e)}`:me(r.toFixed(e))}function Ve(r,e,t){return N(r/e.size,ue(e,t,2))}function de(r,e,t){r" +
  "eturn N(r/e.size,ue(e,t,1))}function L(r,e){if(Number.isNaN(r))return[T,\"\"];let t=Number(r.toPrecisi" +
  "on(3)),n=j.find(({size:s})=>t>=s)??j[3];return[Ct(t/n.size,ue(n,e,2)),n.name]}function $(r,e){let t=" +
  "ce(r);return[de(r,t,e),t.name]}function Ct(r,e){if(r===0)return\"0\";let t=Math.min(e,r>=99.95?0:r>=9." +
  "995?1:2);return r>=999.5?me(r.toFixed(0)):N(r,t)}function y(r){return r>0&&r<.5?\"<1\":me(Math.round(r" +
  ").toString())}function me(r){return r.replace(/^\\d{4,}/,e=>e.replace(/\\d(?=(?:\\d{3})+$)/g,\"$&\\u2009\"" +
  "))}function D(r,e){return e>0?`${N(r/e*100,1)}\\xA0%`:T}var $t=.5;function S(r,e,t){return Math.max(t" +
  "[0],t[1])/e<$t?r/e*100:NaN}var Ot={wall:[[\"self\",\"wall\",!1],[\"in children\",\"wall\",!0]],self:[[\"self\"" +
  ",\"wall\",!1]],cpu:[[\"user\",\"user\",!1],[\"system\",\"system\",!1]],rss:[[\"current\",\"mem\",!1],[\"up to peak\"" +
  ",\"mem\",!0]],laps:[[\"laps\",\"laps\",!1]]},[Pt,Ht]=[.002,.01];function Ie(r,e,t){let n=m(\"div\",{class:\"b" +
  "ar\",\"aria-hidden\":\"true\"}),s=r.largest[t];if(!(s>0))return n;let o=0;for(let{size:l,colour:u,isTint:" +
  "c}of zt(r,e,t)){if(l/s>=Pt){let d=m(\"i\",{class:`${c?\"tint\":\"solid\"} c-${u}`});Ue(d,o/s,l/s),n.append" +
  "(d)}o+=l}let i=r.spread(e,t),a=r.figures[t][e];if(i/s>=Ht){let l=m(\"i\",{class:\"whisker\"}),u=Math.max" +
  "(0,a-i)/s;Ue(l,u,Math.min(1,(a+i)/s)-u),n.append(l)}return n}function Ue(r,e,t){r.style.left=`${(e*1" +
  "00).toFixed(2)}%`,r.style.width=`${(t*100).toFixed(2)}%`}function zt({figures:r},e,t){let n=s=>s[e]|" +
  "|0;switch(t){case\"wall\":return[{size:n(r.self),colour:\"wall\"},{size:n(r.covered),colour:\"wall\",isTin" +
  "t:!0}];case\"self\":return[{size:n(r.self),colour:\"wall\"}];case\"cpu\":return[{size:n(r.user),colour:\"us" +
  "er\"},{size:n(r.system),colour:\"system\"}];case\"rss\":{let s=n(r.selfCurrent);return[{size:s,colour:\"me" +
  "m\"},{size:n(r.rss)-s,colour:\"mem\",isTint:!0}]}case\"laps\":return[{size:n(r.laps),colour:\"laps\"}]}}fun" +
  "ction _e(r,e){let t=Ot[r].map(([n,s,o])=>m(\"span\",{class:\"sign\"},m(\"i\",{class:`${o?\"tint\":\"solid\"} c" +
  "-${s}`}),n));return e&&t.push(m(\"span\",{class:\"sign\"},m(\"i\",{class:\"whisker\"}),\"\\xB1 1 sd\")),t}var[F" +
  "t,Dt]=[16,10],Bt=150,Vt=12,he=r=>`row-${r}`;function We(r,e,t,n){let{view:{tree:s,figures:o},choice:" +
  "i,found:a}=r,l=fe(r,t,n),u=a!==void 0&&!a.hits.has(t),c=m(\"tr\",{id:he(t),role:\"row\",class:[i.selecte" +
  "d===t&&\"selected\",r.hovered===t&&\"hovered\",u&&\"dim\"].filter(Boolean).join(\" \"),\"aria-rowindex\":n+2,\"" +
  "aria-level\":s.level[t]+1,\"aria-expanded\":l===void 0?void 0:String(l),\"aria-selected\":String(i.select" +
  "ed===t)});c.dataset.node=String(t),c.append(Ut(r,t,l));let d=Ie(r.view,t,i.value);r.isNarrow&&c.firs" +
  "tElementChild.append(d),c.append(m(\"td\",{role:\"gridcell\",class:\"col-bar\"},r.isNarrow?void 0:d));for(" +
  "let f of e){let{content:p,style:b}=o.isAbsent(t)?{content:[\"-\"],style:\"low\"}:f.cell(t),g=f.values.in" +
  "cludes(i.value)?\"chosen\":\"\";c.append(m(\"td\",{role:\"gridcell\",class:`col-${f.sort} ${g} ${b??\"\"}`.tri" +
  "m()},...p))}return c}function fe({view:{tree:r},found:e,isPrinting:t,folding:n,rows:s},o,i){if(r.des" +
  "cendants[o]===0)return;if(!e&&!t)return n.isOpen(o);let a=s.nodes[i+1];return a!==void 0&&r.parent[a" +
  "]===o}function Ut(r,e,t){let{view:{tree:n,figures:s},choice:o,found:i}=r,a=n.level[e],l=Math.floor((" +
  "r.scopeWidth-Bt)/(r.isNarrow?Dt:Ft)),u=r.isPrinting?Vt:Math.max(2,l),c=m(\"div\",{class:\"scope mono\"})" +
  ";for(let b=0;b<Math.min(a,u);b++)c.append(m(\"i\",{class:\"guide\"}));a>u&&c.append(m(\"span\",{class:\"dep" +
  "th\",title:`level ${a+1}`},y(a+1)));let d=t===void 0?\"\":t?\"\\u25BC\":\"\\u25B6\";c.append(m(\"span\",{class:" +
  "\"twisty\",\"aria-hidden\":\"true\"},d));let f=n.gathered.get(e);c.append(f===void 0?Fe(n.label(e),i?o.que" +
  "ry.toLowerCase():\"\"):m(\"span\",{class:\"key gathered\"},P(f)));let p=b=>c.append(m(\"em\",{class:\"tag\"},b" +
  "));return s.isOpen(e)&&p(\"open\"),s.atOnce[e]>1&&p(`${y(s.atOnce[e])} at once`),t===!1&&!i&&!r.isPrin" +
  "ting&&p(`+${y(n.descendants[e])}`),m(\"td\",{role:\"gridcell\",class:\"col-scope\"},c)}function P(r){retur" +
  "n`${y(r)} small scope${r===1?\"\":\"s\"}`}var It=1500;async function Ke(r,e){let t=e.textContent;e.textC" +
  "ontent=await _t(r)?\"Copied\":\"Not allowed here\",setTimeout(()=>e.textContent=t,It)}async function _t(" +
  "r){try{return await navigator.clipboard.writeText(r),!0}catch{let e=m(\"textarea\",{class:\"hidden\"});e" +
  ".value=r,document.body.append(e),e.select();let t=document.execCommand(\"copy\");return e.remove(),t}}" +
  "var je=16,pe=12,Wt={wall:\"Wall time\",self:\"Self time\",cpu:\"CPU time\",rss:\"Memory added\",laps:\"Laps\"}" +
  ";function Ge(r){let{view:e,choice:{selected:t}}=r,n=h(\"details\");if(n.hidden=t<0,t<0)return;let{figu" +
  "res:s,tree:o,steps:i,total:a}=e,l=v=>G(L(v,i[0])),u=v=>G(L(v,Math.max(i[0],i[1]))),c=v=>G($(v,i[2]))" +
  ",d=v=>v[t],f=d(s.laps),p=N(S(d(s.cpu),d(s.wall),i),0),b=!Number.isNaN(d(s.cpu)),g=o.gathered.has(t)," +
  "w=f>0&&!g,M=v=>w?l(v):[T];E(n,Kt(r,t),ge(s.isOpen(t)?\"Time so far, open\":`Time, ${y(f)} lap${f===1?\"" +
  "\":\"s\"}`,[[\"Wall\",l(d(s.wall))],[\"Self\",[...l(d(s.self)),m(\"span\",{},` \\xB7 ${D(d(s.self),a)}`)]],[\"U" +
  "ser + system\",b?[...u(d(s.user)),\" + \",...u(d(s.system))]:[T]],[\"CPU in wall time\",[p===T?T:`${p}\\xA" +
  "0%`]]]),ge(\"One lap\",[[\"Mean\",[...l(e.meanLap(t)),e.isShort(t)?\" *\":\"\"]],[\"Shortest\",M(d(s.min))],[\"" +
  "Longest\",M(d(s.max))],[\"Standard deviation\",f>1?M(d(s.deviation)):[T]]]),ge(\"Memory added by a lap, " +
  "at most\",[[\"Kept (current)\",c(d(s.selfCurrent))],[\"Used for a while (peak)\",c(d(s.rss))],[\"Resident " +
  "at its end\",c(d(s.totalCurrent))]]),e.ranks.length>1&&jt(r,t))}function G([r,e]){return e===\"\"?[r]:[" +
  "r,m(\"span\",{class:\"unit\"},`\\xA0${e}`)]}function Kt({view:{tree:r}},e){let t=r.gathered.get(e),n=r.la" +
  "bel(e),s=r.path(e).slice(0,-1).map(u=>F(r.label(u)));s.length>pe&&s.splice(pe/2,s.length-pe,\"\\u2026\"" +
  ");let o=t===void 0?K(n.raw):P(t),i=t!==void 0||n.text===n.raw,a=m(\"button\",{type:\"button\",class:\"cop" +
  "y\"},\"Copy key\");a.addEventListener(\"click\",()=>Ke(n.raw,a));let l=m(\"button\",{type:\"button\",class:\"c" +
  "lose\"},\"Close\");return l.addEventListener(\"click\",()=>document.body.classList.remove(\"sheet\")),m(\"di" +
  "v\",{class:\"about\"},l,m(\"h2\",{class:\"mono\",dir:\"ltr\"},o),m(\"p\",{dir:\"ltr\"},s.join(\" \\u203A \")||\"top l" +
  "evel\"),!i&&a)}function ge(r,e){let t=m(\"dl\",{});for(let[n,s]of e)t.append(m(\"dt\",{},n),m(\"dd\",{},..." +
  "s));return m(\"div\",{},m(\"h3\",{},r),t)}function jt({view:r,data:e,choice:{value:t}},n){let s=r.byRank" +
  "(n,t),o=s.filter(f=>!Number.isNaN(f)),i=Math.max(...o,0),a=[...s.keys()];s.length>je&&(a.sort((f,p)=" +
  ">(s[p]||0)-(s[f]||0)).length=je);let l=a.map(f=>{let p=m(\"span\",{class:`rank-bar of-${t}`});return p" +
  ".style.width=`${i>0?(s[f]||0)/i*100:0}%`,m(\"div\",{class:`rank ${f===r.rank?\"shown\":\"\"}`},m(\"span\",{c" +
  "lass:\"low\"},`${e.unit} ${f}`),m(\"span\",{},p),m(\"span\",{},...Gt(s[f],t,r.steps)))}),u=s.length-a.leng" +
  "th,c=r.imbalance(n,t),d=[u>0&&`the ${a.length} largest of ${s.length}`,o.length<s.length&&`in ${o.le" +
  "ngth} of ${s.length} ${e.unit}s`,Number.isFinite(c)&&(t===\"wall\"||t===\"self\"||t===\"cpu\")&&`slowest $" +
  "{N(c*100,0)}\\xA0% over the mean`];return m(\"div\",{class:\"ranks\"},m(\"h3\",{},`${Wt[t]} by ${e.unit}`)," +
  "...l,m(\"p\",{},d.filter(Boolean).join(\", \")))}function Gt(r,e,t){return Number.isNaN(r)?[T]:e===\"laps" +
  "\"?[y(r)]:G(e===\"rss\"?$(r,t[2]):L(r,t[0]))}function qe(r,e){if(!e)return r.figures.wall;let{tree:t,fi" +
  "gures:n}=r,s=n.cpu.map(i=>Number.isNaN(i)?0:i),o=new Float64Array(t.size);for(let i=t.size-1;i>=0;i-" +
  "-){Number.isNaN(n.cpu[i])&&(s[i]=o[i]);let a=t.parent[i];a>=0&&(o[a]+=s[i])}return s}function Ye(r,e" +
  ",t,n,s){let o=[],i=u=>(o[u.row]??=[]).push(u),a=[],l={isAncestor:!1,isScaled:!1};if(n>=0){let u=r.tr" +
  "ee.path(n);for(let[c,d]of u.slice(0,-1).entries())i({node:d,x:0,width:s,row:c,...l,isAncestor:!0});a" +
  ".push({node:n,x:0,width:s,row:u.length-1,...l})}else{let u=Array.from(e.children(-1)),c=u.reduce((f," +
  "p)=>f+t[p],0),d=0;for(let f of u){let p=c>0?t[f]/c:1/u.length;a.push({node:f,x:d,width:s*p,row:0,..." +
  "l}),d+=s*p}a.reverse()}for(let u=a.pop();u;u=a.pop())u.width<.5||(i(u),a.push(...qt(r,e,t,u).reverse" +
  "()));return o}function qt(r,e,t,{node:n,x:s,width:o,row:i}){let a=e.children(n),l=0;for(let v of a)l" +
  "+=t[v];if(l===0)return[];let u=t===r.figures.wall,c=t[n],d=u?r.figures.covered[n]:Math.min(l,c),f=c>" +
  "0?o*Math.min(1,d/c):o,p=c>0?o/c:1/0,b=Math.min(p,f/l),g=l*p>f*1.005,w=[],M=s;for(let v of a){let A=t" +
  "[v]*b;A>=.5&&w.push({node:v,x:M,width:A,row:i+1,isAncestor:!1,isScaled:g}),M+=A}return w}function Xe" +
  "(r,e,t){return r[e]?.find(n=>t>=n.x&&t<n.x+n.width)}var Ze={light:{wall:[\"#e3eefa\",\"#b9d4f1\",\"#7fb0e" +
  "3\",\"#3a78bd\",\"#1b4f91\"],cpu:[\"#eceff2\",\"#f6e0b9\",\"#e9b85f\",\"#a56200\",\"#6b2c0d\"],rss:[\"#def2ee\",\"#b1d" +
  "dd5\",\"#6fbcb0\",\"#1a7f72\",\"#07564c\"],laps:[\"#eceef1\",\"#cfd5dc\",\"#a2acb8\",\"#5f6b79\",\"#39434f\"]},dark:{" +
  "wall:[\"#22303f\",\"#274a6e\",\"#2f659c\",\"#5c9fe6\",\"#93c8ff\"],cpu:[\"#2a2f36\",\"#4d3a1c\",\"#7d5717\",\"#e0a040" +
  "\",\"#ffd08a\"],rss:[\"#1c302e\",\"#1d4a45\",\"#1f6a61\",\"#45b8a7\",\"#84e3d3\"],laps:[\"#262b31\",\"#3a424c\",\"#525" +
  "d6a\",\"#98a5b3\",\"#cdd6df\"]}},Je={light:[\"#171b21\",\"#ffffff\"],dark:[\"#e7eaee\",\"#0d1013\"]};var R=22,Yt=" +
  "26,q=6,Xt='12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif" +
  "',Zt=1.6;function ye(r,e){return Ze[e?\"dark\":\"light\"][r===\"self\"?\"wall\":r]}function Jt(r,e,t){let{fi" +
  "gures:n,largest:s}=r;switch(t){case\"wall\":case\"self\":return n.self[e]/(n.wall[e]||1);case\"cpu\":retur" +
  "n n.cpu[e]/(n.wall[e]||1)/Zt;case\"rss\":return Math.sqrt(n.rss[e]/(s.rss||1));case\"laps\":return Math." +
  "log(n.laps[e]+1)/Math.log(s.laps+1||2)}}function Qe(r,e,t,{width:n,height:s,top:o},i){let a=devicePi" +
  "xelRatio||1,[l,u]=[Math.round(n*a),Math.round(s*a)];(r.width!==l||r.height!==u)&&([r.width,r.height]" +
  "=[l,u]);let c=r.getContext(\"2d\");c.setTransform(a,0,0,a,0,-o*a),c.clearRect(0,o,n,s),c.font=Xt,c.tex" +
  "tBaseline=\"middle\",c.direction=\"ltr\";let d=Qt(e),f=Math.floor(o/R);for(let p of t.slice(f,f+Math.cei" +
  "l(s/R)+1))for(let b of p)en(c,e,d,b,i[b.node])}function Qt({isDark:r,choice:e}){let t=getComputedSty" +
  "le(document.documentElement),n=s=>t.getPropertyValue(`--${s}`).trim();return{ramp:ye(e.value,r),inks" +
  ":Je[r?\"dark\":\"light\"],ink:n(\"ink\"),ink2:n(\"ink2\"),line:n(\"line\"),bg:n(\"bg\")}}function en(r,e,t,n,s){" +
  "let{view:o,choice:i,found:a,hovered:l}=e,{node:u,x:c,width:d,row:f}=n,p=f*R,b=a?.hits.has(u)??!1,g=J" +
  "t(o,u,i.value),w=n.isAncestor||a!==void 0&&!b||Number.isNaN(g)||o.tree.gathered.has(u),M=Math.max(0," +
  "Math.min(4,Math.floor(g*5)));r.fillStyle=w?t.line:t.ramp[M],r.fillRect(c,p,Math.max(d-1,.75),R-1),!w" +
  "&&M<2&&d>3&&be(r,c,p,d-1,t.ramp[2],1,0);let v=w?t.ink2:t.inks[M<3?0:1];if(d>Yt&&tn(r,o,n,p,v,s),n.is" +
  "Scaled&&d>8){r.strokeStyle=v,r.lineWidth=1,r.beginPath();for(let W of[2.5,4.5])r.moveTo(c+W,p+2),r.l" +
  "ineTo(c+W,p+6);r.stroke()}let A=u===i.selected;if(!A&&!b&&u!==l)return;let V=A?2:1;be(r,c,p,Math.max" +
  "(d-1,1),t.ink,V,0),A&&d>8&&be(r,c,p,d-1,t.bg,1,V)}function be(r,e,t,n,s,o,i){let a=i+o/2;r.strokeSty" +
  "le=s,r.lineWidth=o,r.strokeRect(e+a,t+a,Math.max(n-2*a,.5),R-1-2*a)}function tn(r,e,{node:t,x:n,widt" +
  "h:s},o,i,a){let l=o+R/2,u=s-1-2*q,c=e.tree.gathered.get(t),d=c===void 0?F(e.tree.label(t)):P(c),f=nn" +
  "(r,d,u);if(r.fillStyle=i,r.textAlign=\"left\",r.fillText(f,n+q,l),f!==d)return;let p=L(a,e.steps[0]).j" +
  "oin(\"\\xA0\");r.measureText(f).width+r.measureText(p).width+2*q>u||(r.textAlign=\"right\",r.fillText(p,n" +
  "+s-1-q,l))}function nn(r,e,t){if(r.measureText(e).width<=t)return e;let n=Array.from(e),[s,o]=[0,n.l" +
  "ength];for(;o-s>1;){let i=s+o>>1,a=`${n.slice(0,i).join(\"\")}\\u2026`;r.measureText(a).width<=t?s=i:o=" +
  "i}return s<2?\"\":`${n.slice(0,s).join(\"\")}\\u2026`}function et(r,e,t){switch(e){case\"wall\":case\"self\":" +
  "return[\"its own (self) share\",\"0\",\"100\\xA0%\"];case\"cpu\":return[\"CPU in wall time\",\"0\",\"160\\xA0%\"];ca" +
  "se\"rss\":return[\"memory added\",\"0\",t(r.largest.rss)];case\"laps\":return[\"laps, log\",\"1\",y(r.largest.la" +
  "ps)]}}var rn=300,Y=14,tt,we;function X(r,e,t,n){r!==we&&(O(),we=r,tt=setTimeout(()=>{let s=h(\"toolti" +
  "p\");E(s,...n()),s.hidden=!1;let{width:o,height:i}=s.getBoundingClientRect(),a=Math.max(4,Math.min(e+" +
  "Y,innerWidth-o-4)),l=t+Y+i<innerHeight;s.style.left=`${a}px`,s.style.top=`${Math.max(4,l?t+Y:t-Y-i)}" +
  "px`},rn))}function O(){clearTimeout(tt),we=void 0,h(\"tooltip\").hidden=!0}var xe=12,sn=690,Z=8,J=clas" +
  "s{#e;#t=h(\"canvas\");#n=h(\"icicle-scroll\");#r=[];#s=0;#o=new Float64Array;#i=[];constructor(e){this.#" +
  "e=e;let t=this.#t;this.#n.addEventListener(\"scroll\",()=>this.#l(),{passive:!0}),t.addEventListener(\"" +
  "mousemove\",n=>this.#u(n)),t.addEventListener(\"mouseleave\",()=>{O(),e.hover(-1)}),t.addEventListener(" +
  "\"click\",n=>{let s=this.#a(n);s<0||(e.select(s),document.body.classList.add(\"sheet\"))}),t.addEventLis" +
  "tener(\"dblclick\",n=>{let s=this.#a(n);s>=0&&e.zoom(s)}),t.addEventListener(\"wheel\",n=>this.#m(n),{pa" +
  "ssive:!1}),t.addEventListener(\"keydown\",n=>this.#h(n)),h(\"crumbs\").addEventListener(\"click\",n=>{let " +
  "s=n.target.closest(\"[data-zoom]\")?.dataset.zoom;s&&e.zoom(Number(s))})}draw(){let{view:e,ordering:t," +
  "choice:n}=this.#e,s=this.#s=this.#e.isPrinting?sn:this.#n.clientWidth,o=[e,t,n.zoom,n.value===\"cpu\"," +
  "s];if(o.some((i,a)=>i!==this.#i[a])){this.#i=o,this.#o=qe(e,n.value===\"cpu\"),this.#r=Ye(e,t,this.#o," +
  "n.zoom,s),h(\"icicle-space\").style.height=`${this.#r.length*R}px`,this.#t.style.height=`${Math.min(th" +
  "is.#r.length,xe)*R}px`;let i=n.zoom<0?0:e.tree.level[n.zoom];this.#n.scrollTop=Math.max(0,(i-xe/2)*R" +
  ")}this.#d(),this.#l()}#l(){let e=Math.min(this.#r.length,xe)*R,t={width:this.#s,height:e,top:this.#n" +
  ".scrollTop};Qe(this.#t,this.#e,this.#r,t,this.#o)}#a(e){let{left:t,top:n}=this.#t.getBoundingClientR" +
  "ect(),s=Math.floor((e.clientY-n+this.#n.scrollTop)/R);return Xe(this.#r,s,e.clientX-t)?.node??-1}#u(" +
  "e){let t=this.#a(e);if(this.#e.hover(t),t<0)return O();X(t,e.clientX,e.clientY,()=>this.#c(t))}#c(e)" +
  "{let{view:t}=this.#e,{figures:n,tree:s,steps:o,total:i}=t,a=s.gathered.get(e),l=a===void 0?s.label(e" +
  ").text:P(a),u=d=>L(d,o[0]).join(\"\\xA0\"),c=N(S(n.cpu[e],n.wall[e],o),0);return[m(\"b\",{class:\"mono\",di" +
  "r:\"ltr\"},l),m(\"span\",{},`wall ${u(n.wall[e])} \\xB7 self ${u(n.self[e])} \\xB7 ${D(n.self[e],i)}`),m(\"" +
  "span\",{},`CPU ${c}${c===\"-\"?\"\":\"\\xA0%\"} \\xB7 +${$(n.rss[e],o[2]).join(\"\\xA0\")} \\xB7 ${y(n.laps[e])} " +
  "lap${n.laps[e]===1?\"\":\"s\"}`)]}#d(){let{view:e,choice:t,isDark:n}=this.#e,s=d=>F(e.tree.label(d))||P(" +
  "e.tree.gathered.get(d)??0),o=[];if(t.zoom<0)o.push(m(\"b\",{},\"All scopes\")),o.push(m(\"span\",{class:\"h" +
  "int\"},\"click: select \\xB7 double click or Enter: zoom\"));else{let d=e.tree.path(t.zoom);o.push(nt(-1" +
  ",\"All scopes\"),\"\\u203A\");for(let[f,p]of d.slice(0,-1).entries())d.length>Z&&f>=Z/2&&f<d.length-Z/2?f" +
  "===Z/2&&o.push(\"\\u2026\",\"\\u203A\"):o.push(nt(p,s(p)),\"\\u203A\");o.push(m(\"b\",{dir:\"ltr\"},s(t.zoom))),o" +
  ".push(m(\"span\",{class:\"hint\"},\"Esc zooms out\"))}E(h(\"crumbs\"),...o);let[i,a,l]=et(e,t.value,d=>$(d,e" +
  ".steps[2]).join(\"\\xA0\")),u=ye(t.value,n).map(d=>{let f=m(\"i\",{});return f.style.background=d,f}),c=t" +
  "his.#r.some(d=>d.some(f=>f.isScaled));E(h(\"legend\"),c&&m(\"span\",{class:\"hint\"},\"\\u2225 side by side\"" +
  "),m(\"span\",{class:\"hint\"},`width: ${t.value===\"cpu\"?\"CPU\":\"wall\"} time`),m(\"span\",{class:\"ramp\"},`co" +
  "lour: ${i}\\u2002${a}\\u2002`,...u,`\\u2002${l}`))}#m(e){if(!e.ctrlKey)return;e.preventDefault();let t=" +
  "this.#e;if(e.deltaY>0)return t.zoomOut();let{zoom:n}=t.choice,s=t.view.tree.path(this.#a(e)),o=s[n<0" +
  "?0:s.indexOf(n)+1];o!==void 0&&(n<0||s.includes(n))&&t.zoom(o)}#h(e){if(e.ctrlKey||e.metaKey||e.altK" +
  "ey)return;let t=this.#e,{tree:n}=t.view,s=t.choice.selected;if(s<0)return;let o=Array.from(t.orderin" +
  "g.children(n.parent[s])),i=o.indexOf(s),a=c=>{c===void 0||c<0||(t.choice.zoom>=0&&!n.path(c).include" +
  "s(t.choice.zoom)&&t.zoom(n.parent[c]),t.select(c),this.#p(c))},u={ArrowLeft:()=>a(o[i-1]),ArrowRight" +
  ":()=>a(o[i+1]),ArrowUp:()=>a(n.parent[s]),ArrowDown:()=>a(t.ordering.children(s)[0]),Home:()=>a(o[0]" +
  "),End:()=>a(o.at(-1)),Enter:()=>t.zoom(s)}[e.key];u&&(e.preventDefault(),u(),this.#f())}#f(){let e=t" +
  "his.#e.view.tree.level[this.#e.choice.selected]*R,{scrollTop:t,clientHeight:n}=this.#n;e<t?this.#n.s" +
  "crollTop=e:e+R>t+n&&(this.#n.scrollTop=e+R-n)}#p(e){h(\"said\").textContent=this.#c(e).map(({textConte" +
  "nt:t})=>t).join(\", \")}};function nt(r,e){return m(\"button\",{type:\"button\",class:\"link\",\"data-zoom\":r" +
  ",dir:\"ltr\"},e)}var H=[\"wall\",\"self\",\"cpu\",\"rss\",\"laps\"],Q=class{data;size;parent;level;labels;gather" +
  "ed;descendants;#e;#t;constructor(e){this.data=e;let t=this.size=e.parent.length;this.labels=e.labels" +
  ".map(ze),this.gathered=new Map(e.gathered),this.parent=Int32Array.from(e.parent),this.level=new Int3" +
  "2Array(t),this.descendants=new Int32Array(t),this.#e=new Int32Array(t+2),this.#t=new Int32Array(t);l" +
  "et n=o=>this.parent[o]<0?t:this.parent[o];for(let o=0;o<t;o++){let i=this.parent[o];this.level[o]=i<" +
  "0?0:this.level[i]+1,this.#e[n(o)+1]++}for(let o=0;o<=t;o++)this.#e[o+1]+=this.#e[o];let s=this.#e.sl" +
  "ice();for(let o=0;o<t;o++)this.#t[s[n(o)]++]=o;for(let o=t-1;o>=0;o--){let i=this.parent[o];i>=0&&(t" +
  "his.descendants[i]+=this.descendants[o]+1)}}children(e){let t=e<0?this.size:e;return this.#t.subarra" +
  "y(this.#e[t],this.#e[t+1])}label(e){return this.labels[this.data.label[e]]}path(e){let t=[];for(let " +
  "n=e;n>=0;n=this.parent[n])t.push(n);return t.reverse()}},ee=class{laps;wall;self;user;system;cpu;cov" +
  "ered;min;max;deviation;totalCurrent;totalPeak;selfCurrent;selfPeak;rss;atOnce;flags;constructor(e,t)" +
  "{[this.laps,this.wall,this.covered]=[t(\"laps\"),t(\"wall\"),t(\"covered\")],[this.min,this.max,this.devia" +
  "tion]=[t(\"min\"),t(\"max\"),t(\"deviation\")],[this.totalCurrent,this.totalPeak]=[t(\"totalCurrent\"),t(\"to" +
  "talPeak\")],[this.selfCurrent,this.selfPeak]=[t(\"selfCurrent\"),t(\"selfPeak\")],this.atOnce=t(\"atOnce\")" +
  ";let n=this.flags=Uint8Array.from(t(\"flags\")),s=o=>t(o).map((i,a)=>n[a]&4?NaN:i);if([this.user,this." +
  "system]=[s(\"user\"),s(\"system\")],this.self=this.wall.map((o,i)=>Math.max(0,o-this.covered[i])),this.c" +
  "pu=this.user.map((o,i)=>o+this.system[i]),this.rss=this.selfPeak.map((o,i)=>Math.max(o,this.selfCurr" +
  "ent[i])),this.rss.length!==e)throw new Error(\"The page's data is damaged\")}isOpen(e){return(this.fla" +
  "gs[e]&1)>0}isAbsent(e){return(this.flags[e]&8)>0}};function rt(r,e){return new ee(e,t=>{let n=r.colu" +
  "mns[t];return typeof n==\"number\"?new Float64Array(e).fill(n):Float64Array.from(n)})}function ln(r,e)" +
  "{let t=i=>Float64Array.from({length:e},(a,l)=>i(l)),n=i=>r.filter(a=>!a.isAbsent(i)),s=i=>t(a=>r.red" +
  "uce((l,u)=>l+(u.isAbsent(a)?0:u[i][a]),0)/r.length),o=i=>t(a=>Math.max(...r.map(l=>l[i][a])));return" +
  " new ee(e,i=>i===\"laps\"||i===\"wall\"||i===\"user\"||i===\"system\"||i===\"covered\"?s(i):i===\"max\"||i===\"at" +
  "Once\"?o(i):t(i===\"min\"?a=>Math.min(...n(a).map(l=>l.min[a])):i===\"deviation\"?a=>cn(n(a),a):i===\"flag" +
  "s\"?a=>n(a).reduce((l,u)=>l|u.flags[a],0):a=>{let l=n(a);return l.reduce((u,c)=>u+c[i][a],0)/l.length" +
  "}))}function cn(r,e){let t=r.reduce((o,i)=>o+i.laps[e],0);if(t<2)return 0;let n=r.reduce((o,i)=>o+i." +
  "wall[e],0)/t,s=r.reduce((o,{laps:i,wall:a,deviation:l})=>i[e]===0?o:o+l[e]**2*(i[e]-1)+i[e]*(a[e]/i[" +
  "e]-n)**2,0);return Math.sqrt(s/(t-1))}function _(r){return r.reduce((e,t)=>t>e?t:e,0)}var I=class{tr" +
  "ee;rank;figures;ranks;steps;roots;total;largest;constructor(e,t,n){this.tree=e,this.ranks=t,this.ran" +
  "k=n;let{data:s,size:o}=e,i=this.figures=n>=0?t[n]:ln(t,o),a=n>=0?[s.ranks[n]]:s.ranks;this.steps=[0," +
  "1,2].map(c=>Math.max(...a.map(({steps:d})=>d[c])));let l=Array.from(e.children(-1)),u=l.filter(c=>!i" +
  ".isOpen(c));this.roots=u.length>0?u:l,this.total=this.roots.reduce((c,d)=>c+i.wall[d],0),this.larges" +
  "t=Object.fromEntries(H.map(c=>[c,_(i[c])]))}meanLap(e){let t=this.figures.laps[e];return t>0&&!this." +
  "tree.gathered.has(e)?this.figures.wall[e]/t:NaN}isShort(e){return(this.figures.flags[e]&2)>0&&!this." +
  "tree.gathered.has(e)}byRank(e,t){return this.ranks.map(n=>n.isAbsent(e)?NaN:n[t][e])}spread(e,t){if(" +
  "this.rank>=0)return 0;let n=this.byRank(e,t).map(o=>Number.isNaN(o)?0:o),s=n.reduce((o,i)=>o+i,0)/n." +
  "length;return Math.sqrt(n.reduce((o,i)=>o+(i-s)**2,0)/(n.length-1))}imbalance(e,t=\"wall\"){let n=this" +
  ".byRank(e,t).filter(o=>!Number.isNaN(o)),s=n.reduce((o,i)=>o+i,0)/n.length;return Math.max(...n)/s-1" +
  "}};var un={wall:\"Wall\",self:\"Self\",cpu:\"CPU\",rss:\"RSS\",laps:\"Laps\"},dn=[[\"1\",1],[\"2\",2],[\"3\",3],[\"Al" +
  "l\",1/0]];function st(r){for(let[t,n]of H.entries()){let s=m(\"button\",{type:\"button\",\"data-value\":n,t" +
  "itle:`key ${t+1}`},un[n]);s.addEventListener(\"click\",()=>r.set({value:n})),h(\"values\").append(s)}for" +
  "(let[t,n]of dn){let s=m(\"button\",{type:\"button\",title:`Unfold ${n===1/0?\"all\":`to level ${t}`}`});s." +
  "append(t),s.addEventListener(\"click\",()=>r.fold(o=>o.toLevel(n))),h(\"folds\").append(s)}h(\"rank\").add" +
  "EventListener(\"change\",t=>{r.set({rank:Number(t.target.value)})}),h(\"run\").addEventListener(\"change\"" +
  ",t=>{r.set({run:Number(t.target.value)})}),h(\"theme\").addEventListener(\"click\",()=>Te(r)),h(\"print\")" +
  ".addEventListener(\"click\",()=>print()),h(\"help\").addEventListener(\"click\",()=>h(\"help-dialog\").showM" +
  "odal());let e=r.data.runs.map(({name:t},n)=>m(\"option\",{value:n,dir:\"ltr\"},t));E(h(\"run\"),...e),h(\"r" +
  "un-label\").hidden=e.length<2}function Te(r){r.set({theme:r.isDark?\"light\":\"dark\"})}function ot(r){le" +
  "t{view:e,data:t,choice:n}=r,s=t.runs[n.run],o=t.title??s.name,i=`${s.ranks.length} ${t.unit}${s.rank" +
  "s.length===1?\"\":\"s\"}`,a=`${y(s.scopes)} scope${s.scopes===1?\"\":\"s\"}`,l=[...new Set(s.ranks.map(({tag" +
  ":f})=>f))].filter(Boolean).join(\", \");h(\"title\").textContent=o,h(\"subtitle\").textContent=[l,hn(t.wri" +
  "tten),i,a].filter(Boolean).join(\" \\xB7 \");let u=L(e.total,e.steps[0]).join(\" \");document.title=`${e." +
  "tree.size>0?`${u} - `:\"\"}${o} - TiMemory`,E(h(\"facts\"),...mn(r));let c=t.unit===\"rank\"?\"Rank\":\"Worke" +
  "r\";Oe(h(\"rank-label\"),\"span\").textContent=c,h(\"rank-label\").hidden=s.ranks.length<2;let d=s.ranks.ma" +
  "p((f,p)=>m(\"option\",{value:p},String(p)));E(h(\"rank\"),m(\"option\",{value:-1},`mean of ${s.ranks.lengt" +
  "h}`),...d)}function it(r){let{choice:e,view:t,found:n,isDark:s}=r;for(let a of Array.from(h(\"values\"" +
  ").children))a.setAttribute(\"aria-pressed\",String(a.dataset.value===e.value));for(let a of Array.from" +
  "(h(\"folds\").children))a.disabled=n!==void 0;h(\"rank\").value=String(e.rank),h(\"run\").value=String(e.r" +
  "un);let o=h(\"search\");o.value!==e.query&&(o.value=e.query),h(\"hits\").textContent=n?`${y(n.hits.size)" +
  "} of ${y(t.tree.size)} \\xB7 ${D(n.self,t.total)} self`:\"\";let i=document.documentElement;e.theme===\"" +
  "\"?delete i.dataset.theme:i.dataset.theme=e.theme,h(\"theme\").textContent=s?\"Light\":\"Dark\",h(\"theme\")." +
  "setAttribute(\"aria-label\",`Switch to ${s?\"light\":\"dark\"}`)}function B(r,e,t){return m(\"div\",{},m(\"dt" +
  "\",{},r),m(\"dd\",{},e,\" \",t!==\"\"&&m(\"small\",{},t)))}function mn({view:r,data:e,choice:t}){let{figures:" +
  "n,tree:s,steps:o,total:i}=r,a=e.runs[t.run],l=r.rank<0?a.ranks:[a.ranks[r.rank]],{roots:u}=r,c=x=>u." +
  "reduce((C,U)=>C+x[U],0),d=(x,C=o[0])=>L(x,C).join(\" \"),f=x=>x.reduce((C,U)=>C+U,0)/x.length,p=r.rank" +
  "s.map(x=>u.reduce((C,U)=>C+(x.wall[U]??0),0)),b=l.map(({process:x})=>x?.[0]??0),g=r.rank<0?`${e.unit" +
  "}s ${d(Math.min(...p))} to ${d(Math.max(...p))}`:b[0]>0?`of ${d(b[0])} of the process`:\"\",w=N(S(c(n." +
  "cpu),c(n.wall),o),0),M=Math.max(o[0],o[1]),v=Number.isNaN(c(n.cpu))?\"not known\":`user ${d(c(n.user)," +
  "M)}, system ${d(c(n.system),M)}`,A=(r.rank<0?r.ranks:[n]).map(x=>_(x.totalPeak)),V=Math.max(...A,..." +
  "l.map(({process:x})=>x?.[1]??0)),W=Math.max(0,...u.map(x=>n.rss[x])),ae=l.flatMap(({cost:x})=>x?[x]:" +
  "[]),z=s.size===0;return[B(\"Wall\",z?T:d(i),z?\"\":g),B(\"CPU\",z||w===T?T:`${w} %`,z?\"\":v),B(\"Peak RSS\",V" +
  ">0?$(V,o[2]).join(\" \"):T,z?\"\":`+${$(W,o[2]).join(\" \")} by the program`),B(\"Laps\",y(n.laps.reduce((x," +
  "C)=>x+C,0)),\"\"),ae.length>0&&!z?B(\"Cost of the timers\",`${N(f(ae.map(([,x])=>x))*100,1)} %`,`${f(ae." +
  "map(([x])=>x)).toFixed(0)} ns a lap`):B(\"Cost of the timers\",T,\"not measured\")]}function hn(r){let e" +
  "=new Date(r),t=n=>String(n).padStart(2,\"0\");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.get" +
  "Date())} ${t(e.getHours())}:${t(e.getMinutes())}`}var fn=80;function at(r,e){let t=h(\"search\"),n=h(\"" +
  "help-dialog\"),s,o=()=>{clearTimeout(s),r.set({query:t.value})};t.addEventListener(\"input\",()=>{clear" +
  "Timeout(s),s=setTimeout(o,fn)}),t.addEventListener(\"keydown\",a=>{a.key!==\"Enter\"||a.isComposing||(a." +
  "preventDefault(),o(),r.goToHit(a.shiftKey?-1:1))}),addEventListener(\"keydown\",a=>{if(a.ctrlKey||a.me" +
  "taKey||a.altKey||a.defaultPrevented||n.open)return;if(a.key===\"Escape\")return i();if(a.target.closes" +
  "t?.(\"input, select, textarea\"))return;let l=H[Number(a.key)-1];if(a.key===\"/\")t.focus();else if(a.ke" +
  "y===\"?\")n.showModal();else if(a.key===\"t\")Te(r);else if(l)r.set({value:l});else return;a.preventDefa" +
  "ult()});let i=()=>{O(),document.body.classList.contains(\"sheet\")&&r.isNarrow?document.body.classList" +
  ".remove(\"sheet\"):r.choice.query!==\"\"||t.value!==\"\"?(t.value=\"\",o(),r.select(r.choice.selected),e.rev" +
  "eal()):r.zoomOut()}}var pn=[\"scope\",\"wall\",\"self\",\"percent\",\"laps\",\"mean\",\"ranks\",\"rss\"],lt={run:0,r" +
  "ank:-1,value:\"wall\",sort:\"\",turned:!1,zoom:-1,selected:-1,query:\"\",theme:\"\"},gn=300,bn=[\"run\",\"rank\"" +
  ",\"value\",\"sort\",\"turned\",\"zoom\"],te=class{choice;#e;#t=\"\";#n;constructor(e){this.#e=e,this.choice=ct" +
  "(location.hash),this.#t=ke(this.choice),addEventListener(\"hashchange\",()=>{location.hash.slice(1)!==" +
  "this.#t&&this.#r(ct(location.hash))})}set(e){let t=this.choice,n={...t,...e};Object.keys(e).every(s=" +
  ">t[s]===n[s])||(this.#s(n,bn.some(s=>t[s]!==n[s])),this.#r(n))}#r(e){let t=this.choice;this.choice=e" +
  ",this.#t=ke(e),this.#e(t)}#s(e,t){clearTimeout(this.#n);let n=`#${ke(e)}`;t?location.hash=n:this.#n=" +
  "setTimeout(()=>location.replace(n),gn)}};function ke(r){return Object.keys(lt).filter(n=>r[n]!==lt[n" +
  "]).map(n=>`${n}=${encodeURIComponent(yn(String(r[n])))}`).join(\"&\")}function yn(r){return r.replace(" +
  "/\\p{Cs}/gu,\"\\uFFFD\")}function ct(r){let e=new URLSearchParams(r.slice(1).replace(/\\+/g,\"%2B\")),t=(s," +
  "o)=>{let i=Number(e.get(s)??NaN);return Number.isSafeInteger(i)&&i>=o?i:Math.min(0,o)},n=(s,o)=>o.fi" +
  "nd(i=>i===e.get(s));return{run:t(\"run\",0),rank:t(\"rank\",-1),value:n(\"value\",H)??\"wall\",sort:n(\"sort\"" +
  ",pn)??\"\",turned:e.get(\"turned\")===\"true\",zoom:t(\"zoom\",-1),selected:t(\"selected\",-1),query:e.get(\"qu" +
  "ery\")??\"\",theme:n(\"theme\",[\"light\",\"dark\"])??\"\"}}var wn=500,ut=200,dt=.01,xn=2e3,ne=class{#e;#t;cons" +
  "tructor(e){this.#e=e.tree;let{size:t}=e.tree,n=t<=ut;this.#t=new Uint8Array(t);for(let s=0;s<t;s++)(" +
  "n||e.figures.wall[s]>=dt*e.total)&&(this.#t[s]=1)}isOpen(e){return this.#t[e]===1}set(e,t){this.#t[e" +
  "]=t?1:0}setBelow(e,t){let n=[e];for(let s=n.pop();s!==void 0;s=n.pop()){this.set(s,t);for(let o of t" +
  "his.#e.children(s))n.push(o)}}toLevel(e){for(let t=0;t<this.#e.size;t++)this.set(t,this.#e.level[t]<" +
  "e-1)}reveal(e){for(let t=this.#e.parent[e]??-1;t>=0;t=this.#e.parent[t])this.set(t,!0)}},re=class{#e" +
  ";#t=new Map;#n;constructor(e,t,n){if(this.#e=e,t===\"\")return;let s=n?-1:1;if(t===\"scope\"){let{compar" +
  "e:a}=new Intl.Collator(\"en\",{numeric:!0}),l=u=>e.tree.label(u).text;this.#n=(u,c)=>s*a(l(u),l(c))||u" +
  "-c;return}let o=vn(e,t),i=(a,l)=>Number.isNaN(a)||Number.isNaN(l)?Number(Number.isNaN(a))-Number(Num" +
  "ber.isNaN(l)):s*(l-a);this.#n=(a,l)=>i(o(a),o(l))||a-l}children(e){let t=this.#e.tree.children(e);if" +
  "(!this.#n||t.length<2)return t;let n=this.#t.get(e);return n||this.#t.set(e,n=Array.from(t).sort(thi" +
  "s.#n)),n}};function vn(r,e){let{figures:t,steps:n}=r;return e===\"percent\"?s=>S(t.cpu[s],t.wall[s],n)" +
  ":e===\"mean\"?s=>r.meanLap(s):e===\"ranks\"?s=>r.imbalance(s):s=>t[e][s]}function mt(r,e){if(e===\"\")retu" +
  "rn;let{tree:t,figures:n}=r,s=e.toLowerCase(),o=t.labels.map(({lower:l})=>l.includes(s)),i=new Set,a=" +
  "0;for(let l=0;l<t.size;l++)!o[t.data.label[l]]||t.gathered.has(l)||(i.add(l),a+=n.self[l]);return{hi" +
  "ts:i,self:a}}function ht(r,e){return{nodes:Ee(r,()=>!0,n=>e.isOpen(n),1/0),hiddenHits:0,unprinted:0}" +
  "}function ft(r,e,t){let n=new Set;for(let i of t.hits)for(let a=i;a>=0&&!n.has(a);a=r.tree.parent[a]" +
  ")n.add(a);let s=Ee(e,i=>n.has(i),()=>!0,wn),o=s.reduce((i,a)=>i+Number(t.hits.has(a)),0);return{node" +
  "s:s,hiddenHits:t.hits.size-o,unprinted:0}}function pt(r,e){let{tree:t,figures:n,total:s}=r,i=Ee(e,a=" +
  ">t.size<=ut||n.wall[a]>=dt*s,()=>!0,xn);return{nodes:i,hiddenHits:0,unprinted:t.size-i.length}}funct" +
  "ion Ee(r,e,t,n){let s=[],o=[],i=a=>{let l=r.children(a);for(let u=l.length-1;u>=0;u--)e(l[u])&&o.pus" +
  "h(l[u])};i(-1);for(let a=o.pop();a!==void 0&&s.length<n;a=o.pop())s.push(a),t(a)&&i(a);return s}var " +
  "se=class{data;state;hovered=-1;isPrinting=!1;scopeWidth=0;view;ordering;found;rows;#e=new Map;#t;con" +
  "structor(e,t){this.data=e,this.#t=t,this.state=new te(n=>{this.#r(n),t(n)}),this.#r(void 0)}get choi" +
  "ce(){return this.state.choice}get folding(){return this.#n(this.choice.run).folding}get isDark(){ret" +
  "urn this.isPrinting?!1:this.choice.theme===\"\"?matchMedia(\"(prefers-color-scheme: dark)\").matches:thi" +
  "s.choice.theme===\"dark\"}get isNarrow(){return matchMedia(\"(max-width: 520px)\").matches&&!this.isPrin" +
  "ting}set(e){let t=e.run!==void 0&&e.run!==this.choice.run;this.state.set(t?{...e,rank:-1,zoom:-1,sel" +
  "ected:-1}:e)}select(e){e<0||e>=this.view.tree.size||(this.found||(this.folding.reveal(e),this.#i())," +
  "e===this.choice.selected?this.#t(void 0):this.set({selected:e}))}hover(e){e!==this.hovered&&(this.ho" +
  "vered=e,this.#t(void 0))}zoom(e){this.set({zoom:e})}zoomOut(){let{zoom:e}=this.choice;e>=0&&this.zoo" +
  "m(this.view.tree.parent[e])}sortBy(e){let{choice:t}=this;t.sort!==e?this.set({sort:e,turned:!1}):t.t" +
  "urned?this.set({sort:\"\",turned:!1}):this.set({turned:!0})}fold(e){this.found||(e(this.folding),this." +
  "#i(),this.#t(void 0))}print(e){this.isPrinting=e,this.#i(),this.#t(void 0)}goToHit(e){let{found:t,ro" +
  "ws:{nodes:n},choice:s}=this,o=t?n.filter(u=>t.hits.has(u)):[];if(o.length===0)return;let i=new Map(n" +
  ".map((u,c)=>[u,c])),a=i.get(s.selected)??-1,l=e>0?o.find(u=>i.get(u)>a)??o[0]:o.findLast(u=>i.get(u)" +
  "<a)??o.at(-1);this.select(l)}#n(e){let t=this.#e.get(e);if(!t){let n=this.data.runs[e],s=new Q(n),o=" +
  "n.ranks.map(a=>rt(a,s.size)),i=new I(s,o,o.length>1?-1:0);t={tree:s,ranks:o,views:new Map([[i.rank,i" +
  "]]),folding:new ne(i)},this.#e.set(e,t)}return t}#r(e){let{choice:t}=this;this.#s(t);let n=!e||e.run" +
  "!==t.run||e.rank!==t.rank;n&&(this.view=this.#o(t)),(n||e.sort!==t.sort||e.turned!==t.turned)&&(this" +
  ".ordering=new re(this.view,t.sort,t.turned)),t.selected<0&&(t.selected=Mn(this.view)),(n||e.query!==" +
  "t.query)&&(this.found=mt(this.view,t.query)),this.#i()}#s(e){e.run>=this.data.runs.length&&(e.run=0)" +
  ";let{tree:t,ranks:n}=this.#n(e.run);n.length===1?e.rank=0:e.rank>=n.length&&(e.rank=-1),e.selected>=" +
  "t.size&&(e.selected=-1),e.zoom>=t.size&&(e.zoom=-1)}#o({run:e,rank:t}){let{tree:n,ranks:s,views:o}=t" +
  "his.#n(e),i=o.get(t)??new I(n,s,t);return o.set(t,i),i}#i(){let{view:e,ordering:t,found:n}=this;this" +
  ".isPrinting&&!n?this.rows=pt(e,t):this.rows=n?ft(e,t,n):ht(t,this.folding)}};function Mn({tree:r,fig" +
  "ures:e}){let t=-1;for(let n=0;n<r.size;n++)e.atOnce[n]>1||e.isOpen(n)||r.gathered.has(n)||(t<0||e.se" +
  "lf[n]>e.self[t])&&(t=n);return t<0&&r.size>0?0:t}var Tn=24;function gt(r){let{view:{tree:e,rank:t,ra" +
  "nks:n},data:s}=r,o=t<0?[...e.data.ranks.keys()]:[t],i=new Map;for(let c of o)for(let[d,[f,p]]of e.da" +
  "ta.ranks[c].notes.entries()){let b=i.get(p)??{isAlert:f,line:d,ranks:[]};b.ranks.push(c),i.set(p,b)}" +
  "let a=[...i].sort(([,c],[,d])=>Number(d.isAlert)-Number(c.isAlert)||c.line-d.line),l=a.slice(0,Tn).m" +
  "ap(([c,d])=>{let p=d.ranks.length===o.length||n.length===1?\"\":`${s.unit} ${d.ranks.join(\", \")}: `;re" +
  "turn m(\"p\",{class:d.isAlert?\"alert\":\"\"},p+c)}),u=a.length-l.length;u>0&&l.push(m(\"p\",{},`and ${y(u)}" +
  " more notes: choose a ${s.unit} to see its own`)),E(h(\"notes\"),...l,...kn(r).map(c=>m(\"p\",{},c)))}fu" +
  "nction kn({view:{tree:r,figures:e,ranks:t},data:{unit:n}}){if(r.size===0)return[];let s=i=>e.flags.s" +
  "ome(a=>(a&i)>0),o=[...r.gathered.values()].reduce((i,a)=>i+a,0);return[o>0?`${y(o)} of ${y(r.data.sc" +
  "opes)} scopes, the smallest by time and memory, are gathered into ${y(r.gathered.size)} rows below t" +
  "heir parents; a search does not find them`:\"\",s(1)?\"open: not ended when the report was made; its fi" +
  "gures are those so far\":\"\",s(2)?\"*: the mean lap is within ten times the cost of a lap\":\"\",e.atOnce." +
  "some(i=>i>1)?\"n at once: laps of the scope were open side by side, so that their times may add up to" +
  " more than their parent's\":\"\",\"-: not known, or too short for the clock\",t.length>1?`Rings: one a ${" +
  "n}, from 0 to the largest. Whiskers: \\xB1 1 standard deviation over the ${n}s`:\"\",\"Times are sums ov" +
  "er the laps, memory is the maximum over the laps; 1 MB = 2^20 bytes\"].filter(Boolean)}var[En,Rn]=[.2" +
  ",.001];function vt(r,e,t){let{figures:n,steps:s,total:o,tree:i}=r,a=le(r.largest.wall),l=le(r.larges" +
  "t.self),u=ce(_(n.rss)),c=(g,w)=>M=>Ve(g[M],w,s[0]),d=g=>w=>({content:[g(w)]}),f=c(n.wall,a),p=c(n.se" +
  "lf,l),b=[{sort:\"wall\",head:`Wall ${a.name}`,values:[\"wall\"],cell:d(f)},{sort:\"self\",head:`Self ${l.n" +
  "ame}`,values:[\"self\"],cell:g=>{let w=n.self[g]/o;return{content:[p(g)],style:w>=En?\"hot\":w<Rn?\"low\":" +
  "\"\"}}},{sort:\"percent\",head:\"CPU %\",values:[\"cpu\"],cell:d(g=>N(S(n.cpu[g],n.wall[g],s),0))},{sort:\"la" +
  "ps\",head:\"Laps\",values:[\"laps\"],cell:d(g=>n.isOpen(g)&&n.laps[g]===0?T:y(n.laps[g]))},{sort:\"mean\",h" +
  "ead:\"Mean lap\",values:[],cell:g=>({content:Nn(r,g)})}];return r.ranks.length>1&&b.push({sort:\"ranks\"" +
  ",head:e===\"rank\"?\"Ranks\":\"Workers\",values:[],cell:g=>({content:i.gathered.has(g)?[]:[Ln(r,g,t)]})})," +
  "b.push({sort:\"rss\",head:`+RSS ${u.name}`,values:[\"rss\"],cell:g=>{let w=n.rss[g],M=de(w,u,s[2]);retur" +
  "n{content:[M],style:M.startsWith(\"<\")?\"low\":\"\"}}}),b}function Nn(r,e){let[t,n]=L(r.meanLap(e),r.step" +
  "s[0]);return[t,m(\"span\",{class:\"unit\"},`\\xA0${n}`),m(\"sup\",{class:\"short\"},r.isShort(e)?\"*\":\"\")]}var" +
  " bt=\"http://www.w3.org/2000/svg\",[yt,wt,xt]=[58,3,7];function Ln(r,e,t){let n=r.byRank(e,t),s=n.redu" +
  "ce((l,u)=>u>l?u:l,0)||1,o=document.createElementNS(bt,\"svg\"),i=(l,u)=>{let c=document.createElementN" +
  "S(bt,l);for(let[d,f]of Object.entries(u))c.setAttribute(d,String(f));o.append(c)};o.setAttribute(\"cl" +
  "ass\",\"rings\"),o.setAttribute(\"aria-hidden\",\"true\"),i(\"path\",{d:`M${wt} ${xt}h${yt}`});let a=[...n.ke" +
  "ys()].filter(l=>!Number.isNaN(n[l]));for(let l of a){let u=wt+yt*n[l]/s;i(\"circle\",{cx:u.toFixed(1)," +
  "cy:xt,r:2.6,class:l===r.rank?\"shown\":\"\"})}return o}var[Sn,An]=[26,40],oe=12,ie=class{#e;#t=h(\"table\"" +
  ");#n=h(\"rows\");#r=[];#s=\"\";constructor(e){this.#e=e,addEventListener(\"scroll\",()=>this.#l(!1),{passi" +
  "ve:!0}),this.#n.addEventListener(\"click\",t=>this.#c(t)),this.#n.addEventListener(\"dblclick\",t=>{let " +
  "n=Re(t);n>=0&&!Ne(t)&&e.zoom(n)}),this.#n.addEventListener(\"mousemove\",t=>this.#d(t)),this.#n.addEve" +
  "ntListener(\"mouseleave\",()=>{O(),e.hover(-1)}),h(\"heads\").addEventListener(\"click\",t=>{let n=t.targe" +
  "t.closest(\"[data-sort]\")?.dataset.sort;n&&e.sortBy(n)}),this.#t.addEventListener(\"keydown\",t=>this.#" +
  "m(t))}draw(){let{view:e,data:t,choice:n,rows:s}=this.#e;this.#r=vt(e,t.unit,n.value),this.#i(),this." +
  "#e.scopeWidth=h(\"heads\").firstElementChild.clientWidth,this.#t.setAttribute(\"aria-rowcount\",String(s" +
  ".nodes.length+1)),this.#t.setAttribute(\"aria-colcount\",String(this.#r.length+2)),this.#l(!0),s.nodes" +
  ".length>0?this.#t.setAttribute(\"aria-activedescendant\",he(n.selected)):this.#t.removeAttribute(\"aria" +
  "-activedescendant\");let o=h(\"more\");o.textContent=this.#u(),o.hidden=o.textContent===\"\"}reveal(){let" +
  " e=this.#e.rows.nodes.indexOf(this.#e.choice.selected);if(e<0)return;let t=this.#o,n=this.#n.getBoun" +
  "dingClientRect().top+e*t,s=h(\"heads\").getBoundingClientRect().bottom,o=h(\"details\"),a=getComputedSty" +
  "le(o).bottom===\"0px\"&&o.offsetParent!==null?o.getBoundingClientRect().top:innerHeight;n<s?scrollBy(0" +
  ",n-s):n+t>a&&scrollBy(0,n+t-a)}get#o(){return this.#e.isNarrow?An:Sn}#i(){let{view:e,choice:t}=this." +
  "#e,n=t.turned!==(t.sort===\"scope\")?\"ascending\":\"descending\",s=(a,l,u=\"\")=>m(\"th\",{role:\"columnheader" +
  "\",scope:\"col\",class:`col-${a} ${u}`.trim(),\"aria-sort\":t.sort===a?n:void 0},m(\"button\",{type:\"button" +
  "\",\"data-sort\":a},l,t.sort===a&&(n===\"ascending\"?\" \\u25B4\":\" \\u25BE\"))),o=m(\"th\",{role:\"columnheader\"" +
  ",scope:\"col\",class:\"col-bar\"},..._e(t.value,e.rank<0)),i=document.activeElement?.dataset.sort;E(h(\"h" +
  "eads\"),s(\"scope\",\"Scope\"),o,...this.#r.map(({sort:a,head:l,values:u})=>s(a,l,u.includes(t.value)?\"ch" +
  "osen\":\"\"))),i&&h(\"heads\").querySelector(`[data-sort=\"${i}\"]`)?.focus()}#l(e){let{nodes:t}=this.#e.ro" +
  "ws,n=this.#o,s=-this.#n.getBoundingClientRect().top,o=this.#e.isPrinting,i=o?0:Math.max(0,Math.floor" +
  "(s/n/oe)*oe-oe),a=o?t.length:Math.ceil(innerHeight/n)+3*oe,l=Math.min(t.length,i+a),u=`${i} ${l}`;if" +
  "(!e&&u===this.#s)return;if(this.#s=u,t.length===0)return E(this.#n,this.#a());let c=[];for(let d=i;d" +
  "<l;d++)c.push(We(this.#e,this.#r,t[d],d));E(this.#n,Mt(i*n),...c,Mt((t.length-l)*n))}#a(){let e=`No " +
  "scope matches \\u201C${this.#e.choice.query}\\u201D. Esc clears the search.`;return m(\"tr\",{role:\"row\"" +
  "},m(\"td\",{role:\"gridcell\",class:\"nothing\",colspan:this.#r.length+2},e))}#u(){let{rows:{hiddenHits:e," +
  "unprinted:t},isPrinting:n}=this.#e;return e>0?`and ${y(e)} more; a longer text finds fewer`:n&&t>0?`" +
  "${y(t)} scope${t===1?\"\":\"s\"} under 1 % of the total or over 2000 rows not printed`:\"\"}#c(e){let t=Re" +
  "(e);t<0||(Ne(e)?this.#e.fold(n=>n.set(t,!n.isOpen(t))):this.#e.select(t),document.body.classList.tog" +
  "gle(\"sheet\",!Ne(e)))}#d(e){let t=Re(e);this.#e.hover(t);let n=e.target.closest(\".key\");if(t<0||!n||n" +
  ".scrollWidth<=n.clientWidth)return O();X(n,e.clientX,e.clientY,()=>[m(\"b\",{class:\"mono\",dir:\"ltr\"},t" +
  "his.#e.view.tree.label(t).text)])}#m(e){let{model:t,isHead:n}={model:this.#e,isHead:e.target.closest" +
  "(\"th\")!==null};if(n||e.ctrlKey||e.metaKey||e.altKey)return;let{rows:{nodes:s},choice:o,view:{tree:i}" +
  "}=t,a=s.indexOf(o.selected),l=a<0?-1:o.selected,u=Math.max(1,Math.floor(innerHeight/this.#o)-6),c=g=" +
  ">{let w=s[Math.max(0,Math.min(s.length-1,g))];w!==void 0&&t.select(w)},d=g=>t.fold(w=>e.shiftKey?w.s" +
  "etBelow(l,g):w.set(l,g)),f=l<0?void 0:fe(t,l,a),b={ArrowDown:()=>c(a+1),ArrowUp:()=>c(a-1),PageDown:" +
  "()=>c(a+u),PageUp:()=>c(a-u),Home:()=>c(0),End:()=>c(s.length-1),ArrowLeft:()=>{l<0?c(0):f&&!t.found" +
  "?d(!1):i.parent[l]>=0&&t.select(i.parent[l])},ArrowRight:()=>{l<0?c(0):f===!1||e.shiftKey&&f?d(!0):f" +
  "&&c(a+1)},\"*\":()=>t.fold(g=>g.toLevel(1/0)),Enter:()=>t.zoom(o.selected)}[e.key];b&&(e.preventDefaul" +
  "t(),b(),this.reveal())}};function Mt(r){let e=m(\"tr\",{class:\"space\",\"aria-hidden\":\"true\"});return e." +
  "style.height=`${r}px`,e}function Re(r){return Number(r.target.closest(\"tr[data-node]\")?.dataset.node" +
  "??-1)}function Ne(r){return r.target.classList.contains(\"twisty\")}var Cn=8,kt=JSON.parse(h(\"data\").t" +
  "extContent);h(\"data\").remove();var Le=0,Tt,Se=!1,k=new se(kt,r=>$e(r)),$n=new J(k),Ae=new ie(k);func" +
  "tion $e(r){let{choice:e}=k;if(r&&(r.selected!==e.selected||r.run!==e.run)&&(Se=!0),k.isPrinting)retu" +
  "rn Ce();Le||=requestAnimationFrame(Ce)}function Ce(){cancelAnimationFrame(Le),Le=0;let r=k.view.tree" +
  ".size===0;if(Tt!==k.view){Tt=k.view,ot(k),gt(k);for(let e of[\"icicle\",\"scopes\"])h(e).hidden=r;for(le" +
  "t e of[\"values\",\"folds\",\"search\"])h(e).hidden=r;h(\"controls\").hidden=r&&kt.runs.length<2&&k.view.ran" +
  "ks.length<2,h(\"main\").classList.toggle(\"empty\",r),h(\"notes\").hidden=h(\"notes\").childElementCount===0" +
  ",h(\"empty\").hidden=!r}it(k),On(),Ge(k),!r&&($n.draw(),Ae.draw(),Se&&!k.isPrinting&&Ae.reveal(),Se=!1" +
  ")}function On(){let{height:r}=h(\"controls\").getBoundingClientRect(),e=[\"rank-label\",\"run-label\"].map" +
  "(s=>h(s)).find(({hidden:s})=>!s),t=k.isNarrow&&e?e.offsetHeight+Cn:0,{style:n}=document.documentElem" +
  "ent;n.setProperty(\"--away\",`${t}px`),n.setProperty(\"--controls\",`${Math.floor(r)-t}px`)}st(k);at(k,A" +
  "e);addEventListener(\"resize\",()=>$e(void 0));matchMedia(\"(prefers-color-scheme: dark)\").addEventList" +
  "ener(\"change\",()=>$e(void 0));addEventListener(\"beforeprint\",()=>k.print(!0));addEventListener(\"afte" +
  "rprint\",()=>k.print(!1));Ce();})();";
export const SCRIPT_HASH: string =
  "sha256-nMS1zM5zSMY3lyPxeScI63G5wctJ6AokjrF1ytI3RdY=";
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
  "id;grid-template-columns:62px 1fr 78px;gap:8px;align-items:center}.rank>:last-child{text-align:right" +
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
  "6px var(--mono)}main.empty{display:none}table{width:100%;border-collapse:separate;border-spacing:0;t" +
  "able-layout:fixed}table:focus-visible{outline:none}th{position:sticky;top:var(--controls);z-index:2;" +
  "height:26px;padding:0 8px;text-align:right;white-space:nowrap;background:var(--bg);border-bottom:1px" +
  " solid var(--control);font-size:11px;line-height:16px;font-weight:600;color:var(--ink3)}th button{he" +
  "ight:24px;margin:0 -6px;padding:0 6px;border:0;background:none;font-weight:600;color:inherit}th[aria" +
  "-sort]{color:var(--ink)}.col-scope,.col-bar{text-align:left}.col-bar{width:230px}.col-wall,.col-self" +
  "{width:76px}.col-percent{width:62px}.col-laps{width:82px}.col-mean{width:96px}.col-ranks{width:84px}" +
  ".col-rss{width:82px}td{height:26px;padding:0 8px;overflow:hidden;text-align:right;white-space:nowrap" +
  ";border-bottom:1px solid var(--line);line-height:25px}tr.space td,tr.space{border:0;padding:0}td.col" +
  "-scope{position:relative;padding:0 8px 0 0}tbody tr{cursor:default}tr.hovered td{background:var(--su" +
  "rface)}tr.selected td{background:var(--select)}tr.selected td.col-scope{box-shadow:inset 3px 0 var(-" +
  "-ink)}table:focus-visible tr.selected td{box-shadow:inset 0 2px var(--ink),inset 0 -2px var(--ink)}t" +
  "able:focus-visible tr.selected td.col-scope{box-shadow:inset 3px 0 var(--ink),inset 0 2px var(--ink)" +
  ",inset 0 -2px var(--ink)}table:focus-visible tr.selected td:last-child{box-shadow:inset -2px 0 var(-" +
  "-ink),inset 0 2px var(--ink),inset 0 -2px var(--ink)}.scope{display:flex;align-items:center;min-widt" +
  "h:0;height:25px}.guide{flex:none;width:16px;height:26px;margin-left:16px;margin-right:-16px;border-l" +
  "eft:1px solid var(--line)}.guide+.guide{margin-left:16px}.twisty{flex:none;width:24px;padding-left:8" +
  "px;text-align:center;font-size:10px;color:var(--ink3);cursor:pointer}.twisty:hover{color:var(--ink)}" +
  ".depth{flex:none;padding-left:22px;font-size:11px;color:var(--ink3)}.key{overflow:hidden;text-overfl" +
  "ow:ellipsis;white-space:pre;unicode-bidi:isolate}.key.gathered{font-style:italic;color:var(--ink2)}." +
  "at{color:var(--ink3)}.tag{flex:none;margin-left:8px;padding:0 5px;font-size:11px;line-height:16px;co" +
  "lor:var(--ink2);border:1px solid var(--control);border-radius:3px}mark{background:var(--mark);color:" +
  "inherit;border-bottom:2px solid currentColor}tr.dim td,tr.dim .at{color:var(--ink3)}tr.dim .bar,tr.d" +
  "im .rings{opacity:.5}.hot{font-weight:700}.low,tr.dim .low{color:var(--ink3)}.unit{display:inline-bl" +
  "ock;width:1.8em;text-align:left;color:var(--ink3)}.short{display:inline-block;width:7px;line-height:" +
  "0;text-align:left}.nothing,.empty{padding:24px;text-align:left;color:var(--ink3)}.empty{margin:24px}" +
  ".more{margin:8px;font-size:12px;color:var(--ink3)}.rings{display:inline-block;width:64px;height:14px" +
  ";vertical-align:middle;fill:none;stroke:var(--ink2);stroke-width:1.2}.rings path{stroke:var(--line);" +
  "stroke-width:1}.rings .shown{fill:var(--ink);stroke:var(--ink)}.bar{position:relative;height:12px}.b" +
  "ar i{position:absolute;top:0;height:12px;min-width:1px}.solid{background:var(--colour)}.tint{border:" +
  "1px solid var(--colour);background:var(--tint)}.c-wall,.of-wall,.of-self{--colour: var(--wall);--tin" +
  "t: var(--wall-tint)}.c-user,.of-cpu{--colour: var(--user)}.c-system{--colour: var(--system)}.c-mem,." +
  "of-rss{--colour: var(--mem);--tint: var(--mem-tint)}.c-laps,.of-laps{--colour: var(--ink3)}.bar .whi" +
  "sker{top:5px;height:2px;background:var(--ink);outline:1px solid var(--bg)}.sign{margin-right:10px}.s" +
  "ign i{display:inline-block;width:10px;height:10px;margin-right:5px;vertical-align:-1px}.sign .whiske" +
  "r{height:2px;vertical-align:3px;background:var(--ink)}@media(max-width:1279px){main{grid-template-co" +
  "lumns:minmax(0,1fr)}.facts{display:grid;grid-template-columns:repeat(5,auto);justify-content:start;g" +
  "ap:8px 20px}.facts small{display:block;margin:0;line-height:16px}}@media screen and (max-width:1279p" +
  "x){.col-mean{display:none}aside{top:auto;bottom:0;z-index:3;display:grid;grid-template-columns:minma" +
  "x(96px,130px) repeat(4,auto);gap:0 24px;max-height:45vh;margin:0 -24px;padding:10px 24px;border-widt" +
  "h:1px 0 0;border-color:var(--control);border-radius:0;font-size:12px;line-height:18px}aside h3,aside" +
  " .about+div h3{margin:0 0 2px;padding:0;border:0}aside dt,aside h3{white-space:nowrap}.rank{grid-tem" +
  "plate-columns:54px minmax(36px,1fr) 66px;line-height:17px}}@media screen and (max-width:1023px){.col" +
  "-ranks,.col-rss{display:none}.col-ranks.chosen,.col-rss.chosen{display:table-cell}aside{grid-templat" +
  "e-columns:repeat(3,1fr);gap:6px 28px}.about{grid-column:1 / -1}.about p,.ranks{display:none}aside dd" +
  "{min-width:0}}@media screen and (max-width:760px){.col-percent,.col-laps{display:none}.col-percent.c" +
  "hosen,.col-laps.chosen{display:table-cell}.col-bar{width:204px}aside{grid-template-columns:1fr 1fr;m" +
  "ax-height:32vh}.help .columns{grid-template-columns:1fr}}@media screen and (max-width:520px){header," +
  ".controls,main,footer{padding-left:14px;padding-right:14px}h1 small{display:block;margin:0}.facts{gr" +
  "id-template-columns:1fr 1fr;gap:6px 14px}.facts dd{font-size:17px;line-height:22px;white-space:norma" +
  "l}.facts small{font-size:11.5px}.hint,.folds,.space{display:none}button,select,input{height:36px}.se" +
  "gments{width:100%}.segments button{flex:1;height:34px;padding:0}.controls{top:calc(-1 * var(--away))" +
  "}.controls label{order:-1;flex:1;display:flex;align-items:center}.controls select{flex:1;min-width:0" +
  "}#search,#hits{flex:1 1 100%}#hits:empty{display:none}th button{height:24px}button.link{height:auto}" +
  ".col-bar,.col-wall,.col-self,.col-percent,.col-laps,.col-rss,.col-ranks{display:none}.chosen{display" +
  ":table-cell!important;width:96px}td{height:40px;line-height:39px}.scope{height:39px}.guide{width:10p" +
  "x;height:40px;margin-left:10px;margin-right:-10px}.guide+.guide{margin-left:10px}td.col-scope .bar{p" +
  "osition:absolute;left:0;right:0;bottom:0;height:4px}td.col-scope .bar i{height:4px;border-width:0}td" +
  ".col-scope .bar .whisker{display:none}aside{display:none}.sheet aside{position:fixed;left:0;right:0;" +
  "bottom:0;z-index:5;display:block;max-height:60vh;margin:0;padding:14px;font-size:13px;line-height:20" +
  "px;border-width:1px 0 0;border-color:var(--control);border-radius:8px 8px 0 0}.sheet aside h3{margin" +
  "-top:12px}.sheet .about p,.sheet .ranks{display:block}.close{display:block;float:right}}@media print" +
  "{.icicle-scroll{max-height:none;overflow:visible}.icicle-space,canvas{height:auto!important}*{-webki" +
  "t-print-color-adjust:exact;print-color-adjust:exact}body{font-size:10px;line-height:14px}.controls,a" +
  "side,.buttons,.twisty,.tooltip,.hint,.hidden{display:none!important}header{background:none;padding:0" +
  " 0 8px}main{display:block;padding:8px 0}footer{padding:8px 0}.facts{gap:4px 16px}.facts dd{font-size" +
  ":14px;line-height:18px}.facts small{display:block;margin:0;font-size:10px;line-height:14px}thead{dis" +
  "play:table-header-group}th{position:static;height:18px;padding:0 4px;font-size:9px}th button{display" +
  ":contents}tr{break-inside:avoid}td{height:18px;padding:0 4px;line-height:17px}.scope{height:17px}.gu" +
  "ide{width:10px;height:18px;margin-left:6px;margin-right:-6px}.guide+.guide{margin-left:10px}.key{pad" +
  "ding-left:12px}.mono{font-size:9.5px}.tag{font-size:9px;line-height:12px}.col-mean,.col-ranks,.col-r" +
  "ss{display:none}.col-ranks.chosen,.col-rss.chosen{display:table-cell}.col-bar{width:170px}.col-wall," +
  ".col-self,.col-laps,.col-rss{width:60px}.col-percent{width:46px}tr.selected td,tr.hovered td{backgro" +
  "und:none}tr.selected td.col-scope{box-shadow:none}}";
export const STYLE_HASH: string =
  "sha256-vqWiqzlucRmG8esC5bNvUH8CC07gviSP3R/UsqMf6eA=";
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
  "></aside>\n</main>\n<p id=\"empty\" class=\"empty\" hidden>No timers were recorded.</p>\n<footer id=\"notes\"" +
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
