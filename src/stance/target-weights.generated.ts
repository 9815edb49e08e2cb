// Made by training/stance-targets.ts; see models/stance-targets.md. In the order of TARGET_FEATURES, the bias last.
export const targetWeights: readonly number[] = [
  0.96, // praises
  -0.61, // blames
  1.86, // speaks-of-self
  -0.20, // length
  -0.39, // asks
  0.37, // says-i
  -0.71, // says-we
  -0.13, // negates
  -0.05, // tone-beside
  0.73, // sides-beside
  0.97, // praises-named
  0.14, // blames-named
  -0.14, // speaker-tone
  1.40, // others-tone
  0.08, // takes-support
  -0.48, // takes-oppose
  2.86, // role-names-target
  -0.58, // bias
]
