import { modeWords } from '../../languages/en/mode-words.js';
import type { Trigger } from '../../reading/reading.js';
import { thresholds } from '../thresholds.js';

/**
 * The modes of a trigger: the likeliest that its sentence has words for, and any other above the threshold. The reader always finds one of a type's
 * modes likeliest; the words say whether it is there at all.
 *
 * @example
 * modesOf(trigger, 'Ito held talks with Li.') // [], though the reader leans to "phone"
 */
export function modesOf(trigger: Trigger, sentence: string, parties: number): string[] {
  const told = trigger.modes.filter(({ mode }) => {
    const words = modeWords[`${trigger.type}/${mode}`];
    return (words?.test(sentence) ?? true) || (trigger.type === 'CONSULT' && mode === 'multilateral' && parties > 3);
  });
  return told.filter(({ score }, i) => score >= thresholds.mode || (i === 0 && score >= thresholds.mode / 2)).map(({ mode }) => mode);
}
