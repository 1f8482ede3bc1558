// Turns drafts (Markdown with mentions marked as links, and a JSON of records) into gold files with offsets.
// usage: node training/corpus/compile.mjs DRAFTS_DIR [OUT_DIR] [--standoff]    without OUT_DIR it only checks;
// --standoff writes offsets and labels alone, for articles that are not the project's own (a draft with `url`)
// The draft format is described in training/ANNOTATION.md. Offsets are code points into title + "\n\n" + text.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plover } from '../../dist/codebooks/plover/plover.js';

const standoff = process.argv.includes('--standoff');
const [draftsDir, outDir] = process.argv.slice(2).filter((a) => a !== '--standoff');
if (!draftsDir) {
  console.error('usage: node training/corpus/compile.mjs DRAFTS_DIR [OUT_DIR]');
  process.exit(2);
}
const MEASURES = ['killed', 'injured', 'missing', 'captured', 'hostages', 'detained', 'displaced', 'launched', 'other'];
const MODALITIES = ['actual', 'planned', 'hypothetical'];
// a full stop that ends a sentence, not an abbreviation ("U.S. vessel", "Dr. Ito")
const SENTENCE_END = /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|Sen|Rep|Gov|St|Lt|Maj|Sgt|Adm|Jr|Sr|No|vs|etc))[.!?]["”’]?\s+(?=[“"‘[A-Z0-9])/g;
const MENTION = /\[([^[\]]+)\]\((p\d+)\)/g;

/** Takes the mention links off a marked text: the plain text and [start, end, party] in UTF-16 units. */
function unmark(marked, base) {
  let text = '', last = 0;
  const mentions = [];
  for (const m of marked.matchAll(MENTION)) {
    text += marked.slice(last, m.index);
    mentions.push([base + text.length, base + text.length + m[1].length, m[2]]);
    text += m[1];
    last = m.index + m[0].length;
  }
  return { text: text + marked.slice(last), mentions };
}

const unquoted = (value) => (/^".*"$/.test(value) ? JSON.parse(value) : value);

/** All places of `needle` in `text`. */
function places(text, needle) {
  const found = [];
  for (let i = text.indexOf(needle); i >= 0; i = text.indexOf(needle, i + 1)) found.push([i, i + needle.length]);
  return found;
}
const distance = (a, b) => (a[1] <= b[0] ? b[0] - a[1] : b[1] <= a[0] ? a[0] - b[1] : 0);
const nearest = (spans, to) => spans.reduce((best, s) => (best === null || distance(s, to) < distance(best, to) ? s : best), null);

function compileDraft(name) {
  const faults = [];
  const raw = readFileSync(join(draftsDir, `${name}.md`), 'utf8').replace(/\r\n/g, '\n');
  const front = /^---\n([\s\S]*?)\n---\n+/.exec(raw);
  if (!front) return { faults: ['no front matter'] };
  const meta = Object.fromEntries(front[1].split('\n').map((l) => [l.slice(0, l.indexOf(':')).trim(), unquoted(l.slice(l.indexOf(':') + 1).trim())]));
  const title = unmark(meta.title ?? '', 0);
  const body = unmark(raw.slice(front[0].length).trim(), title.text.length + 2);
  const text = `${title.text}\n\n${body.text}`;
  if (/\]\(|\(p\d+\)/.test(text)) faults.push('a mention link is nested or broken');
  const draft = JSON.parse(readFileSync(join(draftsDir, `${name}.json`), 'utf8'));
  const mentions = [...title.mentions, ...body.mentions];
  const letter = /[\p{L}\p{N}]/u;
  const insideWord = (s, e) => [s, e].some((n) => n > 0 && n < text.length && letter.test(text[n - 1]) && letter.test(text[n])); // "he" is not in "the"
  let from = 0;
  for (const [words, party] of draft.marks ?? []) {
    let at = text.indexOf(words, from);
    while (at >= 0 && insideWord(at, at + words.length)) at = text.indexOf(words, at + 1);
    if (at < 0) { faults.push(`mark: not in the text after the mark before it: «${words}»`); continue; }
    mentions.push([at, at + words.length, party]);
    from = at + words.length;
  }
  for (const [group, members] of Object.entries(draft.members ?? {})) for (const p of [group, ...members]) if (!draft.parties[p]) faults.push(`members: unknown party ${p}`);
  // the mark of a possessive stands outside the mention
  for (const m of mentions) if (/[^\s]['’]s?$/u.test(text.slice(m[0], m[1]))) m[1] -= /['’]s?$/u.exec(text.slice(m[0], m[1]))[0].length;
  for (const [, , p] of mentions) if (!draft.parties[p]) faults.push(`party ${p} is marked but not listed`);
  const codePoint = (n) => [...text.slice(0, n)].length;
  const points = (s) => (s ? [codePoint(s[0]), codePoint(s[1])] : null);

  const quotePlace = (item, words, what) => {
    const found = places(text, words ?? '\u0000');
    if (!found.length) { faults.push(`${what}: not in the text: «${words}»`); return null; }
    if (found.length > 1 && item.at === undefined && words === item.quote) faults.push(`${what}: the quote stands ${found.length} times, make it longer or give "at": «${words}»`);
    return found[item.at ?? 0] ?? found[0];
  };
  const near = (words, to, what) => {
    if (!words) return null;
    const whole = places(text, words).filter(([a, b]) => !/\p{L}\p{L}/u.test(text.slice(a - 1, a + 1)) && !/\p{L}\p{L}/u.test(text.slice(b - 1, b + 1)));
    const found = nearest(whole, to);
    if (!found) faults.push(`${what}: not in the text: «${words}»`);
    return found;
  };
  const ends = [...text.matchAll(SENTENCE_END)].map((m) => m.index + m[0].length);
  const sentenceStart = (n) => Math.max(text.lastIndexOf('\n', n - 1) + 1, ...ends.filter((e) => e <= n), 0);
  const sentenceEnd = (n) => Math.min(text.indexOf('\n', n) < 0 ? text.length : text.indexOf('\n', n), ...ends.filter((e) => e > n), text.length);
  const partySpan = (party, anchor, what) => {
    const groups = Object.keys(draft.members ?? {}).filter((g) => draft.members[g].includes(party));
    const own = mentions.filter((m) => m[2] === party || groups.includes(m[2]));
    if (!own.length) { faults.push(`${what}: ${party} has no marked mention`); return null; }
    const from = sentenceStart(anchor[0]);
    const to = sentenceEnd(anchor[1]);
    const local = own.filter((m) => m[0] >= from && m[1] <= to);
    const before = own.filter((m) => m[1] <= anchor[0]);
    return nearest(local.length ? local : before.length ? [before.at(-1)] : own, anchor).slice(0, 2);
  };
  const names = (ids, what) =>
    (ids ?? []).map((p) => {
      if (!draft.parties[p]) faults.push(`${what}: unknown party ${p}`);
      return draft.parties[p] ?? p;
    });

  const events = (draft.events ?? []).map((e, i) => {
    const what = `event ${i + 1}`;
    for (const t of e.type ?? []) if (!plover[t]) faults.push(`${what}: no type ${t}`);
    for (const m of e.mode ?? []) if (!e.type.some((t) => m in (plover[t]?.modes ?? {}))) faults.push(`${what}: no mode ${m} of ${e.type}`);
    if (!MODALITIES.includes(e.modality ?? 'actual')) faults.push(`${what}: modality ${e.modality}`);
    if (e.symmetric && (!e.actors?.length || e.recipients?.length)) faults.push(`${what}: a symmetric event has all its parties as actors, and no recipients`);
    if (e.date && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(e.date)) faults.push(`${what}: date ${e.date}`);
    const quote = quotePlace(e, e.quote, what);
    if (!quote) return null;
    const inQuote = places(e.quote, e.trigger ?? '\u0000');
    if (!inQuote.length) { faults.push(`${what}: the trigger «${e.trigger}» is not in its quote`); return null; }
    const trigger = inQuote[0].map((n) => n + quote[0]);
    return {
      type: e.type, mode: e.mode ?? [], actors: names(e.actors, what), recipients: names(e.recipients, what), optionalRecipients: names(e.optionalRecipients, what),
      symmetric: !!e.symmetric, date: e.date ?? null, happened: (e.modality ?? 'actual') === 'actual', modality: e.modality ?? 'actual', negated: !!e.negated, background: !!e.background,
      plans: e.plans ?? null, by: names(e.by, what), quote: e.quote, ...(e.at === undefined ? {} : { at: e.at }), core: e.core !== false,
      trigger: points(trigger), actorSpans: (e.actors ?? []).map((p) => points(partySpan(p, trigger, what))), recipientSpans: (e.recipients ?? []).map((p) => points(partySpan(p, trigger, what))),
      timeSpan: points(near(e.timeWords, trigger, what)), placeSpan: points(near(e.placeWords, trigger, what)),
    };
  });
  const statements = (draft.statements ?? []).map((s, i) => {
    const what = `statement ${i + 1}`;
    if (!['direct', 'indirect', 'mixed'].includes(s.quotation)) faults.push(`${what}: quotation ${s.quotation}`);
    const spans = [s.content].flat().map((c) => quotePlace(s, c, what));
    if (spans.some((x) => !x)) return null;
    const cue = near(s.cue, spans[0], what);
    return {
      speaker: names(s.speaker, what), addressee: names(s.addressee, what), quotation: s.quotation, content: [s.content].flat(), cue: s.cue ?? null, act: s.act ?? null, by: names(s.by, what), core: s.core !== false,
      contentSpans: spans.map(points), cueSpan: points(cue), sourceSpan: points(near(s.source, cue ?? spans[0], what)),
    };
  });
  const figures = (draft.figures ?? []).map((f, i) => {
    const what = `figure ${i + 1}`;
    if (!MEASURES.includes(f.measure)) faults.push(`${what}: measure ${f.measure}`);
    const quote = quotePlace(f, f.quote, what);
    if (!quote) return null;
    const at = f.quote.indexOf(f.written);
    if (at < 0) { faults.push(`${what}: «${f.written}» is not in its quote`); return null; }
    const written = [quote[0] + at, quote[0] + at + f.written.length];
    return {
      measure: f.measure, low: f.low ?? null, high: f.high ?? null, written: f.written, group: f.group ?? null, status: f.status ?? 'unknown', scope: f.scope ?? 'unknown', asOf: f.asOf ?? null,
      by: names(f.by, what), quote: f.quote, approx: !!f.approx, core: f.core !== false, writtenSpan: points(written), groupSpan: points(near(f.groupWords, written, what)),
    };
  });
  for (const n of draft.negatives ?? []) if (!places(text, n.quote).length) faults.push(`negative: not in the text: «${n.quote}»`);
  const gold = { events, statements, figures, negatives: draft.negatives ?? [], mentions: mentions.map(([s, e, p]) => [codePoint(s), codePoint(e), draft.parties[p]]) };
  if (standoff) return { faults, gold: bare(gold, meta.url, text, draft) };
  const head = ['title', 'publisher', 'published', 'url'].filter((k) => meta[k]).map((k) => `${k}: ${JSON.stringify(k === 'title' ? title.text : meta[k])}`);
  return { faults, markdown: `---\n${head.join('\n')}\n---\n\n${body.text}\n`, gold };
}

/** Offsets and labels only: parties by id, no word of the article. */
function bare(gold, url, text, draft) {
  const ids = new Map(Object.entries(draft.parties).map(([id, names]) => [names, id]));
  const id = (names) => (names ?? []).map((n) => ids.get(n));
  const drop = (item, ...keys) => Object.fromEntries(Object.entries(item).filter(([k]) => !keys.includes(k)));
  return {
    url, sha256: createHash('sha256').update(text).digest('hex'),
    events: gold.events.map((e) => ({ ...drop(e, 'quote', 'at'), actors: id(e.actors), recipients: id(e.recipients), optionalRecipients: id(e.optionalRecipients), by: id(e.by) })),
    statements: gold.statements.map((s) => ({ ...drop(s, 'content', 'cue', 'at'), speaker: id(s.speaker), addressee: id(s.addressee), by: id(s.by) })),
    figures: gold.figures.map((f) => ({ ...drop(f, 'quote', 'written', 'group', 'at'), by: id(f.by) })),
    mentions: gold.mentions.map(([s, e, names]) => [s, e, ids.get(names)]),
  };
}

let failed = 0;
const names = readdirSync(draftsDir).filter((f) => f.endsWith('.md')).map((f) => f.slice(0, -3)).sort();
if (outDir && !existsSync(outDir)) mkdirSync(outDir, { recursive: true });
for (const name of names) {
  let result;
  try { result = compileDraft(name); } catch (error) { result = { faults: [error.message] }; }
  for (const fault of result.faults) console.log(`${name}: ${fault}`);
  if (result.faults.length) { failed++; continue; }
  if (outDir) {
    if (result.markdown) writeFileSync(join(outDir, `${name}.md`), result.markdown);
    const lists = Object.entries(result.gold).map(([key, value]) => `${JSON.stringify(key)}: ${Array.isArray(value) && key !== 'mentions' ? `[${value.map((v) => `\n  ${JSON.stringify(v)}`).join(',')}\n]` : JSON.stringify(value)}`);
    writeFileSync(join(outDir, `${name}.gold.json`), `{\n${lists.join(',\n')}\n}\n`);
  }
}
console.log(`${names.length - failed} of ${names.length} drafts are sound`);
process.exit(failed ? 1 : 0);
