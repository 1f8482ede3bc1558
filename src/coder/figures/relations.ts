import type { Figure } from '../../records/figure/schema.js';
import type { Scene } from '../scene.js';

const partOf = /\b(?:including|among (?:them|whom|those)|of (?:them|whom|which|these|those)|at least .{1,20} of them)\b/iu;
const revision = /\b(?:from|up from|down from|revised from|rather than|instead of|not)\s*$/iu;

/**
 * How the figures of one sentence hang together: "14, including three children" includes; "from 70 to 147" and "14, not 41" revise.
 * Returns the figures with their relations; a part takes the measure of its whole.
 */
export function relateFigures(scene: Scene, figures: readonly Figure[]): Figure[] {
  const related = figures.map((figure) => ({ ...figure, relation: [...figure.relation] }));
  related.forEach((figure, i) => {
    const before = related[i - 1];
    if (!before || sentenceOf(scene, before) !== sentenceOf(scene, figure)) return;
    const between = scene.text.slice(before.written.end, figure.written.start);
    const behind = scene.text.slice(figure.written.end, figure.written.end + 24);
    const part = partOf.test(between) || /^\s*of (?:them|whom|the dead|the wounded|the injured)\b/iu.test(behind);
    const smaller = (figure.low ?? figure.high ?? 0) <= (before.high ?? before.low ?? Number.MAX_SAFE_INTEGER);
    if (part && smaller && between.length < 120 && before.measure === figure.measure) before.relation.push({ kind: 'includes', figure: figure.id });
    const old = /\bfrom\s*$/iu.test(scene.text.slice(Math.max(0, before.written.start - 12), before.written.start)) && /^\s*to\s*$/iu.test(between);
    if (old && before.measure === figure.measure) figure.relation.push({ kind: 'revises', figure: before.id });
    if (/,\s*not\s*$/iu.test(between) && revision.test(between) && before.measure === figure.measure)
      before.relation.push({ kind: 'revises', figure: figure.id });
  });
  return related;
}

const sentenceOf = (scene: Scene, figure: Figure): number => scene.sentenceOf(scene.tokensIn(figure.written).first);
