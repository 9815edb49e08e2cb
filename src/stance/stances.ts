import { DENIAL } from '../claim/denial.ts'
import type { Stage } from '../pipeline/stage.ts'
import type { Span, Stance } from '../types.ts'
import { choose } from './choose.ts'
import { Issues } from './issues.ts'
import { agent } from './rules/agent.ts'
import { cueSide } from './rules/cue.ts'
import { governed } from './rules/governed.ts'
import { judged } from './rules/judged.ts'
import { obligation } from './rules/obligation.ts'
import { subjectOf } from './subjects.ts'
import type { Wanted } from './target-features.ts'
import { stancesToTargets } from './to-targets.ts'
import { flipped, type Needed, type Range, View } from './view.ts'
import { whoIs } from './who.ts'

/** Says for each statement on what its speaker takes a side, and which; null where no words of theirs do. */
export const stances: Stage<Needed | Wanted | 'quotations' | 'mentions' | 'entities', 'stances'> = {
  id: 'stances',
  needs: ['tokens', 'sentences', 'quotations', 'phrases', 'mentions', 'entities', 'attributions', 'speakers', 'claims'],
  adds: ['stances'],
  run(doc, { lexicon, targets = [] }) {
    const { tokens, attributions, claims } = doc
    if (attributions.list.length === 0) return { stances: { list: [], subjects: [], toTargets: [], passagesToTargets: [] } }
    const units: Range[][] = attributions.list.map(() => [])
    for (const unit of claims.list) if (unit.attribution !== null) units[unit.attribution]?.push(unit)
    const issues = new Issues(doc)
    const who = whoIs(doc)
    const span = ({ from, to }: Range): Span => ({ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 })
    const subjects: (string | null)[] = attributions.list.map(() => null)
    const list = attributions.list.map((attribution, k): Stance | null => {
      const view = new View(doc, attribution, units[k] ?? [], issues, who)
      const { cue } = attribution
      const denied = cue !== null && DENIAL.has(cue.lemma)
      const inWords = governed(view, lexicon).concat(judged(view), obligation(view, lexicon), agent(view))
      const candidates = cueSide(view, lexicon).concat(
        denied ? inWords.map((candidate) => ({ ...candidate, label: flipped(candidate.label) })) : inWords,
      )
      const choice = candidates.length > 0 ? choose(view, candidates, (target) => subjectOf(doc, target)) : null
      if (!choice) return null
      const target = span(choice.target)
      subjects[k] = subjectOf(doc, choice.target)
      const evidence = choice.because.map(({ rule, weight, because }) => ({ rule, weight, spans: [span(because)] }))
      // "denied backing the toll": the words that take the side are turned round
      if (denied && choice.because.some(({ because }) => because.from >= cue.to || because.to <= cue.from))
        evidence.push({ rule: 'stance.denied', weight: 1, spans: [cue.span] })
      return {
        target: { text: doc.text.slice(target.start, target.end), span: target },
        label: choice.label,
        evidence,
      }
    })
    if (targets.length === 0) return { stances: { list, subjects, toTargets: [], passagesToTargets: [] } }
    return { stances: { list, subjects, ...stancesToTargets(doc, lexicon, units, list, targets) } }
  },
}
