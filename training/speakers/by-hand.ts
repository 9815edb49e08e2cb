import type { FeatureName } from '../../src/speaker/features.ts'

/** The weights set by hand, from which training starts and near which it is held. */
export const BY_HAND: Readonly<Record<FeatureName, number>> = {
  person: 1,
  unnamed: -0.3,
  organization: 0.8,
  document: 0.2,
  place: -1.2,
  group: 1.2,
  pair: 0.9,
  gender: 1.6,
  family: 2,
  subject: 0.9,
  possessor: -0.8,
  inContent: -1.6,
  inSpeech: -1.2,
  lastSpeaker: 1.8,
  lastSpeakerNear: 0.9,
  spokeBefore: 0.4,
  distance: -0.45,
  paragraph: -0.25,
  count: 0.08,
}
