// Made by training/stance-targets.ts; see models/stance-targets.md. In the order of TARGET_FEATURES, the bias last.
export const targetWeights: readonly number[] = [
  0.94, // praises
  -0.60, // blames
  1.61, // speaks-of-self
  -0.02, // length
  -0.12, // asks
  0.21, // says-i
  -0.82, // says-we
  -0.10, // negates
  -0.01, // tone-beside
  0.80, // sides-beside
  0.74, // praises-named
  0.10, // blames-named
  0.02, // speaker-tone
  1.69, // others-tone
  -0.65, // bias
]
