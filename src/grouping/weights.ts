/**
 * What each kind of evidence is worth, in natural log odds of two claims being one happening. Set on the development half of `evals/happenings`;
 * `readout eval happenings` measures them. A negative weight speaks for two happenings.
 */
export const weights = {
  /** to begin with, of two claims in one text, and of two in different texts */
  within: -3.6,
  across: -4.2,

  sameType: 0.6,
  alikeType: -1.2,
  sameMode: 1.2,
  otherMode: -1.5,
  background: -1,
  /** one told as an act, the other as planned: an agreement to meet, talks that are due */
  planned: -1,

  sameDay: 1.6,
  perhapsSameDay: 0.5,
  sameWeeks: 0.3,
  otherDays: -2.5,
  farDays: -4,
  noDay: -2,
  /** texts printed within so many days may tell of one time without saying so */
  nearDays: 4,

  samePlace: 1,
  nearPlace: 0.2,
  otherPlace: -2.5,

  sameActor: 1.3,
  nearActor: 0.9,
  otherActor: -3,
  /** another doer where one of them is only charged, claimed or denied */
  rivalActor: -0.3,
  /** two descriptions without a word in common */
  strangeActor: -0.7,
  strangeRecipient: -0.3,
  /** one account of a meeting names more who took part */
  extraParty: -0.8,
  sameRecipient: 1.1,
  nearRecipient: 0.7,
  otherRecipient: -1.7,

  sameTrigger: 1.1,
  word: 0.35,
  mostWords: 5,
  sameToll: 1,
  heading: 1.7,
  pointing: 1.1,
  /** two acts told in one sentence are mostly two */
  oneSentence: -2.3,
  /** two acts of speech in the body of one text are mostly two */
  speech: -0.6,
  story: 0.4,

  /** least mean of the points between the claims of two groups that become one, in one text and across texts */
  leastMeanWithin: -1,
  leastMeanAcross: -1,
  /** least points of two tellings of one document that another document brings together */
  leastWithin: -1,
};
