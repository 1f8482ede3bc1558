import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import { carriedWords, fullText } from '../languages/en/document-words.js';
import type { Actor } from '../records/actor/schema.js';
import type { Statement } from '../records/statement/schema.js';
import type { Coding } from './coding.js';

type Carried = Document['carries'][number];

/**
 * The readouts and statements of governments and bodies that a press article quotes: one per issuer, with the words taken from it.
 * Completeness is `full` where the article says that it prints the whole text, `excerpt` where it quotes, `unknown` where it only reports.
 * Empty for a side's own account.
 *
 * @example
 * carriesOf(at, statements)[0] // of “…,” the White House said in a readout: { issuer: { name: 'White House', … }, completeness: 'excerpt', … }
 */
export function carriesOf(at: Coding, statements: readonly Statement[]): Carried[] {
  const { scene } = at;
  const { document } = scene.reading;
  if (document.issuer || document.kind !== 'article') return [];
  const found = new Map<string, { issuer: Carried['issuer']; spans: Span[]; quoted: boolean; full: boolean }>();
  for (const statement of statements) {
    const sentence = scene.sentence(scene.tokensIn(statement.cue ?? statement.content[0]!).first);
    const said = outside(scene.text, sentence, statement.content);
    if (!carriedWords.test(said)) continue;
    const issuer = issuerOf(at, statement);
    if (!issuer) continue;
    const entry = found.get(issuer.name) ?? {
      issuer: { name: issuer.name, registry: issuer.registry, country: issuer.country, basis: 'text' },
      spans: [],
      quoted: false,
      full: fullText.test(scene.text),
    };
    entry.spans.push(...statement.content);
    entry.quoted ||= statement.quotation !== 'indirect';
    found.set(issuer.name, entry);
  }
  return [...found.values()].map(({ issuer, spans, quoted, full }) => ({
    issuer,
    spans: spans.sort((a, b) => a.start - b.start),
    completeness: full && quoted ? ('full' as const) : quoted ? ('excerpt' as const) : ('unknown' as const),
  }));
}

/** A sentence without what was said in it. */
function outside(text: string, sentence: { start: number; end: number }, content: readonly Span[]): string {
  let rest = '';
  let from = sentence.start;
  for (const part of content) {
    if (part.end <= from || part.start >= sentence.end) continue;
    rest += `${text.slice(from, Math.max(from, part.start))} `;
    from = part.end;
  }
  return rest + text.slice(from, Math.max(from, sentence.end));
}

/** The body whose text it is: the speaker where it is a state or a body of one, else a body that the source's words name. */
function issuerOf(at: Coding, statement: Statement): Actor | null {
  const { scene } = at;
  const named = statement.source ? scene.reading.mentions.filter(({ first, last }) => within(scene.stretch({ first, last }), statement.source!)) : [];
  const candidates = [...statement.speaker, ...named.flatMap((mention) => at.cast.actorsAt(mention))];
  const official = (actor: Actor | undefined): actor is Actor =>
    actor !== undefined && actor.country !== null && /^(?:organization|country)$/u.test(actor.kind) && !/^(?:REB|UAF|JRN)$/u.test(actor.sector ?? '');
  return candidates.map((id) => at.actor(id)).find(official) ?? null;
}

const within = (inner: { start: number; end: number }, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
