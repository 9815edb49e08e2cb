// Made by training/stance-targets.ts; see models/stance-targets.md. In the order of TARGET_FEATURES, the bias last.
export const targetWeights: readonly number[] = [
  0.57, // praises
  -0.99, // blames
  1.64, // speaks-of-self
  0.07, // length
  -0.15, // asks
  0.20, // says-i
  -0.90, // says-we
  -0.12, // negates
  0.08, // tone-beside
  0.95, // sides-beside
  0.61, // praises-named
  0.24, // blames-named
  0.02, // speaker-tone
  1.93, // others-tone
  -0.48, // bias
]
