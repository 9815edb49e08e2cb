import council from '../../fixtures/articles/council-library-closures/article.txt'
import councilMeta from '../../fixtures/articles/council-library-closures/meta.json' with { type: 'json' }
import court from '../../fixtures/articles/crown-court-carer-fraud/article.txt'
import courtMeta from '../../fixtures/articles/crown-court-carer-fraud/meta.json' with { type: 'json' }
import grain from '../../fixtures/articles/danube-grain-talks/article.txt'
import grainMeta from '../../fixtures/articles/danube-grain-talks/meta.json' with { type: 'json' }
import gallery from '../../fixtures/articles/gallery-climate-protest/article.txt'
import galleryMeta from '../../fixtures/articles/gallery-climate-protest/meta.json' with { type: 'json' }
import hedgehogs from '../../fixtures/articles/hedgehog-street-light-study/article.txt'
import hedgehogsMeta from '../../fixtures/articles/hedgehog-street-light-study/meta.json' with { type: 'json' }
import pubs from '../../fixtures/articles/pub-group-results/article.txt'
import pubsMeta from '../../fixtures/articles/pub-group-results/meta.json' with { type: 'json' }
import strike from '../../fixtures/articles/therapists-strike-ballot/article.txt'
import strikeMeta from '../../fixtures/articles/therapists-strike-ballot/meta.json' with { type: 'json' }
import interview from '../../fixtures/articles/water-boss-interview/article.txt'
import interviewMeta from '../../fixtures/articles/water-boss-interview/meta.json' with { type: 'json' }
import type { ArticleMeta } from '../../src/types.ts'

export interface Sample {
  readonly id: string
  /** What it shows, for the list. */
  readonly label: string
  readonly text: string
  readonly meta: ArticleMeta
}

const sample = (
  id: string,
  label: string,
  text: string,
  { title, publisher, published }: Required<Pick<ArticleMeta, 'title' | 'publisher' | 'published'>>,
): Sample => ({
  id,
  label,
  text,
  meta: { title, publisher, published },
})

/** From easy to hard. All are our own; the people, firms and papers are invented. */
export const samples: readonly Sample[] = [
  sample('strike', 'Strike ballot: full names, titles, pronouns', strike, strikeMeta),
  sample('hedgehogs', 'Hedgehog study: studies and surveys that speak', hedgehogs, hedgehogsMeta),
  sample('pubs', 'Pub group’s results: money and percentages', pubs, pubsMeta),
  sample('court', 'Crown court: a quotation over three paragraphs', court, courtMeta),
  sample('council', 'Library closures: single marks, two of one surname', council, councilMeta),
  sample('grain', 'Grain talks: sources without a name', grain, grainMeta),
  sample('gallery', 'Gallery protest: scare quotes, a mark never closed', gallery, galleryMeta),
  sample('interview', 'Interview: a transcript without marks', interview, interviewMeta),
]
