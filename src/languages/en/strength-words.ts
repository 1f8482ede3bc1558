/** A way of saying, from the weakest words to the strongest; each step has the words of one strength, as patterns on the words of saying. */
export interface Scale {
  readonly name: string;
  readonly steps: readonly (readonly [word: string, pattern: RegExp])[];
}

/**
 * How strongly something is said in diplomatic prose, one scale a kind of speech act, weakest first. Words of two scales are not compared.
 *
 * Where the orders come from: the order of words of request (calls upon, requests, urges, demands) and of displeasure (concern, deplore, condemn)
 * follows the classing of the operative and emotive words of Security Council resolutions in J. S. Gruenberg, "An Analysis of United Nations Security
 * Council Resolutions", Case Western Reserve Journal of International Law 41 (2009), and the practice of UN drafting that "strongly" and "deeply" raise a word by
 * one degree. The scales of support, commitment, readiness, warning and of saying itself, and each finer step, are this project's own judgement.
 */
export const scales: readonly Scale[] = [
  {
    name: 'displeasure',
    steps: [
      ['notes', /\b(?:t(?:ook|akes?|aking) note|not(?:ed|es|ing) (?:his|her|its|their|the) (?:concerns?|disagreement))\b/iu],
      ['raises', /\b(?:rais(?:ed|es|ing)|brought up|drew attention|draws attention|pointed (?:to|out)) .{0,30}?\b(?:concerns?|issues?|cases?|matters?|problems?|questions?)\b/iu],
      ['concern', /\b(?:concern(?:s|ed)?|worr(?:y|ied|ies)|disquiet|unease)\b/iu],
      ['grave concern', /\b(?:alarm(?:ed)?|grief|grieved|outrage[sd]?|indignation|indignant|appalled|shock(?:ed)?|dismay(?:ed)?)\b/iu],
      ['regrets', /\b(?:regret(?:s|ted|ting)?)\b/iu],
      ['criticises', /\b(?:critici[sz](?:ed|es|ing|m)|object(?:ed|s|ion|ions)|protest(?:ed|s)?|disapprov\w+|reject(?:ed|s|ing)?|destructive|unacceptable|inadmissible)\b/iu],
      ['deplores', /\b(?:deplor(?:ed|es|ing)|denounc(?:ed|es|ing)|censur(?:ed|es|ing))\b/iu],
      ['condemns', /\b(?:condemn(?:s|ed|ing|ation)?)\b/iu],
    ],
  },
  {
    name: 'request',
    steps: [
      ['suggests', /\b(?:suggest(?:s|ed|ing)?|propos(?:ed|es|ing|al)|invit(?:ed|es|ing)|expressed (?:the )?hope|hop(?:ed|es|ing))\b/iu],
      ['encourages', /\b(?:encourag(?:ed|es|ing)|recommend(?:s|ed|ing)?)\b/iu],
      ['asks', /\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|sought|seeks?)\b/iu],
      ['calls for', /\b(?:call(?:s|ed|ing)? (?:for|on|upon)|appeal(?:s|ed|ing)?|need(?:s|ed)? to|task(?:s|ed|ing)?|instruct(?:s|ed|ing)?|direct(?:s|ed|ing)?)\b/iu],
      ['urges', /\b(?:urg(?:ed|es|ing)|press(?:ed|es|ing)(?! (?:conference|service))|exhort(?:s|ed))\b/iu],
      ['insists', /\b(?:insist(?:s|ed|ing|ence)?)\b/iu],
      ['demands', /\b(?:demand(?:s|ed|ing)?|require(?:s|d)? that)\b/iu],
    ],
  },
  {
    name: 'support',
    steps: [
      ['understands', /\b(?:understand(?:s|ing)?|understood|took into account|acknowledg(?:ed|es|ing|ement))\b/iu],
      ['welcomes', /\b(?:welcom(?:ed|es|ing)|satisf(?:action|ied)|positive(?:ly)?|saluted)\b/iu],
      ['appreciates', /\b(?:appreciat(?:ed|es|ing|ion)|thank(?:s|ed|ing)?|grat(?:itude|eful)|valued|commend(?:s|ed|ing)?|prais(?:ed|es|ing)|applaud(?:s|ed|ing)?|tribute)\b/iu],
      ['supports', /\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)|endors(?:ed|es|ing)|in favou?r|solidarity|stood with|stands with)\b/iu],
      ['commits to support', /\b(?:unwavering|ironclad|steadfast|unshakeable)\b/iu],
    ],
  },
  {
    name: 'commitment',
    steps: [
      ['considers', /\b(?:consider(?:s|ed|ing)?|stud(?:y|ied)|look(?:s|ed|ing)? (?:into|at)|examin(?:e|ed|es|ing))\b/iu],
      ['is ready', /\b(?:read(?:y|iness)|willing(?:ness)?|prepared(?:ness)?|dispos(?:ed|ition)|open to|eager)\b/iu],
      ['intends', /\b(?:inten(?:d|ds|ded|tion|t)|plan(?:s|ned|ning)?|looked forward|looks forward|aims?|resolve(?:d)?)\b/iu],
      ['agrees', /\b(?:agree(?:s|d|ing|ment)?|concur(?:s|red)?|consent(?:s|ed)?|decid(?:ed|es)|undert(?:ook|akes?))\b/iu],
      ['commits', /\b(?:commit(?:s|ted|ment|ments)?|pledg(?:ed|es|ing)|promis(?:ed|es|ing)|vow(?:s|ed)?)\b/iu],
      ['guarantees', /\b(?:guarant(?:ees?|eed|eeing)|assur(?:ed|es|ing|ances?))\b/iu],
    ],
  },
  {
    name: 'warning',
    steps: [
      ['cautions', /\b(?:caution(?:s|ed|ing)?|fraught|risks? of)\b/iu],
      ['warns', /\b(?:warn(?:s|ed|ing)?|grave error|grave mistake|consequences)\b/iu],
      ['threatens', /\b(?:threat(?:en|ens|ened|ening)|would respond|will respond|costs on|decisively|retaliat\w+|ultimatum)\b/iu],
    ],
  },
  {
    name: 'talk',
    steps: [
      ['touches on', /\b(?:touch(?:ed|es|ing)? (?:up)?on|mention(?:s|ed|ing)?|came up|figured|also spoke of|alluded)\b/iu],
      ['discusses', /\b(?:discuss(?:ed|es|ing|ion)?|review(?:ed|s|ing)?|exchang(?:ed|es|ing)|talked|spoke (?:about|of)|address(?:ed|es|ing)?|covered|went over|took up|taken up|compared notes|considered|dealt with)\b/iu],
      ['examines', /\b(?:in[- ]depth|at length|in detail|thorough(?:ly)?|substantive|detailed|extensive(?:ly)?)\b/iu],
      ['focuses on', /\b(?:focus(?:ed|es|ing)?|cent(?:red|ered|re)|topped|main (?:subject|topic|focus)|special attention|particular attention|devoted)\b/iu],
    ],
  },
  {
    name: 'saying',
    steps: [
      ['notes', /\b(?:not(?:ed|es|ing)|mention(?:s|ed|ing)?|recall(?:s|ed|ing)?|observ(?:ed|es|ing)|remark(?:s|ed|ing)?)\b/iu],
      ['says', /\b(?:sa(?:id|ys|ying)|told|tells|inform(?:s|ed|ing)?|stat(?:ed|es|ing)|shar(?:ed|es|ing)|explain(?:s|ed|ing)?|outlin(?:ed|es|ing)|detailed|described?|express(?:ed|es|ing)?|voic(?:ed|es|ing)|set out|spoke)\b/iu],
      ['confirms', /\b(?:confirm(?:s|ed|ing)?|reaffirm(?:s|ed|ing)?|reiterat(?:ed|es|ing)|restat(?:ed|es|ing)|affirm(?:s|ed|ing)?)\b/iu],
      ['stresses', /\b(?:stress(?:es|ed|ing)?|emphasi[sz](?:ed|es|ing)|underlin(?:ed|es|ing)|underscor(?:ed|es|ing)|highlight(?:s|ed|ing)?|pointed out|focused on)\b/iu],
      ['makes clear', /\b(?:(?:made|makes?|making|was|is|were|been) (?:it )?(?:very )?(?:clear|plain)|declar(?:ed|es|ing)|assert(?:s|ed|ing)?|maintain(?:s|ed|ing)?)\b/iu],
    ],
  },
];

/** Words that raise what they stand with by half a step. */
export const raises =
  /\b(?:deep(?:ly|est)?|serious(?:ly)?|grave(?:ly)?|strong(?:ly|est)?|firm(?:ly)?|utmost|extreme(?:ly)?|categorical(?:ly)?|resolute(?:ly)?|vehement(?:ly)?|in the strongest (?:possible )?terms|unequivocal(?:ly)?|full(?:y)?|unwavering|profound(?:ly)?|sharp(?:ly)?|again|once more)\b/iu;
/** Words that lower it by half a step. */
export const lowers = /\b(?:briefly|in passing|slight(?:ly)?|some|certain|rather|somewhat|tentative(?:ly)?|in principle)\b/iu;

/** Words that make what follows depend on something. */
export const conditional =
  /\b(?:if|unless|provided(?: that)?|in (?:the )?(?:event|case) (?:of|that)|on (?:the )?condition(?: that)?|as long as|so long as|only (?:when|in|after|if)|subject to|should (?:the|it|they|he|she|Russia|Iran|Israel|\p{Lu}\p{L}+) \p{L}+|without (?:\w+ )?preconditions|depending on|pending)\b[^.;:,]*/u;
