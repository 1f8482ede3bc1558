import type { Span } from '../../document/span.js';
import type { Link } from '../../records/record.js';
import type { Statement } from '../../records/statement/schema.js';
import { caveatsAt } from '../chain/caveats.js';
import { chainAt, type LinkedSaying, sameSource } from '../chain/chain.js';
import { type Coding, drop } from '../coding.js';
import { confidence, type Features } from '../confidence.js';
import { Reasons } from '../explain.js';
import { recordId } from '../record-id.js';
import { quotationOf } from '../sayings/quotation.js';
import { quotesIn } from '../sayings/quotes.js';
import { covers, extent, type Saying, size } from '../sayings/saying.js';
import { actOf } from './act.js';

/** A statement with the saying it came from. */
export interface StatementDraft {
  readonly record: Statement;
  readonly saying: Saying;
  readonly reasons: Reasons;
}

/**
 * Codes who said what: one statement per saying that names a speaker.
 *
 * @example
 * codeStatements(at, sayings, publisher)[0].record.act // 'warns'
 */
export function codeStatements(at: Coding, sayings: readonly LinkedSaying[], publisher: readonly Link[]): StatementDraft[] {
  const quotes = quotesIn(at.scene.reading.document);
  const drafts: StatementDraft[] = [];
  for (const linked of sayings) {
    const { saying } = linked;
    if (saying.linkOnly) continue;
    if (saying.speakers.length === 0) {
      drop(at, 'statement', at.scene.spanAt(saying.content[0]!), 'no speaker that the text names', saying.score);
      continue;
    }
    drafts.push(statementOf(at, linked, sayings, publisher, quotes));
  }
  return withParents(drafts);
}

/** What besides the reader's score tells whether a statement is right: how it and its speaker were found, its marks and its length. */
function featuresOf(at: Coding, saying: Saying, quotation: Statement['quotation']): Features {
  const speakers = saying.speakers.map((id) => at.actor(id));
  return {
    [saying.rule]: 1,
    [quotation]: 1,
    'no cue': saying.cue.length > 0 ? 0 : 1,
    'no source': saying.source.length > 0 ? 0 : 1,
    'known cue': saying.sense.verb ? 1 : 0,
    'known speaker': speakers.some((actor) => actor?.registry) ? 1 : 0,
    person: speakers.some((actor) => actor?.kind === 'person') ? 1 : 0,
    parts: saying.content.length - 1,
    length: Math.log(size(saying)) - 4,
  };
}

function statementOf(
  at: Coding,
  { saying, link }: LinkedSaying,
  sayings: readonly LinkedSaying[],
  publisher: readonly Link[],
  quotes: ReturnType<typeof quotesIn>,
): StatementDraft {
  const { scene } = at;
  const reasons = new Reasons();
  const content = saying.content.map((part) => scene.spanAt(part));
  const cue = saying.cue[0] ? scene.span(saying.cue[0]) : null;
  const source = saying.source[0] ? scene.span(saying.source[0]) : null;
  const { quotation, quoted } = quotationOf(scene.text, saying.content, quotes);
  const outer = chainAt(cue ?? extent(saying), sayings, publisher, saying).filter((other) => !sameSource(other, link));
  const act = actOf(saying, content.map((part) => part.text).join(' '), ownSide(at, saying));
  const inferred: Record<string, string> = saying.speakerBasis ? { speaker: saying.speakerBasis } : {};
  const evidence: Record<string, Span | (Span | null)[] | null> = {
    content,
    cue,
    source,
    speaker: source ?? cue ?? content[0]!,
    sentence: scene.spanAt(scene.sentence(scene.tokensIn(content[0]!).first)),
  };
  reasons.note('content', saying.rule === 'model' ? 'model' : saying.rule, 'what was said, trimmed to where it begins and ends', {
    score: saying.score,
    words: content[0] ?? null,
  });
  reasons.note('speaker', saying.speakerBasis ? 'inferred' : 'source', saying.speakerBasis ?? 'named by the words beside the cue', { words: source });
  reasons.note('quotation', 'quotation marks', `${quotation}, by the marks around its words`);
  reasons.note(
    'act',
    act === saying.sense.act ? 'cue' : 'content',
    `${act}, by ${act === saying.sense.act ? `the cue${saying.sense.verb ? ` “${saying.sense.verb}”` : ''}` : 'the words said'}`,
    { words: cue },
  );
  const anchor = content.map(({ start, end }): [number, number] => [start, end]);
  const discriminator = source ?? cue;
  return {
    saying,
    reasons,
    record: {
      id: recordId(scene.reading.document.id, 'statement', anchor, [discriminator ? `${discriminator.start}-${discriminator.end}` : 'none']),
      chain: [{ ...link }, ...outer],
      chains: {},
      evidence,
      inferred,
      within: [],
      background: false,
      caveats: caveatsAt(scene, cue ?? content[0]!),
      score: confidence(at, 'statement', saying.score, featuresOf(at, saying, quotation), reasons),
      review: [],
      speaker: [...saying.speakers],
      addressees: [...saying.addressees],
      said: link.said,
      quotation,
      quoted,
      content,
      cue,
      source,
      act,
      repeated: saying.sense.repeated || /\b(?:again|once more|repeatedly)\b/iu.test(cue?.text ?? ''),
      matters: [],
      parent: null,
    },
  };
}

/** Whether what was said begins with the speaker or the speaker's own side: "we", "he", "Karvonia" of its minister. */
function ownSide(at: Coding, saying: Saying): boolean {
  const { scene } = at;
  const { first } = scene.tokensIn(saying.content[0]!);
  if (/^(?:that )?(?:we|i|our)\b/iu.test(scene.words({ first, last: Math.min(first + 2, scene.reading.tokens.length) }))) return true;
  const subject = scene.reading.mentions.find((mention) => mention.first >= first && mention.first <= first + 2 && mention.first < mention.last);
  const states = new Set(saying.speakers.flatMap((id) => at.actor(id)?.country ?? []));
  return (
    subject !== undefined &&
    at.cast.actorsAt(subject).some((id) => saying.speakers.includes(id) || (at.actor(id)?.kind === 'country' && states.has(at.actor(id)?.country ?? '')))
  );
}

/** A statement told inside another one belongs under it: the smallest that holds its words and its cue. */
function withParents(drafts: readonly StatementDraft[]): StatementDraft[] {
  return drafts.map((draft) => {
    const whole = {
      start: Math.min(draft.record.cue?.start ?? Number.MAX_SAFE_INTEGER, extent(draft.saying).start),
      end: Math.max(draft.record.cue?.end ?? 0, extent(draft.saying).end),
    };
    const holding = drafts.filter((other) => other !== draft && covers(other.saying, whole) && size(other.saying) > size(draft.saying));
    holding.sort((a, b) => size(a.saying) - size(b.saying));
    return holding[0] ? { ...draft, record: { ...draft.record, parent: holding[0].record.id } } : draft;
  });
}
