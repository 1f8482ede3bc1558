import { formIndex } from './verb-forms.js';

/** What a verb of saying does: its act, whose side its stance takes, whether it names a state of mind. */
export interface Saying {
  readonly act: 'asks' | 'offers' | 'commits' | 'agrees' | 'refuses' | 'warns' | 'thanks' | 'condemns' | 'condoles' | 'invites' | 'informs' | 'denies' | 'other';
  readonly stance: 'asserts' | 'claims' | 'denies' | 'confirms' | 'doubts';
  /** said before and said again */
  readonly repeated: boolean;
  /** a state of mind, not an act of saying */
  readonly mental: boolean;
  /** it names what was talked about, not what was said */
  readonly topical: boolean;
}

const acts: Readonly<Record<Saying['act'], string>> = {
  asks: 'ask request urge demand appeal plead exhort press implore beg order instruct call-for call-on call-upon appeal-for appeal-to ask-for press-for push-for seek petition insist',
  offers: 'offer propose volunteer',
  commits: 'pledge promise vow commit assure guarantee undertake swear resolve intend plan',
  agrees: 'agree accept concur approve consent endorse back',
  refuses: 'refuse reject decline rule-out dismiss oppose rebuff spurn',
  warns: 'warn caution threaten',
  thanks: 'thank',
  condemns: 'condemn denounce deplore criticise criticize blame accuse slam decry blast berate protest complain fault lambaste castigate lament rebuke scold reproach allege lash-out call label brand',
  condoles: 'condole mourn commiserate',
  invites: 'invite',
  informs: 'say tell inform report announce brief notify confirm state note add recall reveal disclose explain write declare reply answer respond remark observe mention continue relate recount indicate estimate put number count acknowledge admit concede claim testify quote according-to tweet post publish show predict remind maintain describe affirm convey repeat reiterate suggest conclude proclaim read hear',
  denies: 'deny refute disavow disown rebut contradict dispute disclaim',
  other: 'stress emphasise emphasize underline underscore highlight reaffirm welcome praise hail commend applaud congratulate hope express argue hint imply voice share wish encourage advise recommend regret apologise apologize comment joke discuss review examine address touch exchange talk consult confer raise speak point-out draw-attention stipulate believe think want feel know fear expect consider see doubt understand wonder suspect imagine assume question wait fear',
};

const stances: Readonly<Partial<Record<Saying['stance'], string>>> = {
  claims: 'claim allege accuse blame',
  denies: 'deny refute disavow disown rebut contradict dispute disclaim',
  confirms: 'confirm acknowledge admit concede corroborate verify',
  doubts: 'doubt question',
};
const repeating = new Set(['reaffirm', 'reiterate', 'repeat', 'restate', 'recall']);
const mind = new Set(['believe', 'think', 'want', 'feel', 'know', 'fear', 'expect', 'consider', 'see', 'doubt', 'understand', 'wonder', 'suspect', 'imagine', 'assume', 'wait', 'hope', 'intend', 'plan', 'wish']);

const topics = new Set(['discuss', 'review', 'consider', 'examine', 'address', 'touch', 'exchange', 'talk', 'consult', 'confer']);

const senses = new Map<string, Saying>();
for (const [act, verbs] of Object.entries(acts) as [Saying['act'], string][]) {
  for (const verb of verbs.split(' ')) {
    if (senses.has(verb)) continue;
    const stance = (Object.entries(stances) as [Saying['stance'], string][]).find(([, list]) => list.split(' ').includes(verb))?.[0] ?? 'asserts';
    senses.set(verb, { act, stance, repeated: repeating.has(verb), mental: mind.has(verb), topical: topics.has(verb) });
  }
}
const forms = formIndex([...senses.keys()].filter((verb) => !verb.includes('-')).concat(['restate', 'corroborate', 'verify', 'call', 'rule', 'point', 'draw', 'lash', 'push']));
const plain: Saying = { act: 'informs', stance: 'asserts', repeated: false, mental: false, topical: false };

/** Nouns and adjectives that settle the act of a cue such as "expressed his condolences". */
const nouns: readonly (readonly [RegExp, Partial<Saying>])[] = [
  [/\b(?:condolences?|sympath(?:y|ies))\b/iu, { act: 'condoles', mental: false }],
  [/\b(?:gratitude|thanks|thankful|grateful|appreciation)\b/iu, { act: 'thanks', mental: false }],
  [/\b(?:readiness|ready|willing(?:ness)?|offers?|proposals?)\b/iu, { act: 'offers', mental: false }],
  [/\b(?:commitment|promises?|pledges?|assurances?|vows?)\b/iu, { act: 'commits', mental: false }],
  [/\b(?:condemnation|outrage|criticism|accusations?|allegations?|displeasure)\b/iu, { act: 'condemns', mental: false }],
  [/\b(?:warnings?|threats?)\b/iu, { act: 'warns', mental: false }],
  [/\b(?:requests?|appeals?|demands?|calls? (?:for|on|upon))\b/iu, { act: 'asks', mental: false }],
  [/\b(?:denials?)\b/iu, { act: 'denies', stance: 'denies', mental: false }],
  [/\b(?:invitation)\b/iu, { act: 'invites', mental: false }],
  [/\b(?:concerns?|hopes?|views?|opinion|support|regret)\b/iu, { act: 'other', mental: false }],
];

/**
 * What the words of a cue do; the last verb of saying in them leads ("went on to accuse"), a telling noun settles the act.
 *
 * @example
 * sayingOf('had denied').stance // 'denies'
 * sayingOf('expressed his condolences').act // 'condoles'
 */
export function sayingOf(cue: string): Saying & { readonly verb: string | null } {
  const words = cue.toLowerCase().replace(/\bre-(?=affirm|iterat|state|emphasi)/gu, 're').match(/[\p{L}’'-]+/gu) ?? [];
  let verb: string | null = null;
  words.forEach((word, i) => {
    const lemma = forms.get(word);
    if (!lemma) return;
    if (verb !== null && lemma === 'hope') return;
    const pair = words[i + 1] ? `${lemma}-${words[i + 1]}` : '';
    if (pair && senses.has(pair)) verb = pair;
    else if (senses.has(lemma)) verb = lemma;
  });
  if (/^according\b/iu.test(cue)) verb = 'according-to';
  const base = (verb && senses.get(verb)) || plain;
  const found = nouns.find(([pattern]) => pattern.test(cue));
  return { ...base, ...(found && (verb === null || ['express', 'voice', 'convey', 'repeat', 'reaffirm', 'reiterate', 'offer', 'share', 'issue', 'make'].includes(verb)) ? found[1] : {}), verb };
}

/** All forms of the verbs that do nothing but say, claim, warn or deny: with a subject and a clause they are sayings whatever else they mean. */
export const plainSayVerbs: ReadonlySet<string> = new Set(
  formIndex('say tell announce declare state report warn claim allege deny insist argue add explain acknowledge admit stress emphasise emphasize reiterate reaffirm note reply complain assert affirm vow pledge'.split(' ')).keys(),
);

/** All forms of the verbs whose object is what was said: "condemned the raid", "demanded an inquiry". */
export const performativeVerbs: ReadonlySet<string> = new Set(
  formIndex('condemn denounce deplore demand urge reject deny welcome praise propose promise pledge offer accuse blame thank congratulate invite express voice reaffirm reiterate threaten dismiss'.split(' ')).keys(),
);

/** Verbs whose object is the one spoken to. */
const addressing = formIndex(
  'tell inform brief notify assure remind ask urge warn thank congratulate invite promise advise encourage implore beg press order instruct caution reassure call-on call-upon'.split(' ').filter((v) => !v.includes('-')),
);

/**
 * Whether the object of this cue is the one spoken to ("told", "urged").
 *
 * @example
 * addresses('told') // true
 */
export function addresses(cue: string): boolean {
  const words = cue.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  return words.some((word) => addressing.has(word)) || /\b(?:call|calls|called|calling|appeal|appeals|appealed) (?:on|upon|to)\b/iu.test(cue);
}
