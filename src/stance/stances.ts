import { DENIAL } from '../claim/denial.ts'
import type { Stage } from '../pipeline/stage.ts'
import type { Evidence, Span, Stance, StanceLabel } from '../types.ts'
import { choose } from './choose.ts'
import { Elsewhere } from './elsewhere.ts'
import { Issues } from './issues.ts'
import { advocate } from './rules/advocate.ts'
import { agent } from './rules/agent.ts'
import { cueSide, isUnwanted } from './rules/cue.ts'
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
    const subject = (target: Range): string => subjectOf(doc, target)
    const elsewhere = new Elsewhere(doc, subject)
    const isBody = (attribution: number): boolean => {
      const type = doc.speakers.entities[doc.speakers.list[attribution]?.entities?.[0] ?? -1]?.type
      return type === 'organization' || type === 'document' || type === 'group'
    }
    const stance = ({ from, to }: Range, label: StanceLabel, evidence: readonly Evidence[]): Stance => {
      const target = span({ from, to })
      return { target: { text: doc.text.slice(target.start, target.end), span: target }, label, evidence }
    }
    const views = attributions.list.map((attribution, k) => new View(doc, attribution, units[k] ?? [], issues, who, isBody(k)))
    const own = views.map((view, k): Stance | null => {
      const { cue } = view.attribution
      const denied = cue !== null && (DENIAL.has(cue.lemma) || isUnwanted(view))
      const inWords = governed(view, lexicon).concat(judged(view), obligation(view, lexicon), agent(view))
      const roles = doc.speakers.list[k]?.roles.flatMap((role) => role?.text ?? []) ?? []
      const candidates = cueSide(view, lexicon).concat(
        advocate(view, roles),
        denied ? inWords.map((candidate) => ({ ...candidate, label: flipped(candidate.label) })) : inWords,
      )
      const choice = candidates.length > 0 ? choose(view, candidates, subject) : null
      if (!choice) return null
      elsewhere.add(k, choice)
      subjects[k] = subject(choice.target)
      const evidence = choice.because.map(({ rule, weight, because }) => ({ rule, weight, spans: [span(because)] }))
      // "denied backing the toll": the words that take the side are turned round
      if (denied && choice.because.some(({ because }) => because.from >= cue.to || because.to <= cue.from))
        evidence.push({ rule: 'stance.denied', weight: 1, spans: [cue.span] })
      return stance(choice.target, choice.label, evidence)
    })
    const list = views.map((view, k): Stance | null => {
      // mere information takes no side, whoever gives it
      const known = own[k] || claims.ofAttribution[k]?.label !== 'NFS' ? null : elsewhere.find(view)
      if (!known) return own[k] ?? null
      subjects[k] = subject(known.target)
      return stance(known.target, known.label, [{ rule: 'stance.elsewhere', weight: 1, spans: [span(known.said)] }])
    })
    if (targets.length === 0) return { stances: { list, subjects, toTargets: [], passagesToTargets: [] } }
    return { stances: { list, subjects, ...stancesToTargets(doc, lexicon, units, list, targets) } }
  },
}
