/**
 * What a node can be. Content says on which side its cue stands.
 *
 *     “A,” said Lee. “B.”        “A,” is rightBegin, “B.” is leftBegin
 */
export const LABEL = { outside: 0, source: 1, cue: 2, leftBegin: 3, leftInside: 4, rightBegin: 5, rightInside: 6 } as const
export const LABELS = 7
/** A row of weights has a place more than there are labels, so that rows are aligned. */
export const STRIDE = 8

/** Whether a label may follow another: content goes on only where it began. */
export const mayFollow = (before: number, label: number): boolean =>
  label === LABEL.leftInside
    ? before === LABEL.leftBegin || before === LABEL.leftInside
    : label === LABEL.rightInside
      ? before === LABEL.rightBegin || before === LABEL.rightInside
      : true
