// How much is annotated: documents, events by type and mode, statements by quotation, figures by measure, chains by depth.
import { eventTypes, plover } from '../../dist/codebooks/plover/plover.js';
import { measures } from '../../dist/records/figure/schema.js';
import { isDevArticle } from '../../dist/eval/gate/gate.js';

const count = (items, key) => {
  const counts = new Map();
  for (const item of items) for (const k of [key(item)].flat()) if (k !== null && k !== undefined) counts.set(k, (counts.get(k) ?? 0) + 1);
  return counts;
};

/** The figures of some documents as one plain object. */
export function statisticsOf(documents) {
  const events = documents.flatMap(({ gold }) => gold.events);
  const statements = documents.flatMap(({ gold }) => gold.statements);
  const figures = documents.flatMap(({ gold }) => gold.figures);
  const types = count(events, (e) => e.type[0]);
  // A mode counts for the accepted type that has it.
  const modes = count(events, (e) => e.mode.slice(0, 1).map((m) => `${e.type.find((t) => m in plover[t].modes)}/${m}`));
  const table = (names, counts) => Object.fromEntries(names.map((name) => [name, counts.get(name) ?? 0]));
  return {
    documents: documents.length,
    dev: documents.filter(({ slug }) => isDevArticle(slug)).length,
    words: documents.reduce((sum, { text }) => sum + (text?.match(/\S+/g)?.length ?? 0), 0),
    sentences: documents.reduce((sum, { text }) => sum + (text?.match(/[.!?]["”’]?(?=\s|$)/gu)?.length ?? 0), 0),
    events: events.length,
    statements: statements.length,
    figures: figures.length,
    types: table(eventTypes, types),
    modes: table(eventTypes.flatMap((t) => Object.keys(plover[t].modes).map((m) => `${t}/${m}`)), modes),
    modality: Object.fromEntries(count(events, (e) => (e.negated ? 'negated' : e.background ? 'background' : e.modality))),
    quotation: Object.fromEntries(count(statements, (s) => s.quotation)),
    measures: table(measures, count(figures, (f) => f.measure)),
    chains: Object.fromEntries([...count([...events, ...statements, ...figures], (r) => r.by.length)].sort()),
  };
}

/** The statistics as a page of text; what the aim asks for and is not reached yet is marked. */
export function statisticsPage(parts) {
  const names = Object.keys(parts);
  const all = Object.values(parts);
  const lines = [];
  const row = (name, value, least = 0) => {
    const total = all.reduce((sum, s) => sum + (value(s) ?? 0), 0);
    lines.push(`${name.padEnd(24)}${all.map((s) => String(value(s) ?? 0).padStart(9)).join('')}${String(total).padStart(9)}${total < least ? `   under ${least}` : ''}`);
  };
  const head = (title) => lines.push('', title);
  lines.push(`${''.padEnd(24)}${names.map((n) => n.padStart(9)).join('')}${'all'.padStart(9)}`);
  for (const key of ['documents', 'dev', 'words', 'sentences', 'events', 'statements', 'figures']) row(key, (s) => s[key]);
  const tables = [['events by type', 'types', 250], ['events by mode', 'modes', 25], ['events by modality', 'modality', 0], ['statements', 'quotation', 0], ['figures', 'measures', 0], ['chains by links', 'chains', 0]];
  for (const [title, key, least] of tables) {
    head(title);
    for (const name of new Set(all.flatMap((s) => Object.keys(s[key])))) row(`  ${name}`, (s) => s[key][name], least);
  }
  return lines.join('\n');
}
