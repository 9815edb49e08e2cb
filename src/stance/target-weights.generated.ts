// Made by training/stance-targets.ts; see models/stance-targets.md. In the order of TARGET_FEATURES, the bias last.
export const targetWeights: readonly number[] = [
  0.94, // praises
  -0.58, // blames
  1.85, // speaks-of-self
  -0.21, // length
  -0.42, // asks
  0.40, // says-i
  -0.68, // says-we
  -0.14, // negates
  -0.02, // tone-beside
  0.77, // sides-beside
  0.99, // praises-named
  0.15, // blames-named
  -0.14, // speaker-tone
  1.31, // others-tone
  0.06, // takes-support
  -0.61, // takes-oppose
  2.86, // role-names-target
  -0.55, // bias
]
