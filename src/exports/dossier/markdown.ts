import type { Dossier, DossierCell, Source } from './dossier.js';

/** Words that Markdown would take for marks, and a table for its own, made plain. */
const plain = (words: string): string =>
  words
    .replace(/([\\`*_{}[\]<>#|~])/gu, '\\$1')
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/^([-+]|\d+[.)]) /u, '\\$1 ');

const cellWords = ({ words, quotes = [] }: DossierCell): string =>
  [plain(words), ...quotes.map((quote) => `“${plain(quote)}”`)].filter((part) => part !== '').join('<br>');

function sourceWords({ quote, chain, publisher, published, url, caveats, reviewed }: Source, i: number): string {
  // An address is made a link only where it is one of the web.
  const where = url === null ? 'no address' : /^https?:\/\/[^\s<>]+$/u.test(url) ? `<${url}>` : plain(url);
  return [
    `${i + 1}. ${quote === '' ? '(without text)' : `“${plain(quote)}”`}`,
    `   Told by ${plain(chain) || 'the text'}. ${plain(publisher)}, ${plain(published)}, ${where}.`,
    ...(caveats.length > 0 ? [`   Caveats: ${caveats.map((caveat) => `“${plain(caveat)}”`).join(', ')}.`] : []),
    `   ${reviewed.length > 0 ? `Reviewed: ${reviewed.map(plain).join('; ')}.` : 'Nobody has reviewed it.'}`,
  ].join('\n');
}

/**
 * A dossier as Markdown with tables (GFM).
 *
 * @example
 * markdown(dossierOfToll(toll)) // '# Toll: …'
 */
export function markdown({ title, about, tables, notes, sources }: Dossier): string {
  const parts = [`# ${plain(title)}`, plain(about)];
  for (const { caption, columns, rows } of tables) {
    const lines = [columns.map(plain), columns.map(() => '---'), ...rows.map((row) => row.map(cellWords))];
    parts.push(`## ${plain(caption)}`, lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
  }
  if (notes.length > 0) parts.push('## Notes', notes.map((note) => `- ${plain(note)}`).join('\n'));
  if (sources.length > 0) parts.push('## Sources', sources.map(sourceWords).join('\n'));
  return `${parts.join('\n\n')}\n`;
}
