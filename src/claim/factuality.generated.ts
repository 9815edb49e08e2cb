// Made by training/cue-factuality.ts; see models/cue-factuality.md. In the order of FACTUALITY_FEATURES.
export const affirmed: readonly number[] = [
  1.48, // always
  0.55, // class.say
  -0.47, // class.think
  -0.05, // class.intend
  0.01, // class.announce
  0.24, // class.find
  -0.25, // class.ask
  -0.38, // class.urge
  -0.02, // class.judge
  0.37, // class.write
  0.00, // class.show
  1.22, // attitude.endorse
  -0.74, // attitude.distance
  0.06, // frame.quote
  -0.09, // frame.that
  -0.12, // frame.bare
  -0.16, // frame.to
  -0.21, // frame.wh
  0.02, // frame.object
  0.43, // frame.about
  0.16, // frame.audience
]
/** Of the verb with a negation: "did not confirm". */
export const negated: readonly number[] = [
  0.97, // always
  -0.01, // class.say
  0.12, // class.think
  -0.04, // class.intend
  0.04, // class.announce
  -0.16, // class.find
  0.37, // class.ask
  -0.14, // class.urge
  -0.06, // class.judge
  -0.12, // class.write
  0.00, // class.show
  0.48, // attitude.endorse
  -0.12, // attitude.distance
  -0.27, // frame.quote
  -0.23, // frame.that
  -0.12, // frame.bare
  -0.36, // frame.to
  -0.13, // frame.wh
  0.12, // frame.object
  0.25, // frame.about
  0.11, // frame.audience
]
