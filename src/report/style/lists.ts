/**
 * Speakers, claims, numbers and positions. Words of the article run from left to right here as there, even if the first of them is Arabic.
 */
export const listsCss = `
ul.cast,ol.claims,ul.notes{list-style:none;margin:0;padding:0}
.soft{color:var(--soft)}
bdi{direction:ltr}
.bar{display:inline-block;width:4.5rem;height:.5rem;border-radius:.25rem;overflow:hidden;vertical-align:.06em}
.bar rect{fill:var(--c,var(--ink))}.bar .ground{fill:var(--line)}
.bar+span{margin-left:.6em}
.cast li{padding:.7rem 0;border-top:1px solid var(--line)}
.cast li:first-child{border-top:0;padding-top:0}
.cast p,.claims p,.note p{margin:0}
.name .soft{font-size:.86em}
.cast .chip{font-size:.72em;vertical-align:.1em}
.role{color:var(--ink)}
.share{color:var(--soft);font-size:.9em}
ol.claims>li{padding:.75rem 0;border-top:1px solid var(--line)}
ol.claims>li:first-child{border-top:0;padding-top:0}
.claims .words{font-family:var(--serif);font-size:1.08em;line-height:1.45}
.claims .words a{color:inherit;text-decoration:underline 1px var(--line);text-underline-offset:.2em}
.claims .words a:hover{text-decoration-color:currentColor}
.why summary{cursor:pointer;color:var(--soft);font-size:.9em;width:fit-content}
.why .bar{width:3rem}.why .chip,.numbers .chip,.positions .chip{font-size:.76em;vertical-align:.08em}
.why ul{margin:.3rem 0 .2rem;padding-left:1.1em;font-size:.86em;color:var(--soft)}
.why p{margin:.3rem 0 0!important;font-size:.86em;color:var(--soft)}
.why li{margin:.15rem 0}
.rest>summary{cursor:pointer;color:var(--link);margin:.6rem 0}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:baseline;padding:.45rem .8rem .45rem 0;border-top:1px solid var(--line);font-weight:400}
thead th{border-top:0;padding-top:0;color:var(--soft);font-size:.86em}
.numbers tbody th{font-weight:600;white-space:nowrap}
.numbers td{font-variant-numeric:tabular-nums}
.wide{overflow-x:auto;max-width:54rem;container-type:inline-size}
td,th{overflow-wrap:break-word}
@container (max-width:36rem){.numbers,.numbers thead,.numbers tbody{display:block}
.numbers tr{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.3fr);gap:.1rem 1rem;border-top:1px solid var(--line);padding:.5rem 0}
.numbers thead tr{border-top:0;padding-top:0}.numbers :is(td,th){border:0;padding:0}.numbers tbody th{white-space:normal}}
.positions .again th,.positions .again td{border-top-color:transparent}
.positions .again th>*{opacity:0}
.positions tbody th{width:34%}
.positions th.chart{width:96px;white-space:nowrap}
.positions th.chart span{display:inline-block;width:48px;text-align:center}
.sides{display:block}
.sides line{stroke:var(--soft);stroke-width:1}
.sides .support{fill:var(--support)}.sides .oppose{fill:var(--oppose)}.sides circle{fill:var(--soft)}
`
