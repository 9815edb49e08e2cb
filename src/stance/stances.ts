import type { Stage } from '../pipeline/stage.ts'
import type { Span, Stance } from '../types.ts'
import { choose } from './choose.ts'
import { Issues } from './issues.ts'
import { cueSide } from './rules/cue.ts'
import { governed } from './rules/governed.ts'
import { judged } from './rules/judged.ts'
import { obligation } from './rules/obligation.ts'
import type { Wanted } from './target-features.ts'
import { stancesToTargets } from './to-targets.ts'
import { type Needed, type Range, View } from './view.ts'

/** Says for each statement on what its speaker takes a side, and which; null where no words of theirs do. */
export const stances: Stage<Needed | Wanted | 'quotations', 'stances'> = {
  id: 'stances',
  needs: ['tokens', 'sentences', 'quotations', 'phrases', 'attributions', 'speakers', 'claims'],
  adds: ['stances'],
  run(doc, { lexicon, targets = [] }) {
    const { tokens, attributions, claims } = doc
    if (attributions.list.length === 0) return { stances: { list: [], toTargets: [], passagesToTargets: [] } }
    const units: Range[][] = attributions.list.map(() => [])
    for (const unit of claims.list) if (unit.attribution !== null) units[unit.attribution]?.push(unit)
    const issues = new Issues(doc)
    const span = ({ from, to }: Range): Span => ({ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 })
    const list = attributions.list.map((attribution, k): Stance | null => {
      const view = new View(doc, attribution, units[k] ?? [], issues)
      const candidates = cueSide(view, lexicon).concat(governed(view, lexicon), judged(view), obligation(view))
      const choice = candidates.length > 0 ? choose(view, candidates) : null
      if (!choice) return null
      const target = span(choice.target)
      return {
        target: { text: doc.text.slice(target.start, target.end), span: target },
        label: choice.label,
        evidence: choice.because.map(({ rule, weight, because }) => ({ rule, weight, spans: [span(because)] })),
      }
    })
    if (targets.length === 0) return { stances: { list, toTargets: [], passagesToTargets: [] } }
    return { stances: { list, ...stancesToTargets(doc, lexicon, units, list, targets) } }
  },
}
