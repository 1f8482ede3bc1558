/** The least scores at which the coder believes the reader model. Changing one here changes it everywhere. */
export const thresholds = {
  /** what was seen and not coded is told at all */
  mention: 0.25,
  /** a trigger becomes an event */
  trigger: 0.4,
  /** a verb that nearly always names an act of one type becomes an event of it */
  usualTrigger: 0.25,
  /** the model's type stands against the one that its verb nearly always names */
  sureType: 0.85,
  /** words beside a trigger become a party of it */
  party: 0.4,
  /** words beside a trigger become its time or place */
  circumstance: 0.4,
  /** a mode of a type */
  mode: 0.5,
  /** the model is so sure that an act was done that no clause speaks against it */
  sureActual: 0.99,
  /** an act counts as not done */
  negated: 0.5,
  /** an act counts as told for context */
  background: 0.5,
  /** words of an act of saying become a statement */
  attribution: 0.45,
  /** the model's measure stands against the one that the tree shows */
  sureMeasure: 0.8,
  /** a number becomes a figure */
  figure: 0.35,
} as const;
