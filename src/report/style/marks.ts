import { TINT } from '../palette.ts'

/**
 * The marks in the article. Direct speech is underlined solid, indirect dashed, mixed both; each kind of mark differs in more than its colour.
 * A statement in another is underlined further down.
 */
export const marksCss = `
.s{--at:.28em;background:color-mix(in srgb,var(--c) ${TINT * 100}%,transparent);text-decoration:underline 2px var(--c);text-underline-offset:var(--at);
text-decoration-skip-ink:none;-webkit-box-decoration-break:clone;box-decoration-break:clone;scroll-margin:30vh}
.k .s{background:none}
.s.d1{--at:.5em}.s.d2{--at:.72em}
.s.direct{text-decoration-style:solid}
.s.indirect{text-decoration-style:dashed}
.s.mixed{text-decoration-style:solid;text-decoration-thickness:1.5px;border-bottom:2px dashed var(--c);padding-bottom:.16em}
.s[data-who]::before,.chip{display:inline-block;box-sizing:border-box;min-width:1.5em;padding:0 .36em;border-radius:.3em;background:var(--c);color:var(--paper);
font:700 .66em/1.5 var(--sans);text-align:center;text-decoration:none;vertical-align:.16em}
.s[data-who]::before{content:attr(data-who);margin-right:.4em}
.f{color:var(--c);font-weight:600}
.q{border:1.5px solid var(--c);border-radius:.25em;padding:0 .18em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.n{background:var(--number);border-radius:.2em;padding:.05em .13em;margin:0 -.13em;font-variant-numeric:lining-nums}
.k{background:var(--claim);-webkit-box-decoration-break:clone;box-decoration-break:clone;padding:.1em 0;scroll-margin:30vh}
.k[data-rank]::before,.rank{display:inline-block;box-sizing:border-box;min-width:1.6em;padding:0 .3em;border-radius:.8em;border:1px solid var(--rank);
font:600 .6em/1.45 var(--sans);text-align:center;vertical-align:.3em;color:var(--ink);background:var(--claim)}
.k[data-rank]::before{content:attr(data-rank);margin-right:.4em}
.headline .n{background:none;padding:0;margin:0}.headline .k{background:linear-gradient(transparent 66%,var(--claim) 66%);padding:0}.headline .k[data-rank]::before,.headline [data-who]::before{font-size:.36em;vertical-align:.8em}
.z,.furniture{color:var(--soft)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`
