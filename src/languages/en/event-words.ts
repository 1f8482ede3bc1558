import { formIndex } from './verb-forms.js';

/** Words of fighting that has no one side. */
export const twoSided =
  /\b(?:clash(?:es|ed|ing)?|fighting|fought|fight|battles?|battled|battling|firefights?|gunfights?|gun battles?|shoot-?outs?|skirmish(?:es|ed)?|exchang(?:e|es|ed|ing) (?:of )?(?:fire|gunfire|shots|shelling)|duels?|hostilities|combat|wars?|confrontations?)\b/iu;

/** Contacts in which one goes to the other, or receives the other. */
export const oneSided = /\b(?:visit\w*|trip|tour\w*|fl(?:y|ew|ies|own|ying)|travel\w*|arriv\w*|land(?:s|ed|ing)?|went|goes|stepped|receiv\w*|welcom\w*|host(?:s|ed|ing)?|mediat\w*)\b/iu;

/** Nouns and verbs of contacts, for what a plan or an offer announces. */
export const acts: readonly (readonly [string, RegExp])[] = [
  ['CONSULT', /\b(?:talks?|meet(?:s|ings?)?|met|visit(?:s|ed|ing)?|summit|calls?|negotiat\w+|dialogue|conversations?|travel(?:s|led|ling)?|fly|flies|consultations?|speak|receive|host|contact|contacts|mediat\w+|trip)\b/iu],
  ['SUPPORT', /\b(?:sign(?:s|ed|ing)?|ratif\w+|recogni[sz]\w+|endorse\w*|support\w*|back)\b/iu],
  ['RETREAT', /\b(?:withdraw\w*|pull(?:ing|ed)? (?:out|back)|releas\w+|free(?:d|ing)?|disarm\w*|ceasefire|cease-fire|truce|lay down|hand over|resign\w*|step down|swap|lift\w*|leave)\b/iu],
  ['AID', /\b(?:send(?:ing)?|sent|aid|deliver\w*|suppl(?:y|ies|ied|ying)|provid\w+|donat\w+|assist\w*|help\w*|fund\w*|financ\w+|weapons|relief|shelter|grant\w*|admit\w*)\b/iu],
  ['COOPERATE', /\b(?:cooperat\w+|co-operat\w+|trade|exercis\w+|drills?|extradit\w+|shar\w+|joint|build\w*)\b/iu],
  ['SANCTION', /\b(?:sanction\w*|embargo\w*|expel\w*|cut(?:ting)? (?:off )?(?:ties|relations|aid)|sever\w*|suspend\w*|ban\w*|tariffs?)\b/iu],
  ['ASSAULT', /\b(?:attack\w*|bomb\w*|strik\w+|retaliat\w+|kill\w*|destroy\w*|invade\w*|invasion|flatten\w*|force|war|response|respond|offensive)\b/iu],
  ['PROTEST', /\b(?:protest\w*|march\w*|demonstrat\w+|strike|rally|rallies|walk-?out|boycott\w*)\b/iu],
  ['COERCE', /\b(?:arrest\w*|detain\w*|curfew|seiz\w+|deport\w*|crack ?down\w*|blockade\w*|close\w*|clos\w+)\b/iu],
  ['MOBILIZE', /\b(?:deploy\w*|mobili[sz]\w+|troops|call(?:ing)? up|reinforc\w+)\b/iu],
];

/** Verbs that declare a thing rather than do it: a withdrawal "announced" is conceded, one done is a retreat. */
export const declaring = formIndex('announce declare pledge promise order propose offer agree vow proclaim'.split(' '));
export const signing = /^(?:sign(?:s|ed|ing)?|ratif(?:y|ies|ied|ying)|finali[sz](?:e|es|ed|ing)|initial(?:l?ed|s)?|inked)$/iu;
export const truce = /\b(?:ceasefire|cease-fire|truce|withdrawal|pull-?out|cessation)\b/iu;
export const combatCapture = /\b(?:captur(?:e|es|ed|ing)|taken prisoner|took prisoner|taken captive)\b/iu;
export const diplomats = /\b(?:diplomats?|ambassadors?|envoys?|attach[eé]s?|consuls?|embassy (?:staff|officials))\b/iu;
export const jointDrill = /\bjoint\b.{0,30}\b(?:exercises?|drills?|manoeuvres|maneuvers|patrols?)\b/iu;
export const rescue = /\b(?:rescu(?:e|es|ed|ing)|liberated hostages)\b/iu;
export const summon = /^(?:summon(?:s|ed|ing)?|called in)$/iu;
/** Instruments by which an act of saying is done. */
export const instruments =
  /\b(draft resolution|resolution|joint statement|joint communiqu[eé]|communiqu[eé]|open letter|letter|memorandum of understanding|memorandum|treaty|accord|pact|declaration|decree|executive order|note verbale|petition|arrest warrant|lawsuit|ultimatum|protocol|roadmap)\b/iu;

/** Nouns of acts, documents and sums: what is done, said or paid, never who. */
export const deeds =
  /^(?:each|solidarity|commitments?|consensus|inquir(?:y|ies)|invitations?|concerns?|involvement|condolences|hopes?|conferences?|readiness|willingness|intention|actions?|acts?|agreements?|accords?|announcements?|attacks?|attempts?|bans?|billions?|bombings?|calls?|campaigns?|charges?|claims?|condemnation|conduct|crimes?|criticism|deals?|decisions?|decree|demands?|destruction|detentions?|effort|efforts|euros?|dollars?|executions?|expulsions?|force|help|incidents?|invasion|invitation|killings?|laws?|lies|measures?|meetings?|missiles?|moves?|murders?|offers?|operations?|outcome|plans?|pledges?|policy|policies|proposals?|protests?|provocation|raids?|readout|remarks?|reports?|resolutions?|restraint|results?|sanctions?|sentences?|shelling|situation|statements?|steps?|strikes?|support|talks|texts?|threats?|treaty|truce|verdict|veto|violations?|violence|votes?|war|withdrawal|rhetoric|ceasefire|allegations?|accusations?|rockets?|drones?|weapons?|bombs?|shells?)$/iu;

/** What does things without meaning to: weather, water, machines. */
export const nature =
  /^(?:winds?|gales?|storms?|waves?|rains?|floods?|floodwaters?|snow|blizzards?|hurricanes?|cyclones?|typhoons?|earthquakes?|quakes?|tremors?|lightning|landslides?|avalanches?|wildfires?|flames?|pipes?|heat|cold|weather|tornado(?:es)?|tsunamis?|drought|ice|fog|tide|sea|puddles?|virus(?:es)?|disease|cholera|pandemic)$/iu;

/** Verbs of putting a text before a body that is to decide on it. */
export const puttingBefore = /\b(?:submit|submits|submitted|submitting|tabled?|tabling|circulat(?:es?|ed|ing)|introduc(?:es?|ed|ing)|put forward)\b/iu;

/** The text so put. */
export const draftText = /\b(?:draft|resolution|motion)\b[^.;]{0,40}\b(?:to|before|in|at|among)\b/iu;
