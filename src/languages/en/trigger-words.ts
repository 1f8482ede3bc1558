import { formIndex } from './verb-forms.js';

/**
 * Verbs that, used as verbs, nearly always name an act of one type. Counted over the project's own annotated articles: of their uses most are triggers,
 * and of those nearly all of this type.
 */
const verbs: Readonly<Record<string, string>> = {
  ACCUSE: 'accuse condemn blame denounce deplore criticise criticize protest summon allege complain castigate',
  AGREE: 'agree promise pledge undertake invite',
  ASSAULT: 'abduct bomb shell ambush massacre torture behead strafe assassinate bombard slaughter',
  COERCE: 'arrest detain',
  CONCEDE: 'apologise apologize pardon',
  CONSULT: 'meet telephone visit',
  REJECT: 'reject decline veto refuse',
  REQUEST: 'demand urge appeal request ask',
  SUPPORT: 'welcome congratulate praise hail applaud commend ratify',
  THREATEN: 'threaten warn vow',
  SANCTION: 'expel convict sever',
};

const typeOf = new Map<string, string>();
for (const [type, list] of Object.entries(verbs)) for (const form of formIndex(list.split(' ')).keys()) typeOf.set(form, type);
for (const form of ['shot', 'beaten']) typeOf.set(form, 'ASSAULT');
for (const form of ['marched', 'marching']) typeOf.set(form, 'PROTEST');

/**
 * The type that a verb nearly always tells, or null.
 *
 * @example
 * usualType('praised') // 'SUPPORT'
 */
export function usualType(verb: string): string | null {
  return typeOf.get(verb.toLowerCase()) ?? null;
}

/** Words of what an attack does to people: they count victims, they do not name the attack. */
export const consequence = /^(?:kill(?:s|ed|ing|ings)?|wound(?:s|ed|ing)?|injur(?:e|es|ed|ies|y|ing)|hurt|die[sd]?|dying|dead|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|victims?|slain|perish(?:ed)?|lost|lives|toll)$/iu;
