/** Words of offices, the more particular first; the kinds are those of the registry's terms, and `leader` for whoever leads. */
export const officeWords: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['igo-foreign-head', /\bforeign policy chief\b|\bhigh representative(?: for foreign affairs.*)?\b/iu],
  ['un-ambassador', /\b(?:ambassador|permanent representative|envoy) to the (?:UN|U\.N\.|United Nations)\b|\bUN (?:ambassador|envoy) of\b|\bpermanent representative\b/iu],
  ['igo-head', /\bsecretary[- ]general\b|\bdirector[- ]general\b|\bmanaging director\b|\bcommission (?:president|chief|chairperson|chairman)\b|\bpresident of the (?:european (?:commission|council|parliament|central bank)|commission|council)\b|\bcommissioner[- ]general\b|\bhigh commissioner\b/iu],
  ['deputy-foreign-minister', /\b(?:deputy|vice|assistant) (?:foreign minister|minister (?:of|for) foreign affairs|secretary of state)\b|\bunder[- ]?secretary of state\b/iu],
  ['foreign-minister', /\bforeign (?:affairs )?(?:minister|secretary)s?\b|\bforeign ministers\b|\bministers? (?:of|for) (?:foreign|external)(?: and [a-z]+)? (?:affairs|relations)\b|\bexternal affairs minister\b|\bsecretar(?:y|ies) of state\b|\b(?:top|chief) diplomat\b/iu],
  ['defence-minister', /\bdefen[cs]e (?:minister|secretary|secretarie|chief)s?\b|\bministers? (?:of|for) (?:national )?defen[cs]e\b|\bsecretary of defen[cs]e\b|\bpentagon chief\b/iu],
  ['deputy-prime-minister', /\bdeputy (?:prime minister|premier)\b|\bvice[- ](?:premier|chancellor)\b|\bdeputy pm\b/iu],
  ['finance-minister', /\bfinance minister\b|\bminister of finance\b|\btreasury secretary\b|\bchancellor of the exchequer\b/iu],
  ['head-of-government', /\bprime ministers?\b|\bpremiers?\b|\bchancellors?\b|\btaoiseach\b|\bheads? of government\b|\bchief executive\b|\bPMs?\b/iu],
  ['vice-president', /\bvice[- ]presidents?\b/iu],
  ['speaker', /\bspeakers? of\b|\b(?:parliament(?:ary)?|house|knesset|duma|senate) (?:speaker|president)\b|\bspeaker\b/iu],
  ['crown-prince', /\bcrown prince\b/iu],
  ['head-of-state', /\bpresidents?\b|\bking\b|\bqueen\b|\bemir\b|\bsultan\b|\bemperor\b|\bmonarchs?\b|\bsupreme leader\b|\bpope\b|\bpontiff\b|\bheads? of state\b/iu],
  ['interior-minister', /\b(?:interior|home|home affairs|national security|homeland security) (?:minister|secretary)\b|\bminister of (?:the )?interior\b/iu],
  ['justice-minister', /\bjustice minister\b|\bminister of justice\b|\battorney general\b/iu],
  ['security-adviser', /\bnational security advis[eo]r\b|\bsecretary of the (?:[a-z]+ )*security council\b/iu],
  ['spokesperson', /\bspokes(?:man|men|woman|women|person|persons|people)\b|\bpress secretary\b/iu],
  ['envoy', /\bspecial (?:envoy|representative|coordinator)\b|\benvoys?\b|\brapporteur\b|\bmediators?\b/iu],
  ['ambassador', /\bambassadors?\b|\bchargé d['’]affaires\b|\bconsul(?: general)?\b/iu],
  ['military-chief', /\b(?:army|military|armed forces) chief\b|\bchief of (?:the )?(?:general|defen[cs]e|army) staff\b|\bchairman of the joint chiefs\b|\bcommander[- ]in[- ]chief\b|\btop general\b/iu],
  ['intelligence-chief', /\b(?:intelligence|spy|CIA|Mossad|Shin Bet|FSB) (?:chief|director|head)\b|\bdirector of (?:the )?(?:CIA|Mossad|Shin Bet|FSB|national intelligence|general intelligence)\b/iu],
  ['military-commander', /\bcommanders?\b|\b(?:lieutenant |major |brigadier |lt\.? |maj\.? |brig\.? )?(?:general|gen\.|colonel|col\.)(?= \p{Lu}|$)|\badmiral\b|\badm\.(?= )|\b(?:major|maj\.|captain|capt\.|lieutenant|lt\.|sergeant|sgt\.)(?= \p{Lu})/u],
  ['opposition', /\bopposition (?:leader|figure|politician|candidate)\b|\bleader of the opposition\b/iu],
  ['prosecutor', /\bprosecutor(?:[- ]general)?\b/iu],
  ['judge', /\bjudge\b|\bchief justice\b|\bmagistrate\b/iu],
  ['mayor', /\bmayor\b|\bgovernor\b/iu],
  ['legislator', /\bsenators?\b|\bsen\.(?= )|\blawmakers?\b|\bcongress(?:man|woman)\b|\bMPs?\b|\blegislators?\b|\brep\.(?= )/iu],
  ['religious-leader', /\bgrand ayatollah\b|\bayatollah\b|\bpatriarch\b|\barchbishop\b|\bcardinal\b|\bbishop\b|\bimam\b|\bcleric\b/iu],
  ['minister', /\bministers?\b|\b[\p{L}]+ secretary\b/iu],
  ['leader', /\bleaders?\b|\bchiefs?\b|\bheads?\b|\bchairman\b|\bchairwoman\b|\bstrongman\b|\bruler\b/iu],
  ['official', /\bofficials?\b|\bdiplomats?\b|\baides?\b|\badvis[eo]rs?\b|\bnegotiators?\b/iu],
];

/** Who held an office and holds it no more. */
export const formerWords = /\b(?:former|ex|late|then|ousted|deposed|one-time|outgoing(?= ex))\b|\bex-/iu;
export const deputyWords = /\b(?:deputy|vice|assistant|acting deputy)\b/iu;

/** Titles before a name that are no part of it. */
export const titleWords = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister premier chancellor king queen prince princess emir sheikh sultan emperor pope cardinal archbishop bishop patriarch ayatollah grand ' +
    'imam mullah secretary general gen lt maj brig col colonel major captain capt lieutenant sergeant sgt commander cmdr admiral adm marshal brigadier ambassador amb senator sen representative rep congressman congresswoman ' +
    'governor gov mayor speaker judge justice foreign defense defence interior finance state deputy acting interim former ex chief director spokesman spokeswoman spokesperson envoy special crown leader chairman chairwoman mp ' +
    'senators representatives presidents ministers judges generals whip superintendent commandant hon pm commissioner prosecutor minister-president of the'
  ).split(' '),
);
