// What is wrong with a gold document: offsets, quotes, types, modes, dates, parties.
import { plover } from '../../dist/codebooks/plover/plover.js';
import { modalities } from '../../dist/records/event/schema.js';
import { measures, statuses } from '../../dist/records/figure/schema.js';
import { acts, quotations } from '../../dist/records/statement/schema.js';

const scopes = ['incident', 'day', 'since', 'total', 'unknown'];
const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Every fault of one document, in words; [] if it is sound. `text` may be null: then quotes and the text's end cannot be checked. */
export function faultsOf({ text, standoff, gold }) {
  const faults = [];
  const fault = (what, words) => faults.push(`${what}: ${words}`);
  const points = text === null ? null : [...text];
  const slice = (span) => points.slice(span[0], span[1]).join('');
  const span = (what, value, wanted) => {
    if (value === null || value === undefined) return;
    const [start, end] = value;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start) return fault(what, `no span: ${JSON.stringify(value)}`);
    if (!points) return;
    if (end > points.length) return fault(what, `ends at ${end}, the text at ${points.length}`);
    if (/^\s|\s$/u.test(slice(value))) return fault(what, `begins or ends with a space: «${slice(value)}»`);
    if (wanted !== undefined && wanted !== null && slice(value) !== wanted) fault(what, `its offsets give «${slice(value)}», not «${wanted}»`);
  };
  const parties = (what, names) => {
    if (!Array.isArray(names)) return fault(what, 'is no list of parties');
    for (const name of names) if (typeof name !== 'string' || name.split('|').some((alias) => alias.trim() === '')) fault(what, `no party: ${JSON.stringify(name)}`);
  };
  const quote = (what, words, at) => {
    if (standoff) return;
    if (typeof words !== 'string' || words === '') return fault(what, 'has no quote');
    const places = text.split(words).length - 1;
    if (places === 0) fault(what, `not in the text: «${words}»`);
    else if (places > 1 && at === undefined) fault(what, `stands ${places} times in the text: «${words}»`);
  };
  const oneOf = (what, value, list) => {
    if (!list.includes(value)) fault(what, `no ${what.split(' ').at(-1)} «${value}»`);
  };
  const date = (what, value) => {
    if (value !== null && !isoDate.test(value)) fault(what, `no ISO date: «${value}»`);
  };

  for (const kind of ['events', 'statements', 'figures', 'mentions']) if (!Array.isArray(gold[kind])) return [`${kind} is missing`];
  if (standoff) {
    if (!/^[0-9a-f]{64}$/.test(gold.sha256 ?? '') || !gold.url) fault('document', 'has no url or sha256');
    if (/"(?:quote|content|written|cue)":/.test(JSON.stringify(gold))) fault('document', 'holds words of an article that is not the project’s own');
  }
  gold.events.forEach((e, i) => {
    const what = `event ${i + 1}`;
    if (!e.type?.length) fault(what, 'has no type');
    for (const type of e.type ?? []) oneOf(`${what} type`, type, Object.keys(plover));
    for (const mode of e.mode ?? []) if (!(e.type ?? []).some((type) => mode in (plover[type]?.modes ?? {}))) fault(what, `no mode «${mode}» of ${e.type.join(', ')}`);
    for (const list of ['actors', 'recipients', 'optionalRecipients', 'by']) parties(`${what} ${list}`, e[list]);
    if (e.symmetric && e.recipients.length > 0) fault(what, 'is symmetric and has recipients');
    if (e.symmetric && e.actors.length === 0) fault(what, 'is symmetric and has no actors');
    oneOf(`${what} modality`, e.modality, modalities);
    if (e.happened !== (e.modality === 'actual')) fault(what, `happened is ${e.happened}, its modality ${e.modality}`);
    date(`${what} date`, e.date);
    quote(what, e.quote, e.at);
    span(`${what} trigger`, e.trigger);
    if (!e.trigger) fault(what, 'has no trigger');
    for (const list of ['actor', 'recipient']) {
      const spans = e[`${list}Spans`] ?? [];
      if (spans.length !== e[`${list}s`].length) fault(what, `${spans.length} spans for ${e[`${list}s`].length} ${list}s`);
      for (const s of spans) span(`${what} ${list}`, s);
    }
    span(`${what} time`, e.timeSpan);
    span(`${what} place`, e.placeSpan);
  });
  gold.statements.forEach((s, i) => {
    const what = `statement ${i + 1}`;
    for (const list of ['speaker', 'addressee', 'by']) parties(`${what} ${list}`, s[list]);
    oneOf(`${what} quotation`, s.quotation, quotations);
    if (s.act) oneOf(`${what} act`, s.act, acts);
    if (!s.contentSpans?.length) fault(what, 'has no content');
    (s.contentSpans ?? []).forEach((c, k) => span(`${what} content`, c, s.content?.[k]));
    for (const words of s.content ?? []) if (!standoff && !text.includes(words)) fault(what, `not in the text: «${words}»`);
    span(`${what} cue`, s.cueSpan, s.cue);
    span(`${what} source`, s.sourceSpan);
  });
  gold.figures.forEach((f, i) => {
    const what = `figure ${i + 1}`;
    oneOf(`${what} measure`, f.measure, measures);
    oneOf(`${what} status`, f.status, statuses);
    oneOf(`${what} scope`, f.scope, scopes);
    for (const bound of ['low', 'high']) if (f[bound] !== null && !(Number.isFinite(f[bound]) && f[bound] >= 0)) fault(what, `${bound} is ${f[bound]}`);
    if (f.low !== null && f.high !== null && f.low > f.high) fault(what, `low ${f.low} is over high ${f.high}`);
    date(`${what} asOf`, f.asOf);
    parties(`${what} by`, f.by);
    quote(what, f.quote, f.at);
    if (!f.writtenSpan) fault(what, 'has no words');
    span(`${what} words`, f.writtenSpan, f.written);
    span(`${what} group`, f.groupSpan);
  });
  for (const [i, n] of (gold.negatives ?? []).entries()) {
    quote(`negative ${i + 1}`, n.quote, 0);
    for (const type of n.notType) oneOf(`negative ${i + 1} type`, type, Object.keys(plover));
    if (!n.why) fault(`negative ${i + 1}`, 'does not say why');
  }
  let end = 0;
  for (const [i, m] of [...gold.mentions].sort((a, b) => a[0] - b[0]).entries()) {
    span(`mention ${i + 1}`, m.slice(0, 2));
    if (m[0] < end) fault(`mention ${i + 1}`, `begins at ${m[0]}, inside the one before`);
    end = m[1];
    parties(`mention ${i + 1}`, [m[2]]);
  }
  return faults;
}
