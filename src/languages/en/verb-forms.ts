/** Past and participle of verbs that do not take "-ed"; only verbs that other word lists of this folder hold. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'], tell: ['tells', 'told', 'telling'], write: ['writes', 'wrote', 'written', 'writing'], speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  think: ['thinks', 'thought', 'thinking'], know: ['knows', 'knew', 'known', 'knowing'], feel: ['feels', 'felt', 'feeling'], see: ['sees', 'saw', 'seen', 'seeing'],
  meet: ['meets', 'met', 'meeting'], hold: ['holds', 'held', 'holding'], give: ['gives', 'gave', 'given', 'giving'], swear: ['swears', 'swore', 'sworn', 'swearing'],
  forgive: ['forgives', 'forgave', 'forgiven', 'forgiving'], send: ['sends', 'sent', 'sending'], withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  seek: ['seeks', 'sought', 'seeking'], put: ['puts', 'put', 'putting'], set: ['sets', 'set', 'setting'], beg: ['begs', 'begged', 'begging'], plan: ['plans', 'planned', 'planning'],
  admit: ['admits', 'admitted', 'admitting'], commit: ['commits', 'committed', 'committing'], refer: ['refers', 'referred', 'referring'], slam: ['slams', 'slammed', 'slamming'],
  understand: ['understands', 'understood', 'understanding'], fly: ['flies', 'flew', 'flown', 'flying'], go: ['goes', 'went', 'gone', 'going'], fight: ['fights', 'fought', 'fighting'],
  fall: ['falls', 'fell', 'fallen', 'falling'], leave: ['leaves', 'left', 'leaving'], shoot: ['shoots', 'shot', 'shooting'], die: ['dies', 'died', 'dying'], lose: ['loses', 'lost', 'losing'],
  hurt: ['hurts', 'hurt', 'hurting'], flee: ['flees', 'fled', 'fleeing'], drive: ['drives', 'drove', 'driven', 'driving'], take: ['takes', 'took', 'taken', 'taking'],
  slay: ['slays', 'slew', 'slain', 'slaying'], hit: ['hits', 'hit', 'hitting'], throw: ['throws', 'threw', 'thrown', 'throwing'], bury: ['buries', 'buried', 'burying'],
  make: ['makes', 'made', 'making'], lie: ['lies', 'lay', 'lain', 'lying'], begin: ['begins', 'began', 'begun', 'beginning'], come: ['comes', 'came', 'coming'],
  repeat: ['repeats', 'repeated', 'repeating'], strike: ['strikes', 'struck', 'striking'], find: ['finds', 'found', 'finding'], maintain: ['maintains', 'maintained', 'maintaining'],
  free: ['frees', 'freed', 'freeing'], agree: ['agrees', 'agreed', 'agreeing'], cut: ['cuts', 'cut', 'cutting'], break: ['breaks', 'broke', 'broken', 'breaking'],
  visit: ['visits', 'visited', 'visiting'], vow: ['vows', 'vowed', 'vowing'], allow: ['allows', 'allowed', 'allowing'], confer: ['confers', 'conferred', 'conferring'],
  hear: ['hears', 'heard', 'hearing'], forbid: ['forbids', 'forbade', 'forbidden', 'forbidding'], rebut: ['rebuts', 'rebutted', 'rebutting'], regret: ['regrets', 'regretted', 'regretting'],
  read: ['reads', 'read', 'reading'], be: ['is', 'are', 'was', 'were', 'been', 'being'], express: ['expresses', 'expressed', 'expressing'], offer: ['offers', 'offered', 'offering'],
  kidnap: ['kidnaps', 'kidnapped', 'kidnapping'], deter: ['deters', 'deterred', 'deterring'], answer: ['answers', 'answered', 'answering'], ban: ['bans', 'banned', 'banning'],
  submit: ['submits', 'submitted', 'submitting'], expel: ['expels', 'expelled', 'expelling'], veto: ['vetoes', 'vetoed', 'vetoing'], label: ['labels', 'labelled', 'labeled', 'labelling'],
  bring: ['brings', 'brought', 'bringing'], lay: ['lays', 'laid', 'laying'], deal: ['deals', 'dealt', 'dealing'], run: ['runs', 'ran', 'running'],
  dwell: ['dwells', 'dwelt', 'dwelled', 'dwelling'], ring: ['rings', 'rang', 'rung', 'ringing'], get: ['gets', 'got', 'gotten', 'getting'], center: ['centers', 'centered', 'centering'],
  cover: ['covers', 'covered', 'covering'], consider: ['considers', 'considered', 'considering'], wonder: ['wonders', 'wondered', 'wondering'],
  focus: ['focuses', 'focusses', 'focused', 'focussed', 'focusing', 'focussing'], brief: ['briefs', 'briefed', 'briefing'], review: ['reviews', 'reviewed', 'reviewing'],
  intend: ['intends', 'intended', 'intending'], order: ['orders', 'ordered', 'ordering'], fear: ['fears', 'feared', 'fearing'], suffer: ['suffers', 'suffered', 'suffering'],
};

/**
 * All forms of an English verb, the bare one first.
 *
 * @example
 * verbForms('deny') // ['deny', 'denies', 'denied', 'denying']
 */
export function verbForms(verb: string): readonly string[] {
  const known = irregular[verb];
  if (known) return [verb, ...known];
  if (/[^aeiou]y$/u.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/e$/u.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/(?:s|x|ch|sh|z)$/u.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}

/**
 * A map from every form of the given verbs to the verb.
 *
 * @example
 * formIndex(['deny', 'tell']).get('told') // 'tell'
 */
export function formIndex(verbs: Iterable<string>): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const verb of verbs) for (const form of verbForms(verb)) if (!index.has(form)) index.set(form, verb);
  return index;
}
