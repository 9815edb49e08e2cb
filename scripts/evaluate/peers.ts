/**
 * What other programs reach, measured once with the same scorers on articles of the same kind (not the same articles, unless it says
 * "dev"). They are here so that our tables can be read beside them; see the peers' own pages for what they were made for.
 */
export const attributionPeers: readonly [name: string, exact: string, partial: string, precision: string, recall: string, f: string][] = [
  ['double quotes + nearest capitalised name', '.34', '.34', '.32', '.12', '.18'],
  ['textacy 0.13 direct_quotations', '.30', '.28', '.56', '.17', '.26'],
  ['Stanford CoreNLP 4.5.10', '.33', '.33', '.38', '.16', '.23'],
  ['GenderGapTracker (dev: F .40)', '.48', '.50', '.61', '.34', '.44'],
  ['BBC Citron, trained on PolNeAR train (dev: F .53)', '.45', '.56', '.64', '.41', '.50'],
  ['a second human annotator', '.70', '.80', '', '', '.75'],
]

export const recordPeers: readonly [name: string, statement: string, record: string, number: string][] = [
  ['Citron', '.66', '.23', ''],
  ['GenderGapTracker', '.66', '.17', ''],
  ['Stanford CoreNLP', '.31', '.05', ''],
  ['Recognizers-Text JS, all models (share of expressions)', '', '', '.74'],
  ['quantulum3 (share of expressions)', '', '', '.61'],
  ['compromise (share of expressions)', '', '', '.58'],
  ['a second human annotator', '.98', '.97', '.99'],
]
