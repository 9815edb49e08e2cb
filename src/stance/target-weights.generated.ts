// Made by training/stance-targets.ts; see models/stance-targets.md. In the order of TARGET_FEATURES, the bias last.
export const targetWeights: readonly number[] = [
  0.52, // praises
  -1.03, // blames
  1.51, // speaks-of-self
  0.11, // length
  -0.25, // asks
  0.28, // says-i
  -0.87, // says-we
  -0.10, // negates
  0.36, // tone-beside
  0.62, // sides-beside
  0.69, // praises-named
  0.24, // blames-named
  -0.08, // speaker-tone
  1.68, // others-tone
  -0.57, // bias
]
