import type { Extraction, Span } from '../types.ts'
import type { StreamExporter } from './exporter.ts'
import { spansIn } from './offsets.ts'
import { textExporter } from './text-exporter.ts'

/** The labeling interface that the tasks are made for: paste it as the project's "Code" before importing them. */
export const labelStudioConfig = `<View>
  <Labels name="label" toName="text">
    <Label value="Quote" background="#4c78a8"/>
    <Label value="Cue" background="#f58518"/>
    <Label value="Source" background="#54a24b"/>
    <Label value="Claim" background="#e45756"/>
    <Label value="Number" background="#b279a2"/>
  </Labels>
  <Text name="text" value="$text"/>
  <Choices name="kind" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Quote">
    <Choice value="direct"/>
    <Choice value="indirect"/>
    <Choice value="mixed"/>
  </Choices>
  <Choices name="stance" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Quote">
    <Choice value="support"/>
    <Choice value="oppose"/>
    <Choice value="neutral"/>
  </Choices>
  <Choices name="checkWorthiness" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Claim">
    <Choice value="CFS"/>
    <Choice value="UFS"/>
    <Choice value="NFS"/>
  </Choices>
  <Relations>
    <Relation value="said by"/>
    <Relation value="introduced by"/>
    <Relation value="continues"/>
  </Relations>
</View>
`

/**
 * Label Studio tasks with pre-annotations, one task an article, for a project with `labelStudioConfig`: quotes, cues, sources, claims and
 * numbers as regions; who said a quote, by which cue, and what goes on elsewhere as relations. Offsets are in code points, as Label
 * Studio counts them in texts.
 */
export const labelStudio: StreamExporter<string, string> = textExporter({
  name: 'label-studio',
  summary: 'Label Studio tasks with pre-annotations, to correct by hand',
  mediaType: 'application/json',
  extension: '.label-studio.json',
  offsets: 'code-points',
  begin: () => '[\n',
  between: ',\n',
  end: '\n]\n',
  article: (extraction) => JSON.stringify(task(extraction), null, 2),
})

function task(extraction: Extraction): object {
  const { id, title, url, published, publisher, meta, text } = extraction.article
  return {
    data: { text, meta: { id, title, url, published, publisher, ...meta } },
    predictions: [{ model_version: 'onrecord', result: results(extraction) }],
  }
}

function results({ article, statements, claims, numbers }: Extraction): object[] {
  const { list, region, choice, relation } = regions(article.text)
  for (const { id, quote, kind, cue, source, stance, confidence } of statements) {
    for (const [i, span] of quote.spans.entries()) {
      region(i === 0 ? id : `${id}.${i + 1}`, span, 'Quote', confidence)
      if (i > 0) relation(`${id}.${i + 1}`, id, 'continues')
    }
    choice(id, 'kind', kind)
    if (stance) choice(id, 'stance', stance.label)
    if (cue) {
      region(`${id}.cue`, cue.span, 'Cue')
      relation(id, `${id}.cue`, 'introduced by')
    }
    if (source) {
      region(`${id}.source`, source.span, 'Source')
      relation(id, `${id}.source`, 'said by')
    }
  }
  for (const { id, span, checkWorthiness } of claims) {
    region(id, span, 'Claim', checkWorthiness.score)
    choice(id, 'checkWorthiness', checkWorthiness.label)
  }
  for (const { id, span } of numbers) region(id, span, 'Number')
  return list
}

/** Gathers results as Label Studio has them: a region, a choice about a region that is there already, a relation of two. */
function regions(text: string) {
  const inCodePoints = spansIn(text, 'code-points')
  const places = new Map<string, object>()
  const list: object[] = []
  const about = (id: string, name: string, type: string, chosen: object, rest: object = {}) =>
    list.push({ id, from_name: name, to_name: 'text', type, value: { ...places.get(id), ...chosen }, ...rest })
  return {
    list,
    region(id: string, span: Span, label: string, score?: number): void {
      places.set(id, { ...inCodePoints(span), text: text.slice(span.start, span.end) })
      about(id, 'label', 'labels', { labels: [label] }, score === undefined ? {} : { score })
    },
    choice(id: string, name: string, value: string): void {
      about(id, name, 'choices', { choices: [value] })
    },
    relation(from: string, to: string, label: string): void {
      list.push({ type: 'relation', from_id: from, to_id: to, direction: 'right', labels: [label] })
    },
  }
}
