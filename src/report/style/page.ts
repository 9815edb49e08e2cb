import { listsCss } from './lists.ts'
import { marksCss } from './marks.ts'
import { themeCss } from './theme.ts'

const layoutCss = `
:root{--serif:"Source Serif 4","Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Liberation Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--sans);overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
header,main,footer{max-width:84rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
header{padding-top:2.2rem}
.mark{font:600 1rem var(--serif);letter-spacing:.01em;margin:0;color:var(--soft)}
.mark b{color:var(--ink)}
.contents{columns:20rem;margin:1rem 0 0;padding-left:1.2em}
.article{border-top:1px solid var(--line);margin-top:1.2rem;padding-top:1.6rem}
.about{color:var(--soft);margin:.2rem 0 1rem}
h1,h2.title{font:600 clamp(1.7rem,1.1rem + 2.4vw,2.7rem)/1.14 var(--serif);letter-spacing:-.012em;margin:0 0 .5rem;max-width:24em;text-wrap:balance}
h2,h3{font:700 .8rem/1.3 var(--sans);letter-spacing:.07em;text-transform:uppercase;margin:0 0 .9rem;color:var(--soft)}
.key{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;margin:1rem 0 1.6rem;padding:0;list-style:none;font-family:var(--serif);color:var(--ink)}
.key .s{--c:var(--ink)}.key .q{--c:var(--ink)}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:2.5rem 3.5rem}
.row{display:grid;grid-template-columns:minmax(0,36rem) minmax(11rem,16rem);gap:0 2.2rem;justify-content:start}
.row>p{font:1.16rem/1.86 var(--serif);margin:0 0 1.05rem;hyphens:manual;text-wrap:pretty}
.row>p.headline{font-size:1.5rem;line-height:1.5;font-weight:600;text-wrap:balance}
.row>p.furniture{font:.86rem/1.6 var(--sans);margin-bottom:.5rem}
.notes{grid-column:2;font-size:.86rem;line-height:1.4;padding-bottom:.5rem!important}
.note{border-left:2px solid var(--c);padding:.05rem 0 .05rem .7rem;margin:0 0 .7rem}
.note .to{color:inherit;text-decoration:none}
.note .to:hover b{text-decoration:underline}
.note .who{display:block}
.note .chip{font-size:.8em;vertical-align:.05em}
.note .role,.how{color:var(--soft)}
.stance.support{color:var(--support)}.stance.oppose{color:var(--oppose)}.stance.neutral{color:var(--soft)}
.stance.support::before{content:"+ "}.stance.oppose::before{content:"− "}
.s:target,.k:target{outline:2px solid var(--c,var(--ink));outline-offset:.2em}
.beside{display:grid;gap:2.6rem;align-content:start;font-size:.93rem}
.beside section{min-width:0}
.reading,.below{min-width:0}.below{font-size:.93rem}
@media (min-width:47em) and (max-width:76em){.beside{grid-template-columns:repeat(2,minmax(0,1fr))}.beside .span{grid-column:1/-1}}
@media (min-width:76em){.columns{grid-template:auto 1fr/minmax(0,54rem) minmax(20rem,1fr)}.beside{grid-area:1/2/3}.below{grid-area:2/1}}
@media (max-width:47em){.row{grid-template-columns:minmax(0,1fr)}.notes{grid-column:1;padding-left:.2rem!important}
.row>p{margin-bottom:.7rem;line-height:1.8;font-size:1.1rem}}
footer{color:var(--soft);font-size:.86rem;padding-top:2.5rem;padding-bottom:3rem}
@media print{@page{margin:16mm 15mm}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-size:9.5pt;background:#fff}.beside,.below{font-size:8.5pt}h1,h2,h3{break-after:avoid}
header,main,footer{max-width:none;padding:0}header{padding-top:0}
.row{grid-template-columns:minmax(0,1fr) 46mm;gap:0 7mm}
.row>p{font-size:10.5pt;line-height:1.75;margin-bottom:2.6mm;orphans:2;widows:2}.row>p.headline{font-size:13pt}
.notes{font-size:8pt;grid-column:2}.row{break-inside:avoid}
.why>:not(summary){display:none}.why summary,.rest>summary{list-style:none}summary::-webkit-details-marker{display:none}
.rest::details-content{content-visibility:visible;display:block}.rest>summary{color:var(--soft)!important}
.row>p.furniture{font-size:8.5pt;margin-bottom:1mm}
.article+.article{break-before:page}
.columns,.beside,.beside .span,.below{display:block}.beside{margin-top:8mm}.beside section{margin-bottom:7mm}
footer{font-size:8.5pt;padding:6mm 0 0}
ul.cast,ol.claims{columns:2;column-gap:8mm}ul.cast li:first-child,ol.claims>li:first-child{border-top:1px solid var(--line);padding-top:.7rem}
li,tr{break-inside:avoid}.wide{overflow:visible}
a{color:inherit;text-decoration:none}}
`

/** All of the report's style. */
export const pageCss = [themeCss, layoutCss, marksCss, listsCss].join('').replaceAll('\n', '')

/** Hovering a note lights its statement up and the other way round; a claim and a number likewise. No script is needed for that. */
export function hoverCss(article: string, statements: readonly string[]): string {
  return statements
    .filter((id) => /^\w+$/.test(id))
    .map(
      (id) =>
        `#${article}:has([data-note="${id}"]:hover,[data-s="${id}"]:hover) :is([data-s="${id}"],[data-note="${id}"]){background:color-mix(in srgb,var(--c) 17%,transparent)}`,
    )
    .join('')
}
