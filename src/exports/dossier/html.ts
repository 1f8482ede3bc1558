import type { Dossier, DossierCell, Source } from './dossier.js';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const plain = (words: string): string => words.replace(/[&<>"']/gu, (mark) => marks[mark]!);

const cellWords = ({ words, quotes = [] }: DossierCell): string =>
  [plain(words), ...quotes.map((quote) => `<q>${plain(quote)}</q>`)].filter((part) => part !== '').join('<br>');

function sourceWords({ quote, chain, publisher, published, url, caveats, reviewed }: Source): string {
  const where = url === null ? 'no address' : /^https?:\/\//u.test(url) ? `<a href="${plain(url)}" rel="noreferrer">${plain(url)}</a>` : plain(url);
  return [
    `<li><p>${quote === '' ? '(without text)' : `<q>${plain(quote)}</q>`}</p>`,
    `<p class="told">Told by ${plain(chain) || 'the text'}. ${plain(publisher)}, ${plain(published)}, ${where}.`,
    caveats.length > 0 ? ` Caveats: ${caveats.map((caveat) => `<q>${plain(caveat)}</q>`).join(', ')}.` : '',
    ` ${reviewed.length > 0 ? `Reviewed: ${reviewed.map(plain).join('; ')}.` : 'Nobody has reviewed it.'}</p></li>`,
  ].join('');
}

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%;margin:1rem 0}' +
  'caption{text-align:left;font-weight:600;padding:.5rem 0}th,td{border:1px solid #bbb;padding:.4rem .6rem;text-align:left;vertical-align:top}.told{color:#555}';

/**
 * A dossier as one HTML page that loads nothing and runs nothing.
 *
 * @example
 * html(dossierOfToll(toll)) // '<!doctype html>…'
 */
export function html({ title, about, tables, notes, sources }: Dossier): string {
  const table = ({ caption, columns, rows }: Dossier['tables'][number]): string =>
    [
      `<table><caption>${plain(caption)}</caption>`,
      `<thead><tr>${columns.map((column) => `<th scope="col">${plain(column)}</th>`).join('')}</tr></thead>`,
      `<tbody>\n${rows.map((row) => `<tr>${row.map((one) => `<td>${cellWords(one)}</td>`).join('')}</tr>`).join('\n')}\n</tbody></table>`,
    ].join('\n');
  return [
    `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${plain(title)}</title><style>${style}</style></head><body>`,
    `<h1>${plain(title)}</h1>\n<p>${plain(about)}</p>`,
    ...tables.map(table),
    ...(notes.length > 0 ? [`<h2>Notes</h2>\n<ul>${notes.map((note) => `<li>${plain(note)}</li>`).join('\n')}</ul>`] : []),
    ...(sources.length > 0 ? [`<h2>Sources</h2>\n<ol>${sources.map(sourceWords).join('\n')}</ol>`] : []),
    '</body></html>\n',
  ].join('\n');
}
